"""The table of figures: a line for each window, officer, department or item, a column for each indicator."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from window_desk.core.figures import Count, Counts
from window_desk.core.indicators import Shown
from window_desk.core.policy import Policy
from window_desk.core.standing import Scope
from window_desk.ui.supervisor.figure_words import misses, short_name
from window_desk.ui.theme import colour, font, px
from window_desk.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex
COUNT = Qt.ItemDataRole.UserRole + 1
NOTE = Qt.ItemDataRole.UserRole + 2


class FiguresModel(QAbstractTableModel):
    """Shows ``lines`` in the order of one column. The first column is the name, with ``notes`` behind some."""

    def __init__(self) -> None:
        super().__init__()
        self.scopes: list[Scope] = []
        self.keys: tuple[str, ...] = ()
        self._table: Mapping[Scope, Counts] = {}
        self._names: Mapping[Scope, str] = {}
        self._notes: Mapping[Scope, str] = {}
        self.policy, self._head = Policy(), ""
        self._column, self._order = 0, Qt.SortOrder.AscendingOrder

    def show_table(
        self,
        table: Mapping[Scope, Counts],
        keys: Sequence[str],
        names: Mapping[Scope, str],
        notes: Mapping[Scope, str],
        policy: Policy,
        head: str,
    ) -> None:
        """Show these figures instead, ordered as before; ``head`` stands over the names."""
        self.beginResetModel()
        self._head = head
        self._table, self.keys, self._names, self._notes, self.policy = table, tuple(keys), names, notes, policy
        self.scopes = self._sorted()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the lines by that column; what has no name or no value stands last either way."""
        self.layoutAboutToBeChanged.emit()
        self._column, self._order = column, order
        self.scopes = self._sorted()
        self.layoutChanged.emit()

    def _sorted(self) -> list[Scope]:
        down = self._order is Qt.SortOrder.DescendingOrder
        named = [scope for scope in self._table if scope]
        by_name = sorted(named, key=lambda scope: (isinstance(scope, str), scope))
        nobody = [scope for scope in self._table if not scope]
        if not 0 < self._column <= len(self.keys):
            return (by_name[::-1] if down else by_name) + nobody
        by_name += nobody
        key = self.keys[self._column - 1]
        valued = [scope for scope in by_name if self._table[scope][key].value is not None]
        valued.sort(key=lambda scope: self._table[scope][key].value or Fraction(0), reverse=down)
        return valued + [scope for scope in by_name if self._table[scope][key].value is None]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One line to a scope."""
        return 0 if parent.isValid() else len(self.scopes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The name and the indicators."""
        return 0 if parent.isValid() else len(self.keys) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The short names over the columns, the whole ones on hover."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return short_name(self.keys[section - 1]) if section else self._head
        if role == Qt.ItemDataRole.TextAlignmentRole and not section:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def count(self, index: Index) -> Count | None:
        """The figure in a cell; ``None`` in the column of names."""
        if not index.isValid() or not index.column():
            return None
        return self._table[self.scopes[index.row()]][self.keys[index.column() - 1]]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The figure in words: value, and n of N."""
        scope, count = self.scopes[index.row()], self.count(index)
        if role == COUNT:
            return count
        if role == NOTE:
            return self._notes.get(scope, "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if count is None:
                return " ".join(filter(None, (self._names[scope], self._notes.get(scope, ""))))
            said = f"{count} {of_total(count)}".strip()
            return said if role == Qt.ItemDataRole.DisplayRole else f"{short_name(count.indicator.key)} {said}"
        if role == Qt.ItemDataRole.ToolTipRole and count is not None:
            return tr("{name}：回车看名单").format(name=tr(count.indicator.label))
        return None

    def said(self, column: int) -> Iterator[tuple[str, str]]:
        """What stands in each cell of a column, large and small."""
        if not column:
            return ((self._names[scope], self._notes.get(scope, "")) for scope in self.scopes)
        key = self.keys[column - 1]
        counts = (self._table[scope][key] for scope in self.scopes)
        return ((_value(count, self.policy), of_total(count)) for count in counts)

    def name(self, index: Index) -> tuple[str, str]:
        """The name of a line and the soft note behind it."""
        scope = self.scopes[index.row()]
        return self._names[scope], self._notes.get(scope, "")


def of_total(count: Count) -> str:
    """``n/N`` of a share, so that nobody has to guess of how many (MISSION D1)."""
    return f"{count.n:,}/{count.total:,}" if count.indicator.shown is Shown.SHARE else ""


class FigureDelegate(QStyledItemDelegate):
    """Paints a cell: the value, behind it n/N small and soft; what misses its target in red with a mark."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._metrics: dict[int, QFontMetrics] = {}
        self._widths: dict[tuple[str, int], int] = {}

    def measure_anew(self) -> None:
        """Forget how wide words are: the text may have another size now."""
        self._metrics.clear()
        self._widths.clear()

    def _width(self, text: str, size: int) -> int:
        """The cells of a table say the same few things over and over."""
        if (text, size) not in self._widths:
            if size not in self._metrics:
                self._metrics[size] = QFontMetrics(font(size))
            self._widths[text, size] = self._metrics[size].horizontalAdvance(text)
        return self._widths[text, size]

    def needs(self, model: FiguresModel, column: int) -> int:
        """How wide that column has to be for all it says."""
        said = model.said(column)
        widest = max(
            (self._width(text, 14) + (self._width(rest, 12) + px(8) if rest else 0) for text, rest in said), default=0
        )
        return widest + px(24 if column else 26)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell; the one with the cursor gets a frame."""
        model = index.model()
        assert isinstance(model, FiguresModel)
        box: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour("accent_soft"))
        painter.setPen(colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(px(10), 0, -px(12), 0)
        count = model.count(index)
        if count is None:
            self._name(painter, inner, *model.name(index))
        else:
            self._figure(painter, inner, count, model.policy)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour("accent"))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    def _name(self, painter: QPainter, box: QRect, name: str, note: str) -> None:
        room = box.width() - (self._width(note, 12) + px(8) if note else 0)
        used = _draw(painter, QRect(box.left(), box.top(), room, box.height()), name, 14, "ink", left=True)
        if note:
            after = box.adjusted(used + px(8), px(1), 0, 0)
            _draw(painter, after, note, 12, "soft", left=True)

    def _figure(self, painter: QPainter, box: QRect, count: Count, policy: Policy) -> None:
        rest = of_total(count)
        if rest:
            used = _draw(painter, box.adjusted(0, px(1), 0, 0), rest, 12, "soft", left=False)
            box = box.adjusted(0, 0, -used - px(8), 0)
        empty = count.value is None or (not count.n and not rest)
        ink = "bad" if misses(count, policy) else "off" if empty else "ink"
        _draw(painter, box, _value(count, policy), 14, ink, left=False)


def _value(count: Count, policy: Policy) -> str:
    """The figure, with a mark where it misses its target and does not say of how many."""
    return f"▲ {count}" if count.indicator.shown is not Shown.SHARE and misses(count, policy) else str(count)


def _draw(painter: QPainter, box: QRect, text: str, size: int, ink: str, *, left: bool) -> int:
    made = font(size)
    metrics = QFontMetrics(made)
    painter.setFont(made)
    painter.setPen(colour(ink))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
