"""Exports written to files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from model.corpus import Corpus
from model.export import FileExists, save, suggested_name
from model.view.types import Query


def test_it_says_where_the_file_is_and_leaves_nothing_else(tmp_path: Path) -> None:
    assert save(b"x", tmp_path / "a.md") == tmp_path / "a.md"
    assert (tmp_path / "a.md").read_bytes() == b"x"
    assert list(tmp_path.iterdir()) == [tmp_path / "a.md"]


def test_a_file_that_is_there_stays_unless_forced(tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    target.write_bytes(b"old")
    target.chmod(0o640)
    with pytest.raises(FileExists) as refused:
        save(b"new", target)
    assert refused.value.path == target
    assert target.read_bytes() == b"old"
    save(b"new", target, force=True)
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [target]


def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        assert save(b"x", tmp_path / "a.md").stat().st_mode & 0o777 == 0o640
    finally:
        os.umask(before)


def test_home_and_missing_folders_are_understood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert save(b"x", "~/一/二/a.md") == tmp_path / "一" / "二" / "a.md"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real.md"
    real.write_bytes(b"old")
    link = tmp_path / "link.md"
    link.symlink_to(real)
    save(b"new", link, force=True)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        save(b"x", tmp_path, force=True)


def test_a_write_that_fails_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.md"
    target.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        save(b"new", target, force=True)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_pipe_is_written_to_as_it_is() -> None:
    assert save(b"x", os.devnull) == Path(os.devnull)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        (Query(view="metrics", city="重庆"), "成渝科创-指标-重庆.md"),
        (Query(view="entity", entity="e4"), "成渝科创-实体-“2+6”平台体系.md"),
        (Query(view="tree"), "成渝科创-目录.md"),
        (Query(view="article", story="t0"), "成渝科创-原文-山城实验室启用.md"),
    ],
)
def test_the_name_that_is_offered_says_what_is_in_it(region: Corpus, query: Query, name: str) -> None:
    assert suggested_name(region, query) == name
    assert suggested_name(region, query, "csv").endswith(".csv")
