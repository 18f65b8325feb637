"""效能: what is put down in whose name, so that ``indicators`` can be added up (MISSION D1, DOMAIN 2, 4-6).

Three rules of attribution. What becomes of a file (received, accepted, finished, in time, its speed) counts where it
was *received*, for good, so that 结转 + 收件 = 办结 + 在办 holds for every window and officer. A deed (a notice, a
decision, a referral, a report, a line) counts for whoever *did* it; B standing in for A is the doer, A's is the post.
A rating or a complaint counts for the one it is *about*; that it was not answered in time, and a card, for the one who
owed it (``signals.blame``).

办件 is what was received; a contact that became none (咨询) is counted apart. 办结 is the day the body's time ended:
decided, sent up (转报办结), declined, withdrawn or lapsed (DOMAIN 1.2, 6); delivery has its own share. A running clock
counts from the day after its last day; one that stands still (特别程序) counts nowhere yet. Nothing is invented: a time
that is not on record is in no figure.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from window_desk.core.accountability import Progress, progress
from window_desk.core.acts import Decided, Ending, Outcome, Received
from window_desk.core.case import legal_day
from window_desk.core.catalogue import Handling
from window_desk.core.clock import ClockKind
from window_desk.core.commitments import pace
from window_desk.core.decision_time import ended_on
from window_desk.core.entry import Hand
from window_desk.core.figures import Report, tabulate
from window_desk.core.first_contact import dropped
from window_desk.core.indicators import INDICATORS, RATED, UNRATED, What
from window_desk.core.one_time_notice import repeats
from window_desk.core.parts import Commitment, Complaint, Evaluation, RefusalReport
from window_desk.core.periods import Period
from window_desk.core.signals import Card, Level
from window_desk.core.standing import SCOPES, By, Mark, Scope, Standing, lasting, limit, limits, once

FILE_LIMITS = {
    ClockKind.NOTIFY: (What.NOTIFY_KEPT, What.NOTIFY_MISSED),
    ClockKind.PROMISED: (What.PROMISE_KEPT, What.PROMISE_MISSED),
    ClockKind.STATUTORY: (What.LAW_KEPT, What.LAW_MISSED),
    ClockKind.DELIVER: (What.DELIVERY_KEPT, What.DELIVERY_MISSED),
}
RATING_LIMITS = {ClockKind.RATING_FIX: (What.RATING_FIXED, What.RATING_UNFIXED)}
COMPLAINT_LIMITS = {
    ClockKind.COMPLAINT_TAKE: (What.COMPLAINT_TAKE_KEPT, What.COMPLAINT_TAKE_MISSED),
    ClockKind.COMPLAINT_ANSWER: (What.COMPLAINT_KEPT, What.COMPLAINT_MISSED),
}
"""What the clocks of a file, a rating, a complaint are put down as: kept, missed."""

CARDS = {Level.WARN: What.WARNED, Level.YELLOW: What.YELLOW, Level.RED: What.RED}


def marks(standing: Standing) -> Iterator[Mark]:
    """Everything one case is put down for by the day of its bench."""
    today = standing.bench.today
    return (mark for mark in foreseen(standing) if mark[2] <= today)


def foreseen(standing: Standing) -> Iterator[Mark]:
    """The same with what days to come will add if nothing is done."""
    case, doers = standing.case, standing.doers()
    yield from _lines(standing)
    for card in standing.cards:
        yield _card(standing, card)
    if case.first_contact and case.contacted_at:
        yield from _contact(standing, case.first_contact, legal_day(case.contacted_at))
    if case.referrals:
        yield from _referrals(standing)
    if case.received_at:
        yield from _file(standing, doers[Received], legal_day(case.received_at))
    if case.decided_at:
        yield _decision(standing, doers[Decided], legal_day(case.decided_at))
    for commitment in case.commitments:
        yield from _deferral(standing, commitment)
    if case.evaluation:
        yield from _rating(standing, case.evaluation)
    for report in case.reports:
        yield from _refusal(standing, report)
    if case.complaint:
        yield from _complaint(standing, case.complaint)


def _card(standing: Standing, card: Card) -> Mark:
    """预警, 黄牌, 红牌, on the day it came; one that was cleared is shown apart."""
    cleared = card.key in standing.case.proceedings and progress(standing.case, card.key) is Progress.CLEARED
    return once(What.CARD_CLEARED if cleared else CARDS[card.level], card.blame.hand, card.on)


def _file(standing: Standing, by: Hand, received: date) -> Iterator[Mark]:
    """收件, 受理, 办结, 按时: one file, where it was received."""
    case, done = standing.case, ended_on(standing.case)
    yield lasting(What.FILE, by, received, done)
    if case.accepted_at:
        yield once(What.ACCEPTED, by, legal_day(case.accepted_at))
    yield from limits(standing, FILE_LIMITS, by)
    yield from _on_the_spot(standing, by, received, done)
    if case.notices:
        yield from _notices(standing)
    if done:
        yield from _finished(standing, by, max(done, received))


def _on_the_spot(standing: Standing, by: Hand, received: date, done: date | None) -> Iterator[Mark]:
    """现场办结: an 即办件 is done on the day the application is complete, the day of receipt unless papers were missing
    (DOMAIN 2). While they are, it is the applicant's turn, and it counts nowhere.
    """
    case, item = standing.case, standing.bench.item
    complete = case.notices[-1].supplied_on if case.notices else received
    if item and item.handling is Handling.IMMEDIATE and complete:
        yield limit((What.SPOT_KEPT, What.SPOT_MISSED), by, complete, done)


def _finished(standing: Standing, by: Hand, done: date) -> Iterator[Mark]:
    """What is said of a file once it is done: whether it was rated; and, if it was decided or sent up, how long that
    took of how long it might. A file taken back, declined or lapsed says nothing of the body's speed.
    """
    case = standing.case
    if case.evaluation is None:
        yield once(What.FILE_NOT_ASKED, by, done)
    elif case.evaluation.rating:
        yield once(What.FILE_RATED, by, done)
    took = pace(standing.clocks, standing.bench)
    if took is None:
        yield once(What.NO_DECISION_TIME, by, done)
    elif case.closed_at is None:
        yield once(What.GIVEN, by, done, took.given)
        yield once(What.PROMISED_AWAY, by, done, took.given - took.promised)
        yield once(What.USED, by, done, took.used)
        yield once(What.SAVED, by, done, took.given - took.used)


def _notices(standing: Standing) -> Iterator[Mark]:
    """一次性告知: in order, unless it asks for something new (二次告知) or the first came too late (Art. 32)."""
    case = standing.case
    repeated = {notice.act_id for notice in repeats(case)}
    late = any(clock.kind is ClockKind.NOTIFY and clock.missed for clock in standing.clocks)
    for n, notice in enumerate(case.notices):
        what = What.NOTICE_LATE if late and n == 0 else What.NOTICE_SOUND
        what = What.NOTICE_REPEATED if notice.act_id in repeated else what
        yield once(what, case.entry(notice.act_id).by, notice.given_on)


def _decision(standing: Standing, by: Hand, on: date) -> Mark:
    """决定: a deed of whoever decided, in time if the law's clock says so."""
    clock = next((clock for clock in standing.clocks if clock.kind is ClockKind.STATUTORY), None)
    what = What.DECIDED_UNTIMED if clock is None else What.DECIDED_LATE if clock.missed else What.DECIDED_IN_TIME
    return once(what, by, on)


def _deferral(standing: Standing, commitment: Commitment) -> Iterator[Mark]:
    """容缺, 先批后补: a paper promised for a day; moot once the file is closed or denied before that day."""
    case, due = standing.case, commitment.supply_by
    if due is None:
        return
    by = case.entry(commitment.act_id).by
    moot = case.decided_on if case.outcome is Outcome.DENIED else case.closed_on
    ended = commitment.supplied_on or moot
    yield lasting(What.DEFERRAL, by, commitment.signed_on, ended)
    if commitment.supplied_on or moot is None or moot > due:
        yield limit((What.DEFERRAL_KEPT, What.DEFERRAL_BROKEN), by, due, ended)


def _contact(standing: Standing, by: Hand, on: date) -> Iterator[Mark]:
    """首问: open until it was answered or became a file."""
    case = standing.case
    ended = case.ended_at or case.received_at
    yield lasting(What.CONTACT, by, on, ended and legal_day(ended))
    if case.ended_at:
        what = What.NOT_OURS if case.ending is Ending.NOT_OURS else What.ANSWERED
        yield once(what, by, legal_day(case.ended_at))


def _referrals(standing: Standing) -> Iterator[Mark]:
    """首问转办: the sender's until taken, returned or overtaken; not taken in time, it is put to the receiver too."""
    case, bench = standing.case, standing.bench
    overdue = dropped(case, bench.now, bench.policy)
    ends = (*(referral.at for referral in case.referrals[1:]), case.ended_at or case.received_at)
    for referral, overtaken in zip(case.referrals, ends, strict=True):
        ended = referral.taken_at or referral.returned_at or overtaken
        on, until = legal_day(referral.at), ended and legal_day(ended)
        yield lasting(What.REFERRAL, referral.by, on, until)
        if referral in overdue:
            yield lasting(What.REFERRAL_OVERDUE, Hand(referral.to_officer, referral.to_window), on, until)


def _rating(standing: Standing, evaluation: Evaluation) -> Iterator[Mark]:
    """好差评: for the officer rated, at the window where it was given; taken out once an appeal was upheld."""
    by, on = standing.case.entry(evaluation.act_id).by, legal_day(evaluation.rated_at)
    if evaluation.officer not in ("", by.officer):
        by = Hand(evaluation.officer, by.window)
    if evaluation.removed:
        yield once(What.RATING_REMOVED, by, on)
    elif evaluation.rating:
        yield once(RATED[evaluation.rating], by, on)
    elif evaluation.unrated:
        yield once(UNRATED[evaluation.unrated], by, on)
    yield from limits(standing, RATING_LIMITS, by)


def _refusal(standing: Standing, report: RefusalReport) -> Iterator[Mark]:
    """否定报备: of whoever reported it, until a head has looked at it."""
    by = standing.case.entry(report.act_id).by
    reviewed = report.reviewed_at and legal_day(report.reviewed_at)
    yield lasting(What.REFUSAL, by, legal_day(report.reported_at), reviewed)
    if reviewed:
        yield once(What.REFUSAL_STOOD if report.stands else What.REFUSAL_OVERTURNED, by, reviewed)


def _complaint(standing: Standing, complaint: Complaint) -> Iterator[Mark]:
    """投诉: against whom it is; open until answered, turned away or filed."""
    by = Hand(complaint.officer, complaint.window)
    ended = complaint.answered_on or complaint.declined_on or complaint.closed_on
    yield lasting(What.COMPLAINT, by, complaint.made_on, ended)
    if complaint.upheld and ended:
        yield once(What.COMPLAINT_UPHELD, by, ended)
    yield from limits(standing, COMPLAINT_LIMITS)


def _lines(standing: Standing) -> Iterator[Mark]:
    """补录: the lines written in time and late, whoever wrote them, on the day of what they say."""
    late = timedelta(minutes=standing.bench.policy.late_entry_minutes)
    told = Counter((line.entered_at - line.happened_at > late, line.by, line.on) for line in standing.case.entries)
    for (was_late, by, on), lines in told.items():
        yield once(What.LATE_LINE if was_late else What.IN_TIME_LINE, by, on, lines)


def figures(standings: Iterable[Standing], period: Period) -> Report:
    """The figures of all of ``standings`` in ``period``."""
    return course(standings, [period])[period]


def course(standings: Iterable[Standing], periods: Sequence[Period]) -> Mapping[Period, Report]:
    """The figures of each of ``periods``, for a chart (``periods.pieces`` cuts a year into months)."""
    sheets = tabulate(INDICATORS, standings, marks, periods, SCOPES[By.CENTRE], [""])
    return dict(zip(periods, sheets[""], strict=True))


def table(standings: Iterable[Standing], period: Period, by: By, known: Iterable[Scope] = ()) -> Mapping[Scope, Report]:
    """The figures of each ``known`` window, officer, post, department or item in ``period``, and of any other that has
    some.
    """
    sheets = tabulate(INDICATORS, standings, marks, [period], SCOPES[by], known)
    return {scope: sheet[0] for scope, sheet in sheets.items()}
