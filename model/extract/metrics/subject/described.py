"""What stands before a name and describes it: where it lies, who made it, what sort of thing it is (位于某岭南麓的某县, 离岸式机场某机场)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from model.extract.drafts import Quantity
from model.extract.metrics.reading.cues import cues_of
from model.extract.metrics.reading.passage import Owner, Passage
from model.extract.metrics.subject.anaphora import PLACES
from model.extract.metrics.subject.goods import GOODS, MEANS, OF_SOMEBODY, USES
from model.extract.metrics.subject.locals import is_grower
from model.extract.metrics.subject.regions import region_at
from model.extract.metrics.subject.winners import winner_at

if TYPE_CHECKING:
    from model.extract.metrics.subject.topics import Topics

_CLASS_OF = re.compile(
    "[一-鿿]{0,8}(?:基地|城市|大省|强省|大市|强市|大县|强县|名城|古城|古都|之都|之乡|门户|省会|枢纽|(?:主产|产|林|牧|灌|垦)区|主产(?:省|市|县|地)|产[粮油棉茶]大[省市县]|[一二三四五]大港|大港|大?通道|大动脉|主动脉|老区|特区|重镇|企业|公司|(?:文化|自然)?遗产地?|名胜)|(?:地处|位于)?[一-鿿]{0,4}(?:上游|中游|下游|腹地|北端|南端|东部|西部)的?"
)
_RELATIVE = re.compile(
    "(?!拥有|具有|建成|建有|形成|推出|取得|攻克|突破|提供|开展|实施|成为|完成|获得|建立|构建|搭建|引进|培育|采用|使用|运用|利用|借助|通过|围绕|针对|按照|根据|随着|为|对|把|将|向|与|和|(?:设立|组建|创立|创建|成立|发起|新建|启动|上线|出台|印发|发布|推广|投入|安排|拿出|拨付|筹集|募集|接入|连接|对接|通往|通达|抵达|到达|靠近|紧邻|邻近|引入|邀请|签约|签订|签署|落地|开工|投用|投产)(?![的于在]|建设的))"
    r"(?:(?:[^，。；：、！？的了]{2,10}、)?[^，。；：、！？的了]{2,16}|[^，。；：、！？的了\d]{1,8}[\d.]+[^，。；：、！？的了\d]{1,6}(?:(?:、|和)[^，。；：、！？的了\d]{0,8}[\d.]+[^，。；：、！？的了\d]{1,6}){1,3})的"
)
_INVESTED = re.compile(
    "(?:计划|预计|规划|概算|估算|协议)*(?:总投资|投资总额|总规模|规模|投资)额?(?:约|近|超过?|逾|达到?|为)*"
)
"""总投资6亿元的某园: what all of it costs is a trait of it, not given by anybody."""
_TRAITS = re.compile("(?:左右|以上)?[、和](?:总|规划|设计|年)?[^，。；、！？的]{1,6}")
"""What stands between two figures that describe one thing (总投资22亿元|、占地|210亩的某基地)."""
OF_A_KIND = re.compile(
    "的?(?:(?:首|第[一二三四五六]|新一?|又一)[款代个项]|主打|主力|主推|主营|王牌|代表性|拳头|明星|核心|旗舰|自研)的?(?:新?产品|新品|机型|样机|新药)?"
)
"""公司第二代产品某某, 公司主打的某某: which of somebody's goods is named next."""
_THEIR_GOODS = re.compile(f"(?:该?公司|该?企业|集团|团队|该厂|研究院|研究所)(?:{OF_A_KIND.pattern})")
USES_IT = re.compile("搭载|配备|装有|选用|采用")
"""搭载某所研制的某系统，续航…: what works with it is told of."""
BY_USE = re.compile(f"(?:{USES})了?[^，。；的]{{0,6}}的$")
"""某车采用自研的算法: by what something works is not told of."""
_PLACED = re.compile(
    "(?:家[住在]|位于|地处|坐落于|坐落在|设在|建在|开在|设于|建于|落户于?|落户在|扎根于?|扎根在|紧邻|毗连|连接|横跨|贯穿|途经|毗邻|背靠)[^，。；：！？]{2,40}?的|由(?!于)[^，。；：！？]{2,40}?[^，。；：！？的](?<!所属)(?<!下属)(?<!旗下)(?<!所在)的"
    "|[^，。；：！？——]{2,28}之一的"
)
"""Where something lies or by whom it is made, before its name (位于某岭南麓的某县, 由某局主办的某节, 国家百项工程之一的某渠)."""
MAKES = (
    "主持|领衔|研制|研发|开发|建设|建造|承建|共建|合建|援建|修建|打造|运营|主导|承担|生产|推出|实施|牵头|发起|成立|组建|设立|搭建|投资|自研|攻克|种植|培育|选育|育成|养殖|创办|联建|投用"
    "|合办|联办|开办|承办|主办|开设|引进|引入|育出|孵化|训练|设计|制造|试制|经营|管理|托管|共管|合营|筹建|新建|扩建|改建|建成|建起|创立|创建|首创|上线|出品|在建|合作|发行|出资|自营|代建|独创|合编|组成|参与|参加|指导|支持|入股|参股|走出|走出来|成长起来|剥离|分离出来|裂变|编制|编写|绘制|收藏|策划|量产|定型|交付|发射|改装|改造|主打|展出|展示|带来|推介|拿出"
)
"""What somebody does to what is his, before 的 and its name."""
_MADE = re.compile(f"(?:[他她它其]|[^，。；：！？的]{{2,40}}?)(?:{MAKES})的")
"""Who made what is named next (某公司在某县建设的某电站, 两地共建的某科学城)."""
_BARE_MADE = re.compile(f"(?:{MAKES})的(?:{OF_A_KIND.pattern})?")
"""去年推出的某某: by whom it is made was told before."""
_SEATED = re.compile(
    "(?:公司|企业|学校|医院|工厂|团队|研究院|实验室|平台|该[一-鿿]{1,4}|它们?|他们?|她|我们)(?:所(?:在|属|处)|隶属|入驻|落户|身处)的"
)
"""公司所在的某园区: to what somebody taken up belongs, before its name."""
_SORT = re.compile(
    r"(?:(?:我国|全国|国内|全球|世界|行业|西南|[一-鿿]{0,2}省|[一-鿿]{0,2}市)?首[款个台套种颗架]|新一代|国产|第[一二三四五六]代)?(?:[\d.一二三四五]+类)?[一-鿿]{0,8}?(?:新药|药物|疫苗|机型|车型|产品|大模型|模型|系统|平台|机器人|无人机|新品种|品种|芯片|装备|设备)"
)
"""Of what sort goods are, between who made them and their name (某公司研发的|1类新药|XN-12注射液)."""
_DOER = re.compile("(?:该|这家|这个)?(?:公司|企业|团队|学校|院所|研究院)")
"""Who makes goods, in words that name nobody."""
_OFFICE = re.compile(
    "(?:[省市区县]|[一-鿿]{2,4})?(?:局|委|厅|办|部门|管委会|政府|总行|分行|支行|支公司|分公司|公司|企业|园区|高校|学校|医院|团队)(?:与|和|同|会同|联合|携手|牵手)"
)
_SEAT = re.compile("位于|地处|坐落于|坐落在|设在|建在|设于|建于")
_THIS = re.compile("[这该那]")
_THIS_ONE = re.compile("这(?!.[名叫][为叫作做])[个家所座支条款台套枚颗架艘列辆部栋幢项](?=[^，。；]{2,40}的)")
_OF_IT = re.compile("的")
_JOINED = re.compile("[与和同]")
_SOME = re.compile("[一两三四五六七八九十\\d]+[架艘台列款辆枚颗]")
_STOOD_IN = frozenset(
    {"company", "university", "institute", "lab", "platform", "park", "facility", "product", "project"}
)
_TEAM = re.compile("[一-鿿]{0,4}(?:团队|专家|教授|师生|科研人员|技术人员|志愿者)")
_COMERS = frozenset({"company", "university", "institute"})
"""Who comes from elsewhere and acts here."""
_NOT_MADE = frozenset({*PLACES, "person", "policy", "agency", "event"})
_GOODS = frozenset({"product", "project", "finance", GOODS})
"""What a relative clause names as an object without which its verb says nothing (负责“某某”商业化的某公司): these possess nothing."""
_PRESENTS = re.compile("(?:这里|这儿|那里|这|那|眼前|面前)(?:的|，)?(?:就|便|正)?是")
_INSIDE = re.compile("(?:的[一-鿿]{0,8})?")
_OPENED = re.compile(
    "这(?:个|家|所|座|条|款|台|套|片|处|支|幢|项)(?:由|以|集|从|在|被|曾|刚|总|占|投资|成立|始建|主打|专注|面向|隶属|依托)[^，。；的]*$"
)
_CLAUSES = 3
"""So many clauses may stand before the noun of 这个由甲指导，乙牵头的机构."""
_SORTED = 6
"""So many characters before a name say which of its series it is (下线的第三代某某)."""
_APPOSITION = 18
"""So long are the words that say what is named next."""
_LONGEST = 46
"""So far reaches what stands between 这 and its noun."""


def last_of_traits(passage: Passage, quantity: Quantity) -> Quantity:
    """总投资22亿元、占地210亩的某基地: the last of the figures in a row that describe what is named behind them."""
    for following in passage.quantities_between(quantity.end, passage.clause(quantity.start)[1]):
        if not _TRAITS.fullmatch(passage.text, quantity.end, following.start):
            break
        quantity = following
    return quantity


class Described:
    """Finds the names that the heads of clauses describe, among the owners of one passage."""

    def __init__(self, topics: Topics) -> None:
        self.topics, self.passage, self.text = topics, topics.passage, topics.text
        cues = cues_of(topics.passage.lexicon)
        self.nouns, self.verbs, self.governing = topics.anaphora.table.nouns, cues.verbs, cues.governing

    def at_head(self, start: int, end: int) -> Owner | None:
        """The name that the very beginning of a clause describes."""
        return (
            self._placed(start, end)
            or self._behind_dash(start, end)
            or self._made(start, end)
            or self._theirs(start, end)
            or self._this_one(start, end)
            or self._presented(start, end)
            or winner_at(self.topics, start, end)
        )

    def _presented(self, start: int, end: int) -> Owner | None:
        """这里是某基地。: what a clause shows with its last words."""
        at = self.topics.skip_time(start, end)
        shows, stop = _PRESENTS.match(self.text, at, end), self.passage.clause(start)[1]
        for owner in self.topics.between(shows.end(), end) if shows else ():
            if owner.thing is not None and owner.kind in _STOOD_IN and _INSIDE.fullmatch(self.text, owner.end, stop):
                return owner
        return None

    def _opening(self, start: int) -> int:
        """Where the 这 of a clause that begins at `start` stands: in it, or in one before whose noun has not come yet."""
        first = at = self.topics.skip_time(start, self.passage.clause(start)[1])
        for k in range(self.passage.clause_index(start) - 1, self.passage.clause_index(start) - _CLAUSES, -1):
            if k < 0 or self.text[at - 1] not in "，：" or "的" in self.text[slice(*self.passage.clauses[k])]:
                return first
            at, end = self.passage.clauses[k]
            if _OPENED.match(self.text, at, end):
                return at
        return first

    def _this_one(self, start: int, end: int) -> Owner | None:
        """这家由博士创办的公司, 这条总投资6亿元的生产线: what was named before, in other words; a figure may stand in them."""
        begin, here = start, self.topics.skip_time(start, end)
        start = self._opening(start)
        if start == here and not _THIS_ONE.match(self.text, start):
            return None
        stop = self.passage.clause(begin)[1]
        nouns = (m.end() for m in _OF_IT.finditer(self.text, max(begin, start + 4), min(stop, here + _LONGEST)))
        return next(
            (o for o in (self.topics.anaphora.with_head(start, at, stop) for at in nouns) if o is not None), None
        )

    def _theirs(self, start: int, end: int) -> Owner | None:
        """公司的减速器售价…: goods without a name of whom the clause takes up; what has a measure of goods after 把."""
        at = self.topics.skip_lead(start, end)
        theirs = _THEIR_GOODS.match(self.text, at, end)
        if theirs is not None and self.topics.begins(theirs.end()):
            named = self.topics.chain(theirs.end(), end)
            return named if named is not None and named.kind == "product" else None
        lead = OF_SOMEBODY.match(self.text, at, end) or MEANS.match(self.text, at, end)
        if lead is None or not self.topics.begins(lead.end()):
            return None
        owner = self.topics.chain(lead.end(), end)
        return owner if owner is not None and owner.kind in (GOODS, "product") else None

    def _made(self, start: int, end: int) -> Owner | None:
        """某公司在某县建设的某电站, 两地共建的某科学城: what somebody named has made, before he is."""
        at = self.topics.skip_lead(start, end)
        seated = _SEATED.match(self.text, at, end)
        if seated is not None and self.topics.begins(seated.end()):
            return self.topics.chain(seated.end(), end)
        bare = _BARE_MADE.match(self.text, at, end)
        if bare is not None and self.topics.begins(bare.end()):
            named = self.topics.chain(bare.end(), end)
            return named if named is not None and named.kind == "product" else None
        at += _JOINED.match(self.text, at, end) is not None  # 与某大学合建的某实验室
        match = _MADE.match(self.text, at, end)
        by_use = match and (USES_IT.match(self.text, at) or BY_USE.search(self.text, at, match.end()))
        match = None if by_use else match
        told = match and (self.topics.named(at, end) is not None or self.topics.between(at, match.end()))
        goods = match and _DOER.match(self.text, at, end)
        if match and not told and not goods and not self._by_an_office(at, match.end()):
            match = None
        made = self.topics.skip_lead(match.end(), end) if match else end
        sort = _SORT.match(self.text, made, end)
        made = sort.end() if sort and self.topics.begins(sort.end()) else made
        if not self.topics.begins(made):
            return None
        owner = self.topics.chain(made, end)
        if not told and goods and (owner is None or owner.kind != "product"):
            return None
        if owner is not None and owner.kind in ("product", GOODS) and self.text[at] in "它其":
            return None  # 它研发的薄膜去年拿到融资: of whom 它 means, unless a measure is of the goods
        planned = owner is not None and owner.kind == "region" and owner.thing is not None  # 共建的某走廊
        return owner if owner is not None and (planned or owner.kind not in _NOT_MADE) else None

    def _by_an_office(self, start: int, end: int) -> bool:
        """科技局与某银行合作的: whether an office without a name of its own begins the clause and does it with somebody named."""
        office = _OFFICE.match(self.text, start, end)
        return office is not None and bool(self.topics.between(office.end(), end))

    def behind_words(self, at: int, end: int) -> Owner | None:
        """The name that is described from `at` on, where a clause begins to speak of something."""
        return self._after_relative(at, end) or self.behind_class(at, end)

    def _after_relative(self, at: int, end: int) -> Owner | None:
        """聚焦生命科技的某实验室, 会上发布的《某清单》: what a relative clause at the head of a clause describes."""
        match = _RELATIVE.match(self.text, at, end)
        named = self.topics.skip_lead(match.end(), min(end, match.end() + _SORTED)) if match else end
        if match is not None and self.text.startswith("来自", at):
            # 来自某国的某集团: whence it comes owns nothing here.
            of = next((o for o in self.topics.between(at, match.end()) if o.kind in _COMERS), None)
            return of if of and _TEAM.match(self.text, match.end()) else self._actor(match.end(), end)
        if (
            match is None
            or not self.topics.begins(named)
            or any(o.kind not in _GOODS for o in self.topics.between(at, match.end()))
            or BY_USE.search(self.text, at, match.end())
        ):
            return None
        money = (q for q in self.passage.quantities_between(at, match.end()) if q.unit == "元")
        if any(self._governs(at, q.start) and not _INVESTED.fullmatch(self.text, at, q.start) for q in money):
            return None  # 每年发放1亿元的某券，: what is given is not what is told of
        owner = self.topics.chain(named, end)
        return owner if owner is not None and owner.kind != "person" else None

    def _actor(self, at: int, end: int) -> Owner | None:
        """A firm or a school that is named at an offset, alone or behind what class it is of (钢铁企业|某公司)."""
        owner = self.topics.chain(at, end) if self.topics.begins(at) else self.behind_class(at, end)
        return owner if owner is not None and owner.kind in _COMERS else None

    def _governs(self, start: int, end: int) -> bool:
        """Whether a verb with an object stands in text[start:end]."""
        return any(word in self.governing for _, word in self.passage.words(start, end))

    def _placed(self, start: int, end: int) -> Owner | None:
        """位于某岭南麓的某县, 连接两地的某高铁, 由某局主办的某节: what is described is spoken of, not what describes it."""
        for ref in self.passage.times_between(start, end)[:1]:
            start = ref.end if ref.start == start else start
        match = _PLACED.match(self.text, start, end)
        if match is None:
            return None
        count = _SOME.match(self.text, match.end(), end)
        at = self.topics.skip_lead(count.end() if count else match.end(), end)
        if not self.topics.begins(at):
            # 由某院选育的水稻新品种“某某”
            said_of = next((o for o in self.topics.between(at, min(end, at + _APPOSITION))), None)
            if said_of is not None and said_of.thing is not None and self.is_said_of(at, said_of):
                return self.topics.chain(said_of.start, end)
            return region_at(self.passage, at, end) or self._where(start, match.end(), end)
        owner = self._made(at, end) or self.topics.chain(at, end)  # 位于某区的甲公司与乙公司合资成立的某公司
        return owner if owner is not None and owner.kind != "person" else None

    def _where(self, start: int, close: int, end: int) -> Owner | None:
        """位于某市的这个园区今年有6个…: the place of what has no name, where the clause goes on to tell of it."""
        seat = _SEAT.match(self.text, start, close)
        tells = self.passage.quantities_between(close, end) or _THIS.match(self.text, close)
        return self.topics.chain(seat.end(), close) if seat and tells and self.topics.begins(seat.end()) else None

    def _behind_dash(self, start: int, end: int) -> Owner | None:
        """全球最大的核电基地——某核电站1号机组: the name behind a dash is what the words before it describe."""
        dash = self.text.find("——", start, min(end, start + 40))
        return self.topics.chain(dash + 2, end) if dash > start and self.topics.begins(dash + 2) else None

    def behind_class(self, at: int, end: int) -> Owner | None:
        """传统工业基地某区, 下游的某港, 离岸式机场某机场: what a class noun at the head of a clause is said of."""
        for owner in self.topics.between(at + 2, min(end, at + _APPOSITION + 60))[:1]:
            if self.is_said_of(at, owner):
                return self.topics.chain(owner.start, end)
        return None

    def is_said_of(self, at: int, owner: Owner) -> bool:
        """Whether the words from `at` up to a name say what sort of thing it is."""
        near = owner.start <= at + 14 and _CLASS_OF.fullmatch(self.text, at, owner.start)
        return bool(near) or self._is_apposition(at, owner) or is_grower(self.text, at, owner)

    def _is_apposition(self, at: int, owner: Owner) -> bool:
        """离岸式机场某机场, 油气加工厂“某号”: whether the words before a name end in what it is, and do nothing."""
        words = self.passage.words(at, owner.start)
        if (
            owner.start - at > _APPOSITION
            or not words
            or owner.kind == "person"
            or self.text[at : owner.start].endswith("的")
        ):
            return False
        noun = words[-1][1]
        name = owner.label.strip("“”")
        sorted_in = name != owner.label and not self.text.startswith(("“", "‘"), owner.start)  # 优质稻|品种“某某”
        called = sorted_in or (len(noun) > 1 and (noun in name or name != owner.label) and noun in self.nouns)
        same = name[-1] in noun and owner.kind not in PLACES and noun in self.nouns
        does = any(len(word) > 1 and word in self.verbs for _, word in words)
        return (called or same) and not does and not re.search("[，。；：、]", self.text[at : owner.start])
