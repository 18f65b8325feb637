"""Take the pictures of the places anew: ``python tests/ui/place_pictures.py``. The real window over a generated centre.

Every place is taken for whoever of supervisor, administrator and auditor finds it first, so that a new one is in the
pictures without a word here; then what opens from the board.
"""

import os
import shutil
import sys
import tempfile
from datetime import date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CUPS_SERVER"] = "/nonexistent/cups.sock"

from pictures import LOOKS, SCREENS, _save
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from sitting import confirm, write

from window_desk.core.catalogue_edits import Part
from window_desk.core.entry import CHINA
from window_desk.core.posts import Right
from window_desk.demo.hands import Hands, put_away
from window_desk.desk import Desk
from window_desk.generate.making import generate
from window_desk.generate.plan import plan
from window_desk.models.keys import key_for
from window_desk.models.store import Store
from window_desk.settings import REPORT_FOLDER
from window_desk.ui.admin.form_dialog import FormDialog
from window_desk.ui.admin.item_parts_dialog import PartsDialog
from window_desk.ui.application import make_application
from window_desk.ui.grid import Grid
from window_desk.ui.main_window import MainWindow
from window_desk.ui.places.table import ACTION, places_for
from window_desk.ui.supervisor.figures_table import FiguresTable

PEOPLE = ("9001", "9101", "9201")
"""Supervisor, administrator, auditor."""

PIN = "7410"
NOW = datetime(2026, 11, 26, 10, 32, tzinfo=CHINA)

SHOWN = {
    "zh_CN-150-1366": ("board", "floor", "items"),
    "en-100-1366": ("board", "report", "items"),
    "en-150-1920": ("board",),
}
"""What the last three looks show; the first two show every place."""


ITEM_DIALOGS = {
    "Return": "72-item",
    "Alt+E": "72-item-head",
    "Alt+M": "72-item-parts",
    "Alt+N": "72-item-new",
    "Alt+C": "72-item-like",
    "Alt+P": "72-item-guide",
    "Alt+B": "72-item-guides",
}
"""What opens from the catalogue, by its key."""

PLACE_DIALOGS = {
    "answers": {"Alt+N": "73-complaint"},
    "announcements": {"Alt+N": "73-announcement"},
    "audit": {"Alt+E": "73-erasing"},
    "calendar": {"Alt+N": "73-day"},
    "devices": {"Alt+J": "73-joining", "Alt+B": "73-founding"},
    "inspections": {"Alt+N": "73-inspection"},
    "roster": {"Alt+N": "73-officer"},
    "settings": {"Return": "73-setting"},
    "tasks": {"Alt+N": "73-task"},
}
"""What opens from the other places, by its key."""


class PlaceCamera:
    """Goes from place to place and takes each once."""

    def __init__(self, store: Path, look: tuple[str, int, int, int], into: Path) -> None:
        language, percent, width, height = look
        self._app = make_application(["pictures"], language, percent)
        self._only = SHOWN.get(f"{language}-{percent}-{width}") if look not in LOOKS[:2] else None
        self._name, self._into = f"{language[:2]}-{percent}-{width}x{height}", into
        self._seen = set[str]()
        self._store = Store.open(store, key_for(store))
        self.desk = Desk(self._store, lambda: NOW)
        self.desk.set_setting(REPORT_FOLDER, "/srv/public")  # whoever takes the pictures lives nowhere
        self.window = MainWindow(self.desk, papers_dir=store.parent / "papers")
        self.window.resize(width, height)
        self.window.show()
        self.window.activateWindow()
        self.driver = Hands(self.window)

    def play(self) -> None:
        """Everybody's places, one after the other."""
        for staff_no in PEOPLE:
            for name in ("windowNumber", "staffNo"):
                self.driver.find(QLineEdit, name).clear()
            self.driver.find(QLineEdit, "windowNumber").setFocus()
            self.driver.log_in(staff_no, PIN, "3", stands_in=False)
            assert self.desk.officer is not None
            keeps = Right.CATALOGUE in self.desk.officer.rights
            for place in places_for(self.desk):
                if place.id == "items" and not keeps:
                    continue  # who may change it shows more
                self._open_each(place.id)
                if place.id not in self._seen and (self._only is None or place.id in self._only):
                    self._seen.add(place.id)
                    self.driver.do(ACTION + place.id)
                    self._take(f"70-{place.id}")
                    if place.id == "board":
                        self._drill_down()
                    if place.id == "items":
                        self._change_item()
                    self.driver.press("Esc")
            self.window.log_out()
        put_away(self.window)
        self._store.close()

    def _open_each(self, place_id: str) -> None:
        """What opens from a place, taken for the first who may open it."""
        for key, what in PLACE_DIALOGS.get(place_id, {}).items():
            if what in self._seen or self._only is not None:
                continue
            self.driver.do(ACTION + place_id)
            if key == "Return":
                self.driver.find(Grid, "settingsGrid").setFocus()
            self.driver.press(key)
            if any(dialog.isVisible() for dialog in self.window.findChildren(QDialog)):
                self._seen.add(what)
                self._take(what)
            for dialog in self.window.findChildren(QDialog)[::-1]:
                dialog.reject()
            self.driver.settle()
            self.driver.press("Esc")

    def _drill_down(self) -> None:
        table = self.window.findChild(FiguresTable)
        assert table is not None
        table.setFocus()
        table.setCurrentIndex(table.model().index(1, 3))
        QTest.keyClick(table, Qt.Key.Key_Return)
        self._take("71-behind")
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()

    def _change_item(self) -> None:
        """The dialogs of an item, and the material that no item may have."""
        grid = self.window.findChild(Grid, "itemsGrid")
        assert grid is not None
        grid.setFocus()
        grid.selectRow([row.key for row in grid.grid.rows].index("FOOD_NEW"))
        for key, what in ITEM_DIALOGS.items():
            self.driver.press(key)
            self._take(what)
            if key == "Alt+M":
                self.driver.press("Alt+N")
                write(self.driver, name="其他材料")
                confirm(self.driver)
                self._take("72-item-catch-all")
                self._other_lists()
            for dialog in self.window.findChildren(QDialog)[::-1]:
                dialog.reject()
            self.driver.settle()

    def _other_lists(self) -> None:
        """Steps, limits and basis, and what is asked of each."""
        (parts,) = self.window.findChildren(PartsDialog)
        for part in (Part.STEPS, Part.LIMITS, Part.BASIS):
            for form in parts.findChildren(FormDialog):
                form.reject()
            self.driver.settle()
            while parts.part is not part:
                self.driver.press("Ctrl+PgDown")
            self._take(f"72-item-{part}")
            self.driver.press("Alt+N")
            self._take(f"72-item-{part}-new")

    def _take(self, what: str) -> None:
        for _ in range(5):  # a layout may ask for another
            QApplication.processEvents()
        self.driver.settle()
        picture = self.window.grab()
        dialogs = [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]
        _save((dialogs[-1].grab() if dialogs else picture).toImage(), self._into / f"{what}-{self._name}.png")


def main(into: Path) -> None:
    """Every look over its own copy of the same centre."""
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / "centre.db"
        generate(first, plan(2500, 7, 14, 2026, date(2026, 11, 25)), lambda done, of: None)
        for number, look in enumerate(LOOKS):
            store = Path(folder) / str(number) / "centre.db"
            store.parent.mkdir()
            for suffix in (".db", ".key"):
                shutil.copy(first.with_suffix(suffix), store.with_suffix(suffix))
            PlaceCamera(store, look, into).play()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SCREENS)
