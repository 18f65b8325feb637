"""The dark line at the top: where, who, the one search field, and how things stand with the centre."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton

from window_desk.desk import Desk, Session
from window_desk.ui.background import SyncState
from window_desk.ui.elements import words
from window_desk.ui.sync.standing_words import standing
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import tr


class SearchField(QLineEdit):
    """The one search field. A click or Ctrl+F selects what is in it, so that typing begins anew."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setPlaceholderText(tr("扫码 / 姓名 / 编号 / 事项拼音"))
        self.setAccessibleName(tr("扫码、姓名、编号或事项拼音"))
        self.setClearButtonEnabled(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click selects all, unless the field was being worked in."""
        was_focused = self.hasFocus()
        super().mousePressEvent(event)
        if not was_focused:
            self.selectAll()


class SyncChip(QLabel):
    """The phrase at the right; a click asks for all of it."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("syncChip")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, wherever on it."""
        super().mouseReleaseEvent(event)
        self.clicked.emit()


class HeaderPanel(QFrame):
    """Centre, window, officer, search, sync."""

    menu_asked = Signal()
    standing_asked = Signal()

    def __init__(self, desk: Desk, *, connected: bool) -> None:
        super().__init__()
        self._desk, self.connected = desk, connected
        self.setObjectName("header")
        self.search = SearchField()
        self.search.setMaximumWidth(px(380))
        self._menu = QToolButton()
        self._menu.setText(tr("☰ 全部操作"))
        self._menu.setObjectName("menu")
        self._menu.setAccessibleName(tr("全部操作"))
        self._menu.clicked.connect(self.menu_asked)
        self._chip = SyncChip()
        self._chip.clicked.connect(self.standing_asked)
        self._lay_out()
        self.show_sync(SyncState())

    def _lay_out(self) -> None:
        session = self._desk.session
        assert session is not None  # the header exists only while somebody sits here
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(16), px(8), px(8), px(8))
        layout.setSpacing(px(16))
        self._centre = words(self._desk.roster.centre.name, name="centreName")
        layout.addWidget(self._centre)
        layout.addWidget(words(self._place(session), name="windowName"))
        layout.addWidget(words(session.officer.name, name="officerName"))
        if session.hand.stands_in_for:
            name = self._desk.roster.name_of(session.hand.stands_in_for)
            layout.addWidget(
                words(tr("代 A 岗 {name}").format(name=name), name="standsIn"), 0, Qt.AlignmentFlag.AlignVCenter
            )
        layout.addStretch(1)
        layout.addWidget(self.search, 4)
        layout.addWidget(self._chip)
        layout.addWidget(self._menu)
        layout.setAlignment(self._chip, Qt.AlignmentFlag.AlignVCenter)

    def show_narrow(self, narrow: bool) -> None:
        """Leave the room to the search field, where the text is large on a small screen."""
        self._centre.setVisible(not narrow)
        self._menu.setText("☰" if narrow else tr("☰ 全部操作"))

    def _place(self, session: Session) -> str:
        post = self._desk.roster.post(session.hand.post)
        department = self._desk.roster.department(session.window.department)
        name = post.name if post else department.name if department else session.window.name
        return tr("{number} 号窗口 · {name}").format(number=session.window.number, name=name)

    def show_sync(self, state: SyncState) -> None:
        """Show how things stand with the centre, in one phrase with its own sign, and in the tooltip what to do."""
        said = standing(self._desk, state, connected=self.connected)
        self._chip.setText(said.text)
        self._chip.setToolTip(said.advice)
        self._chip.setAccessibleName(f"{said.text} {said.advice}")
        set_mood(self._chip, said.mood)


def window_title(desk: Desk) -> str:
    """Which window this is, and who sits there."""
    assert desk.session is not None  # a window with a title is one where somebody does
    words = tr("{centre} · {number} 号窗口 {officer}")
    number, officer = desk.session.window.number, desk.session.officer.name
    return words.format(centre=desk.roster.centre.name, number=number, officer=officer)
