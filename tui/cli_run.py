"""What the commands do. Nothing here imports Textual but `explore`, and that after all that can be refused is."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from tui.cli_tell import plain, tell, unknown
from tui.cli_words import PROGRAM, Failure, Lang, hint, say

if TYPE_CHECKING:
    from model.corpus import Corpus
    from model.export.formats import Format
    from model.view.types import Group, Query, ViewName

COMMANDS = ("export", "keys", "check")
STDIN = "-"
DONE, FOUND = 0, 1

_SCOPE = ("city", "category", "entity", "story", "filter", "sort", "group", "columns", "min_confidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What `export` was asked for, as typed."""

    view: ViewName
    format: Format | None
    output: str | None
    force: bool
    city: str | None
    category: str | None
    entity: str | None
    story: str | None
    filter: str | None
    sort: str | None
    group: Group | None
    columns: tuple[str, ...]
    min_confidence: float | None
    lang: Lang


def explore(lang: Lang, keymap: Path | None, *, paths: Sequence[str]) -> int:
    """Open the explorer. A page on standard input is read first, and the keys come from the terminal then."""
    for path in paths:
        _refuse_missing(path, lang)
    piped = STDIN in paths or (not paths and sys.stdin is not None and not sys.stdin.isatty())
    page = _page() if piped else None
    if piped or sys.stdin is None or not sys.stdin.isatty():
        _keys_from_terminal(lang)
    if piped and not paths:
        paths = [STDIN] if page else []

    from model.apart import Apart

    # Textual takes most of the time to the first frame: the articles are read meanwhile, where another core is to spare.
    apart = None if STDIN in paths else Apart.start(paths)
    # Nothing of what is made for the first frame is garbage: the collector, which would look through all of it, waits.
    gc.disable()
    try:
        from tui.app import run_explorer

        return run_explorer(paths, stdin=page, keymap_path=keymap, lang=lang, apart=apart)
    finally:
        gc.enable()
        if apart is not None:
            apart.close()


def export(lang: Lang, keymap: Path | None, *, paths: Sequence[str], **options: Any) -> int:
    """Write a view to standard output or to a file."""
    from model.export import export as export_view
    from model.export.formats import formats_of
    from model.view.errors import QueryError
    from model.view.types import ViewName

    if options["view"] is None:
        raise Failure(f"{PROGRAM}: {say(lang, 'no_view')}{hint(lang, '', get_args(ViewName))}")
    columns = tuple(filter(None, (name.strip() for name in (options.pop("columns") or "").split(","))))
    asked = Export(columns=columns, lang=lang, **options)
    format: Format = asked.format or formats_of(asked.view)[0]
    if format not in formats_of(asked.view):
        what = say(lang, "no_format", view=asked.view, format=format)
        raise Failure(f"{PROGRAM}: {what}{hint(lang, '', formats_of(asked.view))}")
    if asked.view == "model":
        for name in _SCOPE:
            if getattr(asked, name):
                option = f"--{name.replace('_', '-')}"
                raise Failure(f"{PROGRAM}: {say(lang, 'no_scope', option=option)}")
    if asked.output not in (None, STDIN):
        _refuse_output(str(asked.output), asked.force, lang)
    corpus = _load(paths, lang)
    try:
        data = export_view(corpus, _query(corpus, asked), format)
    except QueryError as error:
        raise Failure(f"{PROGRAM}: {unknown(error, corpus, asked.lang)}") from None
    tell((problem for problem in corpus.problems if problem.severity == "unread"), paths, lang)
    _write(data, asked)
    named = _format_of_name(asked.output)
    if asked.format is None and named not in (None, format):
        print(say(lang, "other_format", file=str(asked.output), format=format, named=str(named)), file=sys.stderr)
    return _code(corpus)


def check(lang: Lang, keymap: Path | None, *, paths: Sequence[str]) -> int:
    """Say file by file what was found (standard output) and what is wrong (standard error)."""
    corpus = _load(paths, lang)
    told: set[str] = set()
    for source in corpus.sources:
        stories = [story.id for story in corpus.stories if story.source == source.id]
        entities = {entity.id for story in stories for _, entity in corpus.mentions_in.get(story, ())}
        metrics = sum(len(corpus.metrics_in.get(story, ())) for story in stories)
        line = say(
            lang,
            "file_line",
            path=source.path,
            encoding=source.encoding,
            stories=len(stories),
            entities=len(entities),
            metrics=metrics,
        )
        print(plain(line), flush=True)
        if source.path not in told:
            told.add(source.path)
            tell((problem for problem in corpus.problems if problem.path == source.path), paths, lang)
    tell((problem for problem in corpus.problems if problem.path not in told), paths, lang)
    tell(corpus.notices, (), lang)
    if corpus.corrected:
        print(say(lang, "corrected", count=len(corpus.corrected)), file=sys.stderr)
    return _code(corpus)


def keys(lang: Lang, keymap: Path | None, *, list: bool, check: str | None, preset: str | None) -> int:
    """List the keymap, check one, or print a preset to start one's own from."""
    from tui.keymap import PRESETS, list_keys
    from tui.keymap_files import load_keymap, preset_text

    if sum((list, check is not None, preset is not None)) > 1:
        raise Failure(f"{PROGRAM}: {say(lang, 'one_mode')}")
    if preset is not None:
        if preset not in PRESETS:
            what = say(lang, "bad_word", option="--preset", value=preset)
            raise Failure(f"{PROGRAM}: {what}{hint(lang, preset, PRESETS)}")
        sys.stdout.write(preset_text(preset))
        return DONE
    if check is not None:
        _, problems = load_keymap(named_keymap(check, lang))
        for problem in problems:
            print(plain(problem.text(lang)), file=sys.stderr)
        if not problems:
            print(f"{plain(check)}: {say(lang, 'keymap_good')}", file=sys.stderr)
        return FOUND if problems else DONE
    found, problems = load_keymap(keymap)
    for problem in problems:
        print(plain(problem.text(lang)), file=sys.stderr)
    sys.stdout.write(plain(list_keys(found, lang), keep="\n"))
    return DONE


def named_keymap(given: str | None, lang: Lang) -> Path | None:
    """The keymap that the user named, if he did. Refuses one that is not there."""
    if given is None:
        return None
    path = Path(given).expanduser()
    if not path.is_file():
        raise Failure(f"{plain(given)}: {say(lang, 'no_keymap')}")
    return path


def _refuse_missing(path: str, lang: Lang) -> None:
    try:
        if path == STDIN or Path(path).expanduser().exists():
            return
    except OSError:  # why it cannot even be looked for is told when it is opened
        return
    near = get_close_matches(path, COMMANDS, n=1, cutoff=0.6)
    what = say(lang, "no_path_command", name=near[0]) if near else say(lang, "no_path")
    raise Failure(f"{plain(path)}: {what}")


def _refuse_output(given: str, force: bool, lang: Lang) -> None:
    """Refuse what can be refused before the articles are read."""
    from model.files import target_of

    path = target_of(given)
    if path.is_dir() or given.endswith(("/", os.sep)):
        raise Failure(f"{plain(given)}: {say(lang, 'is_folder')}")
    if path.is_file() and not force:
        raise Failure(f"{plain(given)}: {say(lang, 'exists')}")


def _load(paths: Sequence[str], lang: Lang) -> Corpus:
    """The corpus of the paths. Refuses one that is not there."""
    from model import load
    from model.inputs import InputError
    from model.ownprocess import make_ready_to_read
    from model.view.labels import pick

    make_ready_to_read()
    for path in paths:
        _refuse_missing(path, lang)
    try:
        return load(paths, stdin=_page() if STDIN in paths else None)
    except InputError as error:
        raise Failure(plain(f"{error.path}: {pick(error.message, lang)}")) from None


def _page() -> bytes:
    """What comes through standard input; nothing where there is none."""
    return sys.stdin.buffer.read() if sys.stdin is not None else b""


def _query(corpus: Corpus, asked: Export) -> Query:
    """The query with everything that was typed looked up."""
    from model.view.lookup import resolve
    from model.view.types import Query

    typed = Query(
        view=asked.view,
        city=asked.city,
        category=asked.category,
        entity=asked.entity,
        story=asked.story,
        filter=asked.filter or "",
        sort=asked.sort,
        group=asked.group,
        columns=asked.columns,
        min_confidence=asked.min_confidence or 0.0,
        lang=asked.lang,
    )
    return resolve(corpus, typed)


def _format_of_name(output: str | None) -> Format | None:
    """The format that the name of a file stands for: Markdown in a `.csv` opens in no spreadsheet, so it is told."""
    from model.export.formats import FORMATS

    ending = Path(output or "").suffix.lower().removeprefix(".")
    return next((format for format in FORMATS if format == ending), None)


def _code(corpus: Corpus) -> int:
    return FOUND if any(problem.severity == "unread" for problem in corpus.problems) else DONE


def _write(data: bytes, asked: Export) -> None:
    if asked.output in (None, STDIN):
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    from model.files import FileExists, save
    from model.said import reason
    from model.view.labels import pick

    given = str(asked.output)
    try:
        where = save(data, given, force=asked.force)
    except FileExists:
        raise Failure(f"{plain(given)}: {say(asked.lang, 'exists')}") from None
    except OSError as error:
        raise Failure(f"{plain(given)}: {say(asked.lang, 'unwritable', why=pick(reason(error), asked.lang))}") from None
    print(say(asked.lang, "written", path=plain(str(where))), file=sys.stderr)


def _keys_from_terminal(lang: Lang) -> None:
    """Standard input has been read, or is none: the keys come from the terminal itself."""
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        raise Failure(f"{PROGRAM}: {say(lang, 'no_terminal')}") from None
    os.dup2(terminal, 0)
    os.close(terminal)
