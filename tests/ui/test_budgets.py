"""The budgets of MISSION G1, counted through the real window (decision 0011: what counts as an action).

An action is a key that does something: takes a choice, opens or confirms a step, records. Typing, and the keys that
only lead from field to field, are not.
"""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from window_desk.core.case import Stage
from window_desk.core.ids import PaperCode
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.main_window import MainWindow


class Counting(Hands):
    """Hands whose every key is weighed: ``actions`` are those after which something is otherwise than before."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.actions: list[str] = []

    def _state(self) -> Any:
        dialog = QApplication.activeModalWidget()
        visit = self.workspace.steps.visit
        known = (visit.case.case_id, len(visit.case.entries), visit.jotted.item, visit.jotted.answers)
        return (*known, visit.jotted.findings, dialog.objectName() if dialog else "")

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        if self.window.workspace is None:
            super().key(key, modifier)
            return
        before = self._state()
        super().key(key, modifier)
        if self._state() != before:
            self.actions.append(key.name)

    def scan(self, code: PaperCode) -> None:
        super().scan(code)
        self.actions.append("scan")


@pytest.fixture
def clerk(window: MainWindow) -> Counting:
    hands = Counting(window)
    hands.log_in()
    hands.actions.clear()
    return hands


def _notice(clerk: Counting, *defects: str) -> None:
    clerk.receive_food_permit()
    for defect in defects:
        clerk.do(f"materials.{defect}")
        clerk.enter()
    clerk.do("case.notify")
    clerk.enter()


def _code(desk: Desk, clerk: Counting) -> PaperCode:
    paper = desk.papers_of(clerk.case)[0]
    return PaperCode(paper.form, paper.number, paper.entry.short_hash)


def test_a_consultation_takes_two(clerk: Counting) -> None:
    clerk.type("zixun")
    clerk.do("contact.answer")
    clerk.type("请到三楼")
    clerk.enter()
    assert clerk.case.stage is Stage.ANSWERED
    assert len(clerk.actions) <= 2, clerk.actions


def test_an_on_the_spot_case_takes_four(clerk: Counting) -> None:
    clerk.choose_item("gtgsh")
    clerk.enter()
    clerk.give_applicant("34110219900307123X", "张㛃", "13855015678")
    clerk.do("case.on_the_spot")
    clerk.enter()
    assert clerk.case.stage is Stage.SERVED
    assert len(clerk.actions) <= 4, clerk.actions


def test_an_acceptance_takes_five(clerk: Counting) -> None:
    clerk.receive_food_permit()
    clerk.do("materials.all_received")
    clerk.do("case.accept")
    clerk.enter()
    assert clerk.case.stage is Stage.ACCEPTED
    assert clerk.case.papers
    assert len(clerk.actions) <= 5, clerk.actions


@pytest.mark.parametrize("defects", [("wrong",), ("missing",), ("wrong", "missing", "wrong", "wrong")])
def test_a_one_time_notice_takes_four_and_one_for_each_defect(clerk: Counting, defects: tuple[str, ...]) -> None:
    _notice(clerk, *defects)
    assert clerk.case.stage is Stage.NOTIFIED
    assert [d.material for d in clerk.case.notices[0].demands] == list(range(1, len(defects) + 1))
    assert clerk.case.papers
    assert len(clerk.actions) <= 4 + len(defects), clerk.actions


def test_a_reprint_takes_two(clerk: Counting) -> None:
    _notice(clerk, "missing")
    clerk.actions.clear()
    clerk.do("paper.print")
    clerk.enter()
    assert clerk.case.papers[-1].copy == 1
    assert len(clerk.actions) <= 2, clerk.actions


def test_collecting_a_result_takes_three(clerk: Counting, desk: Desk) -> None:
    clerk.receive_food_permit()
    clerk.do("materials.all_received")
    clerk.do("case.accept")
    clerk.enter()
    clerk.do("case.decide")
    clerk.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    clerk.enter()
    receipt = _code(desk, clerk)
    clerk.do("visit.begin")
    clerk.actions.clear()
    clerk.scan(receipt)
    clerk.do("case.serve")
    clerk.enter()
    assert clerk.case.stage is Stage.SERVED
    assert len(clerk.actions) <= 3, clerk.actions


def test_a_referral_takes_three(clerk: Counting) -> None:
    clerk.type("d")
    clerk.do("contact.note")
    clerk.type("道路货运")
    clerk.do("contact.refer")
    clerk.type("4")
    clerk.enter()
    assert clerk.case.referrals[0].to_window == 4
    assert len(clerk.actions) <= 3, clerk.actions
