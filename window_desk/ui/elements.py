"""The few small widgets the screens are made of; how they look is in ``resources/theme.qss``."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class _OneLine(QLabel):
    """A line that is written smaller where it would be cut."""

    def minimumSizeHint(self) -> QSize:
        """As high as it is, as narrow as it must be."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write it as large as it fits."""
        room, wanted = self.contentsRect(), self.fontMetrics().horizontalAdvance(self.text())
        if wanted <= room.width():
            super().paintEvent(event)
            return
        smaller = QFont(self.font())
        smaller.setPixelSize(max(smaller.pixelSize() * room.width() // wanted, 1))
        painter = QPainter(self)
        painter.setFont(smaller)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment(), self.text())


def words(
    text: str = "", look: str = "plain", mood: str = "", *, name: str = "", wrap: bool = False, fit: bool = False
) -> QLabel:
    """A piece of text. ``look`` is title, big, heading, soft, small, strong, note or plain; never rich text. One that
    does not ``wrap`` is cut where there is no room, or written smaller to ``fit``.
    """
    label = _OneLine(text) if fit else QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", look)
    label.setProperty("mood", mood)
    label.setWordWrap(wrap)
    label.setObjectName(name)
    return label


def tag(text: str, mood: str = "") -> QLabel:
    """A word on a soft ground, no taller than it need be."""
    made = words(text, "tag", mood)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def button(
    text: str, pressed: Callable[[], object], *, name: str, primary: bool = False, link: bool = False
) -> QPushButton:
    """A push button; at most one of a screen is ``primary``."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    if link:
        made.setProperty("look", "link")
    if primary:
        made.setProperty("primary", "true")
    made.clicked.connect(lambda: pressed())
    return made


def card() -> tuple[QFrame, QVBoxLayout]:
    """A white frame with a layout inside."""
    frame = QFrame()
    frame.setProperty("look", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(px(16), px(12), px(16), px(16))
    layout.setSpacing(px(8))
    return frame, layout


def row(*parts: QWidget | str | None, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side; a string is plain text, ``None`` the stretch between left and right."""
    layout = QHBoxLayout()
    layout.setSpacing(px(spacing))
    for part in parts:
        if part is None:
            layout.addStretch(1)
        else:
            layout.addWidget(words(part) if isinstance(part, str) else part)
    return layout


def pair(left: QLabel, right: QLabel) -> QHBoxLayout:
    """A name at the left that wraps where the line is short, its value at the right."""
    left.setWordWrap(True)
    layout = row(left, right)
    layout.setStretchFactor(left, 1)
    return layout


def rule() -> QFrame:
    """A thin line."""
    line = QFrame()
    line.setProperty("look", "rule")
    return line


class Scrolling(QScrollArea):
    """``widget`` in a frame as high as it needs at ``width``, but not higher than ``height``: there it scrolls."""

    def __init__(self, widget: QWidget, height: int, width: int) -> None:
        super().__init__()
        self._most, self._width = height, width
        self.setWidgetResizable(True)
        self.setProperty("look", "scroll")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("内容，可上下滚动"))
        self.setWidget(widget)
        self.fit()

    def fit(self, less: int = 0) -> None:
        """As high as what is inside needs now, ``less`` lower at most than it may be; the keyboard stops here only
        where there is something to scroll.
        """
        inside = self.widget()
        layout = inside.layout()
        wraps = layout is not None and layout.hasHeightForWidth()
        needed = (layout.totalHeightForWidth(self._width) if layout and wraps else inside.sizeHint().height()) + px(4)
        most = self._most - less
        self.setFixedHeight(min(needed, most))
        policy = Qt.FocusPolicy.NoFocus if needed <= most else Qt.FocusPolicy.StrongFocus
        self.setFocusPolicy(policy)


class Facts(QWidget):
    """Pairs of a soft name and a value, two pairs to a line; empty values are left out."""

    def __init__(self, columns: int = 2) -> None:
        super().__init__()
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(4))
        for column in range(columns):
            self._grid.setColumnStretch(2 * column + 1, 1)

    def show_pairs(self, pairs: list[tuple[str, str]]) -> None:
        """Show ``pairs`` instead of what was there."""
        clear(self._grid)
        for index, (name, value) in enumerate((n, v) for n, v in pairs if v):
            line, column = divmod(index, self._columns)
            label, text = words(name, "soft"), words(value, wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label, line, 2 * column, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, line, 2 * column + 1, Qt.AlignmentFlag.AlignTop)


def clear(layout: QVBoxLayout | QHBoxLayout | QGridLayout) -> None:
    """Empty ``layout``, and what lies in it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
