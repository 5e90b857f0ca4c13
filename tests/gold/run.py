"""Score the program on the annotated articles: `python tests/gold/run.py [--misses] [TEXTS GOLD]...`.

Without folders: the seeds. Prints the tables of score.py for each pair of a folder of texts and its gold.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> None:
    sys.path.insert(0, str(HERE.parents[1]))
    from model import load
    from model.export import model_json

    options = [a for a in sys.argv[1:] if a.startswith("--")]
    folders = [Path(a) for a in sys.argv[1:] if not a.startswith("--")] or [HERE.parents[1] / "seeds", HERE / "seeds"]
    for texts, gold in zip(folders[::2], folders[1::2], strict=True):
        with tempfile.TemporaryDirectory() as scratch:
            out = Path(scratch) / "model.json"
            out.write_text(model_json(load([texts])), "utf-8")
            print(f"== {gold}", flush=True)
            subprocess.run([sys.executable, HERE / "score.py", out, gold, "--texts", texts, *options], check=False)


if __name__ == "__main__":
    main()
