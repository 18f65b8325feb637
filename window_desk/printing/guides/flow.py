"""The flow of an item, from application to delivery: its stages with their limits, and what branches off at each."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from window_desk.core.catalogue import Handling
from window_desk.core.leaflets import Guide
from window_desk.printing.phrases import limit_words, words

LICENCE = "行政许可"
"""The kind of item whose "no" is called 不予许可."""


class Shape(StrEnum):
    """How a stage is drawn: where the flow begins or ends, something done, a question."""

    END = "end"
    STEP = "step"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Branch:
    """What a stage may lead to beside the next one; ``returns`` when it comes back to its question."""

    label: str
    name: str
    detail: str
    returns: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of the flow; ``parallel`` are those that run at the same time within it."""

    name: str
    detail: str = ""
    shape: Shape = Shape.STEP
    branch: Branch | None = None
    parallel: tuple[tuple[str, str], ...] = ()
    onward: str = ""

    def texts(self) -> Iterator[str]:
        """Every text on it."""
        yield from (self.name, self.detail, self.onward)
        if self.branch:
            yield from (self.branch.label, self.branch.name, self.branch.detail)
        for name, detail in self.parallel:
            yield name + detail


def stages(guide: Guide) -> tuple[Stage, ...]:
    """The flow of the guide's item, in order."""
    return (*_intake(guide), *_handling(guide), _decision(guide), _delivery(guide))


def _intake(guide: Guide) -> Iterator[Stage]:
    notify = words(guide, "flow_notify_detail", limit=limit_words(guide.notify))
    back = Branch(words(guide, "flow_check_no"), words(guide, "flow_notify"), notify, returns=True)
    yield Stage(words(guide, "flow_apply"), words(guide, "flow_apply_detail"), Shape.END)
    yield Stage(words(guide, "flow_check"), shape=Shape.QUESTION, branch=back, onward=words(guide, "flow_check_yes"))


def _handling(guide: Guide) -> Iterator[Stage]:
    item = guide.item
    decline = Branch("", words(guide, "flow_decline"), words(guide, "flow_decline_detail"))
    if item.handling is Handling.IMMEDIATE:
        spot = words(guide, "flow_spot_detail", limit=limit_words(guide.statutory))
        yield Stage(words(guide, "flow_spot"), spot, branch=decline)
    else:
        yield Stage(words(guide, "flow_accept"), words(guide, "flow_accept_detail"), branch=decline)
    if guide.members:
        yield Stage(words(guide, "flow_joint"), parallel=tuple(_member(guide)))
    for step in item.steps:
        yield Stage(step.name, words(guide, "flow_step_detail", limit=limit_words(step.limit)))
    if item.handling is Handling.REPORTED:
        yield Stage(words(guide, "flow_report"))


def _member(guide: Guide) -> Iterator[tuple[str, str]]:
    for member in guide.members:
        limit = member.promised or member.statutory
        yield member.name, words(guide, "flow_step_detail", limit=limit_words(limit)) if limit else ""


def _decision(guide: Guide) -> Stage:
    denied = "flow_deny" if guide.item.kind == LICENCE else "flow_deny_other"
    no = Branch("", words(guide, denied), words(guide, "flow_deny_detail"))
    promised, statutory = guide.item.promised, guide.statutory
    start = words(guide, f"limit_start_{statutory.start.value}")
    times = {"statutory": limit_words(statutory), "start": start}
    if promised and promised.start is statutory.start:
        detail = words(guide, "flow_decide_promised", limit=limit_words(promised), **times)
    else:
        detail = words(guide, "flow_decide_statutory", **times)
    return Stage(words(guide, "flow_decide"), detail, branch=no)


def _delivery(guide: Guide) -> Stage:
    result = guide.item.result or guide.item.name
    detail = words(guide, "flow_deliver_detail", result=result, limit=limit_words(guide.deliver))
    return Stage(words(guide, "flow_deliver"), detail, Shape.END)
