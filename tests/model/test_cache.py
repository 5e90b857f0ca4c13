"""What was read before is not read again, and what has changed since is."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import model.extract.story
from model import load
from model.cache import keys, store
from model.cache.records import StoryRecord
from model.corpus import Corpus
from model.export import export
from model.view.types import Query

GARDEN = "茶树协会成立\n\n2031-05-01  来源:茶山报\n\n绵阳今年新建茶园12家，茶叶产值达到3亿元。\n"
BRIDGE = "渡口大桥合龙\n\n2031-06-02  来源:茶山报\n\n由云岭桥梁研究院设计的渡口大桥昨天合龙，全长1280米。\n"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("CYKC_TUI_CACHE", str(folder))
    return folder


@pytest.fixture
def clippings(tmp_path: Path) -> Path:
    folder = tmp_path / "clippings"
    folder.mkdir()
    (folder / "a.txt").write_text(GARDEN, "utf-8")
    (folder / "b.txt").write_text(BRIDGE, "utf-8")
    return folder


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of the stories whose facts were read, not remembered."""
    titles: list[str] = []
    sound = model.extract.story.extract

    def told(story: Any, *rest: Any) -> Any:
        titles.append(story.story.title)
        return sound(story, *rest)

    monkeypatch.setattr(model.extract.story, "extract", told)
    return titles


def everything(corpus: Corpus) -> tuple[Any, ...]:
    layouts = {key: (text.text, list(text.offsets), text.blocks) for key, text in corpus.layouts.items()}
    kept = (
        corpus.texts,
        corpus.reprints,
        corpus.figures,
        corpus.homes,
        corpus.bundled,
        corpus.region,
        corpus.problems,
        corpus.corrected,
    )
    return export(corpus, Query(view="model"), "json"), layouts, kept


def without_cache(load_it: Callable[[], Corpus], monkeypatch: pytest.MonkeyPatch) -> Corpus:
    with monkeypatch.context() as patch:
        patch.setenv("CYKC_TUI_CACHE", "off")
        return load_it()


def test_what_is_kept_is_what_was_read(read: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    first = load()
    assert read
    read.clear()
    again = load()
    assert read == []
    assert everything(again) == everything(first) == everything(without_cache(load, monkeypatch))


def test_what_is_wrong_is_kept_in_both_languages(clippings: Path, read: list[str]) -> None:
    (clippings / "c.txt").write_text("茶园\n\n今年，当地新建茶园12家。\n", "utf-8")
    (clippings / "corrections.yaml").write_text("- rename: 云岭桥梁研究院\n  to: 云岭桥隧研究院\n", "utf-8")
    first = load([clippings])
    read.clear()
    again = load([clippings])
    assert read == []
    assert [problem.message for problem in again.problems] == [problem.message for problem in first.problems]
    assert "今年" in again.problems[0].message.zh and "has no date" in again.problems[0].message.en
    assert [done.message.en for done in again.corrected] == ["云岭桥梁研究院 renamed 云岭桥隧研究院"]


def test_an_added_clipping_costs_only_itself(clippings: Path, read: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    load([clippings])
    read.clear()
    (clippings / "c.txt").write_text(GARDEN.replace("茶", "竹").replace("12家", "15家"), "utf-8")
    corpus = load([clippings])
    assert read == ["竹树协会成立"]
    assert everything(corpus) == everything(without_cache(lambda: load([clippings]), monkeypatch))


def test_a_name_seen_cleanly_in_a_new_clipping_is_heeded_in_old_ones(
    clippings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each story is read again for which the others now say something that they did not say before."""
    for number, path in enumerate(sorted(Path(__file__).parents[2].glob("seeds/*"))):
        (clippings / f"{number}.md").write_bytes(path.read_bytes())
        assert everything(load([clippings])) == everything(without_cache(lambda: load([clippings]), monkeypatch))


def test_a_changed_clipping_is_read_again(clippings: Path, read: list[str]) -> None:
    load([clippings])
    read.clear()
    stamp = (clippings / "a.txt").stat().st_mtime_ns
    (clippings / "a.txt").write_text(GARDEN.replace("12家", "13家"), "utf-8")
    os.utime(clippings / "a.txt", ns=(stamp, stamp))
    assert "13家" in [m.text for m in load([clippings]).metrics]
    assert read == ["茶树协会成立"]


def test_corrections_and_words_of_the_user_count_at_once(clippings: Path, read: list[str]) -> None:
    before = load([clippings])
    name = "云岭桥梁研究院"
    assert name in [e.name for e in before.entities]
    read.clear()
    (clippings / "corrections.yaml").write_text(f"- reject: {name}\n", "utf-8")
    dropped = load([clippings])
    assert name not in [e.name for e in dropped.entities]
    assert dropped.corrected
    assert read == []
    (clippings / "corrections.yaml").unlink()
    (clippings / "lexicon.yaml").write_text("names:\n  - name: 渡口大桥\n    category: company\n", "utf-8")
    taught = load([clippings])
    assert ("渡口大桥", "company") in [(e.name, e.category) for e in taught.entities]


def test_the_place_of_the_folder_is_not_mixed_up(clippings: Path, tmp_path: Path) -> None:
    load([clippings])
    moved = clippings.rename(tmp_path / "elsewhere")
    assert set(load([moved]).homes.values()) == {moved}


@pytest.mark.parametrize("junk", [b"", b"no database at all" * 300])
def test_a_broken_cache_is_made_anew(junk: bytes, cache: Path, clippings: Path, read: list[str]) -> None:
    sound = everything(load([clippings]))
    for file in cache.iterdir():
        file.write_bytes(junk)
    read.clear()
    assert everything(load([clippings])) == sound
    assert len(read) == 2
    read.clear()
    assert everything(load([clippings])) == sound
    assert read == []


def test_what_is_of_another_kind_is_not_believed(cache: Path, clippings: Path, read: list[str]) -> None:
    sound = everything(load([clippings]))
    base = sqlite3.connect(cache / "facts.db")
    base.execute("UPDATE kept SET value = ?", (b"\x93\x01\x02\x03",))
    base.commit()
    base.close()
    read.clear()
    assert everything(load([clippings])) == sound
    assert len(read) == 2


def test_another_state_of_the_program_reads_anew(
    clippings: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    load([clippings])
    read.clear()
    monkeypatch.setattr(keys, "_program", lambda: b"another")
    load([clippings])
    assert len(read) == 2


def test_where_nothing_can_be_kept_all_is_read(
    clippings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("CYKC_TUI_CACHE", str(tmp_path / "file"))
    corpus = load([clippings])
    assert len(corpus.stories) == 2
    (notice,) = corpus.notices
    assert notice.path == str(tmp_path / "file")
    assert "CYKC_TUI_CACHE" in notice.message.zh and "CYKC_TUI_CACHE" in notice.message.en
    assert export(corpus, Query(view="problems"), "csv").count(b"CYKC_TUI_CACHE") == 1
    assert corpus.problems == () and b"CYKC_TUI_CACHE" not in export(corpus, Query(view="model"), "json")


def test_a_cache_that_works_or_is_not_wanted_is_no_matter(clippings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert load([clippings]).notices == () == load([clippings]).notices
    monkeypatch.setenv("CYKC_TUI_CACHE", "off")
    assert load([clippings]).notices == ()


def test_a_cache_that_another_program_holds_for_a_moment_is_no_matter(clippings: Path, cache: Path) -> None:
    load([clippings])
    with closing(sqlite3.connect(cache / "facts.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert load([clippings]).notices == ()


def test_a_load_that_was_stopped_goes_on_where_it_was(clippings: Path, read: list[str]) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int, what: str) -> None:
        if what == "渡口大桥合龙":
            raise Stopped

    with pytest.raises(Stopped):
        load([clippings], progress=stop)
    load([clippings])
    assert read == ["茶树协会成立", "渡口大桥合龙"]


def test_the_longest_unused_goes_first(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "ROOM", 1000)
    file = cache / "facts.db"
    clock = iter(range(100))
    for name in (b"old", b"new"):
        base = store.Store(file)
        base.put(name, "x" * 600)
        base.close()
        with closing(sqlite3.connect(file)) as raw, raw:
            raw.execute("UPDATE kept SET used = ? WHERE key = ?", (next(clock), name))
    base = store.Store(file)
    base.put(b"newest", "x" * 300)
    base.close()
    base = store.Store(file)
    assert [base.get(name, str) is not None for name in (b"old", b"new", b"newest")] == [False, True, True]
    base.close()


def test_a_map_of_another_text_is_refused() -> None:
    corpus = load()
    kept = StoryRecord.of(next(iter(corpus.layouts.values())))
    assert list(kept.layout().offsets) == list(next(iter(corpus.layouts.values())).offsets)
    with pytest.raises(ValueError, match="another text"):
        StoryRecord(kept.story, kept.text + "x", kept.runs, kept.blocks).layout()


def test_two_programs_may_use_it_at_once(cache: Path, clippings: Path, read: list[str]) -> None:
    base = sqlite3.connect(cache_file(cache))
    base.execute("BEGIN IMMEDIATE")  # another program is writing, and takes longer than one waits for it
    assert len(load([clippings]).stories) == 2
    base.rollback()
    base.close()
    assert cache_file(cache).exists()
    load([clippings])
    read.clear()
    load([clippings])
    assert read == []


def cache_file(cache: Path) -> Path:
    """The database, made by a first load of nothing but the example."""
    load()
    return cache / "facts.db"


KEPT = """
import sys
from model import load
from model.export import export
from model.view import make_view
from model.view.types import Query
make_view(load(sys.argv[1:]), Query(view="tree"))
print(*(name for name in ("yaml", "model.build", "model.extract.story", "model.link", "jieba") if name in sys.modules))
"""


def test_to_show_what_is_kept_nothing_is_loaded_that_reads(clippings: Path) -> None:
    def loaded() -> list[str]:
        ran = subprocess.run([sys.executable, "-c", KEPT, str(clippings)], capture_output=True, text=True)
        assert ran.stderr == ""
        return ran.stdout.split()

    reading = loaded()
    assert reading[:4] == ["yaml", "model.build", "model.extract.story", "model.link"]  # and jieba, where no rjieba is
    assert loaded() == []
