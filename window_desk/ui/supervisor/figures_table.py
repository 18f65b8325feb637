"""The table of figures on screen: arrows move from cell to cell, Enter opens what is behind one."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from window_desk.ui.supervisor.figures_model import FigureDelegate, FiguresModel
from window_desk.ui.theme import font, px
from window_desk.ui.translation import tr


class FiguresTable(QTableView):
    """Shows a ``FiguresModel``; ``opened`` tells the cell. What room is left stands between the columns."""

    opened = Signal(QModelIndex)

    def __init__(self, model: FiguresModel) -> None:
        super().__init__()
        self.setObjectName("figures")
        self.setAccessibleName(tr("效能指标，回车看名单"))
        self._model = model
        self.setModel(model)
        self._figures = FigureDelegate(self)
        self.setItemDelegate(self._figures)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(42))
        self.horizontalHeader().setHighlightSections(False)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.clicked.connect(self.opened)
        model.modelReset.connect(self.fit)
        model.layoutChanged.connect(self.fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Each column as wide as it needs, and its part of what is left; room for the arrow only where it is."""
        self._figures.measure_anew()
        header, metrics = self.horizontalHeader(), QFontMetrics(font(12))
        needed = []
        for column in range(header.count()):
            over = metrics.horizontalAdvance(str(self.model().headerData(column, Qt.Orientation.Horizontal)))
            arrow = px(16) if column == header.sortIndicatorSection() else 0
            needed.append(max(self._figures.needs(self._model, column), over + px(22) + arrow))
        room = max(0, self.viewport().width() - sum(needed)) // max(1, len(needed))
        for column, width in enumerate(needed):
            header.resizeSection(column, width + room)
