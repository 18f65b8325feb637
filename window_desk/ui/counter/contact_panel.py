"""来访登记: who asks, how, about what, with which papers. All of it may stay empty; what is typed is a draft."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from window_desk.core.acts import Channel
from window_desk.ui.counter.jotted import ContactJotted
from window_desk.ui.counter.party_panel import SAVE_AFTER_MS
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import clear
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Choice, Words
from window_desk.ui.labels import CHANNELS
from window_desk.ui.people_fields import Person
from window_desk.ui.translation import tr


class ContactPanel(QWidget):
    """The line of the contact on screen; ``edited`` when something typed was kept."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("contact")
        self._visit: Visit | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._save = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save.timeout.connect(self.keep)

    def show_visit(self, visit: Visit) -> None:
        """Show what was typed for ``visit``, else what is on record; nothing is asked anew while it stays on screen."""
        if visit is not self._visit:
            self._visit = visit
            self._build(visit.contact)

    def _build(self, jotted: ContactJotted) -> None:
        clear(self._layout)
        self._channel = Choice("contactChannel", tr("方式"), [(c, tr(CHANNELS[c])) for c in Channel], jotted.channel)
        self._person = Person("contactPerson", tr("来访人"), (jotted.name, jotted.phone))
        self._matter = Words("contactMatter", tr("事由"), jotted.matter)
        self._papers = Words("contactPapers", tr("收下的材料"), jotted.papers, hint=tr("没有就留空"))
        form = FieldForm((self._matter, self._person, self._papers, self._channel))
        form.changed.connect(self._save.start)
        self._layout.addWidget(form)

    def begin(self) -> None:
        """Put the cursor where typing starts; what was asked in the search field stands there, if nothing else does."""
        if self._visit and self._visit.question and not self._matter.value:
            self._build(replace(self._visit.contact, matter=self._visit.question))
            self.keep()
        self._matter.begin()

    def keep(self) -> None:
        """Keep what stands in the fields as draft."""
        self._save.stop()
        if self._visit is not None:
            name, phone = self._person.value
            jotted = ContactJotted(self._channel.value, name, phone, self._matter.value, self._papers.value)
            if jotted != self._visit.contact:
                self._visit.jot_contact(jotted)
                self.edited.emit()
