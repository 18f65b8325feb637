"""How every PDF of ours begins: no text without a font, the same input the same bytes, its language said."""

from collections.abc import Iterable
from typing import IO, Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from window_desk.errors import Undrawable
from window_desk.printing.blocks import Field
from window_desk.printing.fonts import Weight, first_font, missing

rl_config.useA85 = 0  # page streams as they are: armouring them for 7-bit lines takes a twentieth of the time


def check_coverage(fields: Iterable[Field]) -> None:
    """Refuse with ``Undrawable``, which names field and character, what no font at hand can draw."""
    spots = [(field, character) for field, text in fields for character in missing(text)]
    if spots:
        raise Undrawable(tuple(dict.fromkeys(spots)))


def new_canvas(file: IO[bytes], title: str, author: str, size: tuple[float, float] = A4) -> Canvas:
    """A compressed, deterministic PDF in Chinese on pages of ``size`` points."""
    font = first_font(Weight.REGULAR)
    settings: dict[str, Any] = {"pageCompression": 1, "invariant": 1, "lang": "zh-CN", "initialFontName": font}
    canvas = Canvas(file, size, **settings)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(title)
    canvas.setCreator("window_desk")
    return canvas
