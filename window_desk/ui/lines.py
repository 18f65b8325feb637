"""Lists of two-line entries: a bold name with a tag at its right, and a soft line below; headings in between."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from window_desk.ui.theme import MOODS, colour, font, px

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Line:
    """What one entry shows, and ``key``, what choosing it gives back; a heading has a title only and no key. ``off``
    is an entry that can be read but not used now.
    """

    title: str
    detail: str = ""
    tag: str = ""
    mood: str = ""
    key: Any = None
    off: bool = False

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return " ".join(part for part in (self.title, self.tag, self.detail) if part)


class LineDelegate(QStyledItemDelegate):
    """Paints a ``Line``."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading is 32 high at 100 %, an entry 56."""
        return QSize(px(120), px(56) if index.data(_LINE).key is not None else px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the entry, marked by colour and by a bar at its left when chosen."""
        line: Line = index.data(_LINE)
        box: QRect = option.rect  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        if chosen:
            painter.fillRect(box, colour("accent_soft"))
            painter.fillRect(QRect(box.left(), box.top(), px(3), box.height()), colour("accent"))
        inner = box.adjusted(px(16), 0, -px(12), 0)
        if line.key is None:
            _text(painter, inner.adjusted(0, px(6), 0, 0), line.title, 12, "soft")
        else:
            _entry(painter, inner, line)
        painter.restore()


def _entry(painter: QPainter, box: QRect, line: Line) -> None:
    top = QRect(box.left(), box.top() + px(7), box.width(), px(22))
    width = paint_tag(painter, top, line.tag, line.mood, right=True) if line.tag else 0
    _text(painter, top.adjusted(0, 0, -width - px(8), 0), line.title, 14, "off" if line.off else "ink", bold=True)
    _text(painter, QRect(box.left(), top.bottom() + px(2), box.width(), px(18)), line.detail, 12, "soft")


def _text(painter: QPainter, box: QRect, text: str, size: int, tint: str, *, bold: bool = False) -> None:
    painter.setFont(font(size, bold=bold))
    painter.setPen(colour(tint))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def paint_tag(painter: QPainter, box: QRect, text: str, mood: str, *, right: bool = False) -> int:
    """Draw a tag at the left or right end of ``box``, centred in its height; its width."""
    small = font(12)
    width = QFontMetrics(small).horizontalAdvance(text) + px(12)
    left = box.right() - width + 1 if right else box.left()
    ground, ink = MOODS[mood]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(ground))
    area = QRect(left, box.top() + (box.height() - px(20)) // 2, width, px(20))
    painter.drawRoundedRect(area, px(4), px(4))
    painter.setPen(colour(ink))
    painter.setFont(small)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    return width


class LineList(QListWidget):
    """A list of ``Line`` entries; headings cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(LineDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def show_lines(self, lines: list[Line]) -> None:
        """Show ``lines``; what was chosen stays chosen where it is still there."""
        chosen = self.chosen()
        self.clear()
        for line in lines:
            item = QListWidgetItem()
            item.setData(_LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken)
            item.setToolTip(line.spoken if line.key is not None else "")
            if line.key is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self.choose(chosen)

    def chosen(self) -> Any:
        """The key of the current entry, or ``None``."""
        item = self.currentItem()
        return item.data(_LINE).key if item else None

    def choose(self, key: Any) -> None:
        """Make the entry with that key the current one; none, where there is no such entry."""
        row = next((r for r in range(self.count()) if key is not None and self.item(r).data(_LINE).key == key), -1)
        self.setCurrentRow(row)

    def choose_first(self) -> None:
        """Make the first entry the current one."""
        self.setCurrentRow(next((r for r in range(self.count()) if self.item(r).data(_LINE).key is not None), -1))

    def step(self, by: int) -> None:
        """Move the choice by one entry, over headings."""
        row = self.currentRow() + by
        while 0 <= row < self.count() and self.item(row).data(_LINE).key is None:
            row += by
        if 0 <= row < self.count():
            self.setCurrentRow(row)
