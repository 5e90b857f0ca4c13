"""Every occurrence of a full name in any story is a mention, also where the story by itself did not show what it names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from ahocorasick_rs import AhoCorasick, MatchKind

from model.extract.drafts import Name, StoryDraft
from model.fold import fold, fold_width
from model.layout import StoryText
from model.link.canonical import Canon
from model.link.clusters import Member

SHORTEST = 5
"""Characters of a name that is looked for beyond the story that names it: shorter ones stand inside other words."""
SURE = 0.5


def spread(
    stories: Sequence[StoryText], drafts: Sequence[StoryDraft], clusters: Sequence[Sequence[Member]], canon: Canon
) -> list[list[Name]]:
    """The mentions of each story, those of its draft first; `thing` of a name is the index of its cluster."""
    cluster_of = {member: c for c, members in enumerate(clusters) for member in members}
    owners = _owners(drafts, cluster_of, canon)
    matcher = AhoCorasick(list(owners), matchkind=MatchKind.LeftmostLongest) if owners else None
    out: list[list[Name]] = []
    for s, (layout, draft) in enumerate(zip(stories, drafts, strict=True)):
        own = [Name(n.start, n.end, n.text, cluster_of[Member(s, n.thing)]) for n in draft.names]
        out.append(own + (_elsewhere(layout, own, owners, matcher, canon) if matcher else []))
    return out


def _owners(drafts: Sequence[StoryDraft], cluster_of: Mapping[Member, int], canon: Canon) -> dict[str, int]:
    """The cluster of each full name that is long, says something by itself and is called by one thing only."""
    found: dict[str, set[int]] = defaultdict(set)
    for member, c in cluster_of.items():
        thing = drafts[member.story].things[member.thing]
        if thing.category == "person" or thing.confidence < SURE or canon.needs_place(thing.name):
            continue
        if len(fold(thing.name)) >= SHORTEST:
            found[fold_width(thing.name)].add(c)
    return {name: next(iter(cs)) for name, cs in sorted(found.items()) if len(cs) == 1}


def _elsewhere(
    layout: StoryText, own: Sequence[Name], owners: Mapping[str, int], matcher: AhoCorasick, canon: Canon
) -> list[Name]:
    """Names of other stories where nothing is named yet, in the blocks that facts are read from."""
    taken = bytearray(len(layout.text))
    for name in own:
        taken[name.start : name.end] = b"\1" * (name.end - name.start)
    for block in layout.blocks:
        if block.kind in ("byline", "credit"):
            taken[block.start : block.end] = b"\1" * (block.end - block.start)
    names = list(owners)
    text = fold_width(layout.text)
    out = []
    for which, start, end in matcher.find_matches_as_indexes(text):
        if not any(taken[start:end]) and text[end : end + 1] not in canon.glued_after:
            out.append(Name(start, end, layout.text[start:end], owners[names[which]]))
    return out
