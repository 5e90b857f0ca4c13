"""When a figure was, and whether it is reached or aimed at: each mechanism on an invented sentence (published on 2024-02-29)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

TIMES = [
    # Spans: the figures at their ends, and the rate over the whole.
    (
        "2012年至2021年，支出由33亿元增至92亿元，年均增长11%。",
        ["2012", "2021", "2012/2021"],
    ),
    ("2012年至2021年，投入增长。2021年，出口额1429亿元，年均增长27%。", ["2021", "2012/2021"]),
    ("2014年至2023年，成果不断涌现。十年来，绵阳获奖73项。", ["2014/2023"]),
    # What there has been of the year runs to the day that is named.
    ("截至2月25日，今年以来经绵阳口岸出入境旅客已超3万人次。", ["2024-01/2024-02-25"]),
    ("截至目前，绵阳今年销售汽车超3万辆。", ["2024-01/pub"]),
    # A report on a stretch of time goes on to be of it where its first sentence gives no figure.
    ("数据显示，1至2月，绵阳制造业增长较快。规上企业实现营业收入60亿元，同比增长9.4%。", ["2024-01/2024-02"] * 2),
    ("“十四五”期间，绵阳创新能力提升。检测等4项关键技术取得突破。", ["2021/2025"]),
    # What a place had is of the year that the clause itself names, and a body of a term is no edition of a fair.
    ("2015年，绵阳拥有茶园20万亩。", ["2015"]),
    ("本届茶业理事会共有成员单位30家。", ["pub"]),
    # A balance is as of the day that the paragraph before names, 年末 in an aim the end of the year.
    ("截至1月末，茶农存款余额63亿元。\n贷款更多：绿茶贷款余额7亿元；红茶贷款余额9亿元。", ["2024-01-31"] * 3),
    ("绵阳力争年末茶农贷款余额突破80亿元。", ["2024-12-31"]),
    # 三年内 is the term of the paper that is told of, where that has as many years.
    ("《绵阳茶业三年行动方案（2024—2026年）》印发，三年内引进茶企30个。", ["2024/2026"]),
    ("《绵阳茶业五年行动方案（2024—2028年）》印发，三年内引进茶企30个。", ["2024/2027"]),
    # The day of an event.
    ("2月26日，绵阳举行开工活动。当天，12个项目开工。其中，科创项目6个。", ["2024-02-26", "2024-02-26"]),
    ("50个项目——2月22日，绵阳举行开工活动。", ["2024-02-22"]),
    # A list has a year of its own.
    # What is only told of a thing, compared with, or part of a name.
    ("去年5月动工的云岭装置，占地500亩。", ["pub"]),
    ("2月6日，云岭园在绵阳开园，园内汇聚了花卉200种。", ["pub"]),
    ("2023年，投入强度为7.2%，高出2020年的7.1%，居全国首位。", ["2023", "2020", "2023"]),
    ("招聘将持续到3月中旬，绵阳提供岗位90万个。", ["pub"]),
    ("刚刚过去的2023年，绵阳实现产值30亿元；收入增长7.6%。", ["2023", "2023"]),
    # So far ahead there is work.
    ("订单排到明年三月，去年绵阳出口增长9%。", ["2023"]),
    ("去年绵阳交付茶船6艘，订单已排到2027年，其中新船占比超过七成。", ["2023", "2023"]),
    ("今年1至2月，绵阳产值达30亿元，预计全年将突破200亿元。", ["2024-01/2024-02", "2024"]),
    ("今年一季度订单增长30%，预计全年产值将突破20亿元。", ["2024-Q1", "2024"]),
    # A plan's period is told of as a whole; a difference behind the two ends of a change is of the whole way.
    ("“十四五”期间，茶马古道里程由30公里增至50公里。", ["pub", "2021/2025"]),
    ("“十四五”期间，采茶业发展迅速。年门票收入从1亿元提升至2亿元。", ["pub", "2021/2025"]),
    ("绵阳茶具销售额从2021年的3亿元升至2023年的4亿元，增幅达27%。", ["2021", "2023", "2021/2023"]),
    ("夏播面积占全年粮食面积的四分之一。", ["pub"]),
    ("茶苗成活比例由2017年的52%升至2023年的83%，提高了31个百分点。", ["2017", "2023", "2017/2023"]),
    ("2023年，绵阳融资3亿元，连续两年超过2亿元。", ["2023", "2022/2023"]),
    # The time that opens the clause or the sentence is that of the second figure of a change.
    ("到2027年，滴灌率将从现在的40%提升到95%。", ["pub", "2027"]),
    ("世行预计今年经济增速将从2022年的3%降至2%。", ["2022", "2024"]),
    ("与2017年的40只相比，云岭鹤增加两成。", ["2017", "pub"]),
    # What there is by now, and what has been done by now in the time that the sentence opens with.
    ("2021年以来，绵阳开展绿化行动，目前，已建成公园95个。", ["2021/pub"]),
    ("2021年以来，绵阳开展绿化行动，目前，公园总数已达95个。", ["pub"]),
    ("今年以来在绵阳新成立的企业已有4000家，企业总数接近8万家。", ["2024-01/pub", "pub"]),
    ("2012年以来，绵阳农业不断发展，粮食产量超7亿斤，累计建成仓库30座。", ["pub", "2012/pub"]),
    ("入汛以来，云岭河发生洪水25次，列1998年有资料统计以来第三位。", ["pub", "pub"]),
    ("截至2月9日24时，绵阳现有志愿者900名。", ["2024-02-09"]),
    # What its clause says of a figure behind it; not what the figure only stands beside.
    ("绵阳62项重点工程1月底全部投运。", ["2024-01"]),
    ("绵阳有30部影片定档2025年暑期。", ["pub"]),
    # A sum that passes a mark on a day was measured over its year.
    ("2024年绵阳快递量今天突破3亿件，绵阳港吞吐量近8万吨。", ["2024", "2024"]),
    ("茶业局今天公布的统计显示，2024年绵阳春茶丰收，产量突破3亿斤。", ["2024"]),
    ("在昨晚举行的云岭论坛上，来自6个国家的200名代表参会。", ["2024-02-28", "2024-02-28"]),
    ("到2035年，绵阳能源供应规模将在现在的基础上翻一番。", ["2035"]),
    ("绵阳美术馆建馆60年来，累计举办具有影响力的展览500场。", ["1964/pub"]),
    ("绵阳最大的天然气生产企业——云岭油气田上半年新增气井15口，累计产气2亿立方米。", ["2024-H1", "2024-H1"]),
    # A time that is the object of a verb, or of another's clause, dates nothing more.
    ("七成受访企业看好未来五年市场，九成企业愿意投资。", ["pub", "pub"]),
    # A yearly report is of its year.
    # Away from now.
    ("企业从10年前的2家增加到现在的15家。", ["2014", "pub"]),
    ("力争三年内支持项目300个。同时，整合部门8400个。", ["2024/2027", "pub"]),
    ("投入从2021年的56亿元提升至2023年的98亿元，首次突破90亿元。", ["2021", "2023", "2023"]),
    ("产值从2021年的12亿元增加到2023年的30亿元，贡献率从2012年的52%提高到60%。", ["2021", "2023", "2012", "pub"]),
    # Runs of years, weeks, and days without their month.
    ("绵阳粮食产量连续3年稳定在20亿斤。", ["2021/2023"]),
    # The accounts of a year are of the year at whose end they are closed; an aim by its end is of the year.
    ("截至2023年底，绵阳有茶厂40家，总收入3亿元，税收2000万元。", ["2023-12-31", "2023", "2023"]),
    ("截至2023年底，绵阳有茶厂40家，全年采茶预计超过7万吨。", ["2023-12-31", "2023"]),
    ("近日，绵阳印发通知，计划年内开设茶馆30家。", ["2024"]),
    ("到2027年，绵阳茶业规模超过500亿元。建成茶厂3家。", ["2027", "2027"]),
    ("到2027年，绵阳茶业规模超过500亿元。目前已建成茶厂3家。", ["2027", "pub"]),
    ("去年一、二季度，绵阳茶叶产量分别增长2%、3%。", ["2023-Q1", "2023-Q2"]),
    ("2021年、2022年和2023年，绵阳茶叶产值分别为2亿元、3亿元和4亿元。", ["2021", "2022", "2023"]),
    ("2021年至2023年，绵阳茶叶产值分别为2亿元、3亿元和4亿元。", ["2021", "2022", "2023"]),
    ("到2027年和2030年，绵阳茶叶产值将分别达到5亿元和9亿元。", ["2027", "2030"]),
    ("2023年，绵阳、遂宁茶叶产值分别为2亿元和3亿元。", ["2023", "2023"]),
    ("去年以来，绵阳加大茶业投入，设立20亿元基金。18个乡镇出台补贴办法。", ["2023/pub", "2023/pub"]),
    ("绵阳力争到今年底建成茶厂30家。", ["2024-12-31"]),
    # A change against an earlier year that nothing else dates has run up to now.
    ("绵阳茶园面积达6万亩，较2019年增加2万亩；比“十三五”末增长七成。", ["pub", "2019/pub", "2020/pub"]),
    ("2023年，绵阳茶园面积比2019年增加2万亩。", ["2023"]),
    ("2023年轻工产品出口3亿元。", ["2023"]),
    # A list is of the year that it bears, and so is what is put on it.
    ("绵阳近日公布2023年度茶园名单，将遂宁等7个茶园列入。", ["2023"]),
    # 能耗 is no verb of what can be; the sum of a change is of its ends.
    ("十年来，单位GDP能耗下降26%。", ["2014/pub"]),
    ("自1月4日开园以来，日均客流由开园时的300人次增至900人次。", ["2024-01-04", "pub"]),
    ("今年，绵阳开展绿化行动，目前，已建成公园95个。", ["pub"]),
    ("十年来，茶园总量由3万亩升至8万亩。", ["2014", "pub"]),
    # 近三年 is a span of years, how far something reaches is of now, and no aim is of an act that is over.
    ("近三年，绵阳新增茶厂62家。", ["2021/2024"]),
    ("2023年，绵阳茶叶出口额达5亿元，销售网络覆盖23个国家。", ["2023", "pub"]),
    ("截至1月底，全市茶园达9万亩，是2020年的2倍；其中红茶4万亩。", ["2024-01-31", "2024-01-31", "2024-01-31"]),
    ("1月，绵阳与某校签订协议，共建茶艺学院，计划每年培训茶艺师300人次。", ["pub"]),
    # Where a change begins is not of the time of the change.
    ("去年，茶厂改进烘房，使一炉茶的烘干时间从50分钟缩短到35分钟。", ["pub", "2023"]),
    ("从2018年起，绵阳研究密植技术，把茶园亩产由60公斤提高到90公斤。", ["pub", "pub"]),
    ("未来两年，绵阳将把茶业基金规模由1亿元扩大到3亿元。", ["pub", "2026"]),
    ("2014年至2023年，成果不断涌现。这十年，绵阳获奖73项。", ["2014/2023"]),
    ("本周绵阳成交项目12个。", ["2024-02-26/pub"]),
    ("云岭大会2日至4日在绵阳举行，签约项目12个。", ["2024-02-02/2024-02-04"]),
    # A plan's period opens the list of its aims; another part of the sentence has its own.
    ("“十五五”时期，绵阳加快建设产业体系。将培育绿色工厂100家。", ["2026/2030"]),
    ("未来五年，绵阳将建园区4个；力争到2030年实现产值80亿元；建成公路16公里。", ["2024/2029", "2030", "2024/2029"]),
    # What is there now, and a whole year spoken of.
    ("今年，绵阳完成项目12个。云岭园有20多个项目入驻。", ["2024", "pub"]),
    ("2023年，绵阳出台方案。全年工业增加值增长9%，增速高于全省3个百分点。", ["2023", "2023"]),
    # What is told behind the time at which a thing came to be holds now; what it has done since runs from then.
    ("茶艺平台2023年3月投运，配备茶炉2座，至今为37家茶店服务153批次。", ["pub", "2023-03/pub", "2023-03/pub"]),
    ("云岭研究院于2021年发起，已有130所学校入驻，汇聚茶师1200名。", ["pub", "pub"]),
    ("云岭茶厂2022年投产，当年实现产值3亿元。", ["2022"]),
    ("2022年，绵阳新建成一批茶厂，新增产值3亿元。", ["2022"]),
    ("2月11日，绵阳一家茶厂的车间里，一枚芯片走下产线，测量精度达到0.04%。", ["pub"]),
    ("2月11日，绵阳举行签约活动，签约茶园12个，总投资8亿元。", ["2024-02-11", "2024-02-11"]),
    ("厚度不到30微米——2月22日，记者在绵阳见到了这种茶膜。", ["pub"]),
    # The second figure of a change is of the time that opens its sentence, the first of that which it is said of.
    ("2023年，绵阳茶具产量8万套，茶具占比由上年的12%升至26%。", ["2023", "2022", "2023"]),
    ("今年1月，绵阳茶叶产值6亿元，占比从去年同期的20%提升到37%。", ["2024-01", "2023-01", "2024-01"]),
    ("2023年，绵阳投入强度达到7%；成交额由2020年的26亿元增至82亿元。", ["2023", "2020", "2023"]),
    # An item of a list is dated up to the semicolon; a sum of this year runs to the day; what has risen is there now.
    ("绵阳有茶厂30家，2023年营收6亿元；茶师占四成。", ["pub", "2023", "pub"]),
    ("截至1月31日，绵阳茶厂今年累计销售茶饼8万个。", ["2024-01/2024-01-31"]),
    ("去年以来，绵阳引进茶社13家，茶厂增至246家。", ["2023/pub", "pub"]),
    # What a paper gives is no aim; 年内 before another time is not of it.
    ("方案提出，到2027年建设茶园10个，单个茶园最高可获500万元支持。", ["2027", "pub"]),
    ("年内再开茶馆30家，力争到2026年底建成茶厂2家。", ["2024", "2026-12-31"]),
    ("高峰时的2018年，绵阳茶叶产量达到11万吨。", ["2018"]),
    ("2月20日，绵阳举行茶会，发布新茶106种。", ["2024-02-20"]),
    ("2月20日，记者获悉，绵阳有新茶106种。", ["pub"]),
    # What has been issued on a day is of it; a founding that is taken up, a sum and its rank, and what is there already are of now.
    ("2月20日，绵阳举行茶会，集中发布新茶118种，现场签约茶厂17家。", ["2024-02-20", "2024-02-20"]),
    ("绵阳2019年与某大学、某学院等共建绵阳茶叶研究院，该院孵化的9家茶厂留在当地。", ["pub"]),
    ("2018年开园至今，茶园已签约茶厂47家。", ["2018/pub"]),
    ("今年以来，绵阳新增茶厂16家，总数达31家，居全省第一。", ["2024-01/pub", "pub", "pub"]),
    ("茶园2025年全面建成，首批已有14家茶厂入驻。", ["pub"]),
    ("去年10月成立的茶业基金投向茶厂；绵阳茶校1月培训茶师8600人次。", ["2024-01"]),
    ("1月，绵阳调试一套年处理能力1万吨的制茶装置。", ["pub"]),
    ("翻开2023年的成绩单，绵阳茶业跑出加速度。\n论体量，茶业全年实现产值3亿元。", ["2023"]),
    # What has been approved or tested is so from then on; the work of the year of it is of that year.
    ("“云茶3号”2022年通过省级审定，全生育期142天，比对照缩短5天。", ["pub", "pub"]),
    ("茶厂于2023年11月通过质量认证，月产能5000箱。", ["pub"]),
    ("茶叶检测系统2022年8月定型，可测参数36项。", ["pub"]),
    ("茶山公路2022年通过验收，当年通行车辆20万辆次。", ["2022"]),
    ("2022年，绵阳通过认证的茶厂有12家，产值3亿元。", ["2022", "2022"]),
    # What a founding has brought, what a building begun measures, and a page set in half width.
    ("2022年茶检中心落户后，检测费用降低三成。", ["pub"]),
    ("茶厂二期已于上月动工，建筑面积约3万平方米。", ["pub"]),
    ("绵阳2019年与某大学共建绵阳茶叶研究院,该院孵化的9家茶厂留在当地;2023年,绵阳茶叶产值3,200万元.", ["pub", "2023"]),
    ("2月5日至7日举行的绵阳茶博会吸引参展茶厂600家，现场签约2亿元。", ["2024-02-05/2024-02-07"] * 2),
    ("茶园预计2025年建成，可容纳茶师300人，首批已有14家茶厂入驻。", ["2025", "pub"]),
    ("2022年6月，双方签约共建茶园。两年来，茶园已转化成果23项，带动产值6亿元。", ["2022/pub", "2022/pub"]),
    ("茶艺馆2021年启动建设，总投资12亿元，建成后将形成8个茶区。", ["pub", "pub"]),
    # What has come since of an act that a comma parts from its date; the size of a fund is of the day of its founding.
    ("2023年5月，绵阳茶叶研究院在高新区成立，拥有茶师120人，已孵化茶厂16家。", ["pub", "pub"]),
    ("2023年5月，绵阳茶叶研究院在高新区成立，注册资本3亿元。", ["2023-05"]),
    ("去年，绵阳设立规模15亿元的茶业基金，已投茶厂28个，撬动资本40亿元。", ["2023", "pub", "pub"]),
    # When a thing came out is no time of what it measures, unless its generation is long followed by others.
    ("今年1月下线的新一代制茶机，茶叶损耗率降至2%。", ["pub"]),
    ("2018年亮相的第一代制茶机，每天制茶40公斤。", ["2018"]),
    ("1月9日，绵阳茶师在新茶厂给记者算账：每盒茶叶成本下降3元，售价提高一成。", ["pub", "pub"]),
    ("今年以来，绵阳茶园完成投资5亿元，在建茶园面积60万平方米。", ["2024-01/pub", "pub"]),
    ("今年以来，绵阳在园区新设茶厂30家。", ["2024-01/pub"]),
    ("今年以来，在运河沿线清理茶渣300吨。", ["2024-01/pub"]),
    ("今年以来，在营茶店达到300家。", ["pub"]),
    # The end of a year dates whatever is aimed at by then.
    ("力争今年底，装机容量突破2亿千瓦，工业增加值突破60亿元。", ["2024-12-31", "2024"]),
]


@pytest.mark.parametrize(("text", "times"), TIMES)
def test_each_figure_has_the_time_that_the_text_gives_it(figures: Figures, text: str, times: list[str]) -> None:
    assert [m.time for m in figures(text)] == times


STATUS = [
    ("绵阳将用好总规模100亿元的茶业基金。", "actual"),
    ("绵阳将设立总规模100亿元的茶业基金。", "target"),
    ("茶厂二期比计划提前21天完工。", "actual"),
    # A bulletin of the weather expects; what it has measured is.
    ("气象台预计，未来三天将有冷空气。绵阳局地有6级大风。", "estimate"),
    ("绵阳气温将下降8℃。", "estimate"),
    ("气象监测显示，绵阳气温下降8℃。", "actual"),
    ("5G虚拟专网数接近2.8万个。", "actual"),
    ("绵阳承担国家级科技计划项目300个。", "actual"),
    ("工人正在调试即将交付的产品，这台设备有部件500个。", "actual"),
    ("绵阳聚焦建设科技城的目标，出台措施36条。", "actual"),
    ("绵阳提出今年重点培育平台，新发布场景1000个。", "target"),
    ("按照《云岭方案》，单个茶园支持额度一般不超过50万元，最高可放宽到100万元。", "actual actual"),
    ("按照《云岭方案》，绵阳布局监测站300个。", "target"),
    ("绵阳规划建设光伏电站60座。", "target"),
    ("绵阳今年再改造光伏电站60座。", "target"),
    ("绵阳计划对800家企业完成改造。", "target"),
    ("据气象局预测，绵阳清明客流将达3万人次。", "estimate"),
    ("方案明确，绵阳新建公园50个。", "target"),
    ("方案明确，绵阳要做好6方面工作。", "actual"),
    ("今年，绵阳要培训绣娘300人。", "target"),
    ("茶厂将在现已建成的老厂基础上建设车间9间。", "target"),
    ("绵阳已完成预计植树量的七成以上。", "actual"),
    ("绵阳市文旅局测算，今年元旦假期，绵阳接待游客40万人次。", "actual"),
    ("栈道预计2026年底建成，绵阳至遂宁步行时间将缩短至8小时。", "target"),
    ("绵阳目前投用规模超过2万千瓦。", "actual"),
    ("云岭基地建成后规模将超5万千瓦，目前投用规模超过2万千瓦。", "target actual"),
    ("云岭河建成通航后，可满足客流300万人次。", "target"),
    ("系统启动时间应不大于40秒。", "target"),
    ("云岭市场每日供应超过200吨。", "actual"),
    ("41条经验做法将向有条件的地区推广。", "target"),
    ("绵阳将包括云岭在内的6处区域，纳入保护方案。", "actual"),
    ("绵阳采茶已超计划面积的五分之二。", "actual"),
    ("该航线计划每周执飞3班，飞行时间约70分钟。", "target actual"),
    ("“五一”期间，绵阳推出活动40场。", "actual"),
    ("绵阳增派茶农，确保近三千亩春茶及时采摘。", "actual"),
    ("绵阳确保粮食产量超过3万吨。", "target"),
    ("其间将举办修枝对接会等34场活动。", "target"),
    ("绵阳30台新研发的泵车即将交付。", "target"),
    ("云岭高铁建成通车后，绵阳至遂宁时间缩短到50分钟。", "target"),
    ("绵阳印发文件，提出支持创新、扩大开放等16条重点举措。", "actual"),
    ("绵阳将赏花、农家乐等相结合，日均接待游客800人次。", "actual"),
    ("绵阳的监控点要增设到28处。", "target"),
    ("云岭运动会将于今晚闭幕，绵阳代表队共夺得金牌6枚。", "actual"),
    ("会议决定将1件草案提请大会审议，审议报告2个。", "actual actual"),
    ("绵阳将大量使用、反复检修的9种阀门纳入管理。", "actual"),
    ("绵阳全年目标任务顺利完成，产值达30亿元。", "actual"),
    # 将 of a disposal, and of what is to come.
    ("这项工艺可将电池的重量降为80公斤。", "actual"),
    ("火箭将云岭一号等6颗卫星送入轨道。", "actual"),
    ("绵阳将分赴12个乡镇。", "target"),
    ("40多部影片将以多种语言展映。", "target"),
    ("绵阳规划年产20万吨甲醇。", "target"),
    ("绵阳审查拟出台文件300件。", "actual"),
    ("绵阳茶旅项目计划总投资同比增长12%。", "actual"),
    ("绵阳拟安排60亿元的投资。", "target"),
    ("手续由原先需要的4个标签简化。", "actual"),
    # 测算 of what is over is how it was counted; an index of what is expected is measured.
    ("据测算，2023年绵阳茶叶消费量为7万吨。", "actual"),
    ("据测算，今年绵阳茶叶消费量为7万吨。", "estimate"),
    ("1月，绵阳茶业生产预期指数为52.5%。", "actual"),
    # A sentence without a subject goes on with the aim of the one before.
    ("绵阳今年将建成茶仓30座。同时，在遂宁新建茶店40家。", "target target"),
    ("绵阳今年将建成茶仓30座。同时，已新建茶店40家。", "target actual"),
    ("绵阳今年将投入采茶机3000台。其中，小型机1800台。", "target target"),
    ("绵阳新建茶仓60座，占全年计划的九成。其中，冷库20座。", "actual actual actual"),
    # Set apart: 将 for 把 with a phrase behind it, an aim in passing, what is done for a time to come, what is so by now.
    ("绵阳将全市茶园划分成90个片区。", "actual"),
    ("绵阳将12个村和2个社区，用一条环线连接成3公里的步道。", "actual actual actual"),
    ("云岭观测站以测量雾滴大小为主要目标，由8台雷达组成。", "actual"),
    ("比计划数多40座。", "actual"),
    ("2026年至2030年，绵阳将围绕茶业重点突破，谋划了40个项目。", "actual"),
    ("为做好明年采茶准备，绵阳已提前下达2025年资金3亿元，涉及20个项目。", "actual actual"),
    ("绵阳年度计划完成投资60亿元，目前，30个项目全面启动。", "target actual"),
]


UNTIL = [
    ("国家“十四五”重点工程，绵阳茶谷工地上，800名工人加紧施工。", "pub", "actual"),
    ("4月份，茶叶指数为50.4%。绵阳的这家茶机企业，推出新机型，将采摘效率提升8倍。", "2025-04 pub", "actual actual"),
    ("十年前，绵阳闯出新路，建成茶叶口岸，物流网络覆盖20个国家。", "pub", "actual"),
    ("十年前，这里还是荒山，茶农人均收入不足2000元。", "2015", "actual"),
    ("茶灯将保留至7月5日，茶客与去年同期相比增长21%。", "pub", "actual"),
    ("再有两天，190间茶屋将搭建完成。", "pub", "target"),
    ("今天的绵阳拥有茶馆300家。", "pub", "actual"),
    ("今天的发布会推介茶企30家。", "2025-06-20", "actual"),
    ("今天的首发式卖出茶机30台。", "2025-06-20", "actual"),
    ("今天的绵阳社会发展了，拥有茶馆300家。", "pub", "actual"),
]


@pytest.mark.parametrize(("text", "time", "status"), UNTIL)
def test_until_when_something_stands_dates_nothing_else(figures: Figures, text: str, time: str, status: str) -> None:
    found = figures(text, published="2025-06-20")
    assert ([m.time for m in found], [m.status for m in found]) == (time.split(), status.split())


KINDS = [
    ("绵阳茶叶出口增长最快，达到12%。", "growth", 12),
    # What is compared with an earlier time of itself has changed; what is compared with another, and a rate of growth, has not.
    ("绵阳贷款余额比上月末低0.3个百分点。", "growth", -0.3),
    ("广义货币增速比上月末低0.3个百分点。", "level", 0.3),
    ("绵阳工业增速比同期服务业高0.3个百分点。", "level", 0.3),
    ("绵阳粮食增产达到20%。", "growth", 20),
    ("检测时间缩短三分之二。", "ratio", 0.6667),
    ("功耗降为进口设备的三分之一。", "ratio", 0.3333),
    ("费用少了一半。", "growth", -50),
    ("绵阳茶叶产量翻番。", "growth", 100),
    ("绵阳工业投资年均增长为5.9%。", "growth", 5.9),
    ("绵阳茶匠数量以年均7%左右的幅度下降。", "growth", -7),
    ("绵阳提升了60万名居民用水保障水平。", "level", 600000),
]


@pytest.mark.parametrize(("text", "kind", "value"), KINDS)
def test_a_change_is_told_from_a_difference(figures: Figures, text: str, kind: str, value: float) -> None:
    assert [(m.kind, m.value) for m in figures(text)] == [(kind, value)]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_an_aim_is_told_from_words_that_only_look_like_one(figures: Figures, text: str, status: str) -> None:
    named: dict[str, Category] = {}
    assert [m.status for m in figures(text, named)] == status.split()


def test_the_whole_year_told_in_january_is_the_one_that_is_over(figures: Callable[..., list[MetricDraft]]) -> None:
    past, ahead = figures("我省全年用电量500亿千瓦时。全年粮食产量预计超过80亿斤。", published="2024-01-21")
    assert (past.time, ahead.time) == ("2023", "2024")


def test_a_change_that_has_turned_is_of_the_time_before(figures: Callable[..., list[MetricDraft]]) -> None:
    found = figures("一季度，投资102亿元，增速由上年全年下降3.8%转为同比增长1.7%。", published="2026-04-16")
    assert [m.time for m in found] == ["2026-Q1", "2025", "2026-Q1"]


ASIDE = [
    ("截至5月底，浙江茶园面积30万亩，增长4%。\n绵阳开行茶叶班列20列，增长15%。", ["2025-05-31"] * 2 + ["pub"] * 2),
    ("今年以来，银行加大支农力度，截至二季度末，涉茶贷款余额40亿元。", ["2025-06-30"]),
    ("今年以来，银行加大支农力度，截至二季度末，累计发放涉茶贷款40亿元。", ["2025-01/2025-06-30"]),
    ("6月份，茶叶税增长6.2%，增幅比4月份、5月份分别扩大2.4个和1.9个百分点，茶具税增长3.3%。", ["2025-06"] * 4),
    ("6月份茶叶交易量增长1.4%，自前年9月份一路下降后首次增长；茶具交易量增长5.3%。", ["2025-06"] * 2),
]


@pytest.mark.parametrize(("text", "times"), ASIDE)
def test_a_time_that_is_only_compared_with_or_led_back_from_is_no_period(
    figures: Figures, text: str, times: list[str]
) -> None:
    assert [m.time for m in figures(text, published="2025-07-20")] == times


def test_a_plan_in_the_name_of_works_dates_nothing_behind_it(figures: Figures) -> None:
    text = "国家“十四五”重点工程——云岭防洪工程近日启动。云岭长约29公里，涵盖4个县。"
    assert [(m.time, m.status) for m in figures(text)] == [("pub", "actual")] * 2


def test_an_index_goes_on_to_be_an_index(figures: Figures) -> None:
    found = figures("6月份茶业预期指数为55.6%，连续2个月运行在55%以上的区间。")
    assert [(m.kind, m.indicator) for m in found] == [("level", "茶业预期指数")] * 2


def test_parts_of_a_saying_are_no_figures(figures: Figures) -> None:
    assert figures("一分部署，九分落实。") == []
