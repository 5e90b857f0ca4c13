"""The tree: 城市 > 类别 > 实体, 类别 > 城市 > 实体, or 稿件 > 类别 > 实体, with counts, groups in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from model.categories import CATEGORIES
from model.corpus import Corpus
from model.facts import Entity
from model.view.filter import Haystack
from model.view.grouping import story_titles
from model.view.labels import ELSEWHERE, UNDETERMINED, group_label, label
from model.view.memory import recent
from model.view.places import by_count, in_order, root_of
from model.view.scope import entities_in, scope_labels
from model.view.table import title_of
from model.view.types import Group, Lang, Query, TreeNode, TreeView


class Leaf(msgspec.Struct, frozen=True):
    """An entity at one place of the tree, with the group of its city, its mentions there and whether it passes the filter."""

    entity: Entity
    root: str
    count: int
    kept: bool


class Scope(msgspec.Struct, frozen=True):
    """What standing on a node narrows."""

    city: str | None = None
    category: str | None = None
    story: str | None = None


def tree_view(corpus: Corpus, query: Query) -> TreeView:
    """The entities in scope, grouped; the filter takes out what it does not find and the groups left empty."""
    entities, kept = filtered_entities(corpus, query)
    passing = {entity.id for entity in kept}
    scope = scope_labels(corpus, query)
    leaves = [
        Leaf(entity, root_of(entity.city, corpus.region), len(entity.mentions), entity.id in passing)
        for entity in entities
    ]
    group: Group = query.group or "city"
    if group == "story":
        roots = _by_story(corpus, query, entities, passing)
    elif group == "category":
        roots = _by_category(leaves, Scope(), "", query.lang, _by_city_of_category)
    else:
        roots = _by_city(leaves, Scope(), "", query.lang)
    return TreeView(
        query=query,
        title=title_of(query, scope),
        roots=tuple(roots),
        total=len(entities),
        shown=len(kept),
        scope=scope,
    )


def filtered_entities(corpus: Corpus, query: Query) -> tuple[list[Entity], list[Entity]]:
    """The entities in scope, and those of them whose name or alias the filter finds."""
    key = ("entities", query.city, query.category, query.entity, query.story)
    entities = recent(corpus, key, lambda: entities_in(corpus, query))
    if not query.filter.strip():
        return entities, entities
    names = recent(corpus, ("names", *key), lambda: Haystack([(e.name, *e.aliases) for e in entities]))
    return entities, [entities[row] for row in names.find(query.filter)]


def flat(view: TreeView) -> list[str]:
    """The ids of the entities in the order of the tree, each once."""
    found: dict[str, None] = {}
    waiting = list(reversed(view.roots))
    while waiting:
        node = waiting.pop()
        if node.entity:
            found[node.entity] = None
        waiting.extend(reversed(node.children))
    return list(found)


_Below = Callable[[Sequence[Leaf], Scope, str, Lang], list[TreeNode]]


def _group(
    key: str, name: str, leaves: Sequence[Leaf], children: Iterable[TreeNode], scope: Scope
) -> Iterable[TreeNode]:
    """The node of a group; none where nothing of it passes the filter."""
    kept = {leaf.entity.id for leaf in leaves if leaf.kept}
    if kept:
        yield TreeNode(
            key=key,
            label=name,
            count=len(kept),
            children=tuple(children),
            city=scope.city,
            category=scope.category,
            story=scope.story,
            total=len({leaf.entity.id for leaf in leaves}),
        )


def _by_city(
    leaves: Sequence[Leaf], scope: Scope, above: str, lang: Lang, below: _Below | None = None
) -> list[TreeNode]:
    """Cities of the region, 川渝, 四川, 全国, 外地 (with its cities inside), 未定."""
    next_below = below or _by_category
    groups = _parted(leaves, lambda leaf: leaf.root)
    nodes: list[TreeNode] = []
    for city in in_order(leaf.root for leaf in leaves):
        inside = groups[city]
        here = msgspec.structs.replace(scope, city=city)
        key = f"{above}{city}"
        if city == ELSEWHERE:
            children = _by_city_elsewhere(inside, here, f"{key}/", lang, next_below)
        else:
            children = next_below(inside, here, f"{key}/", lang)
        nodes.extend(_group(key, group_label(city, lang), inside, children, here))
    return nodes


def _by_city_elsewhere(leaves: Sequence[Leaf], scope: Scope, above: str, lang: Lang, below: _Below) -> list[TreeNode]:
    groups = _parted(leaves, lambda leaf: leaf.entity.city or UNDETERMINED)
    nodes: list[TreeNode] = []
    for city in by_count(leaf.entity.city or UNDETERMINED for leaf in leaves):
        here = msgspec.structs.replace(scope, city=city)
        children = below(groups[city], here, f"{above}{city}/", lang)
        nodes.extend(_group(f"{above}{city}", group_label(city, lang), groups[city], children, here))
    return nodes


def _by_category(
    leaves: Sequence[Leaf], scope: Scope, above: str, lang: Lang, below: _Below | None = None
) -> list[TreeNode]:
    next_below = below or _entities
    groups = _parted(leaves, lambda leaf: leaf.entity.category)
    nodes: list[TreeNode] = []
    for category in CATEGORIES:
        if category in groups:
            here = msgspec.structs.replace(scope, category=category)
            key = f"{above}{category}"
            children = next_below(groups[category], here, f"{key}/", lang)
            nodes.extend(_group(key, label(CATEGORIES, category, lang), groups[category], children, here))
    return nodes


def _by_city_of_category(leaves: Sequence[Leaf], scope: Scope, above: str, lang: Lang) -> list[TreeNode]:
    return _by_city(leaves, scope, above, lang, _entities)


def _by_story(corpus: Corpus, query: Query, entities: Sequence[Entity], passing: set[str]) -> list[TreeNode]:
    wanted = {entity.id for entity in entities}
    titles = story_titles(corpus, query.lang)
    nodes: list[TreeNode] = []
    for story in corpus.stories:
        if query.story not in (None, story.id):
            continue
        counts: dict[str, int] = {}
        for _, entity in corpus.mentions_in.get(story.id, ()):
            if entity.id in wanted:
                counts[entity.id] = counts.get(entity.id, 0) + 1
        inside = [Leaf(corpus.entity_by_id[found], "", count, found in passing) for found, count in counts.items()]
        here = Scope(story=story.id)
        children = _by_category(inside, here, f"{story.id}/", query.lang)
        nodes.extend(_group(story.id, titles[story.id], inside, children, here))
    return nodes


def _entities(leaves: Sequence[Leaf], scope: Scope, above: str, lang: Lang) -> list[TreeNode]:
    """Entities, most mentioned first."""
    return [
        TreeNode(
            key=f"{above}{leaf.entity.id}",
            label=leaf.entity.name,
            count=leaf.count,
            story=scope.story,
            entity=leaf.entity.id,
            total=leaf.count,
        )
        for leaf in sorted((leaf for leaf in leaves if leaf.kept), key=lambda leaf: -leaf.count)
    ]


def _parted(leaves: Iterable[Leaf], by: Callable[[Leaf], str]) -> Mapping[str, list[Leaf]]:
    groups: dict[str, list[Leaf]] = {}
    for leaf in leaves:
        groups.setdefault(by(leaf), []).append(leaf)
    return groups
