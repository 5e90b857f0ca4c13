"""Stories read side by side by processes are read as they are here."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

import model.reading
import model.workers
from model import load
from model.export import export
from model.extract.names import clean_names
from model.extract.story import NOTHING, facts_of
from model.layout import StoryText
from model.lexicon import shipped
from model.view.types import Query
from model.workers import Workers

SEEDS = sorted(Path(__file__).parents[2].glob("seeds/*"))


@pytest.fixture
def stories() -> list[StoryText]:
    return list(load(SEEDS).layouts.values())


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model.workers, "cores", lambda: 2)


def model_of(paths: list[Path]) -> bytes:
    return export(load(paths), Query(view="model"), "json")


@pytest.mark.usefixtures("two_cores")
def test_many_stories_are_read_by_processes_and_give_the_same_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    one_by_one = model_of(SEEDS)

    def refused(*_: Any) -> Any:
        raise AssertionError("read here")

    monkeypatch.setattr(model.reading, "MANY", 1)
    monkeypatch.setattr(model.reading, "facts_of", refused)
    monkeypatch.setattr(model.reading, "clean_names", refused)
    assert model_of(SEEDS) == one_by_one


class Dying:
    """A pool that does the first two batches and dies at the third."""

    def __init__(self, *_: Any, **__: Any) -> None:
        self.given = 0

    def submit(self, _: Any, work: Any, batch: Any) -> Future[Any]:
        self.given += 1
        future: Future[Any] = Future()
        if self.given < 3:
            future.set_result(work(batch, shipped()))
        elif self.given == 3:
            future.set_exception(BrokenProcessPool("killed"))
        else:
            raise BrokenProcessPool("the pool is not usable anymore")
        return future

    def shutdown(self, **_: Any) -> None:
        pass


@pytest.mark.usefixtures("two_cores")
def test_what_a_process_that_died_did_not_do_is_done_here(
    stories: list[StoryText], monkeypatch: pytest.MonkeyPatch
) -> None:
    many = stories * 4
    monkeypatch.setattr(model.workers, "ProcessPoolExecutor", Dying)
    with Workers(shipped(), ()) as workers:
        assert list(workers.names(many)) == [clean_names(story, shipped()) for story in many]


@pytest.mark.parametrize("why", [OSError("no semaphores"), NotImplementedError()])
@pytest.mark.usefixtures("two_cores")
def test_without_processes_it_is_done_here(
    why: Exception, stories: list[StoryText], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any, **__: Any) -> Any:
        raise why

    monkeypatch.setattr(model.workers, "ProcessPoolExecutor", refuse)
    with Workers(shipped(), ()) as workers:
        assert all(draft != NOTHING for draft in workers.facts((story, []) for story in stories[:2]))


def test_on_one_core_no_process_is_started(stories: list[StoryText], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model.workers, "cores", lambda: 1)
    with Workers(shipped(), ()) as workers:
        assert workers._pool is None
        (draft,) = workers.facts([(stories[0], [])])
    assert draft == facts_of(stories[0], shipped(), model.extract.names.Evidence({}))


KILLED = """
import os, signal
import model.workers
from model.lexicon import shipped
model.workers.cores = lambda: 2
with model.workers.Workers(shipped(), ()) as workers:
    workers._give(len, [])
    print(*workers._pool._processes, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name != "posix", reason="asks ps")
def test_the_processes_of_a_program_that_was_killed_end_by_themselves() -> None:
    ran = subprocess.run([sys.executable, "-c", KILLED], stdout=subprocess.PIPE, text=True, timeout=60)
    processes, until = ran.stdout.split(), time.monotonic() + 30
    assert processes
    while processes and time.monotonic() < until:
        time.sleep(0.1)
        states = subprocess.run(["ps", "-o", "stat=", "-p", ",".join(processes)], stdout=subprocess.PIPE, text=True)
        processes = processes if any(not s.startswith("Z") for s in states.stdout.split()) else []
    assert not processes


@pytest.mark.usefixtures("two_cores")
def test_whoever_stops_does_not_wait_for_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopped(Exception):
        pass

    asked: list[str] = []

    def stop(done: int, total: int, what: str) -> None:
        asked.append(what)
        if total > len(SEEDS) and done:
            raise Stopped

    monkeypatch.setattr(model.reading, "MANY", 1)
    with pytest.raises(Stopped):
        load(SEEDS, progress=stop)
