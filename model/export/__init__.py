"""Views, and the model itself, as Markdown, JSON and CSV. The explorer and the command line both call `export`.

The face is loaded on first use.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from model.export.data import model_json, to_json
    from model.export.formats import FORMATS, export, formats_of
    from model.export.markdown import to_markdown
    from model.export.naming import suggested_name
    from model.export.sheet import to_csv
    from model.files import FileExists, save

__all__ = [
    "FORMATS",
    "FileExists",
    "export",
    "formats_of",
    "model_json",
    "save",
    "suggested_name",
    "to_csv",
    "to_json",
    "to_markdown",
]

_HOMES = {
    "FORMATS": "model.export.formats",
    "FileExists": "model.files",
    "export": "model.export.formats",
    "formats_of": "model.export.formats",
    "model_json": "model.export.data",
    "save": "model.files",
    "suggested_name": "model.export.naming",
    "to_csv": "model.export.sheet",
    "to_json": "model.export.data",
    "to_markdown": "model.export.markdown",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'model.export' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
