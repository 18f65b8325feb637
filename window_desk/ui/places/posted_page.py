"""岗位公示: what is posted up of every post (DOMAIN 5: duty, standard, A and B, where to complain)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from window_desk.core.post_cards import PostCard
from window_desk.core.routing import PaperKind
from window_desk.desk import Desk
from window_desk.ui.elements import Facts, button, card, clear, row, words
from window_desk.ui.places.place import PlacePage
from window_desk.ui.shortcuts import bind
from window_desk.ui.theme import px
from window_desk.ui.translation import tr

if TYPE_CHECKING:  # the print room knows the table of actions, which knows the places
    from window_desk.ui.print_room import PrintRoom


class PostedPage(PlacePage):
    """A card for each post that is not secret."""

    def __init__(self, desk: Desk, room: "PrintRoom") -> None:
        super().__init__()
        self._desk, self._room = desk, room
        self._sum = words(look="soft", name="postedSum")
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
        layout.setSpacing(0)
        top = row(self._sum, None, button(tr("打印全部职责卡  Alt+K"), self._print, name="postedPrint"))
        top.setContentsMargins(px(16), px(12), px(16), 0)
        layout.addLayout(top)
        layout.addWidget(area)
        bind(self, ("Alt+K",), lambda _: self._print())

    def refresh(self) -> None:
        """The posts as the roster has them now."""
        clear(self._cards)
        posted = self._desk.post_cards().cards
        self._sum.setText(tr("公示的岗位 {n} 个").format(n=len(posted)))
        for each in posted:
            self._cards.addWidget(self._card(each))
        self._cards.addStretch(1)

    def _print(self) -> None:
        """岗位职责卡 of every post that is posted up, a page each."""
        cards = self._desk.post_cards()
        if cards.cards:
            self._room.put_out_sheet(cards, tr("岗位职责卡"), kind=PaperKind.INNER)
        else:
            self.said.emit(tr("没有可以公示的岗位。"), "warn")

    def _card(self, posted: PostCard) -> QWidget:
        frame, inner = card()
        inner.addWidget(words(f"{posted.name}　{posted.department}", "strong"))
        facts = Facts()
        facts.show_pairs(
            [
                (tr("职责"), posted.duty),
                (tr("标准"), posted.standard),
                (tr("事项"), tr("、").join(posted.items) or tr("本部门全部事项")),
                (tr("A 岗"), posted.a),
                (tr("B 岗"), posted.b),
                (tr("监督电话"), posted.complaint_phone),
            ]
        )
        inner.addWidget(facts, 0, Qt.AlignmentFlag.AlignTop)
        return frame
