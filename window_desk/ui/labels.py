"""Words for what the core names: stages, clocks, verdicts, grounds; and how days, limits and findings are said."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime

from window_desk.core.acts import (
    Channel,
    CommitmentKind,
    Ending,
    Finding,
    GapOutcome,
    Ground,
    Outcome,
    SpecialProcedure,
    Verdict,
)
from window_desk.core.case import File, Stage
from window_desk.core.catalogue import Handling, Limit, Material, Necessity, Origin, Start, Unit
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.entry import CHINA
from window_desk.core.party import IdKind
from window_desk.core.posts import Roster
from window_desk.ui.translation import QT_TR_NOOP, tr

STAGES = {
    Stage.NEW: QT_TR_NOOP("新来访"),
    Stage.CONTACT: QT_TR_NOOP("首问中"),
    Stage.ANSWERED: QT_TR_NOOP("已答复"),
    Stage.RECEIVED: QT_TR_NOOP("已收件"),
    Stage.NOTIFIED: QT_TR_NOOP("待补正"),
    Stage.ACCEPTED: QT_TR_NOOP("已受理"),
    Stage.SENT_UP: QT_TR_NOOP("已转报"),
    Stage.DECIDED: QT_TR_NOOP("已决定"),
    Stage.ISSUED: QT_TR_NOOP("待领取"),
    Stage.SERVED: QT_TR_NOOP("已送达"),
    Stage.DECLINED: QT_TR_NOOP("未予受理"),
    Stage.WITHDRAWN: QT_TR_NOOP("已撤回"),
    Stage.LAPSED: QT_TR_NOOP("逾期办结"),
    Stage.DUTY: QT_TR_NOOP("处理中"),
    Stage.SETTLED: QT_TR_NOOP("已了结"),
}
FILES = {
    File.APPLICATION: QT_TR_NOOP("办件"),
    File.CONTACT: QT_TR_NOOP("咨询"),
    File.COMPLAINT: QT_TR_NOOP("投诉"),
    File.INSPECTION: QT_TR_NOOP("明查暗访"),
    File.LEAVE: QT_TR_NOOP("离岗"),
    File.TASK: QT_TR_NOOP("督查事项"),
    File.RELEASE: QT_TR_NOOP("发布"),
    File.EXPORT: QT_TR_NOOP("导出"),
    File.ERASURE: QT_TR_NOOP("依法删除"),
    File.ACKNOWLEDGEMENT: QT_TR_NOOP("公告已阅"),
    File.CLOCK: QT_TR_NOOP("时钟确认"),
    File.PIN: QT_TR_NOOP("改 PIN"),
}
CLOCKS = {
    ClockKind.NOTIFY: QT_TR_NOOP("一次性告知"),
    ClockKind.SUPPLY: QT_TR_NOOP("申请人补正"),
    ClockKind.MEMBER_TAKE: QT_TR_NOOP("协办接收"),
    ClockKind.MEMBER: QT_TR_NOOP("协办答复"),
    ClockKind.STEP: QT_TR_NOOP("内部环节"),
    ClockKind.VISIT: QT_TR_NOOP("现场核查"),
    ClockKind.HEARING_REQUEST: QT_TR_NOOP("申请听证"),
    ClockKind.HEARING_HOLD: QT_TR_NOOP("组织听证"),
    ClockKind.HEARING_NOTICE: QT_TR_NOOP("听证通知"),
    ClockKind.COMMITMENT: QT_TR_NOOP("承诺补齐"),
    ClockKind.PROMISED: QT_TR_NOOP("承诺时限"),
    ClockKind.STATUTORY: QT_TR_NOOP("法定时限"),
    ClockKind.EXPIRY: QT_TR_NOOP("原许可届满"),
    ClockKind.DELIVER: QT_TR_NOOP("送达时限"),
    ClockKind.DECLARED_CHECK: QT_TR_NOOP("承诺核查"),
    ClockKind.RATING_CONTACT: QT_TR_NOOP("差评核实"),
    ClockKind.RATING_FIX: QT_TR_NOOP("差评整改"),
    ClockKind.COMPLAINT_TAKE: QT_TR_NOOP("投诉受理"),
    ClockKind.COMPLAINT_ANSWER: QT_TR_NOOP("投诉答复"),
    ClockKind.RECTIFY: QT_TR_NOOP("整改"),
    ClockKind.TASK_REPORT: QT_TR_NOOP("督查月报"),
    ClockKind.TASK: QT_TR_NOOP("督查期限"),
    ClockKind.REMEDY: QT_TR_NOOP("复议和诉讼期限"),
}
VERDICTS = {
    Verdict.RECEIVED: QT_TR_NOOP("收"),
    Verdict.MISSING: QT_TR_NOOP("缺"),
    Verdict.WRONG: QT_TR_NOOP("不符"),
    Verdict.DEFERRED: QT_TR_NOOP("容缺"),
    Verdict.EXEMPT: QT_TR_NOOP("免交"),
    Verdict.NOT_APPLICABLE: QT_TR_NOOP("不适用"),
}
VERDICT_MOODS = {Verdict.RECEIVED: "ok", Verdict.MISSING: "bad", Verdict.WRONG: "bad", Verdict.DEFERRED: "warn"}
VERDICT_SIGNS = {Verdict.RECEIVED: "✓ ", Verdict.MISSING: "– ", Verdict.WRONG: "✕ ", Verdict.DEFERRED: "○ "}
CHANNELS = {
    Channel.COUNTER: QT_TR_NOOP("现场"),
    Channel.PHONE: QT_TR_NOOP("电话"),
    Channel.LETTER: QT_TR_NOOP("信函"),
    Channel.ONLINE: QT_TR_NOOP("网上"),
}
ENDINGS = {Ending.ANSWERED: QT_TR_NOOP("已当场答复"), Ending.NOT_OURS: QT_TR_NOOP("不属本机关职权")}
OUTCOMES = {Outcome.GRANTED: QT_TR_NOOP("准予许可"), Outcome.DENIED: QT_TR_NOOP("不予许可")}
GROUNDS = {
    Ground.NOT_REQUIRED: QT_TR_NOOP("依法不需要取得行政许可"),
    Ground.NOT_OURS: QT_TR_NOOP("不属本机关职权"),
    Ground.FALSE_MATERIALS: QT_TR_NOOP("隐瞒有关情况或者提供虚假材料"),
    Ground.NOT_QUALIFIED: QT_TR_NOOP("申请人不具备申请资格"),
    Ground.STILL_INCOMPLETE: QT_TR_NOOP("补正后材料仍不齐全或不符合法定形式"),
    Ground.OTHER_LAW: QT_TR_NOOP("法律、法规规定的其他情形"),
}
PROCEDURES = {
    SpecialProcedure.HEARING: QT_TR_NOOP("听证"),
    SpecialProcedure.TENDER: QT_TR_NOOP("招标"),
    SpecialProcedure.AUCTION: QT_TR_NOOP("拍卖"),
    SpecialProcedure.INSPECTION: QT_TR_NOOP("检验"),
    SpecialProcedure.TESTING: QT_TR_NOOP("检测"),
    SpecialProcedure.QUARANTINE: QT_TR_NOOP("检疫"),
    SpecialProcedure.APPRAISAL: QT_TR_NOOP("鉴定"),
    SpecialProcedure.EXPERT_REVIEW: QT_TR_NOOP("专家评审"),
}
COMMITMENTS = {
    CommitmentKind.DEFERRED: QT_TR_NOOP("容缺受理"),
    CommitmentKind.DECIDE_FIRST: QT_TR_NOOP("先批后补"),
    CommitmentKind.DECLARED: QT_TR_NOOP("告知承诺"),
}
GAP_OUTCOMES = {
    GapOutcome.WITHDRAWN: QT_TR_NOOP("视为撤回申请"),
    GapOutcome.REVOKED: QT_TR_NOOP("撤销受理"),
    GapOutcome.REFUSED: QT_TR_NOOP("不予批准"),
    GapOutcome.RETURNED: QT_TR_NOOP("退办"),
}
HANDLINGS = {
    Handling.IMMEDIATE: QT_TR_NOOP("即办件"),
    Handling.COMMITTED: QT_TR_NOOP("承诺件"),
    Handling.JOINT: QT_TR_NOOP("联办件"),
    Handling.REPORTED: QT_TR_NOOP("上报件"),
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
    Start.EXPIRY: QT_TR_NOOP("届满之前"),
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


def clock_name(clock: Clock, roster: Roster) -> str:
    """Which clock, and whose where a case has several of a kind: ``协办答复（消防救援）``."""
    name, whose = tr(CLOCKS[clock.kind]), department_text(clock.label, roster)
    return tr("{clock}（{whose}）").format(clock=name, whose=whose) if whose else name


def department_text(code: str, roster: Roster) -> str:
    """A department as the centre calls it; its bare code where this roster does not know it."""
    department = roster.department(code)
    return department.name if department else code


def limit_text(limit: Limit) -> str:
    """A limit as said: ``5 个工作日``; empty where the day itself was agreed."""
    return tr(UNITS[limit.unit]).format(n=limit.n) if limit.n else ""


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


def about_text(material: Material) -> str:
    """What a clerk may have to explain of a material: its standard, where to get it, what else is worth knowing."""
    lacking = tr("可以容缺") if material.necessity is Necessity.MAY_LACK else ""
    parts = (material.standard, material.source, material.note, lacking)
    return "　·　".join(part for part in parts if part)


def place_text(window: int, officer: str, roster: Roster) -> str:
    """A window, and who there, where somebody is meant: ``4 号窗口 李娜``."""
    text = tr("{number} 号窗口").format(number=window)
    return f"{text} {roster.name_of(officer)}" if officer else text


def with_details(text: str, *details: str) -> str:
    """What was done, and what more is said of it: ``审查：符合条件；建议准予``."""
    said = [detail for detail in details if detail]
    return text + tr("：") + tr("；").join(said) if said else text


def findings_text(findings: Iterable[Finding]) -> str:
    """Findings in sum: ``收 3，不符 2，缺 1``."""
    counts = Counter(finding.verdict for finding in findings)
    return tr("，").join(f"{tr(VERDICTS[verdict])} {counts[verdict]}" for verdict in VERDICTS if counts[verdict])
