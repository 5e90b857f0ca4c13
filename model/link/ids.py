"""Ids that depend on content alone, never on the order of the files or the number of processes."""

from __future__ import annotations

from hashlib import sha256


def stable_id(prefix: str, *parts: object) -> str:
    """`prefix` and 12 hexadecimal digits of the hash of the parts."""
    seed = "\x1f".join("" if part is None else str(part) for part in parts)
    return prefix + sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()[:12]
