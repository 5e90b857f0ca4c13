"""Kind and status of a figure: closed grammars over the words around it."""

from __future__ import annotations

import re
from typing import NamedTuple

from model.extract.drafts import Quantity
from model.extract.metrics.cues import REACH, Cues
from model.extract.metrics.forecasts import is_forecast
from model.extract.metrics.passage import Passage
from model.facts import Kind, Status

_TIMES_OF = re.compile(
    r"(?:只有|仅为|仅是|仅有|相当于|只是|只占|不到|不足|降为|降至|降到|缩短为|缩短到|缩短至|减少到|减少至|减为)(?!全)[^，。；、]{1,16}(?<![总数量])的$"
)
"""成本只有进口设备的三分之一 compares two things and is no share."""
_AGAINST = re.compile(
    r"(?:相当于|恢复[到至]|(?<!不)是|为)[^，。；、\d]{0,8}(?:\d{4}年|去年|上年|前年|冲突前|疫情前)?[^，。；、\d]{0,4}(?:同期|水平)(?:的水平|水平)?的?(?:约|近|大约|将近)?$"
    r"|与[^，。；、]{2,24}之比(?:约|仅|则|达到?|升至|降至)?[为是]?$"
)
"""相当于2019年同期的77.6%, 与生产总值之比为1.7%: one thing against another and no part of it."""
_RATE = re.compile(r"的?(?:新|额外|惩罚性)?(?:关税|税率|利率)(?![成额收政])")
"""25%的关税 is a rate, no share."""


_ABOVE = re.compile("(?:高于|低于|超过|快于|慢于|高出|领先|优于)[^，。；\\d]{1,16}(?:增速|增幅|涨幅|降幅)$")
"""高于同期平均增速3个百分点: a distance from another, no change."""
_YIELDS = frozenset({"节约", "节省", "增收"})
"""节省成本9亿元 is an amount."""
_MOVED = re.compile(r"(下调|上调|提高|降低)[^，。；\d]{2,24}$")
"""下调存款准备金率0.5个百分点: what has moved stands between."""
_TIE = re.compile("(?:达到?|为|是|高达|约|超|超过)+")
_AGAINST_ITSELF = re.compile(
    r"(?:比|较)(?:去年|上年|前年|上月|上季度?|上周|上届|上期|前期|同期(?=[高低快慢多少])|往年|常年|\d{4}年)[^，。；]{0,8}?(?P<side>(?<!提)高|(?<![降减])低|(?<!加)快|(?<!放)慢|(?<!增)多|(?<!减)少|(?<![增拉延])长|(?<!缩)短)(?:出|了|约|近|超过?)*$"
)
"""比上年同期高1.5个百分点: what is compared with an earlier time of itself has changed by it."""
_FASTEST = re.compile("(增幅|增速|涨幅|降幅|跌幅)(?:最|居|排|位)[^，,。；]{1,4}[，,]$")
"""某指标增幅最大，为9.7%: the change is named in the clause before."""


_AMOUNT = re.compile(
    "(?:增加值|产值|产量|投资额?|出口额?|进口额?|收入|利润|销售额|零售额|用电量|发电量|吞吐量)"
    "(?:均|都|分别|也|已|则)*(?:超过|超|达到|达|近|约|突破|为)+$"
)
_GREW = re.compile("增长|增速|增幅|同比")
"""增加值增长5%，汽车产业链增加值均超过10%: an amount that is a percentage has grown by it."""


_ENDS = ("到", "至", "改造提升", "优化提升", "巩固提升", "改造提高")
"""增长到 tells the level, 改造提升 what is done; 跌幅达到 still tells the change."""


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
    if against and quantity.unit in ("%", "个百分点", "倍", "个基点", "基点"):
        return Change(start + against.start(), against["side"], -1 if against["side"] in "低慢少短" else 1)
    if quantity.unit == "%" and left.endswith(("少了", "多了")):
        return Change(start + len(left) - 2, left[-2:], -1 if left.endswith("少了") else 1)
    match = cues.change.search(left)
    if quantity.unit == "个百分点" and _ABOVE.search(left):
        return None
    if match is None:
        moved = _MOVED.search(left) if quantity.unit in ("个百分点", "个基点", "基点") else None
        return Change(start + moved.start(), moved[1], -1 if moved[1] in cues.down else 1) if moved else None
    word = match[1]
    if left.endswith(_ENDS) and not left.endswith("达到"):
        return None
    if word in _YIELDS and quantity.unit not in ("%", "个百分点", "倍"):
        return None
    if left.endswith("为") and word not in cues.change_nouns:
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


def kind_of(quantity: Quantity, change: Change | None, passage: Passage, cues: Cues) -> Kind:
    """level, growth, share, rank or ratio, as GUIDELINES.md defines them."""
    if quantity.rank:
        return "rank"
    if change is not None:
        return "ratio" if quantity.unit == "" and 0 < quantity.value < 1 else "growth"
    if "翻" in quantity.text or "番" in quantity.text:
        return "growth"
    clause = passage.clause(quantity.start)
    left = passage.text[max(clause[0], quantity.start - REACH) : quantity.start]
    if quantity.unit == "倍":
        return "ratio"
    if quantity.unit == "" and (quantity.value < 1):
        if _TIMES_OF.search(left):
            return "ratio"
        half = "半" in quantity.text
        of_whole = (
            half
            or passage.text.startswith("的", quantity.end)
            or re.search(r"占|完成(?:近|约|超过?|了)*$|总数的$|总量的$|的$", left)
        )
        return "share" if of_whole else "ratio"
    if quantity.unit in ("%", "‰"):
        # 装备制造业（50.1%）、消费品制造业（50.2%）采购经理指数: behind a bracket the measure stands at the list's end.
        reach = 60 if left.endswith(("（", "(")) else 5
        near = left[-14:] + "|" + passage.text[quantity.end : quantity.end + reach].split("，")[0]
        if cues.level.search(near) or _RATE.match(passage.text, quantity.end):
            return "level"
        if _AMOUNT.search(left) and _GREW.search(passage.text, passage.sentence(quantity.start)[0], quantity.start):
            return "growth"
        return "ratio" if _AGAINST.search(left) else "share"
    return "level"


_BA = re.compile(
    r"将(?![从由缩提压降增控会要在以于达实建打新形成])[^，。；、]{2,24}(?:从|由|缩短|缩减|压缩|降至|降到|提升到|提升至|提高到|控制在|减少到|增加到|结合|纳入|列为|列入|作为|应用于|应用到|转化为)"
    r"|将[^，。；]{2,40}(?:纳入|列入|列为|移交|划分为|划为|分为|化作|翻倍)"
)
_NO_AIM = re.compile(
    r"(?<=[虚模草])拟|拟(?=合|人|声|态)|将(?=军|领|士)|(?<=[大名老小健])将"
    r"|(?:科技|科研|研究|行动|发展|专项|五年|年度|星火|火炬|人才|国家级|重点研发|三年|原|原定|培养)计划|目标任务|计划(?=项目|单列|的|》|书|经济|[、，]|实施以来)"
    r"|(?:聚焦|围绕|锚定|朝着|瞄准|紧扣|对标|立足|着眼|面向)[^，。；]{0,30}目标"
    r"|将(?=近)|(?:按|按照)计划|将$"
    r"|(?:即将|将|拟)[^，。；、\d]{1,8}的(?=[^，。；]{1,12}[，；])"
    r"|(?<=审查|审核|评审|评估|公示|核查|论证|审议)拟"
    r"|计划(?=总?投资[^，。；]{0,8}(?:同比|增长|下降|到位))"
)
"""Words that only look like an aim: 虚拟, 科技计划项目, 原计划; 即将交付的产品，… tells of the thing."""
_OBJECT = re.compile(r"将(?![在于以对为与同从由向被使让有是会能可再更也还全共不达超增降升进持继陆逐分])")
_RESULT = re.compile(r"[^，。；]{2,60}?[一-鿿](?:[到至为成入给往]|升空|起来|出去|过来|在一起)")
"""将某物运到某地: 将 of a disposal, which says no future."""
_BY_PLAN = re.compile("(?:根据|按照|依据)[^，。；]{0,8}(?:方案|规划|计划|意见|部署|目标)》?(?:要求|安排|部署)?，")
_PROPOSES = re.compile(
    "提出要|规划(?:建设|布局|构建|新建|打造|培育|发展|年产|产能|投资|总投资|装机|设置|设立|实施)|提出[^。；]{0,14}(?:今年|到20|未来|明年|年内|重点|新建|新增|培育|建设|打造|建成|发布|力争)"
)
_ONCE_BUILT = re.compile("(?:建成|竣工|完工|落成|开通|全线|全部)?(?:投产|投用|投运|通车|运营|投入使用|并网)后[，,]")
_BUILD = re.compile(r"打造(?!了|出|的)[^，。；]{0,12}$")
_EXISTING = re.compile(r"(?<!、)(?:围绕|聚焦|针对|服务|抓住|依托|利用|瞄准|面向|来自|对|为)[^，。；、]{0,3}$")
"""Verbs whose object is there already: what they count is no target."""
_BEFORE_CHANGE = re.compile(
    "(?:从|由)(?:现在|目前|之前|过去|原来|原先|以前|以往|此前|最初)的?[^，。；\\d到至为成]{0,24}$"
)
"""由原先必须安装的2个简化为1个."""
_SOURCE = re.compile(
    r"(?:从|由)(?:现在|目前|当前|如今|之前|过去|原来|原先|以前|以往|此前|最初|去年|上年|年初|\d{4}年)?的?(?:约|近|超|不足|不到)?$"
)
"""从500帧/秒提升至1500帧/秒: the first figure is what is, whatever the second is."""
_DEMANDED = re.compile(
    "(?:要求|明确|规定|提出)[^。；]*(?<![由从])(?:不少于|不低于|不超过|不高于|不得少于|不得低于|不得超过)$"
)
"""明确每天活动时间不少于2小时."""
_GOAL = re.compile("的?(?:年度|全年|年初|既定|预定)?(?:目标|任务|计划)")
"""超额完成5万个的年度目标任务: what was aimed at."""
_TO_COME = re.compile(
    "[^，。；称说]{0,24}(?:即将|将(?:得到|获得|享受|受益|获|于|在|会|以|为|对|与|同|从|由|向|陆续|通过|继续|持续|逐步|进一步|参加|参与|亮相|登陆|投入|迎来|全部|分批))[^，。；的]*$"
)
"""50多台泵车即将交付, 60部影片将以多种语言展映."""
_HELD = re.compile(
    "(?:重点|主要|重要|具体|改革|政策|金融|支持|保障|约束性|预期性|量化|核心)*(?:举措|措施|指标|任务|条款|条例)"
)
"""What a paper puts down (16条举措, 23项指标) is there, whatever its aims are."""
_DONE_VERB = re.compile(r"(?:了|已|已经|累计|共设|目前已|现有|已有|先后|共有)")


_PLANNED = re.compile("路线图|目标|计划|任务|展望|规划|时间表|愿景")


def status_of(quantity: Quantity, time: str, heading: str, passage: Passage, cues: Cues) -> Status:
    """actual, target (力争, 将, 到2025年) or estimate (预计), by the nearest cue before the figure in its sentence."""
    text, published = passage.text, passage.story.story.published
    if _PLANNED.search(heading):
        return "target"
    sentence, clause = passage.sentence(quantity.start), passage.clause(quantity.start)
    if _SOURCE.search(text, max(clause[0], quantity.start - 10), quantity.start) or was_before(quantity, passage):
        return "actual"
    if cues.estimate.search(text, max(clause[0], quantity.start - REACH), quantity.start):
        return "estimate"
    if is_forecast(quantity, time, passage):
        return "estimate"
    expected = text.rfind("预计", max(sentence[0], quantity.start - 2 * REACH), quantity.start)
    if (
        expected >= 0
        and not _DONE_VERB.search(text, expected, quantity.start)
        and not re.search("计划|力争|确保", text[expected : quantity.start])
        and "；" not in text[expected : quantity.start]
    ):
        return "estimate"
    if re.match(r"[^，。；]{0,8}(?:或将|有望|预计)", text[quantity.end : clause[1]]):
        return "estimate"
    if _HELD.match(text, quantity.end) and "将" not in text[clause[0] : quantity.start]:
        return "actual"
    if _DEMANDED.search(text, sentence[0], quantity.start):
        return "target"
    if _GOAL.match(text, quantity.end) and "完成" in text[clause[0] : quantity.start]:
        return "target"
    if _TO_COME.match(text, quantity.end, clause[1]):
        return "target"
    if time.startswith("pub/"):
        return "estimate"
    later = starts_after(time, published)
    start = max(sentence[0], quantity.start - 4 * REACH)
    masked = _without_disposals(start, clause[1], passage, cues)[: quantity.start - start]
    masked = _NO_AIM.sub(lambda m: "□" * len(m[0]), masked)
    last = None
    for pattern in (_BY_PLAN, _PROPOSES, _ONCE_BUILT, cues.target):
        for match in pattern.finditer(masked):
            last = match if last is None or match.end() > last.end() else last
    if last is None:
        built = _BUILD.search(text, max(clause[0], quantity.start - REACH), quantity.start)
        return "target" if later or (built and not _DONE_VERB.search(masked)) else "actual"
    since = masked[last.end() :]
    if later:
        return "target"
    handled = _EXISTING.search(text, max(clause[0], quantity.start - 12), quantity.start)
    if (handled and len(since) > handled.end() - handled.start()) or re.search("[；;]", since):
        return "actual"
    return "actual" if _DONE_VERB.search(since) else "target"


def was_before(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure tells what was before a change (由原先需要的4个)."""
    start = max(passage.clause(quantity.start)[0], quantity.start - 32)
    return _BEFORE_CHANGE.search(passage.text, start, quantity.start) is not None


def _without_disposals(start: int, end: int, passage: Passage, cues: Cues) -> str:
    """The text between two offsets with every 将 that stands for 把 blotted out: behind it comes a thing and then what is done with it."""
    text = _BA.sub(lambda m: "□" + m[0][1:], passage.text[start:end])
    for match in _OBJECT.finditer(text):
        at = start + match.end()
        word = next((w for _, w in passage.words(at, min(end, at + 8))), "")
        acts = word in cues.verbs or word in cues.soft_verbs or word in cues.finite or word in cues.comparison_words
        if not acts and _RESULT.match(text, match.end()):
            text = text[: match.start()] + "□" + text[match.end() :]
    return text


def starts_after(time: str, published: str | None) -> bool:
    """Whether the time lies wholly after the story's date, at the precision of both."""
    first = time.split("/")[0]
    last = time.split("/")[-1]
    if published is None or first == "pub":
        return False
    if re.match(r"\d{4}$", last) and last[:4] > published[:4]:
        return True
    size = min(len(first), len(published))
    return first[:size] > published[:size] if "Q" not in first and "H" not in first else first[:4] > published[:4]
