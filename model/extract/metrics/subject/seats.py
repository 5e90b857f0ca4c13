"""What a local office stands for: the park of a park's board, the district or city of its bureau (某高新区管委会, 某区科技局)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.extract.drafts import Thing
from model.extract.metrics.reading.passage import Owner, owner_of_place
from model.extract.places import find_places
from model.lexicon import Lexicon

_BOARD = re.compile("(?P<park>[^，。；]{2,24}?(?:区|城|园|谷|港|岛|基地|片区))(?:党工委|工委|管委会|管理委员会|管理局)")
_ZONE = re.compile("[一-鿿]{2,12}?(?:高新区|经开区|开发区|新区|综保区|科学城|科技城|示范区|园区)")
"""What bureaus of a park begin with (某经开区科技局)."""
CENTRAL = re.compile("海关|边检|边防|海事|法院|检察院|人民银行|税务|金融监督管理|证监局|邮政管理局|通信管理局")
"""Branches of the centre in a city act for themselves."""
OWN = re.compile(CENTRAL.pattern + "|(?:中心|医院|[台站馆队])$")
"""So have bodies that serve or rescue figures of their own."""


def seat_of(office: Owner, printed: str, things: Sequence[Thing], lexicon: Lexicon) -> Owner | None:
    """The park or place that an office named `printed` acts and speaks for; None for national and foreign ones."""
    for name in (office.label, printed):
        park = _BOARD.match(name) or _ZONE.match(name)
        if park is not None:
            label = park["park"] if "park" in park.groupdict() else park[0]
            known = next(
                (k for k, t in enumerate(things) if t.category == "park" and label in (t.name, *t.aliases)), None
            )
            name = label if known is None else things[known].name
            return Owner(office.start, office.end, name, "park", known, office.city)
    return _place_in(office, (office.label, printed), lexicon)


def aimed_at(paper: Owner, things: Sequence[Thing], lexicon: Lexicon) -> Owner | None:
    """The park or place for which a paper says what is to be, as its title begins (《某高新区发展规划》, 《某县行动计划》)."""
    title = paper.label.lstrip("《“")
    begun = (
        (len(form), k)
        for k, t in enumerate(things)
        if t.category == "park"
        for form in (t.name, *t.aliases)
        if title.startswith(form)
    )
    known = max(begun, default=None)
    if known is not None:
        return Owner(paper.start, paper.end, things[known[1]].name, "park", known[1], paper.city)
    return _place_in(paper, (title,), lexicon)


def _place_in(owner: Owner, names: Sequence[str], lexicon: Lexicon) -> Owner | None:
    """The place that one of the names begins with."""
    for name in names:
        for place in find_places(name, lexicon)[:1]:
            behind = name[place.end :]
            if place.kind == "district" and place.text[-1] not in "区县市旗":
                continue  # 《某某计划》 by a name that a county bears too
            if place.start == 0 and place.kind in ("city", "district", "province") and behind:
                found = owner_of_place(place, name, lexicon)
                return Owner(owner.start, owner.end, found.label, found.kind, None, found.city)
    return None
