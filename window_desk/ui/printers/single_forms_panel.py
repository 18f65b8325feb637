"""The forms that do not go where their kind goes, one picked at a time; those already sent elsewhere are told below."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from window_desk.core.acts import Form
from window_desk.core.routing import KEEP, Printer
from window_desk.ui.elements import row, words
from window_desk.ui.paper_labels import FORMS
from window_desk.ui.printers.printer_choice import PrinterChoice
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class SingleFormsPanel(QWidget):
    """``forms`` are the printers of the single forms, by form."""

    def __init__(self, forms: Mapping[Form, str], known: Sequence[Printer], beside: QWidget) -> None:
        super().__init__()
        self.forms = dict(forms)
        self._form = QComboBox()
        self._form.setObjectName("form")
        self._form.setAccessibleName(tr("单独指定的文书"))
        for form, label in FORMS.items():
            self._form.addItem(tr(label), form.value)
        self._printer = PrinterChoice(
            known, "", name="formPrinter", spoken=tr("这种文书的打印机"), empty=tr("和同类一样")
        )
        self._told = words(look="small", name="singly", wrap=True)
        self._form.currentIndexChanged.connect(lambda _: self._show())
        self._printer.activated.connect(lambda _: self._keep())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addLayout(row(self._form, tr("→"), self._printer, None, beside))
        layout.addWidget(self._told)
        self._show()

    @property
    def _chosen(self) -> Form:
        return Form(self._form.currentData())

    def _keep(self) -> None:
        self.forms[self._chosen] = self._printer.picked
        self._show()

    def _show(self) -> None:
        self._printer.pick(self.forms.get(self._chosen, ""))
        told = (
            f"{tr(FORMS[form])} → {tr('存成 PDF') if printer == KEEP else printer}"
            for form, printer in self.forms.items()
            if printer
        )
        self._told.setText("　".join(told))
        self._told.setVisible(bool(self._told.text()))
