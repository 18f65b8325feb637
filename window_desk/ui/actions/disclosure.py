"""Seeing a person of the case unmasked."""

from window_desk.core.acts import Unmasked
from window_desk.ui.actions.action import Action, Group, sheet
from window_desk.ui.translation import QT_TR_NOOP

ACTIONS: tuple[Action, ...] = (
    sheet(
        "person.unmask",
        QT_TR_NOOP("查看明文"),
        "",
        Unmasked,
        Group.RECORD,
        (
            QT_TR_NOOP(
                "证件号码、电话、地址平时遮住中间；要看全的写明目的，先记入台账再显示（个人信息保护法第六条）。"
            ),
            QT_TR_NOOP("有看明文权限的才能看，过一会儿自动收起；谁看过，监察人员都看得到。"),
        ),
    ),
)
