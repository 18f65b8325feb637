"""The five figures at the top of the board, large, each with n of N, its target and how it changed."""

from PySide6.QtCore import QMargins, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from window_desk.core.figures import Count, Counts
from window_desk.core.indicators import Shown
from window_desk.core.policy import Policy
from window_desk.ui.elements import row, words
from window_desk.ui.supervisor.figure_words import change, misses, short_name, target
from window_desk.ui.theme import large_text, px, set_mood
from window_desk.ui.translation import QT_TR_NOOP, tr

HEADLINES: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    ("on_time_by_promise", QT_TR_NOOP("按时办结率（承诺）"), ()),
    ("on_the_spot", QT_TR_NOOP("现场办结率（即办件）"), ()),
    ("satisfaction", QT_TR_NOOP("群众满意率"), (("not_asked", QT_TR_NOOP("未请评 {n}")),)),
    ("repeat_notices", QT_TR_NOOP("二次告知（新增要求）"), (("notices", QT_TR_NOOP("告知 {n} 份")),)),
    (
        "contacts_open",
        QT_TR_NOOP("首问未结"),
        (("contacts", QT_TR_NOOP("登记 {n}")), ("referrals_not_taken_in_time", QT_TR_NOOP("转办逾时 {n}"))),
    ),
)
"""Which figures, under what name, and what else is said below."""


class HeadlineCard(QFrame):
    """One large figure; Enter or a click opens the list behind it (``opened`` with its key)."""

    opened = Signal(str)

    def __init__(self, key: str, name: str, beside: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.key, self._name, self._beside = key, name, beside
        self.setProperty("look", "card")
        self.setObjectName(f"headline.{key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins(px(14), px(10), px(14), px(10)))
        layout.setSpacing(px(2))
        layout.addWidget(words(tr(name), "soft", wrap=True))
        self._value = words(look="figure")
        layout.addWidget(self._value)
        self._rest, self._change = words(look="small"), words(look="small")
        layout.addLayout(row(self._rest, self._change, None, spacing=10))

    def show_counts(self, now: Counts, before: Counts, policy: Policy) -> None:
        """The figure now, beside that of the period before."""
        count = now[self.key]
        aim = target(self.key, policy)
        self._value.setText(str(count).replace(" %", "%"))
        set_mood(self._value, "bad" if misses(count, policy) else "")
        of = [_of(count)] if count.indicator.shown is Shown.SHARE else []
        parts = [*of, *(tr(text).format(n=f"{now[key].n:,}") for key, text in self._beside)]
        parts += [tr("目标 {n}%").format(n=aim)] if aim is not None else []
        shown = of if large_text() else parts  # where there is little room, a share still says n of N
        self._rest.setText("　".join(shown))
        self._rest.setVisible(bool(shown))
        said = change(count, before[self.key])
        self._change.setText(said.text)
        set_mood(self._change, said.mood)
        self.setAccessibleName("，".join(filter(None, (tr(self._name), str(count), *parts, said.text))))
        self.setToolTip(tr("{name}：回车看名单").format(name=short_name(self.key)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        super().mouseReleaseEvent(event)
        self.opened.emit(self.key)


def _of(count: Count) -> str:
    return f"{count.n:,} / {count.total:,}"
