"""离开之前: what is unfinished, in plain words with figures. Enter leaves all the same, Esc stays (MISSION F7)."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from window_desk.ui.elements import words
from window_desk.ui.shift.unfinished import Unfinished
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import tr


class LeavingDialog(StepDialog):
    """Tells what is left behind; ``why`` is what keeps the centre from having it all, and may be empty."""

    def __init__(self, parent: QWidget, left: Unfinished, why: str) -> None:
        super().__init__(parent, "leavingDialog", tr("离开之前"), tr("离开"), width=480)
        for text in _lines(left):
            self.body.addWidget(words(text, "strong", wrap=True))
        if left.unsent and why:
            self.body.addWidget(words(why, "note", "warn", name="leavingWhy", wrap=True))
        kept = tr("都保存在本机，不会丢；下次在这个窗口登录接着办。要交给别人的，先按 Alt+J 交接班。")
        self.body.addWidget(words(kept, "soft", wrap=True))
        self.confirm_button.setFocus()


def once_seen(parent: QWidget, left: Unfinished | None, why: str, go: Callable[[], None]) -> None:
    """Go at once, or where something is unfinished once that was seen, and ``why`` it was not sent (MISSION F7)."""
    if not left:
        go()
    elif not any(dialog.isVisible() for dialog in parent.findChildren(LeavingDialog)):
        dialog = LeavingDialog(parent, left, why)
        dialog.accepted.connect(go)
        dialog.open()


def _lines(left: Unfinished) -> Iterator[str]:
    if left.contacts:
        yield tr("首问还没有办结：{n} 个").format(n=left.contacts)
    if left.drafts:
        yield tr("材料结论填了、还没有登记：{n} 件").format(n=left.drafts)
    if left.unsent:
        yield tr("记录还没有传到中心：{n} 条").format(n=left.unsent)
