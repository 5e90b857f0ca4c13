"""What is counted itself, or is not of the kind that can have such a figure, owns none (国家某试验区已达17个; the GDP of a road)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.goods import GOODS, is_business
from model.extract.metrics.subject.locals import OF_ALL
from model.extract.metrics.subject.topics import Topics

_NO_LAND = frozenset(
    [
        "facility",
        "project",
        "product",
        "event",
        "person",
        "policy",
        "lab",
        "platform",
        "university",
        "institute",
        "company",
        "alliance",
    ]
)
_OF_LAND = re.compile(
    "生产总值|GDP|经济总量|经济增量|产业规模|产业产值|规模以上工业|规上工业|工业增加值|服务业增加值|第[一二三]产业|财政收入|公共预算收入|社会消费品零售|固定资产投资|制造业投资"
    "|常住人口|人口总量|城镇化率|人均可支配收入|居民收入|森林覆盖率|森林蓄积量|空气质量|优良天数|水质|公路通车|公路总里程|铁路(?:营业|运营)?里程|通航城市|国[际内]航线"
    "|粮食总产量|国土面积|耕地面积"
)
"""What only a place has (a province, a town, the country), whatever thing the clauses before tell of."""
_NO_FIRM = frozenset({"product", "policy", "person"})
_OF_FIRM = re.compile(
    "^(?:公司|企业)?(?:年|全年|总|实现|综合|累计)*(?:营收|营业收入|营业总收入|主营业务收入|净利润|利润总额|利税|纳税额?|税收|注册资本|注册资金|员工|职工|在职员工|市值|估值|负债率|资产总额|总资产)"
)
"""What only those who make goods have."""
_SALES = re.compile(
    "^(?:公司|企业)?(?:年|全年|总|实现|综合|累计)*(?:销售收入|销售额|销售总额|合同额|合同金额|(?:客户)?订单金?额|客户|出口额)"
)
"""What their maker has where the clause names him before them (某公司的芯片出货1亿颗，销售收入11亿元)."""
_TRAINS = re.compile("(?:班列|专列)$")
_TRAIN_UNITS = frozenset({"列", "趟", "班", "列次", "标箱", "标准箱", "箱"})
_NUMBER_OF = re.compile("的?(?:数量|总数|个数)")


def unless_counted(topics: Topics, topic: Owner | None, quantity: Quantity, indicator: str) -> Owner | None:
    """The topic of the clause of a figure that is called `indicator`, None where it cannot own that."""
    if topic is not None and topic.kind == GOODS:
        words = topics.text[topics.passage.clause(quantity.start)[0] : quantity.start] + indicator
        return topics.maker_of(topic) if is_business(topic, words, topics.passage.lexicon) else topic
    if topic is None or topic.thing is None:
        return topic
    words_from = topics.passage.clause(quantity.start)[0]
    if topic.kind == "person" and OF_ALL.search(topics.text, words_from, quantity.start):
        return None  # 某某说，全村种植1200亩
    if topic.kind in _NO_LAND and _OF_LAND.search(indicator):
        return None
    if topic.kind in _NO_FIRM and _OF_FIRM.search(indicator):
        return topics.maker_of(topic)
    if topic.kind == "product" and _SALES.search(indicator) and topics.passage.clause(quantity.start)[0] > topic.start:
        return topics.maker_of(topic) or topic
    if quantity.rank:
        return topic
    if _TRAINS.search(topic.label) and quantity.unit in _TRAIN_UNITS:
        start = topics.passage.clause(quantity.start)[0]
        sent_from = next((o for o in topics.between(start, topic.start) if o.kind in PLACES), None)
        return sent_from or (None if topics.home is not None and topics.home.label != "全国" else topic)
    return None if topic.label == indicator or _NUMBER_OF.match(topics.text, topic.end) else topic
