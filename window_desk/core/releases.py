"""发布: what the centre publishes is prepared by one, let out by another, and never changed afterwards (MISSION E1).

A release is a batch of new versions (catalogue, roster, calendar, settings, wordings). Whoever let it out stands in the
ledger with the digest of what it was, so that nobody can say later that something else had been published.
"""

from collections.abc import Mapping

from window_desk.core.acts import Released
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, File, Stage, changed
from window_desk.core.entry import Entry
from window_desk.core.posts import Right
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step

PREPARED_WITH: Mapping[str, Right] = {
    "item": Right.CATALOGUE,
    "phrases": Right.CATALOGUE,
    "wording": Right.CATALOGUE,
    "roster": Right.ROSTER,
    "year": Right.CALENDAR,
    "overlay": Right.CALENDAR,
    "setting": Right.SETTINGS,
    "announcement": Right.SETTINGS,
}
"""The right that preparing a version of each kind needs; what is not named here is not published by this door."""


def may_prepare(rights: tuple[Right, ...], kinds: frozenset[str]) -> Refusal | None:
    """Why somebody with ``rights`` may not prepare a release of ``kinds``; ``None`` if they may."""
    if Right.AUDIT in rights:
        return Refusal(Reason.AUDITOR)
    needed = {PREPARED_WITH.get(kind) for kind in kinds}
    return None if needed <= set(rights) else Refusal(Reason.NO_RIGHT)


def _released(case: Case, entry: Entry, act: Released) -> Case:
    return changed(case, record=(File.RELEASE, act.title or act.digest))


STEPS: Mapping[type, Step] = {Released: Step(frozenset({Stage.NEW}), Stage.SETTLED, _released)}


def _release_sound(case: Case, act: Released, bench: Bench) -> Refusal | None:
    if not act.title.strip():
        return Refusal(Reason.NO_RELEASE_TITLE)
    if act.count < 1:
        return Refusal(Reason.NOTHING_TO_RELEASE)
    if bench.policy.release_two_persons and bench.by and bench.by.officer == act.prepared_by:
        return Refusal(Reason.SECOND_PERSON)
    return None


RULES: Mapping[type, Rule] = {Released: Rule(check=_release_sound, right=Right.RELEASE)}
