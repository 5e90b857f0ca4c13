"""Names in book marks: documents, and works of the press and the arts.

A title that ends like a document, or that was issued, is a policy; a film, a book, a broadcast is a product. Newspapers and what they print
(an editorial, a speech) are no names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.facts import Category

BOOK = re.compile(r"《([^《》\n]{2,80}(?:〈[^〉]*〉[^《》\n]*)?)》")
ISSUED = re.compile(
    r"(?:印发|发布|出台|签署|签订|制定|审议通过|通过|公布|颁布|实施|修订|起草|编制|落实|根据|按照|依据)(?:了|的)?$"
)
PRESS_BEFORE = re.compile(
    r"(?:杂志|报纸|系列报道|(?<!融媒体)报道|来看|海采|播发|刊发|刊登|撰写|文章|社论|评论|评论员|快评|锐评|时评|讲话|致辞|演讲|讲座|报告|党课|署名|题目是|题目为|题为|以|媒体|美国|英国|法国|德国|日本|刊物|期刊|学术期刊|[周月]刊)[，:：]?$"
)
PRESS_AFTER = re.compile(
    r"(?:杂志|网站|报道|记者|[周月旬]刊|社论|评论|文章|刊文|刊登|刊载|发文|的?讲话|的?演讲|的?报告|\d{1,2}[日月]|近日报道|上(?:撰文|发表))"
)
"""What newspapers print, and the papers themselves."""
PAPER = re.compile(
    r"(?:[^，]{0,8}(?<!海)(?<!战)报|[^，]{0,6}(?:时报|日报|周刊|杂志|联播|求是|邮报|电讯)|(?:自然|科学|细胞|柳叶刀)(?:[-—·].*)?)"
)
REMARK = re.compile(r"(?:（[^）]*）|\([^)]*\))+$")
WORK = 0.7
BROADCAST = re.compile(r"第[一二三四五六七八九十\d]+[季集部]")
"""Behind the title of a programme: its season."""
SHOWS = re.compile(r"(?:节目|片单|剧集|综艺|影视|纪录片|电影)[^。；！？《》]{0,12}$")
"""Before it: programmes are told of."""
GALAS = ("盛典",)
"""How a gathering is called that is shown under its name in marks."""
STATE = "中华人民共和国"
"""What a law is cited without."""


def find(page: Page) -> Iterator[Candidate]:
    """What stands in book marks, where it names a document or a work."""
    for m in BOOK.finditer(page.text):
        candidate = _title(page, m) if page.readable(m.start(), m.end()) else None
        if candidate:
            yield candidate


BODY = re.compile(
    r"秘书处|(?:常委会|常务委员会)(?:第[一二三四五六七八九十百\d]+次会议)?|执行委员会|秘书长会议|第[一二三四五六七八九十百\d]+[次届](?:缔约方大会|缔约国大会|缔约方会议)|缔约方大会|缔约国大会"
)
"""What a convention has, named by its title."""


def _title(page: Page, m: re.Match[str]) -> Candidate | None:
    title, before = m[1], page.text[max(0, m.start() - 6) : m.start()]
    body = BODY.match(page.text, m.end())
    if body:
        kind: Category = "event" if body[0].endswith(("大会", "会议")) else "agency"
        return Candidate(m.start(), body.end(), m[0] + body[0], kind, "book.body", 0.9)
    bare = REMARK.sub("", title)
    if bare.endswith(page.marks.documents) and not page.text[: m.start()].endswith(page.marks.works):
        if len(title) <= 3:
            return Candidate(m.start(), m.end(), m[0], "policy", "book.short", 0.45)
        law = (f"《{title.removeprefix(STATE)}》",) if title.startswith(STATE) else ()
        forms = (title, bare, *law) if len(bare) > 6 else (title, *law)
        return Candidate(m.start(), m.end(), m[0], "policy", "book", 0.95, forms)
    programme = BROADCAST.match(page.text, m.end()) or SHOWS.search(page.text, max(0, m.start() - 30), m.start())
    if ISSUED.search(before) and len(title) > 4 and not programme:
        return Candidate(m.start(), m.end(), m[0], "policy", "book.issued", 0.65, (title,))
    if PAPER.fullmatch(title) or PRESS_BEFORE.search(before) or PRESS_AFTER.match(page.text, m.end()):
        return None
    forms = (title,) if len(title) > 5 else ()
    if bare.endswith(GALAS):
        return Candidate(m.start(), m.end(), m[0], "event", "book.gala", WORK, forms)
    return Candidate(m.start(), m.end(), m[0], "product", "book.work", WORK, forms, "全国", fixed_city=True)
