"""Which screen is the applicant's and which the clerk's, and what to do when one comes or goes. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen as the window system tells of it; ``serial`` may be empty."""

    name: str
    serial: str
    left: int
    top: int
    width: int
    height: int
    primary: bool = False

    @property
    def ident(self) -> str:
        """What the setting remembers it by."""
        return f"{self.name}|{self.serial}"

    def holds(self, x: int, y: int) -> bool:
        """Whether that point lies on it."""
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height

    def overlaps(self, other: "Screen") -> bool:
        """Whether the two show something of the same, as mirrored screens do."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )


@dataclass(frozen=True, slots=True)
class Places:
    """Where the windows belong. ``applicant`` is ``None`` where the applicant is shown nothing; ``clerk`` is the screen
    the main window has to move to, ``None`` where it is well; ``exposed`` when the applicant looks at the clerk's work.
    """

    applicant: Screen | None = None
    clerk: Screen | None = None
    exposed: bool = False


def choose_screen(wanted: str, screens: Sequence[Screen]) -> Screen | None:
    """The screen of that ``ident``: by its serial wherever it is plugged in now, else by its name."""
    name, _, serial = wanted.partition("|")
    same = [screen for screen in screens if serial and screen.serial == serial]
    if len(same) == 1:
        return same[0]
    return next((s for s in same or screens if name and s.name == name and serial in ("", s.serial)), None)


def place(wanted: str, screens: Sequence[Screen], clerk_at: tuple[int, int]) -> Places:
    """Where the windows belong now that the middle of the clerk's is at ``clerk_at``."""
    theirs = choose_screen(wanted, screens)
    if theirs is None:
        return Places()
    own = [screen for screen in screens if screen != theirs and not screen.overlaps(theirs)]
    if not own:
        return Places(exposed=True)
    astray = theirs.holds(*clerk_at)
    return Places(theirs, next((s for s in own if s.primary), own[0]) if astray else None)
