"""Asking for a PIN: the fields, and the wait after too many wrong ones. For the log-in page and the lock page."""

from collections.abc import Callable
from datetime import datetime
from math import ceil
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from window_desk.ui.fields import Words
from window_desk.ui.translation import tr


def plain_field(name: str, label: str, *, secret: bool = False) -> QLineEdit:
    """A field for digits and Latin letters: no input method comes between."""
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(label)
    made.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


PIN_LEAST = 4
"""Digits of a PIN."""


def new_pin(name: str, label: str, **more: Any) -> Words:
    """A field for a new PIN: digits nobody reads over the shoulder."""
    made = Words(name, label, **more)
    assert isinstance(made.widget, QLineEdit)
    made.widget.setEchoMode(QLineEdit.EchoMode.Password)
    return made


def pin_fault(pin: str, again: str) -> str:
    """What is wrong with a new PIN, typed twice."""
    if not pin.isdecimal() or len(pin) < PIN_LEAST or len(set(pin)) == 1:
        return tr("PIN 请用至少 {n} 位数字，不能全是同一个数字。").format(n=PIN_LEAST)
    return "" if pin == again else tr("两次输入的 PIN 不一样。")


class PinPause(QObject):
    """The wait after too many wrong PINs: ``told`` says each second how long still, ``over`` when one may try again."""

    told = Signal(str)
    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._until: datetime | None = None
        self._now: Callable[[], datetime] | None = None
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.count_down)

    def begin(self, until: datetime, now: Callable[[], datetime]) -> None:
        """Wait until that moment, by that clock."""
        self._until, self._now = until, now
        self._second.start()
        self.count_down()

    def count_down(self) -> None:
        """A second has gone by."""
        if self._until is None or self._now is None:
            return
        seconds = ceil((self._until - self._now()).total_seconds())
        if seconds <= 0:
            self.end()
            return
        clock = f"{seconds // 60:02d}:{seconds % 60:02d}"
        self.told.emit(
            tr("连续输错太多次，登录已暂停，还要等 {clock}（分:秒），或请管理员重设 PIN。").format(clock=clock)
        )

    def end(self) -> None:
        """Wait no longer; nothing where there was no wait."""
        if self._until is not None:
            self._until = None
            self._second.stop()
            self.over.emit()
