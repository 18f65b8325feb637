"""材料: one row to a material, what is due, what came, the verdict, what to put right. No row has a default verdict (A5)."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from window_desk.core.acts import Finding, Verdict
from window_desk.core.catalogue import Material
from window_desk.ui.counter.visit import Visit
from window_desk.ui.labels import VERDICT_MOODS, count_text, source_text, verdict_text
from window_desk.ui.lines import paint_tag
from window_desk.ui.theme import colour, font, px
from window_desk.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex
NAME, DUE, CAME, VERDICT, NOTE = range(5)


def note_text(finding: Finding) -> str:
    """What is wrong and how to put it right, or why it need not be handed in."""
    return "；".join(part for part in (finding.defect, finding.remedy, finding.reason) if part)


def came_text(finding: Finding | None) -> str:
    """How many pieces came: ``1`` or, where both count, ``1 + 2``."""
    if finding is None or finding.verdict in (Verdict.EXEMPT, Verdict.NOT_APPLICABLE):
        return "–"
    return " + ".join(str(n) for n in (finding.originals, finding.copies) if n) or "0"


class MaterialsModel(QAbstractTableModel):
    """The checklist of a visit as a table."""

    def __init__(self) -> None:
        super().__init__()
        self.visit: Visit | None = None
        self.rows: tuple[Material, ...] = ()

    def show_visit(self, visit: Visit) -> None:
        """Show the checklist of ``visit``; the same rows keep the selection."""
        self.visit = visit
        if visit.checklist != self.rows:
            self.beginResetModel()
            self.rows = visit.checklist
            self.endResetModel()
        elif self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, NOTE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row to a material."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name, due, came, verdict, note."""
        return 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words over the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("材料"), tr("应收"), tr("实收"), tr("结论"), tr("说明"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            middle = section in (DUE, CAME)
            return (
                Qt.AlignmentFlag.AlignCenter if middle else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; the whole row for a screen reader."""
        material = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(material, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "，".join(filter(None, (self.text(material, column) for column in range(5))))
        return None

    def finding(self, material: Material) -> Finding | None:
        """The finding shown for ``material``."""
        return self.visit.findings.get(material.no) if self.visit else None

    def text(self, material: Material, column: int) -> str:
        """What a cell says."""
        finding = self.finding(material)
        match column:
            case 0:
                return material.name
            case 1:
                return count_text(material)
            case 2:
                return came_text(finding)
            case 3:
                return self.verdict(material)[0]
            case _:
                return note_text(finding) if finding else ""

    def verdict(self, material: Material) -> tuple[str, str]:
        """The verdict as a tag, word and mood; after a notice an open material says that it waits."""
        assert self.visit is not None
        finding = self.finding(material)
        if finding is None:
            return "", ""
        is_open = material in self.visit.open_materials
        if is_open and self.visit.awaits_verdict(material) and not self._is_jotted(material):
            return tr("○ 待补（{was}）").format(was=tr(verdict_text(finding.verdict)[2:])), "warn"
        return verdict_text(finding.verdict), VERDICT_MOODS.get(finding.verdict, "")

    def _is_jotted(self, material: Material) -> bool:
        return self.visit is not None and any(f.material == material.no for f in self.visit.jotted.findings)


class MaterialDelegate(QStyledItemDelegate):
    """Paints a row: two lines of name, a tag for the verdict, closed rows greyed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """High enough for two lines, or for a note that wraps."""
        view: MaterialsPanel = self.parent()  # type: ignore[assignment]
        needed = max(self._wrapped(view, index, NOTE, 14), self._wrapped(view, index, NAME, 14) + px(20))
        return QSize(px(60), max(px(52), needed + px(14)))

    @staticmethod
    def _wrapped(view: "MaterialsPanel", index: Index, column: int, size: int) -> int:
        width = max(px(60), view.columnWidth(column) - px(20))
        text = view.model_.text(view.model_.rows[index.row()], column)
        return QFontMetrics(font(size)).boundingRect(0, 0, width, 9999, Qt.TextFlag.TextWordWrap, text).height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        view: MaterialsPanel = self.parent()  # type: ignore[assignment]
        box: QRect = option.rect  # type: ignore[attr-defined]
        material = view.model_.rows[index.row()]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.fillRect(box, colour("accent_soft"))
            if index.column() == NAME:
                painter.fillRect(QRect(box.left(), box.top(), px(3), box.height()), colour("accent"))
        painter.setPen(colour("track"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(px(10), px(7), -px(10), -px(7))
        if index.column() == VERDICT:
            text, mood = view.model_.verdict(material)
            if text:
                paint_tag(painter, QRect(inner.left(), inner.top(), inner.width(), px(22)), text, mood)
        elif index.column() == NAME:
            self._name(painter, inner, material, view)
        else:
            self._plain(painter, inner, index, view.is_open(material))
        painter.restore()

    @staticmethod
    def _name(painter: QPainter, box: QRect, material: Material, view: "MaterialsPanel") -> None:
        painter.setFont(font())
        painter.setPen(colour("ink" if view.is_open(material) or not view.judging else "soft"))
        height = box.height() - px(20)
        top = QRect(box.left(), box.top(), box.width(), height)
        painter.drawText(top, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, material.name)
        painter.setFont(font(12))
        painter.setPen(colour("soft"))
        used = painter.fontMetrics().elidedText(source_text(material), Qt.TextElideMode.ElideRight, box.width())
        names = QFontMetrics(font()).boundingRect(0, 0, box.width(), 9999, Qt.TextFlag.TextWordWrap, material.name)
        below = QRect(box.left(), box.top() + names.height(), box.width(), px(20))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, used)

    @staticmethod
    def _plain(painter: QPainter, box: QRect, index: Index, is_open: bool) -> None:
        painter.setFont(font())
        painter.setPen(colour("ink" if is_open or index.column() == NOTE else "soft"))
        middle = index.column() in (DUE, CAME)
        across = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, across | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, index.data())


class MaterialsPanel(QTableView):
    """The table. Up and Down choose a row; the verdict keys (Alt+1 to Alt+5) belong to the table of actions."""

    row_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("materials")
        self.setAccessibleName(tr("材料"))
        self.model_ = MaterialsModel()
        self.setModel(self.model_)
        self.setItemDelegate(MaterialDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.row_chosen.emit())

    @property
    def judging(self) -> bool:
        """Whether any row may be judged now."""
        return bool(self.model_.visit and self.model_.visit.open_materials)

    @property
    def current(self) -> Material | None:
        """The chosen material, where it may be judged."""
        row = self.currentIndex().row()
        material = self.model_.rows[row] if 0 <= row < len(self.model_.rows) else None
        return material if material and self.is_open(material) else None

    def is_open(self, material: Material) -> bool:
        """Whether ``material`` may be judged now."""
        return bool(self.model_.visit and material in self.model_.visit.open_materials)

    def show_visit(self, visit: Visit) -> None:
        """Show the checklist of ``visit``."""
        fresh = self.model_.visit is None or self.model_.visit.case.case_id != visit.case.case_id
        self.model_.show_visit(visit)
        self._set_widths()
        self.resizeRowsToContents()
        if self.judging and (fresh or self.current is None):
            self.go_on()
        elif not self.judging:
            self.clearSelection()

    def go_on(self) -> bool:
        """Choose the next row that waits for a verdict, after the current one and round again; ``False`` if none."""
        visit, rows = self.model_.visit, self.model_.rows
        start = self.currentIndex().row() + 1
        for step in range(len(rows)):
            row = (start + step) % len(rows)
            if visit and self.is_open(rows[row]) and visit.awaits_verdict(rows[row]):
                self.selectRow(row)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the widths that are left to names and notes."""
        super().resizeEvent(event)
        self._set_widths()
        self.resizeRowsToContents()

    def _set_widths(self) -> None:
        metrics = QFontMetrics(font())
        due = max((metrics.horizontalAdvance(count_text(m)) for m in self.model_.rows), default=0) + px(24)
        fixed = {DUE: max(px(72), due), CAME: px(64), VERDICT: px(116)}
        rest = max(self.viewport().width() - sum(fixed.values()), px(200))
        for column, width in (fixed | {NAME: rest * 54 // 100, NOTE: rest - rest * 54 // 100}).items():
            self.setColumnWidth(column, width)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here always means some row."""
        super().focusInEvent(event)
        if self.judging and not self.currentIndex().isValid():
            self.go_on()
