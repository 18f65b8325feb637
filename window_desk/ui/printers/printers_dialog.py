"""打印机设置: where each kind of paper goes first and second, how each printer is, its shift, and a page to try it."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from window_desk.core.routing import A4_MM, ROLL_MM, PaperKind, TestPage, write_forms, write_offsets
from window_desk.desk import Desk
from window_desk.settings import GUIDE_TWO_SIDED, PRINTER_BY_FORM, PRINTER_OFFSETS, Setting, routing
from window_desk.ui.elements import rule, words
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.printers.routes_panel import RoutesPanel
from window_desk.ui.printers.shift_panel import ShiftPanel
from window_desk.ui.printers.single_forms_panel import SingleFormsPanel
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class PrintersDialog(StepDialog):
    """Keeps the ways of the papers as settings of this PC; asks how the printers are when it opens."""

    def __init__(self, parent: QWidget, desk: Desk, room: PrintRoom) -> None:
        super().__init__(parent, "printersDialog", tr("打印机设置"), tr("保存"), width=900)
        self._desk, self._room = desk, room
        ways, known = routing(desk.setting), room.printers
        self._two_sided = QCheckBox(tr("办事指南和报表双面打印"))
        self._two_sided.setObjectName("twoSided")
        self._two_sided.setChecked(bool(desk.setting(GUIDE_TWO_SIDED)))
        self._routes = RoutesPanel(ways, known)
        self._forms = SingleFormsPanel(ways.forms, known, self._two_sided)
        self._shifts = ShiftPanel(ways.offsets, known, self._try)
        self._lay_out()
        room.moved.connect(self._on_moved)
        room.look_for_printers()
        self._routes.begin()

    def _lay_out(self) -> None:
        self.body.addWidget(self._routes)
        self.body.addWidget(rule())
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(12))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self._routes.names_width)
        for line, (word, panel) in enumerate(((tr("单独指定"), self._forms), (tr("微调和试打"), self._shifts))):
            grid.addWidget(words(word, "strong"), line, 0)
            grid.addWidget(panel, line, 1)
        self.body.addLayout(grid)

    def _on_moved(self) -> None:
        self._routes.show_states(self._room.printers)

    @property
    def _chosen(self) -> dict[Setting, str | bool]:
        chosen: dict[Setting, str | bool] = {**self._routes.chosen}
        chosen[GUIDE_TWO_SIDED] = self._two_sided.isChecked()
        chosen[PRINTER_BY_FORM] = write_forms(self._forms.forms)
        chosen[PRINTER_OFFSETS] = write_offsets(self._shifts.offsets)
        return chosen

    def accept(self) -> None:
        """Keep what was changed."""
        for setting, value in self._chosen.items():
            if value != self._desk.setting(setting):
                setting.check(value)
                self._desk.set_setting(setting, value)
        super().accept()

    def done(self, result: int) -> None:
        """Close; the room is no longer listened to."""
        self._room.moved.disconnect(self._on_moved)
        super().done(result)

    def _try(self, printer: str, roll: bool) -> None:
        """Print a test page with the shift as it stands here, whether kept or not."""
        offset = self._shifts.offsets.get(printer, (0.0, 0.0))
        kind = PaperKind.SLIP if roll else PaperKind.LEGAL
        window = self._desk.session.window.number if self._desk.session else 0
        size = ROLL_MM if roll else A4_MM
        page = TestPage(printer, self._desk.roster.centre.name, window, self._desk.now(), *size, offset)
        self._room.put_out_test(page, kind)
        self.say(tr("试打页正送往 {printer}；结果在窗口下方。").format(printer=printer), "")
