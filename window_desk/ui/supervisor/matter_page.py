"""A list of matters of supervision with their dates, the story of the chosen one, and the sheets that go on with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from window_desk.desk import Desk
from window_desk.ui.act_words import act_text
from window_desk.ui.actions import BY_ID
from window_desk.ui.counter.readiness import reason_against
from window_desk.ui.elements import button, card, clear, row, words
from window_desk.ui.flow_layout import FlowLayout
from window_desk.ui.grid import Column, Grid
from window_desk.ui.labels import moment_text
from window_desk.ui.places.place import PlacePage
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.shortcuts import bind
from window_desk.ui.supervisor.matter_list import Matter, Source, ended, still_open
from window_desk.ui.supervisor.period_choice import PeriodChoice
from window_desk.ui.supervisor.steps_here import StepsHere, set_off
from window_desk.ui.theme import px
from window_desk.ui.translation import tr

BACK, ON = "Ctrl+PgUp", "Ctrl+PgDown"


@dataclass(frozen=True, slots=True)
class Offer:
    """A sheet offered below the list, by its action and its Alt key; one that ``begins`` a file needs no line."""

    action_id: str
    key: str
    begins: bool = False


class MatterPage(PlacePage):
    """What ``source`` has, a page at a time: the open ones, the overdue on top, or those that ended within a period.
    ``offers`` are the steps.
    """

    def __init__(
        self,
        desk: Desk,
        room: PrintRoom,
        name: str,
        spoken: str,
        columns: Sequence[Column],
        offers: Sequence[Offer],
        source: Source,
    ) -> None:
        super().__init__()
        self._desk, self._offers, self._source = desk, tuple(offers), source
        self.matters: tuple[Matter, ...] = ()
        self._starts: list[int | None] = [None]
        self._after: int | None = None
        self.steps = StepsHere(self, desk, room)
        self._which = QComboBox()
        self._which.setObjectName(f"{name}Which")
        self._which.setAccessibleName(tr("看哪一部分"))
        self._which.addItems([tr("没有办结的"), tr("已经办结的")])
        self._which.currentIndexChanged.connect(lambda _: self._from_the_first())
        self.choice = PeriodChoice(desk.today())
        self.choice.changed.connect(self._from_the_first)
        self.choice.bind(self)
        self._sum = words(look="soft", name=f"{name}Sum")
        self._back = button(tr("前一页  Ctrl+PgUp"), partial(self._turn, BACK), name=f"{name}Back")
        self._on = button(tr("后一页  Ctrl+PgDn"), partial(self._turn, ON), name=f"{name}On")
        self.grid = Grid(name, spoken, columns)
        self.grid.opened.connect(lambda _: self._open_case())
        self.grid.chosen.connect(lambda _: self._show_chosen())
        self._story = QWidget()
        self._story.setObjectName("pageBody")
        self._told = QVBoxLayout(self._story)
        self._told.setContentsMargins(px(4), px(4), px(4), px(4))
        self._buttons = {offer: self._button(offer) for offer in self._offers}
        self._lay_out()
        for before, after in pairwise((self.grid, self._which, self._back, self._on)):
            self.setTabOrder(before, after)  # the list has the keyboard first
        bind(self, tuple(offer.key for offer in self._offers), self._press)
        bind(self, (BACK, ON), self._turn)

    def _button(self, offer: Offer) -> QPushButton:
        text = f"{tr(BY_ID[offer.action_id].label)}  {offer.key}"
        return button(text, partial(self._press, offer.key), name=offer.action_id)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(12))
        layout.addLayout(row(self._which, self.choice, self._sum, None, self._back, self._on))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._story)
        area.setProperty("look", "scroll")
        area.setAccessibleName(tr("这一项的经过，可上下滚动"))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.grid)
        split.addWidget(area)
        split.setSizes([px(340), px(220)])
        layout.addWidget(split, 1)
        offered = QWidget()
        bar = FlowLayout(offered)
        for made in self._buttons.values():
            bar.addWidget(made)
        layout.addWidget(offered)

    def refresh(self) -> None:
        """Ask the desk again."""
        closed, start = bool(self._which.currentIndex()), self._starts[-1]
        self.choice.setVisible(closed)
        page = (
            ended(self._source, self._desk, self.choice.period, start)
            if closed
            else still_open(self._source, self._desk, start)
        )
        self.matters, self._after = page.matters, page.after
        self.grid.show_rows([each.row for each in self.matters])
        self._sum.setText(self._said())
        several = page.after is not None or len(self._starts) > 1
        for each, may in ((self._back, len(self._starts) > 1), (self._on, page.after is not None)):
            each.setVisible(several)
            each.setEnabled(may)
        self._show_chosen()

    def _said(self) -> str:
        several = self._after is not None or len(self._starts) > 1
        said = [tr("第 {page} 页").format(page=len(self._starts))] if several else []
        open_ones = not self._which.currentIndex()
        said.append((tr("没有办结 {n} 项") if open_ones else tr("已经办结 {n} 项")).format(n=len(self.matters)))
        if late := sum(each.late for each in self.matters):
            said.append(tr("其中超期 {late} 项").format(late=late))
        return tr("，").join(said)

    def _from_the_first(self) -> None:
        self._starts = [None]
        self.refresh()

    def _turn(self, key: str) -> None:
        """One page on, or back."""
        if key == ON and self._after is not None:
            self._starts.append(self._after)
        elif key == BACK and len(self._starts) > 1:
            self._starts.pop()
        self.refresh()

    @property
    def chosen(self) -> Matter | None:
        """The matter with the cursor."""
        key: Any = self.grid.key
        return next((each for each in self.matters if each.row.key == key), None) if key is not None else None

    def _show_chosen(self) -> None:
        matter = self.chosen
        clear(self._told)
        self._told.addWidget(self._story_of(matter) if matter else words(tr("没有要处理的。"), "note", "ok"))
        self._told.addStretch(1)
        visit = self.steps.visit(matter.case_id) if matter else None
        for offer, made in self._buttons.items():
            here = self.steps.visit(None) if offer.begins else visit
            fits = offer.begins or matter is None or not matter.offers or offer.action_id in matter.offers
            made.setVisible(fits)
            set_off(made, reason_against(offer.action_id, here) if here else tr("没有选中"))

    def _story_of(self, matter: Matter) -> QWidget:
        frame, inner = card()
        inner.addWidget(words(matter.title, "strong", wrap=True))
        if note := matter.note():
            inner.addWidget(words(note, "note", wrap=True))
        desk = self._desk
        for entry in matter.acts:
            at, who = moment_text(entry.happened_at, desk.today()), desk.roster.signature(entry.by)
            line = row(words(at, "soft"), words(who), words(act_text(entry.act, desk.roster), wrap=True), spacing=16)
            line.setStretch(2, 1)
            inner.addLayout(line)
        return frame

    def _press(self, key: str) -> None:
        offer, matter = next(each for each in self._offers if each.key == key), self.chosen
        if offer.begins:
            self.steps.fill(offer.action_id, None)
        elif matter:
            self.steps.fill(offer.action_id, matter.case_id, matter.about)
        else:
            self.said.emit(tr("没有要处理的。"), "")

    def _open_case(self) -> None:
        if matter := self.chosen:
            self.case_asked.emit(matter.case_id)
