"""Why something may not be done: every reason once, in the words a clerk reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Reason(StrEnum):
    """Every reason for a refusal, in the words a clerk reads; ``{…}`` are filled from ``Refusal.facts``.

    The Chinese text is also the key of its translation.
    """

    WRONG_STAGE = "办件现在的阶段不能做这一步"
    NO_ITEM = "还没有选定事项"
    ENDS_MATTER = "按情形“{ask}”，{ends}，不必收件"
    NO_APPLICANT = "还没有填写申请人"
    UNDECIDED = "还有 {count} 件材料没有结论：{names}"
    NOTHING_OWED = "材料已经齐全，不需要一次性告知，请直接受理"
    OWED = "还有 {count} 件材料缺少或不符，请先一次性告知"
    STILL_OWED = "告知书要求的材料还有 {count} 件没有补齐"
    SHORT = "「{name}」实收少于应收，请改判“缺”或补足份数"
    NO_WORDS = "「{name}」没有写明问题和补正办法"
    NO_GROUND = "「{name}」没有写明理由"
    UNKNOWN_MATERIAL = "材料清单里没有第 {no} 项"
    INCOMPLETE_NOTICE = "告知书必须一次列全：还有 {count} 件没有列入"
    BEYOND_LIST = "告知书只能要求清单内缺少或不符的材料"
    NEW_DEMANDS = "第二次告知提出了新的要求，必须写明原因并报主管"
    SUPPLY_DATE = "补正期限不能早于告知当日"
    SUPPLY_OPEN = "上一份告知书要求的材料还没有重新核对"
    NO_REASONS = "不予许可必须说明理由（行政许可法第三十八条）"
    NO_ANSWER = "请写明答复内容"
    NO_BODY = "不属本机关职权的，必须写明应当向哪个机关申请"
    FUTURE = "发生时间不能晚于现在"
    BEFORE_LAST = "发生时间不能早于上一步"
    VOID_TARGET = "找不到要作废的记录"
    VOID_REASON = "作废必须写明理由"
    VOID_BUILT_ON = "后面的记录以它为依据，请先作废后面的记录"
    UPDATE = "本机程序版本较旧，不能登记这一步，请先更新"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why not: a reason, the facts that fill it, and the article it rests on (may be empty)."""

    reason: Reason
    facts: Mapping[str, str] = field(default_factory=dict)
    article: str = ""

    def __str__(self) -> str:
        """The sentence in Chinese."""
        return self.reason.value.format(**self.facts)
