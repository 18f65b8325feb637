"""Stories as docstrings: a test's docstring is a ledger, and what the test asserts is what the ledger adds up to."""

import inspect
from collections.abc import Callable

import pytest
from stories.paper_ledger import PaperLedger

from window_desk.story.errors import StoryError
from window_desk.story.player import Played, play
from window_desk.story.reading import read

PlayStory = Callable[[str], Played]


def play_text(text: str) -> Played:
    """Play a story in memory; the test fails where it does not go as written."""
    text = inspect.cleandoc(text)
    try:
        script = read(text)
        played = play(script, PaperLedger(script.scene))
    except StoryError as error:
        pytest.fail(f"{error}\n\n{text}", pytrace=False)
    if played.faults:
        lines = text.splitlines()
        told = [f"第 {f.line.no} 行：{lines[f.line.no - 1].strip()}\n    {f.why}" for f in played.faults]
        pytest.fail("\n".join(told), pytrace=False)
    return played


@pytest.fixture
def played(request: pytest.FixtureRequest) -> Played:
    """The test's docstring, played."""
    return play_text(request.function.__doc__)


@pytest.fixture
def play_story() -> PlayStory:
    """Play any text."""
    return play_text
