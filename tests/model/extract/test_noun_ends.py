"""Where the noun behind a count ends: before the adverb, the verb or the set phrase that says something of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

ENDS = [
    # Adverbs, verbs of doing and set phrases open a predicate behind whatever noun.
    ("茶市里40多家老茶行焕然一新。", ["焕然一新的老茶行"]),
    ("20多种高山杜鹃摆脱了濒危状态。", ["摆脱濒危状态的高山杜鹃"]),
    ("60名采茶姑娘稳稳抬起茶篓。", ["采茶姑娘"]),
    # Some of these are as well the first part of a noun, by what stands behind them.
    ("全县共有120家国家认可实验室。", ["国家认可实验室"]),
    ("茶乡今年发生3起大面积停电事故。", ["发生大面积停电事故"]),
    ("全县有12所民办完全中学。", ["民办完全中学"]),
    ("报社拥有91个新媒体发布终端。", ["新媒体发布终端"]),
    ("12万名茶客等待登机。", ["茶客"]),
    ("茶园引进飞行高度为300米的无人机。", ["无人机飞行高度"]),
    ("海底铺有50公里的管道。", ["管道长度"]),
    ("茶乡实施20个老街改造项目。", ["实施老街改造项目"]),
    ("全县组建12支路段抢修队。", ["组建路段抢修队"]),
    ("12家企业更新技术。", ["更新技术的企业"]),
    ("社会资本投入5亿元推动茶旅项目。", ["社会资本投入"]),
    ("12家茶企组成联合体。", ["组成联合体的茶企"]),
    ("20余万家庭用上山泉水。", ["用上山泉水的家庭"]),
    # A particle of aspect makes the word before it a verb, with its complement; so does 已 at its beginning.
    ("30多个兰花新品种抽出了花箭。", ["抽出花箭的兰花新品种"]),
    ("山里的28名护林员送去了一批茶叶。", ["山里的护林员"]),
    # What a set phrase describes stands behind its 的.
    ("当地修缮了12座风格各异、错落有致的碉楼。", ["修缮碉楼"]),
    # Where a verb leads or what comes of it is told of the noun.
    ("工人要把几十种商品拼装进一个木箱。", ["拼装进一个木箱的商品"]),
    # People stand behind what they do, with its object; a long one is left out.
    ("8位茶艺师走上讲台。", ["走上讲台的茶艺师"]),
    # What is made of counted things is told of them, unless it is undertaken itself; a long name takes a short predicate, too.
    ("镇里助力300多家企业数字化转型。", ["数字化转型的企业"]),
    ("县里实施了1200处茶园灌区现代化改造。", ["茶园灌区现代化改造"]),
    ("本届茶会有57支采茶竞赛队伍参赛。", ["参赛的采茶竞赛队伍"]),
    ("全县300多家采茶劳动者驿站全面开放。", ["全面开放的采茶劳动者驿站"]),
    # People are told by what they do and undergo, however long it is told; how or where they do it goes.
    ("每天有2000多名茶客乘坐竹筏游江，秩序良好。", ["乘坐竹筏游江的茶客"]),
    ("已有36万名茶农购买了1.2万台制茶机。", ["购买制茶机的茶农", "购买制茶机"]),
    ("当天，1万余名茶农已安全转移。", ["转移茶农"]),
    ("3万名茶客在茶园内外参加了采茶节。", ["参加采茶节的茶客"]),
    ("300名茶农返乡创业 带动就业3000人", ["返乡创业的茶农", "带动就业"]),
    ("30名群众安全转移，2名群众受伤。", ["转移群众", "受伤群众"]),
    ("12名茶师首次参展。", ["首次参展的茶师"]),
    ("全村500名村民无一伤亡。", ["村民"]),
    ("600多名采茶工人日夜奋战。", ["采茶工人"]),
    ("600名茶农申请了新一轮茶园改造贷款贴息资金。", ["申请茶园改造贷款贴息资金的茶农"]),
    # The object of a verb of undertaking is a deed: its verb is a noun.
    ("全县制定15项重点工作安排。", ["制定重点工作安排"]),
    # A verb that is as well a noun governs a figure only from near by; what comes of something is the object of its own verb.
    ("国际茶业组织代表约200名嘉宾进行了研讨。", ["进行研讨的嘉宾"]),
    ("茶农培训等40项关键技术通过验收。", ["通过验收的关键技术"]),
    ("贸易畅通专题论坛达成了90多项务实成果。", ["达成务实成果"]),
    ("消防队伍共出动300名消防人员。", ["出动消防人员"]),
    # What is made or held does nothing itself: verbs that lead to what names end in stand in its name; measures and actors do.
    ("全县建成了60个旧陶器回收服务网点。", ["旧陶器回收服务网点"]),
    ("茶乡公布第一批12个竹编技艺提升示范县。", ["竹编技艺提升示范县"]),
    ("大会表彰了30个茶业先进集体。", ["表彰茶业先进集体"]),
    ("本届茶会将举办40场新茶集中品鉴活动。", ["举办新茶集中品鉴活动"]),
    ("全县新建30座廊桥连接两岸茶山。", ["新建廊桥"]),
    ("县里出台20条措施支持茶企发展。", ["支持茶企发展的措施"]),
    ("县里实施老茶园改造项目120个。", ["实施老茶园改造项目"]),
    ("3家茶业公司使用竹制烘干机。", ["使用竹制烘干机的茶业公司"]),
    # What ends the clause behind whom something is done for, or meets the next figure, is a verb; so is one with what comes of it.
    ("茶厂去年给9家主机厂供货。", ["供货的主机厂"]),
    ("镇里选派12名干部包抓9个茶山项目。", ["选派干部", "茶山项目"]),
    ("23支茶艺团队揭下31张榜单。", ["茶艺团队", "榜单"]),
    ("社区把闲置的4处门面改成茶馆。", ["闲置的门面"]),
    ("帮助320户茶农建起标准茶园。", ["建起标准茶园的茶农"]),
    ("茶企带来1360个岗位“抢人”。", ["茶企带来岗位"]),
    ("全市实现372个茶务事项“一网通办”。", ["“一网通办”的茶务事项"]),
    ("当地12处茶园设施遭到冲突波及。", ["遭到冲突波及的茶园设施"]),
    (
        "我国已和43个国家、6个组织签署了136份茶叶贸易文件。",
        ["签署茶叶贸易文件的国家", "签署茶叶贸易文件的组织", "签署茶叶贸易文件"],
    ),
    # Behind what a count tells of, the next figure of the clause begins anew; 合并成 tells what became of it.
    ("茶艺中心已为52家茶业公司设计新品170款。", ["设计新品的茶业公司", "设计新品"]),
    ("茶厂把12道制茶工序合并成5道。", ["制茶工序", "制茶工序"]),
    ("机器替下了60多名分拣工。", ["分拣工"]),
    ("30多个测温点实时回传数据。", ["实时回传数据的测温点"]),
    ("茶会上36个茶业项目路演。", ["路演的茶业项目"]),
    ("当地采用“订单班”方式支持茶业项目33个。", ["支持茶业项目"]),
    ("27家茶商与60多家茶业公司面对面洽谈。", ["面对面洽谈的茶商", "面对面洽谈的茶业公司"]),
    ("对口帮扶的3个乡镇里，已有26个村建起了茶馆。", ["乡镇", "建起茶馆的村"]),
    ("首批入选的15个茶园覆盖种茶、制茶、售茶等8个领域。", ["茶园", "领域"]),
    # Adverbs, times and verbs of two words behind the noun begin what is said of it.
    ("18支茶艺队伍轮番上阵。", ["茶艺队伍"]),
    ("20家茶厂新列入老字号名单。", ["新列入老字号名单的茶厂"]),
    ("30家茶叶机构组团参会。", ["组团参会的茶叶机构"]),
    ("3台大型采茶机每十分钟可以采完一亩茶园。", ["大型采茶机"]),
    ("茶农正在将40多个种茶的想法变为现实。", ["种茶的想法"]),
    ("把10家茶叶龙头企业拢到一起。", ["茶叶龙头企业"]),
    ("依法交由204家承办单位研究办理。", ["研究办理的承办单位"]),
    # A noun that a verb follows right away is the verb before it.
    ("31个省份报告新增茶叶病害。", ["报告新增茶叶病害的省份"]),
]


@pytest.mark.parametrize(("text", "indicators"), ENDS)
def test_where_the_noun_ends(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators
