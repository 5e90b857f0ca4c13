"""Bodies that are named by their founders (甲大学—乙丑联合实验室)."""

from __future__ import annotations

from model.extract.names.bounds.parting import HOLDERS
from model.extract.names.page import Hit, Page

DASHES = frozenset("—－-")
TOGETHER = "联合"


def paired(page: Page, pos: int, hit: Hit) -> bool:
    """Whether the single dash at an offset joins two founders of what is called a joint one behind the second (甲大学—乙丑|联合实验室)."""
    text = page.text
    if text[pos - 1] in DASHES or text[pos + 1 : pos + 2] in DASHES or TOGETHER not in text[pos + 2 : hit.end]:
        return False
    left = page.ends.get(pos)
    return pos in page.known_ends or (
        left is not None and left.ending.category in HOLDERS and left.ending.tier != "weak"
    )
