"""The people of the core's tests: two departments, four windows, one AB岗, a head and a supervisor; nobody is real."""

from core.histories import ITEM, moment

from window_desk import shipped
from window_desk.core.bench import Bench
from window_desk.core.catalogue import Item
from window_desk.core.entry import Hand
from window_desk.core.parts import Leave
from window_desk.core.policy import SAFE, Policy
from window_desk.core.posts import Centre, Department, Officer, Post, Right, Roster, Window

ROSTER = Roster(
    1,
    Centre(1, "滁州市政务服务中心"),
    (
        Department("market", "市场监管", "滁州市市场监督管理局", complaint_phone="0550-3012345"),
        Department("approval", "综合审批", "滁州市行政审批局", also=("water",)),
    ),
    (
        Window(3, "市场监管", "market"),
        Window(4, "市场监管", "market"),
        Window(5, "综合窗口", "approval", general=True),
        Window(6, "取水许可", "approval"),
    ),
    (
        Officer("3001", "王敏", "market", "", "3002"),
        Officer("3002", "赵强", "market", "", "3001"),
        Officer("4001", "李静", "market", ""),
        Officer("6001", "陈静", "approval", ""),
        Officer("3009", "孙林", "market", "", left=True),
        Officer("8001", "周处", "market", "", rights=(Right.REVIEW,)),
        Officer("8002", "吴处", "approval", "", rights=(Right.REVIEW,)),
        Officer("9001", "郑督", "approval", "", rights=(Right.SUPERVISE,)),
    ),
)

WANG, ZHAO, LI, CHEN = Hand("3001", 3), Hand("3002", 3), Hand("4001", 4), Hand("6001", 6)
WANG_FOR_ZHAO, ZHAO_FOR_WANG = Hand("3001", 3, "3002"), Hand("3002", 3, "3001")
HEAD, OTHER_HEAD, SUPERVISOR = Hand("8001", 4), Hand("8002", 6), Hand("9001", 6)

SHOP_POST = Post("M1", "开店许可岗", "market", "受理开店许可", "一次告知、限时办结", "3001", "3002", ("SHOP",))
FOOD_POST = Post("M2", "食品许可岗", "market", "受理食品许可", "一次告知、限时办结", "3002", "3001", ("FOOD",))
ANY_POST = Post("M3", "市场监管综合岗", "market", "受理本部门事项", "随到随办", "4001")


def bench_of(
    by: Hand | None,
    at: str,
    roster: Roster | None = ROSTER,
    item: Item | None = ITEM,
    policy: Policy = SAFE,
    leaves: tuple[Leave, ...] = (),
) -> Bench:
    """What is before the one about to act."""
    return Bench(item, shipped.calendar(), moment(at), policy, roster, by, leaves)
