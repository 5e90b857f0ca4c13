"""Other countries as the owners of figures: what their offices report, and the states and towns of theirs that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from model.extract.gazetteer import country_of
from model.extract.names.bounds.abroad import abroad
from model.lexicon import Lexicon

_OFFICE = re.compile(
    "(?:部|省|厅|局|署|院|委员会|司令部|国防军|(?<!支援)部队|国会|议会|政府|银行|办公室|部门|当局|警方)$"
)
"""What offices of states end in; parties and armed groups act for themselves."""
_PARTS = "州|省|县|市|郡|镇|地区"
"""What parts of other countries are called behind their names."""

_STATE = "州省县"
"""What the states of countries end in: behind these a town is told by its own name, behind a country all is told of the country."""


def land_of(office: str, lexicon: Lexicon) -> str | None:
    """The country that an office of another state is of (甲国国防部, 俄国防部); None for what is no such office."""
    land = country_of(office, lexicon)
    if land is not None:
        return land if _OFFICE.search(office) else None
    table = abroad(lexicon)
    return table.signs.get(office[:1]) if table.offices.fullmatch(office, 1) else None


@lru_cache(maxsize=4)
def _part(lexicon: Lexicon) -> re.Pattern[str]:
    sounds = "".join(lexicon.table("surnames")["foreign"].split())
    return re.compile(
        f"(?P<own>(?<![州省县])[州省](?!长))|(?P<inner>(?:[{sounds}]{{2,7}}(?:{_PARTS})(?![场长议民])){{1,2}})"
    )


def part_at(text: str, at: int, land: str, lexicon: Lexicon) -> tuple[str, int] | None:
    """The name and the end of the part of a country that goes on behind the name `land` (圣保罗|州, 加州|某某市)."""
    match = _part(lexicon).match(text, at)
    if match is None or (match["inner"] and land[-1] not in _STATE):
        return None
    return (land + match["own"] if match["own"] else match["inner"]), match.end()


_WINDS = frozenset("东西南北")


def side_at(text: str, at: int, lands: Iterable[str]) -> str | None:
    """The country of `lands`, which a text names, that a clause calls by its sign at `at` (巴方死亡人数, 伊方提出); None for no such side, as 南方 is none of 南非."""
    if (
        text[at : at + 1] in _WINDS
        or not text.startswith("方", at + 1)
        or text.startswith(("方面", "方向", "方式", "方法", "方案", "方位", "方便"), at + 1)
    ):
        return None
    return next((land for land in lands if land.startswith(text[at])), None)
