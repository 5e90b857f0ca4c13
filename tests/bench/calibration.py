"""Is a confidence a chance? `python tests/bench/calibration.py [TEXTS GOLD]...` (none: the bundled articles).

Of the facts of each confidence, how many are right on gold: an entity where it is one of the gold's, a figure where every field
is right, a relation where the gold states it. Facts that the gold makes optional count neither way.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
GOLD = HERE.parent / "gold"
sys.path.insert(0, str(GOLD))
BINS = 10

Judged = tuple[str, float, bool]
"""Kind of fact, its confidence, whether it is right."""


def judged(texts: Path, gold: Path) -> Iterator[Judged]:
    """The facts of the program on a folder of texts that the gold judges."""
    import score as scorer

    from model import load
    from model.export import model_json

    corpus = load([texts])
    sure = {fact.id: fact.confidence for facts in (corpus.entities, corpus.metrics, corpus.relations) for fact in facts}
    export = json.loads(model_json(corpus))
    sources = {row["path"]: row["id"] for row in export["sources"]}
    titles = {row["id"]: row["title"] for row in export["stories"]}
    for path in sorted(gold.glob("*.json")):
        doc = json.loads(path.read_text("utf-8"))
        text = scorer.Text((texts / doc["doc"]).read_bytes().decode("utf-8-sig"))
        source = sources.get(doc["doc"])
        entities = []
        for row in export["entities"]:
            here = [m for m in row["mentions"] if m["source"] == source]
            if here:
                entities.append({**row, "mentions": here, "aliases": sorted({m["text"] for m in here})})
        pairs = scorer.pair_entities(doc["entities"], entities)
        allowed: set[str] = set().union(*(scorer.names(r) for r in doc["entities"] if r.get("optional")), set())
        for i, row in enumerate(entities):
            if not scorer.names(row) & allowed:
                yield "entities", sure[row["id"]], i in pairs
        for row in export["metrics"]:
            if row["source"] == source:
                yield from _verdict(sure, row, "metrics, every field right", scorer, doc, text, titles)
        for row in export["relations"]:
            if row["source"] == source:
                score = scorer.Score()
                scorer.score_relations(score, doc, entities, pairs, [row])
                tally = score.tallies["relations"]
                if tally.found + tally.invented:
                    yield "relations", sure[row["id"]], tally.found == 1


def _verdict(
    sure: dict[str, float], row: Any, name: str, scorer: Any, doc: Any, text: Any, titles: Any
) -> Iterator[Judged]:
    score = scorer.Score()
    scorer.score_metrics(score, doc, text, [row], titles)
    tally = score.tallies[name]
    if tally.found + tally.invented:
        yield "metrics", sure[row["id"]], tally.found == 1


def main() -> None:
    folders = [Path(argument) for argument in sys.argv[1:]] or [HERE.parents[1] / "seeds", GOLD / "seeds"]
    bins: dict[tuple[str, int], list[bool]] = defaultdict(list)
    for texts, gold in zip(folders[::2], folders[1::2], strict=True):
        for kind, confidence, right in judged(texts, gold):
            bins[kind, min(BINS - 1, int(confidence * BINS))].append(right)
    print("| | confidence | facts | right |\n| --- | --- | ---: | ---: |")
    for (kind, number), verdicts in sorted(bins.items()):
        low = number / BINS
        print(f"| {kind} | {low:.1f} to {low + 1 / BINS:.1f} | {len(verdicts)} | {sum(verdicts) / len(verdicts):.2f} |")


if __name__ == "__main__":
    main()
