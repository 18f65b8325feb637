"""一表制收费: the one fee sheet of all departments, each line from a published standard (Art. 58, 59; MISSION A16)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from window_desk.core import fees
from window_desk.core.acts import Act, Charged, FeeLine
from window_desk.core.catalogue import FeeStandard, Item
from window_desk.core.fees import yuan
from window_desk.core.posts import Roster
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import words
from window_desk.ui.fields import Answers, Count, Field, Words
from window_desk.ui.labels import department_text
from window_desk.ui.sheets import Sheet
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


def fen(text: str) -> int | None:
    """An amount typed in yuan, as fen: ``12.5`` is 1250; ``None`` for what is none."""
    found = re.fullmatch(r"(\d+)(?:\.(\d{1,2}))?", text.strip())
    return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")) if found else None


class FeeLines(Field):
    """A line for each standard of the item: taken or not, quantity, amount, and below the lower limit why."""

    def __init__(self, name: str, label: str, item: Item, roster: Roster) -> None:
        frame = QWidget()
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(0, 1)
        for column, text in enumerate((tr("数量"), tr("金额（元）")), 1):
            grid.addWidget(words(text, "heading"), 0, column)
        super().__init__(name, label, frame)
        lines = zip(fees.default_lines(item), item.fees, strict=True)
        self._rows = [_FeeRow(number, *line, self) for number, line in enumerate(lines)]
        for row in self._rows:
            row.lay_out(grid, department_text(row.standard.department, roster))

    @property
    def value(self) -> tuple[FeeLine, ...]:
        """The lines taken."""
        return tuple(row.line for row in self._rows if row.taken)

    @property
    def fault(self) -> str:
        """An amount that is none."""
        bad = next((row for row in self._rows if row.taken and row.amount is None), None)
        return tr("“{name}”的金额请写成 12.50").format(name=bad.standard.name) if bad else ""

    def begin(self) -> None:
        """Start with the first amount that cannot be read, else with the first."""
        bad = (row for row in self._rows if row.taken and row.amount is None)
        if row := next(bad, self._rows[0] if self._rows else None):
            row.begin()


class _FeeRow(QObject):
    """The fields of one line; the reduction's basis is asked only where the amount is below the lower limit."""

    def __init__(self, number: int, standard: FeeLine, published: FeeStandard, lines: FeeLines) -> None:
        super().__init__(lines)
        self.standard, self._published, self._number = standard, published, number
        self._taken, self._amount = QCheckBox(standard.name), QLineEdit(yuan(standard.amount))
        self._quantity = Count(f"quantity.{standard.name}", f"{standard.name} {tr('数量')}", 1, 1, 999)
        self._reduction = Words(f"reduction.{standard.name}", f"{standard.name} {tr('减免依据')}", hint=tr("减免依据"))
        self._taken.setChecked(True)
        self._amount.setObjectName(f"amount.{standard.name}")
        self._amount.setAccessibleName(f"{standard.name} {tr('金额（元）')}")
        self._amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._typed = False
        self._amount.textEdited.connect(self._on_typed)
        self._quantity.changed.connect(self._on_quantity)
        for changed in (self._quantity.changed, self._taken.toggled, self._amount.textChanged, self._reduction.changed):
            changed.connect(self._follow)
            changed.connect(lines.changed)

    def lay_out(self, grid: QGridLayout, department: str) -> None:
        """What is charged, in one line; below it who charges it, what may be charged, and the law that says so."""
        top, indent = 1 + 4 * self._number, px(26)
        for column, (part, width) in enumerate(((self._quantity.widget, 64), (self._amount, 104)), 1):
            part.setFixedWidth(px(width))
            grid.addWidget(part, top, column)
        about = words(f"{department} · {self._limits}\n{self.standard.basis}", "small", wrap=True)
        for part in (about, self._reduction.widget):
            part.setContentsMargins(indent, 0, 0, 0)
        grid.addWidget(self._taken, top, 0)
        grid.addWidget(about, top + 1, 0, 1, 3)
        grid.addWidget(self._reduction.widget, top + 2, 0, 1, 3)
        grid.setRowMinimumHeight(top + 3, px(6))
        self._follow()

    @property
    def _limits(self) -> str:
        low, high = yuan(self._published.lower), yuan(self._published.upper)
        amount = low if low == high else f"{low}–{high}"
        return tr("{amount} 元/{unit}").format(amount=amount, unit=self._published.per)

    @property
    def taken(self) -> bool:
        """Whether it is charged."""
        return self._taken.isChecked()

    @property
    def amount(self) -> int | None:
        """The amount in fen; ``None`` where what is typed is none."""
        return fen(self._amount.text())

    @property
    def _due(self) -> int:
        """What the standard asks for that quantity, at its lower limit."""
        return self.standard.amount * self._quantity.value

    @property
    def _reduced(self) -> bool:
        return self.amount is not None and self.amount < self._due

    @property
    def line(self) -> FeeLine:
        """The line as it stands; asked for only where ``amount`` is one."""
        basis = self._reduction.value if self._reduced else ""
        return replace(self.standard, amount=self.amount or 0, quantity=self._quantity.value, reduction_basis=basis)

    def begin(self) -> None:
        """Typing replaces the amount."""
        self._amount.setFocus()
        self._amount.selectAll()

    def _on_typed(self) -> None:
        self._typed = True

    def _on_quantity(self) -> None:
        """An amount nobody typed follows the quantity."""
        if not self._typed:
            self._amount.setText(yuan(self._due))

    def _follow(self) -> None:
        for field in (self._quantity.widget, self._amount):
            field.setEnabled(self.taken)
        self._reduction.widget.setVisible(self.taken and self._reduced)


def charge(visit: Visit) -> Sheet:
    """收费: what the item's published standards say, at the lower limit unless somebody types another amount."""
    assert visit.item is not None  # a case that may be charged has its item

    def total(say: Answers) -> str:
        lines: tuple[FeeLine, ...] = say["lines"]
        return tr("合计 {sum} 元，{n} 项").format(sum=yuan(sum(line.amount for line in lines)), n=len(lines))

    def acts(say: Answers) -> tuple[Act, ...]:
        return (Charged(visit.number(Charged), say["lines"]),)

    lines = FeeLines("lines", tr("收费项目"), visit.item, visit.desk.roster)
    note = tr("没有法律、行政法规依据的不收；按标准下限，低于下限的写明减免依据。")
    return Sheet(tr("一表制收费"), tr("开缴费一览表"), (lines,), acts, note, total)


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {"case.charge": charge}
