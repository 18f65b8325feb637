"""A plain table: rows of words under headings, some of them in a mood; Enter or a click tells the row's key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from window_desk.ui.theme import colour, font, px

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A heading; ``width`` in pixels of the design, 0 for the rest of the room."""

    title: str
    width: int = 0
    right: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place; ``mood`` colours it (the text says the same), ``strong`` makes it bold."""

    text: str
    mood: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row; ``key`` is what choosing it gives back."""

    cells: tuple[Cell | str, ...]
    key: Any = None


class MadeRows(Sequence[Row]):
    """Rows that are made when somebody looks at them: of thousands, those on screen. ``keys`` says which they are."""

    def __init__(self, keys: Sequence[Any], make: Callable[[Any], Row]) -> None:
        self.keys, self._make = tuple(keys), make
        self._made = dict[int, Row]()

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(len(self)))]
        if place not in self._made:
            self._made[place] = self._make(self.keys[place])
        return self._made[place]


class GridModel(QAbstractTableModel):
    """The rows of a ``Grid``."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.rows = rows if isinstance(rows, MadeRows) else tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as were given."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One to a heading."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        right = self.columns[column].right
        return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, colour and weight of a cell; the whole row for a screen reader."""
        row = self.rows[index.row()]
        cell = _cell(row.cells[index.column()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "，".join(filter(None, (_cell(each).text for each in row.cells)))
        if role == Qt.ItemDataRole.ForegroundRole and cell.mood:
            return colour(cell.mood)
        if role == Qt.ItemDataRole.FontRole and cell.strong:
            return font(bold=True)
        return self._side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _cell(cell: Cell | str) -> Cell:
    return cell if isinstance(cell, Cell) else Cell(cell)


class Grid(QTableView):
    """``opened`` tells the key of the row; ``chosen`` when the cursor comes to another."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str, spoken: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self.grid = GridModel(columns)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("look", "plain")
        self.setModel(self.grid)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)  # a row has one line: what is too long ends in …
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(38))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for n, column in enumerate(columns):
            if column.width:
                self.setColumnWidth(n, px(column.width))
            else:
                header.setSectionResizeMode(n, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.grid.rows[index.row()].key))
        self.selectionModel().currentRowChanged.connect(lambda now, _: self._on_row(now))

    @property
    def key(self) -> Any:
        """The key of the row with the cursor; ``None`` where there is none."""
        index = self.currentIndex()
        return self.grid.rows[index.row()].key if index.isValid() else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these instead; the cursor stays with its key, or where it was."""
        kept, at = self.key, self.currentIndex().row()
        self.grid.show_rows(rows)
        keys = list(rows.keys) if isinstance(rows, MadeRows) else [row.key for row in rows]
        if rows:
            self.selectRow(keys.index(kept) if kept is not None and kept in keys else min(max(at, 0), len(rows) - 1))

    def _on_row(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.grid.rows[now.row()].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.key)
        else:
            super().keyPressEvent(event)
