"""What is counted or measured: each mechanism of the grammar of indicators on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

MEASURED = [
    # What an amount is of takes the verb before the amount, along a list, too; what is done with money is no name.
    ("工厂每年投入近千万元资金。", ["投入资金"]),
    ("项目年产30万吨甲醇和20万吨乙醇。", ["年产甲醇", "年产乙醇"]),
    ("调拨5万吨化肥、200吨农药。", ["调拨化肥", "调拨农药"]),
    ("出资2000万元联合实施项目。", ["出资"]),
    ("全市引进外资20亿元人民币。", ["引进外资"]),
    ("两部影片分别以2亿元和3亿元票房成绩领先。", ["票房成绩"] * 2),
    ("在青川园区5万平方米的展厅。", ["展厅面积"]),
    # A mean is part of the name; what is so warm goes without saying; what takes the time stands before the verb.
    ("平均贷款利率3.9%。", ["平均贷款利率"]),
    ("凌晨降到零下30摄氏度。", ["气温"]),
    ("航行历时9小时。", ["航行时间"]),
    ("期货价格已跌破70美元。", ["期货价格"]),
    # Of a long phrase what it describes is the name.
    ("代表行业最高水平和未来发展方向的“灯塔工厂”达100家。", ["“灯塔工厂”"]),
    # Ties and adverbs between a name and its figure are no part of it.
    ("货物吞吐量年均超过300万吨。", ["货物吞吐量"]),
    ("产品研发周期缩短了约30%，生产效率也同步提升了近20%。", ["产品研发周期", "生产效率"]),
    # A list before a bare measure belongs to it; examples before a name do not.
    ("云计算、物联网等投资增长13.1%。", ["云计算、物联网等投资"]),
    ("风电、氢能等领域计划投资占比达到84%。", ["风电、氢能等领域计划投资占比"]),
    # A bare amount takes its name from before the verb that carries it.
    ("以软件为主的新兴业务实现收入30亿元。", ["新兴业务收入"]),
    ("家电、自行车“老三样”产品合计出口35亿元，同比增长7%。", ["“老三样”产品出口"] * 2),
    ("全省将投入12亿元扶持企业改造。", ["扶持企业改造投入"]),
    # A contribution is one to something.
    ("科技进步对经济增长的贡献率达到60%。", ["科技进步对经济增长贡献率"]),
    ("对甲国等中亚国家、对乙国等西亚国家进出口分别增长7.4%和9.6%。", ["对中亚国家进出口", "对西亚国家进出口"]),
    # An attribute of a thing with a long name is the attribute alone; a part has the measure of the whole.
    ("先进功率半导体中试平台总投资20亿元。", ["总投资"]),
    ("规划面积1198平方公里，其中直管园约313平方公里。", ["规划面积", "直管园面积"]),
    ("规划建设60兆瓦光伏电站。", ["建设光伏电站"]),
    ("算力每投入1元，带动3至4元的经济增长。", ["算力每投入", "每投入1元带动的经济增长"]),
    # A verb with what it is said of names what nothing else does; one of reaching is none of the name.
    ("目前全省中稻收获已近两成。", ["中稻收获进度"]),
    ("原油期货价格再次突破100美元。", ["原油期货价格"]),
    ("研发能力指数达到137.8。", ["研发能力指数"]),
]


@pytest.mark.parametrize(("text", "indicators"), MEASURED)
def test_what_is_measured(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


COUNTED = [
    # A joint inside a name is none between figures; one head serves both parts of a name; a place begins the next item.
    ("邮路连通5个国家和地区13座灯塔。", ["连通国家和地区", "邮路连通灯塔"]),
    ("园区集聚了800多家箱包及配套企业。", ["集聚箱包及配套企业"]),
    ("江苏的70个机场、浙江发展的航空产业链。", ["机场"]),
    # What is said of the last of a list is said of each; people are counted by what they do.
    ("12艘游船、30名船员返航。", ["返航的游船", "返航船员"]),
    ("300名运动员代表参加。", ["参加的运动员代表"]),
    ("场馆最多可容纳5000人入住。", ["入住人数"]),
    # A verb can open the name of what is counted or stand inside it; where things come from is no part of it.
    ("条件相对艰苦的32个脱贫村。", ["脱贫村"]),
    ("重点打造38个单产提升推进县。", ["打造单产提升推进县"]),
    ("十多家铁路运营公司将受到影响。", ["受到影响的铁路运营公司"]),
    ("来自各地的30多位院士参加论坛。", ["参加论坛的院士"]),
    # What describes stands before its 的; times and ages say neither what is counted nor what it does.
    ("培育起2到3个特色鲜明、带动能力强的龙头企业。", ["培育龙头企业"]),
    ("300家企业明天零时起停产。", ["停产的企业"]),
    ("警方解救5名17岁的少年。", ["少年"]),
    ("报废更新超20万份，置换更新超30万份。", ["报废更新", "置换更新"]),
    ("航线覆盖7省。", ["航线覆盖省份"]),
    ("具有广泛国际和行业影响力的工业平台超过240个。", ["工业平台"]),
    ("形成具有水乡特色的商业街区23个。", ["具有水乡特色的商业街区"]),
    ("登记在册的中国籍渔船达18.5万艘。", ["登记在册的中国籍渔船"]),
    ("遴选了91家有技术优势的服务商。", ["遴选服务商"]),
    ("发现两具1.3亿年前的恐龙化石。", ["发现恐龙化石"]),
    ("已有10多个风力、光伏等新能源项目开工。", ["开工的新能源项目"]),
    # The verb that governs a count completes its noun, over a place and along a list, or stands in for one.
    ("铁路通达欧洲25个国家219个城市。", ["铁路通达国家", "铁路通达城市"]),
    ("航线覆盖甲国、乙国等10余个国家70多个机场。", ["航线覆盖国家", "航线覆盖机场"]),
    ("机场共计划起降航班734架次。", ["起降航班"]),
    ("合计减少群众垫付资金8亿元。", ["垫付资金"]),
    ("春季完成营造林120万亩。", ["营造林"]),
    ("高速路覆盖84个国家。", ["高速路覆盖国家"]),
    ("共谋划了32个事项。", ["谋划事项"]),
    ("货轮开往50多个国家。", ["货轮开往国家"]),
    ("海铁联运班列开行突破6939列。", ["海铁联运班列开行列数"]),
    ("整合8400多个部门的数据。", ["整合数据的部门"]),
    # What counted things do says which they are, unless they are people or it says nothing.
    ("5219户企业提前享受加计扣除政策。", ["提前享受加计扣除政策的企业"]),
    ("58家民营企业建设97个技术平台。", ["建设技术平台的民营企业", "建设技术平台"]),
    ("300名建设者正在紧张作业。", ["建设者"]),
    ("这台机器由1万多个零部件组成。", ["零部件"]),
    # A predicate ends a name; a verb inside a name does not.
    ("50万亩小麦陆续成熟。", ["成熟的小麦"]),
    ("64个列入清单的古桥加固修缮项目全面完成验收。", ["古桥加固修缮项目"]),
    ("举办1000多场线下招聘活动。", ["举办线下招聘活动"]),
    ("建成20个茶艺学院和一批非遗工坊。", ["建成茶艺学院"]),
    ("动员300名茶艺志愿者深入乡村学校。", ["动员茶艺志愿者"]),
    ("青川、云岭等12个县（市、区）入选。", ["入选的县（市、区）"]),
    ("打造2至3个具有全国影响力的竹器集群。", ["具有全国影响力的竹器集群"]),
    ("培育5条百亿级竹产业链、20条十亿级藕产业链。", ["竹产业链", "竹产业链规模", "藕产业链", "藕产业链规模"]),
    ("展厅承载了500只风灯以及救生圈等用具。", ["展厅承载风灯"]),
    ("今年，新增通水路较偏远村寨200个。", ["新增偏远村寨"]),
    ("茶社与26家企业共建实训茶园。", ["共建实训茶园的企业"]),
    ("全县已有20所学校开课。", ["开课的学校"]),
    ("200家企业将带来60余件展品。", ["带来的企业", "带来展品"]),
    ("到2032年，培育竹业领军企业9家、专精特新“小巨人”企业30家。", ["培育竹业领军企业", "培育专精特新“小巨人”企业"]),
    ("车灯射程达30公里，卖出5万套。", ["车灯射程", "卖出"]),
    ("全县累计上市企业6家，今年新增4家。", ["上市企业", "新增上市企业"]),
    ("全省有全国重点竹艺站20家。", ["全国重点竹艺站"]),
    ("新建10家市级技术转移示范机构。", ["新建市级技术转移示范机构"]),
    ("首批有47人获得高级职称。", ["获得高级职称人数"]),
    ("将选派300名茶艺特派员到企业任职。", ["选派茶艺特派员"]),
    # The same things counted again, by their grade or how far they are.
    (
        "建成茶叶研究站18个，其中省级7个，数量居全省第二位。",
        ["建成茶叶研究站", "省级茶叶研究站", "省级茶叶研究站数量"],
    ),
    ("竹业项目28个，其中建成投产11个，在建9个。", ["竹业项目", "建成投产竹业项目", "在建竹业项目"]),
    ("重组重点实验室25家，获批新建1家。", ["重组重点实验室", "新建重点实验室"]),
    ("60项科技成果试验验证，12项已实现应用转化。", ["试验验证的科技成果", "实现应用转化的科技成果"]),
]


@pytest.mark.parametrize(("text", "indicators"), COUNTED)
def test_what_is_counted(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


CHANGED = [
    ("单日客流由开通时的4000人次增至2万人次。", ["单日客流"] * 2),
    ("粮食产量从有统计以来的1952年的1亿吨，增长到2023年的6亿吨。", ["粮食产量"] * 2),
    ("股价跌幅达到8%。", ["股价"]),
    ("纺车种类从6年前的3种增加到现在的11种。", ["纺车种类"] * 2),
    ("单锅炒制时间从早先数小时压缩至九分钟。", ["单锅炒制时间"]),
    ("渡口轮船航行时间，将由如今的7小时缩短至2小时。", ["渡口轮船航行时间"] * 2),
    ("采掘一车矿石要用3个小时。", ["采掘一车矿石的时间"]),
    ("电池日产量不到30亿元，这个数字已经飙升至近120亿元。", ["电池日产量"] * 2),
    ("共享指标增幅最大，为109.7%。", ["共享指标"]),
    ("环境支撑、产业联动两项指标分别增长82.4%和53.4%。", ["指标", "环境支撑指标", "产业联动指标"]),
    ("会议决定，下调渡船贷款利率0.2个百分点。", ["渡船贷款利率"]),
    ("竹器产值增长6%，比上季度加快0.5个百分点。", ["竹器产值", "竹器产值增速"]),
    ("竹器产值增长6%，同比增速比上季度加快0.5个百分点。", ["竹器产值", "竹器产值增速"]),
    ("五年前，电动渡轮单价超过90万元，三年前降至50多万元。", ["电动渡轮单价"] * 2),
    ("藕粉产量创历史新高，首次迈上3万吨的新台阶。", ["藕粉产量"]),
    ("依照2%征收率计算缴纳增值税。", ["征收率"]),
    ("新船壳让渡轮减重12%。", ["渡轮重量"]),
    ("新型出口产品拉高了出口整体增速2.1个百分点。", ["出口增速"]),
]


@pytest.mark.parametrize(("text", "indicators"), CHANGED)
def test_what_changes(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


RANKED = [
    ("这个国家是我国第一大贸易伙伴。", ["贸易伙伴"]),
    (
        "汽车行业科技竞争力居全国第5位，消费品行业第6位；能源行业较弱，排在第14位。",
        ["汽车行业科技竞争力", "消费品行业科技竞争力", "能源行业科技竞争力"],
    ),
    ("产业产值超过70亿元，全球占比12%，位居全球首位。", ["产业产值", "产业产值全球占比", "产业产值"]),
    ("竹器产值增长8%，增速居四川省各市州第五位。", ["竹器产值", "竹器产值增速"]),
    ("竹业综合实力跻身全国县域前八位。", ["竹业综合实力"]),
    ("专利授权量居四川省第一、第二。", ["专利授权量"] * 2),
]


@pytest.mark.parametrize(("text", "indicators"), RANKED)
def test_what_is_ranked(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


SHARED = [
    # A part of another thing's measure is no share of it; of a rank it matters what it is the first of.
    ("芯片的功耗降为进口芯片的三分之一。", ["芯片的功耗"]),
    ("旅游业是国民经济的第一大产业。", ["国民经济产业"]),
    ("港口年吞吐量3亿吨，稳居世界内陆首位。", ["港口年吞吐量", "港口年吞吐量"]),
    ("水泵产品已占据全球70%的市场。", ["水泵产品占全球市场比重"]),
    ("上市200个创新产品，其中六成以上面向西部企业。", ["上市创新产品", "面向西部企业的上市创新产品占比"]),
    ("30%的利润来自欧洲市场。", ["来自欧洲市场的利润占比"]),
]


@pytest.mark.parametrize(("text", "indicators"), SHARED)
def test_what_is_a_share(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


def test_money_without_its_unit(figures: Figures) -> None:
    assert [(m.unit, m.value) for m in figures("灯具产业规模突破2000亿，用户突破700万。")] == [
        ("元", 2e11),
        ("人", 7e6),
    ]


def test_a_mean_is_approximate(figures: Figures) -> None:
    assert [m.qualifier for m in figures("平均每天就要诞生5家企业。")] == ["approx"]


def test_a_share_is_not_heavy(figures: Figures) -> None:
    assert [m.qualifier for m in figures("制造业占工业比重达59.2%。")] == ["exact"]


def test_coordinated_names_may_hold_a_joint_of_their_own(figures: Callable[..., list[MetricDraft]]) -> None:
    found = figures("其中，商务服务业、航空器及设备制造业、仪器设备及器械制造业实际使用外资同比分别增长9%、6%、4%。")
    assert [m.indicator for m in found] == [
        "商务服务业实际使用外资",
        "航空器及设备制造业实际使用外资",
        "仪器设备及器械制造业实际使用外资",
    ]


LISTED = [
    # What a list sums up gives its members the measure; whom it is done with stays with each.
    ("钢管、电缆、摩托车等新产品产量分别增长9%、6%、4%。", ["钢管产量", "电缆产量", "摩托车产量"]),
    ("对东盟、拉美等新兴市场出口分别增长12%和13%。", ["对东盟出口", "对拉美出口"]),
    ("电子元件、“新三样”产品出口分别增长19%、32%。", ["电子元件出口", "“新三样”产品出口"]),
    # A list goes on behind a comma; a time stands among it.
    (
        "其中，第一产业、第二产业，以及居民用电量分别增长3%、2%和1%。",
        ["第一产业用电量", "第二产业用电量", "居民用电量"],
    ),
    ("其中，收割机和拖拉机前5个月出口量分别增长3%和2%。", ["收割机出口量", "拖拉机出口量"]),
    # Owners in a list are no names of what grows.
    ("韩国、德国实际对华投资分别增长6%、5%。", ["实际对华投资", "实际对华投资"]),
]


@pytest.mark.parametrize(("text", "indicators"), LISTED)
def test_a_list_names_the_figures_that_share_it(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


def test_the_size_of_a_project_is_called_by_what_stands_behind_it_in_the_name(figures: Figures) -> None:
    found = figures("云岭90万千瓦储能项目并网。", {"云岭90万千瓦储能项目": "project"})
    assert [(m.text, m.indicator) for m in found] == [("90万千瓦", "储能项目")]


PURPOSES = [
    # Measures taken are told apart by what they are for, before them or in the next clause.
    ("近日，某部门出台推动某通道建设15条举措，主要聚焦通关效率。", ["推动某通道建设的举措"]),
    ("全市上周推出9条具体措施，促进竹编作坊扩大规模。", ["促进竹编作坊扩大规模的具体措施"]),
    ("某市发布21项减轻企业负担的政策举措，涉及税费。", ["减轻企业负担的政策举措"]),
    # A result is named by its event.
    ("他以21秒40的成绩夺得男子划船的银牌。", ["男子划船成绩"]),
    ("竹筏花样赛决赛中，某组合以总得分91.5分获得亚军。", ["竹筏花样赛决赛总得分"]),
]


@pytest.mark.parametrize(("text", "indicators"), PURPOSES)
def test_what_measures_and_results_are_of(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators
