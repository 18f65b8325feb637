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


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing wrong: ``place`` in the words of the thing itself (``开店许可 · 材料 2``), and the reason."""

    place: str
    what: Wrong
    facts: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        """The sentence in Chinese."""
        return f"{self.place}：{self.what.value.format(**self.facts)}"
