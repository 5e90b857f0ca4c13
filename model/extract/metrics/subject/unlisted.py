"""Owners that no gazetteer and no name gives: institutions without a name, regions and villages, stretches of rivers, the world."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from model.extract.gazetteer import gazetteer
from model.extract.metrics.reading.lands import side_at
from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.funds import funds_of
from model.extract.metrics.subject.goods import Goods
from model.extract.metrics.subject.institutions import institutions_of
from model.extract.metrics.subject.named_later import named_later
from model.extract.metrics.subject.regions import region_at, world_at
from model.extract.metrics.subject.sites import sites_of

if TYPE_CHECKING:
    from model.extract.metrics.subject.topics import Topics

_FOOT = re.compile("[一-鿿]{2,6}?(?:脚下|山下|岸边|河畔|湖畔|江畔|海边|山麓|[东南西北]麓|腹地|深处|之畔|边上|沿岸)的?")
"""Behind a place: where in it a village lies."""


class Unlisted:
    """Finds them in one passage, whose other owners `topics` holds already."""

    def __init__(self, topics: Topics) -> None:
        self.topics, self.passage, self.text = topics, topics.passage, topics.text

    def find(self) -> list[Owner]:
        """The institutions without a name, and the regions that no gazetteer has where a clause begins with them."""
        leads = [(self.topics.skip_lead(start, end), end) for start, end in self.passage.clauses]
        goods = named_later(self.topics, Goods(self.topics).find(leads))
        out = [
            *institutions_of(self.passage),
            *self._villages(),
            *goods,
            *funds_of(self.passage),
            *sites_of(self.passage),
        ]
        towns = gazetteer(self.passage.lexicon).cities_abroad
        lands = list(dict.fromkeys(o.label for o in self.topics.owners if o.kind == "country" and o.label not in towns))
        for at, end in leads:
            side = side_at(self.text, at, lands)
            if side is not None:
                out.append(Owner(at, at + 2, side, "country", None, None))
                continue
            region = region_at(self.passage, at, end) or self.topics.joint.parts_at(at, end) or world_at(self.text, at)
            if region is not None and not any(
                o.end >= region.end for o in self.topics.between(at, end)[:1] if o.start == at
            ):
                out.append(self._in_full(self._stretch(region)))
        return out

    def _stretch(self, water: Owner) -> Owner:
        """A river or lake, or the stretch of it that lies in a place (某江某县段)."""
        for place in self.topics.between(water.end, water.end + 16)[:1]:
            if place.start == water.end and self.text.startswith("段", place.end):
                label = self.text[water.start : place.end + 1]
                return Owner(water.start, place.end + 1, label, "region", None, place.city)
        return water

    def _villages(self) -> Iterator[Owner]:
        """The villages that stand behind the place they lie in (某县某乡某村), in full; lakes and lands behind their province."""
        refs, lands = {p.start for p in self.passage.places}, tuple(self.passage.lexicon.table("regions")["land_ends"])
        for place in self.topics.owners:
            foot = _FOOT.match(self.text, place.end) if place.start in refs else None
            at_foot = region_at(self.passage, foot.end(), self.passage.clause(place.end)[1]) if foot else None
            if at_foot is not None and at_foot.label.endswith("村"):
                yield Owner(place.start, at_foot.end, at_foot.label, "region", None, place.city)
            elif place.kind in ("city", "district") and place.start in refs:
                village = region_at(self.passage, place.end, self.passage.clause(place.end)[1])
                if village is not None and village.label.endswith("村"):
                    label = self.text[place.start : village.end]
                    yield Owner(place.start, village.end, label, "region", None, place.city)
            elif place.kind == "province" and place.label != "全国":
                lake = region_at(self.passage, place.end, self.passage.clause(place.end)[1])
                if lake is not None and lake.label.endswith(lands):
                    yield Owner(place.start, lake.end, lake.label, "region", None, place.city)

    def _in_full(self, region: Owner) -> Owner:
        """A village or town that is also named in full (某省某县某村, 某县某镇某社区)."""
        if not region.label.endswith(("村", "镇", "乡")):
            return region
        for owner in self.topics.owners:
            at = owner.label.find(region.label)
            if at >= 0 and owner.label.endswith(region.label):
                return Owner(region.start, region.end, owner.label, owner.kind, owner.thing, owner.city)
            if at > 0 and owner.thing is None:
                label = owner.label[: at + len(region.label)]
                return Owner(region.start, region.end, label, "district", None, owner.city)
        return region
