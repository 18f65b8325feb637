"""The field in which a printer is picked, or that the PDF is kept; and the words for how a printer is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from window_desk.core.routing import KEEP, Printer
from window_desk.printing.faults import wrong_with
from window_desk.ui.translation import error_text, tr


class PrinterChoice(QComboBox):
    """Offers ``known`` printers and the PDF; before them what an empty choice means, where it means something."""

    def __init__(
        self, known: Sequence[Printer], chosen: str, *, name: str = "printer", spoken: str = "", empty: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken or tr("打印机"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        if empty:
            self.addItem(empty, "")
        for printer in known:
            self.addItem(printer.name, printer.name)
        if chosen not in ("", KEEP, *(printer.name for printer in known)):
            self.addItem(tr("{name}（现在找不到）").format(name=chosen), chosen)
        self.addItem(tr("存成 PDF"), KEEP)
        self.pick(chosen)

    def pick(self, printer: str) -> None:
        """Choose that one, where it is on offer."""
        self.setCurrentIndex(max(0, self.findData(printer)))

    @property
    def picked(self) -> str:
        """The printer, ``KEEP``, or empty."""
        return str(self.currentData())


def state_text(name: str, known: Sequence[Printer]) -> tuple[str, bool]:
    """How the printer of that name is, and whether it would print."""
    if wrong := wrong_with(name, known):
        return tr("▲ {fault}").format(fault=error_text(wrong)), False
    return tr("● {name} 可用").format(name=name), True
