"""Money that is given: whom it is for and what it is (单个项目最高可获5000万元支持, 对新引进企业最高给予300万元奖励)."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.amounts import Amount
from model.extract.metrics.indicator.frame import Named
from model.extract.metrics.indicator.phrases import left_phrase

_GRANT = re.compile(
    "(?:左右|以内|以上)?(?:的?(?:标准)?(?:给予|予以|发放))?的?(?:一次性|专项|财政|配套|启动|研发|科研|资金|经费)*(?P<what>(?:综合|项目|人才|生活|住房|租房|购房|创业|场地|租金|薪酬|研发)?(?:奖励|补助|补贴|资助|奖补|支持|扶持|激励|贴息|奖金)|助学金|安家费)"
    "(?:资金|经费)?(?=[，。；、！？）)”]|$|的|并|和|及)"
)
_OFTEN = "一次性|最高|最多|每年|每月|分别|还?可以?|能够?|将|再|均|都|共|累计|总额|不超过|不高于|约|近|超过?|达到?|至少"
_GIVEN = re.compile(
    rf"(?:{_OFTEN}|连续[^，。；]{{1,2}}年)*(?:给予|再给|给|获得|获|享受|提供|得到|发放|领取|申请|申领|拿到)(?:{_OFTEN}|了|到)*$"
)
_AT_RATE = re.compile("(?:按照?|以)(?:每[一-鿿]{1,6})?(?:最高)?$")
"""按每班30元的标准给予补助: for what each so much is given."""
_TO = re.compile(rf"(?:{_OFTEN})*给予(?:{_OFTEN})*(?!{_OFTEN})(?P<whom>[一-鿿]{{2,10}})$")
"""最高给予顶尖人才1000万元资助: who gets it may stand behind the verb."""
_GRANTS = re.compile(
    rf"(?:{_OFTEN}|每[一-鿿]{{1,2}}|首次认定|再)*(?P<what>奖励|补助|补贴|资助|奖补|贴息)(?:{_OFTEN}|上限|额度)*$"
)
"""一次性奖励300万元: the verb may stand before the sum."""
_WAY = re.compile("(?:以|按照?|采[取用])[^，。；]{2,14}(?:方式|标准|原则|形式|比例)?$")
_FOR = re.compile("对(?P<whom>[^，。；：、对]{2,24}|[^，。；：对]{4,40}的[^，。；：、对的]{2,14})$")
_EACH = re.compile(rf"(?P<who>(?:(?:单个|单家|每[个家户人名])[一-鿿]{{0,6}}?)?)(?:{_OFTEN})+$")
"""单个企业每年不超过200万元: what is given has been told before."""
_LIMIT = re.compile(rf"(?:{_OFTEN})+$")
_LONGEST = 14


def granted_to(amount: Amount) -> Named | None:
    """单个项目支持 of 单个项目最高可获5000万元支持; None where no money is given, or nobody is told to get it."""
    if not amount.is_money:
        return None
    frame, quantity = amount.frame, amount.quantity
    start = frame.window(frame.groups[amount.index].first)
    first = frame.found[frame.groups[amount.index].first].start
    grant = _GRANT.match(frame.text, quantity.end)
    if grant is None:
        grants = _GRANTS.search(frame.text, start, first)
        whom = _receiver(amount, start, grants.start()) if grants else ""
        return (whom + grants["what"], 0.7) if grants and whom else _each(amount, start)
    if to := _TO.search(frame.text, start, quantity.start):
        return to["whom"] + grant["what"], 0.7
    if _by_whom(amount, start):
        return grant["what"], 0.7
    given = _GIVEN.search(frame.text, start, quantity.start) or _LIMIT.search(frame.text, start, quantity.start)
    given = given or _AT_RATE.search(frame.text, start, quantity.start)
    if given is None:
        return None
    whom = _receiver(amount, start, given.start())
    return (whom + grant["what"], 0.7) if whom else None


def _by_whom(amount: Amount, start: int) -> bool:
    """Whether who gives the money stands between the verb and the sum (团队获得市科技局300万元项目资助)."""
    frame, end = amount.frame, amount.quantity.start
    givers = frame.passage.owners_between(start, end)
    return (
        bool(givers)
        and frame.text[givers[-1].end : end] in ("", "的")
        and _GIVEN.search(frame.text, start, givers[-1].start) is not None
    )


def _each(amount: Amount, start: int) -> Named | None:
    """单个企业补助 of 按每班30元的标准给予补助，单个企业每年不超过200万元: how much each may get of what was told before."""
    frame, quantity = amount.frame, amount.quantity
    each = _EACH.match(frame.text, start, quantity.start)
    told = frame.before(quantity, "level", "share", same_sentence=True) if each else None
    given = _GRANT.match(frame.text, told.quantity.end) if told is not None else None
    if each is None or told is None or given is None:
        return None
    clause = frame.passage.clause_index(told.quantity.start) - 1
    to = None if each["who"] else _FOR.search(frame.text, *frame.passage.clauses[max(0, clause)])
    return (each["who"] or (to["whom"].rsplit("的", 1)[-1] if to else "")) + given["what"], 0.7


def _receiver(amount: Amount, start: int, end: int) -> str:
    """Who gets the money: behind 对, before the verb, or all of the clause before (对新引进的企业，最高给予…); "" where nobody is told."""
    frame = amount.frame
    way = _WAY.search(frame.text, start, end)
    end = way.start() if way else end
    told = _FOR.search(frame.text, start, end)
    if told is None and not frame.text[start:end].strip("，,、 "):
        clause = frame.passage.clause_index(amount.quantity.start) - 1
        plain = clause >= 0 and frame.is_plain(clause, amount.quantity)
        told = _FOR.search(frame.text, *frame.passage.clauses[clause]) if plain else None
    if told:
        whom = told["whom"]
        return whom if len(whom) <= _LONGEST else whom.rsplit("的", 1)[-1]
    noun = left_phrase(frame.passage, start, end, frame.cues).noun
    return noun if 2 <= len(noun) <= _LONGEST and not frame.is_owner(end - len(noun), end) else ""
