"""指标: every figure of the 效能看板, declared once (MISSION D1). ``performance`` says who is put down for what.

Shares of a limit count a case once, for good: on the day it was done in time, or on the day after the last day if it
was not, done since or not. So an open overdue case is never left out, and days add up to months, months to the year.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from window_desk.core.acts import Rating, Unrated


class What(StrEnum):
    """What is put down. A *span* lasts (a file, a delay, a question); the rest is done in a moment."""

    FILE = "file"
    ACCEPTED = "accepted"
    NO_DECISION_TIME = "no_decision_time"
    SPOT_KEPT = "spot_kept"
    SPOT_MISSED = "spot_missed"
    LAW_KEPT = "law_kept"
    LAW_MISSED = "law_missed"
    PROMISE_KEPT = "promise_kept"
    PROMISE_MISSED = "promise_missed"
    DELIVERY_KEPT = "delivery_kept"
    DELIVERY_MISSED = "delivery_missed"
    DECIDED_IN_TIME = "decided_in_time"
    DECIDED_LATE = "decided_late"
    DECIDED_UNTIMED = "decided_untimed"
    USED = "used"
    GIVEN = "given"
    SAVED = "saved"
    PROMISED_AWAY = "promised_away"
    NOTICE_SOUND = "notice_sound"
    NOTICE_LATE = "notice_late"
    NOTICE_REPEATED = "notice_repeated"
    NOTIFY_KEPT = "notify_kept"
    NOTIFY_MISSED = "notify_missed"
    CONTACT = "contact"
    ANSWERED = "answered"
    NOT_OURS = "not_ours"
    REFERRAL = "referral"
    REFERRAL_OVERDUE = "referral_overdue"
    DEFERRAL = "deferral"
    DEFERRAL_KEPT = "deferral_kept"
    DEFERRAL_BROKEN = "deferral_broken"
    VERY_GOOD = "rated_very_good"
    GOOD = "rated_good"
    FAIR = "rated_fair"
    POOR = "rated_poor"
    VERY_POOR = "rated_very_poor"
    DECLINED = "unrated_declined"
    TIMED_OUT = "unrated_timed_out"
    NO_DEVICE = "unrated_no_device"
    RATING_REMOVED = "rating_removed"
    RATING_FIXED = "rating_fixed"
    RATING_UNFIXED = "rating_unfixed"
    FILE_RATED = "file_rated"
    FILE_NOT_ASKED = "file_not_asked"
    REFUSAL = "refusal"
    REFUSAL_STOOD = "refusal_stood"
    REFUSAL_OVERTURNED = "refusal_overturned"
    COMPLAINT = "complaint"
    COMPLAINT_UPHELD = "complaint_upheld"
    COMPLAINT_TAKE_KEPT = "complaint_take_kept"
    COMPLAINT_TAKE_MISSED = "complaint_take_missed"
    COMPLAINT_KEPT = "complaint_kept"
    COMPLAINT_MISSED = "complaint_missed"
    WARNED = "warned"
    YELLOW = "yellow"
    RED = "red"
    CARD_CLEARED = "card_cleared"
    IN_TIME_LINE = "in_time_line"
    LATE_LINE = "late_line"


class When(StrEnum):
    """How it meets a period: it had arisen before and not ended before, arose in it, ended in it, outlasts it."""

    STOOD = "stood"
    AROSE = "arose"
    ENDED = "ended"
    STANDS = "stands"


class Pick(NamedTuple):
    """Which marks count: those of ``what`` that meet the period ``when``."""

    when: When
    what: What


class Shown(StrEnum):
    """How a figure reads: a count, a share n/N, a mean n/N over its own marks, or the ninth decile of their amounts."""

    COUNT = "count"
    SHARE = "share"
    MEAN = "mean"
    P90 = "p90"


class Part(StrEnum):
    """Which of the lines behind a figure: those of n, those N has besides (shares only), or all of N."""

    COUNTED = "counted"
    REST = "rest"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Indicator:
    """指标. One figure as declared: who counts in n, who in N (shares only), and in what ``unit`` both are."""

    key: str
    label: str
    counted: tuple[Pick, ...]
    among: tuple[Pick, ...] = ()
    shown: Shown = Shown.COUNT
    unit: str = "件"

    def weights(self, part: Part) -> Mapping[Pick, int]:
        """How often each mark is added to get that part; -1 of what is in n and of another kind than what is in N."""
        weights = Counter(self.counted if part is Part.COUNTED else self.among)
        if part is Part.REST:
            weights.subtract(self.counted)
        return {pick: times for pick, times in weights.items() if times}


RATED = {rating: What[rating.name] for rating in Rating}
"""Each level of 好差评 with its own mark: a level nobody counts cannot be imported, so no rating vanishes."""

UNRATED = {reason: What[reason.name] for reason in Unrated}
"""Each reason for no rating: shown apart, never among the rated."""


def _stood(*whats: What) -> tuple[Pick, ...]:
    return tuple(Pick(When.STOOD, what) for what in whats)


def _arose(*whats: What) -> tuple[Pick, ...]:
    return tuple(Pick(When.AROSE, what) for what in whats)


def _ended(*whats: What) -> tuple[Pick, ...]:
    return tuple(Pick(When.ENDED, what) for what in whats)


def _stands(*whats: What) -> tuple[Pick, ...]:
    return tuple(Pick(When.STANDS, what) for what in whats)


def _share(key: str, label: str, n: tuple[What, ...], rest: tuple[What, ...], unit: str = "件") -> Indicator:
    """``n`` among ``n`` and ``rest``."""
    return Indicator(key, label, _arose(*n), _arose(*n, *rest), Shown.SHARE, unit)


def _days(key: str, label: str, n: What, shown: Shown, among: tuple[What, ...] = ()) -> Indicator:
    return Indicator(key, label, _arose(n), _arose(*among), shown, "工作日")


_NOTICES = (What.NOTICE_SOUND, What.NOTICE_LATE, What.NOTICE_REPEATED)
_FINISHED = _ended(What.FILE)

INDICATORS = (
    # 办件: 结转 + 收件 = 办结 + 在办
    Indicator("carried_over", "结转", _stood(What.FILE)),
    Indicator("received", "收件", _arose(What.FILE)),
    Indicator("accepted", "受理", _arose(What.ACCEPTED)),
    Indicator("finished", "办结", _FINISHED),
    Indicator("open", "在办", _stands(What.FILE)),
    Indicator("no_decision_time", "未进入办理时限即办结", _arose(What.NO_DECISION_TIME)),
    # 限时办结, 服务承诺
    _share("on_the_spot", "现场办结率", (What.SPOT_KEPT,), (What.SPOT_MISSED,)),
    _share("on_time_by_law", "按时办结率（法定时限）", (What.LAW_KEPT,), (What.LAW_MISSED,)),
    _share("on_time_by_promise", "按时办结率（承诺时限）", (What.PROMISE_KEPT,), (What.PROMISE_MISSED,)),
    Indicator("overdue_by_law", "超法定时限未办结", _stands(What.LAW_MISSED)),
    Indicator("overdue_by_promise", "超承诺时限未办结", _stands(What.PROMISE_MISSED)),
    Indicator("decided", "作出决定", _arose(What.DECIDED_IN_TIME, What.DECIDED_LATE, What.DECIDED_UNTIMED)),
    _share("decided_in_time", "决定按时率", (What.DECIDED_IN_TIME,), (What.DECIDED_LATE,)),
    _share("delivered_in_time", "出件按时率", (What.DELIVERY_KEPT,), (What.DELIVERY_MISSED,)),
    _days("promised_speed_up", "提速率（承诺比法定）", What.PROMISED_AWAY, Shown.SHARE, (What.GIVEN,)),
    _days("actual_speed_up", "实际提速率", What.SAVED, Shown.SHARE, (What.GIVEN,)),
    _days("mean_workdays", "平均办理时长", What.USED, Shown.MEAN),
    _days("ninth_decile_workdays", "九成办件的办理时长不超过", What.USED, Shown.P90),
    # 一次性告知
    Indicator("notices", "一次性告知", _arose(*_NOTICES), unit="份"),
    Indicator("repeat_notices", "二次告知", _arose(What.NOTICE_REPEATED), unit="份"),
    _share("notice_compliance", "一次性告知合规率", (What.NOTICE_SOUND,), _NOTICES[1:], "份"),
    _share("told_in_time", "收件后按期告知或受理率", (What.NOTIFY_KEPT,), (What.NOTIFY_MISSED,)),
    Indicator("deemed_accepted", "视为受理", _arose(What.NOTIFY_MISSED)),
    # 首问负责
    Indicator("contacts", "首问", _arose(What.CONTACT)),
    Indicator("answered", "答复件", _arose(What.ANSWERED)),
    Indicator("not_ours", "告知向其他机关申请", _arose(What.NOT_OURS)),
    Indicator("contacts_open", "首问未办结", _stands(What.CONTACT)),
    Indicator("referrals", "首问转办", _arose(What.REFERRAL), unit="次"),
    Indicator("referrals_open", "转办待接收", _stands(What.REFERRAL), unit="次"),
    Indicator("referrals_not_taken_in_time", "转办逾时无人接收", _arose(What.REFERRAL_OVERDUE), unit="次"),
    Indicator("referrals_overdue", "转办超时待接收", _stands(What.REFERRAL_OVERDUE), unit="次"),
    # 容缺受理
    Indicator("deferrals_open", "容缺待补齐", _stands(What.DEFERRAL), unit="份"),
    _share("deferrals_kept", "容缺按期补齐率", (What.DEFERRAL_KEPT,), (What.DEFERRAL_BROKEN,), "份"),
    Indicator("deferrals_broken", "容缺逾期未补", _arose(What.DEFERRAL_BROKEN), unit="份"),
    # 好差评
    _share("satisfaction", "群众满意率", (What.VERY_GOOD, What.GOOD, What.FAIR), (What.POOR, What.VERY_POOR)),
    Indicator("rated_very_good", "非常满意", _arose(What.VERY_GOOD)),
    Indicator("rated_good", "满意", _arose(What.GOOD)),
    Indicator("rated_fair", "基本满意", _arose(What.FAIR)),
    Indicator("rated_poor", "不满意", _arose(What.POOR)),
    Indicator("rated_very_poor", "非常不满意", _arose(What.VERY_POOR)),
    Indicator("unrated_declined", "未评价：不愿评价", _arose(What.DECLINED)),
    Indicator("unrated_timed_out", "未评价：超时", _arose(What.TIMED_OUT)),
    Indicator("unrated_no_device", "未评价：没有评价器", _arose(What.NO_DEVICE)),
    Indicator("not_asked", "办结而未请评价", _arose(What.FILE_NOT_ASKED)),
    Indicator("evaluation_rate", "评价率", _arose(What.FILE_RATED), _FINISHED, Shown.SHARE),
    Indicator("ratings_removed", "申诉剔除的评价", _arose(What.RATING_REMOVED)),
    _share("poor_ratings_fixed_in_time", "差评整改按时率", (What.RATING_FIXED,), (What.RATING_UNFIXED,)),
    # 否定报备
    Indicator("refusals", "否定报备", _arose(What.REFUSAL), unit="份"),
    Indicator("refusals_unreviewed", "否定报备待审核", _stands(What.REFUSAL), unit="份"),
    _share("refusals_overturned", "否定报备推翻率", (What.REFUSAL_OVERTURNED,), (What.REFUSAL_STOOD,), "份"),
    # 投诉
    Indicator("complaints", "投诉", _arose(What.COMPLAINT)),
    Indicator("complaints_upheld", "投诉属实", _arose(What.COMPLAINT_UPHELD)),
    Indicator("complaints_open", "投诉未办结", _stands(What.COMPLAINT)),
    Indicator("complaints_overdue", "投诉超期未办", _stands(What.COMPLAINT_TAKE_MISSED, What.COMPLAINT_MISSED)),
    _share("complaints_taken_in_time", "投诉按期受理率", (What.COMPLAINT_TAKE_KEPT,), (What.COMPLAINT_TAKE_MISSED,)),
    _share("complaints_in_time", "投诉按期答复率", (What.COMPLAINT_KEPT,), (What.COMPLAINT_MISSED,)),
    # 电子监察, 台账
    Indicator("warnings", "预警", _arose(What.WARNED), unit="张"),
    Indicator("yellow_cards", "黄牌", _arose(What.YELLOW), unit="张"),
    Indicator("red_cards", "红牌", _arose(What.RED), unit="张"),
    Indicator("cards_cleared", "已销牌", _arose(What.CARD_CLEARED), unit="张"),
    _share("late_entries", "补录率", (What.LATE_LINE,), (What.IN_TIME_LINE,), "条"),
)
"""The figures, in the order they are shown."""
