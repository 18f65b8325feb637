"""Jobs on a thread of their own: how far they are, and that stopping one stops it."""

from collections.abc import Iterator
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from window_desk.errors import Cancelled, WindowDeskError
from window_desk.ui.worker import Job, Worker


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker("test")
    yield made
    made.close()


def test_a_job_tells_how_far_it_is_and_its_answer_comes_on_the_ui_thread(qtbot: QtBot, worker: Worker) -> None:
    answers: list[tuple[Any, bool]] = []
    moves: list[tuple[int, int]] = []
    worker.moved.connect(lambda: moves.extend((job.done, job.all) for job in worker.jobs))

    def work(job: Job) -> bool:
        job.tell(1, 3)
        job.tell(3, 3)
        return current_thread() is main_thread()

    worker.begin("画", work, lambda answer: answers.append((answer, current_thread() is main_thread())))
    assert [job.what for job in worker.jobs] == ["画"]
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(False, True)]
    assert moves[-1] == (3, 3)
    assert not worker.busy


def test_one_that_is_stopped_ends_at_its_next_step(qtbot: QtBot, worker: Worker) -> None:
    steps: list[int] = []
    answers: list[Any] = []

    def work(job: Job) -> None:
        for step in range(1000):
            steps.append(step)
            if step == 2:
                job.cancel()
            job.tell(step, 1000)

    worker.begin("指南", work, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert steps == [0, 1, 2]
    assert isinstance(answers[0], Cancelled)
    assert str(answers[0]) == "已取消：指南。"


def test_one_that_waits_is_stopped_at_once(qtbot: QtBot, worker: Worker) -> None:
    waits = Event()
    answers: list[Any] = []

    def work(job: Job) -> None:
        waits.set()
        job.wait(3600)

    job = worker.begin("打印", work, answers.append)
    waits.wait()
    job.cancel()
    qtbot.waitUntil(lambda: bool(answers))
    assert isinstance(answers[0], Cancelled)


def test_one_that_has_not_begun_never_does(qtbot: QtBot, worker: Worker) -> None:
    go = Event()
    answers: list[Any] = []
    worker.run(go.wait, lambda _: None)
    job = worker.begin("第二份", lambda job: pytest.fail("it began"), answers.append)
    job.cancel()
    go.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert isinstance(answers[0], Cancelled)
    assert not job.begun


def test_an_error_a_person_can_mend_is_an_answer(qtbot: QtBot, worker: Worker) -> None:
    answers: list[Any] = []

    def work() -> None:
        raise WindowDeskError("缺纸")

    worker.run(work, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert str(answers[0]) == "缺纸"


def test_the_end_of_the_program_waits_for_no_printer(qtbot: QtBot) -> None:
    waits = Event()
    worker = Worker("test")
    heard: list[Any] = []

    def work(job: Job) -> None:
        waits.set()
        job.wait(3600)

    worker.begin("打印", work, heard.append)
    waits.wait()
    worker.close()
    assert not worker._thread.is_alive()
    assert heard == []
