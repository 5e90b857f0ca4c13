"""The command line. Imports no Textual but for the explorer itself, and for `--help` nothing that it does not need."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

import click

from tui.cli_click import Command, Commands, Failure, Share, Word, usage_message
from tui.cli_words import Lang, locale_lang, say

PROGRAM = "cykc-tui"
VIEWS = ("tree", "entity", "metrics", "series", "relations", "article", "stories", "problems", "model")
FORMATS = ("md", "json", "csv")
GROUPS = ("city", "category", "story")

DONE, FOUND, WRONG, INTERRUPTED = 0, 1, 2, 130
"""Exit codes: done; done, but something could not be read (or a problem was found); wrong use; stopped by ctrl+c."""


def main() -> NoReturn:
    """The console script."""
    sys.exit(run(sys.argv[1:]))


def run(argv: Sequence[str]) -> int:
    """Do what the arguments say; the exit code. Data goes to standard output, every message to standard error."""
    lang = _asked_lang(argv) or locale_lang()
    try:
        _refuse_shadow(lang)
        code = commands(lang).main(list(argv), prog_name=PROGRAM, standalone_mode=False)
        sys.stdout.flush()
    except click.UsageError as error:
        print(f"{PROGRAM}: {usage_message(error, lang)}", file=sys.stderr)
        return WRONG
    except Failure as failure:
        print(failure, file=sys.stderr)
        return WRONG
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except (BrokenPipeError, SystemExit):  # click turns a broken pipe into an exit
        _close_quietly()
        return DONE
    return int(code or DONE)


def commands(lang: Lang) -> click.Group:
    """The commands, with their help in that language."""

    def option(*names: str, metavar: str | None = None, words: Sequence[str] = (), **more: Any) -> click.Option:
        told = say(lang, f"opt_{names[-1].lstrip('-')}")
        more = {"type": Word(words, lang), **more} if words else more
        return click.Option(names, metavar=metavar, help=told, **more)

    common = [
        option("--keymap", metavar="FILE"),
        option("--lang", words=("zh", "en"), expose_value=False),
        option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version),
    ]
    paths = click.Argument(["paths"], nargs=-1, metavar="[PATH]...")
    form = [
        option("--view", words=VIEWS),
        option("--format", words=FORMATS),
        option("-o", "--output", metavar="FILE"),
        option("--force", is_flag=True, default=False),
    ]
    scope = [
        option("--city", metavar="NAME"),
        option("--category", metavar="ID|NAME"),
        option("--entity", metavar="NAME|ALIAS|ID"),
        option("--story", metavar="ID|TITLE"),
    ]
    order = [
        option("--filter", metavar="TEXT"),
        option("--sort", metavar="COLUMN|-COLUMN"),
        option("--group", words=GROUPS),
        option("--columns", metavar="A,B"),
        option("--min-confidence", metavar="0..1", type=Share(lang)),
    ]
    modes = [
        option("--list", is_flag=True, default=False),
        option("--check", metavar="FILE"),
        option("--preset", metavar="NAME"),
    ]
    explore = _doing("explore", lang)

    def root(**options: Any) -> int | None:
        context = click.get_current_context()
        context.obj = options["keymap"]
        return explore(paths=(), **options) if context.invoked_subcommand is None else None

    about = [say(lang, "about"), say(lang, "examples")]
    export_about = [say(lang, "about_export"), say(lang, "views")]
    export_params = [paths, *form, *scope, *order, *common]
    return Commands(
        lang,
        about,
        root,
        common,
        [
            Command(lang, "export", export_about, _doing("export", lang), export_params),
            Command(lang, "keys", [say(lang, "about_keys")], _doing("keys", lang), [*modes, *common]),
            Command(lang, "check", [say(lang, "about_check")], _doing("check", lang), [paths, *common]),
        ],
        fallback=Command(lang, "", about, explore, [paths, *common]),
    )


def _doing(command: str, lang: Lang) -> Callable[..., int]:
    """What a command does, loaded when it is done. A keymap named before the command counts as one named behind it."""

    def do(*, keymap: str | None, **options: Any) -> int:
        from tui import cli_run

        named = cli_run.named_keymap(keymap or click.get_current_context().find_root().obj, lang)
        done: int = getattr(cli_run, command)(lang, named, **options)
        return done

    return do


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


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version(PROGRAM)
        except PackageNotFoundError:
            number = "0"
        click.echo(f"{PROGRAM} {number}")
        ctx.exit()


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
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
