"""The guide book of a county centre, 300 items: how long it takes and how much memory, in a process of its own."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import cycle, islice
from pathlib import Path

from window_desk import shipped
from window_desk.core.leaflets import Guide, guides
from window_desk.core.papers import Leaflet
from window_desk.core.policy import SAFE
from window_desk.demo.centre import roster
from window_desk.printing.guides import book, site

ITEMS = 300


def guide_book() -> Iterator[tuple[str, str, str]]:
    """The book and the pages of ``ITEMS`` guides; its memory beside that of a tenth of them."""
    few, many = (_measured(count) for count in (ITEMS // 10, ITEMS))
    size = f"{many['pages']:,.0f} pages, {many['bytes'] / 1e6:.1f} MB"
    yield f"guide book of {ITEMS} items ({size})", f"{many['book']:.1f} s", "≤ 30 s"
    memory = f"{many['memory']:.0f} MB, of {ITEMS // 10} items {few['memory']:.0f} MB"
    yield f"peak memory of the process that makes the book of {ITEMS}", memory, "flat"
    yield f"HTML pages of {ITEMS} items", f"{many['site']:.1f} s", "–"


def _measured(count: int) -> dict[str, float]:
    done = subprocess.run([sys.executable, __file__, str(count)], check=True, capture_output=True, text=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def _many(count: int) -> tuple[Guide, ...]:
    """The shipped items again and again, each under a code and a name of its own."""
    made = guides(shipped.catalogue(), date(2026, 11, 20), shipped.newest_wording(Leaflet.GUIDE), SAFE, roster(str))
    numbered = enumerate(islice(cycle(made), count), 1)
    renamed = (replace(g, item=replace(g.item, code=f"I{n}", name=f"{g.item.name}之{n}")) for n, g in numbered)
    return tuple(sorted(renamed, key=book.group_of))


def main(count: int) -> None:
    """Make the book, then the pages, and print what they took."""
    many, started = _many(count), time.perf_counter()
    pdf = book.render(many)
    made = time.perf_counter()
    peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    for _ in site.pages(many):
        pass
    told = {
        "book": made - started,
        "site": time.perf_counter() - made,
        "bytes": len(pdf),
        "pages": pdf.count(b"/Type /Page\n"),
        "memory": int(peak.split()[1]) / 1024,
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main(int(sys.argv[1]))
