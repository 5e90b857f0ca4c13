"""Regions without an office as the owners of figures: rivers and lakes, plains and basins, parts of the country (长江沿线, 赤水河, 三江平原, 北方地区); villages."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from model.extract.gazetteer import gazetteer
from model.extract.metrics.reading.cues import cues_of
from model.extract.metrics.reading.passage import Owner, Passage, nation
from model.lexicon import Lexicon
from model.patterns import alternatives

_COMMON = re.compile(
    "[是为对向把沿跨绕]|运河|内河|山河|江河|大江|大河|母亲|河湖|冰河|银河|先河|江湖|人工|重点|主要|该|这|全|各|一|两|三大|多|[0-9]"
)
"""Before 河 and 湖 these make no name."""
_VILLAGE = re.compile(
    "(?P<name>(?:[一-鿿]{2,3}|[一-鿿]{2}新|[一-鿿]{2,5}族)村)(?![一-鿿]?(?:民|委|医|官|级|集体|支书|镇|务|落|庄)|(?:这|一)样)"
)
_TOWN = re.compile(
    "(?P<name>(?![^镇乡]{0,2}(?:[的了各该全这每个多家返下入离还驻城小古集特重名强故之建山水农新侨老同异他梦坐冰茶药酒瓷诗]|历史|文化|试点|所在)[镇乡])"
    "[一-鿿]{2,3}(?:镇|乡)(?:[一-鿿]{2,4}村)?)(?=[，的有已将共发目今降受全正位]|$)"
)
"""A town, or a village in it, without the county in which they lie (在某某镇，)."""
_KIND_OF_VILLAGE = re.compile(
    "[^村]*(?:[农乡各每该全新建制分别些多驻进入返离]|行政|示范|自然|贫困|亚运|奥运|大运|度假|中心|城中|试点|民族)村"
)
"""Before 村 these say what sort of village, not which."""
_DOES = "种养建有把将被的在已办栽引修开采挖"
"""What villages do; the segmenter may leave it with 村 (某某|村种|下)."""
_ABROAD = re.compile(
    "(?:[一-鿿]{2,6}?(?:州|省))?(?P<name>(?![上超股楼夜集门城都菜闹本该全]市)[一-鿿]{1,6}?(?:州|省|县|市|郡))(?=[一有发多部]|气温|最高|当地|地区|$)"
)
"""Where the text is about another country."""
_WORLD = re.compile(
    "全球(?![^，。；]{0,4}(?:市场|份额|占有|占比)|[^，。；]{0,12}[最首]|每[0-9一二三四五六七八九十百千]|[^，。；]{1,4}指数|各?[0-9一二三四五六七八九十百两数多]+个?国|各国|各地|各?经济体(?![量系制验])|领先|排名|第|首|最|唯一|范围|布局|招|化|性|触达|观看|播放|阅读|浏览|票房|下载|曝光|点击)"
)
_OF_ALL = "全社会跨区域人员流动量"
"""By this name the traffic of the whole country is told of, day by day, at holidays."""
_SCENE = re.compile(
    "之[滨畔上下巅间东南西北]|边(?!境|疆|防|界|缘)|畔|滨(?!江|海|水|湖)|滩|上(?![游中下海空涨升市报])|里|底(?!部)"
)
"""长江边，乌江上: behind a water or a mountain these say where a story is set, not whose its figures are."""
_SCENES = ("岸边", "江畔", "河畔", "湖畔", "之畔", "脚下", "深处")
_LISTED = ("、", "和", "与", "及", "—")
"""Behind the first of a list of regions, which are no one owner."""


class _Table(NamedTuple):
    known: re.Pattern[str]
    water: re.Pattern[str]
    """A river or lake that no list has, by its last character."""
    part: re.Pattern[str]
    listed: re.Pattern[str]
    """A part of the country alone, or a side of it (江南东部), as lists name them."""


@lru_cache(maxsize=4)
def _table(lexicon: Lexicon) -> _Table:
    table = lexicon.table("regions")
    along = f"(?:{alternatives(table['stretches'])})?)(?:{alternatives(table['beside'])})?"
    waters = alternatives(word for names in table["along"] for word in names.split())
    lands = alternatives(table["lands"].split())
    parts, wholes, before = (alternatives(table[key]) for key in ("parts", "wholes", "before"))
    return _Table(
        re.compile(rf"(?P<name>(?:{waters}|{lands}){along}|(?P<part>(?:{parts})(?:{wholes}|(?={before})))"),
        re.compile(rf"(?P<name>[一-鿿]{{2,3}}(?:河|湖){along}"),
        re.compile(rf"(?:{parts})(?:{wholes})?(?![最首第唯和、])"),
        re.compile(rf"(?:{waters}|{lands}|{parts})(?:[东西南北]{{1,2}}部|中部)?(?:{wholes})?"),
    )


def region_at(passage: Passage, at: int, end: int) -> Owner | None:
    """The region whose name begins at `at`, at a word's boundaries; None where there is none."""
    table = _table(passage.lexicon)
    match = table.known.match(passage.text, at, end) or _unlisted(passage, at, end, table)
    if match is None:
        return None
    after = passage.text[match.end() : match.end() + 1]
    ends = passage.is_boundary(match.end()) or (match.re is _VILLAGE and after and after in _DOES)
    if not ends or after in _LISTED:
        return None
    if _SCENE.match(passage.text, match.end()) or match[0].endswith(_SCENES):
        return None
    name = match[match.lastgroup or 0]
    country = passage.lexicon.table("abroad")["signs"].get(name[0]) if match.re is _ABROAD else None
    if country is not None and any(o.label == country for o in passage.owners):
        name = name[1:]  # 美加州
    return Owner(at, match.end(), name, "region", None, None)


def world_at(text: str, at: int) -> Owner | None:
    """The world whose stock or output begins at `at` (全球种群数量, 全球新一批工厂); not where it says how far a market or rank reaches.

    The country whose traffic of all kinds is told so, without its name.
    """
    if text.startswith(_OF_ALL, at):
        return nation(at, at + len(_OF_ALL))
    match = _WORLD.match(text, at)
    return Owner(at, match.end(), match[0], "world", None, None) if match else None


def part_at(passage: Passage, at: int) -> Owner | None:
    """The part of the country right behind its name (我国西部铁路建设), where it is no yardstick (我国西部最大)."""
    match = _table(passage.lexicon).part.match(passage.text, at)
    return Owner(at, match.end(), match[0], "region", None, None) if match else None


def part_named(passage: Passage, at: int, end: int) -> Owner | None:
    """The part of the country that a list names at `at` (江南东部, 黄淮)."""
    match = _table(passage.lexicon).listed.match(passage.text, at, end)
    return Owner(at, match.end(), match[0], "region", None, None) if match else None


def _unlisted(passage: Passage, at: int, end: int, table: _Table) -> re.Match[str] | None:
    """A river, lake or village that no list has, a state or county abroad: a name without a verb in it (某某村)."""
    match = (
        table.water.match(passage.text, at, end)
        or _TOWN.match(passage.text, at, end)
        or _VILLAGE.match(passage.text, at, end)
    )
    if match is None and passage.names_a_country:
        match = _ABROAD.match(passage.text, at, end)
        named = next((o for o in passage.owners_between(at, end)[:1] if o.start == at), None)
        follows = named is not None and passage.text[named.end] not in "州省县市郡"
        if match and named and follows and _ABROAD.match(passage.text, named.end + 1, end):
            return None  # 某国某州: told of the country
    if match is None or _COMMON.match(match[0]):
        return None
    if match["name"].endswith("新村") and match["name"][:-2] in gazetteer(passage.lexicon).forms:
        return match  # where people of the place have moved to
    if _KIND_OF_VILLAGE.match(match["name"]):
        return None
    verbs = cues_of(passage.lexicon).verbs
    spoken = any(len(word) > 1 and word in verbs for _, word in passage.words(at, match.end()))
    return None if spoken else match
