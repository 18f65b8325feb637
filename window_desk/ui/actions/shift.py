"""The end of a shift: what the window hands over."""

from window_desk.ui.actions.action import Action, Group
from window_desk.ui.translation import QT_TR_NOOP

ACTIONS: tuple[Action, ...] = (
    Action(
        "shift.hand_over",
        QT_TR_NOOP("交接班"),
        "Alt+J",
        None,
        Group.PLACE,
        lambda at: at.hand_over_shift(),
        (
            QT_TR_NOOP("岗位责任制：没办完的、到期的、手上的材料，列成一张交接班单，双方签名。"),
            QT_TR_NOOP("今天办了多少也在上面；可以打印，也可以存成 PDF。"),
        ),
    ),
)
