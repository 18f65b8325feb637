"""Words for what the core names: stages, clocks, verdicts, channels; and how days and limits are said."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime

from window_desk.core.acts import Channel, Ending, Finding, Form, Outcome, PaperFate, Verdict
from window_desk.core.case import Stage
from window_desk.core.catalogue import Handling, Limit, Material, Origin, Start, Unit
from window_desk.core.entry import CHINA
from window_desk.core.party import IdKind
from window_desk.core.time_limits import ClockKind
from window_desk.ui.translation import QT_TR_NOOP, tr

STAGES = {
    Stage.NEW: QT_TR_NOOP("新来访"),
    Stage.CONTACT: QT_TR_NOOP("首问中"),
    Stage.ANSWERED: QT_TR_NOOP("已答复"),
    Stage.RECEIVED: QT_TR_NOOP("已收件"),
    Stage.NOTIFIED: QT_TR_NOOP("待补正"),
    Stage.ACCEPTED: QT_TR_NOOP("已受理"),
    Stage.DECIDED: QT_TR_NOOP("已决定"),
    Stage.SERVED: QT_TR_NOOP("已送达"),
}
CLOCKS = {
    ClockKind.NOTIFY: QT_TR_NOOP("一次性告知"),
    ClockKind.SUPPLY: QT_TR_NOOP("申请人补正"),
    ClockKind.PROMISED: QT_TR_NOOP("承诺时限"),
    ClockKind.STATUTORY: QT_TR_NOOP("法定时限"),
    ClockKind.DELIVER: QT_TR_NOOP("送达时限"),
}
VERDICTS = {
    Verdict.RECEIVED: QT_TR_NOOP("收"),
    Verdict.MISSING: QT_TR_NOOP("缺"),
    Verdict.WRONG: QT_TR_NOOP("不符"),
    Verdict.EXEMPT: QT_TR_NOOP("免交"),
    Verdict.NOT_APPLICABLE: QT_TR_NOOP("不适用"),
}
VERDICT_MOODS = {Verdict.RECEIVED: "ok", Verdict.MISSING: "bad", Verdict.WRONG: "bad"}
VERDICT_SIGNS = {Verdict.RECEIVED: "✓ ", Verdict.MISSING: "– ", Verdict.WRONG: "✕ "}
CHANNELS = {
    Channel.COUNTER: QT_TR_NOOP("现场"),
    Channel.PHONE: QT_TR_NOOP("电话"),
    Channel.LETTER: QT_TR_NOOP("信函"),
    Channel.ONLINE: QT_TR_NOOP("网上"),
}
ENDINGS = {Ending.ANSWERED: QT_TR_NOOP("已当场答复"), Ending.NOT_OURS: QT_TR_NOOP("不属本机关职权")}
OUTCOMES = {Outcome.GRANTED: QT_TR_NOOP("准予许可"), Outcome.DENIED: QT_TR_NOOP("不予许可")}
FORMS = {
    Form.RECEIPT: QT_TR_NOOP("收件凭证"),
    Form.ONE_TIME_NOTICE: QT_TR_NOOP("一次性告知书"),
    Form.ACCEPTANCE_NOTICE: QT_TR_NOOP("受理通知书"),
}
FATES = {
    PaperFate.PRINTED: QT_TR_NOOP("已打印"),
    PaperFate.FILED: QT_TR_NOOP("已存成 PDF"),
    PaperFate.FAILED: QT_TR_NOOP("没有打成"),
}
HANDLINGS = {
    Handling.IMMEDIATE: QT_TR_NOOP("即办件"),
    Handling.COMMITTED: QT_TR_NOOP("承诺件"),
    Handling.JOINT: QT_TR_NOOP("联办件"),
}
ORIGINS = {
    Origin.SELF: QT_TR_NOOP("申请人自备"),
    Origin.GOVERNMENT: QT_TR_NOOP("政府部门核发"),
    Origin.AGENCY: QT_TR_NOOP("中介机构出具"),
}
ID_KINDS = {
    IdKind.RESIDENT_ID: QT_TR_NOOP("公民身份号码"),
    IdKind.CREDIT_CODE: QT_TR_NOOP("统一社会信用代码"),
    IdKind.PASSPORT: QT_TR_NOOP("护照"),
    IdKind.OTHER: QT_TR_NOOP("其他证件"),
}
UNITS = {
    Unit.WORKDAYS: QT_TR_NOOP("{n} 个工作日"),
    Unit.NATURAL_DAYS: QT_TR_NOOP("{n} 日"),
    Unit.MONTHS: QT_TR_NOOP("{n} 个月"),
}
STARTS = {
    Start.RECEIPT: QT_TR_NOOP("自收件起"),
    Start.ACCEPTANCE: QT_TR_NOOP("自受理起"),
    Start.DECISION: QT_TR_NOOP("自决定起"),
}
WEEKDAYS = (
    QT_TR_NOOP("周一"),
    QT_TR_NOOP("周二"),
    QT_TR_NOOP("周三"),
    QT_TR_NOOP("周四"),
    QT_TR_NOOP("周五"),
    QT_TR_NOOP("周六"),
    QT_TR_NOOP("周日"),
)


def limit_text(limit: Limit) -> str:
    """A limit as said: ``5 个工作日``."""
    return tr(UNITS[limit.unit]).format(n=limit.n)


def day_text(day: date, *, weekday: bool = True) -> str:
    """A day as shown: ``11-27 周五``, with the year only where it is not the one before midnight in everyone's mind."""
    text = f"{day:%m-%d}"
    return f"{text} {tr(WEEKDAYS[day.weekday()])}" if weekday else text


def full_day_text(day: date) -> str:
    """A day with its year: ``2026-11-27 周五``."""
    return f"{day:%Y}-{day_text(day)}"


def moment_text(moment: datetime, today: date) -> str:
    """A moment in China: the time alone today, else day and time."""
    local = moment.astimezone(CHINA)
    return f"{local:%H:%M}" if local.date() == today else f"{local:%m-%d %H:%M}"


def verdict_text(verdict: Verdict) -> str:
    """The verdict with its sign, so that colour is never the only one."""
    return VERDICT_SIGNS.get(verdict, "") + tr(VERDICTS[verdict])


def count_text(material: Material) -> str:
    """What is due, as said on screen: ``原件 1``."""
    parts = [(tr("原件"), material.originals), (tr("复印"), material.copies)]
    return " ".join(f"{word} {count}" for word, count in parts if count) or tr("核验")


def source_text(material: Material) -> str:
    """Where a material comes from, as the second line of its row."""
    parts = [tr(ORIGINS[material.origin])]
    if material.shared:
        parts.append(tr("可共享核验"))
    if material.standard:
        parts.append(material.standard)
    return " · ".join(parts)


def findings_text(findings: Iterable[Finding]) -> str:
    """Findings in sum: ``收 3，不符 2，缺 1``."""
    counts = Counter(finding.verdict for finding in findings)
    return tr("，").join(f"{tr(VERDICTS[verdict])} {counts[verdict]}" for verdict in VERDICTS if counts[verdict])
