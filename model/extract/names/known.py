"""Bodies that the lexicon knows by name: ministries, national bodies, universities, large companies, national programmes."""

from __future__ import annotations

from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page

SHORT = 0.8
FULL = 0.95


def find(page: Page) -> Iterator[Candidate]:
    """Each known body where it stands as a word of its own; the fullest name that stands in the story names it."""
    forms_here: dict[str, set[str]] = {}
    hits = {**page.known, **page.known_people}
    for _, form in hits.values():
        forms_here.setdefault(page.tables.known[form].name, set()).add(form)
    for start, (end, form) in hits.items():
        body = page.tables.known[form]
        here = forms_here[body.name]
        name = next(f for f in sorted(body.forms, key=lambda f: (f != body.name, -len(f))) if f in here)
        if body.category == "person":
            name = body.name if body.name in page.text else name
        yield Candidate(
            start,
            end,
            name,
            body.category,
            "known",
            FULL if len(form) > 2 else SHORT,
            tuple(here - {name}),
            body.city,
            fixed_city=True,
        )
