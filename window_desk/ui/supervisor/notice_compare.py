"""Two notices of one case side by side, with what is new, said otherwise, and asked no more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from window_desk.core.acts import Demand
from window_desk.core.catalogue import Item
from window_desk.core.parts import Notice
from window_desk.ui.elements import card, clear, row, tag, words
from window_desk.ui.labels import full_day_text
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class NoticeCompare(QWidget):
    """The older notice at the left, the newer at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._sides = QHBoxLayout(self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(px(12))

    def show_notices(self, older: Notice, newer: Notice, item: Item | None, told: frozenset[int]) -> None:
        """Show these two; ``told`` are the materials that any notice before the newer one asked for."""
        clear(self._sides)
        before, after = _by_material(older), _by_material(newer)
        left = {no: _gone(no, after) for no in before}
        right = {no: _fresh(demand, before.get(no), told) for no, demand in after.items()}
        self._sides.addWidget(_side(older, item, left), 1)
        self._sides.addWidget(_side(newer, item, right), 1)


def _by_material(notice: Notice) -> dict[int, Demand]:
    return {demand.material: demand for demand in notice.demands}


def _gone(no: int, after: dict[int, Demand]) -> tuple[str, str]:
    return ("", "") if no in after else (tr("✓ 后来不再要求"), "ok")


def _fresh(demand: Demand, before: Demand | None, told: frozenset[int]) -> tuple[str, str]:
    if demand.material not in told:
        return tr("▲ 新增要求"), "bad"
    if before is None:
        return tr("● 更早的告知书要求过"), "warn"
    return (tr("＝ 与前次相同"), "") if demand == before else (tr("≠ 说法不同"), "warn")


def _side(notice: Notice, item: Item | None, marks: dict[int, tuple[str, str]]) -> QFrame:
    frame, inner = card()
    inner.addWidget(words(notice.number, "strong"))
    dates = tr("{day} 告知，{by} 前补正").format(day=full_day_text(notice.given_on), by=full_day_text(notice.supply_by))
    inner.addWidget(words(dates, "small", wrap=True))
    for demand in notice.demands:
        inner.addLayout(_demand(demand, item, *marks[demand.material]))
    inner.addStretch(1)
    return frame


def _demand(demand: Demand, item: Item | None, mark: str, mood: str) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(px(2))
    name = item.material(demand.material).name if item else str(demand.material)
    head = row(words(name, "strong", wrap=True))
    head.setStretch(0, 1)
    if mark:
        head.addWidget(tag(mark, mood), 0, Qt.AlignmentFlag.AlignTop)
    lines.addLayout(head)
    lines.addWidget(words(f"{demand.defect}　→　{demand.remedy}", wrap=True))
    return lines
