"""Is a confidence a chance? `python tests/bench/calibration.py [--fit] [TEXTS GOLD]...` (none: the bundled articles).

Of the facts of each confidence, how many are right on gold: an entity where it is one of the gold's, a figure where every field
is right, a relation where the gold states it. Facts that the gold makes optional count neither way. `--fit` prints instead the table of `model/lexicon/confidence.yaml`: for entities
and relations the straight lines, rising, that bring the evidence of extraction nearest to the share that is right; for figures the weights of their cues
by logistic regression.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from math import exp
from pathlib import Path
from typing import Any
from unittest.mock import patch

HERE = Path(__file__).resolve().parent
GOLD = HERE.parent / "gold"
sys.path.insert(0, str(GOLD))
BINS = 10
SUPPORT = 40
"""Facts that one point of a line rests on at least."""
STEPS, RATE, INERTIA, PENALTY = 600, 0.5, 0.9, 3.0
"""Of the gradient descent; the penalty is what keeps the weights of rare cues small."""

Judged = tuple[str, float, bool]
"""Kind of fact, its confidence (with `--fit` its evidence, of a figure the number of its cues), whether it is right."""
Cues = dict[str, float]
kept: list[Cues] = []
"""The cues of each figure that is read to fit weights."""


def keep(cues: Cues, _lexicon: object) -> int:
    """Stands in for the chance of a figure: where its cues are kept."""
    kept.append(cues)
    return len(kept) - 1


def judged(texts: Path, gold: Path) -> Iterator[Judged]:
    """The facts of the program on a folder of texts that the gold judges."""
    import score as scorer

    from model import load
    from model.export import model_json

    with ExitStack() as stack:
        if "--fit" in sys.argv:
            stack.enter_context(patch("model.link.chance_of", lambda *_: lambda evidence: evidence))
            stack.enter_context(patch("model.extract.metrics.chance_of", keep))
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


def fitted(facts: list[tuple[float, bool]]) -> list[tuple[float, float]]:
    """Points (evidence, chance) of a rising line by pooling adjacent violators, over groups of at least SUPPORT facts."""
    facts = sorted(facts)
    groups: list[list[float]] = []
    for start in range(0, len(facts), SUPPORT):
        part = facts[start : start + SUPPORT]
        groups.append([sum(e for e, _ in part), float(sum(right for _, right in part)), float(len(part))])
    pooled: list[list[float]] = []
    for group in groups:
        pooled.append(group)
        while len(pooled) > 1 and pooled[-2][1] / pooled[-2][2] >= pooled[-1][1] / pooled[-1][2]:
            last = pooled.pop()
            pooled[-1] = [a + b for a, b in zip(pooled[-1], last, strict=True)]
    return [(round(e / n, 2), round(right / n, 2)) for e, right, n in pooled]


def weighed(figures: list[tuple[Cues, bool]]) -> tuple[float, Cues]:
    """Bias and weights of a logistic regression with a penalty on the squares of the weights."""
    weights: Cues = {cue: 0.0 for cues, _ in figures for cue in cues} | {"": 0.0}
    moves = dict.fromkeys(weights, 0.0)
    for _ in range(STEPS):
        slope = {cue: -PENALTY * weight * bool(cue) for cue, weight in weights.items()}
        for cues, right in figures:
            miss = right - 1 / (1 + exp(-weights[""] - sum(weights[cue] * value for cue, value in cues.items())))
            slope[""] += miss
            for cue, value in cues.items():
                slope[cue] += miss * value
        for cue in weights:
            moves[cue] = INERTIA * moves[cue] + RATE * slope[cue] / len(figures)
            weights[cue] += moves[cue]
    return weights.pop(""), weights


def main() -> None:
    arguments = [argument for argument in sys.argv[1:] if argument != "--fit"]
    folders = [Path(argument) for argument in arguments] or [HERE.parents[1] / "seeds", GOLD / "seeds"]
    verdicts = [fact for texts, gold in zip(folders[::2], folders[1::2], strict=True) for fact in judged(texts, gold)]
    if "--fit" in sys.argv:
        for kind in ("entities", "relations"):
            points = fitted([(evidence, right) for k, evidence, right in verdicts if k == kind])
            print(f"{kind}: {[list(point) for point in points]}")
        bias, weights = weighed([(kept[int(number)], right) for kind, number, right in verdicts if kind == "metrics"])
        rows = ", ".join(f"{cue}: {weight:.2f}" for cue, weight in sorted(weights.items()) if abs(weight) >= 0.02)
        print(f"metrics:\n  bias: {bias:.2f}\n  weights: {{{rows}}}")
        return
    bins: dict[tuple[str, int], list[bool]] = defaultdict(list)
    for kind, confidence, right in verdicts:
        bins[kind, min(BINS - 1, int(confidence * BINS))].append(right)
    print("| | confidence | facts | right |\n| --- | --- | ---: | ---: |")
    for (kind, number), rights in sorted(bins.items()):
        low = number / BINS
        print(f"| {kind} | {low:.1f} to {low + 1 / BINS:.1f} | {len(rights)} | {sum(rights) / len(rights):.2f} |")


if __name__ == "__main__":
    main()
