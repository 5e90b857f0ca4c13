"""What click lacks here: a default command, words with suggestions, help and complaints in the user's language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from tui.cli_words import Lang, hint, listed, say, semicolon

if TYPE_CHECKING:
    _WordType = click.ParamType[str]
    _ShareType = click.ParamType[float]
else:
    _WordType = _ShareType = click.ParamType  # generic for type checkers only, in older versions


class Word(_WordType):
    """One of a few words; another one is refused with the nearest."""

    name = "word"

    def __init__(self, words: Sequence[str], lang: Lang) -> None:
        self.words = tuple(words)
        self._lang = lang

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        return "|".join(self.words) if len(self.words) <= 3 else (param.name or "").upper()

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value in self.words:
            return str(value)
        what = say(self._lang, "bad_word", option=param.opts[-1] if param else "", value=value)
        raise click.UsageError(what + hint(self._lang, str(value), self.words), ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(word) for word in self.words if word.startswith(incomplete)]


class Share(_ShareType):
    """A number from 0 to 1."""

    name = "share"

    def __init__(self, lang: Lang) -> None:
        self._lang = lang

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        try:
            number = float(value)
        except ValueError:
            number = -1
        if 0 <= number <= 1:
            return number
        option = param.opts[-1] if param else ""
        what = say(self._lang, "bad_word", option=option, value=value)
        raise click.UsageError(f"{what}{semicolon(self._lang)}{say(self._lang, 'share')}", ctx)


class _Formatter(click.HelpFormatter):
    """Help with its headings in the user's language."""

    lang: Lang = "zh"

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, say(self.lang, "usage"))

    def write_heading(self, heading: str) -> None:
        self.write(f"{'':>{self.current_indent}}{say(self.lang, heading)}\n")


class _ChineseFormatter(_Formatter):
    lang: Lang = "zh"


class _EnglishFormatter(_Formatter):
    lang: Lang = "en"


class _ChineseContext(click.Context):
    formatter_class = _ChineseFormatter


class _EnglishContext(click.Context):
    formatter_class = _EnglishFormatter


class Command(click.Command):
    """A command that speaks the user's language. `info` is what its help says; lines of it stay lines."""

    def __init__(
        self,
        lang: Lang,
        name: str,
        info: Sequence[str],
        callback: Callable[..., int],
        params: Sequence[click.Parameter],
    ) -> None:
        super().__init__(
            name,
            callback=callback,
            params=[*params, _help_option(lang)],
            help="\n\n".join(info),
            short_help=info[0],
            add_help_option=False,
        )
        self.context_class = _ChineseContext if lang == "zh" else _EnglishContext


class Commands(click.Group):
    """Subcommands by name; whatever else stands there is an argument of `fallback`."""

    def __init__(
        self,
        lang: Lang,
        info: Sequence[str],
        callback: Callable[..., Any],
        params: Sequence[click.Parameter],
        commands: Sequence[click.Command],
        *,
        fallback: click.Command,
    ) -> None:
        super().__init__(
            callback=callback,
            params=[*params, _help_option(lang)],
            commands=commands,
            help="\n\n".join(info),
            add_help_option=False,
            invoke_without_command=True,
            subcommand_metavar="[PATH]...",
        )
        self.context_class = _ChineseContext if lang == "zh" else _EnglishContext
        self._fallback = fallback

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in self.commands:
            return super().resolve_command(ctx, args)
        return "", self._fallback, args

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """Files may follow as well as commands. First, for in bash the mark for files takes away what stands before it."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file"), *super().shell_complete(ctx, incomplete)]


def _help_option(lang: Lang) -> click.Option:
    def show(ctx: click.Context, param: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            shown = ctx.parent if ctx.parent and not ctx.info_name else ctx
            click.echo(shown.get_help(), color=False)
            ctx.exit()

    return click.Option(
        ["-h", "--help"], is_flag=True, is_eager=True, expose_value=False, callback=show, help=say(lang, "opt_help")
    )


def usage_message(error: click.UsageError, lang: Lang) -> str:
    """What is wrong with the arguments and what to do, in the user's language."""
    what = _what(error, lang)
    path = error.ctx.command_path.strip() if error.ctx else "cykc-tui"
    return what if semicolon(lang) in what else f"{what}{semicolon(lang)}{say(lang, 'see_help', command=path)}"


def _what(error: click.UsageError, lang: Lang) -> str:
    if isinstance(error, click.NoSuchOption):
        near = list(error.possibilities or ())
        more = semicolon(lang) + say(lang, "nearest", names=listed(lang, near)) if near else ""
        return say(lang, "no_option", name=error.option_name) + more
    if isinstance(error, click.MissingParameter) and error.param:
        return say(lang, "missing", name=error.param.opts[-1])
    if isinstance(error, click.BadOptionUsage):
        return say(lang, "bad_option", name=error.option_name)
    return error.format_message()
