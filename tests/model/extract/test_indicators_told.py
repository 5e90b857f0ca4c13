"""Names that are told by what went before: what a bare measure is of, what was added, where a change began."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

TOLD = [
    # The work on the fields is no attribute of what grows there.
    ("8500万亩茶园的采收已基本结束。", ["茶园面积"]),
    ("1800多万亩春茶采摘快速推进。", ["春茶面积"]),
    ("把茶园保护放第一位。", []),
    # How long what they do lasts and that it is looked at tells nothing of the things.
    ("28家茶研单位三年的攻关让茶园增产。", ["茶研单位"]),
    ("从30万亩示范茶园的测产情况来看，茶园长势好。", ["示范茶园面积"]),
    # A place of one character before a verb, people by what they come to have, measures by what they are for.
    ("近三分之一的县纳入茶区补偿范围。", ["纳入茶区补偿范围的县占比"]),
    ("超过2亿农民享受到补偿政策。", ["享受补偿政策的农民"]),
    ("先后出台110余项便利茶商来华政策措施。", ["便利茶商来华政策措施"]),
    ("通关政策适用范围已增至37个口岸、54个国家。", ["口岸", "国家"]),
    ("引导5年期以上贷款市场报价利率降低0.25个百分点。", ["5年期以上贷款市场报价利率"]),
    # In a row each verb tells of its own, also where the figures that follow share it out.
    ("班列开行2千列、发送9万标箱，分别增长6%、8%。", ["班列开行列数", "发送标箱"] * 2),
    # What is new keeps its word, and a verb the one that goes with it.
    ("全国新设立茶企3万家，增长12%。", ["新设立茶企", "新设立茶企"]),
    ("最新发布茶样30项。", ["发布茶样"]),
    ("成都新发布90个以上茶旅场景。", ["新发布茶旅场景"]),
    # Behind the noun it is told for whom, how, or all but which.
    ("这里有26个茶叶优质品种供农户选择。", ["茶叶优质品种"]),
    ("对16万亩茶园因地施策。", ["茶园"]),
    ("全市有26家这样的茶厂。", ["茶厂"]),
    ("将培养20名适应新工艺、新机具、新业态的茶艺师。", ["培养茶艺师"]),
    # How large each of the counted things is stands before them.
    ("将培育50个规模3亿元以上茶产业集群。", ["培育茶产业集群", "规模"]),
    # What something does stands before an adverb and a plain verb.
    ("茶馆也开了70多家。", ["茶馆"]),
    ("村里又养了500头。", ["养"]),
    ("获得授权专利30件，申请100件。", ["获得授权专利", "申请专利"]),
    ("大家都装了30台。", ["装"]),
    ("茶企65家，比上届新增21家，增长30%。", ["茶企", "新增茶企", "茶企"]),
    ("茶叶物流总额加快增长，4月份增速比3月份加快1.7个百分点。", ["茶叶物流总额增速"]),
    ("茶业占全市工业产值的三成、税收的两成。", ["茶业占全市工业产值比重", "茶业占全市工业税收比重"]),
    ("茶业产值9万元，占全国茶叶市场总份额一半以上。", ["茶业产值", "茶业产值占全国茶叶市场总份额"]),
    # What is measured of all that a list names stands behind the last, be they listed in the clause before.
    ("竹器制造、茶具制造外贸总额分别增长4%和7%。", ["竹器制造外贸总额", "茶具制造外贸总额"]),
    ("茶叶行业、竹器、瓷器等行业利润较快增长，分别增长8%、6%和5%。", ["茶叶行业利润", "竹器利润", "瓷器利润"]),
    # By what a share is reckoned.
    (
        "茶机产量、销量分别占全国的五成和六成，以货值计分别占四成和三成。",
        ["茶机产量占全国比重", "茶机销量占全国比重", "以货值计茶机产量占全国比重", "以货值计茶机销量占全国比重"],
    ),
    # Of two that were told in clauses of their own the latter is meant, what was added since the year began is of its stock.
    ("红茶产业收入26亿元，绿茶产业收入19亿元，后者比上年下降3.4%。", ["红茶产业收入", "绿茶产业收入", "绿茶产业收入"]),
    ("茶农贷款余额50亿元，较年初新增4亿元，同比少增1亿元。", ["茶农贷款余额", "新增茶农贷款", "新增茶农贷款"]),
    ("茶叶出口37万吨、价值29亿元。", ["茶叶出口", "茶叶出口价值"]),
    # The clause before lists what each in turn is of.
    ("红茶企业和绿茶企业实现“双倍增”，分别达到120家、860家。", ["红茶企业", "绿茶企业"]),
    # A share of what stands behind the verb, and no share that grows by the year; an aim between a verb and its figure.
    ("绵阳将研发投入提高到营收的5.8%。", ["研发投入占营收比重"]),
    ("绵阳将研发占比提高到去年的5.8%。", ["研发占比"]),
    (
        "茶业增加值28亿元，占GDP的6.8%，“十四五”前三年年均增长4.6%。",
        ["茶业增加值", "茶业增加值占GDP比重", "茶业增加值"],
    ),
    ("今年茶叶出口增长预期目标为6%左右。", ["茶叶出口"]),
    # What follows from something stands between a name and its verb.
    ("南通有茶叶新品牌18个，茶叶品牌总数因此增至96个。", ["茶叶新品牌", "茶叶品牌总数"]),
    ("制茶成本从而降低12%。", ["制茶成本"]),
    ("茶叶出口却因海外订单减少下降5.1%。", ["茶叶出口"]),
    ("受鲜叶涨价影响，利润同比下降4.2%。", ["利润"]),
    ("让茶企获贷率在年底前提高到48%。", ["茶企获贷率"]),
    # What a measure is of.
    (
        "去年全市研发投入38亿元，强度达2.6%；今年的目标是强度提高0.2个百分点。",
        ["研发投入", "研发投入强度", "研发投入强度"],
    ),
    ("全市茶叶产业链企业今年1至8月实现产值210亿元，同比增长12%。", ["茶叶产业链企业产值"] * 2),
    ("盐城茶叶产业链已集聚茶坊120家，2023年实现产值5.8亿元。", ["集聚茶坊", "茶叶产业链产值"]),
    ("双方很快签下供茶合同，金额320万元。", ["供茶合同金额"]),
    ("平均担保费率从1.8%降至1.1%。", ["平均担保费率"] * 2),
    ("茶叶企业总数升至6300家，净增约800家。", ["茶叶企业总数", "净增茶叶企业"]),
    # Both ends of a change that goes on in the next clause.
    ("茶路从起步时的20公里一路延伸，到去年底已达900公里。", ["茶路"] * 2),
    # What comes about ahead of time.
    ("茶馆封顶，较合同工期提前36天。", ["茶馆封顶较合同工期提前时间"]),
    # A share is of what has just grown, not of what was counted before that.
    ("全区有茶企90家，茶叶产量增长8%，占全市的三成。", ["茶企", "茶叶产量", "茶叶产量占全市比重"]),
    ("全区茶叶产量9万吨，占全市的三成。", ["茶叶产量", "茶叶产量占全市比重"]),
    # How things go in a scene is no part of what they are.
    ("30台茶机高速运转。", ["茶机"]),
    ("6条生产线满负荷运转，80台机械臂来回舞动。", ["生产线", "机械臂"]),
    ("近300个货架整齐排列，40辆新车一字排开。", ["货架", "新车"]),
    # A word that points or says whose it is.
    ("他的茶园存栏山羊280头。", ["茶园存栏山羊"]),
    ("它的续航里程达到800公里。", ["续航里程"]),
    ("这片茶园占地1200亩，这对夫妻年收入20万元。", ["茶园占地面积", "夫妻年收入"]),
    ("茶叶就地转化率达到45%，本地配套率超过七成。", ["茶叶就地转化率", "本地配套率"]),
    # Who does something with the money is no name of it, nor what has its own count before it.
    ("茶业公司去年完成了1.2亿元的A轮融资，公司又完成了3亿元的B轮融资。", ["A轮融资", "B轮融资"]),
    ("茶企形成6大技术体系、制定标准132项。", ["制定标准"]),
    # Those who belong to something.
    ("这是一家只有58人的公司。", ["员工"]),
    ("有个不到300人的小山村。", ["人口"]),
    # What a clause before says has force; an index says nothing without what it is of.
    ("茶企动力强劲，对出口增长的贡献率达30%。", ["茶企对出口增长贡献率"]),
    ("大型茶企恢复较快，采购经理指数为50.7%。", ["大型茶企采购经理指数"]),
    # Of a part it is said by whom it is taken on, and what it has come to.
    ("茶业科技项目80%以上由茶企牵头承担。", ["由茶企牵头承担的茶业科技项目占比"]),
    ("入驻项目已有七成完成样机研制。", ["完成样机研制的项目占比"]),
    # A second row of rates is of what the first is of.
    (
        "茶具制造业增加值、茶机制造业增加值分别增长42%和37%，年均增长9%、8%。",
        ["茶具制造业增加值", "茶机制造业增加值"] * 2,
    ),
    # A time is no time of a time; such things, and how high one stands.
    ("茶机响应时间只需要20毫秒。", ["茶机响应时间"]),
    ("园区布局10家这样的新型茶企。", ["布局新型茶企"]),
    ("茶客可从1500米的高度俯瞰茶山。", ["高度"]),
    ("12万户茶农家庭、全国最大的茶市带动就业。", ["茶农家庭"]),
    # What is new keeps its verb; who has left poverty is still called by it.
    ("全市新设立茶企30家。", ["新设立茶企"]),
    # With whom, where and what counted things do ends their noun; what they bring is not theirs alone.
    ("展会上，9个项目与投资机构达成合作。", ["达成合作的项目"]),
    ("累计促成35个项目在川南落地。", ["在川南落地的项目"]),
    ("大棚里，48个传感器传回的数据一目了然。", ["传感器"]),
    ("500余家茶企带来1200多件展品。", ["茶企", "带来展品"]),
    # Some of those counted before, by what has become of them; a verb of a clause before 的 is none of the name behind it.
    ("签约茶企60家，其中41家已开工、19家已投产。", ["签约茶企", "开工的签约茶企", "投产的签约茶企"]),
    ("累计孵化茶企45家，其中12家实现盈利，3家上市。", ["孵化茶企", "实现盈利的孵化茶企", "上市的孵化茶企"]),
    ("两所大学签订的固态电解质项目合同额最大，达到3.6亿元。", ["固态电解质项目合同额"]),
    # Where, in how many lots and by what one reckons are no names; on how much land something is grown is.
    ("茶树新品种在长江上游推广86万亩。", ["推广面积"]),
    ("茶农种了30亩黄茶。", ["黄茶种植面积"]),
    ("亩产按750公斤算。", ["亩产"]),
    ("茶机芯片累计出货800万颗。", ["茶机芯片出货"]),
    # That it can be so is no part of a name; what others have of it is of the same measure; money by what it goes into.
    ("茶机误差能控制在0.5毫米以内。", ["茶机误差"]),
    ("茶镜误差不超过15纳米——肉眼看不见。", ["茶镜误差"]),
    ("茶机良品率达99%，高于行业平均的95%。", ["茶机良品率"] * 2),
    ("营收5亿元，其中1.9亿元投入到研发中。", ["营收", "研发投入"]),
    ("脱贫人口就业率达98%。", ["脱贫人口就业率"]),
    ("茶具全球市占率超60%。", ["茶具全球市占率"]),
    ("有超过3000家茶企追加在川投资。", ["追加在川投资的茶企"]),
    # What changes may be told by a verb, or be what the clause before is about; adverbs before the change are none of it.
    ("茶园报备由原来的7天变成现在的2小时。", ["茶园报备时间"] * 2),
    # What lasts by itself is no deed that takes time; a verb that tells a change of height is no height; 对外 is one word.
    ("茶园合同由3年延长至5年。", ["茶园合同"] * 2),
    ("经过连续降雨，茶山水库水位升高3米。", ["茶山水库水位升高"]),
    ("绵阳对外投资金额30亿元。", ["对外投资金额"]),
    ("茶船运行时间显著缩短，从原先的8到10天压缩至5到6天。", ["茶船运行时间"] * 2),
    ("茶膜带宽反而从60%提高到了85%。", ["茶膜带宽"] * 2),
    ("茶机连续运行时间才突破30天。", ["茶机连续运行时间"]),
    ("茶叶进出口总值每季度都超过了10亿元。", ["茶叶进出口总值"]),
    # A sum is what stands behind it, whatever is done with it.
    ("茶艺队捧走30万元奖金。", ["奖金"]),
    ("将设立3000亿元保障性住房再贷款。", ["设立保障性住房再贷款"]),
    ("统筹10亿元资金支持海内外茶师来皖。", ["支持海内外茶师来皖资金"]),
    ("光试茶费就烧掉1100万元。", ["试茶费"]),
    # How far one adheres or something changes is no part of anything; what is spared is none either.
    ("茶客依从性不到四成。", ["茶客依从性"]),
    ("茶秤能感知0.01%的压力变化。", ["压力变化"]),
    ("茶机费用能省六成。", ["茶机费用"]),
    ("茶农融资的综合成本不到4%，茶罐容量掉到80%以下。", ["茶农融资的综合成本", "茶罐容量"]),
    ("对茶农购买茶机给予最高30%的补贴。", ["补贴"]),
    # An earthquake has a magnitude, a machine a power, a plant a capacity; what is run or used of energy is an amount.
    ("甘肃发生6.2级地震。", ["地震震级"]),
    ("茶厂安装4台3万千瓦机组。", ["机组", "机组功率"]),
    ("茶山上，10万千瓦光热电站正在施工。", ["光热电站装机容量"]),
    ("茶厂每年可发电5.7亿度。", ["年发电量"]),
    # How deep something lies or within how far; a time or a result of a contest, whatever it takes or brings.
    ("茶窖隧道抵达海平面下106米。", ["海平面下深度"]),
    ("200公里之内60多种茶叶都能送到。", ["范围", "送到的茶叶"]),
    ("茶船队以3分37秒55的成绩刷新纪录。", ["成绩"]),
    ("茶客走了3个多小时。", ["行走时间"]),
    ("距离春茶采摘还有不到1个月。", ["距离春茶采摘时间"]),
    ("对投资额度达到80万元及以上的，给予补助。", ["投资额度"]),
    ("茶票预售期为5天。", ["预售期"]),
    # What is asked for a piece is its price, and what is spared against another way is told with it.
    ("一把茶壶要3600元，我们卖980元。", ["一把茶壶价格"] * 2),
    ("茶船一趟要200元。", ["茶船一趟费用"]),
    ("每吨运费比走公路节省40多元。", ["每吨运费比走公路节省"]),
    # Having and prepositions are no names, and a figure of another kind lends none.
    ("茶园规划面积14.2平方公里，建有1条800米和1条900米茶道。", ["茶园规划面积", "数量", "长度", "茶道", "茶道长度"]),
    ("配备从5升到10吨的茶罐。", ["体积", "茶罐"]),
    # Several times with which one compares are no names.
    ("茶叶费用与产值的比率为14%，比今年一季度、上年同期分别回落0.1个和0.2个百分点。", ["茶叶费用与产值的比率"] * 3),
    # No air is so hot.
    ("1400摄氏度的窑炉里，瓷土化作茶杯。", ["窑炉温度"]),
    ("最高气温38摄氏度，局地达到41摄氏度。", ["最高气温", "最高气温"]),
]


@pytest.mark.parametrize(("text", "indicators"), TOLD)
def test_names_are_told_by_what_went_before(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


BOUNDS = [
    ("茶船作业半径超不过500米。", "up_to"),
    ("建一条茶叶中试线，少说要3000万元。", "over"),
    ("半径不过10公里。", "up_to"),
    ("不过，半径10公里。", "exact"),
]


@pytest.mark.parametrize(("text", "qualifier"), BOUNDS)
def test_words_of_speech_bound_a_figure(text: str, qualifier: str, figures: Figures) -> None:
    assert [m.qualifier for m in figures(text)] == [qualifier]


def test_a_bound_is_no_part_of_a_name(figures: Figures) -> None:
    assert [m.indicator for m in figures("茶船作业半径不过10公里。")] == ["茶船作业半径"]
