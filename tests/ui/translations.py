"""Take the words of the screens out of the code, and bind their translations: ``python tests/ui/translations.py``.

``screens_en.ts`` is what Qt's lupdate finds in ``window_desk/ui``; ``law_en.ts`` holds what lupdate cannot see:
reasons, errors, warnings (``said_outside_the_screens``), setting labels. lrelease binds both into one ``.qm``.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import said_outside_the_screens as outside

from window_desk import settings, shipped
from window_desk.core.indicators import INDICATORS

I18N = shipped.resources() / "i18n"
SCREENS, LAW, BOUND = I18N / "screens_en.ts", I18N / "law_en.ts", I18N / "window_desk_en.qm"
SOURCES = Path(__file__).parents[2] / "window_desk" / "ui"


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([program, *arguments], check=True, capture_output=True)


def extract(into: Path) -> None:
    """Bring ``into`` in step with the code; translations already there stay."""
    sources = sorted(str(path) for path in SOURCES.rglob("*.py"))
    languages = ("-source-language", "zh_CN", "-target-language", "en")
    _tool("lupdate", *sources, "-no-obsolete", "-locations", "none", *languages, "-ts", str(into))


def bind() -> None:
    """Make the file the program reads."""
    _tool("lrelease", str(SCREENS), str(LAW), "-qm", str(BOUND))


def messages(path: Path) -> dict[str, str]:
    """Source and translation; the translation is empty while unfinished."""
    found = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        finished = translation.get("type") is None
        found[message.findtext("source") or ""] = (translation.text or "") if finished else ""
    return found


def law_sources() -> set[str]:
    """What is said on screen and made elsewhere."""
    errors = {template for call in outside.errors_made() for template in call.templates}
    figures = {word for indicator in INDICATORS for word in (indicator.label, indicator.unit)}
    return errors | outside.enumerated() | figures | {setting.label for setting in settings.SETTINGS.values()}


if __name__ == "__main__":
    extract(SCREENS)
    bind()
