"""What somebody asked to see of a person, in the clear, for as long as the centre allows (MISSION D9)."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from window_desk.core.acts import Datum, Unmasked
from window_desk.core.party import Party
from window_desk.desk import Desk
from window_desk.settings import UNMASK_SECONDS
from window_desk.ui.disclosure_words import DATA
from window_desk.ui.elements import Facts, words
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import tr


class PersonDialog(StepDialog):
    """Shows what ``act`` put on record, then closes by itself; locking the window closes it as well."""

    def __init__(self, parent: QWidget, desk: Desk, act: Unmasked) -> None:
        super().__init__(parent, "personDialog", tr("明文"), tr("看完了"), width=520, step=False)
        self._left = int(desk.setting(UNMASK_SECONDS))
        self._rest = words(look="soft", name="personRest")
        party, facts = desk.party(act.party), Facts(columns=1)
        facts.show_pairs(shown(party, act) if party else [(tr("申请人"), tr("资料不在本机"))])
        for label in facts.findChildren(type(self._rest)):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # read, not copied
        self.body.addWidget(facts)
        self.body.addWidget(self._rest)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self._say()
        self.confirm_button.setFocus()

    def _say(self) -> None:
        self._rest.setText(tr("{n} 秒后自动收起；这次查看已经记入台账。").format(n=self._left))

    def tick(self) -> None:
        """A second has passed."""
        self._left -= 1
        self._say()
        if self._left <= 0:
            self.accept()


def shown(party: Party, act: Unmasked) -> list[tuple[str, str]]:
    """The name, and what was asked for."""
    values = {Datum.NUMBER: party.id_number, Datum.PHONE: party.phone, Datum.ADDRESS: party.address}
    asked = [(tr(DATA[each]), values[each] or tr("没有登记")) for each in act.fields]
    return [(tr("姓名或名称"), party.name), *asked]
