"""岗位公示: what is posted up of every post (DOMAIN 5: duty, standard, A and B, where to complain)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from window_desk.core.post_cards import PostCard, post_cards
from window_desk.desk import Desk
from window_desk.ui.elements import Facts, card, clear, words
from window_desk.ui.places.place import PlacePage
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class PostedPage(PlacePage):
    """A card for each post that is not secret."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._body = QWidget()
        self._body.setObjectName("pageBody")
        self._cards = QVBoxLayout(self._body)
        self._cards.setContentsMargins(px(16), px(12), px(16), px(16))
        self._cards.setSpacing(px(12))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._body)
        area.setProperty("look", "scroll")
        area.setAccessibleName(tr("岗位公示，可上下滚动"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def refresh(self) -> None:
        """The posts as the roster has them now."""
        clear(self._cards)
        for posted in post_cards(self._desk.roster):
            self._cards.addWidget(self._card(posted))
        self._cards.addStretch(1)

    def _card(self, posted: PostCard) -> QWidget:
        frame, inner = card()
        inner.addWidget(words(f"{posted.name}　{posted.department}", "strong"))
        facts = Facts()
        facts.show_pairs(
            [
                (tr("职责"), posted.duty),
                (tr("标准"), posted.standard),
                (tr("A 岗"), posted.a),
                (tr("B 岗"), posted.b),
                (tr("监督电话"), posted.complaint_phone),
            ]
        )
        inner.addWidget(facts, 0, Qt.AlignmentFlag.AlignTop)
        return frame
