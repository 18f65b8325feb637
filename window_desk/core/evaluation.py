"""好差评: the applicant's own word, and the duty a bad one opens (DOMAIN 4; 国办发〔2019〕51号, GB/T 39734).

Five levels, once per visit, of his free will; whoever does not rate is *not rated* and is never counted as a click. A
rating is the applicant's: nobody voids it, and only an appeal heard by a supervisor takes it out. The last two levels
are 差评. A supervisor verifies a named one within a working day; where it is fair the unit puts things right, where not
that is explained; then the rater is called. Whoever was rated judges none of it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from window_desk.core import recusal
from window_desk.core.acts import Evaluated, FollowedUp, Rating, RatingVerified
from window_desk.core.bench import Bench, Gate, Rule
from window_desk.core.case import OPEN_STAGES, Case, Stage, changed, legal_day
from window_desk.core.catalogue import Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind, named, run
from window_desk.core.entry import Entry
from window_desk.core.parts import Evaluation
from window_desk.core.posts import Officer, Right, oversees
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step

BAD = frozenset({Rating.POOR, Rating.VERY_POOR})
"""差评: the levels that open a duty."""

CONTACT = Limit(1, Unit.WORKDAYS, Start.RECEIPT, "实名差评的联系核实", "L5")
FIX = Limit(5, Unit.WORKDAYS, Start.RECEIPT, "差评整改反馈", "W36")


class RatingState(StrEnum):
    """Where the answer to a 差评 stands: 待核实, 属实整改, 不属实申诉, 已反馈, 已回访."""

    TO_VERIFY = "to_verify"
    TO_RECTIFY = "to_rectify"
    UNFOUNDED = "unfounded"
    FED_BACK = "fed_back"
    FOLLOWED_UP = "followed_up"


NEXT: Mapping[type, frozenset[RatingState]] = {
    RatingVerified: frozenset({RatingState.TO_VERIFY}),
    FollowedUp: frozenset({RatingState.UNFOUNDED, RatingState.FED_BACK}),
}
"""In which state each act is the next one. 整改 answers an inspection too and stands in ``inspections``."""


def bad(case: Case) -> Evaluation | None:
    """The 差评 of the case; ``None`` if there is none or an appeal took it out."""
    rated = case.evaluation
    return rated if rated and rated.rating in BAD and not rated.removed else None


def state(case: Case) -> RatingState | None:
    """Where the answer to the 差评 stands; ``None`` where there is none to answer."""
    rated = bad(case)
    if rated is None:
        return None
    if rated.told_on:
        return RatingState.FOLLOWED_UP
    if rated.fair is None:
        return RatingState.TO_VERIFY
    if not rated.fair:
        return RatingState.UNFOUNDED
    return RatingState.FED_BACK if rated.fixed_on else RatingState.TO_RECTIFY


def is_answered(case: Case) -> bool:
    """Whether nothing more is to come of the 差评: followed up, or where nobody can be asked, verified or put right."""
    rated, over = bad(case), {RatingState.FOLLOWED_UP}
    if rated and not rated.named:
        over |= {RatingState.UNFOUNDED, RatingState.FED_BACK}
    return state(case) in over


def is_sealed(case: Case) -> bool:
    """Whether nobody who serves at a window may know the level yet: the matter is not over (MISSION A17)."""
    return case.evaluation is not None and case.evaluation.rating is not None and case.stage in OPEN_STAGES


def may_know(case: Case, officer: Officer | None) -> bool:
    """Whether that officer may know the level: heads and supervisors at once, the others once the matter is over."""
    return not is_sealed(case) or oversees(officer)


def _evaluated(case: Case, entry: Entry, act: Evaluated) -> Case:
    officer = act.officer or (case.holder or entry.by).officer
    rated = Evaluation(entry.act_id, entry.happened_at, act.rating, act.unrated, act.named, officer)
    return changed(case, evaluation=rated)


def _verified(case: Case, entry: Entry, act: RatingVerified) -> Case:
    return changed(case, evaluation=replace(_rated(case), verified_on=entry.on, fair=act.fair))


def rectified(case: Case, entry: Entry) -> Case:
    """The case with the 差评 put right."""
    return changed(case, evaluation=replace(_rated(case), fixed_on=entry.on))


def removed(case: Case) -> Case:
    """The case with the rating taken out: its appeal was upheld."""
    return changed(case, evaluation=replace(_rated(case), removed=True))


def _followed_up(case: Case, entry: Entry, act: FollowedUp) -> Case:
    return changed(case, evaluation=replace(_rated(case), told_on=entry.on, satisfied=act.satisfied))


def _rated(case: Case) -> Evaluation:
    assert case.evaluation is not None  # these steps fit a rated case only
    return case.evaluation


def _unrated_yet(case: Case, act: Evaluated) -> bool:
    before = case.evaluation
    return before is None or (before.rating is None and act.rating is not None)


VISITED = frozenset(Stage) - {Stage.NEW, Stage.DUTY, Stage.SETTLED}
"""The stages of a visit: something happened at a window, be it a question only."""

STEPS: Mapping[type, Step] = {
    Evaluated: Step(VISITED, None, _evaluated, holds=False, fits=_unrated_yet),
    RatingVerified: Step(
        VISITED, None, _verified, holds=False, fits=lambda case, act: state(case) in NEXT[RatingVerified]
    ),
    FollowedUp: Step(VISITED, None, _followed_up, holds=False, fits=lambda case, act: state(case) in NEXT[FollowedUp]),
}


def _in_turn(kind: type) -> Gate:
    return lambda case, bench: None if state(case) in NEXT[kind] else Refusal(Reason.WRONG_STAGE)


def _not_rated(case: Case, bench: Bench) -> Refusal | None:
    return Refusal(Reason.RATED) if case.evaluation and case.evaluation.rating else None


def _has_name(case: Case, bench: Bench) -> Refusal | None:
    return Refusal(Reason.UNNAMED) if case.evaluation and not case.evaluation.named else None


def _not_the_rated(case: Case, bench: Bench) -> Refusal | None:
    return recusal.another(bench, case.evaluation.officer) if case.evaluation else None


def _rating_or_why_not(case: Case, act: Evaluated, bench: Bench) -> Refusal | None:
    return Refusal(Reason.RATING_OR_NOT) if (act.rating is None) == (act.unrated is None) else None


def _facts_found(case: Case, act: RatingVerified, bench: Bench) -> Refusal | None:
    return None if act.found.strip() else Refusal(Reason.NO_FACTS)


RULES: Mapping[type, Rule] = {
    Evaluated: Rule((_not_rated,), _rating_or_why_not),
    RatingVerified: Rule((_in_turn(RatingVerified), _not_the_rated), _facts_found, Right.SUPERVISE),
    FollowedUp: Rule((_has_name, _in_turn(FollowedUp), _not_the_rated)),
}


def clocks(case: Case, bench: Bench) -> Iterator[Clock]:
    """Verify a named 差评, and put right or explain any; none for a rating that does not count."""
    rated = bad(case)
    if rated is None:
        return
    since = legal_day(rated.rated_at)
    if rated.named:
        limit = named(CONTACT, bench.policy.rating_contact_workdays)
        yield run(bench, ClockKind.RATING_CONTACT, limit, since, rated.verified_on)
    limit = named(FIX, bench.policy.rating_fix_workdays)
    yield run(bench, ClockKind.RATING_FIX, limit, since, _answered_on(rated))


def _answered_on(rated: Evaluation) -> date | None:
    """The day the 差评 was put right; if unfounded, explained to the rater, or found so where he has no name."""
    if rated.fair is not False:
        return rated.fixed_on
    return rated.told_on if rated.named else rated.verified_on
