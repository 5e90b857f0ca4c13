"""YAML that a person wrote, with line numbers: every scalar stays the string that he typed, no key is silently overridden.

PyYAML's own loading turns `on`, `1` and `12:30` into other things, lets the last of two equal keys win, and forgets the lines that
a message must name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches

import msgspec
import yaml

from model.said import Said, listed


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
    message: Said


def unknown(word: str, known: Sequence[str], most: int | None = None) -> Said:
    """Of a word that is none of those known: the nearest, else what can be used, `most` of them at the most.

    English lists ids alone: a label of either language may be written for one, which would treble the list.
    """
    near = get_close_matches(word, known, n=1)
    ids = [name for name in known if name.isascii() and name.islower()]
    if near:
        hint = Said(f"是不是 {near[0]}？", f"did you mean {near[0]}?")
    elif known:
        hint = Said(f"可用的有：{listed(known[:most]).zh}", f"choose from {listed(ids[:most]).en}")
    else:
        hint = Said("请删去", "take it out")
    return Said(f"不认识 {word!r}；{hint.zh}", f"{word!r} is unknown; {hint.en}")


_ALIAS = Said(
    "不支持 YAML 的别名（*名）；请把内容写全，星号作值时请加引号",
    "aliases of YAML (*name) are not read; write it out, or quote an asterisk",
)


_REASONS: Mapping[str, str] = {
    "found '<stream end>'": "括号或引号到最后也没有合上",
    "found unexpected end of stream": "引号到最后也没有合上",
    "mapping values are not allowed here": "这里不能再有冒号，或缩进不齐",
    "could not find expected ':'": "键的后面没有冒号",
    "cannot start any token": "这个字符不能开头，缩进也不能用制表符",
    "expected <block end>": "缩进不齐，或引号、括号的后面还有字",
    "expected ',' or": "括号里缺逗号，或括号没有合上",
    "found duplicate anchor": "同一个 &名 写了两次",
    "found unknown escape character": "双引号里的反斜杠不对",
}
"""What the parser says in English only, by a sign in its words; the first that is there counts."""


def read_marked(text: str) -> tuple[Marked | None, list[Fault]]:
    """The document's root (None where it is empty or broken) and what is wrong with it as YAML."""
    try:
        if any(isinstance(token, yaml.AliasToken) for token in yaml.scan(text)):
            return None, [Fault(1, _ALIAS)]
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = " ".join(part for part in (error.context, error.problem) if part)
        why = next((zh for sign, zh in _REASONS.items() if sign in what), what)
        words = Said(
            f"不是合法的 YAML（{why}）；标点作键或值时请加引号",
            f"not valid YAML ({what}); quote punctuation in keys and values",
        )
        return None, [Fault(mark.line + 1 if mark else 1, words)]
    except yaml.YAMLError as error:
        words = Said(
            f"不是合法的 YAML（{error}）；请存为 UTF-8 文本", f"not valid YAML ({error}); save it as UTF-8 text"
        )
        return None, [Fault(1, words)]
    faults: list[Fault] = []
    return (_marked(node, faults) if node else None), faults


def _twice(key: str, line: int) -> Said:
    return Said(f"键 {key!r} 已在第 {line} 行写过；请合成一条", f"{key!r} stands on line {line} too; make them one")


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
                faults.append(Fault(at, _twice(name, fields[name][0])))
                continue
            fields[name] = (at, _marked(value, faults))
        return Marked(line, fields=fields)
    return Marked(line, scalar=str(node.value))
