"""The day that a sentence tells of, and which figures behind it are of that day: who came, what 本届 says, what goes on to be told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.kind.status import is_ahead
from model.extract.metrics.period.adverbials import LASTS, YARDSTICK, is_adverbial
from model.extract.metrics.period.spans import EDITION_SAID
from model.extract.metrics.period.turns import tells_of_a_thing
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.subject.events import TAKES_PART
from model.extract.time.report_date import starts_after

OF_IT = re.compile(
    f"(?:在)?(?:本[届次]|此次|这次|这场|会上|现场|其间|期间|最终|今年{EDITION_SAID.pattern}|活动期间|[一-鿿]{{2,6}}期间)"
)
"""What a sentence says of the event that was told before."""
_HOLIDAY = re.compile("假期|假日|长假|黄金周|节|春运")
"""What happens on a holiday is told from place to place."""
_HELD = re.compile("举行|举办|召开|开幕|闭幕|揭幕|启幕|落幕|落下帷幕")
_WHO = re.compile("来自[^，。；]*(?:国家|地区|国际组织|省|界)")
_GUESTS = re.compile(
    "[^，。；]{0,24}?(?:代表|嘉宾|专家|学者|选手|运动员|客商|人士|演员|艺术家|师生|青年)(?![^，。；]{0,2}(?:将|拟|常年|长期|曾))"
)
_OF_GUESTS = re.compile("(?:来自[^，。；]*|共?有|约|近|超过?)*")
"""某论坛昨天开幕。来自9国的30名代表…: who the sentence behind begins with came on that day."""
_A_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?$")


_EDITION = re.compile(
    "(?:(?:据|记者)[^，。；]{1,14}，)?(?:本届(?!任|党委|政府|人大|政协|班子|学生|毕业|[一-鿿]{0,4}(?:[理董监]事会|委员会|常委|议会|国会|内阁|领导))|本次(?:[一-鿿]{0,4}(?:赛|大会|展会|博览会|论坛|峰会|展览会)))"
)
"""What a sentence says of this edition of a fair or a contest."""
_SO_FAR = re.compile("已|目前|[今昨当首][天日]|现场|截至|(?:带来|展出|展示|推出|发布)的")
"""What there has been of it by now, or on one of its days; of a thing shown there (带来的新车续航600公里)."""
_BEGAN = re.compile("[^，。；]{0,8}(?:启动|开赛|开幕|启幕|举[行办]|拉开)")


def is_of_edition(quantity: Quantity, ref: TimeRef | None, passage: Passage, cues: Cues) -> bool:
    """本届博览会展览面积20万平方米: whether a figure is of an edition as a whole and so of its year; `ref` is the time that governs it, at which the edition may have begun."""
    start = passage.sentence(quantity.start)[0]
    if _EDITION.match(passage.text, start, quantity.start) is None or is_ahead(quantity, passage, cues):
        return False
    if ref is not None and _BEGAN.match(passage.text, ref.end) is None:
        return False
    block, published = passage.block(start), passage.story.story.published
    told = passage.times_between(block.start if block else start, start)
    if any(_A_DAY.match(r.value) and starts_after(r.value, published) for r in told):
        return False  # it is to be held
    return _SO_FAR.search(passage.text, start, quantity.start) is None


def is_holiday(ref: TimeRef) -> bool:
    """Whether a time is a holiday."""
    return _HOLIDAY.search(ref.text) is not None


def day_of(refs: Sequence[TimeRef], passage: Passage) -> str | None:
    """The day or days that a sentence with these times tells of."""
    days = [
        r
        for r in refs
        if _A_DAY.match(r.value)
        and not r.text.startswith("截")
        and not (is_holiday(r) and not is_adverbial(r, passage.clause(r.start)[0], passage.text))
        and not LASTS.search(passage.text, max(0, r.start - 3), r.start)
        and not YARDSTICK.search(passage.text, max(0, r.start - 3), r.start)
    ]
    return days[-1].value if days else None


def is_of_event(quantity: Quantity, day: str, passage: Passage, cues: Cues) -> bool:
    """Whether a figure belongs to what happens on the day told before: who came (150个项目参展), what 本届 or 此次 says."""
    start, end = passage.sentence(quantity.start)[0], passage.clause(quantity.start)[1]
    to_come = starts_after(day, passage.story.story.published)
    if TAKES_PART.search(passage.text, quantity.start - 12, end):
        return not to_come or is_ahead(quantity, passage, cues)
    if _OF_GUESTS.fullmatch(passage.text, start, quantity.start) and _GUESTS.match(passage.text, quantity.end, end):
        return not to_come and not is_ahead(quantity, passage, cues)
    return OF_IT.match(passage.text, start) is not None and (to_come or not is_ahead(quantity, passage, cues))


def who_came(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure counts who came to what has been told of: 来自30国的400名嘉宾与会."""
    start, end = passage.sentence(quantity.start)[0], passage.clause(quantity.start)[1]
    told = _WHO.search(passage.text, start, end) is not None
    return told and TAKES_PART.search(passage.text, start, min(passage.sentence(start)[1], end + 24)) is not None


def held_on(refs: Sequence[TimeRef], k: int, quantity: Quantity, passage: Passage, cues: Cues) -> str | None:
    """The day, not that of the report, on which an event of an earlier paragraph is held by its sentence `k`, for a figure of that event."""
    start, end = passage.sentences[k]
    day = day_of(refs, passage)
    if day is None or day == passage.story.story.published or not _HELD.search(passage.text, start, end):
        return None
    to_come = starts_after(day, passage.story.story.published)
    return day if to_come == is_ahead(quantity, passage, cues) else None


def goes_on_from(quantity: Quantity, day: str, passage: Passage, cues: Cues) -> bool:
    """Whether what is told goes on behind a sentence that gives a day and no figure: no aim, and no thing described."""
    start = passage.sentence(quantity.start)[0]
    published = passage.story.story.published
    if day == published or starts_after(day, published) != is_ahead(quantity, passage, cues):
        return False
    if passage.owner_at(start) and passage.name_at(start) is not None:
        return False
    return not tells_of_a_thing(quantity, passage)
