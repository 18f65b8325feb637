"""Sheets of 明查暗访: what was found at a window, and that it was put right (MISSION D4)."""

from collections.abc import Callable, Mapping

from window_desk.core.acts import Rechecked, SpotChecked
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Choice, Day, Several, Words
from window_desk.ui.oversight_labels import BANS
from window_desk.ui.people_fields import officer_choice, window_choice
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr

USUAL_WORKDAYS = 5
"""The repair date that stands there beforehand; the inspector changes it."""


def record(visit: Visit) -> Sheet:
    """检查登记: a file of its own; anything found gets a date by which it is put right."""
    desk = visit.desk
    fields = (
        Choice("announced", tr("怎样检查"), ((True, tr("明查")), (False, tr("暗访")))),
        window_choice("window", tr("检查哪个窗口"), desk.roster),
        officer_choice("officer", tr("涉及哪个人"), desk.roster, nobody=tr("没有具体的人"), value=""),
        Several("bans", tr("违反了哪条禁令"), [(ban, tr(word)) for ban, word in BANS.items()]),
        Words("findings", tr("发现的问题（没有的空着）"), lines=3),
        Day(
            "rectify_by",
            tr("整改期限"),
            desk.calendar.after(desk.today(), USUAL_WORKDAYS).on,
            shown=lambda say: bool(say["bans"] or say["findings"]),
        ),
    )
    note = tr("检查另立一件，手上的办件自动暂存。没有发现问题的，登记以后就了结。")
    return Sheet(tr("检查登记"), tr("登记检查"), fields, lambda say: (_spot_checked(visit, say),), note)


def _spot_checked(visit: Visit, say: Answers) -> SpotChecked:
    found = bool(say["bans"] or say["findings"])
    return SpotChecked(
        visit.number(SpotChecked),
        say["window"],
        say["findings"],
        say["bans"],
        say["officer"],
        say["announced"],
        say["rectify_by"] if found else None,
    )


def recheck(visit: Visit) -> Sheet:
    """整改复查: looked at again."""
    passed = Choice("passed", tr("复查结果"), ((True, tr("通过")), (False, tr("没有通过，继续整改"))))
    found = Words("found", tr("看到的情况"), lines=2)
    return Sheet(tr("整改复查"), tr("登记复查"), (passed, found), lambda say: (Rechecked(say["passed"], say["found"]),))


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "inspection.record": record,
    "inspection.recheck": recheck,
}
