"""What a clerk wrote at one window is looked at by a head at another, and the answer comes back (MISSION D3)."""

import pytest
from casework import FOOD, bring, publish
from standing import OpenDesk
from to_review import WRITTEN

from window_desk.core.acts import Reviewed
from window_desk.core.reviews import Cause, needs_review
from window_desk.demo.seats import OVERSEERS
from window_desk.desk import Desk
from window_desk.ui.supervisor.approvals import approvals

PINS = {seat.staff_no: seat.pin for seat in OVERSEERS}


def test_every_cause_comes_about() -> None:
    assert {*WRITTEN, Cause.DISPUTED} == set(Cause)


@pytest.mark.parametrize("cause", WRITTEN)
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
    assert act_id not in {waiting.entry.act_id for waiting in needs_review(case, desk.bench(case))}
