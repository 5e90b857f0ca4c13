"""What is said of counted things, as the predicate or the attribute that says which they are (提供服务的企业, 因灾受损的公路)."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.behind import Right
from model.extract.metrics.indicator.counted import right_phrase
from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.phrases import Left, relative_before
from model.extract.metrics.reading.wording import without_aspect

PEOPLE = frozenset({"名", "位", "人"})
LONGEST_SAID = 20
MOODS = frozenset({"正", "正在", "已", "已经", "将", "都", "均", "也", "全部", "陆续", "相继", "先后"})
_JOINT = re.compile("(?:、|和|与|及|以及)(?:约|近|超|超过)?")
_LISTED = re.compile(f"{_JOINT.pattern}|(?<!的)(?:约|近|超|超过)?(?<!的)")
"""Nothing between a count and the next one (37个城市400个枢纽)."""
AIMS = frozenset({"推动", "推进", "促进", "助力", "助推", "加快", "围绕", "聚焦", "面向", "满足", "确保"})
_SHORT = 6
_SERVED = re.compile("(?<![作成称认])[为向给](?:约|近|超)?[^，。；为]{0,10}$")
_OPEN_ENDED = re.compile("(?:约|近|超过?|共|达到?)$")
_NEARLY = re.compile("(?:超过?|近)$")
_CARRIES_OUT = re.compile("^进行(?=[一-鿿]{4})")
_NO_OBJECT = tuple("积量额数度率为成到至")
_PLACED = ("来自", "遍布", "位于", "分布")
"""What only says where counted things are or come from is no part of their name."""
_OWN_SUBJECT = re.compile("[^已正均]{2,}(?:已|正在|均)|[^的]{1,3}(?<!获得|拥有|具有|取得)的[^的]{3,}")
"""7个领域布局框架已成型, 传感器传回的数据一目了然: what follows the count speaks of something else."""
_SCENIC = re.compile(
    "的一[张片道条幅座]|绽放|盛开|次第|盛花|争艳|层林尽染|开门迎客|拔地而起|鳞次栉比|错落有致|星罗棋布|整装待发|蓄势待发|丰收在望|争奇斗艳|(?:运转|舞动|挥舞|轰鸣|飞舞|闪烁|排列|林立|矗立|耸立|飞驰|忙碌)$"
    "|^(?:整齐|满负荷|来回|缓缓|徐徐|飞速|不停|昼夜|日夜|轮番|一字排开|静静|齐刷刷|井然|有条不紊|忙碌|火力|加足|开足|争分夺秒|热火朝天|以|呈现|满足|携|展现|点亮|扮靓|装点|映照)"
)
"""What is said of things to be seen does not say which they are."""
_AROUND = frozenset({"在", "于", "围绕", "就", "以", "从", "由"})
"""Prepositions: what follows a count that stands behind one is not said of the counted things."""
_BARE, _TELLS = 2, 4
_LONG = 14
_LONGEST_LIST = 30
"""No list of counts that share what is said of them has more."""


def adds_to(frame: Frame, right: Right, noun: str, predicate: str) -> bool:
    """Whether a predicate may go with a longer noun: one with its head, which stays the greater part of the name."""
    cues = frame.cues
    fits = len(noun) <= _LONG and len(predicate) < 1.5 * len(noun) - 0.5
    whole = right.noun == noun and noun.endswith(cues.heads) and "的" not in noun and "、" not in noun
    at = frame.text.find(predicate[:2], right.end) if fits and whole else -1
    words = [w for _, w in frame.passage.words(at, at + len(predicate))] if at >= 0 else []
    first = next((w for w in words if w not in cues.manner), "")
    acts = first in cues.governing or first in cues.carrying or first in cues.finite
    # 汽车|测试|道路: a deed with a noun is a name of its own.
    named = first in cues.soft_verbs | cues.deed_verbs and predicate.endswith(cues.heads)
    acts = (acts or first.endswith("化")) and not named
    return acts and not predicate.endswith(("超", "约", "近", "量"))


def attribute_of(frame: Frame, index: int, left: Left, size: int) -> str:
    """What a 的 before a count says of its noun of `size` characters (因灾受损的20条公路), unless it only says where."""
    at = frame.found[index].start - 1
    if not frame.text.startswith("的", at) or left.verb in _PLACED:
        return ""
    told = relative_before(frame.passage, frame.window(index), at, frame.cues)
    if told and size <= _SHORT and not told.startswith(_PLACED):
        return without_aspect(told)
    opens = frame.window(index) == frame.passage.clause(at)[0]
    return left.noun if opens and 2 <= len(left.noun) <= max(_TELLS, 1.5 * size) else ""


def in_list(frame: Frame, index: int) -> Right:
    """The phrase behind a count; what is said behind the last of a list (6支马帮、40名茶商到达) is said of each."""
    own = right = frame.right(index)
    last, following = index, frame.after(index)
    while not right.predicate and following is not None and last < index + _LONGEST_LIST:
        if not _LISTED.fullmatch(frame.text, right.end, following.start):
            break
        last += 1
        right, following = frame.right(last), frame.after(last)
    if right.predicate:
        return own._replace(predicate=right.predicate + ("" if last == index else _object_of(frame, last, right)))
    if not _begins_clause(frame, last):
        return own
    return own._replace(predicate=_said_next(frame, right, frame.found[last].start))


def _object_of(frame: Frame, index: int, right: Right) -> str:
    """合作文件 of 9个国家、3个组织签署了40份合作文件: what the next figure counts, where the verb of a list's last member takes it."""
    following = frame.after(index)
    if following is None or not without_aspect(frame.text[right.end : following.start]).endswith(right.predicate):
        return ""
    takes = _last_word(frame, right.end, following.start) in frame.cues.acting
    return right_phrase(frame.passage, following, None, frame.cues).noun if takes else ""


def _begins_clause(frame: Frame, index: int) -> bool:
    """Whether a count, or the list that it ends, is all that its clause begins with."""
    while index and frame.window(index) == frame.found[index - 1].end:
        if not _JOINT.fullmatch(frame.text, frame.right(index - 1).end, frame.found[index].start):
            return False
        index -= 1
    return frame.opens(index)


def _said_next(frame: Frame, right: Right, at: int) -> str:
    """The clause behind a clause that is no more than a count, where it begins with a verb (48条举措，推动服务消费); what a 的 before the count at `at` describes is told already."""
    passage = frame.passage
    end = passage.clause(right.end - 1)[1]
    if frame.text[at - 1] == "的" or right.end != end or not frame.text.startswith("，", end) or not right.noun:
        return ""
    said = frame.text[end + 1 : passage.clause(end + 1)[1]]
    first, *_ = [word for _, word in passage.words(end + 1, end + 1 + len(said))] + [""]
    acts = len(first) > 1 and first in frame.cues.verbs and (first in frame.cues.governing or first in AIMS)
    return without_aspect(said) if acts and len(said) <= LONGEST_SAID else ""


def _last_word(frame: Frame, start: int, end: int) -> str:
    """The last word between two offsets that is no tie of the figure behind it."""
    return next((w for _, w in reversed(frame.passage.words(start, end)) if w[0] not in "超约近了"), "")


def scenic(said: str) -> bool:
    """Whether what is said of things only paints how they look or go on."""
    return _SCENIC.search(said) is not None


def predicate_of(frame: Frame, index: int, left: Left, right: Right) -> str:
    """What is said of counted things, where it says which they are: people act in many ways, and 由30人组成 says nothing."""
    quantity = frame.found[index]
    people = quantity.unit in PEOPLE
    placed = left.verb in ("在", "于") and right.noun.endswith(frame.cues.place_nouns)
    around = left.verb in _AROUND and not left.noun and not placed
    said = _CARRIES_OUT.sub("", right.predicate)
    plain = (
        _OWN_SUBJECT.match(said)
        or said.endswith(("组成", "构成"))
        or said in ("进行", "开展", "举行", "举办")
        or said[:1] in "较比"
        or scenic(said)
        or (left.verb in _PLACED and frame.text[quantity.start - 1] == "的" and said[:1] not in "参出入获")
        or said in frame.cues.comparison_words
    )
    following = frame.after(index)
    if following is not None and frame.sentence(following) != frame.sentence(quantity):
        following = None
    between = frame.text[right.end : following.start] if following is not None else ""
    if following is not None and "、" in said and "等" in between[-2:]:
        said = ""  # 9个茶园|覆盖种茶、制茶等4个领域: the examples are those of the next figure
    elif following is not None and without_aspect(between) == right.predicate:
        # 58家企业建设97个平台 are 建设平台的企业; 150家单位发布需求7200项 tells of the 需求.
        counted = right_phrase(frame.passage, following, None, frame.cues).noun
        said = _OPEN_ENDED.sub("", said)
        last = _last_word(frame, right.end, following.start)
        said = said + counted if last in frame.cues.acting and said.endswith(last) else said
        first, *_ = [w for _, w in frame.passage.words(right.end, right.end + 4) if w not in MOODS] + [""]
        tells = first in frame.cues.governing and len(said) >= _TELLS and not said.endswith(_NO_OBJECT)
        bare = len(right.noun) <= _BARE and right.noun not in frame.cues.aspects and tells
        plain = plain or (said in right.predicate and not bare and frame.text[quantity.start - 1] not in "为向给对与")
    elif following is not None and said and without_aspect(between).endswith(said):
        # 16个区也将围绕主题推出百场活动: the verb takes what the next figure counts.
        last = _last_word(frame, right.end, following.start)
        done = _OPEN_ENDED.sub("", said)
        counted = right_phrase(frame.passage, following, None, frame.cues).noun
        said = done + counted if last in frame.cues.acting and done.endswith(last) else said
    said = _NEARLY.sub("", said)
    if people and "提供" in said and _SERVED.search(frame.text[frame.window(index) : quantity.start]):
        # 为300名考生参加考试提供便利: who is served is told by what is given.
        people, said = False, said[said.rindex("提供") :]
    return (
        "" if people or around or plain or right.noun.startswith(said) or not 2 <= len(said) <= LONGEST_SAID else said
    )
