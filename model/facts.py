"""The facts of the model: immutable, validated on decoding, defined by `tests/gold/GUIDELINES.md`.

All offsets (`start`, `end`, `pieces`) count code points of the source as decoded: nothing normalised, line ends as they
are, a byte-order mark not counted, an undecodable byte counted as one U+FFFD. **Provenance is an invariant**: the source
between `start` and `end`, white space taken out, is `text`, white space taken out. Where the page layout put more than white
space inside a fact (a caption, a mark-up tag), `pieces` lists the spans whose text, joined, is `text`.

Ids are stable: they depend on content (and on the relative path where two files have the same content), never on the
order of the files, on where the folder lies or on the number of processes.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from model.said import Said

SCHEMA = "cykc-model/1"

Category = Literal[
    "lab",
    "facility",
    "platform",
    "park",
    "university",
    "institute",
    "company",
    "agency",
    "alliance",
    "person",
    "policy",
    "project",
    "product",
    "finance",
    "framework",
    "event",
]
Qualifier = Literal["exact", "approx", "nearly", "over", "up_to"]
Kind = Literal["level", "growth", "share", "rank", "ratio"]
Status = Literal["actual", "target", "estimate"]
Rel = Literal["role", "built_by", "part_of", "partner", "makes", "issues", "backs"]
Basis = Literal["stated", "inferred", "file", "user"]
"""How a story's date is known: printed in the text, inferred from its content, given by the file's name or front matter, or by the user."""

Span = tuple[int, int]


class Fact(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Base of all facts: frozen, slotted, keyword-only."""


class Source(Fact, frozen=True, kw_only=True, gc=False):
    """One file as read. `path` is relative to the PATH given on the command line; `-` is standard input."""

    id: str
    path: str
    encoding: str
    sha256: str
    chars: int


class Story(Fact, frozen=True, kw_only=True, gc=False):
    """One article on a clipped page. `published` is an ISO date at the precision known (`2024`, `2024-03`, `2024-02-29`).

    `why` says in Chinese from which words the date was inferred; it is no part of the JSON contract.
    """

    id: str
    source: str
    title: str | None
    outlet: str | None
    authors: tuple[str, ...]
    published: str | None
    published_basis: Basis | None
    start: int
    end: int
    why: str = ""


class Mention(Fact, frozen=True, kw_only=True, gc=False):
    """One place where a name of an entity stands."""

    source: str
    story: str
    start: int
    end: int
    text: str
    pieces: tuple[Span, ...] | None = None


class Part(Fact, frozen=True, kw_only=True, gc=False):
    """A component of a framework: `key` is the sign in its name (`4`, `M`, `一核`), `text` what the article says it is."""

    key: str
    text: str


class Entity(Fact, frozen=True, kw_only=True, gc=False):
    """A named, specific thing; one entity over all files.

    `city` is a prefecture-level city or municipality, or 四川, 川渝, 全国, or None where nobody could tell. `confidence` is
    the chance, from 0 to 1, that a careful reader would accept it.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    category: Category
    city: str | None
    district: str | None
    parts: tuple[Part, ...]
    mentions: tuple[Mention, ...]
    confidence: float = 1.0


class Metric(Fact, frozen=True, kw_only=True, gc=False):
    """A quantity that measures something.

    `text` is the number with its unit as printed; `value` the number with 万/亿 multiplied out, exact to the printed digits;
    `time` a TIMEX3-style value resolved against the story's date (`2023-H1`, `2021/2026`, `pub`), `period` its first and
    last day where the date of publication is known well enough.
    """

    id: str
    source: str
    story: str
    start: int
    end: int
    text: str
    pieces: tuple[Span, ...] | None = None
    value: int | float | None
    value_high: int | float | None
    unit: str
    qualifier: Qualifier
    kind: Kind
    status: Status
    indicator: str
    subject: str
    subject_entity: str | None
    city: str | None
    district: str | None
    time: str
    period: tuple[str, str] | None
    confidence: float = 1.0


class Relation(Fact, frozen=True, kw_only=True, gc=False):
    """What a sentence states of two entities; `head` and `tail` are entity ids, the span is the words that state it."""

    id: str
    head: str
    rel: Rel
    tail: str
    title: str | None
    source: str
    story: str
    start: int
    end: int
    text: str
    pieces: tuple[Span, ...] | None = None
    confidence: float = 1.0


class Series(Fact, frozen=True, kw_only=True, gc=False):
    """The same indicator of the same subject over time; `conflicts` groups metrics of one period whose values disagree."""

    id: str
    subject: str
    indicator: str
    unit: str
    metrics: tuple[str, ...]
    conflicts: tuple[tuple[str, ...], ...]


class Problem(Fact, frozen=True, kw_only=True, gc=False):
    """What could not be read (`unread`) or is doubtful (`doubt`); `message` says what is wrong and what to do."""

    path: str
    line: int
    severity: Literal["unread", "doubt"]
    message: Said


class Corrected(Fact, frozen=True, kw_only=True, gc=False):
    """A correction of the user's that was applied: where it is written and what it changed."""

    path: str
    line: int
    message: Said
