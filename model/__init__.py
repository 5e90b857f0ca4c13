"""The in-memory model of a folder of clippings. Public face: `load`. Imports no Textual.

The face is loaded on first use, so that a part (`model.facts`, `model.view.types`) costs no more than itself.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from model.corpus import Corpus
    from model.inputs import InputError
    from model.opening import load

__all__ = ["Corpus", "InputError", "load"]

_HOMES = {"load": "model.opening", "Corpus": "model.corpus", "InputError": "model.inputs"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'model' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
