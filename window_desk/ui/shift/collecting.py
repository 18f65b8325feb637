"""A hand-over sheet as it stands now: asked of the desk, case by case where the list does not say enough."""

from collections.abc import Iterator

from window_desk.core import handover
from window_desk.core.case import Stage
from window_desk.core.duty import DutyKind
from window_desk.core.shift import Shift, ShiftLine, ShiftPart, counted
from window_desk.desk import Desk, Session, Task
from window_desk.ui.shift.unfinished import unfinished
from window_desk.ui.worklist_words import is_fresh


def shift_now(desk: Desk, session: Session, *, connected: bool) -> Shift:
    """What the window of ``session`` hands over."""
    window = session.window.number
    mine = {t.line.case_id: t for t in desk.worklist() if t.duty is DutyKind.TAKE}
    tasks = tuple((mine | {t.line.case_id: t for t in desk.tasks_at(window)}).values())
    parts = {part: tuple(_line(task) for task in tasks if part in _parts(task, desk)) for part in ShiftPart}
    parts[ShiftPart.CUSTODY] = tuple(_held(desk, tasks, window))
    left = unfinished(desk, connected=connected)
    return Shift(
        desk.roster.centre.name,
        window,
        session.window.name,
        desk.roster.signature(session.hand),
        desk.now(),
        counted(desk.cases_written_on(desk.today()), window, desk.today()),
        parts,
        left.drafts,
        left.unsent,
    )


def _parts(task: Task, desk: Desk) -> Iterator[ShiftPart]:
    line = task.line
    if task.duty is DutyKind.TAKE:
        yield ShiftPart.TO_TAKE
    elif line.offered_to is not None:
        yield ShiftPart.SENT_ON
    elif line.stage is Stage.CONTACT:
        yield ShiftPart.CONTACTS
    if task.duty is DutyKind.TAKE or line.stage is Stage.CONTACT:
        return
    if line.due_on and line.due_on <= desk.calendar.after(desk.today(), 1).on:
        yield ShiftPart.DUE
    if not line.paper_out and not is_fresh(task):
        yield ShiftPart.PAPERS_NOT_OUT
    if line.stage is Stage.ISSUED:
        yield ShiftPart.UNCOLLECTED


def _line(task: Task, papers: str = "") -> ShiftLine:
    line = task.line
    return ShiftLine(line.number, line.applicant, line.item_name, line.due_on, papers, line.offered_to)


def _held(desk: Desk, tasks: tuple[Task, ...], window: int) -> Iterator[ShiftLine]:
    """The cases whose papers lie at this window (收/转/退/领: wherever they went last)."""
    for task in tasks:
        chain = handover.custody(desk.case(task.line.case_id))
        if chain and chain[-1].receiver and chain[-1].receiver.window == window and task.duty is not DutyKind.TAKE:
            yield _line(task, chain[-1].papers)
