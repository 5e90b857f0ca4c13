"""What is on the screen and what is exported are one thing: a View, plain data made from a Corpus and a Query."""

from __future__ import annotations

from typing import Literal

import msgspec

ViewName = Literal["tree", "entity", "metrics", "series", "relations", "article", "stories", "problems", "model"]
Group = Literal["city", "category", "story"]
Lang = Literal["zh", "en"]


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """What to show: a view, its scope (None: everything), filter, order, grouping and columns.

    `city`, `category` (an id), `entity` (an id) and `story` (an id) narrow the scope together; `filter` is what the filter box
    takes (Chinese, Latin, full pinyin, initials); `sort` is a column id, `-` before it for descending, None for the view's own
    order; `columns` are column ids, () for the view's own.
    """

    view: ViewName
    city: str | None = None
    category: str | None = None
    entity: str | None = None
    story: str | None = None
    filter: str = ""
    sort: str | None = None
    group: Group = "city"
    columns: tuple[str, ...] = ()
    lang: Lang = "zh"


class Column(msgspec.Struct, frozen=True):
    """A column of a table; `numeric` columns are right-aligned and sorted by value."""

    id: str
    label: str
    numeric: bool = False


class Excerpt(msgspec.Struct, frozen=True):
    """The exact words around a fact: `before` + `hit` + `after` is mended text of one paragraph; offsets count the source.

    `line` is the line of the file (from 1) where the hit begins, `paragraph` the number of the body paragraph (0: not body).
    `citation` is 日期 报纸《题》 as shown.
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


class Row(msgspec.Struct, frozen=True):
    """A row of a table: display strings by column, the keys they sort by, and the facts behind the row with their excerpts.

    `facts` are fact ids, the first the one shown; a figure that several stories print is one row with several facts.
    """

    key: str
    cells: tuple[str, ...]
    sort_keys: tuple[str | float | None, ...]
    facts: tuple[str, ...]
    group: str = ""


class TableView(msgspec.Struct, frozen=True):
    """A table (metrics, series, relations, stories, problems): `total` rows in scope, of which `rows` pass the filter."""

    query: Query
    title: str
    scope: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: int


class TreeNode(msgspec.Struct, frozen=True):
    """A node of the tree: a group (`entity` is None, `count` things in it) or an entity (`count` mentions).

    `city`, `category`, `story` are the scope that standing on it gives to the other panes.
    """

    key: str
    label: str
    count: int
    children: tuple[TreeNode, ...] = ()
    city: str | None = None
    category: str | None = None
    story: str | None = None
    entity: str | None = None


class TreeView(msgspec.Struct, frozen=True):
    """The tree, filtered and grouped; `total` entities in the corpus' scope, `shown` pass the filter."""

    query: Query
    title: str
    roots: tuple[TreeNode, ...]
    total: int
    shown: int


class Field(msgspec.Struct, frozen=True):
    """A labelled line in the head of an entity's page (属于, 人物, 别名, 组成…)."""

    label: str
    text: str


class EntityPage(msgspec.Struct, frozen=True):
    """One entity, or one group of the tree: heading, labelled fields, excerpts in order."""

    key: str
    heading: str
    subheading: str
    fields: tuple[Field, ...]
    excerpts: tuple[Excerpt, ...]


class EntityView(msgspec.Struct, frozen=True):
    """Pages of entities with their excerpts."""

    query: Query
    title: str
    scope: tuple[str, ...]
    pages: tuple[EntityPage, ...]


class Highlight(msgspec.Struct, frozen=True):
    """A fact inside an article's paragraph: offsets count the paragraph's text."""

    start: int
    end: int
    kind: Literal["mention", "metric"]
    fact: str


class Paragraph(msgspec.Struct, frozen=True):
    """A block of a story, mended; `line` is the line of the file where it begins, `offset` the source offset of each character.

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


class ArticleView(msgspec.Struct, frozen=True):
    """Stories in full, with their facts highlighted."""

    query: Query
    title: str
    scope: tuple[str, ...]
    pages: tuple[ArticlePage, ...]


View = TableView | TreeView | EntityView | ArticleView
