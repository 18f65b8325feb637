"""公告 as a place: written by one, let out by another, read at log-in, seen who has."""

from PySide6.QtWidgets import QLabel, QPushButton
from sitting import sit, write

from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.announcements.announcements_page import AnnouncementsPage
from window_desk.ui.grid import Cell


def place(driver: Hands) -> AnnouncementsPage:
    driver.do("place.announcements")
    return driver.find(AnnouncementsPage, "")


def said(page: AnnouncementsPage) -> dict[str, str]:
    cells = [row.cells for row in page.readers.grid.rows]
    return {str(row[0]): row[2].text if isinstance(row[2], Cell) else row[2] for row in cells}


def confirm(driver: Hands) -> None:
    assert driver.dialog is not None
    button = driver.dialog.findChild(QPushButton, "confirm")
    assert button is not None
    button.click()
    driver.settle()


def test_an_announcement_is_written_let_out_read_and_seen_to_be_read(seated: Hands, desk: Desk) -> None:
    sit(seated, "9101")
    page = place(seated)
    seated.press("Alt+N")
    confirm(seated)
    assert seated.dialog is not None  # a title and a text are wanted
    write(seated, announcedTitle="防汛期间值班", announcedText="本周五下午提前一小时到岗。")
    confirm(seated)
    assert page.grid.grid.rows == ()
    sit(seated, "9102")
    page = place(seated)
    seated.press("Alt+R")
    confirm(seated)
    assert len(page.grid.grid.rows) == 1
    assert set(said(page).values()) == {"▲ 还没有"}

    sit(seated, "3001")
    assert seated.dialog is not None
    assert any(label.text() == "防汛期间值班" for label in seated.dialog.findChildren(QLabel))
    confirm(seated)
    sit(seated, "3001")
    assert seated.dialog is None
    page = place(seated)
    assert said(page)["王敏"] == "10:21"
    assert said(page)["郑督"] == "▲ 还没有"
    seated.press("Alt+N")
    assert seated.dialog is None  # a clerk writes none
