"""What a figure is of that its own words do not say: places that others are from, work on the fields, shares that act."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # Places are those that other counted things are from, or stand in; along a list of places, too.
    ("本届灯展共有21个国家和地区的180多家作坊参展。", ["作坊来自的国家和地区", "作坊参展"]),
    ("吸引来自12个国家以及国内9个省份的300名琴师参赛。", ["琴师来自的国家", "琴师来自的省份", "参赛琴师"]),
    ("展厅陈列了来自全省8个县市的27件竹编作品。", ["竹编作品来自的县市", "竹编作品"]),
    ("首批公布8个城市的30个茶港。", ["茶港所在城市", "公布茶港"]),
    ("专列通达9个国家的31个驿站。", ["专列通达国家", "专列通达驿站"]),
    ("25个城市160个驿站实现联网。", ["实现联网的城市", "实现联网的驿站"]),
    ("来自各地14支船队近200名船工参加比赛。", ["参加比赛的船队", "参加比赛的船工"]),
    # How far the work on the fields is, and the area of it behind.
    ("青川荞麦已收过六成，达30多万亩。", ["荞麦已收进度", "荞麦已收面积"]),
    ("全市早稻栽插近八成。", ["早稻栽插进度"]),
    ("荞麦种植面积占比达到两成。", ["荞麦种植面积占比"]),
    # A share is one of those who do something.
    ("超八成受访茶农认为今年价格合理。", ["认为今年价格合理的受访茶农占比"]),
    ("竹林90%以上采用无人机巡护。", ["采用无人机巡护的竹林占比"]),
    ("60%以上的竹林被划入保护范围。", ["划入保护范围的竹林占比"]),
    ("作坊完成了70%的订单。", ["订单占比"]),
    # Ties of what must or may be are none of the name.
    ("设备启动时间应不大于20秒。", ["设备启动时间"]),
    ("游船续航里程可以达到120公里。", ["游船续航里程"]),
    ("新型采茶机每天作业时间可达9个小时。", ["新型采茶机作业时间"]),
]


@pytest.mark.parametrize(("text", "indicators"), CASES)
def test_what_a_figure_is_of(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


COMPLETED = [
    # A measure is of what was counted or measured before it, or of the subject of the clause before.
    ("竹林碳汇项目签约62个，签约额超90亿元。", ["竹林碳汇项目签约", "竹林碳汇项目签约额"]),
    (
        "新增竹篮作坊200多家，其中公共作坊增长约60家，累计数量达到180家。",
        ["新增竹篮作坊", "公共作坊", "公共作坊数量"],
    ),
    ("竹器碳汇累计成交量达2万吨，累计成交额超1亿元。", ["竹器碳汇成交量", "竹器碳汇成交额"]),
    (
        "全县12家竹器批发市场出货量、成交量分别增长6%和4%。",
        ["竹器批发市场", "竹器批发市场出货量", "竹器批发市场成交量"],
    ),
    ("早稻正加紧收割，进度过七成。", ["早稻进度"]),
    ("渡口电动船充电次数9万次，充电量达到70万千瓦时。", ["渡口电动船充电次数", "渡口电动船充电量"]),
    ("共有6000家藕粉作坊，年产值9亿元。", ["藕粉作坊", "藕粉作坊年产值"]),
    ("货物和服务贸易进出口规模8亿元；实现顺差2亿元。", ["货物和服务贸易进出口规模", "货物和服务贸易顺差"]),
    ("莲子产量5万吨，增长4%；实现单产每亩120公斤。", ["莲子产量", "莲子产量", "莲子单产"]),
    (
        "规模以上竹器企业竹编业务收入8亿元；利润总额2亿元。",
        ["规模以上竹器企业竹编业务收入", "规模以上竹器企业利润总额"],
    ),
    ("全县竹器企业7000家，用工超3万人。", ["竹器企业", "竹器企业用工"]),
    ("40个茶类中，有30个茶类实现增长，增长面达75%。", ["茶类", "实现增长的茶类", "茶类增长面"]),
    # A list of measures that stand by themselves, a rate behind another measure, and who took part give nothing.
    ("书展参观人数3万人次，票房收入2亿元。", ["书展参观人数", "票房收入"]),
    ("单日乘客发送量增至900人次，上座率增至98%。", ["单日乘客发送量", "上座率"]),
    ("竹产品产量增长5%；投资增长4%。", ["竹产品产量", "投资"]),
    ("园区已引进5家作坊，全面投产后将实现年产值2亿元。", ["园区引进作坊", "年产值"]),
    ("9种竹产品产量居全国前列。", ["产量居全国前列的竹产品"]),
]


@pytest.mark.parametrize(("text", "indicators"), COMPLETED)
def test_what_a_bare_measure_is_of(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


SAID = [
    # What is said of counted things behind an adverbial, in the next clause, with figures of its own, or at length.
    ("12家竹编作坊在青川完成了测试。", ["在青川完成测试的竹编作坊"]),
    ("各地30家医疗机构为居民提供5类20项采摘服务。", ["提供采摘服务的医疗机构", "采摘服务", "提供采摘服务"]),
    ("石溪、云岭等8个试点村镇，正加快探索竹林管护机制。", ["探索竹林管护机制的试点村镇"]),
    ("将包括石溪、云岭等在内的6处茶园，纳入公园保护方案。", ["纳入公园保护方案的茶园"]),
    ("与20多个山区县签署了竹编、茶艺、漆器、木雕、剪纸等方面的文创合作协议。", ["签署文创合作协议的山区县"]),
    ("推介5场茶艺比赛，吸引了游客。", ["推介茶艺比赛"]),
    ("装载80台纺车的货船从石溪港起航。", ["装载纺车的货船"]),
    # The verb of a list goes with its later items, the items of a list of counts are nouns, and a thing has the measure of one beside it.
    ("今年将新建提升竹林20公顷、口袋茶园8个。", ["新建提升竹林", "新建提升口袋茶园"]),
    ("识别了60个裂纹孔、8个裂纹槽。", ["识别裂纹孔", "识别裂纹槽"]),
    ("竹林步道总里程达80公里，绿道60公里。", ["竹林步道总里程", "绿道总里程"]),
    ("总收入3亿元，总支出2亿元。", ["总收入", "总支出"]),
    ("城镇居民乘船人次13.5亿，增长22%。", ["城镇居民乘船人次"] * 2),
    ("今年夏收已近七成。", ["夏收进度"]),
    # A word of the predicate is none of the noun; a verb alone is the thing done; of an intention the thing stays.
    ("9个区也将围绕主题推出百场灯会。", ["围绕主题推出百场灯会的区"]),
    ("沿街7个茶馆里正在铺设地板。", ["茶馆"]),
    ("协会通过竹编专班，开展了9场走访。", ["开展走访"]),
    ("举办了5场茶艺论坛、3场展示推介活动。", ["举办茶艺论坛", "举办展示推介活动"]),
    ("石溪茶园滴灌工程建设完成投资9亿元。", ["石溪茶园滴灌工程建设投资"]),
    ("可让石桥的使用寿命延长20年。", ["石桥的使用寿命"]),
    ("位于河谷的南部7万亩荞麦迎来丰收。", ["迎来丰收的荞麦"]),
    ("竹制单车保有量比2022年要实现翻番，力争突破9万辆。", ["竹制单车保有量"] * 2),
    ("县财政专门安排900万元发放茶农补贴。", ["发放茶农补贴"]),
]


@pytest.mark.parametrize(("text", "indicators"), SAID)
def test_what_is_said_of_counted_things(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


WHOSE = [
    # What has a measure stands behind its 的, or behind the last of a list; a level or a place is nothing that has one.
    ("一座总高逾40米、总面积3万平方米的竹编展馆完工。", ["竹编展馆总高", "竹编展馆总面积"]),
    ("一条长约9公里的石板路串起古寨。", ["石板路长度"]),
    ("地方补偿资金达到近千亿元的水平。", ["地方补偿资金"]),
    # What makes people suffer or do something is part of the name; who comes for something is counted by what he does.
    ("滑坡造成7人受伤。", ["滑坡受伤人数"]),
    ("已紧急组织90人撤离。", ["组织撤离人数"]),
    ("茶馆每天有上千人前来参观。", ["参观人数"]),
    ("甲地共有90名教师、60名护士因公牺牲。", ["因公牺牲教师", "因公牺牲护士"]),
    # A name behind a figure is of what describes the counted things; with whom they act is no part of them.
    ("首次展出了8张成都绘制的航海草图。", ["展出航海草图"]),
    ("7家茶叶企业与云南签署合作协议。", ["签署合作协议的茶叶企业"]),
    ("放流3万尾不同年龄的青鱼。", ["放流青鱼"]),
    # Of a crop the stage that it has come to is told, how it does is not.
    ("云阳县7万亩荞麦正值开花期。", ["荞麦"]),
    ("云阳县5万亩早稻进入抽穗关键期。", ["进入抽穗关键期的早稻"]),
    ("确保2万亩棉花安全越冬。", ["棉花"]),
    ("云阳县8000亩荞麦进入最佳采收期，采收已过三成。", ["进入最佳采收期的荞麦", "荞麦采收进度"]),
    # Ways to say a change, a range and a part.
    ("扣除节日因素后增长2.3%。", ["增长"]),
    ("茶园每天可采收70多亩茶叶。", ["采收茶叶"]),
    ("共运来800盆花木，其中约有一半为山茶。", ["花木", "山茶占比"]),
    ("内地学生同比增长9%。", ["内地学生"]),
    ("体检已覆盖七成的茶农。", ["体检覆盖茶农占比"]),
]


@pytest.mark.parametrize(("text", "indicators"), WHOSE)
def test_what_has_the_measure(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


GOES_ON = [
    # A measure goes on to be that of the clause before, or of the share that a clause names; what was moved has a value.
    ("茶园采摘面积保持在3万亩以上，力争面积扩大700亩。", ["茶园采摘面积", "茶园采摘面积"]),
    ("班列共运输货物5万吨，同比增长3%；货值达2亿元。", ["运输货物", "运输货物", "运输货物货值"]),
    # What is more than yesterday, what is late, what a place is of, what is covered, which contest was won.
    ("码头乘客到达量相较昨天多出300人次。", ["码头乘客到达量"]),
    ("山区渡船累计晚点9班。", ["山区渡船晚点班次"]),
    ("实现了9个城区全覆盖。", ["覆盖城区"]),
    ("茶乡实施项目43个，总投资超过2亿元，已有27个建成投用。", ["实施项目", "实施项目总投资", "建成投用的项目"]),
    ("两地联合推出第五批“云岭通办”事项，新增56项。", ["新增第五批“云岭通办”事项"]),
    ("高铁年底开通，届时两地通勤时间将缩短至35分钟。", ["两地通勤时间"]),
    ("时间由24小时压缩到6小时。", ["时间", "时间"]),
    # For how much a price holds is no figure; what lies between places, and what is done by means of something.
    ("中晚稻最低收购价每50公斤127元。", ["中晚稻最低收购价"]),
    ("川渝间最大互济电力达480万千瓦。", ["最大互济电力"]),
    ("茶叶产品六成通过水运出川。", ["通过水运出川的茶叶产品占比"]),
    # What passes a lock keeps its verb, 新设 too; what each of the counted has is another figure's.
    ("船闸今年累计过闸货运量达3亿吨。", ["过闸货运量"]),
    ("一季度新设企业60家，新签约项目23个。", ["新设企业", "新签约项目"]),
    ("带动3万名茶农人均增收2万元。", ["带动茶农", "茶农人均增收"]),
    ("境外通达城市扩展至118座。", ["境外通达城市"]),
    # Whom water and power serve, and who lives in the places counted.
    ("气站可满足9万户居民一个月的用气需求。", ["满足用气需求的居民"]),
    ("电站可满足80万户居民两小时的用电需要。", ["满足用电需要的居民"]),
    ("气田可供25万户居民日常使用。", ["可供日常使用的居民"]),
    ("水库将解决12万人饮水问题。", ["解决饮水问题的人口"]),
    ("将惠及沿线12个县的320万人。", ["惠及县", "惠及人口"]),
    ("因灾死亡5人。", ["因灾死亡人数"]),
    ("还将新建40亩、改造提升30亩滴灌茶园。", ["新建滴灌茶园", "改造提升滴灌茶园"]),
    ("40名骑手来自9个省份的20所学校。", ["骑手", "骑手来自的省份", "学校"]),
    ("在竹筏接力的比赛中，石溪队获得第七名。", ["竹筏接力"]),
]


@pytest.mark.parametrize(("text", "indicators"), GOES_ON)
def test_what_goes_on(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators
