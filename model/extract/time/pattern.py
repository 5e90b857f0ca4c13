"""The pattern of time expressions: one alternative for each way to say when, its pieces as named groups."""

from __future__ import annotations

import re
from functools import lru_cache

from model.lexicon import Lexicon
from model.patterns import alternatives

_NUMBER = r"\d{1,2}|[一二两三四五六七八九十]{1,3}"
_CROP_YEARS = "(?:冰雪季|雪季|榨季|采暖季|供暖季|采暖期|供暖期|赛季|航季)"
"""What runs from one year into the next and is called by both."""
_OF_THE_NAMED = "(?<![不合相共等陪协胡])同年(?![龄级份限均代度月会检])|(?<![首多每几数两本此历上下初再逐依层三二一四五六七八九十\\d])次年(?![会龄均检])|翌年|(?<![一-鿿])第二年(?!度)|当年(?=(?:[0-9]{1,2}|十[一二]|[一二三四五六七八九十])月|[上下]半年|年[底末初]|[一二三四]季度|[就即便]|共(?![产青同和享])|达(?![州县川标])|实现|完成|突破|[升降增减]至?|新增|净增)"
"""Years by the one that was named last."""
_GOING_ON = "|".join(
    ("试点", "运行", "运营", "上线", "投用", "开通", "启用", "实施", "落地", "开园", "挂牌", "试行", "推行")
)
"""What a thing does for so long."""
_DASH = r" ?(?:-|－|–|—|~|～|至|到)+ ?"

EDGES = ("year_end", "opening", "till_end", "by_end", "till_then", "this_winter")
PERIODS = ("era", "y1", "plan")
AWAY = (
    *("passed", "elapsed", "term", "after_years", "ago", "within", "ahead", "this_year"),
    *("past_days", "past", "past_years", "past_months", "past_half", "future"),
)
DAYS = ("that_day", "rel_month", "rel_day", "day_span", "d1", "bare_date", "week")
"""The groups of the pattern by what reads them."""


@lru_cache(maxsize=4)
def time_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """The pattern over folded text; `times.py` reads its groups."""
    table = lexicon.table("times")
    year = rf"(?:(?P<year>(?<!\d)(?:19|20)\d\d|[一二][〇零九][〇零一二三四五六七八九]{{2}}) ?(?:年|(?=全年))(?!代|级|轻(?![工纺型量重资]))(?:度)?|(?P<rel>(?:(?<![以之成产用运工营放电束资业建投])|(?![前后]))(?!(?<=以)上)(?:{alternatives(table['years'])}))|(?P<rel_named>{_OF_THE_NAMED}))"
    part = (
        rf"(?P<half>[上下]半年)|(?:前(?P<quarters>[两二三23])个?季度)|(?:第?(?P<quarter>[一二三四1-4])季度|(?P<q1>首季度?))(?P<quarter_end>[末底])?"
        rf"|前(?P<upto>{_NUMBER})个?月(?:份)?|(?<![\d.])(?P<m1>\d{{1,2}})月?{_DASH}(?P<m2>\d{{1,2}})月(?:份)?"
        rf"|(?:(?<![\d.])(?P<month>\d{{1,2}})|(?<![一二三四五六七八九十几个])(?P<spelt>十[一二]|[一二三四五六七八九十])) ?月(?!球|亮|饼|色|光)(?:份)?(?: ?(?P<day>\d{{1,2}}) ?[日号](?:(?:{_DASH}|[、和](?=\d{{1,2}}日两天))(?:(?P<month_to>\d{{1,2}})月)?(?P<day_to>\d{{1,2}})日)?|(?P<edge>[上中下]旬|[底末初]))?"
    )
    named = ("years", "months", "weeks", "days", "now", "plans", "eras", "openings", "festivals", "feasts", "day_spans")
    listed = [w for name in named for w in table[name]]
    firsts = {w[0] for w in map(str, listed)} | set(
        '0123456789〇零一二三四五六七八九十两近过最这此未今即接往截到至力预争自从第前首上下年春大正农暑假黄小半除元初跨新夏冬转一整时几数多仅将不同次翌短“"'
    )
    return re.compile(
        # What no alternative begins with is passed over at once: this pattern runs over the whole text.
        rf"(?=[{''.join(sorted(firsts))}])(?:"
        rf"(?P<this_year>(?:这|过去)的?一年)(?![来以间里多])"
        rf"|(?:(?<!提前|推迟|缩短|延长|提早)近|过去|最近|过去的|这|此前)(?P<past>{_NUMBER})[多余]?(?P<past_unit>年|个多?月)(?:多)?(?:来|以来|间|里)?"
        rf"|(?:(?<![由从])过去的?|最近|近(?=一周))(?!一天)(?P<past_days>{_NUMBER})个?(?P<past_days_unit>周|星期|天)(?:以来|来|内|里)?"
        rf"|(?P<passed>时隔(?:{_NUMBER})[多余]?年(?:半|多)?(?=,)|(?:将近|近|不到|短短|转眼|一晃|整整)?(?:{_NUMBER})[多余]?年(?:半|多)?(?:(?:时间)?(?:过去|已?过)了?(?=[,。])|(?:后|之后)?的今天)|(?:十|半|数|几|多)年(?:时间)?(?:过去了?(?=[,。])|后的今天))"
        rf"|(?P<past_years>{_NUMBER})[多余]?年(?:多?来|间|里|(?<!一年)下来|时间[里间])|(?:(?P<past_months>{_NUMBER})个多?月|(?P<past_half>半)年)多?以?来"
        rf"|(?:此后|其后|之后)的?(?P<after_years>{_NUMBER})年(?:间|里|来)?|(?P<term>(?<!\d)(?:{_NUMBER}))年(?=[^,。；、\d年]{{2,12}}?\d)(?![来前多内间底初期的制级龄以后上度时])"
        rf"|(?P<ago>{_NUMBER})多?年前|(?P<within>{_NUMBER})年(?:(?:之|以)?内|(?:左右)?时间)"
        rf"|(?P<elapsed>(?:(?:(?<![一-鿿\d])|(?<={_GOING_ON}))(?:(?:短短|仅仅|仅|不到|近|将近|整整|前后|历时|历经|用时)?(?:(?P<elapsed_years>{_NUMBER})年(?:多|半|时间|内)?|(?P<elapsed_months>{_NUMBER})个多?月(?:时间|内)?|(?P<elapsed_half>半)年(?:时间|内|多)?)(?![多半来间里前后以上下度期级制初底末的能可要需得就才报]))))"
        rf"|(?P<that_day>当[天日晚](?!气))"
        rf"|(?P<now>(?:{alternatives(table['now'])})(?:(?<!今)|(?![天年日晨早晚])))|(?P<till_then>至此)|(?:(?<![一-鿿])|(?<=[年、和]))(?P<listed_quarter>[一二三四](?=(?:[、和][一二三四]){{1,3}}季度))|(?P<this_winter>今冬明春)"
        rf"|(?P<year_end>(?<![今去明本前后上岁每近到])年末)(?=,|[一-鿿]{{2,}}\d|[^,。；]{{1,24}}\d)"
        rf"|(?P<opening>{alternatives(table['openings'])}|(?<![今去明本当前后年来以大拜])年初(?!预算|计划|目标|确定|制定|设定|既定))"
        rf"|(?:截[至止]|[到至]|(?:(?<=预计)|(?<=计划)|(?<=力争)|(?<=有望)|(?<=争取)|(?<=将))[于在]?)(?P<till_end>年底)|(?<![今去明本当前后上岁每近到一-鿿])(?P<by_end>年底前)"
        rf"|{_holidays(alternatives(table['festivals']), alternatives(table['feasts']))}"
        rf"|(?P<era>{alternatives(table['eras'])})(?:(?:{_NUMBER})[多余]?年(?:多)?来|以来|(?P<era_first>之初|初期))"
        rf"|(?P<y1>(?<!\d)(?:19|20)\d\d) ?年?(?:{_DASH}|/)(?P<y2>(?:19|20)\d\d|\d\d(?=(?:年度)?{_CROP_YEARS})) ?(?:年|(?=(?:跨?年度)?{_CROP_YEARS}))"
        rf"|[“\"]?(?P<plan>{alternatives(table['plans'])})[”\"]?(?:期间|时期)?(?P<plan_end>期?末|收官之年)?(?P<plan_first>(?:的)?(?:开局之年|开局年|首年|第一年))?(?P<plan_since>以来|开局以来)?(?:的?前(?P<plan_years>[两二三四])年)?"
        rf"|(?:未来|今后|接下来|接下来的)(?P<ahead>{_NUMBER})(?:[至到—-](?:{_NUMBER}))?(?P<ahead_unit>天|日|周|个月|个?小时)(?!内?完成)"
        rf"|(?P<day_span>{alternatives(table['day_spans'])}|[今明昨后]{{1,2}}[（(][^（）()，。]{{3,20}}[）)][今明后]?(?:[（(][^（）()，。]{{3,20}}[）)])?[两三]天)"
        rf"|(?:未来|今后|接下来|接下来的|往后)(?:的)?(?P<future>{_NUMBER})(?:至{_NUMBER}|[—-]{_NUMBER})?年"
        rf"|(?P<until>截至|截止到?|力争到|预计到|争取到|到|至)?(?P<since>自|从)?(?:{year}(?: ?(?P<end>年?[底末]|年?初)| ?(?:{part}))?|(?:{part.replace('?P<', '?P<bare_')}))"
        rf"(?P<onward>(?:[^,，。；;、！？\s\d]{{0,28}}?)?以来|(?(since),?[^,，。；;！？\s]{{0,30}}?(?:以来|算起)|(?!)))?"
        rf"|(?<![\d.月年])(?P<d1>\d{{1,2}})日?{_DASH}(?P<d2>\d{{1,2}})日(?![元本均])"
        rf"|(?<![\d.月年每第近前后这几满整])(?P<bare_date>[12]?\d|3[01])日(?!内|均|元|本|游|之|以[内后前]|后|前|龄|线|常|子|期|间|电|报|工|行|活|租|票|结|服|立|用|环|出|落|语|货|照|光|式)"
        rf"|(?P<week>{alternatives(table['weeks'])})"
        rf"|(?:截至|截止到?)?(?P<rel_month>{alternatives(table['months'])})"
        rf"|(?:截至|截止到?)?(?P<rel_day>{alternatives(table['days'])}|即日起?(?=[到至]))(?:[（(](?:\d{{1,2}}月)?\d{{1,2}}日[）)])?)"
    )


def _holidays(names: str, feasts: str) -> str:
    """Days by the moon, of the travel season and of holidays, the whole in the group `holiday`; `holidays.py` reads its groups."""
    moon = "[一二三四五六七八九十]"
    eve = r"(?<![一-鿿])(?P<eve>除夕|大年三十)(?!前|夜饭|票房档)(?:夜|之夜|当[天日晚])?"
    first = rf"(?:大年|(?:农历)?正月|(?<![一-鿿])(?=初{moon}{_DASH}(?:正月)?初))初(?P<moon>{moon})|(?P<lantern>元宵节|正月十五)(?:当[天日晚]|期间|假期)?"
    of_moon = rf"(?:{first}|{eve})(?:(?:[、和]|{_DASH})(?:大年|正月)?初(?P<moon_to>{moon}))?"
    season = rf"(?P<season_name>[春暑]运)(?:(?P<season_since>(?:大幕)?(?:启动|开始|开启|拉开)?以来)|的?前(?P<season_days>{_NUMBER})[天日]|第(?P<season_day>{_NUMBER})[天日]|(?P<season_first>首日)|(?P<season>期间))"
    whole_season = r"(?(holiday_rel)(?P<season_bare>[春暑]运)(?!前|后|第|首日)|(?!))"
    flights = "(?P<flights>新|夏秋|冬春|夏季?|冬季?)(?:新?航季)(?!前|后)"
    rest = "假期|小长假|长假|黄金周|假日"
    days_off = rf"(?P<off>春节|{names})?(?<![暑寒])(?:{rest})的?(?:(?P<off_first>首日)|前(?P<off_days>{_NUMBER})[天日]|第(?P<off_day>{_NUMBER})[天日](?:[和、至到]第(?P<off_to>{_NUMBER})[天日])?)|(?P<off_whole>春节|{names})(?P<off_number>{_NUMBER})[天日](?:小长假|假期)"
    feast = rf"(?P<feast>{feasts})当[天日晚](?![的地]?活动)"
    whole = rf"(?P<festival>春节|{names})(?:(?:{rest})(?:期间)?|期间|档期?|(?=,))(?!刚|前|后|将|临|即|第|首日|最后)"
    bare = rf"(?(holiday_rel)(?P<festival_bare>春节|{names})(?!前|后|档)|(?!))"
    this = (
        rf"(?:(?:这个?|今年的?)(?:{rest})(?!前|后|第|首日)|(?<![一-鿿])(?:假期|假日)(?:期间|里|(?=,|全[国省市区县])))"
    )
    year = r"(?:(?P<holiday_year>(?:19|20)\d\d)年|(?P<holiday_rel>今年|去年)的?|这个?)?"
    return rf"(?P<holiday>{of_moon}|{year}(?:{season}|{whole_season}|{flights}|{days_off}|{feast}|{whole}|{bare})|(?P<this>{this})|(?P<turn_of_year>跨年夜))"
