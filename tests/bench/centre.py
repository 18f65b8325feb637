"""What sync costs, against a PostgreSQL of its own with TLS 1.3, SCRAM and fsync:

``python tests/bench/centre.py exchange [--acts 100000]``: first push and pull, one act, an idle round, bytes an act.
``python tests/bench/centre.py load [--windows 500 --seconds 600 --every 10 --pulling 20 --kept]``: so many windows at
once, for so long; each connects, greets and pushes, and so many of them pull everything too. With ``--kept`` each keeps
its connection, as the program does.
"""

import argparse
import random
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

if __name__ == "__main__":
    sys.path[:0] = [
        str(Path(__file__).parents[1] / "sync"),
        str(Path(__file__).parents[1]),
        str(Path(__file__).parents[2]),
    ]

from cutting_proxy import DOWN, UP, CuttingProxy
from small_ledger import SmallLedger
from store_ledger import StoreLedger
from town import Desktop, Town

from window_desk.core.chain import Link
from window_desk.errors import Unreachable
from window_desk.sync.centre import Centre
from window_desk.sync.embedded import EmbeddedPostgres
from window_desk.sync.exchange import Exchange

BODY = 250
"""Bytes of a body: what an act of the counter weighs on average."""

Row = tuple[str, str, str]


class Sent(SmallLedger):
    """A ledger that keeps what it is given without looking: what is measured is the wire and the centre."""

    def absorb(self, links: Sequence[Link]) -> frozenset[UUID]:
        for link in links:
            self.chains.setdefault(link.device_id, []).append(link)
        return frozenset()


def exchange(acts: int) -> list[Row]:
    """First push, first pull, one act, nothing new."""
    with EmbeddedPostgres() as server:
        town, proxy = Town(server), CuttingProxy(server.port)
        centre = town.centre()
        a, b = town.desktop(centre), town.desktop(centre)
        b.ledger = Sent(centre, seed=1)
        a.ledger.record(acts, size=BODY)
        pushed = timed(lambda: a.round())
        pulled = timed(lambda: b.round())
        stored = town.desktop(centre, StoreLedger)
        into_store = timed(lambda: stored.round())
        wire, one, idle = kept(a, proxy)
        fresh, before = town.desktop(centre), dict(proxy.passed)
        fresh.ledger = Sent(centre, seed=2)
        fresh.round(proxy.port)
        down = proxy.passed[DOWN] - before[DOWN]
    return [
        (f"first push of {acts:,} acts", f"{acts / pushed:,.0f} acts/s", "≥ 40,000 acts/s"),
        (f"first pull of {acts:,} acts, off the wire", f"{acts / pulled:,.0f} acts/s", "≥ 80,000 acts/s"),
        ("the same verified and kept in an encrypted store", f"{acts / into_store:,.0f} acts/s", "-"),
        (
            "one act, kept connection (hello, push, compare)",
            f"{one * 1000:.1f} ms, {wire[UP]:,} B up",
            "≤ 2 ms, ≤ 1 kB",
        ),
        ("a round with nothing new", f"{idle * 1000:.1f} ms", "-"),
        ("bytes an act, pulled", f"{down / acts:.0f} B", "-"),
    ]


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def kept(desktop: Desktop, proxy: CuttingProxy) -> tuple[dict[str, int], float, float]:
    """On one connection: bytes of a push of one act, and medians of a round with one act and with none."""
    with desktop.line() as line:
        talk = Exchange(desktop.ledger, line)
        talk.round()
        ones = []
        for _ in range(200):
            desktop.ledger.record(1, size=BODY)
            ones.append(timed(talk.round))
        idles = [timed(talk.round) for _ in range(200)]
    with desktop.line(proxy.port) as line:
        line.push(desktop.ledger.record(1, size=BODY))
        line.push(desktop.ledger.record(1, size=BODY))
        before = dict(proxy.passed)
        line.push(desktop.ledger.record(1, size=BODY))
        wire = {way: proxy.passed[way] - before[way] for way in before}
    return wire, statistics.median(ones), statistics.median(idles)


def load(windows: int, seconds: float, every: float, threads: int, pulling: int, *, kept: bool) -> list[Row]:
    """So many windows of one centre, each with an act every so many seconds, on a connection for each round or kept."""
    with EmbeddedPostgres(connections=windows + 60 if kept else 60) as server:
        town = Town(server)
        centre = town.centre()
        desks = [town.desktop(centre) for _ in range(windows)]
        for desk in desks:
            desk.ledger = Sent(centre, seed=hash(desk.login))
        crowd = Crowd(desks, time.monotonic() + seconds, every, pulling, kept=kept)
        crowd.run(threads)
        recorded = sum(len(d.ledger.links_after(d.ledger.device_id, 0, 10**9)) for d in desks)
        for desk in desks:
            crowd.finish(desk)
        crowd.hang_up()
        ((central,),) = town.ask("SELECT count(*) FROM sync.act")
    lost = recorded - int(str(central))
    how = "connections kept" if kept else "a connection each time"
    what = f"{windows} windows, an act each {every:.0f} s, for {seconds:.0f} s, {how}: push"
    return [
        (what, f"p50 {crowd.part(50):.0f} ms, p95 {crowd.part(95):.0f} ms, p99 {crowd.part(99):.0f} ms", "p95 ≤ 50 ms"),
        ("acts recorded, lost, refused for lack of connections", f"{recorded:,}, {lost}, {crowd.busy}", "none lost"),
        ("visits later than their time", f"{crowd.late:,} of {recorded:,}", "-"),
    ]


class Crowd:
    """Windows that come by when their time is there; a few threads serve them all."""

    def __init__(self, desks: list[Desktop], until: float, every: float, pulling: int, *, kept: bool) -> None:
        now = time.monotonic()
        self.kept: dict[str, Centre] | None = {} if kept else None
        self.due = sorted((now + random.random() * every, n) for n in range(len(desks)))
        self.desks, self.until, self.every = desks, until, every
        self.pulling = pulling
        self.took: list[float] = []
        self.late = self.busy = 0
        self.lock = threading.Lock()

    def run(self, threads: int) -> None:
        """Returns when the time is over; tells each minute how it stands."""
        crowd = [threading.Thread(target=self._serve, daemon=True) for _ in range(threads)]
        for one in crowd:
            one.start()
        for one in crowd:
            while one.is_alive():
                one.join(60)
                if len(self.took) > 1:
                    print(f"{len(self.took):,} visits, p95 {self.part(95):.0f} ms", file=sys.stderr, flush=True)

    def _serve(self) -> None:
        while True:
            with self.lock:
                at, n = self.due.pop(0)
                if at > self.until:
                    self.due.insert(0, (at, n))
                    return
            wait = at - time.monotonic()
            if wait > 0:
                time.sleep(wait)
            self.late += wait < -0.1
            self._visit(self.desks[n], n < self.pulling)
            with self.lock:
                self.due.append((at + self.every, n))
                self.due.sort()

    def _visit(self, desk: Desktop, whole: bool) -> None:
        links, device = desk.ledger.record(1, size=BODY), desk.ledger.device_id
        try:
            with self._line(desk) as line:
                if whole:
                    Exchange(desk.ledger, line).round()
                    return
                head = line.hello(device, {device: links[0].seq}).head_seq
                if head is None:
                    line.open_device(device)
                unsent = desk.ledger.links_after(device, head or 0, 500)
                begun = time.perf_counter()
                line.push(unsent)
                self.took.append(time.perf_counter() - begun)
        except Unreachable:
            self.busy += 1

    @contextmanager
    def _line(self, desk: Desktop) -> Iterator[Centre]:
        if self.kept is None:
            with desk.line() as line:
                yield line
            return
        if desk.login not in self.kept:
            self.kept[desk.login] = desk.line()
        yield self.kept[desk.login]

    def hang_up(self) -> None:
        """Ends the connections that were kept."""
        for line in (self.kept or {}).values():
            line.close()

    def finish(self, desk: Desktop) -> None:
        """Sends what was refused before, so that what is missing then is lost."""
        device = desk.ledger.device_id
        with desk.line() as line:
            head = line.hello(device, {}).head_seq or 0
            while unsent := desk.ledger.links_after(device, head, 500):
                head = line.push(unsent).head_seq

    def part(self, percent: int) -> float:
        """That percentile of a push, in ms."""
        return statistics.quantiles(self.took, n=100)[percent - 1] * 1000


def main() -> None:
    """Prints a table; judges nothing."""
    options = argparse.ArgumentParser()
    options.add_argument("what", choices=["exchange", "load"])
    options.add_argument("--acts", type=int, default=100_000)
    options.add_argument("--windows", type=int, default=500)
    options.add_argument("--seconds", type=float, default=600)
    options.add_argument("--every", type=float, default=10)
    options.add_argument("--pulling", type=int, default=20)
    options.add_argument("--threads", type=int, default=16)
    options.add_argument("--kept", action="store_true")
    asked = options.parse_args()
    rows = (
        exchange(asked.acts)
        if asked.what == "exchange"
        else load(asked.windows, min(asked.seconds, 3600), asked.every, asked.threads, asked.pulling, kept=asked.kept)
    )
    print("| what | measured | budget |\n| --- | --- | --- |")
    for row in rows:
        print(f"| {' | '.join(row)} |")


if __name__ == "__main__":
    main()
