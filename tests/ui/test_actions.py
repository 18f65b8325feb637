"""One table of actions: keys, help, grey buttons."""

import re
from collections import Counter

from PySide6.QtWidgets import QLabel

from window_desk.demo.hands import Hands
from window_desk.ui.actions import ACTIONS
from window_desk.ui.key_panel import KeyButton
from window_desk.ui.law_help import LAW


def test_no_two_actions_share_a_key() -> None:
    keys = Counter(action.key for action in ACTIONS)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_key_is_a_function_key_or_alt_but_the_one_of_the_search_field() -> None:
    odd = [action.key for action in ACTIONS if not re.fullmatch(r"F([1-9]|1[0-2])|Alt\+[A-Z0-9]", action.key)]
    assert odd == ["Ctrl+F"]


def test_every_action_says_in_two_lines_what_it_is_in_law() -> None:
    assert LAW.keys() == {action.id for action in ACTIONS}
    assert all(len(lines) == 2 and all(lines) for lines in LAW.values())


def test_the_help_shows_every_key(seated: Hands) -> None:
    seated.do("help.show")
    assert seated.dialog is not None
    shown = {label.text() for label in seated.dialog.findChildren(QLabel)}
    assert {action.key for action in ACTIONS} <= shown


def test_a_grey_key_says_why_on_hover_and_in_the_bar_and_does_nothing(seated: Hands) -> None:
    seated.receive_food_permit()
    button = seated.find(KeyButton, "case.accept")
    assert button.property("off") == "true"
    assert "还有 4 件材料没有结论" in button.toolTip()
    before = len(seated.case.entries)
    seated.do("case.accept")
    assert seated.said.startswith("不能受理：还有 4 件材料没有结论")
    assert len(seated.case.entries) == before


def test_exactly_one_key_is_the_likely_next_step(seated: Hands) -> None:
    seated.receive_food_permit()
    primary = [b.objectName() for b in seated.window.findChildren(KeyButton) if b.property("primary") == "true"]
    assert primary == ["materials.all_received"]


def test_the_menu_greys_what_cannot_be_done_and_the_key_answers_all_the_same(seated: Hands) -> None:
    menu = seated.workspace.menu
    menu.aboutToShow.emit()
    greyed = {action.id for action, made in menu._actions if not made.isEnabled()}
    menu.aboutToHide.emit()
    assert "case.accept" in greyed
    assert "visit.begin" not in greyed
    seated.do("case.accept")
    assert seated.said.startswith("不能受理")
