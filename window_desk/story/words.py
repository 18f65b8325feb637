"""The words of a story: what the acts, their fields and their values are called in Chinese.

An act's word is the term its docstring begins with, so a new act can be told at once; the English names of the wire do
everywhere.
"""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import TypeVar

from window_desk.core.accountability import Progress
from window_desk.core.acts import (
    Ban,
    BreachCode,
    Channel,
    CommitmentKind,
    ComplaintKind,
    Ending,
    Form,
    GapOutcome,
    Ground,
    Measure,
    Outcome,
    PaperFate,
    Rating,
    RefusalKind,
    SpecialProcedure,
    Unrated,
    Verdict,
)
from window_desk.core.case import Stage
from window_desk.core.clock import ClockKind
from window_desk.core.signals import Level
from window_desk.core.wire import KINDS, kind_of

MemberT = TypeVar("MemberT", bound=StrEnum)

SHORT = {
    "核对": "核对材料",
    "告知": "一次性告知",
    "转办": "首问转办",
    "答复": "首问办结",
    "签收": "告知签收",
    "更正": "当场更正",
    "承诺": "书面承诺",
    "容缺": "书面承诺 容缺",
    "撤回": "撤回申请",
    "不受理": "不予受理 不需要许可",
    "挂起": "中止",
    "准予": "决定 准予",
    "不予许可": "决定 不予",
    "报备": "否定报备",
    "好差评": "评价",
    "暗访": "明查暗访 暗访",
    "明查": "明查暗访 明查",
}
"""What a clerk says for short, and what it stands for."""

MEMBERS: Mapping[type[StrEnum], str] = {
    Channel: "现场 电话 信函 网上",
    Verdict: "收 缺 不符 容缺 免交 不适用",
    Ending: "已答复 不属本机关",
    Outcome: "准予 不予",
    PaperFate: "已打印 已存档 没打成 出纸不明",
    Ground: "不需要许可 不属本机关 材料虚假 不具备资格 补正后仍不全 其他法定情形",
    SpecialProcedure: "听证 招标 拍卖 检验 检测 检疫 鉴定 专家评审",
    CommitmentKind: "容缺 先批后补 告知承诺",
    GapOutcome: "视为撤回 撤销受理 不予批准 退办",
    RefusalKind: "不予受理 不予许可 不能按时办结 部门意见不一致",
    Rating: "非常满意 满意 基本满意 不满意 非常不满意",
    Unrated: "不愿评价 超时未评 没有评价器",
    ComplaintKind: "不作为 乱作为 态度差 效率低 不廉洁 责任心不强 政令不畅",
    Ban: "午间饮酒 上班玩游戏 赌博 公款消费",
    BreachCode: (
        "应受理不受理 不公示 不履行告知 未一次性告知 不说明理由 超过法定时限 违反条件许可 违法收费 "
        "超过承诺时限 未按期送达 违规停表 转办无人接 未报备说不 差评未整改 投诉未答复 作风问题"
    ),
    Measure: "诫勉 通报批评 效能告诫 培训 调离 辞退",
    Stage: (
        "新来访 首问中 已答复 已收件 待补正 已受理 已转报 已决定 待领取 已送达 未予受理 已撤回 逾期办结 处理中 已了结"
    ),
    ClockKind: (
        "一次性告知 申请人补正 协办接收 协办答复 内部环节 现场核查 申请听证 组织听证 听证通知 承诺补齐 承诺时限 "
        "法定时限 原许可届满 送达时限 承诺核查 差评核实 差评整改 投诉受理 投诉答复 整改 督查月报 "
        "督查期限 复议和诉讼期限"
    ),
}
"""What the members of each kind are called, in the order in which the core declares them."""

LEVELS = {Level.NORMAL: "正常", Level.WARN: "预警", Level.YELLOW: "黄牌", Level.RED: "红牌"}
PROGRESS = dict(zip(Progress, ["待处理", "已阅", "已说明", "已认定", "已销", "申诉中"], strict=True))
FORMS = {Form.RECEIPT: "收件凭证", Form.ONE_TIME_NOTICE: "一次性告知书", Form.ACCEPTANCE_NOTICE: "受理通知书"}

FIELDS: Mapping[str, tuple[str, ...]] = {
    "渠道": ("channel", "told_by"),
    "事由": ("matter",),
    "来人": ("person",),
    "随带": ("papers", "handed_over"),
    "编号": ("number", "notice", "of"),
    "窗口": ("to_window", "window"),
    "转给": ("to_officer", "to_body"),
    "人员": ("officer", "officers", "present", "handler"),
    "理由": ("reason", "reasons"),
    "原因": ("reason", "reasons"),
    "机关": ("competent_body", "to_body"),
    "事项": ("item",),
    "申请人": ("applicant", "to"),
    "代理人": ("agent", "to"),
    "收件人": ("to",),
    "情形": ("answers",),
    "届满": ("expires_on",),
    "材料": ("findings", "demands", "materials", "papers"),
    "要求": ("demands",),
    "期限": ("supply_by", "answer_by", "rectify_by", "until", "due_on"),
    "新增原因": ("new_demands_reason",),
    "对": ("of_act", "act_id"),
    "拒签": ("refused",),
    "见证人": ("witness",),
    "承诺": ("materials", "kind"),
    "报备号": ("report",),
    "依据": ("basis", "ground"),
    "批准": ("approver", "office"),
    "开始": ("starts_on",),
    "结束": ("ended_on", "until", "on"),
    "天数": ("days",),
    "部门": ("department", "lead"),
    "进展": ("progress",),
    "协办": ("members",),
    "结果": ("outcome", "result", "found"),
    "意见": ("opinion", "settled"),
    "超权限": ("beyond_power",),
    "书面": ("written", "in_writing"),
    "实名": ("named",),
    "标签": ("tags",),
    "禁令": ("bans",),
    "过错": ("breach",),
    "措施": ("measure",),
    "顶岗": ("stand_in",),
    "证照": ("document",),
    "日期": ("held_on", "on"),
    "地点": ("place",),
    "短缺": ("shortage",),
    "办件": ("case_number",),
    "项目": ("lines",),
    "更正": ("what",),
    "移交": ("handed_over",),
    "证据": ("evidence",),
}
"""Chinese for the fields of acts: each word with the fields it may mean; the act at hand has one of them."""

YES_NO: Mapping[str, tuple[str, str]] = {
    "refused": ("拒签", "签收"),
    "kept": ("属实", "不实"),
    "right": ("无误", "有误"),
    "passed": ("通过", "不通过"),
    "stands": ("同意", "推翻"),
    "beyond_power": ("超权限", "权限内"),
    "named": ("实名", "匿名"),
    "fair": ("属实", "不属实"),
    "satisfied": ("满意", "不满意"),
    "written": ("书面", "口头"),
    "in_writing": ("书面", "口头"),
    "upheld": ("成立", "不成立"),
    "announced": ("明查", "暗访"),
}
"""The two words for a field that is yes or no; 是 and 否 do for every one."""


def term(kind: type) -> str:
    """The Chinese word of a kind of act: the one its docstring begins with."""
    return re.split(r"[.（]", kind.__doc__ or "", maxsplit=1)[0].strip()


@cache
def kinds() -> Mapping[str, type]:
    """Every word that names an act: its Chinese term, its name on the wire, its class."""
    named = {term(kind): kind for kind in KINDS.values()}
    return named | dict(KINDS) | {kind.__name__: kind for kind in KINDS.values()}


def kind_named(word: str) -> type | None:
    """The kind of act that ``word`` names, in full or for short."""
    return kinds().get(SHORT.get(word, word).partition(" ")[0])


def field_of(kind: type, word: str) -> str | None:
    """The field of ``kind`` that ``word`` names, in Chinese or as the code has it."""
    names = kind.__dataclass_fields__  # type: ignore[attr-defined]
    return next((name for name in (word, *FIELDS.get(word, ())) if name in names), None)


def fields_of(kind: type) -> tuple[str, ...]:
    """The words that name the fields of ``kind``, for a person who wrote another."""
    chinese = [word for word in FIELDS if field_of(kind, word)]
    return (*chinese, *kind.__dataclass_fields__)  # type: ignore[attr-defined]


@cache
def labels(of: type[StrEnum]) -> Mapping[str, StrEnum]:
    """The members of ``of`` by their Chinese words."""
    if of is Form:
        return {word: form for form, word in FORMS.items()}
    return dict(zip(MEMBERS[of].split(), of, strict=True)) if of in MEMBERS else {}


def member(of: type[MemberT], word: str) -> MemberT | None:
    """The member that ``word`` means, in Chinese or as the wire has it."""
    found = labels(of).get(word)
    return of(found) if found else next((m for m in of if word in (m.value, m.name)), None)


def word_of(value: StrEnum) -> str:
    """The Chinese word of a member; its value where it has none."""
    return next((word for word, each in labels(type(value)).items() if each is value), value.value)


def act_word(kind: type) -> str:
    """How a kind of act is told to a person: ``受理（accepted）``."""
    return f"{term(kind)}（{kind_of(kind)}）"


def nearest(word: str, known: tuple[str, ...]) -> str:
    """The known words like ``word``, as the end of a sentence; nothing where none is like it."""
    like = get_close_matches(word, known, 3, 0.5) or [k for k in known if k[:1] == word[:1]][:2]
    return f"，是不是“{'”或“'.join(like)}”" if like else ""
