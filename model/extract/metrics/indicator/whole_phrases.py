"""Phrases behind a figure that are read as a whole: described things, relative clauses, names that a verb opens, money granted."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.behind import Behind, Right, clean_predicate
from model.extract.metrics.indicator.noun_ends import begins_predicate, names_on
from model.extract.metrics.indicator.phrases import BOUND
from model.extract.metrics.reading.wording import unquoted
from model.extract.quantity.units import COUNTED

_GRANTED = re.compile(
    "[一-鿿“”]{2,10}?(?:资金|贷款|补贴|国债|债券|经费|补助|援助)(?=[，。；、]|已|将|用于|支持|全部|正在)"
)
"""600亿元旧房改造资金已下达: what is given, with the verb that it is given for."""
NEXT_ITEM = re.compile(r"[、和与及](?:约|近|超)?\d")
_TOLD = re.compile("[均都也将已]")
"""What the segmenter may leave with a noun (脱贫|县均) opens what is said of it."""
_DESCRIBES_ON = re.compile("(?:、[^，。；、的\\d]{2,8})*的")
"""20名|适应新技术、新业态的人才: what a verb opens goes on to its 的."""
_PAPERS = re.compile("[^，。；、的“《\\d]{4,16}(?:政策措施|措施|举措|政策)")
_SHORT_COMPOUND = 5
_A_VERB = 2
_LONGEST_COMPOUND = 8
_A_PHRASE = 4


def granted(behind: Behind) -> Right | None:
    """旧房改造资金 of 600亿元旧房改造资金已下达."""
    text, cues = behind.passage.text, behind.cues
    money = _GRANTED.match(text, behind.start, behind.limit) if behind.unit_group == "currency" else None
    if money is None:
        return None
    first = next((word for _, word in behind.words(behind.start)), "")
    if first in cues.verbs or first in cues.soft_verbs:
        return None
    return Right(money[0], clean_predicate(text[money.end() : behind.limit]), money.end())


def described(behind: Behind) -> Right | None:
    """草图 of 8张某船厂绘制的航海草图: a name that does something behind a figure belongs to what describes the counted things."""
    passage, start, cues = behind.passage, behind.start, behind.cues
    owner = next((o for o in passage.owners_between(start, behind.limit) if o.start == start), None)
    at = passage.text.rfind("的", start, behind.limit)
    if owner is None or at < owner.end:
        return None
    first = next((w for _, w in passage.words(owner.end, at)), "")
    if len(first) < _A_VERB or first not in cues.governing:
        return None
    end = next((p for p, w in behind.words(at + 1) if BOUND.match(w) or w in cues.finite), behind.limit)
    noun = unquoted(passage.text[at + 1 : end])
    return Right(noun, "", end) if len(noun) >= _A_VERB and passage.text[owner.end - 1] != "的" else None


def after_relative(behind: Behind, start: int, word: str) -> Right | None:
    """900名通晓手语的年轻导游: what is counted stands behind the 的 of a relative clause, which `word` opens at `start`."""
    passage, limit, cues = behind.passage, behind.limit, behind.cues
    at = passage.text.rfind("的", start, limit)
    acts = word in cues.verbs or word in cues.finite
    if at < 0 or not acts or (len(word) < 2 and word not in "已拟有以") or limit - at < 3:
        return None
    noun = unquoted(passage.text[at + 1 : limit])
    for offset, following in behind.words(at + 1):
        if BOUND.match(following) or (
            offset > at + 1
            and begins_predicate(passage.text[at + 1 : offset], following, cues)
            and not names_on(passage, at + 1, offset, limit, cues)
        ):
            noun = unquoted(passage.text[at + 1 : offset])
            break
    return Right(noun, "", at + 1 + len(noun)) if len(noun) >= 2 else None


def describes(noun: str, at: int, word: str, relative: Right, behind: Behind) -> bool:
    """2到3个花期长、香味浓的本地品种, 12座错落有致的碉楼: words that are no noun describe the one that stands behind their 的."""
    heads, cues = behind.cues.heads, behind.cues
    acts = len(word) > 1 and (word in cues.verbs or word in cues.finite) and not noun.endswith(heads)
    close = len(word) == _A_PHRASE and relative.end - len(relative.noun) - 1 == at + _A_PHRASE
    return (word == "以" or acts) and (relative.noun.endswith(heads) or (acts and close))


def papers(behind: Behind) -> Right | None:
    """便利外籍人员来华政策措施 of 110余项便利外籍人员来华政策措施: what a verb opens and a noun for measures ends is what they are for."""
    whole = (
        _PAPERS.fullmatch(behind.passage.text, behind.start, behind.limit) if behind.quantity.unit in "项条" else None
    )
    return Right(whole[0], "", whole.end()) if whole else None


def compound(behind: Behind) -> Right | None:
    """832个|脱贫县, 原有的20个|参展企业: a verb that opens the name of what is counted."""
    passage, start, cues = behind.passage, behind.start, behind.cues
    words = behind.words(start, start + _LONGEST_COMPOUND + 2)[1:]
    end = next(
        (
            at
            for at, w in words
            if BOUND.match(w)
            or w in cues.verbs
            or w in "的、和与及（("
            or (w in cues.soft_verbs and passage.text[start:at].endswith((*cues.actors, "民")))
        ),
        behind.limit,
    )
    whole = passage.text[start : passage.clause(start)[1]]
    in_list = behind.before in "、和与及"
    if in_list and len(whole) <= _LONGEST_COMPOUND and whole.endswith(cues.heads):
        # 5场茶会、3场展示推介活动: all that the last item of a list holds.
        end = start + len(whole)
    told = _TOLD.search(passage.text, start, end)
    end = told.start() if told and passage.text[start : told.start()].endswith(cues.heads) else end
    noun = passage.text[start:end]
    # 5座茶亭、3座茶楼: an item of a list of counts is a noun.
    listed = in_list and passage.clause(end - 1)[1] == end
    item = len(noun) <= _SHORT_COMPOUND and (listed or NEXT_ITEM.match(passage.text, end) is not None)
    named = behind.before == "的" or item or noun.endswith(cues.heads)
    if not words or len(noun) > _LONGEST_COMPOUND or not named:
        return None
    if _DESCRIBES_ON.match(passage.text, end) or behind.unit_group not in COUNTED:
        return None
    return Right(noun, clean_predicate(passage.text[end : behind.limit]), end)
