"""What makes two printed figures one figure, and two figures members of one series."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

import msgspec

from model.facts import Metric
from model.fold import fold
from model.lexicon import Lexicon
from model.link.home import Home, home_of

_PLACE_TAIL = re.compile(r"(?<=..)(?:[市省]|地区|区域)$")


class Scale(msgspec.Struct, frozen=True, gc=False):
    """A unit in terms of its base unit."""

    base: str
    factor: float


class Figures:
    """Normal forms of indicators and units by the tables of a lexicon (`linking.yaml`)."""

    def __init__(self, table: Mapping[str, object], home: Callable[[str], Home]) -> None:
        self._home = home
        self._units = {fold(str(k)): Scale(str(v[0]), float(v[1])) for k, v in _mapping(table.get("units")).items()}
        words = {fold(str(k)): fold(str(v)) for k, v in _mapping(table.get("indicator_words")).items()}
        self._words = sorted(words.items(), key=lambda pair: (-len(pair[0]), pair[0]))
        self._tails = _longest_first(table.get("indicator_tails"))
        self._heads = _longest_first(table.get("indicator_heads"))
        vague = _longest_first(table.get("vague_indicators"))
        self._vague = frozenset(vague) | frozenset(map(self._indicator, vague))
        self.indicator = lru_cache(maxsize=65536)(self._indicator)

    def scale(self, unit: str) -> Scale:
        """The base of a unit; a unit that the table does not know is its own base."""
        bare = fold(unit)
        return self._units.get(bare) or Scale(bare, 1.0)

    def _indicator(self, indicator: str) -> str:
        """What is measured, without words that do not change it: 高新技术企业数量 and 高新技术企业 are one."""
        name = fold(indicator).replace("的", "")
        for word, stands in self._words:
            if word in name:
                name = name.replace(word, stands)
        for head in self._heads:
            if name.startswith(head) and len(name) - len(head) >= 2:
                name = name[len(head) :]
        for tail in self._tails:
            if name.endswith(tail) and len(name) - len(tail) >= 2:
                name = name[: -len(tail)]
                break
        return name

    def telling(self, metric: Metric) -> bool:
        """Whether the indicator says enough to be followed over time: 项目 of an entity does, 项目 of a country does not."""
        name = self.indicator(metric.indicator)
        return len(name) > 1 and (metric.subject_entity is not None or name not in self._vague)

    def owner(self, metric: Metric) -> str:
        """Whose figure it is: the entity's id, or the place without 市 or 省; a district with the city that it lies in, however much of the address is printed."""
        if metric.subject_entity:
            return metric.subject_entity
        city, district = self._home(metric.subject)
        if district and metric.subject.endswith(district):
            return f"{city or ''}{fold(district)}"
        return _PLACE_TAIL.sub("", fold(metric.subject))

    def line(self, metric: Metric) -> tuple[str, ...]:
        """What the metrics of one series have in common: owner, indicator, base unit and kind."""
        return (self.owner(metric), self.indicator(metric.indicator), self.scale(metric.unit).base, metric.kind)

    def figure(self, metric: Metric) -> tuple[object, ...]:
        """What the printings of one figure have in common: the series, value, period (or time) and status."""
        factor = self.scale(metric.unit).factor
        values = tuple(None if v is None else float(f"{v * factor:.6g}") for v in (metric.value, metric.value_high))
        return (*self.line(metric), values, metric.period or metric.time, metric.status)


@cache
def figures(lexicon: Lexicon) -> Figures:
    """The normal forms of a lexicon."""
    return Figures(lexicon.table("linking"), home_of(lexicon))


def figure_groups(metrics: Iterable[Metric], reprints: Mapping[str, str], forms: Figures) -> dict[str, str]:
    """The group of each metric that prints a figure which others print too, by its id: the id of the first.

    `reprints` are the groups of stories that print one text. A reprint may bear another date, and 目前 then resolves to another day.
    """
    printings: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for metric in metrics:
        key, origin = forms.figure(metric), reprints.get(metric.story)
        if origin and "pub" in metric.time:
            key = (*key[:-2], origin, metric.time, key[-1])
        printings[key].append(metric.id)
    return {member: group[0] for group in printings.values() if len(group) > 1 for member in group}


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _longest_first(value: object) -> list[str]:
    words = [fold(str(word)) for word in value] if isinstance(value, list) else []
    return sorted(words, key=lambda word: (-len(word), word))
