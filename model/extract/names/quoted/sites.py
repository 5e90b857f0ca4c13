"""Sites by a nickname in quotation marks: what tenants move into, what lies somewhere, what opens or is christened (入驻“某某里”, “某某云脑”投用)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.judged.misquoted import verbal
from model.extract.names.page import Page
from model.extract.names.quoted.quote_heads import head_after
from model.extract.names.quoted.quote_shapes import COUNTED, FORMULA, NUMBERED, PAIRED, does
from model.extract.names.seek import matches
from model.extract.tokens import common_word
from model.facts import Category

NICKNAME = re.compile("“([一-鿿A-Za-z][一-鿿A-Za-z0-9· ]{1,13})”")
INTO = re.compile(
    "(?:入驻|进驻|搬进|搬入|迁入|落户在?|落户于|坐落在|坐落于|开进)(?:了|的)?$"
    "|(?:位于|坐落在|坐落于|地处|设在|建在|开在)[^，。；：！？、“”]{2,12}的$"
)
"""Before what tenants move into, or what is said to lie somewhere."""
CHRISTENED = re.compile("(?:命名为|取名为?|定名为|起名为?)$")
"""How a site gets its name; what people call it among them is no more than another form."""
OPENS = re.compile(
    "(?:[今昨]天|[今昨]日|近日|日前|正式|已|将|即将|建成|在[^，。；！？]{2,10}?)*"
    "(?:揭牌|开园|开街|开馆|开市|投用|启用|投运|封顶|落成|奠基|动工|破土|占地|总?建筑面积)"
)
"""Behind a site: that it opens, is built or takes up ground."""
COUNTED_IN = re.compile("的[^，。；！？“”]{0,4}\\d+[余多]?[个家]?(?:团队|企业|项目|商户)")
"""Behind a site: its tenants (入驻“某某”的31个团队)."""
PARKS = tuple("谷港城园湾岛镇里荟洲坊")
FACILITIES = ("站", "工厂", "仓", "舱", "楼", "塔", "馆", "桥", "脑", "超算", "云巴", "厨房", "厅", "集群", "码头")
PLACES_OF_WORK = ("工场", "工坊", "车间", "空间", "Lab", "LAB", "lab", "驿站", "集市", "飞地", "森工")
SIMPLE = frozenset("新老大小")
"""Before a word these christen nothing (“新家园”)."""
SITES: frozenset[Category] = frozenset({"park", "facility", "platform", "lab"})
CONFIDENCE = 0.66


def find(page: Page) -> Iterator[Candidate]:
    """The sites of a story that bear a nickname in marks."""
    for m in matches(NICKNAME, page.text, "“"):
        if page.readable(m.start(), m.end()) and not page.in_title(m.start()) and _fit(page, m):
            category = _site(page, m)
            if category:
                forms = (m[0], m[1]) if len(m[1]) > 2 else (m[0],)
                yield Candidate(m.start(), m.end(), m[0], category, "quote.site", CONFIDENCE, forms)


def _site(page: Page, m: re.Match[str]) -> Category | None:
    """Of what kind a quotation is that the words beside it say is a site; None where they do not."""
    before = page.text[max(0, m.start() - 20) : m.start()]
    told = _by_end(page, m[1])
    into = INTO.search(before) is not None
    if CHRISTENED.search(before) or OPENS.match(page.text, m.end()):
        return told
    if not into:
        return None
    alone = not page.text[m.end() : m.end() + 1].isalpha() or COUNTED_IN.match(page.text, m.end()) is not None
    return told or ("platform" if alone and len(m[1]) > 2 else None)


def _by_end(page: Page, inner: str) -> Category | None:
    """Of what kind a site is by how its nickname ends."""
    ending = page.tables.ending_of(inner)
    if ending and len(ending.text) > 1:
        return ending.category if ending.category in SITES else None
    if inner.endswith(PLACES_OF_WORK):
        return "platform"
    if inner.endswith(FACILITIES):
        return "facility"
    return "park" if inner.endswith(PARKS) else None


def _fit(page: Page, m: re.Match[str]) -> bool:
    """Whether a quotation may be a nickname: no word or saying of the language, no formula, with no noun behind that it qualifies."""
    inner = m[1]
    if "的" in inner or common_word(inner) or verbal(page, inner) or does(page, m.start(1), inner):
        return False
    if any(form.fullmatch(inner) for form in (FORMULA, COUNTED, PAIRED, NUMBERED)) or inner in page.tables.not_names:
        return False
    if page.marks.sorts_sites(inner) or (inner[0] in SIMPLE and common_word(inner[1:])):
        return False
    if inner in page.place_forms or telling(page, inner) < 1:
        return False
    return head_after(page, m.end()) is None
