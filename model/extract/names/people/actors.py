"""People named by what they do: who speaks, and who acts without a title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.given import HAN, plausible
from model.extract.names.page import Page
from model.extract.tokens import guessed

ACTS_AFTER = frozenset("。！？；，、\n 　的")
LED_BY = frozenset({"随着", "由", "让", "跟着", "当", "经", "据", "像"})
"""Words before one who does something."""
WITH = re.compile(
    "[和与](?:他|她|同事|队友|战友|队员|工友|同伴|伙伴|搭档|家人|妻子|丈夫|儿子|女儿|父亲|母亲|老伴|爱人|爷爷|奶奶|老师|战友们|乡亲|团队|同学|徒弟|师傅)"
)
"""Those beside whom somebody does something."""
NO_LAST = frozenset("称方湖送愿家村镇乡县市州出中军队品播种收克线桥")
"""Last characters of guessed words that are no names: 卢方, 胡塞称, 黄岗村."""
RIGHT_SAYS = (
    "说",
    "表示",
    "介绍",
    "告诉",
    "认为",
    "指出",
    "坦言",
    "透露",
    "谈到",
    "建议",
    "强调",
    "称",
    "回忆",
    "感慨",
    "致辞",
    "致词",
    "致开幕",
    "致闭幕",
    "主持会议",
    "作报告",
    "说道",
)
SAYS = re.compile("|".join(RIGHT_SAYS))


def speakers(page: Page) -> Iterator[Candidate]:
    """A name at the start of a clause with a verb of speech: 黄德利说; 明炬介绍."""
    text, book = page.text, page.tables
    for m in SAYS.finditer(text):
        end = m.start()
        if not page.readable(end, m.end()):
            continue
        for length in (3, 2, 4):
            start = end - length
            if start < 0 or not page.readable(start, end):
                continue
            name = text[start:end]
            double = name[:2] in book.double_surnames
            if (length == 4) != double and length != 3:
                continue
            if (
                not HAN.match(name)
                or (name[0] not in book.surnames and not double)
                or name[1:] in book.titles
                or not plausible(name, length, book)
            ):
                continue
            left = text[start - 1 : start]
            if (not left or left in "，。；：！？”’\n 　—") and not book.ending_of(name):
                yield Candidate(start, end, name, "person", "person.speech", 0.75)
                break


def actors(page: Page) -> Iterator[Candidate]:
    """A name without title that does something: a word that the dictionary lacks at the start of a clause, in a list or behind 的 (种茶的王秋岚放下…)."""
    text, book = page.text, page.tables
    for start, end in page.words:
        name = text[start:end]
        if not 2 <= len(name) <= 3 or name[0] not in book.surnames or not HAN.match(name):
            continue
        behind = page.word_before(start)
        led = len(name) == 3 and behind is not None and text[behind[0] : start] in LED_BY
        if not (led or text[start - 1 : start] in ACTS_AFTER) or name[-1] in NO_LAST or not page.readable(start, end):
            continue
        following = page.words_in(end, min(end + 4, len(text)))
        acts = following and (
            following[0] in book.function
            or following[0] in book.verbs
            or following[0][:2] in book.verbs
            or WITH.match(text, end)
        )
        often = len(name) == 3 or text[start - 1 : start] == "的" or text.count(name) > 1
        if not (acts and often and plausible(name, len(name), book) and guessed(name)):
            continue
        if start not in page.place_starts and not book.ending_of(name) and name not in book.common:
            yield Candidate(start, end, name, "person", "person.actor", 0.62 if len(name) == 3 else 0.55)
