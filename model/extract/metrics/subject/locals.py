"""For whom those speak who work the land or live in a place: a grower for himself (种植大户某某), others for the village, park or firm that their paragraph tells of (村民某某)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.wholes import PLACES

_GROWERS = (
    "(?:种植|养殖|种粮|种菜|经营|承包|制种|育苗|养蜂|养蚕|养猪|养鱼|养牛|养羊|种茶|种果)(?:大户|专业户|户|能手)|大户|[果茶菜药橘粮蚕花棉烟蔗稻渔蜂]农"
    "|农户|牧民|渔民|返乡青年|返乡大学生|新农人|职业农民|(?:家庭)?农场主|园主"
)
_GROWER = re.compile(f"(?:{_GROWERS})(?:代表)?$")
_OF_PLACE = re.compile(f"[^，。；、]{{0,6}}?(?:{_GROWERS})(?:代表)?")
_LOCAL = re.compile(f"(?:{_GROWERS}|村民|社员|农民|居民|业主|农技员|工人|员工|职工)(?:代表)?$")
OF_ALL = re.compile("[全我][村镇乡县区市社]|村里|镇上|乡里|合作社|村民|大家|户均|人均")
"""Of whom a grower speaks who does not speak of what is his."""
_SEATS = frozenset({"district", "park", "company", "facility", "platform", "institute", "agency"})
_LANDS = frozenset({"district"})
"""Of the paragraph before only the place goes on."""
_BACK = 12


def is_grower(text: str, low: int, person: Owner) -> bool:
    """Whether the words of `text` from `low` on up to a person end by saying that he works his own land (种粮大户|某某): what he has is his."""
    return person.kind == "person" and _GROWER.search(text, max(low, person.start - _BACK), person.start) is not None


def grower_of(place: Owner, gap: str, person: Owner) -> bool:
    """Whether a person works his own land in a place that is named before him with `gap` between them (某镇的种粮大户某某)."""
    return place.kind in PLACES and person.kind == "person" and _OF_PLACE.fullmatch(gap) is not None


def home_of_local(passage: Passage, at: int, between: Callable[[int, int], Sequence[Owner]]) -> Owner | None:
    """What the paragraph has told of last before the name at `at`, where what stands before the name says that he is of the place."""
    block = passage.block(at)
    if block is None or not _LOCAL.search(passage.text, max(block.start, at - _BACK), at):
        return None
    own = _last_seat(o for o in between(block.start, at) if o.end <= at)
    before = passage.block(block.start - 1) if block.start else None
    return own or (_last_seat(between(before.start, before.end), _LANDS) if before is not None else None)


def _last_seat(told: Iterable[Owner], kinds: frozenset[str] = _SEATS) -> Owner | None:
    """The last of owners that somebody can be of, the longest where several begin together."""
    seats = (o for o in told if o.kind in kinds or (o.kind == "region" and o.label.endswith("村")))
    return max(seats, key=lambda o: (o.start, o.end), default=None)
