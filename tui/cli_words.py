"""What the command line says, in Chinese and English: help texts and messages."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Literal

PROGRAM = "cykc-tui"
Lang = Literal["zh", "en"]

_WORDS: Mapping[str, tuple[str, str]] = {
    "about": (
        "浏览报纸剪报里的成渝科创：实体、指标、关系，每一条都带原文出处。不给路径就打开示例语料。",
        "Explore newspaper clippings on science in the Chengdu-Chongqing region: things, figures and relations, each with "
        "the words that say so. Without a path the bundled example opens.",
    ),
    "about_export": (
        "把一个视图写成 Markdown、JSON 或 CSV，与屏幕上导出的字节相同。",
        "Write a view as Markdown, JSON or CSV: the same bytes that the explorer exports.",
    ),
    "about_keys": ("按键表：列出、检查、以预设起头。", "The keymap: print it, check one, start from a preset."),
    "about_check": (
        "逐个文件列出读不了的和存疑的地方。",
        "Say file by file what could not be read or is doubtful.",
    ),
    "usage": ("用法：", "Usage: "),
    "Options": ("选项：", "Options:"),
    "Commands": ("命令：", "Commands:"),
    "examples": (
        "例：cykc-tui 剪报/ · cat 一版.txt | cykc-tui export - --view metrics",
        "E.g. cykc-tui clippings/ · cat page.txt | cykc-tui export - --view metrics",
    ),
    "views": (
        "视图：tree entity metrics series relations article stories problems model",
        "Views: tree entity metrics series relations article stories problems model",
    ),
    "opt_view": ("要写出的视图（必填，见上）", "the view to write (required, see above)"),
    "opt_format": (
        "md（默认）、json、csv（仅表格）",
        "md (default), json, csv (tables only)",
    ),
    "opt_output": ("写到文件；缺的文件夹会建好", "write to a file; missing folders are made"),
    "opt_force": ("可以覆盖已有的文件", "replace a file that is there"),
    "opt_city": ("城市、区县或分组", "a city, a district or a group"),
    "opt_category": ("类别编号或名称", "id or name of a category"),
    "opt_entity": ("实体的名称、别名或编号", "name, alias or id of an entity"),
    "opt_story": ("稿件的编号或标题", "id or title of a story"),
    "opt_filter": ("与筛选框相同：汉字、拼音、首字母", "as in the filter box: Chinese, Latin, pinyin"),
    "opt_sort": ("按列排序；列名前加 - 为从大到小", "sort by a column; - before it: descending"),
    "opt_group": ("分组：city、category 或 story", "group by city, category or story"),
    "opt_columns": ("要哪些列，用逗号分开", "which columns, parted by commas"),
    "opt_min-confidence": ("不列可信度更低的，0 到 1", "leave out what is less sure, 0 to 1"),
    "share": ("请给 0 到 1 之间的数，如 0.5", "give a number from 0 to 1, e.g. 0.5"),
    "corrected": (
        "已应用 {count} 处更正（--view problems 可查看）",
        "corrections applied: {count} (see --view problems)",
    ),
    "opt_list": ("列出所有动作和按键（默认）", "list all actions with their keys (default)"),
    "opt_check": ("检查一个按键表", "check a keymap"),
    "opt_preset": ("打印预设：default 或 vim", "print a preset: default or vim"),
    "opt_keymap": ("用这个按键表", "use this keymap"),
    "opt_lang": ("界面语言（默认随系统，否则中文）", "language (default: the locale's, else Chinese)"),
    "opt_version": ("显示版本", "show the version"),
    "opt_help": ("显示这些说明", "show this help"),
    "see_help": ("运行 {command} --help 看用法", "see {command} --help"),
    "no_option": ("没有选项 {name}", "there is no option {name}"),
    "bad_option": ("选项 {name} 缺少取值，或不带取值", "option {name} lacks its value, or takes none"),
    "missing": ("缺少 {name}", "{name} is missing"),
    "no_view": ("请用 --view 说明要哪个视图", "say with --view which view you want"),
    "nearest": ("最接近的：{names}", "did you mean {names}?"),
    "one_of": ("可用：{names}", "choose from {names}"),
    "bad_word": ("{option} 没有 {value}", "{option} has no {value}"),
    "no_path": (
        "没有这个文件或文件夹；请检查路径，或不带路径运行以打开示例语料",
        "no such file or folder; check the path, or run without one for the bundled example",
    ),
    "no_path_command": (
        "没有这个文件或文件夹；是想用命令 {name} 吗？",
        "no such file or folder; did you mean the command {name}?",
    ),
    "no_keymap": ("没有这个按键表；请检查路径", "there is no such keymap; check the path"),
    "keymap_good": ("没有发现问题", "no problem found"),
    "one_mode": ("--list、--check、--preset 只能用一个", "use one of --list, --check and --preset"),
    "no_terminal": (
        "没有终端可以读按键；要写出内容请用 cykc-tui export",
        "there is no terminal to read keys from; use cykc-tui export to write a view",
    ),
    "other_format": (
        "{file}：写入的是 {format} 格式；要 {named} 格式，请加 --format {named}",
        "{file}: this is {format}; for {named} add --format {named}",
    ),
    "no_format": ("视图 {view} 没有 {format} 格式", "view {view} has no format {format}"),
    "no_scope": (
        "视图 model 是全部事实，不接受 {option}；要一部分请换别的视图",
        "view model is all facts and takes no {option}; use another view for a part",
    ),
    "exists": (
        "已经有这个文件；换个名字，或加 --force 覆盖",
        "there is such a file; choose another name, or add --force",
    ),
    "is_folder": ("是文件夹；请写出文件名", "is a folder; name a file in it"),
    "unwritable": ("写不了（{why}）；请换个地方", "cannot be written ({why}); choose another place"),
    "written": ("已写到 {path}", "written to {path}"),
    "no_city": ("没有城市 {value}", "there is no city {value}"),
    "no_category": ("没有类别 {value}", "there is no category {value}"),
    "no_entity": ("没有实体 {value}", "there is no entity {value}"),
    "no_story": ("没有稿件 {value}", "there is no story {value}"),
    "no_column": ("没有列 {value}", "there is no column {value}"),
    "no_columns": ("这个视图不是表格，没有列 {value}", "this view is no table and has no column {value}"),
    "no_group": ("这个视图不能按 {value} 分组", "this view cannot be grouped by {value}"),
    "several": ("{value} 不止一个", "there are several {value}"),
    "by_id": ("请用编号：{names}", "use an id: {names}"),
    "file_line": (
        "{path}\t{encoding}\t{stories} 稿\t{entities} 实体\t{metrics} 指标",
        "{path}\t{encoding}\t{stories} stories\t{entities} entities\t{metrics} metrics",
    ),
    "shadowed": (
        "这里的 model 是 {found}，不是本程序的 {wanted}；请换个文件夹或装进独立的环境再运行",
        "model is {found} here, not the program's own {wanted}; run it from another folder or an environment of its own",
    ),
}


def say(lang: Lang, name: str, /, **values: object) -> str:
    """What the command line says there, in that language."""
    text = _WORDS[name][0 if lang == "zh" else 1]
    return text.format(**values) if values else text


def locale_lang() -> Lang:
    """The language of the locale: English where it says so, Chinese otherwise."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "en" if value.lower().startswith("en") else "zh"
    return "zh"


class Failure(Exception):
    """Wrong use that shows only when the arguments are looked up: the message as it is shown."""


def hint(lang: Lang, value: str, known: Sequence[str]) -> str:
    """`；最接近的：…` where something is near, else `；可用：…`."""
    from difflib import get_close_matches

    near = get_close_matches(value, known, n=2, cutoff=0.5)
    return semicolon(lang) + say(lang, "nearest" if near else "one_of", names=listed(lang, near or known))


def listed(lang: Lang, names: Sequence[str]) -> str:
    """Names as a list in that language."""
    return ("、" if lang == "zh" else ", ").join(names)


def semicolon(lang: Lang) -> str:
    """What parts the problem from what to do about it."""
    return "；" if lang == "zh" else "; "


class UsageFailure(Failure):
    """Wrong use of the options themselves."""
