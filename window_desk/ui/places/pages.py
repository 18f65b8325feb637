"""The pages of the places, each imported when somebody first stands there: none of it is loaded at the start."""

from typing import TYPE_CHECKING

from window_desk.desk import Desk
from window_desk.ui.places.place import PlacePage

if TYPE_CHECKING:  # the print room knows the table of actions, which knows the places
    from window_desk.ui.print_room import PrintRoom


def board(desk: Desk, room: "PrintRoom") -> PlacePage:
    """效能看板."""
    from window_desk.ui.supervisor.board_page import BoardPage

    return BoardPage(desk)


def approvals(desk: Desk, room: "PrintRoom") -> PlacePage:
    """审批."""
    from window_desk.ui.supervisor.approvals_page import ApprovalsPage

    return ApprovalsPage(desk, room)


def to_approve(desk: Desk) -> int:
    """In how many cases something waits for a head."""
    from window_desk.ui.supervisor.approvals import owing

    return len(owing(desk))


def notices(desk: Desk, room: "PrintRoom") -> PlacePage:
    """告知情况."""
    from window_desk.ui.supervisor.notices_page import NoticesPage

    return NoticesPage(desk)


def answers(desk: Desk, room: "PrintRoom") -> PlacePage:
    """评价投诉."""
    from window_desk.ui.supervisor.answers_page import answers_page

    return answers_page(desk, room)


def accounts(desk: Desk, room: "PrintRoom") -> PlacePage:
    """追究."""
    from window_desk.ui.supervisor.accounts_page import accounts_page

    return accounts_page(desk, room)


def inspections(desk: Desk, room: "PrintRoom") -> PlacePage:
    """明查暗访."""
    from window_desk.ui.supervisor.inspections_page import inspections_page

    return inspections_page(desk, room)


def floor(desk: Desk, room: "PrintRoom") -> PlacePage:
    """实况."""
    from window_desk.ui.supervisor.floor_page import FloorPage

    return FloorPage(desk)


def tasks(desk: Desk, room: "PrintRoom") -> PlacePage:
    """督查台账."""
    from window_desk.ui.supervisor.tasks_page import TasksPage

    return TasksPage(desk)


def score(desk: Desk, room: "PrintRoom") -> PlacePage:
    """窗口考核."""
    from window_desk.ui.supervisor.score_page import ScorePage

    return ScorePage(desk)


def devices(desk: Desk, room: "PrintRoom") -> PlacePage:
    """窗口电脑."""
    from window_desk.ui.admin.devices_page import DevicesPage

    return DevicesPage(desk)


def settings(desk: Desk, room: "PrintRoom") -> PlacePage:
    """设置."""
    from window_desk.ui.admin.settings_page import SettingsPage

    return SettingsPage(desk)


def calendar(desk: Desk, room: "PrintRoom") -> PlacePage:
    """日历."""
    from window_desk.ui.admin.calendar_page import CalendarPage

    return CalendarPage(desk, room)


def report(desk: Desk, room: "PrintRoom") -> PlacePage:
    """报表."""
    from window_desk.ui.supervisor.report_page import ReportPage

    return ReportPage(desk, room)


def audit(desk: Desk, room: "PrintRoom") -> PlacePage:
    """监察."""
    from window_desk.ui.admin.audit_page import AuditPage

    return AuditPage(desk, room)


def items(desk: Desk, room: "PrintRoom") -> PlacePage:
    """事项."""
    from window_desk.ui.admin.items_page import ItemsPage

    return ItemsPage(desk, room)


def announcements(desk: Desk, room: "PrintRoom") -> PlacePage:
    """公告."""
    from window_desk.ui.announcements.announcements_page import AnnouncementsPage

    return AnnouncementsPage(desk)


def posted(desk: Desk, room: "PrintRoom") -> PlacePage:
    """岗位公示."""
    from window_desk.ui.places.posted_page import PostedPage

    return PostedPage(desk, room)


def roster(desk: Desk, room: "PrintRoom") -> PlacePage:
    """岗位."""
    from window_desk.ui.admin.roster_page import RosterPage

    return RosterPage(desk, room)
