"""PATHs of the command line -> the files to read, in the order of the input."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from model.facts import Problem
from model.said import Said, listed, reason

SUFFIXES = (".txt", ".md")
DOCUMENTS = (".pdf", ".doc", ".docx", ".wps", ".rtf", ".odt", ".htm", ".html", ".mht", ".caj", ".epub")
"""Files of other kinds that clippings are kept in."""
STDIN = "-"


class InputError(Exception):
    """A PATH that cannot be opened at all: wrong use, not a fact about a file. `path` is as the user gave it."""

    def __init__(self, path: str, message: Said) -> None:
        super().__init__(f"{path}: {message.zh}")
        self.path = path
        self.message = message


class Input(msgspec.Struct, frozen=True):
    """A file to read: `name` is its path relative to the PATH given, `file` where it is (None: standard input).

    `home` is the folder in which the user's corrections and lexicon for it lie: the PATH given, or the folder of that file.
    """

    name: str
    file: Path | None
    home: Path | None = None


Progress = Callable[[int, int, str], None]
"""Called with steps done, steps in all and what is being done; raise from it to stop."""


class Page(msgspec.Struct, frozen=True):
    """What one input holds, as bytes."""

    input: Input
    data: bytes


def read_pages(inputs: Sequence[Input], stdin: bytes | None, told: Progress) -> tuple[list[Page], list[Problem]]:
    """The bytes of all inputs, and a Problem for each that cannot be read; `stdin` None: standard input is read here.

    `told` is called with how many are done, how many there are and the name of the next.
    """
    pages: list[Page] = []
    problems: list[Problem] = []
    for done, item in enumerate(inputs):
        told(done, len(inputs), item.name)
        try:
            data = item.file.read_bytes() if item.file else sys.stdin.buffer.read() if stdin is None else stdin
        except OSError as error:
            said = reason(error)
            why = Said(
                f"读不了（{said.zh}）；请检查文件和权限后再打开",
                f"cannot be read ({said.en}); check the file and its permissions, then open it again",
            )
            problems.append(Problem(path=item.name, line=0, severity="unread", message=why))
        else:
            pages.append(Page(item, data))
    return pages, problems


def find_inputs(paths: Sequence[str | Path]) -> tuple[list[Input], list[Problem]]:
    """The files behind PATHs: a folder gives its .txt and .md files at any depth in the order of their names.

    A file named explicitly is read whatever its suffix; a file named twice is read once. A link that leads nowhere is found, and told
    of when it is read. A folder with nothing to read is a Problem, and so are documents of other kinds that are passed over
    in it. Raises InputError for a path that does not exist.
    """
    inputs: list[Input] = []
    problems: list[Problem] = []
    seen: set[Path] = set()
    for given in paths:
        if str(given) == STDIN:
            if not any(item.file is None for item in inputs):
                inputs.append(Input(STDIN, None))
            continue
        path = Path(given).expanduser()
        try:
            found, others = _of_folder(path) if path.is_dir() else ([Input(path.name, path, path.parent)], [])
            if not path.exists():
                raise InputError(str(given), _NOWHERE)
        except OSError as error:
            said = reason(error)
            shut = Said(f"打不开（{said.zh}）；请检查权限", f"cannot be opened ({said.en}); check permissions")
            raise InputError(str(given), shut) from error
        if not found:
            problems.append(_nothing_in(path, str(given)))
        elif others:
            problems.append(_passed_over(others))
        for item in found:
            assert item.file is not None
            real = Path(os.path.realpath(item.file))
            if real not in seen:
                seen.add(real)
                inputs.append(item)
    return inputs, problems


_NOWHERE = Said(
    "没有这个文件或文件夹；请检查路径，或不带路径运行以打开示例语料",
    "no such file or folder; check the path, or run without one for the bundled example",
)


def _of_folder(folder: Path) -> tuple[list[Input], list[str]]:
    """The articles of a folder, and the names of the documents in it that are none, both in order and hidden ones left out."""
    articles: list[tuple[str, Path]] = []
    others: list[str] = []
    for path in folder.rglob("*"):
        suffix = path.suffix.lower()
        if suffix not in SUFFIXES and suffix not in DOCUMENTS:
            continue
        name = path.relative_to(folder).as_posix()
        if any(part.startswith((".", "~$")) for part in name.split("/")):
            continue
        if suffix in DOCUMENTS:
            others += [name] if path.is_file() else []
        elif path.is_file() or (path.is_symlink() and not path.exists()):
            articles.append((name, path))
    return [Input(name, path, folder) for name, path in sorted(articles)], sorted(others)


def _passed_over(names: Sequence[str]) -> Problem:
    """The doubt about documents of other kinds, at the first of them."""
    kinds = Counter(Path(name).suffix.lower() for name in names).most_common()
    counts = "、".join(f"{suffix} {count} 个" for suffix, count in kinds)
    message = Said(
        f"这样的文件没有读（{counts}）：只读 .txt 和 .md；请把它们另存为 UTF-8 文本（.txt 或 .md）放在一起",
        f"such files are not read ({listed(f'{count} {suffix}' for suffix, count in kinds).en}): only .txt and .md are; save them as "
        "UTF-8 text (.txt or .md) beside the others",
    )
    return Problem(path=names[0], line=0, severity="doubt", message=message)


def _nothing_in(folder: Path, given: str) -> Problem:
    others = Counter(
        p.suffix.lower() or p.name for p in folder.rglob("*") if p.is_file() and not p.name.startswith(".")
    )
    kinds = "、".join(f"{suffix} {count} 个" for suffix, count in others.most_common(4))
    counts = listed(f"{count} {suffix}" for suffix, count in others.most_common(4)).en
    what = Said(f"只有别的文件（{kinds}）", f"has only others ({counts})") if kinds else Said("是空文件夹", "is empty")
    message = Said(
        f"找的是 .txt 和 .md 文章，这里{what.zh}；请把剪报另存为 UTF-8 文本（.txt 或 .md）放进来，或指定别的文件夹",
        f".txt and .md articles are looked for, this folder {what.en}; save clippings into it as UTF-8 text (.txt or .md), "
        "or name another folder",
    )
    return Problem(path=given, line=0, severity="unread", message=message)
