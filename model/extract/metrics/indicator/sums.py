"""What a bare sum or intensity is of: the deed that was signed before it, the spending that was told (签下供货合同，金额320万元)."""

from __future__ import annotations

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.phrases import left_phrase

_INTENSITY = "强度"
_SPENT = ("投入", "经费", "经费支出", "投入强度", "能耗", "碳排放")
_SUMS = frozenset({"金额", "价款", "总价", "总金额", "标的额", "价格"})
_LONGEST = 12


def of_spending(frame: Frame, quantity: Quantity, name: str) -> str:
    """研发投入 of 研发投入38亿元，强度达2.6%: what a bare intensity is of, "" where nothing was told that has one."""
    if name != _INTENSITY:
        return ""
    spent = (r.indicator for r in reversed(frame.done) if r.sentence >= frame.sentence(quantity) - 1)
    told = next((s for s in spent if s.endswith(_SPENT)), "")
    return told.removesuffix(_INTENSITY).removesuffix("支出")


def of_deed(frame: Frame, quantity: Quantity, name: str) -> str:
    """供货合同 of 双方很快签下供货合同，金额320万元: the deed that ends the clause before, "" where none does."""
    k = frame.passage.clause_index(quantity.start) - 1
    if name not in _SUMS or k < 0 or not frame.is_plain(k, quantity):
        return ""
    noun = left_phrase(frame.passage, *frame.passage.clauses[k], frame.cues).noun.rsplit("的", 1)[-1]
    return noun if noun.endswith(frame.cues.worth) and len(noun) <= _LONGEST else ""
