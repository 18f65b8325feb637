"""From a card or breach to its end: heard first, found by another, by the ladder, open to appeal."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from core.histories import (
    CASE,
    CHEN,
    LI,
    QIAN,
    SUN,
    WANG,
    ZHOU,
    all_in,
    bench,
    entry,
    moment,
    received,
    refusal,
    told_by,
)

from window_desk.core.accountability import (
    LADDER,
    Progress,
    blamed,
    holds,
    next_measure,
    progress,
    upheld_against,
)
from window_desk.core.acts import (
    Accepted,
    Act,
    Appealed,
    AppealHeard,
    Ban,
    BreachCode,
    BreachExplained,
    BreachFound,
    BreachRaised,
    BreachSeen,
    Channel,
    Checked,
    Complained,
    ComplaintKind,
    Measure,
    SpotChecked,
    Voided,
)
from window_desk.core.case import Case
from window_desk.core.entry import Hand
from window_desk.core.fold import fold
from window_desk.core.permit import permit, why_not
from window_desk.core.reasons import Reason

Line = tuple[str, Hand, Act]
KEY = "promised/yellow"
NOW = "2026-03-10 16:00"
"""One working day past the promise of the case of ``late``."""
SEEN, EXPLAINED = BreachSeen(KEY), BreachExplained(KEY, "系统故障")
UPHELD = BreachFound(KEY, True, "应当提前报告", Measure.ADMONISHED)
CLEARED = BreachFound(KEY, False, "确系系统故障")
RAISED = BreachRaised("立字 1", BreachCode.NOT_POSTED, "3001", "公示栏空白")
LATER = replace(RAISED, breach="立字 2")


def late(*more: Line) -> Case:
    """A case of WANG's whose promise ran out on 2026-03-09."""
    return told_by(
        ("2026-03-02 09:00", WANG, received()),
        ("2026-03-02 09:05", WANG, Checked(all_in())),
        ("2026-03-02 09:10", WANG, Accepted("受字 1")),
        *more,
    )


def heard(*acts: tuple[Hand, Act]) -> Case:
    """``late``, and what was said of it on the day of ``NOW``, an hour apart."""
    return late(*((f"2026-03-10 {hour:02}:00", by, act) for hour, (by, act) in enumerate(acts, 8)))


def test_a_card_goes_from_seen_to_answered_to_found() -> None:
    steps: list[tuple[Hand, Act]] = [(WANG, SEEN), (WANG, EXPLAINED), (SUN, UPHELD)]
    way = [progress(heard(*steps[:n]), KEY) for n in range(4)]
    assert way == [Progress.OPEN, Progress.SEEN, Progress.EXPLAINED, Progress.UPHELD]
    assert progress(heard((WANG, EXPLAINED), (SUN, CLEARED)), KEY) is Progress.CLEARED
    said = heard(*steps).proceedings[KEY]
    day = date(2026, 3, 10)
    assert (said.officer, said.seen_on, said.explained_on, said.found_on) == ("3001", day, day, day)
    assert (said.upheld, said.measure, said.found_act) == (True, Measure.ADMONISHED, UUID(int=1006))
    assert heard(*steps).holder == WANG


def test_only_whose_card_it_is_sees_and_answers_it() -> None:
    for act in (SEEN, EXPLAINED):
        assert refusal(late(), act, NOW, WANG) is None
        assert refusal(late(), act, NOW, LI) is Reason.OTHERS_MATTER
        assert refusal(late(), act, NOW, SUN) is Reason.OTHERS_MATTER
        assert permit(late(), act, bench(NOW), moment(NOW)).reason is Reason.OTHERS_MATTER  # type: ignore[union-attr]


def test_a_card_that_is_no_breach_is_seen_and_answered_too() -> None:
    assert refusal(late(), BreachSeen("promised/warn"), "2026-03-06 16:00", WANG) is None
    assert refusal(late(), BreachSeen("promised/warn"), "2026-03-06 16:00", LI) is Reason.OTHERS_MATTER


def test_there_is_nothing_to_answer_where_there_is_no_card() -> None:
    assert refusal(late(), BreachSeen("statutory/red"), NOW, WANG) is Reason.NO_BREACH
    assert refusal(late(), SEEN, "2026-03-09 16:00", WANG) is Reason.NO_BREACH
    assert refusal(late(), replace(EXPLAINED, answer=" "), NOW, WANG) is Reason.NO_ANSWER


def test_seen_once_answered_as_often_as_needed_until_it_is_found() -> None:
    assert refusal(heard((WANG, SEEN)), SEEN, NOW, WANG) is Reason.WRONG_STAGE
    assert refusal(heard((WANG, EXPLAINED)), SEEN, NOW, WANG) is Reason.WRONG_STAGE
    assert refusal(heard((WANG, EXPLAINED)), EXPLAINED, NOW, WANG) is None
    done = heard((WANG, EXPLAINED), (SUN, UPHELD))
    assert refusal(done, EXPLAINED, NOW, WANG) is Reason.WRONG_STAGE
    assert refusal(done, UPHELD, NOW, SUN) is Reason.UNHEARD


def test_nobody_is_found_against_who_was_not_heard() -> None:
    assert refusal(late(), UPHELD, NOW, SUN) is Reason.UNHEARD
    assert refusal(heard((SUN, RAISED)), replace(UPHELD, breach="立字 1"), NOW, SUN) is Reason.UNHEARD
    assert refusal(heard((WANG, SEEN)), replace(UPHELD, breach="statutory/red"), NOW, SUN) is Reason.WRONG_STAGE
    assert refusal(heard((WANG, SEEN)), UPHELD, NOW, SUN) is None


def test_the_hearing_stays_under_the_finding() -> None:
    done = heard((WANG, SEEN), (SUN, UPHELD))
    assert refusal(done, Voided(UUID(int=1004), "点错了"), NOW, WANG) is Reason.VOID_BUILT_ON
    unseen = fold(CASE, [*late().entries, entry(9, UPHELD, NOW, SUN)])
    assert unseen.proceedings == {}
    assert len(unseen.disputed) == 1


def test_a_card_is_cleared_only_on_a_written_answer_and_by_a_supervisor() -> None:
    assert refusal(heard((WANG, SEEN)), CLEARED, NOW, SUN) is Reason.NO_EXPLANATION
    assert refusal(heard((WANG, EXPLAINED)), CLEARED, NOW, SUN) is None
    assert refusal(heard((WANG, EXPLAINED)), CLEARED, NOW, CHEN) is Reason.NO_RIGHT


def test_upheld_means_a_measure_and_cleared_means_none_and_both_say_why() -> None:
    case = heard((WANG, EXPLAINED))
    assert refusal(case, replace(UPHELD, measure=None), NOW, SUN) is Reason.MEASURE_OR_NOT
    assert refusal(case, replace(CLEARED, measure=Measure.WARNED), NOW, SUN) is Reason.MEASURE_OR_NOT
    assert refusal(case, replace(UPHELD, reasons=" "), NOW, SUN) is Reason.NO_OPINION
    assert refusal(case, replace(CLEARED, reasons=""), NOW, SUN) is Reason.NO_OPINION


def test_no_supervisor_finds_in_his_own_matter() -> None:
    own = told_by(
        ("2026-03-02 09:00", SUN, received()),
        ("2026-03-02 09:05", SUN, Checked(all_in())),
        ("2026-03-02 09:10", SUN, Accepted("受字 1")),
        ("2026-03-10 09:00", SUN, EXPLAINED),
    )
    assert refusal(own, CLEARED, NOW, SUN) is Reason.OWN_MATTER
    assert refusal(own, CLEARED, NOW, ZHOU) is None


def test_a_supervisor_raises_what_no_rule_sees_with_evidence_against_an_officer_of_the_centre() -> None:
    assert refusal(late(), RAISED, NOW, SUN) is None
    assert refusal(late(), RAISED, NOW, CHEN) is Reason.NO_RIGHT
    assert refusal(late(), replace(RAISED, evidence=" "), NOW, SUN) is Reason.NO_FACTS
    assert refusal(late(), replace(RAISED, officer="7777"), NOW, SUN) is Reason.NO_OFFICER
    assert refusal(late(), replace(RAISED, officer="9001"), NOW, SUN) is Reason.OWN_MATTER
    assert refusal(heard((SUN, RAISED)), RAISED, NOW, SUN) is Reason.WRONG_STAGE
    assert refusal(heard((SUN, RAISED)), LATER, NOW, SUN) is None


def test_what_was_raised_waits_for_the_one_it_is_raised_against() -> None:
    case = heard((SUN, RAISED))
    said = case.proceedings["立字 1"]
    assert (said.code, said.officer, said.raised_on) == (BreachCode.NOT_POSTED, "3001", date(2026, 3, 10))
    assert progress(case, "立字 1") is Progress.OPEN
    assert refusal(case, BreachSeen("立字 1"), NOW, WANG) is None
    assert refusal(case, BreachSeen("立字 1"), NOW, LI) is Reason.OTHERS_MATTER
    seen = heard((SUN, RAISED), (WANG, BreachSeen("立字 1")))
    assert seen.proceedings["立字 1"].code is BreachCode.NOT_POSTED
    assert refusal(seen, replace(UPHELD, breach="立字 1"), NOW, SUN) is None


def test_what_was_seen_may_still_be_answered_when_the_card_is_gone() -> None:
    warned = BreachSeen("promised/warn")
    case = late(("2026-03-06 09:00", WANG, warned))
    assert not case.disputed
    assert blamed(case, "promised/warn", bench(NOW)) is None
    assert refusal(case, BreachExplained("promised/warn", "已催办"), NOW, WANG) is None
    assert refusal(case, BreachExplained("promised/warn", "已催办"), NOW, LI) is Reason.OTHERS_MATTER


def test_where_no_officer_can_be_named_the_head_of_the_unit_answers() -> None:
    check = SpotChecked("查字 1", 4, "玩游戏", (Ban.GAMES_AT_WORK,), rectify_by=date(2026, 3, 9))
    case = told_by(("2026-03-02 09:00", SUN, check))
    answer = BreachExplained("conduct/games_at_work", "已查明是何人")
    assert refusal(case, answer, NOW, QIAN) is None
    for hand in (LI, CHEN, SUN):
        assert refusal(case, answer, NOW, hand) is Reason.OTHERS_MATTER
    nobody = replace(bench(NOW), by=LI)
    assert permit(case, answer, nobody, moment(NOW)).reason is Reason.OTHERS_MATTER  # type: ignore[union-attr]


def test_for_the_supervisors_own_clocks_a_supervisor_answers_and_another_finds() -> None:
    made = Complained("诉字 1", ComplaintKind.ATTITUDE, Channel.COUNTER, "不耐烦", officer="3001", window=3)
    case = told_by(("2026-03-02 09:00", LI, made))
    answer = BreachExplained("complaint_take/yellow", "人手不足")
    assert refusal(case, answer, NOW, ZHOU) is None
    for hand in (LI, CHEN):
        assert refusal(case, answer, NOW, hand) is Reason.OTHERS_MATTER
    answered = told_by(("2026-03-02 09:00", LI, made), ("2026-03-10 09:00", ZHOU, answer))
    finding = replace(CLEARED, breach="complaint_take/yellow")
    assert refusal(answered, finding, NOW, ZHOU) is Reason.OWN_MATTER
    assert refusal(answered, finding, NOW, SUN) is None


def test_an_appeal_stays_the_finding_and_upheld_clears_it() -> None:
    appeal, steps = Appealed(UUID(int=1005), "停电所致"), [(WANG, EXPLAINED), (SUN, UPHELD)]
    assert progress(heard(*steps, (WANG, appeal)), KEY) is Progress.APPEALED
    for upheld, end in ((True, Progress.CLEARED), (False, Progress.UPHELD)):
        case = heard(*steps, (WANG, appeal), (ZHOU, AppealHeard(UUID(int=1006), upheld, "查明")))
        assert progress(case, KEY) is end
        assert holds(case.proceedings[KEY]) is not upheld


def test_the_ladder_goes_up_a_rung_with_each_breach_held_against_an_officer() -> None:
    assert [next_measure(n) for n in range(8)] == [*Measure, Measure.DISMISSED, Measure.DISMISSED]
    assert LADDER[0] is Measure.ADMONISHED


def test_only_what_was_upheld_and_not_taken_back_counts_against_an_officer() -> None:
    upheld = heard((WANG, EXPLAINED), (SUN, UPHELD)).proceedings[KEY]
    cleared = heard((WANG, EXPLAINED), (SUN, CLEARED)).proceedings[KEY]
    waiting = heard((WANG, EXPLAINED)).proceedings[KEY]
    taken_back, anothers = replace(upheld, appeal_upheld=True), replace(upheld, officer="4001")
    assert upheld_against("3001", [upheld, cleared, waiting, taken_back, anothers, upheld]) == 2


@pytest.mark.parametrize("kind", [BreachRaised, BreachSeen, BreachExplained, BreachFound])
def test_nothing_is_held_against_anybody_before_a_file_begins(kind: type) -> None:
    assert why_not(told_by(), kind, bench(NOW)).reason is Reason.WRONG_STAGE  # type: ignore[union-attr]
