"""The window: log in, then the workspace of whoever sits here. It can stand on screen before the store is open."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from window_desk.settings import CONTRAST, LANGUAGE, LOCK_MINUTES, TEXT_PERCENT
from window_desk.ui import theme
from window_desk.ui.centre_line import CentreLine
from window_desk.ui.idle_watch import IdleWatch
from window_desk.ui.login_page import LoginPage
from window_desk.ui.stack import Stack
from window_desk.ui.translation import SOURCE_LANGUAGE, install_language
from window_desk.ui.worker import Worker

if TYPE_CHECKING:  # the desk brings the database along, the workspace brings the desk; both load after the first paint
    from window_desk.desk import Desk
    from window_desk.ui.applicant.applicant_screen import ApplicantScreen
    from window_desk.ui.background import Rounds, SyncState
    from window_desk.ui.lock_page import LockPage
    from window_desk.ui.locking import Locking
    from window_desk.ui.places.going import Going
    from window_desk.ui.prepared import Preparation
    from window_desk.ui.print_room import PrintRoom
    from window_desk.ui.shift.unfinished import Unfinished
    from window_desk.ui.workspace_page import WorkspacePage


class MainWindow(QMainWindow):
    """The one window. ``desk`` may come later by ``attach``; ``rounds`` are those with the centre, ``None`` without
    one; PDF copies go to ``papers_dir``; ``hint`` stands on the log-in page (the demo's staff numbers and PINs).
    """

    def __init__(
        self,
        desk: "Desk | None" = None,
        *,
        rounds: "Rounds | None" = None,
        papers_dir: Path,
        hint: str = "",
    ) -> None:
        super().__init__()
        self._desk, self._papers_dir, self._hint = desk, papers_dir, hint
        self.pins = Worker("pins", self)
        self._line = CentreLine(self)
        self._line.state_changed.connect(self._on_sync_state)
        self.room: PrintRoom | None = None
        self.workspace: WorkspacePage | None = None
        self.applicant: ApplicantScreen | None = None
        self.going: Going | None = None
        self._locking: Locking | None = None
        self._preparation: Preparation | None = None
        self._idle = IdleWatch(lambda: int(self._desk.setting(LOCK_MINUTES)) if self._desk else 0, self)
        self._idle.idle.connect(self.lock)
        self._seen = False
        self._stack = Stack(self)
        self.setCentralWidget(self._stack)
        self.setMinimumSize(1024, 640)
        self.resize(1366, 768)
        self._make_login()
        if desk:
            self.attach(desk, rounds)

    def _make_login(self) -> None:
        self.login = LoginPage(self.pins, self._hint)
        self.login.logged_in.connect(self._on_logged_in)
        self._stack.addWidget(self.login)
        self._stack.setCurrentWidget(self.login)

    def _make_login_anew(self) -> None:
        """The log-in page in the language now in force."""
        self._stack.drop(self.login)
        self._make_login()

    def attach(self, desk: "Desk", rounds: "Rounds | None" = None) -> None:
        """The store is open: people may log in, and rounds with the centre begin."""
        from window_desk.ui import prepared  # noqa: F401  # its modules load here, not in an event
        from window_desk.ui.applicant.applicant_screen import ApplicantScreen
        from window_desk.ui.crash_dialog import hook
        from window_desk.ui.print_room import PrintRoom

        self._desk = desk
        if desk.setting(LANGUAGE) != SOURCE_LANGUAGE:
            self._make_login_anew()
        self.login.attach(desk)
        hook(self, self.say)
        self.room = PrintRoom(desk, self._papers_dir, self)
        self.applicant = ApplicantScreen(desk, self)
        self.applicant.exposed.connect(self.lock)
        self.applicant.arrange()
        QTimer.singleShot(0, self, self.prepare)
        if rounds is not None:
            self._line.begin(desk, rounds)

    def prepare(self) -> "Preparation":
        """Make what the workspace is put together from, unless it is being made."""
        from window_desk.ui.prepared import Preparation

        assert self._desk is not None
        self._preparation = self._preparation or Preparation(self._desk, self)
        return self._preparation

    def _on_logged_in(self) -> None:
        workspace = self._make_workspace()
        shown = partial(self._stack.setCurrentWidget, workspace)
        for later in (shown, workspace.refresh, workspace.resume, workspace.finder.warm_up):  # each an event of its own
            QTimer.singleShot(0, workspace, later)

    def _make_workspace(self) -> "WorkspacePage":
        from window_desk.ui.locking import Locking
        from window_desk.ui.places.going import Going
        from window_desk.ui.workspace_page import WorkspacePage

        assert self._desk is not None
        assert self.room is not None
        assert self.applicant is not None
        parts, self._preparation = self.prepare().take(), None
        connected = self._line.connected
        self.workspace = WorkspacePage(self._desk, self.room, self.applicant, parts, connected=connected)
        self.workspace.left.connect(lambda: self._leave(self.log_out))
        self.workspace.lock_asked.connect(self.lock)
        self.workspace.pin_asked.connect(self._change_pin)
        self.workspace.look_changed.connect(self._on_look_changed)
        self._stack.addWidget(self.workspace)
        self.going = Going(self._stack, self._desk, self.room, self.workspace)
        self.going.joined.connect(partial(self._line.join, self._desk))
        self._locking = Locking(self._stack, self._desk, self.pins, self.workspace)
        self._locking.left.connect(lambda: self._leave(self.log_out))
        self.workspace.standing.hurried.connect(self._line.hurry)
        if state := self._line.state:
            self._on_sync_state(state)
        return self.workspace

    def _leave(self, go: "Callable[[], None]") -> None:
        from window_desk.ui.shift.leaving_dialog import once_seen

        once_seen(self, self._unfinished(), self._line.state.advice if self._line.state else "", go)

    def _unfinished(self) -> "Unfinished | None":
        if self._desk is None:
            return None
        from window_desk.ui.shift.unfinished import unfinished

        if self.workspace is not None:
            self.workspace.page.keep()
        return unfinished(self._desk, connected=self._line.connected)

    def close_seen(self) -> None:
        """Close, whatever is unfinished: it was seen."""
        self._seen = True
        self.close()

    def log_out(self) -> None:
        """Back to the log-in page; unsent acts are in the store and go out by themselves."""
        assert self._desk is not None
        if self.room is not None:
            self.room.settle()
        self._drop_workspace()
        self._desk.log_out()
        if self.applicant is not None:
            self.applicant.say_where()
        self._stack.setCurrentWidget(self.login)
        self.login.begin()
        QTimer.singleShot(0, self, self.prepare)

    def lock(self) -> None:
        """Cover what is on screen until whoever sits here gives their PIN, or leaves."""
        if self._locking is not None:
            self._locking.lock()

    def _change_pin(self) -> None:
        from window_desk.ui.pin_dialog import PinDialog
        from window_desk.ui.translation import tr

        if self.workspace is not None and self._desk is not None:
            dialog, keys = PinDialog(self.workspace, self._desk, self.pins), self.workspace.keys
            dialog.accepted.connect(lambda: keys.say(tr("PIN 已改，下次登录就用新的。"), "ok"))
            dialog.open()

    @property
    def locked(self) -> "LockPage | None":
        """What covers the screen, while it is locked."""
        return self._locking.page if self._locking else None

    def _drop_workspace(self) -> None:
        if self.workspace is None or self.going is None or self._locking is None:
            return
        self._locking.drop()
        self.going.close_down()
        self.workspace.close_down()
        self._stack.drop(self.workspace)
        self.workspace = self.going = self._locking = None

    def _on_look_changed(self) -> None:
        """Dress and word everything anew; the case on screen comes back from its draft."""
        app, desk = QApplication.instance(), self._desk
        assert isinstance(app, QApplication)
        assert desk is not None
        assert self.workspace is not None
        assert self.applicant is not None
        case_id = self.workspace.steps.visit.case.case_id
        install_language(str(desk.setting(LANGUAGE)))
        theme.apply(app, int(desk.setting(TEXT_PERCENT)), high_contrast=bool(desk.setting(CONTRAST)))
        self._drop_workspace()
        self.applicant.dress()
        self._make_login_anew()
        self.login.attach(desk)
        workspace = self._make_workspace()
        self._stack.setCurrentWidget(workspace)
        workspace.open_case(case_id)

    def _on_sync_state(self, state: "SyncState") -> None:
        if self.workspace is not None and self.going is not None:
            self.workspace.show_sync(state)
            self.going.show_sync(state)

    def say(self, text: str) -> None:
        """Put a sentence where the clerk looks: in the bar, or on the log-in page."""
        if self.workspace is not None:
            self.workspace.keys.say(text, "bad")
        else:
            self.login.say(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is typed; let the round under way end. Not over unfinished work that nobody was told of."""
        if not self._seen and self._unfinished():
            event.ignore()
            self._leave(self.close_seen)
            return
        sys.excepthook = sys.__excepthook__
        self._drop_workspace()
        if self._preparation is not None:
            self._preparation.drop()
        self.pins.close()
        if self.room is not None:
            self.room.close()
        self._idle.leave()
        if self.applicant is not None:
            self.applicant.leave()
        self._line.stop()
        super().closeEvent(event)
