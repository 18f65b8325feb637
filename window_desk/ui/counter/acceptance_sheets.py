"""Sheets around acceptance: what is told, promised, corrected, taken back (MISSION A6-A10)."""

from collections.abc import Callable, Mapping

from window_desk.core.acts import Withdrawn
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Words
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def withdraw(visit: Visit) -> Sheet:
    """撤回申请: the applicant takes the application back; the papers go with him."""
    reason = Words("reason", tr("撤回的理由"))
    note = tr("材料一并退还申请人，由申请人签收。")
    return Sheet(tr("撤回申请"), tr("登记撤回"), (reason,), lambda say: (Withdrawn(say["reason"]),), note)


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "case.withdraw": withdraw,
}
