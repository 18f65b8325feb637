"""差评和投诉: each with its dates, from the word of the applicant to the answer, the overdue first (MISSION D5)."""

from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from window_desk.core import complaints, evaluation
from window_desk.core.acts import (
    Complained,
    ComplaintAnswered,
    ComplaintClosed,
    ComplaintDeclined,
    ComplaintTaken,
    Evaluated,
    FollowedUp,
    RatingVerified,
    Rectified,
)
from window_desk.core.case import Case, File
from window_desk.core.complaints import ComplaintState
from window_desk.core.duty import Duty, DutyKind, Owner, is_under
from window_desk.core.parts import Complaint
from window_desk.desk import Desk
from window_desk.ui.grid import Cell, Column, Row
from window_desk.ui.labels import day_text, place_text
from window_desk.ui.oversight_labels import COMPLAINTS, RATINGS
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.supervisor.matter_page import Matter, MatterPage, Offer
from window_desk.ui.translation import tr
from window_desk.ui.worklist_words import DUTY_STEPS

OF_RATINGS = (DutyKind.VERIFY_RATING, DutyKind.RECTIFY, DutyKind.FOLLOW_UP)
OF_COMPLAINTS = (DutyKind.TAKE_COMPLAINT, DutyKind.ANSWER_COMPLAINT, DutyKind.CLOSE_COMPLAINT)

RATING_STEPS = ("rating.verify", "duty.rectify", "rating.follow_up")
COMPLAINT_STEPS = ("complaint.take", "complaint.decline", "complaint.answer", "complaint.close")


def answers_page(desk: Desk, room: PrintRoom) -> MatterPage:
    """The page of 差评和投诉."""
    columns = (
        Column(tr("什么事"), 150),
        Column(tr("下一步"), 210),
        Column(tr("窗口和人员"), 150),
        Column(tr("编号"), 180),
        Column(tr("收到"), 80),
        Column(tr("核实或受理"), 110),
        Column(tr("整改或答复"), 110),
        Column(tr("回访或归档")),
    )
    offers = (
        Offer("rating.verify", "Alt+V"),
        Offer("duty.rectify", "Alt+R"),
        Offer("rating.follow_up", "Alt+U"),
        Offer("complaint.take", "Alt+T"),
        Offer("complaint.decline", "Alt+D"),
        Offer("complaint.answer", "Alt+A"),
        Offer("complaint.close", "Alt+C"),
        Offer("complaint.register", "Alt+N", begins=True),
    )
    return MatterPage(desk, room, "answers", tr("差评和投诉，回车打开"), columns, offers, _find)


def _find(desk: Desk) -> Sequence[Matter]:
    return [*_ratings(desk), *_complaints(desk)]


def _day(on: date | None) -> str:
    return day_text(on, weekday=False) if on else "–"


def _step(duty: Duty | None, desk: Desk) -> tuple[Cell, bool]:
    """The next step with its last day, and whether that is past."""
    if duty is None:
        return Cell(tr("✓ 已了结"), "ok"), False
    due, step = duty.due_on, tr(DUTY_STEPS[duty.kind])
    if due is None:
        return Cell(step, "accent"), False
    if due < desk.today():
        return Cell(tr("▲ 超期，{step}").format(step=step), "bad", strong=True), True
    return Cell(
        tr("{step}，{day} 前").format(step=step, day=f"{due:%m-%d}"), "warn" if due == desk.today() else ""
    ), False


def _ratings(desk: Desk) -> Iterator[Matter]:
    for each in desk.owed(*OF_RATINGS):
        case = desk.case(each.line.case_id)
        rated = evaluation.bad(case)
        if rated is None or rated.rating is None or case.spot_check:
            continue
        cell, late = _step(each.duty, desk)
        title = tr("差评：{rating}").format(rating=tr(RATINGS[rated.rating]))
        cells = (
            Cell(title, strong=True),
            cell,
            place_text(each.line.window, rated.officer, desk.roster),
            each.line.number or "–",
            _day(case.entry(rated.act_id).on),
            _day(rated.verified_on),
            _day(rated.fixed_on),
            _day(rated.told_on),
        )
        acts = case.live(Evaluated, RatingVerified, Rectified, FollowedUp)
        yield Matter(case.case_id, Row(cells, case.case_id), title, acts, done=False, late=late, offers=RATING_STEPS)


def _complaints(desk: Desk) -> Iterator[Matter]:
    owed = {each.line.case_id: each.duty for each in desk.owed(*OF_COMPLAINTS)}
    for case in desk.files(File.COMPLAINT):
        if case.complaint and _is_seen(case.complaint, desk):
            yield _complaint(case, case.complaint, owed, desk)


def _is_seen(complaint: Complaint, desk: Desk) -> bool:
    duty = Duty(DutyKind.TAKE_COMPLAINT, Owner.SUPERVISOR, complaint.window, complaint.officer)
    return desk.officer is not None and is_under(duty, desk.roster, desk.officer)


def _against(complaint: Complaint, desk: Desk) -> str:
    if complaint.window:
        return place_text(complaint.window, complaint.officer, desk.roster)
    return desk.roster.name_of(complaint.officer) if complaint.officer else tr("没有指明")


def _complaint(case: Case, complaint: Complaint, owed: dict[UUID, Duty], desk: Desk) -> Matter:
    done = complaints.state(case) is ComplaintState.FILED
    duty = None if done else owed.get(case.case_id)
    cell, late = _step(duty, desk)
    title = tr("投诉：{kind}").format(kind=tr(COMPLAINTS[complaint.kind]))
    cells = (
        Cell(title, strong=True),
        cell if done or duty else Cell(tr("● 由承办人办理"), "soft"),
        _against(complaint, desk),
        complaint.number,
        _day(complaint.made_on),
        _day(complaint.taken_on or complaint.declined_on),
        _day(complaint.answered_on),
        _day(complaint.closed_on),
    )
    acts = case.live(Complained, ComplaintTaken, ComplaintDeclined, ComplaintAnswered, ComplaintClosed)
    return Matter(case.case_id, Row(cells, case.case_id), title, acts, done, late, offers=COMPLAINT_STEPS)
