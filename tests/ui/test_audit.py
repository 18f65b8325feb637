"""监察: who saw what, every line by filter, the ledger proved, what is past keeping erased by two (D9, G6)."""

from pathlib import Path

import pytest
from casework import accepted, decide, serve
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sitting import confirm, refused, sit, write

from window_desk.core.acts import Datum, Purpose, Unmasked
from window_desk.core.case import File
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.models import reference
from window_desk.models.published import Published
from window_desk.settings import RULES
from window_desk.ui.admin.audit_page import AuditPage
from window_desk.ui.counter.case_head import facts
from window_desk.ui.grid import Cell


def stand(hands: Hands, staff_no: str, qtbot: QtBot) -> AuditPage:
    sit(hands, staff_no)
    hands.do("place.audit")
    page = hands.find(AuditPage, "")
    settle(page, qtbot)
    return page


def settle(page: AuditPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.worker.busy, timeout=20_000)


def rows(page: AuditPage) -> list[list[str]]:
    return [[cell.text if isinstance(cell, Cell) else cell for cell in row.cells] for row in page.grid.grid.rows]


def result(page: AuditPage) -> str:
    label = page.findChild(QLabel, "auditResult")
    assert label is not None
    return label.text()


@pytest.fixture
def old(seated: Hands, desk: Desk, clock: PlayedClock) -> Hands:
    """A case served more than a year ago, which is all the centre keeps."""
    now = clock()
    clock.set(now.replace(year=now.year - 1, month=9))
    case_id = accepted(desk)
    decide(desk, case_id)
    serve(desk, case_id)
    clock.set(now)
    with desk.store.begin() as connection:
        for name, rule in RULES.items():
            if name.startswith("keep_"):
                reference.publish_setting(connection, rule.key, 9, 1)
    desk.published = Published(desk.store)
    return seated


def test_the_auditor_sees_every_look_and_every_line_and_opens_its_case(old: Hands, desk: Desk, qtbot: QtBot) -> None:
    sit(old, "9001")
    case = desk.search("张㛃")[0]
    applicant = desk.case(case.case_id).applicant
    assert applicant is not None
    desk.record(case.case_id, Unmasked(applicant, (Datum.PHONE,), Purpose.COMPLAINT))
    page = stand(old, "9201", qtbot)
    ((_, who, _, number, whose, what),) = rows(page)
    assert (who, number, whose) == ("郑督", case.number, "张㛃")
    assert "投诉处理" in what
    page.findChild(QComboBox, "auditWhich").setCurrentIndex(1)
    page.findChild(QLineEdit, "auditFirst").setText("20250101")
    kind = page.findChild(QComboBox, "auditKind")
    kind.setCurrentIndex(kind.findData("accepted"))
    settle(page, qtbot)
    assert [row[3] for row in rows(page)] == [case.number]
    page.findChild(QLineEdit, "auditFirst").setText("明天")
    page.refresh()
    assert "日期请写成" in " ".join(label.text() for label in old.window.findChildren(QLabel))
    page.grid.setFocus()
    old.enter()
    assert old.case.case_id == case.case_id


def test_the_ledger_and_the_releases_are_proved_from_here_and_damage_is_told(
    seated: Hands, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    accepted(desk)
    page = stand(seated, "9201", qtbot)
    seated.press("Alt+V")
    settle(page, qtbot)
    assert result(page).startswith("✓ 台账成立：1 条链")
    seated.press("Alt+R")
    settle(page, qtbot)
    assert result(page).startswith("✓ 0 次发布")
    links = desk.chains.links_after
    monkeypatch.setattr(desk.chains, "links_after", lambda device, seq, limit: links(device, seq, limit)[1:])
    seated.press("Alt+V")
    settle(page, qtbot)
    assert result(page).startswith("▲ 台账不成立")
    assert not page.findChild(QPushButton, "auditErase").isEnabled()
    seated.press("Alt+E")
    assert seated.dialog is None


def test_two_people_erase_what_is_past_keeping_and_its_certificate_is_printed(
    old: Hands, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    (case,) = desk.search("张㛃")
    page = stand(old, "9101", qtbot)
    old.press("Alt+E")
    settle(page, qtbot)
    dialog = old.dialog
    assert dialog is not None
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert case.number in said
    assert "张㛃" not in said
    write(old, secondStaffNo="9101", secondPin="7530")
    confirm(old)
    assert "不能是自己" in refused(old)
    write(old, secondStaffNo="9001", secondPin="7410")
    confirm(old)
    assert desk.search("张㛃") == ()
    assert len(desk.files(File.ERASURE)) == 1
    old.open_case(case.case_id)
    assert ("申请人", "信息已依法删除") in facts(old.workspace.steps.visit)
    qtbot.waitUntil(lambda: bool(list(tmp_path.rglob("*删除证明*.pdf"))), timeout=20_000)
    old.press("Alt+E")
    settle(page, qtbot)
    assert old.dialog is None
