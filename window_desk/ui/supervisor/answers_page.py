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
    Rating,
    RatingVerified,
    Rectified,
)
from window_desk.core.case import Case, File
from window_desk.core.complaints import ComplaintState
from window_desk.core.duties import duties
from window_desk.core.duty import Duty, DutyKind, Owner, is_under
from window_desk.core.parts import Complaint, Evaluation
from window_desk.desk import Desk
from window_desk.ui.grid import Cell, Column, Row
from window_desk.ui.labels import day_text, place_text
from window_desk.ui.oversight_labels import COMPLAINTS, RATINGS
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.supervisor.matter_list import Matter, Source
from window_desk.ui.supervisor.matter_page import MatterPage, Offer
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
    return MatterPage(desk, room, "answers", tr("差评和投诉，回车打开"), columns, offers, SOURCE)


def _open(desk: Desk) -> Sequence[UUID]:
    """Those with a last day first, the earliest on top."""
    owed = sorted(desk.owed(*OF_RATINGS, *OF_COMPLAINTS), key=lambda each: each.duty.due_on or date.max)
    return list(dict.fromkeys((*(each.line.case_id for each in owed), *desk.open_files(File.COMPLAINT))))


def _of_case(case: Case, desk: Desk) -> Iterator[Matter]:
    if case.complaint and _is_seen(case.complaint.window, case.complaint.officer, desk):
        yield _complaint(case, case.complaint, desk)
    rated = evaluation.bad(case)
    if rated and rated.rating and not case.spot_check and _is_seen(0, rated.officer, desk):
        yield _rating(case, rated, rated.rating, desk)


def _day(on: date | None) -> str:
    return day_text(on, weekday=False) if on else "–"


def _step(duty: Duty | None, desk: Desk, *, done: bool) -> tuple[Cell, bool]:
    """The next step with its last day, and whether that is past."""
    if duty is None:
        return (Cell(tr("✓ 已了结"), "ok") if done else Cell(tr("● 由承办人办理"), "soft")), False
    due, step = duty.due_on, tr(DUTY_STEPS[duty.kind])
    if due is None:
        return Cell(step, "accent"), False
    if due < desk.today():
        return Cell(tr("▲ 超期，{step}").format(step=step), "bad", strong=True), True
    return Cell(
        tr("{step}，{day} 前").format(step=step, day=f"{due:%m-%d}"), "warn" if due == desk.today() else ""
    ), False


def _duty(case: Case, kinds: tuple[DutyKind, ...], desk: Desk) -> Duty | None:
    bench = desk.bench(case)
    return next((duty for duty in duties(case, desk.clocks(case), bench) if duty.kind in kinds), None)


def _rating(case: Case, rated: Evaluation, rating: Rating, desk: Desk) -> Matter:
    done = evaluation.is_answered(case)
    cell, late = _step(None if done else _duty(case, OF_RATINGS, desk), desk, done=done)
    title = tr("差评：{rating}").format(rating=tr(RATINGS[rating]))
    first = case.entry(rated.act_id)
    cells = (
        Cell(title, strong=True),
        cell,
        place_text(first.by.window, rated.officer, desk.roster),
        case.reference or "–",
        _day(first.on),
        _day(rated.verified_on),
        _day(rated.fixed_on),
        _day(rated.told_on),
    )
    acts = case.live(Evaluated, RatingVerified, Rectified, FollowedUp)
    return Matter(case.case_id, Row(cells, (case.case_id, "rating")), title, acts, done, late, offers=RATING_STEPS)


def _is_seen(window: int, officer: str, desk: Desk) -> bool:
    duty = Duty(DutyKind.TAKE_COMPLAINT, Owner.SUPERVISOR, window, officer)
    return desk.officer is not None and is_under(duty, desk.roster, desk.officer)


def _against(complaint: Complaint, desk: Desk) -> str:
    if complaint.window:
        return place_text(complaint.window, complaint.officer, desk.roster)
    return desk.roster.name_of(complaint.officer) if complaint.officer else tr("没有指明")


def _complaint(case: Case, complaint: Complaint, desk: Desk) -> Matter:
    done = complaints.state(case) is ComplaintState.FILED
    cell, late = _step(None if done else _duty(case, OF_COMPLAINTS, desk), desk, done=done)
    title = tr("投诉：{kind}").format(kind=tr(COMPLAINTS[complaint.kind]))
    cells = (
        Cell(title, strong=True),
        cell,
        _against(complaint, desk),
        complaint.number,
        _day(complaint.made_on),
        _day(complaint.taken_on or complaint.declined_on),
        _day(complaint.answered_on),
        _day(complaint.closed_on),
    )
    acts = case.live(Complained, ComplaintTaken, ComplaintDeclined, ComplaintAnswered, ComplaintClosed)
    return Matter(case.case_id, Row(cells, case.case_id), title, acts, done, late, offers=COMPLAINT_STEPS)


SOURCE = Source(_open, _of_case, (RatingVerified, Rectified, FollowedUp, ComplaintClosed, ComplaintDeclined))
