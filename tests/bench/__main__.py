"""Measures what the budgets ask: ``.venv/bin/python tests/bench [--cases 10000]``. Prints a table; judges nothing.

Everything is the real program: an encrypted store on this disk with fsync, the shipped catalogue, real PDFs. The cases
are those of ``window-desk generate``.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from guide_book import guide_book
from large_workbook import large_workbook
from rolled_up import rolled_up

from window_desk import shipped
from window_desk.core import materials
from window_desk.core.acts import Accepted, Act, Channel, Checked, Decided, FirstContacted, Outcome, Received
from window_desk.core.bench import Bench
from window_desk.core.case import Case, Stage
from window_desk.core.catalogue import Item
from window_desk.core.clock import reckon
from window_desk.core.decision_time import STATUTORY
from window_desk.core.entry import CHINA, Entry, Hand
from window_desk.core.fold import fold
from window_desk.core.party import IdKind, PartyKind
from window_desk.core.performance import figures, table
from window_desk.core.periods import Period
from window_desk.core.standing import By, stand
from window_desk.core.time_limits import clocks
from window_desk.desk import Desk
from window_desk.generate import places
from window_desk.generate.making import generate
from window_desk.generate.plan import plan
from window_desk.models.keys import key_for
from window_desk.models.store import Store

Row = tuple[str, str, str]


def main() -> None:
    """Run everything and print the table."""
    options = argparse.ArgumentParser()
    options.add_argument("--cases", type=int, default=10_000)
    options.add_argument("--figures", type=int, default=100_000, help="cases behind the figures")
    chosen = options.parse_args()
    cases = chosen.cases
    with tempfile.TemporaryDirectory() as folder:
        desk = filled(Path(folder), cases)
        print(f"\n| what | measured ({cases:,} cases in the store) | budget |\n| --- | --- | --- |")
        for rows in _all(desk, Path(folder)):
            for what, measured, budget in rows:
                print(f"| {what} | {measured} | {budget} |", flush=True)
        for what, measured, budget in rolled_up(desk, chosen.figures):
            print(f"| {what} | {measured} | {budget} |", flush=True)


def _all(desk: Desk, folder: Path) -> Iterator[Iterator[Row]]:
    yield from (
        dates(),
        month(),
        acts(desk),
        searches(desk),
        papers(desk),
        guide_book(),
        large_workbook(),
        starts(folder),
        slots(),
        catalogue_slots(),
    )


def filled(folder: Path, cases: int) -> Desk:
    """A generated centre's year with that many cases, with a clerk at window 3."""
    made = generate(folder / "training.db", plan(cases, seed=7, windows=200, year=2026, until=None), lambda *_: None)
    rates = f"ledger {made.acts / made.writing:,.0f} acts/s, fold + project {made.acts / made.listing:,.0f} acts/s"
    print(f"generated: {made.cases:,} cases, {made.acts:,} acts, {made.store.stat().st_size >> 20:,} MB, {rates}")
    desk = Desk(Store.open(made.store, key_for(made.store)))
    desk.log_in(places.staff_no(3, places.A), places.PIN, 3)
    return desk


def _past(n: int, at: datetime, item: Item, party: UUID, length: int) -> tuple[Act, ...]:
    number = f"03-{at:%Y%m%d}-{n:06d}"
    all_in = tuple(map(materials.received_in_full, materials.checklist(item, ())))
    whole = (
        FirstContacted(Channel.COUNTER),
        Received(number, item.code, item.version, party),
        Checked(all_in),
        Accepted(f"受字 {number}"),
    )
    return whole[:length]


def timed(times: int, call: Callable[[], object]) -> list[float]:
    """How long each of ``times`` calls took, in ms, after one that does not count."""
    call()
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        call()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def spread(taken: list[float]) -> str:
    """Median and 99th percentile, in ms."""
    cuts = statistics.quantiles(taken, n=100)
    return f"p50 {statistics.median(taken):.2f} ms, p99 {cuts[98]:.2f} ms"


def dates() -> Iterator[Row]:
    """One due date, and all the clocks of a case."""
    calendar = shipped.calendar()
    start = date(2026, 9, 30)
    each = statistics.median(timed(200, lambda: [reckon(calendar, start, STATUTORY) for _ in range(1000)]))
    yield "one due date", f"{each:.2f} µs", "≤ 2 µs"
    at = datetime(2026, 9, 30, 9, tzinfo=CHINA)
    case = Case(UUID(int=1), Stage.ACCEPTED, received_at=at, accepted_at=at)
    item = next(i for i in shipped.catalogue() if i.code == "FOOD_NEW")
    bench = Bench(item, calendar, at + timedelta(days=9))
    each = statistics.median(timed(200, lambda: [clocks(case, bench) for _ in range(100)]))
    yield "all clocks of a case", f"{each * 10:.1f} µs", "≤ 50 µs"


def month(cases: int = 100_000) -> Iterator[Row]:
    """The figures of a month over cases already folded: how they stand today, and one pass over them."""
    now, benches = datetime(2026, 11, 20, 18, tzinfo=CHINA), {}
    for item in shipped.catalogue():
        benches[item.code] = Bench(item, shipped.calendar(), now)
    folded = list(_folded(cases))
    begun = time.perf_counter()
    standings = [stand(case, benches[case.item]) for case in folded]
    yield f"clocks and cards of {cases:,} cases", f"{time.perf_counter() - begun:.1f} s", "–"
    october = Period(date(2026, 10, 1), date(2026, 10, 31))
    taken = timed(3, lambda: figures(standings, october))
    yield f"a month's figures over {cases:,} cases", f"{statistics.median(taken) / 1000:.2f} s", "≤ 2 s"
    taken = timed(3, lambda: table(standings, october, By.WINDOW))
    yield "the same for each of 50 windows", f"{statistics.median(taken) / 1000:.2f} s", "–"


def _folded(cases: int) -> Iterator[Case]:
    """Cases received in October at 50 windows, at all stages, each act some hours after the one before."""
    chance, items = Random(7), [i for i in shipped.catalogue() if i.materials]
    for n in range(cases):
        at = datetime(2026, 10, 1, 9, tzinfo=CHINA) + timedelta(minutes=chance.randrange(30 * 24 * 60))
        case_id, by, lines = UUID(int=n), Hand(str(3000 + n % 97), n % 50), []
        past = (*_past(n, at, chance.choice(items), UUID(int=1), 4), Decided(f"决字 {n}", Outcome.GRANTED))
        for seq, act in enumerate(past[: chance.randrange(2, 6)]):
            at += timedelta(hours=chance.randrange(30))
            hlc = int(at.timestamp() * 1_000_000) + seq
            line = Entry(
                act_id=UUID(int=n * 10 + seq),
                case_id=case_id,
                device_id=UUID(int=3),
                seq=n * 10 + seq,
                hlc=hlc,
                by=by,
                happened_at=at,
                entered_at=at,
                act=act,
            )
            lines.append(line)
        yield fold(case_id, lines)


def acts(desk: Desk) -> Iterator[Row]:
    """Recording one act: load, permit, append, fold, project, on the disk."""
    taken = timed(500, lambda: desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER)))
    yield "record a first contact", spread(taken), "p50 ≤ 5 ms, p99 ≤ 15 ms"
    item = desk.item("FOOD_NEW")
    party = desk.keep_party(PartyKind.PERSON, "张㛃", IdKind.OTHER, "E1")
    all_in = tuple(map(materials.received_in_full, materials.checklist(item, ())))
    taken = []
    for _ in range(120):
        case_id, number = desk.new_case_id(), desk.new_case_number()
        received = Received(number, item.code, item.version, party.party_id)
        for act in (FirstContacted(Channel.COUNTER), received, Checked(all_in), Accepted(f"受字 {number}")):
            begun = time.perf_counter()
            desk.record(case_id, act)
            taken.append((time.perf_counter() - begun) * 1000)
    yield "record each act of a case to acceptance", spread(taken), "p50 ≤ 5 ms, p99 ≤ 15 ms"


def searches(desk: Desk) -> Iterator[Row]:
    """Search at each keystroke."""
    typed = ["张", "张㛃", "z", "zj", "0550", "03-2026", "食品", "食品经营许可", "138", "查无此人"]
    taken = [each for text in typed for each in timed(30, lambda text=text: desk.search(text))]
    yield "search cases, one keystroke", spread(taken), "p95 ≤ 30 ms at 1,000,000"
    yield "search items, one keystroke", spread(timed(200, lambda: desk.find_items("spjyxk"))), "–"
    open_cases = len(desk.worklist())
    yield f"work list of {open_cases:,} open cases (a window has some 100)", spread(timed(20, desk.worklist)), "–"


def papers(desk: Desk) -> Iterator[Row]:
    """One-page receipt from the ledger to bytes."""
    from window_desk.printing import render

    line = next(line for line in desk.search("食品经营许可 新办") if line.number)
    case = desk.case(line.case_id)
    facts = desk.paper(line.case_id, desk.papers_of(case)[0].entry.act_id)
    yield "receipt PDF, warm", spread(timed(60, lambda: render(facts))), "≤ 25 ms a page (two copies here)"
    before, begun = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
    for copy in range(1000):
        render(replace(facts, copy=copy))
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    yield "1,000 receipts in a batch", f"{time.perf_counter() - begun:.1f} s, {grown} MB more", "≤ 30 s, flat memory"


START = """
import time
from pathlib import Path
def memory():  # the peak of this process alone: what getrusage tells begins with its parent's
    return int(next(l for l in open("/proc/self/status") if l.startswith("VmHWM")).split()[1]) // 1024
from window_desk.ui.application import make_application
application = make_application(["window-desk"])
from window_desk.ui.main_window import MainWindow
window = MainWindow(papers_dir=Path({folder!r}))
window.show()
application.processEvents()
print(time.time(), memory())
from window_desk.desk import Desk
from window_desk.generate import places
from window_desk.generate.making import generate
from window_desk.generate.plan import plan
from window_desk.models.keys import key_for
from window_desk.models.store import Store
window.attach(Desk(Store.open(Path({store!r}), {key!r})))
application.processEvents()
print(time.time(), memory())
"""


def starts(folder: Path) -> Iterator[Row]:
    """A new process until the log-in window is shown (offscreen) and until it takes a PIN, with its memory."""
    store = folder / "training.db"
    code = START.format(store=str(store), key=key_for(store), folder=str(folder))
    runs = [_start(code) for _ in range(8)][1:]
    for n, (what, budget) in enumerate((("is shown", "≤ 350 ms, ≤ 120 MB"), ("takes a PIN", "–"))):
        taken, memory = (statistics.median(run[n][k] for run in runs) for k in (0, 1))
        yield f"process start until the log-in window {what}, warm", f"{taken:.0f} ms, {memory:.0f} MB", budget


def slots() -> Iterator[Row]:
    """The longest events of the UI thread during the tour."""
    told = json.loads(_told("slots.py").splitlines()[-1])
    for processor, clock, what in told["longest"][:3]:
        measured = f"{processor:.0f} ms of the processor, {clock:.0f} ms by the clock"
        yield f"longest of {told['events']:,} events in the tour: {what}", measured, "≤ 50 ms"


def catalogue_slots() -> Iterator[Row]:
    """How long the UI thread is held while a catalogue is brought in and let out."""
    for what, (seconds, held, worked) in json.loads(_told("catalogue_slots.py")).items():
        yield (
            f"2,000 items × 30 materials: {what}",
            f"{seconds:.1f} s, held {held:.0f} ms by the clock, {worked:.0f} ms its own",
            "≤ 50 ms",
        )


def _told(script: str) -> str:
    """What a script of this folder prints, in a process of its own."""
    path = str(Path(__file__).with_name(script))
    return subprocess.run([sys.executable, path], check=True, capture_output=True, text=True).stdout


def _start(code: str) -> list[tuple[float, int]]:
    begun = time.time()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment)
    lines = (line.split() for line in done.stdout.splitlines())
    return [((float(at) - begun) * 1000, int(memory)) for at, memory in lines]


if __name__ == "__main__":
    main()
