"""One paper on its way from the desk to a printer or a folder, and the words for what became of it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from window_desk.core.acts import Form, PaperFate
from window_desk.core.routing import PaperKind, Printer
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.printing import Drawable
from window_desk.settings import PRINT_PATIENCE_SECONDS, routing
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Job

GRACE_SECONDS = 4.0
"""How long a fault that a printer reports has to last: a sheet being fed may be reported missing a moment."""
NOT_SEEN = "打印机“{name}”没有出纸（经办人看过）。"


@dataclass(frozen=True, slots=True)
class Order:
    """How a PDF is to be printed: the printers to try, in order (none: it is only kept), tray, sides, whether as dots,
    and the shift of each printer in mm to the right and down. A job is waited for ``patience`` seconds; a fault that
    the printer reports has to last ``grace`` of them.
    """

    printers: tuple[str, ...] = ()
    tray: str = ""
    two_sided: bool = False
    escpos: bool = False
    offsets: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    patience: float = 60.0
    grace: float = GRACE_SECONDS


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a print job; ``printer`` is empty for a file, ``faults`` what went wrong, one for each printer
    tried in vain. Of an unclear one ``job`` is its number there, and ``untried`` are the printers left.
    """

    fate: PaperFate
    printer: str = ""
    faults: tuple[WindowDeskError, ...] = ()
    path: Path | None = None
    job: int = 0
    untried: tuple[str, ...] = ()


def _nothing(fate: PaperFate, printer: str, fault: str) -> None:
    """A sheet that is no paper of a case: nothing goes on record."""


@dataclass(eq=False, slots=True)
class Sending:
    """``facts`` are what is drawn; ``record`` writes what became of it into the ledger; ``paper`` is the act it
    renders and its form. The rest is how far it has come.
    """

    number: str
    facts: Drawable
    order: Order
    copy: int = 0
    record: Callable[[PaperFate, str, str], None] = _nothing
    paper: tuple[UUID, Form] | None = None
    pdf: bytes = b""
    job: Job = field(default_factory=Job)
    outcome: Outcome | None = None
    faults: tuple[WindowDeskError, ...] = ()


def order(desk: Desk, known: Iterable[Printer], kind: PaperKind, form: Form | None, wanted: str) -> Order:
    """How the settings of this PC want a paper printed, first of all on ``wanted`` where somebody picked it."""
    ways = routing(desk.setting)
    route, patience = ways.of(kind), int(desk.setting(PRINT_PATIENCE_SECONDS))
    tried = ways.choices(kind, known, form, wanted)
    return Order(tried, route.tray, route.two_sided, route.escpos, ways.offsets, patience, GRACE_SECONDS)


def recorded_fault(outcome: Outcome) -> str:
    """The faults in one text; the record is Chinese, whatever the screen speaks."""
    return "".join(map(str, outcome.faults))


def outcome_text(number: str, outcome: Outcome) -> tuple[str, str]:
    """What became of a paper, and in which mood it is said."""
    kept = outcome.path.name if outcome.path else ""
    wrong = " ".join(map(error_text, outcome.faults))
    if outcome.fate is PaperFate.FILED:
        return tr("{number} 已存成 PDF：{path}").format(number=number, path=kept), "ok"
    if outcome.fate is not PaperFate.PRINTED:
        return (tr("{fault}PDF 已存在 {path}。").format(fault=wrong, path=kept) if kept else wrong), "bad"
    if outcome.faults:
        other = tr("{fault}{number} 已改由 {printer} 打出。")
        return other.format(fault=wrong, number=number, printer=outcome.printer), "warn"
    return tr("{number} 已由 {printer} 打出").format(number=number, printer=outcome.printer), "ok"
