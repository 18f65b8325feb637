"""The counter by keyboard, through the real window and the real desk (MISSION A2-A8)."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from window_desk.core.acts import Answered, Checked, FirstContacted, PaperFate, Verdict
from window_desk.core.case import Stage
from window_desk.core.catalogue import Item, Material
from window_desk.core.ids import PaperCode
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.main_window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier


def _codes(desk: Desk, driver: Hands) -> list[PaperCode]:
    return [PaperCode(p.form, p.number, p.entry.short_hash) for p in desk.papers_of(driver.case)]


def _kinds(driver: Hands) -> list[str]:
    return [type(entry.act).__name__ for entry in driver.case.entries]


def _notify(driver: Hands) -> None:
    """Two wrong, one missing, the rest received; told and printed."""
    driver.receive_food_permit()
    driver.do("materials.wrong")
    driver.enter()
    driver.do("materials.missing")
    driver.do("materials.wrong")
    driver.enter()
    driver.do("materials.all_received")
    driver.do("case.notify")
    driver.enter()


def test_the_first_keystroke_of_a_visit_opens_the_first_contact_by_itself(seated: Hands) -> None:
    assert seated.case.stage is Stage.NEW
    seated.type("s")
    assert _kinds(seated) == ["FirstContacted"]
    seated.type("pjy")
    assert _kinds(seated) == ["FirstContacted"]


def test_items_are_found_by_pinyin_initials_at_each_keystroke(seated: Hands) -> None:
    results = seated.workspace.finder.suggestions.list
    for typed in "spjyxk":
        seated.type(typed)
        assert not results.isHidden()
        assert results.count() > 1


def test_a_contact_that_leads_to_a_case_on_file_ends_there_without_a_further_key(seated: Hands, desk: Desk) -> None:
    seated.receive_food_permit()
    number = seated.case.number
    seated.do("visit.begin")
    seated.type(number)
    contact = seated.case.case_id
    seated.enter()
    assert seated.case.number == number
    assert number in next(e.act.answer for e in desk.case(contact).entries if isinstance(e.act, Answered))


def test_an_answer_that_ends_the_matter_offers_the_answer_instead_of_receipt(seated: Hands) -> None:
    seated.type("spjyxk")
    seated.key(Qt.Key.Key_Down)
    seated.enter()
    while "食用农产品" not in seated.focus.accessibleName():
        seated.key(Qt.Key.Key_Down)
    seated.key(Qt.Key.Key_Space)
    assert seated.find(QLabel, "ending").isVisible()
    seated.do("case.receive")
    assert seated.case.stage is Stage.CONTACT
    seated.do("contact.answer")
    seated.enter()
    assert seated.case.stage is Stage.ANSWERED


def test_a_doubtful_number_warns_and_does_not_block(seated: Hands) -> None:
    seated.receive_food_permit()
    assert seated.case.stage is Stage.RECEIVED


def test_a_known_applicant_fills_in_by_number(seated: Hands) -> None:
    seated.receive_food_permit("欧阳㛃")
    seated.do("visit.begin")
    seated.type("spjyxk")
    seated.key(Qt.Key.Key_Down)
    seated.enter()
    seated.enter()
    seated.type("34110219900307123X")
    seated.enter()
    assert seated.find(QLineEdit, "applicantName").text() == "欧阳㛃"


def test_what_a_known_applicant_had_here_before_is_shown(seated: Hands) -> None:
    seated.receive_food_permit()
    number = seated.case.number
    seated.do("visit.begin")
    seated.choose_item()
    seated.enter()
    assert not seated.find(QLabel, "applicantHistory").isVisible()
    seated.type("34110219900307123X")
    seated.enter()
    shown = seated.find(QLabel, "applicantHistory")
    assert shown.isVisible()
    assert shown.text() == f"办过：{number} 食品经营许可（新办） 已收件"


def test_no_material_has_a_verdict_before_a_hand_gives_one(seated: Hands) -> None:
    seated.receive_food_permit()
    assert seated.workspace.steps.visit.findings == {}


def test_one_key_says_wrong_in_the_first_ready_sentence_and_down_takes_the_next(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.wrong")
    first = seated.workspace.steps.visit.findings[1].defect
    assert "还有 3 件" in seated.said
    seated.key(Qt.Key.Key_Down)
    assert seated.workspace.steps.visit.findings[1].defect not in ("", first)


def test_a_wrong_material_without_words_is_no_verdict(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.wrong")
    seated.key(Qt.Key.Key_Tab)
    seated.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    seated.key(Qt.Key.Key_Delete)
    assert "还有 4 件" in seated.said
    seated.do("materials.all_received")
    assert seated.workspace.steps.visit.findings[1].verdict is Verdict.WRONG  # a half verdict stays half
    assert "还有 1 件" in seated.said


def test_what_a_clerk_said_of_a_material_is_the_first_ready_sentence_next_time(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.wrong")
    seated.key(Qt.Key.Key_Tab)
    for text in ("没有写日期", "请补写日期"):
        seated.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        seated.type(text)
        seated.enter()
    seated.do("case.notify")
    seated.enter()
    assert seated.case.notices[0].demands[0].defect == "没有写日期"
    seated.do("visit.begin")
    seated.choose_item()
    seated.enter()
    seated.type("34110219900307123X")
    seated.enter()  # known by number
    seated.enter()
    seated.do("materials.wrong")
    assert seated.workspace.steps.visit.findings[1].remedy == "请补写日期"
    seated.key(Qt.Key.Key_Delete)
    seated.do("materials.received")
    seated.do("worklist.focus")
    seated.enter()
    ready = seated.workspace.steps.visit.desk.phrasebook.ready(*_first_material(seated))
    assert "没有写日期" not in {phrase.defect for phrase in ready}
    assert ready[-1].defect == "份数不够"  # the centre's come last


def _first_material(driver: Hands) -> tuple[Item, Material]:
    item = driver.workspace.steps.visit.item
    assert item is not None
    return item, item.materials[0]


def test_all_received_and_accepted_prints_the_notice_of_acceptance(seated: Hands, desk: Desk) -> None:
    seated.receive_food_permit()
    seated.do("materials.all_received")
    seated.do("case.accept")
    assert seated.dialog is not None
    assert seated.dialog.objectName() == "printDialog"
    seated.enter()
    assert seated.case.stage is Stage.ACCEPTED
    assert [paper.fate for paper in seated.case.papers] == [PaperFate.FILED]
    assert seated.find(QLabel, "dueOn").text().startswith("最迟 11-27")


def test_one_check_goes_on_record_with_the_notice_not_one_for_each_key(seated: Hands) -> None:
    _notify(seated)
    checks = [entry.act for entry in seated.case.entries if isinstance(entry.act, Checked)]
    assert len(checks) == 1
    verdicts = [finding.verdict for finding in checks[0].findings]
    assert verdicts == [Verdict.WRONG, Verdict.MISSING, Verdict.WRONG, Verdict.RECEIVED]


def test_the_whole_path_by_keyboard_from_first_contact_to_service(seated: Hands, desk: Desk) -> None:
    _notify(seated)
    case_id = seated.case.case_id
    notice = _codes(desk, seated)[-1]
    seated.do("visit.begin")
    seated.scan(notice)
    assert seated.case.case_id == case_id
    assert len(seated.workspace.steps.visit.open_materials) == 3
    seated.do("materials.all_received")
    seated.do("case.supplement")
    seated.do("case.accept")
    seated.enter()
    seated.do("case.decide")
    seated.key(Qt.Key.Key_1, ALT)
    seated.enter()
    seated.do("case.serve")
    seated.enter()
    assert seated.case.stage is Stage.SERVED
    assert not seated.case.disputed


def test_a_denial_without_reasons_is_not_recorded(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.all_received")
    seated.do("case.accept")
    seated.enter()
    seated.do("case.decide")
    seated.key(Qt.Key.Key_2, ALT)
    seated.enter()
    assert seated.dialog is not None
    assert seated.case.stage is Stage.ACCEPTED
    seated.type("不符合第二十七条")
    seated.enter()
    assert seated.case.stage is Stage.DECIDED


def test_a_scan_in_a_text_field_does_not_land_there_and_opens_the_case(seated: Hands, desk: Desk) -> None:
    _notify(seated)
    notice, case_id = _codes(desk, seated)[-1], seated.case.case_id
    seated.do("visit.begin")
    seated.type("spjyxk")
    seated.enter()
    seated.enter()
    field = seated.find(QLineEdit, "applicantNumber")
    assert seated.focus is field
    seated.scan(notice)
    assert field.text() == ""
    assert seated.case.case_id == case_id


def test_a_scan_under_an_input_method_opens_the_case(seated: Hands, desk: Desk) -> None:
    _notify(seated)
    notice, case_id = _codes(desk, seated)[-1], seated.case.case_id
    seated.do("visit.begin")
    seated.type("spjyxk")
    seated.enter()
    name = seated.find(QLineEdit, "applicantName")
    name.setFocus()
    for character in str(notice):
        event = QInputMethodEvent()
        event.setCommitString(character)
        QApplication.sendEvent(seated.focus, event)
    seated.enter()
    assert seated.case.case_id == case_id
    assert name.text() == ""


def test_a_person_who_types_what_begins_like_a_code_loses_nothing(qtbot: object, seated: Hands) -> None:
    seated.type("WD")
    qtbot.waitUntil(lambda: seated.find(QLineEdit, "search").text() == "WD")  # type: ignore[attr-defined]


def test_a_code_pasted_into_the_search_field_opens_the_case_and_is_no_contact(seated: Hands, desk: Desk) -> None:
    _notify(seated)
    notice, case_id = _codes(desk, seated)[-1], seated.case.case_id
    seated.do("visit.begin")
    QApplication.clipboard().setText(str(notice))
    seated.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert seated.case.stage is Stage.NEW
    seated.enter()
    assert seated.case.case_id == case_id


def test_what_was_typed_comes_back_after_a_restart(seated: Hands, open_window: Callable[..., MainWindow]) -> None:
    seated.type("spjyxk")
    seated.key(Qt.Key.Key_Down)
    seated.enter()
    seated.enter()
    seated.type("34110219900307123X")
    seated.enter()
    case_id = seated.case.case_id
    seated.window.close()
    assert seated.dialog is not None  # the contact is open, and that is said first
    seated.enter()
    again = Hands(open_window())
    again.log_in()
    assert again.case.case_id == case_id
    assert again.find(QLineEdit, "applicantNumber").text() == "34110219900307123X"


def test_verdicts_given_and_not_yet_recorded_survive_the_next_visitor(seated: Hands) -> None:
    seated.receive_food_permit()
    case_id = seated.case.case_id
    seated.do("materials.missing")
    seated.do("visit.begin")
    seated.do("worklist.focus")
    seated.enter()
    assert seated.case.case_id == case_id
    assert [f.verdict for f in seated.workspace.steps.visit.jotted.findings] == [Verdict.MISSING]


def test_a_mistake_is_voided_with_a_reason_and_both_lines_stay(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("entry.void")
    seated.enter()
    assert seated.dialog is not None  # no reason yet
    seated.type("mistake")
    seated.enter()
    assert seated.case.stage is Stage.CONTACT
    assert _kinds(seated) == ["FirstContacted", "Received", "Voided"]
    assert isinstance(seated.case.entries[0].act, FirstContacted)


def _late(seated: Hands, moment: str, reason: str = "") -> None:
    seated.do("entry.late")
    seated.type(moment)
    seated.key(Qt.Key.Key_Tab)
    seated.type(reason)
    seated.enter()


def test_what_is_entered_late_stands_at_the_time_it_happened_with_the_reason(seated: Hands) -> None:
    seated.type("s")
    seated.do("visit.begin")
    seated.choose_item()
    seated.enter()
    contacted = seated.case.contacted_at
    assert contacted is not None
    _late(seated, "09:00")
    seated.give_applicant("34110219900307123X", "张㛃", "13855015678")
    assert "不能早于上一步" in seated.said  # the contact stands at 10:21
    assert seated.case.stage is Stage.CONTACT


def test_a_late_entry_that_is_too_old_needs_its_reason(seated: Hands, clock: PlayedClock) -> None:
    seated.receive_food_permit()
    clock.set(clock() + timedelta(hours=3))
    seated.do("materials.all_received")
    _late(seated, "10:30")
    seated.do("case.accept")
    assert "必须写明补录原因" in seated.said
    _late(seated, "10:30", "停电")
    seated.do("case.accept")
    seated.key(Qt.Key.Key_Escape)
    accepted = seated.case.entries[-1]
    assert accepted.late_reason == "停电"
    assert (accepted.happened_at.hour, accepted.happened_at.minute) == (10, 30)
    assert accepted.entered_at.hour == 13


def test_a_late_moment_to_come_or_unreadable_is_not_taken(seated: Hands) -> None:
    seated.receive_food_permit()
    for moment in ("25:99", "23:59"):
        _late(seated, moment)
        assert seated.dialog is not None
        seated.key(Qt.Key.Key_Escape)
    assert seated.workspace.steps.visit.happened_at is None


def test_the_applicant_is_not_missed_before_the_clerk_could_type_it(seated: Hands) -> None:
    seated.choose_item()
    assert seated.said == ""
    seated.enter()
    seated.type("34110219900307123X")
    seated.enter()
    assert seated.said == ""
    seated.do("case.receive")  # asked for all the same, it says why not
    assert seated.said == "不能收件：还没有填写申请人"


def test_why_not_is_said_only_as_long_as_that_is_why(seated: Hands) -> None:
    seated.choose_item()
    seated.do("case.receive")
    assert "还没有填写申请人" in seated.said
    seated.enter()
    for text in ("34110219900307123X", "张㛃"):
        seated.type(text)
        seated.key(Qt.Key.Key_Tab)
    assert seated.said == ""


def test_nothing_found_is_said_only_of_what_stands_in_the_field(seated: Hands) -> None:
    seated.type("qqqq")
    seated.enter()
    assert "没有找到" in seated.said
    seated.type("q")
    assert seated.said == ""
