"""Machines and programs by their model behind what they are (三重四极杆质谱仪PC-8100, 仿真软件LiToSim)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.structure import start_of
from model.extract.names.telling import telling

MODEL = re.compile(
    r"[A-Z]{1,5}[-－]?\d[\dA-Za-z-]*(?:系列|型)?(?![A-Za-z0-9%])|[A-Z][a-z]+(?:[A-Z][A-Za-z]*)+(?![a-z0-9])"
)
"""Capitals with a number, or a word with capitals inside."""
PROGRAM = "软件"
"""A noun for products that is the end of firms' names as well."""
TELLING = 2
SURE = 0.75


def find(page: Page) -> Iterator[Candidate]:
    """Each model behind a noun for products; with that noun where it tells what it is more closely than the noun alone."""
    for hit in page.hits:
        made = hit.ending.category == "product" or hit.ending.text == PROGRAM
        m = MODEL.match(page.text, hit.end) if made else None
        if m is None or m.start() in page.known or not page.readable(hit.start, m.end()) or page.in_title(hit.start):
            continue
        start = start_of(page, hit)
        model = m[0]
        whole = page.text[start : m.end()]
        if hit.ending.tier != "weak" and start < hit.start and telling(page, page.text[start : hit.start]) >= TELLING:
            yield Candidate(start, m.end(), whole, "product", "designation", SURE, (model,))
        else:
            yield Candidate(m.start(), m.end(), model, "product", "designation", SURE)
