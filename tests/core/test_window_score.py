"""The score of a window: the published table over the figures, each point with its cases."""

from collections.abc import Mapping
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from window_desk.core.figures import Figure, Rows, gathered
from window_desk.core.indicators import INDICATORS
from window_desk.core.policy import SAFE, Policy
from window_desk.core.window_score import FULL, deductions, score

COUNTED = ("warnings", "yellow_cards", "red_cards", "repeat_notices", "complaints_upheld")


def report(**counts: int) -> Mapping[str, Figure]:
    declared = {indicator.key: indicator for indicator in INDICATORS}
    nothing = Rows((), ())
    return {
        key: gathered(
            declared[key],
            Rows(tuple(map(UUID, map(_hex, range(counts.get(key, 0))))), (1,) * counts.get(key, 0)),
            nothing,
        )
        for key in COUNTED
    }


def _hex(n: int) -> str:
    return f"{n:032x}"


@pytest.mark.parametrize(
    ("counts", "left"),
    [
        ({}, 100),
        ({"warnings": 2}, 100),
        ({"warnings": 3}, 97),
        ({"warnings": 7}, 94),
        ({"yellow_cards": 2}, 90),
        ({"red_cards": 1}, 90),
        ({"repeat_notices": 3}, 94),
        ({"complaints_upheld": 1}, 95),
        ({"red_cards": 11}, 0),
        ({"warnings": 3, "yellow_cards": 1, "red_cards": 1, "repeat_notices": 1, "complaints_upheld": 1}, 75),
    ],
)
def test_the_table_takes_off_what_it_says_and_never_more_than_all(counts: dict[str, int], left: int) -> None:
    assert score(report(**counts), SAFE) == left


def test_a_centre_has_its_own_table() -> None:
    own = Policy(score_yellow=1, score_warnings_per=1, score_warnings=2)
    assert score(report(yellow_cards=3, warnings=2), own) == 93


@given(st.dictionaries(st.sampled_from(COUNTED), st.integers(0, 4)))
def test_each_point_has_its_cases(counts: dict[str, int]) -> None:
    lines = deductions(report(**counts), SAFE)
    assert score(report(**counts), SAFE) == FULL - sum(line.off for line in lines)
    assert all(bool(line.off) <= bool(line.figure.n) for line in lines)
