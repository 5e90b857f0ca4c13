"""Word boundaries of Chinese: a thin seam over jieba.

rjieba (the same algorithm and dictionary, compiled) serves where it is installed, jieba elsewhere; a test holds both to the
same facts. Neither is loaded before the first text is cut. jieba keeps its dictionary cache in the user's cache folder: its
own default is a file in the shared temporary folder, which any user of the machine could plant.
"""

from __future__ import annotations

import logging
import marshal
import re
import warnings
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache, lru_cache, partial
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from model.lexicon import shipped

if TYPE_CHECKING:
    from jieba import Tokenizer

Cutter = Callable[[str], Iterable[str]]
"""Cuts a text into words that, joined, are the text."""


OFTEN = 200_000
"""A frequency that wins over any neighbouring cut."""


def own_words() -> list[str]:
    """Words of the region and of the genre that jieba's dictionary lacks or holds for rare, so that it cuts 打造|成渝, not 打造成|渝."""
    words: str = shipped().table("words")["words"]
    return words.split()


def rjieba_cutter(guess: bool = True) -> Cutter:
    """The compiled cutter, which may `guess` words that its dictionary lacks. Raises ImportError where rjieba is not installed."""
    import rjieba

    for word in own_words():
        rjieba.add_word(word, OFTEN, None)
    cut: Cutter = partial(rjieba.cut, hmm=guess)
    return cut


@cache
def jieba_tokenizer() -> Tokenizer:
    """The tokenizer of jieba, silent, with its cache in the user's cache folder."""
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
    _fill(tokenizer)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tokenizer.initialize()
        for word in own_words():
            tokenizer.add_word(word, OFTEN)
    return tokenizer


def _fill(tokenizer: Tokenizer) -> None:
    """Give a tokenizer the dictionary that jieba has kept in its folder; where it has kept none, it is left to make one.

    jieba would read it piece by piece from the file, which takes twice as long as reading it from memory.
    """
    with suppress(OSError, ValueError, EOFError, TypeError):
        tokenizer.FREQ, tokenizer.total = marshal.loads(Path(tokenizer.tmp_dir, "jieba.cache").read_bytes())
        tokenizer.initialized = True


def jieba_cutter(guess: bool = True) -> Cutter:
    """The cutter of jieba, which may `guess` words that its dictionary lacks."""
    cut: Cutter = partial(jieba_tokenizer().cut, HMM=guess)
    return cut


@cache
def default_cutter(guess: bool = True) -> Cutter:
    """rjieba where it is installed, else jieba; loaded once, on the first call."""
    try:
        return rjieba_cutter(guess)
    except ImportError:
        return jieba_cutter(guess)


Tagger = Callable[[str], list[tuple[str, str]]]
"""Cuts a text into words with their parts of speech."""


def rjieba_tagger() -> Tagger:
    """The compiled tagger. Raises ImportError where rjieba is not installed."""
    from rjieba import tag

    return partial(tag, hmm=True)


def jieba_tagger() -> Tagger:
    """The tagger of jieba."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from jieba.posseg import POSTokenizer, dt
    tagger = POSTokenizer.__new__(POSTokenizer)  # whose __init__ would read the tags of all words, which `dt` has read
    tagger.tokenizer, tagger.word_tag_tab = jieba_tokenizer(), dt.word_tag_tab
    return lambda text: [(pair.word, pair.flag) for pair in tagger.lcut(text)]


@cache
def default_tagger() -> Tagger:
    """rjieba where it is installed, else jieba; loaded once, on the first call. Words that the dictionary lacks are guessed."""
    try:
        return rjieba_tagger()
    except ImportError:
        return jieba_tagger()


NAMING_TAGS = frozenset({"ns", "nr", "nrt", "nrfg", "nt", "nz", "j", "x", "eng"})
"""Parts of speech of places, people, bodies, brands and abbreviations, and of what is no word."""


@lru_cache(maxsize=1 << 14)
def ordinary_word(word: str) -> bool:
    """Whether a word of two characters or more is one of the language rather than somebody's or some place's name (盆景, not 贵安)."""
    tagged = default_tagger()(word) if len(word) > 1 else []
    return bool(tagged) and all(kind not in NAMING_TAGS and (len(part) > 1 or kind == "k") for part, kind in tagged)


@lru_cache(maxsize=1 << 14)
def common_word(word: str) -> bool:
    """Whether the dictionary holds a word as a whole, and as nobody's and no place's name."""
    if len(list(default_cutter(False)(word))) > 1:
        return False
    return all(kind not in NAMING_TAGS for _, kind in default_tagger()(word))


@lru_cache(maxsize=4096)
def guessed(word: str) -> bool:
    """Whether the dictionary lacks a word, so that only a guess holds its characters together: mostly a name."""
    return len(list(default_cutter(False)(word))) == len(word) > 1


LEADING = frozenset("由其即获")
"""Function words that a guess may hold for the beginning of what follows them (由川越|星际科技)."""


def led(word: str) -> bool:
    """Whether only a guess holds a function word to what follows it."""
    return word[:1] in LEADING and guessed(word)


@lru_cache(maxsize=64)
def words(text: str) -> tuple[str, ...]:
    """The words of a text, in order; joined they are the text."""
    cut, at = default_cutter(), 0
    found: list[str] = []
    for m in ahead_of_ways().finditer(text):
        found.extend(cut(text[at : m.end()]))
        at = m.end()
    return (*found, *cut(text[at:]))


@cache
def ahead_of_ways() -> re.Pattern[str]:
    """What stands before a way that is called by the signs of its towns and would make a word with the first of them (在|京昆高速)."""
    table = shipped().table("words")
    return re.compile(f"在(?=[{table['ends']}]{{2,4}}(?:{'|'.join(table['ways'].split())}))")


@lru_cache(maxsize=64)
def word_starts(text: str) -> list[int]:
    """The offsets at which the words begin, in order; not to be changed."""
    return [0, *accumulate(map(len, words(text)[:-1]))] if text else []


@lru_cache(maxsize=64)
def boundaries(text: str) -> frozenset[int]:
    """The offsets at which a word begins or ends, 0 and len(text) among them."""
    return frozenset(accumulate(map(len, words(text)), initial=0))
