"""Nobody's case on screen: how to begin. After the first keystroke: the first contact is on record, what now?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from window_desk.core.case import Stage
from window_desk.ui.counter.contact_panel import ContactPanel
from window_desk.ui.counter.contact_state import in_our_hands, referral_text, standing
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import card, words
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import tr


class WelcomePage(QWidget):
    """Says where the visit stands and which keys lead on; ``edited`` after what was typed about the contact."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pageBody")
        frame, inside = card()
        frame.setMaximumWidth(px(560))
        inside.setContentsMargins(px(32), px(24), px(32), px(28))
        inside.setSpacing(px(12))
        self._title, self._text = words(look="title", name="welcome"), words(look="soft", name="welcomeText", wrap=True)
        self._referral = words(look="note", name="referral", wrap=True)
        self._contact, self._ways = ContactPanel(), _ways()
        for part in (self._title, self._text, self._referral, self._contact, self._ways):
            inside.addWidget(part)
        self._contact.edited.connect(self.edited)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(frame, 1000)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)

    def show_visit(self, visit: Visit) -> None:
        """Show where ``visit`` stands."""
        title, text = standing(visit)
        self._title.setText(title)
        self._text.setText(text)
        open_contact = visit.case.stage is Stage.CONTACT
        self._contact.setVisible(in_our_hands(visit))
        self._ways.setVisible(not open_contact)
        if open_contact:
            self._contact.show_visit(visit)
        text, mood = referral_text(visit)
        self._referral.setText(text)
        self._referral.setVisible(bool(text))
        set_mood(self._referral, mood)

    def begin(self) -> None:
        """Put the cursor where the contact is written down."""
        self._contact.begin()

    def keep(self) -> None:
        """Keep what stands in the fields as draft."""
        if self._contact.isVisibleTo(self):
            self._contact.keep()


def _ways() -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(8))
    ways = (
        (tr("事项"), tr("拼音首字母、名称、别名或编码，如 spjyxk")),
        (tr("来人"), tr("姓名、证件号码、电话末四位，找到他的办件")),
        (tr("文书"), tr("扫二维码，任何时候都打开那一件")),
        ("F6", tr("只是咨询，当场答复办结")),
        ("F8", tr("不归本窗口，转给该办的窗口")),
        ("Alt+W", tr("待办：今天要办的都在那里")),
        ("Alt+M", tr("全部操作，打字就找")),
        ("F1", tr("眼前这一步在法律上是什么")),
    )
    for row, (key, meaning) in enumerate(ways):
        grid.addWidget(words(key, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words(meaning, wrap=True), row, 1)
    grid.setColumnStretch(1, 1)
    return page
