"""The labelled lines on an entity's page: its other names, its parts, and what the articles state of it and others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from model.corpus import Corpus
from model.facts import Entity, Rel
from model.view.labels import Pair, pick
from model.view.relations import name_of, stated
from model.view.types import Field, FieldItem, Lang

_AS_HEAD: Mapping[Rel, Pair] = {
    "part_of": ("属于", "Part of"),
    "role": ("任职", "Works for"),
    "built_by": ("建设方", "Built by"),
    "partner": ("合作", "Works with"),
    "makes": ("成果", "Makes"),
    "issues": ("发布", "Issued"),
    "backs": ("支持", "Backs"),
}
"""What the other end is to the head of a relation."""

_AS_TAIL: Mapping[Rel, Pair] = {
    "part_of": ("内含", "Contains"),
    "role": ("人物", "People"),
    "built_by": ("建设", "Builds"),
    "partner": ("合作", "Works with"),
    "makes": ("研制方", "Made by"),
    "issues": ("发布方", "Issued by"),
    "backs": ("支持方", "Backed by"),
}
"""What the other end is to the tail of a relation."""

_ORDER = (
    "属于",
    "内含",
    "任职",
    "人物",
    "建设方",
    "建设",
    "发布方",
    "发布",
    "研制方",
    "成果",
    "合作",
    "支持方",
    "支持",
)

_ALIASES: Pair = ("别名", "Also called")
_PARTS: Pair = ("组成", "Parts")
_CONFIDENCE: Pair = ("可信度", "Confidence")


def entity_fields(corpus: Corpus, entity: Entity, lang: Lang) -> tuple[Field, ...]:
    """别名, 组成, then what relations say, from both directions, and 可信度 where it is not full; empty ones are left out."""
    parts = [
        FieldItem(f"{part.key}：{part.text}" if lang == "zh" else f"{part.key}: {part.text}") for part in entity.parts
    ]
    related: dict[Pair, list[FieldItem]] = {}
    for item in stated(corpus.relations_of.get(entity.id, [])):
        relation = item.first
        as_head = relation.head == entity.id
        other = relation.tail if as_head else relation.head
        text = " ".join(filter(None, (name_of(corpus, other), relation.title)))
        facts = tuple(found.id for found in item.relations)
        named = (_AS_HEAD if as_head else _AS_TAIL)[relation.rel]
        related.setdefault(named, []).append(FieldItem(text, other, facts))
    fields = [field(_ALIASES, [FieldItem(alias) for alias in entity.aliases], lang), field(_PARTS, parts, lang)]
    fields += [field(name, related[name], lang) for name in sorted(related, key=lambda name: _ORDER.index(name[0]))]
    confidence = f"{entity.confidence:.2f}"
    fields.append(field(_CONFIDENCE, [FieldItem(confidence)] if confidence != "1.00" else [], lang))
    return tuple(found for found in fields if found.items)


def field(name: Pair, items: Sequence[FieldItem], lang: Lang) -> Field:
    """A field of these items."""
    return Field(pick(name, lang), joined(item.text for item in items), tuple(items))


def joined(texts: Iterable[str]) -> str:
    """The items of a field as one line."""
    return " · ".join(texts)
