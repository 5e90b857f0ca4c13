"""A user's own lexicon: `lexicon.yaml` beside his articles or in his config folder adds to the shipped tables.

    names:                       # things to be found whole, as he calls them
      - name: 重庆云杉实验室
        aliases: [云杉实验室]
        category: 实验室          # or the id, lab
        city: 重庆
    endings:                     # what a name ends with, by category
      科学城与园区: [智谷, 科创港]
    places:                      # places that own figures, by city (null: no city of the tree)
      成都: [鹿溪智谷片区]
    units: [车次, 台班]           # measure words

A wrong entry is a problem with its line; the others count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from model.categories import CATEGORIES
from model.facts import Problem
from model.lexicon import Lexicon
from model.marked import Fault, Marked, read_marked

FILE_NAME = "lexicon.yaml"
SECTIONS = ("names", "endings", "places", "units")
_IDS = {word: category for category, labels in CATEGORIES.items() for word in (category, *labels)}


def extended(base: Lexicon, folders: Sequence[Path]) -> tuple[Lexicon, list[Problem]]:
    """The lexicon with the `lexicon.yaml` of each folder that has one, and what is wrong with these files.

    The base itself where no folder has one, so that what is compiled from it is not compiled again.
    """
    problems: list[Problem] = []
    own: dict[str, Any] = {}
    for folder in folders:
        path = folder / FILE_NAME
        if not path.is_file():
            continue
        own = own or {name: deepcopy(base.table(name)) for name in ("bodies", "endings", "places", "units")}
        try:
            faults = _add(path.read_text("utf-8-sig"), own)
        except (OSError, UnicodeDecodeError) as error:
            faults = [Fault(0, f"读不了（{error}）；请存为 UTF-8 文本，词表未用上")]
        problems += [Problem(path=FILE_NAME, line=f.line, severity="unread", message=f.message) for f in faults]
    return (base.with_tables(own) if own else base), problems


def _add(text: str, tables: dict[str, Any]) -> list[Fault]:
    """Add the entries of a file to the tables in place."""
    root, faults = read_marked(text)
    if root is None:
        return faults
    for section, (line, node) in (root.fields or {}).items():
        if section == "names":
            _add_names(node, tables["bodies"], faults)
        elif section == "endings":
            _add_endings(node, tables["endings"], faults)
        elif section == "places":
            _add_places(node, tables["places"]["regions"], faults)
        elif section == "units":
            tables["units"]["groups"]["own"] = [*tables["units"]["groups"].get("own", []), *_words(node, faults)]
        else:
            faults.append(Fault(line, _unknown(section, SECTIONS)))
    if root.fields is None:
        faults.append(Fault(root.line, f"应写成“节: 内容”，节有：{'、'.join(SECTIONS)}"))
    return faults


def _add_names(node: Marked, bodies: dict[str, Any], faults: list[Fault]) -> None:
    for item in node.items or ():
        fields = item.fields or {}
        values = {key: value.scalar for key, (_, value) in fields.items() if value.scalar}
        category = _category(values.get("category", ""), item.line, faults)
        faults += [
            Fault(line, _unknown(key, ("name", "aliases", "category", "city")))
            for key, (line, _) in fields.items()
            if key not in ("name", "aliases", "category", "city")
        ]
        name = values.get("name", "")
        aliases = _words(fields["aliases"][1], faults) if "aliases" in fields else []
        if not name:
            faults.append(Fault(item.line, "每个名称要写 name 和 category"))
        elif any(sign in form for form in (name, *aliases) for sign in " ,=　"):
            faults.append(Fault(item.line, f"{name!r}：名称里不能有空格、逗号和等号"))
        elif category:
            rows = bodies.setdefault(category, {})
            city = values.get("city", "")
            # Before the shipped rows: of two rows for one form the first counts.
            rows[city] = f"{name}{'=' if aliases else ''}{','.join(aliases)} {rows.get(city, '')}"


def _add_endings(node: Marked, endings: dict[str, Any], faults: list[Fault]) -> None:
    for label, (line, words) in (node.fields or {}).items():
        category = _category(label, line, faults)
        if category:
            tiers = endings.setdefault(category, {})
            tiers["specific"] = " ".join([tiers.get("specific", ""), *_words(words, faults)])


def _add_places(node: Marked, regions: dict[str, str], faults: list[Fault]) -> None:
    for city, (_, words) in (node.fields or {}).items():
        key = "" if city in ("null", "~", "") else city
        regions[key] = " ".join([regions.get(key, ""), *_words(words, faults)])


def _words(node: Marked, faults: list[Fault]) -> list[str]:
    words = [item.scalar.strip() for item in node.strings() if item.scalar and item.scalar.strip()]
    if not words:
        faults.append(Fault(node.line, "这里要写一个词或一列词"))
    return words


def _category(word: str, line: int, faults: list[Fault]) -> str | None:
    if word not in _IDS:
        faults.append(Fault(line, _unknown(word, list(_IDS)) if word else "要写 category（类别）"))
    return _IDS.get(word)


def _unknown(word: str, known: Sequence[str] | Mapping[str, Any]) -> str:
    near = get_close_matches(word, list(known), n=1)
    return f"不认识 {word!r}；{f'是不是 {near[0]}？' if near else '可用的有：' + '、'.join(list(known)[:16])}"
