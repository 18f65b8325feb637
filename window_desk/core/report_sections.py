"""What a report's tables are: each indicator stands in one, with its short heading and the source it rests on."""

from collections.abc import Mapping
from dataclasses import dataclass

from window_desk.core.indicators import INDICATORS, Indicator

BY_KEY: Mapping[str, Indicator] = {indicator.key: indicator for indicator in INDICATORS}

RATES = (("on_the_spot", "现场办结率"), ("on_time_by_promise", "按时办结率"), ("satisfaction", "群众满意率"))
"""三个百分百: the three rates a centre sets itself a target for."""

CARRIED = ("carried_over", "received", "finished", "open")
"""结转 + 收件 = 办结 + 在办."""


@dataclass(frozen=True, slots=True)
class Section:
    """One table of a report: the indicators and what stands over their columns; ``source`` is the law or rule they
    follow, ``note`` a sentence below the title.
    """

    title: str
    columns: tuple[tuple[str, str], ...]
    source: str
    note: str = ""


SECTIONS = (
    Section(
        "办件",
        (
            ("carried_over", "结转"),
            ("received", "收件"),
            ("accepted", "受理"),
            ("finished", "办结"),
            ("open", "在办"),
            ("no_decision_time", "未计时办结"),
            ("decided", "作出决定"),
        ),
        "台账登记；行政许可法第三十二条、第四十四条",
        "结转 + 收件 = 办结 + 在办。",
    ),
    Section(
        "限时办结",
        (
            ("on_the_spot", "现场办结率"),
            ("on_time_by_promise", "按时办结率（承诺）"),
            ("on_time_by_law", "按时办结率（法定）"),
            ("decided_in_time", "决定按时率"),
            ("delivered_in_time", "出件按时率"),
            ("overdue_by_promise", "超承诺未结"),
            ("overdue_by_law", "超法定未结"),
        ),
        "限时办结制；行政许可法第四十二条、第四十四条",
        "依法停止计时的办件不计入；超过时限仍未办结的，自超期次日起计入。",
    ),
    Section(
        "提速",
        (
            ("promised_speed_up", "提速率（承诺比法定）"),
            ("actual_speed_up", "实际提速率"),
            ("mean_workdays", "平均办理时长"),
            ("ninth_decile_workdays", "九成办件不超过"),
        ),
        "服务承诺制",
        "单位：工作日。撤回、不予受理和终止办理的不计入。",
    ),
    Section(
        "一次性告知和容缺受理",
        (
            ("notices", "一次性告知"),
            ("repeat_notices", "二次告知"),
            ("notice_compliance", "合规率"),
            ("told_in_time", "按期告知或受理率"),
            ("deemed_accepted", "视为受理"),
            ("deferrals_open", "容缺待补"),
            ("deferrals_kept", "容缺补齐率"),
            ("deferrals_broken", "逾期未补"),
        ),
        "一次性告知制；行政许可法第三十二条",
        "先前没有告知、后来才提出的要求，是二次告知。",
    ),
    Section(
        "首问负责",
        (
            ("contacts", "首问"),
            ("answered", "当场答复"),
            ("not_ours", "告知他处"),
            ("contacts_open", "未办结"),
            ("referrals", "转办"),
            ("referrals_open", "待接收"),
            ("referrals_not_taken_in_time", "逾时无人接"),
            ("referrals_overdue", "超时待接收"),
        ),
        "首问负责制",
    ),
    Section(
        "好差评",
        (
            ("satisfaction", "群众满意率"),
            ("rated_very_good", "非常满意"),
            ("rated_good", "满意"),
            ("rated_fair", "基本满意"),
            ("rated_poor", "不满意"),
            ("rated_very_poor", "非常不满意"),
            ("evaluation_rate", "评价率"),
            ("poor_ratings_fixed_in_time", "整改按时率"),
        ),
        "国办发〔2019〕51号",
        "满意率只在已作出的评价中计算，未评价的另列，不计为满意。",
    ),
    Section(
        "未评价和剔除的评价",
        (
            ("unrated_declined", "不愿评价"),
            ("unrated_timed_out", "超时"),
            ("unrated_no_device", "没有评价器"),
            ("not_asked", "未请评价"),
            ("ratings_removed", "申诉剔除"),
        ),
        "国办发〔2019〕51号",
        "以下各项不在满意率的分子和分母之内。",
    ),
    Section(
        "否定报备和投诉",
        (
            ("refusals", "否定报备"),
            ("refusals_unreviewed", "待审核"),
            ("refusals_overturned", "推翻率"),
            ("complaints", "投诉"),
            ("complaints_upheld", "属实"),
            ("complaints_open", "未办结"),
            ("complaints_overdue", "超期"),
            ("complaints_taken_in_time", "按期受理率"),
            ("complaints_in_time", "按期答复率"),
        ),
        "否定报备制；投诉处理制度",
    ),
    Section(
        "电子监察和补录",
        (
            ("warnings", "预警"),
            ("yellow_cards", "黄牌"),
            ("red_cards", "红牌"),
            ("cards_cleared", "已销牌"),
            ("late_entries", "补录率"),
        ),
        "电子监察规则（由中心设定）；台账登记时间",
        "牌由规则提示，是否属实以认定为准。",
    ),
)
"""The tables, in the order they stand in a report."""
