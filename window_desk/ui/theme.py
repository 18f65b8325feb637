"""The look: colours, sizes, fonts. The style sheet is ``resources/theme.qss``; no widget names a colour of its own.

Sizes are pixels at 100 % text; ``px`` scales them to the text size in use (100 to 200 %).
"""

from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from window_desk import shipped

COLOURS = {
    "ink": "#17202b",
    "soft": "#5a6675",
    "off": "#8b96a4",
    "line": "#d9dfe6",
    "field": "#aeb8c4",
    "canvas": "#f3f5f8",
    "card": "#ffffff",
    "mute": "#eef1f5",
    "track": "#e6eaf0",
    "accent": "#2156c4",
    "accent_soft": "#e8effc",
    "ok": "#1c7a4c",
    "ok_soft": "#e5f4ec",
    "warn": "#9a6200",
    "warn_soft": "#fff3d6",
    "bad": "#b42318",
    "bad_soft": "#fdeae8",
    "header": "#16233b",
    "on_header": "#dbe7ff",
    "on_header_soft": "#b9c6dc",
    "ring": "#8fb4ff",
    "header_tag": "#264178",
    "accent_dark": "#1b49a8",
    "dim": "#f8f9fb",
    "handle": "#c3cbd6",
}
"""Every colour of the program by name; each text colour has at least 4.5 : 1 on its ground but ``off``."""

HIGH_CONTRAST = {
    "ink": "#000000",
    "soft": "#1f2731",
    "off": "#4a525c",
    "line": "#5a6470",
    "field": "#000000",
    "canvas": "#ffffff",
    "mute": "#ffffff",
    "track": "#c9ced6",
    "accent": "#0b3a9e",
    "accent_soft": "#d9e6ff",
    "ok": "#0b5132",
    "ok_soft": "#ffffff",
    "warn": "#6b4300",
    "warn_soft": "#ffffff",
    "bad": "#8f0f08",
    "bad_soft": "#ffffff",
    "header": "#000000",
    "on_header": "#ffffff",
    "on_header_soft": "#ffffff",
    "ring": "#ffd400",
    "header_tag": "#0b3a9e",
    "dim": "#ffffff",
    "handle": "#5a6470",
}
"""The colours that differ in high contrast; each text colour has at least 7 : 1 on its ground but ``off``."""

_in_force = dict(COLOURS)

TEXT_PERCENTS = (100, 125, 150, 175, 200)
"""The text sizes there are."""

BODY = 14
"""The body text in pixels at 100 %."""

FAMILIES = ["Noto Sans SC", "Noto Serif SC"]
"""The second has the rare characters that the first lacks."""

MOODS = {"": ("mute", "soft"), "accent": ("accent_soft", "accent")} | {
    mood: (f"{mood}_soft", mood) for mood in ("ok", "warn", "bad")
}
"""Ground and text colour of a tag by its mood."""


def colour(name: str) -> QColor:
    """The colour of that name."""
    return QColor(_in_force[name])


def px(size: int) -> int:
    """``size`` pixels of the design at the text size in use."""
    return round(size * QApplication.font().pixelSize() / BODY)


def column(size: int, window: int) -> int:
    """The width of a side column in a window that wide: it grows with the text, but never at the middle's cost."""
    return max(size + (px(size) - size) // 3, min(px(size), size * window // 1366))


def large_text() -> bool:
    """Whether the text is so large that what stands side by side at 100 % has to stand one below the other."""
    return px(100) >= 140


def load_fonts() -> None:
    """Make the shipped fonts known to Qt, once."""
    if set(FAMILIES) <= set(QFontDatabase.families()) and QApplication.font().families() == FAMILIES:
        return
    for name in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "NotoSerifSC-Regular.ttf"):
        if QFontDatabase.addApplicationFont(str(shipped.font(name))) < 0:
            raise FileNotFoundError(name)


def font(size: int = BODY, *, bold: bool = False) -> QFont:
    """The program's font at ``size`` pixels of the design; for what is painted rather than styled."""
    made = QFont(QApplication.font())
    made.setPixelSize(px(size))
    made.setBold(bold)
    return made


def apply(app: QApplication, text_percent: int, *, high_contrast: bool = False) -> None:
    """Dress ``app`` for that text size and contrast; may be called again while windows are open."""
    _in_force.update(COLOURS | HIGH_CONTRAST if high_contrast else COLOURS)
    base = QFont()
    base.setFamilies(FAMILIES)
    base.setPixelSize(round(BODY * text_percent / 100))
    app.setFont(base)
    palette = app.palette()
    palette.setColor(QPalette.ColorRole.Window, colour("canvas"))
    palette.setColor(QPalette.ColorRole.PlaceholderText, colour("soft"))
    app.setPalette(palette)
    app.setStyleSheet(style_sheet("theme.qss", text_percent))


def style_sheet(name: str, percent: int) -> str:
    """A style sheet of ``resources`` with the colours in force and its sizes at ``percent``."""
    sizes = {f"s{size}": str(max(1, round(size * percent / 100))) for size in range(1, 65)}
    sheet = (shipped.resources() / name).read_text(encoding="utf-8")
    return Template(sheet).substitute(_in_force | sizes | {"icons": (shipped.resources() / "icons").as_posix()})


def set_mood(widget: QWidget, mood: str) -> None:
    """Change the mood (``ok warn bad accent`` or empty) that the style sheet colours ``widget`` by."""
    if widget.property("mood") != mood:
        widget.setProperty("mood", mood)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
