"""The acts over the acts, in any order and by anybody: the fold never breaks, and what is permitted it takes."""

from datetime import date
from uuid import UUID

from core.histories import CASE, CHEN, LI, QIAN, SUN, WANG, ZHOU, all_in, entry, moment, received, seat
from hypothesis import given
from hypothesis import strategies as st

from window_desk.core.accountability import progress
from window_desk.core.acts import (
    Accepted,
    Act,
    Appealed,
    AppealHeard,
    BreachCode,
    BreachExplained,
    BreachFound,
    BreachRaised,
    BreachSeen,
    Channel,
    Checked,
    Complained,
    ComplaintAnswered,
    ComplaintClosed,
    ComplaintDeclined,
    ComplaintKind,
    ComplaintTaken,
    Decided,
    Declined,
    Evaluated,
    FirstContacted,
    FollowedUp,
    Ground,
    Measure,
    Outcome,
    Rating,
    RatingVerified,
    Rechecked,
    Rectified,
    RefusalKind,
    RefusalReported,
    Reviewed,
    SpotChecked,
    Unrated,
    Voided,
)
from window_desk.core.breaches import breaches
from window_desk.core.complaints import NotTaken
from window_desk.core.entry import Entry, Hand
from window_desk.core.fold import fold
from window_desk.core.permit import permit
from window_desk.core.reviews import needs_review
from window_desk.core.signals import cards

SOON = date(2026, 11, 23)
BEGINNINGS: list[Act] = [
    received(),
    FirstContacted(Channel.COUNTER),
    Complained("诉字 1", ComplaintKind.GRAFT, Channel.LETTER, "收礼", officer="3001", written=True),
    SpotChecked("查字 1", 3, "玩游戏", rectify_by=SOON),
]
FIXED: list[Act] = [
    Checked(all_in()),
    Accepted("受字 1"),
    Decided("决字 1", Outcome.DENIED, "场所不符", "报字 2"),
    RefusalReported("报字 1", RefusalKind.NOT_ACCEPTED, "无权", "第三十二条"),
    RefusalReported("报字 2", RefusalKind.DENIED, "场所不符", "第三十八条"),
    Declined("不受字 1", Ground.NOT_OURS, "无权", "报字 1", "交通局"),
    Evaluated(Rating.POOR),
    Evaluated(unrated=Unrated.TIMED_OUT),
    RatingVerified(True, "属实"),
    RatingVerified(False, "误评"),
    Rectified("已改"),
    FollowedUp(True),
    ComplaintTaken("4001", SOON),
    ComplaintDeclined(NotTaken.NO_EVIDENCE),
    ComplaintAnswered(True, "属实", True),
    ComplaintClosed(True),
    Rechecked(True),
    Rechecked(False, "没有改"),
    BreachRaised("立字 1", BreachCode.CONDUCT, "3001", "录像"),
]
KEYS = st.sampled_from(["立字 1", "promised/warn", "conduct/诉字 1", "rectify/warn"])
TARGETS = st.integers(1, 14).map(lambda n: UUID(int=1000 + n))
ACTS: st.SearchStrategy[Act] = st.one_of(
    st.sampled_from(FIXED),
    st.builds(Reviewed, TARGETS, st.booleans(), st.just("意见")),
    st.builds(BreachSeen, KEYS),
    st.builds(BreachExplained, KEYS, st.just("说明")),
    st.builds(BreachFound, KEYS, st.just(True), st.just("属实"), st.sampled_from(Measure)),
    st.builds(BreachFound, KEYS, st.just(False), st.just("不属实")),
    st.builds(Appealed, TARGETS, st.just("误评")),
    st.builds(AppealHeard, TARGETS, st.booleans(), st.just("查明")),
    st.builds(Voided, TARGETS, st.just("录错")),
)
HANDS: st.SearchStrategy[Hand] = st.sampled_from([WANG, LI, CHEN, QIAN, SUN, ZHOU])


def lines(first: Act, acts: list[tuple[Act, Hand]]) -> list[Entry]:
    """The acts a minute apart, on a Friday afternoon."""
    later = (entry(n, act, f"2026-11-20 15:{n:02}", by) for n, (act, by) in enumerate(acts, 2))
    return [entry(1, first, "2026-11-20 15:01"), *later]


@given(st.sampled_from(BEGINNINGS), st.lists(st.tuples(ACTS, HANDS), max_size=14), st.randoms())
def test_any_order_of_any_acts_folds_to_the_same_case_and_every_question_has_an_answer(first, acts, shuffling) -> None:  # type: ignore[no-untyped-def]
    ledger = lines(first, acts)
    case = fold(CASE, ledger)
    shuffled = list(ledger)
    shuffling.shuffle(shuffled)
    assert fold(CASE, shuffled) == case
    bench = seat("2026-12-31 16:00", SUN)
    for each in (*cards(case, bench), *breaches(case, bench)):
        assert progress(case, each.key)
    assert {w.entry.act_id for w in needs_review(case, bench)}.isdisjoint(case.reviews)


@given(st.sampled_from(BEGINNINGS), st.lists(st.tuples(ACTS, HANDS), max_size=30))
def test_what_is_permitted_the_fold_takes(first, tries) -> None:  # type: ignore[no-untyped-def]
    ledger = lines(first, [])
    for n, (act, by) in enumerate(tries, 2):
        at = f"2026-11-20 15:{n:02}"
        case = fold(CASE, ledger)
        if permit(case, act, seat(at, by), moment(at)) is None:
            ledger.append(entry(n, act, at, by))
            assert fold(CASE, ledger).disputed == case.disputed
