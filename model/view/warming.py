"""What the first filter and the first sort of the whole corpus would have to wait for, made beforehand."""

from __future__ import annotations

import time

from model.corpus import Corpus
from model.view.figures import figures_in
from model.view.make import TABLES, make_view
from model.view.places import in_order, root_of
from model.view.table import place_of
from model.view.types import Lang, Query, TableView

_WORD = "aa"
"""A word that is searched in every way that the filter knows."""
_BREATH = 0.002
"""Seconds left to other threads between two steps."""


def warm(corpus: Corpus, lang: Lang = "zh") -> None:
    """Spell what the filter searches and make what tables sort by, for every view without a scope; put figures to their cities.

    For a thread beside the one that draws: it changes nothing that views show, and pauses between its steps. Done twice it
    costs nothing.
    """
    make_view(corpus, Query(view="tree", filter=_WORD, lang=lang))
    for city in in_order(root_of(metric.city, corpus.region) for metric in corpus.metrics):
        time.sleep(_BREATH)
        figures_in(corpus, Query(view="metrics", city=city))
    for name in TABLES:
        view = make_view(corpus, Query(view=name, filter=_WORD, lang=lang))
        assert isinstance(view, TableView)
        place_of(view.rows, "")
        for column in view.columns:
            time.sleep(_BREATH)
            make_view(corpus, Query(view=name, sort=column.id, lang=lang))
