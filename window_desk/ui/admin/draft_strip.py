"""草稿: how many changes wait to be let out and whose they are; letting them out, and giving them to the centre."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from window_desk.core.roster_changes import NextRoster
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.settings import CENTRE_DSN
from window_desk.sync import publishing
from window_desk.ui.admin.central import Central
from window_desk.ui.admin.roster_dialogs import ReleaseDialog
from window_desk.ui.elements import button, words
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import error_text, tr


class DraftStrip(QFrame):
    """``changed`` when there is another draft, or none; ``said`` is a sentence and its mood."""

    said = Signal(str, str)
    changed = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.central = Central(desk, page, lambda why: self.said.emit(why, "bad"))
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
        draft, roster = self._desk.rostering.draft(), self._desk.roster
        for each in (self._drop, self._release):
            each.setVisible(draft is not None)
        if draft is None:
            text = tr("现行名册第 {n} 版，没有改动。").format(n=roster.version)
            self._text.setText(f"{text}{self._unsent()}")
            set_mood(self._text, "")
            return
        said = tr("草稿：{n} 处改动，{name} 编制，发布以后是第 {version} 版。")
        if draft.overtaken:
            said = tr("草稿：{n} 处改动，{name} 编制；编制以后已有新的一版，按 Alt+R 接到第 {version} 版。")
        name, version = roster.name_of(draft.prepared_by), roster.version + 1
        self._text.setText(said.format(n=len(draft.done), name=name, version=version))
        set_mood(self._text, "warn" if draft.overtaken else "accent")

    def _unsent(self) -> str:
        waiting = self._desk.releases.waiting() if self._desk.setting(CENTRE_DSN) else 0
        return tr("还有 {n} 次发布没有传到中心，按 Alt+R 传。").format(n=waiting) if waiting else ""

    def release(self) -> None:
        """Show what the draft changes, and let it out; without one, give the centre what it does not have."""
        draft = self._desk.rostering.draft()
        if draft is None:
            if self._unsent():
                self._send()
            else:
                self.said.emit(tr("名册没有改动，没有可以发布的。"), "warn")
            return
        if draft.overtaken:
            self._bring_up(draft)
            return
        dialog = ReleaseDialog(self._page, self._desk, draft)
        dialog.accepted.connect(self._let_out)
        dialog.open()

    def _bring_up(self, draft: NextRoster) -> None:
        """The same changes upon the roster now in force, under the name of whoever looked at them."""
        try:
            self._desk.rostering.keep(draft.roster)
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")
        else:
            self.said.emit(tr("草稿已接到现行名册上，编制人改为您；核对以后由另一人发布。"), "ok")
        self.changed.emit()

    def _let_out(self) -> None:
        try:
            self._desk.rostering.let_out()
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")
            return
        said = tr("已发布第 {n} 版，这台电脑马上用它。").format(n=self._desk.roster.version)
        self.said.emit(said, "ok")
        self.changed.emit()
        if self._desk.setting(CENTRE_DSN):
            self._send()

    def _send(self) -> None:
        releases, centre = self._desk.releases, self._desk.roster.centre.centre_id

        def sent(_: int) -> None:
            self.said.emit(tr("已传到中心，各窗口下次同步时取走。"), "ok")
            self.refresh()

        self.central.ask(lambda dsn: publishing.send(dsn, releases, centre), sent)

    def give_up(self) -> None:
        """Forget the draft."""
        try:
            self._desk.rostering.drop()
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")
        else:
            self.said.emit(tr("草稿已放弃，名册照旧。"), "ok")
            self.changed.emit()

    def close_down(self) -> None:
        """Whoever gave the connection leaves."""
        self.central.close_down()
