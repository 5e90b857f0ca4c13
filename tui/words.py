"""The words of the interface in both languages. Names and excerpts are never translated."""

from __future__ import annotations

from tui.actions import Lang

_WORDS: dict[str, tuple[str, str]] = {
    "app": ("成渝科创", "Chengdu-Chongqing Science"),
    "example": ("示例语料", "example"),
    "counts": (
        "{files:,} 篇 · {stories:,} 稿 · {entities:,} 实体 · {metrics:,} 指标",
        "{files:file|files} · {stories:story|stories} · {entities:entity|entities} · {metrics:metric|metrics}",
    ),
    "tree": ("目录", "Tree"),
    "detail": ("详情", "Details"),
    "source": ("出处", "Source"),
    "metrics": ("指标", "Metrics"),
    "stories": ("稿件", "Stories"),
    "series": ("序列", "Series"),
    "relations": ("关系", "Relations"),
    "problems": ("存疑", "Doubts"),
    "article": ("原文", "Article"),
    "entity": ("实体", "Entity"),
    "by_city": ("城市/类别", "city/category"),
    "by_category": ("类别/城市", "category/city"),
    "by_story": ("稿件", "story"),
    "rows": ("{total:,} 条", "{total:row|rows}"),
    "rows_of": ("{shown:,}/{total:,} 条", "{shown:,}/{total:row|rows}"),
    "sorted": ("按 {column}{arrow}", "by {column}{arrow}"),
    "hidden": ("隐 {count} 列", "{count} hidden"),
    "reading": ("正在读取", "reading"),
    "reading_files": ("正在读取 {done}/{total}  {what}", "reading {done}/{total}  {what}"),
    "cancel_hint": ("{key} 停止", "{key} stops"),
    "stopped": ("已停止读取；{key} 退出", "reading stopped; {key} quits"),
    "loaded": ("已载入 {files} 篇", "{files:file|files} read"),
    "doubts": ("{count} 处存疑", "{count:doubt|doubts}"),
    "unread": ("{count} 处未能读取", "{count} not read"),
    "look": ("（{key} 查看）", " ({key} shows them)"),
    "keymap_problems": (
        "键位文件有 {count} 处不对，未采用（{key} 末尾列出）",
        "{count:line|lines} of the keymap not used (listed at the end of {key})",
    ),
    "no_tree": ("文章里没有读到实体", "no entity was found in the articles"),
    "no_metrics": ("这个范围里没有指标", "no figures in this scope"),
    "no_stories": ("这个范围里没有稿件", "no stories in this scope"),
    "no_series": (
        "这个范围里没有序列：同一主体的同一指标印出两次以上才成序列",
        "no series in this scope: for one, the same indicator of the same owner is printed at least twice",
    ),
    "no_relations": ("这个范围里没有读到关系", "no relations were found in this scope"),
    "no_problems": ("文章都读了，没有存疑之处", "every file was read and nothing is in doubt"),
    "all_hidden": (
        "这里的 {count} 条可信度不够，未列出；按 {key} 改变",
        "the {count} there are were left out as less sure; {key} changes that",
    ),
    "nothing_read": (
        "没有读到文章；找的是 .txt 和 .md 剪报。{key} 看原因，或换一个文件夹重开",
        "no article was read; .txt and .md clippings are looked for. {key} says why; or open another folder",
    ),
    "no_match": ("筛选“{filter}”没有匹配；{key} 清除", "nothing matches “{filter}”; {key} clears the filter"),
    "no_excerpt": ("此处没有摘录", "no excerpt here"),
    "filter": ("筛选", "filter"),
    "filtered": ("筛选“{filter}”", "filter “{filter}”"),
    "filter_kept": (
        "筛选“{filter}”：{shown}/{total}；{key} 清除",
        "filter “{filter}”: {shown}/{total}; {key} clears it",
    ),
    "filter_dropped": ("已清除筛选", "filter cleared"),
    "find": ("查找", "find"),
    "finding": ("查找“{wanted}”", "find “{wanted}”"),
    "find_kept": (
        "查找“{filter}”：{shown}/{total}；{next} 下一处，{key} 清除",
        "find “{filter}”: {shown}/{total}; {next} next, {key} clears it",
    ),
    "no_hit": ("这一稿里没有“{wanted}”", "“{wanted}” is not in this story"),
    "find_dropped": ("已清除查找", "search cleared"),
    "no_fact": ("这一处不是实体或指标", "no entity and no figure here"),
    "filter_hint": ("汉字、拼音、首字母", "Chinese, pinyin, initials"),
    "last": ("已是最后一处", "this is the last one"),
    "first": ("已是第一处", "this is the first one"),
    "last_story": ("已是最后一篇", "this is the last story"),
    "first_story": ("已是第一篇", "this is the first story"),
    "no_back": ("没有更早的位置", "nothing further back"),
    "no_forward": ("没有更后的位置", "nothing further forward"),
    "no_article": ("这一项没有原文可开", "there is no article to open for this"),
    "again_to_quit": ("已在最上层；再按一次 {key} 退出", "nothing left to close; {key} again quits"),
    "not_here": ("此处不能：{what}", "cannot be done here: {what}"),
    "grouped": ("按{how}分组", "grouped by {how}"),
    "all_listed": ("全部列出，不论可信度", "everything is listed, however sure"),
    "zoomed": ("已放大；{key} 还原", "maximised; {key} restores"),
    "restored": ("已还原", "restored"),
    "sure_only": ("{what} {least}+", "{what} {least}+"),
    "followed": ("{key} 回到原文", "{key} goes back to the article"),
    "followed_unfiltered": (
        "筛选“{filter}”里没有它，暂时取消；{key} 回到原文",
        "“{filter}” does not show it and is off for now; {key} goes back to the article",
    ),
    "order": ("次序：{how}", "order: {how}"),
    "order_own": ("原来的", "the original"),
    "copied_text": ("已复制 {count} 字", "{count:character|characters} copied"),
    "copied_excerpt": ("已复制摘录", "excerpt copied"),
    "copied_row": ("已复制此行（TSV）", "row copied as TSV"),
    "copied_citation": ("已复制出处", "citation copied"),
    "copied_command": ("已复制命令行：{command}", "command line copied: {command}"),
    "terminal_clip": (
        "（经终端送往剪贴板；终端若不支持，请用导出）",
        " (through the terminal; where it does not support that, export)",
    ),
    "nothing_to_copy": ("此处没有可复制的内容", "nothing to copy here"),
    "copy_hint": (
        "没有选中文字。用鼠标拖选后再按；{yank} 复制摘录或表行，{quit} 退出",
        "nothing is selected. Drag with the mouse first; {yank} copies the excerpt or row, {quit} quits",
    ),
    "too_small": (
        "窗口太小（{width}×{height}），至少 50×14",
        "{width}×{height} is too small; 50×14 needed",
    ),
    "help": ("帮助", "Help"),
    "help_where": ("此处", "here"),
    "help_not_here": ("（此处不能）", "(not here)"),
    "help_files": ("键位文件", "keymap files"),
    "help_wrong": ("键位文件里未采用的", "not used of the keymap files"),
    "palette": ("命令", "Commands"),
    "palette_hint": ("输入名字、拼音或首字母", "type a name, pinyin or initials"),
    "no_key": ("未设键", "no key"),
    "export": ("导出", "Export"),
    "export_what": ("内容", "What"),
    "export_endings": ("后缀定格式：{formats}", "the ending is the format: {formats}"),
    "exists": ("已有这个文件，覆盖它吗？", "This file exists already. Overwrite it?"),
    "make_folder": ("没有这个文件夹，现在建立吗？", "There is no such folder. Make it?"),
    "written": ("已写入 {path}（{size}）", "written to {path} ({size})"),
    "not_written": ("没有写成：{why}；请换文件夹或文件名", "not written: {why}; choose another folder or name"),
    "is_folder": ("{path} 是文件夹；请写出文件名", "{path} is a folder; give a file name"),
    "no_name": ("请写出文件名", "give a file name"),
    "no_ending": ("请写出后缀，这个视图可用：{known}", "add an ending; this view has {known}"),
    "bad_ending": ("后缀是 {ending}，这个视图可用：{known}", "the ending is {ending}; this view has {known}"),
    "cancelled": ("已取消", "cancelled"),
    "paragraph": ("¶{number}", "¶{number}"),
    "line": ("行 {line}", "line {line}"),
    "table_outcome": ("{view}：{rows}", "{view}: {rows}"),
    "facts": ("{at}/{total} 处", "{at}/{total}"),
    "all": ("全部", "everything"),
    "correcting": ("更正", "Correct"),
    "marked": (
        "已标记 {count} 个实体；{merge} 合并，{close} 清除标记",
        "{count:entity|entities} marked; {merge} merges them, {close} takes the marks off",
    ),
    "unmarked": ("没有标记了", "no marks left"),
    "mark_first": ("请先用 {key} 标记要合并的实体，至少两个", "first mark the entities with {key}, two at least"),
    "merge_into": ("把这 {count} 个实体合并为：", "Merge these {count} entities into:"),
    "between_names": ("、", ", "),
    "rename_to": ("名称改为：", "Rename to:"),
    "refile_as": ("{name} 的类别 城市：", "Category and city of {name}:"),
    "reject_entity": ("这不是实体，不再列出？", "No entity at all; list it no more?"),
    "reject_figure": ("这不是指标（原文 {count} 处），不再列出？", "No figure (printed {count}×); list it no more?"),
    "corrected": ("已写入 {path}：{words}", "written to {path}: {words}"),
    "undo_hint": ("{key} 撤销", "{key} undoes it"),
    "undone": ("已撤销：{words}", "undone: {words}"),
    "undo_left": ("还可撤销 {count} 次", "{count} more to undo"),
    "no_undo": ("这次打开以来没有可撤销的更正", "nothing was corrected since the start"),
    "does_rename": ("改名 {name} → {to}", "{name} renamed {to}"),
    "does_merge": ("合并 {names} → {to}", "{names} merged into {to}"),
    "does_refile": ("归类 {name} → {to}", "{name} filed under {to}"),
    "does_reject": ("不是实体 {name}", "{name} is no entity"),
    "does_reject_figure": ("不是指标 {text}（{indicator}）", "{text} ({indicator}) is no figure"),
    "same_name": ("名称没有改动", "that is its name already"),
    "no_new_name": ("请写出名称", "give a name"),
    "name_taken": (
        "已有实体叫“{name}”；若是一个，请标记两者再合并",
        "there is a “{name}” already; if they are one, mark both and merge",
    ),
    "one_is_no_merge": ("合并要至少两个实体；请先标记", "a merge takes two entities at least; mark them first"),
    "merge_draws_in": (
        "“{name}”已是另一个实体（{other}）；请把它也标上，或换个名称",
        "“{name}” is another entity ({other}); mark it too, or give another name",
    ),
    "same_filing": ("类别和城市都没有改动", "neither category nor city is new"),
    "one_each": ("“{word}”多余：请写一个类别和一个城市", "“{word}” is one too many: give one category and one city"),
    "no_city": ("“{word}”不是城市；请写出城市", "“{word}” is no city; give a city"),
    "unknown_filing": ("不认识“{word}”；是不是 {near}？", "“{word}” is unknown; did you mean {near}?"),
    "unknown_place": (
        "不认识“{word}”；可写类别、地级市或省名、川渝、全国",
        "“{word}” is unknown; give a category, or a city, a province, 川渝 or 全国",
    ),
    "homeless": (
        "它的文章没有文件夹可放 corrections.yaml；请存成文件，再以 cykc-tui 文件夹 打开",
        "its article has no folder for corrections.yaml; save it as a file, then cykc-tui FOLDER",
    ),
    "words_twice": (
        "这个数字周围的话在文件里不止一处；请直接编辑 corrections.yaml",
        "the words around this figure stand in the file twice; edit corrections.yaml yourself",
    ),
    "broken_file": (
        "{path}:{line}：不是合法的 YAML，没有写入；先改好它",
        "{path}:{line}: not valid YAML, nothing written; mend it first",
    ),
    "no_plain_list": (
        "{path}:{line}：每条要顶格以“- ”开头，没有写入；先改好它",
        "{path}:{line}: each entry must begin with “- ” at the left edge; mend it first",
    ),
    "not_utf8": (
        "{path}:{line}：不是 UTF-8，没有写入；先另存为 UTF-8",
        "{path}:{line}: no UTF-8, nothing written; save it as UTF-8 first",
    ),
    "file_changed": (
        "{path}：文件已另有改动，未撤销；请直接编辑它",
        "{path}: changed since, not undone; edit it yourself",
    ),
    "no_access": (
        "{path}：读写不了（{why}）；请检查文件夹的权限",
        "{path}: cannot be read or written ({why}); look at the permissions of the folder",
    ),
    "missed": ("{path}:{line}：{why}", "{path}:{line}: {why}"),
    "rereading": ("正在重新读取", "reading again"),
    "busy": ("正在读取，请稍候再更正", "reading; correct it when that is done"),
    "nothing_to_correct": ("此处没有可更正的内容", "nothing to correct here"),
    "nothing_to_reject": (
        "此处没有可剔除的；请到目录里的实体、指标表的行上",
        "nothing to reject here; go to an entity of the tree, or to a row of the metrics",
    ),
    "no_entity_here": ("此处没有实体；请到目录里的实体上", "no entity here; go to one in the tree"),
    "example_stays": (
        "示例语料不能更正；请以 cykc-tui 文件夹 打开自己的文章",
        "the example cannot be corrected; open your own articles: cykc-tui FOLDER",
    ),
    "no_folder": (
        "标准输入没有文件夹可写更正；请存成文件，以 cykc-tui 文件夹 打开",
        "standard input has no folder for corrections; save the articles and open them: cykc-tui FOLDER",
    ),
    "figures": ("指标", "Figures"),
    "figures_more": ("另有 {count} 条，{key} 看全部", "{count} more, {key} shows all"),
}


class _Number(int):
    """A number that words can be counted with: `{files:file|files}` is `1 file`, `2 files`."""

    def __format__(self, spec: str) -> str:
        one, several, many = spec.partition("|")
        return f"{int(self):,} {one if self == 1 else many}" if several else super().__format__(spec)


def say(lang: Lang, key: str, /, **values: object) -> str:
    """The words for `key`, with the values put in."""
    text = _WORDS[key][0 if lang == "zh" else 1]
    if not values:
        return text
    return text.format(**{name: _Number(value) if isinstance(value, int) else value for name, value in values.items()})
