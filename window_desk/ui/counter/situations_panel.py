"""情形: a few yes/no questions that cut the material list to this applicant. Space answers, Enter goes on."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from window_desk.core.catalogue import Situation
from window_desk.ui.elements import clear, words
from window_desk.ui.theme import colour, font, px
from window_desk.ui.translation import tr


class SituationSwitch(QAbstractButton):
    """One question with 是 and 否 at its right; the answer in force is filled. Space changes it."""

    passed = Signal(int)

    def __init__(self, situation: Situation, yes: bool) -> None:
        super().__init__()
        self.situation = situation
        self.setCheckable(True)
        self.setChecked(yes)
        self.setText(situation.ask)
        self.setObjectName(f"situation.{situation.key}")
        self.setToolTip(situation.effect or situation.ends)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name_it()
        self.toggled.connect(self._name_it)

    def _name_it(self) -> None:
        answer = tr("是") if self.isChecked() else tr("否")
        self.setAccessibleName(f"{self.situation.ask} {answer}")

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(px(240), px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the neighbours, Left and Right answer, Enter goes on."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.passed.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.passed.emit(0)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.setChecked(event.key() == Qt.Key.Key_Left)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The question, and its two answers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(colour("accent"))
            painter.setBrush(colour("accent_soft"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(6), px(6))
        painter.setPen(colour("ink"))
        painter.setFont(font())
        side = px(56)
        box = self.rect().adjusted(px(8), 0, -2 * side - px(16), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, self.text())
        right = self.rect().right() - px(6)
        self._segment(painter, QRect(right - 2 * side, 0, side, self.height()), tr("是"), self.isChecked())
        self._segment(painter, QRect(right - side, 0, side, self.height()), tr("否"), not self.isChecked())

    def _segment(self, painter: QPainter, box: QRect, text: str, on: bool) -> None:
        inner = box.adjusted(px(2), (box.height() - px(26)) // 2, -px(2), -(box.height() - px(26)) // 2)
        fill = ("accent" if self.isChecked() else "soft") if on else "card"
        painter.setPen(colour(fill if on else "line"))
        painter.setBrush(colour(fill))
        painter.drawRoundedRect(inner, px(4), px(4))
        painter.setPen(colour("card" if on else "soft"))
        painter.setFont(font(12, bold=on))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, f"✓ {text}" if on else text)


class SituationsPanel(QFrame):
    """The questions of the chosen item; ``answered`` tells the keys answered yes, ``finished`` that Enter was hit."""

    answered = Signal(tuple)
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("situations")
        self.setProperty("look", "card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(px(12), px(8), px(12), px(12))
        self._layout.setSpacing(px(2))
        self._switches: list[SituationSwitch] = []
        self._shown: tuple[Situation, ...] = ()

    def show_situations(self, situations: tuple[Situation, ...], yes: tuple[str, ...]) -> None:
        """Ask ``situations``; those in ``yes`` are answered yes already."""
        if situations != self._shown:
            self._build(situations, yes)
        self.setVisible(bool(situations))

    def _build(self, situations: tuple[Situation, ...], yes: tuple[str, ...]) -> None:
        clear(self._layout)
        self._shown = situations
        self._layout.addWidget(words(tr("情形 · 空格改答，回车往下"), "heading"))
        self._switches = [SituationSwitch(situation, situation.key in yes) for situation in situations]
        before: QWidget | None = None
        for switch in self._switches:
            self._layout.addWidget(switch)
            switch.toggled.connect(self._on_toggled)
            switch.passed.connect(lambda by, at=switch: self._pass(at, by))
            if before is not None:
                QWidget.setTabOrder(before, switch)
            before = switch

    def _on_toggled(self) -> None:
        self.answered.emit(tuple(s.situation.key for s in self._switches if s.isChecked()))

    def _pass(self, switch: SituationSwitch, by: int) -> None:
        if by == 0:
            self.finished.emit()
            return
        at = self._switches.index(switch) + by
        if 0 <= at < len(self._switches):
            self._switches[at].setFocus()

    def begin(self) -> bool:
        """Put the focus on the first question; ``False`` where there is none."""
        if self._switches:
            self._switches[0].setFocus()
        return bool(self._switches)
