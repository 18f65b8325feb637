"""好差评 at the window: the applicant's own word, of free will, on the applicant's own screen (MISSION A17)."""

import pytest
from casework import accepted
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from second_screen import SecondScreen

from window_desk.core.acts import Evaluated, Rating, Unrated
from window_desk.core.clock import ClockKind
from window_desk.core.time_limits import clocks
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.oversight_labels import RATING_TAGS, RATINGS


@pytest.fixture
def served(screen: SecondScreen, seated: Hands) -> Hands:
    """张㛃's application was just received."""
    seated.receive_food_permit()
    return seated


def ratings(driver: Hands) -> list[Evaluated]:
    return [entry.act for entry in driver.case.entries if isinstance(entry.act, Evaluated)]


@pytest.mark.parametrize("rating", Rating)
def test_each_level_is_touched_by_the_applicant_and_the_clerk_is_only_told_that_it_was(
    screen: SecondScreen, served: Hands, rating: Rating
) -> None:
    served.do("visit.rate")
    assert "自愿" in screen.texts
    screen.touch(f"rate.{rating.value}")
    if rating in (Rating.POOR, Rating.VERY_POOR):
        assert ratings(served) == []  # what was bad may be ticked first
        screen.touch("rateSubmit")
    assert ratings(served) == [Evaluated(rating)]
    assert screen.page == "thanks"
    assert served.said == "已评价，谢谢。"
    assert not any(word in served.said for word in RATINGS.values())


@pytest.mark.parametrize("rating", [Rating.GOOD, Rating.VERY_POOR])
def test_neither_clocks_nor_why_they_run_tell_the_rated_what_was_touched(
    screen: SecondScreen, served: Hands, desk: Desk, rating: Rating
) -> None:
    served.do("visit.rate")
    screen.touch(f"rate.{rating.value}")
    if rating is Rating.VERY_POOR:
        screen.touch("rateSubmit")
        assert ClockKind.RATING_FIX in {clock.kind for clock in clocks(served.case, desk.bench(served.case))}
    served.do("deadline.explain")
    assert [label.text() for label in served.window.findChildren(QLabel) if "差评" in label.text()] == []


def test_what_was_bad_may_be_ticked_and_stands_in_the_record_in_chinese(screen: SecondScreen, served: Hands) -> None:
    served.do("visit.rate")
    screen.touch("rate.poor")
    screen.touch("rateTag.1")
    screen.touch("rateTag.3")
    screen.touch("rateSubmit")
    assert ratings(served) == [Evaluated(Rating.POOR, tags=(RATING_TAGS[1], RATING_TAGS[3]))]


def test_a_second_applicant_finds_nothing_ticked(screen: SecondScreen, served: Hands) -> None:
    for _ in range(2):
        served.do("visit.rate")
        screen.touch("rate.poor")
        screen.touch("rateTag.1")
        served.do("visit.begin")
        served.receive_food_permit()
    served.do("visit.rate")
    screen.touch("rate.poor")
    screen.touch("rateSubmit")
    assert ratings(served) == [Evaluated(Rating.POOR)]


def test_who_does_not_rate_in_time_is_not_rated_and_may_still_rate_later(screen: SecondScreen, served: Hands) -> None:
    served.do("visit.rate")
    assert "还有 60 秒" in screen.texts
    for _ in range(60):
        assert ratings(served) == []
        screen.window.rating.count_down()
    assert ratings(served) == [Evaluated(unrated=Unrated.TIMED_OUT)]
    assert screen.page == "idle"
    served.do("visit.rate")
    for _ in range(60):
        screen.window.rating.count_down()
    assert len(ratings(served)) == 1  # still one line: it is no click
    served.do("visit.rate")
    screen.touch("rate.good")
    assert ratings(served)[-1].rating is Rating.GOOD


def test_a_level_touched_and_not_sent_counts_when_the_time_is_up(screen: SecondScreen, served: Hands) -> None:
    served.do("visit.rate")
    screen.touch("rate.very_poor")
    screen.touch("rateTag.0")
    for _ in range(60):
        screen.window.rating.count_down()
    assert ratings(served) == [Evaluated(Rating.VERY_POOR, tags=RATING_TAGS[:1])]


def test_the_applicant_may_decline(screen: SecondScreen, served: Hands) -> None:
    served.do("visit.rate")
    screen.touch("rateDecline")
    assert ratings(served) == [Evaluated(unrated=Unrated.DECLINED)]


@pytest.mark.parametrize("leave", ["visit.begin", "open", "session.lock", "session.log_out"])
def test_when_another_case_comes_to_the_window_nothing_is_asked_or_recorded_any_more(
    screen: SecondScreen, served: Hands, desk: Desk, leave: str
) -> None:
    case_id, other = served.case.case_id, accepted(desk)
    served.do("visit.rate")
    if leave == "open":
        served.open_case(other)
    else:
        served.do(leave)
    assert screen.page == "idle"
    screen.window.rating.count_down()
    assert desk.case(case_id).evaluation is None
    assert desk.case(other).evaluation is None


@pytest.mark.parametrize("leave", ["visit.begin", "session.lock", "session.log_out", "visit.rate"])
def test_a_level_once_touched_cannot_be_made_undone_from_the_clerks_side(
    screen: SecondScreen, served: Hands, desk: Desk, leave: str
) -> None:
    case_id = served.case.case_id
    served.do("visit.rate")
    screen.touch("rate.very_poor")
    screen.touch("rateTag.0")
    served.do(leave)
    if leave == "visit.rate":  # it is still being asked: a second time changes nothing
        assert screen.page == "rating"
        screen.touch("rateSubmit")
    rated = desk.case(case_id).evaluation
    assert rated is not None
    assert rated.rating is Rating.VERY_POOR
    assert screen.page == ("thanks" if leave == "visit.rate" else "idle")


def test_the_clerk_may_go_on_with_the_same_case_meanwhile(screen: SecondScreen, served: Hands) -> None:
    served.do("visit.rate")
    served.do("materials.all_received")
    served.do("case.accept")
    assert screen.page == "rating"
    screen.touch("rate.very_good")
    assert ratings(served) == [Evaluated(Rating.VERY_GOOD)]


def test_a_question_without_an_applicant_is_rated_without_a_name(screen: SecondScreen, seated: Hands) -> None:
    seated.type("s")
    seated.do("visit.rate")
    screen.touch("rate.good")
    assert ratings(seated) == [Evaluated(Rating.GOOD, named=False)]


def test_once_rated_the_key_says_so(screen: SecondScreen, served: Hands) -> None:
    served.do("visit.rate")
    screen.touch("rate.good")
    served.do("visit.rate")
    assert "已经评价过" in served.said
    assert screen.page == "thanks"


def test_without_a_second_screen_the_clerk_can_only_say_why_there_is_none(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("visit.rate")
    assert seated.dialog is not None
    box = seated.dialog.findChild(QComboBox, "unrated")
    offered = {box.itemText(n) for n in range(box.count())}
    assert offered == {"不愿评价", "没有评价器"}
    seated.enter()
    assert "请选择" in seated.find(QLabel, "dialogMessage").text()
    box.setFocus()
    seated.key(Qt.Key.Key_Down)
    seated.enter()
    assert ratings(seated) == [Evaluated(unrated=Unrated.DECLINED)]
