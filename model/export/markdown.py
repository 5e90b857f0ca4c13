"""A View as Markdown: a title, what it shows of what, then tables, quoted excerpts or text, and a footnote for each fact."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from model.corpus import Corpus
from model.export.mdtable import table_lines
from model.export.notes import Notes
from model.export.plain import bold, code, guarded, inline, opening
from model.export.summary import counts, summary
from model.view.doubt import sure
from model.view.excerpts import excerpt, places
from model.view.types import (
    ArticlePage,
    ArticleView,
    EntityPage,
    EntityView,
    Excerpt,
    Lang,
    Paragraph,
    TableView,
    TreeNode,
    TreeView,
    View,
)


def to_markdown(view: View, corpus: Corpus) -> str:
    """The view as a document of GitHub-flavoured Markdown. Text of articles is literal wherever it stands."""
    corpus = sure(corpus, view.query)
    notes = Notes(corpus, view.query.lang)
    heading = view.title
    if isinstance(view, EntityView | ArticleView) and len(view.pages) == 1 and (view.query.entity or view.query.story):
        heading = view.pages[0].heading if isinstance(view, EntityView) else view.pages[0].title
    lines = [f"# {inline(heading)}", "", " · ".join(map(inline, summary(view, corpus))), ""]
    if not counts(view)[0]:
        lines.append("没有符合的内容。" if view.query.lang == "zh" else "Nothing to show.")
    elif isinstance(view, TableView):
        lines += table_lines(view, corpus, notes)
    elif isinstance(view, TreeView):
        lines += _tree(view, corpus, notes)
    elif isinstance(view, EntityView):
        for page in view.pages:
            lines += _entity(page, view.query.lang, notes, head=heading != page.heading)
    else:
        for article in view.pages:
            lines += _article(article, view.query.lang, corpus, notes, head=heading != article.title)
    while lines[-1] == "":
        lines.pop()
    return "\n".join([*lines, *notes.text()]) + "\n"


def _tree(view: TreeView, corpus: Corpus, notes: Notes) -> list[str]:
    """A nested list; beside a group the number of things in it, beside an entity that of its mentions, and where the first is."""
    zh = view.query.lang == "zh"
    lines: list[str] = []
    waiting = [(node, 0) for node in reversed(view.roots)]
    while waiting:
        node, depth = waiting.pop()
        waiting += [(child, depth + 1) for child in reversed(node.children)]
        if node.entity:
            count = f"（{node.count} 处）" if zh else f" ({node.count})"
            text = f"{opening(node.label)}{count} {_first_mention(node, view, corpus, notes)}".rstrip()
        else:
            number = f"{node.count}" if node.count == node.total else f"{node.count} / {node.total}"
            text = f"{bold(node.label)}{f'（{number}）' if zh else f' ({number})'}"
        lines.append(f"{'  ' * depth}- {text}")
    return lines


def _first_mention(node: TreeNode, view: TreeView, corpus: Corpus, notes: Notes) -> str:
    entity = corpus.entity_by_id[node.entity or ""]
    story = node.story or view.query.story
    mentions = [mention for mention in entity.mentions if story in (None, mention.story)]
    found = [excerpt(corpus, mention, entity.id, view.query.lang) for mention in mentions[:1]]
    return notes.hits(found)


def _entity(page: EntityPage, lang: Lang, notes: Notes, *, head: bool) -> list[str]:
    lines = [f"## {inline(page.heading)}", ""] if head else []
    lines += [opening(page.subheading), ""]
    colon = "：" if lang == "zh" else ": "
    for field in page.fields:
        items = [" ".join(filter(None, (inline(item.text), notes.facts(item.facts)))) for item in field.items]
        lines.append(f"- **{field.label}**{colon}{' · '.join(items)}")
    if page.figures:
        shown = len(page.figures)
        total = str(shown) if shown == page.figures_total else f"{shown} / {page.figures_total}"
        lines.append(f"- **指标**（{total} 条）" if lang == "zh" else f"- **Figures** ({total})")
        for figure in page.figures:
            time = f"（{figure.time}）" if lang == "zh" else f" ({figure.time})"
            text = f"{opening(figure.label)}{colon}{inline(figure.value)}{inline(time)}"
            lines.append(f"  - {text} {notes.facts([figure.fact])}")
    if page.fields or page.figures:
        lines.append("")
    for _, group in groupby(page.excerpts, key=_quoted):
        lines += [_quote(list(group), notes), ""]
    return lines


def _quoted(found: Excerpt) -> tuple[str, str]:
    return found.story, found.before + found.hit + found.after


def _quote(group: list[Excerpt], notes: Notes) -> str:
    """The words around a mention with the mention in bold; mentions of one sentence are one quotation."""
    first = group[0]
    text = first.before + first.hit + first.after
    spans = [(len(found.before), len(found.before) + len(found.hit)) for found in group]
    quoted = _emphasised(text, spans)
    before, after = "……" if first.cut_before else "", "……" if first.cut_after else ""
    return f"> {before}{quoted}{after} {notes.hits(group)}"


def _article(page: ArticlePage, lang: Lang, corpus: Corpus, notes: Notes, *, head: bool) -> list[str]:
    lines = [f"## {inline(page.title)}", ""] if head else []
    lines += [" · ".join(filter(None, (opening(page.byline), code(page.path)))), ""]
    for paragraph in page.paragraphs:
        if paragraph.kind == "headline" and paragraph.text.strip() == page.title.strip():
            continue
        text = _emphasised(paragraph.text, [(fact.start, fact.end) for fact in paragraph.highlights])
        cited = _paragraph_note(page, paragraph, corpus, notes, lang)
        lines += [f"{_PREFIX.get(paragraph.kind, '')}{text} {cited}".rstrip(), ""]
    return lines


_PREFIX = {"headline": "### ", "subhead": "### ", "sidebar": "> ", "caption": "> "}


def _paragraph_note(page: ArticlePage, paragraph: Paragraph, corpus: Corpus, notes: Notes, lang: Lang) -> str:
    """One footnote for the facts of a paragraph: their words, and the lines that it comes from."""
    if not paragraph.highlights:
        return ""
    words = ("、" if lang == "zh" else ", ").join(dict.fromkeys(_outermost(paragraph)))
    last = places(corpus).line(page.source, max(paragraph.offsets))
    return notes.passage(page.source, page.story, words, (paragraph.line, last))


def _outermost(paragraph: Paragraph) -> Iterable[str]:
    end = 0
    for fact in paragraph.highlights:
        if fact.end > end:
            yield paragraph.text[fact.start : fact.end]
            end = fact.end


def _emphasised(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text as a line of its own with the spans in bold; spans that touch or overlap are one."""
    merged: list[list[int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    parts, at = [], 0
    for start, end in merged:
        parts += [inline(text[at:start]), bold(text[start:end])]
        at = end
    return guarded("".join([*parts, inline(text[at:])]))
