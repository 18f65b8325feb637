"""What the clerk sees when something happens to the press: a sentence, and a paper that can be asked for again."""

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import casework
import pytest
from printing.deadly import Deadly
from pytestqt.qtbot import QtBot

from window_desk.core.acts import Printed
from window_desk.demo.hands import Hands
from window_desk.desk import Desk, TaskKind
from window_desk.printing import press
from window_desk.printing.press import PRESS


@pytest.fixture
def received(seated: Hands, desk: Desk) -> Hands:
    seated.open_case(casework.received(desk))
    return seated


def send(hands: Hands, desk: Desk) -> None:
    """Print the receipt, without looking on."""
    room, (receipt, *_) = hands.window.room, desk.papers_of(hands.case)
    assert room is not None
    room.put_out(hands.case, receipt)


def prints(hands: Hands, desk: Desk) -> list[Printed]:
    return [entry.act for entry in desk.case(hands.case.case_id).entries if isinstance(entry.act, Printed)]


def test_a_paper_that_the_press_dies_over_is_said_and_is_printed_when_asked_for_again(
    received: Hands, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = desk.paper

    def deadly(*args: Any) -> Any:
        return replace(paper(*args), officer=Deadly(tmp_path / "died", 2))  # type: ignore[arg-type]

    monkeypatch.setattr(desk, "paper", deadly)
    send(received, desk)
    received.settle()
    assert "两次意外中止" in received.said
    assert prints(received, desk) == []
    assert TaskKind.PAPER_NOT_OUT in {task.kind for task in desk.worklist()}
    monkeypatch.undo()
    send(received, desk)
    received.settle()
    assert len(prints(received, desk)) == 1


@pytest.fixture
def hanging(received: Hands, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """A receipt given to a press that does nothing."""
    monkeypatch.setattr(press, "STOP_PATIENCE", 0.05)
    received.settle()
    PRESS.start()
    assert PRESS._process is not None
    assert PRESS._process.pid is not None
    os.kill(PRESS._process.pid, signal.SIGSTOP)
    send(received, desk)
    yield received
    PRESS.close()


def test_a_press_that_hangs_is_stopped_by_key_and_the_next_paper_is_drawn(
    hanging: Hands, desk: Desk, qtbot: QtBot
) -> None:
    room = hanging.window.room
    assert room is not None
    qtbot.waitUntil(lambda: any(job.begun for job in room.jobs))
    hanging.do("work.cancel")
    assert "已取消" in hanging.said
    assert prints(hanging, desk) == []
    send(hanging, desk)
    hanging.settle()
    assert len(prints(hanging, desk)) == 1


def test_the_window_closes_over_a_press_that_hangs(hanging: Hands, desk: Desk) -> None:
    case_id = hanging.case.case_id
    hanging.window.close_seen()
    assert not hanging.window.isVisible()
    assert not any(isinstance(entry.act, Printed) for entry in desk.case(case_id).entries)
