"""Locking: the window covered while whoever sits here is away (MISSION A1, G6)."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from window_desk.desk import Desk
from window_desk.ui.lock_page import LockPage
from window_desk.ui.stack import Stack
from window_desk.ui.step_dialog import put_aside
from window_desk.ui.worker import Worker
from window_desk.ui.workspace_page import WorkspacePage


class Locking(QObject):
    """Covers whatever is on top of ``stack`` and uncovers it again; ``left`` asks to log out instead. Exists while
    somebody sits at ``workspace``.
    """

    left = Signal()

    def __init__(self, stack: Stack, desk: Desk, pins: Worker, workspace: WorkspacePage) -> None:
        super().__init__(workspace)
        self._stack, self._desk, self._pins, self._workspace = stack, desk, pins, workspace
        self._covered: QWidget = workspace
        self.page: LockPage | None = None

    def lock(self) -> None:
        """Cover it until whoever sits here gives their PIN, or leaves."""
        if self.page is not None:
            return
        put_aside(self._stack.window())
        self._workspace.page.keep()
        self._workspace.applicant.rest()
        self._workspace.finder.resting = True
        self._covered = self._stack.currentWidget()
        self.page = LockPage(self._desk, self._pins)
        self.page.unlocked.connect(self._unlock)
        self.page.left.connect(self.left)
        self._stack.addWidget(self.page)
        self._stack.setCurrentWidget(self.page)
        self.page.begin()

    def _unlock(self) -> None:
        self._stack.setCurrentWidget(self._covered)  # which gives the keyboard back to where it was
        self.drop()
        self._workspace.finder.resting = False
        self._workspace.applicant.wake()

    def drop(self) -> None:
        """Take the cover away, where there is one."""
        if self.page is not None:
            self._stack.drop(self.page)
            self.page = None
