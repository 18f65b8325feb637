"""Every place there is, in the order of the tabs. A page is imported when somebody first stands there."""

from window_desk.core.posts import OVERSIGHT, Right
from window_desk.desk import Desk
from window_desk.ui.places import pages
from window_desk.ui.places.place import Place
from window_desk.ui.translation import QT_TR_NOOP, tr

PLACES: tuple[Place, ...] = (
    Place(
        "board",
        QT_TR_NOOP("效能看板"),
        (
            QT_TR_NOOP("限时办结、一次告知、首问负责、好差评，按窗口、人员、部门、事项看；比率先求和再相除。"),
            QT_TR_NOOP("每个数按回车就是它的名单，行数等于这个数。"),
        ),
        pages.board,
        OVERSIGHT,
    ),
    Place(
        "approvals",
        QT_TR_NOOP("审批"),
        (
            QT_TR_NOOP(
                "延期、二次告知、否定报备、视为受理、容缺、绿色通道、作废、补录：负责人逐条同意，或者写明意见撤回。"
            ),
            QT_TR_NOOP("否定报备按报备后的审核时限排在最前；处长看本部门的，主管看全部，本人办的由他人审核。"),
        ),
        pages.approvals,
        OVERSIGHT,
        pages.to_approve,
    ),
    Place(
        "notices",
        QT_TR_NOOP("告知情况"),
        (
            QT_TR_NOOP("一次性告知：每个窗口告知几份、二次告知几份、没有按期告知的；每个数按回车就是名单。"),
            QT_TR_NOOP("同一件的任意两份告知书左右对照，新增的要求、改了的说法逐条标明。"),
        ),
        pages.notices,
        OVERSIGHT,
    ),
    Place(
        "answers",
        QT_TR_NOOP("评价投诉"),
        (
            QT_TR_NOOP("差评的核实、整改、回访，投诉的受理、答复、归档，各有期限，超期的排在最前。"),
            QT_TR_NOOP("被评价、被投诉的人自己不核实、不承办；评价本身不改、不删。"),
        ),
        pages.answers,
        OVERSIGHT,
    ),
    Place(
        "accounts",
        QT_TR_NOOP("追究"),
        (
            QT_TR_NOOP("失职追究：规则从记录里列出的问题和证据，当事人的说明，认定，措施，申诉，结果。"),
            QT_TR_NOOP("程序只列出，不作结论：先听当事人，再由监督人员认定；找不到当事人的由负责人说明。"),
        ),
        pages.accounts,
        OVERSIGHT,
    ),
    Place(
        "inspections",
        QT_TR_NOOP("明查暗访"),
        (
            QT_TR_NOOP("每次检查发现了什么，整改期限，整改了没有，复查通过没有。"),
            QT_TR_NOOP("整改的人自己不复查；没有通过的仍按原来的期限整改。"),
        ),
        pages.inspections,
        OVERSIGHT,
    ),
    Place(
        "floor",
        QT_TR_NOOP("实况"),
        (
            QT_TR_NOOP("每个窗口现在接待谁、多久了，有没有转办没接，A、B 岗是不是都不在。"),
            QT_TR_NOOP("按本机已有的记录说，上次同步以后别的窗口做了什么，这里还看不到。"),
        ),
        pages.floor,
        OVERSIGHT,
    ),
    Place(
        "tasks",
        QT_TR_NOOP("督查台账"),
        (
            QT_TR_NOOP("领导交办、会议定下的事：牵头部门、责任人、期限，每月的进展，逾期的督办。"),
            QT_TR_NOOP("办结的写明结果才销号；责任人自己不销号。"),
        ),
        pages.tasks,
        OVERSIGHT,
    ),
    Place(
        "score",
        QT_TR_NOOP("窗口考核"),
        (
            QT_TR_NOOP("从一百分往下扣：预警、黄牌、红牌、二次告知、属实的投诉，各扣几分由中心公布。"),
            QT_TR_NOOP("每一项按回车就是它的办件；窗口人员看自己窗口的，主管看全部。"),
        ),
        pages.score,
    ),
    Place(
        "items",
        QT_TR_NOOP("事项"),
        (
            QT_TR_NOOP("事项目录：每一项的材料、时限、依据和各版的差异；改动先进草稿，核对后由另一人发布。"),
            QT_TR_NOOP("兜底条款不能当材料，收费必须有法定依据（行政许可法第三十条、第五十八条）。"),
        ),
        pages.items,
        frozenset({Right.CATALOGUE, Right.RELEASE, Right.SUPERVISE, Right.AUDIT}),
    ),
    Place(
        "devices",
        QT_TR_NOOP("窗口电脑"),
        (
            QT_TR_NOOP("哪些电脑连着中心，最后一次什么时候联系，还有多少没有报到；登记新的，停用丢了的。"),
            QT_TR_NOOP("中心拒绝过的事也在这里：分叉、越权、登记码不对。"),
        ),
        pages.devices,
        frozenset({Right.DEVICES}),
    ),
    Place(
        "calendar",
        QT_TR_NOOP("日历"),
        (
            QT_TR_NOOP("全年的放假、调休上班、当地停班，各有文号；还没有公布的年份标明暂定。"),
            QT_TR_NOOP("导入下一年的通知先试算：哪些办件的期限会变、哪些文书写着原来的日期，看过再发布。"),
        ),
        pages.calendar,
    ),
    Place(
        "settings",
        QT_TR_NOOP("设置"),
        (
            QT_TR_NOOP("全部设置：现在是多少、默认是多少、依据哪里、谁决定；全中心的发布后生效，本机的马上生效。"),
            QT_TR_NOOP("规则从生效日期当日起开始的办件起用，已经开始的照旧。"),
        ),
        pages.settings,
        frozenset({Right.SETTINGS, Right.REVIEW, Right.AUDIT}),
    ),
    Place(
        "report",
        QT_TR_NOOP("报表"),
        (
            QT_TR_NOOP("月报、季报，全中心、一个部门或者一个窗口；每一页都有统计范围、制表时间、程序版本和台账校验。"),
            QT_TR_NOOP("可以打印，有导出权限的可以存成 PDF、XLSX、CSV；报表里没有申请人。"),
        ),
        pages.report,
        OVERSIGHT,
    ),
    Place(
        "roster",
        QT_TR_NOOP("岗位"),
        (
            QT_TR_NOOP("人员、岗位、窗口、部门和权限，AB 岗、离岗和顶岗记录；改动先入草稿，由另一人发布。"),
            QT_TR_NOOP("AB 岗两人不同时离岗，B 岗代班时两人的名字都留在台账里。"),
        ),
        pages.roster,
        frozenset({Right.ROSTER, Right.RELEASE, Right.SUPERVISE, Right.AUDIT}),
    ),
    Place(
        "audit",
        QT_TR_NOOP("监察"),
        (
            QT_TR_NOOP("谁看过明文、为什么看，导出过什么，删除过什么；台账的每一条记录按人员、窗口、种类、日期查。"),
            QT_TR_NOOP("在这里核验台账和发布；期满的申请人信息由两人一起删除，打印证明。"),
        ),
        pages.audit,
        frozenset({Right.AUDIT, Right.SUPERVISE, Right.RELEASE}),
    ),
    Place(
        "announcements",
        QT_TR_NOOP("公告"),
        (
            QT_TR_NOOP("中心发给大家或者一个部门的话：登录时先读，按“已阅”记入台账。"),
            QT_TR_NOOP("谁已阅、谁还没有，这里看得到；有设置权限的人写，另一人发布。"),
        ),
        pages.announcements,
    ),
    Place(
        "posted",
        QT_TR_NOOP("岗位公示"),
        (
            QT_TR_NOOP("岗位责任制：每个岗位的职责、标准、A 岗 B 岗，对外公开。"),
            QT_TR_NOOP("涉密的岗位不公示。"),
        ),
        pages.posted,
    ),
)

ACTION = "place."
"""What the ids of the actions that lead to a place begin with."""


def places_for(desk: Desk) -> tuple[Place, ...]:
    """The places open to whoever sits here."""
    rights: tuple[Right, ...] = desk.officer.rights if desk.officer else ()
    return tuple(place for place in PLACES if place.is_open_to(rights))


def closed(desk: Desk) -> dict[str, str]:
    """Why a place is not open to whoever sits here, by the action that leads to it."""
    allowed = places_for(desk)
    return {ACTION + place.id: tr("没有这项权限") for place in PLACES if place not in allowed}
