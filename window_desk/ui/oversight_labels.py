"""Words for what supervision names: reports of a "no", ratings, complaints, bans, cards, breaches, measures, rights."""

from window_desk.core.acts import Ban, BreachCode, ComplaintKind, Measure, Rating, RefusalKind, Unrated
from window_desk.core.posts import Right, Roster
from window_desk.core.signals import Level
from window_desk.ui.labels import CLOCKS
from window_desk.ui.translation import QT_TR_NOOP, tr

RIGHTS = {
    Right.REVIEW: QT_TR_NOOP("审核"),
    Right.SUPERVISE: QT_TR_NOOP("监督"),
    Right.CATALOGUE: QT_TR_NOOP("编目"),
    Right.RELEASE: QT_TR_NOOP("发布"),
    Right.ROSTER: QT_TR_NOOP("人员岗位"),
    Right.CALENDAR: QT_TR_NOOP("日历"),
    Right.SETTINGS: QT_TR_NOOP("设置"),
    Right.DEVICES: QT_TR_NOOP("设备"),
    Right.UNMASK: QT_TR_NOOP("看明文"),
    Right.EXPORT: QT_TR_NOOP("导出"),
    Right.AUDIT: QT_TR_NOOP("监察"),
}
REFUSALS = {
    RefusalKind.NOT_ACCEPTED: QT_TR_NOOP("不予受理"),
    RefusalKind.DENIED: QT_TR_NOOP("不予许可"),
    RefusalKind.CANNOT_IN_TIME: QT_TR_NOOP("不能按承诺时限办结"),
    RefusalKind.DEPARTMENTS_DISAGREE: QT_TR_NOOP("部门意见不一致"),
}
RATINGS = {
    Rating.VERY_GOOD: QT_TR_NOOP("非常满意"),
    Rating.GOOD: QT_TR_NOOP("满意"),
    Rating.FAIR: QT_TR_NOOP("基本满意"),
    Rating.POOR: QT_TR_NOOP("不满意"),
    Rating.VERY_POOR: QT_TR_NOOP("非常不满意"),
}
UNRATED = {
    Unrated.DECLINED: QT_TR_NOOP("不愿评价"),
    Unrated.TIMED_OUT: QT_TR_NOOP("超时没有评价"),
    Unrated.NO_DEVICE: QT_TR_NOOP("没有评价器"),
}
RATING_TAGS = (
    QT_TR_NOOP("等候时间太长"),
    QT_TR_NOOP("没有一次说清要什么材料"),
    QT_TR_NOOP("要了清单以外的材料"),
    QT_TR_NOOP("服务态度不好"),
    QT_TR_NOOP("没有按承诺时限办结"),
    QT_TR_NOOP("收费不清楚"),
)
"""The reasons an applicant may tick for a 差评; in the record they stand as they are here, in Chinese."""
COMPLAINTS = {
    ComplaintKind.INACTION: QT_TR_NOOP("不作为"),
    ComplaintKind.MISCONDUCT: QT_TR_NOOP("乱作为"),
    ComplaintKind.ATTITUDE: QT_TR_NOOP("态度差"),
    ComplaintKind.SLOWNESS: QT_TR_NOOP("效率低"),
    ComplaintKind.GRAFT: QT_TR_NOOP("不廉洁"),
    ComplaintKind.NEGLIGENCE: QT_TR_NOOP("责任心不强"),
    ComplaintKind.DEFIANCE: QT_TR_NOOP("政令不畅"),
}
BANS = {
    Ban.DRINKING_AT_LUNCH: QT_TR_NOOP("工作日午餐饮酒"),
    Ban.GAMES_AT_WORK: QT_TR_NOOP("上班时间上网聊天、玩游戏"),
    Ban.GAMBLING: QT_TR_NOOP("打麻将赌博"),
    Ban.PUBLIC_MONEY: QT_TR_NOOP("公款旅游、高消费娱乐"),
}
BREACHES = {
    BreachCode.NOT_ACCEPTING: QT_TR_NOOP("符合法定条件不予受理"),
    BreachCode.NOT_POSTED: QT_TR_NOOP("没有公示应当公示的材料"),
    BreachCode.NOT_TELLING: QT_TR_NOOP("没有履行法定告知义务"),
    BreachCode.NOT_TOLD_ONCE: QT_TR_NOOP("没有一次告知全部内容"),
    BreachCode.NO_REASONS: QT_TR_NOOP("没有说明不受理或不予许可的理由"),
    BreachCode.STATUTE_MISSED: QT_TR_NOOP("超过法定时限"),
    BreachCode.AGAINST_CONDITIONS: QT_TR_NOOP("违反法定条件准予或不予许可"),
    BreachCode.UNFOUNDED_FEE: QT_TR_NOOP("没有依据收费"),
    BreachCode.PROMISE_MISSED: QT_TR_NOOP("超过承诺时限"),
    BreachCode.NOT_DELIVERED: QT_TR_NOOP("逾期没有出件"),
    BreachCode.WRONG_STOP: QT_TR_NOOP("违规停止计时"),
    BreachCode.REFERRAL_DROPPED: QT_TR_NOOP("转办无人负责"),
    BreachCode.REFUSED_UNREPORTED: QT_TR_NOOP("没有报备就说“不”"),
    BreachCode.RATING_UNANSWERED: QT_TR_NOOP("差评逾期没有整改"),
    BreachCode.COMPLAINT_UNANSWERED: QT_TR_NOOP("投诉逾期没有答复"),
    BreachCode.CONDUCT: QT_TR_NOOP("违反工作纪律"),
}
LEVELS = {
    Level.NORMAL: QT_TR_NOOP("正常"),
    Level.WARN: QT_TR_NOOP("预警"),
    Level.YELLOW: QT_TR_NOOP("黄牌"),
    Level.RED: QT_TR_NOOP("红牌"),
}
MEASURES = {
    Measure.ADMONISHED: QT_TR_NOOP("诫勉教育"),
    Measure.CRITICISED: QT_TR_NOOP("通报批评"),
    Measure.WARNED: QT_TR_NOOP("效能告诫"),
    Measure.TRAINED: QT_TR_NOOP("离岗培训"),
    Measure.TRANSFERRED: QT_TR_NOOP("调离岗位"),
    Measure.DISMISSED: QT_TR_NOOP("辞退"),
}

_OF_KEYS = {part.value: word for part, word in (*CLOCKS.items(), *BREACHES.items())} | {
    level.name.lower(): word for level, word in LEVELS.items()
}


def breach_text(key: str, roster: Roster) -> str:
    """The key of a card or breach in words: ``promised/yellow`` is ``承诺时限 · 黄牌``; a department by its name."""

    def said(part: str) -> str:
        unit = roster.department(part)
        return tr(_OF_KEYS[part]) if part in _OF_KEYS else unit.name if unit else part

    return " · ".join(map(said, key.split("/")))
