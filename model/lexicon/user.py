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

from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

from model.bundled import LEXICON
from model.categories import CATEGORIES
from model.facts import Problem
from model.lexicon import Lexicon
from model.marked import Fault, Marked, read_marked, unknown
from model.said import Said, listed

SECTIONS = ("names", "endings", "places", "units")
MOST = 16
"""How many words a message lists at the most."""
_NO_CATEGORY = Said("要写 category（类别）", "give a category")
_IDS = {word: category for category, labels in CATEGORIES.items() for word in (category, *labels)}


def extended(base: Lexicon, folders: Sequence[Path]) -> tuple[Lexicon, list[Problem]]:
    """The lexicon with the `lexicon.yaml` of each folder that has one, and what is wrong with these files.

    The base itself where no folder has one, so that what is compiled from it is not compiled again.
    """
    problems: list[Problem] = []
    own: dict[str, Any] = {}
    for folder in folders:
        path = folder / LEXICON
        if not path.is_file():
            continue
        own = own or {name: deepcopy(base.table(name)) for name in ("bodies", "endings", "places", "units")}
        try:
            faults = _add(path.read_text("utf-8-sig"), own)
        except (OSError, UnicodeDecodeError) as error:
            faults = [Fault(0, _unreadable(error))]
        problems += [Problem(path=LEXICON, line=f.line, severity="unread", message=f.message) for f in faults]
    return (base.with_tables(own) if own else base), problems


def _unreadable(error: Exception) -> Said:
    return Said(
        f"读不了（{error}）；请存为 UTF-8 文本，词表未用上",
        f"cannot be read ({error}), the lexicon was not used; save it as UTF-8 text",
    )


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
            faults.append(Fault(line, unknown(section, SECTIONS)))
    if root.fields is None:
        names = listed(SECTIONS)
        zh, en = f"应写成“节: 内容”，节有：{names.zh}", f"should be section: content; the sections are {names.en}"
        faults.append(Fault(root.line, Said(zh, en)))
    return faults


def _add_names(node: Marked, bodies: dict[str, Any], faults: list[Fault]) -> None:
    for item in node.items or ():
        fields = item.fields or {}
        values = {key: value.scalar for key, (_, value) in fields.items() if value.scalar}
        category = _category(values.get("category", ""), item.line, faults)
        faults += [
            Fault(line, unknown(key, ("name", "aliases", "category", "city")))
            for key, (line, _) in fields.items()
            if key not in ("name", "aliases", "category", "city")
        ]
        name = values.get("name", "")
        aliases = _words(fields["aliases"][1], faults) if "aliases" in fields else []
        if not name:
            faults.append(Fault(item.line, Said("每个名称要写 name 和 category", "give each a name and a category")))
        elif any(sign in form for form in (name, *aliases) for sign in " ,=　"):
            zh, en = (
                f"{name!r}：名称里不能有空格、逗号和等号",
                f"{name!r}: a name has no spaces, commas or equals signs",
            )
            faults.append(Fault(item.line, Said(zh, en)))
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
        faults.append(Fault(node.line, Said("这里要写一个词或一列词", "write a word or a list of words here")))
    return words


def _category(word: str, line: int, faults: list[Fault]) -> str | None:
    if word not in _IDS:
        faults.append(Fault(line, unknown(word, list(_IDS), MOST) if word else _NO_CATEGORY))
    return _IDS.get(word)
