"""材料: a row to each: what is due, what came, the verdict, what to put right. There is no default verdict (A5)."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from window_desk.core.catalogue import Material
from window_desk.ui.counter.materials_model import CAME, DUE, NAME, NOTE, VERDICT, Index, MaterialsModel
from window_desk.ui.counter.visit import Visit
from window_desk.ui.labels import count_text, source_text
from window_desk.ui.lines import paint_tag
from window_desk.ui.theme import BODY, colour, font, px
from window_desk.ui.translation import tr


@lru_cache(maxsize=4096)
def _height(text: str, width: int, pixels: int) -> int:
    """How high ``text`` is, wrapped at ``width``; asked for every cell of every row at every keystroke."""
    made = font()
    made.setPixelSize(pixels)
    return QFontMetrics(made).boundingRect(0, 0, width, 9999, Qt.TextFlag.TextWordWrap, text).height()


class MaterialDelegate(QStyledItemDelegate):
    """Paints a row: two lines of name, a tag for the verdict, closed rows greyed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """High enough for two lines, or for a note that wraps."""
        view: MaterialsPanel = self.parent()  # type: ignore[assignment]
        needed = max(self._wrapped(view, index, NOTE), self._wrapped(view, index, NAME) + px(20))
        return QSize(px(60), max(px(52), needed + px(14)))

    @staticmethod
    def _wrapped(view: "MaterialsPanel", index: Index, column: int) -> int:
        width = max(px(60), view.columnWidth(column) - px(20))
        return _height(view.model_.text(view.model_.rows[index.row()], column), width, px(BODY))

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
        self._fit()
        if fresh:
            self.setCurrentIndex(QModelIndex())
        if self.judging and self.current is None:
            self.go_on()
        elif self.judging:
            self.scrollTo(self.currentIndex())
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
        self._fit()
        self.scrollTo(self.currentIndex())

    def _set_widths(self) -> None:
        """Due, came and verdict take what their words need; names and notes share the rest."""
        normal, small, rows = QFontMetrics(font()), QFontMetrics(font(12)), self.model_.rows
        due = max((normal.horizontalAdvance(count_text(m)) for m in rows), default=0) + px(20)
        tags = max((small.horizontalAdvance(self.model_.verdict(m)[0]) for m in rows), default=0) + px(32)
        fixed = {DUE: max(px(64), due), CAME: px(52), VERDICT: max(px(84), tags)}
        rest = self.viewport().width() - sum(fixed.values())
        noted = any(self.model_.text(material, NOTE) for material in rows)
        name = rest * (54 if noted else 76) // 100
        for column, width in (fixed | {NAME: name, NOTE: rest - name}).items():
            self.setColumnWidth(column, width)

    def _fit(self) -> None:
        """As high as its rows, so that what belongs to a row stands right below the table."""
        rows = sum(self.rowHeight(row) for row in range(len(self.model_.rows)))
        self.setMaximumHeight(rows + self.horizontalHeader().height() + px(4))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here always means some row."""
        super().focusInEvent(event)
        if self.judging and not self.currentIndex().isValid():
            self.go_on()
