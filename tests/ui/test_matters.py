"""评价投诉, 追究, 明查暗访 on screen: each with its dates, taken further by its sheets without leaving the page."""

from datetime import date
from typing import Any

import pytest
from casework import accepted, wait
from PySide6.QtWidgets import QLabel
from sitting import confirm, go_to, sit, write

from window_desk.core.acts import Channel, Complained, ComplaintKind, Evaluated, Rating, SpotChecked
from window_desk.core.periods import Period
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.grid import Cell
from window_desk.ui.supervisor import matter_list
from window_desk.ui.supervisor.answers_page import RATING_STEPS
from window_desk.ui.supervisor.matter_page import MatterPage


def page_of(hands: Hands, staff_no: str, place: str) -> MatterPage:
    page = go_to(hands, staff_no, place)
    assert isinstance(page, MatterPage)
    return page


def rows(page: MatterPage) -> list[list[str]]:
    return [[cell.text if isinstance(cell, Cell) else cell for cell in row.cells] for row in page.grid.grid.rows]


def fill(hands: Hands, key: str, **answers: Any) -> None:
    hands.press(key)
    write(hands, **answers)
    confirm(hands)
    assert hands.dialog is None


def said(hands: Hands) -> str:
    return " ".join(label.text() for label in hands.window.findChildren(QLabel, "placeSaid"))


def test_ratings_and_complaints_the_overdue_first_and_on_to_their_end(
    seated: Hands, desk: Desk, clock: PlayedClock
) -> None:
    complaint = desk.new_case_id()
    number = "诉字 03-1"
    desk.record(
        complaint, Complained(number, ComplaintKind.ATTITUDE, Channel.COUNTER, "问话不答", window=3, officer="3001")
    )
    desk.record(accepted(desk), Evaluated(Rating.POOR, None, ("等候时间太长",)))
    wait(desk, clock, 2)
    page = page_of(seated, "9001", "answers")
    assert [row[0] for row in rows(page)] == ["差评：不满意", "投诉：态度差"]
    assert rows(page)[0][1] == "▲ 超期，请核实差评"
    fill(seated, "Alt+V", fair="不属实", found="等候不到五分钟")
    assert rows(page)[1][5] == "11-24"  # it has time again, and the complaint is due before it
    fill(seated, "Alt+U", satisfied="满意", said="知道了")
    assert [row[0] for row in rows(page)] == ["投诉：态度差"]
    fill(seated, "Alt+D", ground="没有具体的投诉对象")
    assert rows(page) == []
    seated.press("Alt+V")
    assert "没有要处理的" in said(seated)


def test_an_inspection_is_begun_and_looked_at_again_on_its_page(seated: Hands, desk: Desk, clock: PlayedClock) -> None:
    page = page_of(seated, "9001", "inspections")
    assert rows(page) == []
    fill(seated, "Alt+N", announced="暗访", window="3", officer="王敏", findings="无人值守")
    assert rows(page)[0][1:4] == ["11-20", "3 号窗口 王敏", "无人值守"]
    seated.press("Alt+K")
    assert seated.dialog is None
    assert said(seated).strip()
    wait(desk, clock, 6)
    page.refresh()
    assert rows(page)[0][-1] == "▲ 逾期没有整改"
    sit(seated, "3001")
    seated.open_case(page.matters[0].case_id)
    seated.do("duty.rectify")
    write(seated, done="已安排顶岗")
    confirm(seated)
    page = page_of(seated, "9001", "inspections")
    assert rows(page)[0][-1] == "● 等复查"
    fill(seated, "Alt+K", passed="通过", found="有人值守")
    assert rows(page) == []
    page._which.setCurrentIndex(1)
    assert rows(page)[0][-1] == "✓ 已了结"


def test_a_breach_is_listed_with_its_evidence_heard_and_found_by_a_supervisor_alone(
    seated: Hands, desk: Desk, clock: PlayedClock
) -> None:
    case_id = accepted(desk)
    wait(desk, clock, 12)
    page = page_of(seated, "9001", "accounts")
    listed = [row[0] for row in rows(page)]
    assert any("承诺" in text for text in listed)
    assert all("▲ 等当事人已阅、说明" in row[2] for row in rows(page))
    before = desk.chains.heads()
    seated.press("Alt+I")
    assert seated.dialog is None  # nobody was heard yet
    sit(seated, "3001")
    seated.open_case(case_id)
    seated.do("breach.explain")
    write(seated, breach=listed[0], answer="系统故障")
    confirm(seated)
    assert desk.chains.heads() != before
    page = page_of(seated, "9001", "accounts")
    explained = next(n for n, row in enumerate(rows(page)) if "已说明" in row[2])
    page.grid.selectRow(explained)
    assert page.chosen is not None
    assert "诫勉教育" in page.chosen.note()
    fill(seated, "Alt+I", upheld="属实", measure="诫勉教育", reasons="没有及时报修")
    assert all("已说明" not in row[2] for row in rows(page))
    page._which.setCurrentIndex(1)
    assert any("✓ 认定属实" in row[2] and "诫勉教育" in row for row in rows(page))
    wait(desk, clock, 100)
    page = page_of(seated, "9001", "accounts")
    assert all("✓ 认定属实" not in row[2] for row in rows(page))
    page._which.setCurrentIndex(1)
    assert rows(page) == []  # nothing ended this month
    page.choice.show_period(Period(date(2026, 12, 1), date(2026, 12, 31)))
    assert [row[2] for row in rows(page)] == ["✓ 认定属实"]
    sit(seated, "3001")
    seated.open_case(case_id)
    seated.do("breach.explain")
    write(seated, breach=listed[1], answer="系统故障")
    confirm(seated)
    page = page_of(seated, "9001", "accounts")
    page.grid.selectRow(next(n for n, row in enumerate(rows(page)) if "已说明" in row[2]))
    fill(seated, "Alt+I", upheld="不属实", reasons="当天停电")
    page._which.setCurrentIndex(1)  # of one case, what ended this month and not what ended in December
    assert [(row[0], row[2]) for row in rows(page)] == [(listed[1], "✓ 不成立，已销")]


def test_what_ended_is_listed_by_its_day_and_a_page_at_a_time(
    seated: Hands, desk: Desk, clock: PlayedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matter_list, "CASES", 1)
    sit(seated, "9001")
    for n in range(3):
        desk.record(desk.new_case_id(), SpotChecked(f"查字 {n}", 3, ""))
        wait(desk, clock, 1)
    rectify_by = desk.calendar.after(desk.today(), 1).on
    for n in (3, 4):
        desk.record(desk.new_case_id(), SpotChecked(f"查字 {n}", 3, "无人值守", rectify_by=rectify_by))
    page = page_of(seated, "9001", "inspections")
    assert page.grid.hasFocus()
    open_ones = [rows(page)[0][0]]
    seated.press("Ctrl+PgDown")
    open_ones.append(rows(page)[0][0])
    assert sorted(open_ones) == ["查字 3", "查字 4"]
    page._which.setCurrentIndex(1)
    assert "第 1 页" in page._sum.text()
    listed = [rows(page)[0][0]]
    for _ in range(3):
        seated.press("Ctrl+PgDown")
        listed.append(rows(page)[0][0])
    assert listed == ["查字 2", "查字 1", "查字 0", "查字 0"]  # there is no page after the last one
    seated.press("Ctrl+PgUp")
    assert rows(page)[0][0] == "查字 1"
    page.choice.show_period(Period(date(2026, 11, 20), date(2026, 11, 20)))
    assert [row[0] for row in rows(page)] == ["查字 0"]


def test_an_answered_rating_and_a_filed_complaint_are_found_among_those_that_ended(seated: Hands, desk: Desk) -> None:
    desk.record(accepted(desk), Evaluated(Rating.POOR, None, ("等候时间太长",), named=False))
    complaint = desk.new_case_id()
    desk.record(complaint, Complained("诉字 03-1", ComplaintKind.ATTITUDE, Channel.COUNTER, "问话不答", window=3))
    page = page_of(seated, "9001", "answers")
    assert len(rows(page)) == 2
    fill(seated, "Alt+V", fair="不属实", found="等候不到五分钟")
    fill(seated, "Alt+D", ground="没有具体的投诉对象")
    assert rows(page) == []
    page._which.setCurrentIndex(1)
    assert [(row[0], row[1]) for row in rows(page)] == [
        ("投诉：态度差", "✓ 已了结"),
        ("差评：不满意", "✓ 已了结"),
    ]


def test_an_auditor_sees_them_and_no_button_does_anything(seated: Hands, desk: Desk) -> None:
    desk.record(accepted(desk), Evaluated(Rating.POOR, None, ("等候时间太长",)))
    page = page_of(seated, "9201", "answers")
    assert len(rows(page)) == 1
    before = desk.chains.heads()
    for offer in page._offers:
        seated.press(offer.key)
        assert seated.dialog is None
        why = said(seated)
        assert "监察人员只查看" in why if offer.action_id in RATING_STEPS[:1] else why, offer
    assert desk.chains.heads() == before
