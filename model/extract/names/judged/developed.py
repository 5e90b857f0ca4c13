"""Products without a name of their own: told by what they are, in a clause that says who developed them or what has become of them.

What somebody has developed (某院研制的|厚板窄间隙激光焊接装备), what is licensed, finished or breaks a monopoly and what a piece is pointed at for are one
thing; what its words tell must be more than a class of goods (国产芯片, 新能源汽车), so at least two words of which some sort nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.bounds.numbered import behind_sort
from model.extract.names.bounds.sizes import SIZE
from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.judged.described import said_to_be
from model.extract.names.page import Page
from model.lexicon import Lexicon
from model.patterns import alternatives

SURE = 0.7
LONGEST = 30
INNER = re.compile(r"[^，。；：！？、,;:!?\s“”‘’《》（）()\[\]—的了]+")
COUNTED = re.compile(
    r"第?[\d一二三四五六七八九十百千万两几数多余]+[多余]?[款台套种项个件辆只家批代颗架枚艘列条类]|系列|全部|所有|各[种类式]|多[种款类]|一[些批系]|该|其他|这些|那些|相关|同类|某|新款"
)
"""How several of a kind begin, or what was told of before."""
RANK = (
    r"(?:(?:我国|中国|国内|全国|全球|世界|国际|亚洲|行业|全省|全市|业界|[东西南北中]部|西南|西南地区|西部地区)?"
    r"首(?:台套|台|套|款|颗|架|艘|种|枚|辆|列|部)|一(?:款|台|套|种|颗|架|枚|辆|艘)|新一代|国产)*"
)
"""What introduces the first or a piece of its kind, before its name."""
SHORTEST, TOLD = 3, 2
"""How many characters besides those that only sort must stand before the noun, and how many words in all."""
SIZED = re.compile("[重长宽高厚](?:约|仅|近)?\\d|等")
"""Behind a noun for goods: how heavy or long they are, or that they are one of several."""
AHEAD = 3
"""A verb so few words before another noun for goods is part of its name (…电池|直接回收装置)."""


class _Table:
    """The keys of the table `goods` that products without a name need, compiled."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = {key: text.split() for key, text in lexicon.table("goods").items()}
        self.heads = re.compile(f"(?:{alternatives([*words['ends'], *words['machines']])})$")
        self.unfit = re.compile(f"(?:{alternatives(words['not'])})$")
        self.sorts = re.compile(f"(?:{alternatives(words['sorts'])})+")
        self.measures = tuple(words["measures"])
        self.predicates = frozenset(words["predicates"])
        out, made = alternatives(words["out"]), alternatives(words["developing"])
        unplanned = "".join(f"(?<!{word})" for word in words["planned"])
        several = r"(?:自主|联合|合作|共同|牵头|独立|成功|率先|全新|承担|参与|自行)*"
        clause = r"(?:(?<=[，。；：、！？,“\n的])|^)(?:其中|其)?"
        day = r"昨天|今天|前天|今晨|今早|上午|下午|（\d+月\d+日）"
        still = rf"(?:也|还|已|已经|日前|近日|刚刚|成功|正式|顺利|全面|在[^，。；\n]{{2,16}}?|今年|去年|昨日|今日|月底|{day}|\d+[月日年])*"
        makers = r"出自|脱胎于|由[^，。；\n]{2,24}?(?:研制|研发|开发|设计|制造|自主)"
        pairs = (
            (rf"{unplanned}{several}(?:{made})(?:出|成功|成|生产|制造)?(?:出了|的|了|出){RANK}", ""),
            (rf"(?:研制|研发|开发|研究|试制)(?:成功|出|成)了?{RANK}", ""),
            (r"(?:国内|我国|全国|全球|世界|国际|亚洲|行业)首(?:台套|台|套|款|颗|种|枚|架|艘|辆|列|部)(?:国产)?", ""),
            ("[这该一][颗款台套枚架辆艘]", makers),
            (rf"[一-鿿”]出了?(?=一[款台套颗枚架艘]){RANK}", ""),
            (rf"(?:带队|自己|亲手|团队|我们|他们)做的{RANK}", "(?=[，。；])"),
            (
                rf"{clause}{RANK}",
                rf"{still}(?:{out})(?:试验)?(?=[，。；！？、\n了]|后|[一-鿿]{{0,6}}(?:垄断|空白|封锁)|$)",
            ),
            ("[把将]", "送进|送上|推向|推进到|带进|搬进"),
        )
        self.frames = tuple((re.compile(before, re.M), re.compile(behind, re.M)) for before, behind in pairs)
        self.trials = re.compile(rf"(?:一台|这台|该台|调试|试制|研制|训练){RANK}")
        self.tried = tuple(words["trial"])


@cache
def _table(lexicon: Lexicon) -> _Table:
    return _Table(lexicon)


def find(page: Page) -> Iterator[Candidate]:
    """What the clauses say is developed, tried, licensed or finished."""
    table, seen = _table(page.lexicon), set[int]()
    for before, behind in (*table.frames, (table.trials, None)):
        for m in before.finditer(page.text):
            start = m.end()
            if start in seen or not (start in page.cuts or page.text[start - 1] == "其"):
                continue
            end = _noun(page, start)
            if end is None or not page.readable(start, end) or page.in_title(start) or said_to_be(page, start, end):
                continue
            name = page.text[start:end]
            if f"{name}“" in page.text:
                continue  # What it is christened stands behind it elsewhere.
            if behind.match(page.text, end) if behind else name.endswith(table.tried):
                seen.add(start)
                own = behind_sort(page.text, start, end)
                yield Candidate(own, end, page.text[own:end], "product", "undertaking.product", SURE)


def _noun(page: Page, start: int) -> int | None:
    """Where a noun for goods ends that begins here and tells enough of one; None where there is none."""
    found = goods_noun(page, start, _table(page.lexicon).heads)
    return found[0] if found and _tells(page, start, found[1]) else None


def goods_noun(page: Page, start: int, heads: re.Pattern[str]) -> tuple[int, int] | None:
    """Where the noun phrase for goods that begins at `start` ends, and where its head begins; `heads` are the endings of such nouns."""
    chunk, table = INNER.match(page.text, start), _table(page.lexicon)
    if chunk is None or COUNTED.match(page.text, start) or start in page.known or start in page.place_starts:
        return None
    at, ends = start, list[tuple[int, int]]()
    for token in page.words_in(start, min(chunk.end(), start + LONGEST)):
        word = token.removesuffix("等") or token  # 故障诊断|仪等
        if at > start and _stops(page, word):
            break
        at += len(word)
        head = heads.search(page.text, start, at)
        unfit = table.unfit.search(page.text, start, at)
        if head and not (unfit and unfit.start() <= head.start()):
            ends.append((at, min(head.start(), at - len(word))))
    for index, (end, noun) in enumerate(ends):
        further = ends[index + 1][0] if index + 1 < len(ends) else None
        if _bounded(page, end, chunk.end(), further):
            return end, noun
    return None


def _stops(page: Page, word: str) -> bool:
    """Whether a word can stand in no noun: a function word, what becomes of the thing, or what is measured of it."""
    book, table = page.tables, _table(page.lexicon)
    return word in book.function or word in book.conjunctions or word in table.predicates


def _bounded(page: Page, end: int, stop: int, further: int | None) -> bool:
    """Whether the noun is at its end: a mark, a number or a verb stands behind it, which is not part of a longer noun."""
    if end == stop:
        return page.text[end : end + 1] != "“"
    if SIZED.match(page.text, end):
        return True
    word, book = page.text[end : page.word_end(end)], page.tables
    if _stops(page, word) or word[:1].isdigit() or page.text.startswith(_table(page.lexicon).measures, end):
        return True
    near = further is not None and len(page.words_in(end, further)) <= AHEAD
    return not near and (word in book.verbs or word in book.soft_verbs)


def only_sorted(page: Page, start: int, end: int) -> bool:
    """Whether the words of a span do no more than sort goods (国产新能源汽车|芯片)."""
    return _table(page.lexicon).sorts.fullmatch(page.text, start, end) is not None


def _tells(page: Page, start: int, head: int) -> bool:
    """Whether what stands before the noun tells one thing from others, and does not only sort it."""
    sorted_by = _table(page.lexicon).sorts.match(page.text, start, head)
    own = SIZE.sub("", page.text[sorted_by.end() if sorted_by else start : head])
    if len(own) < SHORTEST or COUNTED.search(page.text, start, head) or page.text[start] in "这那该此本其":
        return False
    return len(page.words_in(start, head)) >= TOLD or telling(page, own) >= TOLD
