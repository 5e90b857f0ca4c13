"""The lexicon: what is true of the language and the country (places, endings, units, cue words), never what an article says.

Each YAML file of this folder is one table, named by its stem. Extractors compile what they need from a table and cache it by the
identity of the Lexicon, which is immutable. A user's own file adds to the shipped tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent


class Lexicon:
    """Named tables of language facts; compare and hash by identity, so that compiled forms can be cached by it."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        """Tables by name; a Path stands for the file of a table, which is read when it is first asked for."""
        self._tables = dict(tables)

    def table(self, name: str) -> Any:
        """The table of that name as parsed YAML. Raises KeyError where there is none."""
        found = self._tables[name]
        if isinstance(found, Path):
            found = self._tables[name] = parse_yaml(found.read_text("utf-8"))
        return found

    def with_tables(self, tables: Mapping[str, Any]) -> Lexicon:
        """Another lexicon in which these tables stand for those of the same names."""
        return Lexicon({**self._tables, **tables})


def parse_yaml(text: str) -> Any:
    """Parsed with the C loader where libyaml is there (six times faster)."""
    import yaml  # not for those who know the lexicon and ask it for nothing

    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@cache
def shipped() -> Lexicon:
    """The lexicon that comes with the program."""
    return Lexicon({path.stem: path for path in HERE.glob("*.yaml")})
