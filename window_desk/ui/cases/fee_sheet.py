"""一表制收费: the one fee sheet of all departments, each line from a published standard (Art. 58, 59; MISSION A16)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QSpinBox, QWidget

from window_desk.core import fees
from window_desk.core.acts import Act, Charged, FeeLine
from window_desk.core.catalogue import Item
from window_desk.core.fees import yuan
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import words
from window_desk.ui.fields import Answers, Field
from window_desk.ui.sheets import Sheet
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


def fen(text: str) -> int | None:
    """An amount typed in yuan, as fen: ``12.5`` is 1250; ``None`` for what is none."""
    found = re.fullmatch(r"(\d+)(?:\.(\d{1,2}))?", text.strip())
    return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")) if found else None


class FeeLines(Field):
    """A line for each standard of the item: taken or not, quantity, amount, and below the lower limit why."""

    def __init__(self, name: str, label: str, item: Item) -> None:
        frame = QWidget()
        self._grid = QGridLayout(frame)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(0, 1)
        self._rows = [_FeeRow(line, item) for line in fees.default_lines(item)]
        for number, row in enumerate(self._rows):
            self._place(number, row)
        super().__init__(name, label, frame)

    def _place(self, number: int, row: "_FeeRow") -> None:
        top = 2 * number
        for column, part in enumerate((row.taken, row.quantity, row.amount)):
            self._grid.addWidget(part, top, column)
        self._grid.addWidget(row.basis, top + 1, 0)
        self._grid.addWidget(row.reduction, top + 1, 1, 1, 2)
        row.tell = lambda: self.changed.emit()

    @property
    def value(self) -> tuple[FeeLine, ...]:
        """The lines taken."""
        return tuple(row.line for row in self._rows if row.taken.isChecked())

    @property
    def fault(self) -> str:
        """An amount that is none."""
        bad = next((row for row in self._rows if row.taken.isChecked() and fen(row.amount.text()) is None), None)
        return tr("“{name}”的金额请写成 12.50").format(name=bad.standard.name) if bad else ""

    def begin(self) -> None:
        """Start with the first amount."""
        if self._rows:
            self._rows[0].amount.setFocus()


class _FeeRow:
    """The widgets of one line; the reduction's basis is asked only where the amount is below the lower limit."""

    def __init__(self, standard: FeeLine, item: Item) -> None:
        self.standard, self._item = standard, item
        self.tell: Callable[[], None] = lambda: None
        self.taken, self.quantity, self.amount = QCheckBox(standard.name), QSpinBox(minimum=1, maximum=999), QLineEdit()
        self.basis, self.reduction = words(standard.basis, "small", wrap=True), QLineEdit()
        self.taken.setChecked(True)
        self.amount.setText(yuan(standard.amount))
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.amount.setMaximumWidth(px(110))
        self.reduction.setPlaceholderText(tr("减免依据"))
        named = ((self.quantity, tr("数量")), (self.amount, tr("金额（元）")), (self.reduction, tr("减免依据")))
        for widget, label in named:
            widget.setAccessibleName(f"{standard.name} {label}")
        self.quantity.setObjectName(f"quantity.{standard.name}")
        self.amount.setObjectName(f"amount.{standard.name}")
        self.reduction.setObjectName(f"reduction.{standard.name}")
        self.taken.toggled.connect(self._on_changed)
        self.quantity.valueChanged.connect(self._on_quantity)
        self.amount.textChanged.connect(self._on_changed)
        self.reduction.textChanged.connect(self._on_changed)
        self.reduction.hide()
        self._typed = False
        self.amount.textEdited.connect(self._on_typed)

    @property
    def line(self) -> FeeLine:
        """The line as it stands; a basis typed for a reduction that is none any more is left out."""
        basis = self.reduction.text().strip() if self._reduced else ""
        return replace(self._bare, reduction_basis=basis)

    @property
    def _bare(self) -> FeeLine:
        amount = fen(self.amount.text())
        return replace(self.standard, amount=amount if amount is not None else -1, quantity=self.quantity.value())

    @property
    def _reduced(self) -> bool:
        return self.taken.isChecked() and fees.reduced_by(self._item, self._bare) > 0

    def _on_typed(self) -> None:
        self._typed = True

    def _on_quantity(self, quantity: int) -> None:
        """An amount nobody typed follows the quantity."""
        if not self._typed:
            self.amount.setText(yuan(self.standard.amount * quantity))
        self._on_changed()

    def _on_changed(self) -> None:
        self.reduction.setVisible(self._reduced)
        self.tell()


def charge(visit: Visit) -> Sheet:
    """收费: what the item's published standards say, at the lower limit unless somebody types another amount."""
    assert visit.item is not None  # a case that may be charged has its item

    def total(say: Answers) -> str:
        lines: tuple[FeeLine, ...] = say["lines"]
        return tr("合计 {sum} 元，{n} 项").format(sum=yuan(sum(line.amount for line in lines)), n=len(lines))

    def acts(say: Answers) -> tuple[Act, ...]:
        return (Charged(visit.number(Charged), say["lines"]),)

    lines = FeeLines("lines", tr("收费项目"), visit.item)
    note = tr("没有法律、行政法规依据的不收；按标准下限，低于下限的写明减免依据。")
    return Sheet(tr("一表制收费"), tr("开缴费一览表"), (lines,), acts, note, total)


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {"case.charge": charge}
