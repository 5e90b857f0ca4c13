"""Cache keys: digests of all that a value is made from."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import msgspec

from model.bundled import CORRECTIONS, LEXICON, config_folder
from model.facts import Source
from model.inputs import Page
from model.layout import StoryText

PROGRAM = Path(__file__).resolve().parent.parent
SUFFIXES = (".py", ".yaml")


def key(*parts: bytes) -> bytes:
    """A digest of the parts and of the program that makes facts of them."""
    digest = blake2b(_program(), digest_size=20)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()


@cache
def _program() -> bytes:
    """Tells this state of the model's code and lexicon from any other, by the sizes and dates of its files."""
    digest = blake2b(digest_size=20)
    for path in sorted(_files(str(PROGRAM))):
        stat = os.stat(path)  # noqa: PTH116 - hundreds of files at every start
        digest.update(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode("utf-8", "surrogateescape"))
    digest.update(b"rjieba" if find_spec("rjieba") else b"jieba")
    return digest.digest()


def _files(folder: str) -> Iterator[str]:
    """The paths of the program's files in a folder, at any depth."""
    for here, _, names in os.walk(folder):
        yield from (f"{here}{os.sep}{name}" for name in names if name.endswith(SUFFIXES))


def key_of_corpus(pages: Sequence[Page], example: bool) -> bytes:
    """The key of the whole: the files as read, and the user's own words and corrections beside them, which an example has not."""
    homes = [] if example else list(dict.fromkeys(page.input.home for page in pages if page.input.home))
    parts = [f"{page.input.name}\0{page.input.home}".encode("utf-8", "surrogateescape") for page in pages]
    parts += [blake2b(page.data, digest_size=20).digest() for page in pages]
    parts += [_content(home / CORRECTIONS) for home in homes]
    return key(b"corpus", bytes([example]), key_of_words(() if example else (config_folder(), *homes)), *parts)


def key_of_words(folders: Iterable[Path]) -> bytes:
    """The key of the lexicon files that the user keeps in these folders."""
    return key(b"lexicon", *(_content(folder / LEXICON) for folder in folders))


def _content(file: Path) -> bytes:
    try:
        return b"+" + file.read_bytes()
    except OSError as error:
        return type(error).__name__.encode()


def key_of_source(source: Source) -> bytes:
    """The key of a source's stories: its bytes, and its name, which may date it."""
    return key(b"stories", _coded(source))


def key_of_story(layout: StoryText, words: bytes) -> bytes:
    """The key of what one story says by itself, read with the user's words."""
    return key(words, _coded((layout.story, layout.text, layout.blocks)))


def _coded(value: Any) -> bytes:
    try:
        return msgspec.msgpack.encode(value)
    except UnicodeEncodeError:  # half a character, of a file name that is no UTF-8
        return repr(value).encode("utf-8", "backslashreplace")
