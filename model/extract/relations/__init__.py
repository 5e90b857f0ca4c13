"""Relations: what a sentence states of two things (GUIDELINES.md section 4).

A sentence is read as a skeleton in which names are tokens (`skeleton`), after words like 该实验室 have been replaced by what they stand
for (`coreference`). Readers look at it: titles of persons (`roles`, `offices`), the rules of the lexicon (`grammar`), names side by
side (`beside`), and clauses with carried subjects (`clauses`): what is done by whom (`deeds`), their verbs with lists of objects
(`verbs`), and what else they state (`predicates`). What names say by themselves is added (`structure`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

import msgspec

from model.extract.drafts import Name, RelationDraft, Thing
from model.extract.places import find_places
from model.extract.relations.beside import beside
from model.extract.relations.clauses import clauses
from model.extract.relations.coreference import Named, anaphors, named_in
from model.extract.relations.grammar import Grammar, grammar, matches
from model.extract.relations.money import backing
from model.extract.relations.nested import catalogued, nested
from model.extract.relations.occasions import occasions
from model.extract.relations.offices import offices
from model.extract.relations.roles import roles
from model.extract.relations.siblings import siblings
from model.extract.relations.skeleton import Skeleton, skeletons
from model.extract.relations.structure import inherited, members, networks, parents, printed_owners, units
from model.extract.relations.subjects import State
from model.extract.relations.works import gala, works
from model.layout import StoryText
from model.lexicon import Lexicon

_PUBLISHED = re.compile("(?:指数|榜单|名单|名录|目录|排行榜|公报|年报|报告|蓝皮书|白皮书|绿皮书|清单)[”》]?$")
"""Products that nobody makes: they are published, as policies are."""

_WAY = re.compile("(?:铁路|高铁|高速|公路|大道|大桥|桥|隧道|航道|航线|干线|支线|快线|号线|[段渠河])[”》]?$")
"""Facilities that cannot act: a way is joined with another, not its partner."""


def find_relations(
    story: StoryText, things: Sequence[Thing], names: Sequence[Name], lexicon: Lexicon
) -> list[RelationDraft]:
    """The relations that the story states, each once with its surest words, in the order of the text."""
    rules, titles, verbs, titled = grammar(lexicon), roles(lexicon), clauses(lexicon), works(lexicon)
    courses, event, pairs = occasions(lexicon), None, beside(lexicon)
    places = {place.start for place in find_places(story.text, lexicon)}
    sentences = _resolved(story, things, names, lexicon)
    above = parents(things)
    found: list[RelationDraft] = []
    for sentence in sentences:
        if sentence.things:
            found += titles.find(sentence, things, above)
    titled_so: dict[int, str] = defaultdict(str)
    for row in found:
        titled_so[row.head] += f"{row.title}、"
    found += _officers(sentences, things, titled_so, lexicon)
    employed = _employers(found, above, things)
    speakers, pronouns = _speakers(sentences, employed, above, things), anaphors(lexicon)
    sentences = [pronouns.spoken(one, things, speakers.get(one.block, ()), employed) for one in sentences]
    state, block, show = State(), -1, gala(sentences, things)
    for sentence in sentences:
        employers = speakers.get(sentence.block, ())
        verbs.begin(sentence, state, paragraph=sentence.block != block, employers=employers)
        block = sentence.block
        found += _by_rules(rules, sentence)
        found += pairs.find(sentence, things)
        found += verbs.find(sentence, things, state, places)
        found += catalogued(sentence, things)
        held, event = courses.find(sentence, things, event)
        found += held
        if len(sentence.things) > 1 or show is not None:
            found += titled.find(sentence, show)
    found += units(above, things, names)
    found += nested(things, names)
    found += printed_owners(things, names)
    found += networks(things, names)
    found += members(story, things, names)
    found += siblings(found, things, names)
    found += inherited(found, things)
    return _once(found, things)


def _officers(
    sentences: Iterable[Skeleton], things: Sequence[Thing], known: dict[int, str], lexicon: Lexicon
) -> Iterator[RelationDraft]:
    """The roles of officers whose organisation is not said with their office; `known` are the titles of those told of otherwise."""
    named: list[Named] = []
    for sentence in sentences:
        for role in offices(lexicon).find(sentence, things, named, known):
            known[role.head] += f"{role.title}、"
            yield role
        named += named_in(sentence)


def _resolved(story: StoryText, things: Sequence[Thing], names: Sequence[Name], lexicon: Lexicon) -> list[Skeleton]:
    """The sentences of the story, words that stand for names replaced."""
    pronouns = anaphors(lexicon)
    named: list[Named] = []
    out = []
    for plain in skeletons(story, things, names):
        out.append(pronouns.resolve(plain, things, named))
        named += named_in(out[-1])
    return out


def _employers(
    roles: Iterable[RelationDraft], above: Sequence[int | None], things: Sequence[Thing]
) -> dict[int, tuple[int, ...]]:
    """For each person the bodies that he works for."""
    found: dict[int, tuple[int, ...]] = defaultdict(tuple)
    for role in roles:
        found[role.head] += (role.tail,)
    return {who: _whose(bodies, above, things) for who, bodies in found.items()}


def _speakers(
    sentences: Iterable[Skeleton],
    employers: Mapping[int, Sequence[int]],
    above: Sequence[int | None],
    things: Sequence[Thing],
) -> dict[int, tuple[int, ...]]:
    """For each block the employers of the persons whom it names: who speaks there of 我们, speaks of them."""
    out: dict[int, tuple[int, ...]] = defaultdict(tuple)
    for sentence in sentences:
        for thing in sentence.named():
            out[sentence.block] += tuple(employers.get(thing, ()))
    return {block: _whose(who, above, things) for block, who in out.items()}


def _whose(who: Sequence[int], above: Sequence[int | None], things: Sequence[Thing]) -> tuple[int, ...]:
    """Of some employers those who count: no unit beside the body above it, and of a school and one company the company."""
    rows = tuple(i for i in dict.fromkeys(who) if above[i] not in who)
    firms = tuple(i for i in rows if things[i].category == "company")
    return firms if len(firms) == 1 else rows


def _by_rules(rules: Grammar, sentence: Skeleton) -> Iterator[RelationDraft]:
    if len(sentence.things) < 2:
        return
    for rule in rules.possible(sentence.text):
        for match in matches(rule.pattern, sentence):
            span = sentence.span(*match.span())
            for head, tail in product(sentence.named(*match.span("h")), sentence.named(*match.span("t"))):
                yield RelationDraft(head, rule.rel, tail, None, *span, rule.confidence)


def _is_way(thing: Thing) -> bool:
    return thing.category in ("facility", "project") and _WAY.search(thing.name) is not None


def _once(found: Iterable[RelationDraft], things: Sequence[Thing]) -> list[RelationDraft]:
    """Each relation once, by its surest statement; none with itself, and no partners where one built the other, both back one or are of many that hold one event."""
    best: dict[tuple[int, str, int], RelationDraft] = {}
    backers: dict[int, set[int]] = defaultdict(set)
    holders: dict[int, set[int]] = defaultdict(set)
    for row in found:
        if row.head == row.tail or (row.rel == "partner" and any(_is_way(things[i]) for i in (row.head, row.tail))):
            continue
        if row.rel == "makes" and things[row.tail].category == "product" and _PUBLISHED.search(things[row.tail].name):
            row = msgspec.structs.replace(row, rel="issues")
        if row.rel == "partner" and (backer := backing(row.head, row.tail, things)):
            row = msgspec.structs.replace(row, rel="backs", head=backer[0], tail=backer[1])
        head, tail = sorted((row.head, row.tail)) if row.rel == "partner" else (row.head, row.tail)
        key = (head, row.rel, tail)
        if key not in best or row.confidence > best[key].confidence:
            best[key] = row
        if row.rel == "backs":
            backers[row.tail].add(row.head)
        if row.rel == "built_by" and things[row.head].category == "event":
            holders[row.head].add(row.tail)
    joint = [who for who in backers.values() if len(who) > 1] + [who for who in holders.values() if len(who) > 2]
    built = {frozenset((r.head, r.tail)) for r in best.values() if r.rel == "built_by"}
    kept = [
        r
        for r in best.values()
        if r.rel != "partner"
        or not (frozenset((r.head, r.tail)) in built or any({r.head, r.tail} <= who for who in joint))
    ]
    return sorted(kept, key=lambda r: (r.start, r.end, r.rel, r.head, r.tail))
