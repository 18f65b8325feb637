"""公告 as a place: written by one, let out by another, read at log-in, seen who has."""

from PySide6.QtWidgets import QLabel, QPushButton
from sitting import sit, write

from window_desk.core.announcements import Announcement
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


def states(page: AnnouncementsPage) -> list[str]:
    return [cell.text for row in page.grid.grid.rows if isinstance(cell := row.cells[3], Cell)]


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
    assert states(page) == ["草稿"]
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


def let_one_out(driver: Hands) -> None:
    """王管 writes and 陈管 lets out."""
    sit(driver, "9101")
    place(driver)
    driver.press("Alt+N")
    write(driver, announcedTitle="防汛值班", announcedText="周五早到。")
    confirm(driver)
    sit(driver, "9102")
    place(driver)
    driver.press("Alt+R")
    confirm(driver)


def test_a_draft_is_changed_in_its_place(seated: Hands, desk: Desk) -> None:
    sit(seated, "9101")
    page = place(seated)
    seated.press("Alt+E")
    assert seated.dialog is None  # nothing chosen to change
    seated.press("Alt+N")
    write(seated, announcedTitle="防汛值班", announcedText="周五早到。")
    confirm(seated)
    page.grid.selectRow(0)
    seated.press("Alt+E")
    write(seated, announcedText="周四早到。")
    confirm(seated)
    (version,) = desk.announcing.versions
    assert (version.version, "周四早到。" in version.body) == (1, True)
    assert states(page) == ["草稿"]


def test_what_is_out_is_never_changed_but_followed_by_a_version_to_be_read_again(seated: Hands, desk: Desk) -> None:
    let_one_out(seated)
    sit(seated, "3001")
    confirm(seated)
    sit(seated, "9101")
    seated.press("Esc")
    page = place(seated)
    page.grid.selectRow(0)
    for text in ("周四早到。", "周三早到。"):  # the second time it is the draft that is changed
        seated.press("Alt+E")
        write(seated, announcedText=text)
        confirm(seated)
    (old,) = desk.published.announcements(desk.today())
    assert (old.version, old.text, states(page)[0], len(states(page))) == (1, "周五早到。", "草稿", 2)
    sit(seated, "9102")
    seated.press("Esc")
    place(seated)
    seated.press("Alt+R")
    confirm(seated)
    assert desk.published.announcements(desk.today()) == (Announcement(old.key, 2, old.title, "周三早到。", old.until),)
    sit(seated, "3001")
    assert seated.dialog is not None  # read in its first version only
