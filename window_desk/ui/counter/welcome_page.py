"""Nobody's case on screen: how to begin. After the first keystroke: the first contact is on record, what now?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from window_desk.core.acts import Answered
from window_desk.core.case import Stage
from window_desk.core.first_contact import ReferralState, open_referral, referral_state
from window_desk.ui.act_words import act_text
from window_desk.ui.counter.contact_panel import ContactPanel
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import card, words
from window_desk.ui.labels import moment_text, place_text
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
        self._title, self._text = words(look="title", name="welcome"), words(look="soft", wrap=True)
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
        title, text = _standing(visit)
        self._title.setText(title)
        self._text.setText(text)
        open_contact = visit.case.stage is Stage.CONTACT
        self._contact.setVisible(open_contact)
        self._ways.setVisible(not open_contact)
        if open_contact:
            self._contact.show_visit(visit)
        text, mood = _referral(visit)
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


def _standing(visit: Visit) -> tuple[str, str]:
    """The title of the page, and a sentence below it."""
    case = visit.case
    answered = next((e.act for e in case.entries if isinstance(e.act, Answered)), None)
    if case.stage is Stage.ANSWERED and answered:
        return tr("✓ 首问办结"), act_text(answered, visit.desk.roster)
    if case.stage is Stage.CONTACT and case.contacted_at:
        since = moment_text(case.contacted_at, visit.desk.today())
        text = tr("{time} 起由您负责到有结果为止。选事项，或 F6 答复、F8 转办；下面的随手补上，都可以不填。")
        return tr("首问已登记"), text.format(time=since)
    return tr("请问办什么？"), tr("直接打字：第一个字就登记首问，同时查找。")


def _referral(visit: Visit) -> tuple[str, str]:
    """How a referral of the contact stands, and its mood; empty where there is none to speak of."""
    case, desk, hand = visit.case, visit.desk, visit.desk.hand
    sent = open_referral(case)
    if sent is None or hand is None:
        return "", ""
    at, roster = moment_text(sent.at, desk.today()), desk.roster
    if hand.window == sent.to_window and hand.window != sent.by.window:
        text = tr("{time} {place} 转来，等您接收（F5）；不归本窗口的退回。")
        return text.format(time=at, place=place_text(sent.by.window, sent.by.officer, roster)), "warn"
    place = place_text(sent.to_window, sent.to_officer, roster)
    if referral_state(case, desk.now(), desk.bench(case).policy) is ReferralState.LAPSED:
        text = tr("▲ {time} 转给 {place}，到时没有接收，已退回您这里：请再转（F8）或者自己办。")
        return text.format(time=at, place=place), "bad"
    return tr("{time} 已转给 {place}，等对方接收；接收之前由您负责。").format(time=at, place=place), ""
