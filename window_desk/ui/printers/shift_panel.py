"""One printer at a time: how far what it prints is to be shifted, and a page to see it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QWidget

from window_desk.core.routing import Printer
from window_desk.ui.elements import button, row, words
from window_desk.ui.translation import tr

FARTHEST = 20.0
"""The most millimetres a printer may be off: farther, something else is wrong."""


class ShiftPanel(QWidget):
    """``offsets`` by printer, in mm to the right and down. ``try_it`` prints a page on a printer, whether on a roll."""

    def __init__(
        self,
        offsets: Mapping[str, tuple[float, float]],
        known: Sequence[Printer],
        try_it: Callable[[str, bool], None],
    ) -> None:
        super().__init__()
        self.offsets = dict(offsets)
        self._try = try_it
        self._printer = QComboBox()
        self._printer.setObjectName("shiftedPrinter")
        self._printer.setAccessibleName(tr("要微调和试打的打印机"))
        self._printer.addItems([printer.name for printer in known])
        self._right = self._field("offsetRight", tr("向右几毫米"))
        self._down = self._field("offsetDown", tr("向下几毫米"))
        self._printer.currentIndexChanged.connect(lambda _: self._show())
        if known:
            self._lay_out()
        else:
            absent = words(tr("这台电脑没有打印机。请管理员在系统里添加，再打开这里。"), "soft", wrap=True)
            layout = QHBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(absent)
            for field in (self._right, self._down):
                field.hide()
        self._show()

    def _lay_out(self) -> None:
        layout = row(self._printer, tr("向右"), self._right, tr("向下"), self._down, None)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(button(tr("试打 A4"), partial(self._print, False), name="tryA4"))
        layout.addWidget(button(tr("试打小票"), partial(self._print, True), name="tryRoll"))
        self.setLayout(layout)

    def _field(self, name: str, spoken: str) -> QDoubleSpinBox:
        made = QDoubleSpinBox(self)
        made.setObjectName(name)
        made.setAccessibleName(spoken)
        made.setDecimals(1)
        made.setSingleStep(0.5)
        made.setRange(-FARTHEST, FARTHEST)
        made.setSuffix(" mm")
        made.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
        made.valueChanged.connect(lambda _: self._keep())
        return made

    def _show(self) -> None:
        for field, value in zip((self._right, self._down), self._offset, strict=True):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)

    @property
    def _offset(self) -> tuple[float, float]:
        return self.offsets.get(self._printer.currentText(), (0.0, 0.0))

    def _keep(self) -> None:
        if name := self._printer.currentText():
            self.offsets[name] = self._right.value(), self._down.value()

    def _print(self, roll: bool) -> None:
        self._try(self._printer.currentText(), roll)
