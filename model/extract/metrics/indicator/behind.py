"""The words behind a figure as they are read: where a phrase may begin, how far it may reach, and what it comes to."""

from __future__ import annotations

import re
from typing import NamedTuple

import msgspec

from model.extract.drafts import Quantity
from model.extract.metrics.reading.cues import REACH, Cues
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.wording import CAN, TRIM, without_aspect
from model.extract.quantity.units import unit_group

_JOINT = re.compile(r"[、和与及]|以及|或")
_INSIDE = re.compile("(?!沿线|沿途|周边|附近|两侧|其他|其余)[^，。；等]{2,6}")
_WORD = re.compile("[一-鿿](?<![以左多余的])")
_AGO = re.compile(r"[约近]?[\d.]+[万亿]?多?年前的?|[\d—～~至-]+周?岁(?:及?以[上下]|左右)?的?")
"""两具1.3亿年前的化石, 5名17岁的少年: how old what is counted is."""
_LIMITS = re.compile(
    "(?:(?:不等|[后时](?=[，。；])|及?以上|及?以下|左右|以内|见方|上下(?![游班级联文铺楼同行]))|人民币(?=的|[^一-鿿]))*"
)
_MOOD = re.compile(
    rf"^(?:[）)]|上(?=[夺获取赢摘斩])|(?:零时|凌晨|上午|下午)起?|起(?!降|飞|步|草|诉|航)|或将|将要|将|已经|已|正在|正式|正(?!常|规)|均|都|{CAN}|就|还|也|全部|分别|刚刚|目前|现已|相继|陆续|纷纷|成功|顺利|高效|共(?!同|享|建|商|用)|被|再|即|便)+"
)
_ABOUT = re.compile("的?(?:约|近|超过?|逾|共|达到?|共计|总计|合计)*")
"""Before the next figure these say nothing of the things counted (8支船队近90名船工)."""


_SEEN = re.compile("(?:[一两二三四五六七八九十数几]{1,3}|\\d+)[多余]?(?:年|个月|天|周)的.*|.*[一-鿿]来看")
"""测产情况来看, 三年的集中攻关: how long something of theirs lasts or that it is looked at tells nothing of the things."""


class Right(NamedTuple):
    """The phrase behind a figure: `noun`, what is said of it (`predicate`), and where the noun ends."""

    noun: str
    predicate: str
    end: int


_WHOLE_VERB = re.compile("(?:(?<=[涉波普惠触遍顾危])(?=及)|(?<=参)(?=与))(.)$")
"""Verbs that end as a joint does."""
_BESIDE = ("的同时", "的情况下", "的前提下", "的背景下")


def without_basis(found: Right, text: str) -> Right:
    """两类茶具 of 在两类茶具基础上, 在培育两类茶具的同时: upon what or beside what one goes on is no part of what is counted."""
    if text.startswith(_BESIDE, found.end - 1) or text.startswith(_BESIDE, found.end):
        return found._replace(predicate="")
    if not text.startswith("基础上", found.end - 2) and "基础" not in found.predicate:
        return found
    return Right(found.noun.removesuffix("基础").removesuffix("的"), "", found.end)


class Behind(msgspec.Struct, frozen=True, gc=False):
    """What stands behind a figure: from `start` as far as a phrase may reach (`limit`), in a clause that ends at `clause_end`."""

    passage: Passage
    quantity: Quantity
    cues: Cues
    start: int
    limit: int
    clause_end: int

    def words(self, start: int, end: int | None = None) -> list[tuple[int, str]]:
        """The words from an offset on with their places, as far as the phrase may reach."""
        return self.passage.words(start, self.limit if end is None else min(self.limit, end))

    @property
    def before(self) -> str:
        """The character before the figure."""
        return self.passage.text[self.quantity.start - 1]

    @property
    def unit_group(self) -> str:
        """The table of the figure's unit."""
        return unit_group(self.quantity.unit, self.passage.lexicon)


def behind(passage: Passage, quantity: Quantity, following: Quantity | None, cues: Cues) -> Behind:
    """The stretch behind a figure, without what belongs to the figure itself (30家以上) or says how old a thing is."""
    clause_end = passage.clause(quantity.start)[1]
    limit = _limit(passage, quantity.end, clause_end, following, cues)
    start = _LIMITS.match(passage.text, quantity.end).end()  # type: ignore[union-attr]
    ago = _AGO.match(passage.text, start)
    return Behind(passage, quantity, cues, ago.end() if ago else start, limit, clause_end)


def _limit(passage: Passage, start: int, clause_end: int, following: Quantity | None, cues: Cues) -> int:
    """How far the phrase behind a figure that ends at `start` may reach: to the next figure, or to the joint before it.

    A list goes on with its next figure: the phrase ends at the joint before it, be it that what the next one counts
    stands behind it and the joint is inside the phrase (5个国家和地区13座灯塔).
    """
    text, limit = passage.text, min(clause_end, start + REACH)
    if following is None or following.start >= limit:
        return limit
    owned = following.start > start and text[following.start - 1] == "的"
    joints = (
        []
        if owned
        else [
            j
            for j in _JOINT.finditer(text, start, following.start)
            if passage.is_boundary(j.start()) and not _bracketed(text, start, j)
        ]
    )
    if not joints:
        return following.start
    last = joints[-1]
    inside = (
        _INSIDE.fullmatch(text, last.end(), following.start)
        and _WORD.match(text, following.end)
        and not passage.owner_at(last.end())
    )
    acts = any(
        word in cues.acting and word not in cues.soft_verbs
        for _, word in passage.words(last.end(), following.start)[1:]
    )
    return following.start if inside or acts else last.start()


def _bracketed(text: str, start: int, joint: re.Match[str]) -> bool:
    """Whether a joint stands inside brackets that open behind `start` (省（区、市）)."""
    before = text[start : joint.start()]
    return before.count("（") + before.count("(") > before.count("）") + before.count(")")


def clean_predicate(text: str) -> str:
    """What is said of the counted things, without the words of time and mood around it."""
    whole = _WHOLE_VERB.search(text.rstrip())
    text = _MOOD.sub("", "".join(text.strip(TRIM).split()[:1])) + (whole[1] if whole else "")
    if _ABOUT.fullmatch(text) or _SEEN.fullmatch(text):
        return ""
    return "" if text.startswith(("为", "作", "是", "当", "中", "内", "里", "上的", "上正")) else without_aspect(text)
