"""English is complete: every word of the screens, and every reason the core gives."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QTranslator

from window_desk.core.reasons import Reason, Refusal
from window_desk.ui.translation import install_language, refusal_text, tr


@pytest.fixture
def english(qapp: object) -> Iterator[None]:
    install_language("en")
    yield
    install_language("zh_CN")


def _marked() -> set[str]:
    """Every literal given to ``tr`` or ``QT_TR_NOOP``, those in f-strings included, which lupdate would miss."""
    found = set()
    for path in translations.SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "QT_TR_NOOP"):
                argument = node.args[0]
                if isinstance(argument, ast.Constant):
                    found.add(argument.value)
    return found


def test_the_translation_has_every_word_of_the_screens_and_no_dead_one() -> None:
    assert translations.messages(translations.SCREENS).keys() == _marked()


def test_no_word_is_left_untranslated() -> None:
    known = translations.messages(translations.SCREENS) | translations.messages(translations.LAW)
    assert [source for source, translation in known.items() if not translation] == []


def test_what_the_core_says_is_translated_too() -> None:
    known = translations.messages(translations.LAW) | translations.messages(translations.SCREENS)
    assert translations.law_sources() - known.keys() == set()


def test_a_translation_keeps_the_places_to_be_filled() -> None:
    known = translations.messages(translations.LAW) | translations.messages(translations.SCREENS)
    fields = {text: {name for _, name, _, _ in string.Formatter().parse(text) if name} for text in known}
    broken = [s for s, t in known.items() if {n for _, n, _, _ in string.Formatter().parse(t) if n} != fields[s]]
    assert broken == []


def test_the_bound_file_is_the_one_made_of_these_sources(tmp_path: Path, qapp: object) -> None:
    bound = QTranslator()
    assert bound.load(str(translations.BOUND))
    known = translations.messages(translations.LAW) | translations.messages(translations.SCREENS)
    assert [s for s, t in known.items() if bound.translate("", s) != t] == []


@pytest.mark.usefixtures("english")
def test_a_refusal_is_translated_first_and_filled_afterwards() -> None:
    refusal = Refusal(Reason.OWED, {"count": "3"})
    assert refusal_text(refusal).startswith("3 materials missing")
    assert str(refusal).startswith("还有 3 件")  # papers and logs stay Chinese
    assert tr("受理") == "Accept"
