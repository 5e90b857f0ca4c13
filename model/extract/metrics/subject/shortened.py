"""Words in marks by which a name that holds them is called in short: “先投后股” for 《某市“先投后股”实施细则》."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from model.extract.metrics.reading.passage import Owner

if TYPE_CHECKING:
    from model.extract.metrics.subject.wholes import Wholes

_IN_MARKS = re.compile(
    "“[^“”，。；]{2,12}”(?!企业|产品|品牌|人才)(?=[^，。；的“]{0,6}(?:已|共|累计|支持|惠及|投|撬|带动|覆盖|完成|发放|兑现|兑付|资助|服务))"
)
_TITLED = frozenset({"policy", "finance", "project", "platform"})


def called_in_short(names: Wholes, at: int, end: int) -> Owner | None:
    """The last policy, fund, project or platform before `at` whose name holds the words in marks that do something there."""
    match = _IN_MARKS.match(names.text, at - names.text.startswith("“", at - 1), end)
    if match is None:
        return None
    words = match[0]
    owner = names.last(at, lambda o: o.kind in _TITLED and words in o.label and words != o.label)
    return owner and msgspec.structs.replace(owner, start=match.start(), end=match.end())
