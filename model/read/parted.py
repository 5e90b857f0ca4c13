"""Lines that hold two things, or one thing behind another's words, as the lines that they would be alone."""

from __future__ import annotations

import re
from collections.abc import Collection

from model.read.bylines import read_byline
from model.read.forms import title_in_form
from model.read.lines import Line, cut

CLOSING = re.compile(r"[。！？…”]\s*(?P<byline>[（(](?P<who>[^（）()]{4,60})[）)])$")


def own_lines(line: Line, printed: Collection[str]) -> list[Line]:
    """A paragraph that ends with a byline in brackets as two lines, the byline the second; an entry of a form by the title that it gives,
    none where that is `printed` as a line of its own."""
    if title := title_in_form(line.text):
        return [] if line.text[title:] in printed else [cut(line, title, len(line.text))]
    found = CLOSING.search(line.text)
    if found is None or read_byline(found["who"]) is None:
        return [line]
    return [cut(line, 0, found.start("byline")), cut(line, found.start("byline"), len(line.text))]
