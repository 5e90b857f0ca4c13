"""Where the noun behind a figure ends: whether the word that follows is a part of it or says something of it."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.phrases import BOUND
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage

_LONGEST_NAME = 8
_SHORT_NOUN = 2
_ADVERB_AND_VERB = 4
_ADVERBS = frozenset("也都均将已被正仍")
"""Behind a noun of one character, too, these open the predicate (16个区也将)."""
_HAVE = ("已有", "共有", "约有", "仅有", "还有", "就有")
_NO_NAMES = frozenset(
    {"深入", "积极", "主动", "首次", "均", "用", "对", "会", "能", "要", "获", "荣获", "获奖", "到位", "共建", "共享"}
)
"""Soft verbs that stand inside no name of a thing: 志愿者|深入|社区."""
_TRANSFERS, _TRANSFERRED = frozenset({"转移", "转化", "转移转化", "转让"}), ("技术", "成果", "转移")
"""技术|转移|示范机构, 成果|转移|转化|示范区: what places of science are for."""
_PLACES_ALONE = frozenset("省市县区镇乡村")
"""近三分之一的县|纳入补偿范围: what has no longer name before a verb of two characters."""
_NO_PART = frozenset("为被把将让使由在从以向")
"""鲜花|为|城市披上盛装: part of no name."""
_ONCE_MORE = ("贷款", "贴现", "保险", "融资", "担保", "制造", "利用")
"""保障性住房|再|贷款: nouns that begin as the adverb does."""
_PLACING = "上中内里下"
WHERE_OR_WHO = ("人", "者", "员", "点", "站", "所", "室", "区", "带", "队", "组", "园")
"""Behind a verb these make it who does it, or where it is done (传承|人, 等待|区)."""
_ASPECTS = frozenset("了着")
_JOINTLY = frozenset({"集体", "联合", "共同", "首次"})
"""Adverbs that begin nouns as well (集体经济, 联合党委)."""
_NOT_YET = frozenset({"新", "预", "再", "互", "各", "渐", "暂", "齐"})
"""Behind a head noun these say how the verb behind them is done."""
_LONGEST_MADE = 16
_WORKS_ON = frozenset({"使用", "利用", "建设", "投资", "攻关", "组织"})
_HELPS, _MEASURES = frozenset({"支持", "保障", "服务", "引导", "支撑"}), ("措施", "举措")
_ALONE_NAMED = frozenset("县市镇村方")
"""What names of things made or held end in, be there verbs before it; single characters where they are words or follow a verb (示范|县)."""
_COMPLEMENTS = frozenset("去来到出上下起进回")
_DONE = re.compile("已(?![知故婚建售])")
_ONWARD = frozenset({"进", "进了", "到", "至", "入", "向", "成", "为", "给", "一个", "一张", "一片", "一条", "一座"})
"""Behind a verb these begin what comes of it or where it leads (拼装|进集装箱): the verb stands in no name."""


def turns_to_aspect(passage: Passage, start: int, offset: int, word: str, limit: int, cues: Cues) -> bool:
    """27个行业|盈利较上月好转: behind the head noun a measure of the counted things with what is said of it."""
    if not passage.text[start:offset].endswith(cues.heads) or not (
        word.endswith(cues.traits) or cues.tail.fullmatch(word)
    ):
        return False
    rest = passage.words(offset + len(word), min(limit, offset + len(word) + 6))
    said = rest[0][1] if rest else ""
    return bool(said) and (
        said in cues.comparison_words or said in cues.finite or said[0] in "较比好优高低达均已良向稳平正偏喜旺"
    )


def goes_on(passage: Passage, offset: int, word: str, limit: int, cues: Cues) -> bool:
    """Whether a verb belongs to the noun after all: 传承|人, 产业|合作|示范园区, 区域|停电|事故, 政府|组成|部门, 锅炉|改造|项目."""
    after = offset + len(word)
    if (tails := cues.nominal.get(word, ())) and passage.text.startswith(tails, after):
        return True
    if word == "再" and passage.text.startswith(_ONCE_MORE, after):
        return True
    rest = passage.words(after, min(limit, after + 12))
    if len(word) > 1 and rest and rest[0][1] in WHERE_OR_WHO:
        return True
    undertaken = word in cues.deed_verbs and rest and rest[0][1] in cues.undertaken
    if undertaken and not passage.text[max(0, offset - _LONGEST_NAME) : offset].endswith(cues.actors):
        return True
    soft = (word in cues.soft_verbs and word not in _NO_NAMES) or tails is None
    if not soft or (rest and rest[0][1] in _ONWARD) or _does_itself(passage, offset, word, cues):
        return False
    bound = next((at for at, w in rest if BOUND.match(w) or w == "的" or w in cues.verbs), min(limit, after + 12))
    own = bound == limit and passage.quantities_between(limit, limit + 1)  # 18个省份|封闭|路段139个
    return bound > after and not own and passage.text[after:bound].endswith(cues.heads)


RESULTS = re.compile(
    "[揭改引带筛选挑卖装摘签拿捧交端送递炼织走飞长搬运换挂贴摆种养修架铺盖砌挖钻打写画编拼串缝剪切做造派调买接请找抢夺赢闯冲跑爬登攀追赶拉推抬扛背举撑收放抓捕钓捞采割拔栽播撒浇建搭串][下起出成到进入回来去上给完满掉住](?<!收入)(?<!收成)(?<!打成)(?<!接入)(?<!引进)(?<!推进)(?<!改进)(?<!养成)"
)
"""Verbs with what comes of what they do (团队|揭下|榜单, 门面|改成|驿站)."""


def _does_itself(passage: Passage, offset: int, word: str, cues: Cues) -> bool:
    """企业|使用|某机床, 措施|支持|企业: who acts works on something, and measures help somebody."""
    before = passage.text[max(0, offset - _LONGEST_NAME) : offset]
    return (word in _WORKS_ON and before.endswith(cues.actors)) or (word in _HELPS and before.endswith(_MEASURES))


def names_on(passage: Passage, start: int, offset: int, limit: int, cues: Cues) -> bool:
    """单产|提升|推进|县: verbs between two parts of a name of what is counted, of which the first says nothing alone."""
    if passage.text[start:offset].endswith(cues.heads) or passage.text[offset] == "中":
        return False
    rest = passage.words(offset, min(limit, start + _LONGEST_NAME + 2))
    if rest and (rest[0][1] in cues.finite or rest[0][1] in _NO_PART or RESULTS.fullmatch(rest[0][1])):
        return False
    end = next((at for at, w in rest if _ends_name(passage.text[start:at], w, cues)), limit)
    return end - start <= _LONGEST_NAME and passage.text[start:end].endswith(cues.heads)


def has_object(passage: Passage, start: int, offset: int, word: str, limit: int, cues: Cues) -> bool:
    """上千个|团体|来到纪念馆: a verb behind a noun of two characters that goes on with what it is done to."""
    behind = passage.text[offset + len(word) : limit]
    object_ = BOUND.split(behind, maxsplit=1)[0]
    bare = offset - start == _SHORT_NOUN and word in cues.verbs and len(word) == _SHORT_NOUN
    return bare and len(object_) >= _SHORT_NOUN and object_[0] not in "、和与及" and "的" not in behind


def is_deed(passage: Passage, start: int, offset: int, word: str, limit: int, cues: Cues) -> bool:
    """制定17项|重点工作|安排: a verb that ends the clause behind the object of a verb of undertaking names what is undertaken; `start` is where the figure begins."""
    end = offset + len(word)
    if word not in cues.deed_verbs and (word not in cues.soft_verbs or word in _NO_NAMES or word in cues.happening):
        return False
    further = next((w for _, w in passage.words(end, min(limit, end + _SHORT_NOUN))), "")
    end += len(further) if further in cues.deed_verbs else 0
    if end < limit and not BOUND.match(passage.text, end) and passage.text[end] != "、":
        return False
    return _is_undertaken(passage, start, cues)


def _is_undertaken(passage: Passage, start: int, cues: Cues) -> bool:
    """Whether a verb of undertaking governs the figure that begins at `start`."""
    return is_done(passage, start, cues.undertaking, cues)


def is_done(passage: Passage, start: int, verbs: frozenset[str], cues: Cues) -> bool:
    """Whether one of some verbs governs the figure that begins at `start`."""
    before = reversed(passage.words(passage.clause(start)[0], start))
    passed = cues.tied | cues.standing_between
    verb = next((w for _, w in before if w in verbs or not (w in passed or w.endswith("批"))), "")
    return verb in verbs


def is_made(passage: Passage, quantity: int, start: int, offset: int, limit: int, cues: Cues) -> bool:
    """建成9个动力电池|回收|服务|网点: behind the object of a verb of making, verbs that go on to what names end in stand in its name.

    The figure begins at `quantity`, the object at `start`, the verb at `offset`. Measures and those who act do something themselves.
    """
    doer = passage.words(start, offset)[-1][1]
    if doer.endswith(cues.helpful) or doer in cues.actors:
        return False
    last = ""
    for _, word in passage.words(offset, min(limit, offset + _LONGEST_MADE)):
        if BOUND.match(word) or word in "、和与及（(":
            break
        if word == "的" or (len(word) == 1 and word in cues.verbs) or (last and word in cues.finite):
            return False
        last = word
    named = last.endswith(cues.named_for) or last in WHERE_OR_WHO
    named = named or (last[-1:] in _ALONE_NAMED and last[:-1] in cues.soft_verbs | {""})
    return named and is_done(passage, quantity, cues.making, cues)


def is_remade(passage: Passage, start: int, offset: int, word: str, limit: int, cues: Cues) -> bool:
    """企业|数字化|转型, 基地|标准化|生产: behind the head noun what is made of the counted things, up to the end of the clause, if it is not undertaken itself; `start` is where the figure begins."""
    end = offset + len(word)
    rest = passage.words(end, min(limit, end + _LONGEST_NAME)) if len(word) > _SHORT_NOUN and word[-1] == "化" else []
    does = rest[0][1] if rest else ""
    after = end + len(does)
    acts = does in cues.soft_verbs or does in cues.verbs or does in cues.deed_verbs
    ends = after >= limit or BOUND.match(passage.text, after) is not None
    return acts and ends and not _is_undertaken(passage, start, cues)


def happens(passage: Passage, start: int, offset: int, word: str, limit: int, cues: Cues) -> bool:
    """Whether behind a head noun a word begins what happens to the counted things: 机构|组团|参会, 项目|二期|投产, 单位|新|列入名单; `start` is where the figure begins."""
    end = offset + len(word)
    does = next((w for _, w in passage.words(end, min(limit, end + 4))), "")
    after = end + len(does)
    if word in _NOT_YET:
        return does in cues.verbs or does in cues.happening
    closes = after >= limit or BOUND.match(passage.text, after) is not None
    plain = len(word) == _SHORT_NOUN and not word.endswith(cues.heads) and word not in cues.verbs
    return plain and closes and does in cues.happening and not is_done(passage, start, cues.making, cues)


def says_how(passage: Passage, offset: int, word: str, limit: int, cues: Cues) -> bool:
    """Whether a word says how people do what the verb behind it tells (群众|自发|参与)."""
    end = offset + len(word)
    does = next((w for _, w in passage.words(end, min(limit, end + 4))), "")
    tells = len(word) > 1 and word in cues.manner and len(does) > 1 and does in cues.verbs | cues.soft_verbs
    return tells and not goes_on(passage, end, does, limit, cues)


def verb_by_aspect(passage: Passage, start: int, offset: int, word: str) -> int | None:
    """Where the verb begins that a particle of aspect behind it, or 已 at its beginning, tells as one (新品种|长出|了颜色, 农机|已装|上); `None` where a word is none."""
    end = offset + len(word)
    if len(word) > 1 and _DONE.match(word):
        return offset
    if passage.text[end : end + 1] not in _ASPECTS or not passage.is_boundary(end + 1) or not passage.is_boundary(end):
        return None
    if word in _COMPLEMENTS:
        offset = passage.words(start, offset)[-1][0]  # 航天员|送|去|了水果
    whole = offset - start >= _SHORT_NOUN or passage.text[start:offset] in _PLACES_ALONE
    return offset if whole else None


def _ends_name(name: str, word: str, cues: Cues) -> bool:
    acts = name.endswith(cues.heads) and begins_predicate(name, word, cues)
    return acts or BOUND.match(word) is not None or word in cues.finite or word in "的、和与及（("


def begins_predicate(noun: str, word: str, cues: Cues) -> bool:
    """Whether a word behind `noun` says something of it: a verb, an adverb, a word of place or of having."""
    if (
        len(word) == _ADVERB_AND_VERB
        and word[2:] in cues.verbs
        and (word[:2] in cues.finite or word[:2] in cues.soft_verbs)
    ):
        # 全面完成, 正式启用: the segmenter's word is an adverb and a verb.
        word = word[2:]
    if len(word) == _ADVERB_AND_VERB and word[:2] in cues.manner & cues.finite - _JOINTLY and word not in cues.nominal:
        word = word[:2]  # 轮番上阵, 同场竞技
    if word in _TRANSFERS and noun.endswith(_TRANSFERRED):
        return False
    if word in _PLACING or RESULTS.fullmatch(word):
        return len(noun) > 1 or noun in _PLACES_ALONE
    if word in _ADVERBS:
        return bool(noun)
    if noun in _PLACES_ALONE and len(word) > 1 and word != "集体" and (word in cues.verbs or word in cues.acting):
        return True
    if word in cues.finite or word[:2] in _HAVE:
        return len(noun) > 1 or (noun in _PLACES_ALONE and word != "集体")
    if word in cues.verbs:
        return noun.endswith(cues.heads) or len(noun) > (1 if len(word) == 1 else 2)
    return word in cues.soft_verbs and noun.endswith(cues.heads)
