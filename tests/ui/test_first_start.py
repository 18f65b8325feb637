"""The very first start, in a process of its own as a person has it: the wizard by keys, then the log-in page."""

import os
import subprocess
import sys
from pathlib import Path

PERSON = """
import sys
from PySide6.QtCore import QTimer, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_desk import app
from window_desk.ui.application import make_application

KEYS = {"\\n": Qt.Key.Key_Return, "\\t": Qt.Key.Key_Tab}
STEPS = [
    ("way.new", "\\n"),
    ("centreName", "滁州市政务服务中心\\n"),
    ("firstDepartments", "\\n"),
    ("firstWindows", "\\n"),
    ("adminName1", "林管\\t"),
    ("adminPin1", "7530\\t"),
    ("again1", "7530\\n"),
    ("scanTry", "\\n"),
    ("windowNumber", "1\\n"),
    ("staffNo", "9101\\n"),
    ("pin", "7530\\n"),
    ("search", ""),
]


def type_in(widget, text):
    for letter in text:
        if letter in KEYS:
            QTest.keyClick(widget, KEYS[letter])
        elif letter.isascii():
            QTest.keyClicks(widget, letter)
        else:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QApplication.sendEvent(widget, event)


def look():
    widget = QApplication.focusWidget()
    window = QApplication.activeWindow()
    ready = getattr(window, "_desk", window) is not None
    if widget is not None and ready and STEPS and widget.objectName() == STEPS[0][0]:
        name, text = STEPS.pop(0)
        print(name, flush=True)
        type_in(widget, text)
        if not STEPS:
            QApplication.activeWindow().close()
            return
    QTimer.singleShot(20, look)


if __name__ == "__main__":
    sys.argv = ["window-desk"]
    make_application(sys.argv)
    QTimer.singleShot(0, look)
    app.open_window()
"""


def test_the_wizard_leads_to_the_log_in_page_and_that_to_the_counter(tmp_path: Path) -> None:
    script = tmp_path / "person.py"
    script.write_text(PERSON, "utf-8")
    own = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "DISPLAY": ":none", "QT_QPA_PLATFORM": "offscreen"}
    keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    told = subprocess.run(
        [sys.executable, str(script)], env=os.environ | own | keyring, capture_output=True, text=True, timeout=120
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.split()[-1] == "search"
    assert (tmp_path / "window-desk" / "window.db").exists()
