"""岗位 on screen: prepared by one, let out by another, and the new clerk works; what may not be; who is away."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from casework import accepted
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from sitting import refused, said, sit, write

from window_desk.core.acts import LeaveTaken
from window_desk.core.case import Stage
from window_desk.core.posts import Right, Window
from window_desk.core.roster_changes import put
from window_desk.core.roster_faults import roster_faults
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.errors import LoginRefused
from window_desk.models.published import Published
from window_desk.models.reference import publish_roster
from window_desk.ui.admin.roster_page import RosterPage
from window_desk.ui.admin.roster_words import change_text
from window_desk.ui.first.answers import Answers, Person
from window_desk.ui.grid import Cell, Grid


def roster_page(hands: Hands, staff_no: str) -> RosterPage:
    """Somebody stands at the roster."""
    sit(hands, staff_no)
    hands.do("place.roster")
    return hands.find(RosterPage, "")


def grid(hands: Hands, part: str) -> Grid:
    return hands.find(Grid, f"{part}Grid")


def rows(shown: Grid) -> list[list[str]]:
    return [[cell.text if isinstance(cell, Cell) else cell for cell in row.cells] for row in shown.grid.rows]


def told(hands: Hands) -> str:
    return hands.find(QLabel, "placeSaid").text()


def draft(hands: Hands) -> str:
    return hands.find(QLabel, "draftText").text()


def confirm(hands: Hands) -> None:
    """Enter with Ctrl, wherever the cursor stands in the dialog."""
    hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def everything_said(hands: Hands) -> str:
    assert hands.dialog is not None
    return "\n".join(label.text() for label in hands.dialog.findChildren(QLabel) if label.isVisible())


def choose(hands: Hands, part: str, key: str) -> None:
    shown = grid(hands, part)
    shown.selectRow([row[0] for row in rows(shown)].index(key))
    shown.setFocus()


def add_clerk(hands: Hands, pin: str = "8246") -> None:
    hands.press("Alt+N")
    write(hands, staff_no="3005", name="新人", department="市场监管", pin=pin, again=pin)
    confirm(hands)


def test_a_clerk_added_by_one_and_let_out_by_another_logs_in_and_receives(seated: Hands, desk: Desk) -> None:
    roster_page(seated, "9101")
    add_clerk(seated)
    assert seated.dialog is None
    assert draft(seated) == "草稿：1 处改动，林管 编制，发布以后是第 2 版。"
    seated.press("Alt+R")
    assert "＋ 新增 人员 3005 新人" in everything_said(seated)
    seated.enter()
    assert "另一人发布：何管" in refused(seated)
    seated.press("Esc")
    roster_page(seated, "9102")
    seated.press("Alt+R")
    seated.enter()
    assert seated.dialog is None
    assert told(seated) == "已发布第 2 版，这台电脑马上用它。"
    assert draft(seated) == "现行名册第 2 版，没有改动。"
    seated.window.log_out()
    for name in ("windowNumber", "staffNo"):
        seated.find(QLineEdit, name).clear()
    seated.find(QLineEdit, "windowNumber").setFocus()
    seated.log_in("3005", "8246", "3", stands_in=False)
    seated.receive_food_permit()
    assert seated.case.stage is Stage.RECEIVED
    assert seated.case.holder is not None
    assert seated.case.holder.officer == "3005"


def test_the_roster_that_the_wizard_makes_can_be_published_again() -> None:
    departments = [("approval", "行政审批", "滁州市行政审批局", ""), ("market", "市场监管", "滁州市市场监管局", "")]
    people = [Person("9101", "林管", "7530"), Person("9102", "何管", "7531")]
    answers = Answers("中心", departments=departments, windows=[(1, "综合", "approval")], administrators=people)
    assert roster_faults(answers.roster(lambda pin: f"$argon2id${pin}"), two_persons=True) == []


def test_a_draft_that_was_overtaken_is_brought_up_and_let_out_by_the_other(seated: Hands, desk: Desk) -> None:
    page = roster_page(seated, "9101")
    add_clerk(seated)
    with desk.store.begin() as connection:
        publish_roster(connection, put(replace(desk.roster, version=2), Window(9, "新窗口", "market")))
    desk.published = Published(desk.store)
    page.refresh()
    assert "编制以后已有新的一版" in draft(seated)
    seated.press("Alt+R")
    assert "草稿已接到现行名册上" in told(seated)
    assert draft(seated) == "草稿：1 处改动，林管 编制，发布以后是第 3 版。"
    sit(seated, "9102")
    desk.rostering.let_out()
    assert desk.roster.window(9) is not None
    assert desk.roster.serves("3005")


def test_what_cannot_be_published_is_said_in_words_and_not_let_out(seated: Hands, desk: Desk) -> None:
    roster_page(seated, "9101")
    choose(seated, "officers", "9102")
    seated.press("Alt+D")
    confirm(seated)
    choose(seated, "officers", "3002")
    seated.press("Alt+D")
    assert "企业登记岗、食品许可岗" in everything_said(seated)
    confirm(seated)
    seated.press("Alt+R")
    said_ = everything_said(seated)
    assert "名册里没有 2 位在岗的发布人员" in said_
    assert "B 岗 赵强 不在名册里或者已经离职" in said_
    seated.enter()
    assert "还有 3 处要改" in refused(seated)
    seated.press("Esc")
    seated.press("Alt+Z")
    assert desk.rostering.draft() is None
    assert desk.roster.version == 1


def test_a_field_left_out_a_weak_pin_and_a_doubled_number_are_refused_at_once(seated: Hands) -> None:
    roster_page(seated, "9101")
    add_clerk(seated, "1111")
    assert "不能全是同一个数字" in refused(seated)
    write(seated, pin="8246", again="8247")
    confirm(seated)
    assert refused(seated) == "两次输入的 PIN 不一样。"
    write(seated, pin="8246", again="8246", staff_no="3001")
    confirm(seated)
    assert refused(seated) == "“3001”已经有了，请换一个。"
    write(seated, name="")
    confirm(seated)
    assert refused(seated) == "请填写工号和姓名。"


def test_a_ready_made_role_sets_the_ticks_and_a_tick_more_is_no_role(seated: Hands, desk: Desk) -> None:
    roster_page(seated, "9101")
    choose(seated, "officers", "4001")
    seated.enter()
    write(seated, role="效能监督", pair="没有")
    assert seated.dialog is not None
    ticks = seated.dialog.findChildren(QCheckBox)
    assert [box.text().split("　")[0] for box in ticks if box.isChecked()] == ["监督", "看明文", "导出"]
    confirm(seated)
    now = desk.rostering.draft()
    assert now is not None
    officer = now.roster.officer("4001")
    assert officer is not None
    assert set(officer.rights) == {Right.SUPERVISE, Right.UNMASK, Right.EXPORT}
    assert "PIN" not in change_text(now.done[0], now.roster)
    assert rows(grid(seated, "officers"))[2][-2:] == ["效能监督", "～ 草稿：改"]
    seated.enter()
    assert seated.dialog is not None
    next(box for box in seated.dialog.findChildren(QCheckBox) if box.text().startswith("发布")).click()
    assert seated.dialog.findChild(QComboBox, "role").currentText() == "另定"  # type: ignore[union-attr]
    confirm(seated)
    assert rows(grid(seated, "officers"))[2][-2] == "监督、发布、看明文、导出"


def test_windows_posts_and_departments_are_put_in_and_taken_out(seated: Hands, desk: Desk) -> None:
    roster_page(seated, "9101")
    seated.press("Ctrl+PgDown")
    choose(seated, "posts", "market-3")
    seated.enter()
    write(seated, items="NOWHERE")
    confirm(seated)
    assert "NOWHERE" in refused(seated)
    write(seated, items="FOOD_NEW", secret=True)
    confirm(seated)
    seated.press("Ctrl+PgDown")
    seated.press("Alt+N")
    write(seated, name="取水许可", department="综合审批")
    confirm(seated)
    choose(seated, "windows", "1")
    seated.press("Alt+D")
    confirm(seated)
    seated.press("Ctrl+PgDown")
    seated.press("Alt+N")
    write(seated, code="museum", name="文物", body="滁州市文物局")
    confirm(seated)
    now = desk.rostering.draft()
    assert now is not None
    assert [change.thing.name for change in now.done] == ["市场监管综合岗", "文物"]
    assert now.roster.posts[2].items == ("FOOD_NEW",)
    assert desk.rostering.flaws() == []


def test_a_window_with_open_cases_stays(seated: Hands, desk: Desk) -> None:
    accepted(desk)
    roster_page(seated, "9101")
    for _ in range(2):
        seated.press("Ctrl+PgDown")
    choose(seated, "windows", "3")
    seated.press("Alt+D")
    confirm(seated)
    assert "先移交到别的窗口" in refused(seated)
    assert "食品经营许可" in said(seated, "windowHeld")
    assert desk.rostering.draft() is None


def test_who_only_looks_changes_nothing(seated: Hands, desk: Desk) -> None:
    for staff_no in ("9001", "9201"):
        roster_page(seated, staff_no)
        choose(seated, "officers", "4001")
        for key in ("Alt+N", "Alt+D", "Alt+U"):
            seated.press(key)
            assert seated.dialog is None
            assert "只看不改" in told(seated)
        seated.enter()
        assert seated.dialog is None
        assert not seated.find(QPushButton, "rosterNew").isVisible()
    assert desk.rostering.draft() is None


def test_what_was_said_of_one_table_does_not_stay_over_another(seated: Hands) -> None:
    roster_page(seated, "9101")
    seated.press("Alt+U")
    assert told(seated)
    seated.press("Ctrl+PgDown")
    assert told(seated) == ""


def test_a_pause_is_shown_and_lifted(seated: Hands, desk: Desk) -> None:
    page = roster_page(seated, "9101")
    while "4001" not in desk.rostering.paused():
        with pytest.raises(LoginRefused):
            desk.log_in("4001", "0000", 4)
    page.refresh()
    choose(seated, "officers", "4001")
    assert rows(grid(seated, "officers"))[2][-1] == "▲ 登录已暂停"
    seated.press("Alt+U")
    assert told(seated) == "李静 可以在这台电脑再登录了。"
    assert rows(grid(seated, "officers"))[2][-1] == "没有 B 岗"
    seated.press("Alt+U")
    assert "没有被暂停" in told(seated)


def test_leaves_tell_where_nobody_is_there_and_covers_open_their_case(seated: Hands, desk: Desk) -> None:
    case_id = accepted(desk)  # 王敏 for 赵强
    today = desk.today()
    leave = LeaveTaken("3001", today, today + timedelta(days=3), "3002", "办件一件、印章一枚")
    sit(seated, "3001")
    file = desk.new_case_id()
    desk.record(file, leave)
    page = roster_page(seated, "9001")
    for _ in range(4):
        seated.press("Ctrl+PgDown")
    (row,) = rows(page.leaves.grid)
    assert (row[0], row[3], row[4]) == ("王敏", "赵强", "● 离岗中")
    seated.press("Ctrl+PgDown")
    assert [line[1:4] for line in rows(page.covers.grid)] == [["赵强", "王敏", "3"]]
    seated.enter()
    assert seated.workspace.isVisible()
    assert seated.case.case_id == case_id
    seated.do("place.roster")
    seated.press("Ctrl+PgUp")
    seated.find(QPushButton, "leaveEnd").click()
    assert seated.case.case_id == file
    assert seated.dialog is not None
    assert seated.dialog.findChild(QWidget, "report") is not None


def test_the_cards_of_open_posts_are_printed_from_both_places(seated: Hands, tmp_path: Path) -> None:
    roster_page(seated, "9101")
    seated.press("Ctrl+PgDown")
    choose(seated, "posts", "market-2")
    seated.press("Alt+K")
    seated.settle()
    (one,) = (tmp_path / "papers").glob("岗位职责卡*.pdf")
    assert len(pypdfium2.PdfDocument(one)) == 1
    one.unlink()
    seated.press("Esc")
    seated.do("place.posted")
    seated.press("Alt+K")
    seated.settle()
    (every,) = (tmp_path / "papers").glob("岗位职责卡*.pdf")
    text = "".join(sheet.get_textpage().get_text_bounded() for sheet in pypdfium2.PdfDocument(every))
    assert "食品许可岗" in text
    assert "出件岗" in text
