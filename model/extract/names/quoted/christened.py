"""Goods that are christened in quotation marks: with what they are behind them (“某某”移动储能车), where they are said to be called so (名为“某某”的水下声呐), or by a number in a series (“某某三代”)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.given import acts
from model.extract.names.judged.developed import goods_noun
from model.extract.names.judged.misquoted import verbal
from model.extract.names.page import Page
from model.extract.names.quoted.quote_shapes import does
from model.extract.names.seek import matches
from model.extract.tokens import common_word, default_tagger
from model.lexicon import Lexicon
from model.patterns import alternatives

QUOTED = re.compile(r"“([^“”\n，。；：、！？的]{2,10})”")
CODED = ("代号", "代号为")
NUMBER = "[0-9一二三四五六七八九十]{1,2}"
IN_SERIES = re.compile(rf"(?P<core>[一-鿿A-Za-z·]{{2,6}}?)(?:[-－]?{NUMBER}(?:\.0)?[代型号]|[-－]?\d{{1,4}}号?)")
"""What goes by a number in its series (“某某三代”, “川某20”)."""
NO_SERIES = re.compile("[第新老上下前后几数每年月日规划强条项届两双]$")
"""Before 代 or a number these count generations, years and the like (“新一代”, “某某30条”)."""
SEVERAL = re.compile("[+＋—、]|[两双三四五六]")
"""What joins or counts parts is no name of goods (“甲+乙”联动引擎)."""
DIRECT, NAMED, NUMBERED = 0.75, 0.8, 0.7
SHORT = 4
BY_MODEL = re.compile(r"[一-鿿]{2,6}[A-Z]{1,4}[-－]?\d{1,4}[A-Z]?")
"""A name with the letters and the number of a model (“某感HT1”): nothing else is called so."""
OF_A_MAKER = re.compile("(?:公司|集团|企业|团队|研究院|研究所|大学|学院|实验室)(?:自研|研制|自主研发|研发)?的$")
"""Before goods with what they are: whose they are."""
PRODUCT = r"(?:产品|新品|新药|机型)"
AS_PRODUCT = re.compile(
    rf"(?:第?[一二三四五六首新]代?[代款个]?|主打|拳头|明星|核心|自研|旗舰|在研|代表性?){PRODUCT}$"
    rf"|{PRODUCT}[^。；！？“”]{{0,30}}?(?:面向|用于|针对|专攻|主打)[^，。；：“”]{{2,16}}的$"
)
"""第二代产品“某某”, 两款在研产品：面向某症的“某某”: what says that a name is that of a product."""
OURS = re.compile("(?:我们|公司|企业|团队)(?:的|最新的?|(?:最新|新)一代的?|自研的|这款){1,2}$")
"""Before a member of a series: whose goods it is (我们最新的“某焊6”)."""
MADE_BY = re.compile("(?:是)?由[^，。；“”]{2,24}?(?:研制|研发|自主开发|开发|设计|制造)")
"""Behind a noun for goods in marks: who has made them (“某某血泵”由某大学研发)."""
PRINTING = ("3D", "4D")
"""Ways of making that begin with a number (“某语”3D打印人工骨)."""
CONTEXT = 60
LEAD = 12
"""So far before the quotation stands the verb that says it is goods (选育的水稻新品种“某某”)."""


LONGEST = 8
VERSION = re.compile(r"[vV]?\d+\.\d+(?:版本?|系统|正式|上线|发布)")
REGISTERED = "®™"


class _Table:
    """The keys of the table `goods` that christened goods need, compiled."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = {key: text.split() for key, text in lexicon.table("goods").items()}
        self.heads = re.compile(f"(?:{alternatives([*words['ends'], *words['machines'], *words['christened']])})$")
        making = alternatives([*words["developing"], *words["making"], *words["showing"]])
        longer = [word for word in words["christened"] if len(word) > 1]
        named = [*words["ends"], *words["machines"], *words["craft"], *words["programs"], *longer]
        self.nouns, self.unfit = (
            re.compile(f"(?:{alternatives(named)})$"),
            re.compile(f"(?:{alternatives(words['not'])})$"),
        )
        self.made = re.compile(
            f"(?:(?:{making})(?:出|成功|成)?(?:的|了)?|[这该首一][款台套枚颗架艘辆种])[^，。；：！？“”]{{0,{LEAD}}}$"
        )
        self.crafted = re.compile(
            f"(?:{alternatives(words['making'])})(?:出|成功|成)?[的了][^，。；：！？“”的了]{{0,{LEAD}}}$"
        )
        self.named = re.compile(f"(?:{alternatives(words['naming'])})$")
        self.bred = re.compile(f"(?:{alternatives(words['bred'])})$")
        self.said = frozenset(words["predicates"])
        self.describing = tuple(words["describing"])


@cache
def _table(lexicon: Lexicon) -> _Table:
    return _Table(lexicon)


def find(page: Page) -> Iterator[Candidate]:
    """The goods of a story that bear a name in quotation marks."""
    for m in matches(QUOTED, page.text, "“"):
        if page.readable(m.start(), m.end()) and not page.in_title(m.start()):
            candidate = (
                _called(page, m)
                or _with_noun(page, m)
                or _numbered(page, m)
                or _behind_noun(page, m)
                or _versioned(page, m)
            )
            if candidate:
                yield candidate


def _called(page: Page, m: re.Match[str]) -> Candidate | None:
    """名为“某某”的水下声呐: what is said to bear a name; what it is stands behind a 的 and is no part of that."""
    table = _table(page.lexicon)
    if not page.text.startswith("的", m.end()) or not table.named.search(page.text, max(0, m.start() - 4), m.start()):
        return None
    if goods_noun(page, m.end() + 1, table.heads) is None:
        return None
    spoken = m[1].isascii() or page.text.endswith(CODED, 0, m.start())  # 代号“灵驭三代”的机器人
    return Candidate(m.start(), m.end(), m[0], "product", "quote.goods", NAMED, (m[0], m[1]) if spoken else (m[0],))


def _with_noun(page: Page, m: re.Match[str]) -> Candidate | None:
    """“某某”移动储能车: a name right before what it is; a word of the dictionary only where it is said to be made or stands by itself elsewhere."""
    table = _table(page.lexicon)
    noun = goods_noun(page, m.end(), table.heads)
    if (
        noun is None
        or m[1].endswith(table.describing)
        or page.marks.sorts(m[1])
        or SEVERAL.search(m[1])
        or verbal(page, m[1])
    ):
        return None
    printed = page.text.startswith(PRINTING, m.end())
    words = page.words_in(m.end(), noun[0])[printed:]
    if any(w[0].isdigit() or w[0] in "等由" or w in page.tables.launch for w in words):
        return None
    before = page.text[max(0, m.start() - LEAD - 6) : m.start()]
    made = table.made.search(before) is not None or OF_A_MAKER.search(before) is not None
    plain = common_word(m[1]) or m[1] in page.place_forms or telling(page, m[1]) == 0
    if plain and not (made and (page.text.count(m[0]) > 1 or _is_thing(m[1]))):
        return None
    forms = (m[0], m[1]) if len(m[1]) > 2 and not plain else (m[0],)
    return Candidate(m.start(), noun[0], page.text[m.start() : noun[0]], "product", "quote.goods", DIRECT, forms)


def _behind_noun(page: Page, m: re.Match[str]) -> Candidate | None:
    """求解器内核“某某”, 农机“某某”: a name right behind any noun for goods or programs, at whose end the clause goes on or ends."""
    table = _table(page.lexicon)
    word = page.word_ending_at(m.start())
    if len(word) == 1 or (word == "手" and m.start() > 0):
        word = page.text[max(0, m.start() - 3) : m.start()]  # 仿生|手
    noun = len(word) > 1 and table.nouns.search(word) is not None and table.unfit.search(word) is None
    if not noun or common_word(m[1]) or verbal(page, m[1]) or page.marks.sorts(m[1]) or SEVERAL.search(m[1]):
        return None
    saying = (
        any(map(acts, page.words_in(m.start(1), m.end(1))))
        or does(page, m.start(1), m[1])
        or m[1] in page.marks.doing
        or m[1].endswith(table.describing)
    )
    if saying or len(m[1]) > LONGEST or not _ends(page, m.end()) or page.tables.ending_of(m[1]) is not None:
        return None
    return Candidate(m.start(), m.end(), m[0], "product", "quote.before", NUMBERED, (m[0], m[1]))


def _versioned(page: Page, m: re.Match[str]) -> Candidate | None:
    """“某某”4.0版, “某某®”: what has a version or is registered is a product."""
    version = VERSION.match(page.text, m.end())
    if (version is None and m[1][-1] not in REGISTERED) or SEVERAL.search(m[1]):
        return None
    inner = m[1].rstrip(REGISTERED)
    return Candidate(m.start(), m.end(), m[0], "product", "quote.goods", NAMED, (m[0], inner))


def _runs(page: Page, core: str) -> bool:
    """Whether a series is no word of the dictionary, or several of its members are named."""
    return not common_word(core) or len({*re.findall(rf"“({re.escape(core)}{NUMBER}[代型号])”", page.text)}) > 1


def _is_thing(words: str) -> bool:
    """Whether the dictionary holds all words of a quotation for nouns and names, which describe nothing."""
    return len(words) < SHORT and all(kind[:1] in "nx" or kind == "j" for _, kind in default_tagger()(words))


def _numbered(page: Page, m: re.Match[str]) -> Candidate | None:
    """“某某三代”, 选育的“川某20”, 选育的“某某黑猪”: a member of a series by its number, or what is bred or made under a name that is no word."""
    if BY_MODEL.fullmatch(m[1]) and all(_ends(page, again.end()) for again in re.finditer(re.escape(m[0]), page.text)):
        return Candidate(m.start(), m.end(), m[0], "product", "quote.goods", NUMBERED, (m[0], m[1]))
    before = page.text[max(0, m.start() - CONTEXT) : m.start()]
    crafted = _table(page.lexicon).crafted.search(before[-LEAD - 6 :]) or AS_PRODUCT.search(before)
    number = IN_SERIES.fullmatch(m[1])
    series = number is not None and not NO_SERIES.search(number["core"])
    if series and m[1][-1] in "代型" and number is not None and _runs(page, number["core"]):
        return Candidate(m.start(), m.end(), m[0], "product", "quote.goods", NUMBERED, (m[0], m[1]))
    bred = _table(page.lexicon).bred.search(m[1]) is not None
    own = not common_word(m[1]) and SEVERAL.search(m[1]) is None and (bred or telling(page, m[1]) > 0)
    bare = series or own
    describes = not series and m[1].endswith(_table(page.lexicon).describing)
    crafted = (
        crafted
        or (series and OURS.search(before))
        or (_table(page.lexicon).heads.search(m[1]) and MADE_BY.match(page.text, m.end()))
    )
    if not crafted or not bare or not _ends(page, m.end()) or describes:
        return None
    return Candidate(m.start(), m.end(), m[0], "product", "quote.goods", NUMBERED, (m[0], m[1]))


def _ends(page: Page, at: int) -> bool:
    """Whether a name is at its end: a mark, or a word behind it that begins what is said of it."""
    if not page.text[at : at + 1].isalpha():
        return page.text[at : at + 1] != "“"
    word, book = page.text[at : page.word_end(at)], page.tables
    return (
        word[0] == "年"
        or word in book.verbs
        or word in book.function
        or word in book.soft_verbs
        or word in _table(page.lexicon).said
    )
