"""A real window on a real X server, with real key events: where focus, an input method or a scanner matter."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from standing import KEY, OpenDesk

from window_desk.core.acts import Form, Rating
from window_desk.core.case import Case, Stage
from window_desk.core.ids import PaperCode
from window_desk.desk import Desk
from window_desk.settings import SCAN_GAP_MS

NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE = 60.0
"""Seconds until a step that never comes is a failure; each step goes on as soon as it is seen in the store."""

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}: installer/bootstrap.sh test"
)


@pytest.fixture(params=["1366x768"])
def display(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """The environment of a fresh X server with a window manager; the parameter is the size of its screen."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{request.param}x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()  # up to the newline: the server writes it apart, and dies of a closed pipe
    environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait()


class Person:
    """Somebody at the keyboard of that display; reads what came of it from the store, as another program would."""

    def __init__(self, environment: dict[str, str], desk: Desk, program: "subprocess.Popen[bytes]") -> None:
        self.environment, self.desk, self.program = environment, desk, program

    def xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=PATIENCE)

    def type(self, text: str, delay: int = 40) -> None:
        """Key by key. Latin only: for Chinese xdotool changes the keyboard's map on the way, and that is a race."""
        self.xdotool("type", "--delay", str(delay), text)

    def enter(self, *texts: str) -> None:
        for text in texts:
            self.type(text)
            self.xdotool("key", "Return")

    def until(self, seen: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not seen():
            assert time.monotonic() < deadline, "it never came"
            try:  # leaves the core to the program, and notices where that has ended
                self.program.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
            pytest.fail("the program ended")

    def see(self, title: str) -> None:
        """Wait for a window of that title. ``xdotool`` fails where there is none, and also where any window goes while
        it looks: it is asked again.
        """
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        self.until(
            lambda: subprocess.run(search, env=self.environment, capture_output=True, check=False).returncode == 0
        )

    def cases(self) -> list[Case]:
        return [self.desk.case(task.line.case_id) for task in self.desk.tasks_at(3)]

    def at(self, *stages: Stage) -> bool:
        return sorted(case.stage for case in self.cases()) == sorted(stages)


@pytest.fixture(params=[()])
def person(
    request: pytest.FixtureRequest, display: dict[str, str], desk_at: OpenDesk, tmp_path: Path
) -> Iterator[Person]:
    """王敏 logged in at a window somebody can see; the parameter is its size where the applicant's stands beside it."""
    desk = desk_at(3)
    desk.set_setting(SCAN_GAP_MS, 500)  # a busy test machine delivers even a scanner's keys late
    program = subprocess.Popen(
        [
            sys.executable,
            Path(__file__).with_name("shown_window.py"),
            desk.store.path,
            KEY,
            tmp_path / "papers",
            *request.param,
        ],
        env=display,
    )
    person = Person(display, desk, program)
    person.see("政务服务中心")
    person.enter("3", "3001", "2580")
    person.see("3 号窗口 王敏")
    yield person
    program.terminate()
    program.wait()


def test_a_case_is_typed_in_by_real_keys_and_a_scan_into_a_field_opens_another(person: Person) -> None:
    person.type("spjyxkxb")
    person.until(lambda: person.at(Stage.CONTACT))
    person.xdotool("key", "Return", "Return")
    person.enter("34110219900307123X", "Aygul Memet", "13855015678")
    person.until(lambda: person.at(Stage.RECEIVED))
    (first,) = person.cases()
    assert first.applicant is not None
    party = person.desk.party(first.applicant)
    assert party is not None
    assert party.name == "Aygul Memet"

    person.xdotool("key", "F2")
    person.type("spjyxkxb")
    person.until(lambda: person.at(Stage.CONTACT, Stage.RECEIVED))
    person.xdotool("key", "Return", "Return")  # the cursor now stands in the number field of a second applicant
    receipt = person.desk.papers_of(first)[0]
    assert receipt.form is Form.RECEIPT
    person.type(str(PaperCode(receipt.form, receipt.number, receipt.entry.short_hash)), delay=6)
    person.xdotool("key", "Return", "F3", "F5")  # it opened the first case: everything came, accepted
    person.until(lambda: person.at(Stage.CONTACT, Stage.ACCEPTED))
    drafts = [draft.data for draft in person.desk.drafts()]
    assert all("WDS03" not in str(data) for data in drafts)


@pytest.mark.parametrize("display", ["2646x800"], indirect=True)
@pytest.mark.parametrize("person", [("1366", "768")], indirect=True)
def test_the_applicant_touches_the_own_screen_and_the_keyboard_stays_with_the_clerk(person: Person) -> None:
    person.type("spjyxkxb")
    person.until(lambda: person.at(Stage.CONTACT))
    person.xdotool("key", "Return", "Return")
    person.enter("34110219900307123X", "Aygul Memet", "13855015678")
    person.until(lambda: person.at(Stage.RECEIVED))  # and with that the applicant's page to check has come up

    def rated() -> bool:
        person.xdotool("mousemove", "1767", "440", "click", "1")  # the second of the five faces
        (case,) = person.cases()
        return case.evaluation is not None

    person.xdotool("key", "F11")
    person.until(rated)
    (case,) = person.cases()
    assert case.evaluation is not None
    assert case.evaluation.rating is Rating.GOOD
    person.xdotool("key", "F3", "F5")  # nobody has clicked into the clerk's window since
    person.until(lambda: person.at(Stage.ACCEPTED))
