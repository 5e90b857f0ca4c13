"""Relations: what a sentence states of two things (GUIDELINES.md section 4).

A sentence is read as a skeleton in which names are tokens (`skeleton`), after words like 该实验室 have been replaced by what they stand
for (`coreference`). Three readers look at it: titles of persons (`roles`), the rules of the lexicon (`grammar`), and verbs with
carried subjects and lists of objects (`clauses`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from model.extract.drafts import Name, RelationDraft, Thing
from model.extract.places import find_places
from model.extract.relations.clauses import State, clauses
from model.extract.relations.coreference import anaphors
from model.extract.relations.grammar import Grammar, grammar, matches
from model.extract.relations.roles import roles
from model.extract.relations.skeleton import Skeleton, skeletons
from model.fold import fold
from model.layout import StoryText
from model.lexicon import Lexicon


def find_relations(
    story: StoryText, things: Sequence[Thing], names: Sequence[Name], lexicon: Lexicon
) -> list[RelationDraft]:
    """The relations that the story states, each once with its surest words, in the order of the text."""
    rules, pronouns, titles, verbs = grammar(lexicon), anaphors(lexicon), roles(lexicon), clauses(lexicon)
    parents = _parents(things)
    places = {place.start for place in find_places(story.text, lexicon)}
    found: list[RelationDraft] = []
    named: list[int] = []
    state, block = State(), -1
    for plain in skeletons(story, things, names):
        sentence = pronouns.resolve(plain, things, named)
        if sentence.block != block:
            state, block = State(), sentence.block
        if sentence.things:
            found += titles.find(sentence, things, parents)
            found += _by_rules(rules, sentence)
        found += verbs.find(sentence, things, state, places)
        named += sentence.named()
    return _once(found, things)


def _by_rules(rules: Grammar, sentence: Skeleton) -> Iterator[RelationDraft]:
    for rule in rules.rules:
        for match in matches(rule.pattern, sentence):
            span = sentence.span(*match.span())
            for head, tail in product(sentence.named(*match.span("h")), sentence.named(*match.span("t"))):
                yield RelationDraft(head, rule.rel, tail, None, *span, rule.confidence)


def _once(found: Iterable[RelationDraft], things: Sequence[Thing]) -> list[RelationDraft]:
    """Each relation once, by its surest statement; a thing has none with itself."""
    best: dict[tuple[int, str, int], RelationDraft] = {}
    for row in found:
        if row.head == row.tail:
            continue
        ends = tuple(sorted((row.head, row.tail))) if row.rel == "partner" else (row.head, row.tail)
        key = (ends[0], row.rel, ends[1])
        if key not in best or row.confidence > best[key].confidence:
            best[key] = row
    return sorted(best.values(), key=lambda r: (r.start, r.end, r.rel, r.head, r.tail))


def _parents(things: Sequence[Thing]) -> list[int | None]:
    """For each thing the thing with the longest name that properly begins its name: the institute of an institute's laboratory."""
    by_name = {fold(thing.name): i for i, thing in enumerate(things) if thing.category != "person"}
    out: list[int | None] = []
    for thing in things:
        name = fold(thing.name)
        out.append(next((by_name[name[:n]] for n in range(len(name) - 2, 2, -1) if name[:n] in by_name), None))
    return out
