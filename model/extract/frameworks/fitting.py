"""Which lists are the parts of a name: as many items as it counts, the endings, the numerals or the things that its signs name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.drafts import Name, Thing
from model.extract.frameworks.listing import Counted, items_of
from model.extract.frameworks.signs import NUMERALS, OPENING, PAIR, digits_of, key_of
from model.facts import Part

_ROLE = re.compile("以?(?P<who>[^，。；：为]{2,60})为[^，、。；：为]{1,6}[，、的]")
_ROLES = re.compile(f"以(?:{_ROLE.pattern.replace('?P<who>', '?:')}){{2,}}$")
"""Roles one by one, before the name that counts them: 以甲为核心，以乙、丙为两翼的."""


def listed_before(name: str, count: int | None, found: tuple[str, bool] | None) -> list[Part]:
    """The list right before a name, if it has as many items as the name counts, or with 等 fewer."""
    if found is None or count is None:
        return []
    listed, more = found
    if not (1 < len(items_of(listed)) < count if more else len(items_of(listed)) == count):
        return []
    whole = listed + ("等" if more else "") + name
    return [Part(key=key_of(name), text=listed if name[0] in OPENING else whole)]


def by_roles(signs: Sequence[str], before: str) -> list[Part]:
    """For 以甲为核心，乙、丙为两翼的“一核两翼”, what has each of the roles, where as many stand there as each sign says."""
    said = _ROLES.search(before)
    if said is None or not signs or not all(PAIR.fullmatch(sign) for sign in signs):
        return []
    listed = [m["who"] for m in _ROLE.finditer(said[0])]
    counts = [len(items_of(who)) for who in listed]
    if len(listed) != len(signs) or any(
        sign[0] != "多" and count != int(digits_of(sign[0].replace("两", "二")))
        for sign, count in zip(signs, counts, strict=True)
    ):
        return []
    return [Part(key=sign, text=who) for sign, who in zip(signs, listed, strict=True)]


def by_endings(signs: Sequence[str], items: Sequence[str]) -> list[Part]:
    """For 两城两镇 the items that end in 城 and in 镇, if they are as many as the signs say."""
    if not signs or not all(PAIR.fullmatch(sign) for sign in signs):
        return []
    out = []
    for sign in signs:
        fit = [item for item in items if item.rstrip("”").endswith(sign[1])]
        if len(fit) < 2 if sign[0] == "多" else len(fit) != int(digits_of(sign[0].replace("两", "二"))):
            return []
        out.append(Part(key=sign, text="、".join(fit)))
    return out


def numbered(text: str, count: int) -> list[Part]:
    """The items of 一是…；二是…, where there are as many as are counted."""
    out, at = [], 0
    for numeral in NUMERALS[:count]:
        match = re.compile(f"(?<=[，。；：、]){numeral}是(?P<said>[^，。；：]{{2,40}})").search(text, at)
        if match is None:
            return []
        out.append(Part(key=numeral, text=match["said"]))
        at = match.end()
    return out if len(out) == count else []


def quoted_list(key: str, text: str, count: int) -> list[Part]:
    """The quotation that lists as many items as are counted."""
    for quoted in re.findall("“([^“”]+、[^“”]+)”", text):
        if len(quoted.split("、")) == count:
            return [Part(key=key, text=quoted)]
    return []


def bearing(digits: str, counted: Sequence[Counted]) -> list[Part]:
    """Neighbours whose counts, joined, are the signs of the name."""
    for first in range(len(counted)):
        joined = ""
        for last in range(first, len(counted)):
            joined += counted[last].numeral
            if joined == digits and last > first:
                return [Part(key=c.numeral, text=c.text) for c in counted[first : last + 1]]
    return []


def named_pairs(
    text: str, mention: Name, end: int, signs: Sequence[str], things: Sequence[Thing], names: Sequence[Name]
) -> list[Part]:
    """Parts of a name like 一核四区: things named by a quoted sign, or, for 一城多园, the one and the list that follow it."""
    if not signs or not all(PAIR.fullmatch(sign) for sign in signs):
        return []
    here = sorted((n for n in names if mention.end <= n.start < end), key=lambda n: n.start)
    out: list[Part] = []
    for sign in signs:
        quoted = re.compile(rf"[“‘「『\"]{sign}[”’」』\"]").search(text, mention.end, end)
        if quoted:
            stop = sentence_end(text, quoted.end(), end)
            out += [
                Part(key=sign, text=n.text)
                for n in here
                if quoted.end() <= n.start < stop and _leads(text, quoted.end(), n)
            ]
        elif sign[0] == "一":
            one = next((n for n in here if things[n.thing].name.endswith(sign[1])), None)
            if one:
                out.append(Part(key=sign, text=one.text))
        elif sign[0] in "多" and (listed := _named_list(text, here)):
            out.append(Part(key=sign, text=listed))
    return out if len(out) > 1 else []


def _named_list(text: str, names: Sequence[Name]) -> str | None:
    """The longest run of names joined by 、 or 和, as printed."""
    best: tuple[int, int, int] = (1, 0, 0)
    for first, name in enumerate(names):
        end, count = name.end, 1
        for other in names[first + 1 :]:
            if not re.fullmatch(r"[”’]?[、和与及][“‘]?", text[end : other.start]):
                break
            end, count = other.end, count + 1
        best = max(best, (count, -name.start, end))
    return text[-best[1] : best[2]] if best[0] > 1 else None


def _leads(text: str, start: int, name: Name) -> bool:
    """Whether a name is what its part of the sentence (between semicolons) is about: it stands first, or after 的."""
    opened = max(text.rfind(mark, start, name.start) for mark in "；。")
    before = text[max(opened + 1, start) : name.start]
    return not re.search("[，、]", before) and (before in ("", "中的", "中") or before.endswith("的"))


def sentence_end(text: str, start: int, end: int) -> int:
    """The end of the sentence that holds `start`."""
    found = [i for mark in "。！？" if (i := text.find(mark, start, end)) >= 0]
    return min(found, default=end)
