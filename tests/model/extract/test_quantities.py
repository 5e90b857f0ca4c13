"""The quantity grammar: what it reads of Chinese money, percentages, dimensions, counts, ranges and ranks, and what it leaves."""

from __future__ import annotations

from itertools import pairwise

import pytest

from model.extract.quantity.quantities import find_quantities
from model.lexicon import shipped

READS = [
    ("90多万件套馆藏文物", "90多万件套", 900000, None, "件套", "over"),
    ("约1200万百姓受益", "1200万", 12000000, None, "人", "approx"),
    # measures of instruments
    ("指向误差不到3角秒", "3角秒", 3, None, "角秒", "nearly"),
    ("接触电阻约5毫欧", "5毫欧", 5, None, "毫欧", "approx"),
    ("绝缘电阻大于200兆欧，", "200兆欧", 200, None, "兆欧", "over"),
    ("电容为22皮法", "22皮法", 22, None, "皮法", "exact"),
    ("热导率为400瓦/（米·开）", "400瓦/（米·开）", 400, None, "瓦/（米·开）", "exact"),
    ("透湿率10克/(平方米·天)", "10克/(平方米·天)", 10, None, "克/(平方米·天)", "exact"),
    ("油品粘度为60毫帕·秒", "60毫帕·秒", 60, None, "毫帕·秒", "exact"),
    ("年照射量0.3毫西弗", "0.3毫西弗", 0.3, None, "毫西弗", "exact"),
    ("血糖降到6毫摩尔/升", "6毫摩尔/升", 6, None, "毫摩尔/升", "exact"),
    # money
    ("投资12.9亿元", "12.9亿元", 1290000000, None, "元", "exact"),
    ("投入超1.2万亿元", "1.2万亿元", 1200000000000, None, "元", "over"),
    ("设备价格高达420多万元", "420多万元", 4200000, None, "元", "over"),
    ("融资1,234.5万元", "1,234.5万元", 12345000, None, "元", "exact"),
    ("出资2,000万美元", "2,000万美元", 20000000, None, "美元", "exact"),
    ("奖励三千六百五十二万元", "三千六百五十二万元", 36520000, None, "元", "exact"),
    ("罚金伍拾万元", "伍拾万元", 500000, None, "元", "exact"),
    ("合计1亿5000万元", "1亿5000万元", 150000000, None, "元", "exact"),
    ("均价2.3万元/平方米", "2.3万元/平方米", 23000, None, "元/平方米", "exact"),
    ("收费100元人民币", "100元", 100, None, "元", "exact"),
    ("期货成交2.5亿手", "2.5亿手", 250000000, None, "手", "exact"),
    ("客流回到千万人次以上", "千万人次", 10000000, None, "人次", "over"),
    ("获得超亿元融资", "亿元", 100000000, None, "元", "over"),
    ("形成数十亿元产值", "数十亿元", 1000000000, None, "元", "over"),
    ("打造万亿级产业集群", "万亿级", 1000000000000, None, "元", "exact"),
    ("突破1000亿元大关", "1000亿元", 100000000000, None, "元", "over"),
    ("列车穿过12公里", "12公里", 12, None, "公里", "exact"),
    ("产值过12亿元", "12亿元", 1200000000, None, "元", "over"),
    ("迈上2万亿元台阶", "2万亿元", 2000000000000, None, "元", "over"),
    ("产量迈上百亿斤台阶", "百亿斤", 10000000000, None, "斤", "over"),
    ("单笔20万元（含）至60万元", "20万元（含）至60万元", 200000, 600000, "元", "exact"),
    ("投资50万元及以上的", "50万元", 500000, None, "元", "over"),
    ("用户达2.5亿，", "2.5亿", 250000000, None, "人", "exact"),
    ("参保人数达6200万。", "6200万", 62000000, None, "人", "exact"),
    ("常住人口350万，", "350万", 3500000, None, "人", "exact"),
    ("短片播放量达700多万。", "700多万", 7000000, None, "次", "over"),
    ("经营主体总量突破40万，", "40万", 400000, None, "户", "over"),
    ("橡胶产业超2.1万亿。", "2.1万亿", 2100000000000, None, "元", "over"),
    ("指数高出去年同期8.5个点，", "8.5个点", 8.5, None, "个点", "exact"),
    ("平均每天发运粮车300辆，", "300辆", 300, None, "辆", "approx"),
    ("平均每三小时就有灯笼售出", "三小时", 3, None, "小时", "approx"),
    ("她以2分41秒360的成绩夺冠。", "2分41秒360", 161.36, None, "秒", "exact"),
    ("他以3小时13分02秒的成绩完赛。", "3小时13分02秒", 11582, None, "秒", "exact"),
    ("茶叶指数为104.6点。", "104.6点", 104.6, None, "点", "exact"),
    ("全书共42万字。", "42万字", 420000, None, "字", "exact"),
    ("采茶进度已过半。", "半", 0.5, None, "", "over"),
    ("位列金牌榜、奖牌榜首位。", "首位", 1, None, "位", "exact"),
    ("约40万流离失所者返乡。", "40万", 400000, None, "人", "approx"),
    ("礼炮鸣放21响。", "21响", 21, None, "响", "exact"),
    ("其中茶叶约占四分之一。", "四分之一", 0.25, None, "", "approx"),
    ("7公里以外的村庄", "7公里", 7, None, "公里", "over"),
    ("上线12大类服务", "12大类", 12, None, "大类", "exact"),
    ("只需两个半小时", "两个半小时", 2.5, None, "小时", "exact"),
    ("以10秒17夺冠", "10秒17", 10.17, None, "秒", "exact"),
    ("到期定存单5306亿台币", "5306亿台币", 530600000000, None, "台币", "exact"),
    ("汇率升至445奈拉", "445奈拉", 445, None, "奈拉", "exact"),
    ("售价五元三毛", "五元三毛", 5.3, None, "元", "exact"),
    ("每份两美元又三美分", "两美元又三美分", 2.03, None, "美元", "exact"),
    ("贷款5亿人民币", "5亿人民币", 500000000, None, "元", "exact"),
    ("市值US$2.5亿", "US$2.5亿", 250000000, None, "美元", "exact"),
    ("票价￥300，", "￥300", 300, None, "元", "exact"),
    ("瑞典克朗贷款300万瑞典克朗", "300万瑞典克朗", 3000000, None, "瑞典克朗", "exact"),
    # percentages, tenths, fractions, multiples
    ("全场打七五折", "七五折", 75, None, "%", "exact"),
    ("按标价9.9折出售", "9.9折", 99, None, "%", "exact"),
    ("半价打对折", "对折", 50, None, "%", "exact"),
    ("产量增长一倍半，", "一倍半", 1.5, None, "倍", "exact"),
    ("下降百分之百", "百分之百", 100, None, "%", "exact"),
    ("提高拾万零五十六点叁叁个百分点", "拾万零五十六点叁叁个百分点", 100056.33, None, "个百分点", "exact"),
    ("同比增长11.1%", "11.1%", 11.1, None, "%", "exact"),
    ("占比１０％", "１０％", 10, None, "%", "exact"),
    ("增长百分之十二点五", "百分之十二点五", 12.5, None, "%", "exact"),
    ("上升0.2个百分点", "0.2个百分点", 0.2, None, "个百分点", "exact"),
    ("占六成以上", "六成", 60, None, "%", "over"),
    ("占七成五", "七成五", 75, None, "%", "exact"),
    ("便宜1/3以上", "1/3", 0.3333, None, "", "over"),
    ("超过全国总数的三分之一", "三分之一", 0.3333, None, "", "over"),
    ("是去年的2.4倍", "2.4倍", 2.4, None, "倍", "exact"),
    ("产值翻了一番", "一番", 100, None, "%", "exact"),
    ("出口翻两番", "两番", 300, None, "%", "exact"),
    # dimensions
    ("缴获毒品近一吨半。", "一吨半", 1.5, None, "吨", "nearly"),
    ("每亩用药三斤半，", "三斤半", 3.5, None, "斤", "exact"),
    ("历时三年半的建设", "三年半", 3.5, None, "年", "exact"),
    ("水位为负13.5千米", "负13.5千米", -13.5, None, "千米", "exact"),
    ("水深超过250m", "250m", 250, None, "m", "over"),
    ("直径168CM的镜面", "168CM", 168, None, "CM", "exact"),
    ("缓存五十兆字节", "五十兆字节", 50, None, "兆字节", "exact"),
    ("主频1兆赫兹", "1兆赫兹", 1, None, "兆赫兹", "exact"),
    ("爆破压力达到420毫米汞柱", "420毫米汞柱", 420, None, "毫米汞柱", "exact"),
    ("密度2.4克每立方厘米", "2.4克每立方厘米", 2.4, None, "克每立方厘米", "exact"),
    ("蓄水5立方千米", "5立方千米", 5, None, "立方千米", "exact"),
    ("浓度达400ppm", "400ppm", 400, None, "ppm", "exact"),
    ("出土白银1234两。", "1234两", 1234, None, "两", "exact"),
    ("两万两白银", "两万两", 20000, None, "两", "exact"),
    ("热量为323千卡", "323千卡", 323, None, "千卡", "exact"),
    ("占地约100平方公里", "100平方公里", 100, None, "平方公里", "approx"),
    ("装机300万千瓦", "300万千瓦", 3000000, None, "千瓦", "exact"),
    ("发电1.5亿千瓦时", "1.5亿千瓦时", 150000000, None, "千瓦时", "exact"),
    ("重5千克", "5千克", 5, None, "千克", "exact"),
    ("帧率1500帧/秒", "1500帧/秒", 1500, None, "帧/秒", "exact"),
    ("至少低10摄氏度", "10摄氏度", 10, None, "摄氏度", "over"),
    ("零下20摄氏度", "20摄氏度", -20, None, "摄氏度", "exact"),
    ("零下40摄氏度到150摄氏度", "40摄氏度到150摄氏度", -40, 150, "摄氏度", "exact"),
    ("传输可达1万兆", "1万兆", 10000, None, "兆", "exact"),
    ("算力达300P", "300P", 300, None, "P", "exact"),
    ("宽约10至38公里", "10至38公里", 10, 38, "公里", "approx"),
    ("增长3—5个百分点", "3—5个百分点", 3, 5, "个百分点", "exact"),
    ("需要3—5万元", "3—5万元", 30000, 50000, "元", "exact"),
    ("用时两个半月", "两个半月", 2.5, None, "个月", "exact"),
    ("历时一个多月", "一个多月", 1, None, "个月", "over"),
    ("5分钟内到达", "5分钟", 5, None, "分钟", "up_to"),
    ("全程2小时45分，", "2小时45分", 165, None, "分钟", "exact"),
    ("用时近3小时20分钟", "3小时20分钟", 200, None, "分钟", "nearly"),
    ("最高可同时容纳1.2万人", "1.2万人", 12000, None, "人", "up_to"),
    ("最多能停放42架", "42架", 42, None, "架", "up_to"),
    ("对茶企最高给予800万元补贴", "800万元", 8000000, None, "元", "up_to"),
    ("最大埋深580米", "580米", 580, None, "米", "exact"),
    ("不超过30天", "30天", 30, None, "天", "up_to"),
    ("辐射周边200公里内的医院", "200公里", 200, None, "公里", "up_to"),
    ("年产钼-99约10万居里，", "10万居里", 100000, None, "居里", "approx"),
    ("超过去年全年的2倍，", "2倍", 2, None, "倍", "over"),
    ("办税时间平均压缩65%。", "65%", 65, None, "%", "approx"),
    # counts
    ("先后突破28项关键技术", "28项", 28, None, "项", "exact"),
    ("企业突破28家", "28家", 28, None, "家", "over"),
    ("推广应用32万头份", "32万头份", 320000, None, "头份", "exact"),
    ("仪器约1.3万台（套）", "1.3万台（套）", 13000, None, "台（套）", "approx"),
    ("上万台套仪器", "上万台套", 10000, None, "台套", "over"),
    ("为12184家（次）企业", "12184家（次）", 12184, None, "家（次）", "exact"),
    ("突破1500万件次", "1500万件次", 15000000, None, "件次", "over"),
    ("运量400标箱", "400标箱", 400, None, "标箱", "exact"),
    ("专家近3万名", "3万名", 30000, None, "名", "nearly"),
    ("5300多万项任务", "5300多万项", 53000000, None, "项", "over"),
    ("首批三家实验室", "三家", 3, None, "家", "exact"),
    ("一万多种植物", "一万多种", 10000, None, "种", "over"),
    ("从两三个月", "两三个月", 2, 3, "个月", "exact"),
    ("有十五六个", "十五六个", 15, 16, "个", "exact"),
    ("十几万人参加", "十几万人", 100000, None, "人", "over"),
    ("约占我国1/4的面积", "1/4", 0.25, None, "", "approx"),
    ("至少可以带来收入15亿元", "15亿元", 1500000000, None, "元", "over"),
    ("亩产平均提高15%", "15%", 15, None, "%", "approx"),
    ("近百家企业", "百家", 100, None, "家", "nearly"),
    ("1.2万~1.5万人", "1.2万~1.5万人", 12000, 15000, "人", "exact"),
    ("20余万大学师生", "20余万", 200000, None, "人", "over"),
    ("目前11个装置", "11个", 11, None, "个", "exact"),
    ("已成功签约48家", "48家", 48, None, "家", "exact"),
    ("15个多式联运枢纽", "15个", 15, None, "个", "exact"),
    ("带动2300家上下游作坊", "2300家", 2300, None, "家", "exact"),
    ("竹器投资同比增长达7.5%", "7.5%", 7.5, None, "%", "exact"),
    ("茶船平均候潮时间为6小时", "6小时", 6, None, "小时", "approx"),
    ("种子基金最高可容忍80%的亏损", "80%", 80, None, "%", "up_to"),
    ("最高给予500万元奖励", "500万元", 5000000, None, "元", "up_to"),
    ("磁场强度11.7特斯拉", "11.7特斯拉", 11.7, None, "特斯拉", "exact"),
    # ranks
    ("居全国第8位", "第8位", 8, None, "位", "exact"),
    ("总量位居全国第三", "第三", 3, None, "位", "exact"),
    ("全球第三大经济体", "第三大", 3, None, "位", "exact"),
    ("稳居全国首位", "首位", 1, None, "位", "exact"),
    ("跻身全国同类城市前八位", "前八位", 8, None, "位", "up_to"),
    ("跻身全球前50", "前50", 50, None, "位", "up_to"),
]


@pytest.mark.parametrize(("text", "words", "value", "high", "unit", "qualifier"), READS)
def test_reads(text: str, words: str, value: float, high: float | None, unit: str, qualifier: str) -> None:
    (found,) = find_quantities(text, shipped())
    assert (found.text, found.value, found.value_high, found.unit, found.qualifier) == (
        words,
        value,
        high,
        unit,
        qualifier,
    )
    assert text[found.start : found.end] == words
    assert type(found.value) is type(value)


NOT_QUANTITIES = [
    "2023年5月6日10时30分", "今年1-2月", "2021-2025年", "前5个月", "享年88岁", "第六次会议", "全市第一和第二产业增加值", "把安全放在第一位", "第3批", "C919亮相", "5G和8K", "K4532次列车",
    "“68+N”", "气象星座15-18星", "电话023-63908888", "二〇二三年", "6吋MEMS晶圆", "3.2V双电层超级电容器", "百家争鸣", "零部件企业", "取得成果丰硕", "世界500强企业",
    "20世纪90年代", "党的二十大报告", "第一大道", "1：3", "近两江新区", "一波三折的历程",
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_QUANTITIES)
def test_leaves(text: str) -> None:
    assert find_quantities(text, shipped()) == []


def test_coordinated_figures_share_their_unit_and_qualifier() -> None:
    found = find_quantities("分别高4.8个和1.6个百分点，企业分别突破8500家和6万家，分别为12、15和20家", shipped())
    assert [(q.text, q.unit, q.qualifier) for q in found] == [
        ("4.8个", "个百分点", "exact"),
        ("1.6个百分点", "个百分点", "exact"),
        ("8500家", "家", "over"),
        ("6万家", "家", "over"),
        ("12", "家", "exact"),
        ("15", "家", "exact"),
        ("20家", "家", "exact"),
    ]


@pytest.mark.parametrize(
    "piece", ["9", "亿", "，", "1亿", "1,", "百分之", "第1", "3家", "1/2", "3个和", "1.2.", "上", "居全国", "两三"]
)
def test_long_lines_of_one_piece_are_read_in_one_pass(piece: str) -> None:
    line = piece * (10_000 // len(piece))
    found = find_quantities(line, shipped())
    assert all(line[q.start : q.end] == q.text for q in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_platforms_and_tracks_stand_together() -> None:
    found = find_quantities("站场规模9台17线，原为两台四线车站", shipped())
    assert [(q.text, q.value, q.unit) for q in found if q.unit == "线"] == [("17线", 17, "线"), ("四线", 4, "线")]


def test_points_are_of_an_index_and_no_hours() -> None:
    assert [q.text for q in find_quantities("指数为88.3点，下午3点发布，指数在上午8点回落", shipped())] == ["88.3点"]


def test_parts_of_a_book_stand_below_its_chapters() -> None:
    found = find_quantities("全书共14章、51目、10.5万字，3目前未定", shipped())
    assert [(q.value, q.unit) for q in found] == [(14, "章"), (51, "目"), (105000, "字")]


def test_medals_stand_together() -> None:
    assert [(q.value, q.unit) for q in find_quantities("代表队获12金3银，2金融机构到场", shipped())] == [
        (12, "金"),
        (3, "银"),
    ]


def test_the_end_of_the_change_of_a_mean_is_a_mean_too() -> None:
    moved = find_quantities("平均用时由96分钟缩短至61分钟。", shipped())
    dated = find_quantities("平均利率从2020年的5.6%降至3.7%。", shipped())
    assert [q.qualifier for q in moved] == ["approx", "approx"]
    assert dated[-1].qualifier == "exact"
