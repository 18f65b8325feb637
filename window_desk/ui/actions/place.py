"""The record itself and the window around it: papers, voiding, search, worklist, look, leaving."""

from window_desk.core.acts import PinChanged, Printed
from window_desk.ui.actions.action import Action, Group, NeedsEntry
from window_desk.ui.translation import QT_TR_NOOP

RECORD: tuple[Action, ...] = (
    Action(
        "paper.print",
        QT_TR_NOOP("打印"),
        "F12",
        Printed,
        Group.RECORD,
        lambda at: at.steps.print_paper(),
        (
            QT_TR_NOOP("收件凭证、告知书、受理通知书，按当时的记录原样打印。"),
            QT_TR_NOOP("再打一次标明“补打”；打不出来，办件照样有效。"),
        ),
    ),
    Action(
        "paper.came_out",
        QT_TR_NOOP("出纸了"),
        "Alt+O",
        None,
        Group.RECORD,
        lambda at: at.room.answer(came_out=True),
        (
            QT_TR_NOOP("打印机没有回话时，由您看一眼：纸已经在手上，记为已打印。"),
            QT_TR_NOOP("没有回答就离开，记为不清楚出纸没有，待办里再问。"),
        ),
    ),
    Action(
        "paper.not_out",
        QT_TR_NOOP("没有出纸"),
        "Alt+U",
        None,
        Group.RECORD,
        lambda at: at.room.answer(came_out=False),
        (
            QT_TR_NOOP("打印机没有回话、纸也没有出来：任务收回，改用第二台；没有第二台就留在待办。"),
            QT_TR_NOOP("办件照样有效，PDF 已经存好。"),
        ),
    ),
    Action(
        "work.cancel",
        QT_TR_NOOP("取消打印"),
        "Alt+X",
        None,
        Group.RECORD,
        lambda at: at.room.cancel(),
        (
            QT_TR_NOOP("停下正在画或正在打的一份；还没有轮到的直接撤下。"),
            QT_TR_NOOP("办件照样有效；没有打出的文书留在待办里。"),
        ),
    ),
    Action(
        "paper.printers",
        QT_TR_NOOP("打印机设置"),
        "",
        None,
        Group.PLACE,
        lambda at: at.choose_printers(),
        (
            QT_TR_NOOP("哪一类文书去哪一台打印机，打不出时改用哪一台；每台现在怎么样。"),
            QT_TR_NOOP("打偏了在这里微调，试打一页看看；只对这台电脑有效。"),
        ),
    ),
    Action(
        "entry.void",
        QT_TR_NOOP("作废记录"),
        "Alt+Z",
        NeedsEntry,
        Group.RECORD,
        lambda at: at.steps.void(),
        (
            QT_TR_NOOP("记错了就作废最后一步，写明理由，再重新登记。"),
            QT_TR_NOOP("原记录和作废都留在台账里，什么也不改、不删。"),
        ),
    ),
    Action(
        "entry.late",
        QT_TR_NOOP("补录"),
        "Alt+T",
        None,
        Group.RECORD,
        lambda at: at.steps.back_date(),
        (
            QT_TR_NOOP("事情早就发生、现在才登记：写明发生的时间，过久的还要写原因。"),
            QT_TR_NOOP("发生时间和登记时间分开记，补录计入补录率，报主管核查。"),
        ),
    ),
)

PLACE: tuple[Action, ...] = (
    Action(
        "search.focus",
        QT_TR_NOOP("查找"),
        "Ctrl+F",
        None,
        Group.PLACE,
        lambda at: at.search(),
        (
            QT_TR_NOOP("事项拼音首字母、姓名、编号、电话末四位、证件号码。"),
            QT_TR_NOOP("扫收件凭证或告知书上的二维码，任何时候都打开那一件。"),
        ),
    ),
    Action(
        "worklist.focus",
        QT_TR_NOOP("待办"),
        "Alt+W",
        None,
        Group.PLACE,
        lambda at: at.show_worklist(),
        (
            QT_TR_NOOP("限时办结制：今天到期的、超期的、等着补正的，都在这里。"),
            QT_TR_NOOP("上下键选，回车打开。"),
        ),
    ),
    Action(
        "help.show",
        QT_TR_NOOP("这一步的法律说明"),
        "F1",
        None,
        Group.PLACE,
        lambda at: at.show_help(),
        (
            QT_TR_NOOP("眼前这一步在法律上是什么，两行；再往下是全部按键。"),
            QT_TR_NOOP("灰色的键，把鼠标放上去就说为什么。"),
        ),
    ),
    Action(
        "actions.show",
        QT_TR_NOOP("全部操作"),
        "Alt+M",
        None,
        Group.PLACE,
        lambda at: at.show_actions(),
        (
            QT_TR_NOOP("所有能做的事，打字就找；做不了的写着为什么。"),
            QT_TR_NOOP("按键、清单、灰的理由是同一张表。"),
        ),
    ),
    Action(
        "look.larger",
        QT_TR_NOOP("放大文字"),
        "Alt+=",
        None,
        Group.PLACE,
        lambda at: at.look.resize_text(1),
        (QT_TR_NOOP("文字从 100 % 到 200 %，五档。"), QT_TR_NOOP("手上的办件不受影响。")),
    ),
    Action(
        "look.smaller",
        QT_TR_NOOP("缩小文字"),
        "Alt+-",
        None,
        Group.PLACE,
        lambda at: at.look.resize_text(-1),
        (QT_TR_NOOP("文字从 200 % 到 100 %，五档。"), QT_TR_NOOP("手上的办件不受影响。")),
    ),
    Action(
        "look.contrast",
        QT_TR_NOOP("高对比度"),
        "Alt+H",
        None,
        Group.PLACE,
        lambda at: at.look.switch_contrast(),
        (QT_TR_NOOP("黑白分明，焦点框加粗；再按一次还原。"), QT_TR_NOOP("颜色从来不是唯一的标志。")),
    ),
    Action(
        "look.language",
        QT_TR_NOOP("中文 / English"),
        "Alt+E",
        None,
        Group.PLACE,
        lambda at: at.look.switch_language(),
        (QT_TR_NOOP("界面在中文和英文之间切换。"), QT_TR_NOOP("文书永远是中文。")),
    ),
    Action(
        "sync.show",
        QT_TR_NOOP("同步和时钟"),
        "Alt+S",
        None,
        Group.PLACE,
        lambda at: at.show_standing(),
        (
            QT_TR_NOOP("什么没有传到中心、为什么、怎么办；离了中心能办什么；本机时钟准不准。"),
            QT_TR_NOOP("主管在这里核对存疑的记录和两个窗口收的同一件事。"),
        ),
    ),
    Action(
        "session.lock",
        QT_TR_NOOP("锁屏"),
        "Alt+P",
        None,
        Group.PLACE,
        lambda at: at.lock(),
        (
            QT_TR_NOOP("离开一会儿就锁上：别人不能用您的名字登记，也看不到办件。"),
            QT_TR_NOOP("输入 PIN 回到原来的画面；久不操作会自动锁上。"),
        ),
    ),
    Action(
        "session.pin",
        QT_TR_NOOP("改 PIN"),
        "Alt+0",
        PinChanged,
        Group.PLACE,
        lambda at: at.change_pin(),
        (
            QT_TR_NOOP("给自己换一个 PIN：先输原来的，再输两次新的；同步以后各窗口都用它。"),
            QT_TR_NOOP("改了什么时候记入台账；忘了的请管理员重设。"),
        ),
    ),
    Action(
        "session.log_out",
        QT_TR_NOOP("离开窗口"),
        "Alt+L",
        None,
        Group.PLACE,
        lambda at: at.log_out(),
        (
            QT_TR_NOOP("退出登录；没办完的都已暂存，未传的记录不会丢。"),
            QT_TR_NOOP("岗位责任制：每一条记录都写着是谁、在哪个窗口办的。"),
        ),
    ),
)

ACTIONS: tuple[Action, ...] = (*RECORD, *PLACE)
