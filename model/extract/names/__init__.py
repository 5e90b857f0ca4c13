"""Named entities of a story: what they are called, of what category, of which city, and where they stand.

Each mechanism is a module that yields candidates; `reconcile` makes them agree, `groups` brings those of one thing together, `mentions` finds all
places where they stand.
"""

from __future__ import annotations

from model.extract.drafts import Name, Thing
from model.extract.names.bounds import abroad
from model.extract.names.bounds.sizes import counts
from model.extract.names.evidence import Bearing, Evidence, clean_names, gathered
from model.extract.names.firms import academies, builders, firm_lists, firms_told, makes, quoted_firms, traded
from model.extract.names.forms import groups, mentions, reconcile
from model.extract.names.judged import developed, documents
from model.extract.names.pages import second_page
from model.extract.names.people import persons
from model.extract.names.places import cities
from model.extract.names.quoted import books, christened, headlined, quotes, sites
from model.extract.names.things import (
    arms,
    articles,
    boards,
    competitions,
    departments,
    designations,
    gatherings,
    known,
    launched,
    line_lists,
    lists,
    marked_models,
    medicines,
    models,
    moneys,
    phases,
    plants,
    rounds,
    site_lists,
    structure,
    teams,
    undertakings,
    varieties,
    works,
)
from model.layout import StoryText
from model.lexicon import Lexicon

__all__ = ["Bearing", "Evidence", "clean_names", "find_names", "gathered"]

MECHANISMS = (
    known,
    abroad,
    teams,
    academies,
    boards,
    departments,
    designations,
    launched,
    models,
    marked_models,
    medicines,
    makes,
    varieties,
    arms,
    documents,
    undertakings,
    works,
    developed,
    christened,
    gatherings,
    rounds,
    articles,
    competitions,
    headlined,
    structure,
    plants,
    phases,
    books,
    quotes,
    sites,
    moneys,
    persons,
    lists,
    firm_lists,
    firms_told,
    traded,
    quoted_firms,
    builders,
    line_lists,
    site_lists,
)


def find_names(story: StoryText, lexicon: Lexicon, evidence: Evidence) -> tuple[list[Thing], list[Name]]:
    """The things that a story names, in the order of their first mention, and all their mentions in the order of the text."""
    page = second_page(story, lexicon)
    candidates = [c for mechanism in MECHANISMS for c in mechanism.find(page) if not counts(c.name)]
    candidates = reconcile.settle_starts(page, candidates, evidence.clean)
    believed = reconcile.support(page, reconcile.reconcile(page, candidates))
    chosen = reconcile.choose(believed)
    where = cities.Cities(page, chosen)
    return mentions.things_and_names(page, groups.group(page, chosen, where.home), where)
