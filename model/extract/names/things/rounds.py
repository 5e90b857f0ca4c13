"""Gatherings that are held again and again, each by its number (某某之夜|第19场): whoever counts its rounds means one series."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.judged.in_force import NTH_ROUND
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.extract.names.things.gatherings import gatherings
from model.extract.tokens import common_word

ROUND = re.compile(
    r"(?:(?<=[，。；：！？\n的])|^)(?P<series>[一-鿿A-Za-z·]{0,14}(?:“[^“”，。\n]{2,12}”)?[一-鿿A-Za-z·]{1,16}?"
    r"(?:夜|汇|秀|营|荟|(?<![员事协学商公工议国团法合分进究社大])会|坛|课|讲|活动|沙龙|路演|擂台|课堂|讲堂|讲座|专场|集市|市集|联赛|大赛|开放日|对话|夜话|训练|巡演|巡展))"
    rf"(?P<round>{NTH_ROUND})(?!比赛)",
    re.M,
)
OPENING = re.compile("[今去明前昨本该此这那上下每首其各全有]|一[场个次系]|第|系列|同|当|新|后")
"""How what is described or dated begins."""
CLAUSE = re.compile("[了是将被把让在就也都还]|已经|正在|参加|举办|举行|开展|启动|组织|推出|召开")
PLAIN = ("活动", "讲座", "课", "训练", "专场")
"""What takes more than words of the language to be one series (消防知识讲座第二期)."""
SURE = 0.72


def find(page: Page) -> Iterator[Candidate]:
    """Each series with the number of a round; without it, it is another form of the name."""
    for m in matches(ROUND, page.text, "第"):
        series = m["series"]
        if not page.readable(*m.span()) or page.in_title(m.start()):
            continue
        if OPENING.match(series) or CLAUSE.search(series) or gatherings(page.lexicon).vague.match(series):
            continue
        first = page.text[m.start() : page.word_end(m.start())]
        if first in page.tables.verbs or first in page.tables.function or first in page.tables.titles:
            continue
        if series.endswith(PLAIN) and "“" not in series and all(map(common_word, page.words_in(*m.span("series")))):
            continue
        if page.begins_name(m.start()) or "“" in series or telling(page, series) > 1:
            yield Candidate(m.start(), m.end(), m[0], "event", "gathering.round", SURE, (series,))
