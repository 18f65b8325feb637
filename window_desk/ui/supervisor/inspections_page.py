"""明查暗访: every inspection with what it found, the date to put it right, and the second look (MISSION D4)."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from window_desk.core.acts import Rechecked, Rectified, SpotChecked
from window_desk.core.case import Case, File, Stage
from window_desk.core.duty import Duty, DutyKind, Owner, is_under
from window_desk.core.inspections import to_recheck
from window_desk.core.parts import SpotCheck
from window_desk.desk import Desk
from window_desk.ui.grid import Cell, Column, Row
from window_desk.ui.labels import day_text, place_text
from window_desk.ui.oversight_labels import BANS
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.supervisor.matter_list import Matter, Source
from window_desk.ui.supervisor.matter_page import MatterPage, Offer
from window_desk.ui.translation import tr


def inspections_page(desk: Desk, room: PrintRoom) -> MatterPage:
    """The page of 明查暗访."""
    columns = (
        Column(tr("编号"), 190),
        Column(tr("检查日"), 92),
        Column(tr("窗口和人员"), 140),
        Column(tr("发现的问题")),
        Column(tr("整改期限"), 92),
        Column(tr("整改"), 92),
        Column(tr("情况"), 150),
    )
    offers = (
        Offer("inspection.record", "Alt+N", begins=True),
        Offer("duty.rectify", "Alt+R"),
        Offer("inspection.recheck", "Alt+K"),
    )
    return MatterPage(desk, room, "inspections", tr("检查，回车打开"), columns, offers, SOURCE)


def _open(desk: Desk) -> Sequence[UUID]:
    return desk.open_files(File.INSPECTION)


def _of_case(case: Case, desk: Desk) -> Iterator[Matter]:
    check = case.spot_check
    if check and _is_seen(check, desk):
        yield _matter(case, check, desk)


def _is_seen(check: SpotCheck, desk: Desk) -> bool:
    duty = Duty(DutyKind.RECTIFY, Owner.WINDOW, check.window, check.officer)
    return desk.officer is not None and is_under(duty, desk.roster, desk.officer)


def _matter(case: Case, check: SpotCheck, desk: Desk) -> Matter:
    acts = tuple(entry for entry in case.live(SpotChecked, Rectified, Rechecked))
    first = acts[0].act
    assert isinstance(first, SpotChecked)  # an inspection begins with what was seen
    done = case.stage is Stage.SETTLED
    late = not done and check.rectify_by is not None and check.rectify_by < desk.today()
    found = tr("；").join(filter(None, (first.findings, *(tr(BANS[ban]) for ban in first.bans))))
    cells = (
        check.number,
        day_text(check.made_on, weekday=False),
        place_text(check.window, check.officer, desk.roster),
        found or tr("没有发现问题"),
        day_text(check.rectify_by, weekday=False) if check.rectify_by else "–",
        day_text(check.rectified_on, weekday=False) if check.rectified_on else "–",
        _state(case, late=late, done=done),
    )
    return Matter(case.case_id, Row(cells, case.case_id), check.number, acts, done, late)


def _state(case: Case, *, late: bool, done: bool) -> Cell:
    if done:
        return Cell(tr("✓ 已了结"), "ok")
    if to_recheck(case):
        return Cell(tr("● 等复查"), "accent", strong=True)
    return Cell(tr("▲ 逾期没有整改"), "bad", strong=True) if late else Cell(tr("● 等整改"), "warn")


SOURCE = Source(_open, _of_case, (SpotChecked, Rechecked))
