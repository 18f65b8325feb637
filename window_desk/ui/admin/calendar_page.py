"""日历: the year with its odd days and their documents; the next notice, a local exception, tried out, let out."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout

from window_desk.core.posts import Right
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.recalculation import Recalculation
from window_desk.core.workdays import Calendar, Overlay, Year, same_day
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.admin.calendar_dialogs import NoticeDialog, OverlayDialog
from window_desk.ui.admin.release_strip import ReleaseStrip
from window_desk.ui.admin.trial_panel import TrialPanel, why_not_again
from window_desk.ui.admin.year_view import SIGNS, YearView, kind_text
from window_desk.ui.elements import button, row, words
from window_desk.ui.labels import full_day_text
from window_desk.ui.places.place import PlacePage
from window_desk.ui.print_dialog import PrintDialog
from window_desk.ui.shortcuts import bind
from window_desk.ui.theme import large_text, px, set_mood
from window_desk.ui.translation import error_text, refusal_text, tr
from window_desk.ui.worker import Worker

if TYPE_CHECKING:  # the print room knows the table of actions, which knows the places
    from window_desk.ui.print_room import PrintRoom


class CalendarPage(PlacePage):
    """The year, or what the draft would change; everybody looks, who keeps the calendar changes it."""

    def __init__(self, desk: Desk, room: "PrintRoom") -> None:
        super().__init__()
        self._desk, self._room = desk, room
        self._awaited = set[UUID]()
        self._worker = Worker("trial", self)
        self._may = desk.officer is not None and Right.CALENDAR in desk.officer.rights
        self.year = YearView(self._planned, desk.today)
        self.year.chosen.connect(self._on_day)
        self.year.opened.connect(self.put_otherwise)
        self.trial = TrialPanel(desk)
        self.trial.opened.connect(self.case_asked)
        self.strip = ReleaseStrip(desk, self, desk.planning.draft, self._lines)
        self.strip.said.connect(self.said)
        self.strip.changed.connect(self.refresh)
        self.strip.let_out.connect(self.show_trial)
        self._title = words(look="title", name="calendarYear")
        self._about = words(look="soft", name="calendarAbout", wrap=True)
        self._day = words(look="note", name="calendarDay", wrap=True)
        self._stack = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(8), px(16), px(12))
        layout.setSpacing(px(8))
        signs = [words(f"{tr(sign)} {tr(said)}", "small", mood) for sign, mood, said in SIGNS.values()]
        layout.addLayout(row(self._title, None, *signs, spacing=12))
        layout.addWidget(self._about)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setProperty("look", "scroll")
        area.setWidget(self.year)
        area.setAccessibleName(tr("全年，可上下滚动"))
        self._stack.addWidget(area)
        self._stack.addWidget(self.trial)
        layout.addWidget(self._stack, 1)
        self._buttons = (
            button(tr("导入通知  Alt+I"), self.read_notice, name="calendarImport"),
            button(tr("改这一天  Alt+N"), lambda: self.put_otherwise(self.year.day), name="calendarOverlay"),
        )
        self._trial_button = button(tr("试算  Alt+T"), self.switch, name="calendarTrial")
        self._papers = button(tr("只看重发清单  Alt+P"), self.trial.switch, name="calendarPapers")
        self._again = button(tr("重发  Alt+O"), self.print_again, name="calendarPrint")
        first = None if large_text() else self._day
        bar = row(first, *self._buttons, self._trial_button, self._papers, self._again)
        if large_text():
            layout.addWidget(self._day)
        bar.setStretchFactor(self._day, 1)
        layout.addLayout(bar)
        layout.addWidget(self.strip)
        for each in self._buttons:
            each.setVisible(self._may)
        self.strip.setVisible(self._may)
        self._bind()

    def _bind(self) -> None:
        keys = {
            "Alt+Left": lambda: self._turn(-12),
            "Alt+Right": lambda: self._turn(12),
            "Alt+I": self.read_notice,
            "Alt+N": lambda: self.put_otherwise(self.year.day),
            "Alt+T": self.switch,
            "Alt+P": self.trial.switch,
            "Alt+O": self.print_again,
            "Alt+R": self.strip.release,
            "Alt+Z": self.strip.give_up,
        }
        bind(self, keys, lambda key: keys[key]())

    def _planned(self) -> Calendar:
        try:
            return self._desk.planning.planned()
        except (WindowDeskError, ValueError):  # the draft no longer fits: the strip says why
            return self._desk.calendar

    def refresh(self) -> None:
        """The calendar as it is, with the draft on it."""
        self.strip.refresh()
        self._show_stack(trial=False)
        self._tell()
        self.year.update()
        self.year.setFocus()

    def on_cases_changed(self, changed: frozenset[UUID]) -> None:
        """What windows record changes no calendar; a paper that came out leaves the list."""
        if self._awaited & changed:
            self._awaited -= changed
            self.show_trial()

    def _on_day(self) -> None:
        self._tell()
        self._see()

    def _see(self) -> None:
        middle = self.year.place.center()
        self._area.ensureVisible(middle.x(), middle.y(), px(60), px(120))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the cursor stands, once there is a size."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._see)

    def _turn(self, months: int) -> None:
        self.year.go(same_day(self.year.day, months))

    def _tell(self) -> None:
        calendar, day = self._planned(), self.year.day
        first, last = date(day.year, 1, 1), date(day.year, 12, 31)
        self._title.setText(tr("{year} 年　Alt+← →").format(year=day.year))
        workdays = sum(calendar.is_workday(date.fromordinal(n)) for n in range(first.toordinal(), last.toordinal() + 1))
        published = calendar.years.get(day.year)
        said = published.document if published else tr("▲ 国务院还没有公布这一年的安排，日期都是暂定")
        local = [o for o in calendar.overlays.values() if o.on.year == day.year]
        text = tr("{document}　·　全年工作日 {n} 天　·　当地停班或上班 {local} 天")
        self._about.setText(text.format(document=said, n=workdays, local=len(local)))
        set_mood(self._about, "" if published else "warn")
        self._day.setText(self._day_text(calendar, day))

    def _day_text(self, calendar: Calendar, day: date) -> str:
        said = [odd.reason for odd in calendar.odd_days(date.fromordinal(day.toordinal() - 1), day)]
        if overlay := calendar.overlays.get(day):
            said = [f"{overlay.reason}（{overlay.document}）"]
        new = calendar.is_workday(day) != self._desk.calendar.is_workday(day)
        return "　".join(
            filter(None, (full_day_text(day), kind_text(calendar, day), *said, tr("● 草稿，还没有发布") if new else ""))
        )

    # what the administrator does

    def _refused(self) -> bool:
        if not self._may:
            self.said.emit(refusal_text(Refusal(Reason.NO_RIGHT)), "warn")
        return not self._may

    def read_notice(self) -> None:
        """导入通知: the next year, or a correction of one."""
        if not self._refused():
            dialog = NoticeDialog(self, self._desk)
            dialog.accepted.connect(self._on_prepared)
            dialog.open()

    def put_otherwise(self, day: date) -> None:
        """改这一天: a local exception."""
        if not self._refused():
            dialog = OverlayDialog(self, self._desk, day)
            dialog.accepted.connect(self._on_prepared)
            dialog.open()

    def _on_prepared(self) -> None:
        self.refresh()
        self.show_trial()

    def switch(self) -> None:
        """From the year to what changes, and back."""
        if self._stack.currentWidget() is self.trial:
            self.refresh()
        else:
            self.show_trial()

    def _show_stack(self, *, trial: bool) -> None:
        self._stack.setCurrentIndex(1 if trial else 0)
        if trial:
            self._day.setText(tr("Alt+O 按新的日期重发文书；回车打开那一件，Alt+F 回到这里。"))
        self._papers.setVisible(trial)
        self._again.setVisible(trial)
        self._trial_button.setText(tr("看全年  Alt+T") if trial else tr("试算  Alt+T"))

    def show_trial(self) -> None:
        """What the draft would change for open cases; without one, what the last publication changed."""
        planning = self._desk.planning
        drafted = planning.draft.release is not None
        self._show_stack(trial=True)
        self.trial.show_nothing(tr("正在试算……"))
        title = tr("草稿发布以后") if drafted else tr("最近一次发布")
        work = planning.trial if drafted else planning.last_change
        self._worker.begin(tr("试算"), lambda job: work(job.tell), lambda found: self._on_tried(title, found))

    def _on_tried(self, title: str, found: Recalculation | WindowDeskError | None) -> None:
        if isinstance(found, WindowDeskError):
            self.trial.show_nothing(error_text(found))
        elif found is None:
            self.trial.show_nothing(tr("没有草稿，日历也还没有改过。"))
        else:
            self.trial.show_trial(title, found)
            self.trial.grid.setFocus()

    def print_again(self) -> None:
        """重发: the papers of the chosen clock with the date that holds now, shown first, on record as put right."""
        change = self.trial.change if self._stack.currentWidget() is self.trial else None
        if why := why_not_again(self._desk, change):
            self.said.emit(why, "warn")
        elif change is not None:
            case = self._desk.case(change.case_id)
            dialog = PrintDialog(self, self._desk, self._room, case, wrong=change.papers)
            dialog.accepted.connect(lambda: self._awaited.add(change.case_id))
            dialog.open()

    def _lines(self) -> list[str]:
        return [self._line(each) for each in self._desk.planning.prepared()]

    @staticmethod
    def _line(new: Year | Overlay) -> str:
        if isinstance(new, Overlay):
            word = tr("当地上班") if new.works else tr("当地停班")
            return f"{full_day_text(new.on)}　{word}　{new.reason}（{new.document}）"
        text = tr("{year} 年：放假 {off} 天，调休上班 {makeup} 天（{document}）")
        facts = {"year": new.year, "off": len(new.off), "makeup": len(new.makeup), "document": new.document}
        return text.format(**facts)

    def close_down(self) -> None:
        """Stop reckoning; the connection is forgotten with whoever gave it."""
        self._worker.close()
        self.strip.close_down()
