"""Papers on a real CUPS from the screen: first and second choice, the fate on record, the question, stopping."""

from pathlib import Path

import casework
import pypdfium2
import pytest
from printing.paper_reading import squeezed
from printing_system import PrintingSystem
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from window_desk.core.acts import Form, PaperFate, Printed
from window_desk.core.routing import KEEP, PaperKind
from window_desk.demo.hands import Hands
from window_desk.desk import Desk, TaskKind
from window_desk.printing import cups, thermal
from window_desk.printing.as_sent import MM
from window_desk.settings import (
    PRINT_PATIENCE_SECONDS,
    PRINTER_BY_FORM,
    PRINTER_FIRST,
    PRINTER_OFFSETS,
    PRINTER_SECOND,
    PRINTER_TRAY,
    SLIP_ESCPOS,
)
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.printers.printers_dialog import PrintersDialog
from window_desk.ui.work_strip import SHOWN_AFTER, WorkStrip

LEGAL = PaperKind.LEGAL
TENTHS = 600
"""The measure of waiting: tenths of the seconds a printer is given."""


@pytest.fixture
def received(printing_system: PrintingSystem, seated: Hands, desk: Desk) -> Hands:
    """At a PC with printers, a case whose receipt is not yet printed."""
    for stale in printing_system.out.iterdir():
        stale.unlink()
    seated.open_case(casework.received(desk))
    return seated


def route(desk: Desk, first: str, second: str = "") -> None:
    desk.set_setting(PRINTER_FIRST[LEGAL], first)
    desk.set_setting(PRINTER_SECOND[LEGAL], second)


def send(hands: Hands, printer: str = "") -> None:
    """Print the receipt, without looking on."""
    receipt, *_ = hands.workspace.steps.visit.desk.papers_of(hands.case)
    room_of(hands).put_out(hands.case, receipt, printer)


def room_of(hands: Hands) -> PrintRoom:
    room = hands.window.room
    assert room is not None
    return room


def print_it(hands: Hands, printer: str = "") -> Printed:
    """Print the receipt; what went on record."""
    send(hands, printer)
    hands.settle()
    return last_print(hands)


def last_print(hands: Hands) -> Printed:
    act = hands.workspace.steps.visit.desk.case(hands.case.case_id).entries[-1].act
    assert isinstance(act, Printed)
    return act


def not_out(desk: Desk) -> bool:
    return TaskKind.PAPER_NOT_OUT in {task.kind for task in desk.worklist()}


def left_edge(pdf: bytes) -> float:
    """Where the sheet begins, in mm from where its contents count."""
    return pypdfium2.PdfDocument(pdf)[0].get_mediabox()[0] / MM


# printed again


def test_a_reprint_says_why_and_the_first_print_asks_nothing(received: Hands) -> None:
    received.do("paper.print")
    assert received.find(QComboBox, "reprintReason").isHidden()
    received.enter()
    received.settle()
    assert last_print(received).reason == ""
    received.do("paper.print")
    received.enter()
    received.settle()
    again = last_print(received)
    assert (again.copy, again.reason) == (1, "申请人要求")
    received.do("paper.print")
    received.find(QComboBox, "reprintReason").setCurrentText("换了公章")
    received.enter()
    received.settle()
    assert last_print(received).reason == "换了公章"
    assert any("补打 2：换了公章" in label.text() for label in received.window.findChildren(QLabel))


# the way


def test_the_systems_printer_prints_where_nothing_is_set(received: Hands, desk: Desk) -> None:
    assert not_out(desk)
    act = print_it(received)
    assert (act.fate, act.printer, act.fault) == (PaperFate.PRINTED, "A4", "")
    assert received.said == f"{act.number} 已由 A4 打出"
    assert not not_out(desk)


def test_the_second_choice_prints_the_very_file_that_is_kept_and_both_are_said(
    received: Hands, desk: Desk, printing_system: PrintingSystem, tmp_path: Path
) -> None:
    route(desk, "Paused", "二楼")
    act = print_it(received)
    (kept,) = (tmp_path / "papers").glob("*.pdf")
    assert printing_system.printed(act.number) == kept.read_bytes()
    assert (act.fate, act.printer) == (PaperFate.PRINTED, "二楼")
    assert "“Paused”已暂停" in act.fault
    assert "已暂停" in received.said
    assert "已改由 二楼 打出" in received.said
    assert any("改由 二楼，先前" in label.text() for label in received.window.findChildren(QLabel))


def test_a_slip_goes_as_dots_to_a_printer_without_a_driver_and_the_pdf_is_kept(
    received: Hands, desk: Desk, printing_system: PrintingSystem, tmp_path: Path
) -> None:
    desk.set_setting(PRINTER_FIRST[PaperKind.SLIP], "Roll")
    received.do("paper.printers")
    received.find(QCheckBox, "slipEscpos").setChecked(True)
    received.enter()
    assert desk.setting(SLIP_ESCPOS) is True
    slip = next(paper for paper in desk.papers_of(received.case) if paper.form is Form.VISIT_SLIP)
    room_of(received).put_out(received.case, slip)
    received.settle()
    assert last_print(received).fate is PaperFate.PRINTED
    (kept,) = (tmp_path / "papers").glob("回字*.pdf")
    assert printing_system.printed(slip.number) == thermal.escpos(kept.read_bytes())


def test_where_both_fail_the_act_stands_the_pdf_is_kept_and_the_worklist_asks_again(
    received: Hands, desk: Desk, tmp_path: Path
) -> None:
    route(desk, "Rejecting", "Nowhere")
    act = print_it(received)
    assert act.fate is PaperFate.FAILED
    assert "“Rejecting”现在不接收任务" in act.fault
    assert "找不到打印机“Nowhere”" in act.fault
    (kept,) = (tmp_path / "papers").glob("*.pdf")
    assert f"PDF 已存在 {kept.name}" in received.said
    assert not_out(desk)


def test_a_printer_without_paper_says_so_on_record_and_the_next_print_is_still_the_first(
    received: Hands, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("window_desk.ui.sending.GRACE_SECONDS", 0.1)
    route(desk, "Empty")
    act = print_it(received)
    assert (act.fate, act.fault) == (PaperFate.FAILED, "打印机“Empty”没有纸了，请装纸。")
    assert print_it(received, "二楼").copy == 0


def test_a_single_form_goes_its_own_way_and_what_is_picked_goes_before(received: Hands, desk: Desk) -> None:
    route(desk, "Paused")
    desk.set_setting(PRINTER_BY_FORM, f"{Form.RECEIPT}=二楼")
    assert print_it(received).printer == "二楼"
    assert print_it(received, "A4").printer == "A4"
    assert print_it(received, KEEP).fate is PaperFate.FILED


def test_the_print_dialog_offers_the_way_that_is_set(received: Hands, desk: Desk) -> None:
    route(desk, "二楼")
    received.do("paper.print")
    assert received.dialog is not None
    choice = received.dialog.findChild(QComboBox, "printer")
    assert choice.currentText() == "二楼"
    assert [choice.itemText(n) for n in range(choice.count())][-1] == "存成 PDF"
    received.enter()
    assert last_print(received).printer == "二楼"


# a printer that says nothing


@pytest.fixture
def in_doubt(received: Hands, desk: Desk) -> Hands:
    """A receipt that a printer took and never spoke of again."""
    desk.set_setting(PRINT_PATIENCE_SECONDS, 0)
    route(desk, "Silent", "Paused")
    send(received)
    received.settle()
    return received


def test_it_is_asked_once_and_yes_is_printed(in_doubt: Hands, desk: Desk) -> None:
    strip = in_doubt.find(WorkStrip, "workStrip")
    assert strip.isVisible()
    assert "出纸了吗？打印机“Silent”没有回话。" in in_doubt.find(QLabel, "question").text()
    assert not_out(desk)  # until somebody says so, it is not
    in_doubt.do("paper.came_out")
    act = last_print(in_doubt)
    assert (act.fate, act.printer) == (PaperFate.PRINTED, "Silent")
    assert not strip.isVisible()
    assert not not_out(desk)


def test_no_takes_it_back_and_tries_the_second(in_doubt: Hands, desk: Desk) -> None:
    outcome = room_of(in_doubt).questions[0].outcome
    assert outcome is not None
    in_doubt.find(QPushButton, "strip.paper.not_out").click()
    in_doubt.settle()
    act = last_print(in_doubt)
    assert (act.fate, act.printer) == (PaperFate.FAILED, "Paused")
    assert act.fault.startswith("打印机“Silent”没有出纸（经办人看过）。打印机“Paused”已暂停")
    assert cups.state("Silent", outcome.job) is cups.JobState.CANCELLED
    assert room_of(in_doubt).questions == []


def test_who_leaves_without_an_answer_leaves_it_unclear_and_the_next_is_a_reprint(in_doubt: Hands, desk: Desk) -> None:
    case_id = in_doubt.case.case_id
    in_doubt.window.log_out()
    act = desk.case(case_id).entries[-1].act
    assert isinstance(act, Printed)
    assert (act.fate, act.printer) == (PaperFate.UNCLEAR, "Silent")
    assert TaskKind.PAPER_NOT_OUT in {task.kind for task in desk.tasks_at(3)}
    receipt, *_ = desk.papers_of(desk.case(case_id))
    assert room_of(in_doubt).copy_of(desk.case(case_id), receipt) == 1


def test_without_a_question_the_answers_are_grey_and_say_why(received: Hands) -> None:
    for action, why in (
        ("paper.came_out", "没有等您回答"),
        ("paper.not_out", "没有等您回答"),
        ("work.cancel", "没有正在"),
    ):
        before = len(received.case.entries)
        received.do(action)
        assert why in received.said
        assert len(received.case.entries) == before


# progress and stopping


@pytest.fixture
def waiting(received: Hands, desk: Desk, qtbot: QtBot) -> Hands:
    """A receipt on its way to a printer that does nothing."""
    route(desk, "Silent")
    send(received)
    qtbot.waitUntil(lambda: any(job.all == TENTHS for job in room_of(received).jobs))
    return received


def test_what_takes_longer_than_half_a_second_shows_with_its_measure_and_its_key(waiting: Hands) -> None:
    (job,) = room_of(waiting).jobs
    strip = waiting.find(WorkStrip, "workStrip")
    job.since -= SHOWN_AFTER
    strip.refresh()
    assert strip.isVisible()
    assert waiting.find(QLabel, "work").text() == job.what
    assert "Alt+X" in waiting.find(QPushButton, "strip.work.cancel").text()
    bar = waiting.find(QProgressBar, "workProgress")
    assert (bar.value(), bar.maximum()) == (job.done, TENTHS)
    waiting.do("work.cancel")
    assert not strip.isVisible()


def test_a_stopped_paper_is_taken_back_and_stays_on_the_worklist(waiting: Hands, desk: Desk) -> None:
    waiting.do("work.cancel")
    act = last_print(waiting)
    assert (act.fate, act.fault) == (PaperFate.FAILED, "打印机“Silent”的任务已取消，已经出来的纸请作废。")
    assert not_out(desk)
    assert not any(task for task in room_of(waiting).jobs)


def test_one_whose_turn_has_not_come_is_dropped_without_a_trace(waiting: Hands, desk: Desk, qtbot: QtBot) -> None:
    room, before = room_of(waiting), len(waiting.case.entries)
    send(waiting)
    qtbot.waitUntil(lambda: len(room.jobs) == 2 and room._pending[1].pdf != b"")
    room.jobs[1].cancel()
    room.jobs[0].cancel()
    waiting.settle()
    prints = desk.case(waiting.case.case_id).entries[before:]
    assert [type(entry.act) for entry in prints] == [Printed]
    assert prints[0].act.copy == 0  # type: ignore[union-attr]


def test_who_leaves_while_a_printer_works_leaves_it_unclear(waiting: Hands, desk: Desk) -> None:
    case_id = waiting.case.case_id
    waiting.window.log_out()
    act = desk.case(case_id).entries[-1].act
    assert isinstance(act, Printed)
    assert act.fate is PaperFate.UNCLEAR
    room_of(waiting).cancel()
    waiting.settle()
    assert desk.case(case_id).entries[-1].act == act


def test_other_papers_are_drawn_while_a_printer_is_waited_for(waiting: Hands, desk: Desk, qtbot: QtBot) -> None:
    send(waiting, "二楼")
    qtbot.waitUntil(lambda: any(isinstance(e.act, Printed) for e in desk.case(waiting.case.case_id).entries))
    assert last_print(waiting).printer == "二楼"
    waiting.do("work.cancel")


# the settings


def _open(hands: Hands) -> PrintersDialog:
    hands.do("paper.printers")
    assert isinstance(hands.dialog, PrintersDialog)
    hands.settle()
    return hands.dialog


def _state(dialog: PrintersDialog, kind: PaperKind) -> str:
    return dialog.findChild(QLabel, f"state.{kind}").text()


def test_the_printers_dialog_shows_how_the_printers_are_and_keeps_what_is_chosen(received: Hands, desk: Desk) -> None:
    """One that is gone stays chosen, and is said."""
    desk.set_setting(PRINTER_FIRST[PaperKind.INNER], "HP-旧")
    dialog = _open(received)
    assert "▲ 找不到打印机“HP-旧”" in _state(dialog, PaperKind.INNER)
    assert _state(dialog, LEGAL) == "● A4 可用"
    first = dialog.findChild(QComboBox, f"first.{LEGAL}")
    first.setCurrentIndex(first.findData("Paused"))
    second = dialog.findChild(QComboBox, f"second.{LEGAL}")
    second.setCurrentIndex(second.findData("二楼"))
    assert "▲ 打印机“Paused”已暂停" in _state(dialog, LEGAL)
    assert "● 二楼 可用" in _state(dialog, LEGAL)
    dialog.findChild(QLineEdit, f"tray.{LEGAL}").setText("Lower")
    single = dialog.findChild(QComboBox, "formPrinter")
    single.setCurrentIndex(single.findData(KEEP))
    single.activated.emit(single.currentIndex())
    received.enter()
    assert received.dialog is None
    assert [desk.setting(each[LEGAL]) for each in (PRINTER_FIRST, PRINTER_SECOND, PRINTER_TRAY)] == [
        "Paused",
        "二楼",
        "Lower",
    ]
    assert desk.setting(PRINTER_FIRST[PaperKind.INNER]) == "HP-旧"
    assert desk.setting(PRINTER_BY_FORM) == f"{Form.RECEIPT}={KEEP}"
    assert print_it(received).fate is PaperFate.FILED


def test_the_test_page_comes_out_shifted_as_tried_and_the_shift_is_kept(
    received: Hands, desk: Desk, printing_system: PrintingSystem, tmp_path: Path
) -> None:
    dialog = _open(received)
    shifted_printer = dialog.findChild(QComboBox, "shiftedPrinter")
    shifted_printer.setCurrentText("二楼")
    dialog.findChild(QDoubleSpinBox, "offsetRight").setValue(1.5)
    dialog.findChild(QPushButton, "tryA4").click()
    received.settle()
    kept = (tmp_path / "papers" / "试打页.pdf").read_bytes()
    assert left_edge(printing_system.printed("试打页")) == pytest.approx(-1.5, abs=0.01)
    assert left_edge(kept) == 0
    assert "向右1.5mm" in squeezed(kept)
    dialog.findChild(QPushButton, "tryRoll").click()
    received.settle()
    assert "80×215mm" in squeezed(printing_system.printed("试打页"))
    received.enter()
    assert desk.setting(PRINTER_OFFSETS) == "1.5,0.0=二楼"
    act = print_it(received, "二楼")
    assert left_edge(printing_system.printed(act.number)) == pytest.approx(-1.5, abs=0.01)


def test_without_a_printer_the_dialog_says_what_to_do(seated: Hands) -> None:
    dialog = _open(seated)
    assert _state(dialog, LEGAL) == "○ 不打印，存成 PDF"
    assert any("没有打印机。请管理员" in label.text() for label in dialog.findChildren(QLabel))
    assert not any(field.isVisible() for field in dialog.findChildren(QDoubleSpinBox))
