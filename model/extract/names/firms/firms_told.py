"""Firms whose names tell no kind: by who leads them (某某科创董事长某某), by whose they are (某集团旗下的某某电池)
and by the count of a list (甲某科创、乙某无人机两家企业)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.firms.firm_lists import firms_listed
from model.extract.names.page import Page
from model.extract.names.people.persons import person_length
from model.extract.names.seek import matches
from model.extract.names.things.lists import ITEM, firm_known, item_name
from model.extract.tokens import guessed
from model.lexicon import Lexicon
from model.patterns import alternatives

BRAND = r"[一-鿿A-Za-z]{3,7}?"
BEGIN = r"(?:(?<=[。；，！？”：\n\u3000 ])|^)"
LED = re.compile(
    rf"{BEGIN}({BRAND})(?:(?:联合)?创始人|创办人|(?:执行)?董事长|副?总经理|(?:联席|执行)?副?总裁|首席(?:执行|技术|运营|财务)官|C[ETO]O)"
    r"(?:、(?:联合)?(?:创始人|董事长|总经理|总裁|首席执行官|CEO))?(?=[一-鿿]{2})",
    re.M,
)
"""Who leads nothing but a firm, behind its name at the head of a clause; a person follows."""
OWNED = re.compile(rf"{BEGIN}({BRAND})(?:是|系|为)({ITEM}?)(?:旗下|控股|全资|参股)的?(?:子公司|企业|公司|品牌)", re.M)
"""Of whom it is said whose it is."""
OF_GROUP = re.compile(r"旗下的?(?=[一-鿿A-Za-z])")
DAUGHTER = re.compile("(?:(?:全资|控股|参股|下属|旗下|所属)的?(?:企业|公司)|[子孙]公司)(?=[一-鿿]{3})")
"""Before the name of a firm: how another one owns it."""
COUNTED = re.compile(
    rf"((?:{ITEM}、)*{ITEM}[、和与]{ITEM}?)[这等]?[两三四五六七八九十]家(?:(?:头部|龙头|重点|本土|本地|骨干|链主|上市|初创|科技)?(?:企业|公司|整机厂|厂商)|(?=联手|合计|均|都|共同|分别|研发|产值|营收|去年|今年|先后|携手|一起|年产|加起来|三方|各|[，。；]))"
)
"""As many firms as a list has items."""
BESIDES = frozenset({"集团", "公司", "企业", "园区", "项目", "中心", "工厂", "平台", "分公司", "子公司"})
"""What is led too and has no name."""
PART = re.compile(
    "(?:生产|研发|销售|营销|运营|技术|市场|质量|供应链|采购|人力|财务|海外|中国区|西南|事业部|试飞部|管理人|人|部|组|副|原|前|现任|时任)$"
)
"""What part of a firm somebody leads: the name ends before it."""
SURE = 0.75
LONG = 8
"""The short name of a firm is shorter."""


def find(page: Page) -> Iterator[Candidate]:
    """Firms that the words around them tell."""
    for m in matches(LED, page.text, "创", "董事长", "总经理", "总裁", "首席", "O"):
        if person_length(page, m.end()) and _firm(page, m.start(1), m[1]):
            yield from _told(page, m.start(1), m[1])
    for m in matches(OWNED, page.text, "旗下", "控股", "全资", "参股"):
        if _firm(page, m.start(1), m[1]):
            yield from _told(page, m.start(1), m[1])
    for m in matches(OF_GROUP, page.text, "旗下"):
        end = _end(page, m.end())
        holder = page.known_ends.get(m.start())
        led = holder is not None and firm_known(page, page.text[holder : m.start()])
        if led and _firm(page, m.end(), page.text[m.end() : end]):
            yield from _told(page, m.end(), page.text[m.end() : end])
    for m in matches(DAUGHTER, page.text, "公司", "企业"):
        name = page.text[m.end() : _end(page, m.end())]
        coined = 2 < len(name) < LONG and any(guessed(name[at : at + 2]) for at in range(len(name) - 1))
        if coined and telling(page, name) > 1 and _firm(page, m.end(), name):
            yield from _told(page, m.end(), name)
    for m in matches(COUNTED, page.text, "家"):
        if page.readable(m.start(), m.end()):
            yield from firms_listed(page, m.start(1), m[1])


def _told(page: Page, start: int, name: str) -> Iterator[Candidate]:
    if page.readable(start, start + len(name)):
        yield Candidate(start, start + len(name), name, "company", "list.class", SURE)


def _firm(page: Page, start: int, name: str) -> bool:
    """Whether what stands there may be the name of a firm: a word of its own, no place, no body of another kind."""
    own = page.tables.ending_of(name)
    within = (page.tables.ending_of(name[:end]) for end in range(3, len(name)))
    other = (own is not None and own.category != "company") or any(e and e.category != "company" for e in within)
    place = page.place_starts.get(start)
    bare = (
        name in BESIDES or name.endswith(("集团", "公司")) or (place is not None and place.end >= start + len(name) - 1)
    )
    return not other and not bare and not PART.search(name) and item_name(page, start, name, "company")


@cache
def _business(lexicon: Lexicon) -> re.Pattern[str]:
    """The end of a word in one of business, whose figures are told behind the name of a firm (旗下的某某汽车|销量)."""
    return re.compile(f"(?:{alternatives(lexicon.table('goods')['trade'].split())})$")


def _end(page: Page, start: int) -> int:
    """Where a name ends that begins at an offset: before a word of grammar or business, a verb, a figure or a mark."""
    book, end = page.tables, start
    for word in page.words_in(start, min(start + 10, len(page.text))):
        plain = word in book.function or word in book.verbs or word in book.soft_verbs
        if plain or not re.fullmatch("[一-鿿A-Za-z]+", word):
            break
        if figure := _business(page.lexicon).search(word):
            return end + figure.start()
        end += len(word)
    return end
