"""English is complete: every word of the screens, every reason, error and warning; and where they are shown."""

import ast
import string
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import said_outside_the_screens as outside
import translations
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QComboBox, QLabel
from scripted_rounds import Scripted

from window_desk.core.acts import PaperFate, Printed
from window_desk.core.clock_watch import ClockWatch
from window_desk.core.party import NumberDoubt
from window_desk.core.reasons import Reason, Refusal
from window_desk.demo.hands import Hands
from window_desk.errors import NotPermitted, UnknownItem, Unreachable
from window_desk.models.login import PAUSED
from window_desk.sync.connection import NO_ANSWER
from window_desk.sync.differences import Difference, LedgersDiffer
from window_desk.sync.exchange import RoundReport
from window_desk.ui.background import Background
from window_desk.ui.centre_rounds import advice
from window_desk.ui.clock_words import clock_text
from window_desk.ui.counter.finding_panel import FindingPanel
from window_desk.ui.main_window import MainWindow
from window_desk.ui.translation import error_text, refusal_text, tr


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


def test_reasons_errors_and_warnings_are_translated_too_and_none_is_dead() -> None:
    known = translations.messages(translations.LAW) | translations.messages(translations.SCREENS)
    assert translations.law_sources() - known.keys() == set()
    assert translations.messages(translations.LAW).keys() - translations.law_sources() == set()


@pytest.mark.parametrize(
    "source",
    [
        "请先登录，再登记。",  # a literal where it is raised
        "没有字体能印出：{spots}。请安装含有该字的字体后重印，不要用拼音或同音字代替。",  # an error's own words
        PAUSED,  # a constant
        "中心的磁盘满了。已办的件都保存在本机；请立即联系信息中心。",  # a table
        Difference.FORK.value,  # the members of an enum
        NumberDoubt.DATE.value,
    ],
)
def test_sentences_made_outside_the_screens_are_found_wherever_they_stand(source: str) -> None:
    assert source in translations.law_sources()


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_a_translation_keeps_the_places_to_be_filled() -> None:
    known = translations.messages(translations.LAW) | translations.messages(translations.SCREENS)
    assert [source for source, translation in known.items() if _places(translation) != _places(source)] == []


def test_an_error_is_given_every_fact_its_sentence_asks_for() -> None:
    calls = list(outside.errors_made())
    assert [c.place for c in calls if not set().union(*map(_places, c.templates)) <= c.facts] == []
    assert len(calls) > 40


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


@pytest.mark.usefixtures("english")
def test_an_error_is_translated_first_and_filled_afterwards() -> None:
    unknown = UnknownItem("事项目录里没有“{code}”，请核对事项编码。", code="NO_{SUCH}")
    assert error_text(unknown) == "The catalogue has no item “NO_{SUCH}”. Check the item code."
    assert str(unknown) == "事项目录里没有“NO_{SUCH}”，请核对事项编码。"
    refusal = Refusal(Reason.OWED, {"count": "3"})
    assert error_text(NotPermitted(refusal)) == refusal_text(refusal)
    differ = LedgersDiffer(Difference.BROKEN, UUID(int=1), 7)
    assert "from act 7 on" in error_text(differ)
    assert "第 7 笔" in str(differ)


@pytest.mark.usefixtures("english")
def test_why_the_centre_does_not_answer_is_said_in_english(qtbot: Any) -> None:
    background = Background(Scripted([Unreachable(NO_ANSWER)]))
    with qtbot.waitSignal(background.state_changed):
        background.start()
    background.stop()
    assert background.state.advice.startswith("The centre does not answer. Work on as usual")


@pytest.mark.usefixtures("english")
def test_what_to_do_about_refused_acts_is_said_in_english() -> None:
    assert "2 acts" in advice(RoundReport(0, 0, 2, 0, frozenset()))


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(("ahead", "says"), [(300, "▲ Clock 5 min fast"), (-300, "▲ Clock 5 min slow")])
def test_a_clock_that_is_off_is_said_in_english(ahead: int, says: str) -> None:
    watch = ClockWatch()
    watch.ahead = timedelta(seconds=ahead)
    assert clock_text(watch) == (says, "bad")


@pytest.mark.usefixtures("english")
def test_a_wrong_pin_is_said_in_english(window: MainWindow) -> None:
    driver = Hands(window)
    driver.log_in(pin="0000", stands_in=False)
    said = driver.find(QLabel, "loginMessage").text()
    assert said == "Wrong staff number or PIN. Tries left: 4."


@pytest.mark.usefixtures("english")
def test_a_window_that_is_not_there_is_said_in_english(window: MainWindow) -> None:
    driver = Hands(window)
    driver.log_in(window="99", stands_in=False)
    assert driver.find(QLabel, "loginMessage").text() == "There is no window 99. Check the window number."


@pytest.mark.usefixtures("english")
def test_a_print_failure_is_said_in_english_and_recorded_in_chinese(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("paper.print")
    assert seated.dialog is not None
    printers = seated.dialog.findChild(QComboBox, "printer")
    printers.insertItem(0, "A4-3", "A4-3")
    printers.setCurrentIndex(0)
    seated.enter()
    assert seated.said.startswith(
        "The printing system does not answer, so printer “A4-3” cannot be used. Ask the administrator to start "
    )
    printed = seated.case.entries[-1].act
    assert isinstance(printed, Printed)
    assert (printed.fate, printed.fault) == (
        PaperFate.FAILED,
        "系统的打印服务没有应答，打印机“A4-3”用不了。请管理员启动打印服务（CUPS）。",
    )


@pytest.mark.usefixtures("english")
def test_what_a_finding_lacks_is_said_in_english(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.wrong")
    seated.key(Qt.Key.Key_Tab)
    seated.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    seated.key(Qt.Key.Key_Delete)
    panel = seated.workspace.page.findChild(FindingPanel)
    assert panel._fault.text().endswith("”: say what is wrong and how to put it right")


@pytest.mark.usefixtures("english")
def test_a_doubtful_number_is_warned_of_in_english(seated: Hands) -> None:
    seated.choose_item()
    seated.enter()
    seated.type("341102199003071230")
    seated.enter()
    warning = seated.find(QLabel, "applicantWarning")
    assert warning.isVisible()
    assert warning.text().startswith("▲ The check digit does not fit.")
    assert not outside.CHINESE.search(warning.text())
