"""How much text a second, against jieba.cut alone: `python tests/bench/throughput.py [COPIES] [RUNS]`.

The bundled articles, each copied with its own first line so that no two are equal, go through the whole pipeline on one core and
through jieba.cut, by turns; prints medians of MB/s and their ratio.
"""

from __future__ import annotations

import logging
import os
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory


def main() -> None:
    copies = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    os.environ["CYKC_TUI_CACHE"] = "off"
    import jieba

    from model import load
    from model.bundled import bundled

    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    articles = [path.read_text("utf-8") for path in sorted(bundled("seeds").iterdir())]
    with TemporaryDirectory() as scratch:
        for copy in range(copies):
            for number, text in enumerate(articles):
                Path(scratch, f"{copy:04}_{number}.txt").write_text(f"{text}\n\n第{copy}份\n", "utf-8")
        whole = "\n".join(articles) * copies
        size = len(whole.encode()) / 1e6
        load([scratch])
        ours, cuts = [], []
        for _ in range(runs):
            begin = time.perf_counter()
            load([scratch])
            ours.append(time.perf_counter() - begin)
            begin = time.perf_counter()
            for _word in jieba.cut(whole):
                pass
            cuts.append(time.perf_counter() - begin)
    ratio = median(cut / our for cut, our in zip(cuts, ours, strict=True))
    print(f"{size:.2f} MB, {copies * len(articles)} files, {runs} rounds, interleaved; medians")
    print(f"whole pipeline {size / median(ours):6.3f} MB/s")
    print(f"jieba.cut      {size / median(cuts):6.3f} MB/s")
    print(f"ratio          {ratio:6.3f} x jieba.cut")


if __name__ == "__main__":
    main()
