"""The scorer punishes what it should and forgives what it should: the gold, made into an export and then spoilt."""
import copy
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import score as scorer  # noqa: E402

GOLD = HERE / "seeds"
TEXTS = HERE.parents[1] / "seeds"


def occurrences(text, entities):
    forms = sorted(((scorer.squeeze(n), g) for g, e in enumerate(entities) for n in {e["name"], *(e.get("aliases") or [])}), key=lambda x: -len(x[0]))
    covered, found = [False] * len(text.bare), defaultdict(list)
    for form, g in forms:
        at = text.bare.find(form)
        while form and at >= 0:
            if not any(covered[at:at + len(form)]):
                covered[at:at + len(form)] = [True] * len(form)
                found[g].append((at, at + len(form), form))
            at = text.bare.find(form, at + 1)
    return found


@pytest.fixture(scope="module")
def perfect():
    out = {"sources": [], "stories": [], "entities": [], "metrics": [], "relations": []}
    known = {}
    for path in sorted(GOLD.glob("*.json")):
        doc = json.loads(path.read_text("utf-8"))
        sid, text = doc["doc"], scorer.Text((TEXTS / doc["doc"]).read_bytes().decode("utf-8-sig"))
        out["sources"].append({"id": sid, "path": sid})
        for i, story in enumerate(doc["stories"]):
            out["stories"].append({**story, "id": f"{sid}:{i}", "source": sid, "start": 0, "end": len(text.raw)})
        ids, found = {}, occurrences(text, doc["entities"])
        for g, e in enumerate(doc["entities"]):
            key = scorer.norm(e["name"])
            if key not in known:
                known[key] = {**e, "category": e["type"], "id": f"e{len(known)}", "mentions": []}
                out["entities"].append(known[key])
            for start, end, form in found[g]:
                known[key]["mentions"].append({"source": sid, "start": text.kept[start], "end": text.kept[end - 1] + 1, "text": form})
            for n in [e["name"], *(e.get("aliases") or [])]:
                ids.setdefault(scorer.norm(n), known[key]["id"])
        for m in doc["metrics"]:
            start, end = text.gold_span(m)
            out["metrics"].append({**m, "source": sid, "story": f"{sid}:{m.get('story', 0)}", "start": text.kept[start], "end": text.kept[end - 1] + 1})
        for r in doc["relations"]:
            out["relations"].append({**r, "head": ids[scorer.norm(r["head"])], "tail": ids[scorer.norm(r["tail"])], "source": sid})
    out["entities"] = [e for e in out["entities"] if e["mentions"]]
    kept = {e["id"] for e in out["entities"]}
    out["relations"] = [r for r in out["relations"] if r["head"] in kept and r["tail"] in kept]
    return out


def figures(export, tmp_path):
    (tmp_path / "m.json").write_text(json.dumps(export, ensure_ascii=False), "utf-8")
    run = subprocess.run([sys.executable, "-B", str(HERE / "score.py"), str(tmp_path / "m.json"), str(GOLD), "--texts", str(TEXTS), "--json", str(tmp_path / "f.json")],
                         capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return json.loads((tmp_path / "f.json").read_text("utf-8"))


def test_the_gold_itself_scores_one(perfect, tmp_path):
    found = figures(perfect, tmp_path)
    assert {k: v for k, v in found.items() if v < 0.97 and k not in {"entities", "relations", "framework.parts"}} == {}
    assert min(found["entities"], found["relations"]) > 0.95 and found["framework.parts"] > 0.9


def spoil_metrics(change):
    def spoil(export):
        for m in export["metrics"]:
            change(m)
    return spoil


def spoil_entities(change):
    def spoil(export):
        for e in export["entities"]:
            change(e)
    return spoil


def whole_file(m):
    m["start"], m["end"] = 0, 6000


def add_noise(export):
    ids = [e["id"] for e in export["entities"]]
    rows = export["relations"]
    export["relations"] = rows + [{"head": a, "rel": "makes", "tail": b, "source": export["sources"][0]["id"]} for a in ids[:30] for b in ids[30:60]]


def double(export):
    export["metrics"] = [x for m in export["metrics"] for x in ({**m, "start": m["start"] + 0, "value": -1}, m)]


@pytest.mark.parametrize(("spoil", "name", "below"), [
    (spoil_metrics(lambda m: m.update(indicator=m["indicator"][-2:])), "metric.indicator", 0.6),
    (spoil_metrics(lambda m: m.update(indicator=m["context"] * 3)), "metric.indicator", 0.2),
    (spoil_metrics(lambda m: m.update(subject="重庆")), "metric.subject", 0.5),
    (spoil_metrics(lambda m: m.update(subject=m["context"] * 20)), "metric.subject", 0.05),
    (spoil_metrics(whole_file), "metrics", 0.05),
    (spoil_metrics(lambda m: m.update(value_high=9.0)), "metric.value", 0.05),
    (spoil_metrics(lambda m: m.update(time="1999")), "metric.time", 0.05),
    (spoil_metrics(lambda m: m.update(story=None)), "metric.story", 0.05),
    (spoil_entities(lambda e: e.update(mentions=e["mentions"][:1])), "mentions", 0.9),
    (spoil_entities(lambda e: e.update(parts=[{"key": "", "text": "长" * 4000}])), "framework.parts", 0.05),
    (spoil_entities(lambda e: e.update(category="lab")), "entity.category", 0.2),
    (add_noise, "relations", 0.5),
    (double, "metrics", 0.7),
    (lambda x: [s.update(title="全文" * 500) for s in x["stories"]], "stories", 0.2),
    (lambda x: [s.update(published=(s.get("published") or "2024")[:4] + "-01-01") for s in x["stories"]], "story.published", 0.5),
])
def test_a_spoilt_export_scores_less(perfect, tmp_path, spoil, name, below):
    export = copy.deepcopy(perfect)
    spoil(export)
    assert figures(export, tmp_path).get(name, 0) < below


def test_doubling_does_not_hide_what_is_right(perfect, tmp_path):
    export = copy.deepcopy(perfect)
    double(export)
    assert figures(export, tmp_path)["metric.value"] > 0.99


def test_unlinked_articles_are_seen(perfect, tmp_path):
    export = copy.deepcopy(perfect)
    export["relations"] = []
    export["entities"] = [{**e, "id": f"{e['id']}@{s['id']}", "mentions": [m for m in e["mentions"] if m["source"] == s["id"]]} for e in export["entities"] for s in export["sources"]]
    export["entities"] = [e for e in export["entities"] if e["mentions"]]
    assert figures(export, tmp_path)["linking"] < 0.05


@pytest.mark.parametrize(("time", "same"), [("2023", "2023-01/2023-12"), ("2024-Q1/2024-Q3", "2024-01/2024-09"), ("2024-H1", "2024-01/2024-06"), ("pub", "2024-03")])
def test_periods_have_one_meaning(time, same):
    assert scorer.period(time, "2024-03") == scorer.period(same, "2024-03")


@pytest.mark.parametrize(("want", "got", "right"), [
    ("重庆", "重庆市", True), ("沙坪坝区", "重庆沙坪坝区", True), ("川渝", "成渝地区", True), ("全国", "我国", True), ("重庆", "重庆邮电大学", False), ("西部(成都)科学城", "成都", False)])
def test_owners(want, got, right):
    assert scorer.same_subject([], want, got) is right
