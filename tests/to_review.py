"""One line of every kind that needs a head's eye, written at a desk (MISSION D3)."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from uuid import UUID

from casework import FOOD, accepted, accepted_but_for_one_paper, received, told_twice, wait

from window_desk.core.acts import (
    Accepted,
    Channel,
    Checked,
    Expedited,
    Extended,
    FirstContacted,
    RefusalKind,
    RefusalReported,
    Voided,
)
from window_desk.core.materials import checklist, missing, received_in_full
from window_desk.core.reviews import Cause
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk


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


def silent_too_long(desk: Desk) -> UUID:
    case_id = received(desk)
    assert isinstance(desk.now, PlayedClock)
    wait(desk, desk.now, 6)
    desk.record(case_id, Checked(tuple(map(received_in_full, checklist(desk.item(FOOD), ())))))
    return desk.record(case_id, Accepted("受字 1")).act_id


def lacking(desk: Desk) -> UUID:
    return desk.case(accepted_but_for_one_paper(desk, 3)).live(Accepted)[0].act_id


def put_first(desk: Desk) -> UUID:
    return desk.record(received(desk), Expedited("市重大项目办", "省重点项目")).act_id


WRITTEN: Mapping[Cause, Callable[[Desk], UUID]] = {
    Cause.DEEMED: silent_too_long,
    Cause.REFUSAL: refused,
    Cause.EXTENSION: extended,
    Cause.NEW_DEMANDS: told_twice,
    Cause.DEFERRED: lacking,
    Cause.EXPEDITED: put_first,
    Cause.VOID: voided,
    Cause.BACK_DATED: back_dated,
}
"""How each comes about, but for what two windows did at cross purposes; silence takes six days, so it comes first."""
