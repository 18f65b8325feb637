"""Who sits where in the demo, with the PINs it shows on screen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits at which demo window, with the PIN that the demo shows on screen."""

    staff_no: str
    name: str
    pin: str
    window: int
    department: str
    pair: str | None = None
    stands_in_for: str | None = None


SEATS = (
    Seat("3001", "王敏", "2580", 3, "market", "3002", "3002"),
    Seat("4001", "李静", "1470", 4, "market"),
    Seat("5001", "刘洋", "3690", 5, "approval"),
)
ABSENT = (Seat("3002", "赵强", "9630", 3, "market", "3001"),)


def hint() -> str:
    """The staff numbers and PINs, for the log-in page of the demo."""
    return "\n".join(f"{seat.window} 号窗口　{seat.name}　工号 {seat.staff_no}　PIN {seat.pin}" for seat in SEATS)
