"""What the administrator decides: settings and the calendar, drafted by one, in force once another let it out."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from casework import accepted
from standing import OpenDesk

from window_desk import settings
from window_desk.core.clock import ClockKind
from window_desk.core.workdays import Overlay
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Decided, Desk
from window_desk.errors import NotPermitted, WindowDeskError
from window_desk.settings import RULES, Setting

SUPPLY = RULES["supply_workdays"]
FLOOD = Overlay(date(2026, 11, 23), False, "防汛停班", "滁政办〔2026〕21号")


def sit(desk: Desk, staff_no: str) -> None:
    pins = {"9101": "7530", "9102": "7531", "8001": "8520", "9001": "7410", "3001": "2580"}
    desk.log_in(staff_no, pins[staff_no], 3)


@pytest.fixture
def office(desk_at: OpenDesk) -> Desk:
    """林管 at window 3, who prepares; 何管 lets it out."""
    desk = desk_at(3)
    sit(desk, "9101")
    return desk


def decided(desk: Desk, setting: Setting) -> Decided:
    return next(each for each in desk.deciding.all() if each.setting == setting)


def test_a_setting_of_the_centre_holds_once_a_second_person_let_it_out(office: Desk) -> None:
    office.deciding.decide(settings.LOCK_MINUTES, 10)
    assert (office.setting(settings.LOCK_MINUTES), decided(office, settings.LOCK_MINUTES).proposed) == (5, (10, None))
    with pytest.raises(NotPermitted, match="发布须两人"):
        office.deciding.draft.let_out()
    sit(office, "9102")
    office.deciding.draft.let_out()
    now = decided(office, settings.LOCK_MINUTES)
    assert (office.setting(settings.LOCK_MINUTES), now.value, now.since) == (10, 10, office.today())
    assert now.is_changed
    assert (now.proposed, office.deciding.draft.release) == (None, None)


def test_a_rule_holds_for_the_cases_that_begin_on_its_day_and_no_earlier(office: Desk, clock: PlayedClock) -> None:
    today, tomorrow = office.today(), office.deciding.tomorrow()
    for day in (None, today):
        with pytest.raises(WindowDeskError, match="明天或以后"):
            office.deciding.decide(SUPPLY, 10, day)
    office.deciding.decide(SUPPLY, 10, tomorrow)
    sit(office, "9102")
    office.deciding.draft.let_out()
    assert decided(office, SUPPLY).later == (10, tomorrow)
    assert decided(office, SUPPLY).value == 20
    assert (office.published.policy(today).supply_workdays, office.published.policy(tomorrow).supply_workdays) == (
        20,
        10,
    )
    clock.set(clock.now + timedelta(days=1))
    assert (decided(office, SUPPLY).value, decided(office, SUPPLY).since) == (10, tomorrow)


def test_changes_collect_in_one_draft_and_each_can_be_taken_back(office: Desk) -> None:
    office.deciding.decide(settings.LOCK_MINUTES, 10)
    office.deciding.decide(settings.LOCK_MINUTES, 15)
    office.deciding.decide(settings.THANKS_SECONDS, 9)
    (draft,) = office.releases.drafts()
    assert [(v.key, v.body) for v in draft.versions] == [
        ("login.lock_minutes", "15"),
        ("applicant.thanks_seconds", "9"),
    ]
    assert draft.title.startswith("设置：")
    assert office.deciding.draft.flaws() == []
    office.deciding.take_back(settings.LOCK_MINUTES)
    assert [v.key for v in office.deciding.draft.versions] == ["applicant.thanks_seconds"]
    office.deciding.take_back(settings.THANKS_SECONDS)
    assert office.releases.drafts() == ()


def test_this_pcs_settings_are_changed_at_once_by_whoever_answers_for_the_window(office: Desk) -> None:
    for staff_no in ("9101", "8001"):
        sit(office, staff_no)
        office.deciding.decide(settings.SCAN_GAP_MS, 40)
    assert decided(office, settings.SCAN_GAP_MS).value == 40
    assert office.releases.drafts() == ()
    with pytest.raises(NotPermitted):
        office.deciding.decide(settings.LOCK_MINUTES, 3)  # a head decides nothing for the centre
    with pytest.raises(NotPermitted):
        office.deciding.take_back(settings.LOCK_MINUTES)
    sit(office, "9001")
    with pytest.raises(NotPermitted):
        office.deciding.decide(settings.SCAN_GAP_MS, 50)
    office.log_out()
    with pytest.raises(NotPermitted):
        office.deciding.decide(settings.SCAN_GAP_MS, 50)


def test_what_a_setting_cannot_be_and_what_is_secret_is_refused(office: Desk) -> None:
    with pytest.raises(WindowDeskError, match="0 到 480"):
        office.deciding.decide(settings.LOCK_MINUTES, 481)
    with pytest.raises(WindowDeskError, match="加入中心"):
        office.deciding.decide(settings.CENTRE_DSN, "host=x")
    assert office.releases.drafts() == ()


@pytest.fixture
def promised(office: Desk) -> Desk:
    """One case of window 3 that was accepted, its promised day reckoned."""
    sit(office, "3001")
    accepted(office)
    sit(office, "9101")
    return office


def test_a_day_off_is_tried_out_before_it_moves_a_date(promised: Desk) -> None:
    desk = promised
    day = next(d for d in (desk.today() + timedelta(days=n) for n in range(1, 8)) if desk.calendar.is_workday(d))
    desk.planning.prepare(replace(FLOOD, on=day))
    told: list[tuple[int, int]] = []
    trial = desk.planning.trial(lambda done, of: told.append((done, of)))
    assert [each.on for each in trial.days] == [day]
    moved = {change.clock.kind: change for change in trial.clocks if change.moves}
    assert ClockKind.STATUTORY in moved
    assert told[-1][0] == told[-1][1] > 0
    assert desk.calendar.is_workday(day)
    assert not desk.planning.planned().is_workday(day)
    assert desk.planning.last_change(lambda *_: None) is None
    sit(desk, "9102")
    desk.planning.draft.let_out()
    assert not desk.calendar.is_workday(day)
    after = desk.planning.last_change(lambda *_: None)
    assert after is not None
    assert [(c.case_id, c.new) for c in after.clocks] == [(c.case_id, c.new) for c in trial.clocks]


def test_a_year_and_a_day_share_the_draft_and_a_published_year_can_be_corrected(office: Desk) -> None:
    year = office.calendar.years[max(office.calendar.years)]
    office.planning.prepare(replace(year, document="国办发明电〔2026〕1号"))
    office.planning.prepare(replace(FLOOD, on=date(year.year, 12, 1)))
    assert office.planning.draft.versions[0].version == 2
    assert [type(new).__name__ for new in office.planning.prepared()] == ["Year", "Overlay"]
    assert office.releases.drafts()[0].title == f"日历：{year.year} 年、{year.year}-12-01"
    sit(office, "9102")
    office.planning.draft.let_out()
    assert office.calendar.years[year.year].document == "国办发明电〔2026〕1号"


def test_a_gap_of_years_and_a_day_without_document_are_refused(office: Desk) -> None:
    year = office.calendar.years[max(office.calendar.years)]
    with pytest.raises(WindowDeskError, match="有空缺"):
        office.planning.prepare(replace(year, year=year.year + 2))
    with pytest.raises(WindowDeskError, match="文号"):
        office.planning.prepare(replace(FLOOD, document=""))
    assert office.releases.drafts() == ()
