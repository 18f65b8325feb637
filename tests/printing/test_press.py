"""The press: a process of its own draws what would be drawn here, and nothing that happens to it is lost or hangs."""

import errno
import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from multiprocessing.context import SpawnProcess
from pathlib import Path

import guide_facts
import pytest
import slip_facts
from deadly import Deadly
from paper_facts import receipt_facts

from window_desk.core.entry import CHINA
from window_desk.core.routing import TestPage
from window_desk.core.shift import COUNTED, Shift, ShiftLine, ShiftPart
from window_desk.errors import Cancelled, Undrawable, Unreachable
from window_desk.printing import Drawable, press, render, thermal
from window_desk.printing.press import Press
from window_desk.ui.worker import Job

AT = datetime(2026, 11, 20, 17, 30, tzinfo=CHINA)
PAGE = TestPage("二楼", "滁州市政务服务中心", 3, AT)


@pytest.fixture(scope="module")
def shared() -> Iterator[Press]:
    made = Press()
    made.start()
    yield made
    made.close()


@pytest.fixture
def machine(shared: Press) -> Press:
    shared.pdf(PAGE, Job())
    return shared


def pid(machine: Press) -> int:
    assert machine._process is not None
    assert machine._process.pid is not None
    return machine._process.pid


def sheet(lines: int = 40) -> Shift:
    """A hand-over sheet of so many lines, some thirty a page."""
    line = ShiftLine("03-20261120-0001", "张三", "食品经营许可", date(2026, 11, 23))
    counts, parts = dict.fromkeys(COUNTED, 1), {part: () for part in ShiftPart}
    return Shift(PAGE.centre, 3, "市场监管", "王敏", AT, counts, {**parts, ShiftPart.DUE: (line,) * lines})


@dataclass
class Until:
    """Somebody who has enough after so many pages, or at once."""

    pages: int = 0
    told: list[tuple[int, int]] = field(default_factory=list)

    def tell(self, done: int, of: int) -> None:
        self.told.append((done, of))
        if done >= self.pages:
            raise Cancelled("已取消：{what}。", what="交接班单")

    def check(self) -> None:
        if not self.pages:
            raise Cancelled("已取消：{what}。", what="交接班单")


@pytest.mark.parametrize(
    "facts", [receipt_facts, guide_facts.full, sheet, lambda: PAGE], ids=["paper", "guide", "shift", "test"]
)
def test_it_draws_the_very_bytes_that_are_drawn_here(machine: Press, facts: Callable[[], Drawable]) -> None:
    assert machine.pdf(facts(), Job()) == render(facts())


def test_it_makes_the_dots_of_a_slip(machine: Press) -> None:
    pdf = machine.pdf(slip_facts.visit_received(), Job())
    assert machine.dots(pdf, Job()) == thermal.escpos(pdf)


def test_it_tells_page_by_page_how_far_it_is(machine: Press) -> None:
    watch = Until(pages=1000)
    machine.pdf(sheet(200), watch)
    pages = watch.told[-1][1]
    assert pages > 3
    assert watch.told == [(n, pages) for n in range(1, pages + 1)]


def test_it_holds_no_part_of_the_screen(machine: Press) -> None:
    maps = Path(f"/proc/{pid(machine)}/maps").read_text()
    assert ".so" in maps
    assert "Qt6" not in maps
    assert "PySide6" not in maps


# what goes wrong in it


def test_a_character_without_a_font_is_the_same_error_as_here(machine: Press) -> None:
    facts = replace(receipt_facts(), officer="王\U000e0041")
    with pytest.raises(Undrawable) as here:
        render(facts)
    with pytest.raises(Undrawable) as there:
        machine.pdf(facts, Job())
    assert str(there.value) == str(here.value)
    assert there.value.where == here.value.where
    assert there.value.facts == here.value.facts


def test_a_bug_comes_back_as_it_is_and_says_where_it_was(machine: Press) -> None:
    with pytest.raises(TypeError) as bug:
        machine.pdf(replace(PAGE, width="80"), Job())  # type: ignore[arg-type]
    assert "test_page.py" in bug.value.__notes__[0]
    assert machine.pdf(PAGE, Job()) == render(PAGE)


# its death


def test_one_that_died_meanwhile_is_replaced(machine: Press) -> None:
    before = pid(machine)
    os.kill(before, signal.SIGKILL)
    assert machine.pdf(PAGE, Job()) == render(PAGE)
    assert pid(machine) != before


def test_one_that_dies_over_a_paper_is_replaced_and_the_paper_drawn_once_more(machine: Press, tmp_path: Path) -> None:
    deadly = Deadly(tmp_path / "died", 1)
    assert machine.pdf(replace(PAGE, printer=deadly), Job()) == render(PAGE)  # type: ignore[arg-type]
    assert deadly.died == 1


def test_a_paper_that_kills_it_twice_is_an_error_and_the_next_one_is_drawn(machine: Press, tmp_path: Path) -> None:
    deadly = Deadly(tmp_path / "died", 9)
    with pytest.raises(Unreachable, match="两次意外中止"):
        machine.pdf(replace(PAGE, printer=deadly), Job())  # type: ignore[arg-type]
    assert deadly.died == 2
    assert machine.pdf(PAGE, Job()) == render(PAGE)


def test_where_none_can_be_begun_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(process: SpawnProcess) -> None:
        raise OSError(errno.ENOMEM, "内存不足")

    monkeypatch.setattr(SpawnProcess, "start", refuse)
    idle = Press()
    with pytest.raises(Unreachable, match="启动不了（内存不足）"):
        idle.pdf(PAGE, Job())
    monkeypatch.undo()
    assert idle.pdf(PAGE, Job()) == render(PAGE)
    idle.close()


# stopping


def test_what_is_stopped_ends_between_two_pages_and_the_press_stays(machine: Press) -> None:
    before, watch = pid(machine), Until(pages=2)
    with pytest.raises(Cancelled):
        machine.pdf(sheet(2000), watch)
    assert [done for done, _ in watch.told] == [1, 2]
    assert machine.pdf(PAGE, Job()) == render(PAGE)
    assert pid(machine) == before


def test_one_that_hangs_is_ended_when_somebody_stops_it(machine: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "STOP_PATIENCE", 0.05)
    before = pid(machine)
    os.kill(before, signal.SIGSTOP)
    with pytest.raises(Cancelled):
        machine.pdf(PAGE, Until())
    assert not Path(f"/proc/{before}").exists()
    monkeypatch.undo()
    assert machine.pdf(PAGE, Job()) == render(PAGE)


PROGRAM = """
import os, sys
from pathlib import Path
from window_desk.printing.press import PRESS
PRESS.start()
print(*Path(f"/proc/self/task/{os.getpid()}/children").read_text().split(), flush=True)
sys.stdin.read()
"""


def test_a_program_that_is_killed_leaves_no_press_behind() -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    children = [int(number) for number in program.stdout.readline().split()]
    assert children
    ended = select.poll()
    for child in children:
        ended.register(os.pidfd_open(child), select.POLLIN)
    program.kill()
    program.wait()
    for _ in children:
        ((descriptor, _),) = ended.poll()[:1]  # waits until one has ended
        ended.unregister(descriptor)
        os.close(descriptor)
    program.stdout.close()
