"""督查台账: tasks with a lead department, one responsible person and a last day, reported on each month (MISSION D8).

A supervisor sets a task and strikes it off; the one responsible, or the head set over them, reports. A month without a
report shows as a card of theirs, so does the last day; putting it before somebody higher is a person's decision.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from window_desk.core import recusal
from window_desk.core.acts import TaskClosed, TaskEscalated, TaskReported, TaskSet
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.catalogue import Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind, to
from window_desk.core.entry import Entry
from window_desk.core.periods import Every, around
from window_desk.core.posts import Right, is_head_of
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step
from window_desk.core.supervised_task import SupervisedTask
from window_desk.core.workdays import DAY

DUE = Limit(0, Unit.WORKDAYS, Start.RECEIPT, "督查立项载明的办结期限")
MONTHLY = Limit(0, Unit.WORKDAYS, Start.RECEIPT, "督查台账：每月报一次进展，最迟当月最后一个工作日 [M]")
"""The last day is the task's own; of a month, its last working day."""


def _set(case: Case, entry: Entry, act: TaskSet) -> Case:
    task = SupervisedTask(act.number, act.matter, act.lead, act.officer, entry.on, act.due_on, act.helping, act.monthly)
    return changed(case, task=task)


def _reported(case: Case, entry: Entry, act: TaskReported) -> Case:
    assert case.task is not None  # only a task is at DUTY with these lines (``fits``)
    return changed(case, task=replace(case.task, reported_on=(*case.task.reported_on, entry.on)))


def _escalated(case: Case, entry: Entry, act: TaskEscalated) -> Case:
    assert case.task is not None
    return changed(case, task=replace(case.task, escalated_to=act.to))


def _closed(case: Case, entry: Entry, act: TaskClosed) -> Case:
    assert case.task is not None
    return changed(case, task=replace(case.task, closed_on=entry.on, done=act.done))


_OPEN = frozenset({Stage.DUTY})


def _is_task(case: Case, act: object) -> bool:
    return case.task is not None


STEPS: Mapping[type, Step] = {
    TaskSet: Step(frozenset({Stage.NEW}), Stage.DUTY, _set),
    TaskReported: Step(_OPEN, None, _reported, holds=False, fits=_is_task),
    TaskEscalated: Step(_OPEN, None, _escalated, holds=False, fits=_is_task),
    TaskClosed: Step(_OPEN, Stage.SETTLED, _closed, holds=False, fits=_is_task),
}


def _a_task(case: Case, bench: Bench) -> Refusal | None:
    return None if case.task else Refusal(Reason.WRONG_STAGE)


def _task_sound(case: Case, act: TaskSet, bench: Bench) -> Refusal | None:
    known = bench.roster and bench.roster.serves(act.officer) and bench.roster.department(act.lead)
    if not act.matter.strip() or not known:
        return Refusal(Reason.NO_TASK)
    return Refusal(Reason.TASK_DUE_PAST) if act.due_on < bench.today else None


def _report_sound(case: Case, act: TaskReported, bench: Bench) -> Refusal | None:
    assert case.task is not None  # _a_task
    if not act.progress.strip():
        return Refusal(Reason.NO_PROGRESS)
    officer, responsible = bench.officer, case.task.officer
    own = officer is not None and officer.staff_no == responsible
    head = bench.roster and officer and is_head_of(bench.roster, officer, responsible)
    return None if own or head else Refusal(Reason.OTHERS_MATTER)


def _escalation_sound(case: Case, act: TaskEscalated, bench: Bench) -> Refusal | None:
    return None if act.to.strip() and act.reason.strip() else Refusal(Reason.NO_ESCALATION)


def _closing_sound(case: Case, act: TaskClosed, bench: Bench) -> Refusal | None:
    assert case.task is not None  # _a_task
    if not act.result.strip():
        return Refusal(Reason.NO_RESULT)
    return recusal.another(bench, case.task.officer)


RULES: Mapping[type, Rule] = {
    TaskSet: Rule(check=_task_sound, right=Right.SUPERVISE),
    TaskReported: Rule((_a_task,), _report_sound),
    TaskEscalated: Rule((_a_task,), _escalation_sound, Right.SUPERVISE),
    TaskClosed: Rule((_a_task,), _closing_sound, Right.SUPERVISE),
}


def clocks(case: Case, bench: Bench) -> Iterator[Clock]:
    """The last day of the task, and one clock for each month a report is owed for, labelled ``2026-11``."""
    task = case.task
    if task is None:
        return
    yield to(bench, ClockKind.TASK, DUE, task.set_on, task.due_on, task.closed_on)
    if not task.monthly:
        return
    month = around(around(task.set_on, Every.MONTH).last + DAY, Every.MONTH)
    until = min(bench.today, task.closed_on or bench.today)
    while month.first <= until and month.last < task.due_on:
        told = next((on for on in task.reported_on if on >= month.first), task.closed_on)
        clock = to(bench, ClockKind.TASK_REPORT, MONTHLY, month.first, _last_workday(month.last, bench), told)
        yield replace(clock, label=f"{month.first:%Y-%m}")
        month = around(month.last + DAY, Every.MONTH)


def _last_workday(last: date, bench: Bench) -> date:
    return bench.calendar.before(last + DAY, 1).on
