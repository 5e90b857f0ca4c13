"""Words for the whole of a place that a story or its last sentence speaks of (全市, 我省, 该县, 两地, 我国)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

import msgspec

from model.extract.metrics.reading.passage import NO_CITY, Owner, nation
from model.extract.metrics.subject.grounds import the_park
from model.extract.metrics.subject.listed import is_instance
from model.extract.metrics.subject.sides import Sides
from model.extract.metrics.subject.taking_up import table_of
from model.extract.places import is_prefecture, province_of
from model.extract.sentences import begin_of
from model.lexicon import Lexicon

PLACES = frozenset({"city", "province", "district", "region", "country"})
_OBJECT = re.compile("(?:[向与和对从到至被遭往赴]|援助|针对|抵达|前往|首都)$")
_AUTONOMOUS = frozenset({"内蒙古", "广西", "西藏", "宁夏", "新疆"})
"""What 全区 can mean as well as a district."""
_NEAR = frozenset({"该区", "区内", "本区"})
"""These can mean a district or a park, whichever was named last."""
_GROUNDS = ("园区", "景区", "片区")
"""What ends so is taken up by more than 区 (园区, 景区)."""
_HELD = re.compile("[一-鿿]{1,12}?[区县旗](?=[一-鿿]{2,8}(?:镇|乡|街道|村)$)")
"""The district in the name of a town or village in it."""
_TOWNS = ("镇", "乡", "街道")
_TOWN_ALONE = re.compile(
    "(?:[在到进于自，。“]|^)(?P<town>[一-鿿]{2,3}(?:镇|乡|街道))(?=[，、的是有将把与和去今已一两三千万]|[一-鿿]{1,6}村)",
    re.M,
)
_LEAD = re.compile("(?:(?:[^，。；]{1,10}[年月日来前期间时度]|如今|眼下)，)?在?$")
"""近年来，在某市: a time may open the sentence that begins to tell of a city."""
_TURNS_TO = re.compile("(?:^|[，。；\n])在[^，。；\n]{2,14}，$")
_COUNTRY = re.compile("我国|全国")
_SETTING = 20
_BACK = 60
"""How many names back an antecedent is looked for."""


class Wholes:
    """Resolves such words of one text against its owners (in the order of the text) and the place that it is about."""

    def __init__(self, text: str, owners: Sequence[Owner], home: Owner | None, lexicon: Lexicon) -> None:
        self.text, self.owners, self.home = text, owners, home
        self.starts = [o.start for o in owners]
        self.table, self.lexicon = table_of(lexicon), lexicon
        self.park = the_park(owners)
        self.sides = Sides(text, owners, lexicon)

    def wide_at(self, at: int, end: int) -> tuple[Owner | None, int] | None:
        """What 全市, 我省, 该县, 两地, 我国 at `at` means, and where the word ends; None where there is no such word."""
        match = self.table.wide.match(self.text, at, end)
        if match is None:
            return self.sides.at(at, end)
        owner = self._wide(match)
        return owner and msgspec.structs.replace(owner, start=at, end=match.end()), match.end()

    def last(self, at: int, fits: Callable[[Owner], bool]) -> Owner | None:
        """The last owner before `at` that fits."""
        k = bisect_left(self.starts, at)
        return next((o for o in reversed(self.owners[max(0, k - _BACK) : k]) if fits(o)), None)

    def _between(self, start: int, end: int) -> Sequence[Owner]:
        """The owners that begin inside text[start:end]."""
        return self.owners[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def holds_name(self, start: int, end: int) -> bool:
        """Whether a name begins inside text[start:end]."""
        k = bisect_left(self.starts, start + 1)
        return any(o.start < end and o.thing is not None for o in self.owners[k : k + 1])

    def _wide(self, match: re.Match[str]) -> Owner | None:
        at = match.start()
        if match["everyone"]:
            # 我国有…，各地…: in all of it, wherever the story is at home
            low = begin_of(self.text, at, "。\n")
            placed = any(o.kind in PLACES and o.label != "全国" for o in self._between(low, at))
            country = not placed and _COUNTRY.search(self.text, low, at)
            return nation(at, match.end()) if country else self.home or nation(at, match.end())
        if match["nation"]:
            return nation(at, match.end())
        if match["village"]:
            return self.last(at, lambda o: o.label.endswith(("村", "寨", "屯")))
        if match["district"]:
            return self._of_level(match["district"], at)
        if match["that_city"]:
            return self.last(at, lambda o: o.kind == "city" or (o.kind == "district" and o.label.endswith("市")))
        if match["city"]:
            local = self._city_of_paragraph(at) if match["city"] == "全市" else None
            if local is not None:
                return local
            return self._own_city(at)
        return self._province(at) or self._province_of_home()

    def area(self, level: str, at: int) -> Owner | None:
        """The 市, 区, 县 or 省 whose office a text calls so at `at` (区经信局)."""
        if level == "市":
            return self._own_city(at)
        if level in ("省", "自治区"):
            return self._province(at) or self.home
        return self._district(at) or self.last(at, lambda o: o.kind == "city")

    def _of_level(self, word: str, at: int) -> Owner | None:
        """该镇, 全县, 我区, 全州 at `at`: the last place told of that is of the level that the word names."""
        level = next(c for c in "镇乡州县区" if c in word)
        if level in "镇乡":
            return self.last(at, lambda o: o.kind == "district" and o.label.endswith(_TOWNS)) or self._town(at)
        if level == "州":
            held = self.last(at, lambda o: o.kind in ("city", "district") and is_prefecture(o.city or "", self.lexicon))
            return held and Owner(held.start, held.end, held.city or "", "city", None, held.city)
        region, near = level == "区", word in _NEAR
        found = self._district(at, "区旗" if region else "县旗", also=_AUTONOMOUS if region else frozenset(), near=near)
        if word == "全县" and found is not None and "\n" in self.text[found.end : at]:
            # A county that the paragraph calls by its short name, which a city bears too.
            found = self.last(at, lambda o: o.kind == "city" and "\n" not in self.text[o.end : at]) or found
        zone = self.last(at, lambda o: o.kind == "park" and o.label.endswith("区")) if region else None
        home = self.home if self.home is not None and self.home.kind == "district" else None
        return found or zone or home or self.last(at, lambda o: o.kind == "park")

    def _town(self, at: int) -> Owner | None:
        """The last town named without its district in the paragraph of 该镇 at `at` (来到某镇，该镇…)."""
        towns = list(_TOWN_ALONE.finditer(self.text, self.text.rfind("\n", 0, at) + 1, at))
        return Owner(*towns[-1].span("town"), towns[-1]["town"], "district", None, None) if towns else None

    def _district(
        self, at: int, levels: str = "区县旗", also: frozenset[str] = frozenset(), *, near: bool = False
    ) -> Owner | None:
        """The last district of one of some levels told of, be it only as that in which a town lies (某区某镇); with `near` also a park."""

        def called(owner: Owner) -> str | None:
            held = _HELD.match(owner.label)
            label = held[0].removeprefix(owner.city or "").removeprefix("市") if held is not None else owner.label
            return label if label.endswith(tuple(levels)) else None

        found = self.last(
            at,
            lambda o: (
                (o.kind == "district" and called(o) is not None)
                or o.label in also
                or (near and o.kind == "park" and o.label.endswith("区") and not o.label.endswith(_GROUNDS))
            ),
        )
        label = called(found) if found is not None and found.kind == "district" else None
        return found and (msgspec.structs.replace(found, label=label) if label else found)

    def _own_city(self, at: int) -> Owner | None:
        """The city that a story is about, else the last one named, else that in which what is named last lies (某区…，全市…)."""
        if self.home is not None and self.home.kind == "city":
            return self.home

        def is_city(owner: Owner) -> bool:
            return owner.kind == "city" or (owner.kind == "district" and owner.label.endswith("市"))

        # 已在甲市、乙市等地铺设…: what is only an example is not the city that a text is about.
        city = self.last(at, lambda o: is_city(o) and not is_instance(self.text, o.end)) or self.last(at, is_city)
        inside = None if city else self.last(at, lambda o: o.city not in NO_CITY)
        return Owner(at, at + 2, inside.city or "", "city", None, inside.city) if inside else city

    def _province(self, at: int) -> Owner | None:
        """全省 behind a province or an office of one (某省气象台发布…，全省…)."""
        last = self.last(at, lambda o: self._is_of_province(o, at))
        if last is None or last.kind == "province":
            return last
        return Owner(last.start, last.end, last.city or last.label[:2], "province", None, last.city)

    def _is_of_province(self, owner: Owner, at: int) -> bool:
        """A province, an office of one, or what bears its name in the sentence of 全省 at `at` (某省某走廊降水偏少，全省…)."""
        if owner.kind in ("province", "agency"):
            return owner.kind == "province" or owner.label.find("省") in (2, 3)
        city = owner.city
        named = owner.kind not in PLACES and city is not None and self.text.startswith(city, owner.start)
        if city is None or not (named or owner.kind == "region"):
            return False
        return province_of(city, self.lexicon) == city and not re.search("[。\n]", self.text[owner.end : at])

    def _province_of_home(self) -> Owner | None:
        """全省 in a story about a city is its province."""
        home = self.home
        province = province_of(home.label, self.lexicon) if home is not None and home.kind == "city" else None
        return Owner(0, 0, province, "province", None, province) if province else home

    def _city_of_paragraph(self, at: int) -> Owner | None:
        """全市 behind another city that begins a sentence of the paragraph (在绵阳，) or behind its office (绵阳市科技局介绍，)."""
        low = self.text.rfind("\n", 0, at) + 1
        sentence = max(low, self.text.rfind("。", low, at) + 1)
        k, behind = bisect_left(self.starts, low), bisect_left(self.starts, at)
        for owner in reversed(self.owners[max(k, behind - _BACK) : behind]):
            begin = max(low, self.text.rfind("。", low, owner.start) + 1)
            lead = _LEAD.match(self.text, begin, owner.start)
            at_head = owner.start - begin <= 2 or (lead is not None and owner.start >= sentence)
            leads = owner.kind == "city" and at_head
            office = (
                owner.kind == "agency"
                and owner.start >= sentence
                and owner.label.startswith((owner.city or "-") + "市")
            )
            # 某院所在的绵阳某新区，…，全市…: the city in which lies what the sentence begins to tell of.
            ground = (
                owner.kind in ("park", "district") and owner.start >= sentence and self.text.startswith("，", owner.end)
            )
            if (leads or office or ground) and owner.city and owner.city not in NO_CITY:
                return Owner(at, at + 2, owner.city, "city", None, owner.city)
        return None

    def is_shown(self, at: int, owner: Owner) -> bool:
        """在某市，这家企业…: whether 这 at `at` shows something without a name that lies where the paragraph turns to, and not an owner from elsewhere before it."""
        low = self.text.rfind("\n", 0, at) + 1
        opens = (
            _TURNS_TO.search(self.text, max(0, low - 1, at - _SETTING), at) if self.text[at : at + 1] == "这" else None
        )
        if opens is None or owner.start >= low:
            return False
        k = bisect_left(self.starts, opens.start() + 1)
        places = [o for o in self.owners[k : bisect_left(self.starts, at)] if o.kind in PLACES]
        known = owner.city is not None or owner.kind != "company"
        return known and bool(places) and all(p.city != owner.city for p in places)

    def there(self, at: int) -> Owner | None:
        """当地: the last place of the paragraph that is nobody's object (遭某国袭击)."""
        low = self.text.rfind("\n", 0, at) + 1
        before = self.text.rfind("\n", 0, max(0, low - 1)) + 1
        return self._place_from(low, at) or self._place_from(before, at)

    def _place_from(self, low: int, at: int) -> Owner | None:
        """The last place between two offsets that is nobody's object."""
        return self.last(
            at,
            lambda o: (
                o.kind in PLACES
                and o.start >= low
                and o.label != "全国"
                and not _OBJECT.search(self.text, max(low, o.start - 2), o.start)
            ),
        )
