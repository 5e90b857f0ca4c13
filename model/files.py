"""Files written whole or not at all, and never over another file unasked."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


class FileExists(Exception):
    """There is a file already, and nobody said to replace it. `path` is the file."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


def target_of(given: str | Path) -> Path:
    """The file that a user means: `~` is his home, a link is what it points to."""
    path = Path(given).expanduser()
    return path.resolve() if path.is_symlink() else path


def save(data: bytes, given: str | Path, *, force: bool = False) -> Path:
    """Write the bytes and say where they are; a folder that is not there is made. The file appears whole or not at all.

    Raises FileExists where there is a file and not `force`, and OSError where it cannot be written. What is no plain file (a
    pipe, a terminal) is written to as it is.
    """
    path = target_of(given)
    if path.is_dir():
        raise IsADirectoryError(21, os.strerror(21), str(path))
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return path
    if path.exists() and not force:
        raise FileExists(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    scratch = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        scratch.chmod(_mode(path))
        if force:
            scratch.replace(path)
        else:
            _put(scratch, path)
    finally:
        scratch.unlink(missing_ok=True)
    return path


def _put(scratch: Path, path: Path) -> None:
    """Give the scratch file its name; a link fails where a file came to be meanwhile, which a rename would not."""
    try:
        path.hardlink_to(scratch)
    except FileExistsError:
        raise FileExists(path) from None
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExists(path) from None
        scratch.replace(path)


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, else those that a new file gets."""
    if path.exists():
        return path.stat().st_mode & 0o7777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
