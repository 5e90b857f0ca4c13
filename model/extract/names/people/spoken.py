"""A name between a title and what its bearer says or does with his hands: what stands there is a name, be it a word of the language elsewhere
(主任|白云|介绍), and ends where the verb begins (教授|方正|认为, 工程师|袁野|拿起).
"""

from __future__ import annotations

import re

from model.extract.names.given import HAN, LAST, NEVER_GIVEN, acts
from model.extract.names.page import Page
from model.extract.names.people.actors import RIGHT_SAYS
from model.extract.tokens import common_word, default_tagger, guessed

HANDS = "指拿看捧笑站拍举翻抱端握望走摸拉点敲按盯坐蹲戴穿扛提拎背牵推托掏递写画数算搓擦"
SHOWS = re.compile(f"[{HANDS}][着起下开出过]")
SAYS = re.compile(
    f"(?:{'|'.join(RIGHT_SAYS)}|讲|解释|补充|直言|笑言|笑着|提到|呼吁|感叹|回应|分析|总结|举例|看来|描述|解说|算[了起]|给记者|向记者|对记者)"
    f"|{SHOWS.pattern}"
)
"""Verbs of speech, and what the speaker does while he shows something."""
ADVERB = re.compile(
    "(?<![守德国明立永志学家宏建光思行世清启])正(?=[在忙带把和与用准为向将等从对]|.着|[一-鿿]{2}着)"
    "|(?<![志正永建国金小大文玉宝学成海春立])刚(?=[刚从到在回下走拿送接把完开结做忙参过入来])"
    "|(?<![以法规原准学守])则(?=[把将在是从对给用带选更已因以])"
)
"""Ends of given names that are adverbs before what somebody is doing, has just done or does unlike others, unless a given name of two mostly ends so (守正, 志刚)."""
GRAMMAR = frozenset("向于从和时常应单全明尤曾万经连简成方通都终后双越充相益")
"""Family names that are mostly adverbs or prepositions: what follows them as a word of the language is no given name (曾|多次|表示)."""
VERBS = frozenset("占谈论话说问看闻计解祝查访寻展管习支施赏爱")
"""Family names that are verbs with an object behind people, in headlines most of all (企业家|谈|创新)."""
LINKS = frozenset("为与以")
"""Prepositions that no verb of speech follows: right before one they end a given name of two (石可为|介绍)."""
NAMING = frozenset({"n", "f", "nr", "nrt", "nrfg", "ns", "nz", "nt", "z", "x"})
"""Parts of speech of words that somebody may be called by."""


def spoken(page: Page, at: int, double: bool = False) -> int:
    """The length of the name at an offset right before a verb of speech, 0 where none stands there."""
    text, book = page.text, page.tables
    if not double and text[at : at + 1] not in book.told_surnames:
        return 0
    if text[at + 2 : at + 3] == "地" and common_word(text[at : at + 2]):  # 高兴地|说
        return 0
    for length in (3, 4) if double else (2, 3):
        name = text[at : at + length]
        given = name[2:] if double else name[1:]
        if len(name) < length or not HAN.match(name) or not SAYS.match(text, at + length):
            continue
        linked = len(given) == 2 and given[1] in LINKS and not SHOWS.match(text, at + length)
        sure = given[0] if linked else given
        unfit = not NEVER_GIVEN.isdisjoint(sure) or (sure[-1] in book.not_given and sure[1:] != LAST)
        if unfit or grammatical(page, name):
            continue
        if length == 3 and not double and ADVERB.match(text, at + 2):
            return 2
        if length > 2 or (_called(page, name) and before_verb(page, at) != 3):
            return length
    return 0


def _called(page: Page, word: str) -> bool:
    """Whether somebody may be called by a word: the dictionary lacks it, or holds it for a noun, or for a verb that goes with no speech (舒展)."""
    kinds = {kind for _, kind in default_tagger()(word)}
    book = page.tables
    plain = word not in book.verbs and word not in book.soft_verbs and word not in book.not_persons
    return guessed(word) or kinds <= NAMING or (kinds <= {"v", "vn"} and plain and not SAYS.match(word))


def grammatical(page: Page, name: str) -> bool:
    """Whether what looks like a name says when, how or on whose behalf somebody speaks (曾|多次, 于|近日, 向|记者, 方面)."""
    given = name[1:]
    share = name[0] == "占" and (name[1] in "比全总约近超" or name[-1] in "成半")
    objects = name[0] in VERBS and len(given) > 1 and common_word(given)
    return (
        share
        or objects
        or (name[0] in GRAMMAR and common_word(name))
        or name in page.tables.sides
        or (len(name) > 2 and name[0] in GRAMMAR and (given in page.tables.press or not _called(page, given)))
    )


def before_verb(page: Page, at: int) -> int:
    """The length of a name at an offset of which two characters or three stand before a verb (袁翊|拿着, 张国强|调整); 0 where no verb tells."""
    text = page.text

    def verb(pos: int) -> bool:
        return acts(text[pos : pos + 2]) or _sure_verb(page, pos)

    behind = verb(at + 3) and not SHOWS.match(text, at + 2)
    return 3 if behind and verb(at + 2) else 2 if not behind and _sure_verb(page, at + 2) else 0


def _sure_verb(page: Page, pos: int) -> bool:
    """Whether a verb that the lexicon knows stands at an offset."""
    word = page.text[pos : pos + 2]
    return word in page.tables.verbs or word in page.tables.soft_verbs or SAYS.match(page.text, pos) is not None
