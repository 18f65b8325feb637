"""The people and places of a story: a small centre of two departments, where nobody is real."""

from dataclasses import replace

from window_desk.core.posts import Centre, Department, Officer, Right, Roster, Window

_MARKET = Department(
    "market",
    "市场监管",
    "滁州市市场监督管理局",
    "0550-3000301",
    "0550-3012345",
    "市场监管行政审批专用章",
    "滁州市人民政府",
    "滁州市琅琊区人民法院",
)
_APPROVAL = replace(
    _MARKET,
    code="approval",
    name="综合审批",
    body="滁州市行政审批局",
    phone="0550-3000501",
    seal="滁州市行政审批局审批专用章",
    also=("health", "construction", "planning", "city", "water", "transport"),
)

ROSTER = Roster(
    1,
    Centre(1, "滁州市政务服务中心", "滁州市龙蟠大道 99 号", "周一至周五 9:00-17:00"),
    (_MARKET, _APPROVAL),
    (
        Window(3, "市场监管", "market"),
        Window(4, "市场监管", "market"),
        Window(5, "综合审批", "approval", general=True),
        Window(8, "市场监管负责人", "market"),
        Window(9, "效能监督", "approval"),
    ),
    (
        Officer("3001", "王敏", "market", "", "3002"),
        Officer("3002", "赵强", "market", "", "3001"),
        Officer("4001", "李芳", "market", ""),
        Officer("5001", "陈静", "approval", ""),
        Officer("8001", "周处", "market", "", rights=(Right.REVIEW,)),
        Officer("9001", "孙督", "approval", "", rights=(Right.SUPERVISE,)),
    ),
)
"""王敏 and 赵强 are an AB岗 at window 3; 周处 reviews as head of department, 孙督 supervises the centre."""

SEATS = {"3001": 3, "3002": 3, "4001": 4, "5001": 5, "8001": 8, "9001": 9}
"""At which window each of them sits."""

RIGHTS = {"审核": Right.REVIEW, "监督": Right.SUPERVISE, "监察": Right.AUDIT}
"""What the headers call the rights."""
