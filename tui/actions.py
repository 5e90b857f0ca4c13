"""The registry of actions: everything that a key can do, and nothing else can be bound.

Bindings, footer, help, command palette, `keys --list`, keymap.yaml and the tests are all read from here. Pure data: no
Textual, no YAML.

A scope is where an action is valid. Scopes form chains: with the focus in the tree, a key is looked up in `tree`, then `browse`,
`main`, `move` and `app`. `PARENTS` holds these chains; two actions may share a key only where no chain holds both.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

Lang = Literal["zh", "en"]


class ActionSpec(NamedTuple):
    """One action: `id` is `scope.name`; `keys` are the default keys; `short` are its words in the footer.

    A `required` action always keeps a key: a keymap that takes its last one away is refused in that point.
    """

    id: str
    keys: tuple[str, ...]
    zh: str
    en: str
    short_zh: str = ""
    short_en: str = ""
    required: bool = False

    @property
    def scope(self) -> str:
        return self.id.partition(".")[0]

    @property
    def name(self) -> str:
        return self.id.partition(".")[2]

    def description(self, lang: Lang) -> str:
        return self.zh if lang == "zh" else self.en

    def short(self, lang: Lang) -> str:
        """The word for the footer; where none is given, the description."""
        return (self.short_zh or self.zh) if lang == "zh" else (self.short_en or self.en)


PARENTS: dict[str, tuple[str, ...]] = {
    "app": (),
    "move": ("app",),
    "main": ("move",),
    "correct": ("main",),
    "browse": ("correct",),
    "tree": ("browse",),
    "table": ("browse",),
    "reader": ("correct",),
    "confirm": ("app",),
    "edit": ("app",),
    "filter": ("edit",),
    "palette": ("edit",),
    "ask": ("edit",),
    "prompt": ("edit",),
}
"""Each scope with the scopes in which a key is looked up next."""

INPUT_SCOPES = frozenset({"edit", "filter", "palette", "ask", "prompt"})
"""Scopes in which an input box has the focus: a printable key there is text, so it can be bound to nothing."""

SCOPE_TITLES: dict[str, tuple[str, str]] = {
    "app": ("处处可用", "everywhere"),
    "move": ("移动", "movement"),
    "main": ("各视图", "every view"),
    "correct": ("更正", "corrections"),
    "browse": ("目录视图", "explorer"),
    "tree": ("目录树", "tree"),
    "table": ("表格", "table"),
    "reader": ("原文", "reader"),
    "confirm": ("询问", "question"),
    "edit": ("输入框", "input box"),
    "filter": ("筛选框", "filter box"),
    "palette": ("命令面板", "command palette"),
    "ask": ("文件名输入", "file name box"),
    "prompt": ("更正输入", "correction box"),
}

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("app.quit", ("ctrl+q",), "退出程序", "quit the program", "退出", "quit", required=True),
    ActionSpec("app.leave", ("q",), "关上最上层，已无可关则退出", "close the top layer, or quit", "退出", "quit"),
    ActionSpec(
        "app.close", ("escape",), "关上最上层、取消；最底层按两次退出", "close or cancel; twice to quit", "返回", "back"
    ),
    ActionSpec(
        "app.help", ("?", "f1"), "帮助：此处可用的键", "help: the keys that work here", "帮助", "help", required=True
    ),
    ActionSpec(
        "app.palette", ("ctrl+p", ":"), "命令面板：按名字找动作", "command palette", "命令", "commands", required=True
    ),
    ActionSpec("app.copy", ("ctrl+c",), "复制鼠标选中的文字", "copy the text selected with the mouse"),
    ActionSpec("app.suspend", ("ctrl+z",), "挂起，回到命令行（fg 返回）", "suspend to the shell (fg returns)"),
    ActionSpec("app.redraw", ("ctrl+l",), "重画屏幕", "redraw the screen"),
    ActionSpec("move.down", ("down", "j"), "下移", "down"),
    ActionSpec("move.up", ("up", "k"), "上移", "up"),
    ActionSpec(
        "move.left", ("left", "h"), "左：收起、到上级，表中到左列", "left: collapse, to the parent, column left"
    ),
    ActionSpec(
        "move.right", ("right", "l"), "右：展开、到下级，表中到右列", "right: expand, to the first child, column right"
    ),
    ActionSpec("move.page_down", ("pagedown", "ctrl+f"), "下翻一页", "page down"),
    ActionSpec("move.page_up", ("pageup", "ctrl+b"), "上翻一页", "page up"),
    ActionSpec("move.half_down", ("ctrl+d",), "下翻半页", "half a page down"),
    ActionSpec("move.half_up", ("ctrl+u",), "上翻半页", "half a page up"),
    ActionSpec("move.top", ("home", "g"), "到最前", "to the top"),
    ActionSpec("move.bottom", ("end", "G"), "到最后", "to the bottom"),
    ActionSpec(
        "main.filter",
        ("/", "f3"),
        "筛选，在原文里查找：汉字、拼音、首字母皆可",
        "filter, in an article find: Chinese, pinyin or initials",
        "筛选",
        "filter",
    ),
    ActionSpec(
        "main.open",
        ("enter",),
        "打开：到原文的此处；在原文里到该实体",
        "open the article here; in the article, the entity",
        "原文",
        "read",
    ),
    ActionSpec("main.next", ("n", "f8"), "下一处摘录、事实", "next excerpt or fact", "下一处", "next"),
    ActionSpec("main.previous", ("N", "f7"), "上一处摘录、事实", "previous excerpt or fact", "上一处", "previous"),
    ActionSpec("main.export", ("e", "f2"), "导出当前视图", "export this view", "导出", "export"),
    ActionSpec("main.yank", ("y",), "复制摘录、表行（TSV）", "copy the excerpt, or the row as TSV", "复制", "copy"),
    ActionSpec("main.yank_citation", ("c",), "复制出处", "copy the citation"),
    ActionSpec("main.yank_command", ("C",), "复制此视图的命令行", "copy the command line of this view"),
    ActionSpec("main.browse", ("b", "f4"), "目录视图", "the explorer", "目录", "explorer"),
    ActionSpec("main.metrics", ("m", "f5"), "指标表", "table of metrics", "指标", "metrics"),
    ActionSpec("main.stories", ("t", "f6"), "稿件表", "table of stories", "稿件", "stories"),
    ActionSpec("main.series", ("x",), "序列：同一指标的历年数字", "series: one indicator over time", "序列", "series"),
    ActionSpec("main.relations", ("r",), "关系表", "table of relations", "关系", "relations"),
    ActionSpec("main.problems", ("P", "f9"), "存疑与未读", "doubts and unread files", "存疑", "doubts"),
    ActionSpec(
        "main.doubtful",
        ("d",),
        "隐去不大可信的：0.5、0.7、0.8 以上，再按全部列出",
        "hide what is less sure: 0.5, 0.7, 0.8 and up",
        "可信",
        "sure",
    ),
    ActionSpec("main.back", ("[", "alt+left"), "后退", "back"),
    ActionSpec("main.forward", ("]", "alt+right"), "前进", "forward"),
    ActionSpec("main.next_pane", ("tab",), "下一栏", "next pane"),
    ActionSpec("main.previous_pane", ("shift+tab",), "上一栏", "previous pane"),
    ActionSpec(
        "correct.mark", ("v", "insert"), "标记实体以便合并，再按去掉", "mark the entity for merging, or unmark it"
    ),
    ActionSpec("correct.merge", ("M",), "合并标记的实体", "merge the marked entities"),
    ActionSpec("correct.rename", ("R",), "改名：此实体的名称", "rename this entity"),
    ActionSpec("correct.refile", ("F",), "归类：此实体的类别、城市", "re-file this entity: category, city"),
    ActionSpec("correct.reject", ("X", "delete"), "剔除：这不是实体、不是指标", "reject: this is no entity, no figure"),
    ActionSpec("correct.undo", ("u",), "撤销上一次更正", "undo the last correction"),
    ActionSpec("browse.tree", ("1",), "到目录栏", "to the tree"),
    ActionSpec("browse.detail", ("2",), "到详情栏", "to the details"),
    ActionSpec("browse.table", ("3",), "到指标栏", "to the metrics"),
    ActionSpec("browse.zoom", ("z",), "放大当前栏、还原", "maximise this pane, restore", "放大", "zoom"),
    ActionSpec(
        "browse.regroup",
        ("o",),
        "换分组：城市/类别、类别/城市、稿件",
        "regroup: city, category, story",
        "分组",
        "group",
    ),
    ActionSpec("tree.toggle", ("space",), "展开、收起", "expand or collapse"),
    ActionSpec("tree.expand_all", ("*",), "展开此组的全部下级", "expand everything below"),
    ActionSpec("tree.collapse_all", ("-",), "全部收起", "collapse everything"),
    ActionSpec("table.sort", ("s",), "按此列排序，再按反向", "sort by this column, again to reverse", "排序", "sort"),
    ActionSpec("table.unsort", ("S",), "恢复原来的次序", "back to the original order"),
    ActionSpec("table.hide", ("-",), "隐藏此列", "hide this column", "隐列", "hide"),
    ActionSpec("table.show_all", ("+",), "显示全部列", "show all columns"),
    ActionSpec("reader.next_story", (">",), "下一篇", "next story", "下一篇", "next story"),
    ActionSpec("reader.previous_story", ("<",), "上一篇", "previous story", "上一篇", "previous story"),
    ActionSpec("confirm.yes", ("y", "enter"), "是", "yes", "是", "yes"),
    ActionSpec("confirm.no", ("n",), "否", "no", "否", "no"),
    ActionSpec("edit.left", ("left",), "光标左移", "cursor left"),
    ActionSpec("edit.right", ("right",), "光标右移", "cursor right"),
    ActionSpec("edit.word_left", ("ctrl+left", "alt+left"), "光标左移一词", "one word left"),
    ActionSpec("edit.word_right", ("ctrl+right", "alt+right"), "光标右移一词", "one word right"),
    ActionSpec("edit.start", ("home", "ctrl+a"), "到行首", "to the start"),
    ActionSpec("edit.end", ("end", "ctrl+e"), "到行尾", "to the end"),
    ActionSpec("edit.delete_left", ("backspace",), "删前一字", "delete backwards"),
    ActionSpec("edit.delete_right", ("delete", "ctrl+d"), "删后一字", "delete forwards"),
    ActionSpec("edit.delete_word", ("ctrl+w",), "删前一词", "delete the word before"),
    ActionSpec("edit.delete_to_start", ("ctrl+u",), "删到行首", "delete to the start"),
    ActionSpec("edit.delete_to_end", ("ctrl+k",), "删到行尾", "delete to the end"),
    ActionSpec("edit.paste", ("ctrl+v",), "粘贴程序内复制的文字", "paste what was copied inside the program"),
    ActionSpec("filter.keep", ("enter",), "留住筛选，回到列表", "keep the filter", "留住", "keep"),
    ActionSpec("filter.down", ("down",), "列表下移", "down in the list"),
    ActionSpec("filter.up", ("up",), "列表上移", "up in the list"),
    ActionSpec("palette.run", ("enter",), "执行", "run", "执行", "run"),
    ActionSpec("palette.down", ("down", "ctrl+n"), "下移", "down"),
    ActionSpec("palette.up", ("up",), "上移", "up"),
    ActionSpec("palette.page_down", ("pagedown",), "下翻一页", "page down"),
    ActionSpec("palette.page_up", ("pageup",), "上翻一页", "page up"),
    ActionSpec("ask.accept", ("enter",), "写入此文件", "write this file", "写入", "write"),
    ActionSpec("ask.next", ("tab",), "换导出的内容", "export another view", "换内容", "other view"),
    ActionSpec("prompt.accept", ("enter",), "写入更正", "write the correction", "写入", "write"),
)

BY_ID: dict[str, ActionSpec] = {spec.id: spec for spec in ACTIONS}


@cache
def lineage(scope: str) -> frozenset[str]:
    """The scope and all scopes in which one of its keys may be looked up next."""
    return frozenset({scope}).union(*(lineage(parent) for parent in PARENTS[scope]))


def related(one: str, other: str) -> bool:
    """Whether some chain holds both scopes, so that a key may mean only one thing in them."""
    return one in lineage(other) or other in lineage(one)


def in_scope(scope: str) -> Iterator[ActionSpec]:
    """The actions of one scope, in the order of the registry."""
    return (spec for spec in ACTIONS if spec.scope == scope)
