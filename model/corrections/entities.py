"""Entities renamed, merged, split, filed elsewhere or rejected; figures and relations follow them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches

import msgspec

from model.corrections.entries import Correction
from model.corrections.facts import Stale, changes_of, sources_of
from model.facts import Entity, Mention, Relation, Source
from model.fold import fold
from model.link import Facts
from model.link.ids import stable_id
from model.said import Said, listed


def entity_called(name: str, facts: Facts) -> Entity:
    """The entity of that id, name or alias; full names go before aliases."""
    if name in facts.entities:
        return facts.entities[name]
    wanted = fold(name)
    named = [e for e in facts.entities.values() if fold(e.name) == wanted]
    called = named or [e for e in facts.entities.values() if any(fold(alias) == wanted for alias in e.aliases)]
    if len(called) == 1:
        return called[0]
    if called:
        homes = "、".join(f"{e.name}（{e.city or '未定'}，{e.id}）" for e in called)
        places = ", ".join(f"{e.name} ({e.city or 'undetermined'}, {e.id})" for e in called)
        raise Stale(
            f"“{name}”不止一个：{homes}；请写全名或编号",
            f"there are several “{name}”: {places}; write a full name or an id",
        )
    near = get_close_matches(name, [e.name for e in facts.entities.values()], n=1)
    raise Stale(
        f"没有叫“{name}”的实体{f'（是不是{near[0]}？）' if near else ''}；请改名或删去这条",
        f"there is no “{name}”{f' (did you mean {near[0]}?)' if near else ''}; change the name or take this out",
    )


def _put(facts: Facts, entity: Entity) -> None:
    """Set an entity; the figures that it owns follow its name and place."""
    facts.entities[entity.id] = entity
    facts.metrics[:] = [
        msgspec.structs.replace(m, subject=entity.name, city=entity.city, district=entity.district)
        if m.subject_entity == entity.id
        else m
        for m in facts.metrics
    ]


def _rename(entry: Correction, facts: Facts, sources: Sequence[Source]) -> Said:
    entity, new = entity_called(entry.names[0], facts), entry.fields["to"]
    for other in facts.entities.values():
        if other.id != entity.id and fold(other.name) == fold(new):
            raise Stale(
                f"已有实体叫“{new}”；若是一个，请用 merge", f"there is a “{new}” already; if they are one, use merge"
            )
    surfaces = {entity.name, *entity.aliases} - {new}
    _put(facts, msgspec.structs.replace(entity, name=new, aliases=tuple(sorted(surfaces))))
    return Said(f"改名：{entity.name} → {new}", f"{entity.name} renamed {new}")


def _merge(entry: Correction, facts: Facts, sources: Sequence[Source]) -> Said:
    kept = entity_called(entry.fields["into"], facts) if is_known(entry.fields["into"], facts) else None
    merged = [entity_called(name, facts) for name in entry.names]
    kept = kept or merged[0]
    others = [e for e in {e.id: e for e in merged}.values() if e.id != kept.id]
    if not others:
        names = listed(entry.names)
        raise Stale(f"“{names.zh}”已是一个实体；请删去这条", f"“{names.en}” is one entity already; take this out")
    order = {s.id: i for i, s in enumerate(sources)}
    mentions = sorted((m for e in (kept, *others) for m in e.mentions), key=lambda m: (order[m.source], m.start, m.end))
    name = entry.fields["into"]
    surfaces = {n for e in (kept, *others) for n in (e.name, *e.aliases)} - {name}
    gone = {e.id: kept.id for e in others}
    for e in others:
        del facts.entities[e.id]
    facts.metrics[:] = [
        msgspec.structs.replace(m, subject_entity=gone.get(m.subject_entity or "", m.subject_entity))
        for m in facts.metrics
    ]
    facts.relations[:] = list(_moved(facts.relations, lambda r, end: gone.get(end, end)))
    parts = max((e.parts for e in (kept, *others)), key=len)
    _put(
        facts,
        msgspec.structs.replace(
            kept,
            name=name,
            aliases=tuple(sorted(surfaces)),
            mentions=tuple(mentions),
            parts=parts,
            city=kept.city or next((e.city for e in others if e.city), None),
        ),
    )
    went = listed(e.name for e in others)
    return Said(f"合并：{went.zh} → {name}", f"{went.en} merged into {name}")


def is_known(name: str, facts: Facts) -> bool:
    try:
        entity_called(name, facts)
    except Stale:
        return False
    return True


def _split(entry: Correction, facts: Facts, sources: Sequence[Source]) -> Said:
    entity, files = entity_called(entry.names[0], facts), sources_of(entry, sources)
    theirs = tuple(m for m in entity.mentions if m.source in files)
    rest = tuple(m for m in entity.mentions if m.source not in files)
    if not theirs or not rest:
        zh, en = ("里没有出现", "not in") if not theirs else ("里之外没有出现", "only in")
        file = entry.fields["file"]
        raise Stale(f"“{entity.name}”在 {file} {zh}；请改 file", f"“{entity.name}” is {en} {file}; change file")
    name = entry.fields["to"]
    there = next((e for e in facts.entities.values() if e.id != entity.id and fold(e.name) == fold(name)), None)
    new = there or msgspec.structs.replace(
        entity, id=stable_id("e", "split", entity.id, name), name=name, aliases=(), mentions=()
    )
    surfaces = {*new.aliases, *(m.text for m in theirs)} - {name}
    owner = dict.fromkeys(files, new.id)
    facts.metrics[:] = [
        msgspec.structs.replace(m, subject_entity=owner.get(m.source, entity.id))
        if m.subject_entity == entity.id
        else m
        for m in facts.metrics
    ]
    facts.relations[:] = list(
        _moved(facts.relations, lambda r, end: owner.get(r.source, end) if end == entity.id else end)
    )
    _put(facts, _remaining(entity, rest))
    order = {s.id: i for i, s in enumerate(sources)}
    both = sorted((*new.mentions, *theirs), key=lambda m: (order[m.source], m.start, m.end))
    _put(facts, msgspec.structs.replace(new, aliases=tuple(sorted(surfaces)), mentions=tuple(both)))
    file = entry.fields["file"]
    return Said(f"拆分：{file} 里的{entity.name} → {name}", f"{entity.name} in {file} split off as {name}")


def _remaining(entity: Entity, mentions: tuple[Mention, ...]) -> Entity:
    surfaces = {m.text for m in mentions} - {entity.name}
    return msgspec.structs.replace(entity, mentions=mentions, aliases=tuple(sorted(surfaces)))


def _refile(entry: Correction, facts: Facts, sources: Sequence[Source]) -> Said:
    entity = entity_called(entry.names[0], facts)
    changes: dict[str, object] = dict(entry.fields)
    if "city" in changes and changes["city"] != entity.city:
        changes["district"] = None
    _put(facts, msgspec.structs.replace(entity, **changes))
    changed = changes_of(entry)
    return Said(f"归类：{entity.name}，{changed.zh}", f"{entity.name} filed under {changed.en}")


def _reject(entry: Correction, facts: Facts, sources: Sequence[Source]) -> Said:
    entity = entity_called(entry.names[0], facts)
    del facts.entities[entity.id]
    facts.relations[:] = [r for r in facts.relations if entity.id not in (r.head, r.tail)]
    facts.metrics[:] = [
        msgspec.structs.replace(m, subject_entity=None) if m.subject_entity == entity.id else m for m in facts.metrics
    ]
    return Said(f"不是实体：{entity.name}", f"{entity.name} is no entity")


def _moved(relations: Iterable[Relation], to: Callable[[Relation, str], str]) -> Iterable[Relation]:
    for r in relations:
        head, tail = to(r, r.head), to(r, r.tail)
        if head != tail:
            yield r if (head, tail) == (r.head, r.tail) else msgspec.structs.replace(r, head=head, tail=tail)


ENTITY_VERBS: Mapping[str, Callable[[Correction, Facts, Sequence[Source]], Said]] = {
    "rename": _rename,
    "merge": _merge,
    "split": _split,
    "refile": _refile,
    "reject": _reject,
}
