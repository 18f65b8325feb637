"""The dialogs of 岗位: what a draft changes and what stands against it; who leaves, and what is handed over first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from window_desk.core.posts import Officer, Right, Window
from window_desk.core.roster_changes import NextRoster
from window_desk.desk import CaseLine, Desk
from window_desk.ui.admin.roster_words import change_text
from window_desk.ui.elements import Scrolling, words
from window_desk.ui.labels import FILES, moment_text
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import flaw_text, tr

SHOWN = 8
"""Cases named one by one; of more the number is said."""


class ReleaseDialog(StepDialog):
    """What the draft changes, what stands against it, and who may let it out; Enter does."""

    def __init__(self, parent: QWidget, desk: Desk, draft: NextRoster) -> None:
        title = tr("发布人员岗位 第 {n} 版").format(n=desk.roster.version + 1)
        super().__init__(parent, "rosterRelease", title, tr("发布"), width=760)
        self._desk, self._draft = desk, draft
        self._flaws = desk.rostering.flaws()
        prepared = tr("{name} {time} 编制，{n} 处改动").format(
            name=desk.roster.name_of(draft.prepared_by),
            time=moment_text(draft.prepared_at, desk.today()),
            n=len(draft.done),
        )
        self.body.addWidget(words(prepared, "soft", wrap=True))
        listed = QWidget()
        listed.setObjectName("pageBody")
        lines = QVBoxLayout(listed)
        lines.setContentsMargins(0, 0, px(8), 0)
        lines.setSpacing(px(6))
        for change in draft.done:
            lines.addWidget(words(change_text(change, draft.roster), wrap=True))
        for flaw in self._flaws:
            lines.addWidget(words(f"✕ {flaw_text(flaw)}", "note", "bad", wrap=True))
        lines.addStretch(1)
        self.body.addWidget(Scrolling(listed, px(420), px(700)))
        if why := self.refusal():
            self.say(why, "bad" if self._flaws else "warn")
        self.confirm_button.setFocus()

    def refusal(self) -> str:
        """What has to be put right first, or who it is that may."""
        officer, draft = self._desk.officer, self._draft
        if self._flaws:
            return tr("还有 {n} 处要改，改好再发布。").format(n=len(self._flaws))
        same = officer is not None and officer.staff_no == draft.prepared_by and self._desk.rostering.needs_second
        if officer is not None and Right.RELEASE in officer.rights and not same:
            return ""
        second = draft.prepared_by if self._desk.rostering.needs_second else ""
        others = [o for o in self._desk.roster.officers if Right.RELEASE in o.rights and not o.left]
        names = tr("、").join(o.name for o in others if o.staff_no != second)
        return tr("由有“发布”权限的另一人发布：{names}。请他在这台电脑登录，到这里按 Alt+R。").format(names=names)


class LeavingDialog(StepDialog):
    """Marks an officer as left; what he still has is listed, to be handed over first."""

    def __init__(self, parent: QWidget, desk: Desk, officer: Officer, posts: Sequence[str]) -> None:
        title = tr("{name} 离职").format(name=officer.name)
        super().__init__(parent, "leavingDialog", title, tr("标为离职，记入草稿"), width=640)
        said = tr("发布以后不能再登录，权限和 AB 岗一并解除；姓名仍留在已办的记录和文书上。")
        self.body.addWidget(words(said, "soft", wrap=True))
        if posts:
            names = tr("、").join(posts)
            self.body.addWidget(words(tr("要另定负责人的岗位：{names}").format(names=names), "note", "warn", wrap=True))
        held = desk.rostering.in_hand(officer.staff_no)
        if held:
            title = tr("先把这 {n} 件移交给别人（柜台上打开，按“移交”）：").format(n=len(held))
            self.body.addWidget(words(title, "note", "warn", wrap=True))
            self.body.addWidget(_cases(held, "leavingHeld"))
        else:
            self.body.addWidget(words(tr("● 本机没有他经办、还没有办结的件。"), mood="ok", wrap=True))
        self.confirm_button.setFocus()


class WindowGoneDialog(StepDialog):
    """Takes a window away, unless something is still open there."""

    def __init__(self, parent: QWidget, desk: Desk, window: Window) -> None:
        title = tr("撤销 {n} 号窗口").format(n=window.number)
        super().__init__(parent, "windowGone", title, tr("撤销，记入草稿"), width=640)
        self._held = desk.rostering.open_at(window.number)
        said = tr("发布以后这个窗口不能再登录；它的受理编号不变，窗口号不要再给别的窗口用。")
        self.body.addWidget(words(said, "soft", wrap=True))
        if self._held:
            self.body.addWidget(_cases(self._held, "windowHeld"))
            self.say(self.refusal())
        self.confirm_button.setFocus()

    def refusal(self) -> str:
        """Nothing may be left behind at a window where nobody sits."""
        said = tr("这个窗口还有 {n} 件没有办结，先移交到别的窗口再撤销。")
        return said.format(n=len(self._held)) if self._held else ""


def _cases(held: Sequence[CaseLine], name: str) -> QWidget:
    lines = [
        f"{line.number or tr(FILES[line.file])}　{line.item_name}　{line.applicant}".strip() for line in held[:SHOWN]
    ]
    if len(held) > SHOWN:
        lines.append(tr("……还有 {n} 件").format(n=len(held) - SHOWN))
    return words("\n".join(lines), name=name, wrap=True)
