"""Corrections written by the explorer: appended to `corrections.yaml`, and taken back again.

The file is the user's: what he wrote in it, comments included, is never touched. An entry is added at its end; undo removes exactly
the bytes that were added, and only while they are still the end of the file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
import yaml

from model.corrections.entries import FILE_NAME
from model.files import save


class Written(msgspec.Struct, frozen=True):
    """An entry that was added: the file, the bytes at its end, and whether the file was made for it."""

    path: Path
    added: bytes
    created: bool


class CannotWrite(Exception):
    """The file cannot be written, or is no longer as it was left; its text says what to do."""


def append(folder: Path, entry: Mapping[str, str | Sequence[str]]) -> Written:
    """Add an entry (`{"rename": 旧名, "to": 新名}`) to the corrections of a folder. Raises CannotWrite."""
    path = folder / FILE_NAME
    text = yaml.safe_dump([_plain(entry)], allow_unicode=True, sort_keys=False, width=10_000)
    try:
        before = path.read_bytes() if path.exists() else b""
        added = (b"" if not before or before.endswith(b"\n") else b"\n") + text.encode("utf-8")
        save(before + added, path, force=True)
    except OSError as error:
        raise CannotWrite(f"{path}：写不了（{error.strerror}）；请检查文件夹的权限") from error
    return Written(path, added, not before)


def undo(written: Written) -> None:
    """Take an entry back. Raises CannotWrite where the file has been changed since."""
    try:
        now = written.path.read_bytes()
        if not now.endswith(written.added):
            raise CannotWrite(f"{written.path}：文件已另有改动，未撤销；请直接编辑它")
        rest = now[: -len(written.added)]
        if rest or not written.created:
            save(rest, written.path, force=True)
        else:
            written.path.unlink()
    except OSError as error:
        raise CannotWrite(f"{written.path}：写不了（{error.strerror}）；请检查文件夹的权限") from error


def _plain(entry: Mapping[str, str | Sequence[str]]) -> dict[str, str | list[str]]:
    return {key: value if isinstance(value, str) else list(value) for key, value in entry.items()}
