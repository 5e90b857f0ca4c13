"""Competitions by their sport: what stands before it (its season, its federation, its place) and the stop behind it belong to the name.

某年国际某联跳水世界杯某地站 is one thing; 世界杯 without a sport is that of football.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.bounds.abroad import sports
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.lexicon import Lexicon

KIND = r"(?:世界杯|亚洲杯|欧洲杯|世锦赛|亚锦赛|欧锦赛|全锦赛|(?:世界|亚洲|欧洲|全国|青年|公开){0,2}(?:锦标赛|冠军赛|大奖赛|公开赛|联赛|大师赛|巡回赛|系列赛))(?:总决赛)?"
STOP = r"(?:[一-鿿]{2,5}(?<![终一本首每各后三两])站|（[^（）\n]{2,6}站）)?"
BEFORE = re.compile(
    r"(?:(?:19|20)\d\d(?:[—－-](?:19|20)?\d\d)?(?:年度?|赛季)?|第[一二三四五六七八九十\d]+届)?"
    r"(?:(?:国际|世界)[一-鿿]{1,4}联)?(?:国际|世界|亚洲|欧洲|全国|中国)?$"
)
SURE = 0.86


@cache
def _competition(lexicon: Lexicon) -> re.Pattern[str]:
    whole, short = sports(lexicon)
    return re.compile(rf"((?:{whole})(?:[男女]子)?|[男女](?:{short})){KIND}({STOP})")


def find(page: Page) -> Iterator[Candidate]:
    """Each sport with a kind of competition behind it; the name without its season and stop is another form."""
    for m in matches(_competition(page.lexicon), page.text, "赛", "杯"):
        place = next((p for p in page.places_in(m.start() - 10, m.start()) if p.end == m.start()), None)
        at = place.start if place else m.start()
        floor = max(page.zone_of(m.start())[0], at - 24)
        before = BEFORE.search(page.text[floor:at])
        start = floor + before.start() if before else at
        if page.readable(start, m.end()) and not page.in_title(start):
            forms = (page.text[at : m.start(2)], m[0], page.text[m.start() : m.start(2)])
            yield Candidate(start, m.end(), page.text[start : m.end()], "event", "gathering.competition", SURE, forms)
