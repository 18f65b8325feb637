"""加入中心: what a PC founded alone does to become a window of a centre, off the UI thread (MISSION E4, F5)."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from window_desk.core.posts import Centre
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.settings import CENTRE_DSN
from window_desk.sync import centre, first_window, joining
from window_desk.sync.joining import Joined
from window_desk.ui.admin.central import remember
from window_desk.ui.admin.joining_dialogs import Came, FoundDialog, JoinDialog, JoinedDialog, WorkingDialog
from window_desk.ui.translation import error_text
from window_desk.ui.worker import Worker


class Joining(QObject):
    """Opens the dialogs over ``page`` and carries out what they ask; ``failed`` hears what went wrong once its dialog
    is gone, ``joined`` that this window has got a centre.
    """

    def __init__(self, desk: Desk, page: QWidget, failed: Callable[[str], None], joined: Callable[[], None]) -> None:
        super().__init__(page)
        self._desk, self._page, self._failed, self._joined = desk, page, failed, joined
        self._dialog: WorkingDialog | None = None
        self.worker = Worker("joining", self)

    def join(self) -> None:
        """With a code."""
        dialog = JoinDialog(self._page, self._desk)
        self._open(dialog, lambda: self._look(dialog))

    def found(self) -> None:
        """As the first window of a centre whose database is still empty."""
        dialog = FoundDialog(self._page, self._desk)
        self._open(dialog, lambda: self._found(dialog))

    def _open(self, dialog: WorkingDialog, step: Callable[[], None]) -> None:
        self._dialog = dialog
        dialog.asked.connect(step)
        dialog.finished.connect(self._close)
        dialog.open()

    def _close(self) -> None:
        self._dialog = None

    def _look(self, dialog: JoinDialog) -> None:
        """Whose code it is; nothing is used up before that is known."""
        address, code = dialog.answers

        def seen(answer: Centre | WindowDeskError) -> None:
            if self._dialog is not dialog:  # left meanwhile: nothing has happened
                return
            own = self._desk.roster.centre
            if isinstance(answer, WindowDeskError):
                dialog.end_work(error_text(answer))
            elif answer.centre_id == own.centre_id and answer.name != own.name and not dialog.confirmed:
                dialog.ask_again(answer, own)
            else:
                self.worker.run(lambda: self._let_in(joining.join(address, code, own.centre_id)), self._came)

        self.worker.run(lambda: joining.look(address, code), seen)

    def _found(self, dialog: FoundDialog) -> None:
        desk, dsn, first = self._desk, dialog.dsn, dialog.first

        def came(answer: Any) -> None:
            if not isinstance(answer, WindowDeskError):
                remember(desk, dsn)
            self._came(answer)

        self.worker.run(lambda: self._let_in(first_window.begin(dsn, first, desk.store, desk.releases)), came)

    def _let_in(self, joined: Joined) -> Came:
        """Keep the login, whatever comes after: its code is used up. Then see how the centre and its clock stand."""
        desk, news = self._desk, 1
        desk.set_setting(CENTRE_DSN, joined.dsn)
        with suppress(WindowDeskError), centre.Centre(joined.dsn) as line:
            greeting = line.hello(desk.store.device_id, {})
            news = greeting.news
            now = desk.now()
            desk.watch.compared(timedelta(seconds=now.timestamp() - greeting.server_us / 1e6), now)
        return Came(joined.centre_name, joined.login, news)

    def _came(self, answer: Came | WindowDeskError) -> None:
        if isinstance(answer, WindowDeskError):
            if self._dialog:
                self._dialog.end_work(error_text(answer))
            else:
                self._failed(error_text(answer))
            return
        if self._dialog:
            self._dialog.accept()
        self._joined()
        if self._page.isVisible():  # not over the page of somebody locked out
            JoinedDialog(self._page, self._desk, answer).open()

    def close_down(self) -> None:
        """Whoever sat here leaves."""
        self.worker.close()
