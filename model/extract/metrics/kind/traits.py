"""The kind of a figure: closed grammars over the words around it."""

from __future__ import annotations

import re
from typing import NamedTuple

from model.extract.drafts import Quantity
from model.extract.metrics.reading.cues import REACH, Cues
from model.extract.metrics.reading.passage import Passage
from model.facts import Kind

_TIMES_OF = re.compile(
    r"(?:只有|仅为|仅是|仅有|约为|约是|大约是|相当于|只是|只占|不到|不足|降为|降至|降到|缩短为|缩短到|缩短至|减少到|减少至|减为)(?!全)[^，。；、]{1,16}(?<![总数量])的$"
)
"""成本只有进口设备的三分之一 compares two things and is no share."""
_AGAINST = re.compile(
    r"(?:相当于|恢复[到至]|(?<!不)是|为)[^，。；、\d]{0,8}(?:\d{4}年|去年|上年|前年|冲突前|疫情前)?[^，。；、\d]{0,4}(?:同期|水平)(?:的水平|水平)?的?(?:约|近|大约|将近)?$"
    r"|恢复[到至](?:了)?[^，。；、\d]{0,6}(?:\d{4}年|疫情前|此前|以前)的?(?:约|近|大约|将近)?$"
    r"|与[^，。；、]{2,24}之比(?:约|仅|则|达到?|升至|降至)?[为是]?$"
)
"""相当于2019年同期的77.6%, 与生产总值之比为1.7%: one thing against another and no part of it."""
_DIMENSION = "(?:[厚硬密强亮浓精长宽高深温速粗细]度|重量|体重|自重|体积|尺寸|大小|粗细|[直半粒孔口]径|线宽|成本|[价造售单物]价|价格|费用|[能功电水油气]耗|耗[电水油气能时]|用[时电水]|时间|周期|电阻|噪音)"
"""What a single thing has by itself, so that it can be no part of another's: never a sum (产量, 面积)."""
_OF_LIKE = re.compile(
    r"(?:只有|仅为|仅是|仅有|只是|不到|不足|相当于|降至|降到)(?:进口|国外|国际|同类|传统|普通|常规|市场|原来|原先|过去|以往|此前|同等|一般)[^，。；、]{0,10}的(?:约|近)?$"
    rf"|{_DIMENSION}(?:却|也|还|就)?(?:只有|仅有|仅为|仅是|只是|不到|不足|不及|相当于)(?!全|总|我国|本)[^，。；、\d]{{1,12}}的(?:约|近)?$"
)
"""价格只有进口产品的四成, 厚度不到头发丝的百分之一 compare two things and are no shares."""
THAN = re.compile(
    r"(?:(?<=[费价金本用格资])[还也更又却]*(?:便宜|贵)了?(?:约|近|超过?|一?半|将近)*"
    r"|(?:比|相比|较(?!去年|上年|前年|上月|上季|同期|年初|此前|以往))(?!例|率|重)[^，。；、\d]{2,14}?(?<![提升降增减])(?:高|低|快|慢|多|少|轻|重|薄|长|短|强|便宜|贵)出?(?:了|约|近|超过?|一?半|将近)*)$"
)
"""比传统工艺低三成, 检测费用还便宜四成: one thing against another likewise."""
_PART = re.compile("(?:约|近|超过?|逾|不足|不到|至少|将近|接近|有|的)*")
_GOES = re.compile("(?:以上|左右)?(?:均|都)?(?:为|是|来自|销往|出口|运往|用于|卖到)")
"""What is said of a part, behind it."""
_RATE = re.compile(r"的?(?:新|额外|惩罚性)?(?:关税|税率|利率)(?![成额收政])")
"""25%的关税 is a rate, no share."""


_ABOVE = re.compile("(?:高于|低于|超过|快于|慢于|高出|领先|优于)[^，。；\\d]{1,16}(?:增速|增幅|涨幅|降幅)$")
"""高于同期平均增速3个百分点: a distance from another, no change."""
PULLED = re.compile("(?P<pulls>(?:拉动|带动)[^，。；\\d]{2,20}增长)(?:了|约|近|超过?|分别)*$")
"""拉动经济增长3个百分点: a part of the growth of something else."""
_MOVED = re.compile(
    r"(下调|上调|提高|降低|提升|增加|减少|缩短|节约|节省|减排|压减|压缩|削减)(?![到至了为]|工作|行动|比例|占比)(?P<what>[^，。；、\d]{2,24}?)(?:约|近|超过?|将近|逾|达|至少)?$"
)
"""下调手续费率2个百分点, 减少烟尘排放70%: what has moved stands between."""
_NO_OBJECT = re.compile("[到至达为占比的]|以上|以下|比例|比重|(?<!效)率$")
"""In what has moved by so many percent these make the figure its level or another's share."""
_OBJECT_OF = re.compile("[^，。；、的]{2,14}(?:水平|能力|质量|效率)(?=[，。；])")
"""提升了6000万人口供水保障水平: what is raised stands behind the count."""
_STEPS = frozenset({"前进", "后退", "上移", "下移", "前移", "后移", "进位"})
"""What only a rank does."""
_NET = ("净增", "净增加")
_COMPARED = re.compile("[比较]|同比|环比")
"""净增企业5000户 is counted like 新增; 比上年末净增5000户 is a change."""
_TIE = re.compile("(?:达到?|为|是|高达|约|超|超过)+")
_AGAINST_ITSELF = re.compile(
    r"(?<!增速)(?<!增幅)(?:同比|环比|(?:比|较)(?:去年|上年|前年|上月|上季度?|上周|上届|上期|前期|同期(?=[高低快慢多少])|往年(?:同期)?|常年(?:同期)?|历年(?:同期)?|多年(?:平均|同期|均值)*|近.{1,2}年(?:平均|同期)+|\d{4}年)[^，。；]{0,8}?)(?P<side>(?<!提)高|(?<![降减])低|(?<!加)快|(?<!放)慢|(?<!增)多|(?<!减)少|(?<![增拉延])长|(?<!缩)短)(?:出|了|约|近|超过?)*$"
)
"""比上年同期高1.5个百分点: what is compared with an earlier time of itself has changed by it."""
_ABOVE_ITSELF = re.compile(
    "(?<!增速)(?<!增幅)(?P<side>高于|低于|快于|慢于|多于|少于|高出|超出)(?:去年|上年|前年|上月|往年|常年|近.{1,2}年)(?:同期)?(?:约|近|超过?)?$"
)
"""活力指数高于去年同期3个点 likewise."""
POINTS = frozenset({"个百分点", "个基点", "基点"})
"""Units in which a rate moves."""
_FASTEST = re.compile(
    "(增幅|增速|涨幅|降幅|跌幅|增长|上涨|下跌|下降|上升|回升|提升)(?:最|居|排|位)[^，,。；]{1,4}[，,]$"
)
"""某指标增幅最大，为9.7%; 某指标增长最快，达到12%: the change is named in the clause before."""


_AMOUNT = re.compile(
    "(?:增加值|产值|产量|投资额?|出口额?|进口额?|收入|利润|销售额|零售额|用电量|发电量|吞吐量)"
    "(?:均|都|分别|也|已|则)*(?:超过|超|达到|达|近|约|突破|为)+$"
)
_PACE = re.compile("(?:增速|增幅|涨幅)(?!排|居|位)[^，。；、]{0,12}$")
"""投资增速连续14个月保持在10%以上: how fast something grows is its growth."""
_YEAR_ON_YEAR = re.compile("(?:同比|环比)(?:均|都|分别|也)*(?:超过|超|达到|达|近|约|逾|突破|高于)+$")
"""产销量同比均超30%: against the year before an amount can only have grown by it."""
_FORECAST = re.compile("(?:增长|增速|通胀|通货膨胀)率?的?(?:预期|预测)[^，。；、\\d]{0,8}$")
"""将经济增长预期上调至2.5%: how much something is thought to grow."""
_GREW = re.compile("增长|增速|增幅|同比")
"""增加值增长5%，汽车产业链增加值均超过10%: an amount that is a percentage has grown by it."""


_ENDS = ("到", "至", "改造提升", "优化提升", "巩固提升", "改造提高")
"""增长到 tells the level, 改造提升 what is done; 跌幅达到 still tells the change."""


_STAYS = re.compile(
    r"(?:已|并|也|仍|均|在)?(?:继续|持续|连续[^，。；]{1,5})?(?:运行|保持|稳定|处|位|徘徊)(?:在|于)(?:荣枯线|临界点)?(?:约|近)?"
)
"""指数为51%，连续4个月运行在50%以上: an index goes on to be told of."""


_TELLS = re.compile("(?:本月|当月|上月)?(?:分别|依次)?(?:为|是|达到?|升至|降至|回升至|回落至|录得)(?:约|近)?")
"""Behind the clause that names it a measure goes on so."""


class Change(NamedTuple):
    """A growth word and where it begins; `sign` is -1 for a decrease."""

    start: int
    word: str
    sign: int


def change_before(quantity: Quantity, passage: Passage, cues: Cues) -> Change | None:
    """The growth word that governs the figure: 同比增长11.1%, 增幅达12%, 分别增长9.9%、20.14%; 增长到 is none."""
    clause = passage.clause(quantity.start)
    start = max(clause[0], quantity.start - REACH)
    left = passage.text[start : quantity.start].rstrip()
    topic = _FASTEST.search(passage.text, max(0, clause[0] - 16), clause[0]) if _TIE.fullmatch(left) else None
    if topic:
        return Change(topic.start(), topic[1], -1 if topic[1] in cues.down else 1)
    against = _AGAINST_ITSELF.search(left)
    if against:
        return Change(start + against.start(), against["side"], -1 if against["side"] in "低慢少短" else 1)
    above = _ABOVE_ITSELF.search(left)
    if above:
        return Change(start + above.start(), above["side"], -1 if above["side"][0] in "低慢少" else 1)
    if quantity.unit == "%" and left.endswith(("少了", "多了")):
        return Change(start + len(left) - 2, left[-2:], -1 if left.endswith("少了") else 1)
    if quantity.unit == "个百分点" and PULLED.search(left):
        return None
    match = cues.change.search(left)
    if quantity.unit not in ("%", "个百分点", "倍") and _OBJECT_OF.match(passage.text, quantity.end):
        return None
    if quantity.unit == "个百分点" and _ABOVE.search(left):
        return None
    if match is None:
        moved = _MOVED.search(left) if quantity.unit in (*POINTS, "%", "倍") else None
        if moved and quantity.unit not in POINTS and _NO_OBJECT.search(moved["what"]):
            moved = None
        return Change(start + moved.start(), moved[1], -1 if moved[1] in cues.down else 1) if moved else None
    word = match[1]
    if left[match.start() - 1 : match.start() + 1] in ("起降", "升降"):
        return None  # 保障航班起降98万架次
    if left.endswith(_ENDS) and not left.endswith("达到"):
        return None
    if word in cues.saving and quantity.unit not in ("%", "个百分点", "倍"):
        return None
    if word in _STEPS and quantity.unit != "位":
        return None
    if word in _NET and not _COMPARED.search(left):
        return None
    rate = left[: match.start()].endswith(("年均", "同比", "环比")) or "目标" in match[0]
    if left.endswith("为") and word not in cues.change_nouns and not rate:
        return None
    if left[match.start() - 1 : match.start()] in ("新", "倍") and word in ("增", "增加"):
        return None
    return Change(start + match.start(), word, -1 if word in cues.down else 1)


def change_after(quantity: Quantity, passage: Passage, cues: Cues) -> Change | None:
    """保持10%以上增长, 5%的降幅."""
    if quantity.unit not in ("%", "倍", "个百分点"):
        return None
    match = cues.change_after.match(passage.text, quantity.end)
    return Change(quantity.start, match["word"], -1 if match["word"] in cues.down else 1) if match else None


def kind_of(quantity: Quantity, first: Quantity, change: Change | None, passage: Passage, cues: Cues) -> Kind:
    """level, growth, share, rank or ratio, as GUIDELINES.md defines them; `first` is the first of the coordinated figures."""
    if quantity.rank:
        return "rank"
    if change is not None:
        return "ratio" if quantity.unit == "" and 0 < quantity.value < 1 else "growth"
    if "翻" in quantity.text or "番" in quantity.text:
        return "growth"
    clause = passage.clause(quantity.start)
    left = passage.text[max(clause[0], quantity.start - REACH) : quantity.start]
    if quantity.unit == "个百分点" and PULLED.search(left):
        return "growth"
    if quantity.unit == "倍" or quantity.text.endswith("折"):
        return "ratio"
    if quantity.unit == "" and (quantity.value < 1):
        if _TIMES_OF.search(left) or THAN.search(left):
            return "ratio"
        half = "半" in quantity.text
        of_whole = (
            half
            or passage.text.startswith("的", quantity.end)
            or _is_part(quantity, left, passage)
            or re.search(r"率[^，。；、]{0,12}$|占|完成(?:近|约|超过?|了)*$|总数的$|总量的$|的$", left)
        )
        return "share" if of_whole else "ratio"
    if quantity.unit == "%" and _OF_LIKE.search(left):
        return "ratio"
    if quantity.unit in ("%", "‰"):
        return _of_percentage(quantity, first, left, passage, cues)
    return "level"


def _of_percentage(quantity: Quantity, first: Quantity, left: str, passage: Passage, cues: Cues) -> Kind:
    """What a percentage without a word of change is: `left` is what stands before it in its clause, `first` as in `kind_of`."""
    text, clause, opens = passage.text, passage.clause(quantity.start)[0], passage.sentence(quantity.start)[0]
    # 茶具业（51%）、竹器业（52%）采购经理指数: behind a bracket the measure stands at the list's end.
    reach = 60 if left.endswith(("（", "(")) else 5
    near = left[-14:] + "|" + text[quantity.end : quantity.end + reach].split("，")[0]
    shared = text[max(clause, first.start - 14) : first.start]
    stays = _STAYS.fullmatch(left) and text.rfind("指数", opens, clause) >= 0
    named = cues.level.search(near) or cues.level.search(shared) or _RATE.match(text, quantity.end)
    if stays or named or _of_index(passage, clause, first.start):
        return "level"
    paced = _PACE.search(left) or _YEAR_ON_YEAR.search(left) or _FORECAST.search(left)
    if paced or (_AMOUNT.search(left) and _GREW.search(text, opens, quantity.start)):
        return "growth"
    return "ratio" if _AGAINST.search(left) or THAN.search(left) else "share"


def _of_index(passage: Passage, start: int, end: int) -> bool:
    """Whether a clause goes on with an index that the clause before it names (景气指数稳定回升，分别为50%和51%)."""
    k = passage.clause_index(start) - 1
    told = k >= 0 and _TELLS.fullmatch(passage.text, start, end)
    return bool(told) and "指数" in passage.text[slice(*passage.clauses[k])]


def _is_part(quantity: Quantity, left: str, passage: Passage) -> bool:
    """其中三分之一…, 三分之一销往海外: whether a fraction opens a clause as a part of what was told before."""
    named = left.startswith("其中")
    opens = _PART.fullmatch(left.removeprefix("其中")) is not None
    return opens and (named or _GOES.match(passage.text, quantity.end) is not None)
