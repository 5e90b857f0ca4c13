"""Who a clause is about: its own subject, or the one carried over from the clauses before."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from typing import Literal

import msgspec

from model.extract.drafts import Thing
from model.extract.relations.grammar import FIRST, JOINED, NUMBER, SUM, Grammar
from model.extract.relations.skeleton import INSIDE, NAME, Skeleton
from model.facts import Rel

_NOT_ACTORS = frozenset({"person", "policy", "event", "framework"})

_RELATIVE = re.compile(f"[^，；：]{{1,36}}?的(?={NAME})")
"""What stands before a name as its attribute, with the 的 behind it."""
_INSIDE = re.compile(f"(?:(?:园区|境)?[内里中]|旗下|下属|所属)的?(?={NAME})")
"""Between a whole and what is inside it or belongs to it, which is who is told of."""
_REGIONAL = re.compile("该[市区县省州镇乡]|当地|本地|[全我][市区县省州]|[市区县省州镇乡]里|[区县市]上")
"""A place that is told of by a word."""
_SOME = re.compile(f"有{NUMBER}")
"""Of things counted that have no name."""
_DONE = re.compile(r"[^的]{1,3}了")
"""That somebody has done it."""
_NOMINAL = re.compile(
    f"的?(?:建设|升级|改造|布局|研发|发展)(?:[^，；：{INSIDE}]{{0,8}}?"
    "(?:工作|任务|协议|方案|规划|项目|计划|进程|步伐|合作|目标|要求|部署|成果|成效))?"
)
"""Behind a name: that it is what is planned or done of the thing."""
_FOR_IT = re.compile(
    "(?:[^，；：]{0,6})(?:领衔|牵头|带领|率领|带队|攻关|研发|研制|说|表示|介绍|告诉|认为|指出|坦言|透露|称|谈到|强调|解释|建议|提出|展示|演示)"
)
"""Behind a person: that he does it, or says it, for his body."""
_ENDS_COUNTED = re.compile(
    f"等[^，；：{INSIDE}]{{2,16}}?[\\d一二三四五六七八九十百千万余多]+(?:个|家|项|款|台|座|条|所|处|种|名|位)?$"
)
"""The end of a list: how many they are."""


class State(msgspec.Struct):
    """What the text has been about so far: who acts (`fresh`: in this sentence), where, what is spoken of, and in what whole.

    `groups` are those of the last verb of the sentence: a list that follows without one is its object too. `counted` is the
    noun that was counted last (8个中试平台，其中…) and `hosts` who has them; `scene` is the site that the paragraph has shown.
    `main` is the first subject of the sentence, to which a semicolon returns, `base` that of 一方面…另一方面, `resumed` the one that goes on after the members of 其中,
    `pair` those who were last said to do something together (双方),
    `agents` the doers of the last passive clause (由A牵头，联合B组建), behind which a place or a whole may be said, but no other deed,
    `made` the things with the building of which the clause before has ended (启动A、B建设，由C运营), `firm` the company of an earlier sentence of the paragraph, `asked` those of whom the clause before asks
    what they got (A拿到的，是…), `counted_by` what was counted last, by whom (基金投资9笔，A就在其中),
    `speaker` the one for whom the person of the paragraph speaks, `firms` how often each company was named.
    """

    subjects: tuple[int, ...] = ()
    fresh: bool = False
    frame: int | None = None
    topic: int | None = None
    whole: int | None = None
    groups: tuple[str, ...] = ()
    counted: str = ""
    hosts: tuple[int, ...] = ()
    scene: int | None = None
    main: tuple[int, ...] = ()
    base: tuple[int, ...] = ()
    resumed: tuple[int, ...] | None = None
    pair: tuple[int, ...] = ()
    agents: tuple[int, ...] | None = None
    made: tuple[int, ...] = ()
    firm: int | None = None
    asked: tuple[int, ...] = ()
    counted_by: tuple[Rel, tuple[int, ...]] | None = None
    speaker: tuple[int, ...] = ()
    firms: Counter[int] = msgspec.field(default_factory=Counter)

    def main_firm(self) -> int | None:
        """The company that the story has named most by far."""
        most = self.firms.most_common(2)
        return most[0][0] if most and most[0][1] > 2 and (len(most) == 1 or most[0][1] > 2 * most[1][1]) else None

    def spoken_of(self) -> tuple[int, ...]:
        """What a passive can be said of: the topic, else the only subject."""
        topic = () if self.topic is None else (self.topic,)
        return (*topic, *(self.subjects if len(self.subjects) == 1 else ()))

    def next_sentence(self, text: str, *, paragraph: bool) -> None:
        """Forget what does not last beyond a sentence, or a paragraph."""
        self.frame, self.fresh, self.groups, self.agents = None, False, (), None
        if not text.startswith("其中"):
            self.counted, self.hosts = "", ()
        self.main, self.made, self.asked = (), (), ()
        if "其中" not in text and "其一" not in text:
            self.counted_by = None
        if paragraph:
            self.subjects, self.scene, self.firm, self.pair, self.base = (), None, None, (), ()


class Opening(msgspec.Struct, frozen=True):
    """How a clause begins: `own` subject, `carried` over, `other` (no named thing), `unnamed` (one that is done by somebody named: A组建的中心), the `pair` of those who were last said to do something together (双方), or a `frame` (在西部科学城，).

    The rest of the clause begins at `end`; `partners` are those with whom the subject acts, `topic` is what the subject names,
    if it can act or not.
    """

    kind: Literal["own", "carried", "other", "unnamed", "frame", "list", "pair"]
    things: tuple[int, ...]
    end: int
    partners: tuple[int, ...] = ()
    topic: int | None = None


_SUCH = (
    (re.compile("两所|学校|高校|大学|院校|两校"), frozenset({"university", "institute", "lab"})),
    (re.compile("企业|公司|车企|药企|银行"), frozenset({"company"})),
)
"""What two are called together (两家企业, 两所高校), and what each of them then is."""


def are_such(words: str, pair: Sequence[int], things: Sequence[Thing]) -> bool:
    """Whether those told of together can be meant by words that call them by their number."""
    return all(things[i].category in kinds for called, kinds in _SUCH if called.search(words) for i in pair)


class Subjects:
    """The grammar of how clauses begin."""

    def __init__(self, words: Grammar) -> None:
        self._lead = words.compile(
            rf"(?:<adv>|同样|对此|自(?!贡)|截至|(?!两[家所]){NUMBER}|{FIRST}|以来|起|“|并|而|是|因此|因而|所以|于是|但是?|不过|据悉)*"
        )
        self._named = words.compile(f"(?P<who>(?:<any>)+(?:{JOINED}<any>+)*)")
        self._goes_on = words.compile(
            f"[，,]?(?:<adv>|<deed>|<predicate_starts>|是|在|以|从|由|自|占地|其|总投资|累计|依托|通过|与|同)|[，,]?[^，；：{INSIDE}]{{2,}}"
        )
        self._allied = words.compile(
            f"(?P<one>(?:<any>)+(?:[、和](?:<any>)+(?=[^，；：]*?(?:签|达成|建立|结为|结成)))*)(?:与|同|跟)(?P<who><org>(?:{JOINED}<org>)*)<etc>?(?:<x>{{0,2}}方)?(?:<adv>)*(?=<deed>)"
        )
        self._both = words.compile("(?:双方|两[家所]<x>{0,3}?|两校|两院|二者)(?=(?:<adv>)*(?:<share>|<build>|<make>))")
        self._frame = words.compile(
            "(?:<adv>)*(?:(?:在|位于)(?:<any>的?)*(?P<site><site>)(?:内|里|中)?|(?P<park><park>)(?:内|里))$"
        )
        self._example = words.compile(
            "(?:以(?=<any>为例$)|这<x>{0,6}?(?:名为|名叫|叫作?|取名为?|代号)(?=<any>的))(?P<who><any>)(?:为例|的<x>{0,10})$"
        )
        self._worth = words.compile(f"<deed>了?[^，；：、]{{0,4}}?{SUM}的$")
        self._headed = words.compile(
            f"(?:(?!了)[^，；：{INSIDE}]){{1,16}}的(?:{NAME})*(?!<person>){NAME}(?=<adv>|<build>|<make>|是|在|将|已|获)"
            f"|(?:<adv>)*<deed>的(?:{NAME})*(?!<person>){NAME}$"
        )
        self._headless = words.compile(
            "<etc>?(?:<adv>)*<deed>(?:出|起|成)?的(?!时|同时|过程|基础|背景|情况|当天|今天)[一-龥]"
        )
        self._with = words.compile(
            f"(?:<adv>)*?(?:<joining>|[与同和])(?:<x>{{0,10}}、)?(?P<who><org>(?:{JOINED}<org>)*)<etc>?(?=<adv>|<deed>|，|$)"
        )
        self._unknown_with = words.compile(
            f"[^，；：{INSIDE}]{{2,10}}?(?:<joining>|[与同和])(?P<who><org>(?:{JOINED}<org>)*)<etc>?(?=<adv>|<deed>)"
        )
        self._transitive = (*words.words("verbs_among_adverbs"), *words.lists["joining"])
        self._others = words.compile("<other_subjects>|<bare_anaphors>")
        self._titled = words.compile(
            f"[^，；：{INSIDE}]{{0,20}}?<titles>(?:[、兼][^，；：{INSIDE}]{{0,14}}?<titles>)*(?P<who>{NAME})"
        )
        self._team = words.compile("(?:<titles_behind>)?等?(?:领衔|带领)?的?<x>{0,4}?(?:团队|课题组|研究组)")

    def opening(
        self,
        sentence: Skeleton,
        start: int,
        end: int,
        things: Sequence[Thing],
        places: Collection[int],
    ) -> Opening:
        """How the clause `start:end` begins; `places` are story offsets where a place begins."""
        text = sentence.text
        if framed := self._frame.fullmatch(text, start, end):
            return Opening("frame", (sentence.thing(framed.start(framed.lastgroup or "site")),), end)
        if example := self._example.fullmatch(text, start, end):
            who = sentence.thing(example.start("who"))
            return Opening("own", (who,), end, topic=who)
        if with_ := self._with.match(text, start, end):
            return Opening("carried", (), with_.end(), tuple(sentence.named(*with_.span("who"))))
        at = self._after_lead(text, start, end)
        if text.endswith(self._transitive, start, at):
            return Opening("carried", (), start)
        named = self._named.match(text, at, end)
        if named and text[max(start, at - 1) : at] in ("将", "把"):
            # 将甲作价, 把甲建成: what is done to it is done by who was spoken of.
            return Opening("carried", (), start)
        if named is None and (relative := _RELATIVE.match(text, at, end)):
            named = self._named.match(text, relative.end(), end)
            if named and (
                not self._goes_on.match(text, named.end())
                or _NOMINAL.fullmatch(text, named.end(), end)
                or _DONE.match(text, at, relative.end())
                or self._worth.search(text, at, relative.end())
            ):
                named = None
        while named and (inner := _INSIDE.match(text, named.end(), end)):
            named = self._named.match(text, inner.end(), end)
        if named:
            return self._own(sentence, named, end, things)
        if text.startswith("有", at) and _SOME.match(text, at):
            return Opening("other", (), at)
        placed = (at < end and sentence.starts[at] in places) or _REGIONAL.match(text, at, end) is not None
        unknown = placed or (self._others.match(text, at, end) is not None and not text.endswith("主要", start, at))
        if unknown and (with_ := self._unknown_with.match(text, at, end)):
            return Opening("other", (), with_.end(), tuple(sentence.named(*with_.span("who"))))
        if both := self._both.match(text, at, end):
            return Opening("pair", (), both.end())
        if unknown:
            return Opening("other", (), at)
        return Opening("carried", (), start)

    def _after_lead(self, text: str, start: int, end: int) -> int:
        lead = self._lead.match(text, start, end)
        return lead.end() if lead else start

    def _own(self, sentence: Skeleton, named: re.Match[str], end: int, things: Sequence[Thing]) -> Opening:
        text, stop = sentence.text, named.end()
        who = _heads(sentence, *named.span("who"))
        if _ENDS_COUNTED.match(text, stop, end):
            return Opening("list", who, named.start())
        if text.startswith("的", stop) or text.startswith("所在", stop):
            return Opening("carried", (), stop)
        if head := self._headed.match(text, stop, end):
            named_last = sentence.thing(head.end() - 1)
            return Opening("own", (named_last,), head.end(), topic=named_last)
        if self._headless.match(text, stop, end):
            return Opening("unnamed", (), stop)
        if titled := self._titled.match(text, stop, end):
            if teamed := self._teamed(sentence, titled.end(), end, who[-1:]):
                return teamed
            acts = _FOR_IT.match(text, titled.end(), end)
            return Opening("own", who[-1:], titled.end()) if acts else Opening("other", (), titled.end())
        beside = sentence.things.get(text[stop - 2]) if stop - named.start() > 1 else None
        if beside is not None and things[who[-1]].category == "person":
            teamed = self._teamed(sentence, stop, end, (beside,))
            if teamed is not None:
                return teamed
        actors = tuple(i for i in who if things[i].category not in _NOT_ACTORS)
        if not actors and any(things[i].category == "person" for i in who):
            return Opening("carried", (), stop)
        if actors and (allied := self._allied.match(text, named.start(), end)):
            one = _heads(sentence, *allied.span("one"))
            return Opening("own", one, allied.end(), tuple(sentence.named(*allied.span("who"))), topic=one[0])
        with_ = self._with.match(text, stop, end)
        if with_:
            return Opening("own", actors, with_.end(), tuple(sentence.named(*with_.span("who"))), topic=who[0])
        return Opening("own", actors, stop, topic=who[0])

    def _teamed(self, sentence: Skeleton, at: int, end: int, body: tuple[int, ...]) -> Opening | None:
        """The body whose scholar's team acts (某大学某某教授团队), and with whom; None where no team stands there."""
        team = self._team.match(sentence.text, at, end)
        if team is None:
            return None
        with_ = self._with.match(sentence.text, team.end(), end)
        others = tuple(sentence.named(*with_.span("who"))) if with_ else ()
        return Opening("own", body, with_.end() if with_ else at, others)


def _heads(sentence: Skeleton, start: int, end: int) -> tuple[int, ...]:
    """The things of a list of names; of names side by side (西部科学城重庆高新区) the last."""
    text = sentence.text
    return tuple(
        sentence.thing(at)
        for at in range(start, end)
        if text[at] in sentence.things and not (at + 1 < end and text[at + 1] in sentence.things)
    )
