"""Names that stand in a clause and are not what it tells of: means and examples (以甲市为支点, 像某人这样的), partners in trade, gates passed, companies from abroad."""

from __future__ import annotations

import re

from model.extract.metrics.anaphora import PLACES
from model.extract.metrics.passage import Owner, Passage

_ASIDE = re.compile(
    "(?:并|还)?以(?!色列|上|下|前|后|来|及|内|外|往)[^，。；]{2,24}?(?<![成作认称变视])为(?:主|例|[一-鿿]{2,4})$|(?:推动|推进|促进|加快)[^，。；]{2,30}(?:建设|发展|落地|改革|升级)$|像[^，。；]{2,10}(?:这样|一样|那样)的?"
)
"""以甲市、乙市为支点, 像某人这样的, 推动某地建设: by what means, like whom or to what end, not who."""
_PARTNER = re.compile(
    "[^，。；]{0,6}(?:为|是|成为|保持)(?:我国|中国)[^，。；]{0,8}(?:贸易伙伴|市场|来源地?|来源国|目的地)"
)
"""某国是我国第二大贸易伙伴: said of the country's trade, like 对某国进出口."""
MEANING = "(?:这|也|这也|还)?标志着"
_MEANING = re.compile(MEANING)
_BOUND = re.compile(
    "(?:出口(?:到|至|往)?|[销发运开飞驶输寄转通去返]往|前往|直达|卖到|卖至|销到|远销|畅销|热销|运抵|运至|运到|送往|送到|开到|飞到|流向|赴)(?:[^，。；、的]{2,6}[、和与及])*$"
)
_OF_THEM = re.compile("[一-鿿]{2,6}的(?:约|就|则|已|也)?(?:占|有|达|超|为|是|比)")
_BELONGS = re.compile("(?:所属|旗下|下属|所辖)的?")
_COMPANY_OF = re.compile("的?(?:[一这某两多几]家|独资|跨国)?[^，。；、]{0,10}?(?:企业|公司|集团|车企|药企)")


def is_aside(text: str, start: int, end: int) -> bool:
    """Whether the clause text[start:end] only says by what means, like whom or to what end somebody named before acts."""
    return _ASIDE.match(text, start, end) is not None


def is_partner(text: str, owner: Owner) -> bool:
    """Whether a place is only called a partner of the country's trade: nothing behind its sentence is told of it."""
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


def is_agent(text: str, doer: Owner, at: int, end: int) -> bool:
    """由某所牵头建设，: whether who begins at `at` in a clause only says by whom it is done what somebody named before has or is.

    Not where what he does is said of what follows (由某所牵头的团队, 由某市实施的30个项目).
    """
    by = text[at - 1] == "由" and text[at - 2 : at] not in ("经由", "来由", "理由", "缘由")
    return by and "的" not in _BELONGS.sub("", text[doer.end : end])


def only_places(passage: Passage, place: Owner) -> bool:
    """在某地的一家工厂， 4月16日，某机场，: whether the clause of a place says no more than where something is."""
    start, end = passage.clause(place.start)
    if place.thing is not None:
        alone = place.start == start or passage.in_time(place.start - 1, place.start)
        return place.kind in ("park", "facility") and place.end == end and alone
    led = passage.text.startswith(("在", "走进", "来到"), start)
    return place.end == end or (led and all(q.value == 1 for q in passage.quantities_between(start, end)))


def is_part(text: str, place: Owner) -> bool:
    """其中在某省转化的占43%: whether a place only says which of those that were counted are meant."""
    return "在" in text[place.start - 1 : place.start + 1] and _OF_THEM.match(text, place.end) is not None


def is_meaning(text: str, at: int) -> bool:
    """Whether the clause from `at` on says what an event means (标志着某线全线建成): nothing behind its sentence is told of that."""
    return _MEANING.match(text, at) is not None
