"""People named by what they do: who speaks, and who acts without a title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.given import HAN, acts, plausible
from model.extract.names.page import Page
from model.extract.tokens import default_cutter, guessed

ACTS_AFTER = frozenset("。！？；，、\n 　的")
SPELT = frozenset("作各惹呷日火的伍且次旦仁郎初")
"""Characters by which names of the Yi and of Tibetans are spelt beyond those of foreigners."""
BEHIND = frozenset("在从和与把被将对向给家的也就还正为")
"""Words of grammar that what is said of somebody begins with."""
CLAUSE = re.compile("[一-鿿]{1,7}")
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


def clans(page: Page) -> Iterator[Candidate]:
    """A name of the Yi or the Tibetans at the start of a clause or behind 的, before what says that somebody acts (沙马某某和妻子…, 曲木某某搬进…)."""
    text, book = page.text, page.tables
    for start in sorted(page.starts):
        if text[start : start + 2] not in book.clans or not _opens(text, start):
            continue
        length = clan_length(page, start)
        if length and start not in page.place_starts and page.readable(start, start + length):
            yield Candidate(start, start + length, text[start : start + length], "person", "person.actor", 0.65)


def clan_length(page: Page, start: int) -> int:
    """Length of a clan's name with a given name of two or three characters that are spelt by sound, 0 where what follows begins no predicate."""
    text, book = page.text, page.tables
    if text[start : start + 2] not in book.clans:
        return 0
    run = start + 2
    while text[run : run + 1] and (text[run] in book.foreign or text[run] in SPELT):
        run += 1
    for end in range(min(run, start + 5), start + 3, -1):
        rest = CLAUSE.match(text, end)
        if book.ending_of(text[start:end]):
            continue
        if not rest or text[end] in BEHIND or _does(page, next(iter(default_cutter(False)(rest[0])))):
            return end - start
    return 0


def _opens(text: str, start: int) -> bool:
    """Whether an offset opens a text or a clause, or stands behind 的."""
    return start == 0 or text[start - 1] in ACTS_AFTER


def _does(page: Page, word: str) -> bool:
    """Whether a word begins what is said of somebody."""
    book = page.tables
    return word in book.function or word in book.verbs or acts(word)


def actors(page: Page) -> Iterator[Candidate]:
    """A name without title that does something: a word that the dictionary lacks at the start of a clause, in a list or behind 的 (种茶的王秋岚放下…)."""
    text, book = page.text, page.tables
    for start, end in page.words:
        name = text[start:end]
        if not 2 <= len(name) <= 3 or name[0] not in book.surnames or not HAN.match(name):
            continue
        behind = page.word_before(start)
        led = len(name) == 3 and behind is not None and text[behind[0] : start] in LED_BY
        if not (led or _opens(text, start)) or name[-1] in NO_LAST or not page.readable(start, end):
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
