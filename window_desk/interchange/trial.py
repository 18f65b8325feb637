"""Trying out a catalogue file against what is in force: what it would change, what is wrong; nothing is written."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from window_desk.core.catalogue import Item
from window_desk.core.catalogue_changes import Change, changes
from window_desk.core.catalogue_rules import flaws
from window_desk.errors import WindowDeskError
from window_desk.interchange import rows, workbook, yaml_file
from window_desk.interchange.rows import Catalogue, Fault, versioned

T = TypeVar("T")

Progress = Callable[[int, int], None]
"""Told ``(done, all)``; an exception out of it stops the work."""

OTHER_FORMAT = "{path} 不是 .xlsx、.yaml 或 .yml 文件，请照模板另存。"


@dataclass(frozen=True, slots=True)
class Trial:
    """What a file would do: ``items`` that are new or differ, in the version they would get; what each changes; every
    fault with its place; how many items are as they were. ``left_out`` are changes that are not in ``changes``.
    """

    items: tuple[Item, ...]
    changes: Mapping[str, tuple[Change, ...]]
    faults: tuple[Fault, ...]
    unchanged: int
    left_out: int = 0


def nobody(done: int, of: int) -> None:
    """Nobody wants to know."""


def export(path: Path, items: Iterable[Item]) -> None:
    """Write items as the file's extension says; ``WindowDeskError`` for another."""
    _by_extension(path, workbook.write, yaml_file.write)(path, items)


def read(path: Path, today: date, told: Progress = nobody) -> Catalogue:
    """What a file says, as the file's extension says; ``told`` hears the rows of a workbook as they go by."""
    found: list[Fault] = []
    if _by_extension(path, True, False):
        catalogue = rows.read(workbook.rows(path, found, told), today)
    else:
        catalogue = rows.read(yaml_file.rows(path, found), today)
    return replace(catalogue, faults=(*found, *catalogue.faults)[: rows.MANY])


def try_out_file(
    path: Path, current: Mapping[str, Item], departments: frozenset[str], today: date, told: Progress = nobody
) -> Trial:
    """What a file would change of ``current``; ``told`` hears of its rows, then of its items."""
    return try_out(read(path, today, told), current, departments, today, told)


def try_out(
    catalogue: Catalogue,
    current: Mapping[str, Item],
    departments: frozenset[str],
    today: date,
    told: Progress = nobody,
) -> Trial:
    """What ``catalogue`` would change of ``current`` (by code, the newest of each)."""
    kept, differ, faults, same = list[Item](), dict[str, tuple[Change, ...]](), list(catalogue.faults), 0
    codes = current.keys() | {item.code for item in catalogue.items}
    for done, item in enumerate(catalogue.items):
        told(done, len(catalogue.items))
        old = current.get(item.code)
        if item.version and item.version != (old.version if old else 0):
            held = f"现在是第 {old.version} 版" if old else "目录里没有这个事项"
            what = f"表里是第 {item.version} 版，{held}：请重新导出，再改一次"
            faults.append(Fault(f"事项 {item.code}", what))
        new = versioned(item, old, today)
        if differences := changes(old, new):
            kept.append(new)
            differ[item.code] = differences
            faults += [
                Fault(flaw.place, flaw.what.value.format(**flaw.facts)) for flaw in flaws(new, codes, departments)
            ]
        else:
            same += 1
    return Trial(tuple(kept), differ, tuple(faults), same)


def shortened(trial: Trial, most: int) -> Trial:
    """The same with the first ``most`` changes: nobody reads more, and a large new catalogue has a million."""
    kept, room = dict[str, tuple[Change, ...]](), most
    for code, found in trial.changes.items():
        kept[code] = found[:room]
        room -= len(kept[code])
    return replace(trial, changes=kept, left_out=sum(map(len, trial.changes.values())) - (most - room))


def _by_extension(path: Path, book: T, text: T) -> T:
    kinds = {".xlsx": book, ".xlsm": book, ".xls": book, ".yaml": text, ".yml": text}
    if path.suffix.lower() not in kinds:
        raise WindowDeskError(OTHER_FORMAT, path=path)
    return kinds[path.suffix.lower()]
