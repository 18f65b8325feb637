"""草稿: how much waits to be let out and whose it is; looking it over, letting it out, giving it to the centre.

A draft of the whole catalogue takes seconds to look over and to let out: all of it happens on a thread beside.
"""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from window_desk.core.flaws import Flaw
from window_desk.desk import Desk, Release
from window_desk.errors import Cancelled, WindowDeskError
from window_desk.settings import CENTRE_DSN
from window_desk.sync import publishing
from window_desk.ui.admin.central import Central
from window_desk.ui.admin.release_dialog import ReleaseDialog
from window_desk.ui.application import loading
from window_desk.ui.elements import button, words
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Job, Progress, Worker


class Draft(Protocol):
    """What the strip needs of a draft."""

    @property
    def release(self) -> Release | None:
        """It, if there is one."""

    def drop(self) -> None:
        """Forget it."""

    def flaws(self, told: Progress) -> list[Flaw]:
        """What stands against letting it out."""

    def let_out(self, told: Progress) -> Release:
        """Let it out."""


class ReleaseStrip(QFrame):
    """``changed`` when the draft was let out or dropped; ``said`` is a sentence and its mood. ``lines`` says what is in
    the draft.
    """

    said = Signal(str, str)
    changed = Signal()
    let_out = Signal()

    def __init__(self, desk: Desk, page: QWidget, draft: Draft, lines: Callable[[], Sequence[str]]) -> None:
        super().__init__(page)
        self._desk, self._page, self._draft, self._lines = desk, page, draft, lines
        self.worker = Worker("release", self)
        self._dialog: ReleaseDialog | None = None
        self._central = Central(desk, page, lambda why: self.said.emit(why, "bad"))
        self._text = words(look="note", name="draftText", wrap=True)
        self._release = button(tr("看改动，发布  Alt+R"), self.release, name="draftRelease", primary=True)
        self._drop = button(tr("放弃草稿  Alt+Z"), self.give_up, name="draftDrop")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self._text, 1)
        layout.addWidget(self._drop)
        layout.addWidget(self._release)

    def refresh(self) -> None:
        """What is prepared now, and what the centre does not have yet."""
        release, waiting = self._draft.release, self._waiting()
        self._drop.setVisible(release is not None)
        self._release.setVisible(release is not None or waiting > 0)
        self._release.setText(tr("看改动，发布  Alt+R") if release else tr("传到中心  Alt+R"))
        if release is not None:
            said = tr("草稿：{n} 处改动，{name} 编制，还没有发布。")
            text = said.format(n=len(release.versions), name=self._desk.roster.name_of(release.prepared_by))
        elif waiting:
            text = tr("还有 {n} 次发布没有传到中心，按 Alt+R 传。").format(n=waiting)
        else:
            text = tr("没有等着发布的改动。")
        self._text.setText(text)
        set_mood(self._text, "accent" if release else "warn" if waiting else "")

    def _waiting(self) -> int:
        return self._desk.releases.waiting() if self._desk.setting(CENTRE_DSN) else 0

    def release(self) -> None:
        """Show what the draft changes, and let it out; without one, give the centre what it does not have."""
        if self.worker.busy:
            self.said.emit(tr("草稿正在处理，请等它完成。"), "warn")
        elif (release := self._draft.release) is not None:
            by = self._desk.roster.name_of(release.prepared_by)
            self._dialog = dialog = ReleaseDialog(self._page, self.worker, by)
            dialog.wanted.connect(self._let_out)
            dialog.finished.connect(self._on_closed)
            self._begin(tr("核对草稿"), lambda job: (self._lines(), self._draft.flaws(job.tell)), self._looked_over)
            dialog.open()
        elif self._waiting():
            self._send()
        else:
            self.said.emit(tr("没有等着发布的改动。"), "warn")

    def _begin(self, what: str, work: Callable[[Job], Any], then: Callable[[Any], None]) -> None:
        """Do it beside; what went wrong is said in the dialog, or on the page where it was left."""

        def done(job: Job) -> Any:
            with loading():
                return work(job)

        def heard(answer: Any) -> None:
            if not isinstance(answer, WindowDeskError):
                then(answer)
            elif self._dialog:
                self._dialog.refuse(error_text(answer))
            else:
                self.said.emit(error_text(answer), "warn" if isinstance(answer, Cancelled) else "bad")

        self.worker.begin(what, done, heard)

    def _looked_over(self, found: tuple[Sequence[str], Sequence[Flaw]]) -> None:
        if self._dialog:
            self._dialog.show_found(*found)

    def _on_closed(self) -> None:
        """Whoever leaves the dialog wants nothing of what is under way; what is let out by then is let out."""
        self._dialog = None
        for job in self.worker.jobs:
            job.cancel()

    def _let_out(self) -> None:
        self._begin(tr("发布"), lambda job: self._draft.let_out(job.tell), lambda _: self._on_let_out())

    def _on_let_out(self) -> None:
        if self._dialog:
            self._dialog.accept()
        self.said.emit(tr("已发布，这台电脑马上用它。"), "ok")
        self.changed.emit()
        self.let_out.emit()
        if self._desk.setting(CENTRE_DSN):
            self._send()

    def _send(self) -> None:
        releases, centre = self._desk.releases, self._desk.roster.centre.centre_id

        def sent(_: int) -> None:
            self.said.emit(tr("已传到中心，各窗口下次同步时取走。"), "ok")
            self.refresh()

        self._central.ask(lambda dsn: publishing.send(dsn, releases, centre), sent)

    def give_up(self) -> None:
        """Forget the draft."""
        if self._draft.release is None:
            self.said.emit(tr("没有等着发布的改动。"), "warn")
            return
        self._begin(tr("放弃草稿"), lambda _: self._draft.drop(), lambda _: self._on_dropped())

    def _on_dropped(self) -> None:
        self.said.emit(tr("草稿已放弃，什么也没有改。"), "ok")
        self.changed.emit()

    def close_down(self) -> None:
        """Whoever gave the connection leaves."""
        self._central.close_down()
        for job in self.worker.jobs:
            job.cancel()
        self.worker.close()
