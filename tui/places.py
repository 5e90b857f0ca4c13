"""Where the user stands and where he has been. Pure."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from model.view.types import Query, TreeNode, ViewName


class Scope(NamedTuple):
    """What a place narrows the corpus to."""

    city: str | None = None
    category: str | None = None
    entity: str | None = None
    story: str | None = None

    @classmethod
    def of(cls, what: Query | TreeNode | None) -> Scope:
        """The scope of a query, or the one that standing on a node of the tree gives."""
        return cls() if what is None else cls(what.city, what.category, what.entity, what.story)

    def narrow(self, query: Query) -> Query:
        """The query in this scope."""
        return replace(query, city=self.city, category=self.category, entity=self.entity, story=self.story)


class Place(NamedTuple):
    """A view as it stood: its query, the node, row or story under the cursor, and in an article the source offset and the fact.

    `table` is the filter of the table beside the tree; `top` the block and character at the top of an article and `wanted` what
    is looked for in it; `followed` says that
    a fact of an article led here, so that closing leads back to it.
    """

    query: Query
    key: str = ""
    at: int = -1
    fact: str = ""
    path: tuple[str, ...] = ()
    table: str = ""
    top: tuple[int, int] | None = None
    wanted: str = ""
    followed: bool = False

    @property
    def view(self) -> ViewName:
        return self.query.view


class History:
    """Places visited, like a browser's: a new visit forgets what lay ahead."""

    def __init__(self, first: Place) -> None:
        self._places = [first]
        self._index = 0

    @property
    def current(self) -> Place:
        return self._places[self._index]

    @property
    def before(self) -> Place | None:
        """The place that going back leads to."""
        return self._places[self._index - 1] if self._index else None

    def leave(self, place: Place) -> None:
        """Remember how the current place looks on leaving it; how it was come to stays."""
        self._places[self._index] = place._replace(followed=self.current.followed)

    def visit(self, place: Place) -> None:
        del self._places[self._index + 1 :]
        self._places.append(place)
        self._index += 1

    def back(self) -> Place | None:
        """The place before, which becomes the current one; None at the start."""
        if self._index == 0:
            return None
        self._index -= 1
        return self.current

    def forward(self) -> Place | None:
        """The place after, which becomes the current one; None at the end."""
        if self._index + 1 == len(self._places):
            return None
        self._index += 1
        return self.current
