"""一次性告知 (F4): everything the applicant will be told, and until when, before it is told (Art. 32(1)(4))."""

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from window_desk.core.acts import Channel, Demand, Notified
from window_desk.core.one_time_notice import SUPPLY, demands, new_demands
from window_desk.core.reasons import Reason
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import Scrolling, card, row, rule, words
from window_desk.ui.labels import CHANNELS, full_day_text, limit_text
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class NoticeDialog(StepDialog):
    """Shows the notice about to be given; ``act`` is the act to record."""

    def __init__(self, parent: QWidget, visit: Visit) -> None:
        super().__init__(parent, "noticeDialog", tr("一次性告知"), tr("告知并打印"), width=680)
        assert visit.item is not None  # the button is grey before receipt
        self._visit, self._demands = visit, demands(visit.item, visit.rest_received)
        self._new = new_demands(visit.case, self._demands)
        self._new_reason = QLineEdit()
        self._new_reason.setObjectName("newDemandsReason")
        self._new_reason.setAccessibleName(tr("新增要求的原因"))
        self._channel = QComboBox()
        self._channel.setObjectName("noticeChannel")
        self._channel.setAccessibleName(tr("告知方式"))
        for channel in Channel:
            self._channel.addItem(tr(CHANNELS[channel]), channel)
        self.body.addWidget(words(tr("共 {n} 件，除此以外以后不再要求：").format(n=len(self._demands)), "soft"))
        self.body.addWidget(Scrolling(self._list(), px(300), px(620)))
        if visit.untouched:
            names = "、".join(material.name for material in visit.untouched)
            text = tr("其余 {n} 件按收齐登记：{names}").format(n=len(visit.untouched), names=names)
            self.body.addWidget(words(text, "note", "warn", name="restReceived", wrap=True))
        self.body.addLayout(self._date())
        self.body.addWidget(words(self._why(), "small", wrap=True))
        if self._new:
            self._ask_reason()
        self.body.addLayout(row(words(tr("告知方式"), "soft"), self._channel, None))
        self.confirm_button.setFocus()

    def _list(self) -> QWidget:
        frame, inside = card()
        for number, demand in enumerate(self._demands, start=1):
            if number > 1:
                inside.addWidget(rule())
            inside.addLayout(self._line(number, demand))
        inside.addStretch(1)
        return frame

    def _line(self, number: int, demand: Demand) -> QGridLayout:
        assert self._visit.item is not None
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(2))
        name = self._visit.item.material(demand.material).name
        fresh = tr("（新增要求）") if demand in self._new else ""
        grid.addWidget(words(str(number), "soft"), 0, 0)
        grid.addWidget(words(name + fresh, "strong", wrap=True), 0, 1)
        grid.addWidget(words(f"{demand.defect}　→　{demand.remedy}", wrap=True), 1, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _date(self) -> QGridLayout:
        due, provisional = self._visit.supply_by
        grid = QGridLayout()
        mark = tr("（暂定）") if provisional else ""
        grid.addWidget(words(tr("请在此日前补交"), "soft"), 0, 0)
        grid.addWidget(words(full_day_text(due) + mark, "big", name="supplyBy"), 1, 0)
        return grid

    def _why(self) -> str:
        """Why the date is that date, in one line."""
        assert self._visit.item is not None
        limit, (due, provisional) = self._visit.item.supply or SUPPLY, self._visit.supply_by
        skipped = self._visit.desk.calendar.odd_days(self._visit.desk.today(), due)
        parts = [tr("自明日起 {limit}").format(limit=limit_text(limit)), limit.basis]
        off = sorted({day.reason for day in skipped if not day.counts})
        if off:
            parts.append(tr("不计 {days}").format(days="、".join(off)))
        if provisional:
            parts.append(tr("含未公布放假安排的年份，公布后重算"))
        return "；".join(parts)

    def _ask_reason(self) -> None:
        text = tr("▲ 第二次告知提出了 {n} 项新的要求，违背一次性告知，必须写明原因并报主管。")
        self.body.addWidget(words(text.format(n=len(self._new)), "note", "warn", wrap=True))
        self.body.addWidget(self._new_reason)
        self._new_reason.setFocus()

    @property
    def act(self) -> Notified:
        """What the dialog says."""
        return Notified(
            number=self._visit.number(Notified),
            demands=self._demands,
            supply_by=self._visit.supply_by[0],
            channel=Channel(self._channel.currentData()),
            new_demands_reason=self._new_reason.text().strip(),
        )

    def refusal(self) -> str:
        """New demands need a reason."""
        return tr(Reason.NEW_DEMANDS.value) if self._new and not self.act.new_demands_reason else ""
