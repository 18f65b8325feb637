"""The dialogs of 事项: an item retired, one taken out of the draft, a file looked over before it becomes a draft."""

from datetime import date

from PySide6.QtWidgets import QWidget

from window_desk.core.catalogue import Item
from window_desk.interchange.trial import Trial
from window_desk.ui.admin.item_view import difference_grid
from window_desk.ui.elements import words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Day
from window_desk.ui.grid import Row
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import tr

LINES_SHOWN = 2000
"""As many faults or differences of a file are shown; nobody reads more."""


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


class UndoDialog(StepDialog):
    """Asks before what was prepared of one item is thrown away."""

    def __init__(self, parent: QWidget, item: Item, *, new: bool) -> None:
        title = tr("撤出草稿：{name}").format(name=item.name)
        super().__init__(parent, "itemUndo", title, tr("撤出草稿"))
        gone = tr("这是新事项，录入的内容全部不要了。") if new else tr("这次的改动不要了，事项照已发布的一版不变。")
        self.body.addWidget(words(gone, wrap=True))
        self.confirm_button.setFocus()


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
