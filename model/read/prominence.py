"""Which row of a headline group is the headline: weighs what its words say, as the type that they were printed in is lost.

Newspapers print a kicker above the headline (引题: a theme, an occasion, who said it) and a subtitle below (副题: a detail, mostly
a figure); web pages print the headline first. The headline names who or what the report is about, and the report takes it up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from model.lexicon import shipped
from model.read.sentences import MEANINGLESS, echoed
from model.read.vocabulary import pattern

NAMED, TAKEN_UP, PLACED = 2.0, 1.0, 1.0
DETAIL, CALL, GENRE, OCCASION = -2.0, -2.0, -3.0, -4.0
LABELLED = -5.0
LABEL = 5
OVERLONG, WIDE, SMALLER = -4.0, 16, 1.3
"""The headline is set in the largest type, and holds fewer characters than what leads up to it."""
BELOW = -0.3
"""Each row further down: a text whose rows say nothing of their rank is read as web pages are, headline first."""
ROOMY, CRAMPED = 20, -0.05
"""The largest type holds few characters: each one over ROOMY."""
BODY, LEAD = 1500, 300
SHARED = 3
FIGURE_FIRST = re.compile(r"[第超逾约近]?\s*(?:\d|[一二三四五六七八九十百千]+\s*[个家项条件亿万千])")
FIGURE = re.compile(r"\d\s*[万亿千百多余]*(?![年月日岁])[一-鿿%％]")
"""Two rows that each give a figure are two statements."""
REACHES = re.compile(
    r"[一-鿿](?:[到至为成过超破]|突破|新增|增长|完成|签约|引进|集聚)[近逾约]?\d[\d.,]*[余多万亿千百]*(?![年月日岁\d])[一-鿿%％]"
)
"""增至350余种, 达到137个: a row that tells how far something has come is a statement."""
OUR_PLACE = re.compile("[我全][省市区县州]|我国")
"""How a paper calls the place that it is of."""
IMAGE = re.compile("“[^“”]{1,2}”")
"""A word that quotation marks make an image (一颗柑橘的“芯”事): a name is longer."""
WHOLE = 8
SHORTEST_THEME, LONGEST_SERIES = 6, 14
"""Characters of a theme, and of the name of a series in two parts (新春走基层·蹲点)."""
CIRCLED = tuple("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")


def choose(rows: Sequence[str], body: str) -> int:
    """The place of the headline among the rows of a headline group; the body decides where the rows do not."""
    weights = [_weight(row, body, last=i + 1 == len(rows)) + BELOW * i for i, row in enumerate(rows)]
    for i, (above, below) in enumerate(pairwise(rows)):
        weights[i] += OVERLONG * _leads_up(above, below)
    return weights.index(max(weights)) if rows else 0


def stand_apart(above: str, below: str) -> bool:
    """Whether two rows without an empty line between are a headline and its subtitle or kicker, and not one headline in two rows."""
    calls = pattern("{page.call_openers}").match(above) and len(above) >= WHOLE
    if (names_theme(above) and (len(below) >= WHOLE or "·" in above)) or (calls and len(below) >= WHOLE):
        # A row that begins with a verb tells what the one above it does.
        return not pattern("{page.headline_verbs}").match(below)
    whole = len(above) >= WHOLE and not pattern(r".*{page.governing_endings}$").match(above)
    both_count = len(below) >= WHOLE and bool(FIGURE.search(above)) and bool(FIGURE.search(below))
    genre = len(below) >= WHOLE and _names_genre(below)
    detailed = is_detail(above) and opening_place(below) is not None
    return whole and (detailed or is_detail(below) or _is_occasion(above) or genre or both_count)


def says_more(above: str, below: str) -> bool:
    """Whether the second of two rows without an empty line between is a subtitle: a statement of its own under a whole headline.

    It begins with the place that it tells of (我市 too), or with who does something where the row above is whole by a verb of
    headlines or an image in quotation marks; or it says how far something has come, where the row above ends with
    such an image. A row that begins with a verb, or under a row that breaks off, goes on with what stands above.
    """
    parallel = " " in above or "\u3000" in above  # 山有云 水有数: two halves, and whole by that
    if (
        (len(above) < WHOLE and not parallel)
        or len(below) < WHOLE
        or pattern(r".*(?:[：:]|{page.governing_endings})$").match(above)
    ):
        return False
    states = pattern("{page.headline_verbs}")
    counts = above.endswith("”") and not states.match(below) and bool(REACHES.search(below))
    if opening_place(below) is not None or OUR_PLACE.match(below) or counts:
        return True
    whole = IMAGE.search(above) and states.search(below)
    return bool((whole or states.search(above)) and not states.match(below))


def names_theme(row: str) -> bool:
    """Whether the row names a theme (it ends with a noun such as 中心, or is a series in two parts) and makes no statement (it holds no verb of headlines)."""
    ends = pattern(r".*{page.kicker_endings}$").match(row) or ("·" in row and len(row) <= LONGEST_SERIES)
    return len(row) >= SHORTEST_THEME and bool(ends) and not pattern("{page.headline_verbs}").search(row)


def is_detail(row: str) -> bool:
    """Whether the row begins with a figure, or with words that bring one (总投资, 累计): it adds to what another row has said."""
    return bool(FIGURE_FIRST.match(row) or pattern("{page.detail_openers}").match(row))


def _is_occasion(row: str) -> bool:
    """Whether the row tells on what occasion, whose words follow (…时强调), or which part of a series this is (…③)."""
    return row[-1:] in CIRCLED or bool(pattern(r".*{page.occasion_endings}[:：]?$").match(row))


def _names_genre(row: str) -> bool:
    """Whether the row says what kind of writing this is (…调查, …纪实)."""
    return bool(pattern(r".*{page.genre_endings}$").match(row))


def _leads_up(above: str, below: str) -> bool:
    """Whether a row is so much longer than the one below that it is set smaller: a kicker, where the other adds no detail."""
    size, next_size = (len(MEANINGLESS.sub("", row)) for row in (above, below))
    return (
        size >= WIDE
        and LABEL < next_size <= size / SMALLER
        and not (is_detail(below) or _names_genre(below) or FIGURE.search(below))
    )


def _weight(row: str, body: str, *, last: bool) -> float:
    bare = MEANINGLESS.sub("", row)
    weight = echoed(row, body[:BODY]) + CRAMPED * max(0, len(bare) - ROOMY)
    if len(bare) <= LABEL:
        weight += LABELLED
    if not last and (names_theme(row) or _is_occasion(row)):
        weight += OCCASION
    if _names_genre(bare):
        weight += GENRE
    if not last and pattern("{page.call_openers}").match(bare):
        weight += CALL
    if is_detail(bare):
        weight += DETAIL
    elif opening_place(bare):
        return weight + NAMED
    elif bare[:SHARED] in MEANINGLESS.sub("", body[:LEAD]):
        weight += TAKEN_UP
    return weight + PLACED * any(opening_place(bare[at:]) for at in range(1, len(bare) - 1))


def opening_place(text: str) -> tuple[str, str] | None:
    """The name of a place that the text begins with, and its rank (province, city, district, region); None where it begins otherwise."""
    places = _places()
    return next(((text[:size], places[text[:size]]) for size in range(7, 1, -1) if text[:size] in places), None)


@cache
def _places() -> dict[str, str]:
    """Names of provinces, prefectures, districts and regions with their ranks, and the short ones of those that are no ordinary words."""
    table = shipped().table("places")
    ranks: dict[str, str] = {}
    for row in table["provinces"]:
        ranks |= {row["name"]: "province", row["short"]: "province"}
        cities = row.get("cities") or {}
        districts = " ".join([*cities.values(), row.get("districts") or ""]).split()
        for rank, entries in (("city", cities), ("district", districts)):
            for entry in entries:
                name, _, short = entry.partition("=")
                for form in (name, short or name[:-1]):
                    ranks.setdefault(form, rank)
    for regions in table["regions"].values():
        ranks |= dict.fromkeys(regions.split(), "region")
    unfit = {*table["ordinary"].split(), "直辖"}
    return {name: rank for name, rank in ranks.items() if len(name) > 1 and name not in unfit}
