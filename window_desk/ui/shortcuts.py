"""Keys that mean the same wherever the cursor stands in a page."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def bind(page: QWidget, keys: Iterable[str], press: Callable[[str], None]) -> None:
    """Call ``press`` with the key, for each of ``keys`` (``F5``, ``Alt+M``)."""
    for key in keys:
        made = QAction(page)
        made.setObjectName(f"key.{key}")
        made.setShortcut(QKeySequence(key))
        made.triggered.connect(lambda _=False, key=key: press(key))
        page.addAction(made)
