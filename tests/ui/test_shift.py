"""The end of a shift: the hand-over sheet, and that nothing is left unseen (MISSION F7)."""

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from casework import accepted, decide, received, wait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from scripted_rounds import Scripted
from sitting import sit

from window_desk.core.acts import Channel, FirstContacted, HandedOver, Issued, Referred, Voided
from window_desk.core.shift import ShiftPart
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.errors import Unreachable
from window_desk.sync.connection import NO_ANSWER
from window_desk.ui.application import end_session
from window_desk.ui.main_window import MainWindow
from window_desk.ui.shift.collecting import shift_now
from window_desk.ui.shift.shift_dialog import COUNTS, PARTS, ShiftDialog


def _words(hands: Hands) -> list[str]:
    assert hands.dialog is not None
    return [label.text() for label in hands.dialog.findChildren(QLabel)]


def _parts(desk: Desk) -> dict[ShiftPart, int]:
    assert desk.session is not None
    shift = shift_now(desk, desk.session, connected=False)
    return {part: len(lines) for part, lines in shift.parts.items() if lines}


# the sheet


def test_every_part_and_every_count_has_its_words() -> None:
    from window_desk.core.shift import COUNTED
    from window_desk.printing import shift_sheet

    assert set(PARTS) == set(shift_sheet.PARTS) == set(ShiftPart)
    assert tuple(COUNTS) == tuple(shift_sheet.COUNTS) == COUNTED


def test_the_sheet_lists_what_is_open_and_counts_the_day(seated: Hands, desk: Desk, clock: PlayedClock) -> None:
    received(desk)
    wait(desk, clock, 1)
    contact = desk.new_case_id()
    desk.record(contact, FirstContacted(Channel.COUNTER, "道路货运"))
    sent = desk.new_case_id()
    desk.record(sent, FirstContacted(Channel.COUNTER, "道路货运"))
    desk.record(sent, Referred("转字 1", 4))
    result = accepted(desk)
    decide(desk, result)
    desk.record(result, Issued("食品经营许可证"))
    accepted(desk, printed=False)
    away = accepted(desk)
    desk.record(away, HandedOver(4, papers="申请书等 5 件", number="移字 1"))
    assert _parts(desk) == {
        ShiftPart.CONTACTS: 1,
        ShiftPart.SENT_ON: 2,
        ShiftPart.PAPERS_NOT_OUT: 1,
        ShiftPart.UNCOLLECTED: 1,
        ShiftPart.CUSTODY: 3,  # not those on their way to window 4, and yesterday's too
    }
    seated.do("shift.hand_over")
    counted = {kind.__name__: seated.find(QLabel, f"count.{kind.__name__}").text() for kind in COUNTS}
    assert counted["FirstContacted"] == "2"
    assert (counted["Received"], counted["Accepted"], counted["Decided"], counted["Served"]) == ("3", "3", "1", "0")


def test_what_is_due_by_the_next_working_day_and_what_waits_to_be_taken_is_on_it(
    seated: Hands, desk: Desk, clock: PlayedClock
) -> None:
    received(desk)
    assert ShiftPart.DUE not in _parts(desk)
    wait(desk, clock, 4)
    assert _parts(desk)[ShiftPart.DUE] == 1
    contact = desk.new_case_id()
    desk.record(contact, FirstContacted(Channel.COUNTER, "道路货运"))
    desk.record(contact, Referred("转字 1", 4))
    sit(seated, "4001", "4")
    assert _parts(desk) == {ShiftPart.TO_TAKE: 1}


def test_what_was_voided_or_done_at_another_window_is_not_counted(seated: Hands, desk: Desk) -> None:
    seated.type("s")
    sit(seated, "4001", "4")
    case_id = received(desk)
    desk.record(case_id, Voided(desk.case(case_id).entries[0].act_id, "登错了"))
    seated.do("shift.hand_over")
    assert seated.find(QLabel, "count.FirstContacted").text() == "0"
    assert seated.find(QLabel, "count.Received").text() == "0"


def test_the_sheet_is_kept_as_a_paper_in_chinese_with_room_to_sign(seated: Hands, desk: Desk, tmp_path: Path) -> None:
    accepted(desk)
    seated.do("shift.hand_over")
    assert isinstance(seated.dialog, ShiftDialog)
    seated.enter()
    assert seated.dialog is None
    assert "已存成 PDF：交接班单" in seated.said
    (file,) = (tmp_path / "papers").glob("交接班单*.pdf")
    text = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(file))
    for words in ("交接班单", "王敏（代 A 岗 赵强）", "手上的纸质材料", "张㛃", "接班人签名"):
        assert words in text


def test_with_nothing_to_hand_over_the_sheet_says_so(seated: Hands) -> None:
    seated.do("shift.hand_over")
    assert "没有要交接的。" in _words(seated)


# leaving


def test_with_nothing_open_leaving_is_one_key(seated: Hands, desk: Desk) -> None:
    seated.do("session.log_out")
    assert desk.session is None


def test_an_open_contact_is_said_before_leaving_and_escape_stays(seated: Hands, desk: Desk) -> None:
    seated.type("s")
    seated.do("session.log_out")
    assert "首问还没有办结：1 个" in _words(seated)
    seated.key(Qt.Key.Key_Escape)
    assert desk.session is not None
    assert seated.dialog is None
    seated.do("session.log_out")
    seated.enter()
    assert desk.session is None


def test_verdicts_not_yet_on_record_are_said_and_recorded_ones_are_not(seated: Hands, desk: Desk) -> None:
    seated.receive_food_permit()
    seated.do("materials.missing")
    seated.do("session.log_out")
    assert "材料结论填了、还没有登记：1 件" in _words(seated)
    seated.key(Qt.Key.Key_Escape)
    seated.do("materials.all_received")
    seated.do("case.notify")
    seated.enter()  # told
    seated.enter()  # printed
    seated.do("session.log_out")
    assert desk.session is None


@pytest.mark.parametrize("way", ["log out", "close"])
def test_unsent_acts_are_said_where_there_is_a_centre(seated: Hands, desk: Desk, way: str) -> None:
    accepted(desk)
    seated.window._line.begin(desk, Scripted())  # a centre that has heard nothing yet
    if way == "log out":
        seated.do("session.log_out")
    else:
        seated.window.close()
    assert f"记录还没有传到中心：{desk.chains.unsent()} 条" in _words(seated)
    assert seated.window.isVisible()
    assert desk.session is not None
    seated.enter()
    assert seated.window.isVisible() is (way == "log out")
    assert (desk.session is None) is (way == "log out")


def test_the_window_cannot_be_closed_over_unfinished_work_unseen(seated: Hands) -> None:
    seated.type("s")
    seated.window.close()
    seated.window.close()  # pressed twice: one question
    assert seated.window.isVisible()
    assert "首问还没有办结：1 个" in _words(seated)
    seated.key(Qt.Key.Key_Escape)
    assert seated.dialog is None
    seated.window.close()
    assert seated.dialog is not None
    seated.enter()
    assert not seated.window.isVisible()


def test_the_window_closes_at_once_before_anybody_logged_in(window: MainWindow) -> None:
    window.close()
    assert not window.isVisible()


def test_what_was_not_sent_is_said_before_anybody_logged_in_too(seated: Hands, desk: Desk) -> None:
    accepted(desk)
    seated.window._line.begin(desk, Scripted())
    seated.do("session.log_out")
    seated.enter()
    seated.window.close()
    assert seated.window.isVisible()
    assert f"记录还没有传到中心：{desk.chains.unsent()} 条" in _words(seated)
    seated.enter()
    assert not seated.window.isVisible()


def test_leaving_says_what_keeps_the_centre_from_having_it(qtbot: Any, seated: Hands, desk: Desk) -> None:
    accepted(desk)
    seated.window.attach(desk, Scripted([Unreachable(NO_ANSWER)]))
    line = seated.window._line
    assert line.state is not None
    qtbot.waitUntil(lambda: line.state.offline_since is not None)
    seated.do("session.log_out")
    assert NO_ANSWER in _words(seated)


def test_whoever_takes_over_a_locked_window_is_told_what_the_other_left(seated: Hands, desk: Desk) -> None:
    seated.type("s")
    seated.do("session.lock")
    seated.find(QPushButton, "changeOfficer").click()
    assert "首问还没有办结：1 个" in _words(seated)
    assert desk.session is not None
    seated.enter()
    assert desk.session is None


class Ending:
    """What the desktop asks when it is about to end."""

    cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


def test_a_log_off_or_an_update_of_the_desktop_waits_until_it_was_seen(seated: Hands) -> None:
    seated.type("s")
    first, second = Ending(), Ending()
    end_session(seated.window, first)  # type: ignore[arg-type]
    assert first.cancelled
    assert "首问还没有办结：1 个" in _words(seated)
    seated.enter()
    end_session(seated.window, second)  # type: ignore[arg-type]
    assert not second.cancelled
    assert not seated.window.isVisible()
