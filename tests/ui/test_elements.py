"""The small widgets the screens are made of."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from window_desk.ui.elements import words


def _ink(image: QImage) -> tuple[int, int]:
    """How broad and how high the writing is."""
    ground, columns, rows = image.pixelColor(0, 0), range(image.width()), range(image.height())
    inked = [(x, y) for x in columns for y in rows if image.pixelColor(x, y) != ground]
    return max(x for x, _ in inked) - min(x for x, _ in inked), max(y for _, y in inked) - min(y for _, y in inked)


@pytest.mark.parametrize("text", ["还剩 29 个工作日", "▲ 超期 112 个工作日", "Applicant 12 working days late"])
def test_a_line_that_has_no_room_is_written_smaller_and_not_cut(qtbot: QtBot, text: str) -> None:
    label = words(text, "big", fit=True)
    label.setStyleSheet("font-size: 40px")
    label.setContentsMargins(4, 0, 4, 0)
    qtbot.addWidget(label)
    label.ensurePolished()
    whole = label.fontMetrics().horizontalAdvance(text)
    label.setFixedSize(whole + 20, 60)
    broad, high = _ink(label.grab().toImage())
    label.setFixedSize(whole // 2 + 8, 60)
    narrow, low = _ink(label.grab().toImage())
    assert broad * 0.4 < narrow < broad * 0.55
    assert low < high * 0.7


def test_such_a_line_does_not_push_its_place_wider(qtbot: QtBot) -> None:
    fitted, plain = words("还剩 29 个工作日", "big", fit=True), words("还剩 29 个工作日", "big")
    for label in (fitted, plain):
        qtbot.addWidget(label)
    assert fitted.minimumSizeHint().width() == 0
    assert fitted.sizeHint() == plain.sizeHint()
