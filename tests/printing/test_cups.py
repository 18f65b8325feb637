"""A real CUPS: what is handed over comes out as it was, and every fault is told in its own words."""

import re
import subprocess
from io import BytesIO

import pytest
import slip_facts
from paper_facts import acceptance_facts, notice_facts, receipt_facts
from paper_reading import laid_out, squeezed
from printing_system import PrintingSystem
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from window_desk.core.papers import PaperFacts
from window_desk.core.routing import Printer
from window_desk.errors import Cancelled, Unreachable
from window_desk.printing import cups, faults, render, thermal
from window_desk.printing.as_sent import options, shifted, size_mm
from window_desk.printing.cups import JobState
from window_desk.printing.following import Patience, follow
from window_desk.ui.worker import Job

PATIENT, SHORT = Patience(60, 0.1), Patience(0.6, 60)
"""The first is never used up: what happens ends it. The second is, where nothing happens."""

pytestmark = pytest.mark.usefixtures("printing_system")


def send(pdf: bytes, name: str, title: str = "papers", **asked: object) -> int:
    """Hand ``pdf`` to that printer."""
    return cups.submit(pdf, title, name, options(pdf, **asked))  # type: ignore[arg-type]


def sheet(width: float, height: float) -> bytes:
    """Two pages of that size in mm with a word 20 mm from the left and the upper edge."""
    file = BytesIO()
    canvas = Canvas(file, (width * mm, height * mm), invariant=1)
    for number in (1, 2):
        canvas.drawString(20 * mm, (height - 20) * mm, f"Corner{number}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def corner(pdf: bytes) -> tuple[float, float]:
    """Where that word stands, in mm from the left and the upper edge, as poppler reads it."""
    text = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    found = re.search(r'xMin="([\d.]+)" yMin="[\d.]+" xMax="[\d.]+" yMax="([\d.]+)">Corner1', text)
    assert found, text
    return float(found[1]) / mm, float(found[2]) / mm


def test_every_printer_is_known_with_its_state_the_default_one_first() -> None:
    known = cups.printers()
    assert known[0] == Printer("A4", default=True)
    assert Printer("Paused", stopped=True, reasons=("paused",)) in known
    assert Printer("Rejecting", accepting=False) in known
    assert cups.printer("二楼") == Printer("二楼")


def test_a_printer_that_takes_pdf_gets_the_very_bytes_that_are_kept(printing_system: PrintingSystem) -> None:
    pdf = render(receipt_facts())
    assert follow("二楼", send(pdf, "二楼", "receipt"), PATIENT, Job())
    assert printing_system.printed("receipt") == pdf


@pytest.mark.parametrize("facts", [receipt_facts(), notice_facts(), acceptance_facts()], ids=lambda facts: facts.form)
def test_what_an_office_printer_prints_says_the_same_words(facts: PaperFacts, printing_system: PrintingSystem) -> None:
    pdf = render(facts)
    assert follow("A4", send(pdf, "A4", "office"), PATIENT, Job())
    out = printing_system.printed("office")
    assert out != pdf
    assert squeezed(out) == squeezed(pdf)
    assert laid_out(out).split() == laid_out(pdf).split()
    assert size_mm(out) == (210, 297)


@pytest.mark.parametrize(("size", "queue"), [((210, 297), "A4"), ((80, 163), "Roll")])
def test_a_sheet_is_printed_on_its_own_size_and_never_scaled(
    printing_system: PrintingSystem, size: tuple[int, int], queue: str
) -> None:
    pdf = sheet(*size)
    assert follow(queue, send(pdf, queue, "size"), PATIENT, Job())
    out = printing_system.printed("size")
    assert size_mm(out) == size
    assert corner(out) == pytest.approx(corner(pdf), abs=0.3)


def test_tray_and_sides_are_asked_of_the_printer_and_one_copy_whatever_it_is_set_to(
    printing_system: PrintingSystem,
) -> None:
    pdf = sheet(210, 297)
    assert options(pdf)["sides"] == "one-sided"
    assert follow("A4", send(pdf, "A4", "asked", tray="Lower", two_sided=True), PATIENT, Job())
    asked = printing_system.options("asked").split()
    assert {"media=A4,Lower", "sides=two-sided-long-edge", "Duplex=DuplexNoTumble", "print-scaling=none"} <= set(asked)
    assert squeezed(printing_system.printed("asked")) == "Corner1Corner2"


def test_a_thermal_printer_without_a_driver_gets_the_dots_and_nothing_else(printing_system: PrintingSystem) -> None:
    pdf = render(slip_facts.visit_received())
    burnt = thermal.escpos(pdf)
    assert follow("Roll", cups.submit(burnt, "slip", "Roll", {}, cups.RAW), PATIENT, Job())
    assert printing_system.printed("slip") == burnt


def test_a_shift_moves_the_whole_page_and_not_a_word_is_lost(printing_system: PrintingSystem) -> None:
    pdf = render(receipt_facts())
    assert shifted(pdf, 0, 0) is pdf
    assert squeezed(shifted(pdf, 3, -2)) == squeezed(pdf)
    moved = shifted(sheet(210, 297), 3, -2)
    assert follow("A4", send(moved, "A4", "moved"), PATIENT, Job())
    x, y = corner(sheet(210, 297))
    assert corner(printing_system.printed("moved")) == pytest.approx((x + 3, y - 2), abs=0.3)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Empty", "打印机“Empty”没有纸了，请装纸。"),
        ("Open", "打印机“Open”的盖子没有关好，请关上。"),
        ("Off", "打印机“Off”脱机，请检查电源、网线和连线。"),
        ("Broken", "打印机“Broken”没有打成：驱动或传送出错。请管理员检查这台打印机的驱动，或换一台。"),
    ],
)
def test_a_fault_is_told_and_the_paper_does_not_come_later(name: str, says: str) -> None:
    job = send(sheet(210, 297), name)
    with pytest.raises(Unreachable) as caught:
        follow(name, job, PATIENT, Job())
    assert str(caught.value) == says
    assert cups.state(name, job) in (JobState.CANCELLED, JobState.ABORTED)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Paused", "已暂停，请在系统的打印机设置里恢复"),
        ("Rejecting", "现在不接收任务，请管理员恢复接收"),
        ("Nowhere", "找不到打印机“Nowhere”，请检查电源和连线"),
    ],
)
def test_to_a_printer_that_takes_nothing_nothing_is_sent(name: str, says: str) -> None:
    wrong = faults.wrong_with(name, cups.printers())
    assert wrong is not None
    assert says in str(wrong)


def test_what_is_refused_at_the_door_says_why() -> None:
    with pytest.raises(Unreachable, match="不接收任务"):
        send(sheet(80, 100), "Rejecting")
    with pytest.raises(Unreachable, match="找不到打印机“Nowhere”"):
        cups.printer("Nowhere")
    with pytest.raises(Unreachable, match="没有接受任务"):
        send(sheet(80, 100), "Nowhere")


def test_a_printer_that_says_nothing_is_unclear_and_its_job_stays_till_it_is_taken_back() -> None:
    job = send(sheet(210, 297), "Silent")
    waiting = Job()
    assert follow("Silent", job, SHORT, waiting) is False
    assert (waiting.done, waiting.all) == (6, 6)
    while cups.state("Silent", job) is JobState.PENDING:
        pass  # the scheduler may still be ending what another test took back from this printer
    assert cups.state("Silent", job) is JobState.PROCESSING
    cups.cancel("Silent", job)
    assert cups.state("Silent", job) is JobState.CANCELLED


def test_a_job_nobody_remembers_is_unclear() -> None:
    assert cups.state("A4", 999_999) is JobState.GONE
    assert follow("A4", 999_999, PATIENT, Job()) is False


def test_stopping_takes_the_job_back() -> None:
    job = send(sheet(210, 297), "Silent")
    waiting = Job("受字 1", lambda: waiting.cancel())
    with pytest.raises(Cancelled, match="已取消：受字 1。"):
        follow("Silent", job, PATIENT, waiting)
    assert cups.state("Silent", job) is JobState.CANCELLED


def test_stopping_what_is_out_already_is_too_late() -> None:
    job = send(sheet(210, 297), "A4")
    assert follow("A4", job, PATIENT, Job())
    waiting = Job()
    waiting.cancel()
    assert follow("A4", job, PATIENT, waiting)


def test_a_job_somebody_else_cancels_is_not_out() -> None:
    job = send(sheet(210, 297), "Silent")
    cups.cancel("Silent", job)
    with pytest.raises(Unreachable, match="被人取消了"):
        follow("Silent", job, PATIENT, Job())


def test_without_a_scheduler_there_are_no_printers_and_one_asked_for_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    job = send(sheet(210, 297), "A4")
    monkeypatch.setenv("CUPS_SERVER", "/nonexistent/cups.sock")
    assert cups.printers() == ()
    with pytest.raises(Unreachable, match="打印服务没有应答"):
        cups.printer("A4")
    assert follow("A4", job, PATIENT, Job()) is False  # it was taken; more nobody can say


@pytest.mark.parametrize(
    ("reasons", "says"),
    [
        (("toner-low-report", "media-low-warning"), None),
        (("media-empty-warning",), None),  # one of its trays
        (("connecting-to-device",), None),
        (("media-jam-error", "media-empty-error"), "没有纸了"),
        (("media-jam",), "卡纸"),
        (("com.example-door-error",), "报告出错（com.example-door-error）"),
        (("cups-missing-filter-error",), "驱动"),
    ],
)
def test_only_what_stands_in_the_way_is_a_fault(reasons: tuple[str, ...], says: str | None) -> None:
    wrong = faults.fault(Printer("A4", reasons=reasons))
    assert (wrong is None) if says is None else (says in str(wrong))


def test_a_warning_explains_a_paper_that_never_came() -> None:
    assert "没有纸了" in str(faults.suspicion(Printer("A4", reasons=("media-empty-warning",))))
    assert "脱机" in str(faults.suspicion(Printer("A4", reasons=("connecting-to-device",))))
    assert faults.suspicion(Printer("A4", reasons=("toner-low-report",))) is None


def test_a_stopped_printer_says_what_stopped_it() -> None:
    assert "没有纸了" in str(faults.closed(Printer("A4", stopped=True, reasons=("paused", "media-empty-error"))))
    assert "已暂停" in str(faults.closed(Printer("A4", stopped=True)))
    assert faults.closed(Printer("A4", reasons=("media-empty-error",))) is None  # it may have been filled since


def test_the_size_asked_for_is_that_of_the_sheet() -> None:
    file = BytesIO()
    canvas = Canvas(file, A4)
    canvas.showPage()
    canvas.save()
    assert options(file.getvalue())["media"] == "A4"
    assert options(sheet(80, 163))["media"] == "Custom.80x163mm"
