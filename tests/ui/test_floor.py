"""实况: which window serves since when, from what this store has heard."""

from datetime import timedelta

from casework import accepted
from sitting import sit

from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.background import SyncState
from window_desk.ui.grid import Cell
from window_desk.ui.supervisor.floor_page import FloorPage


def lines(page: FloorPage) -> dict[str, list[str]]:
    said = [[cell.text if isinstance(cell, Cell) else cell for cell in row.cells] for row in page.grid.grid.rows]
    return {row[0].split()[0]: row[1:] for row in said}


def floor_of(driver: Hands) -> FloorPage:
    sit(driver, "9001", "5")
    driver.do("place.floor")
    return driver.find(FloorPage, "")


def test_a_visitor_at_the_window_is_seen_with_since_when_and_opens(seated: Hands, clock: PlayedClock) -> None:
    seated.type("spjyxkxb")
    seated.enter()
    case_id = seated.case.case_id
    clock.set(clock() + timedelta(minutes=12))
    page = floor_of(seated)
    who, now, since, waiting, last = lines(page)["3"]
    assert (who, now, since, waiting) == ("王敏（代 A 岗 赵强）", "● 正在接待", "10:21", "0")
    assert last == "10:21（12 分钟前）"
    assert lines(page)["4"] == ["", "– 今天没有记录", "", "0", "还没有"]
    page.grid.setFocus()
    seated.enter()
    assert seated.workspace.isVisible()
    assert seated.case.case_id == case_id


def test_a_window_that_sent_its_visitor_off_is_free_and_yesterday_is_not_today(
    seated: Hands, desk: Desk, clock: PlayedClock
) -> None:
    accepted(desk)
    page = floor_of(seated)
    assert lines(page)["3"][1] == "○ 空闲"
    clock.set(clock() + timedelta(days=1))
    page.refresh()
    assert lines(page)["3"][1] == "– 今天没有记录"
    assert lines(page)["3"][4].startswith("11-20 ")


def test_a_line_from_a_clock_ahead_of_this_one_is_not_said_to_be_of_this_minute(
    seated: Hands, desk: Desk, clock: PlayedClock
) -> None:
    accepted(desk)
    page = floor_of(seated)
    clock.set(clock() - timedelta(days=1))
    page.refresh()
    assert lines(page)["3"][4] == "11-20 10:21"


def test_a_referral_nobody_took_is_counted_at_the_window_it_waits_for(seated: Hands) -> None:
    seated.type("spjyxkxb")
    seated.enter()
    seated.do("contact.refer")
    assert seated.dialog is not None
    seated.type("5")
    seated.enter()
    page = floor_of(seated)
    assert lines(page)["5"][3] == "1"


def test_it_says_how_old_it_is(seated: Hands, clock: PlayedClock) -> None:
    page = floor_of(seated)
    page.on_synced(SyncState())
    assert "没有同步过" in page._age.text()
    page.on_synced(SyncState(synced_at=clock()))
    assert page._age.text() == "数据截至 10:21"
