"""The sums kept per day: whatever is written, in any order, on whatever day, published meanwhile or not, they say what
``core.performance`` says of all cases at once; and so do they when made again from the ledger.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from casework import FOOD, accepted, decide, serve
from core.histories import ITEM, moment
from core.small_centres import complaints, lives
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text
from standing import KEY

from window_desk.core import performance, wire
from window_desk.core.acts import Answered, Channel, Ending, FirstContacted, Told, Voided
from window_desk.core.chain import GENESIS, Link, forge
from window_desk.core.entry import Entry
from window_desk.core.figures import Count
from window_desk.core.indicators import What
from window_desk.core.periods import Every, Period, pieces
from window_desk.core.posts import Roster
from window_desk.core.standing import By
from window_desk.core.workdays import Overlay
from window_desk.demo import centre as demo
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.models import founding, ledger, reference
from window_desk.models.marks import CODE
from window_desk.models.published import Published
from window_desk.models.reference import Version
from window_desk.models.store import Store

LONG_AGO = "0001-01-01T00:00:00+00:00"
AUTUMN = Period(date(2026, 10, 20), date(2026, 11, 30))
Step = Callable[[Desk, PlayedClock], None]


@pytest.fixture(scope="module")
def empty(people: Roster) -> Iterator[Path]:
    """A store of the demo centre without a case, to be copied."""
    with TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "empty.db", KEY, demo.CENTRE.centre_id, UUID(int=9))
        founding.publish(store, people)
        with store.begin() as connection:
            reference.publish_item(connection, ITEM)
        store.close()
        yield store.path


@contextmanager
def desk_over(empty: Path) -> Iterator[tuple[Desk, PlayedClock]]:
    with TemporaryDirectory() as folder:
        clock = PlayedClock(moment("2026-11-02 09:00"))
        store = Store.open(Path(shutil.copy(empty, folder)), KEY)
        yield Desk(store, clock), clock
        store.close()


def chains(cases: list[list[Entry]]) -> dict[UUID, list[Link]]:
    """What the devices of those cases wrote, as chains."""
    lines = sorted(
        (_of_case(n, line) for n, case in enumerate(cases, 1) for line in case),
        key=lambda line: (line.hlc, line.case_id.int),
    )
    written: dict[UUID, list[Link]] = {}
    for hlc, line in enumerate(lines, 1_000_000):
        chain = written.setdefault(line.device_id, [])
        line = replace(line, hlc=hlc, seq=len(chain) + 1)
        previous = chain[-1].hash if chain else GENESIS
        kind, body = wire.kind_of(type(line.act)), wire.write(line)
        head = (previous, demo.CENTRE.centre_id, line.device_id, line.seq, line.act_id, hlc, wire.FMT)
        chain.append(forge(*head, kind, body))
    return written


def _of_case(n: int, line: Entry) -> Entry:
    """The line as one of that case, with ids of its own."""
    act = line.act
    if isinstance(act, Told):
        act = replace(act, of_act=_id(n, act.of_act))
    elif isinstance(act, Voided):
        act = replace(act, act_id=_id(n, act.act_id))
    return replace(line, case_id=UUID(int=n), act_id=_id(n, line.act_id), act=act)


def _id(n: int, act_id: UUID) -> UUID:
    return UUID(int=n * 1_000_000 + act_id.int)


def said(count: Count) -> tuple[object, ...]:
    return count.n, count.total, count.value, str(count)


def in_step(desk: Desk, period: Period) -> None:
    """Every figure of every table is that of all cases as they stand now."""
    with desk.store.read() as connection:
        standings = desk._standings(connection, ledger.case_ids(connection))
    for by in By:
        kept = desk.figures.table(period, by)
        reckoned = performance.table(standings, period, by, kept)
        for scope, counts in reckoned.items():
            assert {key: said(c) for key, c in counts.items()} == {key: said(c) for key, c in kept[scope].items()}


def rows(desk: Desk) -> list[list[str]]:
    """What is kept, case by case by their ids, since a rebuild lists them anew."""
    of_case = '(SELECT hex(case_id) FROM case_line WHERE row = m."case")'
    name = "a.officer, a.window, a.post, a.department, a.item"
    of_mark = f'{of_case}, {name}, what, "on", until, amount, lines'
    marks = f"SELECT {of_mark} FROM mark m JOIN attribution a ON a.id = whose"
    held = f"SELECT {of_case}, changes_at, began, reach FROM marked m"
    with desk.store.read() as connection:
        return [sorted(map(repr, connection.execute(text(s)))) for s in (marks, held, "SELECT * FROM tally")]


@st.composite
def happenings(draw: st.DrawFn) -> list[Step]:
    """Some cases written on two devices, their lines coming in by turns, days going by and the centre publishing."""
    cases = draw(st.lists(st.one_of(lives(), lives(), complaints()), min_size=2, max_size=6))
    voided = [
        [*case, replace(case[-1], act_id=UUID(int=77), hlc=case[-1].hlc + 1, act=Voided(case[-1].act_id, "录错"))]
        if draw(st.booleans()) and len(case) > 1
        else case
        for case in cases
    ]
    device = st.sampled_from([UUID(int=1), UUID(int=2)])
    written = chains([[replace(line, device_id=draw(device)) for line in case] for case in voided])
    steps: list[Step] = []
    while any(written.values()):
        chain = written[draw(st.sampled_from([device for device, links in written.items() if links]))]
        n = draw(st.integers(1, 12))
        steps.append(coming(chain[:n]))
        del chain[:n]
        if draw(st.booleans()):
            steps.append(draw(st.sampled_from([a_night, a_week, a_holiday, a_correction, a_rule])))
    return [*steps, a_week]


def coming(links: list[Link]) -> Step:
    def come(desk: Desk, clock: PlayedClock) -> None:
        desk.chains.absorb(links)
        desk.chains.list_anew()

    return come


def a_night(desk: Desk, clock: PlayedClock) -> None:
    clock.set(clock.now + timedelta(hours=14))


def a_week(desk: Desk, clock: PlayedClock) -> None:
    clock.set(clock.now + timedelta(days=7))


_VERSION = count(2)


def a_holiday(desk: Desk, clock: PlayedClock) -> None:
    with desk.store.begin() as connection:
        off = Overlay(date(2026, 11, 12), False, "地方放假", "地方文件")
        reference.publish_overlay(connection, off, next(_VERSION))
    desk.published = Published(desk.store)


def a_correction(desk: Desk, clock: PlayedClock) -> None:
    with desk.store.begin() as connection:
        year = desk.calendar.years[2026]
        off = {**year.off, date(2026, 11, 6): "更正"}
        reference.publish_year(connection, replace(year, off=off), next(_VERSION))
    desk.published = Published(desk.store)


def a_rule(desk: Desk, clock: PlayedClock) -> None:
    with desk.store.begin() as connection:
        version = next(_VERSION)
        reference.publish_setting(connection, "rule.red_workdays", version, version % 4, date(2026, 11, 1))
    desk.published = Published(desk.store)


SPANS = (*pieces(AUTUMN, Every.MONTH), AUTUMN, Period(date(2026, 11, 1), date(2027, 1, 9)))


@settings(max_examples=12, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(happenings(), st.sampled_from(SPANS))
def test_the_sums_are_those_of_all_cases_whatever_happens(empty: Path, steps: list[Step], period: Period) -> None:
    with desk_over(empty) as (desk, clock):
        for n, step in enumerate(steps):
            step(desk, clock)
            if n % 3 == 0 or step is steps[-1]:
                in_step(desk, period)
        kept = rows(desk)
        desk.rebuild(lambda done, total: None)
        assert rows(desk) == kept


def a_day_off(connection: Connection, desk: Desk) -> None:
    reference.publish_overlay(connection, Overlay(date(2026, 11, 23), False, "地方放假", "地方文件"))


def a_corrected_year(connection: Connection, desk: Desk) -> None:
    year = desk.calendar.years[2026]
    reference.publish_year(connection, replace(year, off={**year.off, date(2026, 11, 23): "更正"}), 2)


def an_earlier_rule(connection: Connection, desk: Desk) -> None:
    reference.publish_setting(connection, "rule.late_entry_minutes", 1, 0, date(2026, 11, 20))


def a_window_of_another_department(connection: Connection, desk: Desk) -> None:
    windows = (replace(window, department="health") for window in desk.roster.windows)
    reference.publish_roster(connection, replace(desk.roster, version=2, windows=tuple(windows)))


def an_item_put_right(connection: Connection, desk: Desk) -> None:
    item = replace(desk.item(FOOD), department="elsewhere")
    reference.take(connection, Version("item", item.code, item.version, None, json.dumps(wire.plain(item))))


@pytest.mark.parametrize(
    "publication",
    [a_day_off, a_corrected_year, an_earlier_rule, a_window_of_another_department, an_item_put_right],
)
def test_what_is_done_counts_by_what_is_published_later(
    desk: Desk, clock: PlayedClock, publication: Callable[[Connection, Desk], None]
) -> None:
    """Nothing of these cases runs any more, so that no list has to be made again; the figures have."""
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(Channel.COUNTER))
    clock.set(clock.now + timedelta(minutes=5))
    desk.record(case_id, Answered(Ending.ANSWERED, "已答复"), clock.now - timedelta(minutes=4))
    decided = accepted(desk, printed=False)
    clock.set(clock.now + timedelta(days=5))
    decide(desk, decided)
    serve(desk, decided)
    clock.set(clock.now + timedelta(days=60))
    period = Period(date(2026, 11, 1), date(2026, 11, 30))
    before = [shown(desk, period, by) for by in By]
    with desk.store.begin() as connection:
        publication(connection, desk)
    desk.published = Published(desk.store)
    assert [shown(desk, period, by) for by in By] != before
    in_step(desk, period)


def shown(desk: Desk, period: Period, by: By) -> object:
    table = desk.figures.table(period, by)
    return {scope: {key: said(count) for key, count in counts.items()} for scope, counts in table.items()}


def test_a_store_from_before_is_put_down_when_it_is_first_asked(desk: Desk) -> None:
    """As the migration leaves it: every case waits, and nothing was put down yet."""
    decide(desk, accepted(desk))
    whole = rows(desk)
    with desk.store.begin() as connection:
        for emptied in ("mark", "tally", "marked"):
            connection.execute(text(f"DELETE FROM {emptied}"))
        connection.execute(text(f"""INSERT INTO marked ("case", changes_at) SELECT row, '{LONG_AGO}' FROM case_line"""))
    seen: list[tuple[int, int]] = []
    assert desk.figures.waiting() == 1
    desk.figures.catch_up(lambda done, total: seen.append((done, total)))
    assert (seen, desk.figures.waiting(), rows(desk)) == ([(1, 1)], 0, whole)


def test_a_code_once_stored_never_changes_its_meaning() -> None:
    """A new kind of mark is added at the end of ``What``; these lie in stores already."""
    assert [what for what, code in CODE.items() if code in (0, 11, 24, 34, 52, 58)] == [
        What.FILE,
        What.DECIDED_IN_TIME,
        What.ANSWERED,
        What.POOR,
        What.COMPLAINT_MISSED,
        What.LATE_LINE,
    ]
    assert list(CODE.values()) == list(range(len(What)))
