"""Everybody can work with it: names for a screen reader, a visible focus, contrast, and no text cut at 200 % (G3)."""

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from sitting import sit

from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.settings import LANGUAGE
from window_desk.ui import theme
from window_desk.ui.actions import ACTIONS
from window_desk.ui.key_panel import KeyButton
from window_desk.ui.main_window import MainWindow
from window_desk.ui.places.table import ACTION, places_for
from window_desk.ui.translation import install_language

SHEETS_OF_A_RECEIVED_CASE = [action.id for action in ACTIONS if action.do.__qualname__.startswith("sheet.")]


def moments(hands: Hands) -> Iterator[str]:
    """The places a clerk stands in, one after the other."""
    yield "log-in"
    hands.type("3")
    hands.enter()
    hands.type("3001")
    yield "log-in as B for A"
    hands.enter()
    hands.type("2580")
    hands.enter()
    yield "welcome"
    hands.type("spjyxkxb")
    yield "search"
    hands.enter()
    yield "situations"
    hands.enter()
    yield "applicant"
    hands.give_applicant("34110219900307123X", "张㛃", "13855015678")
    yield "materials"
    hands.do("materials.wrong")
    yield "ready sentences"
    for dialog in ("case.notify", "paper.print", "entry.void", "entry.late", "help.show", "actions.show", "sync.show"):
        hands.do(dialog)
        yield dialog
        hands.key(Qt.Key.Key_Escape)
    for sheet in SHEETS_OF_A_RECEIVED_CASE:
        hands.do(sheet)
        if hands.dialog is not None:
            yield sheet
            hands.key(Qt.Key.Key_Escape)
    hands.do("materials.received")
    hands.do("materials.all_received")
    hands.do("case.accept")
    hands.key(Qt.Key.Key_Escape)
    hands.do("case.decide")
    yield "decision"
    hands.key(Qt.Key.Key_Escape)


def _tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    todo = [QAccessible.queryAccessibleInterface(widget)]
    while todo:
        one = todo.pop()
        if one is None or one.state().invisible:  # type: ignore[attr-defined]
            continue
        yield one
        todo += [one.child(n) for n in range(one.childCount())]


def _where(hands: Hands) -> QWidget:
    return hands.dialog or hands.window


def test_everything_that_takes_the_keyboard_has_a_name_for_a_screen_reader(window: MainWindow) -> None:
    hands, nameless = Hands(window), []
    for moment in moments(hands):
        for one in _tree(_where(hands)):
            state, made = one.state(), one.object()
            takes = state.focusable and isinstance(made, QWidget) and _by_tab(made)  # type: ignore[attr-defined]
            if takes and not one.text(QAccessible.Text.Name):
                nameless.append((moment, type(made).__name__, made.objectName()))
    assert nameless == []


def _by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_where_the_keyboard_is_can_be_seen(window: MainWindow) -> None:
    hands, unseen = Hands(window), set()
    for _ in moments(hands):
        place = _where(hands)
        before = QApplication.focusWidget()
        for widget in place.findChildren(QWidget):
            if not (
                widget.isVisibleTo(place) and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            ):
                continue
            if widget.focusProxy() is not None or widget.objectName().startswith("qt_"):
                continue
            place.setFocus()
            widget.clearFocus()
            plain = widget.grab().toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if widget.hasFocus() and widget.grab().toImage() == plain:
                unseen.add(f"{type(widget).__name__} {widget.objectName()}")
        if before is not None:
            before.setFocus()
    assert unseen == set()


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        made = QColor(colour)
        parts = ((p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4) for p in made.getRgbF()[:3])
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


ON_LIGHT = (
    *product(("ink", "soft", "accent"), ("card", "canvas", "accent_soft")),
    *product(("ok", "warn", "bad"), ("card", "canvas")),
)
ON_OWN = (("ok", "ok_soft"), ("warn", "warn_soft"), ("bad", "bad_soft"), ("soft", "mute"), ("card", "accent"))
ON_HEADER = (("on_header", "header"), ("on_header_soft", "header"), ("on_header", "header_tag"), ("card", "header"))


@pytest.mark.parametrize("text", ["ink", "soft", "accent", "ok", "warn", "bad", "on_header", "on_header_soft", "card"])
def test_every_text_colour_stands_out_from_its_ground(text: str) -> None:
    grounds = [ground for colour, ground in (*ON_LIGHT, *ON_OWN, *ON_HEADER) if colour == text]
    high = theme.COLOURS | theme.HIGH_CONTRAST
    assert [g for g in grounds if _contrast(theme.COLOURS[text], theme.COLOURS[g]) < 4.5] == []
    assert [g for g in grounds if _contrast(high[text], high[g]) < 7] == []


@pytest.fixture
def as_usual(qapp: QApplication) -> Iterator[None]:
    yield
    install_language("zh_CN")
    theme.apply(qapp, 100)


@pytest.mark.usefixtures("as_usual")
def test_high_contrast_takes_effect_at_once_and_keeps_the_case(seated: Hands) -> None:
    seated.receive_food_permit()
    number, before = seated.case.number, theme.colour("soft")
    seated.do("look.contrast")
    assert theme.colour("soft") != before
    assert seated.case.number == number
    seated.do("look.contrast")
    assert theme.colour("soft") == before


@pytest.mark.usefixtures("as_usual")
@pytest.mark.parametrize("steps", [2, 4])
def test_no_button_and_no_label_is_cut_at_a_larger_text_size(seated: Hands, steps: int) -> None:
    seated.window.resize(1366, 768)
    for _ in range(steps):
        seated.do("look.larger")
    seated.receive_food_permit()
    seated.do("materials.wrong")
    cut = [
        (type(w).__name__, w.objectName(), w.text())
        for kind in (QAbstractButton, QLabel)
        for w in seated.window.findChildren(kind)
        if w.isVisible() and w.text() and _is_cut(w)
    ]
    assert cut == []


@pytest.mark.usefixtures("as_usual")
@pytest.mark.parametrize("who", ["9001", "9101"])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_no_button_of_a_place_beside_the_counter_is_cut_at_a_larger_text_size(
    seated: Hands, desk: Desk, language: str, who: str
) -> None:
    if language != desk.setting(LANGUAGE):
        seated.do("look.language")
    sit(seated, who)
    seated.window.resize(1366, 768)
    for _ in range(2):
        seated.do("look.larger")
    cut = []
    for place in places_for(desk):
        seated.do(ACTION + place.id)
        page = seated.window.going.page.page  # type: ignore[union-attr]
        assert page is not None
        seen = [each for each in page.findChildren(QPushButton) if each.isVisible()]
        cut += [(place.id, each.text()) for each in seen if each.width() < each.sizeHint().width()]
        seated.press("Esc")
    assert cut == []


@pytest.mark.usefixtures("as_usual")
@pytest.mark.parametrize("key", ["Alt+J", "Alt+B", "F5"])
def test_a_dialog_with_many_fields_and_something_to_say_fits_on_the_screen(seated: Hands, key: str) -> None:
    sit(seated, "9101")
    for _ in range(2):
        seated.do("look.larger")
    seated.do("place.devices")
    seated.press(key)
    seated.enter()
    dialog = seated.dialog
    assert dialog is not None
    layout = dialog.layout()
    assert layout is not None
    assert layout.totalHeightForWidth(dialog.width()) <= dialog.height() <= dialog.screen().availableGeometry().height()


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < widget.sizeHint().width() if isinstance(widget, KeyButton) else False


def test_larger_and_smaller_end_at_the_last_size(seated: Hands, open_window: Callable[..., MainWindow]) -> None:
    seated.do("look.smaller")
    assert QApplication.font().pixelSize() == theme.BODY
