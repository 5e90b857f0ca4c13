"""The period that a statistical paper, a briefing or a work report is about: what it says without another time is of it.

A communiqué of a year (2022年国民经济和社会发展统计公报) says 全年 of what came about in that year and 年末 of what there was at its end,
and names the year no more, whenever it is published; so does a briefing on a period (上半年外贸形势新闻发布会), paragraph by paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from model.extract.drafts import Quantity, TimeRef
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.wording import BY_PARTS
from model.extract.time.report_date import is_year, starts_after
from model.layout import Block

_COMMUNIQUE = re.compile("[^，。；：\n]{0,20}统计(?:公报|年报)")
_BRIEFING = re.compile(
    "[^，。；：\n”]{0,16}(?:情况|形势|运行|数据|成效|成绩单?|答卷)[^，。；：\n]{0,6}(?:发布会|通气会|通报会|吹风会)"
)
_WORK_REPORT = "工作报告"
_REVIEWS = re.compile("(?:报告|记者(?:从会上|从中)?)[^，。；]{0,6}(?:指出|显示|回顾|提到|介绍|获悉|了解到)[，：][“]?$")
"""报告指出，2024年…: what has been done comes first."""
_STRETCH = re.compile(r"\d{4}(?:-[HQ]\d|-\d\d)?(?:/\d{4}(?:-[HQ]\d|-\d\d))?")
_LEAD = 40
"""No paragraph that reports is shorter."""
_FIRST = 2
"""The period is named in one of so many paragraphs."""
_MARK = re.compile("(?<![上去前今明本当比较])(?:全年|年末|期末|年底)(?![目任计预])")
_STOCK = re.compile("(?:共有|拥有|现有|(?<![没享含])有|集聚|达到|保持在)(?:约|近|超过?|逾)?$")
_HEADS = frozenset({"家", "户", "个", "所", "人", "名", "座", "间"})
_STANDS = re.compile("在校|在册|在岗|有效|存栏|拥有|共有|现有|保有|库存|余额|登记在册")
"""全年授权专利2630件，有效发明专利1904件: what there is, whatever came about in the year."""
_NEWS = re.compile(
    "新|净增|增|招|毕业|培训|转移|登记|授权|申请|完成|实施|发放|举办|接待|签订|签约|办理|脱贫|救助|出生|死亡"
)
_OTHER_YEAR = re.compile(r"[（(](?P<year>(?:19|20)\d\d)年(?:快报|初步|统计|核算)?(?:数据?|数值|值)?[）)]")
"""经费44亿元（2021年数），强度1.4%: what is known only of an earlier year."""
_ASIDE = 12
ASPECT = re.compile(
    f"{BY_PARTS}|看[^，。；、]{{2,6}}[，,：]|[^，。；、]{{2,8}}(?:方面|领域|战线|(?<![会场式坛台线体])上)[，,：]"
)
"""从主体看, 平台方面: what opens a further part of a report."""


class Period(msgspec.Struct, frozen=True):
    """A period with the offset from which it is told of; `annual` where a communiqué is of a year."""

    value: str
    since: int
    annual: bool
    reviewed: bool = False
    """Whether a work report looks back on it, before it sets out what is to come."""


def period_of(passage: Passage) -> Period | None:
    """The period of the paper or briefing that a story brings; None where it brings none."""
    for block in _heads(passage):
        for ref in _times(passage, block):
            past = _is_past(ref, passage)
            if past and is_year(ref.value) and _COMMUNIQUE.match(passage.text, ref.end):
                return Period(ref.value, block.start, annual=True)
            reviewed = is_year(ref.value) and _is_reviewed(ref, block, passage)
            if past and (reviewed or _BRIEFING.match(passage.text, ref.end)):
                return Period(ref.value, block.start, annual=False, reviewed=reviewed)
    return None


def _is_reviewed(ref: TimeRef, block: Block, passage: Passage) -> bool:
    """Whether a work report begins with what came about in a year."""
    clause = passage.clause(ref.start)[0]
    said = _REVIEWS.search(passage.text, max(block.start, clause - 16), clause) is not None and ref.start == clause
    return said and _WORK_REPORT in passage.text[: ref.start]


def _heads(passage: Passage) -> Iterator[Block]:
    """The headline and the first paragraphs that report."""
    blocks = passage.story.blocks
    yield from (b for b in blocks if b.kind in ("headline", "subtitle", "kicker"))
    yield from [b for b in blocks if b.kind == "body" and b.end - b.start > _LEAD][:_FIRST]


def _times(passage: Passage, block: Block) -> Iterator[TimeRef]:
    """The times of a block, those in names among them."""
    return (t for t in (*passage.named_times, *passage.times) if block.start <= t.start < block.end)


def _is_past(ref: TimeRef, passage: Passage) -> bool:
    published = passage.story.story.published
    if published is None or _STRETCH.fullmatch(ref.value) is None or starts_after(ref.value, published):
        return False
    return not is_year(ref.value) or ref.value < published[:4]


def annual_time(period: Period, quantity: Quantity, passage: Passage, *, static: bool) -> str:
    """The year of a communiqué, or its last day for what there is then: behind 年末, and counts of what is there."""
    start = passage.sentence(quantity.start)[0]
    other = list(_OTHER_YEAR.finditer(passage.text, start, quantity.end + _ASIDE))
    if other and other[-1].start() <= quantity.end:
        return other[-1]["year"]
    marks = list(_MARK.finditer(passage.text, start, quantity.start))
    end = f"{period.value}-12-31"
    own = passage.text[passage.clause(quantity.start)[0] : quantity.start]
    if marks:
        yearly = marks[-1][0] == "全年" and ("全年" in own or not _STANDS.search(own))
        return period.value if yearly else end
    counted = quantity.unit in _HEADS and _NEWS.search(own) is None
    return end if static or _STOCK.search(own) or _STANDS.search(own) or counted else period.value
