"""``window-desk backup`` and ``window-desk restore``: a window's store in one encrypted file, and back again."""

from pathlib import Path
from typing import Annotated

import typer

from window_desk.cli_manners import Store, plainly, progress

Key = Annotated[
    Path | None, typer.Option("--key-file", help="备份的钥匙文件；不写时在备份旁边，文件名后加 .key", dir_okay=False)
]


def backup(
    file: Annotated[Path, typer.Argument(help="备份写到这个新文件", dir_okay=False)],
    store: Store = None,
    key_file: Key = None,
) -> None:
    """备份本机台账：用着也能备份，加密成一个文件，核验以后才算数。"""
    with plainly(), progress("备份") as told:
        from window_desk.app import any_store
        from window_desk.backup import back_up

        made = back_up(store or any_store(), file, key_file, told)
    typer.echo(f"已备份到 {made.path}：{made.acts} 条记录，{made.chains} 条链，核验通过")
    typer.echo(f"钥匙在 {made.key_file}。恢复时两个文件都要；请把钥匙另放一处，不要和备份放在一起")


def restore(
    file: Annotated[Path, typer.Argument(help="备份文件", dir_okay=False)],
    store: Annotated[Path | None, typer.Option("--store", help="恢复成这个台账文件；不写时是本机的")] = None,
    key_file: Key = None,
    replace: Annotated[bool, typer.Option("--replace", help="本机已有台账时，把它改名留在旁边，换上备份")] = False,
) -> None:
    """从备份恢复台账，本机或新电脑都行：核验以后换上，另起一条链；备份之后传到中心的，连上以后自动取回。"""
    with plainly(), progress("恢复") as told:
        from window_desk.app import own_store
        from window_desk.backup import restore as bring_back

        made = bring_back(file, store or own_store(), key_file, replace=replace, progress=told)
    typer.echo(f"已恢复到 {made.path}：{made.acts} 条记录，{made.chains} 条链，核验通过")
    if made.set_aside:
        typer.echo(f"原来的台账没有删，改名为 {made.set_aside}；{_left(made.left_behind)}")
    typer.echo("请打开窗口并连上中心：备份之后传到中心的记录会自动取回；当天的编号往后空出一段，不会重号")


def _left(count: int | None) -> str:
    if count is None:
        return "它已经读不出来，请保留并报告管理员"
    return f"其中 {count} 条没有传到中心，只在那里，请管理员核对" if count else "它的记录中心都有"


def unsent(store: Store = None) -> None:
    """还有多少条没有传到中心：更新程序、重装或停用这台电脑之前先看；有没传的，退出码为 1。"""
    with plainly():
        from window_desk.app import any_store
        from window_desk.upkeep import unsent as count

        waiting = count(store or any_store())
    typer.echo(f"还有 {waiting} 条没有传到中心：请先连上中心传完，再更新或停用" if waiting else "都已传到中心")
    raise typer.Exit(1 if waiting else 0)
