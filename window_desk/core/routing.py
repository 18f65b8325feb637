"""Which printer a paper goes to: a first and a second choice for each kind of paper, another first for single forms.

Pure: what this PC has set and what printers the system knows go in, the printers to try come out, in order.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from window_desk.core.acts import Form

KEEP = "@pdf"
"""Stands where a printer may stand: nothing is printed, the PDF is kept."""
A4_MM = (210, 297)
ROLL_MM = (80, 215)
"""The sheets a test page is made for; the second is what is cut off a roll for it."""


class PaperKind(StrEnum):
    """The papers that go the same way: A4 for applicants, A4 for the house, 80 mm rolls, guides and reports."""

    LEGAL = "legal"
    INNER = "inner"
    SLIP = "slip"
    GUIDE = "guide"


_KINDS: Mapping[Form, PaperKind] = {
    Form.REFERRAL_SLIP: PaperKind.INNER,
    Form.REFUSAL_REPORT: PaperKind.INNER,
    Form.COMPLAINT_RECORD: PaperKind.INNER,
    Form.TRANSFER_LIST: PaperKind.INNER,
    Form.VISIT_SLIP: PaperKind.SLIP,
    Form.QUEUE_SLIP: PaperKind.SLIP,
}


def kind_of(form: Form) -> PaperKind:
    """The kind a form belongs to: a paper for the applicant unless it is known for another."""
    return _KINDS.get(form, PaperKind.LEGAL)


@dataclass(frozen=True, slots=True)
class Printer:
    """What the system says of one printer; ``reasons`` are IPP printer-state-reasons (RFC 8011, 5.4.12)."""

    name: str
    default: bool = False
    accepting: bool = True
    stopped: bool = False
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TestPage:
    """One test page: ``width`` and ``height`` in mm; ``offset`` is the shift that printer is sent, in mm."""

    __test__ = False  # not for pytest

    printer: str
    centre: str
    window: int
    at: datetime
    width: int = A4_MM[0]
    height: int = A4_MM[1]
    offset: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Route:
    """Where one kind goes. ``first`` empty is the system's default printer, ``second`` empty is none; ``KEEP`` is the
    PDF. ``tray`` is the printer's own word for it, empty as the printer likes. ``escpos``: it is sent dots, since it
    takes no PDF (a thermal printer without a driver).
    """

    first: str = ""
    second: str = ""
    tray: str = ""
    two_sided: bool = False
    escpos: bool = False


@dataclass(frozen=True, slots=True)
class Routing:
    """All routes of a PC. ``forms`` sends single forms elsewhere first; ``offsets`` shift what a printer prints, in mm
    to the right and down.
    """

    routes: Mapping[PaperKind, Route] = field(default_factory=dict)
    forms: Mapping[Form, str] = field(default_factory=dict)
    offsets: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    def of(self, kind: PaperKind) -> Route:
        """The route of ``kind``; where nothing is set, the system's default printer."""
        return self.routes.get(kind, Route())

    def choices(
        self, kind: PaperKind, known: Iterable[Printer], form: Form | None = None, wanted: str = ""
    ) -> tuple[str, ...]:
        """The printers to try, in order; none of them: the PDF is kept.

        ``wanted`` is what somebody picked for this once, and comes first. One the system does not know stays on the
        list, so that its absence is said.
        """
        route = self.of(kind)
        default = next((printer.name for printer in known if printer.default), "")
        single = self.forms.get(form, "") if form else ""
        asked = [name for name in (wanted, single) if name]
        wishes = [*asked, route.first or default, route.second]
        if KEEP in wishes:
            wishes = wishes[: wishes.index(KEEP)]
        return tuple(dict.fromkeys(filter(None, wishes)))


def read_forms(text: str) -> dict[Form, str]:
    """``receipt=HP-2`` on a line each, as the setting has it; a form this program does not know is passed over."""
    forms = {form.value: form for form in Form}
    pairs = (line.partition("=") for line in text.splitlines())
    return {forms[form]: printer for form, _, printer in pairs if form in forms and printer}


def read_offsets(text: str) -> dict[str, tuple[float, float]]:
    """``1.5,-2=HP-2`` on a line each (mm to the right, mm down), as the setting has it; by printer."""
    found = {}
    for line in text.splitlines():
        shift, printer = line.split("=", 1)
        right, down = shift.split(",")
        found[printer] = float(right), float(down)
    return found


def write_forms(forms: Mapping[Form, str]) -> str:
    """What ``read_forms`` reads."""
    return "\n".join(f"{form}={printer}" for form, printer in forms.items() if printer)


def write_offsets(offsets: Mapping[str, tuple[float, float]]) -> str:
    """What ``read_offsets`` reads; to a tenth of a millimetre."""
    return "\n".join(f"{x:.1f},{y:.1f}={name}" for name, (x, y) in offsets.items() if x or y)
