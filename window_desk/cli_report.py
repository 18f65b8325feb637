"""``window-desk report``: the monthly and quarterly reports into a folder, by hand or by a scheduler."""

import json
import re
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from window_desk.cli_manners import Json, Store, plainly
from window_desk.core.periods import Every, Period, around, before
from window_desk.core.standing import By

if TYPE_CHECKING:
    from window_desk.core.reports import PerformanceReport

LAST = "last"
"""In place of a month or quarter: the one before this one, so that a scheduler need not reckon it."""


class Lines(StrEnum):
    """What a line of the tables may be."""

    WINDOW = "window"
    OFFICER = "officer"
    POST = "post"
    DEPARTMENT = "department"
    ITEM = "item"


def report(
    month: Annotated[str, typer.Option("--month", help="哪个月，例如 2026-10；写 last 是上个月")] = "",
    quarter: Annotated[str, typer.Option("--quarter", help="哪个季度，例如 2026Q3；写 last 是上个季度")] = "",
    first: Annotated[str, typer.Option("--from", help="起始日，例如 2026-10-01，与 --to 一起用")] = "",
    last: Annotated[str, typer.Option("--to", help="截止日，当日计入")] = "",
    by: Annotated[Lines, typer.Option("--by", help="每行一个窗口、人员、岗位、部门还是事项")] = Lines.WINDOW,
    scope: Annotated[str, typer.Option("--scope", help="只报一个部门或者窗口，写部门编码或者窗口号")] = "",
    out: Annotated[Path | None, typer.Option("--out", help="PDF、XLSX、CSV、JSON 写到这个文件夹，没有就新建")] = None,
    store: Store = None,
    as_json: Json = False,
) -> None:
    """效能月报、季报：写成 PDF、XLSX、CSV、JSON；同一份报表文件名总是一样的，写全了才换掉旧的。"""
    if out is None and not as_json:
        raise typer.BadParameter("请写 --out 文件夹，或者 --json", param_hint="--out")
    period = _period(month, quarter, first, last)
    with plainly():
        from window_desk.app import any_store
        from window_desk.upkeep import report as make

        made = make(store or any_store(), period, By(by.value), scope)
        written = _write(made, out) if out else []
    if as_json:
        from window_desk.printing.reports.plain import as_data

        said = {**as_data(made), "files": [str(path) for path in written]}
        typer.echo(json.dumps(said, ensure_ascii=False, indent=2))
        return
    for path in written:
        typer.echo(f"已写好 {path}")


def _period(month: str, quarter: str, first: str, last: str) -> Period:
    if [bool(month), bool(quarter), bool(first or last)].count(True) != 1:
        raise typer.BadParameter("请写一个期间：--month 2026-10，或 --quarter 2026Q3，或 --from 和 --to")
    if month:
        return _whole(month, Every.MONTH, r"(\d{4})-(\d{2})", 12, "--month", "2026-10")
    if quarter:
        return _whole(quarter, Every.QUARTER, r"(\d{4})-?[Qq](\d)", 4, "--quarter", "2026Q3")
    begun, ended = _day(first, "--from"), _day(last, "--to")
    if begun > ended:
        raise typer.BadParameter(f"{begun} 在 {ended} 之后，请把起始日写在前面", param_hint="--from")
    return Period(begun, ended)


def _whole(text: str, every: Every, pattern: str, most: int, option: str, example: str) -> Period:
    if text == LAST:
        from window_desk.desk import wall_clock

        return before(around(wall_clock().date(), every))
    found = re.fullmatch(pattern, text, re.ASCII)
    if not found or not 1 <= int(found[2]) <= most or not int(found[1]):
        raise typer.BadParameter(f"“{text}”不是期间，请写成 {example} 的样子，或者 {LAST}", param_hint=option)
    return around(date(int(found[1]), (int(found[2]) - 1) * (12 // most) + 1, 1), every)


def _day(text: str, option: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"“{text}”不是日期，请写成 2026-10-01 的样子", param_hint=option) from error


def _write(made: "PerformanceReport", folder: Path) -> list[Path]:
    """All files are made beside the folder first, so that none is cut short and all are of one making."""
    from window_desk.printing.beside import beside
    from window_desk.printing.reports.files import WRITERS

    with beside(folder / made.file_name) as new:
        for ending, write in WRITERS.items():
            (new / f"{made.file_name}.{ending}").write_bytes(write(made))
        paths = []
        for ending in WRITERS:
            name = f"{made.file_name}.{ending}"
            paths.append((new / name).replace(folder / name))
        return paths
