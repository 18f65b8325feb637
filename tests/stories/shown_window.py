"""The program as a person has it: ``python shown_window.py STORE KEY FOLDER`` shows the window until it is closed.

With ``WIDTH HEIGHT`` after them the clerk has so much at the left of the screen, and the applicant the rest.
"""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from window_desk.desk import Desk
from window_desk.models.store import Store
from window_desk.settings import APPLICANT_SCREEN
from window_desk.ui.applicant.screens import Screen
from window_desk.ui.application import make_application
from window_desk.ui.main_window import MainWindow

if __name__ == "__main__":  # the press reads this file too, as every process begun by multiprocessing does
    store, key, folder, *size = sys.argv[1:]
    application = make_application(["window-desk"])
    desk = Desk(Store.open(Path(store), key))
    window = MainWindow(desk, papers_dir=Path(folder))
    if size:
        width, height = map(int, size)
        rest = QGuiApplication.primaryScreen().geometry()
        clerks = Screen("left", "", 0, 0, width, height, primary=True)
        theirs = Screen("right", "", width, 0, rest.width() - width, rest.height())
        desk.set_setting(APPLICANT_SCREEN, theirs.ident)
        assert window.applicant is not None
        window.applicant._screens = lambda: [clerks, theirs]
        window.setGeometry(0, 0, width, height)
        window.show()
        window.applicant.arrange()
    else:
        window.showMaximized()
    application.exec()
