"""指标口径: how each figure is reckoned, in one sentence made from its declaration, so that both stay together."""

from collections.abc import Mapping, Sequence

from window_desk.core.indicators import Indicator, Pick, Shown, What, When

WORDS: Mapping[What, str] = {
    What.FILE: "办件",
    What.ACCEPTED: "受理",
    What.NO_DECISION_TIME: "没有进入办理时限即办结的办件",
    What.SPOT_KEPT: "申请材料齐全当日办结的即办件",
    What.SPOT_MISSED: "申请材料齐全当日没有办结的即办件",
    What.LAW_KEPT: "在法定时限内办结的办件",
    What.LAW_MISSED: "超过法定时限的办件",
    What.PROMISE_KEPT: "在承诺时限内办结的办件",
    What.PROMISE_MISSED: "超过承诺时限的办件",
    What.DELIVERY_KEPT: "按期送达的决定",
    What.DELIVERY_MISSED: "逾期没有送达的决定",
    What.DECIDED_IN_TIME: "在法定时限内作出的决定",
    What.DECIDED_LATE: "超过法定时限作出的决定",
    What.DECIDED_UNTIMED: "没有法定时限的决定",
    What.USED: "决定或者转报所用的工作日",
    What.GIVEN: "决定或者转报的法定时限",
    What.SAVED: "法定时限减去所用的工作日",
    What.PROMISED_AWAY: "法定时限减去承诺时限",
    What.NOTICE_SOUND: "按期并且一次告知全部的告知书",
    What.NOTICE_LATE: "逾期作出的告知书",
    What.NOTICE_REPEATED: "提出新要求的二次告知书",
    What.NOTIFY_KEPT: "收件后按期告知或者受理的办件",
    What.NOTIFY_MISSED: "收件后逾期没有告知也没有受理的办件",
    What.CONTACT: "首问",
    What.ANSWERED: "当场答复的首问",
    What.NOT_OURS: "告知向其他机关申请的首问",
    What.REFERRAL: "首问转办",
    What.REFERRAL_OVERDUE: "逾时无人接收的转办",
    What.DEFERRAL: "容缺受理的材料承诺",
    What.DEFERRAL_KEPT: "按期补齐的容缺承诺",
    What.DEFERRAL_BROKEN: "逾期没有补齐的容缺承诺",
    What.VERY_GOOD: "“非常满意”的评价",
    What.GOOD: "“满意”的评价",
    What.FAIR: "“基本满意”的评价",
    What.POOR: "“不满意”的评价",
    What.VERY_POOR: "“非常不满意”的评价",
    What.DECLINED: "申请人不愿评价的",
    What.TIMED_OUT: "超时没有评价的",
    What.NO_DEVICE: "没有评价器而没有评价的",
    What.RATING_REMOVED: "申诉成立而剔除的评价",
    What.RATING_FIXED: "按期整改的差评",
    What.RATING_UNFIXED: "逾期没有整改的差评",
    What.FILE_RATED: "办结时已有评价的办件",
    What.FILE_NOT_ASKED: "办结时没有请申请人评价的办件",
    What.REFUSAL: "否定报备",
    What.REFUSAL_STOOD: "经审核同意的否定报备",
    What.REFUSAL_OVERTURNED: "经审核推翻的否定报备",
    What.COMPLAINT: "投诉",
    What.COMPLAINT_UPHELD: "经查属实的投诉",
    What.COMPLAINT_TAKE_KEPT: "按期决定是否受理的投诉",
    What.COMPLAINT_TAKE_MISSED: "逾期没有决定是否受理的投诉",
    What.COMPLAINT_KEPT: "按期答复的投诉",
    What.COMPLAINT_MISSED: "逾期没有答复的投诉",
    What.WARNED: "预警",
    What.YELLOW: "黄牌",
    What.RED: "红牌",
    What.CARD_CLEARED: "经说明、认定而销去的牌",
    What.IN_TIME_LINE: "当时登记的记录",
    What.LATE_LINE: "事后补录的记录",
}
"""What each mark is called in a sentence."""

READING = (
    "比率和平均数都是先各自求和再相除（n÷N），不是比率的平均；比率只舍不入，100 % 就是全部；没有可以相除的写“–”。"
    "办结是指决定、转报、不予受理、撤回或者终止办理。办件和时限的指标记在收件的窗口，其余记在做这一步的人和窗口。"
)
"""How all of them are to be read."""

WHEN: Mapping[When, str] = {
    When.STOOD: "期初尚未办结的{}",
    When.AROSE: "期内的{}",
    When.ENDED: "期内办结的{}",
    When.STANDS: "期末尚未办结的{}",
}


def formula(indicator: Indicator) -> str:
    """How that figure is reckoned: ``n：…。N：…。`` of a share; ``READING`` says what is done with them."""
    n = _said(indicator.counted)
    if indicator.shown is Shown.SHARE:
        rest = [pick for pick in indicator.among if pick not in indicator.counted]
        among = f"n 加上{_said(rest)}" if len(rest) < len(indicator.among) else _said(rest)
        return f"n：{n}。N：{among}。"
    if indicator.shown is Shown.MEAN:
        return f"n：{n}之和。N：这些办件的件数。"
    if indicator.shown is Shown.P90:
        return f"{n}从少到多排列，排在九成位置的一件所用的工作日。"
    return f"{n}。"


def _said(picks: Sequence[Pick]) -> str:
    """``期内发生的甲、乙``: what meets the period in the same way stands together."""
    whens = dict.fromkeys(pick.when for pick in picks)
    return "，".join(_when(when, [pick.what for pick in picks if pick.when is when]) for when in whens)


def _when(when: When, whats: Sequence[What]) -> str:
    if (when, *whats) == (When.AROSE, What.FILE):
        return "期内收到的办件"
    return WHEN[when].format("、".join(WORDS[what] for what in whats))
