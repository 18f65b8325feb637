"""What people read of the ledger: a word for every member of its enums, a line for every kind of act."""

import json
from enum import Enum, StrEnum
from pathlib import Path
from typing import get_args
from uuid import UUID

import pytest

from window_desk.core import acts, case, catalogue, clock, wire
from window_desk.core.acts import Act, Unknown
from window_desk.core.chain import GENESIS, forge
from window_desk.core.posts import Right, Roster
from window_desk.core.signals import Level
from window_desk.desk import TaskKind
from window_desk.ui import disclosure_words, labels, oversight_labels, paper_labels, worklist_words
from window_desk.ui.act_words import WORDS, act_text

GOLDEN = Path(__file__).parents[1] / "core" / "data" / "wire_fmt_1.jsonl"
HISTORY = Path(__file__).parent / "data" / "history.txt"
"""What the history says of each line of the golden ledger."""

UNSAID = {catalogue.Necessity}
"""What no screen says: whether a material may lack shows in what can be done with it."""

TABLES = [
    table
    for module in (labels, oversight_labels, paper_labels, disclosure_words)
    for table in vars(module).values()
    if isinstance(table, dict)
]
ENUMS: list[type[Enum]] = [
    thing
    for module in (acts, case, catalogue, clock)
    for thing in vars(module).values()
    if isinstance(thing, type) and issubclass(thing, StrEnum) and thing is not StrEnum and thing not in UNSAID
] + [Right, Level]


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_every_word_of_the_ledger_has_a_label(enum: type[Enum]) -> None:
    tables = [table for table in TABLES if set(table) == set(enum)]
    assert tables, f"no table of labels has every member of {enum.__name__}"
    assert all(len(set(table.values())) == len(enum) for table in tables)


def test_every_kind_of_task_has_its_heading() -> None:
    assert set(worklist_words.GROUPS) == set(TaskKind)


def test_every_kind_of_act_has_words_in_the_history() -> None:
    assert set(get_args(Act)) == WORDS.keys()


def _golden() -> list[Act]:
    """One act of every kind and more, as they stand in the golden ledger."""
    found = []
    for line in map(json.loads, GOLDEN.read_text("utf-8").splitlines()):
        body = json.dumps(line["body"]).encode()
        entry = wire.read(forge(GENESIS, 1, UUID(int=1), 1, UUID(int=1), 1, line["fmt"], line["kind"], body))
        assert entry is not None
        assert not isinstance(entry.act, Unknown)
        found.append(entry.act)
    return found


def test_the_history_reads_as_a_clerk_would_write_it(people: Roster) -> None:
    assert [act_text(act, people) for act in _golden()] == HISTORY.read_text("utf-8").splitlines()
