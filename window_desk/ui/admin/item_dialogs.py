"""The dialogs of 事项: the head of an item changed, an item retired, a file looked over before it becomes a draft."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from window_desk.core.catalogue import Item
from window_desk.interchange.trial import Trial
from window_desk.ui.admin.item_view import difference_grid
from window_desk.ui.elements import Scrolling, words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Choice, Day, Words
from window_desk.ui.grid import Row
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import tr

LINES_SHOWN = 2000
"""As many faults or differences of a file are shown; nobody reads more."""


class EditDialog(StepDialog):
    """The head of an item as its next version; ``item`` once it was confirmed."""

    def __init__(self, parent: QWidget, item: Item, today: date) -> None:
        super().__init__(parent, "itemEdit", tr("修改 {name}").format(name=item.name), tr("放进草稿"), width=680)
        self.item, self._old = item, item
        yes = ((True, tr("是")), (False, tr("否")))
        promised = str(item.promised.n) if item.promised else ""
        self._name = Words("itemName", tr("名称"), item.name)
        self._aliases = Words("itemAliases", tr("别名（、分开）"), "、".join(item.aliases))
        self._promised = Words("itemPromised", tr("承诺时限（数）"), promised)
        self._audience = Words("itemAudience", tr("服务对象"), item.audience)
        self._conditions = Words("itemConditions", tr("受理条件（一行一条）"), "\n".join(item.conditions), lines=4)
        self._fee = Words("itemFee", tr("收费说明"), item.fee)
        self._result = Words("itemResult", tr("结果"), item.result)
        self._here = Choice("itemHere", tr("进驻中心"), yes, item.in_centre)
        self._decided = Choice("itemDecided", tr("窗口审批"), yes, item.decided_at_window)
        self._from = Day("itemFrom", tr("生效日期"), max(today, item.effective_on))
        self._today = today
        fields = (
            self._name,
            self._aliases,
            self._promised,
            self._audience,
            self._conditions,
            self._fee,
            self._result,
            self._here,
            self._decided,
            self._from,
        )
        note = tr("材料、收费、情形按 Alt+M 改；环节和时限请用“导出”改好表格再“导入”。")
        self.body.addWidget(words(note, "soft", wrap=True))
        room = self.screen().availableGeometry().height() - px(270)
        self.body.addWidget(Scrolling(FieldForm(fields), room, px(632)))
        self._name.begin()

    def refusal(self) -> str:
        """What cannot be read; the rules of the catalogue are asked before it is let out."""
        if not self._name.value:
            return tr("请写名称。")
        promised = self._promised.value
        if (promised and not promised.isdecimal()) or bool(promised) != (self._old.promised is not None):
            return tr("承诺时限只能改数；没有承诺时限的请用表格加上单位和依据。")
        if self._from.value is None or self._from.value < self._today:
            return tr("生效日期不能早于今天。")
        self.item = replace(
            self._old,
            name=self._name.value,
            aliases=tuple(filter(None, (each.strip() for each in self._aliases.value.split("、")))),
            promised=replace(self._old.promised, n=int(promised)) if self._old.promised else None,
            audience=self._audience.value,
            conditions=tuple(filter(None, self._conditions.value.splitlines())),
            fee=self._fee.value,
            result=self._result.value,
            in_centre=self._here.value,
            decided_at_window=self._decided.value,
            effective_on=self._from.value,
        )
        return ""


class RetireDialog(StepDialog):
    """From what day no new case takes an item; ``on`` once it was confirmed."""

    def __init__(self, parent: QWidget, item: Item, today: date) -> None:
        super().__init__(parent, "itemRetire", tr("停用 {name}").format(name=item.name), tr("放进草稿"))
        self._day, self._today, self.on = Day("retiredOn", tr("从哪天起停用"), today), today, today
        note = tr("从那天起新办件不能再选它；已经收的办件照原来的版本办完。")
        self.body.addWidget(words(note, "soft", wrap=True))
        self.body.addWidget(FieldForm((self._day,)))
        self._day.begin()

    def refusal(self) -> str:
        """A day, today or later."""
        if self._day.value is None or self._day.value < self._today:
            return tr("停用日期不能早于今天。")
        self.on = self._day.value
        return ""


class TrialDialog(StepDialog):
    """What a file would change; with faults it can only be read, each with its cell and what to do."""

    def __init__(self, parent: QWidget, name: str, trial: Trial) -> None:
        can = bool(trial.items) and not trial.faults
        title = tr("导入 {file}").format(file=name)
        super().__init__(parent, "itemTrial", title, tr("放进草稿") if can else tr("关闭"), width=980, step=can)
        self.can = can
        said = tr("有差异 {n} 项，没有差异 {same} 项，错误 {faults} 处。")
        summary = said.format(n=len(trial.items), same=trial.unchanged, faults=len(trial.faults))
        if trial.faults:
            summary += tr("什么都没有写；改好表格再导入。")
        if trial.left_out or len(trial.faults) > LINES_SHOWN:
            summary += tr("下面只列前 {n} 处。").format(n=LINES_SHOWN)
        self.body.addWidget(words(summary, "strong", wrap=True, name="trialSaid"))
        grid = difference_grid("trialGrid")
        grid.setMinimumHeight(min(px(360), self.screen().availableGeometry().height() - px(270)))
        grid.show_rows(_faults(trial) if trial.faults else _changes(trial))
        self.body.addWidget(grid)
        grid.setFocus()


def _faults(trial: Trial) -> list[Row]:
    return [Row((fault.place, "", fault.what)) for fault in trial.faults[:LINES_SHOWN]]


def _changes(trial: Trial) -> list[Row]:
    return [
        Row((f"{item.name} · {change.path}", change.before or "–", change.after or "–"))
        for item in trial.items
        for change in trial.changes[item.code]
    ]
