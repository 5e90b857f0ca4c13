"""From candidates to things: overlaps resolved, one thing per name, short forms linked, every occurrence a mention."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from ahocorasick_rs import AhoCorasick, MatchKind

from model.extract.drafts import Name, Thing
from model.extract.names import aliases, cities
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page

ACCEPTED = 0.5
"""Candidates below it are not shown at all."""

QUOTES = re.compile(r"[\s“”\"‘’'《》「」『』〈〉]+")


def norm(name: str) -> str:
    """Width, quotes and white space folded: 西部（重庆）科学城 and 西部(重庆)科学城 are one name."""
    return QUOTES.sub("", unicodedata.normalize("NFKC", name))


RANK = ("book", "quote.head", "quote.before", "known", "list.shared", "person", "structure", "quote", "list")
"""Which mechanism is believed about the category, where several found the same thing."""


def rank(rule: str) -> int:
    """Lower is better."""
    return next(i for i, prefix in enumerate(RANK) if rule.startswith(prefix))


def reconcile(page: Page, candidates: Sequence[Candidate]) -> list[Candidate]:
    """A quotation and a name by structure that end alike are one: the quotation knows the category, the structure how far left it goes.

    The structure is believed about its start only where a verb that names things or a mark stands before it.
    """
    before = {c.start: c for c in candidates if c.rule == "quote.before"}
    quoted = {c.end: c for c in candidates if c.rule.startswith("quote.head")}
    marks = [c for c in candidates if c.rule.startswith(("quote.head", "quote.before"))]
    out: list[Candidate] = []
    for c in candidates:
        if c.rule.startswith("structure"):
            if c.end in before:
                named = before[c.end]
                whole = page.text[c.start : named.end]
                out.append(msgspec.structs.replace(named, start=c.start, aliases=(*named.aliases, whole)))
                continue
            same = quoted.get(c.end)
            if same:
                if c.start < same.start and c.confidence >= 0.6 and sure_left(page, c.start):
                    longer = msgspec.structs.replace(
                        same, start=c.start, name=c.name, aliases=(*same.aliases, same.name), rule="quote.head.long"
                    )
                    out.append(longer)
                continue
            if any(m.start < c.end and c.start < m.end and not (c.start <= m.start and m.end <= c.end) for m in marks):
                continue
            if any(c.start <= m.start and m.end <= c.end and "weak" in c.rule for m in marks):
                continue
        out.append(c)
    return out


def settle_starts(page: Page, candidates: Sequence[Candidate], clean: Mapping[str, int]) -> list[Candidate]:
    """Doubtful starts settled by names seen cleanly elsewhere, in this story or in the corpus (以金凤实验室: 金凤实验室).

    A name that begins with a place or after a mark keeps its start.
    """
    function = page.tables.function

    def doubtful(c: Candidate) -> bool:
        return not sure_left(page, c.start) or c.name[0] in function

    seen = {c.name for c in candidates if c.confidence >= ACCEPTED and not doubtful(c)}
    out: list[Candidate] = []
    for c in candidates:
        if c.rule.startswith("structure") and c.confidence >= ACCEPTED and doubtful(c):
            ending = page.tables.ending_of(c.name)
            shortest = len(ending.text) + 2 if ending else len(c.name)
            for cut in range(1, len(c.name) - shortest + 1):
                tail = c.name[cut:]
                if tail in seen or tail in clean:
                    c = msgspec.structs.replace(c, start=c.start + cut, name=tail)
                    break
        out.append(c)
    return out


def sure_left(page: Page, start: int) -> bool:
    """Whether a name can hardly begin further right: a mark or a verb of naming stands before it, or it begins with a place."""
    left = page.text[start - 1 : start]
    word = page.word_before(start)
    before = page.text[word[0] : start] if word and start else ""
    return (
        not left
        or not re.match(r"[一-鿿]", left)
        or before in page.tables.launch
        or before in page.tables.naming
        or start in page.place_starts
    )


def support(page: Page, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Doubtful items of a list believed because a sure name of the same kind stands beside them (…联盟、科研院所联盟)."""
    sure = {c.end: c.category for c in candidates if c.confidence >= ACCEPTED}
    starts = {c.start: c.category for c in candidates if c.confidence >= ACCEPTED}
    out: list[Candidate] = []
    for c in sorted(candidates, key=lambda c: c.start):
        if 0.02 <= c.confidence < ACCEPTED and c.length >= 6 and c.rule.startswith("structure"):
            left = page.text[c.start - 1 : c.start] == "、" and same_kind(sure.get(c.start - 1), c.category)
            right = page.text[c.end : c.end + 1] == "、" and same_kind(starts.get(c.end + 1), c.category)
            if left or right:
                c = msgspec.structs.replace(c, confidence=0.6, rule="structure.listed")
                sure[c.end] = c.category
        out.append(c)
    return out


def choose(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Candidates that do not lie inside a better one: longest first, then surest."""
    chosen: list[Candidate] = []
    taken: list[tuple[int, int]] = []
    for c in sorted(candidates, key=lambda c: (-(c.rule.startswith("list.shared")), -c.length, -c.confidence, c.start)):
        if c.confidence < ACCEPTED:
            continue
        if any(a < c.end and c.start < b for a, b in taken):
            continue
        taken.append((c.start, c.end))
        chosen.append(c)
    return sorted(chosen, key=lambda c: c.start)


class Group:
    """Candidates of one thing."""

    def __init__(self, first: Candidate) -> None:
        self.members = [first]
        self.name = first.name
        self.forms: set[str] = {first.name, *first.aliases}

    def add(self, candidate: Candidate) -> None:
        self.members.append(candidate)
        self.forms |= {candidate.name, *candidate.aliases}

    @property
    def best(self) -> Candidate:
        return min(self.members, key=lambda c: (rank(c.rule), -c.confidence, -c.length))


def group(page: Page, chosen: Sequence[Candidate], home: str | None) -> list[Group]:
    """One group per thing: equal names, introduced short forms, short forms of full names."""
    groups: list[Group] = []
    by_norm: dict[str, Group] = {}
    for c in sorted(chosen, key=lambda c: -len(c.name)):
        keys = [norm(f) for f in (c.name, *c.aliases)]
        found = next((by_norm[k] for k in keys if k in by_norm), None)
        if found is None:
            found = Group(c)
            groups.append(found)
        else:
            found.add(c)
        for k in keys:
            by_norm.setdefault(k, found)
    for candidate, short in aliases.introduced(page, chosen):
        holder = by_norm.get(norm(candidate.name))
        if holder is None:
            continue
        holder.forms.add(short)
        other = by_norm.get(norm(short))
        if other is not None and other is not holder:
            for member in other.members:
                holder.add(member)
            groups.remove(other)
        by_norm[norm(short)] = holder
    return merge_short(page, groups, home)


def merge_short(page: Page, groups: list[Group], home: str | None) -> list[Group]:
    """Short names merged into the one full name of the story that they can be short for."""
    ordered = sorted(groups, key=lambda g: -len(aliases.squeeze(g.name, page.marks.contractions)))
    gone: set[int] = set()
    places = [home] if home else []
    for i, short in enumerate(ordered):
        category = short.best.category
        if category == "person" or (short.best.rule == "known" and short.best.category in ("university", "person")):
            continue
        head = (
            1 if category == "agency" else page.tables.head_length(aliases.squeeze(short.name, page.marks.contractions))
        )
        fits = [
            full
            for j, full in enumerate(ordered)
            if j != i
            and j not in gone
            and same_kind(full.best.category, category)
            and len(full.name) >= len(short.name)
            and (len(full.name) > len(short.name) or j < i)
            and aliases.is_short_of(short.name, full.name, head, places, page.marks.contractions)
        ]
        if len(fits) == 1 and short.best.rule not in ("list.shared", "quote.formula"):
            for member in short.members:
                fits[0].add(member)
            gone.add(i)
    return [g for i, g in enumerate(ordered) if i not in gone]


def same_kind(a: str | None, b: str) -> bool:
    """Whether two categories can be those of one thing: platforms and facilities, institutes and platforms are told apart by endings only."""
    if a is None:
        return False
    return (
        a == b
        or {a, b} <= {"platform", "facility", "institute", "lab", "park"}
        or {a, b} <= {"policy", "project", "framework", "event"}
    )


def things_and_names(page: Page, groups: list[Group], where: cities.Cities) -> tuple[list[Thing], list[Name]]:
    """Things in the order of their first mention, with all their mentions, longest form first."""
    owners: dict[str, int] = {}
    for index, g in enumerate(groups):
        for form in g.forms:
            if len(form) > 1:
                owners.setdefault(form, index)
    spans: list[tuple[int, int, int]] = []
    for index, g in enumerate(groups):
        spans.extend((c.start, c.end, index) for c in g.members)
    forms = list(owners)
    if forms:
        automaton = AhoCorasick(forms, matchkind=MatchKind.LeftmostLongest)
        for at, start, end in automaton.find_matches_as_indexes(page.text):
            if page.readable(start, end) and _stands_alone(page, start, end):
                spans.append((start, end, owners[forms[at]]))
    spans.extend(bare_heads(page, groups))
    return _build(page, groups, _longest(spans), where)


def _stands_alone(page: Page, start: int, end: int) -> bool:
    """A form of two characters counts only as a word of its own."""
    return end - start > 3 or (start in page.cuts and end in page.cuts) or end - start == 3


def _longest(spans: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Spans that do not overlap, longest first."""
    kept: list[tuple[int, int, int]] = []
    covered: set[int] = set()
    for start, end, index in sorted(set(spans), key=lambda s: (-(s[1] - s[0]), s[0])):
        if not any(at in covered for at in range(start, end)):
            covered.update(range(start, end))
            kept.append((start, end, index))
    return sorted(kept)


def bare_heads(page: Page, groups: list[Group]) -> list[tuple[int, int, int]]:
    """A bare head (科学城) that stands for the one bearer that dominates the story."""
    found: list[tuple[int, int, int]] = []
    offices = {
        e.text
        for g in groups
        if g.best.category == "agency"
        for e in [page.tables.ending_of(g.name)]
        if e and len(e.text) > 2
    }
    for head in (*page.marks.bare_heads, *sorted(offices - set(page.marks.bare_heads))):
        bearers = Counter(
            {i: sum(page.text.count(f) for f in g.forms) for i, g in enumerate(groups) if g.name.endswith(head)}
        )
        if not bearers:
            continue
        (index, most), *rest = bearers.most_common(2)
        if rest and rest[0][1] * 2 > most:
            continue
        for m in re.finditer(head, page.text):
            span = page.word_before(m.start())
            word = page.text[span[0] : m.start()] if span else ""
            left = page.text[m.start() - 1 : m.start()]
            plain = (
                not left
                or not re.match(r"[一-鿿）)A-Za-z0-9]", left)
                or word in page.tables.function
                or word in page.tables.verbs
            )
            if plain and m.start() in page.cuts and page.readable(m.start(), m.end()):
                found.append((m.start(), m.end(), index))
    return found


def _build(
    page: Page, groups: list[Group], spans: list[tuple[int, int, int]], where: cities.Cities
) -> tuple[list[Thing], list[Name]]:
    seen: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, index in spans:
        seen[index].append((start, end))
    order = sorted(seen, key=lambda i: seen[i][0])
    place = {index: at for at, index in enumerate(order)}
    things: list[Thing] = []
    for index in order:
        g = groups[index]
        surfaces = {page.text[a:b] for a, b in seen[index]}
        name = g.name
        city, district = best_city(g, where)
        category = g.best.category
        things.append(
            Thing(
                name=name,
                aliases=tuple(sorted(surfaces - {name})),
                category=category,
                city=city,
                district=district,
                rule=g.best.rule,
                confidence=confidence(g, len(seen[index])),
            )
        )
    names = [Name(start, end, page.text[start:end], place[index]) for start, end, index in spans]
    return things, names


def best_city(g: Group, where: cities.Cities) -> cities.City:
    """The city that most members speak for, a place in the name before all else."""
    votes: Counter[tuple[str | None, str | None]] = Counter()
    for member in g.members:
        city, district = where.of(member)
        votes[(city, district)] += (100 if member.fixed_city else len(member.name)) if city else 0
    return votes.most_common(1)[0][0]


def confidence(g: Group, mentions: int) -> float:
    """That of the best member, raised where the name comes again."""
    sure = max(c.confidence for c in g.members)
    return round(min(0.98, sure + (0.04 if mentions > 1 else 0.0)), 2)
