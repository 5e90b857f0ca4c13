"""The subject of a figure: the nearest owner that the text supports, in the clause, the sentence, the paragraph, the headline."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import NamedTuple

from model.extract.drafts import Quantity
from model.extract.metrics.cues import Cues
from model.extract.metrics.passage import Owner, Passage

_PLACES = frozenset({"city", "province", "district", "region", "country"})
_NEVER = frozenset({"framework"})
_WEAK = frozenset({"person", "policy", "agency", "framework", "event", "finance"})
"""Kinds that own a figure only where they are named in its own sentence."""

_REPORTING = re.compile(
    r"表示|介绍|告诉|透露|认为|指出|坦言|强调|获悉|了解到|表明|显示|说[，：:。”]?$|说$|讲话|披露|提出|考察|调研|来源|记者|公布|通报"
)
_LEAD = re.compile(
    r"(?:[\s“‘\"（(■◆●•·*—\-]+|“[^”]{1,8}”中的|(?:西部|西南|全国|国内|全球|世界|我国|中国|国际|亚洲|中西部)?(?:地区)?(?:首[个家条座批台款套]|唯一的?|最大的?|最早的?|规模最大的?)|其中|同时|此外|另外|目前|当前|如今|现在|而|但|并|且|据[^，]{1,6}|例如|比如|以|在|位于|地处|从|作为|对于|自|经|由|于|像|近年来|多年来|近日|日前|去年|今年|前不久|推动|为|让|使|还|也|就|只要|更好服务|服务)"
)
_LINK = re.compile(
    r"(?:的|与|和|、|及|等|旗下|内|中|市|地区|境内|辖区内|里|主导开发建设的|下属的?|所属的?|所在的?|这个|这家|一家)?"
)
_BARE_HEADS = "中心|公司|集团|企业|大会|论坛|活动|隧道|大桥|产业园|园区|科技园|协会|联盟|平台|实验室|项目|工程|基金|研究院|学院|基地|科学城|高新区|开发区|新区|银行|医院|大学|学校|机场|港口|铁路|高铁|线路|电站|生产线|产品|系统|装置|专列|班列|行动|会议|展会|船闸|水库|工厂|试验区|示范区|保税区|自贸区|车站|火箭|卫星"
_BARE = re.compile(rf"(?P<head>{_BARE_HEADS})(?![一-鿿]{{0,1}}(?:技术|人员))")
_ANAPHOR = re.compile(
    rf"(?:该|这一|这个|这家|这项|这座|这所|这条|此次|本次|此|本)(?P<head>[一-鿿]{{0,6}}?(?:{_BARE_HEADS}|院所|院|校|所|厂|店|城|港|站|线|园))"
)
_CATEGORY_OF = {
    "公司": ("company",), "集团": ("company",), "企业": ("company",), "银行": ("company",), "工厂": ("company",), "大会": ("event",), "论坛": ("event",), "活动": ("event",), "会议": ("event",), "展会": ("event",),
    "行动": ("event", "policy", "project"), "隧道": ("facility", "project"), "大桥": ("facility", "project"), "机场": ("facility",), "港口": ("facility",), "铁路": ("facility", "project"), "高铁": ("facility", "project"),
    "线路": ("facility", "project"), "电站": ("facility",), "项目": ("project", "facility", "platform"), "工程": ("project", "facility"), "平台": ("platform",), "协会": ("alliance",), "联盟": ("alliance",),
    "实验室": ("lab",), "研究院": ("institute",), "学院": ("university", "institute"), "大学": ("university",), "学校": ("university",), "基金": ("finance",), "产业园": ("park",), "园区": ("park",), "科技园": ("park",),
    "基地": ("park", "platform"), "科学城": ("park",), "高新区": ("park",), "开发区": ("park",), "新区": ("park",), "生产线": ("facility", "product", "platform"), "产品": ("product",), "系统": ("product", "facility"),
    "装置": ("facility",), "中心": ("platform", "facility", "institute", "agency"), "医院": ("institute",), "火箭": ("product",), "卫星": ("product",), "院": ("institute", "university"), "院所": ("institute",), "校": ("university",),
}  # fmt: skip
_WIDE = re.compile(
    r"(?P<city>全市|我市|本市|全市各地|该市|市内)|(?P<province>全省|我省|本省|该省)|(?P<district>该县|该区|全县|全区|我县|我区|本县|本区|该州|全州)|(?P<both>(?<![一-鿿])?(?:两地|两省市|双城|两省))|(?P<nation>我国|全国)"
)
_NOT_NATION = re.compile("影响力|第|前|领先|首|最|重要|统一|一流|先进|唯一|竞争力|率先|[0-9]")
_MEASURES = frozenset("个家项所座名位")
_PRIZE = re.compile(r"[一-鿿]{0,8}(?:荣获|获得|获评|获|摘得|入选|荣膺)[“‘](?P<prize>[^”’]{2,40})[”’]")
_HERE = re.compile(r"这里|在这里|此地")


class Subject(NamedTuple):
    """The owner found and how well the text supports it (1: named beside the figure, lower: carried over)."""

    label: str
    thing: int | None
    strength: float


class OwnerFinder:
    """Finds the subjects of the figures of one passage."""

    def __init__(self, passage: Passage, cues: Cues) -> None:
        self.passage, self.cues = passage, cues
        self.text = passage.text
        self.owners = [
            o
            for o in passage.owners
            if o.kind not in _NEVER
            and (o.city or o.kind != "region")
            and not o.label.endswith("指数")
            and not re.search("^党的|全会$|两会$", o.label)
        ]
        self.starts = [o.start for o in self.owners]
        self.home = self._home()
        self.both_sides = bool(re.search("川渝|成渝|重庆[^。]{0,12}四川|四川[^。]{0,12}重庆", self.text))
        self._topics: dict[int, Owner | None] = {}
        self.headline = self._headline_topic()

    # what a story is about

    def _home(self) -> Owner | None:
        """The place of the paper, else the place named most."""
        outlet = self.passage.story.story.outlet or ""
        places = [o for o in self.owners if o.kind in ("city", "province")]
        for owner in places:
            if outlet.startswith(owner.label):
                return owner
        nation = [o for o in self.owners if o.label == "全国" and not _NOT_NATION.match(self.text, o.end)]
        places = [*places, *nation] or [o for o in self.owners if o.kind in ("district", "region")]
        count = Counter(o.label for o in places)
        if not count:
            return None
        best = count.most_common(1)[0][0]
        return next(o for o in places if o.label == best)

    def _headline_topic(self) -> Owner | None:
        for block in self.passage.story.blocks:
            if block.kind == "headline":
                inside = [
                    o
                    for o in self.owners
                    if block.start <= o.start < block.end and o.kind not in ("person", "policy", "agency", "framework")
                ]
                return inside[0] if inside else None
        return None

    # one figure

    def subject_of(self, quantity: Quantity, indicator: str) -> Subject:
        """The owner of a figure."""
        passage = self.passage
        own = self._described(quantity) or self._prize(quantity)
        if own is not None:
            return Subject(own.label, own.thing, 0.9)
        beside = self._beside(quantity)
        if beside is not None:
            return Subject(beside.label, beside.thing, 0.95)
        sentence = passage.sentence_index(quantity.start)
        first = passage.clause_index(passage.sentences[sentence][0])
        last = passage.clause_index(quantity.start)
        policy = self._policy(quantity, indicator, sentence)
        if policy is not None:
            return Subject(policy.label, policy.thing, 0.85)
        for k in range(last, first - 1, -1):
            topic = self._topic(k, quantity.start)
            if topic is not None and not self._is_speaker(topic, k):
                return Subject(topic.label, topic.thing, 0.95 if k == last else 0.85)
        for found, strength in (
            (self._speaker_after(quantity), 0.75),
            (self._located(quantity, first, last), 0.7),
            (self._counted_there(quantity), 0.65),
        ):
            if found is not None:
                return Subject(found.label, found.thing, strength)
        return self._carried(quantity, sentence)

    def _policy(self, quantity: Quantity, indicator: str, sentence: int) -> Owner | None:
        """印发《若干措施》，提出…16条举措: the measures are those of the paper."""
        if not indicator.endswith(("举措", "措施", "条款", "任务", "政策")):
            return None
        start = self.passage.sentences[sentence][0]
        for owner in reversed(self._between(start, quantity.start)):
            if owner.kind == "policy" and re.search(
                "(?:印发|出台|发布|公布|制定)了?《?$", self.text[max(start, owner.start - 6) : owner.start]
            ):
                return owner
        return None

    def _located(self, quantity: Quantity, first: int, last: int) -> Owner | None:
        """An owner inside a clause that has no topic: 走进…, 来到…, 放眼整个西部科学城，."""
        for k in range(last, first - 1, -1):
            start, end = self.passage.clauses[k]
            for owner in reversed(self._between(start, min(end, quantity.start))):
                before = self.text[max(start, owner.start - 3) : owner.start]
                if (
                    owner.kind in ("person", "policy", "agency", "country")
                    or self.text[max(0, owner.start - 1) : owner.start] in _MEASURES
                    or owner.label == "全国"
                    or self._is_instance(owner.end)
                ):
                    continue
                if re.search(r"(?:在|来到|走进|落户|位于|放眼|整个|入驻|经|由|推动|助力|助推|促进)$", before) or (
                    owner.end == end and k < last and not re.search(r"[向与和对从到至、来自超等把将给]$", before)
                ):
                    return owner
        return None

    def _counted_there(self, quantity: Quantity) -> Owner | None:
        """34项川渝“免证办”事项, 11个国家大科学装置已在两地布局: a place behind the figure in its clause."""
        clause = self.passage.clause(quantity.start)
        end = self.passage.sentence(quantity.start)[1]
        for owner in self._between(quantity.end, min(end, quantity.end + 50)):
            if (
                owner.kind in _PLACES
                and owner.kind != "country"
                and owner.label != "全国"
                and owner.end <= clause[1]
                and (owner.start - quantity.end <= 1 or self.text[owner.start - 1] == "在")
            ):
                return owner
        match = re.search(r"在两地|在两省市", self.text[quantity.end : clause[1]])
        return (
            Owner(quantity.start, quantity.start, "川渝", "region", None, "川渝") if match and self.both_sides else None
        )

    def _prize(self, quantity: Quantity) -> Owner | None:
        """10家机构荣获“2023金渝奖——年度创新奖”: who wins is counted for the prize."""
        match = _PRIZE.match(self.text, quantity.end)
        if match is None:
            return None
        whole = re.split("——|—", match["prize"])[0]
        for owner in (self.headline, *self._between(match.start("prize") - 1, match.end() + 1)):
            if owner is not None and whole in owner.label.strip("“”") + self.text[owner.start : owner.end]:
                return owner
        return None

    def _described(self, quantity: Quantity) -> Owner | None:
        """总投资12.9亿元的功率半导体中试平台: the figure describes the thing named behind it."""
        if not self.text.startswith("的", quantity.end):
            return None
        inside = [
            o for o in self._between(quantity.end, quantity.end + 40) if o.kind not in _PLACES and o.kind != "person"
        ]
        clause = self.passage.clause(quantity.start)
        for owner in inside:
            gap = self.text[quantity.end + 1 : owner.start]
            if owner.end <= clause[1] and len(gap) <= 12 and not re.search("[，。；、]", gap):
                return owner
        return None

    def _beside(self, quantity: Quantity) -> Owner | None:
        """川渝291家医院, 两地3000余家企业: an owner right before the figure."""
        left = self.text[max(0, quantity.start - 3) : quantity.start]
        match = re.search("(?:两地|两省市)(?:的)?$", left)
        if match and self.both_sides:
            return Owner(quantity.start, quantity.start, "川渝", "region", None, "川渝")
        for owner in self._between(max(0, quantity.start - 40), quantity.start)[-1:]:
            gap = self.text[owner.end : quantity.start]
            if (
                owner.kind in _PLACES
                and owner.label != "全国"
                and not quantity.rank
                and re.fullmatch(r"的?(?:约|近|超|超过|逾|共|共有|有|已有)?", gap)
                and not re.search("[向与和对从到至、来自超]$", self.text[owner.start - 1 : owner.start])
            ):
                return owner
        return None

    def _between(self, start: int, end: int) -> list[Owner]:
        return [o for o in self.owners[bisect_left(self.starts, start) : bisect_left(self.starts, end)] if o.end <= end]

    # topics of clauses

    def _topic(self, clause: int, before: int) -> Owner | None:
        """What a clause is about: the owner that it begins with, or that its locative (在X，) names; resolved anaphors included."""
        start, end = self.passage.clauses[clause]
        end = min(end, before)
        at = self._skip_lead(start, end)
        named = self._owner_at(at, end)
        if named is not None:
            return self._civic(named, end)
        if self.text.startswith("其", at) and not self.text.startswith(("其中", "其他", "其余", "其它", "其次"), at):
            return self._last(at, lambda o: o.kind not in _PLACES and o.kind != "person")
        return self._anaphor(at, end)

    def _civic(self, owner: Owner, end: int) -> Owner | None:
        """What an agency of a city or province reports or does is counted for the city; an event that decides likewise."""
        local = owner.city not in (None, "全国") and (owner.city in owner.label or owner.label[0] in "市省")
        if owner.kind == "agency" and local:
            return Owner(owner.start, owner.end, owner.city or "", "city", None, owner.city)
        if (
            owner.kind == "event"
            and local
            and re.match("[^，。]{0,6}(?:召开|提出|审议|明确)", self.text[owner.end : end + 20])
        ):
            return Owner(owner.start, owner.end, owner.city or "", "city", None, owner.city)
        return owner

    def _skip_lead(self, start: int, end: int) -> int:
        at = start
        while at < end and not self._begins(at):
            match = _LEAD.match(self.text, at, end)
            moved = match.end() if match else at
            for ref in self.passage.times_between(at, end)[:1]:
                if ref.start == at:
                    moved = ref.end
            if moved == at:
                return at
            at = moved
        return at

    def _begins(self, at: int) -> bool:
        """Whether an owner begins at `at`."""
        k = bisect_left(self.starts, at)
        return k < len(self.owners) and self.owners[k].start == at

    def _owner_at(self, at: int, end: int) -> Owner | None:
        """The owner that begins at `at`, following the chain X的Y, X Y to its last member."""
        k = bisect_left(self.starts, at)
        if k >= len(self.owners) or self.owners[k].start != at or self.owners[k].end > end:
            return None
        owner = self.owners[k]
        chain = [owner]
        for following in self.owners[k + 1 :]:
            gap = self.text[owner.end : following.start]
            nested = (
                following.thing is not None
                or following.kind == "district"
                or (owner.kind == "city" and following.kind == "province")
            )
            if following.end > end or len(gap) > 18 or not nested or not _LINK.fullmatch(gap):
                break
            owner = following
            chain.append(owner)
        if self._is_instance(chain[-1].end):
            return None
        if len(chain) > 1 and self._both(chain):
            return Owner(at, chain[-1].end, "川渝", "region", None, "川渝")
        gaps = self.text[chain[0].end : chain[-1].start]
        if len(chain) > 1 and re.search("[与和、及]", gaps):
            return chain[0]
        return chain[-1]

    def _is_instance(self, end: int) -> bool:
        """A、B等国家级平台96个: names listed before 等 are what is counted, not who owns the count."""
        tail = self.text[end : end + 60]
        return bool(re.match(r"(?:、[^，。；]{1,50}?)?等(?!部门|单位|地|方)", tail)) and bool(re.match(r"等|、", tail))

    def _both(self, chain: list[Owner]) -> bool:
        labels = {o.label for o in chain if o.kind in _PLACES}
        return "重庆" in labels and bool(labels & {"四川", "成都"}) and len(chain) == 2

    def _anaphor(self, at: int, end: int) -> Owner | None:
        wide = _WIDE.match(self.text, at, end)
        if wide:
            return self._owner_at(wide.end(), end) or self._wide(wide, at)
        match = _ANAPHOR.match(self.text, at, end) or _BARE.match(self.text, at, end)
        if match:
            return self._resolve(match["head"], at)
        if _HERE.match(self.text, at, end):
            return self._last(
                at,
                lambda o: (
                    o.kind in ("park", "facility", "lab", "platform", "company", "district", "institute", "university")
                ),
            )
        if re.match("他|她", self.text[at:end]) and not self.text.startswith(("他们", "她们"), at):
            return self._last(at, lambda o: o.kind == "person")
        return None

    def _wide(self, match: re.Match[str], at: int) -> Owner | None:
        """全市, 我省, 该县, 两地: the place that the story or the last sentence speaks of."""
        if match["both"]:
            return Owner(at, match.end(), "川渝", "region", None, "川渝") if self.both_sides else None
        if match["nation"]:
            return Owner(at, match.end(), "全国", "region", None, "全国")
        if match["district"]:
            return self._last(at, lambda o: o.kind == "district") or self._last(at, lambda o: o.kind == "park")
        if match["city"]:
            if match["city"] == "该市":
                return self._last(at, lambda o: o.kind == "city" or (o.kind == "district" and o.label.endswith("市")))
            return self.home if self.home and self.home.kind == "city" else self._last(at, lambda o: o.kind == "city")
        return self._last(at, lambda o: o.kind == "province") or self.home

    def _resolve(self, head: str, at: int) -> Owner | None:
        """该院, 公司, 大会: the last thing before whose name ends so, else of a category that the word names."""

        def ends_so(owner: Owner) -> bool:
            return owner.kind not in _PLACES and (
                owner.label.endswith(head) or self.text[owner.start : owner.end].endswith(head)
            )

        found = self._last(at, ends_so)
        if found is not None:
            return found
        key = next((k for k in sorted(_CATEGORY_OF, key=len, reverse=True) if head.endswith(k)), None)
        return self._last(at, lambda o: o.kind in _CATEGORY_OF[key]) if key else None

    def _last(self, at: int, fits: object) -> Owner | None:
        k = bisect_left(self.starts, at)
        for owner in reversed(self.owners[max(0, k - 60) : k]):
            if fits(owner):  # type: ignore[operator]
                return owner
        return None

    # speakers

    def _is_speaker(self, topic: Owner, clause: int) -> bool:
        """王某介绍，…: who reports a figure does not own it, nor does an agency or a policy in passing."""
        end = self.passage.clauses[clause][1]
        rest = self.text[topic.end : end]
        return topic.kind in ("person", "agency") and bool(_REPORTING.search(rest[:40]))

    def _speaker_after(self, quantity: Quantity) -> Owner | None:
        """“今年我们已…” 某院院长说: we are the organisation of the speaker named behind the quotation."""
        sentence = self.passage.sentence(quantity.start)
        if not re.search("我们|我校|我院|本院|我司", self.text[sentence[0] : sentence[1]]):
            return None
        close = self.text.find("”", quantity.end, quantity.end + 200)
        if close < 0:
            return None
        stop = self.text.find("。", close)
        inside = [
            o
            for o in self._between(close, stop if stop > 0 else close + 60)
            if o.kind not in _PLACES and o.kind not in ("person", "policy")
        ]
        return inside[0] if inside else None

    # carried over

    def _carried(self, quantity: Quantity, sentence: int) -> Subject:
        block = self.passage.block(quantity.start)
        low = block.start if block else 0
        for k in range(sentence - 1, max(-1, sentence - 12), -1):
            start, _ = self.passage.sentences[k]
            if start < low:
                break
            topic = self._sentence_topic(k)
            if topic is not None and (
                topic.kind not in _WEAK or (k == sentence - 1 and topic.kind in ("event", "finance", "policy"))
            ):
                return Subject(topic.label, topic.thing, 0.7)
        for fallback, strength in ((self._section(low), 0.6), (self.headline, 0.6), (self.home, 0.5)):
            if fallback is not None:
                return Subject(fallback.label, fallback.thing, strength)
        for k in range(sentence - 1, -1, -1):
            topic = self._sentence_topic(k)
            if topic is not None:
                return Subject(topic.label, topic.thing, 0.4)
        return Subject("全国", None, 0.3)

    def _section(self, offset: int) -> Owner | None:
        """The owner named by the subheading that `offset` stands under."""
        found = None
        for block in self.passage.story.blocks:
            if block.start >= offset:
                break
            if block.kind == "subhead":
                inside = [
                    o for o in self._between(block.start, block.end) if o.kind not in ("person", "policy", "framework")
                ]
                found = self._civic(inside[0], block.end) if inside else found
            elif block.kind in ("sidebar", "headline"):
                found = None
        return found

    def _sentence_topic(self, sentence: int) -> Owner | None:
        if sentence not in self._topics:
            start, end = self.passage.sentences[sentence]
            first, last = self.passage.clause_index(start), self.passage.clause_index(max(start, end - 1))
            found = None
            for k in range(first, last + 1):
                if re.match("其中|例如|比如", self.text[self.passage.clauses[k][0] : end]) or (
                    k > first and self.text[self.passage.clauses[k][0] - 1] in "；;"
                ):
                    break
                topic = self._topic(k, end)
                if topic is not None and not self._is_speaker(topic, k):
                    found = topic
                    break
            self._topics[sentence] = found
        return self._topics[sentence]
