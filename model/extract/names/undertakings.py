"""Undertakings named without marks: what is launched or carried out is named up to the noun for its kind (深入实施|种业振兴行动).

Between the verb and the noun stands the name, numbers, conjunctions and verbs included, as nothing else could stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.facts import Category

MANNER = (
    r"(?:深入|全面|大力|继续|加快|扎实|统筹|优化|稳步|有序|持续|组织|启动|制定|推动|推进|部署|联合|重点|同步|全力|率先)"
)
VERB = rf"{MANNER}*(?:实施|启动|开展|推行|施行|试点|落实|执行|推进|部署|制定|出台|印发|推出|打响)(?:了|好)?"
HEADS: dict[str, tuple[Category, int]] = {
    **dict.fromkeys(
        ("行动", "行动计划", "计划", "战略", "试点", "攻坚战", "专项整治", "规划", "行动方案", "实施方案"),
        ("policy", 4),
    ),
    **dict.fromkeys(("政策", "预案", "方案"), ("policy", 6)),
    **dict.fromkeys(("工程", "专项", "重大专项"), ("project", 4)),
    "基金": ("finance", 4),
    **dict.fromkeys(("联盟", "联合体"), ("alliance", 4)),
}
"""Nouns for kinds of undertakings: category, and how many characters must stand before one to tell which it is."""


def _titled(*heads: str) -> str:
    """A title up to one of the nouns, as two groups."""
    nouns = "|".join(sorted(heads, key=len, reverse=True))
    return rf"([^，。；：！？、\s“”《》（）()]{{2,30}}?)({nouns})"


FOUNDED = ("基金", "联盟", "联合体")
CARRIED_OUT = tuple(head for head in HEADS if head not in FOUNDED)
SPOKEN_OF = tuple(head for head in CARRIED_OUT if head not in ("战略", "试点", "规划"))
"""Nouns that are no verbs where another verb follows."""
TITLE = _titled(*CARRIED_OUT) + "(?=[，。；、：！？]|等|的|和|及|与|并|以来|中|经验|$)"
LAUNCHED = re.compile(rf"{VERB}(?:{VERB})?{TITLE}")
NEXT = re.compile(rf"(?:、|和|以及|及|与){TITLE}")
"""A further one in the same list."""
GROUND = re.compile(
    rf"(?:根据|按照|依据|随着|得益于|受益于|在){_titled(*SPOKEN_OF)}(?=等|的?(?:带动|推动|支持|引领|牵引|作用|影响|激励|助力|实施|推进|落地))"
)
"""What something rests on (在…政策带动下)."""
GOES_ON = re.compile(
    rf"(?:(?<=[，。；：！？\n的下])|^){_titled(*SPOKEN_OF)}"
    r"(?=(?:（[^）\n]{2,10}）|[今昨明]天|日前|近日|接续|持续|深入|加快|全面|正式|有序|扎实|稳步|顺利|陆续|将|已)*(?:推进|实施|开展|启动|印发|出台|落地|收官|施行)(?:[，。；！\n到在]|$))",
    re.M,
)
"""What goes on (…行动|接续推进)."""
ITEM = r"[^，。；：！？、\s“”《》（）()的了]{2,10}"
LISTED = re.compile(
    rf"{VERB}((?:{ITEM}、){{2,}}{ITEM}?)(等?[二三四五六七八九十\d]+[大项])?(行动|工程|计划|专项)(?=[，。；])"
)
"""Items that share their noun, by their count or their like shape (强科技、强工业、强县域行动)."""
SET_UP = re.compile(rf"(?:设立|组建|成立|发起)+(?:了)?{_titled(*FOUNDED)}(?=[，。；、：！？]|的|和|等|$)")
VAGUE = re.compile(
    r"(?:我国|全国|国内|世界|全球|全省|全市)?首[个批份次]|(?:[一二三四五六七八九十两几数\d]+|多|各|若干|首批?|第一批)(?:大|余)?(?:[项条个批类件种轮]|系列|揽子)|(?:这|那|该|此|本|其|各|每|相关|有关|上述|具体|更加|更|积极|稳健|适度|相应|配套|针对性|为期|以|一些|一批|所有|重大|重点|新的|专门|政府|企业)"
    r"|(?:国家|全国|省级|市级)?(?:重点|重大)?(?:项目)?$"
)
"""What so begins is described."""
CLAUSE = re.compile("[的了]|等$|设立|组建|成立|一系列|" + VERB)
LINKS = frozenset("将 已 把 被 让 也 还 就 在 并 向 是 为 对 从 已经 正在 为了 以及 通过 根据 其中".split())
"""Words of a clause that no title bears."""
SURE = 0.78


def find(page: Page) -> Iterator[Candidate]:
    """What its sentence says is launched, set up, goes on or is a ground; of a list all items."""
    for pattern in (GROUND, GOES_ON, SET_UP):
        for m in pattern.finditer(page.text):
            candidate = _named(page, m)
            if candidate:
                yield candidate
    for m in LISTED.finditer(page.text):
        yield from _listed(page, m)
    for m in LAUNCHED.finditer(page.text):
        item: re.Match[str] | None = m
        while item is not None:
            candidate = _named(page, item)
            if candidate:
                yield candidate
            item = NEXT.match(page.text, item.end())


def _listed(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """Each item with the noun that all share."""
    items = re.split("[、和]", m[1])
    like = len({item[0] for item in items}) == 1 and len({len(item) for item in items}) == 1
    if not (m[2] or like) or not page.readable(m.start(1), m.end()) or any(VAGUE.match(item) for item in items):
        return
    at = m.start(1)
    for item in items:
        yield Candidate(at, at + len(item), item + m[3], HEADS[m[3]][0], "undertaking.listed", SURE)
        at += len(item) + 1


def _named(page: Page, m: re.Match[str]) -> Candidate | None:
    """The undertaking whose title and noun a pattern found; None where the title is a description or a clause."""
    title, noun = m[1], m[2]
    category, least = HEADS[noun]
    whole = title + noun
    if len(title) < least or VAGUE.match(title) or CLAUSE.search(title[:-2]) or whole in page.tables.not_names:
        return None
    if runs_on(page, m.start(1), m.end(1)):
        return None
    if (
        page.in_title(m.start(1))
        or m.start(1) not in page.cuts
        or m.end() not in page.cuts
        or not page.readable(m.start(1), m.end())
    ):
        return None
    return Candidate(m.start(1), m.end(2), whole, category, "undertaking", SURE)


def runs_on(page: Page, start: int, end: int) -> bool:
    """Whether a word of a clause stands within a span: no title then."""
    return any(word in LINKS for word in page.words_in(start, end))
