"""Officers without their organisation (院长林远介绍): it is the last thing that such an officer leads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from model.extract.drafts import RelationDraft, Thing
from model.extract.relations.coreference import REACH, Named, named_in
from model.extract.relations.grammar import Grammar, grammar, one_of
from model.extract.relations.skeleton import INSIDE, Skeleton
from model.facts import Category
from model.lexicon import Lexicon

UNDERSTOOD = 0.7
MANY = 6
"""Categories that an office leads (负责人) too many of to tell whose it is beside another."""
_ENDS = {f"{end}长": end for end in "院所局厅行站馆场厂部"} | {f"{end}长": "政府" for end in "省市区县州"}
"""By what the name of a body ends whose head is called after it (院长 of a 研究院, not of a 大学)."""
_INNER = re.compile("管委会|组委会|筹委会|委员会|党工委|政府")
"""In a title: the body that it is of, by its last word."""
_SHOP = re.compile("车间|班组|生产|市场|销售|研发|技术部|工段")
"""In a title: that it is of a firm's own part, whatever else such an officer may lead."""
_UNIT = re.compile("(?:[室站所院]|中心|基地)$")
"""Before an office: the unit that has it, and no body without that name."""


class Offices:
    """The offices by what they lead."""

    def __init__(self, words: Grammar) -> None:
        self._leads: dict[str, tuple[Category, ...]] = {
            office: tuple(led) for office, led in words.mapping("offices").items()
        }
        held = f"[由是为][^，。；：{INSIDE}]{{0,6}}?(?:<employer>[^，。；：{INSIDE}]{{0,8}}?)?"
        self._officer = words.compile(
            f"(?:(?<=[，。；：“”—])|^)(?P<title>[^，。；：、的{INSIDE}]{{0,8}}?(?P<office>{one_of(list(self._leads))})(?:[、兼][^，。；：、的{INSIDE}]{{0,8}}?<titles>){{0,2}}(?=由|是|为|[、，]|<person>))(?:{held}|(?P<also>[、，]<employer>[^，。；：、{INSIDE}]{{0,8}}?<titles>))?(?P<who><person>)"
        )
        self._named = words.compile(
            "(?P<who><person>)(?:<titles_behind>)?(?:<adv>)*(?:出任|担任|接任|就任|兼任|任|当选为?|受聘为?|获任)"
            f"(?P<title>[^，。；：、的{INSIDE}]{{0,8}}?(?P<office>{one_of(list(self._leads))}))(?=[，。；）]|$)"
        )
        self._scene = words.compile(
            f"(?P<site><employer>)(?:的?[^，。；：、{INSIDE}]{{0,10}}?(?:里|内|车间|厂房|展厅|现场|机房|实验室|洁净间|中控室|控制室|生产线上))[，。]"
        )
        self._worker = words.compile(
            f"(?:(?<=[，。；：“”—])|^)(?P<title>[^，。；：、的{INSIDE}]{{0,6}}?(?:研究员|工程师|总监|主管|经理|员|班长|组长|技师|厂长|工))(?P<who><person>)"
        )

    def find(
        self, sentence: Skeleton, things: Sequence[Thing], before: Sequence[Named], known: Mapping[int, str]
    ) -> Iterator[RelationDraft]:
        """Roles of persons not yet `known` by such an office; `before` are the things named in the sentences before, in order."""
        yield from self._at_work(sentence, known)
        for match in (*self._officer.finditer(sentence.text), *self._named.finditer(sentence.text)):
            who = sentence.thing(match.start("who"))
            named_so = match.start("who") < match.start("title")
            also = match.groupdict().get("also") is not None
            led = self._leads[match["office"]]
            held = match["office"] in known.get(who, "") or "agency" in led
            if (
                who in known
                and held
                and not (named_so or also or sentence.text.startswith(("由", "是", "为"), match.end("title")))
            ):
                continue
            if also and len(led) > MANY:
                continue
            # Who is to hold an office is called by the one that he has held.
            until = sentence.text.rfind("，", 0, match.start()) + 1 if named_so else match.start()
            named = [*before[-REACH:], *named_in(sentence, until)][-REACH:]
            inner = _INNER.search(match["title"])
            ends = inner[0] if inner else _ENDS.get(match["office"], "")
            if (not ends or ends == "部") and _SHOP.search(match["title"]):
                led, ends = ("company", "institute"), ""
            fit = [(i, oblique) for i, oblique in reversed(named) if things[i].category in led]
            fit = [(i, o) for i, o in fit if any(n.endswith(ends) for n in (things[i].name, *things[i].aliases))]
            title = match["title"]
            lead = title[: match.start("office") - match.start("title")]
            if len(lead) > 1:
                # 试验站首席专家: of the station that was named, whatever else such an officer may lead.
                called = [(i, False) for i, _ in reversed(named) if any(n.endswith(lead) for n in _names(things[i]))]
                fit, title = called or fit, title[len(lead) :] if called else title
                if not called and not ends and _UNIT.search(lead):
                    continue
            # A firm that only gets something or does it with another is what is told of where nothing else is.
            firm = next((i for i, _ in fit if things[i].category == "company"), None)
            body = next((i for i, oblique in fit if not oblique), firm)
            if body is not None:
                yield RelationDraft(who, "role", body, title, *sentence.span(*match.span()), UNDERSTOOD)

    def _at_work(self, sentence: Skeleton, known: Mapping[int, str]) -> Iterator[RelationDraft]:
        """Who is met at work in a place works for it (某研究院的洁净间里，研究员某某夹起芯片)."""
        scene = self._scene.search(sentence.text)
        worker = self._worker.search(sentence.text, scene.end() if scene else 0)
        if scene is None or worker is None:
            return
        who, body = sentence.thing(worker.start("who")), sentence.thing(scene.start("site"))
        if who not in known:
            span = sentence.span(scene.start(), worker.end())
            yield RelationDraft(who, "role", body, worker["title"], *span, UNDERSTOOD)


def _names(thing: Thing) -> tuple[str, ...]:
    return (thing.name, *thing.aliases)


@cache
def offices(lexicon: Lexicon) -> Offices:
    """The offices of a lexicon."""
    return Offices(grammar(lexicon))
