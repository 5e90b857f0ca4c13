"""What the program says of files, in both languages: problems, faults, corrections.

Said where it is found, in both languages at once, because whoever shows it chooses the language later: a corpus is kept and shown
in either. It is a `Pair` like the labels, so `model.view.labels.pick` picks from both. Names, excerpts and what a library
says go in as they are.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Said(NamedTuple):
    """The same words in Chinese and in English: what is wrong; what to do."""

    zh: str
    en: str


def listed(words: Iterable[str]) -> Said:
    """Words that are the same in both languages, as a list in each."""
    words = tuple(words)
    return Said("、".join(words), ", ".join(words))


_REASONS: Mapping[int, str] = {
    errno.ENOENT: "没有这个文件或文件夹",
    errno.EACCES: "没有权限",
    errno.EPERM: "不允许这样做",
    errno.ENOSPC: "磁盘已满",
    errno.EDQUOT: "配额已满",
    errno.EROFS: "磁盘只读",
    errno.EISDIR: "是文件夹",
    errno.ENOTDIR: "路径中有一段不是文件夹",
    errno.EEXIST: "已有同名的文件",
    errno.ENAMETOOLONG: "名字太长",
    errno.ELOOP: "链接绕成了圈",
    errno.EBUSY: "正被占用",
    errno.EIO: "读写出错",
    errno.EMFILE: "打开的文件太多",
    errno.EINVAL: "不能用这样的名字",
}
"""What the system says in English only."""


def reason(error: OSError) -> Said:
    """Why the system refuses a file; in Chinese too for the usual reasons."""
    known = error.errno if isinstance(error.errno, int) else 0
    english = error.strerror or (os.strerror(known) if known else str(error))
    return Said(_REASONS.get(known, english), english)
