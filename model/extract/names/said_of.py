"""What the words around a thing say of it that only one thing can be meant: first of its kind and opened, at work, over a water."""

from __future__ import annotations

import re

from model.extract.names.page import Hit, Page
from model.extract.names.scan import Reach
from model.extract.names.spots import GROUND, own_words

FIRST_SITE = re.compile("(?:首|第一)[条座个家处]$")
OPENED = re.compile("[^，。；、—\n]{0,8}?(?:投入|投运|投用|启用|开建|揭牌|成立|落成|上线|正式运)")
USED = frozenset({"依托", "通过", "借助", "运用", "利用"})
"""What is done with a thing that works."""
LIFTS_OFF = re.compile("(?:成功)?(?:发射|点火|升空|起飞)")
"""What a rocket does at the site from which it is launched."""
LAUNCHED = frozenset({"推出", "上线", "启用", "开通", "投用"})
"""How a platform or a system is opened: told at length it is a new one."""
IN_USE = 8
SPOT = 5
"""The name of a spot of ground is shorter (狮子洋|通道)."""


def first_founded(page: Page, start: int, hit: Hit) -> bool:
    """Whether the first site of its kind is said to be founded or opened: it is one thing, common as its words may be."""
    return (
        hit.ending.category in ("facility", "platform")
        and FIRST_SITE.search(page.text, max(0, start - 6), start) is not None
        and not page.begins_name(hit.end)
        and OPENED.match(page.text, hit.end) is not None
    )


def in_use(page: Page, start: int, hit: Hit, reach: Reach) -> bool:
    """Whether somebody is said to work with a platform or a system: it is one, common as its words may be (依托|智慧…管理平台，)."""
    if not hit.ending.text.endswith(("平台", "系统")) or hit.end - start < IN_USE or "的" in page.text[start : hit.end]:
        return False
    if reach.stop in LAUNCHED and hit.end - start > IN_USE and len(page.words_in(start, hit.start)) > 3:
        return True
    return reach.stop in USED and page.text[hit.end : hit.end + 1] in "，统进"


def launch_site(page: Page, start: int, hit: Hit) -> bool:
    """Whether something is said to lift off from a site: it is one, common as its words may be (在|某地商业航天…试验区|发射升空)."""
    return (
        hit.ending.category in ("park", "facility")
        and page.text[start - 1 : start] in ("在", "从")
        and LIFTS_OFF.match(page.text, hit.end) is not None
    )


def over_water(page: Page, start: int, hit: Hit) -> bool:
    """Whether the name of a spot of ground stands before 通道 (狮子洋|通道)."""
    spot = hit.ending.text == "通道" and page.text[hit.start - 1] in GROUND and hit.start - start < SPOT
    return spot and own_words(page, start, hit.start, hit) > 1
