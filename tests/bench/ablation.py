"""What carries weight: `python tests/bench/ablation.py [TEXTS GOLD]... > tests/bench/score.md`.

Scores the program with each component switched off, pooled over the folders of texts and gold given (none: the bundled
articles), and prints a Markdown table of the figures and what is lost without the component.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

HERE = Path(__file__).resolve().parent
GOLD = HERE.parent / "gold"
FIGURES = {
    "entities": "entities F1",
    "mentions": "mentions F1",
    "entity.city": "city",
    "metrics.joint": "every field right F1",
    "metric.subject": "subject",
    "metric.time": "time",
    "metric.indicator": "indicator",
    "relations": "relations F1",
}

REGIONS = ("nationals", "described", "unlisted")
"""The modules that ask for a region without an office."""


@contextmanager
def replaced(*targets: tuple[str, object]) -> Iterator[None]:
    """Names of the program (`package.module.name`) stand for something else meanwhile."""
    with ExitStack() as stack:
        for name, value in targets:
            stack.enter_context(patch(name, value))
        yield


def components() -> dict[str, Callable[[], object]]:
    """By name, the context in which a component of the program is off."""
    from model.extract import names
    from model.extract.names import Evidence

    def without(mechanism: str) -> Callable[[], object]:
        rest = tuple(m for m in names.MECHANISMS if not m.__name__.endswith(f".{mechanism}"))
        return lambda: replaced(("model.extract.names.MECHANISMS", rest))

    return {
        "all components": lambda: replaced(),
        "without corpus evidence": lambda: replaced(("model.reading.gathered", lambda *_: Evidence({}))),
        "without jieba's word boundaries": lambda: replaced(("model.extract.tokens.default_cutter", lambda *_: list)),
        "without known bodies": without("known"),
        "without structure of names": without("structure"),
        "without quotation and book marks": without("quotes"),
        "without enumerations": without("lists"),
        "without persons": without("persons"),
        "without alias linking over stories": lambda: replaced(("model.link.clusters._join_by_alias", lambda *_: None)),
        "without scope of time phrases": lambda: replaced(
            ("model.extract.metrics.period.carrying.Carrier.time_for", lambda *_: None)
        ),
        "without owners carried over sentences": lambda: replaced(
            ("model.extract.metrics.subject.topics.Topics.of_sentence", lambda *_: None)
        ),
        "without what a clause brings in": lambda: replaced(
            ("model.extract.metrics.subject.foci.Foci.of_clause", lambda *_: None)
        ),
        "without regions that have no office": lambda: replaced(
            *((f"model.extract.metrics.subject.{module}.region_at", lambda *_: None) for module in REGIONS)
        ),
        "without coreference in relations": lambda: replaced(
            ("model.extract.relations.coreference.Anaphors.resolve", lambda self, sentence, *_: sentence)
        ),
    }


def score(pairs: list[tuple[Path, Path]]) -> dict[str, float]:
    """The figures of score.py on all texts and all gold together."""
    from model import load
    from model.export import model_json
    from model.extract import places, tokens
    from model.extract.names.pages import forget_pages

    of_words = (tokens.words, tokens.word_starts, tokens.boundaries)
    for cached in (*of_words, tokens.guessed, tokens.ordinary_word, tokens.common_word, places._places):
        cached.cache_clear()
    forget_pages()
    with tempfile.TemporaryDirectory() as scratch:
        texts, gold = Path(scratch, "texts"), Path(scratch, "gold")
        texts.mkdir()
        gold.mkdir()
        for articles, annotations in pairs:
            for source, target in ((articles, texts), (annotations, gold)):
                for path in source.iterdir():
                    if path.suffix in (".txt", ".json"):
                        (target / path.name).write_bytes(path.read_bytes())
        export, figures = Path(scratch, "model.json"), Path(scratch, "figures.json")
        export.write_text(model_json(load([texts])), "utf-8")
        command = [sys.executable, GOLD / "score.py", export, gold, "--texts", texts, "--json", figures]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        result: dict[str, float] = json.loads(figures.read_text("utf-8"))
        return result


def main() -> None:
    folders = [Path(argument) for argument in sys.argv[1:]] or [HERE.parents[1] / "seeds", GOLD / "seeds"]
    pairs = list(zip(folders[::2], folders[1::2], strict=True))
    whole: dict[str, float] = {}
    print("| | " + " | ".join(FIGURES.values()) + " |")
    print("| --- |" + " ---: |" * len(FIGURES))
    for name, off in components().items():
        with off():  # type: ignore[attr-defined]
            figures = score(pairs)
        whole = whole or figures
        cells = []
        for key in FIGURES:
            change = figures.get(key, 0.0) - whole.get(key, 0.0)
            cells.append(f"{figures.get(key, 0.0):.3f}" + (f" ({change:+.3f})" if abs(change) >= 0.0005 else ""))
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
