"""The entries of `corrections.yaml`: parsed, validated, every fault with its line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import get_args

import msgspec

from model.facts import Category, Kind, Qualifier, Status
from model.marked import Fault, Marked, read_marked, unknown
from model.said import Said, listed


class Correction(msgspec.Struct, frozen=True):
    """One entry: `verb` says what to do, `names` to what, `fields` the rest as typed."""

    line: int
    verb: str
    names: tuple[str, ...]
    fields: dict[str, str]


class Shape(msgspec.Struct, frozen=True):
    """The keys that an entry of a verb must have and may have; of `one_of` it must have at least one."""

    required: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()


SHAPES: Mapping[str, Shape] = {
    "rename": Shape(("to",)),
    "merge": Shape(("into",)),
    "split": Shape(("file", "to")),
    "refile": Shape((), ("category", "city")),
    "reject": Shape(),
    "figure": Shape(("file", "words"), ("reject", "indicator", "subject", "time", "status", "kind", "qualifier")),
    "story": Shape(("file",), ("published", "outlet", "title")),
}
ALLOWED: Mapping[str, Sequence[str]] = {
    "category": get_args(Category),
    "status": get_args(Status),
    "kind": get_args(Kind),
    "qualifier": get_args(Qualifier),
    "reject": ("yes", "true"),
}
ISO_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def parse_corrections(text: str, categories: Mapping[str, str]) -> tuple[list[Correction], list[Fault]]:
    """The entries of a file and what is wrong with it; a wrong entry is left out, the others stay.

    `categories` gives the id of each 类别 by its label, so that a user may write either.
    """
    root, faults = read_marked(text)
    entries: list[Correction] = []
    if root is None:
        return entries, faults
    if root.items is None:
        return entries, [*faults, Fault(root.line, _NO_LIST)]
    for item in root.items:
        entry = _entry(item, categories, faults)
        if entry is not None:
            entries.append(entry)
    return entries, faults


_NO_LIST = Said("应是一个列表：每条更正以“- ”开头", "should be a list: begin each correction with “- ”")


def _entry(item: Marked, categories: Mapping[str, str], faults: list[Fault]) -> Correction | None:
    if not item.fields:
        verbs = listed(SHAPES)
        faults.append(
            Fault(item.line, Said(f"每条更正要写明做什么：{verbs.zh}", f"each correction says what to do: {verbs.en}"))
        )
        return None
    verb = next((key for key in item.fields if key in SHAPES and key != "reject"), None)
    verb = verb or next((key for key in item.fields if key in SHAPES), None)
    if verb is None:
        faults.append(Fault(item.line, unknown(next(iter(item.fields)), list(SHAPES))))
        return None
    shape, before = SHAPES[verb], len(faults)
    fields: dict[str, str] = {}
    for key, (line, node) in item.fields.items():
        if key == verb:
            continue
        if key not in shape.required and key not in shape.one_of:
            faults.append(Fault(line, unknown(key, [*shape.required, *shape.one_of])))
        elif node.scalar is None or not node.scalar.strip():
            faults.append(Fault(line, Said(f"{key} 要写一个值", f"the key {key} has no value; give it one")))
        else:
            value = categories.get(node.scalar, node.scalar) if key == "category" else node.scalar
            if key in ALLOWED and value not in ALLOWED[key]:
                faults.append(Fault(line, unknown(value, [*ALLOWED[key], *(categories if key == "category" else ())])))
            elif key == "published" and not ISO_DATE.fullmatch(value):
                faults.append(Fault(line, _no_date(value)))
            fields[key] = value
    missing = [key for key in shape.required if key not in item.fields]
    faults += [Fault(item.line, Said(f"{verb} 还要有 {key}", f"{verb} needs the key {key}")) for key in missing]
    if shape.one_of and not any(key in item.fields for key in shape.one_of):
        some = listed(shape.one_of)
        faults.append(
            Fault(item.line, Said(f"{verb} 还要有其一：{some.zh}", f"{verb} needs one of the keys {some.en}"))
        )
    names = tuple(node.scalar.strip() for node in item.fields[verb][1].strings() if node.scalar and node.scalar.strip())
    if not names and verb != "story":
        faults.append(Fault(item.line, Said(f"{verb} 要写明对象", f"say what to {verb}")))
    return Correction(item.line, verb, names, fields) if len(faults) == before else None


def _no_date(value: str) -> Said:
    return Said(
        f"{value!r} 不是日期；请写成 2024、2024-03 或 2024-03-05",
        f"{value!r} is no date; write 2024, 2024-03 or 2024-03-05",
    )
