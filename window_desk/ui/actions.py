"""Everything a clerk can do, once: words, key, the act it leads to, and what the step means in law.

Menus, keys, the bar at the bottom, what is grey and why, and the help (F1) are all drawn from ``ACTIONS``.
Keys are function keys and Alt (and Ctrl+F for the search field); a bare letter is never a command (MISSION G1).
"""

from collections.abc import Callable
from dataclasses import dataclass

from window_desk.core.acts import (
    Accepted,
    Act,
    Answered,
    Decided,
    Notified,
    Printed,
    Received,
    Served,
    Supplemented,
    Verdict,
)
from window_desk.ui.translation import QT_TR_NOOP
from window_desk.ui.workplace import Workplace


class NeedsMaterials:
    """Marks an action that judges materials: it needs a checklist with an open row."""


class NeedsGap:
    """Marks the action that fills the gaps: it needs an open material without a verdict."""


class NeedsClock:
    """Marks an action that explains a date: it needs a running clock."""


class NeedsEntry:
    """Marks the action that takes back an entry: it needs one that nothing later rests on."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a clerk can do. ``needs`` is the act it leads to (``desk.why_not`` says whether it may be begun), a
    mark of this module, or ``None`` for what can always be done; what it means in law is ``law_help.LAW[id]``.
    """

    id: str
    label: str
    key: str
    needs: type | None
    do: Callable[[Workplace], None]
    on_bar: bool = False


ACTIONS: tuple[Action, ...] = (
    Action("visit.begin", QT_TR_NOOP("首问"), "F2", None, lambda at: at.steps.new_visit(), on_bar=True),
    Action("contact.answer", QT_TR_NOOP("答复"), "F6", Answered, lambda at: at.steps.answer(), on_bar=True),
    Action("case.receive", QT_TR_NOOP("收件"), "F11", Received, lambda at: at.steps.receive(), on_bar=True),
    Action(
        "materials.all_received",
        QT_TR_NOOP("全部收齐"),
        "F3",
        NeedsGap,
        lambda at: at.steps.all_received(),
        on_bar=True,
    ),
    Action("case.notify", QT_TR_NOOP("一次性告知"), "F4", Notified, lambda at: at.steps.notify(), on_bar=True),
    Action("case.supplement", QT_TR_NOOP("补正"), "F8", Supplemented, lambda at: at.steps.supplement(), on_bar=True),
    Action("case.accept", QT_TR_NOOP("受理"), "F5", Accepted, lambda at: at.steps.accept(), on_bar=True),
    Action("case.decide", QT_TR_NOOP("决定"), "F9", Decided, lambda at: at.steps.decide(), on_bar=True),
    Action("case.serve", QT_TR_NOOP("送达"), "F10", Served, lambda at: at.steps.serve(), on_bar=True),
    Action("paper.print", QT_TR_NOOP("打印"), "F12", Printed, lambda at: at.steps.print_paper(), on_bar=True),
    Action(
        "materials.received",
        QT_TR_NOOP("结论：收"),
        "Alt+1",
        NeedsMaterials,
        lambda at: at.steps.judge(Verdict.RECEIVED),
    ),
    Action(
        "materials.missing", QT_TR_NOOP("结论：缺"), "Alt+2", NeedsMaterials, lambda at: at.steps.judge(Verdict.MISSING)
    ),
    Action(
        "materials.wrong", QT_TR_NOOP("结论：不符"), "Alt+3", NeedsMaterials, lambda at: at.steps.judge(Verdict.WRONG)
    ),
    Action(
        "materials.exempt", QT_TR_NOOP("结论：免交"), "Alt+4", NeedsMaterials, lambda at: at.steps.judge(Verdict.EXEMPT)
    ),
    Action(
        "materials.not_applicable",
        QT_TR_NOOP("结论：不适用"),
        "Alt+5",
        NeedsMaterials,
        lambda at: at.steps.judge(Verdict.NOT_APPLICABLE),
    ),
    Action("deadline.explain", QT_TR_NOOP("为什么是这天"), "F7", NeedsClock, lambda at: at.steps.explain()),
    Action("entry.void", QT_TR_NOOP("作废记录"), "Alt+Z", NeedsEntry, lambda at: at.steps.void()),
    Action("search.focus", QT_TR_NOOP("查找"), "Ctrl+F", None, lambda at: at.search()),
    Action("worklist.focus", QT_TR_NOOP("待办"), "Alt+W", None, lambda at: at.show_worklist()),
    Action("help.show", QT_TR_NOOP("按键和法律说明"), "F1", None, lambda at: at.show_help()),
    Action("menu.show", QT_TR_NOOP("菜单"), "Alt+M", None, lambda at: at.show_menu()),
    Action("session.log_out", QT_TR_NOOP("离开窗口"), "Alt+L", None, lambda at: at.log_out()),
)
"""The one table of actions, in the order of a case's life."""

BY_ID = {action.id: action for action in ACTIONS}


def leads_to_act(action: Action) -> bool:
    """Whether ``desk.why_not`` answers for ``action``."""
    return action.needs is not None and action.needs in Act.__args__
