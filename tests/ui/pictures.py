"""Take the pictures of ``docs/screens`` anew: ``python tests/ui/pictures.py``. The real window over the demo centre."""

import os
import sys
import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QDialog

from window_desk.core.acts import SpecialProcedure, Suspended, Told
from window_desk.core.entry import CHINA
from window_desk.demo import centre as demo
from window_desk.demo.hands import Hands
from window_desk.demo.seats import hint
from window_desk.desk import Desk
from window_desk.models.keys import key_for
from window_desk.models.store import Store
from window_desk.ui.application import make_application
from window_desk.ui.main_window import MainWindow

SCREENS = Path(__file__).parents[2] / "docs" / "screens"
LOOKS = (("zh_CN", 100, 1366, 768), ("zh_CN", 100, 1920, 1080), ("zh_CN", 150, 1366, 768), ("en", 100, 1366, 768))
"""Language, text size in percent, and the window."""

EVERYWHERE = ("04-applicant", "06-judged", "10-accepted")
"""The steps shown in every look; the first look shows them all."""


class Camera:
    """Plays one case and takes a picture at each step worth seeing."""

    def __init__(self, store: Path, papers: Path, look: tuple[str, int, int, int], into: Path) -> None:
        language, percent, width, height = look
        self._app = make_application(["pictures"], language, percent)
        self._all = look == LOOKS[0]
        self._name, self._into = f"{language[:2]}-{percent}-{width}x{height}", into
        self.clock = demo.PlayedClock(datetime(2026, 11, 20, 10, 19, tzinfo=CHINA))
        self._store = Store.open(store, key_for(store))
        self._desk = Desk(self._store, self.clock)
        self.window = MainWindow(self._desk, papers_dir=papers, hint=hint())
        self.window.resize(width, height)
        self.window.show()
        self.window.activateWindow()
        self.driver = Hands(self.window)

    def take(self, what: str) -> None:
        """The window, with the dialog over it where one is open."""
        for _ in range(3):  # a layout may ask for another
            self._app.processEvents()
        if not self._all and what not in EVERYWHERE:
            return
        picture = self.window.grab()
        dialog: QDialog | None = self.driver.dialog
        if dialog is not None:
            painter = QPainter(picture)
            spot = QPoint((self.window.width() - dialog.width()) // 2, (self.window.height() - dialog.height()) // 2)
            painter.setOpacity(0.35)
            painter.fillRect(self.window.rect(), Qt.GlobalColor.black)
            painter.setOpacity(1)
            painter.drawPixmap(spot, dialog.grab())
            painter.end()
        picture.save(str(self._into / f"{what}-{self._name}.png"), "PNG", 0)

    def later(self, minutes: int) -> None:
        """Time passes."""
        self.clock.set(self.clock() + timedelta(minutes=minutes))

    def _stand_still(self) -> None:
        """The case is stopped for an expert review, entered a day late, and the applicant told."""
        desk, case = self._desk, self.driver.case
        self.later(24 * 60)
        asked = self.clock() - timedelta(hours=20)
        stop = Suspended("特字 1", SpecialProcedure.EXPERT_REVIEW, "食品安全法第三十五条", "周处", asked.date(), 10)
        stopped = desk.record(case.case_id, stop, asked, "评审会开到下班以后")
        desk.record(case.case_id, Told(stopped.act_id, stop.number))
        self.driver.workspace.open_case(case.case_id)

    def play(self) -> None:
        """From log-in to the accepted case."""
        driver = self.driver
        self.take("01-login")
        driver.log_in()
        driver.do("visit.begin")
        driver.type("spjyxk")
        driver.key(Qt.Key.Key_Down)
        self.take("02-search")
        driver.enter()
        self.take("03-situations")
        driver.enter()
        driver.type("34110219900307123X")
        driver.enter()
        driver.type("张㛃")
        driver.enter()
        driver.type("13855015678")
        self.take("04-applicant")
        self.later(2)
        driver.enter()
        driver.do("materials.received")
        driver.do("materials.missing")
        driver.do("materials.wrong")
        self.take("05-wrong")
        driver.enter()
        driver.do("materials.all_received")
        self.take("06-judged")
        self.later(3)
        driver.do("case.notify")
        self.take("07-notice")
        driver.enter()
        self.take("08-print")
        driver.enter()
        self.take("09-notified")
        self.later(40)
        driver.do("materials.all_received")
        driver.do("case.supplement")
        driver.do("case.accept")
        driver.enter()
        self.take("10-accepted")
        driver.do("deadline.explain")
        self.take("11-why")
        driver.enter()
        driver.do("help.show")
        self.take("12-help")
        driver.key(Qt.Key.Key_Escape)
        driver.do("case.decide")
        driver.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        driver.type("经营场所与生活区没有分开")
        self.take("13-denial")
        driver.key(Qt.Key.Key_Escape)
        self._stand_still()
        self.take("14-suspended")
        driver.do("visit.begin")
        driver.type("spjyxkyx")
        driver.enter()
        driver.type("20270120")
        self.take("15-renewal")
        self.window.close_seen()
        self._store.close()


def main(into: Path) -> None:
    """Every look over its own copy of the demo."""
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for number, look in enumerate(LOOKS):
            place = Path(folder) / str(number)
            demo.build(place, date(2026, 11, 20))
            Camera(demo.store_path(place, 3), place / "papers", look, into).play()
            QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SCREENS)
