"""The published list of service items (事项目录): what may be asked, of whom, within what time, on what basis.

An item is frozen by its version: a case keeps the version it was received under for ever (DOMAIN 3).
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Unit(StrEnum):
    """The unit of a limit. Each limit carries its own; nothing is assumed (DOMAIN 1.2)."""

    WORKDAYS = "wd"
    NATURAL_DAYS = "nd"
    MONTHS = "month"


class Start(StrEnum):
    """From what a limit runs: receipt of the papers, acceptance, the decision; back from the licence's expiry."""

    RECEIPT = "receipt"
    ACCEPTANCE = "acceptance"
    DECISION = "decision"
    EXPIRY = "expiry"


class Handling(StrEnum):
    """办件类型: on the spot, within a promised time, jointly by several departments, or above (上报件, Art. 43)."""

    IMMEDIATE = "immediate"
    COMMITTED = "committed"
    JOINT = "joint"
    REPORTED = "reported"


class Necessity(StrEnum):
    """Whether a material is always needed, may be lacking at acceptance (容缺), or only in a situation (情形)."""

    MUST = "must"
    MAY_LACK = "may_lack"
    SITUATION = "situation"


class Origin(StrEnum):
    """Who makes the material: the applicant, a government body, or an agency."""

    SELF = "self"
    GOVERNMENT = "government"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit: ``n`` of ``unit`` running from ``start``, with its basis and the source of the figure."""

    n: int
    unit: Unit
    start: Start
    basis: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A ready sentence for a defect: what is wrong and how to put it right."""

    defect: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Material:
    """申请材料. One line of the checklist; ``originals`` and ``copies`` are the counts due."""

    no: int
    name: str
    originals: int
    copies: int
    origin: Origin
    necessity: Necessity = Necessity.MUST
    when: str = ""
    shared: bool = False
    standard: str = ""
    source: str = ""
    note: str = ""
    phrases: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Situation:
    """情形. A yes/no question; ``ends`` is what is told when yes ends the matter ("不需要许可"), else empty."""

    key: str
    ask: str
    ends: str = ""
    effect: str = ""


@dataclass(frozen=True, slots=True)
class Basis:
    """设定依据. A law or regulation by title and article, and where its text was checked."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class FeeStandard:
    """收费标准. What may be charged, in fen per unit, and the law or regulation that says so (Art. 58).

    ``department`` is who charges it in a joint item, empty where it is the item's own.
    """

    name: str
    basis: str
    lower: int
    upper: int
    per: str = "件"
    department: str = ""


@dataclass(frozen=True, slots=True)
class InternalStep:
    """内部环节. One step behind the counter with the time the centre gives it."""

    key: str
    name: str
    limit: Limit


@dataclass(frozen=True, slots=True)
class Renewal:
    """延续. Between how long before expiry it is to be asked for; without a decision by then it is renewed (Art. 50).

    ``n`` of each limit is counted back from the day of expiry; ``earliest`` is ``None`` where nothing is too early.
    """

    latest: Limit
    earliest: Limit | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """政务服务事项. One version of one service item.

    ``audience`` (服务对象) and ``conditions`` (受理条件): for whom it is, and when it is granted. ``in_centre`` and
    ``decided_at_window`` say whether it moved into the centre and whether the window may decide it (两集中两到位).
    From ``retired_on`` (停用日期) on no new case takes it; cases on file keep it.
    """

    code: str
    version: int
    effective_on: date
    name: str
    department: str
    handling: Handling
    kind: str = "行政许可"
    aliases: tuple[str, ...] = ()
    basis: tuple[Basis, ...] = ()
    notify: Limit | None = None
    supply: Limit | None = None
    statutory: Limit | None = None
    promised: Limit | None = None
    deliver: Limit | None = None
    extension: Limit | None = None
    visit: Limit | None = None
    renewal: Renewal | None = None
    steps: tuple[InternalStep, ...] = ()
    fees: tuple[FeeStandard, ...] = ()
    materials: tuple[Material, ...] = ()
    situations: tuple[Situation, ...] = ()
    result: str = ""
    fee: str = ""
    notes: tuple[str, ...] = ()
    members: tuple[str, ...] = field(default=())
    in_centre: bool = True
    decided_at_window: bool = True
    audience: str = ""
    conditions: tuple[str, ...] = ()
    retired_on: date | None = None

    def material(self, no: int) -> Material:
        """The material of that number; ``KeyError`` where the list has none."""
        for material in self.materials:
            if material.no == no:
                return material
        raise KeyError(no)


def due_form(material: Material) -> str:
    """What has to be handed in, as printed: ``原件 1`` or ``原件 1、复印件 2``."""
    parts = [f"{word} {count}" for word, count in (("原件", material.originals), ("复印件", material.copies)) if count]
    return "、".join(parts) or "核验"
