"""The gazetteer: administrative divisions, regions and countries by every form of their names, read from `lexicon/places.yaml`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal

import msgspec
from ahocorasick_rs import AhoCorasick, MatchKind

from model.extract.tokens import ahead_of_ways, boundaries
from model.lexicon import Lexicon

PlaceKind = Literal["province", "city", "district", "region", "country"]

HOME_PROVINCES = ("重庆", "四川")
"""Where several districts bear one name and the text does not tell, those of the region that the program is about are meant."""
BOTH = "川渝"
"""The city of what the two hold together."""

_TOWNS = ("镇", "乡", "街道", "山下", "山脉", "山麓", "山巅", "山腹", "山隧道", "新村")
"""Behind the name of a great work's site, or the short name of a county, these make the name of some other town or of a mountain (锦屏山下)."""
_VILLAGE = re.compile("村(?![镇庄民干村级落委超里子小企医官史口BA]|集体)")
"""Likewise the name of a village (龙潭村 is hardly ever in 龙潭区)."""
_TOWN_OF = re.compile(
    "街道|镇(?![江巴雄安原平康沅海坪宁远赉长级政党里上下村委])|乡(?![村镇亲土愁音情贤友下间里级人居])"
)
"""Behind the name of a city these make that of a town or street office elsewhere (三沙镇)."""
_HEADS = ("", "，", "。", "；", "\n")
_ACTS = ("将", "已", "把", "还", "也")
"""What stands before and behind the short name of a county that does something."""
_BEHIND = ("，", "、", "的")
MUNICIPALITIES = frozenset({"北京", "天津", "上海", "重庆", "香港", "澳门"})


class Place(msgspec.Struct, frozen=True, gc=False):
    """An entry of the gazetteer. `city` is the word that GUIDELINES.md uses (重庆, 成都, 四川, 川渝, 全国), None abroad."""

    name: str
    kind: PlaceKind
    city: str | None
    province: str | None
    district: str | None = None


class Gazetteer:
    """All surface forms of all places in one automaton."""

    def __init__(self, table: Any) -> None:
        self.forms: dict[str, list[Place]] = defaultdict(list)
        """Candidates by surface form."""
        self.bare_districts: set[str] = set()
        """Short forms of districts (沙坪坝): these count only between word boundaries."""
        self.generated: set[str] = set()
        """Forms made by rule from a county's name (a county may have become a city): counted only at the start of a word."""
        self.phrases = frozenset(table["phrases"].split())
        """Districts named by an ordinary phrase (城区): these count only right after their city."""
        self._not_places = tuple(table["not_places"].split())
        self._after_ordinary_city = tuple(table["after_ordinary_city"].split())
        self._of_towns = tuple(table["of_towns"].split())
        self.namesakes: dict[str, list[Place]] = defaultdict(list)
        """Districts whose short name is also that of a city: meant where the text is about the district's own city."""
        self._ordinary: dict[str, list[Place]] = defaultdict(list)
        self.cities_abroad = frozenset(table["world_cities"].split())
        self.capitals: dict[str, str] = {}
        """The capital of each province, which stands first among its cities."""
        self._read_divisions(table)
        self._read_regions(table)
        self.addressed = frozenset(self._ordinary) - set(self.forms) - set(table["common_words"].split())
        """Short names of districts that are also words: these count only behind their province or city, or before a plant."""
        for form, rows in self._ordinary.items():
            if form in self.addressed:
                self.forms[form] = rows
            elif self.forms.get(form):
                self.namesakes[form].extend(rows)
        self.bare_districts |= self.addressed
        self._patterns = list(self.forms)
        self._automaton = AhoCorasick(self._patterns, matchkind=MatchKind.Standard)

    def _read_divisions(self, table: Any) -> None:
        ordinary, ordinary_cities = set(table["ordinary"].split()), set(table["ordinary_cities"].split())
        for row in table["provinces"]:
            short = row["short"]
            first = next(iter(row.get("cities") or ()), None)
            self.capitals[short] = _names(first)[1] if first and first != "直辖" else short
            whole = Place(row["name"], "city" if short in MUNICIPALITIES else "province", short, short)
            self._add(whole, {row["name"], short})
            for entry, districts in (row.get("cities") or {}).items():
                direct = entry == "直辖"
                name, city = ("", "") if direct else _names(entry)
                if not direct:
                    self._add_city(Place(name, "city", city, short), city, ordinary_cities)
                for part in districts.split():
                    self._add_district(part, None if direct else city, short, ordinary)
            for part in (row.get("districts") or "").split():
                self._add_district(part, short, short, ordinary)

    def _add_city(self, place: Place, short: str, ordinary: set[str]) -> None:
        forms = {place.name} if short in ordinary else {place.name, short}
        if place.name.endswith("自治州"):
            forms.add(short + "州")
        if place.name.endswith("地区"):
            forms.add(short + "市")  # which most of them have become
        self._add(place, forms)
        if short in ordinary:
            self._ordinary[short].append(place)

    def _add_district(self, entry: str, city: str | None, province: str, ordinary: set[str]) -> None:
        name, short = _names(entry)
        if city is None:
            self._add_city(Place(name, "city", short, province), short, ordinary)
            return
        place = Place(name, "district", city, province, name)
        forms = {name}
        if len(short) > 1 and short != name:
            # A county may have become a district or a city, a city a district, since the table was made, and a text may be older than it.
            if name[-1] in "县市" and short not in ordinary:
                made = {short + "区", short + "市"} - {name}
                if short == city:
                    made.discard(short + "市")  # the prefecture, which has become a city
                forms |= made
                self.generated |= made
            if name.endswith(("自治县", "自治旗")):
                # The press leaves out who lives there: 彭水县 is 彭水苗族土家族自治县.
                forms.add(short + name[-1])
            if short in ordinary:
                self._ordinary[short].append(place)
            elif any(p.kind == "city" for p in self.forms.get(short, ())):
                self.namesakes[short].append(place)
            elif short not in self.forms:
                forms.add(short)
                self.bare_districts.add(short)
            else:
                self.namesakes[short].append(place)
        self._add(place, forms)

    def _read_regions(self, table: Any) -> None:
        for city, names in table["regions"].items():
            for entry in names.split():
                name, *others = entry.split("=")
                whole = next((p for p in self.forms.get(city, ()) if p.kind in ("city", "province")), None)
                self._add(Place(name, "region", city or None, whole.province if whole else None), {name, *others})
        city_states, abroad = table["city_states"].split(), table["world_cities"].split()
        for name in [*table["countries"].split(), *table["states"].split(), *abroad]:
            self._add(Place(name, "country", name if name in city_states else None, None), {name})

    def _add(self, place: Place, forms: set[str]) -> None:
        for form in forms:
            rows = self.forms[form]
            if place.kind in ("city", "province") and any(r.kind == "district" for r in rows):
                self.namesakes[form].extend(rows)
                rows.clear()
                self.bare_districts.discard(form)
            if place.kind != "district" or not any(r.kind in ("city", "province") for r in rows):
                rows.append(place)

    def hits(self, text: str) -> Iterator[tuple[int, int, str]]:
        """All surface forms that stand between plausible word boundaries, the longest at each place.

        All overlapping forms are looked at, so that one that no boundary allows (全川 in 安全川渝) hides no other.
        """
        found = sorted(self._automaton.find_matches_as_indexes(text, overlapping=True), key=lambda m: (m[1], -m[2]))
        if not found:
            return
        cuts, last, outer = boundaries(text), 0, ""
        for index, start, end in found:
            form = self._patterns[index]
            joined = bool(outer) and start == last and (form not in self.bare_districts or start in cuts)
            joined = joined and self._within(outer, form) and not _TOWN_OF.match(text, end)
            if start >= last and (joined or self._stands(text, start, end, form, cuts)):
                yield start, end, form
                last, outer = end, form

    def _within(self, outer: str, form: str) -> bool:
        """Whether a form names a place of the one whose form stands right before it (广西 + 南宁, which may be cut as one word)."""
        return outer == "中国" or any(holds(whole, part) for whole in self.forms[outer] for part in self.forms[form])

    def _stands(self, text: str, start: int, end: int, form: str, cuts: frozenset[int]) -> bool:
        # A name of three characters or more is hardly ever an accident of neighbouring words, and jieba may not know it.
        if text.startswith("城市", end) and text[start : end + 2] not in self.forms and form in self.bare_districts:
            return start in cuts or start - 1 in cuts
        if form[0] == "在" and (
            end not in cuts
            or text.startswith(("津", "沪", "港", "渝", "冀", "广"), end)
            or ahead_of_ways().match(text, start)
        ):
            return False  # 在渝北, 在京津冀, 在京沪, 在京昆高速
        if form[-1] == "市" and end not in cuts and end - 1 in cuts and text.startswith(self._of_towns, end):
            return False  # 绵阳|市场主体
        bare = form in self.bare_districts
        if (
            len(form) < 3
            and (start not in cuts or (bare and end not in cuts))
            and not (bare and self._told(text, start, end))
        ):
            return False
        if (start not in cuts and form in self.generated) or text.startswith(self._not_places, start):
            return False
        site = form in self.bare_districts or self.forms[form][0].kind == "region"
        if site and form != "全国" and (text.startswith(_TOWNS, end) or _VILLAGE.match(text, end)):
            return False
        if len(form) < 3 and self.forms[form][0].kind == "city" and _TOWN_OF.match(text, end):
            return False
        if form in self.generated and form.endswith("城市") and text[start - 1 : start + 1] in self.bare_districts:
            return False
        return not (form.endswith("城市") and text.startswith(self._after_ordinary_city, end))

    def _told(self, text: str, start: int, end: int) -> bool:
        """Whether the text speaks of a county by its short name although the words around it run together: in full elsewhere, or at the head of a clause that it acts in or that says no more than where one is (颍上将…, 在颍上，)."""
        form = text[start:end]
        if form in self.addressed:
            return False
        if any(form + unit in text for unit in "县市区旗"):
            return True
        there = text.startswith("在", start - 1) and text[max(0, start - 2) : start - 1] in _HEADS
        if there and text.startswith(_BEHIND, end):
            return True
        return text[start - 1 : start] in _HEADS and text.startswith(_ACTS, end)

    def choose(self, form: str, before: Place | None, seen: set[str | None]) -> Place:
        """The candidate that the place before it or the places seen so far in the text speak for."""
        rows = self.forms[form]
        if rows[0].kind == "city" and not {rows[0].city, rows[0].province} & seen:
            meant = [row for row in self.namesakes.get(form, ()) if row.city in seen]
            rows = meant or rows
        if len(rows) == 1 and rows[0].kind == "district":
            rows = self._namesakes_told(form, rows[0], before, seen) or rows
        if len(rows) == 1:
            return rows[0]
        if before:
            for row in rows:
                if before.city in (row.city, row.province) or before.province == row.city:
                    return row
        for row in rows:
            if row.city in seen:
                return row
        likely = [row for row in rows if row.kind == "province" or row.province in HOME_PROVINCES]
        if likely:
            return likely[0]
        return Place(rows[0].name, rows[0].kind, None, None, rows[0].district)

    def _namesakes_told(self, form: str, first: Place, before: Place | None, seen: set[str | None]) -> list[Place]:
        """The districts of the same short name in the province or city right before it, or told of before (福建东山, not 鹤岗's); [] where `first` fits."""
        others = [row for row in self.namesakes.get(form, ()) if row.kind == "district"]
        if before is not None and not holds(before, first):
            return [row for row in others if holds(before, row)][:1]
        if before is not None or {first.city, first.province} & seen:
            return []
        return [row for row in others if {row.city, row.province} & seen][:1]


def _names(entry: str) -> tuple[str, str]:
    """`四川省` -> (四川省, 四川); `恩施土家族苗族自治州=恩施` -> both as given."""
    name, _, short = entry.partition("=")
    return name, short or (name if len(name) < 3 else name[:-1])


@cache
def gazetteer(lexicon: Lexicon) -> Gazetteer:
    """The gazetteer of a lexicon, compiled once."""
    return Gazetteer(lexicon.table("places"))


def is_abroad(name: str, lexicon: Lexicon) -> bool:
    """Whether a name begins with that of another country (某国国防部)."""
    return country_of(name, lexicon) is not None


def country_of(name: str, lexicon: Lexicon) -> str | None:
    """The other country that a name begins with (某国 of 某国国防部)."""
    forms = gazetteer(lexicon).forms
    found = (p.name for k in range(6, 1, -1) for p in forms.get(name[:k], ()) if p.kind == "country")
    return next(found, None)


def province_of(city: str, lexicon: Lexicon) -> str | None:
    """The province of a city by its short name; None for what is no place of the country."""
    return next((p.province for p in gazetteer(lexicon).forms.get(city, ()) if p.kind in ("city", "province")), None)


def is_prefecture(city: str, lexicon: Lexicon) -> bool:
    """Whether a city by its short name is an autonomous prefecture (凉山), of which 全州 is said."""
    return any(
        p.kind == "city" and p.name.endswith("州") and p.name != city for p in gazetteer(lexicon).forms.get(city, ())
    )


def holds(outer: Place, inner: Place) -> bool:
    """Whether an address can go on from `outer` to `inner` (四川省 成都市 双流区)."""
    if outer.kind == "province":
        return inner.kind in ("city", "district") and inner.province == outer.province
    return outer.kind == "city" and inner.kind == "district" and inner.city == outer.city
