"""Quotations of whole sentences in a text, and where it stands who speaks them when no verb of telling says so (“…。”某公司董事长某某翻着台账。).

Features set a quotation beside what its speaker does; who he is stands in the sentence behind it, else in the one that leads to it, else the
one who has spoken last goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from model.extract.metrics.reading.passage import Owner, Passage

if TYPE_CHECKING:
    from model.extract.metrics.subject.speakers import Speakers

HE = re.compile("[”’\\s]*(?P<who>[他她](?!们)|这?[该位名](?:负责人|专家|院士|教授|博士|科学家|企业家))")
"""他, 该负责人 at the head of a clause: who was named last."""
_ENDS = "。！？!?…—"
_LEADS = "，：:。！？”\n"
_A_SENTENCE = 8


class Quotation(NamedTuple):
    """A quotation of whole sentences with its marks, the block that it stands in, and the sentence behind it in that block (empty where none is)."""

    start: int
    end: int
    low: int
    behind: tuple[int, int]


def quotations(passage: Passage) -> Iterator[Quotation]:
    """The quotations of a text that are speech and not a name or a word: those that close with the end of a sentence."""
    text = passage.text
    for block in passage.story.blocks:
        close = block.start
        while (start := text.find("“", close, block.end)) >= 0:
            close = _closing(text, start, block.end)
            if text[close - 2] not in _ENDS or close - start < _A_SENTENCE or not _opens(text, start, block.start):
                continue
            begin, stop = passage.sentence(close) if close < block.end else (close, close)
            yield Quotation(
                start, close, block.start, (close, min(stop, block.end)) if begin <= close else (close, close)
            )


def _closing(text: str, start: int, high: int) -> int:
    """Behind the mark that closes the quotation which opens at `start`; the end of the block where it goes on beyond that."""
    depth = 0
    for at in range(start, high):
        depth += (text[at] == "“") - (text[at] == "”")
        if depth == 0:
            return at + 1
    return high


def _opens(text: str, start: int, low: int) -> bool:
    """Whether a quotation begins a sentence or follows a pause: inside a clause it is a name or a saying."""
    return start == low or text[start - 1] in _LEADS


class _Teller(NamedTuple):
    """Somebody who speaks, and for whom (None: for nobody)."""

    owner: Owner | None


class Quoted:
    """Finds for whom the quotations speak that no verb of telling has given to anybody (`speakers` knows the others)."""

    def __init__(self, speakers: Speakers) -> None:
        self.speakers, self.passage, self.text = speakers, speakers.passage, speakers.text

    def spoken(self) -> Iterator[tuple[Quotation, Owner | None]]:
        """Each such quotation with the owner of what it tells; None where its speaker speaks for nobody."""
        low, last = -1, _Teller(None)  # the paragraph of the quotation before, and who spoke it
        for quote in quotations(self.passage):
            speech = self.speakers.speech_at(quote.start + 1)
            if speech is not None:
                low, last = quote.low, _Teller(speech.owner)
                continue
            teller = self._behind(quote) or self._before(quote) or self._going_on(quote)
            if teller is not None:
                low, last = quote.low, teller
            if low == quote.low:
                yield quote, last.owner

    def _behind(self, quote: Quotation) -> _Teller | None:
        """The speaker whom the sentence behind a quotation names, or tells of by his title alone."""
        start, end = quote.behind
        following = self.text.find("“", start, end)
        end = end if following < 0 else following
        he = HE.match(self.text, start, end)
        named = self.speakers.between(0 if he else start, start if he else end)
        persons = [o for o in named if o.kind == "person"]
        if persons:
            person = persons[-1] if he else persons[0]
            return _Teller(self._known(person))
        words = self.speakers.words
        told = words.tells.search(self.text, start, end + 1)
        titles = list(words.title_in.finditer(self.text, start, told.start())) if told else []
        if not titles:
            return None
        at = titles[-1].end()
        return _Teller(self.speakers.body_before(at, self.passage.clause(at - 1)[0]))

    def _before(self, quote: Quotation) -> _Teller | None:
        """The last person of the sentence that leads to a quotation (某某打开电脑，“…。”)."""
        start = self.passage.sentence(quote.start)[0]
        persons = [o for o in self.speakers.between(start, quote.start) if o.kind == "person"]
        return _Teller(self._known(persons[-1])) if persons else None

    def _going_on(self, quote: Quotation) -> _Teller | None:
        """Who has told something right before a quotation in its paragraph (某某介绍，公司…。“去年…。”)."""
        told = self.speakers.speech_at(quote.start - 2) if quote.start - 2 > quote.low else None
        return _Teller(told.owner) if told is not None else None

    def _known(self, person: Owner) -> Owner | None:
        return self.speakers.known.get(person.thing) if person.thing is not None else None
