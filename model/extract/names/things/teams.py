"""National teams by the country and the sport (中国女排, 中国短道速滑队, 甲国队); they act as bodies do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.bounds.abroad import abroad, sports
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.lexicon import Lexicon

SURE = 0.8
DELEGATION = "中国体育代表团"
"""Where it is named, the country's team at the games is meant by 中国队."""


@cache
def _team(lexicon: Lexicon) -> re.Pattern[str]:
    whole, short = sports(lexicon)
    return re.compile(
        rf"(?:国家)?(?:[男女]子?|混合)?(?:(?:{whole})(?:国家|代表)?队|(?<=[男女])(?:{short})(?!子|性)(?:国家队|队)?|(?:国家|代表|奥运代表)?队)"
        "(?![员伍列形长友医])"
    )


def find(page: Page) -> Iterator[Candidate]:
    """Each team behind its country."""
    countries = abroad(page.lexicon).countries | {"中国"}
    for p in page.places:
        team = _team(page.lexicon).match(page.text, p.end) if p.text in countries else None
        if team and page.readable(p.start, team.end()):
            name, home = page.text[p.start : team.end()], p.text == "中国"
            others = (DELEGATION,) if name == "中国队" and DELEGATION in page.text else ()
            yield Candidate(p.start, team.end(), name, "agency", "team", SURE, others, "全国" if home else None, True)
