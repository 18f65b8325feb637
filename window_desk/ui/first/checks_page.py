"""The last page: what this PC has, and the scanner tried (MISSION E4). Nothing here keeps anybody from beginning."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit

from window_desk.settings import SCAN_GAP_MS
from window_desk.ui.elements import clear, words
from window_desk.ui.first.checks import Result
from window_desk.ui.first.wizard_page import WizardPage
from window_desk.ui.theme import px
from window_desk.ui.translation import tr

LEAST = 6
"""Characters of a code from which a scanner can be told from a hand."""
ENTER_AGAIN = 0.5
"""Seconds after a code in which a further Enter is the scanner's."""


class ScannedField(QLineEdit):
    """Tells whether what came into it was typed by a hand or by a scanner: by the pauses between the keys."""

    def __init__(self, heard: Callable[[bool], None], clock: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self.setObjectName("scanTry")
        self.setAccessibleName(tr("扫任意一个条码或二维码"))
        self.setPlaceholderText(tr("扫任意一个条码或二维码"))
        self._heard, self._clock = heard, clock
        self._times = list[float]()
        self._judged_at = float("-inf")

    @property
    def _just_judged(self) -> bool:
        return self._clock() - self._judged_at < ENTER_AGAIN

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the code, or a hand's line; without any it turns the page. A scanner may send two of them."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (self._times or self._just_judged):
            self._judge()
            return
        self._times.append(self._clock())
        super().keyPressEvent(event)

    def _judge(self) -> None:
        if not self._times:
            return
        self._judged_at = self._clock()
        gaps = [later - before for before, later in zip(self._times, self._times[1:], strict=False)]
        fast = len(gaps) >= LEAST - 1 and max(gaps) * 1000 <= int(SCAN_GAP_MS.default)
        self._times.clear()
        self._heard(fast)
        self.selectAll()


class ChecksPage(WizardPage):
    """Looks when it is shown; each result is a line with a sign."""

    def __init__(self, checks: Callable[[], tuple[Callable[[], Result], ...]]) -> None:
        super().__init__(tr("检查"), tr("逐项看一看。没有通过的不影响开始使用，以后随时可以补。"))
        self._checks = checks
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(10))
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self.body.addWidget(words(tr("扫码枪：对着光标扫一下，没有扫码枪的直接按回车。"), wrap=True))
        self.scan = ScannedField(self._on_scanned)
        self.body.addWidget(self.scan)
        self.body.addStretch(1)

    def initializePage(self) -> None:
        """Look, once the page stands on screen."""
        clear(self._grid)
        self._grid.addWidget(words(tr("正在检查……"), "soft"), 0, 0)
        QTimer.singleShot(0, self, self.look)

    def look(self) -> None:
        """Show each result."""
        clear(self._grid)
        for n, check in enumerate(self._checks()):
            result = check()
            sign = words("✓" if result.good else "▲", "strong", "ok" if result.good else "warn")
            self._grid.addWidget(sign, n, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words(result.name, "strong"), n, 1, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words(result.said, wrap=True, name=f"check.{n}"), n, 2)
        self.scan.setFocus()

    def _on_scanned(self, by_scanner: bool) -> None:
        if by_scanner:
            self.say(tr("✓ 扫码枪能用。"), "ok")
        else:
            self.say(tr("这像是手打的。扫码枪打字更快；若确是扫码枪，登录后在设置里调大“扫码间隔”。"), "warn")
