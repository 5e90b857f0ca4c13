"""Footnotes: for each fact the words, the title, the outlet, the date, the file and the line."""

from __future__ import annotations

from collections.abc import Iterable

from model.corpus import Corpus
from model.export.plain import code, inline
from model.view.excerpts import excerpts_of
from model.view.times import date_shown
from model.view.types import Excerpt, Lang


class Notes:
    """The footnotes of one document, numbered as they are first used; what says the same is one footnote."""

    def __init__(self, corpus: Corpus, lang: Lang) -> None:
        self._corpus = corpus
        self._lang = lang
        self._numbers: dict[str, int] = {}

    def facts(self, ids: Iterable[str]) -> str:
        """The marks of facts, each quoted with its sentence: `[^1] [^2]`."""
        found = excerpts_of(self._corpus, tuple(ids), self._lang, enough=0)
        return _marks(self._cite(one.source, one.story, _sentence(one), one.lines) for one in found)

    def hits(self, excerpts: Iterable[Excerpt]) -> str:
        """The marks of excerpts that are quoted already: the note repeats only the words of the fact."""
        return _marks(self._cite(one.source, one.story, one.hit, (one.line, one.line)) for one in excerpts)

    def passage(self, source: str, story: str, words: str, lines: tuple[int, int]) -> str:
        """The mark of words that stand in these lines of a file."""
        return _marks([self._cite(source, story, words, lines)])

    def text(self) -> list[str]:
        """The footnotes as lines, behind a blank one; none where there are none."""
        if not self._numbers:
            return []
        return ["", *(f"[^{number}]: {note}" for note, number in self._numbers.items())]

    def _cite(self, source: str, story: str, words: str, lines: tuple[int, int]) -> int:
        note = self._note(source, story, words, lines)
        return self._numbers.setdefault(note, len(self._numbers) + 1)

    def _note(self, source_id: str, story_id: str, words: str, lines: tuple[int, int]) -> str:
        story = self._corpus.story_by_id.get(story_id)
        source = self._corpus.source_by_id.get(source_id)
        zh = self._lang == "zh"
        about = []
        if story and story.title:
            about.append(f"《{inline(story.title)}》")
        if story and story.outlet:
            about.append(inline(story.outlet))
        if story and story.published:
            about.append(inline(date_shown(story, self._lang)))
        about.append(f"{code(source.path if source else '?')} {_lines(lines, zh)}")
        return f"「{inline(words)}」——{'，'.join(about)}" if zh else f"“{inline(words)}” — {', '.join(about)}"


def _marks(numbers: Iterable[int]) -> str:
    return " ".join(f"[^{number}]" for number in dict.fromkeys(numbers))


def _sentence(found: Excerpt) -> str:
    before = ("……" if found.cut_before else "") + found.before
    after = found.after + ("……" if found.cut_after else "")
    return (before + found.hit + after).strip()


def _lines(lines: tuple[int, int], zh: bool) -> str:
    first, last = lines
    if first == last:
        return f"第 {first} 行" if zh else f"line {first}"
    return f"第 {first}-{last} 行" if zh else f"lines {first}-{last}"
