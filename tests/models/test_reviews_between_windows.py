"""What a clerk wrote at one window is looked at by a head at another, and the answer comes back (MISSION D3)."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from casework import FOOD, accepted, accepted_but_for_one_paper, bring, publish, received, told_twice
from standing import OpenDesk

from window_desk.core.acts import (
    Accepted,
    Channel,
    Checked,
    Expedited,
    Extended,
    FirstContacted,
    RefusalKind,
    RefusalReported,
    Reviewed,
    Voided,
)
from window_desk.core.materials import missing
from window_desk.core.reviews import Cause, needs_review
from window_desk.demo.seats import OVERSEERS
from window_desk.desk import Desk
from window_desk.ui.supervisor.approvals import approvals

PINS = {seat.staff_no: seat.pin for seat in OVERSEERS}


def extended(desk: Desk) -> UUID:
    return desk.record(accepted(desk), Extended("延字 1", 5, "需要专家评审", "8001")).act_id


def refused(desk: Desk) -> UUID:
    report = RefusalReported("报字 1", RefusalKind.DENIED, "不符合条件", "第三十八条")
    return desk.record(accepted(desk), report).act_id


def voided(desk: Desk) -> UUID:
    case_id = received(desk)
    line = desk.record(case_id, Checked((missing(desk.item(FOOD).material(1)),)))
    return desk.record(case_id, Voided(line.act_id, "登记错了办件")).act_id


def back_dated(desk: Desk) -> UUID:
    earlier = desk.now() - timedelta(minutes=90)
    return desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER), earlier, "早上停电").act_id


def lacking(desk: Desk) -> UUID:
    return desk.case(accepted_but_for_one_paper(desk, 3)).live(Accepted)[0].act_id


def put_first(desk: Desk) -> UUID:
    return desk.record(received(desk), Expedited("市重大项目办", "省重点项目")).act_id


WRITTEN: dict[Cause, Callable[[Desk], UUID]] = {
    Cause.REFUSAL: refused,
    Cause.EXTENSION: extended,
    Cause.NEW_DEMANDS: told_twice,
    Cause.DEFERRED: lacking,
    Cause.EXPEDITED: put_first,
    Cause.VOID: voided,
    Cause.BACK_DATED: back_dated,
}


@pytest.mark.parametrize("cause", [cause for cause in Cause if cause is not Cause.DISPUTED])
@pytest.mark.parametrize("stands", [True, False])
def test_the_answer_of_a_head_comes_back_to_the_clerk(
    cause: Cause, stands: bool, desk: Desk, desk_at: OpenDesk
) -> None:
    act_id = WRITTEN[cause](desk)
    head = desk_at(4)
    head.log_in("8001", PINS["8001"], 4)
    if desk.item(FOOD) != head.item(FOOD):  # the centre's catalogue comes first
        publish(head, materials=desk.item(FOOD).materials)
    bring(desk, head)
    (found,) = [each for each in approvals(head) if each.cause is cause]
    assert found.key == act_id
    head.record(found.case.case_id, Reviewed(act_id, stands, "" if stands else "证据不足，请重新核查"))
    assert act_id not in {each.key for each in approvals(head)}
    bring(head, desk)
    case = desk.case(found.case.case_id)
    assert case.reviews[act_id] is stands
    assert act_id not in {waiting.entry.act_id for waiting in needs_review(case)}
