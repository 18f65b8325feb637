"""Keys that come before the screen has followed the last one: a held Enter, a clerk who types ahead."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from window_desk.core.acts import Received
from window_desk.core.case import Stage
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.print_dialog import PrintDialog


def test_an_enter_held_at_the_last_field_receives_once_and_says_so(seated: Hands, desk: Desk) -> None:
    seated.choose_item()
    seated.enter()
    for text in ("34110219900307123X", "张三"):
        seated.type(text)
        seated.enter()
    seated.type("13855015678")
    field = seated.focus
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    seated.settle()
    assert [type(entry.act) for entry in seated.case.entries].count(Received) == 1
    assert len(desk.find_parties("34110219900307123X")) == 1
    assert "已收件" in seated.said


def test_the_paper_of_an_acceptance_is_shown_though_the_next_visit_has_begun(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.all_received")
    steps = seated.workspace.steps
    steps.accept()
    steps.new_visit()
    seated.settle()
    dialog = seated.dialog
    assert isinstance(dialog, PrintDialog)
    papers = dialog.findChild(QComboBox, "papers")
    assert papers is not None
    assert papers.currentText().startswith("受理通知书")
    assert seated.case.stage is Stage.NEW
