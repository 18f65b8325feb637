"""绿色通道, 代办, 会商: a project put first by a named office, its errand officer, the departments' meetings over it
(DOMAIN 2, [W29]).

First means first in the lists, nothing more: no paper and no condition falls away. What may come later is 先批后补, a
written commitment (``deferred_materials``). The agent (代办员) is asked for by the applicant and costs nothing.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from window_desk.core.acceptance import BEFORE_DECISION
from window_desk.core.acts import (
    Accepted,
    AgentAssigned,
    Charged,
    Committed,
    Conferred,
    Decided,
    Declined,
    Expedited,
    Extended,
    Inspected,
    Issued,
    Lapsed,
    MemberAnswered,
    MembersCalled,
    Notified,
    Received,
    Resumed,
    SentUp,
    Served,
    Supplemented,
    Suspended,
    Withdrawn,
)
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import OPEN_STAGES, Case, Stage, changed
from window_desk.core.entry import Entry
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step, nothing

MILESTONES = (
    Received,
    Expedited,
    AgentAssigned,
    Notified,
    Supplemented,
    Committed,
    Accepted,
    Declined,
    Charged,
    MembersCalled,
    MemberAnswered,
    Conferred,
    Inspected,
    Suspended,
    Resumed,
    Extended,
    SentUp,
    Decided,
    Issued,
    Served,
    Withdrawn,
    Lapsed,
)
"""The acts that stand on a tracking sheet."""


def _expedited(case: Case, entry: Entry, act: Expedited) -> Case:
    return changed(case, green_channel=act.office)


def _assigned(case: Case, entry: Entry, act: AgentAssigned) -> Case:
    return changed(case, agent_officer=act.officer)


_IN_HAND = BEFORE_DECISION | {Stage.DECIDED, Stage.ISSUED}

STEPS: Mapping[type, Step] = {
    Expedited: Step(BEFORE_DECISION, None, _expedited, holds=False),
    AgentAssigned: Step(_IN_HAND, None, _assigned, holds=False),
    Conferred: Step(BEFORE_DECISION, None, nothing, holds=False),
}


def is_first(case: Case) -> bool:
    """Whether the case goes before others in every list."""
    return bool(case.green_channel)


def in_turn(cases: Iterable[Case]) -> tuple[Case, ...]:
    """The cases in the order they are to be worked on: the green channel first, then as they were received."""
    return tuple(sorted(cases, key=lambda case: (not is_first(case), _since(case))))


def _since(case: Case) -> datetime:
    return case.received_at or case.entries[0].happened_at


def for_agent(cases: Iterable[Case], staff_no: str) -> tuple[Case, ...]:
    """The open cases a 代办员 runs errands for, in turn."""
    return in_turn(case for case in cases if case.agent_officer == staff_no and case.stage in OPEN_STAGES)


def tracking_sheet(case: Case) -> tuple[Entry, ...]:
    """跟踪单: every milestone of the case so far, with its day and who answered for it."""
    return case.live(*MILESTONES)


def _not_yet(case: Case, bench: Bench) -> Refusal | None:
    return Refusal(Reason.ALREADY_EXPEDITED, {"office": case.green_channel}) if case.green_channel else None


def _named(case: Case, act: Expedited, bench: Bench) -> Refusal | None:
    if not act.office.strip():
        return Refusal(Reason.NO_OFFICE)
    return None if act.ground.strip() else Refusal(Reason.NO_CHANNEL_GROUND)


def _in_post(case: Case, act: AgentAssigned, bench: Bench) -> Refusal | None:
    if bench.roster is None:
        return None
    officer = bench.roster.officer(act.officer)
    return Refusal(Reason.UNKNOWN_OFFICER, {"officer": act.officer}) if officer is None or officer.left else None


def _settled(case: Case, act: Conferred, bench: Bench) -> Refusal | None:
    if len({name.strip() for name in act.present} - {""}) < 2:
        return Refusal(Reason.TOO_FEW_PRESENT)
    return None if act.settled.strip() else Refusal(Reason.NOTHING_SETTLED)


RULES: Mapping[type, Rule] = {
    Expedited: Rule((_not_yet,), _named),
    AgentAssigned: Rule(check=_in_post),
    Conferred: Rule(check=_settled),
}
