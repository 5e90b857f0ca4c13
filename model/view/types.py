"""What is on the screen and what is exported are one thing: a View, plain data made from a Corpus and a Query."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

ViewName = Literal["tree", "entity", "metrics", "series", "relations", "article", "stories", "problems", "model"]
Group = Literal["city", "category", "story"]
Lang = Literal["zh", "en"]
Room = Literal["whole", "most", "shared", "least"]
"""How a column fares where a screen has no room for all: `whole`: a cell that is cut would say nothing or something else (unit,
time, status); `most`: what the table is opened for; `shared`: names and texts; `least`: what can be read elsewhere, too."""


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """What to show: a view, its scope (None: everything), filter, order, grouping and columns.

    `city`, `category` (an id), `entity` (an id) and `story` (an id) narrow the scope together; `filter` is what the filter box
    takes (Chinese, Latin, full pinyin, initials); `sort` is a column id, `-` before it for descending, None for the view's own
    order; `group` None is the view's own grouping (tree and entity: city; tables: none); `columns` are column ids, () for the
    view's own. `city` may also be a district (沙坪坝区), or one of the groups `外地` (elsewhere) and `未定` (nobody could tell).
    Entities, metrics and relations whose confidence is below `min_confidence` (0 to 1) are left out.
    """

    view: ViewName
    city: str | None = None
    category: str | None = None
    entity: str | None = None
    story: str | None = None
    filter: str = ""
    sort: str | None = None
    group: Group | None = None
    columns: tuple[str, ...] = ()
    lang: Lang = "zh"
    min_confidence: float = 0.0


class Column(msgspec.Struct, frozen=True):
    """A column of a table; `numeric` columns are right-aligned, sorted by value and never narrower than their numbers."""

    id: str
    label: str
    numeric: bool = False
    room: Room = "shared"


class Excerpt(msgspec.Struct, frozen=True):
    """The exact words around a fact: `before` + `hit` + `after` is mended text of one paragraph; offsets count the source.

    What cannot be seen (controls, zero-width and bidi characters) stands in it as it does in the file; whoever shows it makes
    it visible (`model.view.unseen.visible`).

    `line` is the line of the file (from 1) where the hit begins, `paragraph` the number of the body paragraph (0: not body).
    `citation` is 日期 报纸《题》 as shown. `fact` is the id of the fact (of a mention: of its entity); `cut_before` and `cut_after`
    say that the sentence goes on beyond a window that was cut out of an overlong one; `lines` are the first and the last line
    of the file that the excerpt comes from.
    """

    source: str
    story: str
    start: int
    end: int
    before: str
    hit: str
    after: str
    line: int
    paragraph: int
    citation: str
    fact: str = ""
    cut_before: bool = False
    cut_after: bool = False
    lines: tuple[int, int] = (0, 0)


class Row(msgspec.Struct, frozen=True):
    """A row of a table: display strings by column, and the facts behind the row with their excerpts.

    `facts` are fact ids, the first the one shown; a figure that several stories print is one row with several facts, whose
    excerpts are `model.view.excerpts_of(corpus, row.facts)`. `group` is the label of the row's group, "" where the table has
    none; rows of one group stand together.
    """

    key: str
    cells: tuple[str, ...]
    facts: tuple[str, ...]
    group: str = ""


class TableView(msgspec.Struct, frozen=True):
    """A table (metrics, series, relations, stories, problems): `total` rows in scope, of which `rows` pass the filter.

    Rows are made as they are looked at; `model.view.place_of(rows, key)` finds one without making those before it.

    `available` are all columns that the view has, in their order, those not shown included (for a chooser of columns);
    `notes` say in a few words what the status line may add (冲突 1 处; 可信度 0.5 以上，另有 12 条存疑未列), `hidden` how many
    rows in scope are left out as too doubtful.
    """

    query: Query
    title: str
    scope: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: Sequence[Row]
    total: int
    available: tuple[Column, ...] = ()
    notes: tuple[str, ...] = ()
    hidden: int = 0


class TreeNode(msgspec.Struct, frozen=True):
    """A node of the tree: a group (`entity` is None, `count` things in it) or an entity (`count` mentions).

    `city`, `category`, `story` are the scope that standing on it gives to the other panes, `total` the count without the
    filter. `key` stays the same under any filter and holds the way to the node.
    """

    key: str
    label: str
    count: int
    children: tuple[TreeNode, ...] = ()
    city: str | None = None
    category: str | None = None
    story: str | None = None
    entity: str | None = None
    total: int = 0


class TreeView(msgspec.Struct, frozen=True):
    """The tree, filtered and grouped; `total` entities in the corpus' scope, `shown` pass the filter.

    `hidden` more are left out as too doubtful; `notes` say so.
    """

    query: Query
    title: str
    roots: tuple[TreeNode, ...]
    total: int
    shown: int
    scope: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    hidden: int = 0


class FieldItem(msgspec.Struct, frozen=True):
    """One thing that a field lists: its words, the entity that it is (to go there), the facts that say so (to cite)."""

    text: str
    entity: str | None = None
    facts: tuple[str, ...] = ()


class Field(msgspec.Struct, frozen=True):
    """A labelled line in the head of an entity's page (属于, 人物, 别名, 组成…); `text` is its `items`, joined."""

    label: str
    text: str
    items: tuple[FieldItem, ...] = ()


class Figure(msgspec.Struct, frozen=True):
    """A figure in brief: 主体 指标, the number with its unit, the time with the status; `fact` is the metric."""

    label: str
    value: str
    time: str
    fact: str


class EntityPage(msgspec.Struct, frozen=True):
    """One entity, or one group of the tree (`entity` is None): heading, labelled fields, figures in brief, excerpts in order.

    `figures_total` counts the figures in all, of which `figures` are the first few.
    """

    key: str
    heading: str
    subheading: str
    fields: tuple[Field, ...]
    excerpts: tuple[Excerpt, ...]
    entity: str | None = None
    figures: tuple[Figure, ...] = ()
    figures_total: int = 0


class EntityView(msgspec.Struct, frozen=True):
    """Pages of entities with their excerpts. Where the scope is no single entity, the first page is that of the group.

    `total` entities in scope, of which `shown` pass the filter; `hidden` entities, figures and relations are left out as too
    doubtful, and `notes` say so. (A pane that shows only the group asks `model.view.group_page`,
    which costs no excerpts.)
    """

    query: Query
    title: str
    scope: tuple[str, ...]
    pages: tuple[EntityPage, ...]
    total: int = 0
    shown: int = 0
    notes: tuple[str, ...] = ()
    hidden: int = 0


class Highlight(msgspec.Struct, frozen=True):
    """A fact inside an article's paragraph: offsets count the paragraph's text."""

    start: int
    end: int
    kind: Literal["mention", "metric"]
    fact: str


class Paragraph(msgspec.Struct, frozen=True):
    """A block of a story, mended; `line` is the line of the file where it begins, `offsets` the source offset of each character.

    What cannot be seen stands in `text` as in an Excerpt. `kind` is a BlockKind of model/layout.py. A character that the mending put in has the offset -1.
    """

    kind: str
    number: int
    line: int
    text: str
    highlights: tuple[Highlight, ...]
    offsets: tuple[int, ...]


class ArticlePage(msgspec.Struct, frozen=True):
    """One story in full."""

    story: str
    title: str
    byline: str
    path: str
    paragraphs: tuple[Paragraph, ...]
    source: str = ""


class ArticleView(msgspec.Struct, frozen=True):
    """Stories in full, with their facts highlighted: `total` stories in scope, of which `pages` pass the filter.

    `hidden` entities and figures are not highlighted because they are too doubtful; `notes` say so.
    """

    query: Query
    title: str
    scope: tuple[str, ...]
    pages: tuple[ArticlePage, ...]
    total: int = 0
    notes: tuple[str, ...] = ()
    hidden: int = 0


View = TableView | TreeView | EntityView | ArticleView
