"""What the explorer says of a corpus in a line: what is open, what was read, what a table shows, what a fact is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.view.types import TableView
from tui.actions import Lang
from tui.words import say

if TYPE_CHECKING:
    from model.corpus import Corpus


def summary(corpus: Corpus | None, lang: Lang) -> str:
    """What is open, with its counts."""
    name = say(lang, "app")
    if corpus is None:
        return name
    counts = say(
        lang,
        "counts",
        files=len(corpus.sources),
        stories=len(corpus.stories),
        entities=len(corpus.entities),
        metrics=len(corpus.metrics),
    )
    mark = f"（{say(lang, 'example')}）" if lang == "zh" else f" ({say(lang, 'example')})"
    return f"{name}{mark if corpus.bundled else ''}  {counts}"


def outcome(corpus: Corpus, lang: Lang, *, keymap_problems: int, problems_key: str, help_key: str) -> str:
    """What was read, what is wrong with the user's keymap, and the keys that show what to look at."""
    problems = (*corpus.problems, *corpus.notices)
    words = [say(lang, "loaded", files=len(corpus.sources))]
    for severity, name in (("unread", "unread"), ("doubt", "doubts")):
        if count := sum(problem.severity == severity for problem in problems):
            words.append(say(lang, name, count=count))
    if keymap_problems:
        words.insert(0, say(lang, "keymap_problems", count=keymap_problems, key=help_key))
    look = say(lang, "look", key=problems_key) if problems else ""
    return ("，" if lang == "zh" else ", ").join(words) + look


def order(view: TableView, lang: Lang) -> str:
    """By which column a table is sorted, and which way."""
    sort = view.query.sort or ""
    label = next((c.label for c in view.available or view.columns if c.id == sort.removeprefix("-")), sort)
    return say(lang, "sorted", column=label, arrow="↓" if sort.startswith("-") else "↑")


def table_note(view: TableView, lang: Lang, hidden: int) -> str:
    """The counts, order, `hidden` columns and filter of a table, for the right of its title."""
    shown, total = len(view.rows), view.total
    words = [say(lang, "rows" if shown == total else "rows_of", shown=shown, total=total)]
    words += [order(view, lang)] if view.query.sort else []
    words += [say(lang, "hidden", count=hidden)] if hidden else []
    if filtered := view.query.filter.strip():
        words.append(say(lang, "filtered", filter=filtered))
    return " · ".join([*words, *view.notes])


def described(corpus: Corpus | None, fact: str, lang: Lang) -> str:
    """A fact in a few words; "" for one that is not there."""
    if corpus is None:
        return ""
    if (entity := corpus.entity_by_id.get(fact)) is not None:
        return entity.name
    if (metric := corpus.metric_by_id.get(fact)) is not None:
        from model.view.times import time_shown

        time = time_shown(metric, corpus.story_by_id.get(metric.story), lang)
        return "  ".join(filter(None, (metric.subject, metric.indicator, metric.text, time)))
    return ""
