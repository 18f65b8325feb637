"""The fonts of the papers: which font draws which character, and the certainty that one does.

A name may hold any of the 87,887 characters of GB 18030-2022 level 3. Each character is drawn from the first font that
has it: the shipped Noto Sans SC, then the shipped Noto Serif SC, then large fonts found on this PC. The second and
later fonts are loaded only when a text needs them (10 to 50 MB each). A character without any font is never drawn as a
box: ``missing`` finds it before printing (DOMAIN 8, MISSION C5).
"""

import os
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from pathlib import Path

import platformdirs
from reportlab.pdfbase import pdfmetrics, ttfonts

from window_desk import shipped

LARGE_FONTS = (
    "BabelStoneHan.ttf",
    "HanaMinA.ttf",
    "HanaMinB.ttf",
    "HanaMinC.ttf",
    "simsunb.ttf",
    "SimsunExtG.ttf",
    "PlangothicP1-Regular.ttf",
    "PlangothicP2-Regular.ttf",
)
"""File names of installed fonts worth looking into, in order: glyf fonts with Extension B and beyond."""

BLOCK = 100
"""The most entries one ``beginbfchar`` block may hold (Adobe Technical Note 5411, section 1.4.1)."""


class Weight(StrEnum):
    """Regular or bold; each has its own first font."""

    REGULAR = "NotoSansSC-Regular.ttf"
    BOLD = "NotoSansSC-Bold.ttf"


def to_unicode(fontname: str, subset: Sequence[int]) -> str:
    """The ToUnicode CMap of a font subset: which text each glyph code stands for, as UTF-16.

    Takes the place of reportlab 5.1.0's ``makeToUnicodeCMap``, which writes a character beyond U+FFFF as five hex
    digits, so that a rare name looks right and is copied and searched as another one.
    """
    pairs = [
        f"<{code:02X}> <{chr(character).encode('utf-16-be').hex().upper()}>" for code, character in enumerate(subset)
    ]
    blocks = (pairs[start : start + BLOCK] for start in range(0, len(pairs), BLOCK))
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({fontname}) /Ordering ({fontname}) /Supplement 0 >> def",
            f"/CMapName /{fontname} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            *(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


ttfonts.makeToUnicodeCMap = to_unicode


@cache
def _load(path: Path) -> ttfonts.TTFont:
    font = ttfonts.TTFont(path.stem, str(path), asciiReadable=False)
    pdfmetrics.registerFont(font)
    return font


def first_font(weight: Weight) -> str:
    """The registered name of the font a weight begins with; loads it."""
    return str(_load(shipped.font(weight)).fontName)


def _folders() -> Iterator[Path]:
    """Where this system keeps fonts: XDG on Linux, the system's and the user's folder on Windows."""
    for data in (*platformdirs.site_data_dir(multipath=True).split(os.pathsep), platformdirs.user_data_dir()):
        yield Path(data) / "fonts"
    if windows := os.environ.get("WINDIR"):
        yield Path(windows) / "Fonts"
        yield Path(platformdirs.user_data_dir()) / "Microsoft" / "Windows" / "Fonts"


def _installed() -> Iterator[Path]:
    found = {path.name: path for folder in _folders() if folder.is_dir() for path in folder.rglob("*.ttf")}
    yield from (found[name] for name in LARGE_FONTS if name in found)


def _fonts(weight: Weight) -> Iterator[ttfonts.TTFont]:
    for name in dict.fromkeys((weight, Weight.REGULAR, "NotoSerifSC-Regular.ttf")):
        yield _load(shipped.font(name))
    yield from map(_load, _installed())


_GLYPHS: dict[tuple[str, Weight], tuple[str, float]] = {}


def glyph(character: str, weight: Weight) -> tuple[str, float] | None:
    """The name of the first font that has ``character`` and its width there in em; ``None`` where no font has it.

    What was found is remembered; what was not is looked for again, since a font may be installed meanwhile.
    """
    if known := _GLYPHS.get((character, weight)):
        return known
    code = ord(character)
    for font in _fonts(weight):
        if code in font.face.charToGlyph:
            return _GLYPHS.setdefault((character, weight), (str(font.fontName), font.face.charWidths[code] / 1000))
    return None


def missing(text: str, weight: Weight = Weight.REGULAR) -> tuple[str, ...]:
    """The characters of ``text`` that no font at hand has, each once, in order; line ends and tabs need none."""
    return tuple(c for c in dict.fromkeys(text) if c not in "\r\n\t" and glyph(c, weight) is None)
