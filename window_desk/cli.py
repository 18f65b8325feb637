"""The ``window-desk`` command: the same doors as the screens, for administrators, scripts and tests."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from window_desk import (
    __version__,
    cli_backup,
    cli_calendar,
    cli_catalogue,
    cli_centre,
    cli_generate,
    cli_guides,
    cli_join,
    cli_report,
    shipped,
)
from window_desk.cli_manners import Json, Store, plainly, progress, with_weekday
from window_desk.core.catalogue import Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind, reckon
from window_desk.core.time_limits import explain

app = typer.Typer(
    name="window-desk",
    help="窗口台账：政务服务中心窗口的登记、告知、时限和打印。不带命令时打开本机窗口。",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
)

app.add_typer(cli_calendar.app, name="calendar")
app.add_typer(cli_catalogue.app, name="catalogue")
app.command("guides")(cli_guides.guides)
app.command()(cli_report.report)
app.add_typer(cli_centre.app, name="centre")
app.command()(cli_join.join)
app.command()(cli_generate.generate)
app.command()(cli_backup.backup)
app.command()(cli_backup.restore)
app.command()(cli_backup.unsent)

UNIT_WORDS = {Unit.WORKDAYS: "工作日", Unit.NATURAL_DAYS: "自然日", Unit.MONTHS: "个月"}


@app.callback(invoke_without_command=True)
def main(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="显示版本")] = False,
    store: Annotated[Path | None, typer.Option("--store", help="打开这个台账文件，不是本机的；例如培训台账")] = None,
) -> None:
    """窗口台账：政务服务中心窗口的登记、告知、时限和打印。不带命令时打开本机窗口。"""
    if version:
        typer.echo(f"window-desk {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        with plainly():
            from window_desk.app import open_other, open_window

            if store:
                open_other(store)
            else:
                open_window()


@app.command()
def due(
    start: Annotated[str, typer.Option("--from", help="起算日，当日不计，例如 2025-09-26")],
    limit: Annotated[str, typer.Option("--limit", help="期限，例如 20wd、60nd、6month")],
    unit: Annotated[
        Unit | None, typer.Option("--unit", help="单位，优先于期限里写的：wd 工作日，nd 自然日，month 月")
    ] = None,
    as_json: Json = False,
) -> None:
    """算期限：按国务院公布的工作日历算到哪一天，并说明为什么是这天。"""
    clock = _clock(_day(start), *_limit(limit, unit))
    if as_json:
        typer.echo(json.dumps(_due_data(clock), ensure_ascii=False, indent=2))
        return
    provisional = "　暂定：该年放假安排尚未公布" if clock.provisional else ""
    typer.echo(f"{with_weekday(clock.due_on)}{provisional}")
    typer.echo(f"自 {clock.starts_on} 的次日起算 {clock.limit.n} {UNIT_WORDS[clock.limit.unit]}")
    for day in explain(clock, shipped.calendar()).odd_days:
        typer.echo(f"  {day.on}　{'计入' if day.counts else '不计'}　{day.reason}")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"“{text}”不是日期，请写成 2025-09-26 的样子", param_hint="--from") from error


def _limit(text: str, unit: Unit | None) -> tuple[int, Unit]:
    found = re.fullmatch(r"(\d{1,4})(wd|nd|month)?", text)
    if not found:
        raise typer.BadParameter(f"“{text}”不是期限，请写成 20wd、60nd 或 6month 的样子", param_hint="--limit")
    return int(found[1]), unit or Unit(found[2] or "wd")


def _clock(start: date, n: int, unit: Unit) -> Clock:
    limit = Limit(n, unit, Start.ACCEPTANCE, "")
    try:
        reckoned = reckon(shipped.calendar(), start, limit)
    except (ValueError, OverflowError) as error:
        years = shipped.calendar().years
        raise typer.BadParameter(f"日历只有 {min(years)} 至 {max(years)} 年，推不到这个期限") from error
    return Clock(ClockKind.STATUTORY, limit, start, reckoned.on, reckoned.provisional)


def _due_data(clock: Clock) -> dict[str, Any]:
    return {
        "from": clock.starts_on.isoformat(),
        "limit": clock.limit.n,
        "unit": clock.limit.unit.value,
        "due_on": clock.due_on.isoformat(),
        "provisional": clock.provisional,
        "odd_days": [
            {"on": day.on.isoformat(), "counts": day.counts, "reason": day.reason}
            for day in explain(clock, shipped.calendar()).odd_days
        ],
    }


@app.command()
def verify(store: Store = None, as_json: Json = False) -> None:
    """核验本机台账：文件每一页、每条链的每一环；有断裂时退出码为 1。"""
    with plainly():
        from window_desk.app import any_store
        from window_desk.upkeep import verify as prove

        report = prove(store or any_store())
    if as_json:
        typer.echo(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        typer.echo(f"台账文件　{report['store']}")
        for chain in report["chains"]:
            state = f"断在第 {chain['broken_at']} 条（{chain['what']}）" if chain["broken_at"] else "完好"
            typer.echo(f"设备 {chain['device'][:8]}　{chain['acts']} 条　链首校验 {chain['head']}　{state}")
        for line in report["damage"]:
            typer.echo(f"文件损坏：{line}", err=True)
        typer.echo("核验通过" if report["sound"] else "核验不通过：请不要再登记，保留文件并报告管理员")
    raise typer.Exit(0 if report["sound"] else 1)


@app.command()
def rebuild(store: Store = None) -> None:
    """从台账重建办件列表和检索；台账本身不变，随时可以中断。"""
    with plainly(), progress("重建") as told:
        from window_desk.app import any_store
        from window_desk.upkeep import rebuild as make_again

        count = make_again(store or any_store(), told)
    typer.echo(f"已从台账重建 {count} 件")


@app.command()
def demo(
    out: Annotated[Path, typer.Option("--out", help="没有显示器时，图片和文书写到这里")] = Path("demo-out"),
    fresh: Annotated[bool, typer.Option("--fresh", help="先删掉旧的演示数据")] = False,
) -> None:
    """演示中心：三个窗口、两个部门、一百来件；没有显示器时自动走一遍全程并留下图片和文书。"""
    with plainly():
        from window_desk.app import demo as open_demo

        open_demo(out, fresh)


@app.command()
def tour(out: Annotated[Path, typer.Option("--out", help="图片和文书写到这里")] = Path("demo-out")) -> None:
    """走一遍全程：只用键盘，在真的窗口里办完一件食品经营许可，图片和文书写到 --out。"""
    with plainly():
        from window_desk.app import tour as play

        for line in play(out):
            typer.echo(line)


@app.command()
def story(
    file: Annotated[Path, typer.Argument(help="故事文件：纯文本台账，写法见 docs/stories.md")],
    papers: Annotated[Path | None, typer.Option("--papers", help="文书（PDF）写到这里")] = None,
    as_json: Json = False,
) -> None:
    """演练一本台账：在新的台账里一步步办，报告时限、责任和不能办的步骤；与所写不一致时退出码为 1。"""
    with plainly():
        from window_desk.story.telling import lines, tell

        told = tell(file, papers)
    typer.echo(json.dumps(told, ensure_ascii=False, indent=2) if as_json else "\n".join(lines(told)))
    raise typer.Exit(0 if told["as_written"] else 1)
