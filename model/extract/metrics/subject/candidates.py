"""What can own a figure among the names and places of a story, and the place that the story is about."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

import msgspec

from model.extract.metrics.reading.passage import NO_CITY, Owner, Passage, nation, owner_of_place
from model.extract.metrics.subject.sides import both_at
from model.extract.places import find_places, province_of
from model.lexicon import Lexicon
from model.patterns import alternatives

_NOT_NATION = re.compile(
    "影响力|(?:覆盖|辐射|通达)(?!率|面)|市场(?:占有率|份额|占比)|占有率|市占率|重点实验室|文明|示范|一体化|先进|劳动模范|人大|政协|第|前|领先|首|最|重要|统一|一流|先进|唯一|竞争力|率先|[0-9]+[强佳大]|科技创新|科创|知名|同类|平均"
)
_BELT = re.compile("(?:经济带|经济圈|经济区|城市群|都市圈|流域|湾区|产业集群|走廊|通道|廊道)[”’]?$")
"""Frameworks that are regions: they have figures as places do."""
_NET = re.compile("(?P<place>[一-鿿]{2,4}?)(?:省际|城际|市域)?(?:高铁|铁路|公路|高速|高速公路)")
_NET_HAS = re.compile("(?:总|营业|运营|通车|建成|在建|及|和|规划)*(?:里程|通道|网)")
"""某市高铁营业里程: all roads or railways of a place are no one of them."""
_CORRIDOR = re.compile("(?:走廊|通道|廊道)[”’]?$")
"""两地共建的“某某走廊”: a corridor has stations and traffic of its own."""
_NATIONWIDE = re.compile("(?:而|但)?(?:在|放眼|从)?(?:全国|我国)(?:范围内?|来看|看|各地)?")
"""A clause that says no more than that it is now the country's turn (放眼全国，)."""
_WIDE = frozenset({"亚洲", "欧洲", "非洲", "北美洲", "北美", "南美洲", "南美", "大洋洲", "拉美"})
"""Continents as well may only say how far a superlative reaches (亚洲最大)."""
_MARKET = re.compile("[市省]?市场(?:占比?|约占|份额|占有率|贡献|销量|销售|营收|收入|订单)")
"""欧洲市场占七成: a market is where somebody sells."""
_STATES = re.compile(r"(?:全部)?\d+个?国")
"""欧洲25个国家: behind a continent its states are counted."""
_SITES = frozenset({"lab", "platform", "park", "facility", "project", "product"})
_GENERIC = re.compile(
    "[“‘]?(?:在[京津沪渝川蓉粤苏浙]|(?:我国|全国|国内)(?!首|[^，。；]{1,14}(?:市场|平台|系统|网)$)|各地|各类|一批|多个|国产|每[个家台款件座条])"
)
"""What begins so is a kind of things (在京全国重点实验室), although it looks like a name; of markets and platforms the whole country has one."""
_OF_LIST = re.compile(
    "(?:、[^，。；、]{1,6}){0,12}等(?:[\\d一二三四五六七八九十]+[个余多省市]|多?地|[^，。；]{0,4}(?:省|市|区|县))"
)
"""甲、乙等10个省市: members of a list that only says who is counted."""
_COUNTED = re.compile("[0-9]+[多余]?[家个项所](?:左右)?(?=[一-鿿])")
"""10家左右某联合体 are many, although they look like a name."""
_OPENED = re.compile("[“‘][^“”‘’，。；：！？]{0,8}$")
_CLOSED = re.compile("[市省区县]?[^“”‘’，。；：！？]{0,8}[”’]")
_ONLY = re.compile("[市省区县]?[”’]")
"""A place in a quotation that says more (“东方日内瓦”, “某市造”) only helps to call something else by a byname."""
_UNREAD = frozenset({"byline", "credit"})
"""Blocks that tell no facts."""
_SIDES = ("内地", "港澳", "港澳台")
_PEOPLE = re.compile("旅客|居民|游客|人员|同胞|赴")
"""内地旅客, 港澳居民: behind a side of the border this says who is counted, not where."""
_TOGETHER = re.compile("川渝|成渝|渝川|两地|两省市|双城|双圈|巴蜀")
_SIDES_OF_BOTH = frozenset({"重庆", "四川", "成都"})
"""Of whom 川渝 is made, and how a text speaks of both."""
_OF_PARTY = re.compile("^党的|全会$|两会$")
"""Sessions decide for others and have no figures."""
_PART = re.compile("(?:[东西][南北]?|[南北]|中[东西南北]?)部(?!门|地区)(?:沿海|沿江|山区)?")
_TOWN = re.compile("[一-鿿]{2,3}(?:镇|乡|街道)")
_SIGHT = re.compile("(?:风景名胜区|风景区|景区)")
"""西湖景区 is a sight and no district."""
_SHARE = 3
"""A story is about a place that is at least one in so many of the places it names."""
_NAMED = 2
"""A district or region is what a story is about only where it is named again."""
_AGAIN = 4
"""A place named so often is what a story is about, inside its home."""
_SHORT = 16
"""A block or sentence so short is a tag before the lead."""
_INTO = re.compile(
    "[居列在占向]|具有|辐射|面向|领跑|建设有|服务|超过|高于|低于|走向|覆盖|来自|进入$|通达|联通|连通|与$|其中$"
)


def owners_of(passage: Passage) -> list[Owner]:
    """The names and places of a passage that can own figures; 全国 only where it is no yardstick (居全国第8位, 全国影响力)."""
    text, paper = passage.text, _paper(passage.lexicon)
    agencies = passage.lexicon.table("media")["agencies"]  # 新华社成都5月28日电: they only tell
    return [
        _region(o, text)
        for o in passage.owners
        if (o.kind != "framework" or _is_region(passage, o))
        and not (o.kind in _SITES and _GENERIC.match(o.label) and _GENERIC.match(text, o.start))
        and not _COUNTED.match(o.label)
        and o.label not in agencies
        and not (o.kind == "district" and text.startswith("区域", o.end - 1))
        and not text.startswith("国内外", o.start)
        and not (o.thing is None and _MARKET.match(text, o.end))
        and not (o.label in _WIDE and _STATES.match(text, o.end))
        and not (o.thing is None and (_is_byname(o, text) or paper.match(text, o.end)))
        and not _is_unread(passage, o)
        and not (o.label in _SIDES and _PEOPLE.match(text, o.end))
        and not _OF_PARTY.search(o.label)
        and not (text[o.end - 1] == "部" and text.startswith("门", o.end))
        and not (o.label == "中东" and text.startswith("部", o.end))
        and not (
            (o.label == "全国" or o.label in _WIDE)
            and not _NATIONWIDE.fullmatch(text, *passage.clause(o.start))
            and (_NOT_NATION.match(text, o.end) or _INTO.search(text, max(0, o.start - 3), o.start))
        )
    ]


@lru_cache(maxsize=4)
def _paper(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands behind a place in the name of its paper: that tells something, not the place."""
    return re.compile(alternatives(lexicon.table("media")["daily_endings"]) + "|电视台|卫视|新闻联播")


def _is_unread(passage: Passage, owner: Owner) -> bool:
    block = passage.block(owner.start)
    return block is not None and block.kind in _UNREAD


def _is_byname(place: Owner, text: str) -> bool:
    """Whether a place stands in a short quotation together with other words."""
    opened = _OPENED.search(text, max(0, place.start - 9), place.start)
    if opened is None or not _CLOSED.match(text, place.end):
        return False
    return opened.end() - opened.start() > 1 or _ONLY.match(text, place.end) is None


def taken_up(passage: Passage, owners: list[Owner]) -> list[Owner]:
    """The towns that are named in full (某市某镇) where the text goes on to call them by their own name (某镇)."""
    text, begins = passage.text, {p.start: p.end for p in passage.places}
    towns: dict[str, Owner] = {}
    for owner in owners:
        name = text[begins.get(owner.start, owner.start) : owner.end]
        if owner.thing is None and owner.kind == "district" and _TOWN.fullmatch(name) and name != owner.label:
            towns.setdefault(name, owner)
    out, taken = [], [(o.start, o.end) for o in owners]
    for name, owner in towns.items():
        for match in re.finditer(name, text):
            start, end = match.span()
            if all(end <= a or b <= start for a, b in taken):
                out.append(Owner(start, end, owner.label, owner.kind, None, owner.city))
    return out


def _is_region(passage: Passage, owner: Owner) -> bool:
    """Whether a framework is a belt or circle that a clause begins with; its 建设 is a strategy."""
    before = passage.text[passage.clause(owner.start)[0] : owner.start]
    begins = not before or (_CORRIDOR.search(owner.label) is not None and before.endswith(("的", "的“")))
    return begins and _BELT.search(owner.label) is not None and not passage.text.startswith("建设", owner.end)


def _region(owner: Owner, text: str) -> Owner:
    """A planned belt or circle of cities as the region that it is, with figures of its own; so has a part of a province (某省北部)."""
    if owner.kind == "framework":
        return Owner(owner.start, owner.end, owner.label, "region", owner.thing, owner.city)
    net = _NET.fullmatch(owner.label) if owner.kind == "facility" else None
    if net is not None and net["place"] == owner.city and _NET_HAS.match(text, owner.end):
        return Owner(owner.start, owner.end, net["place"], "city", None, owner.city)
    sight = _SIGHT.match(text, owner.end) if owner.kind == "district" and text[owner.end - 1] not in "区县市" else None
    if sight is not None:
        return Owner(owner.start, sight.end(), text[owner.start : sight.end()], "park", None, owner.city)
    part = _PART.match(text, owner.end) if owner.kind in ("province", "region") and owner.label != "全国" else None
    if part is not None:
        return Owner(owner.start, part.end(), owner.label + part[0], "region", None, owner.city)
    return owner


def home_of(passage: Passage, owners: list[Owner]) -> Owner | None:
    """The place that a story is about: that of its paper, else the one named most."""
    outlet = passage.story.story.outlet or ""
    for owner in passage.owners:
        if owner.kind in ("city", "province") and outlet.startswith(owner.label):
            if _is_of_another(owner, passage, owners):
                break
            return _both_sides(passage, owner) or owner
    places = [o for o in owners if o.kind in ("city", "province") or o.label == "全国"] or [
        o for o in owners if o.kind in ("district", "region")
    ]
    count = Counter(o.label for o in places if not _OF_LIST.match(passage.text, o.end))
    small = places and places[0].kind in ("district", "region") and places[0].label != "全国"
    if not count or (small and count.most_common(1)[0][1] < _NAMED):
        return _seat_of_all(owners)
    best, times = count.most_common(1)[0]
    if times * _SHARE < count.total() and len(count) > _SHARE:
        # A round-up that goes from place to place is about the country.
        return nation(0, 0)
    home = next(o for o in places if o.label == best)
    return _both_sides(passage, home) or home


def _is_of_another(paper: Owner, passage: Passage, owners: list[Owner]) -> bool:
    """Whether a headline names another city and the story its paper's own place nowhere but in the paper's name."""
    head = next((b for b in passage.story.blocks if b.kind == "headline"), None)
    if head is None or any(o.label == paper.label for o in owners):
        return False
    return any(o.kind == "city" and head.start <= o.start < head.end for o in owners)


def home_of_paper(passage: Passage, owners: list[Owner], home: Owner | None) -> Owner | None:
    """The place of a story's paper, where the story names no place that it is about: a paper tells of its own place when it names none.

    `home` is what `home_in_lead` has found. A paper of a district writes of the district, whatever city it names, unless it names another one.
    """
    outlet = passage.story.story.outlet or ""
    place = next(iter(find_places(outlet, passage.lexicon)), None)
    if place is None or place.start > 0 or place.kind not in ("city", "province", "district"):
        return home
    own = msgspec.structs.replace(owner_of_place(place, outlet, passage.lexicon), start=0, end=0)
    elsewhere = any(o.kind == "district" and o.label != own.label for o in owners)
    if home is None or home.label == "全国":
        return own
    if own.kind == "city" and passage.text.count(_called(own.label)) > passage.text.count(_called(home.label)):
        return own  # also where only its bodies and sites bear its name
    return own if own.kind == "district" and home.kind != "district" and not elsewhere else home


def district_of(passage: Passage, owners: list[Owner], home: Owner | None) -> Owner | None:
    """The one district or city inside its home that a story names again and again and no other beside it: what nobody else owns is its."""
    if home is None or home.kind not in ("city", "province"):
        return None
    inside = [o for o in owners if o.kind in ("city", "district") and o.label != home.label and o.start > 0]
    # Its offices, schools and bynames (科创九龙坡) speak of a place as well.
    count = Counter({label: passage.text.count(_called(label)) for label in {o.label for o in inside}})
    best, times = count.most_common(1)[0] if count else ("", 0)
    if times < _AGAIN or times * 4 < count.total() * 3:
        return None
    return next(
        (o for o in inside if o.label == best and home.label in (o.city, province_of(o.city or "", passage.lexicon))),
        None,
    )


def _called(label: str) -> str:
    """How a place is called in short (九龙坡)."""
    return label[:-1] if len(label) > 2 and label[-1] in "市区县" else label


def _both_sides(passage: Passage, home: Owner) -> Owner | None:
    """川渝, where a paper of one side writes of what both have together."""
    together = len(_TOGETHER.findall(passage.text))
    if home.label not in _SIDES_OF_BOTH or together < _NAMED * 2 or together <= passage.text.count(home.label) * 2:
        return None
    return both_at(0, 0)


def _seat_of_all(owners: list[Owner]) -> Owner | None:
    """The city in which most of what a story names lies, where it names no city or province itself."""
    seats = [o for o in owners if o.city is not None]
    count = Counter(o.city for o in seats)
    city, times = count.most_common(1)[0] if count else (None, 0)
    if city is None or city in NO_CITY or times < _NAMED or times * 2 <= len(seats):
        return None
    return Owner(0, 0, city, "city", None, city)


def home_in_lead(passage: Passage, owners: list[Owner], home: Owner | None) -> Owner | None:
    """The county, river or region that a story begins with and goes on to name, where no city or province is its home.

    `home` is what `home_of` has found; the country counts as none, since many a story of one place begins by saying where in it that lies.
    """
    if home is not None and home.label != "全国":
        return home
    lead = next((b for b in passage.story.blocks if b.kind == "body" and b.end - b.start > _SHORT), None)
    if lead is None:
        return home
    end = next((e for s, e in passage.sentences if s >= lead.start and e - s > _SHORT), lead.end)
    places = [o for o in owners if o.kind in ("city", "province", "district", "region") and o.label != "全国"]
    first = next((o for o in places if lead.start <= o.start < end), None)
    if first is None or first.kind not in ("district", "region"):
        return home
    count = Counter(o.label for o in places)
    # A river and its basin are one.
    same = [label for label in count if label.startswith(first.label)]
    times = sum(count.pop(label) for label in list(same))
    if times < max(_NAMED, *count.values(), 0):
        return home
    named = Counter(o.label for o in places if o.label in same).most_common(1)[0][0]
    return next(o for o in places if o.label == named)
