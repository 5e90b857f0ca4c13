"""Disjoint sets: what is known to be one thing."""

from __future__ import annotations


class UnionFind:
    """Sets of the numbers 0 to n-1; the root of a set is its smallest member, so it never depends on the order of unions."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, item: int) -> int:
        """The root of the set that holds `item`."""
        parent = self._parent
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def union(self, a: int, b: int) -> None:
        """Make the sets of both one."""
        a, b = self.find(a), self.find(b)
        self._parent[max(a, b)] = min(a, b)

    def groups(self) -> dict[int, list[int]]:
        """The members of each set by its root, both in ascending order."""
        out: dict[int, list[int]] = {}
        for item in range(len(self._parent)):
            out.setdefault(self.find(item), []).append(item)
        return out
