"""A process of its own reads what `load` reads, and whoever asks it loses nothing when it fails."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import model.apart
from model import InputError, load
from model.apart import Apart, Step, give, take
from model.export import export
from model.view.types import Query

GARDEN = "茶树协会成立\n\n2031-05-01  来源:茶山报\n\n绵阳今年新建茶园12家，茶叶产值达到3亿元。\n"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CYKC_TUI_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(model.apart, "cores", lambda: 3)


@pytest.fixture
def clipping(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(GARDEN, "utf-8")
    return path


@pytest.fixture
def apart(clipping: Path) -> Iterator[Apart]:
    found = Apart.start([clipping])
    assert found
    yield found
    found.close()


def answering(program: str) -> Apart:
    """What asks another program."""
    pipe = subprocess.PIPE
    return Apart(subprocess.Popen([sys.executable, "-c", program], stdin=pipe, stdout=pipe))


def test_the_facts_are_those_of_load_kept_or_not_and_anew_after_a_change(apart: Apart, clipping: Path) -> None:
    steps: list[tuple[int, int, str]] = []
    for text in (GARDEN, GARDEN, GARDEN.replace("12家", "15家")):
        clipping.write_text(text, "utf-8")
        corpus = apart.load(lambda *step: steps.append(step))
        assert corpus
        assert export(corpus, Query(view="model"), "json") == export(load([clipping]), Query(view="model"), "json")
        assert corpus.metrics[0].text == ("15家" if "15" in text else "12家")
    assert (0, 1, "a.txt") in steps


def test_a_path_that_is_not_there_is_refused_as_load_refuses_it(tmp_path: Path) -> None:
    with pytest.raises(InputError) as expected:
        load([tmp_path / "none"])
    apart = Apart.start([tmp_path / "none"])
    assert apart
    with pytest.raises(InputError) as refused:
        apart.load(lambda *_: None)
    apart.close()
    assert refused.value.message == expected.value.message
    assert refused.value.path == expected.value.path


@pytest.mark.parametrize(
    "program",
    ["", "print('none of its messages, but longer than a length')", "import os; os.write(1, bytes(7) + b'\\x01\\x80')"],
)
def test_a_process_that_ends_or_babbles_leaves_the_reading_to_who_asked(program: str) -> None:
    apart = answering(program)
    assert apart.load(lambda *_: None) is None
    assert apart.load(lambda *_: None) is None
    apart.close()


def test_what_the_report_raises_is_raised_and_a_closed_process_has_ended(apart: Apart) -> None:
    def stop(*_: object) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        apart.load(stop)
    apart.close()
    assert apart._process.returncode is not None
    assert apart.load(lambda *_: None) is None


def test_it_ends_when_nobody_asks_any_more(apart: Apart) -> None:
    assert apart.load(lambda *_: None)
    assert apart._process.stdin
    apart._process.stdin.close()
    assert apart._process.wait(20) == 0


def test_without_a_core_to_spare_no_process_is_started(clipping: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model.apart, "cores", lambda: 2)
    assert Apart.start([clipping]) is None


def test_messages_arrive_as_they_were_sent() -> None:
    stream = io.BytesIO()
    give(stream, Step(1, 2, "甲.txt"))
    give(stream, Step(2, 2, ""))
    stream.seek(0)
    assert [take(stream), take(stream), take(stream)] == [Step(1, 2, "甲.txt"), Step(2, 2, ""), None]


SHOWN = """
import sys
import time
import model.apart
from model.apart import Apart
from model.view import group_page, make_view
from model.view.types import Query
model.apart.SPARE = 1
apart = Apart.start(sys.argv[1:])
corpus = apart.load(lambda *_: None)
apart.close()
make_view(corpus, Query(view="tree"))
group_page(corpus, Query(view="tree"))
list(make_view(corpus, Query(view="metrics", city="绵阳")).rows)
print(*(name for name in ("yaml", "model.extract.story", "model.link", "model.build", "jieba", "rjieba") if name in sys.modules))
"""


def test_to_show_what_was_read_apart_nothing_is_loaded_that_reads(clipping: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", SHOWN, str(clipping)], capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("\n", "")


def test_after_a_large_corpus_the_process_does_not_stay(clipping: Path) -> None:
    path = [entry for entry in sys.path if entry]
    apart = answering(
        f"import sys; sys.path[:] = {path!r}; import model.serving; model.serving.LARGE = 1; model.serving.serve([{str(clipping)!r}])"
    )
    corpus = apart.load(lambda *_: None)
    assert corpus
    assert corpus.metrics
    assert apart._process.wait(20) == 0
    assert apart.load(lambda *_: None) is None
    apart.close()


def test_what_is_noticed_of_the_run_comes_through(clipping: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CYKC_TUI_CACHE", str(clipping))
    apart = Apart.start([clipping])
    assert apart
    try:
        corpus = apart.load(lambda done, total, what: None)
    finally:
        apart.close()
    assert corpus and corpus.notices == load([clipping]).notices != ()


LEAVING = """
import subprocess, sys, time
sys.path[:] = {path!r}
import model.serving

def load_coded(paths, progress):
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(12)"])
    progress(0, 1, "")
    time.sleep(60)

model.serving.load_coded = load_coded
model.serving.serve([])
"""


def test_its_end_is_seen_at_once_though_it_has_started_others() -> None:
    def stop(*_: object) -> None:
        raise KeyError

    apart = answering(LEAVING.format(path=sys.path))
    with pytest.raises(KeyError):
        apart.load(stop)
    apart._process.kill()
    began = time.monotonic()
    assert apart._output.read() == b""
    assert time.monotonic() - began < 6
    apart.close()
