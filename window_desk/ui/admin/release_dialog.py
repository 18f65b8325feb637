"""发布: line by line what is about to hold; it is looked over, and let out, on a thread beside."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from window_desk.core.flaws import Flaw
from window_desk.ui.elements import Scrolling, words
from window_desk.ui.job_line import STOP, JobLine
from window_desk.ui.shortcuts import bind
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import flaw_text, tr
from window_desk.ui.worker import Worker

FLAWS_SHOWN = 12
"""So many are read; who put right these presses again."""


class ReleaseDialog(StepDialog):
    """``wanted`` once Enter is pressed; it stays until it is accepted, or says why not. Esc breaks off what ``worker``
    has under way for it, and nothing is let out.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget, worker: Worker, prepared_by: str) -> None:
        super().__init__(parent, "releaseDialog", tr("发布"), tr("发布"), width=640)
        self._worker = worker
        by = tr("{name} 编制。发布以后不能再改，只能再发新的一版。")
        self.body.addWidget(words(by.format(name=prepared_by), "soft", wrap=True))
        self._lines = words(wrap=True, name="releaseLines")
        room = self.screen().availableGeometry().height() - px(330)
        self._area = Scrolling(self._lines, min(px(360), room), px(590))
        self.body.addWidget(self._area)
        self._line = JobLine(worker)
        self.body.addWidget(self._line)
        bind(self, (STOP,), lambda _: self._line.stop())
        self.confirm_button.setFocus()

    def show_found(self, lines: Sequence[str], flaws: Sequence[Flaw]) -> None:
        """What the draft changes, and what stands against it."""
        self._lines.setText("\n".join(lines))
        self._area.fit()
        if flaws:
            told = [flaw_text(flaw) for flaw in flaws[:FLAWS_SHOWN]]
            more = tr("还有 {n} 处。").format(n=len(flaws) - FLAWS_SHOWN)
            self.say("\n".join([*told, *([more] if len(flaws) > FLAWS_SHOWN else [])]))
        self.fit()

    def refuse(self, why: str) -> None:
        """It was not let out."""
        self.say(why)
        self.fit()

    def done(self, result: int) -> None:
        """Closed, however it was."""
        self._line.let_go()
        super().done(result)

    def confirm(self) -> None:
        """Let it out, once it is looked over."""
        if not self._worker.busy:
            self.say("")
            self.wanted.emit()
