"""One table of actions: keys, help, grey buttons."""

import re
from collections import Counter
from pathlib import Path
from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from window_desk.core.acts import (
    Acknowledged,
    Act,
    Checked,
    ClockConfirmed,
    CommitmentChecked,
    Confirmed,
    Erased,
    Exported,
    FirstContacted,
    FollowedUp,
    Lapsed,
    RatingVerified,
    Rectified,
    Released,
    Reviewed,
    Told,
    Unknown,
    Voided,
)
from window_desk.core.case import Stage
from window_desk.demo.hands import Hands
from window_desk.ui.actions import ACTIONS, BY_ID, BY_KEY, Group
from window_desk.ui.actions.action import sheet
from window_desk.ui.counter.readiness import belongs
from window_desk.ui.key_panel import KeyButton
from window_desk.ui.lines import LineList
from window_desk.ui.sheet_index import SHEETS


def test_every_key_is_a_function_key_or_alt_but_the_one_of_the_search_field() -> None:
    odd = [key for key in BY_KEY if not re.fullmatch(r"F([1-9]|1[0-2])|Alt\+[A-Z0-9=-]", key)]
    assert odd == ["Ctrl+F"]


def test_actions_share_a_key_only_in_different_moments_of_a_case() -> None:
    for key, actions in BY_KEY.items():
        for stage in Stage:
            steps = [action.id for action in actions if action.needs and belongs(action, stage)]
            assert len(steps) < 2, (key, stage, steps)


def test_every_action_has_its_own_name() -> None:
    labels = Counter(action.label for action in ACTIONS)
    assert [label for label, times in labels.items() if times > 1] == []


def test_every_action_says_in_two_lines_what_it_is_in_law() -> None:
    assert all(len(action.law) == 2 and all(action.law) for action in ACTIONS)


def test_every_sheet_has_its_action_and_every_action_of_a_sheet_its_sheet(seated: Hands) -> None:
    filled: list[str] = []
    seated.workspace.steps.fill = filled.append  # type: ignore[method-assign]
    for action in ACTIONS:
        if action.do.__code__ is sheet("", "", "", type, Group.VISIT, ("", "")).do.__code__:
            action.do(seated.workspace)
    assert set(filled) == SHEETS.keys()


def test_the_help_begins_with_the_step_at_hand_and_has_every_other(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("help.show")
    assert seated.find(QLabel, "helpStep").text() == "全部收齐"
    assert seated.find(QLabel, "helpLaw").text() == "\n".join(BY_ID["materials.all_received"].law)
    listed = seated.find(LineList, "helpList")
    shown = {listed.item(r).data(Qt.ItemDataRole.UserRole + 1).key for r in range(listed.count())} - {None}
    assert shown == {action.id for action in ACTIONS}
    seated.key(Qt.Key.Key_Down)
    assert seated.find(QLabel, "helpStep").text() == "结论：收"


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


def test_the_list_of_all_is_searched_by_name_and_pinyin_and_says_why_not(seated: Hands) -> None:
    seated.receive_food_permit()
    for typed in ("受理", "shouli", "chehui"):
        seated.do("actions.show")
        seated.type(typed)
        listed = seated.find(LineList, "actionList")
        if typed == "chehui":
            assert listed.chosen() == "case.withdraw"
            break
        assert "case.accept" in {listed.item(r).data(Qt.ItemDataRole.UserRole + 1).key for r in range(listed.count())}
        seated.key(Qt.Key.Key_Escape)
    seated.enter()
    assert seated.dialog is not None
    assert seated.dialog.objectName() == "sheet.case.withdraw"


def test_a_sheet_says_what_the_law_says_and_records_nothing_before(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("case.withdraw")
    seated.enter()
    assert seated.dialog is not None
    assert "撤回的理由" in seated.find(QLabel, "dialogMessage").text()
    assert seated.case.stage is Stage.RECEIVED
    seated.type("另行选址")
    seated.enter()
    assert seated.case.stage is Stage.WITHDRAWN


BESIDE = {
    FirstContacted: "the first keystroke of a visit (finder)",
    Checked: "the verdict keys; recorded with the next step",
    Reviewed: "act.review",
    RatingVerified: "rating.verify",
    Rectified: "duty.rectify",
    FollowedUp: "rating.follow_up",
    Told: "paper.told",
    Lapsed: "case.lapse",
    CommitmentChecked: "commitment.check",
    Voided: "entry.void",
    Confirmed: "applicant.show",
    Released: "the dialog that lets a prepared release out",
    Exported: "a file saved (the page of reports)",
    Acknowledged: "the announcement shown after log-in",
    ClockConfirmed: "the dialog of how things stand with the centre, Alt+S",
    Erased: "the dialog of what is past keeping",
    Unknown: "written by a newer program only",
}
"""The acts that no action names as the act it leads to, and where they come from."""


def test_every_act_of_the_ledger_can_be_done_from_the_table_of_actions() -> None:
    led_to = {action.needs for action in ACTIONS}
    assert set(get_args(Act)) - led_to - BESIDE.keys() == set()
    named = {source for source in BESIDE.values() if " " not in source}
    assert named <= BY_ID.keys()


def test_the_page_of_keys_names_every_key() -> None:
    text = (Path(__file__).parents[2] / "docs" / "keys.md").read_text("utf-8")
    between = {f"Alt+{n}" for n in range(2, 6)}  # said as a span
    assert [key for key in BY_KEY.keys() - between if key not in text] == []


def test_words_that_are_no_names_are_spelled_as_words(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("actions.show")
    seated.type("ckmw")  # 查看明文: 查 is read Zha only as a surname
    assert seated.find(LineList, "actionList").chosen() == "person.unmask"
