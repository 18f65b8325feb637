"""设置 and 日历 on screen: everything by keyboard, drafted by one administrator and let out by another (MISSION E3)."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from sitting import refused, sit, write

from window_desk import settings
from window_desk.demo.hands import Hands
from window_desk.settings import SETTINGS
from window_desk.ui.admin.calendar_page import CalendarPage
from window_desk.ui.admin.setting_dialog import field_for
from window_desk.ui.admin.setting_words import GROUPS, group_of, source_text, value_text
from window_desk.ui.admin.settings_page import SettingsPage
from window_desk.ui.admin.year_view import sign_of
from window_desk.ui.grid import Cell, Grid

NOTICES = Path(__file__).parents[1] / "core" / "data" / "notices"


def rows(grid: Grid) -> list[list[str]]:
    return [[cell.text if isinstance(cell, Cell) else cell for cell in row.cells] for row in grid.grid.rows]


def text(hands: Hands, name: str) -> str:
    return hands.find(QLabel, name).text()


def press(hands: Hands, name: str) -> None:
    assert hands.dialog is not None
    button = hands.dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()
    hands.settle()


@pytest.fixture
def office(seated: Hands) -> Hands:
    sit(seated, "9101")
    return seated


@pytest.fixture
def page(office: Hands) -> SettingsPage:
    office.do("place.settings")
    return office.find(SettingsPage, "")


def choose(page: SettingsPage, key: str) -> None:
    page.grid.selectRow([row.key for row in page.grid.grid.rows].index(key))
    page.grid.setFocus()


def test_every_setting_stands_in_exactly_one_group_and_has_a_field(qapp: object) -> None:
    for setting in SETTINGS.values():
        assert sum(setting.key.startswith(keys) for keys in GROUPS.values()) == 1, setting.key
        assert group_of(setting) in GROUPS
        assert field_for(setting, setting.default).value == setting.default, setting.key


def test_a_setting_is_found_changed_with_enter_and_let_out_by_the_other(office: Hands, page: SettingsPage) -> None:
    assert len(page.grid.grid.rows) == len(SETTINGS)
    office.press("Ctrl+F")
    office.type("锁屏")
    office.enter()
    choose(page, "login.lock_minutes")
    office.enter()
    write(office, value="12")
    press(office, "confirm")
    assert ["草稿" in row[5] for row in rows(page.grid) if row[1].startswith("几分钟")] == [True]
    office.press("Alt+R")
    assert "几分钟不动键盘和鼠标就锁屏（0 为不锁）：5 → 12" in text(office, "releaseLines")
    press(office, "confirm")
    assert "发布须两人" in refused(office)
    press(office, "cancel")
    sit(office, "9102")
    office.do("place.settings")
    office.press("Alt+R")
    press(office, "confirm")
    assert office.dialog is None
    other = office.window.findChildren(SettingsPage)[-1]
    (row,) = [row for row in rows(other.grid) if row[1].startswith("几分钟")]
    assert row[2:] == ["▲ 12", "5", "全中心", "2026-11-20"]


def test_a_source_is_said_without_the_marks_of_our_own_references() -> None:
    said = [source_text(setting) for setting in SETTINGS.values()]
    assert not [text for text in said if "[" in text]
    assert "未核到原文" in source_text(SETTINGS["rule.late_entry_minutes"])


def test_a_rule_says_from_what_day_and_refuses_today(office: Hands, page: SettingsPage) -> None:
    choose(page, "rule.supply_workdays")
    assert "上海某文书 20 日" in text(office, "settingAbout")
    office.enter()
    write(office, value="15", from_on="20261120")
    press(office, "confirm")
    assert "明天或以后" in refused(office)
    write(office, from_on="2026")
    press(office, "confirm")
    assert "20261127" in refused(office)
    write(office, from_on="20261201")
    press(office, "confirm")
    assert "20 → 15，2026-12-01" in text(office, "settingAbout")
    office.press("Alt+D")
    assert text(office, "draftText") == "没有等着发布的改动。"


def test_a_setting_of_this_pc_holds_at_once_and_goes_back_to_its_default(office: Hands, page: SettingsPage) -> None:
    choose(page, "scanner.gap_ms")
    office.enter()
    write(office, value="50")
    press(office, "confirm")
    choose(page, "scanner.gap_ms")
    office.enter()
    press(office, "safeDefault")
    (row,) = [row for row in rows(page.grid) if row[1].startswith("扫码枪两个字符")]
    assert row[2:5] == ["35", "35", "本机"]


def test_a_text_that_cannot_be_says_how_to_write_it(office: Hands, page: SettingsPage) -> None:
    choose(page, "rule.closes_at")
    office.enter()
    write(office, value="下午五点")
    press(office, "confirm")
    assert "不能写成“下午五点”" in refused(office)


def test_the_connection_is_neither_shown_nor_typed(office: Hands, page: SettingsPage) -> None:
    assert value_text(settings.CENTRE_DSN, "host=x password=secret") == "••••••（不显示）"
    choose(page, "sync.dsn")
    office.enter()
    assert office.dialog is None
    assert "加入中心" in text(office, "placeSaid")


def test_who_may_only_look_changes_nothing(office: Hands) -> None:
    sit(office, "9201")
    office.do("place.settings")
    page = office.find(SettingsPage, "")
    for key in ("rule.copies", "scanner.gap_ms"):
        choose(page, key)
        office.enter()
        assert office.dialog is None
        assert "权限" in text(office, "placeSaid")


# 日历


@pytest.fixture
def year(office: Hands) -> CalendarPage:
    office.do("place.calendar")
    return office.find(CalendarPage, "")


def test_the_year_shows_its_document_and_an_unpublished_one_is_provisional(office: Hands, year: CalendarPage) -> None:
    assert text(office, "calendarAbout").startswith("国办发明电〔2025〕7号")
    office.press("Alt+Right")
    assert "暂定" in text(office, "calendarAbout")
    office.press("Alt+Left")
    year.year.go(date(2026, 10, 1))
    assert "国庆节（国办发明电〔2025〕7号）" in text(office, "calendarDay")
    assert [sign_of(year.year._calendar(), date(2026, 10, day)) for day in (1, 8, 10)] == ["off", "", "makeup"]
    year.year.setFocus()
    office.key(Qt.Key.Key_Down)
    office.key(Qt.Key.Key_Right)
    assert year.year.day == date(2026, 10, 9)


def settled(year: CalendarPage) -> None:
    while year._worker.busy:
        QApplication.processEvents()


def test_a_day_off_is_tried_out_first_and_let_out_by_the_other(office: Hands, year: CalendarPage) -> None:
    year.year.go(date(2026, 11, 23))
    year.year.setFocus()
    office.enter()
    for typed in ({"reason": "", "document": ""}, {"reason": "防汛停班"}):
        write(office, **typed)
        press(office, "confirm")
        assert refused(office) == "请写明原因和当地文件的文号。"
        assert office.focus.objectName() == ("document" if typed["reason"] else "reason")
    write(office, document="滁政办〔2026〕21号")
    press(office, "confirm")
    settled(year)
    assert text(office, "trialSum").startswith("草稿发布以后：1 天与原来不同")
    if found := rows(year.trial.grid):
        assert text(office, "trialAdvice") == found[0][-1]
    office.press("Alt+T")
    assert "● 草稿" in text(office, "calendarDay")
    sit(office, "9102")
    office.do("place.calendar")
    office.press("Alt+R")
    assert "当地停班　防汛停班（滁政办〔2026〕21号）" in text(office, "releaseLines")
    press(office, "confirm")
    now = office.window.findChildren(CalendarPage)[-1]
    settled(now)
    assert text(office, "trialSum").startswith("最近一次发布：1 天与原来不同")


def test_a_notice_is_read_or_every_fault_is_said_with_its_line(office: Hands, year: CalendarPage) -> None:
    office.press("Alt+I")
    assert office.dialog is not None
    box = office.dialog.findChild(QPlainTextEdit, "noticeText")
    assert box is not None
    notice = (NOTICES / "2026.txt").read_text("utf-8")
    box.setPlainText(notice.replace("10月10日", "10月11日"))
    press(office, "confirm")
    assert refused(office).startswith("第 ")
    office.dialog.read_file(str(NOTICES / "2026.txt"))  # type: ignore[attr-defined]
    assert office.dialog is None
    settled(year)
    assert text(office, "trialSum").startswith("草稿发布以后：0 天")
    office.press("Alt+Z")
    assert text(office, "draftText") == "没有等着发布的改动。"


def test_a_clerk_looks_at_the_calendar_and_changes_nothing(seated: Hands) -> None:
    seated.do("place.calendar")
    for key in ("Alt+I", "Alt+N"):
        seated.press(key)
        assert seated.dialog is None
        assert "权限" in text(seated, "placeSaid")
    assert not seated.find(QPushButton, "calendarImport").isVisible()
