"""Names in quotation marks: programmes, products and official numerals.

Marks alone make no name (“双城记” is a saying): the noun beside them, the shape of what stands inside, or an ending decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.inside import MOVES
from model.extract.names.bounds.parting import MEASURES
from model.extract.names.candidate import Candidate
from model.extract.names.given import acts
from model.extract.names.judged.judge import TRADE
from model.extract.names.judged.misquoted import verbal
from model.extract.names.judged.signs import COUNTED_AFTER
from model.extract.names.page import Page
from model.extract.names.quoted.quote_heads import head_after, head_before, head_of_row, head_shared
from model.extract.names.quoted.quote_shapes import (
    ARTICLES,
    COUNTED,
    FINANCIAL,
    FORMULA,
    LOAN,
    NUMBERED,
    PAIRED,
    composed,
    does,
    shape,
)
from model.extract.tokens import common_word
from model.facts import Category

QUOTES = tuple(map(re.compile, (r"“([^“”\n]{1,60})”", r"‘([^‘’\n]{1,40})’", r"「([^」\n]{1,40})」")))
"""Each kind of marks by itself: one may stand inside another."""

SENTENCE = re.compile(r"[，。！？；]")

THEMES = ("为主题", "为题", "为主线", "为口号", "为由")
"""What follows a motto."""
YEAR = re.compile(r"(?:(?:19|20)\d\d年?(?:度)?(?:全国)?|首届|第[一二三四五六七八九十百\d]+届)$")
SAID = re.compile(r"(?:提出|强调|指出|要求|明确|坚持|牢记|所说|表示|认为|称|说)[，：:]?(?:“[^“”]*”[，、]?)*$")
"""What is said, not named."""
PERIOD = re.compile("[“‘]?十?[一二三四五六七八九]五")
"""A plan's years: a name only before 规划."""
PLAN = re.compile(r"规划(?:纲要|建议)?(?!\d+项)|(?P<works>(?:规划(?:纲要)?)?\d+项重大(?:工程|项目))")
"""The plan itself, or the great works that it counts."""
ALONG = re.compile("沿线|共建|国家|合作|经贸")
"""Behind a known initiative: who takes part in it and what they do together (“…”沿线国家)."""
DESCRIBED = re.compile(r"(?:[一-鿿]{0,6}(?:重要|重点|重大|骨干|标志性|控制性|关键|示范|配套|建设))[一-鿿]{2}$")
"""A head so qualified tells what a quotation is part of or ranks as (“西电东送”重点工程)."""


COHORT = re.compile(r"[0-9]{2}后")
"""Those who were born in some years: what they use or make is not called so (“90后”机器人工程师)."""
WAYS_OF_WORK = re.compile("(?:机制|模式)$")
SOUND = re.compile("的?(?:一声|两声|几声|一响|作响|声响|声中|地一声)")
"""Behind a quotation that spells a sound (“咔哒”一声)."""
STATED = re.compile("[^，]{2}(?:就是|不是|才是)[^，]{2}")
"""A sentence and no name (“下楼就是医院”)."""
LAUNCHED = re.compile(
    "(?:推出|建立|创立|推行|试点|试行|实行|实施|首创|创新|探索|构建|设立|出台|启动)(?:了|实施|推出|推行)?$"
)
"""How a way of working by rule is begun, before its name."""
KINDS = ("式", "型", "化")
"""Ends of quotations that say of what kind a way of working is (“一站式”服务模式)."""

ONE_MORE = re.compile(
    "了?(?:一(?!体)|整个|整[座条片]|全[市省区县国球]|更多|许多|众多|无数|所有|每|各|这|那|[两三几数多][个家座条项片])|[着过了]"
)
"""Behind a verb in quotation marks: what it is done to (“点亮”|一片园区)."""
PORTION = re.compile("占比|占全|占总|数量|总数|个数|比例|比重")
"""Behind a head: things of a sort are counted (“种子轮”项目占比)."""


BRED = ("品种", "品系", "配套系", "良种")
"""What is bred, before its name."""


def find(page: Page) -> Iterator[Candidate]:
    """What stands in quotation marks, where it names something."""
    for marks in QUOTES:
        for m in marks.finditer(page.text):
            candidate = quotation(page, m) if page.readable(m.start(), m.end()) else None
            if candidate:
                yield candidate


def quotation(page: Page, m: re.Match[str]) -> Candidate | None:
    """A quotation with the noun after or before it, or one whose own shape or ending makes a name."""
    inner = m[1]
    themed = page.text.startswith(THEMES, m.end()) or SOUND.match(page.text, m.end())
    if themed or SENTENCE.search(inner) or MOVES.fullmatch(inner):
        return None
    if PERIOD.fullmatch(inner):
        return _plan(page, m)
    told = (len(inner) > 2 and not does(page, m.start(1), inner)) or FORMULA.fullmatch(inner)
    forms = (m[0], inner) if told else (m[0],)
    if verbal(page, inner) and (ONE_MORE.match(page.text, m.end()) or _predicate(page, m)):
        return None
    scheme = composed(page, m)
    if scheme:
        return scheme
    if _clause(page, m):
        return None
    together = head_shared(page, m)
    if together:
        head, category, sure = together
        if category == "policy" and LOAN.fullmatch(inner):
            return Candidate(m.start(), m.end(), m[0], "finance", "quote.finance", 0.85, forms)
        return Candidate(m.start(), m.end(), m[0] + head, category, "quote.shared", sure - 0.1, forms)
    after = head_after(page, m.end())
    body = page.tables.known.get(m[0]) or (page.tables.known.get(inner) if len(inner) > 3 else None)
    if body and (after is None or after[1] != body.category or ALONG.match(page.text, m.end())):
        return None
    if after and (COUNTED_AFTER.match(page.text, after[0]) or PORTION.match(page.text, after[0])):
        return None
    if after is None and (inner in page.tables.not_names or STATED.search(inner)):
        return None
    if after and after[1] == "product" and _sorts(page, inner, after[0]):
        return None
    if after and not _ends_row(page, m):
        return _headed(page, m, inner, forms, after)
    before = head_before(page, m.start())
    if (
        before
        and before[1] in ("product", "facility", "platform")
        and (inner in page.marks.doing or verbal(page, inner))
    ):
        return None  # 机器人“上岗”: what goods do
    if before:
        start, category, sure = before
        # Goods go by what is in the marks (机器人“某某”): the noun before these is longer than its last words.
        bred = page.text.endswith(BRED, start, m.start())
        told_so: tuple[str, ...] = () if category == "product" and not bred else (page.text[start : m.end()],)
        return Candidate(m.start(), m.end(), m[0], category, "quote.before", sure, (*forms, *told_so))
    own = shape(page, m.start(), inner, page.text[m.end() : m.end() + 1])
    if own:
        category, rule, sure = own
        if rule == "quote.series":
            whole = page.text[m.start() : m.end() + len("系列")]
            return Candidate(m.start(), m.start() + len(whole), whole, category, rule, sure, (m[0],))
        return Candidate(m.start(), m.end(), m[0], category, rule, sure, forms)
    row = head_of_row(page, m)
    return Candidate(m.start(), m.end(), m[0], row[0], "quote.row", row[1] - 0.1, forms) if row else None


def _plan(page: Page, m: re.Match[str]) -> Candidate | None:
    """A plan by its years in marks, or the great works that it counts (“十四五”规划)."""
    plan = PLAN.match(page.text, m.end())
    if plan is None:
        return None
    name = page.text[m.start() : plan.end()]
    return Candidate(m.start(), plan.end(), name, "project" if plan["works"] else "policy", "quote.head", 0.88)


def _sorts(page: Page, inner: str, end: int) -> bool:
    """Whether a quotation says of what sort the goods behind it are, or who has them, or an industry of such goods is told of."""
    return page.marks.sorts(inner) or COHORT.fullmatch(inner) is not None or (TRADE.match(page.text, end) is not None)


def _predicate(page: Page, m: re.Match[str]) -> bool:
    """Whether a verb in marks stands between a common noun and a thing: what the one does to the other (一根网线|“串起”产业园), not its name."""
    start, book = m.start(), page.tables
    word = page.word_ending_at(start)
    if not common_word(word) or page.begins_name(start - len(word)) or any(p.end == start for p in page.places):
        return False
    if word in book.function or word in book.verbs or word in book.soft_verbs or word in book.launch or acts(word):
        return False
    after = head_after(page, m.end())
    return after is not None and after[1] not in (*MEASURES, "event")


def _ends_row(page: Page, m: re.Match[str]) -> bool:
    """Whether a quotation ends a row that shares the noun behind it, its neighbour making no name by itself."""
    before = page.text.startswith("”", m.start() - 1) and page.text.rfind("“", 0, m.start())
    if not before or head_of_row(page, m) is None:
        return False
    return shape(page, before, page.text[before + 1 : m.start() - 1], "“") is None


def _headed(
    page: Page, m: re.Match[str], inner: str, forms: tuple[str, ...], after: tuple[int, Category, float]
) -> Candidate:
    """A quotation with its head; a class noun (“双城贷”金融服务产品) is left out of the name."""
    end, category, sure = after
    shaped = any(form.fullmatch(inner) for form in (FORMULA, NUMBERED, PAIRED, COUNTED))
    nickname = ARTICLES.fullmatch(inner)
    category = "policy" if nickname else category
    if (
        nickname
        or page.text[m.end() : end].endswith(page.marks.class_nouns)
        or (category == "project" and DESCRIBED.fullmatch(page.text, m.end(), end))
    ):
        end = m.end()
    start = m.start()
    if category == "event":
        year = YEAR.search(page.text, max(0, start - 8), start)
        start = year.start() if year else start
    if shaped and category in ("platform", "park"):
        category = "framework"
    own = page.tables.ending_of(inner)
    if category == "framework" and not shaped and own and own.category == "project" and own.tier != "weak":
        category, forms, end = own.category, (*forms, page.text[start:end]), m.end()
    if category == "product" and own and own.category in ("policy", "project", "event"):
        category = own.category
    if (category == "product" and FINANCIAL.search(inner)) or (category == "policy" and LOAN.fullmatch(inner)):
        category = "finance"
    if category == "framework" and not shaped and "+" not in inner and "＋" not in inner:
        begun = LAUNCHED.search(page.text, max(0, m.start() - 8), m.start()) is not None
        if begun and not inner.endswith(KINDS) and WAYS_OF_WORK.search(page.text, m.end(), end):
            category = "policy"
        else:
            sure -= 0.2
    if "的" in inner or inner.count("—") > 1:
        sure -= 0.2
    if category == "event" and inner.endswith(("+", "＋")):
        sure -= 0.4
    forms = forms if start == m.start() else (*forms, page.text[m.start() : end])
    return Candidate(start, end, page.text[start:end], category, "quote.head", sure, forms)


def _clause(page: Page, m: re.Match[str]) -> bool:
    """Whether a quotation is a piece of speech: long, said by somebody or begun by a verb of launching, and no programme."""
    first = page.text[m.start(1) : page.word_end(m.start(1))]
    if len(m[1]) < 8 or (
        not SAID.search(page.text, max(0, m.start() - 80), m.start()) and first not in page.tables.launch
    ):
        return False
    return head_after(page, m.end()) is None
