"""Parts of frameworks: the components that a text lists for an official numeral or a system.

Newspapers list them in five ways: the name spells them (A+B+C的体系, “车、路、云”融合); its signs are explained one by one (“4”即…,
“M”即…, “四区”中的…); a list stands before the name (A、B、C“三个协同”) or is introduced after it (…，即：A、B、C); counted lists bear the
numerals of the name (…4大高地…16个领域 for “416”). A part is words of the text; its key is the sign of the name that it explains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from string import ascii_letters
from typing import NamedTuple

from model.extract.drafts import Name, Thing
from model.extract.relations.grammar import one_of
from model.facts import Part
from model.fold import fold, wide_marks
from model.layout import StoryText
from model.lexicon import Lexicon

_QUOTED = re.compile(r"[“‘「『\"]([^“”‘’「」『』\"]+)[”’」』\"]")
_OUTER = re.compile(r"“([^“”]+)”|‘([^‘’]+)’|「([^「」]+)」|『([^『』]+)』")
"""Quotations with what they quote inside."""
_ITEM = r"[^，。；：、！？“”（）()]{1,16}"
_QUOTATION = "“[^“”]{2,24}”"
_NUMERALS = "一二三四五六七八九十"
_WHOLE = re.compile(rf"[“‘](?P<list>[^“”‘’]+、[^“”‘’]+)[”’](?P<count>\d+|[{_NUMERALS}两])大.+")
"""A name that counts the parts that its quotation lists."""
_COUNT = rf"(?<![\dA-Za-z])(?P<count>\d+|[{_NUMERALS}]+|[A-Z](?![A-Za-z\d]))"
_PAIR = re.compile(rf"[{_NUMERALS}两多][^{_NUMERALS}两多]")
_SYSTEM = re.compile(r"[”’」』]|(?:模式|体系|布局|格局|机制)$")
_FRAME = re.compile("围绕|按照|根据|通过|聚焦|依托|以|瞄准|立足|面向")
_OPENING = '“‘「『"'


class Counted(NamedTuple):
    """A list closed by its count: A、B、C3个领域."""

    numeral: str
    text: str


class Listing:
    """The cue words of a lexicon's `frameworks` table, compiled."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("frameworks")
        self._explains = one_of(table["explains"])
        lead = one_of(table["lead_in"])
        counters = one_of(table["counters"])
        introduces, joins = one_of(table["introduces"]), f"(?:{one_of(table['joins'])})?"
        self._lead = re.compile(f".*{lead}")
        self._counted = re.compile(
            rf"(?P<list>{_ITEM}(?:、{_ITEM})+(?:[、和与及]{_ITEM})??)等?{_COUNT}(?P<what>{counters}[^，。；、：！？]{{2,20}})"
        )
        self._single = re.compile(rf"{_COUNT}(?P<what>{counters}[^，。；、：！？和及]{{2,24}})")
        self._before = re.compile(rf"(?P<list>{_ITEM}(?:、{_ITEM}?)+(?:[和与及]{_ITEM}?)?)(?P<open>等)?{joins}$")
        self._after = re.compile(
            rf"[”’」』]?[^，。；：！？、（]{{0,4}}(?:[，（]?{introduces}+[，：]?|（)"
            rf"(?P<list>{_ITEM}(?:[、，]{_ITEM})+|{_QUOTATION}(?:[、，和与及]?{_QUOTATION})+)"
        )

    def of_name(self, name: str) -> list[Part]:
        """Parts that the name itself spells, joined by + or 、 inside its quotation marks."""
        if whole := _WHOLE.fullmatch(name):
            return [Part(key=whole["count"], text=whole["list"])]
        for inside in ["".join(quoted) for quoted in _OUTER.findall(name)] or [name]:
            joint = next((mark for mark in ("[+＋]", "、", "[—-]+") if re.search(mark, inside)), None)
            items = re.split(joint, inside) if joint else []
            if (
                len(items) > (2 if joint == "[—-]+" else 1)
                and all(items)
                and not any(re.fullmatch(r"\d+|[A-Za-z]", item) for item in items)
                and not all(_PAIR.fullmatch(item) for item in items)
            ):
                return [Part(key=item, text=item) for item in items]
        return []

    def of_signs(self, signs: Sequence[str], text: str) -> list[Part]:
        """Parts explained sign by sign: “4”即…。“M”即…。"""
        out = []
        for sign in signs:
            bare = "?" if _PAIR.fullmatch(sign) else ""
            match = re.search(
                rf"[“‘「『\"]{bare}{re.escape(sign)}[”’」』\"]{bare}(?:{self._explains})+"
                "(?P<said>[^。“”；]*(?:“[^。”]*”[^。“”；]*)*)",
                text,
            )
            if match:
                out.append(Part(key=sign, text=self._gist(sign, match["said"])))
        return out

    def counted(self, text: str) -> Iterator[Counted]:
        """The counted lists of a text."""
        for match in self._counted.finditer(text):
            yield Counted(_digits(match["count"]), self._bare(match[0]))

    def counts(self, text: str) -> list[Counted]:
        """All that the text counts, in order: lists with their items, else the counted noun."""
        lists = {
            match.start("count"): self._bare(match[0])
            for match in self._counted.finditer(text)
            if not self._single.search(text, match.start(), match.start("count"))
        }
        return [Counted(_digits(m["count"]), lists.get(m.start(), m[0])) for m in self._single.finditer(text)]

    def before(self, text: str) -> tuple[str, bool] | None:
        """The list that ends the text, without the verb before it, and whether 等 leaves it open."""
        match = self._before.search(text)
        return (self._bare(match["list"]), match["open"] is not None) if match else None

    def after(self, text: str) -> str | None:
        """The list that the text introduces at its beginning."""
        match = self._after.match(text)
        return match["list"] if match else None

    def _gist(self, sign: str, said: str) -> str:
        """Of an explanation the clause that bears the sign's number, or any number for a letter; else the first clause."""
        clauses = said.split("，")
        for clause in sorted(clauses, key=lambda clause: bool(_FRAME.match(clause))):
            for counted in self.counts(clause):
                if sign in ascii_letters or counted.numeral == sign:
                    return counted.text
        return clauses[0]

    def _bare(self, listed: str) -> str:
        """A list without the verbs before its first item."""
        first, comma, rest = listed.partition("、")
        return self._lead.sub("", first, count=1) + comma + rest


def find_parts(
    story: StoryText, things: Sequence[Thing], names: Sequence[Name], lexicon: Lexicon
) -> dict[int, tuple[Part, ...]]:
    """The parts of each framework of the story that has any, by the index of the thing."""
    listing = _listing(lexicon)
    at: dict[int, list[Name]] = {}
    for name in sorted(names, key=lambda n: n.start):
        if things[name.thing].category == "framework":
            at.setdefault(name.thing, []).append(name)
    text = wide_marks(story.text) if at else ""
    out = {}
    for thing, mentions in at.items():
        parts = listing.of_name(things[thing].name) or _best(
            _explained(story, text, mention, things, names, listing) for mention in mentions
        )
        if parts:
            out[thing] = tuple(parts)
    return out


def _best(found: Iterator[list[Part]]) -> list[Part]:
    return max(found, key=len, default=[])


def _explained(
    story: StoryText, text: str, mention: Name, things: Sequence[Thing], names: Sequence[Name], listing: Listing
) -> list[Part]:
    """Parts that the text around a mention lists, by the first of the ways that finds any."""
    number = next((i for i, b in enumerate(story.blocks) if b.start <= mention.start < b.end), None)
    if number is None:
        return []
    block, signs, count = story.blocks[number], _signs(mention.text), _count(mention.text)
    last = story.blocks[min(number + 1, len(story.blocks) - 1)]
    parts = listing.of_signs(signs, text[mention.start :])
    if len(parts) > 1 or (parts and len(signs) == 1):
        return parts
    if found := _pairs(text, mention, last.end, signs, things, names):
        return found
    before, after = text[block.start : mention.start].rstrip(_OPENING), text[mention.end : block.end]
    if found := _listed_before(mention.text, count, listing.before(before)):
        return found
    if listed := listing.after(after):
        if found := _by_endings(signs, _items(listed)):
            return found
        if len(_items(listed)) == count:
            return [Part(key=_key(mention.text), text=listed)]
    if count is not None and count > 2:
        rest = text[mention.end : last.end]
        if found := _numbered(rest, count) or _quoted_list(
            _key(mention.text), rest[: _stop(rest, 0, len(rest))], count
        ):
            return found
    if signs:
        around = text[story.blocks[max(number - 1, 0)].start : last.end]
        digits = "".join(s for s in signs if s.isdigit())
        return (
            _bearing(digits, list(listing.counted(around)))
            or _bearing("".join(signs), listing.counts(text[mention.end : block.end]))
            or _bearing("".join(signs), listing.counts(before))
            or _bearing(digits, listing.counts(text[mention.end : block.end]))
        )
    if count is None and _SYSTEM.search(mention.text):
        rest = text[mention.end : _stop(text, mention.end, block.end)]
        return [Part(key=c.numeral, text=c.text) for c in listing.counted(rest)][:1]
    return []


def _listed_before(name: str, count: int | None, found: tuple[str, bool] | None) -> list[Part]:
    """The list right before a name, if it has as many items as the name counts, or with 等 fewer."""
    if found is None or count is None:
        return []
    listed, more = found
    if not (1 < len(_items(listed)) < count if more else len(_items(listed)) == count):
        return []
    whole = listed + ("等" if more else "") + name
    return [Part(key=_key(name), text=listed if name[0] in _OPENING else whole)]


def _by_endings(signs: Sequence[str], items: Sequence[str]) -> list[Part]:
    """For 两城两镇 the items that end in 城 and in 镇, if they are as many as the signs say."""
    if not signs or not all(_PAIR.fullmatch(sign) for sign in signs):
        return []
    out = []
    for sign in signs:
        fit = [item for item in items if item.rstrip("”").endswith(sign[1])]
        if len(fit) < 2 if sign[0] == "多" else len(fit) != int(_digits(sign[0].replace("两", "二"))):
            return []
        out.append(Part(key=sign, text="、".join(fit)))
    return out


def _numbered(text: str, count: int) -> list[Part]:
    """The items of 一是…；二是…, where there are as many as are counted."""
    out, at = [], 0
    for numeral in _NUMERALS[:count]:
        match = re.compile(f"(?<=[，。；：、]){numeral}是(?P<said>[^，。；：]{{2,40}})").search(text, at)
        if match is None:
            return []
        out.append(Part(key=numeral, text=match["said"]))
        at = match.end()
    return out if len(out) == count else []


def _quoted_list(key: str, text: str, count: int) -> list[Part]:
    """The quotation that lists as many items as are counted."""
    for quoted in re.findall("“([^“”]+、[^“”]+)”", text):
        if len(quoted.split("、")) == count:
            return [Part(key=key, text=quoted)]
    return []


def _bearing(digits: str, counted: Sequence[Counted]) -> list[Part]:
    """Neighbours whose counts, joined, are the signs of the name."""
    for first in range(len(counted)):
        joined = ""
        for last in range(first, len(counted)):
            joined += counted[last].numeral
            if joined == digits and last > first:
                return [Part(key=c.numeral, text=c.text) for c in counted[first : last + 1]]
    return []


def _pairs(
    text: str, mention: Name, end: int, signs: Sequence[str], things: Sequence[Thing], names: Sequence[Name]
) -> list[Part]:
    """Parts of a name like 一核四区: things named by a quoted sign, or, for 一城多园, the one and the list that follow it."""
    if not signs or not all(_PAIR.fullmatch(sign) for sign in signs):
        return []
    here = sorted((n for n in names if mention.end <= n.start < end), key=lambda n: n.start)
    out: list[Part] = []
    for sign in signs:
        quoted = re.compile(rf"[“‘「『\"]{sign}[”’」』\"]").search(text, mention.end, end)
        if quoted:
            stop = _stop(text, quoted.end(), end)
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


def _signs(name: str) -> list[str]:
    """The signs of a name: 4, 5, M, N of “4+5+M+N”; 一核, 四区 of “一核四区”; 416 of “416”; none of other names."""
    core = next(iter(_QUOTED.findall(name)), name).replace("、", "")
    if re.fullmatch(r"[\dA-Za-z]+(?:[+＋][\dA-Za-z]+)*", core):
        return re.split(r"[+＋]", core)
    pairs = _PAIR.findall(core)
    return pairs if len(pairs) > 1 and "".join(pairs) == core else []


def _key(name: str) -> str:
    """The numeral of the name, or its quoted core."""
    core = next(iter(_QUOTED.findall(name)), name)
    match = re.search(rf"\d+|[{_NUMERALS}两]", core)
    return match[0] if match else fold(core)


def _items(listed: str) -> list[str]:
    """The items of a list; of quotations each is one."""
    return re.findall(_QUOTATION, listed) or re.split("[、，和与及]", listed)


def _count(name: str) -> int | None:
    """The numeral that the name begins with, after quotation marks."""
    match = re.match(rf"[“‘「『\"]?(\d+|[{_NUMERALS}两])", name)
    return int(_digits(match[1].replace("两", "二"))) if match else None


def _digits(numeral: str) -> str:
    """A count as digits; Chinese numerals up to 99."""
    if numeral.isdigit() or numeral.isascii():
        return numeral
    tens, ten, ones = numeral.rpartition("十")
    unit = _NUMERALS.find(ones) + 1 if ones else 0
    return str((_NUMERALS.find(tens) + 1 if tens else 1) * 10 + unit if ten else unit)


def _stop(text: str, start: int, end: int) -> int:
    """The end of the sentence that holds `start`."""
    found = [i for mark in "。！？" if (i := text.find(mark, start, end)) >= 0]
    return min(found, default=end)


@cache
def _listing(lexicon: Lexicon) -> Listing:
    return Listing(lexicon)
