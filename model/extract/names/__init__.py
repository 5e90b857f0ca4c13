"""Named entities of a story: what they are called, of what category, of which city, and where they stand.

Each mechanism is a module that yields candidates; `resolve` makes things and mentions of them.
"""

from __future__ import annotations

from model.extract.drafts import Name, Thing
from model.extract.names import cities, known, lists, persons, quotes, resolve, structure
from model.extract.names.evidence import Evidence, collect_evidence
from model.extract.names.page import Page
from model.layout import StoryText
from model.lexicon import Lexicon

__all__ = ["Evidence", "collect_evidence", "find_names"]

MECHANISMS = (known, structure, quotes, persons, lists)


def find_names(story: StoryText, lexicon: Lexicon, evidence: Evidence) -> tuple[list[Thing], list[Name]]:
    """The things that a story names, in the order of their first mention, and all their mentions in the order of the text."""
    page = Page(story, lexicon)
    candidates = [c for mechanism in MECHANISMS for c in mechanism.find(page)]
    candidates = resolve.settle_starts(page, candidates, evidence.clean)
    believed = resolve.support(page, resolve.reconcile(page, candidates))
    chosen = resolve.choose(believed)
    where = cities.Cities(page, chosen)
    groups = resolve.group(page, chosen, where.home)
    return resolve.things_and_names(page, groups, where)
