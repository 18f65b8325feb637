"""The ways from the counter to the places beside it."""

from window_desk.ui.actions.action import Action, Group
from window_desk.ui.places.place import Place
from window_desk.ui.places.table import ACTION, PLACES
from window_desk.ui.translation import QT_TR_NOOP


def _way_to(place: Place) -> Action:
    return Action(ACTION + place.id, place.label, "", None, Group.SIDE, lambda at: at.go(place.id), place.law)


ACTIONS: tuple[Action, ...] = (
    Action(
        "places.open",
        QT_TR_NOOP("效能和管理"),
        "Alt+F",
        None,
        Group.SIDE,
        lambda at: at.go(""),
        (
            QT_TR_NOOP("柜台以外的各处：效能、审批、督查、报表，事项、岗位、日历、设置；没有权限的不出现。"),
            QT_TR_NOOP("Esc 回柜台，手上的办件还在原处；再按一次回到刚才那一处。"),
        ),
    ),
    *map(_way_to, PLACES),
)
