"""What is behind a figure: its cases, exactly as many as it says; Enter opens one (MISSION D2)."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableView, QWidget

from window_desk.core.figures import Count
from window_desk.core.indicators import Shown
from window_desk.desk import CaseLine
from window_desk.ui.elements import row, words
from window_desk.ui.labels import STAGES, full_day_text
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import QT_TR_NOOP, tr
from window_desk.ui.worklist_words import case_title

Index = QModelIndex | QPersistentModelIndex
Behind = Sequence[tuple[CaseLine, int]]

COLUMNS = (
    QT_TR_NOOP("编号"),
    QT_TR_NOOP("申请人"),
    QT_TR_NOOP("事项"),
    QT_TR_NOOP("阶段"),
    QT_TR_NOOP("窗口"),
    QT_TR_NOOP("收件"),
    QT_TR_NOOP("计入"),
)


class BehindModel(QAbstractTableModel):
    """The cases behind a figure; the last column is what each adds."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Behind = ()

    def show_rows(self, rows: Behind) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row to a case."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as are named."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words over the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says; the whole row for a screen reader."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells(index.row())[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "，".join(cell for cell in self._cells(index.row()) if cell)
        return None

    def _cells(self, n: int) -> tuple[str, ...]:
        line, amount = self.rows[n]
        came = full_day_text(line.received_on) if line.received_on else ""
        return (
            line.number or "–",
            case_title(line),
            line.item_name or "–",
            tr(STAGES[line.stage]),
            str(line.window),
            came,
            str(amount),
        )


class BehindDialog(StepDialog):
    """The list behind one figure. Of a share those that count, the others, or all; ``opened`` tells a case."""

    opened = Signal(object)

    def __init__(self, parent: QWidget, title: str, count: Count, counted: Behind, among: Behind) -> None:
        super().__init__(parent, "behindDialog", title, tr("关闭"), width=1000, step=False)
        self._counted, self._among = counted, among
        self._which = QComboBox()
        self._which.setObjectName("behindWhich")
        self._which.setAccessibleName(tr("看哪一部分"))
        self._which.currentIndexChanged.connect(lambda _: self._show())
        self._said = words(look="soft", name="behindSaid")
        self._model = BehindModel()
        self._table = QTableView()
        self._table.setObjectName("behindTable")
        self._table.setAccessibleName(title)
        self._dress()
        self.body.addLayout(row(self._which, self._said, None))
        self.body.addWidget(self._table)
        share = count.indicator.shown is Shown.SHARE
        self._unit = tr(count.indicator.unit)
        self._which.addItems([tr("计入的"), tr("其余的"), tr("全部")] if share else [tr("全部")])
        self._which.setVisible(share)
        if share and count.n and count.n != count.total:
            self._which.setCurrentIndex(1)  # whoever looks into a share asks for those that fall out of it
        self._show()
        self._table.setFocus()

    def _dress(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(36))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in enumerate((178, 170, 0, 90, 60, 140, 60)):
            if width:
                table.setColumnWidth(column, px(width))
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setProperty("look", "plain")
        table.setMinimumHeight(px(320))
        table.doubleClicked.connect(lambda _: self.confirm())

    @property
    def rows(self) -> Behind:
        """What is listed now."""
        return self._model.rows

    def _show(self) -> None:
        parts: tuple[Behind, ...] = (self._counted, _without(self._among, self._counted), self._among)
        rows = parts[max(0, self._which.currentIndex())]
        self._model.show_rows(rows)
        total = f"{sum(amount for _, amount in rows):,}"
        self._said.setText(tr("{rows} 行，合计 {n} {unit}").format(rows=f"{len(rows):,}", n=total, unit=self._unit))
        if rows:
            self._table.selectRow(0)

    def confirm(self) -> None:
        """Enter on a line opens its case; anywhere else it closes."""
        index, listed = self._table.currentIndex(), self._table.hasFocus()
        self.accept()
        if listed and index.isValid():
            self.opened.emit(self.rows[index.row()][0].case_id)


def _without(among: Behind, counted: Behind) -> Behind:
    """What is in N and not in n: line by line, since a case may stand in both."""
    taken = {line.case_id: amount for line, amount in counted}
    left = ((line, amount - taken.get(line.case_id, 0)) for line, amount in among)
    return [(line, amount) for line, amount in left if amount]
