"""What can be done with the line to the centre cut, and what waits for it: said beforehand (MISSION F1)."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from window_desk.ui.elements import card, words
from window_desk.ui.theme import px
from window_desk.ui.translation import QT_TR_NOOP, tr

ALWAYS = (
    QT_TR_NOOP("首问、收件、告知、受理、决定、送达"),
    QT_TR_NOOP("所有文书照打，编号不会重复"),
    QT_TR_NOOP("容缺、报备、延期、中止、评价、投诉"),
    QT_TR_NOOP("查找本机办过的、已经传来的办件"),
    QT_TR_NOOP("登录、锁屏、交接班、暂存"),
)
"""What needs nobody else (MISSION A and C)."""

WITH_THE_CENTRE = (
    QT_TR_NOOP("转办和移交：登记有效，对方连上才看到"),
    QT_TR_NOOP("别的窗口、协办部门、负责人的记录"),
    QT_TR_NOOP("新公布的事项、日历、名册、文书格式"),
    QT_TR_NOOP("全中心的清单和数字，存疑的核对"),
)
"""What is as of the last contact until the next."""


class CapabilityPanel(QWidget):
    """Two cards side by side."""

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        always, inside = card()
        inside.addWidget(words(tr("连不上中心也能办"), "strong"))
        for text in ALWAYS:
            inside.addWidget(words(f"✓ {tr(text)}", wrap=True))
        inside.addStretch(1)
        waiting, self._waiting = card()
        self._now = words("", "strong", name="capabilityNow")
        self._waiting.addWidget(self._now)
        self._lines = [words("", wrap=True) for _ in WITH_THE_CENTRE]
        for line in self._lines:
            self._waiting.addWidget(line)
        self._waiting.addStretch(1)
        layout.addWidget(always, 1)
        layout.addWidget(waiting, 1)

    def show_reachable(self, reachable: bool) -> None:
        """Whether the centre answers just now."""
        self._now.setText(tr("要有中心：现在可以") if reachable else tr("要有中心：现在等着"))
        for label, text in zip(self._lines, WITH_THE_CENTRE, strict=True):
            label.setText(f"{'✓' if reachable else '○'} {tr(text)}")
