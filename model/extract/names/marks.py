"""The table `lexicon/marks.yaml` compiled: words beside and inside marks, lists and brackets that tell what a name is."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from model.facts import Category
from model.lexicon import Lexicon

Judged = dict[str, tuple[Category, float]]
"""Nouns with the category that they give a quotation, and how surely."""


def by_length(words: str) -> tuple[str, ...]:
    """Words, the longest first, as `str.endswith` takes them."""
    return tuple(sorted(words.split(), key=len, reverse=True))


ORIGIN = re.compile("[一-鿿]{1,6}(?:(?<![再改营塑打锻缔])造|智造|制造|(?<![国特投量])产|字号)")
"""Where goods come from (“某地造”机器人, “某字号”产品)."""


class Marks:
    """The attributes bear the names that the YAML file explains."""

    def __init__(self, table: Any, sorts: str) -> None:
        """`sorts` are the words that sort goods without marks too."""
        self.documents = by_length(table["documents"])
        self.works = by_length(table["works"])
        self.after_quote = _judged(table["after_quote"])
        self.before_quote = _judged(table["before_quote"])
        self.class_nouns = by_length(table["class_nouns"])
        self.saying_endings = frozenset(table["saying_endings"].split())
        self._sorting = frozenset(table["sorting"].split()) | frozenset(sorts.split())
        self._site_sorts = re.compile(f"(?:{'|'.join(by_length(table['site_sorts']))})[一-鿿]{{1,2}}")
        self.doing = frozenset(table["doing"].split())
        self.saying_counts = by_length(table["saying_counts"])
        self.shared_heads = _by_noun(table["shared_heads"])
        self.shared_order = by_length(" ".join(self.shared_heads))
        self.classes = _by_noun(table["classes"])
        self.class_order = by_length(" ".join(self.classes))
        self.contractions = tuple(
            (full, short) for full, short in (row.split("=") for row in table["contractions"].split())
        )
        self.occasion_heads = tuple(table["occasion_heads"].split())
        self.bare_heads = tuple(table["bare_heads"].split())
        self.outlets: dict[str, str] = dict(table["outlets"])
        self.town_signs: dict[str, str] = dict(table["town_signs"])
        self.city_words: dict[str, str] = dict(table["city_words"])
        self.towns_called = tuple(word for word in self.city_words if len(word) > 1)

    def sorts(self, quoted: str) -> bool:
        """Whether what stands in quotation marks says of what sort goods are or where they were made, and christens none."""
        return quoted in self._sorting or ORIGIN.fullmatch(quoted) is not None

    def sorts_sites(self, quoted: str) -> bool:
        """Whether what stands in quotation marks is a kind of site of which every town has some (“无人工厂”投用)."""
        return self._site_sorts.fullmatch(quoted) is not None


def _judged(rows: Any) -> Judged:
    return {noun: (row["category"], row["confidence"]) for row in rows for noun in row["nouns"].split()}


def _by_noun(rows: Any) -> dict[str, Category]:
    return {noun: category for category, nouns in rows.items() for noun in nouns.split()}


@cache
def marks(lexicon: Lexicon) -> Marks:
    """The compiled table of a lexicon."""
    return Marks(lexicon.table("marks"), lexicon.table("goods")["sorts"])
