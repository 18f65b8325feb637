"""One thread for slow work, so that the window never waits: jobs in order, answers back on the UI thread."""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Signal

from window_desk.errors import WindowDeskError

Work = Callable[[], Any]
Then = Callable[[Any], None]


class Worker(QObject):
    """Does ``work`` on its thread and gives the answer to ``then`` on the UI thread. A ``WindowDeskError`` is an answer
    like any other; whatever else is raised is a bug and is raised again on the UI thread, where it opens its report.
    """

    _done = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[tuple[Work, Then] | None] = SimpleQueue()
        self._under_way = 0
        self._done.connect(self._on_done)
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether something is still to be answered."""
        return self._under_way > 0

    def run(self, work: Work, then: Then) -> None:
        """Do ``work`` after all that was asked before."""
        self._under_way += 1
        self._queue.put((work, then))

    def close(self) -> None:
        """Finish what was asked, a few seconds at most; its answers are no longer heard."""
        self._done.disconnect(self._on_done)
        self._queue.put(None)
        self._thread.join(5)

    def _work(self) -> None:
        while (task := self._queue.get()) is not None:
            work, then = task
            try:
                result = work()
            except Exception as error:  # told on the UI thread
                result = error
            self._done.emit(then, result)

    def _on_done(self, then: Then, result: Any) -> None:
        self._under_way -= 1
        if isinstance(result, Exception) and not isinstance(result, WindowDeskError):
            raise result
        then(result)
