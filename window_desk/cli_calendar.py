"""``window-desk calendar``: look over a year's notice, see what it would change, publish it; local exceptions too."""

import json
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from window_desk.cli_manners import Json, Store, plainly, progress, with_weekday
from window_desk.core import year_notice, year_table
from window_desk.core.workdays import DAY, Calendar, Overlay, Year
from window_desk.core.year_check import YearRefused

if TYPE_CHECKING:
    from window_desk.core.clock import Clock
    from window_desk.core.recalculation import ChangedClock, Recalculation

app = typer.Typer(help="日历：核对国务院的放假通知，试算影响，发布；登记地方放假或上班。", no_args_is_help=True)

File = Annotated[Path, typer.Argument(help="放假通知的正文（文本文件），或者表格：日期,放假|上班,节日名称")]
Document = Annotated[str, typer.Option("--document", help="文号，文中没有时填写，例如 国办发明电〔2025〕7号")]
Yes = Annotated[bool, typer.Option("--yes", help="看过试算结果，不再询问")]

OUT_ALREADY = "已印发的文书写的是原日期，不会自动更改，请联系申请人。"


@app.command()
def check(file: File, document: Document = "") -> None:
    """核对一份放假通知或表格：节日、调休、工作日数，有错时逐条指出是第几行。"""
    year = _year(file, document)
    typer.echo(f"{year.year} 年节假日安排　{year.document}")
    for name, first, last in _spans(year):
        until = f"至 {with_weekday(last)}" if last > first else ""
        typer.echo(f"{name}　{with_weekday(first)}{until}，共 {(last - first).days + 1} 天")
    typer.echo(f"调休上班　{'、'.join(map(with_weekday, sorted(year.makeup))) or '没有'}")
    workdays = Calendar([year]).between(date(year.year, 1, 1) - DAY, date(year.year, 12, 31))
    typer.echo(f"全年工作日　{workdays} 天")


@app.command("dry-run")
def dry_run(file: File, document: Document = "", store: Store = None, as_json: Json = False) -> None:
    """试算：如果发布这一年，哪些天、哪些办件的期限会变；什么都不写。"""
    report = _dry_run(store, _year(file, document), correct=True)
    if as_json:
        typer.echo(json.dumps(_data(report), ensure_ascii=False, indent=2))
    else:
        _tell(report)


@app.command("import")
def publish(
    file: File,
    document: Document = "",
    store: Store = None,
    correct: Annotated[bool, typer.Option("--correct", help="更正已经发布的一年，作为新的一版")] = False,
    yes: Yes = False,
) -> None:
    """发布一年：先试算，同意后写入本机台账，并重建办件列表。"""
    year = _year(file, document)
    _approve(store, year, yes, correct)
    with plainly(), progress("重建") as told:
        from window_desk.upkeep import publish_year

        count = publish_year(_path(store), year, correct, told)
    typer.echo(f"已发布 {year.year} 年日历（{year.document}），重建 {count} 件")


@app.command()
def overlay(
    day: Annotated[str, typer.Argument(help="日期，例如 2026-11-23")],
    word: Annotated[str, typer.Argument(help="放假（off）或上班（work）")],
    reason: Annotated[str, typer.Option("--reason", help="原因，例如 防汛停班")],
    document: Annotated[str, typer.Option("--document", help="当地的文号")],
    store: Store = None,
    yes: Yes = False,
) -> None:
    """登记一天地方放假或上班：先试算，同意后发布；相反的一条即为撤销。"""
    try:
        exception = Overlay(date.fromisoformat(day), year_table.WORKS[word], reason.strip(), document.strip())
    except (ValueError, KeyError) as error:
        raise typer.BadParameter("请写成 2026-11-23 放假 或 2026-11-21 上班 的样子") from error
    _approve(store, exception, yes)
    with plainly(), progress("重建") as told:
        from window_desk.upkeep import publish_overlay

        count = publish_overlay(_path(store), exception, told)
    typer.echo(f"已发布：{with_weekday(exception.on)}{'上班' if exception.works else '放假'}，重建 {count} 件")


def _year(file: Path, document: str) -> Year:
    try:
        return year_notice.read(file.read_bytes(), document)
    except OSError as error:
        raise typer.BadParameter(f"读不了文件 {file}，请核对路径") from error
    except YearRefused as refused:
        for fault in refused.faults:
            typer.echo(f"第 {fault.line} 行：{fault}" if fault.line else str(fault), err=True)
        raise typer.Exit(2) from refused


def _spans(year: Year) -> Iterator[tuple[str, date, date]]:
    """Each holiday with its first and last day; a day apart (补休) is a span of its own."""
    days = sorted(year.off)
    row = groupby(enumerate(days), key=lambda numbered: (year.off[numbered[1]], numbered[1] - DAY * numbered[0]))
    for (name, _), numbered in row:
        span = [day for _, day in numbered]
        yield name, span[0], span[-1]


def _path(store: Path | None) -> Path:
    from window_desk.app import any_store

    return store or any_store()


def _dry_run(store: Path | None, new: Year | Overlay, correct: bool) -> "Recalculation":
    with plainly(), progress("试算") as told:
        from window_desk.upkeep import dry_run

        return dry_run(_path(store), new, correct, told)


def _approve(store: Path | None, new: Year | Overlay, yes: bool, correct: bool = False) -> None:
    _tell(_dry_run(store, new, correct))
    if not yes:
        typer.confirm("按以上结果发布吗？", abort=True)


def _tell(report: "Recalculation") -> None:
    typer.echo(f"日历有 {len(report.days)} 天与现在不同")
    for day in report.days:
        typer.echo(f"  {with_weekday(day.on)}　{'上班' if day.works else '放假'}　{day.reason or '恢复平常'}")
    typer.echo(f"受影响的期限有 {len(report.clocks)} 个")
    for change in report.clocks:
        typer.echo(f"  {_change(change)}")
    if any(change.papers and change.moves for change in report.clocks):
        typer.echo(OUT_ALREADY)
    if report.unpublished:
        typer.echo(f"还有期限落在尚未公布的年份，仍为暂定：{'、'.join(map(str, report.unpublished))}")


def _change(change: "ChangedClock") -> str:
    from window_desk.ui.labels import CLOCKS

    name = CLOCKS[change.clock.kind] + (f"（{change.clock.label}）" if change.clock.label else "")
    parts = [change.number or str(change.case_id), name, f"{_due(change.old)} → {_due(change.new)}"]
    if change.told:
        parts.append("已告知或承诺的日期不变，但其间的工作日变了，请核对是否另行告知")
    if change.papers and (change.moves or change.told):
        parts.append(f"原日期已写在 {'、'.join(change.papers)}")
    return "　".join(parts)


def _due(clock: "Clock | None") -> str:
    return f"{clock.due_on}{'（暂定）' if clock.provisional else ''}" if clock else "不起算"


def _data(report: "Recalculation") -> dict[str, Any]:
    return {
        "days": [{"on": day.on.isoformat(), "works": day.works, "reason": day.reason} for day in report.days],
        "clocks": [
            {
                "case_id": str(change.case_id),
                "number": change.number,
                "kind": change.clock.kind.value,
                "label": change.clock.label,
                "old": _clock_data(change.old),
                "new": _clock_data(change.new),
                "moves": change.moves,
                "told": change.told,
                "papers": change.papers,
            }
            for change in report.clocks
        ],
        "unpublished": report.unpublished,
    }


def _clock_data(clock: "Clock | None") -> dict[str, Any] | None:
    return {"due_on": clock.due_on.isoformat(), "provisional": clock.provisional} if clock else None
