"""What the clerk has to do with the applicant's screen: show it the case on screen, ask for a rating, choose it.

It shows the case on the clerk's screen or nothing: when another comes there, the applicant's goes blank at once.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from window_desk.core.acts import (
    Accepted,
    Act,
    Checked,
    Confirmed,
    Evaluated,
    Notified,
    Rating,
    Received,
    Supplemented,
    Unrated,
)
from window_desk.core.case import Case
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.settings import CHECK_FIRST, CONFIRM_SECONDS, RATING_SECONDS, THANKS_SECONDS, Setting
from window_desk.ui.applicant.applicant_screen import ApplicantScreen
from window_desk.ui.applicant.applicant_window import ApplicantWindow
from window_desk.ui.applicant.confirmation import Confirmation, confirmation
from window_desk.ui.applicant.screen_dialog import ScreenDialog
from window_desk.ui.applicant.unrated_sheet import unrated_sheet
from window_desk.ui.counter.visit import Visit
from window_desk.ui.sheets import SheetDialog
from window_desk.ui.translation import error_text, tr

TO_CHECK = (Received, Checked, Supplemented, Notified, Accepted)
"""The acts after which, or just before whose paper, the applicant looks at what was written down."""


class ApplicantDesk(QObject):
    """Exists while somebody sits at the window. ``changed`` after it recorded; ``said`` is a sentence and its mood."""

    changed = Signal()
    said = Signal(str, str)

    def __init__(self, desk: Desk, visit: Callable[[], Visit], screen: ApplicantScreen, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._visit, self._screen, self._parent = desk, visit, screen, parent
        self._followed, self._lines = visit().case.case_id, len(visit().case.entries)
        self._rated, self._open = self._followed, True
        self._right: Confirmation | None = None
        self._held: list[Callable[[], None]] = []
        screen.dressed.connect(self._on_dressed)
        self._on_dressed()

    @property
    def _window(self) -> ApplicantWindow | None:
        return self._screen.window

    def _on_dressed(self) -> None:
        self._screen.say_where(open_for_business=self._open)
        self._let_go()
        if self._window is not None:
            self._window.rested.connect(self._let_go)
            self._window.confirm.checked.connect(self._on_checked)
            self._window.rating.rated.connect(self._on_rated)
            self._window.rating.declined.connect(lambda: self._on_unrated(Unrated.DECLINED))
            self._window.rating.timed_out.connect(lambda: self._on_unrated(Unrated.TIMED_OUT))

    def _seconds(self, setting: Setting) -> int:
        return int(self._desk.setting(setting))

    # what is shown

    def follow(self) -> None:
        """The visit on the clerk's screen is another, or has changed: show nothing stale, and what is to be checked."""
        case = self._visit().case
        same, grown = case.case_id == self._followed, len(case.entries) > self._lines
        self._followed, self._lines = case.case_id, len(case.entries)
        if self._window is None:
            return
        if not same:
            self._window.rest()
        elif self._window.page is self._window.confirm or (grown and self._just_wrote(case)):
            self.ask_to_check()

    def _just_wrote(self, case: Case) -> bool:
        """Whether the newest line of ``case`` was written here, with the applicant at the window."""
        newest = max(case.entries, key=lambda entry: entry.order)
        return isinstance(newest.act, TO_CHECK) and newest.by == self._desk.hand

    def ask_to_check(self) -> None:
        """Show what is on record, and what is about to be told and printed."""
        told = confirmation(self._visit())
        if self._window is None or self._window.page is self._window.rating or (told and told == self._right):
            return
        if told is None:
            self._window.rest()
        else:
            self._window.ask_to_check(told, self._seconds(CONFIRM_SECONDS))

    def holds(self, go: Callable[[], None]) -> bool:
        """Whether printing waits till the applicant has found right what the paper says; then ``go``.

        Without their screen, or where they have read it already, nothing waits; F12 prints without waiting.
        """
        told = confirmation(self._visit())
        if self._window is None or told is None or told == self._right or not self._desk.setting(CHECK_FIRST):
            return False
        self._held.append(go)
        self.ask_to_check()
        self.said.emit(tr("请申请人核对，核对无误就打印。不等请按 F12。"), "")
        return True

    def _let_go(self) -> None:
        """They did not answer, or are not asked any more: what waited is printed by hand."""
        if self._held:
            self._held = []
            self.said.emit(tr("▲ 申请人没有核对，文书没有打印。打印按 F12。"), "warn")

    def rest(self) -> None:
        """Nobody sits here now, or nobody may look: nothing of anybody."""
        self._open = False
        if self._window is not None:
            self._window.rest()
        self._screen.say_where()

    def wake(self) -> None:
        """Somebody sits here again."""
        self._open = True
        self._screen.say_where(open_for_business=True)

    def leave(self) -> None:
        """Whoever sat here has left."""
        self.rest()
        self._screen.dressed.disconnect(self._on_dressed)
        if self._window is not None:
            self._window.confirm.checked.disconnect()
            self._window.rested.disconnect(self._let_go)
            for signal in (self._window.rating.rated, self._window.rating.declined, self._window.rating.timed_out):
                signal.disconnect()

    # what the clerk asks for

    def show(self) -> None:
        """请申请人核对: now."""
        if self._window is None:
            self.said.emit(self._no_screen(), "warn")
        elif confirmation(self._visit()) is None:
            self.said.emit(tr("还没有可以请申请人核对的内容。"), "warn")
        else:
            self._right = None
            if self._window.page is self._window.rating:
                self._window.rest()
            self.ask_to_check()
            self.said.emit(tr("已请申请人核对。"), "")

    def _no_screen(self) -> str:
        if self._screen.chosen:
            return tr("申请人屏幕没有接上，请检查接线；也可以另选一个屏幕。")
        return tr("还没有申请人屏幕。接上第二个屏幕，再用“选择申请人屏幕”选定。")

    def ask_rating(self) -> None:
        """评价: on the applicant's own screen; without one only why there is none."""
        if self._window is not None:
            if self._window.page is not self._window.rating:
                self._rated = self._visit().case.case_id
                self._window.ask_to_rate(self._seconds(RATING_SECONDS))
            self.said.emit(tr("正在请申请人评价，可以接着办别的步骤。"), "")
            return
        self._rated = self._visit().case.case_id
        dialog = SheetDialog(self._parent, "sheet.visit.rate", unrated_sheet(), self._visit())
        dialog.accepted.connect(lambda: self._record(dialog.acts[0], tr("已登记没有评价的原因。")))
        dialog.open()

    def choose_screen(self) -> None:
        """选择申请人屏幕."""
        dialog = ScreenDialog(self._parent, self._desk)
        dialog.accepted.connect(self._screen.dress)
        dialog.open()

    # what the applicant does

    def _on_checked(self, right: bool) -> None:
        held, self._held = self._held, []
        self._right = confirmation(self._visit()) if right else None
        if right:
            self._thank(tr("谢谢"), tr("内容已核对无误"))
        else:
            self._thank(tr("请告诉窗口人员"), tr("哪里不对，请当面说明，改好后再请您核对"))
        visit = self._visit()
        if visit.objection((Confirmed(right),)) is None:  # before the first contact there is no file to write into
            visit.record(Confirmed(right))
            self.changed.emit()
        if right:
            self.said.emit(tr("✓ 申请人已核对无误。"), "ok")
            for go in held:
                go()
        else:
            self.said.emit(tr("▲ 申请人说内容有误，请当面核对、更正后再请核对（Alt+K）。"), "bad")

    def _on_rated(self, rating: Rating, tags: tuple[str, ...]) -> None:
        named = self._desk.case(self._rated).applicant is not None
        self._record(Evaluated(rating, tags=tags, named=named), tr("已评价，谢谢。"))
        self._thank(tr("谢谢评价"), tr("您的意见会用来改进服务"))

    def _on_unrated(self, why: Unrated) -> None:
        if self._window is not None:
            self._window.rest()
        said = tr("申请人没有评价，不计入评价。")
        if self._desk.case(self._rated).evaluation is None:
            self._record(Evaluated(unrated=why), said)
        else:
            self.said.emit(said, "")

    def _record(self, act: Act, said: str) -> None:
        """Onto the case that a rating was asked for, whatever the clerk has on screen by now."""
        try:
            self._desk.record(self._rated, act)
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")
            return
        if self._visit().case.case_id == self._rated:
            self._visit().reload()
            self.changed.emit()
        self.said.emit(said, "ok")

    def _thank(self, thanks: str, more: str) -> None:
        if self._window is not None:
            self._window.thank(thanks, more, self._seconds(THANKS_SECONDS))
