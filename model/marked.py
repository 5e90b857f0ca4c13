"""YAML that a person wrote, with line numbers: every scalar stays the string that he typed, no key is silently overridden.

PyYAML's own loading turns `on`, `1` and `12:30` into other things, lets the last of two equal keys win, and forgets the lines that
a message must name.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import yaml


class Marked(msgspec.Struct, frozen=True):
    """A node with the line (from 1) on which it begins: exactly one of `scalar`, `items` and `fields` is not None."""

    line: int
    scalar: str | None = None
    items: tuple[Marked, ...] | None = None
    fields: dict[str, tuple[int, Marked]] | None = None
    """Value by key, with the line of the key."""

    def strings(self) -> Iterator[Marked]:
        """The scalar itself, or the scalars of a list; nothing else."""
        for node in (self,) if self.items is None else self.items:
            if node.scalar is not None:
                yield node


class Fault(msgspec.Struct, frozen=True):
    """What is wrong on a line of a file, and what to do."""

    line: int
    message: str


def read_marked(text: str) -> tuple[Marked | None, list[Fault]]:
    """The document's root (None where it is empty or broken) and what is wrong with it as YAML."""
    try:
        if any(isinstance(token, yaml.AliasToken) for token in yaml.scan(text)):
            return None, [Fault(1, "不支持 YAML 的别名（*名）；请把内容写全，星号作值时请加引号")]
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = " ".join(part for part in (error.context, error.problem) if part)
        return None, [Fault(mark.line + 1 if mark else 1, f"不是合法的 YAML（{what}）；标点作键或值时请加引号")]
    except yaml.YAMLError as error:
        return None, [Fault(1, f"不是合法的 YAML（{error}）；请存为 UTF-8 文本")]
    faults: list[Fault] = []
    return (_marked(node, faults) if node else None), faults


def _marked(node: yaml.Node, faults: list[Fault]) -> Marked:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        return Marked(line, items=tuple(_marked(child, faults) for child in node.value))
    if isinstance(node, yaml.MappingNode):
        fields: dict[str, tuple[int, Marked]] = {}
        for key, value in node.value:
            at = key.start_mark.line + 1
            name = str(key.value)
            if name in fields:
                faults.append(Fault(at, f"键 {name!r} 已在第 {fields[name][0]} 行写过；请合成一条"))
                continue
            fields[name] = (at, _marked(value, faults))
        return Marked(line, fields=fields)
    return Marked(line, scalar=str(node.value))
