"""Noun phrases before a figure, which say what is measured (技术合同成交额达…), bounded by verbs and function words."""

from __future__ import annotations

import re
from typing import NamedTuple

from model.extract.metrics.indicator.examples import behind_examples
from model.extract.metrics.indicator.made_names import done_so, names_a_place, names_what_is_made
from model.extract.metrics.indicator.plain_phrases import BRACKETED, plain
from model.extract.metrics.reading.cues import REACH, Cues
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.reading.ties import strip_tail
from model.extract.metrics.reading.wording import TRIM
from model.extract.metrics.subject.goods import is_sort

BOUND = re.compile(r"[，。；：！？,;:!?\n…—<>【】]")
NEXT_CLAUSE = re.compile("(?<=[一-鿿》])[ 　]+(?=[一-鿿“《])")
"""A headline's clauses stand apart by a space."""
_JOINT = re.compile("[、和与及]")
_MEANS = frozenset({"平均", "日均", "月均", "年均", "人均"})
"""Before a measure these are part of its name (平均利率), before a figure they are none."""
_SHARED_BY = "人户亩地车船班场店校村县"
"""Before 均 these begin a measure that is shared out (亩均|税收), however the words are cut."""
_MEASURING = "数率量额值"
_SHORT_MEASURE = 3
_PUBLISHING = frozenset(
    {"发布", "出台", "推出", "印发", "制定", "提出", "公布", "实施", "落实", "遴选", "启动", "新增", "开展"}
)
_RATIO = re.compile(r"(?<=[一-鿿]{2})比(?:达到?|高达|约|近|为|超过?|升至|提高到|降至|降到)*\d")
_TOGETHER = ("联合", "共同", "集中")
"""What the segmenter may leave with a verb (联合推出)."""
_LONGEST_RELATIVE, _LONGEST_LEFT, _ENOUGH = 16, 16, 5
_WHOLE = re.compile(
    "输入性?(?:病例|感染者)|已投(?=项目|企业|资金)|在(?:孵(?=[企项团])|站(?=博士))|在(?:轨|住(?=[客代人])|托(?=[幼婴])|册|途|建|研|售|役|园|手(?=[订合项])|学(?=[总人规])|校(?=[生学人])|岗(?=[职人])|编(?=人)|营(?!地))|就地(?=[一-鿿]{2})|可(?:再生|支配|比价|视|穿戴|降解|燃冰|靠性|控|回收|循环)|过(?:火|境|户|渡|闸|坝|港)|会(?:场|人数)|将(?:士|领)|超(?=[长深高低大薄短声导算级细宽轻标载限重硬强][一-鿿])|未(?:就业|成年|婚)|来华(?=[一-鿿])|较(?=[高低大小多少好强快慢长短]的)|总和|增长(?:面|点|极|预期|预测)|脱贫(?=人口|劳动力|群众|地区|县|村|家庭|户|摘帽|攻坚)"
)
"""Words that begin as an auxiliary or a particle (可再生能源, 过火面积)."""
_CLOCK = re.compile(
    r"过去(?:一|\d+)(?:天|周|昼夜|个?小时|个?月|年)|\d{1,2}(?:时|点|[:：]\d\d)(?:零?\d{1,2}分|半|许|整)?"
)
_NEW = (
    "增加 增设 建设 建成 创建 认定 签约 引进 开通 设立 注册 登记 组建 成立 开设 培育 招引 落户 发现 营造 开工 设 增 建"
)
NEW = tuple(f"新{verb}" for verb in _NEW.split())
"""Verbs that stay in the indicator (GUIDELINES.md section 3)."""
NEWLY = re.compile("(?<![全最创重更翻刷高焕革立迎日换])新$")
"""新 that says of the verb behind it that what it does is new (新|发布), and ends no word of its own (更新)."""
_REBUILDING = frozenset({"改建", "扩建", "改造", "续建", "改扩建", "迁建", "重建", "修复", "提升", "更新", "改善"})
_ALSO_NEW = re.compile("(新建|新增)[、和及与]?[改扩续迁重修提更][一-鿿]{1,4}了?$")
_COUNTED_FIRST = re.compile("^(?:[0-9]+|[一两二三四五六七八九十]{1,2})大[一-鿿]{2,10}、(?=[一-鿿]{3})")
"""6大体系、|制定标准: what has its own count before it is another thing."""
_CONTRIBUTIONS = ("贡献率", "贡献", "依存度", "贡献度", "支撑度")
"""Measures that are said towards something (对经济增长的贡献率)."""
_TOWARDS = re.compile("对[^，。；、对]{2,20}$")
_SHORT_CLAUSE, _A_VERB = 12, 2
_SAYS = 4
"""A noun of so many characters may end in a verb (供水工程建设完成投资)."""
_HAVING = frozenset({"具有", "拥有", "具备"})
_UNDERGOING = frozenset({"获得", "接受", "享受", "受到", "得到", "荣获", "给予", "出席", "参加", "参与"})
"""接受培训的茶农: with a 的 in the noun behind them these open what describes it."""

_FROM = frozenset({"来自", "源自"})
"""来自某市的企业: whence the counted things are."""


class Left(NamedTuple):
    """The phrase before a figure: `noun` may be empty; `verb` is the word that bounded it; `start` is where the noun begins."""

    noun: str
    verb: str
    start: int


def newness(name: str) -> str:
    """The verb of what is new that a name begins with, "" where it begins with none."""
    return next((verb for verb in NEW if name.startswith(verb)), "")


def left_phrase(passage: Passage, start: int, end: int, cues: Cues) -> Left:
    """The noun phrase that ends at `end`, not reaching before `start`."""
    end = strip_tail(passage, max(start, end - REACH), end, cues)
    start = opening = max(start, end - REACH)
    for ref in passage.times_between(start, end):
        start = max(start, ref.end)
    for clock in _CLOCK.finditer(passage.text, start, end):
        start = clock.end()
    verb, at = _reach(passage, start, end, cues)
    if verb == "均" and at - 2 >= start and passage.text[at - 2] in _SHARED_BY:
        verb, at = "", at - 2
    at = behind_examples(passage, at, end, cues)
    counted = _COUNTED_FIRST.match(passage.text[at:end])
    verb, at = ("", at + counted.end()) if counted else (verb, at)
    noun = passage.text[at:end]
    if noun.startswith("的") and 2 < len(noun) <= 6 and len(verb) > 1:
        told = relative_before(passage, passage.clause(at)[0], at, cues) or _attribute_before(passage, start, at, cues)
        if told:
            return Left(told + noun, verb, at)
    if verb in _FROM and "的" in noun[2:-2] and verb == passage.text[at - len(verb) : at]:
        return Left(verb + noun, verb, at)
    owned, (at, noun) = (at, noun), _without_owner(passage, at, end, noun)
    if noun in cues.totals and len(owned[1]) <= _LONGEST_LEFT:
        # 高新区总数: a total says nothing without what it is of.
        at, noun = owned[0], re.sub("^(?:全国|我国|全省|全市)", "", owned[1])
    trimmed = plain(noun)
    head = trimmed.rsplit("的", 1)[-1]
    if len(trimmed) > _LONGEST_LEFT and len(head) >= _ENOUGH:
        # 代表着某行业最高水平的“灯塔工厂”: of a long phrase what it describes is the name.
        at, trimmed = at + trimmed.rfind("的") + 1, head
    trimmed, at = _completed(passage, opening if trimmed in _CONTRIBUTIONS else start, at, verb, trimmed, cues)
    return _as_new(passage, start, Left(trimmed, verb, at))


def _reach(passage: Passage, start: int, end: int, cues: Cues) -> tuple[str, int]:
    """The word at which a phrase that ends at `end` stops, and where it begins behind it."""
    verb, at = "", end
    remark = next(iter(BRACKETED.finditer(passage.text, start, end)), None)
    for offset, word in reversed(passage.words(start, end)):
        if remark and remark.start() <= offset < remark.end():
            continue
        if _stops(passage, offset, word, passage.text[at:end], offset > start, cues):
            verb = word.strip()
            break
        at = offset
    return verb, at


def _as_new(passage: Passage, start: int, left: Left) -> Left:
    """A phrase with the word that says that what it names is new (新增…, 新建改建…)."""
    trimmed, verb, at = left
    also = _ALSO_NEW.search(passage.text, start, at) if verb in _REBUILDING else None
    if also:
        # 新建改建公路: the verb of what is new stays, with the other one.
        verb, trimmed = also[1], also[1] + verb + trimmed
    if f"新{verb}" in NEW and passage.text[at - len(verb) - 1 : at] == f"新{verb}":
        verb = f"新{verb}"
    elif _is_new(passage, start, at, left):
        return Left(f"新{verb}{trimmed}" if verb not in trimmed else trimmed, f"新{verb}", at)
    if verb in NEW:
        trimmed = verb + trimmed if trimmed and verb not in trimmed else trimmed
    elif trimmed and len(verb) == 2 and passage.text[at - 4 : at] == "新增" + verb:
        # 新增安排债券: a second verb stands between.
        verb, trimmed = "新增", f"新增{verb}{trimmed}"
    return Left(trimmed, verb, at)


def _is_new(passage: Passage, start: int, at: int, left: Left) -> bool:
    """Whether 新 stands before the verb that bounds a phrase (新设立外资企业3万家, 新开工项目投资)."""
    verb = at - len(left.verb)
    says = len(left.verb) == _A_VERB and left.noun and passage.text.startswith(left.verb, verb)
    return bool(says) and verb > start and NEWLY.search(passage.text, start, verb) is not None


def relative_before(passage: Passage, start: int, end: int, cues: Cues) -> str:
    """The verb phrase that a 的 at `end` makes an attribute of what follows, "" where it is long or none.

    What comes behind a verb of publishing is what is published: 发布支持企业发展的20条措施 are measures 支持企业发展.
    """
    for ref in passage.times_between(start, end):
        start = max(start, ref.end)
    for owner in passage.owners_between(start, end):
        if not passage.text[start : owner.start].strip(TRIM):
            start = owner.end
    words = passage.words(start, end)
    first = next(
        (k for k, (_, w) in enumerate(words) if w in cues.verbs and len(w) > 1 and w not in cues.through), None
    )
    if first is None:
        return ""
    if words[first][1] in _PUBLISHING and first + 1 < len(words) and words[first + 1][1] in cues.all_verbs:
        first += 1
    said = passage.text[words[first][0] : end]
    listed = said.endswith("在内") or "等" in said
    return said if 4 <= len(said) <= _LONGEST_RELATIVE and not listed and not BOUND.search(said) else ""


def _attribute_before(passage: Passage, start: int, end: int, cues: Cues) -> str:
    """竹鼠配种育幼 of 竹鼠配种育幼的时间: nouns and verbs that begin a clause and do no more than describe; "" where they say more."""
    for owner in passage.owners_between(start, end):
        if not passage.text[start : owner.start].strip(TRIM):
            start = owner.end
    said, words = passage.text[start:end], passage.words(start, end)
    plain = all(len(w) > 1 and w not in cues.tied and w not in cues.finite for _, w in words)
    return said if plain and 4 <= len(said) <= _LONGEST_RELATIVE and not BOUND.search(said) else ""


def _completed(passage: Passage, start: int, at: int, verb: str, noun: str, cues: Cues) -> tuple[str, int]:
    """A phrase that says too little by itself, with the words before the verb that bounded it.

    对经济增长的贡献率 keeps whom it is for; 收入 of 新兴业务实现收入 and 出口 of 产品合计出口 keep whose they are;
    具有鲜明特色的街区 keep a short clause, of a long one only what it describes stays.
    """
    before = at - len(verb)
    if not verb or not passage.text.startswith(verb, before):
        return noun, at
    towards = _TOWARDS.search(passage.text, start, at) if noun in _CONTRIBUTIONS else None
    if towards:
        lead = left_phrase(passage, start, towards.start(), cues).noun
        return f"{lead.rsplit('的', 1)[-1]}{towards[0]}{noun}", towards.start()
    if verb in _HAVING and "的" in noun:
        last = noun.rsplit("的", 1)[-1]
        if len(noun) <= _SHORT_CLAUSE:
            return verb + noun, before
        return (last, at + len(noun) - len(last)) if len(last) >= 4 else (noun, at)
    if verb in _UNDERGOING and "的" in noun:
        return verb + noun, before
    if verb in cues.carrying and (cues.is_measure(noun) or (len(noun) <= 8 and cues.tail.search(noun))):
        owner = left_phrase(passage, start, before, cues)
        whose = owner.noun.rsplit("的", 1)[-1]
        acts = whose.endswith(("后", "前", "时")) or (len(whose) < _SAYS and owner.noun.endswith(tuple(cues.acting)))
        if 2 <= len(whose) <= 24 and not acts:
            return whose + (verb if verb in NEW else "") + noun, owner.start
    return noun, at


def _stops(passage: Passage, offset: int, word: str, so_far: str, inside: bool, cues: Cues) -> bool:
    """Whether a word bounds the phrase to its right; a verb before nothing but a measure's name does not (审批|时间)."""
    if BOUND.match(word) or NEXT_CLAUSE.match(passage.text, offset):
        return not passage.in_quotes(offset)
    if len(word) == len("联合推出") and word.startswith(_TOGETHER) and word[2:] in cues.verbs:
        word = word[2:]
    if word == "比":
        # 桥隧比72%: right before its figure it ends what is measured.
        ratio = not so_far and _RATIO.match(passage.text, offset)
        return not ratio and passage.text[offset - 1] != "占"
    newly = not so_far and passage.text[offset - 1] == "新" and f"新{word}" in NEW
    if newly or done_so(passage, offset, word, so_far, cues):
        return True
    if _WHOLE.match(passage.text, offset) or (
        passage.text[offset - 1] == "所" and so_far and passage.is_boundary(offset - 1)
    ):
        return False
    if word not in cues.verbs or passage.in_quotes(offset) or (so_far and word in _MEANS):
        return False
    if so_far in cues.change_nouns and word in ("同比", "环比"):
        return False
    beside = _JOINT.split(so_far, maxsplit=1)[0]
    taken_in = (
        beside in cues.measures
        or (len(beside) == _SHORT_MEASURE and beside[-1] in _MEASURING)
        or (beside[:-1] in cues.soft_verbs and beside[-1] in _MEASURING)
        or (inside and so_far in cues.soft_verbs)
    )
    taken_in = taken_in or names_what_is_made(passage, offset, so_far, cues) or names_a_place(word, so_far, cues)
    return not (taken_in and len(word) > 1 and word not in cues.bounds)


_FROM_SIDE = re.compile(
    "(?:内地|港澳台?|境外|海外)(?:输入|来华|入境|旅客|居民|游客|学生|同胞|企业|青年|人员|专家|嘉宾)"
)
"""From which side people are, not whose they are (内地旅客)."""
_GOES_ON = re.compile(
    "[籍段—]|(?:其他)?(?:共建|沿线|成员)(?:国|地区|城市|省|经济体)|(?:[东西南北]站?|站|机场|港|口岸)?[至到](?![港达发])"
)
"""Behind a place, what makes it a part of another name: 北京段, 武威东至某站, “一带一路”共建国家."""
_ACTORS = frozenset(
    {
        "company",
        "agency",
        "university",
        "institute",
        "park",
        "platform",
        "lab",
        "facility",
        "alliance",
        "person",
        "event",
    }
)
"""Whose measure it may be: of a fund or a plan the name itself says what 预算 is of."""
_HOLDERS = frozenset({"park", "company", "university", "institute", "lab", "platform", "facility"})
"""What has measures of its own where a 的 stands before it (某公司建设的某电站装机容量)."""


def _without_owner(passage: Passage, start: int, end: int, noun: str) -> tuple[int, str]:
    """The phrase without the name or place that it begins with."""
    for owner in passage.owners_between(start, end):
        gap = passage.text[start : owner.start].strip(TRIM)
        if (
            passage.text[owner.start : owner.end] == "国内"
            or passage.text.startswith("全国重点", owner.start)
            or _FROM_SIDE.match(passage.text, owner.start)
            or _GOES_ON.match(passage.text, owner.end)
        ):
            continue
        if passage.text[owner.end] in "港站湖江河路线馆队" and not passage.is_boundary(owner.end):
            continue
        holds = owner.thing is None or owner.kind in _HOLDERS
        if holds and passage.text[owner.start - 1] == "的" and end - owner.end >= 2:
            gap = ""
        kind, _, marked = passage.text[owner.start : owner.end].partition("“")
        if owner.kind == "product" and marked and is_sort(gap + kind, passage.lexicon):
            gap = ""  # 物流无人机“某某”载重
        described = not gap or passage.text[owner.start - 1] == "的"
        if described and owner.thing is None and end - owner.end < 2:
            return end, ""
        if not gap and end - owner.end >= (2 if owner.thing is None or owner.kind in _ACTORS else 3):
            start, noun = owner.end, passage.text[owner.end : end]
            noun = re.sub(r"^(?:的|之?间(?=[^，。；]{3})|市(?![场民值面容价况])|两地|地区|区域|全市|全省)+", "", noun)
    return start, noun
