"""申请人, 代理人: number, name, phone. A known party fills itself in; a doubtful number warns and never blocks (A4)."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QGridLayout, QLineEdit

from window_desk.core.party import IdKind, Party
from window_desk.desk import Desk
from window_desk.ui.counter.jotted import PartyJotted
from window_desk.ui.elements import row, words
from window_desk.ui.labels import ID_KINDS, STAGES
from window_desk.ui.lines import Line
from window_desk.ui.suggestions import Suggestions
from window_desk.ui.theme import large_text, px
from window_desk.ui.translation import tr

SAVE_AFTER_MS = 300
"""How long after the last keystroke a field is kept as draft; leaving the field keeps it at once."""


WHOLE_NUMBER, REMEMBERED, SHOWN = 15, 99, 2
"""From how many characters on a number is one person's; how many cases are looked for, and how many are named."""


class PartyPanel(QFrame):
    """The fields of one party; ``changed`` tells what stands there, ``finished`` that Enter left the last field."""

    changed = Signal(object)
    finished = Signal()

    def __init__(self, desk: Desk, role: str, title: str) -> None:
        super().__init__()
        self._desk, self._role = desk, role
        self.setObjectName(role)
        self.setProperty("look", "card")
        self._id_kind = QComboBox()
        self._id_kind.setObjectName(f"{role}IdKind")
        self._id_kind.setAccessibleName(tr("证件类型"))
        for kind in IdKind:
            self._id_kind.addItem(tr(ID_KINDS[kind]), kind)
        self._number = self._field("Number", tr("证件号码"), latin=True)
        self._name = self._field("Name", tr("姓名或名称"))
        self._phone = self._field("Phone", tr("电话"), latin=True)
        self._warning = words(look="small", mood="warn", name=f"{role}Warning", wrap=True)
        self._history, self._asked = words(look="small", name=f"{role}History", wrap=True), ""
        self._save = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save.timeout.connect(self._tell)
        self._lay_out(title)
        self._wire()

    def _field(self, part: str, label: str, *, latin: bool = False) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(f"{self._role}{part}")
        made.setAccessibleName(label)
        if latin:
            made.setInputMethodHints(Qt.InputMethodHint.ImhLatinOnly)
            made.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        return made

    def _lay_out(self, title: str) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(px(16), px(8), px(16), px(12))
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        grid.addWidget(words(title, "heading"), 0, 0, 1, 4)
        grid.addWidget(words(tr("证件"), "soft"), 1, 0)
        identity = row(self._id_kind, self._number)
        identity.setStretchFactor(self._number, 1)
        if large_text():
            identity.setDirection(QBoxLayout.Direction.TopToBottom)
        grid.addLayout(identity, 1, 1, 1, 3)
        grid.addWidget(self._warning, 2, 1, 1, 3)
        grid.addWidget(words(tr("姓名或名称"), "soft"), 3, 0)
        grid.addWidget(self._name, 3, 1)
        grid.addWidget(words(tr("电话"), "soft"), 3, 2)
        grid.addWidget(self._phone, 3, 3)
        grid.addWidget(self._history, 4, 1, 1, 3)
        self._history.hide()
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 3)
        self._warning.hide()

    def _wire(self) -> None:
        self._id_kind.activated.connect(self._on_edited)
        for field in (self._number, self._name, self._phone):
            field.textEdited.connect(self._on_edited)
            field.editingFinished.connect(self._tell)
        for field in (self._number, self._name):
            known = Suggestions(field, self._find, f"{self._role}Known")
            known.chosen.connect(self._on_known)
        self._number.textEdited.connect(self._guess_kind)
        self._number.returnPressed.connect(self._on_number_entered)
        self._name.returnPressed.connect(self._phone.setFocus)
        self._phone.returnPressed.connect(self._on_last_entered)

    def show_party(self, party: PartyJotted) -> None:
        """Show what was typed before."""
        self._id_kind.setCurrentIndex(list(IdKind).index(party.id_kind))
        for field, text in ((self._number, party.number), (self._name, party.name), (self._phone, party.phone)):
            if field.text() != text and not field.hasFocus():
                field.setText(text)
        self._warn()

    @property
    def party(self) -> PartyJotted:
        """What stands in the fields."""
        kind = IdKind(self._id_kind.currentData())
        return PartyJotted(kind, self._number.text().strip().upper(), self._name.text(), self._phone.text().strip())

    def begin(self) -> None:
        """Put the cursor where typing starts."""
        self._number.setFocus()

    def _find(self, text: str) -> list[Line]:
        if len(text.strip()) < 2:
            return []
        return [
            Line(party.name, f"{party.masked_number}　{party.masked_phone}", key=party.party_id)
            for party in self._desk.find_parties(text.strip())
        ]

    def _on_known(self, party_id: UUID) -> None:
        party = self._desk.party(party_id)
        if party is not None:
            self._fill(party)
            self._phone.setFocus()

    def _fill(self, party: Party) -> None:
        self._id_kind.setCurrentIndex(list(IdKind).index(party.id_kind))
        self._number.setText(party.id_number)
        self._name.setText(party.name)
        self._phone.setText(party.phone)
        self._warn()
        self._tell()

    def _on_number_entered(self) -> None:
        number = self._number.text().strip().upper()
        known = [party for party in self._desk.find_parties(number) if party.id_number == number] if number else []
        if known and not self._name.text().strip():
            self._fill(known[0])
            self._phone.setFocus()
        else:
            self._name.setFocus()

    def _on_last_entered(self) -> None:
        self._tell()
        QTimer.singleShot(0, self, self.finished.emit)

    def _guess_kind(self, text: str) -> None:
        """Eighteen digits (the last may be X) are a person's; a credit code begins with 9 or holds other letters."""
        number = text.strip().upper()
        if len(number) != 18 or self._id_kind.currentData() not in (IdKind.RESIDENT_ID, IdKind.CREDIT_CODE):
            return
        code = number.startswith("9") or not number[:17].isdigit()
        kind = IdKind.CREDIT_CODE if code else IdKind.RESIDENT_ID
        self._id_kind.setCurrentIndex(list(IdKind).index(kind))

    def _on_edited(self) -> None:
        self._save.start()

    def _tell(self) -> None:
        self._save.stop()
        self._warn()
        self.changed.emit(self.party)

    def _warn(self) -> None:
        party = self.party
        self._recall(party.number)
        warning = self._desk.number_warning(party.id_kind, party.number) if party.number else None
        self._warning.setText(f"▲ {tr(warning)}" if warning else "")
        self._warning.setVisible(bool(warning))

    def _recall(self, number: str) -> None:
        """What this window holds of the person of that number: how many cases, and the newest of them."""
        if number == self._asked:
            return
        self._asked = number
        lines = self._desk.search(number, REMEMBERED) if len(number) >= WHOLE_NUMBER else ()
        newest = "；".join(f"{line.number} {line.item_name} {tr(STAGES[line.stage])}" for line in lines[:SHOWN])
        more = tr("等 {n} 件").format(n=len(lines)) if len(lines) > SHOWN else ""
        self._history.setText(tr("办过：{cases}").format(cases=newest + more))
        self._history.setVisible(bool(lines))
