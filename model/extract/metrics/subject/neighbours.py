"""A place that stands right before a figure (川渝291家医院, 两地3000余家企业): its owner, unless something that is told of only acts there."""

from __future__ import annotations

import re
from functools import lru_cache

from model.extract.drafts import Quantity
from model.extract.metrics.reading.cues import cues_of
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.asides import OBJECT, is_destination
from model.extract.metrics.subject.attributed import GOT
from model.extract.metrics.subject.topics import Topics
from model.extract.quantity.units import unit_group
from model.extract.sides import TAKEN_UP
from model.lexicon import Lexicon
from model.patterns import alternatives

_AGAINST = re.compile(
    "(?:只有|仅有|仅是|只是|不足|不到|不及|不如|相当于|等于|达到?|超过?|高于|低于|接近|[约仅均就还已]?为|[约近占比是较])$"
)
_SIDE = re.compile(f"(?:川渝|成渝|双城)?(?P<sides>{TAKEN_UP})的?")
_SIDES = re.compile(f"{_SIDE.pattern}$")
_TIES = re.compile("(?:方面|范围内|境内)?的?(?:约|近|超|超过|逾|共|共有|有|已有)?")
_NOBODY = re.compile(
    "(?:[^，。；]{2,12}，)?(?:截至)?(?:目前|今年|去年|已经?|还|也|并|将|共|累计|先后|可|能|直接|总共|预计|同时|主要)*"
)
"""Before a verb at the head of a sentence: no doer of its own."""
_SERVE = frozenset({"company", "institute", "lab", "platform", "facility", "park", "product", "finance", "alliance"})
_A_WORD = 2
AWAY = re.compile("(?:距离?|相距|相隔|(?<![撤驶脱逃背分隔])离)[约近超过]{0,2}$")
"""接入距离50公里的某电站, 距离某市102公里: how far away something is, which is nothing that it or the place has."""


@lru_cache(maxsize=4)
def _covers(lexicon: Lexicon) -> re.Pattern[str]:
    verbs = alternatives(lexicon.table("metrics")["covering"].split())
    return re.compile(f"(?:{verbs}|(?<![成作认称变视评列选定约即名])[为给替向])了?$")


class Neighbours:
    """Finds the places right before the figures of one passage."""

    def __init__(self, passage: Passage, topics: Topics) -> None:
        self.passage, self.text, self.topics = passage, passage.text, topics
        self._verbs = cues_of(passage.lexicon).all_verbs

    def of(self, quantity: Quantity) -> Owner | None:
        """川渝291家医院, 两地3000余家企业: a place right before the figure."""
        if quantity.rank:
            return None
        both = _SIDES.search(self.text, max(0, quantity.start - 6), quantity.start)
        if both and not self._is_only_there(quantity, both.start()):
            sides = self.topics.anaphora.wide_at(both.start("sides"), quantity.start)
            return sides[0] if sides else None
        for owner in self.topics.between(max(0, quantity.start - 12), quantity.start)[-1:]:
            tied = _TIES.fullmatch(self.text, owner.end, quantity.start)
            if (
                tied
                and not is_destination(self.text, owner)
                and owner.kind in PLACES
                and owner.label != "全国"
                and not OBJECT.search(self.text[max(0, owner.start - 1) : owner.start])
                and not self._is_only_there(quantity, owner.start)
                and not self._is_yardstick(owner, quantity)
                and not AWAY.search(self.text, max(0, owner.start - 4), owner.start)
            ):
                return owner
        return None

    def _is_yardstick(self, place: Owner, quantity: Quantity) -> bool:
        """只有某市的四分之一, 约为某省的八成: whether a place only says what a share is reckoned against."""
        share = quantity.unit in ("", "%", "倍")
        return share and _AGAINST.search(self.text, self.passage.clause(place.start)[0], place.start) is not None

    def _is_only_there(self, quantity: Quantity, at: int) -> bool:
        """Whether the place at `at` only says where or for whom somebody named before does something."""
        return self._is_covered(at) or self._is_spread(at) or self._is_object(at) or self._is_got(quantity, at)

    def _is_got(self, quantity: Quantity, at: int) -> bool:
        """拿到了两地2.2亿元投资: whether the place at `at` only says from whom somebody has got money."""
        money = unit_group(quantity.unit, self.passage.lexicon) == "currency"
        return money and GOT.search(self.text, self.passage.clause(at)[0], at) is not None

    def _is_object(self, at: int) -> bool:
        """某局统一了两地98项口径: whether the place at `at` only says of what somebody named before does something."""
        clause = self.passage.clause_index(at)
        words = [word for _, word in self.passage.words(self.passage.clauses[clause][0], at)]
        words = [word for word in words if word not in ("了", "过", "着", "已", "累计", "共")]
        if not words or len(words[-1]) < _A_WORD or words[-1] not in self._verbs:
            return False
        first = self.passage.clause_index(self.passage.sentence(at)[0]) if len(words) == 1 else clause
        doers = (self.topics.of_clause(k, at) for k in range(clause, first - 1, -1))
        doer = next((o for o in doers if o is not None), None)
        return doer is not None and doer.thing is not None

    def _is_covered(self, at: int) -> bool:
        """此次巡展覆盖某省13个市, 平台已为两地56家企业…: whether something else that the sentence speaks of covers or serves a place."""
        covers = _covers(self.passage.lexicon).search(self.text, max(0, at - 4), at)
        if covers is None:
            return False
        both = _SIDE.match(self.text, at) is not None
        if self._told_before(at, by_a_place=not both):
            return True
        start = self.passage.sentence(at)[0]
        unsaid = _NOBODY.fullmatch(self.text, start, covers.start()) if start else None
        before = self.topics.of_sentence(self.passage.sentence_index(at) - 1) if unsaid else None
        return before is not None and before.kind in _SERVE

    def _told_before(self, at: int, *, by_a_place: bool = True) -> bool:
        """Whether the sentence of a place speaks of something else before it, be it only by its speaker.

        What one side does for both (甲市完善平台，服务两地企业3000家) is theirs: there `by_a_place` is false, and a place is nothing else.
        """
        first, last = self.passage.clause_index(self.passage.sentence(at)[0]), self.passage.clause_index(at)
        speech = self.topics.speakers.speech_at(at)
        told = speech is not None and speech.owner is not None and speech.owner.kind not in PLACES
        topics = (self.topics.of_clause(k, at) for k in range(first, last + 1))
        return told or any(o is not None and (by_a_place or o.kind not in PLACES) for o in topics)

    def _is_spread(self, at: int) -> bool:
        """某系统已在某市38个区县落地, 在某市15家医院开展试验: whether a place is only where something told of before is at work."""
        return self.text.endswith("在", 0, at) and self._told_before(at)
