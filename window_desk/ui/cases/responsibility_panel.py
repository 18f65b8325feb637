"""首问负责制, 岗位责任制: who was asked first, who has it now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from window_desk.core.case import Case
from window_desk.core.first_contact import responsibility
from window_desk.desk import Desk
from window_desk.ui.elements import clear, row, words
from window_desk.ui.labels import moment_text
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class ResponsibilityPanel(QWidget):
    """Who answers for one case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(4))

    def show_case(self, case: Case) -> None:
        """Show who is responsible for ``case``; nothing while nobody is."""
        clear(self._layout)
        held = responsibility(case)
        self.setVisible(held is not None)
        if held is None:
            return
        sign = self._desk.roster.signature
        since = moment_text(held.since, self._desk.today())
        self._layout.addWidget(words(tr("责任"), "heading"))
        first = words(f"{sign(held.first)} {since}", wrap=True)
        holder = words(sign(held.holder), wrap=True)
        for name, label in ((tr("首问人"), first), (tr("经办人"), holder)):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            line = row(words(name, "soft"), label)
            line.setStretchFactor(label, 1)
            self._layout.addLayout(line)
