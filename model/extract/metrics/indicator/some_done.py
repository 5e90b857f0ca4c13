"""Some of the things that were counted before: by their grade, by what is done with them next or by what becomes of them (其中省级7个, 授权37件, 3家上市)."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.counting import Count
from model.extract.metrics.indicator.frame import Named
from model.extract.metrics.indicator.noun_ends import RESULTS
from model.extract.metrics.indicator.phrases import NEW
from model.extract.metrics.indicator.rows import told_before
from model.extract.quantity.units import COUNTED

_SHORTEST, _PLAIN = 2, 3
_AND_NOUN = 4
_PICKS = re.compile("[里中](?:的|(?P<does>[一-鿿]{2,3}?))(?:了|约|近)*")
_GRADE = re.compile(
    "(?:世界|国家|省部?|部|市|州|区|县|校|院|[一二三四五特甲乙]|[A-D1-5A]{1,4})级(?:(?:及|和|与|、)?以上|(?:及|和|与|、)[省市部州]级)?"
    "|(?:已|正)?(?:建成投产|建成投用|竣工投产|投产达效|在建|续建|新开工|开工建设|建成|投产|竣工|开工|落地|签约|完工|投运|投用|验收|结题|转化)"
)
"""How high or how far along some of the things counted before are."""
_SORTS = frozenset(
    {"上市", "签约", "在建", "备案", "注册", "挂牌", "入驻", "入园", "落户", "上云", "孵化", "合作", "服务"}
)
"""Verbs that say of what sort things are, not what is done with them (上市企业)."""
_WORK = frozenset({"开工", "竣工", "完工", "投产", "开建", "动工", "达产", "签约"})
"""How far work is that was told of sentences before (实施项目320个。截至目前，已开工214个)."""
_LATER = re.compile(
    "^(?:(?:截至)?(?:目前|现在)，?|首[批期]|先期|[一二]期|[今明去当]年|年[内底]|[一-鿿]{2,4}期间|未来[一二两三五十\\d]{1,2}年|将|再|计划|拟|力争|预计|其中|现场|当场|当[天日年]|已经?|还|另外?有?|新|累计|成功|全部|共|有)+"
)
_ONLY_DONE = re.compile("(?:已经?|当场|成功|全部|[将再])$")
_ALONE = re.compile("(?:了|出|已|已经|共|累计|达到?|超过?|近|约|逾|突破)*")


def done_with_some(count: Count) -> Named | None:
    """上市的企业 of 孵化企业45家，其中3家上市: the sentence counts more in the same unit before, and nothing else names the figure."""
    said = _LATER.sub("", count.right.noun)
    deed = (
        said in count.cues.soft_verbs
        or said in count.cues.happening
        or said in count.cues.stages
        or said.endswith("化")
    )
    if not deed or count.right.predicate or count.is_of_people or not count.frame.opens(count.index):
        return None
    things = _things_before(count)
    return (f"{said}的{things}", 0.7) if things else None


def _things_before(count: Count) -> str:
    """What the sentence has counted last in the same unit."""
    sentence, unit = count.frame.sentence(count.quantity), count.quantity.unit
    told = (r for r in reversed(count.frame.done) if r.sentence == sentence and r.kind == "level")
    before = next((r for r in told if r.quantity.unit == unit), None)
    return "" if before is None else without_verb(count, before.indicator.rsplit("的", 1)[-1])


def graded(count: Count) -> Named | None:
    """省级中试平台 of 建成中试平台18个，其中省级7个: some of the things counted before by their grade or how far they are."""
    kind = _GRADE.fullmatch(count.left.noun)
    before = count.frame.before(count.quantity, "level", same_sentence=True) if kind else None
    if before is None or before.quantity.unit != count.quantity.unit:
        return None
    things = without_verb(count, before.indicator.rsplit("的", 1)[-1])
    return (count.left.noun + _GRADE.sub("", things, count=1), 0.7)


def next_done(count: Count) -> Named | None:
    """授权专利 of 申请专利94件、授权37件; 开工项目 of 签约项目35个，开工22个: what is done next with what the clause before counted."""
    frame, left = count.frame, count.left
    verb = _LATER.sub("", left.noun) or left.verb
    said = _LATER.sub("", frame.text[frame.window(count.index) : count.quantity.start].strip("，,、；; "))
    acts = verb in count.cues.acting or verb in count.cues.happening or verb in count.cues.stages
    acts = acts or _done(count, verb, said) or (verb.startswith("新") and verb in count.cues.verbs)
    before = frame.before(count.quantity, "level", same_sentence=True) if acts and said.startswith(verb) else None
    if before is None and verb in _WORK and said.startswith(verb):
        before = told_before(frame, count.quantity)
    if before is None or before.quantity.unit != count.quantity.unit or not _ALONE.fullmatch(said[len(verb) :]):
        return None
    things = before.indicator.rsplit("的", 1)[-1]
    first = things[:2] if things[:2] in _SORTS else things[:1] if things[:1] == "投" else ""
    things = things.removeprefix(first) if first else without_verb(count, things)
    if len(things) > _PLAIN and things[:2] in count.cues.stages:
        things = things[2:]  # 获得授权专利30件，申请100件
    last = things[-2:]
    things = (
        things[:-2] if len(things) > _SHORTEST and (last in count.cues.acting or last in count.cues.stages) else things
    )
    deeds = things in count.cues.soft_verbs or things in count.cues.verbs or things in count.cues.acting
    return (verb + things, 0.7) if len(things) >= _SHORTEST and not deeds else None


def _done(count: Count, verb: str, said: str) -> bool:
    """Whether a clause holds no more than a word that 了 behind it or 已 before it makes a verb (烧坏了4台, 当场答复90条)."""
    end = count.quantity.start
    if said == verb and len(verb) == _SHORTEST and _ONLY_DONE.search(count.frame.text, 0, end - len(verb)):
        return not verb.endswith(count.cues.heads)
    done = _SHORTEST <= len(verb) <= _PLAIN and said.startswith(verb + "了")
    return (
        done and count.frame.text.startswith("了", end - len(said) + len(verb)) and not verb.endswith(count.cues.heads)
    )


def picked(count: Count) -> Named | None:
    """筛出候选分子 of 从300个候选分子里筛出8个: what is picked out of the things counted right before; 90个大类中的60个 are the same things."""
    frame, index = count.frame, count.index
    before = frame.found[index - 1] if index else None
    if before is None or before.unit != count.quantity.unit or count.right.noun or frame.window(index) != before.end:
        return None
    noun = re.sub("[里中]$", "", frame.right(index - 1).noun)
    named = noun and frame.text.startswith(noun, before.end)
    found = _PICKS.fullmatch(frame.text, before.end + len(noun), count.quantity.start) if named else None
    if found and not found["does"]:
        return frame.done[-1].indicator, 0.7
    return (found["does"] + noun, 0.7) if found and not found["does"].endswith("有") else None


def again(count: Count) -> Named | None:
    """A count of the things counted before, measures of theirs passed over: 重组实验室25家，新建1家; 60项成果试验验证，12项已实现应用."""
    left = count.left
    sentence, unit = count.frame.sentence(count.quantity), count.quantity.unit
    told = (r for r in reversed(count.frame.done) if r.sentence == sentence and r.kind == "level")
    before = next((r for r in told if r.quantity.unit == unit or count.frame.group(r.quantity) in COUNTED), None)
    if before is None or left.noun or before.quantity.unit != unit:
        return None
    noun = before.indicator.rsplit("的", 1)[-1]
    if left.verb in NEW:
        return left.verb + without_verb(count, noun), 0.7
    said = count.right.predicate if not left.verb or left.verb in count.cues.empty else ""
    short = said in count.cues.verbs or said in count.cues.happening or said in count.cues.stages or said.endswith("化")
    return (f"{said}的{without_verb(count, noun)}", 0.7) if (len(said) >= 4 or short) and len(said) <= 20 else None


def without_verb(count: Count, noun: str) -> str:
    """中试平台 of 建成中试平台."""
    cues, first = count.cues, noun[:2]
    does = (
        first in cues.acting
        or first in cues.verbs
        or first in cues.soft_verbs
        or (RESULTS.fullmatch(first) and noun[2:3] not in ("去", "来"))
    )
    acts = does and first not in _SORTS
    if not acts or len(noun) < _AND_NOUN:
        return noun
    again_acts = noun[2:4] in cues.acting and noun[2:4] not in _SORTS and len(noun) >= _AND_NOUN + 2
    return noun[4:] if again_acts else noun[2:]  # 布局建设中试基地
