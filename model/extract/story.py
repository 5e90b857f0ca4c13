"""One story -> all that is found in it: names first, then what hangs on them."""

from __future__ import annotations

import msgspec

from model.extract.belonging import settled
from model.extract.drafts import StoryDraft
from model.extract.frameworks import find_parts
from model.extract.metrics import find_metrics
from model.extract.names import Evidence, find_names
from model.extract.relations import find_relations
from model.layout import StoryText
from model.lexicon import Lexicon


class Fault(msgspec.Struct, frozen=True):
    """A fault of the program that kept a story from being read, as `ValueError: …`."""

    what: str


NOTHING = StoryDraft(things=(), names=(), metrics=(), relations=())
"""The draft of a story in which nothing was found."""


def extract(story: StoryText, lexicon: Lexicon, evidence: Evidence) -> StoryDraft:
    """The draft of a story: a pure function of the story, the lexicon and the names seen anywhere in the corpus."""
    things, names = find_names(story, lexicon, evidence)
    for index, parts in find_parts(story, things, names, lexicon).items():
        things[index] = msgspec.structs.replace(things[index], parts=parts)
    relations = find_relations(story, things, names, lexicon)
    things = settled(things, relations, lexicon)
    return StoryDraft(
        things=tuple(things),
        names=tuple(names),
        metrics=tuple(find_metrics(story, things, names, lexicon)),
        relations=tuple(relations),
    )


def facts_of(story: StoryText, lexicon: Lexicon, evidence: Evidence) -> StoryDraft | Fault:
    """The draft of a story, or the fault of the program in it: it costs no other story."""
    try:
        return extract(story, lexicon, evidence)
    except Exception as error:
        return Fault(f"{type(error).__name__}: {error}")
