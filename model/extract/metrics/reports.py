"""What a yearly report says (《某馆2023年年度报告》付印。报告显示，…) is of its year."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.passage import Passage

_SAYS = re.compile("(?:该|这份)?(?:报告|公报|年报|白皮书|蓝皮书|皮书)(?:显示|指出|称|提到|披露|表明)")
_TITLE = re.compile(
    r"《[^》]{0,30}?(?<!\d)((?:19|20)\d\d)(?!\d)[^》]{0,24}(?:报告|公报|年报|白皮书|蓝皮书)[^》]{0,6}》"
)


def year_of_report(quantity: Quantity, passage: Passage) -> str | None:
    """The year in the title of the report that a figure's sentence begins to tell of, where it is over."""
    start, block = passage.sentence(quantity.start)[0], passage.block(quantity.start)
    if not _SAYS.match(passage.text, start):
        return None
    years = [m[1] for m in _TITLE.finditer(passage.text, block.start if block else 0, start)]
    published = passage.story.story.published
    return years[-1] if years and published and years[-1] < published[:4] else None
