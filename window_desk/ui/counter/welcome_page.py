"""Nobody's case on screen: how to begin. After the first keystroke: the first contact is on record, what now?"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from window_desk.core.acts import Answered
from window_desk.core.case import Stage
from window_desk.ui.act_words import act_text
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import card, words
from window_desk.ui.labels import moment_text
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class WelcomePage(QWidget):
    """Says where the visit stands and which keys lead on."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pageBody")
        frame, inside = card()
        frame.setMaximumWidth(px(520))
        inside.setContentsMargins(px(32), px(24), px(32), px(28))
        inside.setSpacing(px(12))
        self._title, self._text = words(look="title", name="welcome"), words(look="soft", wrap=True)
        inside.addWidget(self._title)
        inside.addWidget(self._text)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        for row, (key, meaning) in enumerate(self._ways()):
            grid.addWidget(words(key, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words(meaning, wrap=True), row, 1)
        grid.setColumnStretch(1, 1)
        inside.addLayout(grid)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(frame, 1000)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)

    @staticmethod
    def _ways() -> tuple[tuple[str, str], ...]:
        return (
            (tr("事项"), tr("拼音首字母、名称、别名或编码，如 spjyxk")),
            (tr("来人"), tr("姓名、证件号码、电话末四位，找到他的办件")),
            (tr("文书"), tr("扫二维码，任何时候都打开那一件")),
            ("F6", tr("只是咨询，当场答复办结")),
            ("F1", tr("全部按键，每一步在法律上是什么")),
        )

    def show_visit(self, visit: Visit) -> None:
        """Show where ``visit`` stands."""
        case = visit.case
        answered = next((e.act for e in case.entries if isinstance(e.act, Answered)), None)
        if case.stage is Stage.ANSWERED and answered:
            self._title.setText(tr("✓ 首问办结"))
            self._text.setText(act_text(answered, visit.desk.roster))
        elif case.stage is Stage.CONTACT and case.contacted_at:
            self._title.setText(tr("首问已登记"))
            since = moment_text(case.contacted_at, visit.desk.today())
            self._text.setText(tr("{time} 起由您负责到有结果为止。选一个事项，或按 F6 答复办结。").format(time=since))
        else:
            self._title.setText(tr("请问办什么？"))
            self._text.setText(tr("直接打字：第一个字就登记首问，同时查找。"))
