"""Whose money a company has got: what a clause says of funds, banks and guarantors, and of the firms that they finance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.grammar import JOINED, SUM, Grammar
from model.extract.relations.pairs import CARRIED, pairs
from model.extract.relations.skeleton import INSIDE, Skeleton
from model.extract.relations.subjects import State
from model.extract.relations.verbs import Verbs
from model.extract.sentences import begin_of

_LENDER = re.compile("银行|农商行|农信|信用社|担保|保险|信托|资本|投资|创投|基金|租赁|金控|金融|分行|支行")
_SUMMED = re.compile("累计|半年|季度|以来|将|[0-9]月[，底末]")
"""In a clause: that it sums up what a lender does, for whomever."""
_HUGE = re.compile("[0-9]亿元")
"""In a clause: more than one firm gets, if the sentence does not tell of one alone."""
_LOAN = re.compile("[贷保][”》]?$")
_LISTED = f"<backer>(?:{JOINED}<backer>)*"


class Money:
    """Loans, guarantees and stakes, told of who gives or of who gets them."""

    def __init__(self, words: Grammar, verbs: Verbs) -> None:
        self._verbs = verbs
        firms = f"(?P<who><company>(?:{JOINED}<company>)*)<etc>?"
        got = "(?:获得?|得到|拿到|引入|收到|赢得|争取到|用上|申请到|贷到)了?"
        self._got = (
            words.compile(f"{got}<mod>(?P<backer>{_LISTED})(?:<x>{{0,14}})<support>"),
            words.compile(
                "从(?P<backer><lender>(?:[、和]<lender>)*)(?:<adv>)*"
                f"(?:(?:获得?|拿到|得到|申请到|贷到|借到|融到)了?(?:[^，。；]{{0,24}}?<support>|<x>{{0,4}}?{SUM})|[贷借融][了到得]<x>{{0,4}}?{SUM})"
            ),
            words.compile(f"{got}<mod>(?P<backer><finance>)(?:{SUM})?$"),
            words.compile(f"孵化[自于]<mod>(?P<backer>{_LISTED})"),
            words.compile(
                "<x>{0,4}?(?:领投|跟投|投资|出资|资助|贷款|授信|担保)(?:方|机构|人|银行|者)(?:之一)?"
                f"(?:为|是|包括|有|来自)<mod>(?P<backer>{_LISTED})"
            ),
        )
        self._asked = words.compile(f"{got[:-2]}的$")
        self._answer = words.compile("(?:<adv>)*(?:正)?是[^，]{0,16}?(?P<backer><finance>)$")
        self._given = words.compile(
            f"(?:向|为|给|对){firms}(?:<x>|<finance>){{0,20}}?(?P<what><support>|(?:放|批|拨)[了出下]?[款贷])"
            f"|(?:向|为|给|对)(?P<firm><company>(?:{JOINED}<company>)*)<etc>?(?:<adv>)*(?:发放|提供|投放|办理)了?<mod><finance>"
        )
        self._helped = words.compile(f"(?P<what>支持)了?<mod>{firms}(?P<firm>)(?=$|，)")
        lend = (
            f"(?:(?:放|批|拨)[了出下]?[款贷]|(?:发放|批下|批出|给出|给|给予|提供|投入|投放|注入)了?<x>{{0,12}}?(?:<support>|{SUM})"
            f"|授信|领投|跟投|注资|增资|入股|投了{SUM}|投来的)(?:了|到账|成功|<x>{{0,3}}{SUM})?(?=$|、)"
        )
        self._lent = words.compile(f"(?P<lender><lender>(?:{JOINED}<lender>)*)<etc>?[^，；：{INSIDE}]{{0,16}}?{lend}")
        # Who gives what it knows for a share (以9项专利作价600万元入股).
        self._joined = words.compile(f"(?P<lender><scholar>)[^，；：{INSIDE}]{{0,8}}?以[^，；：{INSIDE}]{{2,20}}?入股$")
        self._lends = words.compile(f"[^，；：{INSIDE}]{{0,10}}?{lend}")
        self._counted = words.compile(
            r"(?:投资|投了|孵化|培育|支持|参股|扶持)[^，]{0,12}?[\d一二两三四五六七八九十百千]+余?多?[个家笔项]"
        )

    def find(
        self, sentence: Skeleton, at: int, end: int, sure: float, things: Sequence[Thing], state: State
    ) -> Iterator[RelationDraft]:
        """What the clause that goes on at `at` says of the money of its subjects, as sure as those are."""
        text = sentence.text
        got = next((m for one in self._got if (m := one.search(text, at, end))), None)
        getters, state.asked = state.asked, state.subjects if self._asked.search(text, at, end) else ()
        if got is None and getters:
            got = self._answer.match(text, _clause(text, at), end)
        else:
            getters = state.subjects
        if got:
            backers = tuple(sentence.named(*got.span("backer")))
            near = sentence.span(*got.span())
            yield from pairs(backers, "backs", getters, (*near, sure), things, self._verbs.able["sign"])
        given = self._given.search(text, at, end) or self._helped.search(text, at, end)
        if given:
            strict = given["what"] == "支持"
            lenders = tuple(s for s in state.subjects if _lends(s, things, strict))
            if lenders:
                # 推出“某某贷”，已向A公司放款: the loan is told of with the bank that makes it.
                lenders += tuple(
                    i for i in sentence.named(0, given.start()) if _is_loan(things[i]) and i not in lenders
                )
            firms = tuple(sentence.named(*given.span("who" if given["who"] else "firm")))
            yield from pairs(lenders, "backs", firms, (*sentence.span(*given.span()), sure), things, ())
        elif not got:
            yield from self._understood(sentence, at, end, things, state)
        if self._counted.search(text, at, end):
            funds = tuple(i for i in state.made if things[i].category == "finance") or state.subjects
            state.counted_by = ("backs", tuple(i for i in funds if _lends(i, things, strict=True)))

    def _understood(
        self, sentence: Skeleton, at: int, end: int, things: Sequence[Thing], state: State
    ) -> Iterator[RelationDraft]:
        """Who has lent, where the firm is the one that was told of before (A银行放款800万元)."""
        text = sentence.text
        lenders: tuple[int, ...] = ()
        said = None
        for said in self._lent.finditer(text, _clause(text, at), end):
            lenders += tuple(sentence.named(*said.span("lender")))
        if not lenders and (said := self._lends.match(text, at, end)):
            lenders = state.subjects
        joined = self._joined.search(text, _clause(text, at), end)
        if joined:
            said, lenders = joined, (sentence.thing(joined.start("lender")),)
        elif not all(_lends(s, things, strict=True) for s in lenders):
            return
        if said is None:
            return
        near = [i for i in sentence.named(0, said.start()) if _borrows(i, things)]
        huge = len(set(near)) != 1 and _HUGE.search(text, said.start(), end)
        if not joined and (huge or _SUMMED.search(text, _clause(text, at), end)):
            return
        firm = near[-1] if near else state.firm if state.firm is not None else state.main_firm()
        if firm is not None and firm not in lenders:
            yield from pairs(lenders, "backs", (firm,), (*sentence.span(*said.span()), CARRIED), things, ())

    def told(self, sentence: Skeleton, things: Sequence[Thing], state: State) -> None:
        """Remember the last company of a sentence that is no lender."""
        state.firms.update(i for i in sentence.named() if _borrows(i, things))
        state.firm = next((i for i in reversed(tuple(sentence.named())) if _borrows(i, things)), state.firm)


def backing(one: int, other: int, things: Sequence[Thing]) -> tuple[int, int] | None:
    """Of a fund and a firm that have signed with each other who gives and who gets; None where they are no such two."""
    for fund, firm in ((one, other), (other, one)):
        if things[fund].category == "finance" and _borrows(firm, things):
            return fund, firm
    return None


def _clause(text: str, at: int) -> int:
    """Where the clause begins in which an offset stands."""
    return begin_of(text, at, "，；：")


def _lends(thing: int, things: Sequence[Thing], strict: bool) -> bool:
    """Whether a thing can give money; `strict`: only who is called so."""
    category, name = things[thing].category, things[thing].name
    return category == "finance" or (
        category in ("company", "agency") and (bool(_LENDER.search(name)) or (not strict and category == "company"))
    )


def _borrows(thing: int, things: Sequence[Thing]) -> bool:
    return things[thing].category == "company" and not _LENDER.search(things[thing].name)


def _is_loan(thing: Thing) -> bool:
    return thing.category == "finance" and _LOAN.search(thing.name) is not None
