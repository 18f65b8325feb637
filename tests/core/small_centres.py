"""Small centres drawn at random: files and complaints whole or half-way, on a few days of one autumn."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from core.histories import ITEM, LI, ROSTER, WANG, all_in, entry, forks, histories, moment, received
from hypothesis import strategies as st

from window_desk import shipped
from window_desk.core.acts import (
    Accepted,
    Act,
    Channel,
    Checked,
    CommitmentKind,
    Committed,
    Complained,
    ComplaintAnswered,
    ComplaintClosed,
    ComplaintKind,
    ComplaintTaken,
    Decided,
    Demand,
    Evaluated,
    FirstContacted,
    GapOutcome,
    Issued,
    Lapsed,
    Notified,
    Outcome,
    Rating,
    ReferralTaken,
    Referred,
    Resumed,
    SentUp,
    SpecialProcedure,
    Suspended,
    Told,
    Unrated,
    Withdrawn,
)
from window_desk.core.bench import Bench
from window_desk.core.catalogue import Handling
from window_desk.core.entry import Entry
from window_desk.core.fold import fold
from window_desk.core.periods import Period
from window_desk.core.standing import Standing, stand

ITEMS = {
    "SHOP": ITEM,
    "STALL": replace(ITEM, code="STALL", department="health", handling=Handling.IMMEDIATE, promised=None),
}


def ends() -> st.SearchStrategy[Act]:
    return st.sampled_from(
        [
            Decided("决字 1", Outcome.GRANTED),
            Decided("决字 1", Outcome.DENIED, "不符合条件"),
            SentUp("省局", "同意"),
            Withdrawn("不办了"),
            Lapsed("告字 1", GapOutcome.WITHDRAWN, "逾期"),
        ]
    )


def ratings() -> st.SearchStrategy[Act]:
    return st.sampled_from([*(Evaluated(r) for r in Rating), *(Evaluated(unrated=u) for u in Unrated)])


@st.composite
def lives(draw: st.DrawFn) -> list[Entry]:
    """A file from the first question to the rating, or half-way, its acts some days apart, some with a wrong date."""
    day = date(2026, 11, 20)
    acts: list[Act] = [
        FirstContacted(Channel.COUNTER),
        *draw(st.sampled_from([(), (Referred("转字 1", 4),), (Referred("转字 1", 4), ReferralTaken("转字 1"))])),
        received(),
        Checked(all_in()),
        *(Notified(f"告字 {n}", (Demand(n, "缺", "补"),), day) for n in draw(st.sampled_from([(), (1,), (1, 3)]))),
        Accepted("受字 1"),
        *draw(st.sampled_from([(), (Committed("容字 1", CommitmentKind.DEFERRED, (3,), day),)])),
    ]
    if draw(st.booleans()):
        stopped = Suspended(
            "特字 1", SpecialProcedure.TESTING, "法第四十五条", "局长", day, draw(st.sampled_from([1, 9]))
        )
        told = Told(UUID(int=1001 + len(acts)), "特字 1")
        acts += [stopped, told, *draw(st.sampled_from([(), (Resumed(day),)]))]
    acts += [
        draw(ends()),
        draw(ratings()),
        Issued("许可证"),
    ]
    return draw(dated(acts))


@st.composite
def complaints(draw: st.DrawFn) -> list[Entry]:
    """A complaint from its registration to the file, or half-way."""
    made = Complained("投字 1", ComplaintKind.SLOWNESS, Channel.PHONE, "太慢", window=3, officer="3001")
    taken = ComplaintTaken("9001", date(2026, 11, 10))
    return draw(dated([made, taken, ComplaintAnswered(True, "属实"), ComplaintClosed(True)]))


@st.composite
def dated(draw: st.DrawFn, acts: list[Act]) -> list[Entry]:
    """The first of ``acts``, on days between October and December, by turns of two windows, some typed late."""
    at, lines = moment("2026-11-02 09:00") + timedelta(days=draw(st.integers(-25, 15))), []
    for n, act in enumerate(acts[: draw(st.integers(1, len(acts)))], 1):
        at += timedelta(days=draw(st.sampled_from([0, 0, 0, 1, 2, 5, 9, -9])), hours=1)
        line = entry(n, act, "2026-11-02 09:00", draw(st.sampled_from([WANG, LI])))
        late = timedelta(minutes=draw(st.sampled_from([0, 0, 45])))
        lines.append(replace(line, happened_at=at, entered_at=at + late))
    return lines


@st.composite
def centres(draw: st.DrawFn) -> list[Standing]:
    """The cases of a small centre, as they stand on some evening."""
    now = moment("2026-11-20 18:00") + timedelta(days=draw(st.integers(0, 60)))
    standings = []
    cases = st.one_of(lives(), lives(), lives(), complaints(), histories(), forks())
    for n, lines in enumerate(draw(st.lists(cases, min_size=1, max_size=8))):
        case_id, code = UUID(int=n), draw(st.sampled_from(list(ITEMS)))
        case = fold(case_id, (replace(line, case_id=case_id) for line in lines))
        bench = Bench(ITEMS[code] if case.item else None, shipped.calendar(), now, roster=ROSTER)
        case = replace(case, item=code if case.item else "")
        standings.append(stand(case, bench))
    return standings


@st.composite
def spans(draw: st.DrawFn) -> Period:
    first = date(2026, 10, 20) + timedelta(days=draw(st.integers(0, 30)))
    return Period(first, first + timedelta(days=draw(st.integers(0, 30))))
