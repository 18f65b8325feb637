"""What of a case waits for whoever sits here: lines to review, cards to explain, appeals to hear. No law of its own:
what may be done is asked of ``permit``.
"""

from collections.abc import Callable, Iterator, Mapping
from uuid import UUID

from window_desk.core import accountability, appeals, evaluation, inspections, reviews
from window_desk.core.accountability import Progress
from window_desk.core.acts import (
    Act,
    Appealed,
    AppealHeard,
    BreachExplained,
    BreachFound,
    BreachSeen,
    Measure,
    Rectified,
    Reviewed,
)
from window_desk.core.breaches import breaches
from window_desk.core.reviews import Cause
from window_desk.core.signals import Level, cards
from window_desk.ui.act_words import act_text
from window_desk.ui.counter.visit import Visit
from window_desk.ui.oversight_labels import breach_text
from window_desk.ui.translation import QT_TR_NOOP, tr

CAUSES = {
    Cause.REFUSAL: QT_TR_NOOP("否定报备"),
    Cause.EXTENSION: QT_TR_NOOP("延期"),
    Cause.NEW_DEMANDS: QT_TR_NOOP("二次告知"),
    Cause.DEEMED: QT_TR_NOOP("视为受理"),
    Cause.DEFERRED: QT_TR_NOOP("容缺受理"),
    Cause.EXPEDITED: QT_TR_NOOP("绿色通道"),
    Cause.VOID: QT_TR_NOOP("作废"),
    Cause.BACK_DATED: QT_TR_NOOP("补录"),
    Cause.DISPUTED: QT_TR_NOOP("存疑"),
}
"""Why a line waits for a head."""

Matter = tuple[UUID, str]
"""An act of the case, and what it says."""

ANYTHING = "…"
"""What stands for words not yet written when the law is asked whether a step may be begun."""


def to_review(visit: Visit) -> tuple[Matter, ...]:
    """The lines that whoever sits here may review now."""
    lines = reviews.needs_review(visit.case, visit.desk.bench(visit.case))
    waiting = (w for w in lines if _may(visit, Reviewed(w.entry.act_id, True)))
    return tuple((w.entry.act_id, _caused(visit, w)) for w in waiting)


def _caused(visit: Visit, waiting: reviews.Waiting) -> str:
    roster, causes = visit.desk.roster, tr("、").join(tr(CAUSES[cause]) for cause in waiting.causes)
    text, by = act_text(waiting.entry.act, roster), roster.signature(waiting.entry.by)
    return tr("{causes}：{text}（{by}）").format(causes=causes, text=text, by=by)


def to_see(visit: Visit) -> tuple[tuple[str, str], ...]:
    """The cards and breaches that whoever sits here has still to see."""
    return tuple((key, text) for key, text in _shown(visit) if _may(visit, BreachSeen(key)))


def to_explain(visit: Visit) -> tuple[tuple[str, str], ...]:
    """The cards and breaches that whoever sits here may still answer."""
    return tuple((key, text) for key, text in _shown(visit) if _may(visit, BreachExplained(key, ANYTHING)))


def to_find(visit: Visit) -> tuple[tuple[str, str], ...]:
    """The cards and breaches of which a supervisor may now say what they are."""
    heard = (Progress.SEEN, Progress.EXPLAINED)
    keys = (key for key in visit.case.proceedings if accountability.progress(visit.case, key) in heard)
    upheld = ((key, BreachFound(key, True, ANYTHING, Measure.ADMONISHED)) for key in keys)
    return tuple((key, breach_text(key, visit.desk.roster)) for key, act in upheld if _may(visit, act))


def _shown(visit: Visit) -> Iterator[tuple[str, str]]:
    """Every card but a mere warning, and every breach, each key once with its evidence."""
    bench, roster = visit.desk.bench(visit.case), visit.desk.roster
    said = {
        card.key: breach_text(card.key, roster) for card in cards(visit.case, bench) if card.level is not Level.WARN
    }
    for breach in breaches(visit.case, bench):
        said[breach.key] = tr("{breach}：{evidence}").format(
            breach=breach_text(breach.key, roster), evidence=breach.evidence
        )
    return iter(said.items())


def to_appeal(visit: Visit) -> tuple[Matter, ...]:
    """The rating or findings that whoever sits here may appeal against."""
    if not evaluation.may_know(visit.case, visit.desk.officer):
        return ()
    acts = (act_id for act_id in appeals.appealable(visit.case) if _may(visit, Appealed(act_id, ANYTHING)))
    return tuple((act_id, act_text(visit.case.entry(act_id).act, visit.desk.roster)) for act_id in acts)


def to_hear(visit: Visit) -> tuple[Matter, ...]:
    """The appeals that whoever sits here may hear."""
    acts = (act_id for act_id in appeals.unheard(visit.case) if _may(visit, AppealHeard(act_id, True, ANYTHING)))
    return tuple((act_id, act_text(visit.case.entry(act_id).act, visit.desk.roster)) for act_id in acts)


def to_rectify(visit: Visit) -> tuple[Matter, ...]:
    """What there is to put right, as far as whoever sits here may know of it."""
    known = inspections.to_rectify(visit.case) or evaluation.may_know(visit.case, visit.desk.officer)
    return ((visit.case.case_id, ""),) if known else ()


def _may(visit: Visit, act: Act) -> bool:
    return visit.desk.objection(visit.case, (act,)) is None


WAITING: Mapping[type, Callable[[Visit], tuple[tuple[object, str], ...]]] = {
    Reviewed: to_review,
    BreachSeen: to_see,
    BreachExplained: to_explain,
    BreachFound: to_find,
    Appealed: to_appeal,
    AppealHeard: to_hear,
    Rectified: to_rectify,
}
"""Of the acts that need something to be about: what that may be here and now. Without any the action is grey."""
