"""Who sits where in the demo, with the PINs it shows on screen."""

from dataclasses import dataclass

from window_desk.core.posts import ADMINISTRATION, Right


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits at which demo window (0: at any), with what rights and the PIN that the demo shows on screen."""

    staff_no: str
    name: str
    pin: str
    window: int
    department: str
    pair: str | None = None
    stands_in_for: str | None = None
    rights: tuple[Right, ...] = ()


SEATS = (
    Seat("3001", "王敏", "2580", 3, "market", "3002", "3002"),
    Seat("4001", "李静", "1470", 4, "market"),
    Seat("5001", "刘洋", "3690", 5, "approval"),
)
ABSENT = (Seat("3002", "赵强", "9630", 3, "market", "3001"),)
SUPERVISION = (Right.SUPERVISE, Right.REVIEW, Right.UNMASK, Right.EXPORT)

OVERSEERS = (
    Seat("8001", "周处", "8520", 0, "market", rights=(Right.REVIEW,)),
    Seat("9001", "郑督", "7410", 0, "approval", rights=SUPERVISION),
    Seat("9101", "林管", "7530", 0, "approval", rights=tuple(sorted(ADMINISTRATION))),
    Seat("9102", "何管", "7531", 0, "approval", rights=tuple(sorted(ADMINISTRATION))),
    Seat("9201", "纪察", "7590", 0, "approval", rights=(Right.AUDIT, Right.UNMASK, Right.EXPORT)),
)
"""A head of department, a supervisor, two administrators (what one prepares the other lets out) and an auditor; they
log in at whatever window they stand at.
"""

ROLES = {Right.SUPERVISE: "监督", Right.REVIEW: "负责人", Right.AUDIT: "监察"}
"""What the demo calls them; an administrator has none of these rights."""


def hint() -> str:
    """The staff numbers and PINs, for the log-in page of the demo."""
    lines = [(f"{seat.window} 号窗口", seat) for seat in SEATS]
    lines += [(f"任一窗口（{_role(seat)}）", seat) for seat in OVERSEERS]
    return "\n".join(f"{place}　{seat.name}　工号 {seat.staff_no}　PIN {seat.pin}" for place, seat in lines)


def _role(seat: Seat) -> str:
    return next((name for right, name in ROLES.items() if right in seat.rights), "管理员")
