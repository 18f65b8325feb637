"""A catalogue of 2,000 items of 30 materials as a workbook: how long it takes to look over, and how much memory."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from window_desk import shipped
from window_desk.core.catalogue import Item
from window_desk.interchange import trial

ITEMS, MATERIALS = 2000, 30


def large_workbook() -> Iterator[tuple[str, str, str]]:
    """Writing it, looking it over; the memory of the process that does so."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "items.xlsx"
        started = time.perf_counter()
        trial.export(path, large_items())
        wrote = time.perf_counter() - started
        done = subprocess.run([sys.executable, __file__, str(path)], check=True, capture_output=True, text=True)
        told: dict[str, float] = json.loads(done.stdout)
        size = f"{path.stat().st_size / 1e6:.1f} MB"
    what = f"a workbook of {ITEMS:,} items × {MATERIALS} materials ({size})"
    yield f"{what}: written", f"{wrote:.1f} s", "–"
    yield f"{what}: looked over", f"{told['seconds']:.1f} s, peak {told['memory']:.0f} MB", "beside the screen"


def large_items() -> Iterator[Item]:
    """One shipped item again and again, its materials repeated under names of their own."""
    base = next(item for item in shipped.catalogue() if item.code == "FOOD_NEW")
    some = len(base.materials)
    listed = (replace(base.materials[n % some], no=n + 1) for n in range(MATERIALS))
    materials = tuple(replace(material, name=f"{material.name}之{material.no}") for material in listed)
    for n in range(ITEMS):
        yield replace(base, code=f"I{n}", version=0, name=f"{base.name}之{n}", materials=materials)


def main(path: Path) -> None:
    """Look it over, and print what that took."""
    started = time.process_time()
    found = trial.try_out_file(path, {}, frozenset({"market"}), date(2026, 11, 26))
    peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    assert (len(found.items), found.faults) == (ITEMS, ())
    print(json.dumps({"seconds": time.process_time() - started, "memory": int(peak.split()[1]) / 1024}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
