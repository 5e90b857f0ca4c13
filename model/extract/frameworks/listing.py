"""Lists in a text: those closed by their count, those before and behind a name, and what explains a sign."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from string import ascii_letters
from typing import NamedTuple

from model.extract.frameworks.signs import NUMERALS, PAIR, digits_of
from model.extract.relations.grammar import one_of
from model.facts import Part
from model.lexicon import Lexicon

_ITEM = r"[^，。；：、！？“”（）()]{1,16}"
_QUOTATION = "“[^“”]{2,24}”"
_COUNT = rf"(?<![\dA-Za-z])(?P<count>\d+|[{NUMERALS}]+|[A-Z](?![A-Za-z\d]))"
_FRAME = re.compile("围绕|按照|根据|通过|聚焦|依托|以|瞄准|立足|面向")


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

    def of_signs(self, signs: Sequence[str], text: str) -> list[Part]:
        """Parts explained sign by sign: “4”即…。“M”即…。"""
        out = []
        for sign in signs:
            bare = "?" if PAIR.fullmatch(sign) else ""
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
            yield Counted(digits_of(match["count"]), self._bare(match[0]))

    def counts(self, text: str) -> list[Counted]:
        """All that the text counts, in order: lists with their items, else the counted noun."""
        lists = {
            match.start("count"): self._bare(match[0])
            for match in self._counted.finditer(text)
            if not self._single.search(text, match.start(), match.start("count"))
        }
        return [Counted(digits_of(m["count"]), lists.get(m.start(), m[0])) for m in self._single.finditer(text)]

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


@cache
def listing_of(lexicon: Lexicon) -> Listing:
    """The cue words of a lexicon, compiled once."""
    return Listing(lexicon)


def items_of(listed: str) -> list[str]:
    """The items of a list; of quotations each is one."""
    return re.findall(_QUOTATION, listed) or re.split("[、，和与及]", listed)
