"""The window as a supervisor or an administrator sees it: a tab for each place, its page, a bar for what is said."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.background import SyncState
from window_desk.ui.bulletin import Bulletin
from window_desk.ui.elements import button, row, words
from window_desk.ui.places.place import Place, PlacePage
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.shortcuts import bind
from window_desk.ui.sync.standing_words import standing
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import error_text, tr

BY_NUMBER = 9
"""So many tabs have a key of their own, Alt+1 and on."""


class PlacesPage(QWidget):
    """Shows one of ``places`` at a time; ``left`` asks for the counter, ``joined`` when this window has got a
    centre, the others for something at the counter.
    """

    left = Signal()
    joined = Signal()
    case_asked = Signal(object)
    action_asked = Signal(str)

    def __init__(self, desk: Desk, room: PrintRoom, places: Sequence[Place], *, connected: bool) -> None:
        super().__init__()
        self._desk, self._room, self._places, self.connected = desk, room, tuple(places), connected
        self._pages: dict[str, PlacePage] = {}
        self._state = SyncState()
        self._tabs = QTabBar()
        self._stack = QStackedWidget()
        self._said = words(look="note", name="placeSaid", wrap=True)
        self._chip = words(name="syncChip")
        self._centre = words(desk.roster.centre.name, name="centreName")
        self._bulletin = Bulletin(desk, self)
        self._lay_out()
        self._bulletin.cases_changed.connect(self._on_cases_changed)
        room.said.connect(self.say)
        bind(
            self,
            ("Esc", "Alt+0", "Ctrl+Tab", "Ctrl+Shift+Tab", *(f"Alt+{n + 1}" for n in range(BY_NUMBER))),
            self._press,
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(self._stack, 1)
        bar = QFrame()
        bar.setObjectName("placeBar")
        inner = QHBoxLayout(bar)
        inner.setContentsMargins(px(16), px(8), px(16), px(8))
        inner.addWidget(self._said, 1)
        inner.addWidget(button(tr("改 PIN　Alt+0"), partial(self._press, "Alt+0"), name="changePin"))
        inner.addWidget(button(tr("回柜台　Esc"), self.leave, name="backToCounter"))
        layout.addWidget(bar)

    def _header(self) -> QWidget:
        header = QFrame()
        header.setObjectName("header")
        self._tabs.setObjectName("placeTabs")
        self._tabs.setAccessibleName(tr("效能和管理"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for place in self._places:
            self._tabs.addTab(tr(place.label))
        self._tabs.setCurrentIndex(-1)
        self._tabs.currentChanged.connect(lambda n: self._show(n))
        session = self._desk.session
        assert session is not None  # the page exists while somebody sits here
        officer = words(session.officer.name, name="officerName")
        inner = row(self._centre, self._tabs, None, officer, self._chip)
        inner.setContentsMargins(px(16), 0, px(16), 0)
        inner.setSpacing(px(16))
        inner.setStretchFactor(self._tabs, 20)
        inner.setAlignment(self._chip, Qt.AlignmentFlag.AlignVCenter)
        header.setLayout(inner)
        header.setMinimumHeight(px(48))
        return header

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of the centre's name to the tabs, where there are many."""
        super().resizeEvent(event)
        beside = self._chip.sizeHint().width() + self._centre.sizeHint().width() + px(160)
        self._centre.setVisible(self._tabs.sizeHint().width() + beside < self.width())

    @property
    def place(self) -> Place | None:
        """Where somebody stands."""
        n = self._tabs.currentIndex()
        return self._places[n] if n >= 0 else None

    @property
    def page(self) -> PlacePage | None:
        """The page on top."""
        return self._pages.get(self.place.id) if self.place else None

    def go(self, place_id: str = "") -> None:
        """Stand at that place; without a name where one stood last, else at the first."""
        ids = [place.id for place in self._places]
        wanted = ids.index(place_id) if place_id in ids else max(self._tabs.currentIndex(), 0)
        if wanted == self._tabs.currentIndex():
            self._show(wanted)
        else:
            self._tabs.setCurrentIndex(wanted)

    def _show(self, n: int) -> None:
        place = self._places[n]
        before = self._stack.currentWidget()
        if isinstance(before, PlacePage) and before is not self._pages.get(place.id) and not before.may_leave():
            kept = next(i for i, p in enumerate(self._places) if self._pages.get(p.id) is before)
            self._tabs.blockSignals(True)
            self._tabs.setCurrentIndex(kept)
            self._tabs.blockSignals(False)
            return
        page = self._pages.get(place.id) or self._make(place)
        self.say("")
        self._stack.setCurrentWidget(page)
        self.setWindowTitle(f"{self._desk.roster.centre.name} · {tr(place.label)}")
        self._calmly(page)
        page.on_synced(self._state)
        self._count()
        if QWidget.focusWidget(page) is None:
            page.setFocus()
            page.focusNextChild()

    def _make(self, place: Place) -> PlacePage:
        page = self._pages[place.id] = place.make(self._desk, self._room)
        page.said.connect(self.say)
        page.case_asked.connect(self.case_asked)
        page.place_asked.connect(self.go)
        page.action_asked.connect(self.action_asked)
        page.joined.connect(self.joined)
        self._stack.addWidget(page)
        return page

    def _calmly(self, page: PlacePage) -> None:
        try:
            page.refresh()
        except WindowDeskError as error:
            self.say(error_text(error), "bad")

    def _count(self) -> None:
        for n, place in enumerate(self._places):
            waiting = place.count(self._desk) if place.count else 0
            self._tabs.setTabText(n, f"{tr(place.label)} {waiting}" if waiting else tr(place.label))

    def _on_cases_changed(self, changed: frozenset[object]) -> None:
        if self.isVisible() and self.page is not None:
            self.page.on_cases_changed(changed)  # type: ignore[arg-type]
            self._count()

    def show_sync(self, state: SyncState) -> None:
        """How things stand with the centre, and so how old the figures are."""
        self._state = state
        said = standing(self._desk, state, connected=self.connected)
        self._chip.setText(said.text)
        self._chip.setToolTip(said.advice)
        set_mood(self._chip, said.mood)
        if self.page is not None:
            self.page.on_synced(state)

    def say(self, text: str, mood: str = "") -> None:
        """Put a sentence into the bar."""
        self._said.setText(text)
        set_mood(self._said, mood)

    def _press(self, key: str) -> None:
        if key == "Esc":
            self.leave()
        elif key == "Alt+0":
            self.action_asked.emit("session.pin")
        elif key.startswith("Alt+"):
            if int(key[4:]) <= len(self._places):
                self._tabs.setCurrentIndex(int(key[4:]) - 1)
        else:
            step = 1 if key == "Ctrl+Tab" else -1
            self._tabs.setCurrentIndex((self._tabs.currentIndex() + step) % len(self._places))

    def leave(self) -> None:
        """Back to the counter, unless something typed would be lost."""
        if self.page is None or self.page.may_leave():
            self.left.emit()

    def close_down(self) -> None:
        """Stop listening; nobody sits here any more."""
        self._bulletin.leave()
        self._room.said.disconnect(self.say)
        for page in self._pages.values():
            page.close_down()
