"""The words that tie a name to its figure (已达, 约为, 分别超过), which belong to neither."""

from __future__ import annotations

import re

from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage

_LASTING = re.compile(
    r"(?:在|已经?)?(?:连年|逐年|历年)$|(?:在|已经?)?连续[^，。；、]{1,4}(?:年|个?月|个?季度|天|周)$|在?(?<![去今明前后上当本\d])(?:年底|年末|月底|月末|季末|期末)(?:[之以]?前)?$|[一两三四五六七八九十\d]年[里间内]$|(?<![第十首一两二三四五六七八九\d])分?[一两二三四五六七八九十\d]{1,2}批次?$"
)
"""产量连续9年稳定在…, 覆盖率在年底前提高到…: how long or until when stands between a name and its ties."""
_REMARK = re.compile("不?含|不?包[括含]|其中|按|即|下同")
_CAN = re.compile("(?:[就便也还则])?(?:(?<![产性功智动热电势机效核储节万职潜])能|能够|可以|(?<![许认不尚])可)$")
"""误差|能控制在…, 温度|可以保持在…: that it can be so stands between a name and its ties."""
_ENDING_WORDS = {
    "达": "到抵直传表雷马发下送通触腾到显豁阔旷宏欠奥伦德哥鲁",
    "约": "节合条签公预制契解履违相邀租守简",
    "逾": "",
    "近": "附临邻靠最相贴亲逼",
    "共": "公中总一与拼",
    "破": "突爆攻打侦看识冲击撞说道",
    "已": "早业不而",
    "均": "平人日月年户亩周单机场头",
}
"""Words that end as a tie does (节约, 附近), by the character before the tie."""


def strip_links(passage: Passage, start: int, end: int, cues: Cues) -> int:
    """The end of text[start:end] without the words that tie a name to its figure (已达, 约为, 分别超过)."""
    text, figure = passage.text, end
    while end > start:
        if text[end - 1] in ' 　“‘"（(：:、':
            end -= 1
            continue
        match = cues.links.search(text, max(start, end - 12), end)
        while match is not None and not (_begins(passage, match.start()) or _clings(passage, match)):
            match = cues.links.search(text, match.start() + 1, end)  # 产|能达: a shorter tie may begin at a word
        if match is None and figure - end > 1:
            can = _CAN.search(text, max(start, end - 3), end)
            match = can if can is not None and passage.is_boundary(can.start()) else None
        if match is None:
            return end
        end = match.start()
    return end


def _begins(passage: Passage, at: int) -> bool:
    """Whether a word may begin at an offset: at a boundary of the segmenter, or behind a time (去年|降至)."""
    return passage.is_boundary(at) or passage.in_time(at - 1, at)


def _clings(passage: Passage, tie: re.Match[str]) -> bool:
    """Whether a tie was taken into the word before it by the segmenter (占地约, 占比超, 单牌|车达), or its first character (漏|检|率降|至)."""
    if len(tie[0]) > 1:
        return tie[0][-1] in "到至为达" and passage.text[tie.start() - 1] in "率额量值度比"
    if tie[0] not in "超达逾近约为共破已均":
        return False
    if passage.text[tie.start() - 1] in "以已均都将就":
        return True
    if tie[0] in _ENDING_WORDS:
        return passage.text[tie.start() - 1] not in _ENDING_WORDS[tie[0]]
    return (
        passage.text[tie.start() - 1] in "比率额量数值重度模积长产入本用资年月天季面"
        or passage.word_start(tie.start()) <= tie.start() - 2
    )


def strip_tail(passage: Passage, start: int, end: int, cues: Cues) -> int:
    """The end without ties, without a time among them (茶客今天超300人次) and without a remark in brackets."""
    end = strip_links(passage, start, end, cues)
    for ref in reversed(passage.times_between(start, end)):
        bracketed = passage.text[ref.end : ref.end + 1] in ("）", ")") and passage.text[ref.start - 1] in "（("
        if ref.end + bracketed != end or ref.start - start < 2:
            break
        end = strip_links(passage, start, ref.start - bracketed, cues)
    lasting = _LASTING.search(passage.text, max(start, end - 12), end)
    if lasting:
        end = strip_links(passage, start, lasting.start(), cues)
    if passage.text[end - 1 : end] in ("）", ")"):
        opened = max(passage.text.rfind(c, max(start, end - 24), end) for c in "（(")
        if opened > start and _REMARK.match(passage.text, opened + 1):
            end = opened
    return end
