"""Who sees to it that a duty is done: supervisors and auditors all, a head what the own unit owes, nobody else any."""

from dataclasses import replace

import pytest
from core.people import HEAD, OTHER_HEAD, ROSTER, SUPERVISOR, WANG

from window_desk.core.duty import Duty, DutyKind, Owner, is_under
from window_desk.core.posts import Officer, Right

OF_WANG = Duty(DutyKind.REVIEW, Owner.REVIEWER, officer="3001")
AT_WINDOW_4 = Duty(DutyKind.EXPLAIN, Owner.HEAD, window=4)
OF_MARKET = Duty(DutyKind.EXPLAIN, Owner.HEAD, department="market")
OF_NOBODY = Duty(DutyKind.EXPLAIN, Owner.SUPERVISOR)
ALL = (OF_WANG, AT_WINDOW_4, OF_MARKET, OF_NOBODY)


def officer(staff_no: str) -> Officer:
    found = ROSTER.officer(staff_no)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("who", "seen"),
    [
        (officer(HEAD.officer), (OF_WANG, AT_WINDOW_4, OF_MARKET)),
        (officer(OTHER_HEAD.officer), ()),
        (officer(SUPERVISOR.officer), ALL),
        (replace(officer(WANG.officer), rights=(Right.AUDIT,)), ALL),
        (officer(WANG.officer), ()),
    ],
    ids=["head", "head of another unit", "supervisor", "auditor", "clerk"],
)
def test_each_is_set_over_the_duties_of_those_under_him(who: Officer, seen: tuple[Duty, ...]) -> None:
    assert tuple(duty for duty in ALL if is_under(duty, ROSTER, who)) == seen
