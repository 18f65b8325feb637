"""``window-desk generate``: a made-up centre's year in a store of its own, for training, benchmarks and tests."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from window_desk.cli_manners import Json, plainly, progress

if TYPE_CHECKING:
    from window_desk.generate.making import Made

TO_COME = "台账写到 {until}，比今天晚：今天以前的办件也已有以后的记录。要停在今天，请加 --until {today}"


def generate(
    cases: Annotated[int, typer.Option("--cases", help="来访和办件的件数")],
    seed: Annotated[int, typer.Option("--seed", help="同一个数，同样的参数，生成的每一条记录都一样")] = 7,
    out: Annotated[Path, typer.Option("--out", help="写成这个台账文件")] = Path("training.db"),
    windows: Annotated[int, typer.Option("--windows", help="窗口数，5 至 899")] = 200,
    year: Annotated[int, typer.Option("--year", help="哪一年，须有公布的日历")] = 2026,
    until: Annotated[
        datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="写到哪一天；不写时到年底")
    ] = None,
    as_json: Json = False,
) -> None:
    """生成一个虚构的中心一整年的台账，供培训、演示和测试；人员、申请人和办件都不是真的。"""
    with plainly():
        from window_desk.generate.making import generate as make
        from window_desk.generate.plan import plan

        asked = plan(cases, seed, windows, year, until.date() if until else None)
        with progress("生成") as told:
            made = make(out, asked, told)
    if as_json:
        typer.echo(json.dumps(_data(made), ensure_ascii=False, indent=2))
        return
    typer.echo(f"已生成 {made.cases:,} 件、{made.acts:,} 条记录：{made.store}")
    typer.echo(f"写台账每秒 {made.acts / made.writing:,.0f} 条，列办件每秒 {made.acts / made.listing:,.0f} 条\n")
    typer.echo(made.note.read_text("utf-8"), nl=False)
    _warn(asked.until.isoformat())


def _data(made: "Made") -> dict[str, object]:
    return {name: str(value) if isinstance(value, Path) else value for name, value in asdict(made).items()}


def _warn(until: str) -> None:
    from window_desk.desk import wall_clock

    today = wall_clock().date().isoformat()
    if until > today:
        typer.echo(TO_COME.format(until=until, today=today), err=True)
