"""The worklist in words: under which heading a line stands, whose case it is, and the one next step."""

from window_desk.core.case import File, Stage
from window_desk.core.duty import DutyKind
from window_desk.core.posts import Roster
from window_desk.desk import CaseLine, Task, TaskKind
from window_desk.ui.labels import CLOCKS, FILES, day_text
from window_desk.ui.lines import Line
from window_desk.ui.translation import QT_TR_NOOP, tr

_TODAY = QT_TR_NOOP("今天要办")

GROUPS: dict[TaskKind, str] = {
    TaskKind.DISPUTED: _TODAY,
    TaskKind.OVERDUE: _TODAY,
    TaskKind.DUE_TODAY: _TODAY,
    TaskKind.REFERRAL_LAPSED: _TODAY,
    TaskKind.DUE_SOON: _TODAY,
    TaskKind.SUPPLY_DUE: _TODAY,
    TaskKind.COMMITMENT_DUE: _TODAY,
    TaskKind.TO_TAKE: QT_TR_NOOP("待接收"),
    TaskKind.OPEN_CONTACT: QT_TR_NOOP("窗口前"),
    TaskKind.IN_HAND: QT_TR_NOOP("窗口前"),
    TaskKind.TO_EXPLAIN: QT_TR_NOOP("待说明"),
    TaskKind.TO_REVIEW: QT_TR_NOOP("待审核"),
    TaskKind.DUTY: QT_TR_NOOP("监督事项"),
    TaskKind.PAPER_NOT_OUT: QT_TR_NOOP("文书未出"),
    TaskKind.MEMBER: QT_TR_NOOP("待协办答复"),
    TaskKind.AWAITING_DECISION: QT_TR_NOOP("待决定"),
    TaskKind.TO_ISSUE: QT_TR_NOOP("待出件"),
    TaskKind.UNCOLLECTED: QT_TR_NOOP("待领取"),
    TaskKind.ERRAND: QT_TR_NOOP("我的代办"),
    TaskKind.SUSPENDED: QT_TR_NOOP("特别程序中"),
    TaskKind.SENT_UP: QT_TR_NOOP("转报在外"),
    TaskKind.AWAITING_SUPPLY: QT_TR_NOOP("补正在外"),
}
"""The heading each kind of task stands under; the headings come in this order."""

DUTY_STEPS = {
    DutyKind.LAPSED: QT_TR_NOOP("转办没人接，再转或自己办"),
    DutyKind.MEMBER_TAKE: QT_TR_NOOP("协办待接收"),
    DutyKind.MEMBER_ANSWER: QT_TR_NOOP("请答复协办意见"),
    DutyKind.ERRAND: QT_TR_NOOP("跟踪代办"),
    DutyKind.REVIEW: QT_TR_NOOP("请审核"),
    DutyKind.VERIFY_RATING: QT_TR_NOOP("请核实差评"),
    DutyKind.RECTIFY: QT_TR_NOOP("请整改"),
    DutyKind.FOLLOW_UP: QT_TR_NOOP("请回访评价人"),
    DutyKind.TAKE_COMPLAINT: QT_TR_NOOP("请定是否受理投诉"),
    DutyKind.ANSWER_COMPLAINT: QT_TR_NOOP("请查明并答复投诉"),
    DutyKind.CLOSE_COMPLAINT: QT_TR_NOOP("问满意度，归档"),
    DutyKind.RECHECK: QT_TR_NOOP("请复查整改"),
    DutyKind.EXPLAIN: QT_TR_NOOP("有牌待说明"),
    DutyKind.FIND: QT_TR_NOOP("请认定"),
    DutyKind.HEAR_APPEAL: QT_TR_NOOP("请复核申诉"),
    DutyKind.END_LEAVE: QT_TR_NOOP("请登记返岗"),
    DutyKind.REPORT_TASK: QT_TR_NOOP("请报督查进展"),
    DutyKind.CHASE_TASK: QT_TR_NOOP("督查逾期，请督办"),
}
"""The next step of a duty that is not the handling of a case."""

NEXT_STEPS = {
    TaskKind.DISPUTED: QT_TR_NOOP("有存疑记录，请核实"),
    TaskKind.PAPER_NOT_OUT: QT_TR_NOOP("文书没有打出，按 F12"),
    TaskKind.OPEN_CONTACT: QT_TR_NOOP("选事项，或按 F6 答复"),
    TaskKind.IN_HAND: QT_TR_NOOP("核对材料"),
    TaskKind.SUPPLY_DUE: QT_TR_NOOP("补正到期"),
    TaskKind.COMMITMENT_DUE: QT_TR_NOOP("容缺到期"),
}

STAGE_STEPS = {
    Stage.RECEIVED: QT_TR_NOOP("核对材料"),
    Stage.NOTIFIED: QT_TR_NOOP("等补正"),
    Stage.ACCEPTED: QT_TR_NOOP("待决定"),
    Stage.SENT_UP: QT_TR_NOOP("等上级决定"),
    Stage.DECIDED: QT_TR_NOOP("待出件"),
    Stage.ISSUED: QT_TR_NOOP("等申请人领取"),
}
"""The next step of a case in hand: by its kind, else by its stage, else by the clock that is left."""

SAID_BY_HEADING = frozenset(
    {
        TaskKind.AWAITING_DECISION,
        TaskKind.TO_ISSUE,
        TaskKind.UNCOLLECTED,
        TaskKind.SUSPENDED,
        TaskKind.SENT_UP,
        TaskKind.AWAITING_SUPPLY,
    }
)
"""The kinds whose heading is the next step already."""


def is_fresh(task: Task) -> bool:
    """Whether the case was just received and only its receipt, which nobody need ask for, is not printed."""
    return task.kind is TaskKind.PAPER_NOT_OUT and task.line.stage is Stage.RECEIVED


def is_supplied(task: Task) -> bool:
    """Whether everything a notice asked for came in: the case must now be accepted (Art. 32(1)(5))."""
    return task.kind is TaskKind.AWAITING_SUPPLY and task.line.due_on is None


def heading_of(task: Task) -> str:
    """The heading of one task."""
    if is_supplied(task):
        return _TODAY
    return GROUPS[TaskKind.IN_HAND if is_fresh(task) else task.kind]


def case_title(line: CaseLine) -> str:
    """Whose case it is, as lists show it; what it is about, where it is nobody's application."""
    if line.file is File.CONTACT:
        return tr("来访者")
    if line.file is not File.APPLICATION:
        return tr(FILES[line.file])
    return line.applicant or tr("（申请人资料不在本机）")


def next_step(task: Task) -> str:
    """What to do next, where the heading does not say it already, and what else waits."""
    also = [tr(DUTY_STEPS[duty]) for duty in task.also if duty in DUTY_STEPS]
    return tr("；").join(part for part in (_step(task), *also) if part)


def _step(task: Task) -> str:
    if task.duty is DutyKind.TAKE:
        return tr("转办待接") if task.line.stage is Stage.CONTACT else tr("移交待接")
    return tr(DUTY_STEPS[task.duty]) if task.duty in DUTY_STEPS else _handling_step(task)


def _handling_step(task: Task) -> str:
    if is_supplied(task):
        return tr("已补齐，请受理")
    kind, line = TaskKind.IN_HAND if is_fresh(task) else task.kind, task.line
    if line.offered_to is not None:
        return tr("等 {n} 号窗口接收").format(n=line.offered_to)
    if kind in SAID_BY_HEADING:
        return ""
    step = NEXT_STEPS.get(kind) or STAGE_STEPS.get(line.stage) or (CLOCKS[line.due_kind] if line.due_kind else "")
    return tr(step) if step else ""


def task_line(task: Task, roster: Roster) -> Line:
    """One line of the list: whose case, how much time, the next step, and which case it is."""
    line = task.line
    text, mood = _tag(task)
    title = tr("【绿】{name}").format(name=case_title(line)) if line.expedited else case_title(line)
    instead = tr("代{name}").format(name=roster.name_of(task.instead_of)) if task.instead_of else ""
    number = line.number.rpartition("-")[2] if line.file is File.APPLICATION else line.number
    parts = (instead, next_step(task), line.item_name, number)
    return Line(title, " · ".join(part for part in parts if part), text, mood, line.case_id)


def _tag(task: Task) -> tuple[str, str]:
    left = task.workdays_left
    if task.kind is TaskKind.DISPUTED:
        return tr("存疑"), "bad"
    if task.kind is TaskKind.REFERRAL_LAPSED:
        return tr("没人接"), "bad"
    if task.kind is TaskKind.PAPER_NOT_OUT:
        return (tr("凭证未打"), "") if is_fresh(task) else (tr("未打印"), "warn")
    if is_supplied(task):
        return tr("✓ 已补齐"), "ok"
    if task.kind is TaskKind.SUSPENDED:
        return tr("暂停计时"), "warn"
    if left is None or task.line.due_on is None:
        return (tr("首问中"), "accent") if task.kind is TaskKind.OPEN_CONTACT else ("", "")
    if left < 0:
        return tr("超期 {n} 天").format(n=-left), "bad"
    if left == 0:
        return tr("今日到期"), "bad"
    if left == 1:
        return tr("剩 1 天"), "warn"
    return tr("{day} 前").format(day=day_text(task.line.due_on, weekday=False)), ""
