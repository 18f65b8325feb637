"""``window-desk join``: what a window's PC runs once, with the code that ``window-desk centre enrol`` gave."""

from pathlib import Path
from typing import Annotated

import typer

from window_desk.cli_manners import plainly, progress


def join(
    code: Annotated[str, typer.Argument(help="管理员给的登记码，横线和大小写不计")],
    host: Annotated[str, typer.Option("--host", help="中心数据库的主机名，与其证书一致")],
    root_certificate: Annotated[str, typer.Option("--root-certificate", help="中心的根证书文件；系统信任的写 system")],
    database: Annotated[str, typer.Option("--database", help="中心数据库的名称")] = "window_desk",
    port: Annotated[int, typer.Option("--port")] = 5432,
    store: Annotated[Path | None, typer.Option("--store", help="本机台账文件；没有时新建")] = None,
) -> None:
    """加入中心：用登记码换取本窗口自己的登录，存入加密的本机台账，并取回中心发布的数据。"""
    with plainly(), progress("取回中心的记录") as told:
        from psycopg.conninfo import make_conninfo

        from window_desk.app import own_store
        from window_desk.upkeep import join as join_centre

        address = make_conninfo(host=host, port=port, dbname=database, sslrootcert=root_certificate)
        joined = join_centre(store or own_store(), address, code, told)
    typer.echo(f"已加入 {joined.centre_name}（{joined.centre_id} 号中心），登录名 {joined.login}")
