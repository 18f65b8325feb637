"""Take the pictures of ``docs/screens`` anew: ``python tests/ui/pictures.py``. The real window over the demo centre.

The walk stops at every place a clerk stands; at each stop every action that opens a dialog and was not seen yet is
opened and taken, so that a new sheet is in the pictures without a word here.
"""

import os
import sys
import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CUPS_SERVER"] = "/nonexistent/cups.sock"

from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QWidget
from second_screen import SecondScreen
from sitting import sit, write

from window_desk.core.acts import ComplaintKind
from window_desk.core.entry import CHINA
from window_desk.demo import centre as demo
from window_desk.demo.hands import Hands
from window_desk.demo.seats import hint
from window_desk.desk import Desk
from window_desk.models.keys import key_for
from window_desk.models.store import Store
from window_desk.ui import theme
from window_desk.ui.actions import ACTIONS
from window_desk.ui.application import make_application
from window_desk.ui.main_window import MainWindow
from window_desk.ui.oversight_labels import COMPLAINTS
from window_desk.ui.translation import tr

SCREENS = Path(__file__).parents[2] / "docs" / "screens"
LOOKS = (
    ("zh_CN", 100, 1366, 768),
    ("zh_CN", 100, 1920, 1080),
    ("zh_CN", 150, 1366, 768),
    ("en", 100, 1366, 768),
    ("en", 150, 1920, 1080),
)
"""Language, text size in percent, and the window."""

EVERYWHERE = ("04-applicant", "06-wrong", "20-accepted", "22-joint", "sheet-case.decline", "sheet-case.suspend")
"""What the last three looks show; the first two show everything."""

NO_DIALOG = ("look.", "session.", "visit.begin", "search.", "worklist.", "materials.", "contact.note")
AT_ONCE = ("case.accept", "case.receive", "case.supplement")
"""The beginnings of the ids of actions that open nothing, and those that record something before they do."""


class Camera:
    """Walks through the counter and takes a picture at each stop."""

    def __init__(self, place: Path, look: tuple[str, int, int, int], into: Path) -> None:
        language, percent, width, height = look
        self._app = make_application(["pictures"], language, percent)
        self._all = look in LOOKS[:2]
        self._name, self._into = f"{language[:2]}-{percent}-{width}x{height}", into
        self._seen: set[str] = set()
        self.clock = demo.PlayedClock(datetime(2026, 11, 20, 10, 19, tzinfo=CHINA))
        store = demo.store_path(place, 3)
        self._store = Store.open(store, key_for(store))
        self._desk = Desk(self._store, self.clock)
        self.window = MainWindow(self._desk, papers_dir=place / "papers", hint=hint())
        self.window.resize(width, height)
        self.window.show()
        self.window.activateWindow()
        self.driver = Hands(self.window)

    def take(self, what: str, widget: QWidget | None = None) -> None:
        """The window with the dialog over it where one is open, or that other widget."""
        for _ in range(3):  # a layout may ask for another
            self._app.processEvents()
        if not self._all and what not in EVERYWHERE:
            return
        picture = (widget or self.window).grab()
        dialog: QDialog | None = None if widget else self.driver.dialog
        if dialog is not None:
            painter = QPainter(picture)
            spot = QPoint((self.window.width() - dialog.width()) // 2, (self.window.height() - dialog.height()) // 2)
            painter.setOpacity(0.35)
            painter.fillRect(self.window.rect(), Qt.GlobalColor.black)
            painter.setOpacity(1)
            painter.drawPixmap(spot, dialog.grab())
            painter.end()
        _save(picture.toImage(), self._into / f"{what}-{self._name}.png")

    def stop(self, what: str) -> None:
        """A place a clerk stands: the page, and every dialog that can be opened here and was not seen yet."""
        self.driver.settle()
        self.take(what)
        for action in ACTIONS:
            here = action.id not in self.driver.workspace.guidance.why_not
            if not here or action.id in self._seen or action.id.startswith(NO_DIALOG + AT_ONCE):
                continue
            self.driver.workspace.run(action.id)
            if self.driver.dialog is not None:
                self._seen.add(action.id)
                self.driver.settle()  # what is drawn beside
                self.take(f"sheet-{action.id}")
                self.driver.dialog.reject()
                self.driver.settle()

    def later(self, minutes: int) -> None:
        """Time passes."""
        self.clock.set(self.clock() + timedelta(minutes=minutes))

    def sheet(self, action_id: str, **answers: str | bool) -> None:
        """Fill a sheet in."""
        self.driver.workspace.run(action_id)
        self.driver.settle()
        write(self.driver, **answers)
        self.driver.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def play(self) -> None:
        """From log-in to the lock."""
        self.take("01-login")
        self.driver.log_in()
        self.driver.do("visit.begin")
        self.stop("02-welcome")
        self._contact()
        self._application()
        self._to_the_end()
        self._joint()
        self._overseen()
        self.window.close_seen()
        self._store.close()

    def _contact(self) -> None:
        self.driver.type("d")
        self.take("03-search")
        self.driver.do("contact.note")
        self.driver.type("道路货运")
        self.stop("03-contact")
        self.driver.do("visit.begin")

    def _application(self) -> None:
        driver = self.driver
        driver.choose_item()
        self.take("04-situations")
        driver.enter()
        for text in ("34110219900307123X", "张㛃"):
            driver.type(text)
            driver.enter()
        driver.type("13855015678")
        self.take("04-applicant")
        self.later(2)
        driver.enter()
        self.stop("05-received")
        driver.do("materials.missing")
        driver.do("materials.wrong")
        self.stop("06-wrong")
        self.later(3)
        driver.do("case.notify")
        self.take("07-notice")
        driver.enter()
        self.stop("08-notified")
        self.later(40)

    def _to_the_end(self) -> None:
        driver = self.driver
        driver.do("materials.all_received")
        driver.do("case.supplement")
        driver.do("case.accept")
        self.take("19-print")
        driver.enter()
        self.stop("20-accepted")
        self.sheet("case.expedite", office="市重点项目办", ground="2026 年重点项目名单")
        self.sheet("case.suspend", procedure="", approver="周处", days="10")
        self.driver.do("paper.told")
        driver.enter()
        self.stop("21-suspended")
        self.later(60)
        self.sheet("case.resume")
        driver.do("case.decide")
        driver.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        driver.enter()
        self.stop("23-decided")
        driver.do("case.serve")
        driver.enter()
        self.stop("24-served")
        driver.do("visit.begin")
        driver.type("spjyxkyx")
        driver.enter()
        driver.type("20270120")
        self.take("25-renewal")

    def _joint(self) -> None:
        driver = self.driver
        driver.do("visit.begin")
        driver.choose_item("kbcyd")
        driver.enter()
        driver.type("34110219900307123X")
        driver.enter()
        driver.enter()
        driver.do("materials.all_received")
        driver.do("case.accept")
        driver.enter()
        self.sheet("joint.call")
        self.stop("22-joint")

    def _overseen(self) -> None:
        screen = SecondScreen(self.window)
        screen.window.resize(1280, 800)
        self.take("30-applicant-idle", screen.window)
        self.driver.do("visit.begin")
        self.driver.choose_item("gtgsh")
        self.driver.enter()
        self.driver.type("34110219900307123X")
        self.driver.enter()
        self.driver.enter()
        self.take("31-applicant-check", screen.window)
        self.driver.do("visit.rate")
        self.take("32-applicant-rating", screen.window)
        screen.touch("rate.poor")
        self.take("33-applicant-reasons", screen.window)
        screen.touch("rateSubmit")
        self.take("34-applicant-thanks", screen.window)
        screen.window.hide()
        self.sheet("complaint.register", kind=tr(COMPLAINTS[ComplaintKind.ATTITUDE]), facts="等候过久，没有解释")
        self.stop("40-complaint")
        sit(self.driver, "9001")
        self.stop("41-supervisor")
        sit(self.driver, "8001")
        self.driver.do("worklist.focus")
        self.driver.enter()
        self.stop("42-head")
        self.window.lock()
        self.take("50-locked")


def _save(picture: QImage, path: Path) -> None:
    """Keep it in the few colours it has: a quarter of the size, and nothing an eye would see."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    size, stride = (plain.width(), plain.height()), plain.bytesPerLine()
    image = Image.frombuffer("RGB", size, bytes(plain.constBits()), "raw", "RGB", stride, 1)
    image.quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)


def contrast(place: Path, into: Path) -> None:
    """One picture in high contrast."""
    camera = Camera(place, LOOKS[0], into)
    theme.apply(camera._app, 100, high_contrast=True)
    camera.driver.log_in()
    camera.driver.receive_food_permit()
    camera.driver.do("materials.wrong")
    camera.take("60-contrast")
    camera.window.close_seen()
    camera._store.close()
    theme.apply(camera._app, 100)


def main(into: Path) -> None:
    """Every look over its own copy of the demo."""
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for number, look in enumerate(LOOKS):
            place = Path(folder) / str(number)
            demo.build(place, date(2026, 11, 20))
            Camera(place, look, into).play()
        demo.build(Path(folder) / "contrast", date(2026, 11, 20))
        contrast(Path(folder) / "contrast", into)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SCREENS)
