"""The window: log in, then the workspace of whoever sits here. It can stand on screen before the store is open."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from window_desk.settings import CONTRAST, LANGUAGE, TEXT_PERCENT
from window_desk.ui import theme
from window_desk.ui.login_page import LoginPage
from window_desk.ui.translation import SOURCE_LANGUAGE, install_language, tr

if TYPE_CHECKING:  # the desk brings the database along, the workspace brings the desk; both load after the first paint
    from window_desk.desk import Desk
    from window_desk.ui.background import Background, Round, SyncState
    from window_desk.ui.shift.unfinished import Unfinished
    from window_desk.ui.workspace_page import WorkspacePage


class MainWindow(QMainWindow):
    """The one window. ``desk`` may come later by ``attach``; ``round_source`` does one sync round, ``None`` without a
    centre; PDF copies go to ``papers_dir``; ``hint`` stands on the log-in page (the demo's staff numbers and PINs).
    """

    def __init__(
        self,
        desk: "Desk | None" = None,
        *,
        round_source: "Callable[[], Round] | None" = None,
        papers_dir: Path,
        hint: str = "",
    ) -> None:
        super().__init__()
        self._desk, self._round_source, self._papers_dir, self._hint = desk, round_source, papers_dir, hint
        self._background: Background | None = None
        self.workspace: WorkspacePage | None = None
        self._seen = False
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setMinimumSize(1024, 640)
        self.resize(1366, 768)
        self._make_login()
        if desk is not None:
            self.attach(desk, round_source)

    def _make_login(self) -> None:
        self.setWindowTitle(tr("窗口台账"))
        self.login = LoginPage(self._hint)
        self.login.logged_in.connect(self._on_logged_in)
        self._stack.addWidget(self.login)
        self._stack.setCurrentWidget(self.login)

    def _make_login_anew(self) -> None:
        """The log-in page in the language now in force."""
        self._stack.removeWidget(self.login)
        self.login.setParent(None)
        self.login.deleteLater()
        self._make_login()

    def attach(self, desk: "Desk", round_source: "Callable[[], Round] | None" = None) -> None:
        """The store is open: people may log in, and rounds with the centre begin."""
        from window_desk.ui.background import Background
        from window_desk.ui.crash_dialog import hook

        self._desk, self._round_source = desk, round_source
        if desk.setting(LANGUAGE) != SOURCE_LANGUAGE:
            self._make_login_anew()
        self.setWindowTitle(tr("{centre} · 窗口台账").format(centre=desk.roster.centre.name))
        self.login.attach(desk, self._usual_window())
        hook(self, self.say)
        if round_source is not None and self._background is None:
            self._background = Background(round_source, self)
            self._background.state_changed.connect(self._on_sync_state)
            background = self._background
            desk.listeners.append(lambda _: background.wake())
            self._background.start()

    def _usual_window(self) -> int | None:
        """The window number, where the centre has only one."""
        assert self._desk is not None
        windows = self._desk.roster.windows
        return windows[0].number if len(windows) == 1 else None

    def _on_logged_in(self) -> None:
        from window_desk.ui.workspace_page import WorkspacePage

        assert self._desk is not None
        self.workspace = WorkspacePage(self._desk, self._papers_dir, connected=self._round_source is not None)
        self.workspace.left.connect(lambda: self._leave(self.log_out))
        self.workspace.look_changed.connect(self._on_look_changed)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        if self._background is not None:
            self.workspace.show_sync(self._background.state)
        self.workspace.resume()
        QTimer.singleShot(0, self.workspace, self.workspace.warm_up)

    def _leave(self, go: "Callable[[], None]") -> None:
        """Go at once, or where something is unfinished once that was seen (MISSION F7)."""
        from window_desk.ui.shift.leaving_dialog import LeavingDialog

        left = self._unfinished()
        if not left:
            go()
        elif not any(dialog.isVisible() for dialog in self.findChildren(LeavingDialog)):
            dialog = LeavingDialog(self, left)
            dialog.accepted.connect(go)
            dialog.open()

    def _unfinished(self) -> "Unfinished | None":
        if self._desk is None or self.workspace is None:
            return None
        from window_desk.ui.shift.unfinished import unfinished

        self.workspace.page.keep()
        return unfinished(self._desk, connected=self._round_source is not None)

    def close_seen(self) -> None:
        """Close, whatever is unfinished: it was seen."""
        self._seen = True
        self.close()

    def log_out(self) -> None:
        """Back to the log-in page; unsent acts are in the store and go out by themselves."""
        assert self._desk is not None
        self._drop_workspace()
        self._desk.log_out()
        self._stack.setCurrentWidget(self.login)
        self.login.begin()

    def _drop_workspace(self) -> None:
        if self.workspace is not None:
            self.workspace.close_down()
            self._stack.removeWidget(self.workspace)
            self.workspace.setParent(None)
            self.workspace.deleteLater()
            self.workspace = None

    def _on_look_changed(self) -> None:
        """Dress and word everything anew; the case on screen comes back from its draft."""
        app, desk = QApplication.instance(), self._desk
        assert isinstance(app, QApplication)
        assert desk is not None
        assert self.workspace is not None
        case_id = self.workspace.steps.visit.case.case_id
        install_language(str(desk.setting(LANGUAGE)))
        theme.apply(app, int(desk.setting(TEXT_PERCENT)), high_contrast=bool(desk.setting(CONTRAST)))
        self._drop_workspace()
        self._make_login_anew()
        self.login.attach(desk, self._usual_window())
        self._on_logged_in()
        assert self.workspace is not None
        self.workspace.open_case(case_id)

    def _on_sync_state(self, state: "SyncState") -> None:
        if self.workspace is not None:
            self.workspace.show_sync(state)

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
        if self._background is not None:
            self._background.stop()
        super().closeEvent(event)
