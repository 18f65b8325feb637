"""岗位责任制, AB岗: the centre's departments, windows, officers and posts; who may act for whom, and on which items.

The roster is published by the centre, versioned, and read-only at a window. Each post has its duty, its standard and
its owner, posted for all to read unless secret; an owner handles the items of his posts and no others. B may act for A
of the same pair; both names then stand in the record (DOMAIN 5). AB岗 (two posts covering each other) is not AB角 (lead
and helping departments), which is ``joint_handling``.
"""

from dataclasses import dataclass
from enum import StrEnum

from window_desk.core.entry import Hand
from window_desk.core.policy import Policy


@dataclass(frozen=True, slots=True)
class Centre:
    """政务服务中心. ``centre_id`` is its number in every hash; never changed."""

    centre_id: int
    name: str
    address: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Department:
    """A department at the centre; ``body`` is the legal name on its papers, ``seal`` the words in the seal square.

    ``also`` names the departments whose powers were concentrated in this one (集中许可权), by their catalogue codes.
    """

    code: str
    name: str
    body: str
    phone: str = ""
    complaint_phone: str = ""
    seal: str = "行政审批专用章"
    reconsideration: str = ""
    court: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """窗口. ``number`` is the prefix of every case number born there; ``general`` (综合窗口) takes every item."""

    number: int
    name: str
    department: str
    phone: str = ""
    general: bool = False


class Right(StrEnum):
    """What an officer may do beside serving at a window, each right by itself: review as head of department
    (审核), supervise the centre (监督); edit the catalogue (编目), let out what was prepared (发布), keep people and
    posts (岗位), calendar (日历), settings (设置) and devices (设备); see personal data unmasked (明文), take data out
    (导出); and the auditor's, who sees everything and changes nothing (监察, MISSION D9).
    """

    REVIEW = "review"
    SUPERVISE = "supervise"
    CATALOGUE = "catalogue"
    RELEASE = "release"
    ROSTER = "roster"
    CALENDAR = "calendar"
    SETTINGS = "settings"
    DEVICES = "devices"
    UNMASK = "unmask"
    EXPORT = "export"
    AUDIT = "audit"


OVERSIGHT = frozenset({Right.REVIEW, Right.SUPERVISE, Right.AUDIT})
"""The rights of those who look on: they know what is sealed from the window."""

ADMINISTRATION = frozenset(
    {Right.CATALOGUE, Right.RELEASE, Right.ROSTER, Right.CALENDAR, Right.SETTINGS, Right.DEVICES, Right.EXPORT}
)
"""The rights of an administrator of the centre (信息科, 中心管理)."""


@dataclass(frozen=True, slots=True)
class Officer:
    """窗口人员. ``pin_hash`` is argon2; ``pair`` the staff number of the other post of an AB岗, if any."""

    staff_no: str
    name: str
    department: str
    pin_hash: str
    pair: str | None = None
    left: bool = False
    rights: tuple[Right, ...] = ()


@dataclass(frozen=True, slots=True)
class Post:
    """岗位. Its duty (职责) and standard, and its owners A and B by staff number.

    ``items`` are the codes it may handle; none named means all of its department. A ``secret`` post is not posted up.
    """

    code: str
    name: str
    department: str
    duty: str
    standard: str
    a: str
    b: str = ""
    items: tuple[str, ...] = ()
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Roster:
    """One published version of the people, places and posts of a centre."""

    version: int
    centre: Centre
    departments: tuple[Department, ...]
    windows: tuple[Window, ...]
    officers: tuple[Officer, ...]
    posts: tuple[Post, ...] = ()

    def officer(self, staff_no: str) -> Officer | None:
        """The officer with that staff number, those who left included."""
        return next((o for o in self.officers if o.staff_no == staff_no), None)

    def serves(self, staff_no: str) -> bool:
        """Whether that officer is known and still in post."""
        officer = self.officer(staff_no)
        return officer is not None and not officer.left

    def window(self, number: int) -> Window | None:
        """The window of that number."""
        return next((w for w in self.windows if w.number == number), None)

    def department(self, code: str) -> Department | None:
        """The department that has the powers of that code, its own or concentrated in it."""
        return next((d for d in self.departments if d.code == code or code in d.also), None)

    def post(self, code: str) -> Post | None:
        """The post of that code."""
        return next((p for p in self.posts if p.code == code), None)

    def name_of(self, staff_no: str) -> str:
        """The officer's name, or the bare staff number where this roster does not know it."""
        officer = self.officer(staff_no)
        return officer.name if officer else staff_no

    def signature(self, hand: Hand) -> str:
        """Who wrote a line, as printed: ``王敏`` or ``王敏（代 A 岗 赵强）``."""
        name = self.name_of(hand.officer)
        return f"{name}（代 A 岗 {self.name_of(hand.stands_in_for)}）" if hand.stands_in_for else name


def may_stand_in(roster: Roster, officer: Officer, for_staff_no: str) -> bool:
    """Whether ``officer`` is the B of that A: paired, same department, both still in post."""
    other = roster.officer(for_staff_no)
    return (
        other is not None
        and not other.left
        and not officer.left
        and officer.pair == for_staff_no != officer.staff_no
        and other.department == officer.department
    )


def may_take(roster: Roster, window: int, department: str) -> bool:
    """Whether that window may take an item of that department: a general window any, another only its own powers."""
    desk = roster.window(window)
    if desk is None:
        return False
    powers = roster.department(desk.department)
    return desk.general or (powers is not None and powers == roster.department(department))


def are_paired(roster: Roster, a: str, b: str) -> bool:
    """Whether the two are a filed AB岗: each named as the other's pair, one department, both still in post."""
    one, other = roster.officer(a), roster.officer(b)
    return one is not None and other is not None and may_stand_in(roster, one, b) and may_stand_in(roster, other, a)


def unpaired(roster: Roster) -> tuple[Officer, ...]:
    """The officers in post without a filed AB岗: windows must have one, so it is known before anybody is away."""
    return tuple(o for o in roster.officers if not o.left and not (o.pair and are_paired(roster, o.staff_no, o.pair)))


def oversees(officer: Officer | None) -> bool:
    """Whether that officer looks on over the windows: as head, supervisor or auditor."""
    return officer is not None and bool(OVERSIGHT & set(officer.rights))


def is_auditor(officer: Officer | None) -> bool:
    """监察: whether that officer may read everything and change nothing (MISSION D9)."""
    return officer is not None and Right.AUDIT in officer.rights


def sees_all(officer: Officer | None) -> bool:
    """Whether that officer looks on over the whole centre: a supervisor or an auditor."""
    return officer is not None and bool({Right.SUPERVISE, Right.AUDIT} & set(officer.rights))


def looks_over(roster: Roster, officer: Officer | None, department: str) -> bool:
    """Whether that officer looks on over the department with the powers of that code: a head over the own one only."""
    if officer is None or sees_all(officer):
        return officer is not None
    unit = roster.department(department)
    return Right.REVIEW in officer.rights and unit is not None and unit == roster.department(officer.department)


def is_head_of(roster: Roster, officer: Officer, staff_no: str) -> bool:
    """Whether ``officer`` is set over that colleague: a supervisor over all, a head over the own department."""
    if Right.SUPERVISE in officer.rights:
        return True
    other = roster.officer(staff_no)
    return Right.REVIEW in officer.rights and other is not None and other.department == officer.department


def posts_of(roster: Roster, staff_no: str, stands_in_for: str | None = None) -> tuple[Post, ...]:
    """The posts that officer may sit at: the own ones, or as stand-in those of the A whose B he is."""
    a, b = (stands_in_for, staff_no) if stands_in_for else (staff_no, None)
    return tuple(post for post in roster.posts if post.a == a and b in (None, post.b))


def items_of(roster: Roster, staff_no: str) -> frozenset[str] | None:
    """The items that officer handles as owner (A) of his posts; ``None`` for all of the department, as without a post.

    Who is only B of a post has none of his own: he handles its items by standing in for A.
    """
    posts = [post for post in roster.posts if staff_no in (post.a, post.b)]
    own = [post for post in posts if post.a == staff_no]
    if not posts or any(not post.items for post in own):
        return None
    return frozenset(code for post in own for code in post.items)


def may_handle(roster: Roster, hand: Hand, item: str) -> bool:
    """Whether that hand may handle that item: by a post of the officer's own, or of the A he stands in for."""
    for staff_no in (hand.officer, hand.stands_in_for):
        if staff_no is not None and ((items := items_of(roster, staff_no)) is None or item in items):
            return True
    return False


def remedy_bodies(department: Department, policy: Policy) -> tuple[str, str]:
    """The 行政复议机关 and the court a "no" of that department names: its own, else the centre's (Art. 38)."""
    return department.reconsideration or policy.default_reconsideration, department.court or policy.default_court
