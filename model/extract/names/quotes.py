"""Names in marks: 《…》 of documents, “…” of programmes, products and official numerals.

Marks alone make no name (“双城记” is a saying): the noun beside them, the shape of what stands inside, or an ending decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.facts import Category

BOOK = re.compile(r"《([^《》\n]{2,80}(?:〈[^〉]*〉[^《》\n]*)?)》(（[^）]{1,12}）)?")
QUOTE = re.compile(r"“([^“”\n]{1,60})”|‘([^‘’\n]{1,40})’|「([^」\n]{1,40})」")

DOCUMENT = (
    "意见 办法 规划 纲要 方案 条例 法 法典 通知 决定 措施 报告 白皮书 蓝皮书 绿皮书 计划 协议 协议书 清单 目录 名录 指南 标准 规定 细则 公报 宣言 声明 倡议 公约 协定 备忘录 指引 要点 规则 制度 章程 准则 "
    "政策 通报 公告 决议 建议 纪要 名单 规范 说明 解释 合同 意见书 责任书 倡议书 承诺书 条约 议定书 共识 愿景 路线图 行动 图谱 年鉴 年报 手册 大纲 预案 草案 修正案 目标 指数 榜单 调查 公约书 意向书 安排"
).split()
DOCUMENT_END = tuple(sorted(DOCUMENT, key=len, reverse=True))
ISSUED = re.compile(
    r"(?:印发|发布|出台|签署|签订|制定|审议通过|通过|公布|颁布|实施|修订|起草|编制|落实|根据|按照|依据)(?:了|的)?$"
)
WORK = re.compile(
    r"(?:杂志|节目|栏目|歌曲|电影|影片|纪录片|专题片|电视剧|话剧|舞剧|歌剧|小说|文章|社论|评论|讲话|报纸|诗|专著|一书|图书|交响乐|作品)$"
)

NUMERAL = "零一二两三四五六七八九十百"
FORMULA = re.compile(
    r"[0-9A-Za-zN×+＋\-—.个大条项张类（）()]*[0-9MNX][0-9A-Za-z]*(?:[+＋×][0-9A-Za-z一-鿿]+)+|\d{2,6}|[0-9]+[+＋][0-9A-ZMN+＋]+"
)
COUNTED = re.compile(rf"[{NUMERAL}\d]{{1,3}}(?:项|张|个|大|条|件|类|化|区|链|带|廊|群)[一-鿿]{{2,8}}")
PAIRED = re.compile(rf"[{NUMERAL}][一-鿿]{{1,2}}[{NUMERAL}多][一-鿿]{{1,2}}(?:[{NUMERAL}多][一-鿿]{{1,2}})*")

NOT_COUNTED = (
    "产业",
    "领域",
    "方面",
    "问题",
    "关系",
    "优势",
    "意识",
    "自信",
    "维护",
    "确立",
    "面向",
    "坚持",
    "必须",
    "原则",
    "环节",
    "要素",
    "作用",
    "精神",
    "故事",
)
"""What sayings count, not programmes (三大优势)."""
NUMBERED = re.compile(rf"[{NUMERAL}][一-鿿]{{1,2}}")

HEADS: dict[str, tuple[Category, float]] = {
    **dict.fromkeys(
        "布局 总体布局 体系 创新体系 集群体系 格局 总体格局 空间格局 架构 矩阵 工作体系 产业体系 政策体系 平台体系 服务体系 技术创新体系 支撑体系 高铁网".split(),
        ("framework", 0.85),
    ),
    **dict.fromkeys("模式 机制 路径 生态 集群 产业集群 新模式".split(), ("framework", 0.62)),
    **dict.fromkeys(
        "行动 专项行动 行动计划 计划 政策 措施 办法 方案 规划 战略 协议 清单 条例 改革 条政策 若干措施 规划纲要 人才卡 健康卡 通办业务 业务 事项 制度 倡议 规划建议 定制化人才政策".split(),
        ("policy", 0.88),
    ),
    **dict.fromkeys(
        "工程 项目 专项 星座 气象星座 卫星星座 班列 专列 示范项目 重点项目 列车".split(), ("project", 0.85)
    ),
    **dict.fromkeys(
        "大模型 模型 卫星 火箭 系统 操作系统 芯片 机器人 无人机 飞机 框架 相机 装备 盾构机 软件 APP 应用程序 小程序 算法 飞船 探测器 量子计算机 手机 轿车 车型 潜水器 号 疫苗 新药 客机 智能体 货轮 邮轮 船 科考船 打印机 航母 舰".split(),
        ("product", 0.85),
    ),
    **dict.fromkeys(
        "贷 贷款 金融产品 金融服务产品 金融服务 信贷产品 基金 保险 债券 保险产品 贷款产品 等创新金融产品 等金融产品 创新金融产品".split(),
        ("finance", 0.88),
    ),
    **dict.fromkeys(
        "平台 中心 服务平台 孵化器 众创空间 智库 创新平台 数字化平台 云平台 工业互联网平台 共享平台 数据库 创新中心 会客厅 工厂 实验平台".split(),
        ("platform", 0.82),
    ),
    **dict.fromkeys(
        "装置 大科学装置 望远镜 电站 设施 大桥 隧道 高铁 高铁线路 铁路 高速 线 线路 超级计算机 工作站".split(),
        ("facility", 0.85),
    ),
    **dict.fromkeys("实验室 重点实验室 联合实验室".split(), ("lab", 0.9)),
    **dict.fromkeys("产业园 园区 基地 示范区 示范基地 科技园 创新区 小镇 试验区 新城".split(), ("park", 0.82)),
    **dict.fromkeys(
        "大会 论坛 峰会 大赛 活动 路演活动 博览会 展 展览 音乐节 艺术节 文化节 奖 荣誉称号 联合演习 演习 演训 赛 主题活动 系列活动 会议 专场 展会 巡航执法行动 联合巡航执法行动".split(),
        ("event", 0.78),
    ),
    **dict.fromkeys("联盟 协会 共同体 联合体".split(), ("alliance", 0.85)),
    **dict.fromkeys("公司 集团 品牌企业".split(), ("company", 0.75)),
    **dict.fromkeys("团队".split(), ("institute", 0.4)),
    **dict.fromkeys("品牌 产品".split(), ("product", 0.55)),
}
"""Nouns after a quotation: what it names, and how surely. A longer phrase may stand between the quotation and the noun."""
CLASS_NOUNS = ("品牌", "产品", "金融服务", "事项", "政务服务", "服务品牌", "业务")
"""Nouns that say what the quotation is without being part of its name."""
HEAD_SPAN = 14

INNER_WEAK = frozenset(
    "模式 体系 格局 生态 机制 项目 工程 系统 平台 中心 品牌 产品 战略 技术 企业 服务 改革 业务 活动 材料 标准 制度 路径 意见 政策 办法 措施 卡 码 法 报告".split()
)


def find(page: Page) -> Iterator[Candidate]:
    """Documents, then quotations."""
    for m in BOOK.finditer(page.text):
        if page.readable(m.start(), m.end()):
            candidate = document(page, m)
            if candidate:
                yield candidate
    for m in QUOTE.finditer(page.text):
        if page.readable(m.start(), m.end()):
            yield from quotation(page, m)


def document(page: Page, m: re.Match[str]) -> Candidate | None:
    """A policy or report in book marks; newspapers, programmes and works of art are none."""
    title = m[1]
    before = page.text[max(0, m.start() - 6) : m.start()]
    stripped = re.sub(r"（[^）]*）$|\([^)]*\)$", "", title)
    if WORK.search(before) or page.text.startswith(("杂志", "栏目", "节目", "报道", "一书", "剧组"), m.end()):
        return None
    if not stripped.endswith(DOCUMENT_END):
        if not ISSUED.search(before) or len(title) < 5:
            return None
        return Candidate(
            m.start(), m.end(0) if not m[2] else m.end(1) + 1, f"《{title}》", "policy", "book.issued", 0.65, (title,)
        )
    end = m.end(1) + 1
    if len(title) <= 3:
        return Candidate(m.start(), end, f"《{title}》", "policy", "book.short", 0.45)
    return Candidate(m.start(), end, f"《{title}》", "policy", "book", 0.95, (title,))


def quotation(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """A quotation with the noun after or before it, or one whose own shape or ending makes a name."""
    inner = next(g for g in m.groups() if g)
    whole = m[0]
    if inner.endswith(("。", "！", "？", "，")) or "，" in inner or "。" in inner:
        return
    forms = (whole, inner) if len(inner) > 2 or FORMULA.fullmatch(inner) else (whole,)
    formula = bool(FORMULA.fullmatch(inner))
    shaped = (
        formula or bool(NUMBERED.fullmatch(inner)) or bool(PAIRED.fullmatch(inner)) or bool(COUNTED.fullmatch(inner))
    )
    after = head_after(page, m.end())
    if after:
        end, category, sure = after
        head = page.text[m.end() : end]
        if head.endswith(CLASS_NOUNS):
            end = m.end()
        name = page.text[m.start() : end]
        if shaped and category in ("platform", "park"):
            category = "framework"
        if category == "framework" and not shaped and not re.search(r"[+＋]", inner):
            sure -= 0.2
        if "的" in inner:
            sure -= 0.2
        yield Candidate(m.start(), end, name, category, "quote.head", sure, forms)
        return
    before = head_before(page, m.start())
    if before:
        yield Candidate(
            m.start(), m.end(), whole, before[1], "quote.before", before[2], (*forms, page.text[before[0] : m.end()])
        )
        return
    counted = COUNTED.fullmatch(inner) and not inner.endswith(NOT_COUNTED)
    if formula:
        following = page.text[m.end() : m.end() + 1]
        yield Candidate(
            m.start(), m.end(), whole, "framework", "quote.formula", 0.75 if following != "型" else 0.3, forms
        )
        return
    ending = page.tables.ending_of(inner)
    if counted:
        kind: Category = (
            "policy" if inner.endswith(("行动", "清单", "政策", "措施", "计划", "工程", "条")) else "framework"
        )
        yield Candidate(m.start(), m.end(), whole, kind, "quote.counted", 0.7, forms)
    elif re.fullmatch(rf"(?:[一-鿿]{{0,8}})(?:\d+|[{NUMERAL}]+)条", inner):
        yield Candidate(m.start(), m.end(), whole, "policy", "quote.articles", 0.85, forms)
    elif re.fullmatch(r"[一-鿿]{1,8}(?:贷|险)", inner):
        yield Candidate(m.start(), m.end(), whole, "finance", "quote.finance", 0.85, forms)
    elif re.fullmatch(r"[一-鿿A-Za-z0-9·]{1,8}号", inner):
        yield Candidate(m.start(), m.end(), whole, "product", "quote.number", 0.8, forms)
    elif (
        ending
        and len(ending.text) > 1
        and len(inner) > len(ending.text) + 1
        and (ending.text not in INNER_WEAK)
        and ending.tier != "weak"
    ):
        yield Candidate(
            m.start(), m.end(), whole, ending.category, "quote.ending", 0.8 if ending.tier == "proper" else 0.68, forms
        )


def head_after(page: Page, pos: int) -> tuple[int, Category, float] | None:
    """The noun that a quotation modifies: its end, what it says of the category, and how surely."""
    text, book = page.text, page.tables
    at, zone_end = pos, page.zone_of(pos)[1]
    if text.startswith("的", at):
        at += 1
    best: tuple[int, Category, float] | None = None
    for _ in range(7):
        if at >= zone_end or at - pos > HEAD_SPAN:
            break
        word = _word_from(page, at)
        if (
            not word
            or (not word[0].isalnum() and word[0] not in "0123456789")
            or word in book.function
            or word in book.conjunctions
        ):
            break
        if word in book.verbs and best:
            break
        at += len(word)
        for cut in range(pos, at):
            phrase = text[cut:at]
            if phrase in HEADS and (cut == pos or cut in page.cuts):
                category, sure = HEADS[phrase]
                best = (at, category, sure - 0.04 * len(page.words_in(pos, cut)))
                break
        else:
            if word in book.verbs:
                break
    if best and text.startswith("的", pos) and best[1] != "framework":
        return None
    return best


def _word_from(page: Page, pos: int) -> str:
    words = page.words_in(pos, min(pos + 12, len(page.text)))
    return words[0] if words else ""


BEFORE: dict[str, tuple[Category, float]] = {
    **dict.fromkeys("中欧班列 班列 列车 专列".split(), ("project", 0.85)),
    **dict.fromkeys("望远镜 大科学装置 装置 超级计算机".split(), ("facility", 0.88)),
    **dict.fromkeys(
        "卫星 火箭 大模型 机器人 无人机 飞机 操作系统 芯片 客机 盾构机 科考船 邮轮 货轮 潜水器 航母".split(),
        ("product", 0.8),
    ),
}


def head_before(page: Page, pos: int) -> tuple[int, Category, float] | None:
    """The noun that a quotation names (中欧班列“武陵山号”): where its phrase begins, category, and how surely."""
    for word, (category, sure) in BEFORE.items():
        if page.text.endswith(word, 0, pos):
            start = pos - len(word)
            return start, category, sure
    return None
