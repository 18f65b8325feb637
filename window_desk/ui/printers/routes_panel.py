"""Where each kind of paper goes first, where it goes when that fails, and how those printers are just now."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from window_desk.core.routing import PaperKind, Printer, Routing
from window_desk.settings import PRINTER_FIRST, PRINTER_SECOND, PRINTER_TRAY, SLIP_ESCPOS, Setting
from window_desk.ui.elements import words
from window_desk.ui.printers.printer_choice import PrinterChoice, state_text
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import QT_TR_NOOP, tr

KINDS = {
    PaperKind.LEGAL: QT_TR_NOOP("A4 文书"),
    PaperKind.INNER: QT_TR_NOOP("内部单据"),
    PaperKind.SLIP: QT_TR_NOOP("80 mm 小票"),
    PaperKind.GUIDE: QT_TR_NOOP("办事指南和报表"),
}
"""What the kinds are called."""


class RoutesPanel(QWidget):
    """Two lines a kind: the choices, and below them the state of what they lead to."""

    def __init__(self, ways: Routing, known: Sequence[Printer]) -> None:
        super().__init__()
        self._ways, self._known = ways, tuple(known)
        self._first: dict[PaperKind, PrinterChoice] = {}
        self._second: dict[PaperKind, PrinterChoice] = {}
        self._trays: dict[PaperKind, QLineEdit] = {}
        self._states: dict[PaperKind, QLabel] = {}
        self._dots = QCheckBox(tr("没有驱动，发点阵"))
        self._dots.setObjectName("slipEscpos")
        self._dots.setToolTip(tr("热敏打印机在系统里没有驱动时选：按 ESC/POS 直接发送，生僻字照样打得出。"))
        self._dots.setChecked(ways.of(PaperKind.SLIP).escpos)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(2))
        heads = ("", tr("先用"), tr("打不出时改用"), tr("纸盒（空为不指定）"))
        for column, (word, share) in enumerate(zip(heads, (0, 4, 4, 2), strict=True)):
            self._grid.addWidget(words(word, "heading"), 0, column)
            self._grid.setColumnStretch(column, share)
        for place, kind in enumerate(PaperKind):
            self._add_kind(1 + 2 * place, kind)
        self.show_states(self._known)

    def _add_kind(self, line: int, kind: PaperKind) -> None:
        self._first[kind], self._second[kind] = self._choices(kind)
        self._states[kind] = words(look="small", name=f"state.{kind}", wrap=True)
        for column, widget in enumerate(
            (words(tr(KINDS[kind]), "strong"), self._first[kind], self._second[kind], self._tray(kind))
        ):
            self._grid.addWidget(widget, line, column)
        self._grid.addWidget(self._states[kind], line + 1, 1, 1, 3)
        self._grid.setRowMinimumHeight(line + 1, px(26))

    def _choices(self, kind: PaperKind) -> tuple[PrinterChoice, PrinterChoice]:
        route, name = self._ways.of(kind), tr(KINDS[kind])
        default = next((printer.name for printer in self._known if printer.default), "")
        system = tr("系统默认（{name}）").format(name=default) if default else tr("系统默认（没有：存成 PDF）")
        first = PrinterChoice(
            self._known, route.first, name=f"first.{kind}", spoken=tr("{kind}先用").format(kind=name), empty=system
        )
        second = PrinterChoice(
            self._known,
            route.second,
            name=f"second.{kind}",
            spoken=tr("{kind}打不出时改用").format(kind=name),
            empty=tr("没有第二台"),
        )
        for choice in (first, second):
            choice.currentIndexChanged.connect(lambda _: self.show_states(self._known))
        return first, second

    def _tray(self, kind: PaperKind) -> QWidget:
        """Its tray, where its printer may have several; whether a roll is sent as dots."""
        if kind not in PRINTER_TRAY:
            return self._dots
        self._trays[kind] = tray = QLineEdit(self._ways.of(kind).tray)
        tray.setObjectName(f"tray.{kind}")
        tray.setAccessibleName(tr("{kind}用的纸盒").format(kind=tr(KINDS[kind])))
        return tray

    def show_states(self, known: Sequence[Printer]) -> None:
        """How what is chosen is, as ``known`` has it just now."""
        self._known = tuple(known)
        for kind, label in self._states.items():
            if kind not in self._second:
                continue
            route = replace(self._ways.of(kind), first=self._first[kind].picked, second=self._second[kind].picked)
            said = [state_text(name, known) for name in Routing({kind: route}).choices(kind, known)]
            label.setText("　".join(text for text, _ in said) or tr("○ 不打印，存成 PDF"))
            set_mood(label, "" if all(good for _, good in said) else "bad")

    @property
    def chosen(self) -> dict[Setting, str | bool]:
        """Every setting of it, as it stands here."""
        chosen: dict[Setting, str | bool] = {SLIP_ESCPOS: self._dots.isChecked()}
        chosen |= {PRINTER_FIRST[kind]: choice.picked for kind, choice in self._first.items()}
        chosen |= {PRINTER_SECOND[kind]: choice.picked for kind, choice in self._second.items()}
        return chosen | {PRINTER_TRAY[kind]: tray.text().strip() for kind, tray in self._trays.items()}

    @property
    def names_width(self) -> int:
        """How wide the names of the kinds are; what stands below begins where they end."""
        return max(words(tr(name), "strong").sizeHint().width() for name in KINDS.values())

    def begin(self) -> None:
        """Put the keyboard on the first choice."""
        self._first[PaperKind.LEGAL].setFocus()
