"""``window-desk catalogue``: the template, export, and a file looked over, compared, prepared for release."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from window_desk.cli_manners import Json, Store, plainly, progress

if TYPE_CHECKING:
    from window_desk.interchange.trial import Trial

app = typer.Typer(help="事项目录：模板、导出、核对、比较、导入为待发布的草稿。", no_args_is_help=True)

File = Annotated[Path, typer.Argument(help="目录文件（.xlsx、.yaml）")]


@app.command()
def template(file: File) -> None:
    """写出空白的导入模板：每类一张表，带填写说明和可选值。"""
    with plainly():
        from window_desk.interchange.trial import export as write

        write(file, ())
    typer.echo(f"已写出模板：{file}")


@app.command("export")
def write_out(file: File, store: Store = None) -> None:
    """导出全部事项的最新一版；原样导入没有差异。"""
    with plainly():
        from window_desk.interchange.trial import export as write
        from window_desk.upkeep import newest_items

        items = newest_items(_path(store))
        write(file, items)
    typer.echo(f"已导出 {len(items)} 个事项：{file}")


@app.command()
def check(file: File, store: Store = None, as_json: Json = False) -> None:
    """核对一个文件：每一处错误写明单元格和改法；有错时退出码为 1。"""
    trial = _trial(file, store)
    _tell(trial, as_json, changes=False)
    raise typer.Exit(1 if trial.faults else 0)


@app.command()
def diff(file: File, store: Store = None, as_json: Json = False) -> None:
    """与最新一版比较：每个事项逐项列出差异；什么都不写。"""
    _tell(_trial(file, store), as_json, changes=True)


@app.command("import")
def prepare(
    file: File,
    title: Annotated[str, typer.Option("--title", help="这次发布的名称")],
    staff_no: Annotated[str, typer.Option("--staff-no", help="编制人的工号（须有编目权限）")],
    store: Store = None,
    yes: Annotated[bool, typer.Option("--yes", help="看过差异，不再询问")] = False,
) -> None:
    """导入为待发布的草稿：没有错误才存，由有发布权限的人在屏幕上核对后发布。PIN 从键盘或标准输入取得。"""
    trial = _trial(file, store)
    _tell(trial, as_json=False, changes=True)
    if trial.faults:
        raise typer.Exit(1)
    if not trial.items:
        raise typer.Exit(0)
    if not yes:
        typer.confirm("按以上差异存为草稿吗？", abort=True)
    pin = typer.prompt("PIN", hide_input=True)
    with plainly():
        from window_desk.upkeep import prepare_items

        prepare_items(_path(store), title, trial.items, staff_no, pin)
    typer.echo(f"已存为草稿“{title}”，{len(trial.items)} 个事项，等待发布")


def _path(store: Path | None) -> Path:
    from window_desk.app import any_store

    return store or any_store()


def _trial(file: Path, store: Path | None) -> "Trial":
    with plainly(), progress("读取") as told:
        from window_desk.upkeep import try_catalogue

        return try_catalogue(_path(store), file, told)


def _tell(trial: "Trial", as_json: bool, *, changes: bool) -> None:
    if as_json:
        typer.echo(json.dumps(_data(trial), ensure_ascii=False, indent=2))
        return
    for fault in trial.faults:
        typer.echo(str(fault), err=True)
    for item in trial.items if changes else ():
        typer.echo(f"{item.code}　{item.name}　第 {item.version} 版，{item.effective_on} 起")
        for change in trial.changes[item.code]:
            typer.echo(f"  {change.path}　{change.before or '（无）'} → {change.after or '（无）'}")
    typer.echo(f"有差异 {len(trial.items)} 项，没有差异 {trial.unchanged} 项，错误 {len(trial.faults)} 处")


def _data(trial: "Trial") -> dict[str, Any]:
    return {
        "faults": [{"place": fault.place, "what": fault.what} for fault in trial.faults],
        "items": [
            {
                "code": item.code,
                "version": item.version,
                "effective_on": item.effective_on.isoformat(),
                "changes": [
                    {"path": change.path, "before": change.before, "after": change.after}
                    for change in trial.changes[item.code]
                ],
            }
            for item in trial.items
        ],
        "unchanged": trial.unchanged,
    }
