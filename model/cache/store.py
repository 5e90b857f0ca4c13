"""A store of values by digest, on disk, that loses them rather than to fail."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from time import time
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

ROOM = 512 * 1024 * 1024
"""Bytes of values that may stay; the longest unused go first. About 2,500 newspaper pages with all their facts."""
SWITCH = "CYKC_TUI_CACHE"
"""An environment variable: the folder in which to keep, or `off`."""
TABLE = "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB NOT NULL, used INTEGER NOT NULL)"


class Store:
    """Values by key, for one thread. What is put is there at once, also for another program that reads at the same time.

    Where the file cannot be opened or written the store is empty and stays so: no method raises for a fault of the disk.
    """

    def __init__(self, file: Path | None) -> None:
        """`file` is a database that is made where it is not there; None keeps nothing."""
        self._file = file
        self.fault: OSError | sqlite3.Error | None = None
        """Why nothing is kept where something should be; None too where another program was only quicker."""
        self._base = self._opened() if file else None
        self._used: set[bytes] = set()
        self._new = 0

    @property
    def folder(self) -> Path | None:
        """Where it keeps."""
        return self._file.parent if self._file else None

    def get(self, key: bytes, kind: type[T]) -> T | None:
        """The value of a key where it is there and is of that kind."""
        if self._base is None:
            return None
        try:
            row = self._base.execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error as error:
            self._abandon(error)
            return None
        if row is None:
            return None
        try:
            value = msgspec.msgpack.decode(row[0], type=kind)
        except (msgspec.MsgspecError, TypeError, ValueError):
            return None
        self._used.add(key)
        return value

    def put(self, key: bytes, value: Any) -> None:
        """Keep a value of msgspec's kinds."""
        if self._base is None:
            return
        try:
            coded = msgspec.msgpack.encode(value)
            self._base.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", (key, coded, int(time())))
        except sqlite3.Error as error:
            self._abandon(error)
        except (OverflowError, UnicodeEncodeError):
            # A number beyond 64 bits or half a character: such a value is made anew each time.
            return
        else:
            self._new += len(coded)

    def close(self) -> None:
        """Write what was put, and make room."""
        if self._base is None:
            return
        try:
            if self._used:
                now = int(time())
                with self._base:
                    self._base.execute("BEGIN IMMEDIATE")
                    self._base.executemany("UPDATE kept SET used = ? WHERE key = ?", [(now, key) for key in self._used])
            if self._new:
                self._make_room()
            self._base.close()
            self._base = None
        except sqlite3.Error as error:
            self._abandon(error)

    def _opened(self) -> sqlite3.Connection | None:
        assert self._file
        for _ in range(2):
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                base = sqlite3.connect(self._file, timeout=2, isolation_level=None)
                try:
                    base.execute("PRAGMA journal_mode = WAL")
                    base.execute("PRAGMA synchronous = OFF")
                    base.execute(TABLE)
                    base.execute("SELECT key, value, used FROM kept LIMIT 1").fetchone()
                    return base
                except sqlite3.Error:
                    base.close()
                    raise
            except (sqlite3.OperationalError, OSError) as error:
                self._note(error)
                return None
            except sqlite3.Error as error:
                self._remove()
                left = error
        self._note(left)
        return None

    def _note(self, error: OSError | sqlite3.Error) -> None:
        if getattr(error, "sqlite_errorcode", None) not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            self.fault = error

    def _make_room(self) -> None:
        assert self._base
        (size,) = self._base.execute("SELECT total(length(value)) FROM kept").fetchone()
        if size <= ROOM:
            return
        with closing(self._base.execute("SELECT key, length(value) FROM kept ORDER BY used")) as rows:
            oldest = []
            for key, length in rows:
                if size <= ROOM * 3 // 4:
                    break
                oldest.append((key,))
                size -= length
        self._base.executemany("DELETE FROM kept WHERE key = ?", oldest)

    def _abandon(self, error: sqlite3.Error) -> None:
        """Go on without the database. It is made anew at the next start if it is broken, not if it was only busy or the disk full."""
        if self._base is not None:
            with suppress(sqlite3.Error):
                self._base.close()
        self._base = None
        self._note(error)
        if not isinstance(error, sqlite3.OperationalError):
            self._remove()

    def _remove(self) -> None:
        assert self._file
        for name in (self._file.name, f"{self._file.name}-wal", f"{self._file.name}-shm"):
            with suppress(OSError):
                self._file.with_name(name).unlink()


NO_STORE = Store(None)


def user_store() -> Store:
    """The store in the user's cache folder, or in the folder that `CYKC_TUI_CACHE` names; one that keeps nothing for `off`."""
    told = os.environ.get(SWITCH, "")
    if told == "off":
        return NO_STORE
    if told:
        return Store(Path(told) / "facts.db")
    from platformdirs import user_cache_dir

    return Store(Path(user_cache_dir("cykc-tui", appauthor=False)) / "facts.db")
