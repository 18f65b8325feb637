"""人员岗位 at a desk: one draft, let out by another; what must be handed over; who is paused; who stood in for whom."""

from dataclasses import replace
from datetime import timedelta

import pytest
from casework import accepted, bring
from standing import OpenDesk

from window_desk.core.acts import Released
from window_desk.core.posts import Department, Officer, Roster, Window
from window_desk.core.reasons import Reason
from window_desk.core.roster_changes import gone, put
from window_desk.core.roster_faults import roster_faults
from window_desk.core.wire import plain
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.errors import LoginRefused, NotPermitted, WindowDeskError
from window_desk.models.reference import version_of

PINS = {"9101": "7530", "9102": "7531", "9001": "7410", "3001": "2580"}


def sit(desk: Desk, staff_no: str) -> Desk:
    desk.log_out()
    desk.log_in(staff_no, PINS[staff_no], 3)
    return desk


NEW = Officer("3005", "新人", "market", "$argon2id$not a hash")


def with_clerk(roster: Roster) -> Roster:
    return put(roster, NEW)


def test_the_demo_roster_could_be_published_as_it_is(people: Roster) -> None:
    assert roster_faults(people, two_persons=True) == []


def test_one_prepares_another_lets_out_and_the_new_clerk_logs_in(desk: Desk) -> None:
    sit(desk, "9101").rostering.keep(put(desk.roster, desk.rostering.with_pin(NEW, "8246")))
    with pytest.raises(NotPermitted) as same:
        desk.rostering.let_out()
    assert same.value.refusal.reason is Reason.SECOND_PERSON
    sit(desk, "9102").rostering.let_out()
    assert desk.roster.version == 2
    assert desk.rostering.draft() is None
    desk.log_out()
    assert desk.log_in("3005", "8246", 3).officer.name == "新人"


def test_a_draft_of_yesterday_holds_from_the_day_it_is_let_out(desk: Desk, clock: PlayedClock) -> None:
    before = desk.today()
    sit(desk, "9101").rostering.keep(with_clerk(desk.roster))
    clock.set(clock() + timedelta(days=3))
    sit(desk, "9102").rostering.let_out()
    assert desk.published.roster_as_of(desk.today()).version == 2
    assert desk.published.roster_as_of(before).version == 1
    (release,) = desk.releases.released()
    assert release.versions[0].effective_on == desk.today()
    assert release.file is not None
    (entry,) = desk.case(release.file).entries
    assert isinstance(entry.act, Released)
    assert desk.releases.verify(release.file, entry.act)


def test_without_the_right_nothing_is_prepared_dropped_or_lifted(desk: Desk) -> None:
    sit(desk, "9101").rostering.keep(with_clerk(desk.roster))
    sit(desk, "9001")
    for act in (
        lambda: desk.rostering.keep(gone(desk.roster, "4001")),
        desk.rostering.drop,
        lambda: desk.rostering.lift("3001"),
        desk.rostering.let_out,
    ):
        with pytest.raises(NotPermitted):
            act()
    draft = desk.rostering.draft()
    assert draft is not None
    assert draft.prepared_by == "9101"


def test_a_change_undone_leaves_no_draft_and_two_changes_one(desk: Desk) -> None:
    sit(desk, "9101").rostering.keep(with_clerk(desk.roster))
    first = desk.rostering.draft()
    assert first is not None
    desk.rostering.keep(put(first.roster, Window(9, "新窗口", "market")))
    (draft,) = desk.releases.drafts()
    assert draft.title == "人员岗位 第 2 版"
    desk.rostering.keep(desk.roster)
    assert desk.releases.drafts() == ()
    with pytest.raises(WindowDeskError, match="没有改动"):
        desk.rostering.let_out()


def test_a_draft_with_flaws_says_them_all_and_stays(desk: Desk) -> None:
    department = Department("museum", "文物", "")
    sit(desk, "9101").rostering.keep(put(gone(desk.roster, "5001"), department))
    assert [flaw.place for flaw in desk.rostering.flaws()] == ["部门 文物", "岗位 综合受理岗", "岗位 出件岗"]
    with pytest.raises(WindowDeskError, match="还有 3 处要改"):
        sit(desk, "9102").rostering.let_out()
    assert desk.roster.version == 1
    assert desk.rostering.draft() is not None


def test_an_overtaken_draft_is_kept_upon_the_roster_that_overtook_it(desk: Desk) -> None:
    sit(desk, "9101").rostering.keep(with_clerk(desk.roster))
    mine = desk.releases.drafts()[0]
    theirs = put(desk.roster, Window(9, "新窗口", "market"))
    desk.releases.prepare("别处", [replace(mine.versions[0], body=_body(theirs))])
    other = next(draft for draft in desk.releases.drafts() if draft.title == "别处")
    sit(desk, "9102").releases.let_out(other.release_id)
    draft = desk.rostering.draft()
    assert draft is not None
    assert draft.overtaken
    assert [change.thing.name for change in draft.done] == ["新人"]
    desk.rostering.keep(draft.roster)
    sit(desk, "9101").rostering.let_out()
    assert desk.roster.version == 3
    assert desk.roster.window(9) is not None
    assert desk.roster.serves("3005")


def _body(roster: Roster) -> str:
    return version_of("roster", "roster", 2, plain(replace(roster, version=2))).body


def test_who_leaves_is_told_what_to_hand_over(desk: Desk) -> None:
    case_id = accepted(desk)
    assert [line.case_id for line in desk.rostering.in_hand("3001")] == [case_id]
    assert desk.rostering.in_hand("4001") == []
    assert [line.case_id for line in desk.rostering.open_at(3)] == [case_id]
    assert desk.rostering.open_at(4) == []


def test_a_pause_is_seen_and_lifted_at_this_pc(desk: Desk, clock: PlayedClock) -> None:
    sit(desk, "9101")
    while "4001" not in desk.rostering.paused():
        with pytest.raises(LoginRefused):
            desk.log_in("4001", "0000", 4)
    desk.rostering.lift("4001")
    assert desk.rostering.paused() == {}
    assert desk.log_in("4001", "1470", 4).officer.staff_no == "4001"


def test_the_cover_log_says_who_stood_in_for_whom_in_which_case_on_which_day(
    desk: Desk, four: Desk, clock: PlayedClock
) -> None:
    accepted(four)
    case_id = accepted(desk)
    today = desk.today()
    (cover,) = desk.rostering.covers(today, today)
    assert (cover.on, cover.a, cover.b, cover.window, cover.case_id) == (today, "3002", "3001", 3, case_id)
    assert cover.lines == len(desk.case(case_id).entries)
    assert cover.number == desk.case(case_id).number
    clock.set(clock() + timedelta(days=1))
    accepted(desk)
    assert len(desk.rostering.covers(today, today)) == 1
    assert [each.on for each in desk.rostering.covers(today, desk.today())] == [desk.today(), today]
    assert [each.on for each in desk.rostering.covers(desk.today(), desk.today())] == [desk.today()]
    assert four.rostering.covers(today, desk.today()) == ()


def change_pin(desk: Desk, old: str, new: str) -> None:
    desk.record(desk.new_case_id(), desk.rostering.own_pin(old, new))


def refused(desk: Desk, staff_no: str, pin: str) -> bool:
    with pytest.raises(LoginRefused) as why:
        desk.log_in(staff_no, pin, 3)
    return why.value.until is None


def test_an_own_pin_holds_at_every_window_that_heard_of_it(desk: Desk, desk_at: OpenDesk) -> None:
    sit(desk, "3001")
    change_pin(desk, "2580", "8642")
    there = desk_at(4)
    assert there.log_in("3001", "2580", 4).officer.name == "王敏"  # it has not come there yet
    bring(desk, there)
    for each in (desk, there):
        assert refused(each, "3001", "2580")
        assert each.log_in("3001", "8642", 3).officer.name == "王敏"


def test_a_reset_takes_the_place_of_an_own_pin_and_another_draft_does_not(desk: Desk) -> None:
    sit(desk, "3001")
    change_pin(desk, "2580", "8642")
    sit(desk, "9101").rostering.keep(with_clerk(desk.roster))
    sit(desk, "9102").rostering.let_out()
    assert desk.log_in("3001", "8642", 3)
    officer = desk.roster.officer("3001")
    assert officer is not None
    sit(desk, "9101").rostering.keep(put(desk.roster, desk.rostering.with_pin(officer, "1357")))
    sit(desk, "9102").rostering.let_out()
    assert refused(desk, "3001", "8642")
    assert desk.log_in("3001", "1357", 3)


def test_who_does_not_know_the_old_pin_gets_no_new_one(desk: Desk) -> None:
    sit(desk, "3001")
    with pytest.raises(LoginRefused):
        desk.rostering.own_pin("1111", "8642")
    desk.log_out()
    with pytest.raises(WindowDeskError, match="请先登录"):
        desk.rostering.own_pin("2580", "8642")


def test_one_made_before_a_reset_is_not_taken_after_it(desk: Desk) -> None:
    sit(desk, "3001")
    act = desk.rostering.own_pin("2580", "8642")
    officer = desk.roster.officer("3001")
    assert officer is not None
    sit(desk, "9101").rostering.keep(put(desk.roster, desk.rostering.with_pin(officer, "1357")))
    sit(desk, "9102").rostering.let_out()
    desk.log_in("3001", "1357", 3)
    with pytest.raises(NotPermitted) as why:
        desk.record(desk.new_case_id(), act)
    assert why.value.refusal.reason is Reason.PIN_RESET
