"""A "no" on screen: reported first, in the same step where the clerk may, else after the head agreed (MISSION A12)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from window_desk.core.acts import Declined, Ground, RefusalKind, RefusalReported
from window_desk.core.case import Stage
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.models import reference
from window_desk.models.published import Published

CTRL = Qt.KeyboardModifier.ControlModifier


def _decline(hands: Hands, ground: Ground, body: str = "") -> None:
    hands.do("case.decline")
    box = hands.find(QComboBox, "ground")
    for _ in range(list(Ground).index(ground) + 1):
        hands.key(Qt.Key.Key_Down)
    assert box.currentIndex() == list(Ground).index(ground)
    if body:
        hands.key(Qt.Key.Key_Tab)
        hands.type(body)


def _reasons(hands: Hands, text: str) -> None:
    hands.find(QPlainTextEdit, "reasons").setFocus()
    hands.type(text)
    hands.key(Qt.Key.Key_Return, CTRL)


def test_what_is_not_ours_names_the_competent_body_and_is_reported_first(seated: Hands) -> None:
    seated.receive_food_permit()
    _decline(seated, Ground.NOT_OURS)
    _reasons(seated, "属于税务事项")
    assert "应当向哪个机关申请" in seated.find(QLabel, "dialogMessage").text()
    seated.find(QWidget, "body").setFocus()
    seated.type("滁州市税务局")
    seated.key(Qt.Key.Key_Return)
    report, declined = (entry.act for entry in seated.case.live(RefusalReported, Declined))
    assert isinstance(report, RefusalReported)
    assert isinstance(declined, Declined)
    assert declined.report == report.number
    assert seated.case.competent_body == "滁州市税务局"
    assert seated.case.stage is Stage.DECLINED


def test_the_body_is_asked_only_where_it_is_not_ours(seated: Hands) -> None:
    seated.receive_food_permit()
    _decline(seated, Ground.NOT_REQUIRED)
    assert not seated.find(QWidget, "body").isVisible()
    _reasons(seated, "小规模不需要许可")
    assert seated.case.ground is Ground.NOT_REQUIRED


def test_incomplete_papers_are_no_ground_before_the_applicant_had_his_time(seated: Hands) -> None:
    seated.receive_food_permit()
    _decline(seated, Ground.STILL_INCOMPLETE)
    _reasons(seated, "材料不齐")
    assert seated.dialog is not None
    assert seated.find(QLabel, "dialogMessage").text()
    assert seated.case.stage is Stage.RECEIVED
    assert seated.case.reports == ()


@pytest.fixture
def head_first(desk: Desk) -> None:
    """The centre wants every "no" looked at before it is said."""
    with desk.store.begin() as connection:
        reference.publish_setting(connection, "rule.review_first", 1, True)
    desk.published = Published(desk.store)


@pytest.mark.usefixtures("head_first")
def test_where_the_head_looks_first_the_report_goes_alone_and_the_paper_waits(seated: Hands) -> None:
    seated.receive_food_permit()
    _decline(seated, Ground.NOT_REQUIRED)
    assert seated.find(QLabel, "sheetResult").text().startswith("只作否定报备")
    _reasons(seated, "不需要许可")
    (report,) = seated.case.reports
    assert seated.case.stage is Stage.RECEIVED
    assert seated.dialog is None
    why = seated.workspace.guidance.why_not["case.decline"]
    assert why == f"报备 {report.number} 须经负责人同意才能说“不”"


def test_beyond_the_own_power_too_the_report_goes_alone(seated: Hands) -> None:
    seated.receive_food_permit()
    _decline(seated, Ground.NOT_REQUIRED)
    while seated.focus.objectName() != "beyond_power":
        seated.key(Qt.Key.Key_Tab)
    seated.key(Qt.Key.Key_Space)
    _reasons(seated, "不需要许可")
    (report,) = seated.case.reports
    assert report.beyond_power
    assert seated.case.stage is Stage.RECEIVED


def test_the_report_cites_the_article_of_the_ground_and_not_that_of_the_item(seated: Hands) -> None:
    seated.receive_food_permit()
    _decline(seated, Ground.NOT_REQUIRED)
    assert not seated.find(QWidget, "basis").isVisible()
    _reasons(seated, "不需要许可")
    report = seated.case.live(RefusalReported)[-1].act
    assert isinstance(report, RefusalReported)
    assert report.basis == "行政许可法第三十二条第一款第一项"


def test_a_ground_of_another_law_is_cited_by_the_clerk(seated: Hands) -> None:
    seated.receive_food_permit()
    _decline(seated, Ground.OTHER_LAW)
    basis = seated.find(QLineEdit, "basis")
    assert basis.isVisible()
    basis.setText("食品安全法第一百三十五条")
    _reasons(seated, "一年内被撤销过许可")
    report = seated.case.live(RefusalReported)[-1].act
    assert isinstance(report, RefusalReported)
    assert report.basis == "食品安全法第一百三十五条"


def test_a_report_made_before_is_the_one_the_no_rests_on(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("report.refusal")
    seated.key(Qt.Key.Key_Down)
    seated.find(QPlainTextEdit, "reason").setFocus()
    seated.type("小规模不需要许可")
    seated.key(Qt.Key.Key_Return, CTRL)
    _decline(seated, Ground.NOT_REQUIRED)
    assert seated.find(QPlainTextEdit, "reasons").toPlainText() == "小规模不需要许可"
    seated.key(Qt.Key.Key_Return, CTRL)
    assert len(seated.case.reports) == 1
    assert seated.case.stage is Stage.DECLINED


def test_a_report_of_another_kind_does_not_stand_in_the_way(seated: Hands, desk: Desk) -> None:
    seated.receive_food_permit()
    desk.record(seated.case.case_id, RefusalReported("报字 1", RefusalKind.CANNOT_IN_TIME, "专家不足", "服务承诺制"))
    seated.open_case(seated.case.case_id)
    _decline(seated, Ground.NOT_REQUIRED)
    _reasons(seated, "不需要许可")
    assert seated.case.stage is Stage.DECLINED
