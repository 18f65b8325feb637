"""What stands against letting something out: where it is, what is wrong, and how to put it right."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Wrong(StrEnum):
    """Every reason why a prepared version may not be released; ``{…}`` are filled from ``Flaw.facts``.

    The Chinese text is also the key of its translation.
    """

    UNREADABLE = "内容读不出来（{why}），请重新编制"
    NOT_THE_NEXT = "应为第 {next} 版，写的是第 {version} 版：编制以后已有新的版本，请核对后改为第 {next} 版"
    IN_THE_PAST = "生效日期 {day} 早于今天，已办的件不能改用新的规定，请改为今天或以后"
    OTHERWISE_KEYED = "编码“{key}”与内容里的“{code}”不一致，请重新编制"
    NO_SETTING = "没有“{key}”这项全中心的设置，请删去这一项"
    SETTING_VALUE = "{why}"
    CALENDAR = "{why}"
    CATCH_ALL = "「{name}」是兜底材料：行政许可法第三十条要求公示全部材料的目录，请逐项列明"
    NO_MATERIALS = "没有列出申请材料，请逐项列明（行政许可法第三十条）"
    NO_LEGAL_BASIS = "没有设定依据，请写明法律、法规或规章的名称和条款（行政许可法第三十条）"
    NO_FEE_BASIS = (
        "收费「{name}」没有依据：没有法律、行政法规依据不得收费（行政许可法第五十八条、第五十九条），请写明或删去"
    )
    FEE_BOUNDS = "收费「{name}」的下限高于上限，或是负数，请核对"
    LIMIT_NUMBER = "「{name}」不是正数，请核对"
    NO_LIMIT_BASIS = "「{name}」没有依据，请写明"
    PROMISE_LONGER = "承诺时限 {promised} 长于法定时限 {statutory}，请缩短（承诺只能比法定的短）"
    PROMISE_OTHERWISE = "承诺时限与法定时限的单位或者起算点不同，不能相比，请改为一致"
    NUMBERED_TWICE = "序号 {no} 重复，请改为各不相同"
    NAMED_TWICE = "「{name}」重复，请合并成一项"
    NOTHING_DUE = "「{name}」既没有原件也没有复印件，请写明份数"
    NO_SUCH_SITUATION = "「{name}」适用的情形“{when}”不在本事项的情形里，请补上情形或更正编号"
    WHEN_WITHOUT_SITUATION = "「{name}」写了适用情形“{when}”，必要性却不是“按情形”，请改为一致"
    UNUSED_SITUATION = "情形“{key}”没有材料用到，也没有写明后果，请删去或写明"
    SITUATION_TWICE = "情形“{key}”重复，请改为各不相同"
    STEP_TWICE = "内部环节“{key}”重复，请改为各不相同"
    NO_SUCH_DEPARTMENT = "名册里没有部门“{code}”，请先发布名册或更正编码"
    MEMBERS_OF_A_SINGLE = "只有联办件才写成员事项，请改办件类型或删去成员"
    NO_JOINT_MEMBERS = "联办件没有成员事项，请写明"
    NO_SUCH_MEMBER = "成员事项“{code}”不在目录里，请先编制该事项或更正编码"
    NO_CODE = "编码“{code}”不合规定：大写字母开头，只用大写字母、数字和下划线，至多 40 位"
    NO_ITEM_NAME = "没有事项名称，请写明"
    RETIRED_BEFORE = "停用日期 {day} 早于生效日期，请核对"
    NO_WINDOWS = "名册里没有窗口或者人员，发布以后谁也不能登录，请补上"
    NOBODY_RELEASES = "名册里没有 {count} 位在岗的发布人员，以后将无法发布，请先给足发布权限"
    NOBODY_KEEPS_THE_ROSTER = "名册里没有在岗的人有“人员岗位”权限，以后谁也改不了名册，请至少留一位"
    NO_NAME = "没有名称，请写明"
    NUMBER_TWICE = "编号“{key}”重复，请改为各不相同"
    STAFF_NO = "工号“{key}”不合规定：只用数字和字母，至多 20 位"
    NO_PIN = "还没有 PIN，不能登录，请本人设定"
    NO_HOME = "名册里没有部门“{key}”，请改选部门或者补上这个部门"
    PAIR_NOT_THERE = "AB 岗的另一人 {name} 不在名册里、已经离职或者就是本人，请重新配对"
    PAIR_ONE_SIDED = "AB 岗没有互相配对：{name} 的另一人不是本人，请重新配对"
    PAIR_DEPARTMENTS = "AB 岗的两人不在同一部门，请在同一部门里配对"
    OWNER_NOT_THERE = "{side} 岗 {name} 不在名册里或者已经离职，请改由在岗的人负责"
    OWNS_BOTH = "A 岗和 B 岗是同一人，请改为两人，或者不写 B 岗"
    NOT_THE_FILED_B = "B 岗 {b} 与 A 岗 {a} 没有配成 AB 岗，顶不了岗，请先在人员里配对"
    NO_DUTY = "没有写职责或者标准，岗位公示要用，请写明"
    WINDOW_NUMBER = "窗口号 {key} 不在 1 到 999 之间，请改正"
    NO_BODY = "没有法定名称，文书上的机关名称要用，请写明"
    NO_HEADING = "没有标题，请写明"
    NO_TEXT = "没有正文，请写明"
    SHOWN_NO_MORE = "最后一天 {day} 早于今天，发布以后谁也看不到，请改为今天或以后"
    AUDITOR_ACTS = "监察人员只看不改，除“看明文”和“导出”外不能再有别的权限，请去掉"


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing wrong: ``place`` in the words of the thing itself (``开店许可 · 材料 2``), and the reason."""

    place: str
    what: Wrong
    facts: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        """The sentence in Chinese."""
        return f"{self.place}：{self.what.value.format(**self.facts)}"
