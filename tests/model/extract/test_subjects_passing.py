"""Whose figure it is where others are named in passing: who built it, where it lies, what it is compared with, what was set up for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # By whom it is built and where it lies are told of what has been named before.
    (
        "青禾光伏电站海拔4000米，由白石集团投资建设，位于遂宁的荒滩上，安装组件20万块。",
        {"青禾光伏电站": "facility", "白石集团": "company"},
        ["青禾光伏电站"] * 2,
    ),
    (
        "青禾创新中心在绵阳揭牌，由白石研究所牵头，联合青川大学等12家单位组建，注册资本2亿元。",
        {"青禾创新中心": "platform", "白石研究所": "institute", "青川大学": "university"},
        ["青禾创新中心"] * 2,
    ),
    # To whom a firm belongs, for whom it works and who buys from it, be its own name the one that ends otherwise.
    *(
        (f"青禾机电{said}。去年，公司产值6亿元。", {"青禾机电": "company", "白石公司": "company"}, ["青禾机电"])
        for said in ("是白石公司的配套商", "隶属于白石公司", "为白石公司供应缸体", "的主要客户是白石公司")
    ),
    (
        "青禾机电转产后，白石公司来了。去年，公司产值6亿元。",
        {"青禾机电": "company", "白石公司": "company"},
        ["白石公司"],
    ),
    # …but who does something with a noun behind 的 is still told of; so is the place of what has no name.
    ("由绵阳实施的30个项目全部完工，总投资90亿元。", {}, ["绵阳"] * 2),
    ("四川加快建设。位于眉山的这个园区今年有6个项目开工。", {}, ["眉山"]),
    # From where somebody comes, by which way, and where a firm moves.
    ("绵阳兴茶。从青禾北站出来，茶香扑鼻，去年卖茶9万吨。", {"青禾北站": "facility"}, ["绵阳"]),
    (
        "白石公司经青禾高速搬到绵阳。中心占地9亩。",
        {"白石公司": "company", "青禾高速": "facility"},
        ["白石公司"],
    ),
    (
        "白石公司1998年建厂。去年，又搬进青禾产业园，占地90亩。",
        {"白石公司": "company", "青禾产业园": "park"},
        ["白石公司"],
    ),
    (
        "绵阳兴茶。茶车从地铁九号线青禾站驶出，一年运茶9万吨。",
        {"地铁九号线": "facility", "青禾站": "facility"},
        ["绵阳"],
    ),
    ("绵阳兴茶。茶车经青禾高速抵达码头，一年运茶9万吨。", {"青禾高速": "facility"}, ["绵阳"]),
    # …but one tells of what one comes to, of the firm in a park rather than the park.
    (
        "绵阳兴茶。来到青禾产业园的白石公司，机器轰鸣，一天下线4台。",
        {"白石公司": "company", "青禾产业园": "park"},
        ["白石公司"],
    ),
    # What somebody taken up has built with others.
    (
        "青川园区有企业90家。园区与白石大学共建的青禾中试平台，服务企业76家次，费用由30万元降到12万元。",
        {"青川园区": "park", "白石大学": "university", "青禾中试平台": "platform"},
        ["青川园区", *["青禾中试平台"] * 3],
    ),
    (
        "由青禾公司牵头、18家单位组成的白石联合体成立。",
        {"青禾公司": "company", "白石联合体": "alliance"},
        ["白石联合体"],
    ),
    (
        "绵阳高新区内的青禾公司生产线投产，年产叶片1200套，预计年产值8亿元。",
        {"绵阳高新区": "park", "青禾公司": "company"},
        ["青禾公司"] * 2,
    ),
    # What a share is reckoned against does not have it.
    ("绵阳的人才密度只有北京的五分之一，投入强度仅为深圳的六成。", {}, ["绵阳"] * 2),
    ("绵阳研发经费230亿元，约为深圳的三分之一。", {}, ["绵阳"] * 2),
    # Figures told in turn, and those joined behind them.
    ("重庆、成都分别有企业90家和70家，增长6.0%和5.4%，居第4位和第7位。", {}, ["重庆", "成都"] * 3),
    # What is set up has its own figures; what is aimed at and given goes back to who sets it up.
    (
        "绵阳设立规模30亿元的青禾基金，首期到位9亿元，已投项目30个。",
        {"青禾基金": "finance"},
        ["青禾基金"] * 3,
    ),
    (
        "绵阳设立规模30亿元的青禾基金，对新设备给予最高30%的奖励，提出到2026年集聚企业300家。",
        {"青禾基金": "finance"},
        ["青禾基金", "绵阳", "绵阳"],
    ),
    # By what means: cores, wings and whatever else.
    ("绵阳构建新格局：以涪城为核心，以江油、安州为副翼，建设新园区；力争产值达到3000亿元。", {}, ["绵阳"]),
]


@pytest.mark.parametrize(("text", "things", "subjects"), CASES, ids=[text[:14] for text, _, _ in CASES])
def test_what_is_named_in_passing_owns_nothing(
    figures: Figures, text: str, things: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, things)] == subjects


AHEAD = [
    # What opens a paragraph is of what is named right behind; business of a place is not.
    (
        "3000多台机器人协同作业，最快30秒下线一辆新车。在绵阳的青禾超级工厂，新车正排队下线。",
        {"青禾超级工厂": "facility"},
        ["青禾超级工厂"] * 2,
    ),
    ("每架重量减少11公斤。在白石基地，一副碳纤维机臂通过了2万次试验。", {"白石基地": "platform"}, ["碳纤维机臂"] * 2),
    ("去年产值达到90亿元。青禾公司是其中的龙头。", {"青禾公司": "company"}, ["全国"]),
]
INTRODUCED = [
    # What is founded, brought out or trained goes on to be told of; what somebody makes use of does not.
    ("绵阳批准设立青禾新区，总面积195平方公里。", {"青禾新区": "park"}, ["青禾新区"]),
    ("绵阳打造青禾产业园，集聚企业90家。", {"青禾产业园": "park"}, ["绵阳"]),
    ("绵阳的银行上线“青禾融”产品，去年放款26亿元，惠及企业380户。", {"“青禾融”": "finance"}, ["“青禾融”"] * 2),
    (
        "白石公司用上青禾质检模型后，质检员从20人减到6人。",
        {"白石公司": "company", "青禾质检模型": "product"},
        ["白石公司"] * 2,
    ),
    (
        "青禾公司推出白石模型，帮助32家设计院缩短周期。",
        {"青禾公司": "company", "白石模型": "product"},
        ["白石模型"],
    ),
    # A corridor that several have built together has stations of its own; so has what two attributes describe.
    ("重庆、成都两地共建的“青禾走廊”已投用加氢站31座。", {"“青禾走廊”": "framework"}, ["“青禾走廊”"]),
    ("没有围墙、没有编制的青禾云城，由绵阳发起，已有80所高校入驻。", {"青禾云城": "platform"}, ["青禾云城"]),
    # How far off something is, who owns whom, what stands in a row.
    (
        "青禾电站由白石集团所属的绵阳公司建设，接入距离30公里的青川电站，年发电15亿千瓦时。",
        {"青禾电站": "facility", "白石集团": "company", "青川电站": "facility"},
        ["青禾电站"] * 2,
    ),
    (
        "绵阳提速。青禾工厂、白石工厂先后投产，产值突破90亿元。",
        {"青禾工厂": "facility", "白石工厂": "facility"},
        ["绵阳"],
    ),
    ("一列满载55个集装箱的青禾班列从绵阳开出。", {"青禾班列": "project"}, ["青禾班列"]),
    ("绵阳成交额39亿元，其中在川转化的占32%。", {}, ["绵阳"] * 2),
    ("青禾税务局统一了两地98项口径，服务绵阳1200家企业。", {"青禾税务局": "agency"}, ["青禾税务局"] * 2),
    # The label of a row is not what it tells of.
    ("绵阳成绩单\n■金融 青禾基金规模30亿元，已投子基金12支", {"青禾基金": "finance"}, ["青禾基金"] * 2),
]


AROUND = [
    # Who has given it, whose first ones it counts, what the counted have founded, in all of what a thing brings it about.
    ("第一笔钱是青禾基金投的500万元。", {"青禾基金": "finance"}, ["青禾基金"]),
    ("青禾实验室是四川首批4家实验室之一。", {"青禾实验室": "lab"}, ["四川"]),
    ("白石大学等16所高校联合发起成立青禾联盟。", {"白石大学": "university", "青禾联盟": "alliance"}, ["青禾联盟"]),
    ("绵阳有基地。到2027年，青禾实验室将带动全市产值超过50亿元。", {"青禾实验室": "lab"}, ["绵阳"]),
    # What a body shows of its own is its own; a fair has its guests.
    (
        "青禾大学在绵阳举办科技成果推介会，发布成果118项。",
        {"青禾大学": "university", "科技成果推介会": "event"},
        ["青禾大学"],
    ),
    ("科技成果推介会在绵阳举办，吸引企业118家。", {"科技成果推介会": "event"}, ["科技成果推介会"]),
    # What is told of in a place, in other words or in the title of a paper.
    (
        "在绵阳的一家化工厂，青禾实验室调试装置。每吨成本降到260元。",
        {"青禾实验室": "lab"},
        ["青禾实验室"],
    ),
    ("青禾公司在绵阳发布新软件。这家由博士创办的公司，研发人员占比达87%。", {"青禾公司": "company"}, ["青禾公司"]),
    (
        "青禾新城在绵阳。《青禾新城三年行动方案》提出，到2026年，产业规模突破350亿元。",
        {"青禾新城": "park", "《青禾新城三年行动方案》": "policy"},
        ["青禾新城"],
    ),
    # Funds that nothing but their size and purpose tells, where they are set up; a mere fund is its founder's.
    ("绵阳设立总规模50亿元的钒钛产业发展基金，首期到位15亿元。", {}, ["钒钛产业发展基金"] * 2),
    ("绵阳设立10亿元的产业引导基金。", {}, ["绵阳"]),
    # 这里 and 它 are none of many, nor by whom it is built, nor who tells of it.
    (
        "青禾中心由白石集团牵头，青川公司、白云大学等44家单位共建。两年来，这里已布局课题137项。",
        {"青禾中心": "platform", "白石集团": "company", "青川公司": "company", "白云大学": "university"},
        ["青禾中心"] * 2,
    ),
    (
        "青禾高新区在绵阳。在白石中心公布的榜单中，它列第72位。",
        {"青禾高新区": "park", "白石中心": "platform"},
        ["青禾高新区"],
    ),
    # What one bank lends is its own, what several lend is told of the loan.
    ("青禾银行推出“白石贷”，已为企业授信3亿元。", {"青禾银行": "company", "“白石贷”": "finance"}, ["青禾银行"]),
    (
        "青禾局与白石银行联合推出“白石贷”，已为企业授信3亿元。",
        {"青禾局": "agency", "白石银行": "company", "“白石贷”": "finance"},
        ["“白石贷”"],
    ),
    # Places that sign at a gathering are its guests.
    # What is signed on the spot or gathered ahead of an event is counted at it, whoever else acts there.
    (
        "科创对接会在绵阳举行。会上，28个合作项目集中签约，总金额19亿元。",
        {"科创对接会": "event"},
        ["科创对接会"] * 2,
    ),
    ("科创大赛在绵阳落幕。10个项目在闭幕式上签约。", {"科创大赛": "event"}, ["科创大赛"]),
    (
        "科创对接会在绵阳举行。会上，青川公司宣布投资12亿元。",
        {"科创对接会": "event", "青川公司": "company"},
        ["青川公司"],
    ),
    (
        "科创对接会在绵阳举行。当天，遂宁市与潼南区签订协议，现场签约项目12个，金额3亿元。",
        {"科创对接会": "event"},
        ["科创对接会"] * 2,
    ),
    (
        "科创对接会在绵阳举行。会前一个月，遂宁市走访企业，征集需求316项，筛选出88项。",
        {"科创对接会": "event"},
        ["科创对接会"] * 2,
    ),
    # What a company has in a place is its own.
    ("云岭公司加快发展，在重庆的客户由3家增加到16家。", {"云岭公司": "company"}, ["云岭公司"] * 2),
    (
        "科创对接会在绵阳举行，遂宁、广安、南充集中签约项目26个。",
        {"科创对接会": "event"},
        ["科创对接会"],
    ),
    # Pieces of the land of a thing are its own; other parts are the parts'.
    ("青禾新区面积262平方公里，其中涪城124平方公里，游仙138平方公里。", {"青禾新区": "park"}, ["青禾新区"] * 3),
    ("绵阳贷款余额3200亿元，其中江油520亿元。", {}, ["绵阳", "江油市"]),
    # A noun takes up what the headline names, however far.
    (
        "绵阳：青禾大通道越走越宽\n绵阳运输货物17万箱。\n通道越走越宽。截至去年底，通道网络已通达121个国家。",
        {"青禾大通道": "project"},
        ["绵阳", "青禾大通道"],
    ),
    # What is set up next is of who acts; both sides together are 川渝.
    ("青禾集团实施“青禾行动”，设立100亿元额度。", {"青禾集团": "company", "“青禾行动”": "policy"}, ["青禾集团"]),
]


@pytest.mark.parametrize(("text", "things", "subjects"), [*AHEAD, *INTRODUCED, *AROUND])
def test_what_is_introduced_has_the_figures_around_it(
    figures: Figures, text: str, things: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, things)] == subjects
