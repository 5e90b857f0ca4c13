"""Whether what a thing brings when it is open is there already: it was opened before, or on the day of the report."""

from __future__ import annotations

import re

from model.extract.metrics.kind.openings import FINISHED
from model.extract.metrics.reading.passage import Passage
from model.extract.time.report_date import is_over

_LONGEST_OPENING = 14
"""No phrase that says of a thing that it is open (建成通车后) is longer."""
_WHOLE = ("全部", "全线", "全面")
"""首台机组投产。全部投产后: what was opened was a part."""


def was_done(at: int, passage: Passage) -> bool:
    """2021年9月投产后，产量增长到9万吨; 今天，某大桥通车。通车后，…: whether what is done in time for a figure was dated, and that is over."""
    published, block = passage.story.story.published, passage.block(at)
    own = passage.clause(at)[0]
    if dated := passage.times_between(own, at):
        return any(is_over(ref.value, published) for ref in dated)
    end = passage.text.find("后", at, at + _LONGEST_OPENING)
    done = FINISHED.findall(passage.text, at, end)
    if not done or block is None or passage.text.startswith(_WHOLE, at):
        return False
    if passage.text[own:at].strip("“该") not in passage.text[block.start : own]:
        return False  # 二期投产后, 某大桥通车后: another thing, another part of it
    opened = re.compile(f"[^。；将拟]*(?:{'|'.join(done)})(?:运营|运行|使用|发电)?[，。]")
    told = (r for r in passage.times_between(block.start, at) if len(r.value) == 10 and is_over(r.value, published))
    return any(opened.match(passage.text, ref.end, at) for ref in told)
