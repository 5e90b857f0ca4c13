"""The sketch of a pattern: the words and names that nothing matches without, in order.

To compile a pattern with its long lists of words costs milliseconds, to search with it microseconds, and few sentences hold
what it needs; whether they do is seen from its sketch alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

Need = frozenset[str]
"""Words or categories of names of which one stands in every match."""
Sketch = tuple[Need | None, ...]
"""Needs side by side; None where anything, or nothing, may stand between them."""
Span = tuple[int, int]

_TOKEN = re.compile(
    r"(?P<look>\(\?<?[=!])|(?P<open>\((?:\?:|\?P<\w+>)?)|(?P<close>\))|(?P<bar>\|)|\{[ht]:(?P<slot>\w+)(?:[+&~](?P<many>))?\}"
    r"|<(?P<word>\w+)>|\[(?P<set>\^?[^\]]*)\]|(?P<other>\\.|[.^$])|(?P<char>.)",
    re.DOTALL,
)
_OPTIONAL = re.compile(r"[?*]|\{0?,\d*\}")
_REPEATED = re.compile(r"\+|\{\d+(?:,\d*)?\}")


def sketched(pattern: str, lists: Mapping[str, Collection[str]], classes: Mapping[str, Collection[str]]) -> Sketch:
    """The sketch of a pattern.

    `lists` are the words behind <name>, `classes` the categories behind {h:name} and behind <name> where no list has that
    name; other names may match nothing.
    """
    return tuple(_Reader(pattern, lists, classes).group())


class _Reader:
    """Goes once through a pattern, from left to right."""

    def __init__(
        self, pattern: str, lists: Mapping[str, Collection[str]], classes: Mapping[str, Collection[str]]
    ) -> None:
        self._pattern, self._at = pattern, 0
        self._classes, self._named = classes, {**classes, **lists}

    def group(self) -> list[Need | None]:
        """What is needed up to the end of the group, which is passed; of several branches one need each, together."""
        branches = [self._branch()]
        while self._pattern.startswith("|", self._at - 1):
            branches.append(self._branch())
        if len(branches) == 1:
            return branches[0]
        told = [max((need for need in branch if need), key=telling, default=None) for branch in branches]
        together = frozenset[str]().union(*(need or () for need in told))
        if not all(told):
            return [None]
        return [together] if all(len(branch) == 1 for branch in branches) else [None, together, None]

    def _branch(self) -> list[Need | None]:
        """What is needed up to the next bar or the end of the group, which is passed."""
        needs: list[Need | None] = []
        literal = ""
        while token := _TOKEN.match(self._pattern, self._at):
            self._at = token.end()
            if token["close"] or token["bar"]:
                break
            inner = self._one(token)
            optional = self._passed(_OPTIONAL)
            repeated = self._passed(_REPEATED)
            if optional or repeated:
                self._passed(re.compile(r"\?"))
            if token["char"] and not optional and not repeated:
                literal += token["char"]
                continue
            if literal:
                needs.append(frozenset({literal}))
                literal = ""
            if not token["look"]:
                needs += [None] if optional else inner
                needs += [None] if repeated or token["many"] is not None else []
        return [*needs, frozenset({literal})] if literal else needs

    def _one(self, token: re.Match[str]) -> list[Need | None]:
        """What a token, with the group that it opens, needs."""
        if token["look"] or token["open"]:
            return self.group()
        if token["slot"]:
            return [frozenset(self._classes[token["slot"]])]
        if token["word"] in self._named:
            return [frozenset(self._named[token["word"]])]
        if token["set"] and not re.search(r"^\^|[-\\]", token["set"]):
            return [frozenset(token["set"])]
        return [frozenset({token["char"]}) if token["char"] else None]

    def _passed(self, mark: re.Pattern[str]) -> bool:
        """Whether the mark stands here; it is passed."""
        match = mark.match(self._pattern, self._at)
        self._at = match.end() if match else self._at
        return match is not None


def telling(need: Need) -> int:
    """How much a need tells: long words of a short list tell most."""
    return min(map(len, need)) * 100 - len(need)


def in_order(sketch: Sketch, spans: Callable[[Need], Collection[Span]]) -> bool:
    """Whether what a sketch needs stands in its order, where `spans` says."""
    ends: Collection[int] = (0,)
    apart = True
    for need in sketch:
        if need is None:
            apart = True
            continue
        least = min(ends)
        ends = {end for start, end in spans(need) if (start >= least if apart else start in ends)}
        apart = False
        if not ends:
            return False
    return True
