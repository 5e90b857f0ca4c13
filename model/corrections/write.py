"""Corrections written by the explorer: appended to `corrections.yaml`, and taken back again.

The file is the user's: what he wrote in it, comments included, is never touched. An entry is added at its end; undo removes exactly
the bytes that were added, and only while they are still the end of the file or an entry that another program has added follows. A file that cannot be read as it stands is never
written to: with it read again all corrections would drop out of force, those that were in force until now included.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
import yaml

from model.bundled import CORRECTIONS
from model.corrections.refused import CannotWrite
from model.files import save
from model.marked import read_marked
from model.said import reason

Entry = Mapping[str, str | Sequence[str]]


class Written(msgspec.Struct, frozen=True):
    """An entry that was added: the file, the bytes at its end, and whether the file was made for it."""

    path: Path
    added: bytes
    created: bool


def check(folder: Path, entry: Entry) -> None:
    """Raise CannotWrite where the entry cannot be added to the corrections of a folder."""
    _prepared(folder / CORRECTIONS, entry)


def check_file(folder: Path) -> None:
    """Raise CannotWrite where nothing can be added to the corrections of a folder, whatever it is."""
    check(folder, {"reject": "x"})


def append(folder: Path, entry: Entry) -> Written:
    """Add an entry (`{"rename": 旧名, "to": 新名}`) to the corrections of a folder. Raises CannotWrite."""
    path = folder / CORRECTIONS
    before, added = _prepared(path, entry)
    try:
        save(before + added, path, force=True)
    except OSError as error:
        raise _no_access(path, error) from error
    return Written(path, added, not before)


def undo(written: Written) -> None:
    """Take an entry back. Raises CannotWrite where the file has been changed since, but for entries behind this one."""
    path = written.path
    now = _bytes(path)
    rest = _without(now, written.added)
    if rest is None:
        raise CannotWrite("file_changed", path=str(path))
    _check_list(path, now)
    try:
        if rest or not written.created:
            save(rest, path, force=True)
        else:
            path.unlink()
    except OSError as error:
        raise _no_access(path, error) from error


def _without(now: bytes, added: bytes) -> bytes | None:
    """The file without what was added; None where that is no longer there, or what follows may belong to it."""
    at = now.rfind(added)
    before, behind = now[: max(at, 0)], now[at + len(added) :]
    own_line = added.startswith(b"\n") or not before or before.endswith(b"\n")
    if at < 0 or not own_line or (behind and not behind.startswith(b"- ")):
        return None
    return before + (b"\n" if behind and before and not before.endswith(b"\n") else b"") + behind


def _prepared(path: Path, entry: Entry) -> tuple[bytes, bytes]:
    """What the file holds and what is to be added, where both together are a list."""
    text = yaml.safe_dump([_plain(entry)], allow_unicode=True, sort_keys=False, width=10_000)
    before = _bytes(path) if path.exists() else b""
    line = _check_list(path, before)
    added = (b"" if not before or before.endswith(b"\n") else b"\n") + text.encode("utf-8")
    if read_marked(_decoded(path, before + added))[0] is None:
        # A list all the same, but in brackets or set in: what begins with “- ” at the left edge does not go on with it.
        raise CannotWrite("no_plain_list", path=str(path), line=line)
    return before, added


def _check_list(path: Path, data: bytes) -> int:
    """The line on which the list of a file begins; CannotWrite where there is something else."""
    root, faults = read_marked(_decoded(path, data))
    if root is None and faults:
        raise CannotWrite("broken_file", path=str(path), line=faults[0].line)
    if root is not None and root.items is None:
        raise CannotWrite("no_plain_list", path=str(path), line=root.line)
    return root.line if root else 1


def _decoded(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise CannotWrite("not_utf8", path=str(path), line=line) from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _no_access(path, error) from error


def _no_access(path: Path, error: OSError) -> CannotWrite:
    return CannotWrite("no_access", path=str(path), why=reason(error))


def _plain(entry: Entry) -> dict[str, str | list[str]]:
    return {key: value if isinstance(value, str) else list(value) for key, value in entry.items()}
