"""The head of the page: item, version, handling, stage, number; below it who applies, in what situation, when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from window_desk.core.case import Stage
from window_desk.core.party import Party
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import Facts, clear, tag, words
from window_desk.ui.labels import CHANNELS, HANDLINGS, OUTCOMES, STAGES, moment_text
from window_desk.ui.theme import large_text, px
from window_desk.ui.translation import tr

_UNDER_WAY = (Stage.ACCEPTED, Stage.SENT_UP, Stage.DECIDED, Stage.ISSUED)
_STAGE_MOODS = dict.fromkeys(_UNDER_WAY, "accent") | {Stage.NOTIFIED: "warn", Stage.SERVED: "ok"}


class CaseHead(QWidget):
    """Everything about a visit that does not change while its materials are judged."""

    def __init__(self) -> None:
        super().__init__()
        self._title = words(look="title", name="caseTitle")
        self._title.setMinimumWidth(px(120))
        self._number = words(look="soft", name="caseNumber")
        self._tags = QHBoxLayout()
        self._tags.setSpacing(px(8))
        self._facts = Facts()
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addWidget(self._title)
        if not large_text():
            line.addLayout(self._tags)
        line.addStretch(1)
        line.addWidget(self._number)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(line)
        if large_text():
            layout.addLayout(self._tags)
        layout.addWidget(self._facts)

    def show_visit(self, visit: Visit) -> None:
        """Show ``visit``."""
        item, case = visit.item, visit.case
        self._title.setText(item.name if item else tr("新来访"))
        self._title.setToolTip(self._title.text())
        self._number.setText(case.number)
        clear(self._tags)
        self._tags.setAlignment(Qt.AlignmentFlag.AlignLeft)
        if item:
            self._tags.addWidget(tag(tr("第 {n} 版").format(n=item.version)))
            self._tags.addWidget(tag(tr(HANDLINGS[item.handling])))
        if case.stage is not Stage.NEW:
            self._tags.addWidget(tag(tr(STAGES[case.stage]), _STAGE_MOODS.get(case.stage, "")))
        self._facts.show_pairs(facts(visit) if visit.received else [])
        self._facts.setVisible(visit.received)


def facts(visit: Visit) -> list[tuple[str, str]]:
    """Who, situation, when, and the result, as pairs of name and value."""
    case, item, today = visit.case, visit.item, visit.desk.today()
    applicant, agent = visit.party(case.applicant), visit.party(case.agent)
    asked = [
        s.ask.removeprefix("是否").rstrip("？?") for s in (item.situations if item else ()) if s.key in case.answers
    ]
    received = f"{moment_text(case.received_at, today)}　{tr(CHANNELS[case.channel])}" if case.received_at else ""
    pairs = [(tr("申请人"), _who(applicant) if applicant else tr("资料不在本机")), (tr("收件时间"), received)]
    if agent:
        pairs.append((tr("代理人"), _who(agent)))
    pairs.append((tr("情形"), " · ".join(asked)))
    pairs.append((tr("受理时间"), moment_text(case.accepted_at, today) if case.accepted_at else ""))
    if case.outcome and case.decided_at:
        pairs.append((tr("决定结果"), f"{tr(OUTCOMES[case.outcome])}　{moment_text(case.decided_at, today)}"))
    pairs.append((tr("送达时间"), moment_text(case.served_at, today) if case.served_at else ""))
    return pairs


def _who(party: Party) -> str:
    return "　".join(part for part in (party.name, party.masked_number, party.masked_phone) if part)
