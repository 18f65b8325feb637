"""The first start: from nothing to a store somebody can log in to, by keyboard (MISSION E4)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableWidget, QWidget, QWizard
from standing import KEY, MORNING

from window_desk import shipped
from window_desk.core.posts import Right
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.models import founding, keys
from window_desk.models.store import Store
from window_desk.ui.first.answers import Answers, Person
from window_desk.ui.first.first_run import CHECKS, DEMO, JOIN, JOINING, NEW, PEOPLE, Doors, FirstRun

GOOD, BAD = "ABCD-EFGH-2345", "WXYZ-WXYZ-WXYZ"
HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(founding, "key_for", lambda path: KEY)
    assert keys.key_for is not founding.key_for
    return tmp_path / "window.db"


@pytest.fixture
def wizard(qtbot: object, store: Path) -> Iterator[FirstRun]:
    asked: list[tuple[object, ...]] = []

    def found(answers: Answers) -> None:
        founding.found(store, answers.roster(HASHER.hash))

    def join(*told: object) -> str:
        asked.append(told)
        if told[-1] != GOOD:
            raise WindowDeskError("登记码不对、已用过或已过期。请核对后重新输入；仍不行，请中心管理员另发一个。")
        return "滁州市政务服务中心"

    wizard = FirstRun(Doors(found, join), MORNING, shipped.calendar())
    wizard.show()
    wizard.activateWindow()
    QApplication.processEvents()
    yield wizard
    wizard.close()
    wizard.deleteLater()


def write(wizard: FirstRun, **texts: str) -> None:
    for name, text in texts.items():
        field = wizard.currentPage().findChild(QLineEdit, name)
        assert field is not None, name
        field.setText(text)


def on(wizard: FirstRun) -> None:
    wizard.button(QWizard.WizardButton.NextButton).click()
    QApplication.processEvents()


def fault(wizard: FirstRun) -> str:
    label = wizard.currentPage().findChild(QLabel, "wizardFault")
    assert label is not None
    return label.text() if label.isVisible() else ""


def choose(wizard: FirstRun, way: str) -> None:
    choice = wizard.findChild(QWidget, f"way.{way}")
    assert choice is not None
    choice.click()  # type: ignore[attr-defined]


def found_a_centre(wizard: FirstRun) -> None:
    on(wizard)
    write(wizard, centreName="滁州市政务服务中心")
    for _ in range(3):
        on(wizard)
    write(wizard, adminName1="林管", adminPin1="7530", again1="7530")
    write(wizard, adminNo2="9102", adminName2="何管", adminPin2="7531", again2="7531")
    on(wizard)
    wizard.button(QWizard.WizardButton.FinishButton).click()


def test_the_cursor_stands_where_the_first_administrator_has_something_to_write(wizard: FirstRun) -> None:
    on(wizard)
    write(wizard, centreName="滁州市政务服务中心")
    for _ in range(3):
        on(wizard)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "adminName1"


def test_from_nothing_to_a_centre_whose_administrators_can_log_in(wizard: FirstRun, store: Path) -> None:
    found_a_centre(wizard)
    assert wizard.way == NEW
    assert not wizard.isVisible()
    desk = Desk(Store.open(store, KEY), lambda: MORNING)
    roster = desk.roster
    assert (roster.centre.name, roster.centre.centre_id) == ("滁州市政务服务中心", 1)
    assert [unit.body for unit in roster.departments] == ["滁州市行政审批局", "滁州市市场监督管理局"]
    assert {"health", "water"} < set(roster.departments[0].also)
    assert [window.number for window in roster.windows] == [1, 2]
    session = desk.log_in("9101", "7530", 1)
    assert {Right.ROSTER, Right.RELEASE} < set(session.officer.rights)
    assert len(desk.published.items) == len(shipped.catalogue())
    desk.store.close()


@pytest.mark.parametrize("people", [1, 2])
def test_with_one_administrator_nobody_has_to_let_out_what_another_prepared(store: Path, people: int) -> None:
    both = [Person("9101", "林管", "7530"), Person("9102", "何管", "7531")]
    units, windows = [("market", "市场监管", "某局", "")], [(1, "市场", "market")]
    answers = Answers("某中心", 1, departments=units, windows=windows, administrators=both[:people])
    founding.found(store, answers.roster(HASHER.hash))
    desk = Desk(Store.open(store, KEY), lambda: MORNING)
    assert desk.published.policy(desk.today()).release_two_persons is (people == 2)
    desk.store.close()


def test_the_keyboard_gets_out_of_a_table_to_the_buttons_below(wizard: FirstRun) -> None:
    on(wizard)
    write(wizard, centreName="滁州市政务服务中心")
    on(wizard)
    on(wizard)
    table = wizard.currentPage().findChild(QTableWidget)
    assert table is not None
    table.setFocus()
    reached: list[str] = []
    for _ in range(2):
        QTest.keyClick(table if not reached else wizard.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus.objectName())
    assert reached == ["addWindow", "takeWindow"]


def test_nothing_is_written_before_the_last_step(wizard: FirstRun, store: Path) -> None:
    on(wizard)
    write(wizard, centreName="某中心")
    on(wizard)
    wizard.reject()
    assert list(store.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("page", "texts", "said"),
    [
        (1, {"centreName": ""}, "请写中心名称"),
        (1, {"centreName": "某中心", "centreNumber": "零"}, "1 到 999999 的整数"),
        (4, {"adminName1": ""}, "工号（数字）和姓名"),
        (4, {"adminName1": "林管", "adminPin1": "123", "again1": "123"}, "至少 4 位"),
        (4, {"adminName1": "林管", "adminPin1": "1111", "again1": "1111"}, "不能全是同一个数字"),
        (4, {"adminName1": "林管", "adminPin1": "7530", "again1": "7531"}, "不一样"),
        (
            4,
            {
                "adminName1": "林管",
                "adminPin1": "7530",
                "again1": "7530",
                "adminNo2": "9101",
                "adminName2": "何管",
                "adminPin2": "7531",
                "again2": "7531",
            },
            "工号不能一样",
        ),
    ],
)
def test_what_is_missing_is_said_where_it_is_missing(
    wizard: FirstRun, page: int, texts: dict[str, str], said: str
) -> None:
    on(wizard)
    if page > 1:
        write(wizard, centreName="滁州市政务服务中心")
        for _ in range(page - 1):
            on(wizard)
    write(wizard, **texts)
    here = wizard.currentId()
    on(wizard)
    assert said in fault(wizard)
    assert wizard.currentId() == here


def table(wizard: FirstRun) -> QTableWidget:
    found = wizard.currentPage().findChild(QTableWidget)
    assert isinstance(found, QTableWidget)
    return found


def test_a_department_needs_its_legal_name_and_a_window_a_number_of_its_own(wizard: FirstRun) -> None:
    on(wizard)
    write(wizard, centreName="政务大厅")  # no place to propose a legal name from
    on(wizard)
    on(wizard)
    assert "法定名称" in fault(wizard)
    departments = table(wizard)
    for n in range(departments.rowCount()):
        item = departments.item(n, 0)
        assert item is not None
        item.setCheckState(Qt.CheckState.Unchecked)
    on(wizard)
    assert "至少勾选一个部门" in fault(wizard)
    departments.setFocus()
    departments.setCurrentCell(1, 0)
    QTest.keyClick(departments, Qt.Key.Key_Space)
    body = departments.item(1, 1)
    assert body is not None
    body.setText("某市市场监督管理局")
    on(wizard)
    windows = table(wizard)
    QTest.keyClick(windows, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert windows.rowCount() == 2
    for text, said in (("1", "不能一样"), ("一", "1 到 999"), ("0", "1 到 999")):
        number = windows.item(1, 0)
        assert number is not None
        number.setText(text)
        on(wizard)
        assert said in fault(wizard)
    windows.setCurrentCell(1, 0)
    wizard.currentPage().findChild(QWidget, "takeWindow").click()  # type: ignore[union-attr]
    on(wizard)
    assert wizard.currentId() == PEOPLE


def test_a_window_joins_and_a_wrong_code_is_said(wizard: FirstRun) -> None:
    choose(wizard, JOINING)
    on(wizard)
    assert wizard.currentId() == JOIN
    on(wizard)
    assert "请填写" in fault(wizard)
    write(wizard, joinHost="centre.test", joinCertificate="root.crt", joinCode=BAD)
    on(wizard)
    assert "登记码不对" in fault(wizard)
    write(wizard, joinPort="x")
    on(wizard)
    assert "端口" in fault(wizard)
    write(wizard, joinPort="5432", joinCode=GOOD)
    on(wizard)
    assert wizard.currentId() == CHECKS
    QApplication.processEvents()
    said = [label.text() for label in wizard.currentPage().findChildren(QLabel)]
    assert "已加入 滁州市政务服务中心" in said


def test_the_demo_needs_no_more_questions(wizard: FirstRun, store: Path) -> None:
    choose(wizard, DEMO)
    wizard.button(QWizard.WizardButton.FinishButton).click()
    assert wizard.way == DEMO
    assert not wizard.isVisible()
    assert not store.exists()


def test_a_scanner_is_told_from_a_hand(wizard: FirstRun) -> None:
    choose(wizard, JOINING)
    on(wizard)
    write(wizard, joinHost="centre.test", joinCertificate="root.crt", joinCode=GOOD)
    on(wizard)
    QApplication.processEvents()
    field = wizard.currentPage().findChild(QLineEdit, "scanTry")
    assert field is not None
    ticks: list[float] = []

    def pause(seconds: float) -> Callable[[], float]:
        return lambda: ticks.append(0.0) or len(ticks) * seconds  # type: ignore[func-returns-value]

    for seconds, said in ((0.005, "扫码枪能用"), (0.2, "手打")):
        ticks.clear()
        field._clock = pause(seconds)  # type: ignore[attr-defined]
        QTest.keyClicks(field, "6901234567892")
        for _ in range(2):  # some scanners send two
            QTest.keyClick(field, Qt.Key.Key_Return)
        assert said in fault(wizard)
        assert wizard.currentId() == CHECKS


def test_a_store_that_is_there_already_is_never_written_over(store: Path, wizard: FirstRun) -> None:
    store.write_bytes(b"somebody's")
    answers = Answers("某中心", 1, departments=[("market", "市场监管", "某局", "")], windows=[(1, "市场", "market")])
    with pytest.raises(FileExistsError):
        founding.found(store, answers.roster(HASHER.hash))
    assert store.read_bytes() == b"somebody's"
