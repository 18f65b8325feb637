"""The course of a period: what was finished each day or month, and of it what was late. The only user of pyqtgraph."""

from collections.abc import Mapping, Sequence

import pyqtgraph
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from window_desk.core.figures import Counts
from window_desk.core.periods import Period
from window_desk.ui.elements import row, words
from window_desk.ui.theme import colour, font, px
from window_desk.ui.translation import tr


class BoardChart(QWidget):
    """Bars of 办结, at their foot those not in time; ``picked`` tells the period of the bar that was clicked."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[Period] = []
        self._plot = pyqtgraph.PlotWidget()
        self._plot.setMenuEnabled(False)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideButtons()
        self._plot.setMinimumHeight(px(150))
        self._plot.scene().sigMouseClicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self._plot, 1)
        late = words(tr("▨ 其中超承诺时限"), "small", "bad")
        layout.addLayout(row(words(tr("■ 办结"), "small", "accent"), late, None, spacing=12))

    def show_course(self, course: Mapping[Period, Counts], names: Sequence[str]) -> None:
        """Draw ``course``, a name under each bar."""
        self._pieces = list(course)
        done = [counts["finished"].n for counts in course.values()]
        late = [(c["on_time_by_promise"].total or 0) - c["on_time_by_promise"].n for c in course.values()]
        self._dress()
        at = list(range(len(done)))
        self._plot.addItem(_bars(at, done, "accent", filled=True))
        self._plot.addItem(_bars([n for n in at if late[n]], [n for n in late if n], "bad", filled=False))
        for n in _labelled(late, self._room(late)):
            text = pyqtgraph.TextItem(f"{late[n]}", color=colour("bad"), anchor=(0.5, 1))
            text.setFont(font(11))
            text.setPos(n, max(late[n], done[n]))
            self._plot.addItem(text)
        every = max(1, len(names) // 8)
        self._plot.getAxis("bottom").setTicks([[(n, name) for n, name in enumerate(names) if n % every == 0]])
        most = max([1, *done, *late])
        self._plot.getAxis("left").setTicks([[(n, f"{n:,}") for n in _whole_steps(most)]])
        self._plot.setYRange(0, most * 1.15, padding=0)
        self._plot.setXRange(-0.6, len(done) - 0.4, padding=0)
        said = tr("{name}：办结 {n} 件，超期 {late} 件")
        bars = zip(names, done, late, strict=True)
        self.setAccessibleName(tr("；").join(said.format(name=name, n=n, late=x) for name, n, x in bars))

    def _room(self, late: Sequence[int]) -> int:
        """Over how many bars the widest number stretches."""
        widest = QFontMetrics(font(11)).horizontalAdvance(f"{max(late, default=0)}") + px(8)
        width = max(int(self._plot.width()), px(150)) - px(40)  # less the numbers at the left
        return max(1, -(-widest * max(1, len(late)) // width))

    def _dress(self) -> None:
        self._plot.clear()
        self._plot.setBackground(colour("card"))
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(colour("line"))
            axis.setTextPen(colour("soft"))
            axis.setStyle(tickFont=font(11), tickLength=0)

    def _on_clicked(self, event: object) -> None:
        where = self._plot.getPlotItem().vb.mapSceneToView(event.scenePos())  # type: ignore[attr-defined]
        n = round(where.x())
        if 0 <= n < len(self._pieces):
            self.picked.emit(self._pieces[n])


def _labelled(late: Sequence[int], room: int) -> list[int]:
    """Which bars say their number, where each takes ``room`` bars: the worst first, none over another."""
    chosen: list[int] = []
    for n in sorted(range(len(late)), key=lambda n: (-late[n], n)):
        if late[n] and all(abs(n - other) >= room for other in chosen):
            chosen.append(n)
    return sorted(chosen)


def _whole_steps(most: int) -> range:
    """Four or five whole numbers up to ``most``: nobody finishes half a case."""
    return range(0, most + 1, max(1, -(-most // 5)))


def _bars(at: list[int], height: list[int], ink: str, *, filled: bool) -> pyqtgraph.BarGraphItem:
    """Plain bars for what was done; hatched ones for what was late, so that colour is not the only sign."""
    brush = QBrush(colour(ink), Qt.BrushStyle.SolidPattern if filled else Qt.BrushStyle.BDiagPattern)
    if filled:
        soft = colour(ink)
        soft.setAlpha(70)
        brush.setColor(soft)
    pen = pyqtgraph.mkPen(colour(ink) if not filled else None)
    return pyqtgraph.BarGraphItem(x=at, height=height, width=0.7, brush=brush, pen=pen)
