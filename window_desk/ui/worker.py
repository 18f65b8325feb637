"""One thread for slow work, so that the window never waits: jobs in order, answers back on the UI thread."""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from window_desk.errors import Cancelled, WindowDeskError

Work = Callable[[], Any]
Then = Callable[[Any], None]
Progress = Callable[[int, int], None]
"""Told ``(done, all)`` between two steps; an exception out of it cancels the work and leaves everything as it was."""

TELL_EVERY = 0.1
"""Seconds between two looks of a screen at how far a job is."""


class Left(Exception):
    """The program ends: what waits need wait no longer, and nothing is taken back."""


class Job:
    """One piece of work: what it is called (empty where nobody need see it), how far it is, ``since`` when
    (monotonic seconds), and a way to stop it.

    ``cancel`` may be called on any thread; everything else that works is called on the thread of the work.
    """

    def __init__(self, what: str = "", told: Callable[[], None] = lambda: None) -> None:
        self.what, self.done, self.all = what, 0, 0
        self.begun = self.cancelled = self.left = False
        self.since = monotonic()
        self._told, self._told_at = told, 0.0
        self._stop = Event()

    def cancel(self) -> None:
        """Stop it at the next step; one that has not begun never does."""
        self.cancelled = True
        self._stop.set()

    def leave(self) -> None:
        """Wait no longer: the program ends."""
        self.left = True
        self._stop.set()

    def tell(self, done: int, of: int) -> None:
        """Part ``done`` of ``of`` parts is done (a ``Progress``); raises ``Cancelled`` where somebody stopped it."""
        self.check()
        self.done, self.all = done, of
        if done == of or monotonic() - self._told_at >= TELL_EVERY:
            self._told_at = monotonic()
            self._told()

    def wait(self, seconds: float) -> None:
        """Let that time pass, unless the job is stopped: then ``Cancelled`` (or ``Left``) at once."""
        self._stop.wait(seconds)
        self.check()

    def check(self) -> None:
        """Raise ``Cancelled`` where somebody stopped it, ``Left`` where the program ends."""
        if self.cancelled:
            raise stopped(self)
        if self.left:
            raise Left


def stopped(job: Job) -> Cancelled:
    """What is answered for a job that somebody stopped."""
    return Cancelled("已取消：{what}。", what=job.what)


class Worker(QObject):
    """Does ``work`` on its thread and gives the answer to ``then`` on the UI thread. A ``WindowDeskError`` is an answer
    like any other; whatever else is raised is a bug and is raised again on the UI thread, where it opens its report.

    ``moved`` on the UI thread: a job began, came further, or ended.
    """

    moved = Signal()
    _done = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[tuple[Job, Callable[[Job], Any], Then] | None] = SimpleQueue()
        self.jobs: list[Job] = []
        self._done.connect(self._on_done)
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether something is still to be answered."""
        return bool(self.jobs)

    def run(self, work: Work, then: Then) -> Job:
        """Do ``work`` after all that was asked before."""
        return self.begin("", lambda _: work(), then)

    def begin(self, what: str, work: Callable[[Job], Any], then: Then) -> Job:
        """Do ``work`` after all that was asked before; it tells its job how far it is. ``what`` is its name on screen;
        where the job is cancelled, ``then`` is given ``Cancelled``.
        """
        job = Job(what, self.moved.emit)
        self.jobs.append(job)
        self._queue.put((job, work, then))
        self.moved.emit()
        return job

    def close(self) -> None:
        """Finish what was asked, a few seconds at most, and wait for no printer; answers are no longer heard."""
        self._done.disconnect(self._on_done)
        for job in self.jobs:
            job.leave()
        self._queue.put(None)
        self._thread.join(5)

    def _work(self) -> None:
        while (task := self._queue.get()) is not None:
            job, work, then = task
            result: Any
            try:
                if job.cancelled:
                    job.check()
                job.begun = True
                result = work(job)
            except Left:
                continue
            except Exception as error:  # told on the UI thread
                result = error
            self._done.emit(job, then, result)

    def _on_done(self, job: Job, then: Then, result: Any) -> None:
        self.jobs.remove(job)
        self.moved.emit()
        if isinstance(result, Exception) and not isinstance(result, WindowDeskError):
            raise result
        then(result)
