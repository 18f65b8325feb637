"""日期更正: papers that tell a date which a change of the calendar moved, printed anew from the list of them (B1)."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from casework import accepted
from printing.paper_reading import squeezed
from PySide6.QtWidgets import QApplication, QComboBox
from sitting import PINS, sit

from window_desk.core.acts import Form, PaperFate, Printed
from window_desk.core.workdays import Overlay
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.admin.calendar_page import CalendarPage

CLOSED = Overlay(date(2026, 11, 25), works=False, reason="防汛停班", document="滁政办〔2026〕21号")


def announce(desk: Desk) -> None:
    """One prepares the day, another lets it out."""
    for staff_no, step in (("9101", lambda: desk.planning.prepare(CLOSED)), ("9102", desk.planning.draft.let_out)):
        desk.log_in(staff_no, PINS[staff_no], 3)
        step()


@pytest.fixture
def case_id(seated: Hands, desk: Desk, clock: PlayedClock) -> UUID:
    """Accepted on a Friday, its notice handed out; on Monday the Wednesday is taken away."""
    case_id = accepted(desk)
    clock.set(clock() + timedelta(days=3))
    announce(desk)
    return case_id


def queue(hands: Hands) -> CalendarPage:
    """The list of what was told otherwise, as a clerk opens it."""
    hands.do("place.calendar")
    page = hands.find(CalendarPage, "")
    hands.press("Alt+T")
    settle(page)
    return page


def settle(page: CalendarPage) -> None:
    while page._worker.busy:
        QApplication.processEvents()


def told_wrong(page: CalendarPage) -> list[str]:
    page.trial._only_papers = True
    page.trial._show()
    return [number for row in page.trial.grid.grid.rows for number in row.key.papers]


def test_the_notice_with_the_new_date_comes_out_of_the_list_and_leaves_it(
    seated: Hands, desk: Desk, case_id: UUID, tmp_path: Path
) -> None:
    sit(seated, "3001")
    page = queue(seated)
    assert set(told_wrong(page)) == {"受字 1"}
    page.trial.grid.selectRow(0)
    seated.press("Alt+O")
    assert seated.dialog is not None
    papers = seated.dialog.findChild(QComboBox, "papers")
    assert papers is not None
    assert [papers.itemText(n)[:5] for n in range(papers.count())] == ["受理通知书"]
    seated.settle()
    seated.enter()
    settle(page)
    printed = desk.case(case_id).live(Printed)[-1].act
    assert isinstance(printed, Printed)
    assert (printed.form, printed.copy, printed.fate) == (Form.ACCEPTANCE_NOTICE, 1, PaperFate.FILED)
    assert (printed.reason, printed.known_on) == ("日历变更，日期更正", date(2026, 11, 23))
    (kept,) = (tmp_path / "papers").glob("*.pdf")
    said = squeezed(kept.read_bytes())
    assert "补打1" in said
    assert "日期更正2026-11-23" in said
    assert "2026年11月30日" in said  # five working days from the Friday, less the Wednesday
    assert told_wrong(page) == []


def test_a_copy_of_one_put_right_says_the_same_and_the_first_stays_as_it_was(
    seated: Hands, desk: Desk, case_id: UUID
) -> None:
    (notice,) = (p for p in desk.papers_of(desk.case(case_id)) if p.form is Form.ACCEPTANCE_NOTICE)
    act_id = notice.entry.act_id
    before = desk.paper(case_id, act_id, 1, notice.form)
    assert (before.known_on, before.calendar.is_workday(CLOSED.on)) == (None, True)
    desk.record(case_id, Printed(notice.form, notice.number, act_id, PaperFate.PRINTED, 1, known_on=desk.today()))
    after = desk.paper(case_id, act_id, 2, notice.form)
    assert (after.known_on, after.calendar.is_workday(CLOSED.on)) == (desk.today(), False)


def test_nothing_is_printed_for_a_calendar_that_is_not_out(seated: Hands, desk: Desk) -> None:
    accepted(desk)
    desk.log_in("9101", PINS["9101"], 3)
    desk.planning.prepare(CLOSED)
    sit(seated, "3001")
    page = queue(seated)
    page.trial.grid.selectRow(0)
    seated.press("Alt+O")
    assert seated.dialog is None
