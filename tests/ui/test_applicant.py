"""The applicant's screen: the case at the window or nothing, on its own screen or nowhere (MISSION G2)."""

from dataclasses import replace

import pytest
from casework import FOOD, accepted
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from second_screen import CLERKS, THEIRS, SecondScreen

from window_desk.core import materials
from window_desk.core.acts import Checked, Confirmed, Form
from window_desk.core.case import Stage
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.models.reference import publish_setting
from window_desk.settings import APPLICANT_SCREEN, CHECK_FIRST, THANKS_SECONDS
from window_desk.ui.applicant.applicant_window import FLAGS
from window_desk.ui.applicant.screen_dialog import ScreenDialog
from window_desk.ui.applicant.screens import Places, Screen, choose_screen, place
from window_desk.ui.main_window import MainWindow

ON_OWN, ON_THEIRS = (600, 400), (1800, 400)
SECRETS = ("张㛃", "食品经营许可证核发", "3411", "5678")


@pytest.fixture
def served(screen: SecondScreen, seated: Hands) -> Hands:
    """张㛃's application was just received, and stands on the applicant's screen."""
    seated.receive_food_permit()
    assert screen.page == "confirm"
    return seated


# which screen


@pytest.mark.parametrize(
    ("wanted", "screens", "found"),
    [
        ("", [CLERKS, THEIRS], None),
        (THEIRS.ident, [CLERKS, THEIRS], THEIRS),
        (THEIRS.ident, [CLERKS], None),
        (THEIRS.ident, [replace(THEIRS, name="DP-2"), CLERKS], replace(THEIRS, name="DP-2")),
        (THEIRS.ident, [CLERKS, replace(THEIRS, serial="B300")], None),
        ("HDMI-1|", [CLERKS, replace(THEIRS, serial="")], replace(THEIRS, serial="")),
        ("HDMI-1|A200", [replace(CLERKS, serial="A200"), THEIRS], THEIRS),
    ],
)
def test_a_screen_is_known_by_its_serial_wherever_it_is_plugged_in_else_by_its_name(
    wanted: str, screens: list[Screen], found: Screen | None
) -> None:
    assert choose_screen(wanted, screens) == found


THIRD = Screen("DP-3", "D400", -1920, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("screens", "clerk_at", "places"),
    [
        ([CLERKS, THEIRS], ON_OWN, Places(THEIRS)),
        ([CLERKS, THEIRS], ON_THEIRS, Places(THEIRS, CLERKS)),
        ([THIRD, CLERKS, THEIRS], ON_THEIRS, Places(THEIRS, CLERKS)),
        ([CLERKS], ON_OWN, Places()),
        ([replace(THEIRS, left=0)], ON_OWN, Places(exposed=True)),
        ([CLERKS, replace(THEIRS, left=0)], ON_OWN, Places(exposed=True)),
    ],
    ids=["well", "clerk astray", "clerk astray, three screens", "theirs gone", "the clerk's gone", "mirrored"],
)
def test_neither_window_is_ever_on_the_screen_of_the_other(
    screens: list[Screen], clerk_at: tuple[int, int], places: Places
) -> None:
    assert place(THEIRS.ident, screens, clerk_at) == places


def test_a_window_without_a_second_screen_has_no_applicants_window(window: MainWindow) -> None:
    assert window.applicant is not None
    window.applicant.arrange()
    assert window.applicant.window is None


def test_unplugged_it_hides_and_plugged_in_again_it_is_back_with_nothing_of_anybody(
    screen: SecondScreen, served: Hands
) -> None:
    screen.plug(CLERKS)
    assert screen.screen.window is None
    screen.plug(CLERKS, replace(THEIRS, name="DP-7", left=-1280))
    assert screen.window.geometry().left() == -1280
    assert screen.page == "idle"
    served.do("applicant.show")  # and it is at work again
    screen.touch("applicantRight")
    assert "核对无误" in served.said


def test_the_clerks_window_is_moved_off_the_applicants_screen(screen: SecondScreen, window: MainWindow) -> None:
    window.move(1400, 20)
    screen.screen.arrange()
    assert window.geometry().topLeft() == QPoint(0, 0)


def test_when_only_the_applicants_screen_is_left_the_window_locks_once(screen: SecondScreen, served: Hands) -> None:
    screen.plug(THEIRS)
    assert screen.screen.window is None
    assert served.window.locked is not None
    served.type("2580")
    served.enter()
    screen.screen.arrange()
    assert served.window.locked is None  # the clerk knows, and may go on


# what it shows


def test_with_nobody_served_it_shows_the_window_and_what_it_handles(screen: SecondScreen, seated: Hands) -> None:
    assert screen.page == "idle"
    for word in ("滁州市政务服务中心", "3 号窗口", "食品许可岗", "欢迎", "2026-11-20"):
        assert word in screen.texts


def test_after_receipt_name_item_papers_and_date_can_be_checked_number_and_phone_masked(
    screen: SecondScreen, served: Hands
) -> None:
    assert "张㛃" in screen.texts
    assert "食品经营许可" in screen.texts
    assert served.case.number in screen.texts
    assert "3411**********123X" in screen.texts
    assert "138****5678" in screen.texts
    assert "34110219900307123X" not in screen.texts
    assert "2026-11-27" in screen.texts  # by when it is said whether the case is accepted
    served.do("materials.missing")
    served.do("materials.all_received")
    assert "还缺 1 件" in screen.texts
    served.do("case.notify")
    assert served.dialog is not None  # nothing is told or printed yet
    assert "请在此日前补交" in screen.texts
    assert served.find(QLabel, "supplyBy").text() in screen.texts


@pytest.mark.parametrize("leave", ["visit.begin", "session.lock", "session.log_out"])
def test_what_was_shown_is_gone_at_once(screen: SecondScreen, served: Hands, leave: str) -> None:
    served.do(leave)
    assert screen.page == "idle"
    assert [secret for secret in SECRETS if secret in screen.texts] == []


def test_another_case_that_is_opened_is_not_shown_before_something_is_written(
    screen: SecondScreen, served: Hands, desk: Desk
) -> None:
    served.open_case(accepted(desk))
    assert screen.page == "idle"
    assert [secret for secret in SECRETS if secret in screen.texts] == []
    served.do("applicant.show")
    assert screen.page == "confirm"
    assert served.case.number in screen.texts


def test_what_another_window_writes_into_the_case_is_not_shown(screen: SecondScreen, served: Hands, desk: Desk) -> None:
    screen.window.rest()
    findings = tuple(map(materials.received_in_full, materials.checklist(desk.item(FOOD), ())))
    listeners, desk.listeners = desk.listeners, []
    desk.log_in("4001", "1470", 4)
    desk.record(served.case.case_id, Checked(findings))
    desk.log_in("3001", "2580", 3, "3002")
    for listener in listeners:  # as it comes down with the next round
        listener(frozenset({served.case.case_id}))
    QApplication.processEvents()
    assert served.case.findings
    assert screen.page == "idle"


def test_what_is_done_behind_the_counter_is_not_shown(screen: SecondScreen, seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    seated.do("case.decide")
    seated.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    seated.enter()
    assert seated.case.stage is not Stage.ACCEPTED
    assert screen.page == "idle"


def test_what_is_shown_follows_what_is_typed(screen: SecondScreen, seated: Hands) -> None:
    seated.choose_item()
    seated.enter()
    for text in ("34110219900307123X", "张㛃"):
        seated.type(text)
        seated.enter()
    seated.do("applicant.show")
    assert "张㛃" in screen.texts
    seated.type("13855015678")
    seated.key(Qt.Key.Key_Tab)
    assert "138****5678" in screen.texts


def test_locked_or_left_it_says_that_nobody_serves_just_now(screen: SecondScreen, seated: Hands) -> None:
    seated.do("session.lock")
    assert "暂停服务" in screen.texts
    screen.plug(CLERKS)
    screen.plug(CLERKS, THEIRS)
    assert "暂停服务" in screen.texts
    seated.type("2580")
    seated.enter()
    assert "欢迎" in screen.texts
    seated.do("session.log_out")
    assert "暂停服务" in screen.texts


# what the applicant does


@pytest.mark.parametrize(
    ("touched", "says"), [("applicantRight", "✓ 申请人已核对无误"), ("applicantWrong", "▲ 申请人说内容有误")]
)
def test_the_clerk_sees_whether_the_applicant_found_it_right(
    screen: SecondScreen, served: Hands, touched: str, says: str
) -> None:
    screen.touch(touched)
    assert served.said.startswith(says)
    assert screen.page == "thanks"
    assert [secret for secret in SECRETS if secret in screen.texts] == []


def test_a_finished_page_goes_by_itself_and_so_does_one_nobody_answers(
    screen: SecondScreen, served: Hands, desk: Desk
) -> None:
    until = screen.window._until
    assert until.isActive()
    screen.touch("applicantRight")
    assert until.interval() == 1000 * int(desk.setting(THANKS_SECONDS))
    until.timeout.emit()  # so many seconds later
    assert screen.page == "idle"


def test_touching_it_takes_no_key_from_the_clerk(screen: SecondScreen, served: Hands) -> None:
    before = served.focus
    screen.touch("applicantRight")
    assert served.focus is before
    assert screen.window.windowFlags() & FLAGS == FLAGS
    assert screen.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


# the clerk's keys


def test_without_a_second_screen_it_says_how_to_get_one_and_unplugged_what_to_look_at(
    seated: Hands, desk: Desk
) -> None:
    seated.receive_food_permit()
    seated.do("applicant.show")
    assert "还没有申请人屏幕" in seated.said
    screen = SecondScreen(seated.window)
    screen.plug(CLERKS)
    seated.do("applicant.show")
    assert "没有接上" in seated.said


@pytest.mark.no_qt_log  # the offscreen platform cannot raise a window, and says so
def test_the_screen_is_chosen_from_a_list_and_never_the_clerks_own(seated: Hands, desk: Desk) -> None:
    seated.window.move(0, 0)
    dialog = ScreenDialog(seated.workspace, desk, [CLERKS, THEIRS])
    dialog.open()
    QApplication.processEvents()
    numbers = [w.text() for w in QApplication.topLevelWidgets() if w.objectName() == "screenNumber" and w.isVisible()]
    assert sorted(numbers) == ["1", "2"]
    seated.find(QRadioButton, "screen.1").click()
    seated.enter()
    assert "您自己的窗口" in seated.find(QLabel, "dialogMessage").text()
    seated.find(QRadioButton, "screen.2").click()
    seated.enter()
    assert seated.dialog is None
    assert desk.setting(APPLICANT_SCREEN) == THEIRS.ident


@pytest.mark.no_qt_log
def test_choosing_a_screen_is_an_action_of_the_list_of_all(seated: Hands) -> None:
    seated.do("applicant.choose_screen")
    assert seated.dialog is not None
    assert seated.dialog.objectName() == "screenDialog"


def test_what_a_notice_will_tell_is_checked_by_the_applicant_before_it_is_printed(
    screen: SecondScreen, served: Hands
) -> None:
    served.do("materials.missing")
    served.do("case.notify")
    assert served.case.notices == ()  # nothing is told or printed yet
    assert screen.page == "confirm"
    assert "2026-12-18" in screen.texts  # the day to supply by
    assert "✕ 还缺 1 件" in screen.texts
    assert "✓ 已收 3 件" in screen.texts
    screen.touch("applicantRight")
    served.enter()
    assert len(served.case.notices) == 1


# the record is read before it is printed


def _printed(hands: Hands) -> list[Form]:
    """The papers of the case on screen that came out, once the print room has nothing left to do."""
    room = hands.workspace.room
    while room.busy:
        QApplication.processEvents()
    return [paper.form for paper in hands.workspace.steps._desk.case(hands.case.case_id).papers]


def _notify(hands: Hands) -> None:
    hands.do("materials.missing")
    hands.do("case.notify")
    hands.enter()


def test_a_notice_waits_to_be_printed_till_the_applicant_has_read_it(screen: SecondScreen, served: Hands) -> None:
    _notify(served)
    assert len(served.case.notices) == 1
    assert _printed(served) == []
    assert "核对无误就打印" in served.said
    screen.touch("applicantRight")
    assert _printed(served) == [Form.ONE_TIME_NOTICE]


def test_what_was_read_in_the_dialog_is_printed_at_once(screen: SecondScreen, served: Hands) -> None:
    served.do("materials.missing")
    served.do("case.notify")
    screen.touch("applicantRight")
    served.enter()
    assert _printed(served) == [Form.ONE_TIME_NOTICE]
    assert screen.page == "thanks"


def test_what_the_applicant_calls_wrong_is_not_printed(screen: SecondScreen, served: Hands) -> None:
    _notify(served)
    screen.touch("applicantWrong")
    assert _printed(served) == []
    assert served.said.startswith("▲ 申请人说内容有误")


def test_nobody_answering_leaves_the_paper_to_the_clerk_and_says_so(screen: SecondScreen, served: Hands) -> None:
    _notify(served)
    screen.window._until.timeout.emit()
    assert _printed(served) == []
    assert "没有打印" in served.said
    served.do("paper.print")
    served.enter()
    assert _printed(served) == [Form.ONE_TIME_NOTICE]


def test_printed_by_hand_meanwhile_it_does_not_come_out_again(screen: SecondScreen, served: Hands) -> None:
    _notify(served)
    served.do("paper.print")
    served.enter()
    screen.touch("applicantRight")
    assert _printed(served) == [Form.ONE_TIME_NOTICE]


def test_a_centre_may_print_without_waiting(screen: SecondScreen, served: Hands, desk: Desk) -> None:
    with desk.store.begin() as connection:
        publish_setting(connection, CHECK_FIRST.key, 1, False)
    _notify(served)
    assert _printed(served) == [Form.ONE_TIME_NOTICE]


@pytest.mark.parametrize(("touched", "right"), [("applicantRight", True), ("applicantWrong", False)])
def test_what_the_applicant_said_stands_in_the_ledger(
    screen: SecondScreen, served: Hands, touched: str, right: bool
) -> None:
    screen.touch(touched)
    (line,) = served.case.live(Confirmed)
    assert line.act == Confirmed(right)
    assert line.by.window == 3
