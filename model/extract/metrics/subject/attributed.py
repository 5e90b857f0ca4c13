"""Owners that the words right around a figure name: who has given it (某基金投的500万元), whose first ones it counts (某省首批4家平台之一), what those who are counted have founded (12所高校发起成立某联盟)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.topics import Topics
from model.extract.quantity.units import unit_group

_GIVEN = re.compile(
    "(?:领投|投资|投入|投下|投|出资|拿出|提供|给予|给|发放|支付|资助|捐赠|捐|拨付|奖励|贡献|授信|放款)了?的(?:约|近|超过?)?"
)
GOT = re.compile("(?:拿到|拿下|获得|获|收到|得到|迎来|完成|接受|争取到|斩获|赢得|等来|用上|用)了?(?:由|来自)?$")
_LENT = re.compile("(?:放款|放贷|贷款|授信|信用额度)[^，。；]{0,4}$")
_FOR_HIM = re.compile("(?:[为向给对]|以|用|凭)(?:该?公司|其|该企业|它)(?![他中余次它])")
_LENDER = re.compile("银行|[分支]行|担保|保险|信托|农商行|信用社")
_FIRST = re.compile("的?(?:首批|第[一二三四]批|现有的?|仅有的?|目前|重点建设的?|已获批的?)?(?:约|近)?")
_ONE_OF = re.compile("[^，。；——]{0,24}之一")
_FOUND = re.compile(
    "[^，。；、]{1,8}?(?:还|已|也|又|共同|联合|携手|合作|一起|近日|日前)*(?:发起成立|发起设立|发起组建|发起|成立|组建|共建|设立|上线|创建|组成)(?:了|的)?[“]?"
)
_JOINTLY = re.compile("共同|联合|携手|合作|一起|发起")
_BODIES = ("家", "所", "个", "名", "位", "支")
_FOUNDED = frozenset({"alliance", "lab", "platform", "finance", "institute", "product", "park"})
_LED = re.compile(
    "(?P<verb>帮助|推动|助力|带动|拉动|促进|撬动)(?:全[省市区县州]|该[省市区县]|川渝(?:两地)?(?![近约超]?\\d)|[两三四](?:地|省市|[市区县])(?![近约超]?\\d))"
)
"""带动全省产值超过50亿元: what a thing brings about in all of a place is the place's."""
_NEAR = 20


class Attributed:
    """Finds such owners for the figures of one passage."""

    def __init__(self, passage: Passage, topics: Topics) -> None:
        self.passage, self.text, self.topics = passage, passage.text, topics

    def of(self, quantity: Quantity) -> Owner | None:
        """The owner that stands around a figure; None where there is none."""
        return (
            self._giver(quantity)
            or self._borrower(quantity)
            or self._one_of(quantity)
            or self._founded(quantity)
            or self._led(quantity)
        )

    def _before(self, quantity: Quantity) -> Owner | None:
        """The last name or place before a figure in its clause."""
        start = max(self.passage.clause(quantity.start)[0], quantity.start - _NEAR - 20)
        return next(iter(reversed(self.topics.between(start, quantity.start))), None)

    def _giver(self, quantity: Quantity) -> Owner | None:
        """第一笔钱是某基金投的500万元: money of whom it came from."""
        if unit_group(quantity.unit, self.passage.lexicon) != "currency":
            return None
        giver = self._before(quantity)
        if giver is not None and GOT.search(self.text, self.passage.clause(giver.start)[0], giver.start):
            return None  # 公司拿到某基金领投的4500万元融资: of who has got it
        given = giver is not None and giver.thing is not None and giver.kind not in ("policy", "event")
        return giver if giver and given and _GIVEN.fullmatch(self.text, giver.end, quantity.start) else None

    def _borrower(self, quantity: Quantity) -> Owner | None:
        """银行以公司的专利作质押，发放贷款1000万元: for whom a loan is, where the sentence takes him up."""
        first, start = self.passage.sentence(quantity.start)[0], self.passage.clause(quantity.start)[0]
        if unit_group(quantity.unit, self.passage.lexicon) != "currency":
            return None
        if not _LENT.search(self.text, start, quantity.start) or not _FOR_HIM.search(self.text, first, quantity.start):
            return None
        return self.topics.anaphora.last_told(first, lambda o: o.kind == "company" and not _LENDER.search(o.label))

    def _one_of(self, quantity: Quantity) -> Owner | None:
        """是某省首批4家平台之一: how many the place has, whatever is one of them."""
        place = self._before(quantity)
        if place is None or place.kind not in PLACES or not _ONE_OF.match(self.text, quantity.end):
            return None
        return place if _FIRST.fullmatch(self.text, place.end, quantity.start) else None

    def _founded(self, quantity: Quantity) -> Owner | None:
        """甲大学、乙大学等12所高校联合发起成立某联盟: the founders are counted for what they found."""
        end = self.passage.clause(quantity.start)[1]
        found = _FOUND.match(self.text, quantity.end, end) if quantity.unit in _BODIES else None
        if found is None or not (self.text.startswith("等", quantity.start - 1) or _JOINTLY.search(found[0])):
            return None  # 25个城市设立了某基金: each its own
        at = found.end() - (self.text[found.end() - 1] == "“" and self.topics.begins(found.end() - 1))
        owner = self.topics.chain(at, end) if self.topics.begins(at) else None
        return owner if owner is not None and owner.kind in _FOUNDED else None

    def _led(self, quantity: Quantity) -> Owner | None:
        """某实验室…，带动全省产值超过50亿元: the place in all of which something is brought about."""
        start = self.passage.clause(quantity.start)[0]
        led = next(_LED.finditer(self.text, max(start, quantity.start - _NEAR), quantity.start), None)
        wide = self.topics.anaphora.wide_at(led.end("verb"), quantity.start) if led else None
        return wide[0] if wide else None
