"""Finding: what is typed into the one search field, and what a scanner types anywhere (MISSION A3, A19)."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from window_desk.core.ids import read_paper_code
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.settings import SCAN_GAP_MS, SCAN_PREFIX, SCAN_SUFFIX
from window_desk.ui.burst import Burst, marks
from window_desk.ui.scanner import Scanner
from window_desk.ui.search import found
from window_desk.ui.suggestions import Suggestions
from window_desk.ui.translation import error_text, tr


class Finder(QObject):
    """Watches the search field and the scanner. ``asked`` at each keystroke that is no scanned or pasted code, then one
    of ``item_found`` (its code), ``case_found`` (its id), ``paper_found`` (a ``Scan``); ``said`` where nothing is.
    """

    asked = Signal()
    item_found = Signal(str)
    case_found = Signal(object)
    paper_found = Signal(object)
    said = Signal(str, str)

    def __init__(self, desk: Desk, field: QLineEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._field = desk, field
        self.suggestions = Suggestions(field, lambda text: found(desk, text), "itemList", width=460, first=True)
        burst = Burst(marks(str(desk.setting(SCAN_PREFIX))), marks(str(desk.setting(SCAN_SUFFIX))))
        self.scanner = Scanner(int(desk.setting(SCAN_GAP_MS)), self, burst)
        self.resting = self._missed = False
        field.textEdited.connect(self._on_typed)
        field.returnPressed.connect(self._on_entered)
        self.suggestions.chosen.connect(self._on_chosen)
        self.scanner.scanned.connect(self.read)

    @property
    def question(self) -> str:
        """What stands in the field, where it is what somebody asks: in Chinese, and no case is found by it."""
        text = self._field.text().strip()
        asks = sum(not letter.isascii() for letter in text) > 1 and not self._desk.search(text, 1)
        return text if asks else ""

    def _on_typed(self, text: str) -> None:
        if self._missed:
            self._missed = False
            self.said.emit("", "")
        if text.strip() and not read_paper_code(text):
            self.asked.emit()

    def _on_entered(self) -> None:
        text = self._field.text()
        if read_paper_code(text):
            self.read(text)
        elif text.strip():
            self._missed = True
            nothing = tr("没有找到“{text}”。请换拼音首字母、姓名、编号或电话末四位。")
            self.said.emit(nothing.format(text=text.strip()), "warn")

    def _on_chosen(self, key: str | UUID) -> None:
        self._field.clear()
        (self.item_found if isinstance(key, str) else self.case_found).emit(key)

    def read(self, text: str) -> None:
        """A paper's code was scanned or pasted; nothing comes of it while the window is locked (``resting``)."""
        if self.resting:
            return
        try:
            scan = self._desk.scan(text)
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")
            return
        if scan is not None:
            self._field.clear()
            self.paper_found.emit(scan)

    def warm_up(self) -> None:
        """Load now, while nobody waits, what the first search needs."""
        self._desk.find_items("a")

    def leave(self) -> None:
        """Stop watching the keyboard."""
        self.scanner.leave()
