"""一次性告知制: tell once, everything (行政许可法 Art. 32(1)(4)).

A notice lists every material that is missing or wrong, so it can only be given when every material has a verdict. A
later notice may ask again for what an earlier one asked, or for defects in papers handed in since; anything else is a
*new demand* (新增要求), which breaks the one-time rule and therefore needs a reason and a supervisor's eye.
"""

from datetime import date

from window_desk.core.acts import Demand
from window_desk.core.case import Case
from window_desk.core.catalogue import Item, Limit, Start, Unit
from window_desk.core.materials import checklist, owed
from window_desk.core.workdays import Calendar, Due

NOTIFY = Limit(5, Unit.WORKDAYS, Start.RECEIPT, "行政许可法第三十二条第一款第四项", "L1")
"""The five working days in which the notice must be given; an item may set a shorter one, never a longer."""

SUPPLY = Limit(20, Unit.WORKDAYS, Start.RECEIPT, "告知书载明的补正期限（法律没有统一规定）", "G2")
"""The applicant's time to supply where an item sets none: the national law is silent; a Shanghai form gives twenty."""


def demands(item: Item, case: Case) -> tuple[Demand, ...]:
    """Everything the notice has to list, from the verdicts on record, in list order."""
    required = checklist(item, case.answers)
    return tuple(Demand(f.material, f.defect, f.remedy) for f in owed(required, case.findings))


def new_demands(case: Case, asked: tuple[Demand, ...]) -> tuple[Demand, ...]:
    """The demands of a second or later notice that no earlier notice of the case made."""
    if not case.notices:
        return ()
    told = {demand.material for notice in case.notices for demand in notice.demands}
    return tuple(demand for demand in asked if demand.material not in told)


def supply_by(item: Item, told_on: date, calendar: Calendar) -> Due:
    """The applicant's last day, counted from the day the notice is given (worked example C07)."""
    return calendar.after(told_on, (item.supply or SUPPLY).n)
