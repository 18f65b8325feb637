"""What kills the process that is handed it, as a system out of memory would: the press has to outlive that."""

import os
import signal
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Deadly:
    """Read in another process, it ends that process ``times`` times, counted in ``tally``; then it is a plain text."""

    tally: Path
    times: int

    def __reduce__(self) -> tuple[object, ...]:
        return _read, (self.tally, self.times)

    @property
    def died(self) -> int:
        return self.tally.stat().st_size if self.tally.exists() else 0


def _read(tally: Path, times: int) -> str:
    deadly = Deadly(tally, times)
    if deadly.died < times:
        with tally.open("ab") as file:
            file.write(b"+")
        os.kill(os.getpid(), signal.SIGKILL)
    return "二楼"
