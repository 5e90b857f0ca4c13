"""Corpus + Query -> View: what is on the screen and what is exported are one thing.

The face is loaded on first use, so that `model.view.types` costs no more than itself.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from model.view.briefly import brief
    from model.view.entity import group_page
    from model.view.errors import QueryError
    from model.view.excerpts import excerpts_of
    from model.view.lookup import resolve
    from model.view.make import columns_of, make_view
    from model.view.table import place_of
    from model.view.warming import warm

__all__ = ["QueryError", "brief", "columns_of", "excerpts_of", "group_page", "make_view", "place_of", "resolve", "warm"]

_HOMES = {
    "make_view": "model.view.make",
    "brief": "model.view.briefly",
    "columns_of": "model.view.make",
    "excerpts_of": "model.view.excerpts",
    "group_page": "model.view.entity",
    "place_of": "model.view.table",
    "QueryError": "model.view.errors",
    "resolve": "model.view.lookup",
    "warm": "model.view.warming",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'model.view' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
