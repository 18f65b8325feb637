"""The form of every page of the wizard: a heading, a sentence, fields, and in words what is still missing."""

from PySide6.QtWidgets import QVBoxLayout, QWizardPage

from window_desk.ui.elements import words
from window_desk.ui.theme import px, set_mood


class WizardPage(QWizardPage):
    """``fault`` says what is missing; it is shown when somebody wants to go on."""

    def __init__(self, title: str, said: str) -> None:
        super().__init__()
        self.body = QVBoxLayout()
        self.body.setSpacing(px(12))
        self._fault = words(look="note", mood="bad", name="wizardFault", wrap=True)
        self._fault.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(32), px(24), px(32), px(8))
        layout.setSpacing(px(12))
        layout.addWidget(words(title, "title", wrap=True))
        layout.addWidget(words(said, "soft", wrap=True))
        layout.addLayout(self.body, 1)
        layout.addWidget(self._fault)

    def fault(self) -> str:
        """What has still to be filled in, as a sentence; empty when one may go on."""
        return ""

    def keep(self) -> None:
        """Write down what was filled in."""

    def say(self, text: str, mood: str = "bad") -> None:
        """Put a sentence at the foot of the page."""
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        set_mood(self._fault, mood)

    def validatePage(self) -> bool:
        """Go on, or say what is missing."""
        fault = self.fault()
        self.say(fault)
        if not fault:
            self.keep()
        return not fault
