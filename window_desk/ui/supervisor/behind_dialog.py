"""What is behind a figure: its cases, exactly as many as it says; Enter opens one (MISSION D2)."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableView, QWidget

from window_desk.core.figures import Count
from window_desk.core.indicators import Part, Shown
from window_desk.desk import Behind
from window_desk.ui.elements import row, words
from window_desk.ui.labels import STAGES
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import QT_TR_NOOP, tr
from window_desk.ui.worklist_words import case_title

Index = QModelIndex | QPersistentModelIndex
Asks = Callable[[Part], Iterator[Behind]]
"""What reads the cases of one part, as they are taken."""

AT_ONCE = 200
"""Lines listed at once; whoever comes to the last of them gets as many again."""

COLUMNS = (
    QT_TR_NOOP("编号"),
    QT_TR_NOOP("申请人"),
    QT_TR_NOOP("事项"),
    QT_TR_NOOP("阶段"),
    QT_TR_NOOP("窗口"),
    QT_TR_NOOP("收件"),
    QT_TR_NOOP("计入日期"),
    QT_TR_NOOP("计入"),
)


class BehindModel(QAbstractTableModel):
    """The cases behind a figure, read as they are scrolled to; the last column is what each adds. ``grown`` tells when
    there are more.
    """

    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Behind] = []
        self.complete = True
        self._source: Iterator[Behind] = iter(())

    def show_rows(self, source: Iterator[Behind]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._source, self.rows = source, list(islice(source, AT_ONCE))
        self.complete = len(self.rows) < AT_ONCE
        self.endResetModel()
        self.grown.emit()

    def canFetchMore(self, parent: Index) -> bool:
        """Until all are there."""
        return not parent.isValid() and not self.complete

    def fetchMore(self, parent: Index) -> None:
        """Read on."""
        more = list(islice(self._source, AT_ONCE))
        self.complete = len(more) < AT_ONCE
        if more:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(more) - 1)
            self.rows += more
            self.endInsertRows()
        self.grown.emit()

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
        line, adds, on = self.rows[n]
        return (
            line.number or "–",
            case_title(line),
            line.item_name or "–",
            tr(STAGES[line.stage]),
            str(line.window),
            line.received_on.isoformat() if line.received_on else "–",
            on.isoformat(),
            str(adds),
        )


class BehindDialog(StepDialog):
    """The list behind one figure, the latest first. Of a share those that count, the others, or all; ``opened`` tells a
    case.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget, title: str, count: Count, asks: Asks) -> None:
        super().__init__(parent, "behindDialog", title, tr("关闭"), width=1000, step=False)
        self._count, self._asks = count, asks
        self._which = QComboBox()
        self._which.setObjectName("behindWhich")
        self._which.setAccessibleName(tr("看哪一部分"))
        self._said = words(look="soft", name="behindSaid")
        self._model = BehindModel()
        self._model.grown.connect(self._say_how_many)
        self._table = QTableView()
        self._table.setObjectName("behindTable")
        self._table.setAccessibleName(title)
        self._dress()
        self.body.addLayout(row(self._which, self._said, None))
        self.body.addWidget(self._table)
        share = count.indicator.shown is Shown.SHARE
        self._unit = tr(count.indicator.unit)
        parts = {Part.COUNTED: tr("计入的"), Part.REST: tr("其余的"), Part.ALL: tr("全部")}
        for part, text in parts.items() if share else ((Part.COUNTED, tr("全部")),):
            self._which.addItem(text, part)
        self._which.setVisible(share)
        if share and count.n and count.n != count.total:
            self._which.setCurrentIndex(1)  # whoever looks into a share asks for those that fall out of it
        self._which.currentIndexChanged.connect(lambda _: self._show())
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
        for column, width in enumerate((178, 140, 0, 80, 70, 104, 104, 56)):
            if width:
                table.setColumnWidth(column, px(width))
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setProperty("look", "plain")
        table.setMinimumHeight(px(320))
        table.doubleClicked.connect(lambda _: self.confirm())

    @property
    def rows(self) -> Sequence[Behind]:
        """What is listed so far."""
        return self._model.rows

    @property
    def _part(self) -> Part:
        return Part(self._which.currentData())

    def _show(self) -> None:
        self._model.show_rows(self._asks(self._part))
        if self.rows:
            self._table.selectRow(0)

    def _say_how_many(self) -> None:
        """Once all are there what they add up to; until then what the figure says."""
        rows = self.rows
        if self._model.complete:
            said, n = tr("{rows} 行，合计 {n} {unit}"), sum(each.adds for each in rows)
        else:
            said, n = tr("合计 {n} {unit}，已列出最近的 {rows} 行，往下翻接着列"), self._count.of(self._part)
        self._said.setText(said.format(rows=f"{len(rows):,}", n=f"{n:,}", unit=self._unit))

    def confirm(self) -> None:
        """Enter on a line opens its case; anywhere else it closes."""
        index, listed = self._table.currentIndex(), self._table.hasFocus()
        self.accept()
        if listed and index.isValid():
            self.opened.emit(self.rows[index.row()].line.case_id)
