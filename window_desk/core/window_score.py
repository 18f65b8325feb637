"""窗口绩效考核: the score of a window by a published table (MISSION D6; DOMAIN 6: city A [W6], county [W65]).

It begins with a hundred points and takes off, for what the record shows, what the centre's table says; it never falls
below zero. Each line carries its figure and so opens the cases behind it, to the clerk as to the supervisor.
"""

from dataclasses import dataclass

from window_desk.core.figures import Count, Counts
from window_desk.core.policy import Policy

FULL = 100
"""The points a window begins with."""


@dataclass(frozen=True, slots=True)
class Deduction:
    """One line of the table: the figure it looks at, and the points off for every ``per`` of it."""

    figure: Count
    points: int
    per: int = 1

    @property
    def off(self) -> int:
        """The points this line takes."""
        return self.figure.n // self.per * self.points


def deductions(report: Counts, policy: Policy) -> tuple[Deduction, ...]:
    """The lines of the table over one window's figures of one period."""
    return (
        Deduction(report["warnings"], policy.score_warnings, policy.score_warnings_per),
        Deduction(report["yellow_cards"], policy.score_yellow),
        Deduction(report["red_cards"], policy.score_red),
        Deduction(report["repeat_notices"], policy.score_repeat_notice),
        Deduction(report["complaints_upheld"], policy.score_complaint),
    )


def score(report: Counts, policy: Policy) -> int:
    """The points that are left, never below zero."""
    return max(FULL - sum(line.off for line in deductions(report, policy)), 0)
