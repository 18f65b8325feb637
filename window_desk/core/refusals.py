"""否定报备制: no "no" before it is reported (DOMAIN 5; 行政许可法 Art. 32(1)(1)-(2), 38, 78).

Whoever is about to say "no" (not taken, refused, not in time, the departments disagree) first reports it to the head in
charge: matter, reason, basis, what could be supplied. The report has a number before the paper prints. Beyond his own
power a clerk has no right to refuse at all: then the head must have agreed. The head may overturn any report, and looks
at each within ``Policy.review_hours``; until then even a "no" said offline stays a duty.

不受理 (no licence needed, Art. 32(1)(1)) and 不予受理 (every other ground) are different outcomes of one act.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from window_desk.core import reviews
from window_desk.core.acts import Declined, Ground, RefusalKind, RefusalReported
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.entry import Entry
from window_desk.core.parts import RefusalReport
from window_desk.core.policy import Policy
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step

REFUSED_BY: Mapping[Stage, RefusalKind] = {
    Stage.RECEIVED: RefusalKind.NOT_ACCEPTED,
    Stage.NOTIFIED: RefusalKind.NOT_ACCEPTED,
    Stage.ACCEPTED: RefusalKind.DENIED,
    Stage.SENT_UP: RefusalKind.DENIED,
}
"""Which "no" ends a case at each stage. The other two kinds are recorded at any of them and end nothing."""

ARTICLES: Mapping[Ground, str] = {
    Ground.NOT_REQUIRED: "行政许可法第三十二条第一款第一项",
    Ground.NOT_OURS: "行政许可法第三十二条第一款第二项",
    Ground.FALSE_MATERIALS: "行政许可法第七十八条",
    Ground.STILL_INCOMPLETE: "行政许可法第三十二条第一款第四项",
}
"""The article of each ground; the other two rest on the law their reasons cite."""


def _reported(case: Case, entry: Entry, act: RefusalReported) -> Case:
    report = RefusalReport(entry.act_id, act.number, act.kind, act.beyond_power, entry.happened_at)
    return changed(case, reports=(*case.reports, report))


def _declined(case: Case, entry: Entry, act: Declined) -> Case:
    return changed(case, ground=act.ground, competent_body=act.competent_body, closed_at=entry.happened_at)


def _reportable(case: Case, act: RefusalReported) -> bool:
    at_this_stage = {REFUSED_BY[case.stage], RefusalKind.CANNOT_IN_TIME, RefusalKind.DEPARTMENTS_DISAGREE}
    return act.kind in at_this_stage and report(case, act.number) is None


STEPS: Mapping[type, Step] = {
    RefusalReported: Step(frozenset(REFUSED_BY), None, _reported, fits=_reportable),
    **reviews.STEPS,
    Declined: Step(
        frozenset({Stage.RECEIVED, Stage.NOTIFIED}),
        Stage.DECLINED,
        _declined,
        fits=lambda case, act: report(case, act.report) is not None,
    ),
}


def report(case: Case, number: str) -> RefusalReport | None:
    """The report of that number, if the case has it."""
    return next((r for r in case.reports if r.number == number), None)


def basis_reported(case: Case, number: str) -> str:
    """What the report of that number cites, in the clerk's words; empty where the case has no such report."""
    acts = (entry.act for entry in case.live(RefusalReported))
    return next((act.basis for act in acts if isinstance(act, RefusalReported) and act.number == number), "")


def basis_of(case: Case, act: Declined) -> str:
    """What not taking the application rests on: the article of its ground, else what its report cites."""
    return ARTICLES.get(act.ground) or basis_reported(case, act.report)


def reported(case: Case, number: str, bench: Bench) -> Refusal | None:
    """Why the "no" resting on report ``number`` may not be said yet."""
    found = report(case, number)
    if found is None:
        return Refusal(Reason.NOT_REPORTED)
    facts = {"number": number}
    if found.kind is not REFUSED_BY.get(case.stage):
        return Refusal(Reason.WRONG_REPORT, facts)
    if found.stands is False:
        return Refusal(Reason.REPORT_OVERTURNED, facts)
    if found.stands is None and (found.beyond_power or bench.policy.review_first):
        return Refusal(Reason.REPORT_UNREVIEWED, facts)
    return None


def usable(case: Case, bench: Bench) -> str | None:
    """The number of a report that a "no" may rest on now; ``None`` where one has to be made first."""
    return next((r.number for r in case.reports if reported(case, r.number, bench) is None), None)


def _some_report(case: Case, bench: Bench) -> Refusal | None:
    if usable(case, bench) is not None:
        return None
    return reported(case, case.reports[-1].number if case.reports else "", bench)


def review_due(report: RefusalReport, policy: Policy) -> datetime:
    """Until when the head has to look at ``report``."""
    return report.reported_at + timedelta(hours=policy.review_hours)


def unreviewed(case: Case, now: datetime, policy: Policy) -> tuple[RefusalReport, ...]:
    """The reports no head looked at in time."""
    return tuple(r for r in case.reports if r.stands is None and now > review_due(r, policy))


def _report_complete(case: Case, act: RefusalReported, bench: Bench) -> Refusal | None:
    return None if act.reason.strip() and act.basis.strip() else Refusal(Reason.REPORT_WORDS)


def _declinable(case: Case, act: Declined, bench: Bench) -> Refusal | None:
    article = ARTICLES.get(act.ground, "")
    if not act.reasons.strip():
        return Refusal(Reason.NO_DECLINE_REASONS, article="行政许可法第七十二条第七项")
    if act.ground is Ground.NOT_OURS and not act.competent_body.strip():
        return Refusal(Reason.NO_BODY, article=article)
    if act.ground is Ground.STILL_INCOMPLETE and not _had_his_time(case, bench):
        return Refusal(Reason.NOT_STILL_INCOMPLETE, article=article)
    return reported(case, act.report, bench)


def _had_his_time(case: Case, bench: Bench) -> bool:
    """Whether the applicant was told once, had all the days he was given, and still owes something."""
    return case.open_notice is not None and bench.today > case.open_notice.supply_by


RULES: Mapping[type, Rule] = {
    RefusalReported: Rule(check=_report_complete),
    **reviews.RULES,
    Declined: Rule((_some_report,), _declinable),
}
