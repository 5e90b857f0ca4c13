"""Word boundaries of Chinese: a thin seam over jieba.

rjieba (the same algorithm and dictionary, compiled) serves where it is installed, jieba elsewhere; a test holds both to the
same facts. Neither is loaded before the first text is cut. jieba keeps its dictionary cache in the user's cache folder: its
own default is a file in the shared temporary folder, which any user of the machine could plant.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from itertools import accumulate
from pathlib import Path

Cutter = Callable[[str], Iterable[str]]
"""Cuts a text into words that, joined, are the text."""


WORDS = [
    "在渝 在川 在蓉 在京 高能级",
    "高水平",
    "高质量",
    "成渝",
    "川渝",
    "渝川",
    "成渝地区",
    "川渝地区",
    "渝企",
    "渝西",
    "渝东北",
    "渝东南",
    "科创",
    "中试",
    "超算",
    "智算",
    "算力",
    "太赫兹",
    "大模型",
    "新质生产力",
    "数智",
    "硅基",
    "碳基",
    "封测",
    "流片",
    "产教融合",
    "院地",
    "校地",
    "央地",
    "省部共建",
    "管委会",
    "党工委",
    "高新区",
    "经开区",
    "科学城",
    "科技城",
    "自贸区",
    "综保区",
    "双城",
    "双城经济圈",
    "科技局",
    "科技厅",
    "经信厅",
    "经信局",
    "经信委",
    "发改委",
    "中科院",
    "中电建",
    "中交",
    "中建",
    "中铁",
    "中核",
    "中航",
    "中电科",
    "新能源",
    "新材料",
    "智博会",
    "西博会",
    "进博会",
    "西洽会",
]
"""Words of the region and of the genre that jieba's dictionary lacks or holds for rare, so that it cuts 打造|成渝, not 打造成|渝."""
OFTEN = 200_000
"""A frequency that wins over any neighbouring cut."""


def rjieba_cutter() -> Cutter:
    """The compiled cutter. Raises ImportError where rjieba is not installed."""
    import rjieba

    for word in WORDS:
        rjieba.add_word(word, OFTEN, None)
    cut: Cutter = rjieba.cut
    return cut


def jieba_cutter() -> Cutter:
    """The cutter of jieba, silent, with its cache in the user's cache folder."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba
    from platformdirs import user_cache_dir

    folder = Path(user_cache_dir("cykc-tui", appauthor=False))
    jieba.setLogLevel(logging.CRITICAL)
    tokenizer = jieba.Tokenizer()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tokenizer.tmp_dir = str(folder)
    except OSError:
        # Without a folder of the user's own there is no cache: the dictionary is read anew rather than from a shared place.
        tokenizer.tmp_dir = str(folder / "none")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tokenizer.initialize()
        for word in WORDS:
            tokenizer.add_word(word, OFTEN)
    cut: Cutter = tokenizer.cut
    return cut


@cache
def default_cutter() -> Cutter:
    """rjieba where it is installed, else jieba; loaded once, on the first call."""
    try:
        return rjieba_cutter()
    except ImportError:
        return jieba_cutter()


@lru_cache(maxsize=64)
def words(text: str) -> tuple[str, ...]:
    """The words of a text, in order; joined they are the text."""
    return tuple(default_cutter()(text))


@lru_cache(maxsize=64)
def boundaries(text: str) -> frozenset[int]:
    """The offsets at which a word begins or ends, 0 and len(text) among them."""
    return frozenset(accumulate(map(len, words(text)), initial=0))
