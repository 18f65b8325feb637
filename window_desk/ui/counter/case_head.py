"""The head of the page: item, version, handling, stage, number; below it who applies, in what situation, when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from window_desk.core.case import Stage
from window_desk.core.entry import CHINA
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
        self._shown: object = None
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
        """Show ``visit``; built anew only where it says something else than before."""
        title, tags, pairs = visit.item.name if visit.item else tr("新来访"), head_tags(visit), facts(visit)
        wanted = (title, visit.case.number, tags, tuple(pairs) if visit.received else ())
        if wanted == self._shown:
            return
        self._shown = wanted
        self._title.setText(title)
        self._title.setToolTip(title)
        self._number.setText(visit.case.number)
        clear(self._tags)
        self._tags.setAlignment(Qt.AlignmentFlag.AlignLeft)
        for text, mood, more in tags:
            made = tag(text, mood)
            made.setToolTip(more)
            self._tags.addWidget(made)
        self._facts.show_pairs(pairs if visit.received else [])
        self._facts.setVisible(visit.received)


Tag = tuple[str, str, str]
"""A tag of the head: what it says, its mood, and what more there is to it."""


def head_tags(visit: Visit) -> tuple[Tag, ...]:
    """Version, handling, stage; the green channel; since when what is entered now happened."""
    item, case, tags = visit.item, visit.case, list[Tag]()
    if item:
        tags += [(tr("第 {n} 版").format(n=item.version), "", ""), (tr(HANDLINGS[item.handling]), "", "")]
    if case.stage is not Stage.NEW:
        tags.append((tr(STAGES[case.stage]), _STAGE_MOODS.get(case.stage, ""), ""))
    if case.green_channel:
        tags.append((tr("◆ 绿色通道"), "ok", case.green_channel))
    if visit.happened_at:
        at = f"{visit.happened_at.astimezone(CHINA):%m-%d %H:%M}"
        tags.append((tr("▲ 补录 {time}").format(time=at), "warn", visit.late_reason))
    return tuple(tags)


def facts(visit: Visit) -> list[tuple[str, str]]:
    """Who, situation, when, and the result, as pairs of name and value."""
    case, item, today = visit.case, visit.item, visit.desk.today()
    applicant, agent = visit.party(case.applicant), visit.party(case.agent)
    asked = [
        s.ask.removeprefix("是否").rstrip("？?") for s in (item.situations if item else ()) if s.key in case.answers
    ]
    received = f"{moment_text(case.received_at, today)}　{tr(CHANNELS[case.channel])}" if case.received_at else ""
    pairs = [(tr("申请人"), _who(applicant) if applicant else _missing(visit)), (tr("收件时间"), received)]
    if agent:
        pairs.append((tr("代理人"), _who(agent)))
    if case.agent_officer:
        pairs.append((tr("代办员"), visit.desk.roster.name_of(case.agent_officer)))
    pairs.append((tr("情形"), " · ".join(asked)))
    pairs.append((tr("受理时间"), moment_text(case.accepted_at, today) if case.accepted_at else ""))
    if case.outcome and case.decided_at:
        pairs.append((tr("决定结果"), f"{tr(OUTCOMES[case.outcome])}　{moment_text(case.decided_at, today)}"))
    pairs.append((tr("送达时间"), moment_text(case.served_at, today) if case.served_at else ""))
    return pairs


def _who(party: Party) -> str:
    return "　".join(part for part in (party.name, party.masked_number, party.masked_phone) if part)


def _missing(visit: Visit) -> str:
    """Why nobody can be named: erased by law, or kept at another window only (docs/decisions/0005)."""
    gone = visit.case.applicant is not None and visit.desk.is_erased(visit.case.applicant)
    return tr("信息已依法删除") if gone else tr("资料不在本机")
