"""草稿: how much waits to be let out and whose it is; looking it over, letting it out, giving it to the centre."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from window_desk.core.flaws import Flaw
from window_desk.desk import Desk, Release
from window_desk.errors import WindowDeskError
from window_desk.settings import CENTRE_DSN
from window_desk.sync import publishing
from window_desk.ui.admin.central import Central
from window_desk.ui.elements import Scrolling, button, words
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import error_text, flaw_text, tr


class Draft(Protocol):
    """What the strip needs of a draft."""

    @property
    def release(self) -> Release | None:
        """It, if there is one."""

    def drop(self) -> None:
        """Forget it."""

    def flaws(self) -> list[Flaw]:
        """What stands against letting it out."""

    def let_out(self) -> Release:
        """Let it out."""


class ReleaseDialog(StepDialog):
    """Shows line by line what is about to hold; Enter lets it out, or says why not."""

    def __init__(self, parent: QWidget, desk: Desk, draft: Draft, lines: Sequence[str]) -> None:
        super().__init__(parent, "releaseDialog", tr("发布"), tr("发布"), width=640)
        self._draft = draft
        release = draft.release
        assert release is not None  # the strip opens it only then
        by = tr("{name} 编制。发布以后不能再改，只能再发新的一版。")
        self.body.addWidget(words(by.format(name=desk.roster.name_of(release.prepared_by)), "soft", wrap=True))
        self.body.addWidget(Scrolling(words("\n".join(lines), wrap=True, name="releaseLines"), px(360), px(590)))
        if flaws := draft.flaws():
            self.say("\n".join(map(flaw_text, flaws)))
        self.confirm_button.setFocus()

    def confirm(self) -> None:
        """Let it out."""
        try:
            self._draft.let_out()
        except WindowDeskError as error:
            self.say(error_text(error))
            self.fit()
        else:
            self.accept()


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
        release, waiting = self._draft.release, self._unsent()
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

    def _unsent(self) -> int:
        return len(self._desk.releases.unsent()) if self._desk.setting(CENTRE_DSN) else 0

    def release(self) -> None:
        """Show what the draft changes, and let it out; without one, give the centre what it does not have."""
        if self._draft.release is not None:
            dialog = ReleaseDialog(self._page, self._desk, self._draft, self._lines())
            dialog.accepted.connect(self._on_let_out)
            dialog.open()
        elif self._unsent():
            self._send()
        else:
            self.said.emit(tr("没有等着发布的改动。"), "warn")

    def _on_let_out(self) -> None:
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
        try:
            self._draft.drop()
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")
            return
        self.said.emit(tr("草稿已放弃，什么也没有改。"), "ok")
        self.changed.emit()

    def close_down(self) -> None:
        """Whoever gave the connection leaves."""
        self._central.close_down()
