"""What the settings are called on screen: their groups, their values, who decides."""

import re

from window_desk.core.acts import GapOutcome
from window_desk.core.policy import OutOfHours
from window_desk.settings import Scope, Setting, Value
from window_desk.ui.labels import GAP_OUTCOMES
from window_desk.ui.translation import QT_TR_NOOP, tr

GROUPS: dict[str, tuple[str, ...]] = {
    QT_TR_NOOP("登录和锁屏"): ("login.",),
    QT_TR_NOOP("申请人屏幕"): ("applicant.",),
    QT_TR_NOOP("打印和报表"): ("slip.", "printer.", "report."),
    QT_TR_NOOP("界面和扫码枪"): ("ui.", "scanner."),
    QT_TR_NOOP("同步"): ("sync.",),
    QT_TR_NOOP("规则：期限"): (
        "rule.start_day_counts",
        "rule.out_of_hours",
        "rule.closes_at",
        "rule.suspension_start_counts",
        "rule.notify_workdays",
        "rule.supply_workdays",
        "rule.extension_moves_promise",
        "rule.promise_workdays",
        "rule.late_entry_minutes",
    ),
    QT_TR_NOOP("规则：容缺和承诺"): ("rule.deferral_workdays", "rule.gap_outcome", "rule.declared_check_workdays"),
    QT_TR_NOOP("规则：首问、AB 岗、联办"): (
        "rule.referral_minutes",
        "rule.both_away",
        "rule.member_",
        "rule.silent_agreement",
    ),
    QT_TR_NOOP("规则：否定报备和发布"): ("rule.review_", "rule.release_"),
    QT_TR_NOOP("规则：预警和亮牌"): ("rule.warn_", "rule.yellow_", "rule.red_"),
    QT_TR_NOOP("规则：评价和投诉"): ("rule.rating_", "rule.complaint_"),
    QT_TR_NOOP("考核"): ("rule.score_",),
    QT_TR_NOOP("效能目标"): ("rule.target_",),
    QT_TR_NOOP("个人信息"): ("person.", "rule.keep_"),
    QT_TR_NOOP("文书和编号"): ("rule.copies", "rule.number_prefix", "rule.default_"),
}
"""The groups in their order, each with how the keys of its settings begin."""

SCOPES = {Scope.CENTRE: QT_TR_NOOP("全中心"), Scope.LOCAL: QT_TR_NOOP("本机")}

FROM_MEMORY = "[M]"
"""The mark of a source that nobody has looked up."""

RULE_OF_THUMB = QT_TR_NOOP("经验值")
"""The only source that is no name of a law or a place."""

CHOICES: dict[str, dict[str, str]] = {
    "rule.out_of_hours": {
        OutOfHours.NEXT_WORKDAY: QT_TR_NOOP("下一工作日"),
        OutOfHours.SAME_DAY: QT_TR_NOOP("提交当日"),
    },
    "rule.gap_outcome": {outcome: GAP_OUTCOMES[outcome] for outcome in GapOutcome},
}
"""What the words of a setting with a few choices mean."""


def group_of(setting: Setting) -> str:
    """The group that a setting stands in; every one has one (a test looks)."""
    return next(group for group, keys in GROUPS.items() if setting.key.startswith(keys))


def source_text(setting: Setting) -> str:
    """Where the default comes from, without the marks of our own references; a note from memory says that it is one."""
    said = re.sub(r"\s*\[[A-Z]\d*\]", "", setting.source).strip()
    if setting.source.startswith(FROM_MEMORY):
        return tr("{source}（未核到原文）").format(source=said) if said else tr("没有统一规定，由本中心定")
    return tr(said)


def value_text(setting: Setting, value: Value) -> str:
    """A value as it is read on screen; a secret one is not."""
    if setting.secret:
        return tr("••••••（不显示）") if value else tr("空")
    if isinstance(value, bool):
        return tr("是") if value else tr("否")
    if value == "":
        return tr("空")
    word = CHOICES.get(setting.key, {}).get(str(value))
    return tr(word) if word else " ".join(str(value).split("\n"))
