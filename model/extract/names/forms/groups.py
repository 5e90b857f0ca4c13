"""Candidates of one thing brought together: equal names, introduced short forms, short forms of full names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from model.extract.names.candidate import Candidate
from model.extract.names.forms import aliases, editions, shortened
from model.extract.names.page import Page
from model.extract.tokens import guessed
from model.facts import Category

SESSION = re.compile(r"[一二三四五六七八九]中全会$")
DIGITS = "0123456789年"
BRACKET = re.compile("[（(]")
QUOTES = re.compile(r"[\s“”\"‘’'《》「」『』〈〉]+")

BUILT: frozenset[Category] = frozenset({"facility", "project", "park", "platform"})
AS_WORK = re.compile("(?:综合)?(?:交通)?枢纽(?:工程|项目)?$"), re.compile("(?:建设)?(?:工程|项目)$")
"""What a work is called by while it is built."""
AS_OCCASION = (re.compile("(?:系列)?活动$"),)
"""What an occasion is called by that has a name without it (某某宣传周|活动)."""
HAN3 = re.compile("[一-鿿]{3}")
RANK = (
    *(
        "book",
        "quote.head",
        "quote.before",
        "known",
        "abroad",
        "team",
        "academy",
        "designation",
        "list.shared",
        "person",
        "document",
        "undertaking",
        "gathering",
        "structure",
        "headline",
    ),
    *("quote", "list"),
)
"""Which mechanism is believed about the category, where several found the same thing."""


@cache
def rank(rule: str) -> int:
    """Lower is better; a rule without a rank of its own comes last."""
    return next((i for i, prefix in enumerate(RANK) if rule.startswith(prefix)), len(RANK))


def norm(name: str) -> str:
    """Width, quotes and white space folded: 西部（重庆）科学城 and 西部(重庆)科学城 are one name."""
    return QUOTES.sub("", unicodedata.normalize("NFKC", name))


def same_kind(a: str | None, b: str) -> bool:
    """Whether two categories can be those of one thing: platforms and facilities, institutes and platforms are told apart by endings only."""
    if a is None:
        return False
    return (
        a == b
        or {a, b} <= {"platform", "facility", "institute", "lab", "park"}
        or {a, b} <= {"policy", "project", "framework", "event"}
    )


class Group:
    """Candidates of one thing."""

    def __init__(self, first: Candidate) -> None:
        self.members = [first]
        self._best: Candidate | None = None
        self.name = first.name
        self.forms: set[str] = {first.name, *first.aliases}
        self.given: str | None = None
        """The given name by which the story goes on to call a person, the bare name of goods."""

    def add(self, candidate: Candidate) -> None:
        self.members.append(candidate)
        self._best = None
        self.forms |= {candidate.name, *candidate.aliases}

    @property
    def best(self) -> Candidate:
        if self._best is None:
            self._best = min(self.members, key=lambda c: (rank(c.rule), c.name != self.name, -c.confidence, -c.length))
        return self._best


def group(page: Page, chosen: Sequence[Candidate], home: str | None) -> list[Group]:
    """One group per thing: equal names, introduced short forms, short forms of full names."""
    groups: list[Group] = []
    by_norm: dict[str, Group] = {}
    for c in sorted(chosen, key=lambda c: -len(c.name)):
        keys = [norm(f) for f in (c.name, *c.aliases)]
        found = next(
            (by_norm[k] for k in keys if k in by_norm and not aliases.other_edition(c.name, by_norm[k].name)), None
        )
        if found is None:
            found = Group(c)
            groups.append(found)
        else:
            found.add(c)
        for k in keys:
            by_norm.setdefault(k, found)
    for g in groups:
        short_form = aliases.initials(page, g.best) if g.best.category == "institute" else None
        if short_form and norm(short_form) not in by_norm:
            g.forms.add(short_form)
            by_norm[norm(short_form)] = g
    for candidate, short in aliases.introduced(page, chosen):
        holder = by_norm.get(norm(candidate.name))
        if holder is None:
            continue
        _join(groups, holder, short, by_norm)
    for g in [*groups]:
        for form in shortened.forms(page, g.best) if g in groups else ():
            other = by_norm.get(norm(form))
            if form != g.name and (other is None or other is g or norm(other.name) == norm(form)):
                _join(groups, g, form, by_norm)
    _join_works(groups)
    _join_editions(page, groups)
    _given_names(page, groups)
    _bare_names(groups)
    _short_titles(page, groups)
    _short_sessions(groups)
    _last_names(groups)
    return merge_short(page, groups, home)


def _join(groups: list[Group], holder: Group, short: str, by_norm: dict[str, Group]) -> None:
    """Makes a short form one of its holder's, with all that was found under it; what looked like a person there is none (华峰 of 华峰氨纶)."""
    holder.forms.add(short)
    other = by_norm.get(norm(short))
    if other is not None and other is not holder and other in groups:
        person = holder.best.category == "person"
        for member in other.members:
            if (member.category == "person") is person:
                holder.add(member)
        if (other.best.category == "person") is person:
            # A short form that the text introduces for the part of a name holds for the whole.
            holder.forms |= other.forms
        groups.remove(other)
    by_norm[norm(short)] = holder


def _absorb(groups: list[Group], whole: Group, part: Group) -> None:
    """Makes two groups one."""
    for member in part.members:
        whole.add(member)
    whole.forms |= part.forms
    groups.remove(part)


def _join_works(groups: list[Group]) -> None:
    """A work or an occasion and what it is called as an undertaking are one (…站综合交通枢纽工程: …站; …二期工程: …二期项目)."""
    bare: dict[tuple[bool, str], Group] = {}
    for g in sorted(groups, key=lambda g: (len(g.name), g.name.endswith("工程"))):
        held = g.best.category == "event"
        if not held and g.best.category not in BUILT:
            continue
        name = norm(g.name)
        stems = {name[: m.start()] for tail in (AS_OCCASION if held else AS_WORK) if (m := tail.search(name))}
        work = next((bare[held, stem] for stem in sorted(stems, key=len) if (held, stem) in bare), None)
        if work is not None and work in groups and not aliases.other_edition(work.name, g.name):
            _absorb(groups, g, work)
        for stem in (name, *stems):
            bare[held, stem] = g


def _join_editions(page: Page, groups: list[Group]) -> None:
    """The games of a number and those of a host that are one in the story."""
    events = [g for g in groups if g.best.category == "event"]
    for one, other in editions.pairs([(g.name, _host(page, g)) for g in events]):
        whole, part = sorted((events[one], events[other]), key=lambda g: -len(g.name))
        if whole in groups and part in groups:
            _absorb(groups, whole, part)


def _host(page: Page, g: Group) -> str:
    """The place that begins a name."""
    place = page.place_starts.get(g.best.start)
    return place.text if place and g.name.startswith(place.text) else ""


def _given_names(page: Page, groups: Sequence[Group]) -> None:
    """Who is told with the family name goes on to be called without it, where no word of the language is meant."""
    for g in groups:
        given = g.name[1:]
        if g.best.category != "person" or not HAN3.fullmatch(g.name) or g.best.rule == "known":
            continue
        alone = page.text.count(given) > page.text.count(g.name)
        if (
            alone
            and given not in page.place_forms
            and guessed(given)
            and sum(given in other.name for other in groups) == 1
        ):
            g.forms.add(given)
            g.given = given


def _bare_names(groups: Sequence[Group]) -> None:
    """Goods go on to be called by their name alone, which the dictionary need not hold (“某某”监护仪: 某某)."""
    for g in groups:
        m = shortened.CHRISTENED.fullmatch(g.name) if g.best.category == "product" else None
        if m is not None and m[1] in g.forms:
            g.given = m[1]


def _short_titles(page: Page, groups: Sequence[Group]) -> None:
    """《意见》 is the one document of the story whose title ends so."""
    titled: dict[str, list[Group]] = {}
    for g in groups:
        if g.best.rule in ("book", "book.short", "book.issued"):
            bare = re.sub(r"（[^）]*）|》|\([^)]*\)", "", g.name)
            titled.setdefault(f"《{bare.rstrip(DIGITS)[-2:]}》", []).append(g)
    for short, owners in titled.items():
        if len(owners) == 1 and short in page.text:
            owners[0].forms.add(short)


def _short_sessions(groups: Sequence[Group]) -> None:
    """四中全会 is the one plenary session of that number in the story."""
    sessions: dict[str, list[Group]] = {}
    for g in groups:
        m = SESSION.search(g.name)
        if m and m.start() > 0:
            sessions.setdefault(m[0], []).append(g)
    for short, owners in sessions.items():
        if len(owners) == 1:
            owners[0].forms.add(short)


def _last_names(groups: list[Group]) -> None:
    """拉夫罗夫 is the one person of the story whose name in parts ends so."""
    bearers: dict[str, list[Group]] = {}
    for g in groups:
        parts = re.split("[·•・]", g.name) if g.best.category == "person" else ()
        if len(parts) > 1 and len(parts[-1]) > 1:
            bearers.setdefault(parts[-1], []).append(g)
    for last, owners in bearers.items():
        if len(owners) != 1:
            continue
        owners[0].forms.add(last)
        for alone in [g for g in groups if g.name == last and g.best.category == "person"]:
            for member in alone.members:
                owners[0].add(member)
            groups.remove(alone)


def merge_short(page: Page, groups: list[Group], home: str | None) -> list[Group]:
    """Short names merged into the one full name of the story that they can be short for."""
    contractions = page.marks.contractions
    ordered = sorted(groups, key=lambda g: -len(aliases.squeeze(g.name, contractions)))
    undated = [aliases.DATED.sub("", g.name) for g in ordered]
    tails = [aliases.squeeze(name, contractions)[-1:] for name in undated]
    gone: set[int] = set()
    places = [home] if home else []
    for i, short in enumerate(ordered):
        category = short.best.category
        if category == "person" or (short.best.rule == "known" and category == "university"):
            continue
        placed = any(member.start in page.place_starts for member in short.members)
        head = 1 if category == "agency" else page.tables.head_length(aliases.squeeze(undated[i], contractions))
        fits = [
            full
            for j, full in enumerate(ordered)
            if j != i
            and j not in gone
            and tails[j] == tails[i]
            and same_kind(full.best.category, category)
            and (
                placed
                or not BRACKET.search(undated[j])
                or BRACKET.search(short.name)
                or aliases.told_whole(short.name, undated[j])
            )
            and (len(full.name) > len(short.name) or (len(full.name) == len(short.name) and j < i))
            and aliases.is_short_of(short.name, full.name, head, places, contractions)
        ]
        if len(fits) == 1 and short.best.rule not in ("list.shared", "quote.formula"):
            for member in short.members:
                fits[0].add(member)
            fits[0].forms |= short.forms
            gone.add(i)
    return [g for i, g in enumerate(ordered) if i not in gone]
