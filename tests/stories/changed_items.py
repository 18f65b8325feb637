"""Stories about an item as no header can set it: with fee standards, internal steps, other members, decided above."""

import inspect
from dataclasses import replace
from typing import Any

import pytest
from stories.paper_ledger import PaperLedger

from window_desk.story.player import Played, play
from window_desk.story.reading import read


def play_with(text: str, **changes: Any) -> Played:
    """Play ``text`` with its first item changed so; the test fails where it does not go as written."""
    script = read(inspect.cleandoc(text))
    item = replace(script.scene.items[script.scene.item], **changes)
    scene = replace(script.scene, changed={**script.scene.changed, item.code: item})
    played = play(replace(script, scene=scene), PaperLedger(scene))
    if played.faults:
        pytest.fail("\n".join(f"{fault.line.text.strip()}\n    {fault.why}" for fault in played.faults), pytrace=False)
    return played
