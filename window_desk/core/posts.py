"""岗位责任制, AB岗: the centre's departments, windows and officers, and who may act for whom.

The roster is published by the centre, versioned, and read-only at a window. B may act for A of the same post; both
names then stand in the record (DOMAIN 5). AB岗 (two posts covering each other) is not AB角 (lead and helping
departments), which is ``joint_handling``.
"""

from dataclasses import dataclass

from window_desk.core.entry import Hand


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
    """窗口. ``number`` is the prefix of every case number born there."""

    number: int
    name: str
    department: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Officer:
    """窗口人员. ``pin_hash`` is argon2; ``pair`` the staff number of the other post of an AB岗, if any."""

    staff_no: str
    name: str
    department: str
    pin_hash: str
    pair: str | None = None
    left: bool = False


@dataclass(frozen=True, slots=True)
class Roster:
    """One published version of the people and places of a centre."""

    version: int
    centre: Centre
    departments: tuple[Department, ...]
    windows: tuple[Window, ...]
    officers: tuple[Officer, ...]

    def officer(self, staff_no: str) -> Officer | None:
        """The officer with that staff number, those who left included."""
        return next((o for o in self.officers if o.staff_no == staff_no), None)

    def window(self, number: int) -> Window | None:
        """The window of that number."""
        return next((w for w in self.windows if w.number == number), None)

    def department(self, code: str) -> Department | None:
        """The department that has the powers of that code, its own or concentrated in it."""
        return next((d for d in self.departments if d.code == code or code in d.also), None)

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
        and officer.pair == for_staff_no
        and other.department == officer.department
    )
