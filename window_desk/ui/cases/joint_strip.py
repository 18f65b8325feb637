"""联办: one card a department: its part, how far it is, its last day, whom it waits for (MISSION A14)."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from window_desk.core import joint_handling
from window_desk.core.acts import Outcome
from window_desk.core.case import Case
from window_desk.core.catalogue import Handling
from window_desk.core.decision_time import ended_on
from window_desk.core.joint_handling import Standing
from window_desk.core.parts import Member
from window_desk.ui.cases.joint_sheets import known_item, uncalled
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import tag, words
from window_desk.ui.labels import day_text, department_text
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Part:
    """What one card says."""

    department: str
    item: str
    state: str
    mood: str
    lines: tuple[tuple[str, str], ...] = ()
    """What more is said, each line with its mood."""

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        return " ".join((self.department, self.item, self.state, *(text for text, _ in self.lines)))


def parts(visit: Visit) -> tuple[Part, ...]:
    """The parts of the joint case on screen, called or still to be called; none of any other case."""
    if visit.item is None or visit.item.handling is not Handling.JOINT or not visit.received:
        return ()
    called = (_called(visit, each) for each in joint_handling.standing(visit.case, visit.desk.bench(visit.case)))
    waiting = () if ended_on(visit.case) else uncalled(visit)
    return (*called, *(Part(_name(visit, p.department), p.name, tr("○ 未启动"), "") for p in waiting))


def _called(visit: Visit, standing: Standing) -> Part:
    member = standing.member
    state, mood = _state(visit, standing)
    lines = tuple(_lines(visit, standing))
    return Part(_name(visit, member.department), _item(visit, member.item), state, mood, lines)


def _lines(visit: Visit, standing: Standing) -> Iterator[tuple[str, str]]:
    member, due = standing.member, standing.due
    if due is None:
        refused = _refused_before(visit.case, member)
        if refused or not ended_on(visit.case):
            text = tr("{department}不同意，不再启动") if refused else tr("等{department}办完")
            yield text.format(department=_name(visit, refused or member.after)), ""
    elif member.answered_on:
        late = member.answered_on > due.on
        text = tr("▲ {day} 答复，超期") if late else tr("{day} 答复")
        yield text.format(day=day_text(member.answered_on)), "bad" if late else ""
    elif standing.deemed_agreed or not ended_on(visit.case):
        mark = tr("（暂定）") if due.provisional else ""
        yield tr("最迟 {day}").format(day=day_text(due.on)) + mark, ""
        if standing.deemed_agreed:
            yield standing.deemed_agreed, "warn"
        else:
            yield _left(visit.desk.calendar.between(visit.desk.today(), due.on))


def _refused_before(case: Case, member: Member) -> str:
    """The department whose no keeps ``member`` from ever being called, through those between them; empty if none."""
    if member.department not in joint_handling.never_called(case):
        return ""
    by_department = {m.department: m for m in case.members}
    while member.outcome is not Outcome.DENIED:
        member = by_department[member.after]
    return member.department


def _left(days: int) -> tuple[str, str]:
    if days < 0:
        return tr("▲ 超期 {n} 个工作日").format(n=-days), "bad"
    if days == 0:
        return tr("今天到期"), "bad"
    return tr("还剩 {n} 个工作日").format(n=days), "warn" if days == 1 else ""


def _state(visit: Visit, standing: Standing) -> tuple[str, str]:
    member = standing.member
    if member.outcome is Outcome.GRANTED:
        return tr("✓ 同意"), "ok"
    if member.outcome is Outcome.DENIED:
        return tr("✕ 不同意"), "bad"
    if standing.deemed_agreed:
        return tr("✓ 视为同意"), "warn"
    if _refused_before(visit.case, member):
        return tr("– 不启动"), ""
    if ended_on(visit.case):
        return tr("– 不再办理"), ""
    if member.called_on is None:
        return tr("○ 依次等候"), ""
    return (tr("● 办理中"), "accent") if member.taken_on else (tr("◇ 待接收"), "warn")


def _name(visit: Visit, code: str) -> str:
    return department_text(code, visit.desk.roster)


def _item(visit: Visit, code: str) -> str:
    item = known_item(visit, code)
    return item.name if item else code


class JointStrip(QWidget):
    """The cards side by side, in as many rows as they need."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("jointStrip")
        self.setAccessibleName(tr("联办部门"))
        self._cards: list[_Card] = []
        self._shown: tuple[Part, ...] = ()

    def show_visit(self, visit: Visit) -> None:
        """Show the parts of ``visit``; hidden where it is no joint case."""
        wanted = parts(visit)
        self.setVisible(bool(wanted))
        if wanted == self._shown:
            return
        self._shown = wanted
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [_Card(part, self) for part in wanted]
        self._place()

    def resizeEvent(self, event: object) -> None:
        """Side by side as far as the width allows."""
        self._place()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(px(200), self.minimumHeight())

    def _place(self) -> None:
        if not self._cards:
            return
        gap = px(8)
        fitting = max(1, (self.width() + gap) // (px(148) + gap))
        rows = -(-len(self._cards) // fitting)
        columns = -(-len(self._cards) // rows)  # rows of about the same length
        width = min((self.width() - gap * (columns - 1)) // columns, px(280))
        item = max(card.item_height(width) for card in self._cards)
        for card in self._cards:
            card.item.setMinimumHeight(item)  # the states stand in one line
        height = max(card.needed(width) for card in self._cards)
        for number, card in enumerate(self._cards):
            row, column = divmod(number, columns)
            card.setGeometry(QRect(column * (width + gap), row * (height + gap), width, height))
            card.show()
        self.setFixedHeight(rows * height + (rows - 1) * gap)


class _Card(QFrame):
    """One department's part."""

    def __init__(self, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(part.spoken)
        self.item = words(part.item, "small", wrap=True)
        self.item.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(px(12), px(8), px(12), px(8))
        self._inside.setSpacing(px(4))
        self._inside.addWidget(words(part.department, "strong", wrap=True))
        self._inside.addWidget(self.item)
        self._inside.addWidget(tag(part.state, part.mood))
        for text, mood in part.lines:
            self._inside.addWidget(words(text, "small", mood, wrap=True))
        self._inside.addStretch(1)

    def item_height(self, width: int) -> int:
        """How high the item's name is in a card that wide."""
        self.item.setMinimumHeight(0)  # what was set for another width counts for nothing
        margins = self._inside.contentsMargins()
        return self.item.heightForWidth(width - margins.left() - margins.right())

    def needed(self, width: int) -> int:
        """How high the card is at that width."""
        return self._inside.totalHeightForWidth(width)
