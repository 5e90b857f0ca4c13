"""Names that stand in a clause and are not what it tells of: means and examples (以甲市为支点, 像某人这样的), partners in trade, gates passed, companies from abroad."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.sentences import begin_of
from model.lexicon import Lexicon
from model.patterns import alternatives

_ASIDE = re.compile(
    "(?:并|还)?以(?!色列|上|下|前|后|来|及|内|外|往)[^，。；]{2,24}?(?<![成作认称变视])为(?:主|例|[一-鿿]{2,4})$|(?:推动|推进|促进|加快)[^，。；]{2,30}(?:建设|发展|落地|改革|升级)$|[^，。；]{2,28}(?:出任|担任|兼任|受聘为?|受聘担任|被聘为|获聘|任)(?:首任|首届|该[^，。；]{1,4}|执行|常务|名誉)?(?:[^，。；]{0,8})?(?:院长|所长|校长|主任|会长|理事长|董事长|总经理|首席科学家|负责人|秘书长|组长|主席|队长|园长|馆长|站长|团长|总师|总工程师|总设计师)$|像[^，。；]{2,10}(?:这样|一样|那样)的?"
    "|[经据][^，。；]{2,24}(?:核算|核定|测算|认定|审定|评定|核准|审计|统计|监管|查验|检验|检疫|验放)(?:结果|反馈|通关|放行|合格)?$"
)
"""以甲市、乙市为支点, 像某人这样的, 推动某地建设, 经某省统计局核算: by what means, like whom, to what end or by whom reckoned, not who."""
_PARTNER = re.compile(
    "[^，。；]{0,6}(?:为|是|成为|保持)(?:(?:我国|中国)[^，。；]{0,8}|[^，。；]{0,6}(?:[第前][一二三四五六七八九十]+大|最大|主要|首要)的?)(?:外?贸易?伙伴|[^，。；]{0,4}(?:市场|来源地?|来源国|目的地))"
)
"""某国是我国第二大贸易伙伴, 某国仍为某市最大贸易伙伴: said of the country's or the city's trade, like 对某国进出口."""
MEANING = "(?:这|也|这也|还)?标志着"
_MEANING = re.compile(MEANING)
_BOUND = re.compile(
    "(?:出口(?:到|至|往)?|[销发运开飞驶输寄转通去返]往|前往|直达|卖到|卖至|销到|远销|畅销|热销|运抵|运至|运到|送往|送到|开到|飞到|流向|往来|往返|进出|赴)(?:[^，。；、的]{2,6}[、和与及])*$"
    "|[至到](?:[^，。；、至到的]{2,4})?$"
)
_SPREAD = re.compile(
    "(?:范围内?|各地)?(?:已经?|共计?|累计|目前|先后|陆续|计划|拟|将|再)*(?:投放|布设|部署|安装|加装|装配|装机|推广|铺开|应用|投用|投运|配备|配置|上岗|上路|落地|布局|布点|铺设|在用|在运)"
)
_PART_OF_WORD = re.compile(
    "[段籍版式菜]|产(?![值业量能出品销学生权])|造(?![林纸船血车价假就成福型物楼机田地雪])|班列|专列|航线"
)
"""广西段, 中国籍: behind a place these make it a part of a word."""
_BETWEEN = re.compile(
    "[与和至到][^，。；与和]{2,8}?(?:两地|两省|两市)?之?间的?[^，。；]{0,8}?(?:时间|时长|车程|航程|路程|里程|距离|能力)"
)
"""甲省与乙省之间的输电能力: what passes between two places is told of what joins them."""
_OF_THEM = re.compile("[一-鿿]{2,6}的(?:约|就|则|已|也)?(?:占|有|达|超|为|是|比)")
_HAS_THERE = re.compile(
    "的[^，。；、的]{0,6}(?:客户|用户|订单|门店|网点|销量|销售额|市场份额|市场占有率|装机量|签约量)"
)
"""在某市的客户增加到16家: what somebody who is told of has in a place."""
_AMONG = re.compile(
    "(?:各?(?:市州?|区县|地市|省份|同类|同行业)(?:中|里)?)?(?:中|内)?(?:排名?|位居|位列|名列|居|列|处于|占比?)"
)
AT_IT = re.compile("[^，。；]{0,16}签约(?:仪式|活动)上(?=，(?:共|现场|集中|成功)*签)")
"""签约仪式上，签约…: what is signed at the ceremony of an event is signed at the event."""
OBJECT = re.compile("[向与和对从到至、自超等把将给由]$")
"""What makes a name behind it an object."""
_BELONGS = re.compile("(?:所属|旗下|下属|所辖)的?")
_SPOT = re.compile(
    "的?[一-鿿“”]{0,8}(?:[湖河江海池水路][畔边滨]|[山坡桥][下上脚]|旁边?|岸边|村口|[里内]|门口|现场|一带|深处|腹地|大厅|车间|会场|广场|码头|工地|展厅|展台|展位|田间|地头)"
)
"""Behind a place: a spot in it (某新区某湖畔，)."""
_COMPANY_OF = re.compile("的?(?:[一这某两多几]家|独资|跨国)?[^，。；、]{0,10}?(?:企业|公司|集团|车企|药企)")


def is_field(text: str, at: int, place: Owner) -> bool:
    """在全省排第14位: whether a place that a clause names at `at` only says among whom somebody named before has a rank."""
    return place.kind in PLACES and text[at - 1 : at] == "在" and _AMONG.match(text, place.end) is not None


def is_aside(text: str, start: int, end: int) -> bool:
    """Whether the clause text[start:end] only says by what means, like whom or to what end somebody named before acts."""
    return _ASIDE.match(text, start, end) is not None


def is_partner(text: str, owner: Owner) -> bool:
    """Whether a place is only called a partner of another's trade: nothing behind its sentence is told of it."""
    return owner.kind in PLACES and _PARTNER.match(text, owner.end) is not None


def is_gate(text: str, owner: Owner) -> bool:
    """该通道通过某口岸连接亚欧: what passes a gate by the way is not counted for the gate."""
    via = text[max(0, owner.start - 2) : owner.start].endswith(("经", "经由", "通过"))
    return via and owner.label.endswith(("口岸", "港", "机场", "大桥"))


def invests_in(text: str, land: Owner, home: Owner | None) -> bool:
    """挪威的一家企业投入3亿元: what a company from abroad does in the place that the story is about (`home`) is told of the place."""
    here = home is not None and home.label != "全国"
    return here and land.kind == "country" and _COMPANY_OF.match(text, land.end) is not None


def is_destination(text: str, place: Owner) -> bool:
    """运往北欧的700架…, 销往欧洲、非洲的…: whether a place is only where something goes."""
    return _BOUND.search(text, max(0, place.start - 20), place.start) is not None


def is_spread(text: str, place: Owner) -> bool:
    """全市投放320台: whether a whole only says how far what was told of right before has been spread."""
    return text.startswith("全", place.start) and _SPREAD.match(text, place.end) is not None


def is_within(text: str, place: Owner) -> bool:
    """广西段, 甲省与乙省之间的输电能力: whether a place is a piece of a word, or an end of what passes between two."""
    return bool(_PART_OF_WORD.match(text, place.end) or _BETWEEN.match(text, place.end))


class _Part(NamedTuple):
    """That somebody does a part of something (`does`), and that another one has done a part before: 由甲局指导，乙公司运营，."""

    does: re.Pattern[str]
    by_another: re.Pattern[str]


@lru_cache(maxsize=4)
def _part(lexicon: Lexicon) -> _Part:
    verbs = alternatives(lexicon.table("metrics")["taking_part"].split())
    does = f"(?:、[^，。；的]{{2,24}})*(?:等[^，。；的]{{0,8}})?(?:共同|联合|负责|具体|独家|统一|承担)*(?:{verbs})(?:(?:和|、|并|与)?(?:{verbs}))?"
    return _Part(re.compile(does), re.compile(f"[^，。；的]{{0,24}}?由(?!于)[^，。；的]{{2,40}}?{does}"))


def is_agent(passage: Passage, doer: Owner, at: int, end: int) -> bool:
    """由某所牵头建设，: whether who begins at `at` in a clause only says by whom it is done what somebody named before has or is.

    Also where another one has done a part of it before (由甲局指导，乙公司运营，).
    Not where what he does is said of what follows (由某所牵头的团队, 由某市实施的30个项目).
    """
    text, part = passage.text, _part(passage.lexicon)
    by = text[at - 1] == "由" and text[at - 2 : at] not in ("经由", "来由", "理由", "缘由")
    if not by and text[at - 1] == "，" and part.does.fullmatch(text, doer.end, end):
        return part.by_another.fullmatch(text, begin_of(text, at - 1, "，。；：\n"), at - 1) is not None
    return by and "的" not in _BELONGS.sub("", text[doer.end : end])


def only_places(passage: Passage, place: Owner) -> bool:
    """在某地的一家工厂， 4月16日，某机场，: whether the clause of a place says no more than where something is."""
    start, end = passage.clause(place.start)
    spot = _SPOT.fullmatch(passage.text, place.end, end) is not None
    if place.thing is not None:
        alone = place.start == start or passage.in_time(place.start - 1, place.start)
        return place.kind in ("park", "facility") and (spot or place.end == end) and alone
    if spot and passage.text.startswith("，", end):
        return True
    led = passage.text.startswith(("在", "走进", "来到"), start)
    return place.end == end or (led and all(q.value == 1 for q in passage.quantities_between(start, end)))


def is_part(text: str, place: Owner) -> bool:
    """其中在某省转化的占43%, 在某市的客户有16家: whether a place only says which of those that are counted are meant."""
    within = _OF_THEM.match(text, place.end) or _HAS_THERE.match(text, place.end)
    return "在" in text[place.start - 1 : place.start + 1] and within is not None


def is_meaning(text: str, at: int) -> bool:
    """Whether the clause from `at` on says what an event means (标志着某线全线建成): nothing behind its sentence is told of that."""
    return _MEANING.match(text, at) is not None
