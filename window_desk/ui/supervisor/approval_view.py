"""What a line that waits is about: the case, the words of the act, the reason given, the evidence."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from window_desk.core import decision_time
from window_desk.core.acts import Accepted, Expedited, Extended, Notified, RefusalReported, Voided
from window_desk.core.case import Case
from window_desk.core.clock import ClockKind
from window_desk.core.entry import Entry
from window_desk.core.reviews import Cause
from window_desk.desk import Desk
from window_desk.ui.act_words import act_text
from window_desk.ui.elements import Facts, card, clear, words
from window_desk.ui.labels import STAGES, full_day_text, moment_text
from window_desk.ui.oversight_labels import REFUSALS
from window_desk.ui.supervisor.approvals import Approval
from window_desk.ui.supervisor.matters import CAUSES
from window_desk.ui.supervisor.notice_compare import NoticeCompare
from window_desk.ui.theme import px
from window_desk.ui.translation import tr
from window_desk.ui.worklist_words import case_title


class ApprovalView(QWidget):
    """One line with all that is needed to say yes or no to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("pageBody")
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(px(4), px(4), px(4), px(4))
        self._body.setSpacing(px(12))

    def show_approval(self, approval: Approval | None) -> None:
        """Show that one; nothing waits where there is none."""
        clear(self._body)
        if approval is None:
            self._body.addWidget(words(tr("没有等您审核的事项。"), "note", "ok", wrap=True))
        else:
            self._body.addWidget(self._head(approval))
            for cause in approval.waiting.causes:
                self._body.addWidget(self._evidence(approval, cause))
        self._body.addStretch(1)

    def _head(self, approval: Approval) -> QWidget:
        desk, entry = self._desk, approval.waiting.entry
        frame, inner = card()
        inner.addWidget(words(tr("、").join(tr(CAUSES[cause]) for cause in approval.waiting.causes), "title"))
        inner.addWidget(words(act_text(entry.act, desk.roster), wrap=True))
        facts = Facts()
        facts.show_pairs(
            [
                (tr("申请人"), case_title(approval.line)),
                (tr("编号"), approval.line.number),
                (tr("事项"), approval.line.item_name),
                (tr("阶段"), tr(STAGES[approval.case.stage])),
                (tr("经办"), tr("{n} 号窗口 {who}").format(n=entry.by.window, who=desk.roster.signature(entry.by))),
                (tr("时间"), moment_text(entry.happened_at, desk.today())),
                (tr("最迟"), full_day_text(approval.due_on) if approval.due_on else ""),
            ]
        )
        inner.addWidget(facts)
        return frame

    def _evidence(self, approval: Approval, cause: Cause) -> QWidget:
        frame, inner = card()
        inner.addWidget(words(tr("{cause}：依据").format(cause=tr(CAUSES[cause])), "heading"))
        facts = Facts(columns=1)
        facts.show_pairs(list(self._facts(approval, cause)))
        inner.addWidget(facts)
        if cause is Cause.NEW_DEMANDS:
            inner.addWidget(self._notices(approval))
        return frame

    def _facts(self, approval: Approval, cause: Cause) -> Iterator[tuple[str, str]]:
        entry = approval.waiting.entry
        match cause, entry.act:
            case Cause.BACK_DATED, _:
                yield tr("办理的时间"), moment_text(entry.happened_at, self._desk.today())
                yield tr("录入的时间"), moment_text(entry.entered_at, self._desk.today())
                yield tr("补录的理由"), entry.late_reason
            case Cause.DISPUTED, _:
                yield tr("存疑"), tr("与别的窗口同时登记的记录相冲突，两条都留在台账里")
            case Cause.DEEMED, _:
                yield from self._deemed(approval.case)
            case _, Extended() as act:
                yield from self._extension(approval, act)
            case _, RefusalReported() as act:
                yield from self._refusal(entry, act)
            case _, Voided() as act:
                yield from self._voided(approval, act)
            case _, Expedited() as act:
                yield tr("列入的机关"), act.office
                yield tr("依据"), act.ground
                yield tr("项目卡"), act.card
            case _, Notified() as act:
                yield tr("为什么再次要求"), act.new_demands_reason or tr("没有写")
            case _, Accepted():
                yield from self._promised(approval)

    def _deemed(self, case: Case) -> Iterator[tuple[str, str]]:
        desk = self._desk
        for clock in desk.clocks(case):
            if clock.kind is ClockKind.NOTIFY:
                yield tr("最迟告知或者受理"), full_day_text(clock.due_on)
                yield tr("实际告知或者受理"), full_day_text(clock.ended_on) if clock.ended_on else ""
        if since := desk.deemed_accepted_on(case):
            yield tr("自收件之日起视为受理"), full_day_text(since)
        yield tr("依据"), tr("行政许可法第三十二条第一款第四项：逾期不告知的，自收到申请材料之日起即为受理")

    def _extension(self, approval: Approval, act: Extended) -> Iterator[tuple[str, str]]:
        case, desk = approval.case, self._desk
        part = next(each for each in case.extensions if each.act_id == approval.key)
        if moved := decision_time.moved_by(case, part, desk.bench(case)):
            yield tr("原来的期限"), full_day_text(moved[0])
            yield tr("延期以后"), tr("{day}（延长 {n} 个工作日）").format(day=full_day_text(moved[1]), n=act.days)
        yield tr("理由"), act.reason
        yield tr("批准人"), desk.roster.name_of(act.approver)
        told = case.told.get(approval.key)
        yield tr("告知申请人"), full_day_text(told) if told else tr("还没有告知，不告知的延期无效")

    def _refusal(self, entry: Entry, act: RefusalReported) -> Iterator[tuple[str, str]]:
        desk = self._desk
        hours = desk.published.policy(entry.on).review_hours
        until = entry.happened_at + timedelta(hours=hours)
        yield tr("要说的“不”"), tr(REFUSALS[act.kind])
        yield tr("理由"), act.reason
        yield tr("依据"), act.basis
        yield tr("可以补什么"), act.to_supply
        yield tr("本岗权限"), tr("超出本岗权限，审核同意以后才能说") if act.beyond_power else tr("在本岗权限以内")
        said = tr("{at} 以前（报备后 {n} 小时内）")
        yield tr("请在"), said.format(at=moment_text(until, desk.today()), n=hours)

    def _voided(self, approval: Approval, act: Voided) -> Iterator[tuple[str, str]]:
        desk = self._desk
        line = next((each for each in approval.case.entries if each.act_id == act.act_id), None)
        if line is not None:
            yield tr("作废的记录"), act_text(line.act, desk.roster)
            signed = tr("{who}，{at}")
            at = moment_text(line.happened_at, desk.today())
            yield tr("原来由谁登记"), signed.format(who=desk.roster.signature(line.by), at=at)
        yield tr("作废的理由"), act.reason

    def _promised(self, approval: Approval) -> Iterator[tuple[str, str]]:
        item = self._desk.item_of(approval.case)
        for each in approval.case.commitments:
            names = tr("、").join(item.material(no).name if item else str(no) for no in each.materials)
            by = tr("，{day} 前补齐").format(day=full_day_text(each.supply_by)) if each.supply_by else ""
            yield each.number, names + by

    def _notices(self, approval: Approval) -> QWidget:
        notices = approval.case.notices
        at = next(n for n, notice in enumerate(notices) if notice.act_id == approval.key)
        told = frozenset(demand.material for notice in notices[:at] for demand in notice.demands)
        compare = NoticeCompare()
        compare.show_notices(notices[at - 1], notices[at], self._desk.item_of(approval.case), told)
        return compare
