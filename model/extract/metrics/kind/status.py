"""Whether a figure is reached, aimed at or expected: closed grammars over the words around it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from model.extract.drafts import Quantity
from model.extract.metrics.kind.aims import NO_AIM, PAPER_SAYS, aims_on, blotted, is_of_year_to_come
from model.extract.metrics.kind.forecasts import is_forecast, is_part_of_expected
from model.extract.metrics.kind.opened import was_done
from model.extract.metrics.kind.openings import FINISHED, TO_BE
from model.extract.metrics.reading.cues import REACH, Cues
from model.extract.metrics.reading.moves import begins_move
from model.extract.metrics.reading.passage import Passage
from model.extract.time.report_date import is_over, starts_after
from model.facts import Status

_BA = re.compile(
    r"将(?![从由缩提压降增控会要在以于达实建打新形成])[^，。；、]{2,24}(?:从|由|缩短|缩减|压缩|降至|降到|提升到|提升至|提高到|控制在|减少到|增加到|结合|纳入|列为|列入|作为|应用于|应用到|转化为|作价|转让|许可给|奖励给|奖给|分给|折股|入股)"
    r"|将[^，。；]{2,40}(?:纳入|列入|列为|移交|划分为|划为|分为|化作|翻倍|提请|移送|相结合|结合起来|融为一体)|将[^。；]{2,40}，(?:纳入|列入|列为|划为)"
    r"|将(?![从由缩提压降增控会要在以于达实建打新形成使让令有为对带推助进可大逐继持再])(?:(?!使(?!用)|让|令|把|推动|带动)[^，。；、\d]){2,12}(?:[效良]率|成本|时间|周期|[精速温浓强长宽高]度|产[能量]|能耗|误差|费用|比[例重])(?:提升|提高|降低|缩短|压缩|减少|增加)"
    r"|将(?=\d)[^。；]{2,40}，[^，。；]{0,16}(?:[连拼]接|组合|组装|整合|合并|改造|改建|转化)[成为]"
)
_OBJECT = re.compile(
    r"将(?!全(?![省市县区国镇乡村])|[在于以对为与同从由向被使让有是会能可再更也还共不达超增降升进持继陆逐分])"
)
_RESULT = re.compile(r"[^，。；]{2,60}?[一-鿿](?:[到至为成入给往]|进行[一-鿿]{2}|升空|起来|出去|过来|在一起)")
"""将某物运到某地: 将 of a disposal, which says no future."""
_LONGEST_THING = 14
_ALSO_VERBS = frozenset({"发展", "代表", "负责", "计划", "组织", "试点", "领导", "指导"})
"""Verbs that are as often nouns."""
_BY_PLAN = re.compile("(?:根据|按照|依据)[^，。；]{0,8}(?:方案|规划|计划|意见|部署|目标)》?(?:要求|安排|部署)?，")
_PROPOSES = re.compile(
    "(?:今年|明年|新的一年|年内)[，,]?[^，。；]{0,8}(?<![需重只主])要(?=[^求素点么闻道塞紧害快慢多少高低早晚好大小强])|(?:希望|期望|期待)(?:通过|能|在|到|用|以|借)|(?:还|仍)要再|(?<!一)再(?:推动|遴选|新建|新增|建(?!成)|招|引进|投入|培育|打造|改造|支持|认定)(?!了)|提出要|年内(?:(?:再|新)?(?:完成|建成|新建|新增|开工|投产|培育|引进|推出|实现|改造))(?!了|的)|规划(?:建设|布局|构建|新建|打造|培育|发展|年产|产能|投资|总投资|装机|设置|设立|实施)|提出[^。；]{0,14}(?:今年|到20|未来|明年|年内|重点|新建|新增|培育|建设|打造|建成|发布|力争)"
)
_ONCE_BUILT = re.compile(
    "(?:建成|竣工|完工|落成|开通|全线|全部)?(?:投产|投用|投运|通车|开通|建成|落成|通航|通水|运营|投入使用|投入运行|并网)后[，,]"
)
_BUILD = re.compile(r"打造(?!了|出|的)[^，。；]{0,12}$")
_QUOTED = re.compile("“[^”]{8,}”")
"""“…就是我们的奋斗目标”等论述: what is quoted is nobody's aim here."""
_EXISTING = re.compile(
    r"(?<!、)(?:围绕|聚焦|针对|(?<![业务政商])服务(?!活动|中心|平台|站)|抓住|依托|利用|瞄准|面向|来自|(?<![面针应])对(?!接|话|外|标)|(?<![作成称认])为(?!(?:约|近|超过?)*$))[^，。；、]{0,3}$"
)
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
    "|(?:(?<![供响反适相对效])应|宜|须|应当|必须)不?(?:大于|小于|多于|少于|低于|高于|超过|达到|控制在)[^，。；\\d]{0,3}$"
    "|(?:按照?|依照)[^，。；]{0,12}不(?:少于|低于)$"
)
"""明确午间阅读不少于20分钟, 启动时间应不大于40秒, 按照每村不少于3名的标准."""
_GOAL = re.compile("的?(?:年度|全年|年初|既定|预定)?(?:目标|任务|计划)")
"""超额完成5万个的年度目标任务: what was aimed at."""
_TO_COME = re.compile(
    "[^，。；称说]{0,24}(?:即将|将(?:得到|获得|享受|受益|获|于|在|会|以|为|对|与|同|从|由|向|陆续|通过|继续|持续|逐步|进一步|首次|参加|参与|亮相|登陆|投入|迎来|全部|分批|[一-鿿]{0,3}(?:完成|建成|完工|竣工|投用|投产)))[^，。；的]*(?:的[^，。；]*[^，。；]{2}(?:推广|开放|提供|发放|交付))?$"
)
"""50多台泵车即将交付, 60部影片将以多种语言展映."""
_BY_FORECAST = re.compile("(?P<from>据[^，。；]{0,16})?(?P<says>预测|测算|估算|研判|预估)(?(from)，|(?:显示|认为|，))")
"""据某局预测，…将达3万人次: what follows is expected, and nobody's aim."""
_RECKONS = ("测算", "估算")
"""初步测算，去年投入达7亿元: of a time that is over this is how it was counted."""
_OF_EXPECTED = re.compile("(?:完成|达到|超过|高于|好于|低于|超出|超|占|符合)了?(?:市场)?预[计期][^，。；]*的$")
"""已完成预计植树量的七成: what was expected is what it is measured against."""
_AT_PRESENT = re.compile(
    "(?<![从由比较在])(?:目前|现已|如今|当前|眼下)(?![^，。；]*(?:将|计划|拟|预计|力争|正|有望|目标))"
)
_HELD = re.compile(
    "(?:重点|主要|重要|具体|改革|政策|金融|支持|保障|约束性|预期性|量化|核心)*(?:举措|措施|指标|任务|条款|条例)"
)
"""What a paper puts down (16条举措, 23项指标) is there, whatever its aims are."""
_KEPT = re.compile("(?:确保|保证|保障)[^，。；\\d]{0,6}$")
_UNHARMED = re.compile("[^，。；]{0,10}(?:及时|顺利|按时|正常|安全|平稳)")
"""确保近百万亩水稻及时收获: what is to fare well is there."""
_DONE_VERB = re.compile(
    r"(?:了|已|已经|累计(?!可|将|能)|共设|目前已|现有|已有|先后|共有|共(?:夺|获|斩)|仍(?!将|需|要|然将))"
)
_ARRANGED = re.compile("(?:推出|发布|出台|印发|安排|部署|设置|准备(?!金)|发放|下达|拨付)[^，。；]*$")
"""“五一”期间，某地推出活动40场: what has been made ready for days to come is there."""
_OF_ITSELF = re.compile(
    "(?:飞行时间|全程|全长|总长|航程|占地面积|建筑面积|设计时速|总装机容量?)(?:约|近|超过?|达到?|为)*"
)
"""计划每周执飞3班，飞行时间约70分钟: what a thing measures is no part of the plan."""
_TO_BUILD = re.compile("(?:规划|计划|拟|将|力争|谋划)(?:再|新|开工|分期|投资)?(?:建设|新建|建(?=\\d))[^。；]*$")
"""正规划建设2座电厂，总装机容量280万千瓦: what is not there has no size yet."""
_RECKONED = re.compile("一年(?:下来|到头)?，?(?:大约|差不多|至少|也|就|便|还)*(?:能|可以?|可望)(?!再生)[^，。；]*$")
"""一年下来能省电2300万千瓦时: what somebody reckons."""
_GIVEN = re.compile(
    "(?:最高|上限)[^，。；]{0,8}(?:可?获|给予|奖励?|补助?|补贴|资助|支持|贴息)[^，。；将]{0,8}$|(?:给予|奖励|补助|补贴|资助|支持)(?:最高|上限|不超过|(?:额度|金额|标准)[^，。；将]{0,6}(?:不超过|最高|为))[^，。；将]{0,4}$|最高可(?:放宽|贷|申请)[到至]?[^，。；将]{0,3}$"
)
_NOW_APART = re.compile("[，；](?:目前|如今|现在|眼下|当前)[，：]")
_BUILT = re.compile(
    "已(?:经)?(?:建成|有|建|投用|投产|运行|形成|完成)[^，。；\\d]{0,24}?的(?=[^，。；]*(?:建设|新建|建造|上|中))"
)
"""将在已建成的一期基础上建设5台: what is there already is no part of what is done."""
_IS_DONE = re.compile("已(?:经)?(?:提前|先后|陆续|全部)?[^，。；将]*$|[一-鿿](?<![为除])了$")
"""为明年的生产，已提前下达资金2亿元; “十五五”时期，…谋划了30个项目: of a time to come, and done."""
_SIZE = re.compile(
    "(?P<before>.*?)(?:总规模|规模|总投资|投资额?|总面积|面积|总?装机(?:容量)?|全长|总长|产能|总额|总金额)(?:约|近|超过?|达到?|为)*"
)
_COMES = re.compile(
    "(?:建|设立|组建|打造|发起|签约|开工|启动|实施|新增|成立|筹集|募集|引进|布局|落地|谋划|形成|推出|安排|推进|投产|出资|投入|拿出)"
)
"""将设立总规模10亿元的基金 aims at its size; 将用好总规模10亿元的基金 has it."""
_PART_OF_IT = re.compile("(?:涉及|包括|覆盖|惠及|用于)[^，。；]*$")
_PLANNED = re.compile("路线图|目标|计划|任务|展望|规划|时间表|愿景")


def status_of(quantity: Quantity, time: str, heading: str, passage: Passage, cues: Cues) -> Status:
    """actual, target (力争, 将, 到2025年) or estimate (预计), by the nearest cue before the figure in its sentence."""
    text, clause = passage.text, passage.clause(quantity.start)
    if _PLANNED.search(heading):
        return "target"
    if _SOURCE.search(text, max(clause[0], quantity.start - 10), quantity.start) or begins_move(quantity, passage):
        return "actual"
    if (
        was_before(quantity, passage)
        or _OF_EXPECTED.search(text, clause[0], quantity.start)
        or _is_size(quantity, passage)
    ):
        return "actual"
    expects = cues.estimate.search(text, max(clause[0], quantity.start - REACH), quantity.start)
    reckoned = is_over(time, passage.story.story.published)
    if expects and not (reckoned and expects[0] in _RECKONS):
        return "estimate"
    own, part = text[clause[0] : quantity.start], text.startswith("其中", clause[0])
    whole = passage.clause(clause[0] - 2)[0] if part else clause[0]
    if is_forecast(quantity, time, passage) or _RECKONED.search(own):
        return "estimate"
    if (
        (_OF_ITSELF.fullmatch(own) and not _is_to_be_built(quantity, passage))
        or _AT_PRESENT.search(text, whole, quantity.start)
        or is_given(quantity, passage)
    ):
        return "actual"
    return (
        _expected(quantity, passage, cues, reckoned=reckoned)
        or _by_words_beside(quantity, passage)
        or ("estimate" if time.startswith("pub/") else _by_last_cue(quantity, time, passage, cues, reckoned=reckoned))
    )


def _is_to_be_built(quantity: Quantity, passage: Passage) -> bool:
    """Whether an earlier clause of the sentence plans to build what is measured."""
    return _TO_BUILD.search(passage.text, passage.sentence(quantity.start)[0], quantity.start) is not None


def _is_size(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure tells in passing how large a thing is that is there (总规模5亿元的基金也将投出第一单)."""
    said = _SIZE.fullmatch(passage.text, passage.clause(quantity.start)[0], quantity.start)
    return said is not None and passage.text.startswith("的", quantity.end) and not _COMES.search(said["before"])


def _expected(quantity: Quantity, passage: Passage, cues: Cues, *, reckoned: bool) -> Status | None:
    """What 预计 or a forecast in an earlier clause makes of a figure; `reckoned` says that its time is over."""
    text, clause = passage.text, passage.clause(quantity.start)
    reach = max(passage.sentence(quantity.start)[0], quantity.start - 2 * REACH)
    expected = text.rfind("预计", reach, quantity.start)
    if expected >= 0 and FINISHED.search(text, expected, clause[0]) and TO_BE.search(text, clause[0], quantity.start):
        # 预计明年通车，时间将缩短至1小时: the opening is expected, what it brings is aimed at.
        return "target"
    forecasts = _BY_FORECAST.finditer(text, reach, quantity.start)
    expected = max(expected, *(m.end() for m in forecasts if not (reckoned and m["says"] in _RECKONS)), -1)
    said = text[expected : quantity.start]
    if expected >= 0 and not _DONE_VERB.search(said) and not re.search("计划|力争|确保|；", said):
        return "estimate"
    if is_part_of_expected(quantity, passage, cues):
        return "estimate"
    comes = re.match(r"[^，。；]{0,8}(?:或将|有望|预计)", text[quantity.end : clause[1]])
    # 90万亩茶园预计产茶4万吨: what is expected is the next figure.
    of_next = comes and passage.quantities_between(quantity.end + comes.end(), clause[1])
    return "estimate" if comes and not of_next else None


def _by_words_beside(quantity: Quantity, passage: Passage) -> Status | None:
    """What the words right before and behind a figure make of it, whatever its time."""
    text, clause = passage.text, passage.clause(quantity.start)
    own = text[clause[0] : quantity.start]
    if _KEPT.search(own) and _UNHARMED.match(text, quantity.end, clause[1]):
        return "actual"
    to_come = _TO_COME.match(text, quantity.end, clause[1]) is not None
    if (quantity.unit == "方面" or _HELD.match(text, quantity.end)) and "将" not in own:
        return "target" if to_come else "actual"
    demanded = _DEMANDED.search(text, passage.sentence(quantity.start)[0], quantity.start)
    goal = _GOAL.match(text, quantity.end) and "完成" in own
    return "target" if demanded or goal or to_come else None


def _by_last_cue(quantity: Quantity, time: str, passage: Passage, cues: Cues, *, reckoned: bool) -> Status:
    """What the last word of aiming in the sentence makes of a figure, where nothing behind it says that it is done."""
    text, clause, sentence = passage.text, passage.clause(quantity.start), passage.sentence(quantity.start)
    if starts_after(time, passage.story.story.published):
        arranged = _ARRANGED.search(text, clause[0], quantity.start) or _is_done(quantity, passage)
        return "actual" if arranged and not cues.target.search(text, clause[0], quantity.start) else "target"
    start = max(sentence[0], quantity.start - 4 * REACH)
    masked = _without_disposals(start, min(sentence[1], clause[1] + 24), passage, cues)[: quantity.start - start]
    masked = blotted(NO_AIM, blotted(_QUOTED, masked))
    last = None
    for pattern in (_BY_PLAN, PAPER_SAYS, _PROPOSES, _ONCE_BUILT, cues.target):
        for match in pattern.finditer(masked):
            opened = match[0].rstrip("，,").endswith("后") and was_done(start + match.start(), passage)
            done = opened or (reckoned and match[0].startswith("年内"))  # 2024年…，年内实现结余
            last = match if not done and (last is None or match.end() > last.end()) else last
    by_paper = last is not None and last.re is PAPER_SAYS
    if last is None:
        built = _BUILD.search(text, max(clause[0], quantity.start - REACH), quantity.start)
        goes_on = not reckoned and aims_on(quantity, passage, cues)
        aims = (built and not _DONE_VERB.search(masked)) or goes_on or is_of_year_to_come(quantity, time, passage)
        return "target" if aims else "actual"
    if reckoned and any(ref.value == time for ref in passage.times_between(start + last.end(), quantity.start)):
        return "actual"  # 将开放二期展区，去年，这里接待游客63万人次: what was in a time that is over is aimed at by nobody
    since = _BUILT.sub("", masked[last.end() :])
    handled = _EXISTING.search(text, max(clause[0], quantity.start - 12), quantity.start)
    apart = not by_paper and _is_apart(since, quantity, passage, cues)
    if apart or (handled and len(since) > handled.end() - handled.start()):
        return "actual"
    return "actual" if _DONE_VERB.search(since) or _NOW_APART.search(since) else "target"


_WHO_DO = re.compile("的[^，。；的]{1,8}(?:有|达到?|为)$")
"""；种植春茶的茶农有300户: the verb only says who they are."""


def _is_apart(since: str, quantity: Quantity, passage: Passage, cues: Cues) -> bool:
    """Whether a figure stands in another part of the sentence than the aim before the words `since`; a bare verb goes on with it (将安排客车2列；开行货车3列)."""
    mark = max(since.rfind("；"), since.rfind(";"))
    if mark < 0:
        return False
    at = quantity.start - len(since) + mark + 1
    words = passage.words(at, min(quantity.start, at + _LONGEST_THING))
    return not words or words[0][1] not in cues.all_verbs or _WHO_DO.search(since, mark) is not None


def _is_done(quantity: Quantity, passage: Passage) -> bool:
    """Whether a clause says of a time to come what has been done for it, or in which parts the clause before it does."""
    index = passage.clause_index(quantity.start)
    start, before = passage.clauses[index][0], passage.clauses[max(0, index - 1)]
    if _IS_DONE.search(passage.text, start, quantity.start):
        return True
    parts = _PART_OF_IT.fullmatch(passage.text, start, quantity.start) and before[0] >= passage.sentence(start)[0]
    return bool(parts) and _IS_DONE.search(passage.text, *before) is not None


def is_given(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure is what a paper gives at most (单个项目最高可获5000万元)."""
    return _GIVEN.search(passage.text, passage.clause(quantity.start)[0], quantity.start) is not None


def is_ahead(quantity: Quantity, passage: Passage, cues: Cues) -> bool:
    """Whether the sentence of a figure aims at it or expects it, by the words before it."""
    said, aims = passage.text[passage.sentence(quantity.start)[0] : quantity.start], (cues.target, cues.estimate)
    # Most sentences aim at nothing: what only looks like an aim is sought in the others.
    return any(aim.search(said) for aim in aims) and any(aim.search(blotted(NO_AIM, said)) for aim in aims)


def was_before(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure tells what was before a change (由原先需要的4个)."""
    start = max(passage.clause(quantity.start)[0], quantity.start - 32)
    return _BEFORE_CHANGE.search(passage.text, start, quantity.start) is not None


def _without_disposals(start: int, end: int, passage: Passage, cues: Cues) -> str:
    """The text between two offsets with every 将 that stands for 把 blotted out: behind it comes a thing and then what is done with it."""
    text = _BA.sub(lambda m: "□" + m[0][1:], passage.text[start:end])
    for match in _OBJECT.finditer(text):
        at = start + match.end()
        words = passage.words(at, min(end, at + _LONGEST_THING))
        acts = bool(words) and _begins_predicate(words[0][1], cues)
        if not acts and (_RESULT.match(text, match.end()) or _is_thing(words, passage, cues)):
            text = text[: match.start()] + "□" + text[match.end() :]
    return text


def _begins_predicate(word: str, cues: Cues) -> bool:
    verbs = (cues.verbs, cues.soft_verbs, cues.finite, cues.comparison_words, cues.acting, cues.happening, _ALSO_VERBS)
    return any(word in of for of in verbs)


def _is_thing(words: Sequence[tuple[int, str]], passage: Passage, cues: Cues) -> bool:
    """Whether what 将 takes is a thing: a name, a count, a quotation or a noun before the verb that says what is done with it (将专利作价入股)."""
    if not words or passage.in_time(words[0][0], words[0][0] + 1):
        return False
    at = words[0][0]
    if (
        passage.owner_at(at)
        or passage.text[at] in "“《"
        or any(q.start == at for q in passage.quantities_between(at, at + 1))
    ):
        return True
    nouns = itertools.takewhile(lambda w: not _begins_predicate(w, cues), (w for _, w in words))
    return any(w in cues.measures or w.endswith(cues.heads) or cues.tail.fullmatch(w) for w in nouns if len(w) > 1)
