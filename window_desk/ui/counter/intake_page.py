"""Before receipt: the chosen item, its questions, the licence to be renewed, the applicant and the agent. Enter leads
through to 收件 (F11).
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from window_desk.desk import Desk
from window_desk.ui.counter.case_head import CaseHead
from window_desk.ui.counter.expiry_panel import ExpiryPanel
from window_desk.ui.counter.jotted import PartyJotted
from window_desk.ui.counter.party_panel import PartyPanel
from window_desk.ui.counter.situations_panel import SituationsPanel
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import words
from window_desk.ui.labels import count_text
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class IntakePage(QWidget):
    """Asks what is needed to receive an application.

    ``edited`` after each answer, ``finished`` when Enter left the last field, ``ended`` when an answer ends the matter.
    """

    edited = Signal()
    finished = Signal()
    ended = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("pageBody")
        self._visit: Visit | None = None
        self._head = CaseHead()
        self._ending = words(look="note", mood="warn", name="ending", wrap=True)
        self._situations = SituationsPanel()
        self._expiry = ExpiryPanel()
        self._applicant = PartyPanel(desk, "applicant", tr("申请人"))
        self._agent = PartyPanel(desk, "agent", tr("代理人（委托书和代理人证件列入材料）"))
        self._needed = words(look="small", name="needed", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(16), px(16), px(16))
        layout.setSpacing(px(12))
        people = (self._applicant, self._agent)
        for part in (self._head, self._ending, self._situations, self._expiry, *people, self._needed):
            layout.addWidget(part)
        layout.addStretch(1)
        self._situations.answered.connect(self._on_answered)
        self._situations.finished.connect(self._on_answers_finished)
        self._expiry.changed.connect(self._on_expiry)
        self._expiry.finished.connect(self._applicant.begin)
        self._applicant.changed.connect(self._on_applicant)
        self._agent.changed.connect(self._on_agent)
        self._applicant.finished.connect(self._on_applicant_finished)
        self._agent.finished.connect(self.finished)

    def show_visit(self, visit: Visit) -> None:
        """Show what is known of ``visit`` so far."""
        fresh = self._visit is not visit
        self._visit = visit
        self._head.show_visit(visit)
        self._situations.show_situations(visit.item.situations if visit.item else (), visit.answers)
        if fresh:
            self._applicant.show_party(visit.jotted.applicant)
            self._agent.show_party(visit.jotted.agent)
        self._expiry.show_visit(visit, fresh=fresh)
        end = visit.ending
        self._ending.setText(
            tr("{ask}——是：{ends}。按回车，以“答复”办结（F6）。").format(ask=end.ask, ends=end.ends) if end else ""
        )
        self._ending.setVisible(end is not None)
        self._expiry.setVisible(end is None and visit.item is not None and visit.item.renewal is not None)
        self._applicant.setVisible(end is None)
        self._agent.setVisible(end is None and visit.by_agent)
        names = "、".join(f"{m.name}（{count_text(m)}）" for m in visit.checklist)
        self._needed.setText(tr("需要材料 {n} 件：{names}").format(n=len(visit.checklist), names=names))
        self._needed.setVisible(end is None)

    def begin(self) -> None:
        """Put the focus on the first question, the licence to be renewed, or the applicant."""
        if not self._situations.begin():
            self._begin_typing()

    def _begin_typing(self) -> None:
        if self._expiry.isHidden():
            self._applicant.begin()
        else:
            self._expiry.begin()

    def keep(self) -> None:
        """Keep what stands in the fields, for a step that does not leave them first."""
        if self._visit is not None and not self._visit.received:
            self._visit.jot_expiry(self._expiry.day)
            self._visit.jot_applicant(self._applicant.party)
            self._visit.jot_agent(self._agent.party)

    def _jot(self, jot: Callable[[Visit], None]) -> None:
        """Jot something down; only what is new is told."""
        if (visit := self._visit) is not None:
            known = visit.jotted
            jot(visit)
            if visit.jotted is not known:
                self.edited.emit()

    def _on_answered(self, yes: tuple[str, ...]) -> None:
        self._jot(lambda visit: visit.answer(yes))

    def _on_answers_finished(self) -> None:
        if self._visit is not None and self._visit.ending:
            self.ended.emit()
        else:
            self._begin_typing()

    def _on_expiry(self, day: date | None) -> None:
        if self._visit is not None:
            self._visit.jot_expiry(day)
            self.edited.emit()  # no day is an answer too: the note says how to write one

    def _on_applicant(self, party: PartyJotted) -> None:
        self._jot(lambda visit: visit.jot_applicant(party))

    def _on_agent(self, party: PartyJotted) -> None:
        self._jot(lambda visit: visit.jot_agent(party))

    def _on_applicant_finished(self) -> None:
        if self._visit is not None and self._visit.by_agent:
            self._agent.begin()
        else:
            self.finished.emit()
