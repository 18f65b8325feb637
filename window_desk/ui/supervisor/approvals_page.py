"""审批: everything that waits for a head's eye, and at the right what it is about; decided by keys (MISSION D3)."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QScrollArea, QSplitter, QVBoxLayout, QWidget

from window_desk.core.acts import Reviewed
from window_desk.core.reviews import Cause
from window_desk.desk import Desk
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import button, row, words
from window_desk.ui.fields import Words
from window_desk.ui.lines import LineList
from window_desk.ui.places.place import PlacePage
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.sheets import Sheet
from window_desk.ui.shortcuts import bind
from window_desk.ui.supervisor.approval_view import ApprovalView
from window_desk.ui.supervisor.approvals import Approval, approvals, as_lines, owing
from window_desk.ui.supervisor.department_choice import DepartmentChoice
from window_desk.ui.supervisor.matters import CAUSES
from window_desk.ui.supervisor.steps_here import StepsHere, set_off
from window_desk.ui.theme import px
from window_desk.ui.translation import refusal_text, tr

MOST = 200
"""The cases looked into at once; as they are decided the next come up."""


class ApprovalList(LineList):
    """The list; Enter asks for the case at the counter."""

    def __init__(self, page: "ApprovalsPage") -> None:
        super().__init__()
        self._page = page
        self.setObjectName("approvals")
        self.setAccessibleName(tr("等着审核的记录，回车打开办件"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the case."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._page.open_case()
        else:
            super().keyPressEvent(event)


class ApprovalsPage(PlacePage):
    """The list at the left, by cause, most urgent first; the matter at the right, with the two answers below it."""

    def __init__(self, desk: Desk, room: PrintRoom) -> None:
        super().__init__()
        self._desk, self._cases, self._all = desk, 0, tuple[Approval, ...]()
        self.steps = StepsHere(self, desk, room)
        self._department, self._cause = DepartmentChoice(desk, "approvalsDepartment"), QComboBox()
        self._fill_choices()
        self._sum = words(look="soft", name="approvalsSum")
        self.list = ApprovalList(self)
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.view = ApprovalView(desk)
        self._lay_out()
        for before, after in ((self.list, self._department), (self._department, self._cause)):
            self.setTabOrder(before, after)  # the list has the keyboard first
        bind(self, ("Alt+Y", "Alt+N", "Alt+P"), self._press)

    def _fill_choices(self) -> None:
        self._cause.setObjectName("approvalsCause")
        self._cause.setAccessibleName(tr("看哪一类"))
        self._cause.addItem(tr("全部事由"), "")
        for cause in Cause:
            self._cause.addItem(tr(CAUSES[cause]), cause.value)
        self._department.currentIndexChanged.connect(lambda _: self.refresh())
        self._cause.currentIndexChanged.connect(lambda _: self._show_list())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(12))
        layout.addLayout(row(self._department, self._cause, self._sum, None))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self._side())
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([px(400), px(900)])
        layout.addWidget(split, 1)

    def _side(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.view)
        area.setProperty("look", "scroll")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("这一条的情况，可上下滚动"))
        self._yes = button(tr("同意  Alt+Y"), partial(self._press, "Alt+Y"), name="approve", primary=True)
        self._no = button(tr("不同意  Alt+N"), partial(self._press, "Alt+N"), name="overturn")
        self._print = button(tr("看文书  Alt+P"), partial(self._press, "Alt+P"), name="showPaper")
        go = button(tr("打开办件  ⏎"), self.open_case, name="openCase")
        side = QWidget()
        inner = QVBoxLayout(side)
        inner.setContentsMargins(px(12), 0, 0, 0)
        inner.setSpacing(px(12))
        inner.addWidget(area, 1)
        inner.addLayout(row(self._yes, self._no, None, self._print, go))
        return side

    def refresh(self) -> None:
        """Ask the desk again."""
        cases = owing(self._desk, self._department.has_officer)
        self._cases, self._all = len(cases), approvals(self._desk, cases[:MOST])
        self._show_list()

    @property
    def chosen(self) -> Approval | None:
        """The line with the cursor."""
        key = self.list.chosen()
        return next((each for each in self._all if each.key == key), None)

    def _show_list(self) -> None:
        shown, before = [each for each in self._all if self._is_asked(each)], self.list.currentRow()
        self.list.show_lines(as_lines(shown, self._desk))
        if self.list.chosen() is None:
            self.list.setCurrentRow(min(before, self.list.count() - 1))
            if self.list.chosen() is None:
                self.list.choose_first()
        late = sum(each.due_on is not None and each.due_on < self._desk.today() for each in shown)
        if self._cases > MOST:
            said = tr("待审核 {cases} 件，先列最急的 {most} 件：{n} 条，其中超期 {late} 条")
        else:
            said = tr("待审核 {cases} 件、{n} 条，其中超期 {late} 条")
        cases = self._cases if self._cases > MOST else len({each.case.case_id for each in shown})
        self._sum.setText(said.format(cases=cases, most=MOST, n=len(shown), late=late))
        self._show_chosen()

    def _is_asked(self, each: Approval) -> bool:
        cause = self._cause.currentData()
        return not cause or cause in each.waiting.causes

    def _show_chosen(self) -> None:
        approval = self.chosen
        self.view.show_approval(approval)
        why = self._why_not(self.steps.visit(approval.case.case_id), approval.key) if approval else tr("没有选中")
        papers = self._desk.papers_of(approval.case) if approval else ()
        for each in (self._yes, self._no):
            set_off(each, why)
        self._print.setVisible(any(approval and paper.entry.act_id == approval.key for paper in papers))

    def _why_not(self, visit: Visit, act_id: UUID) -> str:
        """Why whoever sits here may not say a word on that line."""
        refusal = visit.objection((Reviewed(act_id, True),))
        return refusal_text(refusal) if refusal else ""

    def _press(self, key: str) -> None:
        approval = self.chosen
        if approval is None:
            self.said.emit(tr("没有等您审核的事项。"), "")
        elif key == "Alt+P":
            if not self._print.isHidden():
                self.steps.preview(approval.case.case_id, approval.key)
        else:
            visit = self.steps.visit(approval.case.case_id)
            if why := self._why_not(visit, approval.key):
                self.said.emit(why, "warn")
            elif key == "Alt+Y":
                if self.steps.record(visit, (Reviewed(approval.key, True),)):
                    self._answered(tr("已同意：{what}"), approval)
            else:
                self._overturn(visit, approval)

    def _overturn(self, visit: Visit, approval: Approval) -> None:
        sheet = Sheet(
            tr("不同意，撤回原来的处理"),
            tr("登记审核"),
            (Words("opinion", tr("理由（窗口下次同步就看到）"), lines=3),),
            lambda say: (Reviewed(approval.key, False, say["opinion"]),),
        )
        dialog = self.steps.ask("sheet.overturn", sheet, visit)
        dialog.accepted.connect(lambda: self._answered(tr("已撤回：{what}"), approval))

    def _answered(self, said: str, approval: Approval) -> None:
        self.said.emit(said.format(what=f"{tr(CAUSES[approval.cause])} {approval.line.number}"), "ok")

    def open_case(self) -> None:
        """Show the case of the line at the counter."""
        if approval := self.chosen:
            self.case_asked.emit(approval.case.case_id)
