"""Firms that stand in quotation marks: a brand with its trade (企业“岷川智航”), and whatever is said to be a firm or what one is called
(“岷小川”是一家软件公司, 公司取名“岷小川”)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.firms.firm_cues import LEADS
from model.extract.names.firms.traded import words_of_trade
from model.extract.names.page import Page
from model.extract.names.quoted.quote_heads import head_after
from model.extract.names.quoted.quote_shapes import does
from model.extract.names.seek import matches
from model.extract.tokens import common_word

QUOTED = re.compile(r"“([一-鿿A-Za-z]{2,9})”")
FIRMS = "(?:公司|企业|厂商|供应商|服务商|制造商|运营商|厂家|厂子|小厂|老厂|独角兽|工厂)"
OWNER = re.compile(rf"(?:{FIRMS}|加入|加盟|入职|供职于|就职于|任职于)(?:了|的)?$")
"""Before a brand with its trade in marks: what it is, or what somebody goes to."""
CALLED = re.compile(
    rf"(?:{FIRMS}[^。；！？“”]{{0,12}}?|[创开成][办建立设业](?:了|起)?)(?:取名|起名|得名|名叫|叫做|叫作|更名为|改名为?|命名为|名为|定名为?|叫)(?:了|为|作)?$"
)
"""Before what a firm is called."""
FOUNDED = re.compile("[创开][办立](?:了|起)?$")
"""Before what somebody founds, a firm or a thing for daily use."""
IS_FIRM = re.compile(
    r"(?:其实|就|原本|本|本身|正|便)?(?:是|系|为|乃)[^，。；！？“”家间]{0,6}?[一这那]?(?:家(?!家)|间(?!间))[^，。；！？“”]{0,18}?(?:公司|企业|厂商|药企|车企|工厂|作坊)(?![的里内在])"
)
"""Behind a name: that a firm is called so."""
COUNTED = re.compile("[一二三四五六七八九十百千两几多各双]+[个大项类种条批位套新化]?")
"""“五个科技”: what a slogan counts is no brand."""
ROOMS = frozenset("角桌厅屋房室班课")
"""Last characters of places and courses that are set up as firms are."""
TRADED, TOLD = 0.8, 0.78


def find(page: Page) -> Iterator[Candidate]:
    """The firms of a story that stand in marks."""
    for m in matches(QUOTED, page.text, "“"):
        if page.readable(m.start(), m.end()) and not page.in_title(m.start()) and not does(page, m.start(1), m[1]):
            sure = _told(page, m) or _traded(page, m)
            if sure:
                yield Candidate(m.start(), m.end(), m[0], "company", "quote.before", sure, (m[0], m[1]))


def _told(page: Page, m: re.Match[str]) -> float:
    """How surely the words around say that a firm is called so."""
    before = page.text[max(0, m.start() - 24) : m.start()]
    own = page.tables.ending_of(m[1])
    other = own is not None and own.category != "company"
    said = IS_FIRM.match(page.text, m.end()) or (
        (CALLED.search(before) or (FOUNDED.search(before) and not _daily(m[1])))
        and not page.text[m.end() : m.end() + 1].isalpha()
    )
    return TOLD if said and not other and m[1] not in page.place_forms else 0.0


def _daily(inner: str) -> bool:
    """Whether what is founded is for daily use: it ends in a word of the language or in a room or corner (“邻里食堂”, “读书角”)."""
    return len(inner) > 2 and (common_word(inner[-2:]) or inner[-1] in ROOMS)


def _traded(page: Page, m: re.Match[str]) -> float:
    """How surely what stands in marks is the brand and the trade of a firm: by its trade alone, or by what stands before and behind."""
    words = words_of_trade(page.lexicon)
    trade = next((m[1][cut:] for cut in range(2, len(m[1])) if m[1][cut:] in words.trades), None)
    brand = m[1][: len(m[1]) - len(trade)] if trade else ""
    sorting = (
        brand in words.ordinary
        or brand in words.trades
        or brand[-1:] in words.last
        or COUNTED.fullmatch(brand)
        or page.marks.sorts(m[1])
        or telling(page, brand) < 2
    )
    if trade is None or sorting or common_word(m[1]) or head_after(page, m.end()):
        return 0.0
    start = m.start()
    of_place = any(p.end in (start, start - 1) for p in page.places_in(start - 8, start))
    placed = of_place and (page.text[start - 1] == "的" or start in page.bearer_ends)
    told = placed or OWNER.search(page.text, max(0, start - 6), start) or LEADS.match(page.text, m.end())
    return TRADED if told or trade in words.firms else 0.0
