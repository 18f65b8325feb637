"""The door to the figures: each number is the list that opens behind it, in every line of every table."""

from casework import accepted, bring, decide, received

from window_desk.core.figures import Count
from window_desk.core.indicators import INDICATORS, Part
from window_desk.core.periods import Every, Period, pieces
from window_desk.core.standing import By
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk


def today(desk: Desk) -> Period:
    return Period(desk.today(), desk.today())


def shown(count: Count) -> tuple[int, int | None]:
    return count.n, count.total


def test_what_is_recorded_is_counted_at_once(desk: Desk) -> None:
    assert {str(count) for count in desk.figures.total(today(desk)).values()} == {"0", "–"}
    decide(desk, accepted(desk))
    received(desk)
    total = desk.figures.total(today(desk))
    assert [total[key].n for key in ("carried_over", "received", "finished", "open")] == [0, 2, 1, 1]
    assert shown(total["on_time_by_law"]) == (1, 1)


def test_a_window_that_had_nothing_has_a_line_of_its_own(desk: Desk) -> None:
    received(desk)
    by_window = desk.figures.table(today(desk), By.WINDOW)
    assert {window.number for window in desk.roster.windows} <= set(by_window)
    assert {window for window, counts in by_window.items() if counts["received"].n} == {3}


def test_behind_every_number_are_the_cases_that_add_up_to_it(desk: Desk, four: Desk) -> None:
    decide(four, accepted(four))
    bring(four, desk)
    decide(desk, accepted(desk, printed=False))
    received(desk)
    period, figures = today(desk), desk.figures
    for by in By:
        for scope, counts in figures.table(period, by).items():
            for key, count in counts.items():
                assert sum(each.adds for each in figures.behind(period, by, scope, key)) == count.n
                if count.total is not None and count.indicator.among:
                    assert sum(each.adds for each in figures.behind(period, by, scope, key, Part.ALL)) == count.total


def test_a_course_has_the_figures_of_each_piece(desk: Desk, clock: PlayedClock) -> None:
    decide(desk, accepted(desk))
    year = pieces(Period(desk.today().replace(month=1, day=1), desk.today()), Every.MONTH)
    course = desk.figures.course(year, By.WINDOW, 3)
    assert list(course) == list(year)
    assert [counts["received"].n for counts in course.values()] == [0] * 10 + [1]
    assert list(course[year[0]]) == [indicator.key for indicator in INDICATORS]
