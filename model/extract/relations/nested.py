"""Wholes and parts by name alone: what bears the name of another before its own, and what a catalogue lists."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from model.extract.drafts import Name, RelationDraft, Thing
from model.extract.relations.skeleton import ANY_NAME, Skeleton, name_class
from model.facts import Category
from model.fold import fold

BY_NAME, CATALOGUED = 0.75, 0.8
SHORTEST = 3
"""Characters of a name that can be the beginning of another thing's."""

_BODY: tuple[Category, ...] = ("agency", "institute", "company", "alliance", "platform")
_SITE: tuple[Category, ...] = ("facility", "project", "park", "platform")
WITHIN: dict[Category, tuple[Category, ...]] = {
    "agency": ("agency", "institute", "platform"),
    "institute": _BODY,
    "company": ("company", "institute"),
    "alliance": ("agency", "institute", "alliance"),
    "facility": _SITE,
    "project": _SITE,
    "platform": ("platform",),
    "park": ("facility", "park", "project"),
    "event": ("event", "facility"),
}
"""By the category of a whole those of its parts: what else bears its name is something that it made or issued."""
_OFFICE = re.compile(
    "(?:办公室|办公厅|秘书处|中心|频道|频率|编辑部|司|局|处|室|部|委员会|分会|专委会|工作组|专班|研究所|研究院|学院|总队|支队|大队|分公司|分行|支行|支部|站|所|团队|基地|实验室|院区|校区|分院|分校|门诊部)$"
)
_GLUED = re.compile(r"[城长生们型式版级化]|(?:之|与|和|及|至|到|—|-|精神|以来|期间)")
_CATALOGUE = re.compile("(?:片单|书单|歌单|节目单|清单|名单|榜单|目录|名录|系列|剧目|专辑|丛书)$")
_ITEM = name_class("product", "policy", "project", "event", "facility", "park")
_ITEMS = re.compile(f"{_ITEM}(?:[、和及]{_ITEM})+")


def nested(things: Sequence[Thing], names: Iterable[Name]) -> Iterator[RelationDraft]:
    """A thing is part of the one whose name begins its own (a congress's village, an airport's extension), the longest such."""
    owners: dict[str, list[int]] = defaultdict(list)
    for whole, thing in enumerate(things):
        for form in _forms(thing):
            if len(form) >= SHORTEST and thing.category in WITHIN:
                owners[form].append(whole)
    told: set[int] = set()
    for name in names:
        if name.thing in told:
            continue
        told.add(name.thing)
        begins = _whole(name.thing, things, owners)
        if begins is not None:
            yield RelationDraft(name.thing, "part_of", begins, None, name.start, name.end, BY_NAME)


def _forms(thing: Thing) -> set[str]:
    return {fold(form) for form in (thing.name, *thing.aliases)}


def _whole(part: int, things: Sequence[Thing], owners: Mapping[str, Sequence[int]]) -> int | None:
    """The thing with the longest name with which a name of the part begins, if the part can be within it."""
    forms = _forms(things[part])
    for cut in range(max(map(len, forms)) - 1, SHORTEST - 1, -1):
        for form in sorted(forms):
            for whole in owners.get(form[:cut], ()) if cut < len(form) else ():
                fits = things[part].category in WITHIN[things[whole].category]
                if whole != part and fits and _continues(form[cut:], things[whole].category):
                    return whole
    return None


def _continues(rest: str, whole: Category) -> bool:
    """Whether what follows the name of a whole in another name says that it is a part of it."""
    if _GLUED.match(rest):
        return False
    if whole in _BODY and whole != "platform":
        return len(rest) > 1 and bool(_OFFICE.search(rest))
    return len(rest) > 2


def catalogued(sentence: Skeleton, things: Sequence[Thing]) -> Iterator[RelationDraft]:
    """The titles that a sentence lists behind a catalogue (发布年度片单，《甲》《乙》等…) are part of it."""
    text = sentence.text
    for named in ANY_NAME.finditer(text):
        at, whole = named.start(), sentence.things[named[0]]
        if not _CATALOGUE.search(fold(things[whole].name)):
            continue
        items = _ITEMS.search(text, at + 1)
        if items is None:
            continue
        for item in sentence.named(*items.span()):
            if item != whole:
                yield RelationDraft(item, "part_of", whole, None, *sentence.span(at, items.end()), CATALOGUED)
        return
