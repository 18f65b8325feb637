"""What a page has under way: its name, how far it is, a key to stop it. There while there is something to show."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from window_desk.ui.elements import button, words
from window_desk.ui.theme import px
from window_desk.ui.translation import tr
from window_desk.ui.worker import Job, Worker

STOP = "Alt+X"


class JobLine(QFrame):
    """Shows the first named job of ``worker``; ``stop`` cancels it."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker
        self._what = words(name="jobWhat")
        self._bar = QProgressBar()
        self._bar.setObjectName("workProgress")
        self._bar.setAccessibleName(tr("进度"))
        self._bar.setTextVisible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(self._what)
        layout.addWidget(self._bar, 1)
        layout.addWidget(button(tr("停下  Alt+X"), self.stop, name="jobStop"))
        worker.moved.connect(self._show)
        self.hide()

    @property
    def _shown(self) -> Job | None:
        return next((job for job in self._worker.jobs if job.what), None)

    def _show(self) -> None:
        job = self._shown
        self.setVisible(job is not None)
        if job is not None:
            far = tr("{what}　{done}/{all}").format(what=job.what, done=job.done, all=job.all)
            self._what.setText(far if job.all else job.what)
            self._bar.setRange(0, job.all)  # moves to and fro while nobody knows how much it is
            self._bar.setValue(job.done)

    def let_go(self) -> None:
        """Hear no more of the worker: what this stands in closes, and the worker may be at work."""
        self._worker.moved.disconnect(self._show)

    def stop(self) -> None:
        """Cancel what is shown."""
        if job := self._shown:
            job.cancel()
