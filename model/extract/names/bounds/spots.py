"""Sites told by a name of their own: spots of ground and what is called after them, against ordinary words that say what a site is for."""

from __future__ import annotations

import re

from model.extract.names.bounds.telling import MARKS
from model.extract.names.page import Hit, Page
from model.extract.places import gazetteer
from model.extract.tokens import guessed, ordinary_word
from model.facts import Category

SITES: frozenset[Category] = frozenset({"facility", "park", "platform"})
"""What bears a name of its own, hardly ever ordinary words alone."""
WATERS = ("水库", "灌区", "水电站", "水利枢纽", "航电枢纽", "核电站", "大坝")
"""What is named by a spot that may be called by an ordinary word too (石门水库)."""
SCIENTIFIC = re.compile(
    "试验[台洞]|验证场|试飞场|试车场|测试场|试验场|中试|研发|研究|观测|探测|模拟|创新|技术|科学|转化|孵化|工程(?:技术)?.*中心"
)
"""Places of research are named by what they do."""
STOPS_AT = frozenset("站港寺")
"""What is called by the name of a spot alone, where it is said to be come to or gone from."""
COMING = re.compile(
    r"(?:[从自由在到至经往抵赴入离、和与]|抵达|到达|途经|经过|停靠|滞留|开往|驶往|驶离|来到|走进|干流|[口站部市省县镇州国])$"
)
GOING = re.compile(r"[、，]|始发|出发|开往|驶|停|到|至|的|和|与|等|水位|洪峰|流量")
GROUND = frozenset(
    "山河湖江海洋湾岛洲沙滩岸港口溪泉池塘潭沟峡谷岭峰坡坪坝岗坳垭原桥村庄寨屯堡营镇集店铺街巷路门楼台庙寺塔石岩崖林园田井"
)
"""Characters with which the name of a spot of ground ends (狮子|洋, 弹子|石)."""


SHORES = frozenset("湖湾谷岛洲")
"""Characters that end the names of spots by which parks are called (明月|湖|…基地)."""


def by_own_name(page: Page, hit: Hit, stop: str) -> bool:
    """Whether a site of this ending is told only by a name of its own: ordinary words say what it is for (冬季养殖基地)."""
    titled = SCIENTIFIC.search(page.text, hit.end - 8, hit.end)
    if hit.ending.category == "park" and hit.ending.tier == "proper":
        return False
    return (
        not titled
        and not hit.ending.text.endswith(page.tables.memorials + WATERS)
        and not (hit.ending.text.endswith("装置") and hit.ending.tier == "proper")
        and stop != "上线"
        and hit.ending.category in SITES
    )


def own_words(page: Page, start: int, end: int, hit: Hit) -> int:
    """How many characters of a qualifier are no words of the language: a site is told by a name of its own, not by ordinary words."""
    words = page.words_in(start, end)
    spot = len(words) > 1 and words[-1] in GROUND and len(words[-2]) > 1
    first = len(words) > 2 and words[1] in SHORES and len(words[0]) > 1 and not page.begins_name(start)
    own = sum(len(w) for w in words if not _explained(page, w, hit))
    return own + (len(words[-2]) if spot else 0) + (len(words[0]) if first else 0)


def _explained(page: Page, word: str, hit: Hit) -> bool:
    """Whether a word of a qualifier names nothing; what the dictionary lacks names a way or a plant by its ends or its spot (甬金铁路)."""
    book = page.tables
    if word in book.features:
        return False
    if word in book.common or word in book.ordinary or word in page.place_forms or word in book.known or word in MARKS:
        return True
    return word.isdecimal() or (
        ordinary_word(word) and not (hit.ending.text.endswith(page.tables.spots) and guessed(word))
    )


def spot_before(page: Page, start: int, hit: Hit) -> bool:
    """Whether the name of a spot alone stands before a station or a port to which one comes (抵达|瓦立尼|站)."""
    text = page.text
    if hit.ending.text not in STOPS_AT or not 2 <= hit.start - start <= 7:
        return False
    named = all(_of_a_spot(page, word, hit) for word in page.words_in(start, hit.start))
    foreign = hit.start - start > 2 and page.tables.foreign.issuperset(text[start : hit.start])
    return named and (foreign or bool(COMING.search(text, max(0, start - 2), start) or GOING.match(text, hit.end)))


EVERY_COUNTRY = frozenset({"机场", "国际机场", "水库", "隧道", "大桥"})
"""What a country has many of (以色列机场)."""
STATE = ("国家", "总统", "国会", "议会", "皇家", "王宫", "总理", "央行", "首相", "联邦")
"""What a country has one of."""


def of_a_country(page: Page, start: int, core_end: int, hit: Hit) -> bool:
    """Whether ordinary words behind the name of a country say what kind of its sites is meant (某国|供电设施, 全国|重点水库)."""
    place = page.place_starts.get(start)
    if place is None or place.end > core_end or hit.ending.category not in SITES:
        return False
    home = place.city == "全国"
    if not home and (place.kind != "country" or place.city or place.name in gazetteer(page.lexicon).cities_abroad):
        return False
    words = page.words_in(place.end, core_end)
    if home and page.text.startswith("中国", start) and hit.ending.text.endswith(WATERS):
        return False
    if not home and not words and hit.ending.tier == "proper":
        return hit.ending.text in EVERY_COUNTRY
    if home and (hit.ending.category != "facility" or len(words) > 2):
        return False
    rest = page.text[place.end : hit.end]
    named = any(p.start >= place.end for p in page.places_in(place.end, core_end))
    if named or any(word in rest for word in STATE) or rest.endswith(page.tables.memorials) or SCIENTIFIC.search(rest):
        return False
    return own_words(page, place.end, core_end, hit) < 2


def _of_a_spot(page: Page, word: str, hit: Hit) -> bool:
    """Whether a word may be one of the name of a spot: none of the language, or a syllable of a foreign name."""
    foreign = len(word) == 1 and word in page.tables.foreign
    return foreign or (len(word) > 1 and word.isalpha() and not _explained(page, word, hit))


def spot_start(page: Page, hit: Hit) -> int:
    """Where the names of spots begin that stand right before a station or a port; its own start where none does (集装箱港口|费利克斯托|港)."""
    start = hit.start
    while start > hit.end - 8 and (word := page.word_before(start)):
        text = page.text[word[0] : start]
        if text not in page.place_forms and not _of_a_spot(page, text, hit):
            break
        start = word[0]
    return start


def smaller_first(page: Page, start: int) -> int:
    """The start of a name that begins with its city behind the district in which it lies (某区|某市医学城)."""
    place = page.place_starts.get(start)
    town = page.place_starts.get(place.end) if place and place.kind == "district" else None
    return town.start if town and town.kind in ("city", "province") else start
