"""Documents named without book marks: what an agency issues is named up to the noun for its kind (出台|进一步推动…工作的若干意见).

Between the verb of issuing and the noun stands the title, verbs and 的 included, as no other name could hold them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.extract.tokens import ordinary_word

ISSUE = r"(?:印发|发布|出台|制定|制订|公布|颁布|审议通过|下发|编制){1,3}(?:实施|并实施)?(?:了)?"
KIND = r"(?:若干意见|指导意见|实施意见|若干措施|政策措施|行动计划|行动方案|实施方案|工作方案|总体方案|提升方案|方案|管理办法|办法|实施细则|细则|规划纲要|规划|条例|指引|指南|导则|名录|白皮书|蓝皮书|统计公报|公报|发展报告|统计报告|年度报告|研究报告|调查报告|分析报告|质量报告|意见|清单|目录|名单)"
MANY = re.compile(r"(?:\d+[多余]?个[一-鿿]{1,4}|各地|各部门|多地|各省|不少[一-鿿]{2})[已也还均]?(?:先后|陆续|相继)?$")
EACH = re.compile(rf"{MANY.pattern[:-1]}{ISSUE}$")
"""Who issues what each of them issues names no document (80个城市|出台…办法)."""
TITLE = re.compile(
    rf"({ISSUE})((?!{ISSUE})[^，。；：！？、\n“”《》（）()]{{4,38}}?{KIND}(?:\d\.\d)?)(?=[，。；、,]|提出|明确|要求|$)"
)
VAGUE = re.compile(
    r"(?:我国|全国|国内)首|一系列|一揽子|系列|多项|多个|多份|相关|有关|首个|首批|首份|一批|一份|一项|新的|新一轮|针对性|分类|具体|专门|相应|各类|各项|配套|上述|该|这|本|其|[^，。]{0,12}最新|更|最|了|(?!(?:19|20)\d\d年)\d|第(?![一二三四五六七八九十\d]+[批版期])|两|三|四|五|六|七|八|九|十"
)
"""A title begins with none of these."""
EDITION = re.compile(r"第[一二三四五六七八九十\d]+[批版期]|新版|(?:19|20)\d\d年版")
"""The number of a list or catalogue that comes out again and again."""
OPENING = re.compile(
    r"关于|进一步|助力|服务|稳定|扩大|提振|激发|培育|做好|统筹|促进|推动|推进|支持|加强|加快|深化|规范|鼓励|引导|保障|完善|强化|优化|提升|建立|健全|打造|建设"
)
"""With 的 inside it begins like an ordinance."""


LOOSE = re.compile("(?<!行动)(?<!实施|工作|总体|提升|管理|若干|[一二三四五]条)(?:方案|办法|措施|细则)$")
"""Nouns for what is set up for a purpose as often as for a document, no word of documents before them."""
MEASURES = r"(?:政策举措|政策措施|惠企政策|若干政策|工作措施|改革举措|措施|举措|政策)"
PACKAGE = re.compile(
    rf"{ISSUE}((?:\d+[条项]|[一二三四五六七八九十]+[条项])(?:{OPENING.pattern})[^，。；：！？、\n“”《》]{{4,30}}?{MEASURES}"
    rf"|(?:{OPENING.pattern})[^，。；：！？\n“”《》]{{4,30}}?的?(?:\d+|[一二三四五六七八九十]+)[条项]{MEASURES})"
)
"""A package of measures, named by what it is for and how many they are (出台|促进…发展的30项措施)."""


BILL = re.compile(r"(?:《)?((?!关于)[一-鿿]{3,18}?法)(?=(?:修订|修正)?草案|修正案|实施条例)")
"""A law that is drafted or amended (国家发展规划法|草案)."""


DECISION = re.compile(
    r"(?:(?<=通过)|(?<=通过了)|(?<=作出)|(?<=作出了)|(?<=[、，]))"
    r"((?!了)[一-鿿]{0,12}?关于(?!接受|个别)[^，。；：、《》“”\n]{4,34}?的(?:决定|决议))(?=[，。；、（]|$)",
    re.M,
)
"""What an assembly decides, by its whole title; on whom it lets go of office none looks up."""


FIVE_YEARS = re.compile(
    r"第[一二三四五六七八九十]{1,3}个五年(?:规划|计划)(?:纲要)?|[“‘]?十[一二三四五六]五[”’]?规划《(?:建议|纲要)》"
)
"""The plans of the state by their number, and their drafts by that of their years."""


def find(page: Page) -> Iterator[Candidate]:
    """Documents by the verb before and the noun at the end of their titles."""
    for m in matches(FIVE_YEARS, page.text, "个五年", "规划《"):
        if page.readable(*m.span()) and not page.in_title(m.start()):
            yield Candidate(*m.span(), m[0], "policy", "document.plan", 0.9, (), "全国", fixed_city=True)
    for m in matches(BILL, page.text, "草案", "修正案", "实施条例"):
        start = max((at for at in range(m.start(1), m.end(1) - 2) if at in page.cuts and _opens(page, at)), default=-1)
        if start >= 0 and page.readable(start, m.end()) and not page.in_title(start):
            yield Candidate(start, m.end(1), page.text[start : m.end(1)], "policy", "document.law", 0.75)
    for m in matches(DECISION, page.text, "的决"):
        if page.readable(*m.span()) and m.start() in page.cuts:
            yield Candidate(*m.span(), m[1], "policy", "document.decision", 0.8)
    for m in PACKAGE.finditer(page.text):
        if page.readable(m.start(), m.end()):
            yield Candidate(m.start(1), m.end(1), m[1], "policy", "document.package", 0.75)
    for m in TITLE.finditer(page.text):
        title = m[2]
        many = MANY.search(page.text, max(0, m.start() - 14), m.start())
        if not page.readable(m.start(), m.end()) or VAGUE.match(title) or many or title in page.tables.not_names:
            continue
        numbered = EDITION.match(title)
        if "的" in title and not (numbered or OPENING.match(title)):
            continue
        of_a_matter = telling(page, title) >= 2 and (
            OPENING.match(title) or not LOOSE.search(title) or not _ordinary(page, m.start(2), m.end())
        )
        if numbered or "的" in title or of_a_matter or len(title) >= 14:
            yield Candidate(m.start(2), m.end(), title, "policy", "document", 0.66)


def _ordinary(page: Page, start: int, end: int) -> bool:
    """Whether a title is of ordinary words only: what somebody sets up for a purpose, and no document (河岸恢复方案)."""
    book = page.tables
    return all(w in book.common or w in book.ordinary or ordinary_word(w) for w in page.words_in(start, end))


def _opens(page: Page, at: int) -> bool:
    """Whether a title may begin at an offset: behind a mark, a verb or a function word."""
    word = page.word_before(at)
    before = page.text[word[0] : at] if word and at else ""
    book = page.tables
    return not before[:1].isalnum() or before in book.verbs or before in book.function or before in book.conjunctions
