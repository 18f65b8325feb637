"""首问 on screen: the line of a contact, answers, referrals between two windows (MISSION A2)."""

from datetime import timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from window_desk.core.acts import Answered, ContactNoted, ReferralReturned, ReferralTaken, Referred
from window_desk.core.case import Stage
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.key_panel import KeyButton


def carry(one: Desk, other: Desk) -> None:
    """What is in the ledger of ``one`` reaches ``other``."""
    links = [link for device in one.chains.heads() for link in one.chains.links_after(device, 0, 999)]
    other.chains.absorb(links)
    other.chains.list_anew()
    QApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
    QApplication.processEvents()


def sit_down(other: Hands) -> None:
    """The keyboard goes to window 4, and 李静 logs in there."""
    other.window.activateWindow()
    QApplication.processEvents()
    other.log_in("4001", "1470", "4", stands_in=False)


def _asked(hands: Hands, matter: str = "道路货运") -> None:
    hands.type("d")
    hands.do("contact.note")
    hands.type(matter)


def test_the_line_of_the_contact_is_written_with_the_answer(seated: Hands, desk: Desk) -> None:
    _asked(seated)
    seated.key(Qt.Key.Key_Tab)
    seated.type("张㛃")
    seated.key(Qt.Key.Key_Tab)
    seated.type("13855015678")
    seated.do("contact.answer")
    seated.type("请到三楼")
    seated.enter()
    noted, answered = (entry.act for entry in seated.case.entries[1:])
    assert isinstance(noted, ContactNoted)
    assert isinstance(answered, Answered)
    assert noted.matter == "道路货运"
    assert noted.person is not None
    party = desk.party(noted.person)
    assert party is not None
    assert (party.name, party.phone) == ("张㛃", "13855015678")


def test_nothing_typed_about_the_contact_is_no_line(seated: Hands) -> None:
    seated.type("d")
    seated.do("contact.answer")
    seated.type("请到三楼")
    seated.enter()
    assert [type(entry.act).__name__ for entry in seated.case.entries] == ["FirstContacted", "Answered"]


def test_what_was_typed_about_the_contact_survives_the_next_visitor(seated: Hands) -> None:
    _asked(seated)
    case_id = seated.case.case_id
    seated.do("visit.begin")
    seated.open_case(case_id)
    assert seated.find(QLineEdit, "contactMatter").text() == "道路货运"


def test_a_referral_takes_three_and_stays_with_the_sender_until_it_is_taken(seated: Hands) -> None:
    _asked(seated)
    seated.do("contact.refer")
    seated.type("4")
    seated.enter()
    sent = seated.case.live(Referred)[-1].act
    assert isinstance(sent, Referred)
    assert (sent.to_window, sent.matter) == (4, "道路货运")
    assert seated.case.holder is not None
    assert seated.case.holder.window == 3
    assert "等对方接收" in seated.find(QLabel, "referral").text()


def test_a_referral_without_a_window_says_so(seated: Hands) -> None:
    _asked(seated)
    seated.do("contact.refer")
    seated.enter()
    assert "请选择" in seated.find(QLabel, "dialogMessage").text()
    assert seated.find(QComboBox, "to_window").hasFocus()


def _referred(seated: Hands) -> None:
    _asked(seated)
    seated.do("contact.refer")
    seated.type("4")
    seated.enter()


def test_the_other_window_takes_it_by_one_key_and_answers_from_then_on(seated: Hands, desk: Desk, other: Hands) -> None:
    _referred(seated)
    case_id, there = seated.case.case_id, other.window._desk
    assert there is not None
    sit_down(other)
    carry(desk, there)
    other.do("worklist.focus")
    other.enter()
    assert other.case.case_id == case_id
    assert "等您接收" in other.find(QLabel, "referral").text()
    other.do("case.accept")  # F5, which means 接收 here
    assert other.dialog is not None
    assert other.dialog.objectName() == "sheet.contact.take"
    other.enter()
    assert isinstance(other.case.entries[-1].act, ReferralTaken)
    carry(there, desk)
    held = desk.case(case_id).holder
    assert held is not None
    assert held.window == 4


def test_the_slip_scanned_at_the_other_window_opens_what_it_came_with(seated: Hands, desk: Desk, other: Hands) -> None:
    _referred(seated)
    slip, _ = desk.papers_of(seated.case)
    there = other.window._desk
    assert there is not None
    sit_down(other)
    carry(desk, there)
    other.scan(desk.paper(seated.case.case_id, slip.entry.act_id).code)
    assert other.case.case_id == seated.case.case_id
    assert other.find(KeyButton, "contact.take").property("off") == "false"


def test_what_is_not_for_this_window_goes_back_with_a_reason(seated: Hands, desk: Desk, other: Hands) -> None:
    _referred(seated)
    there = other.window._desk
    assert there is not None
    sit_down(other)
    carry(desk, there)
    other.open_case(seated.case.case_id)
    other.do("contact.return")
    other.enter()
    assert other.dialog is not None  # no reason yet
    other.type("不归本窗口")
    other.enter()
    assert isinstance(other.case.entries[-1].act, ReferralReturned)


def test_the_sender_may_not_take_his_own_referral(seated: Hands) -> None:
    _referred(seated)
    assert "contact.take" in seated.workspace.guidance.why_not


def test_a_referral_nobody_takes_comes_back_and_the_next_one_replaces_it(seated: Hands, clock: PlayedClock) -> None:
    _referred(seated)
    first = seated.case.referrals[0].number
    assert "转办还在等待接收" in seated.workspace.guidance.why_not["contact.refer"]
    clock.set(clock() + timedelta(minutes=31))
    seated.open_case(seated.case.case_id)
    assert "已退回您这里" in seated.find(QLabel, "referral").text()
    seated.do("contact.refer")
    seated.type("5")
    seated.enter()
    again = seated.case.live(Referred)[-1].act
    assert isinstance(again, Referred)
    assert again.replaces == first


def test_at_the_own_window_the_absent_colleague_is_named(seated: Hands) -> None:
    _asked(seated)
    seated.do("contact.refer")
    seated.type("3")
    seated.enter()
    assert "留给本窗口同事的，请写明是哪一位" in seated.find(QLabel, "dialogMessage").text()
    seated.key(Qt.Key.Key_Tab)
    seated.type("赵")
    seated.enter()
    kept = seated.case.referrals[0]
    assert (kept.to_window, kept.to_officer) == (3, "3002")
    assert seated.case.stage is Stage.CONTACT


def _carried(giver: Hands, receiver: Hands) -> None:
    assert giver.window._desk is not None
    assert receiver.window._desk is not None
    carry(giver.window._desk, receiver.window._desk)


def _welcome(hands: Hands) -> str:
    return hands.find(QLabel, "welcomeText").text()


def test_a_contact_that_was_sent_on_does_not_end_when_its_sender_opens_a_case(seated: Hands, desk: Desk) -> None:
    seated.receive_food_permit()
    on_file = seated.case.case_id
    seated.do("visit.begin")
    _referred(seated)
    contact = seated.case.case_id
    seated.open_case(on_file)
    assert desk.case(contact).stage is Stage.CONTACT


def test_a_contact_with_a_matter_of_its_own_does_not_end_when_a_case_is_opened(seated: Hands, desk: Desk) -> None:
    seated.receive_food_permit()
    on_file = seated.case.case_id
    seated.do("visit.begin")
    _asked(seated)
    contact = seated.case.case_id
    seated.open_case(on_file)
    assert desk.case(contact).stage is Stage.CONTACT


def test_what_the_sender_wrote_down_of_a_contact_is_read_and_kept_at_the_receiver(
    seated: Hands, desk: Desk, other: Hands
) -> None:
    _asked(seated)
    seated.key(Qt.Key.Key_Tab)
    seated.type("张㛃")
    seated.do("contact.refer")
    seated.type("4")
    seated.enter()
    (noted,) = (entry.act for entry in seated.case.entries if isinstance(entry.act, ContactNoted))
    sit_down(other)
    _carried(seated, other)
    other.open_case(seated.case.case_id)
    assert "王敏" in other.find(QLabel, "referral").text()
    assert "道路货运" in other.find(QLabel, "referral").text()
    other.press("F5")
    other.enter()
    assert other.find(QLineEdit, "contactMatter").text() == "道路货运"
    other.do("contact.note")
    other.type("，办营运证")
    other.do("contact.answer")
    other.type("请带行驶证")
    other.enter()
    again = [entry.act for entry in other.case.entries if isinstance(entry.act, ContactNoted)][-1]
    assert again.matter == "道路货运，办营运证"
    assert again.person == noted.person is not None


def test_once_taken_the_sender_is_told_who_answers_for_it_and_asked_nothing(
    seated: Hands, desk: Desk, other: Hands
) -> None:
    _referred(seated)
    sit_down(other)
    _carried(seated, other)
    other.open_case(seated.case.case_id)
    other.press("F5")
    other.enter()
    _carried(other, seated)
    seated.open_case(seated.case.case_id)
    assert _welcome(seated) == "10:21 起由 4 号窗口 李静 负责到有结果为止。"
    assert not seated.find(QLineEdit, "contactMatter").isVisible()
    assert "请先由其移交" in seated.workspace.guidance.why_not["contact.answer"]


def test_a_referral_sent_back_says_why_at_its_sender(seated: Hands, desk: Desk, other: Hands) -> None:
    _referred(seated)
    sit_down(other)
    _carried(seated, other)
    other.open_case(seated.case.case_id)
    other.do("contact.return")
    other.type("属于市交通运输局")
    other.enter()
    _carried(other, seated)
    seated.open_case(seated.case.case_id)
    assert seated.find(QLabel, "referral").text() == "▲ 4 号窗口 退回：属于市交通运输局。请再转（F8）或者自己办。"


def test_the_one_window_with_the_power_over_the_item_is_proposed(seated: Hands) -> None:
    seated.choose_item("dlpthwysjyxk")
    seated.do("contact.refer")
    seated.enter()
    sent = seated.case.live(Referred)[-1].act
    assert isinstance(sent, Referred)
    assert (sent.to_window, sent.matter) == (5, "道路普通货物运输经营许可（新办）")
    assert "等对方接收" in seated.find(QLabel, "referral").text()  # in place of the questions of the item


def test_the_line_of_a_contact_with_an_item_is_that_of_the_visitor_on_screen(seated: Hands) -> None:
    seated.choose_item()
    chosen = seated.case.case_id
    seated.do("visit.begin")
    _asked(seated, "停车证")
    first = seated.case.case_id
    seated.open_case(chosen)
    seated.do("contact.note")
    seated.type("小吃店")
    seated.workspace.page.keep()
    assert seated.workspace.steps.visit.jotted.contact.matter == "小吃店"
    line = seated.focus  # what was typed and kept did not turn the page
    assert isinstance(line, QLineEdit)
    assert (line.objectName(), line.text()) == ("contactMatter", "小吃店")
    seated.open_case(first)
    assert seated.workspace.steps.visit.contact.matter == "停车证"


def test_the_page_of_the_item_is_back_when_the_line_of_the_contact_is_left(seated: Hands) -> None:
    seated.choose_item()
    seated.do("contact.note")
    seated.type("小吃店")
    seated.do("search.focus")
    assert not seated.find(QLineEdit, "contactMatter").isVisible()
    assert seated.find(QLineEdit, "applicantNumber").isVisible()


def test_the_question_typed_into_the_search_field_goes_along_with_the_referral(seated: Hands) -> None:
    seated.type("驾驶证换证")
    seated.enter()
    assert "没有找到" in seated.said
    seated.do("contact.refer")
    assert seated.find(QLineEdit, "matter").text() == "驾驶证换证"
    seated.type("4")
    seated.enter()
    sent = seated.case.live(Referred)[-1].act
    assert isinstance(sent, Referred)
    assert sent.matter == "驾驶证换证"


def test_the_question_typed_into_the_search_field_is_the_matter_of_the_contact(seated: Hands) -> None:
    seated.type("驾驶证换证")
    seated.do("contact.note")
    assert seated.find(QLineEdit, "contactMatter").text() == "驾驶证换证"


def test_what_finds_a_case_or_is_no_chinese_was_no_question(seated: Hands) -> None:
    seated.receive_food_permit("张三丰")
    for typed in ("张三丰", "spjyxk"):
        seated.do("visit.begin")
        seated.type(typed)
        seated.do("contact.refer")
        assert seated.find(QLineEdit, "matter").text() == ""
        seated.key(Qt.Key.Key_Escape)
