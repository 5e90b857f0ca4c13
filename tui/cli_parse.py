"""The arguments of the command line, read with click: for all but the plain opening of the explorer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import click

from tui.cli_click import Command, Commands, Share, Word, usage_message
from tui.cli_words import PROGRAM, Lang, UsageFailure, say

VIEWS = ("tree", "entity", "metrics", "series", "relations", "article", "stories", "problems", "model")
FORMATS = ("md", "json", "csv")
GROUPS = ("city", "category", "story")


def parse_and_do(argv: Sequence[str], lang: Lang) -> int | None:
    """Do what the arguments say; the exit code, None where there is none. Raises UsageFailure for wrong use."""
    try:
        done: int | None = commands(lang).main(list(argv), prog_name=PROGRAM, standalone_mode=False)
    except click.UsageError as error:
        raise UsageFailure(f"{PROGRAM}: {usage_message(error, lang)}") from None
    except click.Abort:
        raise KeyboardInterrupt from None
    return done


def complete(instruction: str, variable: str, lang: Lang) -> int:
    """Give a shell the words that may follow, or the script that asks for them by way of `variable`; the exit code."""
    from click.shell_completion import shell_complete

    return shell_complete(commands(lang), {}, PROGRAM, variable, instruction)


class _Params(NamedTuple):
    """The parameters that commands share, by what they say."""

    paths: click.Argument
    common: list[click.Option]
    form: list[click.Option]
    scope: list[click.Option]
    order: list[click.Option]
    modes: list[click.Option]


def _params(lang: Lang) -> _Params:
    """The parameters with their help in that language."""

    def option(*names: str, metavar: str | None = None, words: Sequence[str] = (), **more: Any) -> click.Option:
        told = say(lang, f"opt_{names[-1].lstrip('-')}")
        more = {"type": Word(words, lang), **more} if words else more
        return click.Option(names, metavar=metavar, help=told, **more)

    file = click.Path(readable=False)
    return _Params(
        paths=click.Argument(["paths"], nargs=-1, metavar="[PATH]...", type=file),
        common=[
            option("--keymap", metavar="FILE", type=file),
            option("--lang", words=("zh", "en"), expose_value=False),
            option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version),
        ],
        form=[
            option("--view", words=VIEWS),
            option("--format", words=FORMATS),
            option("-o", "--output", metavar="FILE", type=file),
            option("--force", is_flag=True, default=False),
        ],
        scope=[
            option("--city", metavar="NAME"),
            option("--category", metavar="ID|NAME"),
            option("--entity", metavar="NAME|ALIAS|ID"),
            option("--story", metavar="ID|TITLE"),
        ],
        order=[
            option("--filter", metavar="TEXT"),
            option("--sort", metavar="COLUMN|-COLUMN"),
            option("--group", words=GROUPS),
            option("--columns", metavar="A,B"),
            option("--min-confidence", metavar="0..1", type=Share(lang)),
        ],
        modes=[
            option("--list", is_flag=True, default=False),
            option("--check", metavar="FILE", type=file),
            option("--preset", metavar="NAME"),
        ],
    )


def commands(lang: Lang) -> click.Group:
    """The commands, with their help in that language."""
    paths, common, form, scope, order, modes = _params(lang)
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


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version(PROGRAM)
        except PackageNotFoundError:
            number = "0"
        click.echo(f"{PROGRAM} {number}")
        ctx.exit()
