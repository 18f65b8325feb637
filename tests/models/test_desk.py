"""The one door: what it takes is on the disk and in every list; what it refuses changes nothing."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text
from standing import KEY, OpenDesk

from window_desk import settings
from window_desk.core import materials, one_time_notice
from window_desk.core.acts import (
    Accepted,
    Answered,
    Channel,
    Checked,
    ClockConfirmed,
    Ending,
    FirstContacted,
    Form,
    LeaveEnded,
    LeaveTaken,
    Notified,
    PaperFate,
    Printed,
    Received,
    Voided,
)
from window_desk.core.case import File, Stage
from window_desk.core.chain import GENESIS, forge, verify
from window_desk.core.clock import ClockKind
from window_desk.core.entry import CHINA
from window_desk.core.ids import paper_number
from window_desk.core.party import IdKind, PartyKind
from window_desk.core.reasons import Reason
from window_desk.core.routing import PaperKind
from window_desk.core.time_limits import clocks
from window_desk.core.workdays import Year
from window_desk.demo import centre as demo
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk, TaskKind
from window_desk.errors import (
    ClockWentBack,
    LoginRefused,
    NoSuchPaper,
    NotPermitted,
    UnknownItem,
    Unreachable,
    WindowDeskError,
)
from window_desk.models import reference
from window_desk.models.store import Store


def receive(desk: Desk, name: str = "张㛃", item: str = "FOOD_NEW") -> UUID:
    party = desk.keep_party(PartyKind.PERSON, name, IdKind.RESIDENT_ID, "11010519491231002X", "13812345678")
    case_id, version = desk.new_case_id(), desk.item(item).version
    desk.record(case_id, FirstContacted(Channel.COUNTER))
    desk.record(case_id, Received(desk.new_case_number(), item, version, party.party_id))
    return case_id


def check(desk: Desk, case_id: UUID, *lacking: int) -> None:
    case = desk.case(case_id)
    required = materials.checklist(desk.item(case.item), case.answers)
    desk.record(
        case_id,
        Checked(tuple(materials.missing(m) if m.no in lacking else materials.received_in_full(m) for m in required)),
    )


def notify(desk: Desk, case_id: UUID) -> UUID:
    case = desk.case(case_id)
    item = desk.item(case.item)
    number = paper_number(Form.ONE_TIME_NOTICE, case.number, len(case.notices) + 1)
    due = one_time_notice.supply_by(desk.bench(case))
    return desk.record(case_id, Notified(number, one_time_notice.demands(item, case), due.on)).act_id


def snapshot(desk: Desk) -> list[list[tuple[object, ...]]]:
    """Everything in the store that an act may change."""
    with desk.store.read() as connection:
        return [
            [tuple(row) for row in connection.execute(text(f"SELECT rowid, * FROM {table} ORDER BY rowid"))]
            for table in ("act", "chain_head", "case_line", "paper", "case_search")
        ]


def test_what_permit_refuses_changes_nothing(desk: Desk) -> None:
    case_id = receive(desk)
    before = snapshot(desk)
    for act in (Accepted("受字 1"), FirstContacted(Channel.COUNTER), Voided(UUID(int=5), "错")):
        with pytest.raises(NotPermitted):
            desk.record(case_id, act)
    assert snapshot(desk) == before


def test_a_refusal_says_why_and_names_the_article(desk: Desk) -> None:
    case_id = receive(desk)
    with pytest.raises(NotPermitted, match="还有 4 件材料没有结论") as refused:
        desk.record(case_id, Accepted("受字 1"))
    assert refused.value.refusal == desk.why_not(desk.case(case_id), Accepted)
    assert desk.why_not(desk.case(case_id), Checked) is None


def test_nothing_is_recorded_by_nobody(desk_at: OpenDesk) -> None:
    desk = desk_at(3)
    with pytest.raises(WindowDeskError, match="请先登录"):
        desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER))
    assert desk.worklist() == ()


def test_who_where_and_for_whom_stand_on_every_act(desk: Desk) -> None:
    case = desk.case(receive(desk))
    assert {(e.by.officer, e.by.window, e.by.stands_in_for) for e in case.entries} == {("3001", 3, "3002")}


def test_an_unknown_item_is_said_so(desk: Desk) -> None:
    with pytest.raises(UnknownItem, match="没有“NO_SUCH”"):
        desk.item("NO_SUCH")
    party = desk.keep_party(PartyKind.PERSON, "张㛃", IdKind.OTHER, "")
    before = snapshot(desk)
    with pytest.raises(UnknownItem, match="第 99 版"):
        desk.record(desk.new_case_id(), Received("03-1", "FOOD_NEW", 99, party.party_id))
    assert snapshot(desk) == before


def test_numbers_count_by_window_and_day(desk: Desk, clock: PlayedClock) -> None:
    assert [desk.case(receive(desk)).number for _ in range(2)] == ["03-20261120-0001", "03-20261120-0002"]
    clock.set(clock.now + timedelta(days=3))
    assert desk.new_case_number() == "03-20261123-0001"


def test_five_wrong_pins_pause_the_log_in_and_a_restart_forgets_nothing(desk_at: OpenDesk, clock: PlayedClock) -> None:
    desk = desk_at(3)
    left = []
    for _ in range(5):
        with pytest.raises(LoginRefused) as refused:
            desk.log_in("3001", "0000", 3)
        left.append(refused.value.tries_left)
    assert left == [4, 3, 2, 1, 0]
    again = Desk(Store.open(desk.store.path, KEY), clock)
    with pytest.raises(LoginRefused, match="暂停") as paused:
        again.log_in("3001", "2580", 3)
    assert paused.value.until == clock.now + timedelta(seconds=300)
    clock.set(clock.now + timedelta(seconds=301))
    assert again.log_in("3001", "2580", 3).officer.name == "王敏"
    again.store.close()


def test_a_wrong_pin_after_the_pause_begins_a_new_count(desk_at: OpenDesk, clock: PlayedClock) -> None:
    desk = desk_at(3)
    for _ in range(5):
        with pytest.raises(LoginRefused):
            desk.log_in("3001", "0000", 3)
    clock.set(clock.now + timedelta(seconds=301))
    with pytest.raises(LoginRefused, match="还可以再试 4 次"):
        desk.log_in("3001", "0000", 3)


@pytest.mark.parametrize(
    ("staff_no", "pin", "window", "for_whom", "said"),
    [
        ("9999", "2580", 3, None, "工号或 PIN 不对"),
        ("3001", "2580", 99, None, "没有 99 号窗口"),
        ("4001", "1470", 4, "3002", "李静不是赵强的 B 岗"),
    ],
)
def test_nobody_sits_down_where_they_do_not_belong(
    desk_at: OpenDesk, staff_no: str, pin: str, window: int, for_whom: str | None, said: str
) -> None:
    desk = desk_at(3)
    with pytest.raises(LoginRefused, match=said):
        desk.log_in(staff_no, pin, window, for_whom)
    assert desk.session is None


@pytest.mark.parametrize(
    "typed", ["张㛃", "张", "zj", "zhangj", "5678", "138123", "0001", "110105194912", "食品经营", "03-20261120-0001"]
)
def test_a_case_is_found_by_any_handle_a_clerk_may_have(desk: Desk, typed: str) -> None:
    case_id = receive(desk)
    assert [line.case_id for line in desk.search(typed)] == [case_id]
    assert desk.search("查无此人") == ()
    assert desk.search(" ，") == ()


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("单雄飞", "sxf"),
        ("曾丽", "zl"),
        ("尉迟恭礼", "ycgl"),
        ("欧阳雪", "oyx"),
        ("李𬭎", "lh"),
        ("阿依古丽·买买提", "aygl"),
    ],
)
def test_a_surname_is_found_as_a_surname_is_read(desk: Desk, name: str, typed: str) -> None:
    receive(desk, name)
    assert [line.applicant for line in desk.search(typed)] == [name]


@pytest.mark.parametrize("typed", ["食品经营许可", "spjyxkxb", "SPJYXKXB", "shipinjingying", "food_new", "FOODNEW"])
def test_an_item_is_found_by_name_pinyin_or_code(desk: Desk, typed: str) -> None:
    assert "FOOD_NEW" in {item.code for item in desk.find_items(typed)}
    assert desk.find_items("") == ()


def test_of_items_found_alike_the_one_used_most_comes_first(desk: Desk, clock: PlayedClock) -> None:
    assert desk.find_items("spjyxk")[0].code == "FOOD_CHANGE"
    receive(desk)
    again = Desk(Store.open(desk.store.path, KEY), clock)
    assert again.find_items("spjyxk")[0].code == "FOOD_NEW"
    again.store.close()


def test_the_worklist_names_the_one_next_thing_of_each_case(desk: Desk, clock: PlayedClock) -> None:
    case_id = receive(desk)
    assert [t.kind for t in desk.worklist()] == [TaskKind.PAPER_NOT_OUT]
    _print_all(desk, case_id)
    assert [t.kind for t in desk.worklist()] == [TaskKind.IN_HAND]
    clock.set(clock.now + timedelta(days=6))
    assert [(t.kind, t.workdays_left) for t in desk.worklist()] == [(TaskKind.DUE_SOON, 1)]
    clock.set(clock.now + timedelta(days=1))
    assert [(t.kind, t.workdays_left) for t in desk.worklist()] == [(TaskKind.DUE_TODAY, 0)]
    clock.set(clock.now + timedelta(days=3))
    assert [(t.kind, t.workdays_left) for t in desk.worklist()] == [(TaskKind.OVERDUE, -1)]
    assert desk.deemed_accepted_on(desk.case(case_id)) == desk.case(case_id).received_on


def _print_all(desk: Desk, case_id: UUID, fate: PaperFate = PaperFate.PRINTED) -> None:
    for paper in desk.papers_of(desk.case(case_id)):
        desk.record(case_id, Printed(paper.form, paper.number, paper.entry.act_id, fate))


@pytest.mark.parametrize("fate", [PaperFate.FAILED, PaperFate.UNCLEAR])
def test_a_paper_that_did_not_come_out_for_certain_keeps_its_case_on_the_list(desk: Desk, fate: PaperFate) -> None:
    case_id = receive(desk)
    _print_all(desk, case_id, fate)
    assert [t.kind for t in desk.worklist()] == [TaskKind.PAPER_NOT_OUT]


def test_a_scanned_paper_opens_its_case_and_says_whether_it_agrees(desk: Desk) -> None:
    case_id = receive(desk)
    check(desk, case_id, 1)
    facts = desk.paper(case_id, notify(desk, case_id))
    scan = desk.scan(str(facts.code))
    assert scan is not None
    assert (scan.case_id, scan.agrees) == (case_id, True)
    forged = str(facts.code)[:-1] + ("0" if str(facts.code)[-1] != "0" else "1")
    scan = desk.scan(forged)
    assert scan is not None
    assert not scan.agrees
    with pytest.raises(NoSuchPaper, match="本机没有"):
        desk.scan("WDG09-20261120-0001-1-7F3A91C2")
    assert desk.scan("张三") is None


def test_a_paper_says_the_same_for_ever_whatever_happens_later(desk: Desk, clock: PlayedClock) -> None:
    case_id = receive(desk)
    check(desk, case_id, 1)
    act_id = notify(desk, case_id)
    first = desk.paper(case_id, act_id)
    clock.set(clock.now + timedelta(days=5))
    number = desk.case(case_id).notices[0].number
    from window_desk.core.acts import Supplemented

    desk.record(case_id, Supplemented(number, (materials.received_in_full(desk.item("FOOD_NEW").material(1)),)))
    desk.record(case_id, Accepted(paper_number(Form.ACCEPTANCE_NOTICE, desk.case(case_id).number)))
    assert desk.paper(case_id, act_id) == first
    assert desk.paper(case_id, act_id, 1).copy == 1
    with pytest.raises(NoSuchPaper):
        desk.paper(case_id, desk.case(case_id).entries[0].act_id)


def test_the_clocks_of_an_accepted_case_run_side_by_side(desk: Desk) -> None:
    case_id = receive(desk)
    check(desk, case_id)
    desk.record(case_id, Accepted("受字 03-20261120-0001"))
    due = {c.kind: c.due_on.isoformat() for c in desk.clocks(desk.case(case_id)) if c.ended_on is None}
    assert due == {ClockKind.PROMISED: "2026-11-27", ClockKind.STATUTORY: "2026-12-04"}


def test_projections_thrown_away_and_made_again_are_the_same(desk: Desk) -> None:
    for name in ("张㛃", "李𬭎", "王䶮"):
        case_id = receive(desk, name)
        check(desk, case_id, 1)
        notify(desk, case_id)
    found = [line.case_id for line in desk.search("FOOD")], desk.worklist(), [desk.search(n) for n in ("李𬭎", "wy")]
    seen: list[tuple[int, int]] = []
    assert desk.rebuild(lambda done, total: seen.append((done, total))) == 3
    assert seen[-1] == (3, 3)
    assert found == (
        [line.case_id for line in desk.search("FOOD")],
        desk.worklist(),
        [desk.search(n) for n in ("李𬭎", "wy")],
    )


def test_a_rebuild_that_is_cancelled_leaves_everything_as_it_was(desk: Desk) -> None:
    receive(desk)
    before = snapshot(desk)

    def cancel(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.rebuild(cancel)
    assert snapshot(desk) == before


def test_a_draft_survives_the_program(desk: Desk, clock: PlayedClock) -> None:
    case_id = desk.new_case_id()
    desk.save_draft(case_id, {"name": "张"})
    desk.save_draft(case_id, {"name": "张㛃"})
    again = Desk(Store.open(desk.store.path, KEY), clock)
    assert again.draft(case_id) == {"name": "张㛃"}
    again.drop_draft(case_id)
    assert again.draft(case_id) is None
    assert again.drafts() == ()
    again.store.close()


def test_a_local_setting_wins_over_its_default_only(desk: Desk) -> None:
    assert desk.setting(settings.PRINTER_FIRST[PaperKind.LEGAL]) == ""
    desk.set_setting(settings.PRINTER_FIRST[PaperKind.LEGAL], "A4-3")
    assert desk.setting(settings.PRINTER_FIRST[PaperKind.LEGAL]) == "A4-3"
    assert desk.setting(settings.LOGIN_TRIES) == 5


@pytest.mark.parametrize(
    ("kind", "number", "warned"),
    [
        (IdKind.RESIDENT_ID, "11010519491231002X", None),
        (IdKind.RESIDENT_ID, "11010519491231002x", None),
        (IdKind.RESIDENT_ID, "440524188001010014", None),
        (IdKind.RESIDENT_ID, "110105194912310020", "校验位不对"),
        (IdKind.RESIDENT_ID, "110105194913310021", "日期"),
        (IdKind.RESIDENT_ID, "1101051949", "18 位"),
        (IdKind.CREDIT_CODE, "91350100M000100Y43", None),
        (IdKind.CREDIT_CODE, "91350100M0001TGQXM", "早期试点代码"),
        (IdKind.PASSPORT, "E1", None),
        (IdKind.RESIDENT_ID, "", None),
    ],
)
def test_a_number_that_does_not_check_is_warned_of_and_never_refused(
    desk: Desk, kind: IdKind, number: str, warned: str | None
) -> None:
    said = desk.number_warning(kind, number)
    assert (said is None) if warned is None else (said is not None and warned in said)
    assert desk.keep_party(PartyKind.PERSON, "张㛃", kind, number).id_number == number.upper()


def test_the_same_party_is_written_once_and_a_correction_is_a_new_record(desk: Desk) -> None:
    first = desk.keep_party(PartyKind.PERSON, "张㛃", IdKind.RESIDENT_ID, "11010519491231002X", "13812345678")
    assert desk.keep_party(PartyKind.PERSON, "张㛃", IdKind.RESIDENT_ID, "11010519491231002x", "13812345678") == first
    corrected = desk.keep_party(PartyKind.PERSON, "张㛃", IdKind.RESIDENT_ID, "11010519491231002X", "13900000000")
    assert corrected.party_id != first.party_id
    assert desk.find_parties("zj") == (corrected,)
    assert desk.party(first.party_id) == first


def test_the_late_entry_of_an_act_keeps_both_times(desk: Desk, clock: PlayedClock) -> None:
    case_id = receive(desk)
    clock.set(clock.now + timedelta(hours=2))
    an_hour_ago = clock.now - timedelta(hours=1)
    with pytest.raises(NotPermitted) as unexplained:
        desk.record(case_id, Checked(_all(desk, case_id)), an_hour_ago)
    assert unexplained.value.refusal.reason is Reason.LATE  # type: ignore[attr-defined]
    entry = desk.record(case_id, Checked(_all(desk, case_id)), an_hour_ago, "停电，先记在纸上")
    assert (entry.entered_at - entry.happened_at) == timedelta(hours=1)
    assert desk.case(case_id).entries[-1].late_reason == "停电，先记在纸上"
    with pytest.raises(NotPermitted) as refused:
        desk.record(case_id, Accepted("受字 1"), clock.now + timedelta(seconds=1))
    assert refused.value.refusal.reason is Reason.FUTURE  # type: ignore[attr-defined]


def _all(desk: Desk, case_id: UUID) -> tuple[materials.Finding, ...]:
    case = desk.case(case_id)
    return tuple(map(materials.received_in_full, materials.checklist(desk.item(case.item), case.answers)))


def test_a_clock_that_runs_backwards_stops_recording_until_it_is_confirmed(desk: Desk, clock: PlayedClock) -> None:
    first = desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER))
    clock.set(clock.now - timedelta(days=400))
    again = Desk(desk.store, clock)  # the program begun anew knows it too
    again.log_in("3001", "2580", 3)
    for each in (desk, again):
        with pytest.raises(ClockWentBack, match="2026-11-20 09:00"):
            each.record(each.new_case_id(), FirstContacted(Channel.COUNTER))
    assert desk.chains.heads()[desk.store.device_id][0] == first.seq
    confirmed = desk.clock_to_confirm()
    assert confirmed == ClockConfirmed(desk.now(), first.entered_at)
    said = desk.record(desk.new_case_id(), confirmed)
    assert (said.by.officer, said.by.window, said.seq, desk.clock_to_confirm()) == ("3001", 3, first.seq + 1, None)
    assert Desk(desk.store, clock).clock_went_back() is None  # nobody is asked twice, not even after a start
    with pytest.raises(NotPermitted, match="没有倒走"):
        desk.record(desk.new_case_id(), replace(confirmed, last=desk.now()))
    second = desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER))
    assert first.order < said.order < second.order  # a clock set back never puts a later act before an earlier one
    (file,) = desk.files(File.CLOCK, 1)
    assert file.entries == (said,)


def test_a_case_goes_on_at_once_when_a_fast_clock_was_set_right(desk: Desk, clock: PlayedClock) -> None:
    case_id = desk.new_case_id()
    contacted = desk.record(case_id, FirstContacted(Channel.COUNTER))
    clock.set(clock.now - timedelta(minutes=10))
    confirmed = desk.clock_to_confirm()
    assert confirmed
    desk.record(desk.new_case_id(), confirmed)
    answered = desk.record(case_id, Answered(Ending.ANSWERED, "已答复"))
    assert answered.happened_at < contacted.happened_at
    assert desk.case(case_id).entries == (contacted, answered)
    assert desk.case(case_id).stage is Stage.ANSWERED


def test_a_clock_set_right_by_a_minute_or_two_stops_nothing(desk: Desk, clock: PlayedClock) -> None:
    desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER))
    clock.set(clock.now - timedelta(minutes=2))
    desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER))
    assert desk.chains.unsent() == 2


def test_listeners_hear_of_changed_cases_after_the_commit(desk: Desk) -> None:
    heard: list[tuple[frozenset[UUID], Stage]] = []
    desk.listeners.append(lambda changed: heard.append((changed, desk.case(next(iter(changed))).stage)))
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(Channel.COUNTER))
    assert heard == [(frozenset({case_id}), Stage.CONTACT)]


def test_one_senseless_act_from_elsewhere_holds_up_nothing(desk: Desk) -> None:
    """The chain proves who sent it; what it says is nonsense, so it is kept, passed on, and belongs to no case."""
    case_id = receive(desk)
    good = desk.chains.links_after(desk.store.device_id, 0, 9)[0]
    assert good.body is not None
    device = UUID(int=0xE)
    nonsense = forge(GENESIS, 1, device, 1, UUID(int=0xE1), 1, 1, "accepted", b'{"case": 5}')
    sound = forge(nonsense.hash, 1, device, 2, UUID(int=0xE2), 2, 1, good.kind, good.body)
    assert desk.chains.absorb([nonsense, sound]) == {case_id}
    assert desk.chains.heads()[device][0] == 2
    assert desk.rebuild(lambda done, total: None) == 1


KILLED = """
import os, signal, sys
from pathlib import Path
from standing import KEY
from window_desk.core.acts import Channel, FirstContacted
from window_desk.desk import Desk
from window_desk.models import ledger, projector
from window_desk.models import reference
from window_desk.models.store import Store

step, seen = int(sys.argv[2]), 0
def die_here(function):
    def dying(*arguments, **named):
        global seen
        seen += 1
        if seen == step:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **named)
    return dying
desk = Desk(Store.open(Path(sys.argv[1]), KEY))
desk.log_in("3001", "2580", 3)
desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER, "told as saved"))
print("saved", flush=True)
for module, name in ((ledger, "head"), (ledger, "append"), (projector, "project"), (projector, "_line")):
    setattr(module, name, die_here(getattr(module, name)))
desk.listeners.append(die_here(lambda changed: None))
desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER, "killed on the way"))
print("survived", flush=True)
"""


@pytest.mark.parametrize("step", [1, 2, 3, 4, 5])
def test_kill_9_at_any_step_loses_nothing_told_as_saved_and_half_writes_nothing(desk: Desk, step: int) -> None:
    """The fifth step is after the commit: there the second act must be on the disk too."""
    desk.store.close()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(desk.store.path), str(step)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[1],
        check=False,
    )
    assert (done.returncode, done.stdout) == (-9, "saved\n"), done.stderr
    again = Desk(Store.open(desk.store.path, KEY))
    links = again.chains.links_after(again.store.device_id, 0, 9)
    assert len(links) == (2 if step == 5 else 1)
    assert len(again.tasks_at(3)) == len(links)
    again.store.close()


TYPED_AND_KILLED = """
import os, signal, sys
from pathlib import Path
from uuid import UUID
from standing import KEY
from window_desk.core.acts import Verdict
from window_desk.desk import Desk
from window_desk.models.store import Store
from window_desk.ui.counter.jotted import ContactJotted
from window_desk.ui.counter.visit import Visit

desk = Desk(Store.open(Path(sys.argv[1]), KEY))
desk.log_in("3001", "2580", 3)
visit = Visit(desk, UUID(int=77))
visit.begin()
visit.jot_contact(ContactJotted(name="张㛃", matter="开小吃店"))
visit.choose_item("FOOD_NEW")
print(visit.case.case_id, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_was_typed_is_there_after_kill_9(desk: Desk) -> None:
    desk.store.close()
    command = [sys.executable, "-c", TYPED_AND_KILLED, str(desk.store.path)]
    folder = Path(__file__).parents[1]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
    assert done.returncode == -9, done.stderr
    again = Desk(Store.open(desk.store.path, KEY))
    draft = again.draft(UUID(int=77))
    assert draft is not None
    assert (draft["contact"]["name"], draft["contact"]["matter"], draft["item"]) == ("张㛃", "开小吃店", "FOOD_NEW")
    again.store.close()


def test_a_full_disk_refuses_the_act_and_keeps_the_ledger_whole(desk: Desk) -> None:
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(Channel.COUNTER))
    before = snapshot(desk)
    with desk.store.read() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar()
    for connection in _pool(desk):
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Unreachable, match="磁盘满了，这一步没有登记"):
        _record_many(desk)
    assert snapshot(desk)[0][: len(before[0])] == before[0]
    assert verify(desk.chains.links_after(desk.store.device_id, 0, 999)) is None
    for connection in _pool(desk):
        connection.execute("PRAGMA max_page_count = 1000000")
    desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER))


def _record_many(desk: Desk) -> None:
    for _ in range(50):
        desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER, "问" * 4000))


def _pool(desk: Desk) -> list[Any]:
    """The raw connections the store works with."""
    held = [desk.store.engine.raw_connection() for _ in range(3)]
    raw = [connection.dbapi_connection for connection in held]
    for connection in held:
        connection.close()
    return raw


def test_the_demo_is_the_same_every_time(tmp_path: Path) -> None:
    from datetime import date

    bodies = []
    for folder in (tmp_path / "a", tmp_path / "b"):
        demo.build(folder, date(2026, 11, 20), cases_each=4)
        desk = demo.open_desk(folder, 3)
        bodies.append([link.body for link in desk.chains.links_after(desk.store.device_id, 0, 999)])
        desk.store.close()
    assert bodies[0] == bodies[1]
    assert len(bodies[0]) > 10


def test_a_reprint_says_what_was_known_on_its_day_even_after_the_next_year_was_published(
    desk: Desk, clock: PlayedClock
) -> None:
    """MISSION B1, C4: the date in the list is reckoned again, the paper in the applicant's hand is not."""
    clock.set(datetime(2026, 12, 28, 9, 0, tzinfo=CHINA))
    case_id = receive(desk)
    desk.record(case_id, Checked(_all(desk, case_id)))
    accepted = desk.record(case_id, Accepted("受字 1"))
    before = {
        c.kind: c.due_on for c in clocks(desk.paper(case_id, accepted.act_id).case, desk.bench(desk.case(case_id)))
    }
    year = Year(2027, "试用文号", {date(2027, 1, d): "元旦" for d in (1, 4, 5)}, frozenset())
    with desk.store.begin() as connection:
        reference.publish_year(connection, year, known_from=date(2026, 12, 30))
    later = Desk(desk.store, clock)
    facts = later.paper(case_id, accepted.act_id)
    assert {c.kind: c.due_on for c in clocks(facts.case, facts.bench)} == before
    promised = {c.kind: c.due_on for c in later.clocks(later.case(case_id))}[ClockKind.PROMISED]
    assert promised > before[ClockKind.PROMISED]


def test_a_leave_is_known_at_once_and_its_end_too(desk: Desk, clock: PlayedClock) -> None:
    """AB岗: who is on leave records nothing until the return is recorded; nothing of it is remembered too long."""
    today, leave_id = clock.now.date(), desk.new_case_id()
    assert desk.leaves() == ()
    desk.record(leave_id, LeaveTaken("3001", today, today, "3002", "在办 3 件、印章"))
    assert [leave.officer for leave in desk.leaves()] == ["3001"]
    with pytest.raises(NotPermitted) as refused:
        desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER))
    assert refused.value.refusal.reason is Reason.ON_LEAVE  # type: ignore[attr-defined]
    desk.record(leave_id, LeaveEnded(today))
    assert desk.leaves() == ()
    desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER))


def test_a_step_asked_about_while_the_clock_goes_on_is_not_a_step_of_the_future(desk: Desk, clock: PlayedClock) -> None:
    def ticking() -> datetime:
        clock.set(clock.now + timedelta(microseconds=1))
        return clock.now

    case_id = receive(desk)
    real = Desk(desk.store, ticking)
    real.log_in("3001", "2580", 3, "3002")
    assert (
        real.objection(real.case(case_id), (Checked((materials.missing(real.item("FOOD_NEW").material(1)),)),)) is None
    )
