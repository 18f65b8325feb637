"""好差评: five faces to touch, of one's own free will, within a time that is shown; what was bad may be ticked after.

Each face has its own mouth and its own word: colour is never the only sign.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from window_desk.core.acts import Rating
from window_desk.core.evaluation import BAD
from window_desk.ui.applicant.pages import CENTRE, Scale, touch_button
from window_desk.ui.elements import row, words
from window_desk.ui.oversight_labels import RATING_TAGS, RATINGS
from window_desk.ui.theme import colour
from window_desk.ui.translation import tr

SMILES = {Rating.VERY_GOOD: 1.0, Rating.GOOD: 0.5, Rating.FAIR: 0.0, Rating.POOR: -0.5, Rating.VERY_POOR: -1.0}
"""How far the corners of each mouth go up."""

_MOODS = {
    Rating.VERY_GOOD: "ok",
    Rating.GOOD: "ok",
    Rating.FAIR: "accent",
    Rating.POOR: "warn",
    Rating.VERY_POOR: "bad",
}


class FaceButton(QPushButton):
    """A level of the rating: a face and its word."""

    def __init__(self, rating: Rating, scale: Scale) -> None:
        super().__init__()
        self.rating, self._scale = rating, scale
        self.word = tr(RATINGS[rating])
        self.setObjectName(f"rate.{rating.value}")
        self.setAccessibleName(self.word)
        self.setProperty("look", "small")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough for any finger."""
        return QSize(self._scale(208), self._scale(280))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground as the style sheet has it, then face and word."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._scale(128)
        face = QRectF((self.width() - side) / 2, self._scale(32), side, side)
        self._draw_face(painter, face)
        painter.setPen(colour("ink"))
        painter.setFont(self.font())
        edge, gap = self._scale(8), self._scale(12)
        below = QRectF(self.rect()).adjusted(edge, face.bottom() + gap, -edge, -gap)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.word)

    def _draw_face(self, painter: QPainter, face: QRectF) -> None:
        mood, smile, unit = _MOODS[self.rating], SMILES[self.rating], face.width() / 20
        pen = QPen(colour(mood), unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(colour(f"{mood}_soft"))
        painter.drawEllipse(face)
        centre = face.center()
        painter.setBrush(colour(mood))
        for side in (-1, 1):
            painter.drawEllipse(centre + QPointF(side * 3.6 * unit, -2.5 * unit), unit * 0.7, unit * 0.7)
        middle = centre + QPointF(0, (4.2 - smile) * unit)
        mouth = QPainterPath(middle + QPointF(-4.5 * unit, -smile * unit))
        mouth.quadTo(middle + QPointF(0, smile * 5 * unit), middle + QPointF(4.5 * unit, -smile * unit))
        if abs(smile) < 1:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:  # wide open, laughing or lamenting
            mouth.closeSubpath()
        painter.drawPath(mouth)


class RatingPage(QWidget):
    """Asks once; ends with one of ``rated`` (level, reasons ticked), ``declined`` or ``timed_out``."""

    rated = Signal(object, tuple)
    declined = Signal()
    timed_out = Signal()

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self._scale = scale
        self._left, self._chosen = 0, Rating.POOR
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.count_down)
        self._time = words(look="soft", name="ratingTime")
        self._title = words(look="title", name="ratingTitle")
        self._note = words(look="soft", name="ratingNote")
        self._tags = [QPushButton(tr(tag)) for tag in RATING_TAGS]
        self._parts = QStackedLayout()
        self._parts.addWidget(self._faces())
        self._parts.addWidget(self._reasons())
        decline = touch_button(tr("不评价"), self._decline, "rateDecline")
        self._send = touch_button(tr("提交评价"), self._submit, "rateSubmit", primary=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scale(56), scale(40), scale(56), scale(32))
        layout.addWidget(self._title, 0, CENTRE)
        layout.addSpacing(scale(8))
        layout.addWidget(self._note, 0, CENTRE)
        layout.addStretch(1)
        layout.addLayout(self._parts)
        layout.addStretch(2)
        layout.addLayout(row(self._time, None, decline, self._send, spacing=scale(24)))

    def _faces(self) -> QWidget:
        faces = [FaceButton(rating, self._scale) for rating in SMILES]
        for face in faces:
            face.clicked.connect(lambda _=False, rating=face.rating: self._choose(rating))
        page = QWidget()
        line = row(*faces, spacing=self._scale(24))
        line.setContentsMargins(0, 0, 0, 0)
        page.setLayout(line)
        return page

    def _reasons(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._scale(24))
        for number, made in enumerate(self._tags):
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setObjectName(f"rateTag.{number}")
            made.setProperty("look", "small")
            grid.addWidget(made, number // 2, number % 2)
        return page

    def begin(self, seconds: int) -> None:
        """Ask, and wait so long."""
        for made in self._tags:
            made.setChecked(False)
        self._parts.setCurrentIndex(0)
        self._send.hide()
        self._title.setText(tr("请评价这次服务"))
        self._note.setText(tr("自愿评价，窗口人员看不到您选了哪一项"))
        self._left = seconds
        self._say_time()
        self._second.start()

    def end(self) -> None:
        """Ask no longer. A level that was touched counts, sent or not: nobody at the window can make it undone."""
        if self._second.isActive() and self._parts.currentIndex():
            self._submit()
        self._second.stop()

    def count_down(self) -> None:
        """A second has gone by."""
        if not self._second.isActive():
            return
        self._left -= 1
        self._say_time()
        if self._left <= 0:
            touched = bool(self._parts.currentIndex())
            self.end()
            if not touched:
                self.timed_out.emit()

    def _say_time(self) -> None:
        self._time.setText(tr("还有 {n} 秒").format(n=self._left))

    def _choose(self, rating: Rating) -> None:
        self._chosen = rating
        if rating not in BAD:
            self._submit()
            return
        self._title.setText(tr("哪里没有做好？"))
        self._note.setText(tr("可以选几项，也可以不选"))
        self._parts.setCurrentIndex(1)
        self._send.show()

    def _submit(self) -> None:
        self._second.stop()
        tags = tuple(tag for tag, made in zip(RATING_TAGS, self._tags, strict=True) if made.isChecked())
        self.rated.emit(self._chosen, tags if self._chosen in BAD else ())

    def _decline(self) -> None:
        self._second.stop()
        self.declined.emit()
