"""Where a report turns to something else, and leaves the time that it was told of behind: an example elsewhere, a survey, a thing."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import NO_CITY, Passage
from model.extract.metrics.reading.wording import BY_PARTS

_SENT_IN = re.compile("收到|征集|报名|申报|投稿")
"""What has been sent in to a contest came before its day."""
_OF_A_THING = re.compile(
    "(?:[^，。；]{2,16}，)?(?:该|这(?:[个一项条座口也家所款台套支种名位片块间枚颗辆]|是)|[^，。；]{0,4}(?<!签约)(?<!引进)(?<!落地)(?<!开工)(?:工程|项目|装置|公司|企业)|目前|同时|此外|另外|[“《])"
)
"""A sentence that begins so tells of a thing, not of what happened to it."""
_SOME = re.compile("(?:这|某|一)[家座间个处片所条]")
_SHOWN = re.compile("(?:在|据)[^，。]{8,48}(?:评价|评估|排名|排行|榜单?|名单|考核)(?:结果)?中?，")
"""在某部公布的最新一轮评价中，: what follows is of that, not of what was told before."""
_ONCE_OPEN = re.compile(
    "[^，。；]{0,24}(?:通车|通航|开通|建成|投产|投用|投运|改造|实施|升级|应用|启用)后，(?![^。；]*(?:将|可))"
)
"""大道通车后，车程缩短: what a thing has brought lasts."""
ACTORS = frozenset(
    {
        "company",
        "institute",
        "lab",
        "platform",
        "facility",
        "project",
        "product",
        "university",
        "person",
        "finance",
        "alliance",
    }
)
"""Kinds of things whose own figures a report gives when it turns to them; a town, a park or an office stands for the whole."""
_INTRO = re.compile("(?:其中|同时|此外|另外|目前|如今)[，,]")
_JOINED_TO = "与和向为对从给让据、及"
_SCENE = re.compile("(?:[^，。；]{2,12}，)?(?:而)?在(?!全国|我国|国内)(?P<where>[^，。；]{2,20})，")
"""在某地，: a report passes on to an example, whose figures are its own."""
_ONE_OF = re.compile("[^，。；的]{2,12}的[这一某][家座间](?=[^，。；]{2,12}，)")
"""某省的这家企业，: likewise."""
_NEXT = re.compile("[“‘]?(?:下一步|接下来|今后|未来|届时|日后|往后|下一?阶段|眼下|如今|现在|目前|此后|后来)")
"""What begins so is of now or of what comes next, not of what was told before."""
_OCCASION = re.compile(
    "(?:为了?|按照|根据|依据)(?!代表|主|例|首|此)[^，。；]{4,30}，|据(?!统计|测算|介绍|了解|悉)[^，。；]{0,12}(?:报道|消息|透露)[^，。；]{0,4}，"
    "|(?:就在)?(?:不久|(?:几|数|两|三)[天日周]|日|此)[之以]?前[，,]?|(?:头|最初|起初)[一两二三几]?[年月天]|[^，。；]{0,6}(?:首日|次日|翌日)[，,]"
)
"""A sentence that opens with an occasion of its own (为防范寒潮，; 按照协议，; 几天前，) is not of the time told before."""
_ATTENDANT = re.compile("随着|伴随|由于|受|因|除|得益于")
"""随着甲乙铁路开通，: a place in what goes along with something is not where a report has passed on to."""
_UNDER_WAY = re.compile("正(?:在|不断|持续|加快|加速|逐步|日益|稳步|有序|积极|全力)(?![^，。；]*的)")
"""失能老人照护水平正不断提高，…: what is told is of now."""
_SURVEY = re.compile("[^，。；]{0,20}(?:调研|调查|问卷|民调)[^，。；]{0,6}(?:显示|表明|发现)")
"""What a survey says is of the survey, not of what was told before it."""

_BROKEN_DOWN = re.compile(
    f"(?:[^，。；“]{{2,24}}(?:说|介绍|表示|称|透露|告诉记者)道?[，：:]“?)?(?:{BY_PARTS}|具体(?:来)?看|其中)"
)
"""从行业看，: a sentence that breaks down the figures of the one before."""
_HOW = frozenset({"重点", "累计", "共", "还", "并", "同时", "先后", "全面", "大力", "积极", "持续", "共计", "，"})
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_AT_MEETING = re.compile(
    "[“‘]?(?:会上|会议上|活动现场|签约仪式上|启动仪式上|发布会上|大会上|论坛上|本届(?:大会|展会|论坛|峰会|博览会))"
)
"""会上签约…: what happens at a meeting is not of the year that was told before it."""


def breaks_down(text: str, begin: int) -> bool:
    """Whether the sentence at `begin` breaks down the figures of the one before."""
    return _BROKEN_DOWN.match(text, begin) is not None


def is_scene(quantity: Quantity, passage: Passage) -> bool:
    """Whether the sentence of a figure opens with a place of its own."""
    start = passage.sentence(quantity.start)[0]
    if _ONE_OF.match(passage.text, start, quantity.start):
        return True
    scene = _SCENE.match(passage.text, start, quantity.start)
    if scene is None:
        return False
    return bool(passage.owners_between(*scene.span("where"))) or _SOME.match(scene["where"]) is not None


def is_elsewhere(quantity: Quantity, passage: Passage, told: tuple[int, int]) -> bool:
    """Whether the sentence of a figure begins with another place than the sentence `told`: a round-up passes from place to place."""
    here, there = (_place_at(s, passage) for s in (passage.sentence(quantity.start), told))
    if here is None or there is not None:
        return here is not None and here != there
    # Of the whole to a place that the story has not told of: an example.
    return all(owner.city != here for owner in passage.owners_between(0, told[1]))


def _place_at(sentence: tuple[int, int], passage: Passage) -> str | None:
    if _ATTENDANT.match(passage.text, sentence[0]):
        return None
    first = next(iter(passage.owners_between(sentence[0], min(sentence[1], sentence[0] + 14))), None)
    stands = first is not None and (first.thing is None or first.kind in ("facility", "park"))
    return first.city if first and stands and first.city not in NO_CITY else None


def is_of_another(quantity: Quantity, passage: Passage, told: tuple[int, int], also: str = "") -> bool:
    """Whether the sentence of a figure turns to somebody or something (`also` of one more kind) of whom the sentence `told` has said nothing."""
    start, end = passage.sentence(quantity.start)[0], passage.clause(quantity.start)[0]
    if passage.text.startswith(("“", "‘"), start) or _ONCE_OPEN.match(passage.text, start, quantity.start):
        return True
    if _SHOWN.match(passage.text, start, quantity.start):
        return True
    opens = _INTRO.match(passage.text, start)
    start = opens.end() if opens else start
    head = min(passage.clause(start)[1], quantity.start)
    before = {owner.thing for owner in passage.owners_between(*told)}
    for owner in passage.owners_between(start, max(head, min(end, start + 2))):
        if (owner.kind in ACTORS or owner.kind == also) and owner.thing not in before:
            return passage.text[owner.start - 1 : owner.start] not in _JOINED_TO or owner.start == start
    return False


def turns_away(quantity: Quantity, passage: Passage, time: str | None, *, statistic: bool = False) -> bool:
    """Whether the sentence of a figure opens with what is now, comes next or is an occasion of its own, or turns from a time that is no day to a meeting."""
    start = passage.sentence(quantity.start)[0]
    at_meeting = time is not None and not _DAY.search(time) and _AT_MEETING.match(passage.text, start)
    occasion = not statistic and _OCCASION.match(passage.text, start, quantity.start)
    turned = _NEXT.match(passage.text, start) or occasion
    return bool(at_meeting or turned) or _UNDER_WAY.search(passage.text, start, quantity.start) is not None


def is_part_of_another(quantity: Quantity, passage: Passage, told: tuple[int, int]) -> bool:
    """其中，某公司的生产线，产能由3万提高到4万: an example of which the sentence `told` counts nothing in the same unit."""
    like = any(q.unit == quantity.unit for q in passage.quantities_between(*told))
    return not like and is_of_another(quantity, passage, told, also="park")


def has_no_subject(quantity: Quantity, passage: Passage, cues: Cues) -> bool:
    """Whether the sentence of a figure names no subject of its own (完成任务50万项, 18个县出台政策)."""
    start, end = passage.sentence(quantity.start)
    first = next((w for _, w in passage.words(start, min(end, start + 8)) if w not in _HOW), "")
    return first in cues.all_verbs or bool(passage.quantities_between(start, start + 2))


def is_survey(quantity: Quantity, passage: Passage) -> bool:
    """Whether the sentence of a figure says what a survey has found."""
    return _SURVEY.match(passage.text, passage.sentence(quantity.start)[0], quantity.start) is not None


def tells_of_a_thing(quantity: Quantity, passage: Passage) -> bool:
    """Whether the sentence of a figure begins to describe a thing."""
    return _OF_A_THING.match(passage.text, passage.sentence(quantity.start)[0]) is not None


def was_sent_in(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure counts what came in before a contest or a meeting was held."""
    start, end = passage.sentence(quantity.start)[0], passage.clause(quantity.start)[1]
    return _SENT_IN.search(passage.text, start, end) is not None
