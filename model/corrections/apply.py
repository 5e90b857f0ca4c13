"""Corrections applied: to stories before extraction, to facts after linking.

Entries are applied in the order of the file, each to what the earlier ones left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from model.corrections.entities import ENTITY_VERBS
from model.corrections.entries import Correction
from model.corrections.facts import Stale
from model.corrections.figures import correct_figure
from model.corrections.stories import correct_story
from model.facts import Corrected, Problem, Source
from model.layout import StoryText
from model.link import Facts
from model.said import Said


class Corrector:
    """The corrections of one file, which lies beside the sources `mine`; `path` is how messages name it."""

    def __init__(self, path: str, entries: Sequence[Correction], mine: Sequence[Source]) -> None:
        self.path = path
        self.entries = entries
        self.mine = mine
        self.done: list[Corrected] = []
        self.stale: list[Problem] = []

    def correct_stories(self, layouts: Iterable[StoryText]) -> list[StoryText]:
        """The stories with dates, outlets and titles as the user says; done before extraction, which reads them."""
        stories = list(layouts)
        for entry in self.entries:
            if entry.verb == "story":
                self._try(entry, partial(correct_story, entry, stories, self.mine))
        return stories

    def correct_facts(self, facts: Facts, texts: Mapping[str, str], published: Mapping[str, str | None]) -> None:
        """Change the facts in place; `published` is the date of each story by id."""
        for entry in self.entries:
            if entry.verb == "figure":
                self._try(entry, partial(correct_figure, entry, facts, self.mine, texts, published))
            elif entry.verb != "story":
                self._try(entry, partial(ENTITY_VERBS[entry.verb], entry, facts, self.mine))

    def _try(self, entry: Correction, act: Callable[[], Said]) -> None:
        try:
            self.done.append(Corrected(path=self.path, line=entry.line, message=act()))
        except Stale as stale:
            why = stale.why
            message = Said(f"这条更正没有用上：{why.zh}", f"this correction was not used: {why.en}")
            self.stale.append(Problem(path=self.path, line=entry.line, severity="doubt", message=message))
