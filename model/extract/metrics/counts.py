"""What is counted: the noun behind a figure with what is said of it (3家企业), or the one before it (创新平台43个)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.counted import COUNTED, Right, right_phrase
from model.extract.metrics.frame import JOINED, Frame, Named
from model.extract.metrics.governed import after_verb, governing_verb, list_verb, with_verb
from model.extract.metrics.origins import origin_of
from model.extract.metrics.phrases import NEW, Left, relative_before
from model.extract.metrics.portions import kinds_of, some_of
from model.extract.metrics.purposes import purpose_of
from model.extract.metrics.said import said_of
from model.extract.metrics.wording import joined

_LETTER = re.compile(r"[A-Za-z一-鿿]")
_AWARD = re.compile(r"(?:荣获|获得|获评|获|摘得|入选|荣膺)[“‘](?:[^”’]*——)?(?P<prize>[^”’]{2,30})[”’]")
_PEOPLE = frozenset({"名", "位", "人"})
_MOODS = frozenset({"正", "正在", "已", "已经", "将", "都", "均", "也", "全部", "陆续", "相继", "先后"})
_JOINT = re.compile("(?:、|和|与|及|以及)(?:约|近|超|超过)?")
_CLOSE = re.compile("(?<!的)(?:约|近|超|超过)?(?<!的)")
"""Nothing between a count and the next one (37个城市400个枢纽)."""
_AIMS = frozenset({"推动", "推进", "促进", "助力", "助推", "加快", "围绕", "聚焦", "面向", "满足", "确保"})
_SHORT = 6
_MEASURED = ("量", "数", "人次")
_BARE, _TELLS = 2, 4
_SERVED = re.compile("(?<![作成称认])[为向给](?:约|近|超)?[^，。；为]{0,10}$")
_OPEN_ENDED = re.compile("(?:约|近|超过?|共|达到?)$")
_NO_OBJECT = tuple("积量额数度率为成到至")
_WHO = ("人员", "者", "居民", "群众", "职工", "学生", "教师", "农民工", "老人", "老年人", "儿童")
_LONGEST_SAID = 20
_SAYS_MUCH = 5
_LONG, _LEAST = 8, 3
_MOST_DONE = 10
_PLACED = ("来自", "遍布", "位于", "分布")
"""What only says where counted things are or come from is no part of their name."""
_ALL_TOLD = re.compile("(?:总共|共计|共|合计|累计|总长|总计)(?:约|近|超)?")
_IS = re.compile(r"(?:为|是|系|属于)(?P<what>[^，。；、]{2,20})")
_COMPOUND = re.compile(r"[一-鿿]{3,20}(?=[，。；、！？]|$)")
_PLACES = ("国家", "地区", "城市", "省份", "区县", "县区", "市县", "）", "人口")
_OWN_SUBJECT = re.compile("[^已正均]{2,}(?:已|正在|均)")
"""7个领域布局框架已成型: what follows the count speaks of something else."""
_DO = re.compile("(?!口|类|数|以|左右)[一-鿿]{2,8}(?<!人数)")
_HELD = frozenset({"开展", "进行", "举行", "举办", "组织", "实施", "完成", "展开"})
_AROUND = frozenset({"在", "于", "围绕", "就", "以", "从", "由"})
"""Prepositions: what follows a count that stands behind one is not said of the counted things."""


def name_of_count(frame: Frame, index: int, left: Left) -> Named:
    """The indicator of a count; `left` is the phrase before it."""
    quantity, following = frame.found[index], frame.after(index)
    if some := some_of(frame, index):
        return some, 0.7
    if following is not None and _describes(frame, quantity, following):
        # 300余株25个品种的美蓉花, 5台单机容量3.6兆瓦的风机: what is counted stands behind the second figure.
        described = right_phrase(frame.passage, following, None, frame.cues).noun.rsplit("的", 1)[-1]
        if described:
            return described, 0.6
    right = _in_list(frame, index)
    told = frame.text[quantity.start - 1] == "的" and not frame.text.endswith("在内的", 0, quantity.start)
    behind = frame.text.find(right.noun, quantity.end) + len(right.noun)
    if frame.text.startswith("的", behind):
        # 装载200辆汽车的轮船起航: what follows is said of the ship; 200个项目的引进 is what is done to them.
        done = right.predicate and frame.text.startswith(right.predicate[:2], behind + 1)
        right = right if done else right._replace(predicate="")
    elif (
        right.noun
        and not told
        and quantity.unit not in _PEOPLE
        and (not right.predicate or len(right.predicate) > _LONGEST_SAID)
    ):
        right = right._replace(predicate=said_of(frame, index, right))
    award = _AWARD.match(frame.text, right.end)
    if award and quantity.unit in ("人", "名", "位") and not right.noun:
        return f"{award['prize']}获奖者", 0.7
    if quantity.unit == "人" and (acting := _who_act(frame, quantity)):
        return acting, 0.7
    if quantity.text.endswith("人") and _DO.fullmatch(right.noun) and not _is_noun(frame, quantity, right):
        # 18人中枪: no noun stands right behind 人.
        return right.noun + "人数", 0.7
    if not _LETTER.search(right.noun):
        return _counted_before(frame, index, left, right)
    if right.noun in frame.cues.shells and len(left.noun) >= 2 and frame.text.startswith("的", quantity.end):
        return left.noun, 0.7
    if origin := origin_of(frame, index, right):
        return origin, 0.8
    if kinds := kinds_of(frame, index, right):
        return kinds, 0.8
    if purpose := purpose_of(frame, index, right):
        return purpose, 0.8
    right = _before_measure(frame, index, _before_owner(frame, right))
    counted = _counted_of(quantity, left, right.noun, frame)
    if right.noun.startswith(counted + "的") and governing_verb(frame, index) is not None:
        # 惠及800户居民的工程完工
        right = right._replace(predicate="")
    noun = _same_things(frame, quantity, counted)
    new = next((n for n in NEW if left.verb == n or left.noun.startswith(n)), "")
    if new:
        return new + left.noun.removeprefix(new) + noun, 0.85
    if new := _new_before(frame, index):
        return new + noun, 0.8
    if award:
        return f"{award['prize']}获奖{noun}", 0.7
    attribute = _attribute(frame, index, left, len(noun))
    if attribute:
        return f"{attribute}的{noun}", 0.7
    longest = 8 if frame.text[quantity.start - 1] in "为向对给" else 4
    predicate = _predicate(frame, index, left, right)
    predicate = predicate if len(counted) <= longest or _adds(frame, right, noun, predicate) else ""
    if predicate and (len(noun) <= longest or len(predicate) >= _SAYS_MUCH):
        return f"{predicate}的{noun if len(noun) <= longest else counted}", 0.7
    named = with_verb(frame, index, noun)
    if named == noun and quantity.unit in _PEOPLE:
        named = joined(_doing(frame, right), noun)
    return named, 0.9


def _adds(frame: Frame, right: Right, noun: str, predicate: str) -> bool:
    """Whether a predicate may go with a longer noun: one with its head, which stays the greater part of the name."""
    fits = len(noun) <= _LONG and _LEAST < len(predicate) < 1.5 * len(noun) - 0.5
    whole = right.noun == noun and noun.endswith(frame.cues.heads) and "的" not in noun and "、" not in noun
    at = frame.text.find(predicate[:2], right.end) if fits and whole else -1
    first, *_ = [w for _, w in frame.passage.words(at, at + 4)] if at >= 0 else [""]
    acts = first in frame.cues.governing or first in frame.cues.carrying or first in frame.cues.finite
    return acts and not predicate.endswith(("超", "约", "近", "量"))


def _is_noun(frame: Frame, quantity: Quantity, right: Right) -> bool:
    apart = right.end - len(right.noun) != quantity.end or "的" in right.noun
    return apart or right.noun.endswith((*frame.cues.heads, "率")) or frame.cues.tail.search(right.noun) is not None


def _new_before(frame: Frame, index: int) -> str:
    """新增 before a list (新增4万个甲、1万个乙) is said of each of its members."""
    joint = JOINED.search(frame.text, frame.window(index), frame.found[index].start)
    if not index or not joint or frame.window(index) != frame.found[index - 1].end:
        return ""
    last = frame.done[-1].indicator
    return next((n for n in NEW if last.startswith(n)), "")


def _before_owner(frame: Frame, right: Right) -> Right:
    """新技术 of 应用了数十项新技术的某火箭: a name behind the 的 is what has the counted things."""
    first, _, rest = right.noun.partition("的")
    at = right.end - len(rest)
    if len(first) < 2 or not rest or frame.passage.owner_from(at, right.end) is None:
        return right
    return Right(first, "", at) if frame.passage.owner_at(at) else right


def _before_measure(frame: Frame, index: int, right: Right) -> Right:
    """农产品 of 15项农产品产量居第一: what the counted things have is said of them."""
    quantity, following = frame.found[index], frame.after(index)
    things = right.noun
    while tail := frame.cues.tail.search(things):
        things = things[: tail.start()].rstrip("、和与及")
    if things == right.noun or quantity.unit in _PEOPLE or not things.endswith(frame.cues.heads) or "的" in things:
        return right
    at = frame.text.find(right.noun, quantity.end)
    end = at + len(right.noun)
    said = right.predicate
    if following is not None and following.unit == "位" and following.start - end <= _TELLS:
        said = frame.text[end : following.end]
    told = f"{frame.text[at + len(things) : end]}{said}" if said and "、" not in right.noun else ""
    return Right(things, told if len(told) <= _LONGEST_SAID else "", at + len(things))


def _attribute(frame: Frame, index: int, left: Left, size: int) -> str:
    """What a 的 before a count says of its noun of `size` characters (因灾受损的20条公路), unless it only says where."""
    at = frame.found[index].start - 1
    if not frame.text.startswith("的", at) or left.verb in _PLACED:
        return ""
    told = relative_before(frame.passage, frame.window(index), at, frame.cues)
    if told and size <= _SHORT and not told.startswith(_PLACED):
        return re.sub("[了着过]", "", told)
    opens = frame.window(index) == frame.passage.clause(at)[0]
    return left.noun if opens and 2 <= len(left.noun) <= 1.5 * size else ""


def _in_list(frame: Frame, index: int) -> Right:
    """The phrase behind a count; what is said behind the last of a list (11万艘渔船、23万名渔民上岸) is said of each."""
    right = frame.right(index)
    following = frame.after(index)
    if right.predicate:
        return right
    if following is not None and _JOINT.fullmatch(frame.text, right.end, following.start):
        return right._replace(predicate=_in_list(frame, index + 1).predicate)
    if following is not None and _CLOSE.fullmatch(frame.text, right.end, following.start):
        return right._replace(predicate=frame.right(index + 1).predicate)
    return right._replace(predicate=_said_next(frame, right)) if _begins_clause(frame, index) else right


def _begins_clause(frame: Frame, index: int) -> bool:
    """Whether a count, or the list that it ends, is all that its clause begins with."""
    while index and frame.window(index) == frame.found[index - 1].end:
        if not _JOINT.fullmatch(frame.text, frame.right(index - 1).end, frame.found[index].start):
            return False
        index -= 1
    return frame.opens(index)


def _said_next(frame: Frame, right: Right) -> str:
    """The clause behind a clause that is no more than a count, where it begins with a verb (48条举措，推动服务消费)."""
    passage = frame.passage
    end = passage.clause(right.end - 1)[1]
    if right.end != end or not frame.text.startswith("，", end) or not right.noun:
        return ""
    said = frame.text[end + 1 : passage.clause(end + 1)[1]]
    first, *_ = [word for _, word in passage.words(end + 1, end + 1 + len(said))] + [""]
    acts = len(first) > 1 and first in frame.cues.verbs and (first in frame.cues.governing or first in _AIMS)
    return re.sub("[了着过]", "", said) if acts and len(said) <= _LONGEST_SAID else ""


def _counted_of(quantity: Quantity, left: Left, noun: str, frame: Frame) -> str:
    """112家医院的检查结果 counts the 医院, where its measure word does not count people; 整合8400个部门的数据 says which 部门."""
    first, _, rest = noun.partition("的")
    people = quantity.unit in ("名", "位", "人", "项", "种", "款") and first != "人口" and not first.endswith(_WHO)
    if people or not rest or len(first) < 2 or not first.endswith((*_PLACES, *frame.cues.heads)):
        return noun
    verb = left.noun or left.verb
    return f"{verb}{rest}的{first}" if verb in frame.cues.acting and len(rest) <= 8 else first


def _doing(frame: Frame, right: Right) -> str:
    """What people are said to do, as the verb that says which they are (参会|嘉宾, 受伤|人员)."""
    words = frame.passage.words(right.end, right.end + 8)
    first = next((word for _, word in words if word not in frame.cues.tied and word not in _MOODS), "")
    return first if len(first) > 1 and first in frame.cues.governing else ""


def _predicate(frame: Frame, index: int, left: Left, right: Right) -> str:
    """What is said of counted things, where it says which they are: people act in many ways, and 由30人组成 says nothing."""
    quantity = frame.found[index]
    people = quantity.unit in _PEOPLE
    around = left.verb in _AROUND and not left.noun
    said = re.sub("^进行(?=[一-鿿]{4})", "", right.predicate)
    plain = (
        _OWN_SUBJECT.match(said)
        or said.endswith(("组成", "构成"))
        or said in ("进行", "开展", "举行", "举办")
        or said[:1] in "较比"
        or said in frame.cues.comparison_words
    )
    following = frame.after(index)
    between = frame.text[right.end : following.start] if following is not None else ""
    if following is not None and re.sub("[了着过]", "", between) == right.predicate:
        # 58家企业建设97个平台 are 建设平台的企业; 150家单位发布需求7200项 tells of the 需求.
        counted = right_phrase(frame.passage, following, None, frame.cues).noun
        said = said + counted if said in frame.cues.acting else said
        said = _OPEN_ENDED.sub("", said)
        first, *_ = [w for _, w in frame.passage.words(right.end, right.end + 4) if w not in _MOODS] + [""]
        tells = first in frame.cues.governing and len(said) >= _TELLS and not said.endswith(_NO_OBJECT)
        bare = len(right.noun) <= _BARE and right.noun not in frame.cues.aspects and tells
        plain = plain or (said in right.predicate and not bare and frame.text[quantity.start - 1] not in "为向给对与")
    if people and "提供" in said and _SERVED.search(frame.text[frame.window(index) : quantity.start]):
        # 为300名考生参加考试提供便利: who is served is told by what is given.
        people, said = False, said[said.rindex("提供") :]
    return "" if people or around or plain or right.noun.startswith(said) or not 2 <= len(said) <= 20 else said


def _describes(frame: Frame, quantity: Quantity, following: Quantity) -> bool:
    if following.start == quantity.end:
        return True
    between = frame.text[quantity.end : following.start]
    if _ALL_TOLD.fullmatch(between):
        # 66条共658公里河道
        return frame.group(following) not in COUNTED
    near = len(between) <= 8 and not re.search("[，。；、和与及]", between)
    return near and frame.text.startswith("的", following.end) and frame.group(following) not in COUNTED


def _same_things(frame: Frame, quantity: Quantity, noun: str) -> str:
    """其中3个项目 after 6个新能源、新材料项目 counts the same things."""
    before = frame.before(quantity, "level", same_sentence=True) if len(noun) <= 3 else None
    return before.indicator.rsplit("的", 1)[-1] if before and before.indicator.endswith(noun) else noun


def _again(frame: Frame, quantity: Quantity, left: Left, right: Right) -> str:
    """A count of the things counted before: 重组实验室25家，新建1家; 60项成果试验验证，12项已实现应用."""
    before = frame.before(quantity, "level", same_sentence=True)
    if before is None or left.noun or before.quantity.unit != quantity.unit:
        return ""
    noun = before.indicator.rsplit("的", 1)[-1]
    if left.verb in NEW:
        cues = frame.cues
        acts = noun[:2] in cues.acting or noun[:2] in cues.verbs or noun[:2] in cues.soft_verbs
        return left.verb + (noun[2:] if acts and len(noun) >= 4 else noun)
    said = right.predicate if not left.verb else ""
    return f"{said}的{noun}" if 4 <= len(said) <= 20 else ""


def _counted_before(frame: Frame, index: int, left: Left, right: Right) -> Named:
    """A count with nothing behind it: 创新平台43个, 带动就业3000人, 像这样的企业，已培育了7560家."""
    quantity = frame.found[index]
    end = frame.passage.clause(quantity.start)[1]
    predicated = _IS.match(frame.text, quantity.end, end)
    if predicated and len(left.noun) < 2:
        return predicated["what"], 0.6
    if left.noun in frame.cues.activities:
        return (left.verb if len(left.verb) > 1 else "") + left.noun, 0.8
    if left.verb in frame.cues.acting and len(left.noun) == 2 and left.noun not in frame.cues.totals:
        return left.verb + left.noun, 0.8
    if quantity.unit in _PEOPLE and frame.text[quantity.start - 1] == "等" and 2 <= len(right.predicate) <= _MOST_DONE:
        # 甲、乙等5人被判刑: the names are examples.
        return right.predicate + "人数", 0.7
    if len(left.noun) >= 2 and left.noun not in frame.cues.soft_verbs:
        named = after_verb(frame, left)
        return frame.completed(quantity, list_verb(frame, index, left) + named), 0.9
    if left.verb in frame.cues.happening and (acted := frame.acted(index, left)):
        return acted, 0.8
    if left.noun in frame.cues.soft_verbs:
        left = Left("", left.noun, left.start)
    again = _again(frame, quantity, left, right)
    if again:
        return again, 0.7
    if quantity.unit == "人" and (people := _people(frame, left)):
        return people, 0.6
    if quantity.unit == "次" and not left.noun and 2 <= len(right.predicate) <= 12:
        # 先后3次担任指令长: what is done so often.
        return right.predicate + "次数", 0.6
    if quantity.unit == "人次" and not left.noun and 4 <= len(right.predicate) <= _MOST_DONE:
        return right.predicate + "人次", 0.6
    if right.predicate == right.predicate[:2] and right.predicate in frame.cues.verbs and left.verb in _HELD:
        # 开展80多场调研: a verb that is the thing done.
        return left.verb + right.predicate, 0.7
    compound = _COMPOUND.match(frame.text, quantity.end, end)
    if compound and left.verb and compound[0].endswith(frame.cues.heads):
        # 1500支宣讲小分队: a verb opens the name of what is counted.
        return compound[0], 0.6
    verb = left.verb if len(left.verb) >= 2 and left.verb not in frame.cues.empty else ""
    noun = frame.closing_noun(quantity, frame.cues.heads)
    if noun:
        return verb + noun, 0.7
    if acted := frame.acted(index, left):
        return acted, 0.5
    before = frame.before(quantity, "level", "growth", same_sentence=bool(verb))
    if before is not None:
        return before.indicator, 0.6
    if not verb and (leading := frame.leading_noun(quantity)).endswith(_MEASURED):
        return leading, 0.6
    return left.noun or verb or ("人数" if quantity.unit in _PEOPLE else quantity.unit), 0.2


def _who_act(frame: Frame, quantity: Quantity) -> str:
    """代表等200多人参加, 可容纳5000人入住: people are counted by what they do."""
    after = frame.passage.words(quantity.end, min(frame.passage.clause(quantity.start)[1], quantity.end + 6))
    verb = next((word for _, word in after if word not in ("全部", "均", "都")), "")
    acts = len(verb) >= 2 and verb in frame.cues.governing
    return verb + "人数" if acts else ""


def _people(frame: Frame, left: Left) -> str:
    """参观2万人 are 参观人数 by the verb before."""
    named = len(left.verb) >= 2 and left.verb in frame.cues.verbs and left.verb not in frame.cues.empty
    return left.verb + "人数" if named else ""
