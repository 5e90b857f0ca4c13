"""A story with the date, outlet or title that the user knows."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from model.corrections.entries import Correction
from model.corrections.facts import Stale, changes_of, sources_of
from model.facts import Source
from model.fold import fold
from model.layout import StoryText
from model.said import Said


def correct_story(entry: Correction, stories: list[StoryText], sources: Sequence[Source]) -> Said:
    files, file = sources_of(entry, sources), entry.fields["file"]
    there = [i for i, layout in enumerate(stories) if layout.story.source in files]
    if entry.names:
        wanted = fold(entry.names[0])
        there = [
            i for i in there if fold(stories[i].story.title or "") == wanted or stories[i].story.id == entry.names[0]
        ]
        if not there:
            raise Stale(
                f"{file} 里没有题为“{entry.names[0]}”的稿件；请照印出的标题改",
                f"{file} has no story called “{entry.names[0]}”; write the title as it is printed",
            )
    elif len(there) > 1:
        raise Stale(
            f"{file} 里有 {len(there)} 篇稿件；请在 story 后写明标题",
            f"{file} has {len(there)} stories; write the title behind story",
        )
    for i in there:
        story = stories[i].story
        changes: dict[str, object] = {k: v for k, v in entry.fields.items() if k != "file"}
        if "published" in changes:
            changes |= {"published_basis": "user", "why": "用户更正"}
        stories[i] = msgspec.structs.replace(stories[i], story=msgspec.structs.replace(story, **changes))
    changed = changes_of(entry, "file")
    return Said(f"稿件：{changed.zh}", f"story: {changed.en}")
