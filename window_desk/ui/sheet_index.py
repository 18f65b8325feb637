"""Which sheet belongs to which action. Each place's sheets are functions in its own folder; here they are found."""

from collections.abc import Callable, Mapping

from window_desk.ui.cases import (
    examining_sheets,
    fee_sheet,
    green_channel_sheets,
    joint_sheets,
    result_sheets,
    timing_sheets,
    unmask_sheet,
)
from window_desk.ui.counter import (
    acceptance_sheets,
    commitment_sheets,
    contact_sheets,
    custody_sheets,
    refusal_sheets,
)
from window_desk.ui.counter.on_the_spot import on_the_spot
from window_desk.ui.counter.visit import Visit
from window_desk.ui.sheets import Sheet
from window_desk.ui.supervisor import (
    account_sheets,
    complaint_sheets,
    inspection_sheets,
    leave_sheets,
    rating_sheets,
    task_sheets,
)

SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    **contact_sheets.SHEETS,
    **custody_sheets.SHEETS,
    **acceptance_sheets.SHEETS,
    **commitment_sheets.SHEETS,
    **refusal_sheets.SHEETS,
    "case.on_the_spot": on_the_spot,
    **examining_sheets.SHEETS,
    **timing_sheets.SHEETS,
    **result_sheets.SHEETS,
    **joint_sheets.SHEETS,
    **green_channel_sheets.SHEETS,
    **fee_sheet.SHEETS,
    **rating_sheets.SHEETS,
    **complaint_sheets.SHEETS,
    **inspection_sheets.SHEETS,
    **task_sheets.SHEETS,
    **account_sheets.SHEETS,
    **leave_sheets.SHEETS,
    **unmask_sheet.SHEETS,
}
"""The sheet of each action made by ``actions.action.sheet``; a test keeps the two in step."""
