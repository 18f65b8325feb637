"""The program as a person has it: ``python shown_window.py STORE KEY FOLDER`` shows the window until it is closed."""

import sys
from pathlib import Path

from window_desk.desk import Desk
from window_desk.models.store import Store
from window_desk.ui.application import make_application
from window_desk.ui.main_window import MainWindow

store, key, folder = sys.argv[1:]
application = make_application(["window-desk"])
window = MainWindow(Desk(Store.open(Path(store), key)), papers_dir=Path(folder))
window.showMaximized()
application.exec()
