"""Whether what a thing brings when it is open is there already: it was opened before, or on the day of the report."""

from __future__ import annotations

import re

from model.extract.metrics.kind.openings import FINISHED
from model.extract.metrics.reading.passage import Passage
from model.extract.time.report_date import is_over

_LONGEST_OPENING = 14
"""No phrase that says of a thing that it is open (建成通车后) is longer."""


def was_done(at: int, passage: Passage) -> bool:
    """2021年9月投产后，产量增长到9万吨; 今天，某大桥通车。通车后，…: whether what is done in time for a figure was dated, and that is over."""
    published, block = passage.story.story.published, passage.block(at)
    dated = passage.times_between(passage.clause(at)[0], at)
    if any(is_over(ref.value, published) for ref in dated):
        return True
    end = passage.text.find("后", at, at + _LONGEST_OPENING)
    done = FINISHED.findall(passage.text, at, end)
    if not done or block is None:
        return False
    opened = re.compile(f"[^。；将拟]*(?:{'|'.join(done)})(?:运营|运行|使用|发电)?[，。]")
    told = (r for r in passage.times_between(block.start, at) if len(r.value) == 10 and is_over(r.value, published))
    return any(opened.match(passage.text, ref.end, at) for ref in told)
