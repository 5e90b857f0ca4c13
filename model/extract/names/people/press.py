"""Those whom a page names as its reporters, photographers and editors: they are no people of its stories."""

from __future__ import annotations

import re

from model.extract.names.page import Page

PRESS = re.compile(r"(?:记者|通讯员|摄影|摄|编辑|责编|实习生)[\s　:：/]*([一-鿿]{2,4}(?:[\s　、]+[一-鿿]{2,4})*)")
BRACKET = re.compile(r"[（(](?:本报|全媒体)?(?:记者|通讯员)[一-鿿、\s　]{2,24}[）)]")


def press_names(page: Page) -> frozenset[str]:
    """Those whom the page names as its reporters, photographers and editors."""
    names = set(page.story.story.authors)
    for m in PRESS.finditer(page.text):
        if page.text[m.start(1) - 1] in " 　:：/" or BRACKET.match(page.text, m.start() - 1):
            names.update(re.split(r"[\s　、]+", m[1])[:4])
    return frozenset(names)
