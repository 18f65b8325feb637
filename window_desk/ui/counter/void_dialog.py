"""作废 (Alt+Z): the last step was a mistake; both lines stay in the ledger (MISSION A20)."""

from PySide6.QtWidgets import QLineEdit, QWidget

from window_desk.core.acts import Voided
from window_desk.core.entry import Entry
from window_desk.core.posts import Roster
from window_desk.core.reasons import Reason
from window_desk.ui.act_words import act_text
from window_desk.ui.elements import words
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import tr


class VoidDialog(StepDialog):
    """Asks why; ``act`` is the act to record."""

    def __init__(self, parent: QWidget, entry: Entry, roster: Roster) -> None:
        super().__init__(parent, "voidDialog", tr("作废最后一步"), tr("作废"))
        self._entry = entry
        self._reason = QLineEdit()
        self._reason.setObjectName("voidReason")
        self._reason.setAccessibleName(tr("作废的理由"))
        self.body.addWidget(words(act_text(entry.act, roster), "note", wrap=True))
        self.body.addWidget(words(tr("作废的理由（原记录和作废都留在台账里）"), "soft"))
        self.body.addWidget(self._reason)
        self._reason.setFocus()

    @property
    def act(self) -> Voided:
        """What the dialog says."""
        return Voided(self._entry.act_id, self._reason.text().strip())

    def refusal(self) -> str:
        """A reason is needed."""
        return "" if self.act.reason else tr(Reason.VOID_REASON.value)
