"""Invented applicants: common and rare names, organisations, numbers whose check digits are right.

Every address says that its owner is invented (虚构); the numbers belong to nobody but by accident.
"""

from collections import deque
from collections.abc import Callable
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from stdnum.cn import ric, uscc

from window_desk.core.party import IdKind, Party, PartyKind

SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗" * 4
    + "梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖"
    + "邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段"
    + "单仇解查朴覃盖华乐缪翟冼区宿"
)
COMPOUND = ("欧阳", "上官", "尉迟", "诸葛", "司马", "皇甫", "澹台", "万俟")
GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英建国华志文玉兰春梅雪飞红波辉宁宇浩欣怡子涵梓萱博雅俊凯思雨佳琪晓东海燕永健立新德福安康和平"
    "云龙天成家乐嘉诚美玲淑珍凤霞金凤长江学锋卫东爱民光明瑞祥少华"
)
RARE = ("㛃", "䶮", "𬭎", "堃", "喆", "淼", "犇", "骉", "昇", "玥", "翀", "赟", "珺", "旻", "焜", "懿")
OF_OTHER_PEOPLES = (
    "阿依古丽·买买提",
    "买买提江·吐尔逊",
    "古丽娜尔·阿不都热依木",
    "扎西次仁",
    "卓玛央金",
    "巴特尔",
    "乌云其木格",
    "阿西木呷",
    "吉克阿依",
    "努尔兰·哈力",
    "爱新觉罗·启明",
    "岩温罕",
    "朴成哲",
    "蓝秀莲",
    "盘春花",
)
TOWNS = ["云岭", "清河", "东山", "南桥", "北湖", "西津", "白塔", "石门"]
TRADES = (
    "食品",
    "餐饮管理",
    "建材",
    "物流",
    "文化传媒",
    "酒业销售",
    "水产",
    "服饰",
    "装饰工程",
    "汽车服务",
    "农业科技",
)
WORDS = ("宏达", "天禾", "顺通", "恒泰", "金穗", "明光", "老街", "四季", "鑫源", "百味", "众诚", "瑞丰", "和兴", "福满")
FORMS = ("有限公司", "有限公司", "有限责任公司", "专业合作社", "商行", "店")
AREAS = ("341202", "341203", "341204", "341221", "341222", "341225", "341226", "341282")
CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
STREETS = ["人民路", "建设街", "河滨路", "文昌巷", "迎宾大道", "学府路"]


def full_name(chance: Random) -> str:
    """A person's name: one in fifty rare, one in fifty of another people, one in sixty with a compound surname."""
    drawn = chance.random()
    if drawn < 0.02:
        return chance.choice(OF_OTHER_PEOPLES)
    surname = chance.choice(COMPOUND) if drawn > 0.983 else chance.choice(SURNAMES)
    last = chance.choice(RARE) if drawn < 0.04 else chance.choice(GIVEN)
    return surname + (chance.choice(GIVEN) if chance.random() < 0.7 else "") + last


class Applicants:
    """Who comes: new people and those of the last months; the new ones wait in ``unwritten`` to be kept."""

    def __init__(self, chance: Random, new_id: Callable[[datetime], UUID]) -> None:
        self._chance, self._new_id = chance, new_id
        self._persons, self._organisations = deque[UUID](maxlen=4000), deque[UUID](maxlen=2000)
        self.unwritten: list[tuple[Party, datetime]] = []

    def applicant(self, at: datetime) -> UUID:
        """A person or an organisation; one in three has been here before."""
        return self.person(at) if self._chance.random() < 0.6 else self._organisation(at)

    def person(self, at: datetime) -> UUID:
        """A person."""
        return self._again(self._persons) or self._keep(self._persons, self._new_person(at), at)

    def _organisation(self, at: datetime) -> UUID:
        return self._again(self._organisations) or self._keep(self._organisations, self._new_organisation(at), at)

    def _again(self, known: deque[UUID]) -> UUID | None:
        return known[self._chance.randrange(len(known))] if known and self._chance.random() < 0.33 else None

    def _keep(self, known: deque[UUID], party: Party, at: datetime) -> UUID:
        known.append(party.party_id)
        self.unwritten.append((party, at))
        return party.party_id

    def _new_person(self, at: datetime) -> Party:
        chance = self._chance
        born = date(1950, 1, 1) + timedelta(days=chance.randrange(20_000))
        body = f"{chance.choice(AREAS)}{born:%Y%m%d}{chance.randrange(1, 1000):03d}"
        phone = f"1{chance.choice('3578')}{chance.randrange(10**9):09d}"
        number = body + ric.calc_check_digit(body + "0")
        return Party(
            self._new_id(at), PartyKind.PERSON, full_name(chance), IdKind.RESIDENT_ID, number, phone, self._address()
        )

    def _new_organisation(self, at: datetime) -> Party:
        chance = self._chance
        name = f"{chance.choice(TOWNS)}{chance.choice(WORDS)}{chance.choice(TRADES)}{chance.choice(FORMS)}"
        body = f"91{chance.choice(AREAS)}MA{''.join(chance.choices(CODE_CHARACTERS, k=7))}"
        number, phone = body + uscc.calc_check_digit(body), f"0558-{chance.randrange(3000000, 4000000)}"
        return Party(self._new_id(at), PartyKind.ORGANISATION, name, IdKind.CREDIT_CODE, number, phone, self._address())

    def _address(self) -> str:
        chance = self._chance
        return f"（虚构）云岭市{chance.choice(TOWNS)}区{chance.choice(STREETS)} {chance.randrange(1, 400)} 号"
