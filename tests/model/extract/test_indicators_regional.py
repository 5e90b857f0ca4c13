"""Constructions in which regional papers tell of firms, labs and parks: what is put forward, done next, granted, passed through, or one of those told before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

NAMED = [
    # A clause that only puts forward what the next one measures.
    ("这里烧制的陶瓷辊棒，合格率达到98.5%。", ["陶瓷辊棒合格率"]),
    ("最费工的是竹编灯罩，良率从不到5%，爬到现在的85%。", ["竹编灯罩良率"] * 2),
    # What is done next with what was counted.
    ("全县申请竹器专利94件、授权37件。", ["申请竹器专利", "授权竹器专利"]),
    ("园区签约项目35个，开工22个，投产15个。", ["签约项目", "开工项目", "投产项目"]),
    ("平台发布技术需求240项，促成合作112项。", ["发布技术需求", "促成合作"]),
    # Those of them that do something.
    ("片场接待剧组87个，其中本地投资的占六成。", ["接待剧组", "本地投资的剧组占比"]),
    ("全市技术合同成交额16亿元，其中在市内转化的占43%。", ["技术合同成交额", "在市内转化的技术合同成交额占比"]),
    # Money and whom it is for.
    ("单个项目最高可获500万元支持。", ["单个项目支持"]),
    ("对首次获评的企业，一次性给予50万元奖励；对新建茶厂给予最高100万元补助。", ["首次获评的企业奖励", "新建茶厂补助"]),
    # A course from one step to the next.
    ("从拿地到开工只用了47天。", ["从拿地到开工的时间"]),
    ("从拿到证书到产品下线，仅隔14天。", ["从拿到证书到产品下线的时间"]),
    # Who takes part in a thing; examples and what stands behind a comma.
    ("某公司牵头、23家单位组成的竹器联合体成立。", ["组成单位"]),
    ("产业聚焦竹纤维、竹缠绕等6个赛道，到2027年建设示范区10个左右。", ["赛道", "建设示范区"]),
    ("集中签约项目73个，其中落户本地的有31个。", ["签约项目", "落户本地的签约项目"]),
    ("全省竹业营业收入35亿元，其中德阳贡献38%。", ["竹业营业收入", "竹业营业收入占比"]),
    (
        "园区产值73亿元，其中竹器板块产值28亿元，占比由29%提高到38%。",
        ["园区产值"] + ["竹器板块产值"] + ["竹器板块产值占比"] * 2,
    ),
    # What it was before a change, be it in the past; what another figure holds for is none itself.
    ("发酵周期由过去的60天缩短至7天。", ["发酵周期"] * 2),
    ("每处理1吨盐泥，综合成本降到260元。", ["综合成本"]),
    ("计算中心提供机时62万核小时，较去年同期增长74%。", ["机时"] * 2),
    ("仅需300元，比普通烧制费用便宜1/3以上。", ["金额", "烧制费用"]),
    ("竹器厂研发人员占比高达87%。", ["竹器厂研发人员占比"]),
    # Adverbs of one's own before a verb of reaching; a change that may come.
    ("竹器业研发投入强度却逆势升至11%。", ["竹器业研发投入强度"]),
    ("窑炉年产能可由9万件增至14万件。", ["窑炉年产能"] * 2),
    # A rank of a bare measure, and how it moved.
    ("竹浆产量3万吨，增长近四成，产量跃居全省第一。", ["竹浆产量", "竹浆产量", "竹浆产量"]),
    ("成都在竹业创新指数榜单中位列第23位，较上年前进1位。", ["竹业创新指数榜排名"] * 2),
    # What is saved stands behind its verb; verbs that hold what changes.
    ("平台可为茶企节省检测费用30%。", ["检测费用"]),
    ("茶厂户均降本16%、增效21%。", ["茶厂户均成本", "效益"]),
    ("设备可在150摄氏度的环境里运行。", ["环境温度"]),
]


@pytest.mark.parametrize(("body", "indicators"), NAMED)
def test_what_regional_reports_measure_is_named_by_their_constructions(
    body: str, indicators: list[str], figures: Figures
) -> None:
    assert [m.indicator for m in figures(body)] == indicators
