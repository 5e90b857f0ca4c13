"""Stories -> what each of them says: as kept, else read here or, where very many are new, by processes on all cores."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TypeVar

from model.cache.keys import key, key_of_story
from model.cache.store import Store
from model.extract.drafts import StoryDraft
from model.extract.names import Bearing, clean_names, gathered
from model.extract.names.pages import forget_pages
from model.extract.story import Fault, facts_of
from model.layout import StoryText
from model.lexicon import Lexicon
from model.workers import Workers

T = TypeVar("T")

Told = Callable[[StoryText], None]
"""Called with each story before it is read; raises to stop the reading."""

PASSES = 2
"""Every story is looked at twice: for the names that it is sure of, then, with the names of all, for its facts."""
MANY = 160
"""From so many new stories on, reading them on several cores saves more than the start of the processes costs (1 to 2 s)."""


class Reader:
    """Reads stories with one lexicon, each once for as long as the store holds it."""

    def __init__(self, lexicon: Lexicon, folders: Sequence[Path], words: bytes, store: Store) -> None:
        """`folders` are those from which the user's own words were taken into the lexicon, `words` tells these from others."""
        self._lexicon, self._folders, self._words, self._store = lexicon, folders, words, store

    def read(self, layouts: Sequence[StoryText], told: Told) -> list[StoryDraft | Fault]:
        """What each story says, in their order. `told` is called PASSES times for each; what it raises is raised."""
        forget_pages()
        keys = [key_of_story(layout, self._words) for layout in layouts]
        names = [self._store.get(key(b"names", of_story), tuple[str, ...]) for of_story in keys]
        new = [k for k, found in enumerate(names) if found is None]
        with Workers(self._lexicon, self._folders) if len(new) >= MANY else nullcontext() as workers:
            there = workers.names(layouts[k] for k in new) if workers else None
            for k, found in _made(layouts, new, told, there, self._names):
                names[k] = found
                self._store.put(key(b"names", keys[k]), found)
            evidence = gathered(found or () for found in names)
            bearing = Bearing(evidence)
            said = [bearing.on(layout.text) for layout in layouts]
            keys = [key(b"draft", of_story, *map(str.encode, s)) for of_story, s in zip(keys, said, strict=True)]
            drafts: list[StoryDraft | Fault | None] = [self._store.get(of_draft, StoryDraft) for of_draft in keys]
            new = [k for k, draft in enumerate(drafts) if draft is None]
            apart = workers.facts((layouts[k], said[k]) for k in new) if workers else None
            for k, draft in _made(layouts, new, told, apart, lambda layout: facts_of(layout, self._lexicon, evidence)):
                drafts[k] = draft
                if isinstance(draft, StoryDraft):
                    self._store.put(keys[k], draft)
        return [draft for draft in drafts if draft is not None]

    def _names(self, layout: StoryText) -> tuple[str, ...]:
        return clean_names(layout, self._lexicon)


def _made(
    layouts: Sequence[StoryText],
    new: Iterable[int],
    told: Told,
    there: Iterator[T] | None,
    here: Callable[[StoryText], T],
) -> Iterator[tuple[int, T]]:
    """For each new story its place and what is made of it, `there` by others or `here`."""
    for k in new:
        told(layouts[k])
        yield k, (next(there) if there else here(layouts[k]))
