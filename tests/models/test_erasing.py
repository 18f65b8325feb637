"""Erasing what is past keeping: only that, agreed to by two, on record, and every chain still verifies (MISSION G6)."""

import pytest
from casework import accepted, decide, received, serve

from window_desk.core.acts import Datum, Erased, Purpose, Unmasked
from window_desk.core.case import File
from window_desk.core.personal_data import AT_ONCE, DocumentClass, PastKeeping
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.errors import LoginRefused, NotPermitted, WindowDeskError
from window_desk.models import reference
from window_desk.models.published import Published
from window_desk.printing import render
from window_desk.settings import RULES


def sit(desk: Desk, staff_no: str, pin: str) -> None:
    desk.log_out()
    desk.log_in(staff_no, pin, 3)


def keep_for(desk: Desk, years: int) -> None:
    """The centre decided how long everything is kept."""
    with desk.store.begin() as connection:
        for name, rule in RULES.items():
            if name.startswith("keep_"):
                version = reference.newest(connection, "setting", rule.key) + 1
                reference.publish_setting(connection, rule.key, version, years)
    desk.published = Published(desk.store)


@pytest.fixture
def old(desk: Desk, clock: PlayedClock) -> Desk:
    """A case served more than a year ago, the administrator at the window; a year is all the centre keeps."""
    now = clock()
    clock.set(now.replace(year=now.year - 1, month=9))
    case_id = accepted(desk)
    decide(desk, case_id)
    serve(desk, case_id)
    clock.set(now)
    keep_for(desk, 1)
    sit(desk, "9101", "7530")
    return desk


def test_what_is_open_or_recent_stays_and_what_is_past_its_years_is_found(old: Desk, clock: PlayedClock) -> None:
    found = old.erasing.look()
    assert len(found.people) == 1
    assert found.by_class == {DocumentClass.DECIDED: 1}
    keep_for(old, 3)
    assert not old.erasing.look().people
    keep_for(old, 1)
    assert old.erasing.look() == found
    sit(old, "3001", "2580")
    received(old)  # the same person comes again
    assert not old.erasing.look().people


def test_that_somebody_was_looked_up_keeps_nobody(old: Desk) -> None:
    ((party_id, (case,)),) = old.erasing.look().people.items()
    sit(old, "9001", "7410")
    old.record(case.case_id, Unmasked(party_id, (Datum.PHONE,), Purpose.AUDIT))
    assert list(old.erasing.look().people) == [party_id]


def test_two_agree_it_is_on_record_without_a_name_and_the_ledger_still_verifies(old: Desk) -> None:
    found = old.erasing.look()
    ((party_id, (case,)),) = found.people.items()
    before = old.chains.heads()[old.store.device_id]
    with pytest.raises(LoginRefused):
        old.erasing.agreed("9102", "0000")
    with pytest.raises(WindowDeskError, match="不能同意删除"):
        old.erasing.agreed("3001", "2580")
    with pytest.raises(NotPermitted, match="不能是自己"):
        old.erasing.require(found, old.erasing.agreed("9101", "7530"))
    second = old.erasing.agreed("9001", "7410")
    old.erasing.require(found, second)
    entry = old.erasing.carry_out(found, second)
    assert isinstance(entry.act, Erased)
    assert (entry.act.people, entry.act.cases, entry.act.second) == (1, (case.number,), "9001")
    assert [file.case_id for file in old.files(File.ERASURE)] == [entry.case_id]
    assert old.party(party_id) is None
    assert old.search("张㛃") == ()
    line = old.line(case.case_id)
    assert line is not None
    assert line.applicant == ""
    assert old.chains.prove(lambda done, of: None)["sound"]
    paper = old.erasing.certificate(entry)
    assert (paper.before[1], paper.after[1]) == (before[0], before[0] + 1)
    assert paper.before[0] == before[1].hex().upper()[:4] + "-" + before[1].hex().upper()[4:8]
    assert not old.erasing.look().people


def test_an_old_paper_printed_again_says_that_the_data_was_erased(old: Desk) -> None:
    found = old.erasing.look()
    case = old.case(found.cases[0].case_id)
    old.erasing.carry_out(found, old.erasing.agreed("9001", "7410"))
    for paper in old.papers_of(case):
        facts = old.paper(case.case_id, paper.entry.act_id, 1, paper.form)
        assert facts.applicant.name == "信息已依法删除"
        assert render(facts).startswith(b"%PDF")


def test_whoever_has_no_right_and_too_many_at_once_erase_nobody(old: Desk) -> None:
    found = old.erasing.look()
    many = PastKeeping(dict.fromkeys((old.new_case_id() for _ in range(AT_ONCE + 1)), ()))
    second = old.erasing.agreed("9001", "7410")
    with pytest.raises(NotPermitted, match="多的分几次做"):
        old.erasing.require(many, second)
    assert len(many.first(AT_ONCE).people) == AT_ONCE
    sit(old, "3001", "2580")
    with pytest.raises(NotPermitted, match="权限"):
        old.erasing.carry_out(found, second)
    assert old.erasing.look().people == found.people
