"""What the wizard was told, and the roster it makes of a new centre."""

from collections.abc import Callable
from dataclasses import dataclass, field

from window_desk.core.posts import ADMINISTRATION, Centre, Department, Officer, Right, Roster, Window
from window_desk.ui.translation import QT_TR_NOOP

KNOWN_DEPARTMENTS = (
    ("approval", QT_TR_NOOP("行政审批")),
    ("market", QT_TR_NOOP("市场监管")),
    ("health", QT_TR_NOOP("卫生健康")),
    ("construction", QT_TR_NOOP("住房城乡建设")),
    ("planning", QT_TR_NOOP("自然资源和规划")),
    ("city", QT_TR_NOOP("城市管理")),
    ("transport", QT_TR_NOOP("交通运输")),
    ("water", QT_TR_NOOP("水利")),
)
"""The departments of the shipped catalogue, by their codes there; the first may hold the powers of those left out."""

CONCENTRATED = "approval"


@dataclass(frozen=True, slots=True)
class Person:
    """An administrator: the PIN is hashed when the roster is made."""

    staff_no: str
    name: str
    pin: str


@dataclass
class Answers:
    """Filled in page by page."""

    name: str = ""
    number: int = 1
    address: str = ""
    hours: str = ""
    departments: list[tuple[str, str, str, str]] = field(default_factory=list)
    """Code, short name, legal body, phone."""
    windows: list[tuple[int, str, str]] = field(default_factory=list)
    """Number, name, department code."""
    administrators: list[Person] = field(default_factory=list)

    def roster(self, hasher: Callable[[str], str]) -> Roster:
        """The first roster: the powers of departments left out lie with 行政审批, where that is one of them."""
        codes = {code for code, *_ in self.departments}
        left_out = tuple(code for code, _ in KNOWN_DEPARTMENTS if code not in codes)
        departments = tuple(
            Department(code, name, body, phone, also=left_out if code == CONCENTRATED else ())
            for code, name, body, phone in self.departments
        )
        windows = tuple(
            Window(number, name, department, general=department == CONCENTRATED)
            for number, name, department in self.windows
        )
        home = departments[0].code
        rights = tuple(sorted({*ADMINISTRATION, Right.SUPERVISE, Right.UNMASK}))
        officers = tuple(
            Officer(each.staff_no, each.name, home, hasher(each.pin), rights=rights) for each in self.administrators
        )
        return Roster(1, Centre(self.number, self.name, self.address, self.hours), departments, windows, officers)
