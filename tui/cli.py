"""The command line. Imports no Textual but for the explorer itself, and nothing that the command at hand does not need."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from tui.cli_words import PROGRAM, Failure, Lang, locale_lang, say

DONE, FOUND, WRONG, INTERRUPTED = 0, 1, 2, 130
"""Exit codes: done; done, but something could not be read (or a problem was found); wrong use; stopped by ctrl+c."""

COMPLETING = "_CYKC_TUI_COMPLETE"
"""Set by a shell that asks for the words that may follow, or for the script that makes it ask."""


def main() -> NoReturn:
    """The console script."""
    sys.exit(run(sys.argv[1:]))


def run(argv: Sequence[str]) -> int:
    """Do what the arguments say; the exit code. Data goes to standard output, every message to standard error."""
    lang = _asked_lang(argv) or locale_lang()
    try:
        _refuse_shadow(lang)
        code = _do(argv, lang)
        sys.stdout.flush()
    except Failure as failure:
        print(failure, file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED
    except (BrokenPipeError, SystemExit):  # click turns a broken pipe into an exit
        _close_quietly()
        return DONE
    return int(code or DONE)


def _do(argv: Sequence[str], lang: Lang) -> int | None:
    from tui import cli_run

    if instruction := os.environ.get(COMPLETING):
        from tui.cli_parse import complete

        return complete(instruction, COMPLETING, lang)
    if not any(word.startswith("-") and word != cli_run.STDIN for word in argv) and (
        not argv or argv[0] not in cli_run.COMMANDS
    ):
        # Paths alone open the explorer: its first frame need not wait for a parser of options.
        return cli_run.explore(lang, cli_run.named_keymap(None, lang), paths=argv)
    from tui.cli_parse import parse_and_do

    return parse_and_do(argv, lang)


def _asked_lang(argv: Sequence[str]) -> Lang | None:
    """The value of `--lang`, found before anything else is parsed, so that even a complaint is in that lang."""
    asked: Lang | None = None
    for at, word in enumerate(argv):
        if word == "--":
            break
        value = (
            word.partition("=")[2]
            if word.startswith("--lang=")
            else argv[at + 1]
            if word == "--lang" and at + 1 < len(argv)
            else ""
        )
        if value == "zh":
            asked = "zh"
        elif value == "en":
            asked = "en"
    return asked


def _refuse_shadow(lang: Lang) -> None:
    """`model` is a common name: another package of that name on the way would be taken for ours."""
    from importlib.util import find_spec
    from pathlib import Path

    wanted = Path(__file__).resolve().parent.parent / "model" / "__init__.py"
    spec = find_spec("model")
    found = spec.origin if spec else None
    if not found or Path(found).resolve() != wanted:
        raise Failure(f"{PROGRAM}: {say(lang, 'shadowed', found=found, wanted=wanted)}")


def _close_quietly() -> None:
    """The reader has gone: what is still buffered goes nowhere, and Python's last flush finds nobody to complain to."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
