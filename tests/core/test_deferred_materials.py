"""容缺, 先批后补 and 告知承诺, and that they are not the same."""

from dataclasses import replace
from datetime import date

import pytest
from core.histories import ITEM, LI, WANG, all_in, bench, moment, received, story, told_by

from window_desk.core import deferred_materials
from window_desk.core.acts import (
    Accepted,
    Act,
    Checked,
    CommitmentChecked,
    CommitmentKind,
    Committed,
    Decided,
    Demand,
    Expedited,
    Finding,
    GapOutcome,
    Lapsed,
    Notified,
    Outcome,
    Supplemented,
    Verdict,
    Withdrawn,
)
from window_desk.core.bench import Bench
from window_desk.core.case import Case, Stage
from window_desk.core.catalogue import Item, Necessity
from window_desk.core.clock import ClockKind
from window_desk.core.materials import received_in_full
from window_desk.core.permit import permit
from window_desk.core.policy import Policy
from window_desk.core.reasons import Reason
from window_desk.core.time_limits import clocks

MAY_LACK = replace(
    ITEM, materials=tuple(replace(m, necessity=Necessity.MAY_LACK) if m.no == 3 else m for m in ITEM.materials)
)
"""Material 3 may be lacking at acceptance; promised in 5 working days."""

LATER = Finding(3, Verdict.DEFERRED)
DECLARED = Finding(3, Verdict.EXEMPT, reason="告知承诺")
OPENED: tuple[tuple[str, Act], ...] = (("2026-11-16 09:00", received()), ("2026-11-16 09:10", Checked(all_in(LATER))))
PROMISE = Committed("诺字 1", CommitmentKind.DEFERRED, (3,), date(2026, 11, 20))
PROMISED = (*OPENED, ("2026-11-16 09:15", PROMISE))
ACCEPTED = (*PROMISED, ("2026-11-16 09:20", Accepted("受字 1")))
IN = Supplemented("诺字 1", (received_in_full(ITEM.material(3)),))
GRANT = Decided("决字 1", Outcome.GRANTED)


def at(when: str, policy: Policy | None = None, item: Item = MAY_LACK) -> Bench:
    return replace(bench(when, item), policy=policy or Policy())


def refused(case: Case, act: Act, when: str, under: Bench | None = None) -> Reason | None:
    refusal = permit(case, act, under or at(when), moment(when))
    return refusal.reason if refusal else None


def test_accepted_early_only_with_a_written_promise() -> None:
    assert refused(story(*OPENED), Accepted("受字 1"), "2026-11-16 09:20") is Reason.NOT_PROMISED
    assert refused(story(*PROMISED), Accepted("受字 1"), "2026-11-16 09:20") is None


def test_decided_only_once_the_gap_is_closed() -> None:
    assert refused(story(*ACCEPTED), GRANT, "2026-11-17 09:00") is Reason.GAP_OPEN
    closed = story(*ACCEPTED, ("2026-11-18 09:00", IN))
    assert closed.commitments[0].supplied_on == date(2026, 11, 18)
    assert deferred_materials.gaps(closed) == ()
    assert refused(closed, GRANT, "2026-11-18 10:00") is None


def test_only_a_material_marked_so_may_lack() -> None:
    assert refused(story(*OPENED), PROMISE, "2026-11-16 09:15", bench("2026-11-16 09:15")) is Reason.MAY_NOT_LACK


def test_no_promise_past_the_promised_day() -> None:
    """Accepted on 11-16 the result is promised for 11-23; a centre may allow less."""
    late = replace(PROMISE, supply_by=date(2026, 11, 24))
    assert refused(story(*OPENED), late, "2026-11-16 09:15") is Reason.PAST_THE_PROMISE
    last = replace(PROMISE, supply_by=date(2026, 11, 23))
    assert refused(story(*OPENED), last, "2026-11-16 09:15") is None
    short = at("2026-11-16 09:15", Policy(deferral_workdays=3))
    assert refused(story(*OPENED), PROMISE, "2026-11-16 09:15", short) is Reason.PAST_THE_PROMISE
    by_law = at("2026-11-16 09:15", item=replace(MAY_LACK, promised=None))
    assert refused(story(*OPENED), late, "2026-11-16 09:15", by_law) is None


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (replace(PROMISE, supply_by=None), Reason.SUPPLY_DATE),
        (replace(PROMISE, supply_by=date(2026, 11, 15)), Reason.SUPPLY_DATE),
        (replace(PROMISE, materials=()), Reason.NOTHING_COMMITTED),
        (replace(PROMISE, materials=(3, 9)), Reason.NOTHING_COMMITTED),
        (replace(PROMISE, materials=(1,)), Reason.NOT_TO_COMMIT),
        (replace(PROMISE, kind=CommitmentKind.DECLARED, supply_by=None), Reason.NOT_TO_COMMIT),
        (replace(PROMISE, kind=CommitmentKind.DECIDE_FIRST), Reason.GREEN_CHANNEL_ONLY),
    ],
)
def test_a_commitment_is_of_the_right_materials_kind_and_date(act: Committed, reason: Reason) -> None:
    assert refused(story(*OPENED), act, "2026-11-16 09:15") is reason


def test_a_material_is_promised_once() -> None:
    assert refused(story(*PROMISED), replace(PROMISE, number="诺字 2"), "2026-11-16 09:18") is Reason.NOT_TO_COMMIT


def test_a_declaration_is_decided_at_once_and_checked_afterwards() -> None:
    """告知承诺 is not 容缺: no date, no gap, and sixty working days to check."""
    declared = Committed("诺字 1", CommitmentKind.DECLARED, (3,))
    opened = (OPENED[0], ("2026-11-16 09:10", Checked(all_in(DECLARED))))
    assert refused(story(*opened), replace(declared, supply_by=date(2026, 11, 20)), "2026-11-16 09:15") is (
        Reason.DECLARED_HAS_NO_DATE
    )
    lines = (*opened, ("2026-11-16 09:15", declared), ("2026-11-16 09:20", Accepted("受字 1")))
    assert refused(story(*lines), GRANT, "2026-11-16 09:30") is None
    decided = story(*lines, ("2026-11-16 09:30", GRANT))
    (clock,) = (c for c in clocks(decided, at("2026-11-17 09:00")) if c.kind is ClockKind.DECLARED_CHECK)
    assert (clock.starts_on, clock.limit.n, clock.ended_on) == (date(2026, 11, 16), 60, None)
    assert deferred_materials.declared(decided) == decided.commitments
    kept = story(*lines, ("2026-11-16 09:30", GRANT), ("2026-12-01 09:00", CommitmentChecked("诺字 1", kept=True)))
    assert (kept.commitments[0].kept, kept.commitments[0].checked_on) == (True, date(2026, 12, 1))
    assert deferred_materials.declared(kept) == ()
    false = CommitmentChecked("诺字 1", kept=False)
    assert refused(decided, false, "2026-12-01 09:00") is Reason.NO_FINDING
    assert refused(decided, replace(false, found="面积不符"), "2026-12-01 09:00") is None
    assert refused(kept, replace(false, found="面积不符"), "2026-12-02 09:00") is Reason.WRONG_STAGE


def test_on_the_green_channel_the_paper_may_follow_the_decision() -> None:
    """先批后补: any material, decided first, its own clock goes on after the licence was granted."""
    later = Committed("诺字 1", CommitmentKind.DECIDE_FIRST, (3,), date(2026, 12, 31))
    lines = (
        *OPENED,
        ("2026-11-16 09:12", Expedited("项目办", "市级重点项目")),
        ("2026-11-16 09:15", later),
        ("2026-11-16 09:20", Accepted("受字 1")),
    )
    case = story(*lines)
    assert case.commitments[0].kind is CommitmentKind.DECIDE_FIRST
    assert refused(case, GRANT, "2026-11-17 09:00") is None
    decided = story(*lines, ("2026-11-17 09:00", GRANT))
    (clock,) = (c for c in clocks(decided, at("2026-11-18 09:00")) if c.kind is ClockKind.COMMITMENT)
    assert (clock.due_on, clock.ended_on, clock.label) == (date(2026, 12, 31), None, "诺字 1")
    assert refused(decided, IN, "2026-12-10 09:00") is None
    assert story(*lines, ("2026-11-17 09:00", GRANT), ("2026-12-10 09:00", IN)).commitments[0].supplied_on


def test_a_broken_promise_is_closed_by_a_person_as_the_centres_rule_says() -> None:
    case, when = story(*ACCEPTED), "2026-11-23 09:00"
    assert deferred_materials.lapses(case, at("2026-11-20 16:00")) == ()
    assert deferred_materials.lapses(case, at(when)) == (("诺字 1", GapOutcome.WITHDRAWN),)
    closing = Lapsed("诺字 1", GapOutcome.WITHDRAWN, "电话催告两次无答复")
    assert refused(case, closing, "2026-11-20 16:00") is Reason.NOT_LAPSED
    assert refused(case, closing, when) is None
    assert refused(case, replace(closing, reason=""), when) is Reason.NO_LAPSE_REASON
    returned = at(when, Policy(gap_outcome=GapOutcome.RETURNED))
    assert refused(case, closing, when, returned) is Reason.OTHER_OUTCOME
    assert refused(case, replace(closing, outcome=GapOutcome.RETURNED), when, returned) is None
    binzhou = at(when, Policy(gap_outcome=GapOutcome.REFUSED))
    assert refused(case, replace(closing, outcome=GapOutcome.REFUSED), when, binzhou) is Reason.DECIDE_INSTEAD
    assert story(*ACCEPTED).stage is Stage.ACCEPTED  # nothing happens by itself
    assert story(*ACCEPTED, (when, closing)).stage is Stage.LAPSED
    assert refused(case, replace(closing, of="诺字 9"), when) is Reason.WRONG_STAGE


def test_an_applicant_silent_past_the_date_of_the_notice_may_be_closed_by_a_person() -> None:
    lines = (
        OPENED[0],
        ("2026-11-16 09:10", Checked(all_in(Finding(3, Verdict.MISSING, defect="未提交", remedy="请提交")))),
        ("2026-11-16 09:15", Notified("告字 1-1", (Demand(3, "未提交", "请提交"),), date(2026, 11, 20))),
    )
    closing = Lapsed("告字 1-1", GapOutcome.WITHDRAWN, "补正不来")
    assert refused(story(*lines), closing, "2026-11-20 16:00") is Reason.NOT_LAPSED
    assert refused(story(*lines), closing, "2026-11-23 09:00") is None
    closed = story(*lines, ("2026-11-23 09:00", closing))
    assert (closed.stage, closed.lapse, closed.closed_on) == (Stage.LAPSED, GapOutcome.WITHDRAWN, date(2026, 11, 23))
    assert next(c for c in clocks(closed, at("2026-12-01 09:00")) if c.kind is ClockKind.SUPPLY).ended_on


def test_a_promise_may_be_for_today_and_ends_with_the_case() -> None:
    assert refused(story(*OPENED), replace(PROMISE, supply_by=date(2026, 11, 16)), "2026-11-16 09:15") is None
    gone = story(*ACCEPTED, ("2026-11-17 09:00", Withdrawn("不办了")))
    (clock,) = (c for c in clocks(gone, at("2026-12-01 09:00")) if c.kind is ClockKind.COMMITMENT)
    assert clock.ended_on == date(2026, 11, 17)
    handed_in = story(*ACCEPTED, ("2026-11-18 09:00", IN))
    (clock,) = (c for c in clocks(handed_in, at("2026-11-18 10:00")) if c.kind is ClockKind.COMMITMENT)
    assert clock.ended_on == date(2026, 11, 18)


def test_whoever_checks_a_declaration_does_not_take_the_case_over() -> None:
    lines = (
        ("2026-11-16 09:00", WANG, received()),
        ("2026-11-16 09:10", WANG, Checked(all_in(DECLARED))),
        ("2026-11-16 09:15", WANG, Committed("诺字 1", CommitmentKind.DECLARED, (3,))),
        ("2026-11-16 09:20", WANG, Accepted("受字 1")),
        ("2026-11-16 09:30", WANG, GRANT),
        ("2026-12-01 09:00", LI, CommitmentChecked("诺字 1", kept=True)),
    )
    assert told_by(*lines).holder == WANG
