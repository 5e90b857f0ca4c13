"""Names by which something only passes or from or for which it comes (经某高速, 从某站出来, 为某厂供货): nothing is told of them."""

from __future__ import annotations

import re

from model.extract.metrics.reading.passage import Owner
from model.extract.sentences import begin_of

_LINES = frozenset({"线路", "铁路", "高铁", "线"})
_STOPS = ("站", "机场", "口岸", "港", "码头", "大桥", "隧道", "中心")
"""What lies on a line is not it."""
_WAYS = ("高速", "公路", "铁路", "高铁", "城际", "大桥", "隧道", "航线", "班列", "号线", "轻轨")
"""What names of ways end in."""
_OF_WAYS = _LINES | {"桥", "大桥", "路", "隧道", "通道", "走廊", "项目", "工程", "班列", "专列", "专项", "列车"}
"""What takes up a way; 中心, 装置 do not."""
_OUT_OF = re.compile("(?:(?<![服跟自])从|(?<![来源出亲各独])自)[^，。；从自]{0,12}$")
_FROM = re.compile(
    "(?:市区|城区|[一-鿿]{0,6}(?:车间|校园|厂区|园区|码头|村口|大门))?的?[一-鿿]{0,4}(?:出发|出来|走出|下车|下线|起飞|起步|启程|驶出|开出|发出|发车|运抵|运到|运来|运往|飞往|来到|回到|搬到|搬来|迁到|迁来|买来|买回|引进|引来|请来|借来|调来|毕业|辞职|离职|退休|沿|往|向|到|驱车|乘车|坐车|步行|出走|起家|转型|分离|剥离|孵化)"
)
"""Behind 从 and a name: what is done from there."""
_PASSES = re.compile("(?:[途经]经|取道|借道|绕道|穿过|沿着?|(?<!已)(?<!历)(?<!曾)经由?)$")
"""Before a name in its clause: by which way something goes."""

_SERVING = re.compile("(?:供货|供应|配套|提供|生产|代工|加工|制造|定制|研制|研发|开发|承建|代建|服务|输送|做(?!为))")
"""Behind 为 and a name: what is done for whom."""
_OF_WHOM = re.compile(
    "(?:[隶归从附]属于?|脱胎于|前身[是为]|(?:客户|供应商|股东|伙伴|投资[方人]|母公司|控股方|业主|买家|对手)(?:就|正|便)?[是为])$"
)
"""Before a name: to whom something belongs, or who deals with it."""

_WITH = re.compile(
    "(?:(?<![参给赋授])与|(?<![总饱共])和|(?<![相共合])同|联合|携手|牵手|对接|供应给|给(?!予)|配套|服务于?|来自|包括|(?<![自来])由(?!于))(?:(?!(?:[建制发造作]|建设|打造|运营|成立|设立|生产|投资|创办|推出|开发)的)[^与和同]){0,30}$"
)
"""Before a name in its clause: what stands behind is a partner or a customer."""
_LIES_IN = re.compile("(?:位于|地处|坐落[于在]|落户(?:于|在)?|落地于?|设在|建在|选址)$")
"""Before a name: where what is told of lies."""


def is_beside(text: str, low: int, name: Owner) -> bool:
    """与某大学共建, 位于某园: whether words from `low` on make a name a partner or customer, or where something lies."""
    lies = _LIES_IN.search(text, low, name.start) is not None and not text.startswith("的", name.end)
    return lies or _WITH.search(text, low, name.start) is not None


def is_served(text: str, low: int, name: Owner) -> bool:
    """为某车企供应缸体, 隶属于某集团, 客户是某公司: whether words from `low` on say for whom something works or to whom it belongs."""
    if _OF_WHOM.search(text, low, name.start):
        return True
    return text.endswith("为", 0, name.start) and _SERVING.match(text, name.end) is not None


def is_source(text: str, name: Owner) -> bool:
    """从某站出来，自某厂运抵，: whether a name only says from where somebody comes or something is taken."""
    low = begin_of(text, name.start, "，。；：！？\n")
    return _OUT_OF.search(text, low, name.start) is not None and _FROM.match(text, name.end) is not None


def is_way(text: str, low: int, name: Owner) -> bool:
    """经某高速, 沿某河: whether words from `low` on say that something only goes by what is named."""
    return _PASSES.search(text, low, name.start) is not None


def is_road(text: str, name: Owner) -> bool:
    """经某高速抵达…: whether a road or line is only that by which something goes."""
    return name.label.endswith(_WAYS) and is_way(text, max(0, name.start - 3), name)


def not_meant(head: str) -> tuple[str, ...]:
    """In what no name ends that 线路 or 中心 (`head`) can take up: stops by a line, a way by what is none."""
    return _STOPS if head in _LINES else () if head in _OF_WAYS else _WAYS
