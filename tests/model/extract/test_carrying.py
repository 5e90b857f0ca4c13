"""How far a time reaches: from clause to clause and from sentence to sentence, each on an invented text (published on 2024-02-29)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.extract.time.expressions import find_times
from model.lexicon import shipped

SENTENCES = [
    # What others propose is no aim of those who look at it.
    ("去年上半年，绵阳开展茶价专项行动。审查拟出台收费办法3万余件。", ["2023-H1"]),
    # A state is of now, whatever was dated before it.
    ("2023年，绵阳产值增长9%。遍布全市的3000家企业正在升级。", ["2023", "pub"]),
    ("今年以来，班列开行60列，连通12个城市。", ["2024-01/pub", "pub"]),
    ("今天，云岭大桥通车，全长3公里，投资8亿元。", ["pub", "pub"]),
    ("1月，云岭机场送客9万人次。跑道长3400米，跑道宽60米。线路长度30公里。", ["2024-01", "pub", "pub", "pub"]),
    ("昨天，云岭大桥合龙，主跨500米，桥塔高120米。", ["pub", "pub"]),
    ("昨天，云岭电站投产发电，年发电量2亿千瓦时。", ["pub"]),
    ("昨天，绵阳海域发生地震，震源深度7公里。", ["2024-02-28"]),
    ("去年上半年，电商交易额增长17%，背后依托的是9000个站点。", ["2023-H1", "pub"]),
    ("1月起，绵阳推行新规，累计开通服务70项。", ["pub"]),
    # A period that a figure sums up stays its own.
    ("今年1月，绵阳累计销售汽车700辆。", ["2024-01"]),
    # Growth goes on over paragraphs, counts over sentences that give figures.
    ("1月，绵阳工业增加值同比增长5%。\n服务业收入同比增长6%。", ["2024-01", "2024-01"]),
    ("1月，绵阳投产新线30公里。其中，高铁12公里。", ["2024-01", "2024-01"]),
    ("2023年，绵阳引进项目30个。当地风景秀丽。企业开出门店12家。", ["2023", "pub"]),
    ("2023年，绵阳引进项目30个。遂宁有企业12家。", ["2023", "pub"]),
    ("产值由2020年的3亿元增至2022年的8亿元。其中，茶叶占比三成。", ["2020", "2022", "2022"]),
    # A level whose growth is told is of the report as the growth is, a state of a stock included; a comparison hands nothing on.
    ("1月，绵阳进出口同比增长5%。\n服务出口3亿元，同比增长6%。", ["2024-01", "2024-01", "2024-01"]),
    (
        "截至1月底，绵阳装机容量3亿千瓦。其中，风电装机容量1亿千瓦，同比增长6%。",
        ["2024-01-31", "2024-01-31", "2024-01-31"],
    ),
    ("数据显示，今天，2023年，绵阳茶业加快升级。总产值超过7亿元。", ["2023"]),
    # The last day of a month is a time as of which something is; what has been summed up of its parts is too.
    ("2月末，绵阳贷款余额2亿元。有贷款的企业300家，同比增加40家。", ["2024-02-29"] * 3),
    ("截至2月20日，绵阳有300个项目开工。其中，50个项目已获得贷款7亿元。", ["2024-02-20"] * 3),
    ("2023年，绵阳充电桩增长9%。其中，公共充电桩累计数量达到2万台；私人充电桩增加3万台。", ["2023"] * 3),
    ("今年，绵阳开工项目总投资70亿元。其中，科创项目投资达40亿元。", ["2024", "2024"]),
    # What is counted on a day goes on in the same unit, its rate with it.
    ("今天，绵阳航运预计载客90万人次。缆车预计载客20万人次，同比增长8%。", ["2024-02-29"] * 3),
    ("今天，绵阳机场取消航班20架次。绵阳港有渔船80艘。", ["2024-02-29", "pub"]),
    # A report that passes on to an example leaves its time behind, but what a holiday brings is told from place to place.
    ("今年，绵阳发放补贴3亿元。在遂宁，家电销售额增长12%。", ["2024", "pub"]),
    ("春节假期，绵阳推出灯会30个。在遂宁，景区发放门票600张。", ["2024-02-10/2024-02-17"] * 2),
    ("春节假期，年味正浓。绵阳推出赏花地35处。", ["2024-02-10/2024-02-17"]),
    ("清明假期，线路集中在绵阳等地。车票点击量超过400万次。", ["pub"]),
    # What an event brings goes on over a sentence between.
    ("昨天，绵阳举行救援演习。演习模拟当地发生险情。此次演习共设置43个科目。", ["2024-02-28"]),
    ("“清明”假期，客流量大。绵阳古镇累计客流量70万人次。", ["pub"]),
    ("春节假期，客流量大。绵阳古镇累计客流量70万人次。", ["2024-02-10/2024-02-17"]),
    ("1月份绵阳物流平稳。快递企业运营稳定，物流加快。业务量同比增长20%。", ["2024-01"]),
    ("1月，绵阳周转指数位于52%的水平。", ["2024-01"]),
    ("今年，绵阳图书馆延长开放。遂宁图书馆这几天客流攀升，日均入馆300人次。", ["pub"]),
    ("云岭大会昨天闭幕，会上签约茶园78个，总投资额3亿元。", ["2024-02-28", "2024-02-28"]),
    ("受连日来强降雨影响，绵阳157个村20日停电。", ["2024-02-20"]),
    # A report on a month gives its rates behind the sentence that opens with it; an aim's day hands nothing on.
    ("环保局公布，今年1月，绵阳水质为优。监测的河流中，优良水质占比达到91%。", ["2024-01"]),
    ("到今年底，绵阳将建成良田10万亩。全市滴灌覆盖率超过61%。", ["2024-12-31", "pub"]),
    # A year that a paragraph of its own opens with is that of the accounts in the next.
    ("记者获悉，2023年，绵阳茶业回升。\n全市茶叶销售额达7亿元，比上年增长6%。", ["2023", "2023"]),
    ("今年以来，绵阳茶业回升。在这家制茶企业，炒制效率提升40%。", ["pub"]),
    # A span that opens a paragraph without a figure takes up what is summed up in it, past a change that has its own ends.
    ("十年来，绵阳山更绿。成活茶苗由2017年的52%升至2023年的83%。累计培育茶园41家。", ["2017", "2023", "2014/pub"]),
    ("十年来，绵阳山更绿。目前有园区41家。", ["pub"]),
    ("今年以来，绵阳外贸回升。地处江边的遂宁，零关税商品已超41种。", ["pub"]),
    ("今年，绵阳试点制茶。这样的茶窖，每座可以存茶4万斤。", ["pub"]),
    # The aims of a period ahead go on over sentences without a subject.
    ("未来五年，绵阳将加快建设。扛稳粮食安全重任，产能达到14亿斤。", ["2024/2029"]),
    ("未来五年，绵阳将加快建设。遂宁有企业14家。", ["pub"]),
    ("“十五五”时期，绵阳加快转型。将每年推动企业4000家，培育工厂12家。", ["2026/2030", "2026/2030"]),
    ("云岭展今天开放，将持续至3月4日。本届云岭展现场共设置12个项目。", ["2024-02-29"]),
    # A survey, a habit, what was sent in, and another's deed are of no earlier day.
    ("去年上半年，绵阳新设企业300家。某商会的调研显示，近七成企业看好绵阳。", ["2023-H1", "pub"]),
    (
        "截至1月31日，绵阳装机规模突破1万千瓦。每年将产生绿电20亿千瓦时，相当于节约标准煤7万吨。",
        ["2024-01-31", "pub", "pub"],
    ),
    ("云岭奖昨天揭晓。本届云岭奖共收到53部报名作品。", ["2024"]),
    ("云岭奖昨天揭晓。本届云岭奖有来自9国的53部作品入围。最终，《茶山》等7部作品获奖。", ["2024"] * 3),
    ("昨天，云岭装置在绵阳投用。相较于旧装置，该设备占地面积减少30%。", ["pub"]),
    # A forecast goes on over its sentences, a span that ends now over its clauses.
    ("气象台预计，未来三天，绵阳将迎来冷空气。云岭有4—6℃降温。", ["pub/2024-03-03"]),
    ("据某某口岸统计，“云岭水陆联运”项目启动两年来，节省成本9亿元，减少碳排放7万吨。", ["2022/pub", "2022/pub"]),
    # What happened on a day goes on behind it, what is of the event too; a paper, a thing and an aim do not.
    ("绵阳海域27日发生事故。事故造成12人受伤。", ["2024-02-27"]),
    ("2024云岭文化节昨天开幕。本届文化节推出9场演出。", ["2024"]),
    ("3月9日至12日，云岭博览会将举办。本届博览会展览总面积7万平方米。", ["2024-03-09/2024-03-12"]),
    ("某研究机构27日公布报告。全球价格上涨有三成来自运费。", ["pub"]),
    ("云岭水电站昨天开工。工程批复总投资25亿元。", ["pub"]),
    (
        "2023年，绵阳造林稳步推进，年末绿化覆盖率达到43%，比上年末提高0.6个百分点。\n失业率比上年下降0.1个百分点。",
        ["2023-12-31", "2023-12-31", "2023"],
    ),
    ("一年来，绵阳植物园新增植物2000种，截至目前，共收集植物9000种。", ["2023-02/pub", "pub"]),
    # What tells of the thing, the occasion or the record is no time of its figures.
    ("今年是绵阳建港60周年，绵阳已与41个城市建立合作。", ["pub"]),
    ("随着今年雨季结束，云岭牧场牦牛总数达到700头。", ["pub"]),
    ("云岭海域27日发生的地震已造成12人死亡。", ["pub"]),
    ("1月，绵阳口岸入境车辆9万辆次。这是自2019年政策实施以来首次突破8万辆次。", ["2024-01", "2024-01"]),
    # What breaks the figures before down goes on with their time, over the paragraph too.
    ("1月，绵阳实际使用外资26亿元。\n从行业看，制造业实际使用外资7亿元。", ["2024-01", "2024-01"]),
    ("最新数据显示，1月份，绵阳销售收入增长较快。其中，制造业增长9%。", ["2024-01"]),
    # A sentence that opens with its year and gives no figure dates the next.
    ("今年，一系列政策落地。科技领域部署10项任务。", ["2024"]),
    # The whole way of a change, runs of years, what was summed up until a day.
    ("产值从1952年的6亿元，增长到2023年的126亿元，年均增长7.9%。", ["1952", "2023", "1952/2023"]),
    ("绵阳茶叶产量连续5年位居全省第一。", ["pub"]),
    # A run of years or months ends with the time of the figure, else with the last that is over.
    ("1月，绵阳茶业指数为56%，连续2个月运行在55%以上。", ["2024-01", "2023-12/2024-01"]),
    ("在连续3个月运行在50%以下后，1月绵阳茶业指数回升。", ["2023-10/2023-12"]),
    ("绵阳茶叶产量已连续五年超过3万吨。", ["2019/2023"]),
    ("绵阳连续9年上榜的茶企营收8亿元。", ["pub"]),
    ("今年以来，云岭班列已连续五个月单月开行超20列。", ["2023-09/2024-01"]),
    # What is expected of the day of the report goes on over its aspects, not to another thing.
    ("今天，绵阳铁路预计发送旅客90万人次。\n公路方面，预计发送旅客20万人次，同比增长8%。", ["2024-02-29"] * 3),
    ("今天，绵阳铁路发送旅客90万人次。\n绵阳机场扩建后，预计年吞吐旅客300万人次。", ["2024-02-29", "pub"]),
    ("今天，绵阳铁路发送旅客90万人次。\n云岭电站近期开工，预计投资20亿元。", ["2024-02-29", "pub"]),
    ("自2013年开通以来，截至今天（2月29日），班列突破2000列。", ["2013/2024-02-29"]),
    ("绵阳自2019年加入茶盟，截至2022年，已累计淘汰旧机约62万台。", ["2019/2022"]),
    ("截至1月20日，2024年茶具以旧换新惠及3万人次。其中，遂宁惠及1万人次。", ["2024-01-20"] * 2),
    ("绵阳茶园自2019年停办，截至2022年，茶农仅剩62户。", ["2022"]),
    ("截至2月20日，绵阳2024年计划投资30亿元。", ["2024"]),
    ("截至2023年底，“十四五”时期绵阳共夺得茶艺冠军59个。", ["2021/2023-12-31"]),
    ("截至1月20日，绵阳茶会带动销售7亿元。同时，平台已对接茶企3000家。", ["2024-01-20"] * 2),
    # Who came, and what the edition of this year has.
    ("云岭论坛昨天在绵阳举行。来自9个国家的30名代表围绕茶业展开研讨。", ["2024-02-28"] * 2),
    ("昨天，绵阳发布茶业规划。约30名代表将赴遂宁考察。", ["pub"]),
    ("今年主题教育期间，绵阳走访茶农3000户。", ["2024"]),
    ("昨天，云岭会在绵阳开幕。今年主题为“茶与山”，设置分论坛12场。", ["2024-02-28"]),
    # Papers, issues, titles, editions.
    ("绵阳近日发布2023年《水资源公报》，显示：用水量下降4.4%。", ["2023"]),
    ("绵阳今天在云岭发行今年第六期债券，发行规模60亿元。", ["2024-02-29"]),
    ("2024云岭消费季昨天启动。本次消费季将举办80场活动。", ["pub"]),
    # A time inside a list dates its item, and what breaks a sum down is dated apart.
    ("绵阳有茶厂300家，去年营收9亿元。遂宁茶艺师占四成。", ["pub", "2023", "pub"]),
    (
        "2023年，绵阳茶叶进出口9亿元，比上年增长8%。其中，11月份出口1亿元。茶具出口4000套。",
        ["2023", "2023", "2023-11", "2023"],
    ),
    # What somebody says, what lasts once a thing is open and what it brings about have no earlier time.
    ("2023年，绵阳茶业产值9亿元，增长8%。“茶艺师只有邻市的四分之一。”他说。", ["2023", "2023", "pub"]),
    ("1月，绵阳茶业产值9亿元。云岭大道通车后，车程由1小时缩短至25分钟。", ["2024-01", "pub", "pub"]),
    ("去年推广茶苗32万株。\n1300户茶农实现线上管理，损耗率下降6%。", ["2023", "pub", "pub"]),
    # What a paper gives has no time of a statistic.
    ("2023年，绵阳茶业产值9亿元，增长8%。当地还出台了奖励办法，对新品最高补助200万元。", ["2023", "2023", "pub"]),
    # An occasion of its own, an aim, a progress under way, a duration and an example elsewhere leave the time told before behind.
    ("2023年，绵阳收茶300吨。为应对寒潮，茶农新搭茶棚40座。", ["2023", "pub"]),
    ("2023年，绵阳收茶300吨。就在几天前，40家茶商到访绵阳。", ["2023", "pub"]),
    ("2023年，绵阳收茶300吨。茶农收入正不断提高，茶园有茶工40名。", ["2023", "pub"]),
    ("2023年，绵阳收茶300吨。绵阳将派出700名茶农参展。", ["2023", "pub"]),
    ("2023年，绵阳收茶300吨。绵阳从采茶到开窖用了4年。", ["2023", "pub"]),
    ("2023年，全国茶园面积300万亩。四川加大种茶力度，亩产达120公斤。", ["2023", "pub"]),
    (
        "1月，绵阳茶具出口9亿元。其中，1月10日，出口1亿元。\n从地区看，对北方出口增长7%。",
        ["2024-01", "2024-01-10", "2024-01"],
    ),
    # Who came to an event, and what 本届 says, is of its day over the paragraph; an event of the report's own day needs none.
    ("云岭茶博会27日在绵阳开幕。\n本届茶博会由绵阳茶协主办。来自30个国家的茶商与会。", ["2024-02-27"]),
    ("云岭茶博会将于3月9日至12日举办。\n本届茶博会将展示新茶40款。", ["2024-03-09/2024-03-12"]),
    ("云岭茶博会今天（2月29日）开幕。\n本届茶博会展出新茶40款。", ["2024"]),
    # What an edition is and has is of its year, what it has had so far or on a day is not.
    ("记者从组委会了解到，本届茶艺大赛由绵阳茶协主办，1月启动，吸引58支队伍报名。", ["2024"]),
    ("据介绍，本次茶艺大赛设置3个科目。", ["2024"]),
    ("本届云岭茶博会已举办茶会12场。", ["pub"]),
    ("云岭茶博会27日在绵阳开幕。\n绵阳有茶园40座。", ["pub"]),
    # A year that something outdoes is no time of what follows.
    ("1月绵阳茶叶产量增速快于去年全年水平，完成产量9万吨。", ["2024-01"]),
    # Before and after a change.
    ("绵阳计划年内投运机场，投运后，可满足旅客200万人次。", ["pub"]),
    ("自今年8月15日起，手续由原先需要的4个标签简化。", ["pub"]),
]


@pytest.mark.parametrize(("text", "times"), SENTENCES)
def test_a_time_reaches_as_far_as_what_is_said_goes_on(
    figures: Callable[..., list[MetricDraft]], text: str, times: list[str]
) -> None:
    assert [m.time for m in figures(text)] == times


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("春节期间", ["2024-02-10/2024-02-17"]),
        ("“五一”假期", ["2023-04-29/2023-05-03"]),
        ("国庆黄金周", ["2023-09-29/2023-10-06"]),
        ("开年以来", ["2024-01/pub"]),
        ("截至昨天（2月28日）", ["2024-02-28"]),
        ("1月当月", ["2024-01"]),
        ("自2010年开通以来，截至1月5日", ["2010/pub", "2024-01-05"]),
        ("春节联欢晚会", []),
        # Spans by their ends, by how long they were, and the year that is over.
        ("从2021年到今年1月底", ["2021/2024-01-31"]),
        ("今明（2月29日和3月1日）两天", ["2024-02-29/2024-03-01"]),
        ("五年时间，", ["2019/pub"]),
        ("要用五年时间，", []),
        ("过去一年", ["2023"]),
        ("相当于2023年春茶产量的60%", []),
    ],
)
def test_holidays_and_the_beginning_of_a_year(text: str, values: list[str]) -> None:
    assert [t.value for t in find_times(text, "2024-02-29", shipped())] == values


TURNS = [
    ("截至1月31日，绵阳算力规模达到2万P。云岭超算中心调度的平台，接入节点43个。", ["2024-01-31", "pub"]),
    ("2023年，云岭超算中心新增用户30家。云岭超算中心完成任务6项。", ["2023", "2023"]),
    ("1月，绵阳茶业产值9亿元，同比增长8%。云岭超算中心收入同比增长9%。", ["2024-01", "2024-01", "2024-01"]),
    # What is agreed on at an event is summed up there.
    (
        "2月27日，云岭茶会闭幕。茶会吸引客商2万名，集中签约项目73个，协议总投资10亿元，其中落户绵阳的有31个。",
        ["2024-02-27"] * 4,
    ),
    ("云岭超算中心负责攻关，2023年到账经费3亿元；云岭制茶公司把时间压缩到5天。", ["2023", "pub"]),
    ("1月，绵阳茶业产值9亿元。其中，云岭超算中心的机房，机架由30个增至40个。", ["2024-01", "pub", "pub"]),
]


@pytest.mark.parametrize(("text", "times"), TURNS)
def test_who_is_turned_to_has_figures_of_its_own(
    figures: Callable[..., list[MetricDraft]], text: str, times: list[str]
) -> None:
    assert [
        m.time for m in figures(text, {"云岭超算中心": "platform", "云岭制茶公司": "company", "云岭茶会": "event"})
    ] == times
