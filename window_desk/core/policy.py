"""Everything a centre may decide differently, each with a safe default, its label and its source (DOMAIN 10).

A case keeps the policy that was in force on the day it began; ``settings`` offers each field to the centre under the
key ``rule.<field>``. Times of day are ``HH:MM`` in China, ``_workdays`` counts of working days, ``_minutes`` minutes.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from window_desk.core.acts import GapOutcome


class OutOfHours(StrEnum):
    """What an online application counts as that comes after hours or on a day off: R1 next working day, R2 that day."""

    NEXT_WORKDAY = "next_workday"
    SAME_DAY = "same_day"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a field of ``Policy`` is called, where its default comes from, between what numbers a number may be set, and
    how a text has to look (a regular expression; empty for any).
    """

    label: str
    source: str
    low: int = 0
    high: int = 9999
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """One centre's choices."""

    start_day_counts: Annotated[
        bool, Choice("期限的开始之日计算在内（默认不计，次日起算）", "民法典第二百零一条；行政许可法没有规定")
    ] = False
    out_of_hours: Annotated[
        OutOfHours, Choice("下班后或休息日网上提交的，视为何日收到", "[M] 全国没有统一规定，默认下一工作日")
    ] = OutOfHours.NEXT_WORKDAY
    closes_at: Annotated[
        str, Choice("下班时间（时:分，例如 17:00）", "中心公布的办公时间", pattern=r"([01]\d|2[0-3]):[0-5]\d")
    ] = "17:00"
    suspension_start_counts: Annotated[
        bool, Choice("特别程序开始当日计入期限（默认开始和结束两日都不计）", "[M] 行政许可法第四十五条没有规定")
    ] = False
    notify_workdays: Annotated[
        int, Choice("一次性告知的期限（工作日），只能比法定的五日短", "行政许可法第三十二条；安阳、滨州 0-2 日", 0, 5)
    ] = 5
    supply_workdays: Annotated[
        int, Choice("事项没有规定时，申请人补正的期限（工作日）", "法律没有规定；上海某文书 20 日", 1)
    ] = 20
    extension_moves_promise: Annotated[bool, Choice("依法延期时，承诺时限同时顺延", "[M] 默认不顺延，承诺照旧考核")] = (
        False
    )
    deferral_workdays: Annotated[
        int, Choice("容缺补齐的最长期限（工作日），0 为只受承诺办结日限制", "各地容缺受理办法，长短不一 [W19][W69]")
    ] = 0
    gap_outcome: Annotated[
        GapOutcome, Choice("容缺逾期不补的后果", "安阳视为撤回、浙江撤销受理、滨州不予批准、洋县退办 [L2][L4][L7][W19]")
    ] = GapOutcome.WITHDRAWN
    declared_check_workdays: Annotated[
        int, Choice("告知承诺的事后核查期限（工作日）", "浙江“最多跑一次”规定第十四条", 1)
    ] = 60
    referral_minutes: Annotated[
        int, Choice("转办多久无人接收就退回首问并预警（分钟）", "[M] 首问负责制没有统一规定", 1)
    ] = 30
    late_entry_minutes: Annotated[
        int, Choice("补录超过多久须写明原因（分钟）", "[M] 区效能调研：集中补录使时间失真 [W81]", 1)
    ] = 30
    review_hours: Annotated[
        int, Choice("否定报备须在多久内审核（小时）", "[M] 营口要求事前报备，其余事后即报 [W54][W55]", 1)
    ] = 24
    review_first: Annotated[
        bool,
        Choice(
            "否定报备须经负责人审核同意后才能说“不”（否则报备即可，超权限的仍须先同意）",
            "营口须事前 [W54]，其余事后即报 [W55]",
        ),
    ] = False
    both_away: Annotated[bool, Choice("AB 岗两人可以同时离岗", "AB 岗制度一律禁止 [W50][W51][W52]")] = False
    member_take_workdays: Annotated[int, Choice("协办部门接收联办件的期限（工作日）", "[M]", 1)] = 1
    member_answer_workdays: Annotated[
        int, Choice("事项没有规定时，协办部门答复的期限（工作日）", "平潭内部意见表 5 日、10 日 [G5]", 1)
    ] = 5
    silent_agreement: Annotated[
        str, Choice("协办逾期视为同意所依据的规定名称（空为不适用）", "平潭 [G5]；没有名称就不得默认")
    ] = ""
    promise_workdays: Annotated[
        int, Choice("没有法定时限的事项，承诺时限最长几个工作日", "[M] 比照行政许可法第四十二条的二十日；[W16]", 1)
    ] = 20
    warn_workdays: Annotated[int, Choice("承诺到期前几个工作日预警", "[W8][W7] 提前一个工作日")] = 1
    warn_share: Annotated[int, Choice("剩余时间不足承诺时限的百分之几时预警", "[M]", 0, 100)] = 20
    yellow_workdays: Annotated[int, Choice("超过承诺时限几个工作日发黄牌", "[M] 未见明文，默认超一日", 1)] = 1
    red_workdays: Annotated[int, Choice("超过法定时限几个工作日发红牌", "[M] 未见明文，默认超一日", 1)] = 1
    red_after_promise_workdays: Annotated[int, Choice("超过承诺时限几个工作日升为红牌", "[M]", 1)] = 5
    red_after_yellows: Annotated[int, Choice("同一季度第几张黄牌升为红牌", "[M]", 1)] = 3
    rating_contact_workdays: Annotated[
        int, Choice("实名差评的联系核实期限（工作日）", "上海、安阳 1 个工作日 [L5][L2]", 1)
    ] = 1
    rating_fix_workdays: Annotated[
        int, Choice("差评整改反馈的期限（工作日）", "德州 5 日，另有 7 日、15 日 [W36][W41][W42]", 1)
    ] = 5
    complaint_take_workdays: Annotated[int, Choice("投诉决定是否受理的期限（工作日）", "[W8] 5 个工作日", 1)] = 5
    complaint_oral_workdays: Annotated[int, Choice("口头投诉的答复期限（工作日）", "当场或次日 [W60][W61]", 1)] = 1
    complaint_written_workdays: Annotated[int, Choice("书面投诉的答复期限（工作日）", "2 个工作日 [W60][W61]", 1)] = 2
    complaint_complex_workdays: Annotated[
        int, Choice("涉及多部门或者情况复杂的投诉的最长答复期限（工作日）", "5 个工作日，一说一周 [W60][W61][W62]", 1)
    ] = 5
    score_warnings_per: Annotated[int, Choice("窗口考核：几次预警扣一回分", "某市考核办法，三次 [W6]", 1)] = 3
    score_warnings: Annotated[int, Choice("窗口考核：满次数的预警每回扣分", "某市考核办法 [W6]", 0, 100)] = 3
    score_yellow: Annotated[int, Choice("窗口考核：每张黄牌扣分", "某市考核办法 [W6]", 0, 100)] = 5
    score_red: Annotated[int, Choice("窗口考核：每张红牌扣分", "某市考核办法 [W6]", 0, 100)] = 10
    score_repeat_notice: Annotated[
        int, Choice("窗口考核：每次二次告知扣分", "某县中心，告知不全扣 2 分 [W65]", 0, 100)
    ] = 2
    score_complaint: Annotated[int, Choice("窗口考核：每件属实投诉扣分", "[M]", 0, 100)] = 5
    target_on_time: Annotated[int, Choice("效能目标：按时办结率（百分数）", "泸州三个百分百 [S3]", 0, 100)] = 100
    target_on_the_spot: Annotated[int, Choice("效能目标：现场办结率（百分数）", "泸州三个百分百 [S3]", 0, 100)] = 100
    target_satisfaction: Annotated[int, Choice("效能目标：群众满意率（百分数）", "泸州三个百分百 [S3]", 0, 100)] = 100
    copies: Annotated[
        int, Choice("文书一式几联（第三联由主管部门留存）", "卫生许可文书 2 联 [G1]，上海受理通知书 3 联 [G2]", 2, 3)
    ] = 2
    number_prefix: Annotated[
        str,
        Choice(
            "编号前的中心代码（大写字母和数字，至多 12 位，空为不写）",
            "各地编号不一 [G3][G5]",
            pattern="[0-9A-Z]{0,12}",
        ),
    ] = ""
    release_two_persons: Annotated[
        bool,
        Choice(
            "发布须两人：编制的人自己不能发布",
            "政府信息公开条例第十七条（公开前审查、明确责任）；没有规定人数，默认两人",
        ),
    ] = True
    keep_decided_years: Annotated[
        int,
        Choice(
            "作出决定的许可案卷，申请人信息保存几年（从最后一条记录起）",
            "[M] 国家档案局令第 8 号附表，一般行政许可 10 年、重要的 30 年，默认从长；个人信息保护法第十九条",
            1,
            100,
        ),
    ] = 30
    keep_undecided_years: Annotated[
        int,
        Choice(
            "不予受理、撤回、失效的申请，申请人信息保存几年",
            "[M] 国家档案局令第 8 号，定期 10 年；个人信息保护法第十九条",
            1,
            100,
        ),
    ] = 10
    keep_contacts_years: Annotated[
        int, Choice("咨询和首问登记，来访人信息保存几年", "[M] 没有统一规定，比照定期 10 年", 1, 100)
    ] = 10
    keep_oversight_years: Annotated[
        int, Choice("投诉、检查等监督案卷，当事人信息保存几年", "[M] 国家档案局令第 8 号，一般信访件 10 年", 1, 100)
    ] = 10
    default_reconsideration: Annotated[str, Choice("部门没有写明时的行政复议机关", "行政复议法第二十四条")] = ""
    default_court: Annotated[str, Choice("部门没有写明时的管辖法院", "行政诉讼法第十八条")] = ""


SAFE = Policy()
"""The defaults: what holds where a centre decided nothing."""
