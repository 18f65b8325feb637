"""What a file that is no application says, in pairs of name and value; how it stands, and which steps are next."""

from dataclasses import dataclass
from typing import TypeVar

from window_desk.core import complaints, inspections, stand_ins
from window_desk.core.acts import (
    Complained,
    ComplaintAnswered,
    ComplaintDeclined,
    LeaveEnded,
    LeaveTaken,
    Rechecked,
    Rectified,
    SpotChecked,
    TaskClosed,
    TaskReported,
    TaskSet,
)
from window_desk.core.case import Case
from window_desk.core.complaints import ComplaintState
from window_desk.core.parts import Complaint, Leave, SpotCheck
from window_desk.core.posts import oversees
from window_desk.core.supervised_task import SupervisedTask
from window_desk.desk import Desk
from window_desk.ui.cases.record_facts import Pairs, record_facts
from window_desk.ui.labels import CHANNELS, day_text, full_day_text, place_text
from window_desk.ui.oversight_labels import BANS, COMPLAINTS
from window_desk.ui.supervision_words import unit_name
from window_desk.ui.translation import tr

A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class FileFacts:
    """``pairs`` are short, ``texts`` long; ``state`` is one sentence with its mood, ``steps`` the ids of the next."""

    pairs: Pairs
    texts: Pairs
    state: str
    mood: str = ""
    steps: tuple[str, ...] = ()


def file_facts(case: Case, desk: Desk) -> FileFacts:
    """What ``case`` says: a complaint, an inspection, a task, a leave, or one line of the record."""
    if case.complaint:
        return _complaint(case, case.complaint, desk)
    if case.spot_check:
        return _inspection(case, case.spot_check, desk)
    if case.task:
        return _task(case, case.task, desk)
    if case.leave:
        return _leave(case, case.leave, desk)
    pairs, texts, state = record_facts(case, desk)
    return FileFacts(pairs, texts, state, "ok")


def _last(case: Case, kind: type[A]) -> A | None:
    return next((e.act for e in reversed(case.live()) if isinstance(e.act, kind)), None)


def _complaint(case: Case, complaint: Complaint, desk: Desk) -> FileFacts:
    said, answered = _last(case, Complained), _last(case, ComplaintAnswered)
    declined, name = _last(case, ComplaintDeclined), desk.roster.name_of
    against = place_text(complaint.window, complaint.officer, desk.roster) if complaint.window else ""
    pairs = [
        (tr("投诉什么"), tr(COMPLAINTS[complaint.kind])),
        (tr("来的方式"), _way(said)),
        (tr("投诉人"), _complainant(case, complaint, desk)),
        (tr("投诉对象"), against or (name(complaint.officer) if complaint.officer else tr("没有说明"))),
        (tr("关于办件"), complaint.case_number),
        (tr("登记日期"), full_day_text(complaint.made_on)),
        (tr("承办人"), name(complaint.handler) if complaint.handler else ""),
        (tr("答复日期"), full_day_text(complaint.answered_on) if complaint.answered_on else ""),
        (tr("是否属实"), _founded(complaint.upheld)),
        (tr("是否满意"), _content(complaint)),
    ]
    texts = [
        (tr("事实"), said.facts if said else ""),
        (tr("要求"), said.wish if said else ""),
        (tr("不予受理情形"), tr(declined.ground) if declined else ""),
        (tr("处理结果"), answered.result if answered else ""),
    ]
    return FileFacts(pairs, texts, *_complaint_state(case, complaint, desk))


def _way(said: Complained | None) -> str:
    if said is None:
        return ""
    return tr(CHANNELS[said.channel]) + (tr("，书面") if said.written else "")


def _complainant(case: Case, complaint: Complaint, desk: Desk) -> str:
    """Who complains is told to whoever wrote it down, the handler and the supervisors; others read that he is named."""
    said = _last(case, Complained)
    if said is None or said.person is None:
        return tr("匿名")
    reader = desk.officer
    trusted = reader and (oversees(reader) or reader.staff_no in (complaint.handler, case.entries[0].by.officer))
    party = desk.party(said.person) if trusted and reader and reader.staff_no != complaint.officer else None
    return f"{party.name}　{party.masked_phone}".strip() if party else tr("实名")


def _founded(upheld: bool | None) -> str:
    return "" if upheld is None else tr("属实") if upheld else tr("不属实")


def _content(complaint: Complaint) -> str:
    if complaint.closed_on is None:
        return ""
    return {True: tr("满意"), False: tr("不满意"), None: tr("没有表态")}[complaint.satisfied]


def _complaint_state(case: Case, complaint: Complaint, desk: Desk) -> tuple[str, str, tuple[str, ...]]:
    due = next((c.due_on for c in desk.clocks(case) if c.ended_on is None), None)
    day = full_day_text(due) if due else ""
    match complaints.state(case):
        case ComplaintState.REGISTERED:
            text = tr("等监督人员决定是否受理，最迟 {day}。").format(day=day)
            return text, "warn", ("complaint.take", "complaint.decline")
        case ComplaintState.TAKEN:
            name = desk.roster.name_of(complaint.handler)
            return tr("由{name}查明并答复，最迟 {day}。").format(name=name, day=day), "warn", ("complaint.answer",)
        case ComplaintState.ANSWERED:
            return tr("已经答复；问投诉人是否满意，然后归档。"), "", ("complaint.close",)
    if complaint.declined_on:
        return tr("{day} 不予受理，已了结。").format(day=full_day_text(complaint.declined_on)), "", ()
    closed_on = complaint.closed_on
    return tr("✓ {day} 归档，已了结。").format(day=full_day_text(closed_on) if closed_on else ""), "ok", ()


def _inspection(case: Case, check: SpotCheck, desk: Desk) -> FileFacts:
    found, repaired, again = _last(case, SpotChecked), _last(case, Rectified), _last(case, Rechecked)
    pairs = [
        (tr("怎样检查"), (tr("明查") if found.announced else tr("暗访")) if found else ""),
        (tr("检查对象"), place_text(check.window, check.officer, desk.roster)),
        (tr("检查日期"), full_day_text(check.made_on)),
        (tr("整改期限"), full_day_text(check.rectify_by) if check.rectify_by else ""),
        (tr("整改日期"), full_day_text(check.rectified_on) if check.rectified_on else ""),
        (tr("复查日期"), full_day_text(check.rechecked_on) if check.rechecked_on else ""),
    ]
    texts = [
        (tr("违反禁令"), tr("、").join(tr(BANS[ban]) for ban in check.bans)),
        (tr("发现的问题"), found.findings if found else ""),
        (tr("整改情况"), repaired.done if repaired else ""),
        (tr("复查情况"), again.found if again else ""),
    ]
    return FileFacts(pairs, texts, *_inspection_state(case, check, desk))


def _inspection_state(case: Case, check: SpotCheck, desk: Desk) -> tuple[str, str, tuple[str, ...]]:
    if inspections.to_rectify(case) and check.rectify_by:
        text = tr("▲ 复查没有通过，继续整改，最迟 {day}。") if check.passed is False else tr("等窗口整改，最迟 {day}。")
        return text.format(day=full_day_text(check.rectify_by)), "warn", ("duty.rectify",)
    if inspections.to_recheck(case):
        return tr("已经整改，等监督人员复查。"), "", ("inspection.recheck",)
    return (tr("✓ 复查通过，已了结。") if check.passed else tr("✓ 没有发现问题，已了结。")), "ok", ()


def _task(case: Case, task: SupervisedTask, desk: Desk) -> FileFacts:
    said, last, closed = _last(case, TaskSet), _last(case, TaskReported), _last(case, TaskClosed)
    roster = desk.roster
    pairs = [
        (tr("牵头部门"), unit_name(task.lead, roster)),
        (tr("配合部门"), tr("、").join(unit_name(code, roster) for code in task.helping)),
        (tr("责任人"), roster.name_of(task.officer)),
        (tr("来源"), said.source if said else ""),
        (tr("立项日期"), full_day_text(task.set_on)),
        (tr("办结期限"), full_day_text(task.due_on)),
        (tr("报请督办"), task.escalated_to),
    ]
    texts = [
        (tr("督查什么"), task.matter),
        (tr("最近进展"), last.progress if last else ""),
        (tr("困难"), last.obstacle if last else ""),
        (tr("结果"), closed.result if closed else ""),
    ]
    return FileFacts(pairs, texts, *_task_state(task, desk))


def _task_state(task: SupervisedTask, desk: Desk) -> tuple[str, str, tuple[str, ...]]:
    steps = ("task.report", "task.escalate", "task.close")
    if task.closed_on:
        text = tr("✓ {day} 办结销号。") if task.done else tr("{day} 销号，未办成。")
        return text.format(day=full_day_text(task.closed_on)), "ok" if task.done else "", ()
    if task.due_on < desk.today():
        return tr("▲ 已经逾期，期限 {day}。").format(day=full_day_text(task.due_on)), "bad", steps
    return tr("办理中，最迟 {day}。").format(day=full_day_text(task.due_on)), "", steps


def _leave(case: Case, leave: Leave, desk: Desk) -> FileFacts:
    taken, ended, name = _last(case, LeaveTaken), _last(case, LeaveEnded), desk.roster.name_of
    pairs = [
        (tr("离岗"), name(leave.officer)),
        (tr("顶岗"), name(leave.stand_in)),
        (tr("第一天"), full_day_text(leave.starts_on)),
        (tr("最后一天"), full_day_text(leave.until)),
        (tr("返岗"), full_day_text(leave.ended_on) if leave.ended_on else ""),
    ]
    texts = [
        (tr("移交"), taken.handed_over if taken else ""),
        (tr("B 岗代办的情况"), ended.report if ended else ""),
    ]
    return FileFacts(pairs, texts, *_leave_state(leave, desk))


def _leave_state(leave: Leave, desk: Desk) -> tuple[str, str, tuple[str, ...]]:
    if leave.ended_on:
        return tr("✓ {day} 返岗，已了结。").format(day=full_day_text(leave.ended_on)), "ok", ()
    until = day_text(leave.until)
    if stand_ins.overstayed(leave, desk.today()):
        return tr("▲ 离岗到 {day} 为止，请登记返岗。").format(day=until), "bad", ("leave.end",)
    text = tr("{a}离岗，{b}顶岗，到 {day}。").format(
        a=desk.roster.name_of(leave.officer), b=desk.roster.name_of(leave.stand_in), day=until
    )
    return text, "", ("leave.end",)
