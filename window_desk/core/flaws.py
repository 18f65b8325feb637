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
