"""Regular expressions compiled in two thirds of the time, in processes of the program's own."""

from __future__ import annotations

from importlib import import_module
from typing import Any

Charset = list[tuple[Any, Any]]


def share_charsets() -> None:
    """From now on `re` works out how to test for a set of characters once, not for every pattern in which it stands.

    To work out `[一-鿿]` costs Python half a millisecond, `[，。；]` a sixth of one, and the patterns of the extraction hold
    6,500 sets of 1,600 kinds. What comes out is the same. It is done for all that runs in the process, so only whoever
    owns the process may ask for it; where a Python does this work elsewhere, all stays as it is.
    """
    compiler: Any = import_module("re._compiler")
    work_out = getattr(compiler, "_optimize_charset", None)
    if work_out is None or hasattr(work_out, "known"):
        return
    known: dict[tuple[Any, ...], Any] = {}

    def once(charset: Charset, *ignoring_case: Any, **named: Any) -> Any:
        if named or any(part is not None for part in ignoring_case):
            return work_out(charset, *ignoring_case, **named)
        key = tuple(charset)
        if key not in known:
            known[key] = work_out(charset)
        return known[key]

    once.known = known  # type: ignore[attr-defined]
    compiler._optimize_charset = once
