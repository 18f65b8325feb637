"""The finding on the chosen material in detail: counts, what is wrong and how to put it right, or why it is not needed.

Ready sentences of the item come first, one key each; free text is always possible.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QSpinBox

from window_desk.core.acts import Finding, Verdict
from window_desk.core.catalogue import Material, Phrase
from window_desk.core.materials import OWED, fault
from window_desk.ui.elements import row, words
from window_desk.ui.labels import about_text
from window_desk.ui.lines import Line, LineList
from window_desk.ui.theme import large_text, px
from window_desk.ui.translation import refusal_text, tr


class PhraseList(LineList):
    """The ready sentences; the chosen one is said at once, Enter goes on, Delete forgets one of the officer's own."""

    taken = Signal()
    forgotten = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; the arrows choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Delete and self.chosen() is not None:
            self.forgotten.emit(self.chosen())
        else:
            super().keyPressEvent(event)


class FindingPanel(QFrame):
    """Shows and changes one finding; ``changed`` tells it, ``finished`` that the clerk is done with this material,
    ``forgotten`` a ready sentence nobody wants any more.
    """

    changed = Signal(object)
    finished = Signal()
    forgotten = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("finding")
        self.setProperty("look", "card")
        self._material: Material | None = None
        self._finding: Finding | None = None
        self._fresh = True
        self._title, self._fault = words(look="strong", wrap=True), words(look="small", mood="warn", wrap=True)
        self._about = words(look="small", name="aboutMaterial", wrap=True)
        self._originals, self._copies = self._count("originals", tr("原件")), self._count("copies", tr("复印件"))
        self._defect, self._remedy = self._line("defect", tr("问题")), self._line("remedy", tr("补正办法"))
        self._reason = self._line("reason", tr("理由"))
        self._phrases = PhraseList()
        self._phrases.setObjectName("phrases")
        self._phrases.setAccessibleName(tr("常用说法"))
        self._ready: tuple[Phrase, ...] = ()
        self._phrases.taken.connect(self._on_done)
        self._phrases.itemSelectionChanged.connect(self._on_phrase)  # not the current row: coming here chooses nothing
        self._phrases.forgotten.connect(lambda number: self.forgotten.emit(self._ready[number]))
        self._lay_out()
        self._defect.returnPressed.connect(self._remedy.setFocus)
        self._remedy.returnPressed.connect(self._on_done)
        self._reason.returnPressed.connect(self._on_done)

    def _count(self, name: str, label: str) -> QSpinBox:
        made = QSpinBox(maximum=99)
        made.setObjectName(name)
        made.setAccessibleName(label)
        made.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        made.setFixedWidth(px(56))
        made.valueChanged.connect(self._on_edited)
        return made

    def _line(self, name: str, label: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(label)
        made.editingFinished.connect(self._on_edited)
        made.textEdited.connect(self._on_edited)
        return made

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(px(16), px(10), px(16), px(12))
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        counts = row(None, words(tr("实收"), "soft"), tr("原件"), self._originals, tr("复印"), self._copies)
        grid.addWidget(self._title, 0, 0, 1, 2)
        grid.addLayout(counts, 1 if large_text() else 0, 1 if large_text() else 2, 1, 2 if large_text() else 1)
        grid.addWidget(self._about, 2, 0, 1, 3)
        grid.addWidget(self._phrases, 3, 0, 1, 3)
        self._names = {}
        for line, (label, field) in enumerate(
            ((tr("问题"), self._defect), (tr("补正办法"), self._remedy), (tr("理由"), self._reason)), start=4
        ):
            self._names[field] = words(label, "soft")
            grid.addWidget(self._names[field], line, 0)
            grid.addWidget(field, line, 1, 1, 2)
        grid.addWidget(self._fault, 7, 0, 1, 3)
        grid.setColumnStretch(1, 1)

    def show_finding(self, material: Material | None, finding: Finding | None, ready: tuple[Phrase, ...] = ()) -> None:
        """Show ``finding`` on ``material``, with the ``ready`` sentences; hidden where there is nothing to say."""
        before = self._finding and self._finding.verdict
        self._fresh = (material, ready, finding and finding.verdict) != (self._material, self._ready, before)
        self._material, self._finding, self._ready = material, finding, ready
        self.setVisible(material is not None and finding is not None)
        if material is None or finding is None:
            return
        self._title.setText(material.name)
        about = about_text(material)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        for counted, value in ((self._originals, finding.originals), (self._copies, finding.copies)):
            counted.blockSignals(True)
            counted.setValue(value)
            counted.blockSignals(False)
        for field, text in (
            (self._defect, finding.defect),
            (self._remedy, finding.remedy),
            (self._reason, finding.reason),
        ):
            if field.text().strip() != text:
                field.setText(text)
        self._show_parts(material, finding)

    def _show_parts(self, material: Material, finding: Finding) -> None:
        owed, excused = finding.verdict in OWED, finding.verdict in (Verdict.EXEMPT, Verdict.NOT_APPLICABLE)
        for field, shown in ((self._defect, owed), (self._remedy, owed), (self._reason, excused)):
            field.setVisible(shown)
            self._names[field].setVisible(shown)
        self._phrases.setVisible(finding.verdict is Verdict.WRONG and bool(self._ready))
        if self._fresh and self._phrases.isVisibleTo(self):
            self._offer(finding)
        wrong = fault(material, finding)
        self._fault.setText(f"▲ {refusal_text(wrong)}" if wrong else "")
        self._fault.setVisible(bool(wrong))

    def _offer(self, finding: Finding) -> None:
        """The ready sentences, that in use chosen; none is chosen for the clerk before the verdict key asks for it."""
        lines = [Line(phrase.defect, phrase.remedy, key=n) for n, phrase in enumerate(self._ready)]
        self._phrases.blockSignals(True)
        self._phrases.show_lines(lines)
        used = Phrase(finding.defect, finding.remedy)
        self._phrases.choose(self._ready.index(used) if used in self._ready else None)
        self._phrases.blockSignals(False)
        self._phrases.setFixedHeight(min(len(lines), 2) * px(56) + px(4))

    def begin(self) -> bool:
        """Put the focus where the verdict needs words; ``False`` where it needs none."""
        if self._material is None or self._finding is None:
            return False
        if self._phrases.isVisibleTo(self):
            self._phrases.setFocus()
            return True
        if fault(self._material, self._finding) is None:
            return False
        if self._finding.verdict in OWED:
            (self._remedy if self._finding.defect else self._defect).setFocus()
        elif self._finding.verdict is Verdict.RECEIVED:
            self._originals.setFocus()
        else:
            self._reason.setFocus()
        return True

    def _on_phrase(self) -> None:
        if self._finding is None or not self._phrases.selectedItems():
            return
        phrase = self._ready[self._phrases.chosen()]
        self._finding = replace(self._finding, defect=phrase.defect, remedy=phrase.remedy)
        self.changed.emit(self._finding)

    def _on_edited(self) -> None:
        if self._finding is None:
            return
        edited = replace(
            self._finding,
            originals=self._originals.value(),
            copies=self._copies.value(),
            defect=self._defect.text().strip() if self._defect.isVisibleTo(self) else "",
            remedy=self._remedy.text().strip() if self._remedy.isVisibleTo(self) else "",
            reason=self._reason.text().strip() if self._reason.isVisibleTo(self) else "",
        )
        if edited != self._finding:
            self._finding = edited
            self.changed.emit(edited)

    def _on_done(self) -> None:
        self._on_edited()
        if self._material and self._finding and fault(self._material, self._finding) is None:
            self.finished.emit()
        else:
            self.begin()
