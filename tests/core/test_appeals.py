"""Against what an appeal is, whose it is, and that another hears it."""

from uuid import UUID

from core.histories import CHEN, LI, SUN, WANG, ZHOU, all_in, received, refusal, seat, told_by

from window_desk.core.acts import (
    Accepted,
    Act,
    Appealed,
    AppealHeard,
    BreachExplained,
    BreachFound,
    Checked,
    Evaluated,
    Measure,
    Rating,
    RatingVerified,
    Unrated,
)
from window_desk.core.appeals import appealable, unheard
from window_desk.core.case import Case
from window_desk.core.entry import Hand
from window_desk.core.permit import why_not
from window_desk.core.reasons import Reason

Line = tuple[str, Hand, Act]
NOW = "2026-11-20 16:00"
RATING, FINDING = UUID(int=1002), UUID(int=1005)
AGAINST_RATING, AGAINST_FINDING = Appealed(RATING, "当天没有来过"), Appealed(FINDING, "停电所致")


def rated(*more: Line, rating: Rating = Rating.POOR) -> Case:
    return told_by(("2026-11-20 09:00", WANG, received()), ("2026-11-20 09:30", WANG, Evaluated(rating)), *more)


VERIFIED: Line = ("2026-11-20 09:40", SUN, RatingVerified(False, "评错了窗口"))
RATING_APPEALED: Line = ("2026-11-20 09:50", WANG, AGAINST_RATING)


def found(*more: Line, upheld: bool = True) -> Case:
    """A promise missed in March, explained in November, and found on; then ``more``."""
    return told_by(
        ("2026-03-02 09:00", WANG, received()),
        ("2026-03-02 09:05", WANG, Checked(all_in())),
        ("2026-03-02 09:10", WANG, Accepted("受字 1")),
        ("2026-11-20 09:00", WANG, BreachExplained("promised/yellow", "停电")),
        ("2026-11-20 09:30", SUN, BreachFound("promised/yellow", upheld, "查实", Measure.WARNED if upheld else None)),
        *more,
    )


FINDING_APPEALED: Line = ("2026-11-20 09:50", WANG, AGAINST_FINDING)


def test_a_bad_rating_and_a_finding_may_be_appealed_against() -> None:
    assert appealable(rated()) == {RATING: "3001"}
    assert appealable(found()) == {FINDING: "3001"}
    assert refusal(rated(), AGAINST_RATING, NOW, WANG) is None
    assert refusal(found(), AGAINST_FINDING, NOW, WANG) is None


def test_a_good_rating_none_or_a_card_cleared_leaves_nothing_to_appeal() -> None:
    unrated = told_by(
        ("2026-11-20 09:00", WANG, received()), ("2026-11-20 09:30", WANG, Evaluated(unrated=Unrated.DECLINED))
    )
    for case in (rated(rating=Rating.FAIR), found(upheld=False), unrated):
        assert appealable(case) == {}
        assert why_not(case, Appealed, seat(NOW, WANG)).reason is Reason.NO_APPEAL  # type: ignore[union-attr]


def test_an_appeal_is_the_officers_own_and_says_why() -> None:
    assert refusal(rated(), AGAINST_RATING, NOW, LI) is Reason.OTHERS_MATTER
    assert refusal(found(), AGAINST_FINDING, NOW, CHEN) is Reason.OTHERS_MATTER
    assert refusal(rated(), Appealed(RATING, " "), NOW, WANG) is Reason.NO_OPINION


def test_an_appeal_leaves_the_case_in_the_hands_it_was_in() -> None:
    against_li = Evaluated(Rating.POOR, officer="4001")
    case = told_by(
        ("2026-11-20 09:00", WANG, received()),
        ("2026-11-20 09:30", WANG, against_li),
        ("2026-11-20 09:50", LI, AGAINST_RATING),
        ("2026-11-20 10:00", ZHOU, AppealHeard(UUID(int=1003), True, "误评")),
    )
    assert not case.disputed
    assert case.holder == WANG


def test_only_once_and_only_against_what_is_there() -> None:
    assert refusal(rated(RATING_APPEALED), AGAINST_RATING, NOW, WANG) is Reason.NO_APPEAL
    assert refusal(rated(), Appealed(UUID(int=1001), "误评"), NOW, WANG) is Reason.WRONG_STAGE
    twice = rated(RATING_APPEALED, ("2026-11-20 09:55", WANG, AGAINST_RATING))
    assert (len(twice.appeals), len(twice.disputed)) == (1, 1)
    heard = rated(RATING_APPEALED, ("2026-11-20 10:00", ZHOU, AppealHeard(UUID(int=1003), False, "属实")))
    assert refusal(heard, AGAINST_RATING, NOW, WANG) is Reason.NO_APPEAL


def test_another_supervisor_hears_it_than_the_one_who_judged() -> None:
    against_rating, against_finding = (
        AppealHeard(UUID(int=1004), True, "误评"),
        AppealHeard(UUID(int=1006), True, "停电"),
    )
    assert refusal(rated(VERIFIED, RATING_APPEALED), against_rating, NOW, SUN) is Reason.OWN_MATTER
    assert refusal(rated(VERIFIED, RATING_APPEALED), against_rating, NOW, ZHOU) is None
    assert refusal(found(FINDING_APPEALED), against_finding, NOW, SUN) is Reason.OWN_MATTER
    assert refusal(found(FINDING_APPEALED), against_finding, NOW, ZHOU) is None
    assert refusal(found(FINDING_APPEALED), against_finding, NOW, CHEN) is Reason.NO_RIGHT


def test_whoever_judged_another_matter_of_the_case_may_hear_it() -> None:
    both = found(
        ("2026-11-20 09:40", WANG, Evaluated(Rating.POOR)), ("2026-11-20 09:45", ZHOU, VERIFIED[2]), FINDING_APPEALED
    )
    assert refusal(both, AppealHeard(UUID(int=1008), True, "停电"), NOW, ZHOU) is None


def test_nobody_hears_his_own_appeal() -> None:
    own = told_by(
        ("2026-11-20 09:00", SUN, received()),
        ("2026-11-20 09:30", SUN, Evaluated(Rating.POOR)),
        ("2026-11-20 09:50", SUN, AGAINST_RATING),
    )
    assert refusal(own, AppealHeard(UUID(int=1003), True, "误评"), NOW, SUN) is Reason.OWN_MATTER
    assert refusal(own, AppealHeard(UUID(int=1003), True, "误评"), NOW, ZHOU) is None


def test_the_review_is_written_down_and_done_once() -> None:
    case = rated(VERIFIED, RATING_APPEALED)
    assert unheard(case).keys() == {UUID(int=1004)}
    assert refusal(case, AppealHeard(UUID(int=1004), True, " "), NOW, ZHOU) is Reason.NO_OPINION
    assert refusal(case, AppealHeard(UUID(int=1002), True, "误评"), NOW, ZHOU) is Reason.WRONG_STAGE
    done = rated(VERIFIED, RATING_APPEALED, ("2026-11-20 10:00", ZHOU, AppealHeard(UUID(int=1004), False, "属实")))
    assert unheard(done) == {}
    assert refusal(done, AppealHeard(UUID(int=1004), True, "误评"), NOW, ZHOU) is Reason.NO_APPEAL
    assert why_not(rated(), AppealHeard, seat(NOW, ZHOU)).reason is Reason.NO_APPEAL  # type: ignore[union-attr]


def test_upheld_it_takes_the_rating_out_and_rejected_it_leaves_it() -> None:
    for upheld in (True, False):
        case = rated(VERIFIED, RATING_APPEALED, ("2026-11-20 10:00", ZHOU, AppealHeard(UUID(int=1004), upheld, "查明")))
        assert case.evaluation is not None
        assert case.evaluation.removed is upheld
        assert [(a.upheld, str(a.heard_on)) for a in case.appeals] == [(upheld, "2026-11-20")]


def test_upheld_against_a_finding_it_takes_the_finding_out_and_no_rating_with_it() -> None:
    for upheld in (True, False):
        case = found(
            ("2026-11-20 09:40", WANG, Evaluated(Rating.POOR)),
            FINDING_APPEALED,
            ("2026-11-20 10:00", ZHOU, AppealHeard(UUID(int=1007), upheld, "查明")),
        )
        assert case.proceedings["promised/yellow"].appeal_upheld is upheld
        assert case.evaluation is not None
        assert not case.evaluation.removed


def test_of_two_appeals_each_is_heard_by_itself() -> None:
    case = found(
        ("2026-11-20 09:40", WANG, Evaluated(Rating.POOR)),
        ("2026-11-20 09:45", WANG, Appealed(UUID(int=1006), "误评")),
        FINDING_APPEALED,
        ("2026-11-20 10:00", ZHOU, AppealHeard(UUID(int=1007), True, "误评")),
    )
    assert [a.upheld for a in case.appeals] == [True, None]
    assert case.evaluation is not None
    assert case.evaluation.removed
    assert case.proceedings["promised/yellow"].appeal_upheld is None
