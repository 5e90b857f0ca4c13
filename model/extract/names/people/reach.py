"""How far a name reaches that stands right behind a title: the words of the dictionary that follow the family name tell it.

董|文广|只用了: a word of two characters is the given name; 宁|涛|摆摆手: a longer word behind one character is what its bearer does; 彭|若|谷|打了个比方: two
characters that are no words by themselves are the given name, unless the second begins what is said of him (张|敏|在|车间).
"""

from __future__ import annotations

import re

from model.extract.names.given import HAN, plausible
from model.extract.names.page import Page
from model.extract.names.people.spoken import ADVERB, HANDS, grammatical
from model.extract.tokens import common_word, default_cutter

SIGHT = 7
"""So many characters behind a family name are cut into words."""
CLAUSE = re.compile(r"[一-鿿]+")
BEGINS = frozenset(
    "家都也还就把被将对向和与及在是为从等作则已曾均的地了着过说讲称带以自每今两三几一不没有又再便因能会可要想让用做当只很最更另此至按由经跟给到去来"
)
"""Characters that mostly begin what is said of somebody: words of grammar, numerals, verbs and adverbs of one character."""
CLAN = re.compile(
    "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁卢姚沈钟姜崔谭陆范汪廖贾夏付邹熊白孟秦邱侯江尹薛阎段雷龙黎陶贺顾龚邵武钱戴莫孔汤康易乔赖施温葛俞聂申毛郝]家"
)
"""Those of a family name: a word of the dictionary with some, and the first two characters of many a name."""
ALSO_GIVEN = frozenset("为能有可一自用")
"""Those that end many a given name of two too, and do so where another of them follows."""
DOING = re.compile(
    f"[看拿捧笑站翻抱握走摸拉敲按盯坐蹲戴穿扛拎背推掏递算搓擦扫踩挤跑跳掰剪切拧抓捡][一-鿿]|[{HANDS}][着在了起下开出过上进]|.(?:着|了(?!解))"
)
"""A verb of one character: one that ends no name, or with what shows it to be a verb."""


def reach(page: Page, at: int, common: bool = False) -> int:
    """The length of the name that begins at an offset behind a title, 0 where the words behind do not tell; behind a `common` noun for people
    only three characters are believed."""
    text, book = page.text, page.tables
    run = CLAUSE.match(text, at)
    family = 2 if text[at : at + 2] in book.double_surnames else 1
    if not run or run.end() - at <= family or at in page.place_starts:
        return 0
    length = family + _given(text[at + family : min(at + family + SIGHT, run.end())])
    name = text[at : at + length]
    sure = length > family and HAN.match(name) and plausible(name, length, book) and not grammatical(page, name)
    astride = any(at < p.start < at + length < p.end for p in page.places_in(at, at + length + 4))
    if (
        not sure
        or astride
        or (common and length < 3 and not ADVERB.match(text, at + length))
        or book.ending_of(name)
        or (family == 1 and (begins_word(text, at) or (text[at] not in book.surnames and len(_first(text, at)) > 1)))
    ):
        return 0
    return length


def _given(rest: str) -> int:
    """The length of the given name with which a text begins."""
    words = list(default_cutter(False)(rest))
    if len(words[0]) > 1:
        return 2 if len(words[0]) == 2 and not DOING.match(rest, 1) else 0
    if len(words) > 1 and len(words[1]) == 2 and words[1][1] in BEGINS and not common_word(words[1]):
        return 2
    if len(words) == 1 or len(words[1]) > 1 or DOING.match(rest, 1) or ADVERB.match(rest, 1):
        return 1
    if rest[1] not in BEGINS:
        return 2
    return 2 if rest[1] in ALSO_GIVEN and len(rest) > 2 and rest[2] in BEGINS else 1


def begins_word(text: str, at: int) -> bool:
    """Whether a word of the language stands where a name is looked for (全程|跟踪, 明确|表示, 高瞻远瞩); a clan is none (段家|贵)."""
    if CLAN.match(text, at):
        return False
    first = _first(text, at)
    return (len(first) > 1 and common_word(first)) or common_word(text[at : at + 2])


def _first(text: str, at: int) -> str:
    """The word of the dictionary that stands at an offset; before a family name that begins many a word (权|衡) it leaves none."""
    run = CLAUSE.match(text, at, at + SIGHT)
    return next(iter(default_cutter(False)(run[0]))) if run else ""
