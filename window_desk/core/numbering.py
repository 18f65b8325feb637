"""编号. The one rule by which an act gives itself its number: counted within its file, voided acts included.

A number that was voided is never given again (MISSION C3): the paper may be in somebody's hands.
"""

from window_desk.core.acts import Act
from window_desk.core.case import Case
from window_desk.core.ids import act_number, file_base


def next_number(case: Case, kind: type[Act], window: int) -> str:
    """The number the next act of ``kind`` in that file gives itself; ``window`` is where it is done, and begins the
    number of a file without a case number.
    """
    base = case.number or file_base(window, case.case_id)
    before = sum(isinstance(entry.act, kind) for entry in case.entries)
    return act_number(kind, base, before + 1)
