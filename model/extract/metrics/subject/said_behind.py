"""Owners that are only said behind their figure: the prize that is won."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.reading.wording import WINS
from model.extract.metrics.subject.topics import Topics

_PRIZE = re.compile(rf"[一-鿿]{{0,8}}{WINS}(?P<prize>[^”’]{{2,40}})[”’]")


def prize_of(topics: Topics, headline: Owner | None, quantity: Quantity) -> Owner | None:
    """10家机构荣获“某奖——年度创新奖”: who wins is counted for the prize."""
    match = _PRIZE.match(topics.text, quantity.end)
    if match is None:
        return None
    whole = re.split("——|—", match["prize"])[0]
    for owner in (headline, *topics.between(match.start("prize") - 1, match.end() + 1)):
        if owner is not None and whole in owner.label.strip("“”") + topics.text[owner.start : owner.end]:
            return owner
    return None
