"""Names in enumerations: heads shared by several names, and classes that say what the items of a list are.

金凤、明月湖和嘉陵江3个重庆实验室 names three laboratories; 渝西、渝万、成达万高铁 three railways; 人工智能、现代种业等8个重点专项 two
programmes; 中航无人机、腾盾科创等企业 two companies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.quoted.quote_shapes import marked_end
from model.extract.names.seek import matches
from model.extract.names.things.structure import name_ending_at
from model.extract.tokens import default_cutter
from model.facts import Category

LEVELS = frozenset(
    [
        "国家",
        "国家级",
        "省级",
        "市级",
        "省市",
        "省市级",
        "省部级",
        "世界",
        "世界级",
        "全国",
        "全球",
        "国际",
        "国内",
        "地方",
        "行业",
        "企业",
    ]
)
"""Who runs a thing or where it ranks: items that name nothing (国家、省市实验室)."""
SHAREABLE: frozenset[Category] = frozenset({"park", "facility", "project", "platform"})
ITEM = r"[^，。；：？！,;:、\n“”《》（）()\s]{2,16}"
COUNT, MEASURE_WORD = r"(?:\d+|[二两三四五六七八九十]+)", r"(?:个|家|大|所|座|项|条|批|支|只)"

SHARED = re.compile(
    rf"((?:{ITEM}、)+{ITEM}?(?:[和及与]{ITEM}?)?)(等)?(?:“[^”]{{1,8}}”时期)?((?:首批|第一批|第二批)?{COUNT}{MEASURE_WORD}|系列)([^，。；：！？、\n“”（）(\d]{{2,16}})"
)
"""A list, a count, and a noun that all items share."""

QUOTED_COUNT = re.compile(rf"[“‘]{COUNT}[一-鿿]{{1,2}}[”’]")
COUNTED_CLASS = re.compile(rf"((?:{ITEM}、)+{ITEM}?){QUOTED_COUNT.pattern}([一-鿿]{{2,6}})")
"""A list whose items a quoted count sums up with their class (甲网、乙谷“两智”平台)."""

ADMINISTERED = re.compile("省份|省区|城市|地区|国家(?=.{2,4}$)|市县|区县")
"""Places that are counted: what lies in them is not shared out among the items (甲、乙等11个|省份高速公路)."""
OF_WHOM = ("企业", "公司", "单位", "机构")
"""Behind a shared noun: the items are whose it is (甲、乙等7家第三方平台|企业)."""
CLAUSE = re.compile(r"[^。；！？\n]+")
COUNT_MARK = re.compile(rf"{COUNT}{MEASURE_WORD}|系列")
OFFICES = re.compile(r"(党工委|党委|党组)(?:委员|书记|副书记)?、(管委会|政府)")
"""Two offices of one holder: …科学城党工委、管委会."""
LISTED = re.compile(
    r"((?:[^，。；：？！,;:、\n（）(\s]{2,24}、)+[^，。；：？！,;:、\n（）(\s]{2,24}?)等((?:\d+|多|数十|[一二三四五六七八九十]+)?(?:余|多)?(?:家|所|个|项)?)([^，。；：！？、\n\d（(]{2,14})"
)

GATHERING = 5
"""What is held, common as its words may be, is told from others by a longer name (全球采购对接会, not 灯会)."""
SECTORS = re.compile("配套|上下游|链条|产业链|相关|类|赛道|(?:领域|行业)(?!的?(?:龙头|领军|头部|知名|骨干|巨头))")
"""Of companies so qualified a list says what they make (…、…等上下游企业)."""


def find(page: Page) -> Iterator[Candidate]:
    """Names that only the list around them shows."""
    if "、" not in page.text:
        return
    for clause in CLAUSE.finditer(page.text):
        if "、" in clause[0] and COUNT_MARK.search(clause[0]):
            for m in SHARED.finditer(page.text, clause.start(), clause.end()):
                if page.readable(m.start(), m.end()):
                    yield from shared(page, m.start(1), m[1], m[4], None if m[2] else m[3])
    for m in COUNTED_CLASS.finditer(page.text) if QUOTED_COUNT.search(page.text) else ():
        if page.readable(m.start(), m.end()):
            yield from summed(page, m)
    for m in OFFICES.finditer(page.text):
        if m.start(1) in page.ends and page.readable(m.start(), m.end()):
            name = name_ending_at(page, m.start(1)) + m[2]
            yield Candidate(m.start(2), m.end(2), name, "agency", "list.shared", 0.8)
    for m in matches(LISTED, page.text, "等"):
        if page.readable(m.start(), m.end()):
            yield from classed(page, m)


def opens(page: Page, start: int) -> bool:
    """Whether a list may begin at an offset: after a mark, a verb or a function word."""
    if start not in page.cuts:
        return False
    word = page.word_before(start)
    before = page.text[word[0] : start] if word and start else ""
    return (
        not "一" <= before[:1] <= "鿿"
        or before in page.tables.verbs
        or before in page.tables.function
        or before in page.tables.conjunctions
        or before in page.tables.soft_verbs
    )


def items_of(page: Page, start: int, listing: str, measure: bool = False) -> list[tuple[int, str]]:
    """Offset and text of the items of a list; the first one is cut back to where it may begin."""
    items: list[tuple[int, str]] = []
    at = 0
    for piece in re.split(r"(、|和(?=[^、]*$)|及(?=[^、]*$))", listing):
        if piece and piece not in "、和及":
            items.append((start + at, piece))
        at += len(piece)
    if items:
        first, text = items[0]
        body = page.known_ends.get(first + len(text), -1)
        # 已为|某某智能、…: a known body is all of the first item that is a name.
        items[0] = (
            (body, page.text[body : first + len(text)]) if body > first else _cut_back(page, first, text, measure)
        )
    return items


def _cut_back(page: Page, start: int, text: str, measure: bool) -> tuple[int, str]:
    """The last stretch of an item that holds no verb or function word: its beginning in the running text is unknown."""
    book = page.tables
    at, end = start, start + len(text)
    for word in page.words_in(start, end):
        at += len(word)
        verb = (
            word in book.launch
            if measure
            else word in book.verbs or (word in book.soft_verbs and at - len(word) == start)
        )
        if (verb or word in book.function) and at < end:
            start = at
    return start, page.text[start:end]


def shared(page: Page, start: int, listing: str, tail: str, count: str | None = None) -> Iterator[Candidate]:
    """Items composed with the noun that they share, where they are not names in themselves.

    Places are such items only where the `count` says that there is one for each.
    """
    ending = next(
        (tail[:i] for i in range(min(len(tail), 14), 1, -1) if tail[:i].endswith(page.marks.shared_order)), None
    )
    if ending is None:
        yield from _placed_items(page, start, listing, tail)
        return
    if "的" in ending or ADMINISTERED.search(ending) or tail.startswith(OF_WHOM, len(ending)):
        return
    head = next(h for h in page.marks.shared_order if ending.endswith(h))
    items = items_of(page, start, listing, page.marks.shared_heads[head] in ("policy",))
    if len(items) < 2:
        return
    if count is not None and _more_than(count, len(items)):
        first, end = items[0][0], start + len(listing)
        name = page.text[first:end] + count + ending
        if page.marks.shared_heads[head] == "policy" and page.text.startswith(name, first):
            yield Candidate(first, first + len(name), name, "policy", "list.shared", 0.7)
        return
    each = count is not None and count[0] in (str(len(items)), "零一二三四五六七八九"[min(len(items), 9)])
    for at, item in items:
        own = page.tables.ending_of(item)
        if item in page.place_forms and page.marks.shared_heads[head] == "platform":
            if each and ending != head:
                yield Candidate(at, at + len(item), item + ending, "platform", "list.shared", 0.8)
            continue
        kind = item.startswith(tuple(LEVELS)) or page.marks.shared_heads[head] == "framework"
        if kind and telling(page, item) == 0:
            continue
        if (own and own.tier == "proper") or len(item) > 14 or item in page.tables.function | page.tables.trim:
            continue
        yield Candidate(at, at + len(item), item + head, page.marks.shared_heads[head], "list.shared", 0.85)


def _more_than(count: str, items: int) -> bool:
    """Whether a list with no 等 is said to be of many more than it has items: it is what all of them are for (甲、乙以旧换新|十大行动)."""
    number = re.match(COUNT, count)
    told = 0 if number is None else int(number[0]) if number[0].isdigit() else "零一二三四五六七八九十".find(number[0])
    return told > items + 1


def summed(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """Items that end like names, with the category of the class that sums them up."""
    heads = page.marks.after_quote
    found = next((heads[m[2][:n]] for n in range(len(m[2]), 1, -1) if m[2][:n] in heads), None)
    if found is None or found[0] not in SHAREABLE:
        return
    for at, item in items_of(page, m.start(1), m[1]):
        own = page.tables.ending_of(item)
        if own and own.category in SHAREABLE and telling(page, item) > 1:
            yield Candidate(at, at + len(item), item, found[0], "list.shared", 0.8)


def _placed_items(page: Page, start: int, listing: str, tail: str) -> Iterator[Candidate]:
    """Items that all tell a place or a word of their own, with a head noun of any kind (胶东…、鲁西…四大清洁能源基地)."""
    head = next((tail[:i] for i in range(min(len(tail), 10), 3, -1) if page.tables.ending_of(tail[:i])), None)
    ending = page.tables.ending_of(head or "")
    items = (
        items_of(page, start, listing) if ending and ending.tier == "specific" and ending.category in SHAREABLE else []
    )
    own = [page.tables.ending_of(item) for _, item in items]
    if (
        head is None
        or "的" in head
        or tail.startswith(OF_WHOM, len(head))
        or ending is None
        or len(items) < 2
        or any(e and e.tier == "proper" for e in own)
    ):
        return
    if any(w in page.tables.verbs for at, item in items for w in page.words_in(at, at + len(item))):
        return
    if all(at in page.place_starts or page.begins_name(at) or telling(page, item) > 1 for at, item in items):
        for at, item in items:
            yield Candidate(at, at + len(item), item + head, ending.category, "list.shared", 0.7)


def classed(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """Items of a list whose class noun says what they are (…等企业)."""
    words = m[3]
    found = None
    for cut in range(len(words), 1, -1):
        tail = words[:cut]
        if not tail.endswith(page.marks.class_order):
            continue
        found = next(c for c in page.marks.class_order if tail.endswith(c))
        if len(tail) - len(found) <= 10 and telling(page, tail[: -len(found)]) == 0:
            break
        found = None
    if not found:
        return
    category = page.marks.classes[found]
    if category == "company" and SECTORS.search(words):
        return
    items = items_of(page, m.start(1), m[1])
    if category == "event":
        items = list(_rejoined(page, items))
    known = category == "company" and any(firm_known(page, item) for _, item in items)
    for at, item in items:
        if not (known and plain_firm(page, at, item)) and not item_name(page, at, item, category):
            continue
        at, item = marked_end(at, item) if category == "finance" else (at, item)
        yield Candidate(at, at + len(item), item, category, "list.class", 0.72)


def firm_known(page: Page, item: str) -> bool:
    """Whether the lexicon knows an item as a company."""
    body = page.tables.known.get(item)
    return body is not None and body.category == "company"


def plain_firm(page: Page, at: int, item: str) -> bool:
    """Whether an item between known firms may be one though words of the language make it (某某、…、万千数据等企业)."""
    book, words = page.tables, page.words_in(at, at + len(item))
    plain = item in book.endings or item in book.not_names or item in book.generic or item in page.place_forms
    bad = any(w in book.function or w in book.verbs or w in book.conjunctions or not w.isalpha() for w in words)
    return (
        2 <= len(item) <= 6
        and not plain
        and not bad
        and not item.endswith(("产业", "行业", "领域", "技术", "制造", "业", "等"))
    )


def _rejoined(page: Page, items: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Items, the last two joined again where the conjunction between them stands inside one title (文化|和|旅游合作交流会)."""
    joined = len(items) > 1 and page.text[items[-1][0] - 1] in "和及与"
    if joined and page.tables.ending_of(items[-2][1]) is None:
        start, end = items[-2][0], items[-1][0] + len(items[-1][1])
        items = [*items[:-2], (start, page.text[start:end])]
    yield from items


def item_name(page: Page, at: int, item: str, category: Category) -> bool:
    """Whether an item looks like a name: not made of common words alone, no quantity, no verb."""
    book = page.tables
    if not 2 <= len(item) <= 20 or item in book.generic or item in book.not_names or item in page.place_forms:
        return False
    words = page.words_in(at, at + len(item))
    joint = book.conjunctions if category != "event" else frozenset()
    verbs = book.verbs - book.soft_verbs if category == "project" else book.verbs
    if any(w in book.function or w in verbs or w in joint or w.isdigit() for w in words):
        return False
    if category == "event":
        own = book.ending_of(item)
        return own is not None and own.category == "event" and own.tier != "weak" and len(item) > GATHERING
    if category in ("platform", "park", "institute", "university"):
        return False
    told = [w for w in words if w not in book.generic and w not in book.soft_verbs and w not in page.place_forms]
    if category == "company":
        if len(item) <= 4 and all(len(w) > 1 for w in default_cutter(False)(item)):
            return False
        return bool(told) and len(item) <= 8 and not item.endswith(("产业", "行业", "领域", "技术", "制造", "业", "等"))
    return (bool(told) and category != "project") or page.tables.ending_of(item) is not None
