"""``window-desk centre``: make the central database, let windows in and out, prove it, bring it back from a backup."""

import json
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from window_desk.cli_lines import restore_lines, short, when, window_line
from window_desk.cli_manners import Json, Store, plainly, progress
from window_desk.errors import WindowDeskError

if TYPE_CHECKING:
    from window_desk.core.personal_data import KeptCase

app = typer.Typer(help="中心：建库、升级、登记和停用窗口、核验、恢复后核对。", no_args_is_help=True)

Dsn = Annotated[
    str,
    typer.Option(
        "--dsn",
        envvar="WINDOW_DESK_CENTRE",
        help="数据库超级用户的连接，例如 'host=… dbname=… user=postgres sslrootcert=…'；口令放在 PGPASSWORD 或 .pgpass",
    ),
]
CentreNumber = Annotated[int, typer.Option("--centre", help="中心编号")]
Login = Annotated[str, typer.Argument(help="窗口的登录名：小写字母开头，小写字母、数字和下划线")]


@app.command()
def create(
    number: Annotated[int, typer.Argument(help="中心编号，写进每一条记录，以后不能改")],
    name: Annotated[str, typer.Argument(help="中心名称，例如 滁州市政务服务中心")],
    dsn: Dsn,
) -> None:
    """建立中心；空数据库先建表。再做一次只改名称。"""
    with plainly():
        from window_desk.core.posts import Centre
        from window_desk.sync.admin import create_centre

        create_centre(dsn, Centre(number, name))
    typer.echo(f"已建立 {number} 号中心：{name}")


@app.command()
def upgrade(dsn: Dsn) -> None:
    """把中心数据库升级到本程序的版本：要么全部完成，要么原样不动。请先备份。"""
    with plainly():
        from window_desk.sync.admin import upgrade as bring_up

        found, now = bring_up(dsn)
    typer.echo(f"已是第 {now} 版" if found == now else f"已从第 {found} 版升级到第 {now} 版")


@app.command()
def enrol(
    login: Login,
    dsn: Dsn,
    centre: CentreNumber,
    label: Annotated[str, typer.Option("--label", help="给管理员看的名称，例如 3号窗口")] = "",
    supervisor: Annotated[bool, typer.Option("--supervisor", help="主管：可取得全中心的申请人信息")] = False,
    hours: Annotated[int, typer.Option("--hours", min=1, max=720, help="登记码几小时内有效")] = 24,
) -> None:
    """登记一个窗口，给出一次性登记码；在那台电脑上运行 window-desk join 登记码。"""
    with plainly():
        from window_desk.sync.admin import invite

        invited = invite(dsn, centre, login, label=label, supervisor=supervisor, valid=timedelta(hours=hours))
    typer.echo(f"登记码　{invited.code}")
    typer.echo(
        f"只能用一次，{invited.expires_at.astimezone():%Y-%m-%d %H:%M} 前有效。中心不保存，请现在抄下或发给该窗口。"
    )


@app.command()
def revoke(login: Login, dsn: Dsn, why: Annotated[str, typer.Option("--why", help="原因，例如 电脑丢失")]) -> None:
    """停用一个窗口：立即断开，不能再登录；它已上报的记录都保留。"""
    with plainly():
        from window_desk.sync.admin import revoke as shut_out

        shut_out(dsn, login, why)
    typer.echo(f"已停用 {login}：{why}")


@app.command("list")
def windows(dsn: Dsn, as_json: Json = False) -> None:
    """列出各窗口：最后联系时间、已报到第几笔、还有多少没有上报或取回。"""
    with plainly():
        from window_desk.sync.overview import windows as all_windows

        found = all_windows(dsn)
    if as_json:
        _print_json([asdict(window) for window in found])
    for window in found if not as_json else []:
        typer.echo(window_line(window))


@app.command()
def verify(dsn: Dsn, as_json: Json = False) -> None:
    """核验中心台账：每个窗口、每条链、每一环；有断裂时退出码为 1。"""
    with plainly(), progress("核验") as told:
        from window_desk.sync.proof import prove

        chains = prove(dsn, told)
    broken = [chain for chain in chains if chain.broken_at]
    if as_json:
        _print_json([asdict(chain) for chain in chains])
    else:
        for chain in broken:
            typer.echo(f"{chain.login}　设备 {short(chain.device_id)}　断在第 {chain.broken_at} 笔（{chain.what}）")
        typer.echo(
            f"{len(chains)} 条链，{sum(chain.acts for chain in chains)} 笔，{'不成立' if broken else '全部成立'}"
        )
    raise typer.Exit(1 if broken else 0)


@app.command("restore-check")
def restore_check(
    dsn: Dsn,
    begin: Annotated[bool, typer.Option("--begin", help="刚从备份恢复：开始新的一期，各窗口重新联系")] = False,
    promote: Annotated[UUID | None, typer.Option("--promote", help="设备编号：把别的窗口交回的记录收入台账")] = None,
    as_json: Json = False,
) -> None:
    """中心从备份恢复后：哪些窗口比中心多、哪些已交回、还有谁没有联系；没有收齐时退出码为 1。"""
    with plainly():
        from window_desk.sync import recovery

        if begin:
            recovery.begin(dsn)
        if promote:
            typer.echo(f"已收入 {recovery.promote(dsn, promote)} 笔", err=as_json)
        state = recovery.check(dsn)
    if as_json:
        _print_json(asdict(state))
    else:
        typer.echo("\n".join(restore_lines(state)))
    raise typer.Exit(1 if state.silent or any(chain.waiting or chain.ahead for chain in state.chains) else 0)


@app.command()
def publish(dsn: Dsn, centre: CentreNumber, store: Store = None) -> None:
    """把一台电脑上发布的事项目录、日历、岗位、文书文本和设置发给全中心：各窗口下次联系时取得。"""
    with plainly():
        from window_desk.app import any_store
        from window_desk.sync.publishing import publish as tell
        from window_desk.upkeep import publications

        count = tell(dsn, centre, publications(store or any_store()))
    typer.echo(f"已发布 {count} 项新的版本" if count else "没有新的版本")


@app.command()
def erase(
    dsn: Dsn,
    centre: CentreNumber,
    people: Annotated[list[UUID] | None, typer.Argument(help="申请人编号；不写时按 --years 从台账里找")] = None,
    years: Annotated[int, typer.Option("--years", min=0, help="所涉办件全部办结并满几年没有记录的人")] = 0,
    store: Store = None,
    yes: Annotated[bool, typer.Option("--yes", help="看过名单，不再询问；有没办完的件仍要问")] = False,
) -> None:
    """依法删除保存期满的申请人信息：中心立即删除，各窗口下次联系时删除；台账和校验链不变。不能恢复。"""
    if bool(people) == bool(years):
        raise typer.BadParameter("请写申请人编号，或者用 --years 写明满几年，二者选一")
    with plainly(), progress("查找") as told:
        from window_desk.app import any_store
        from window_desk.sync.publishing import erase_people
        from window_desk.upkeep import past_keeping

        due = None if people else past_keeping(store or any_store(), years, told)
        still_open = _still_open(store, people) if people else ()
        found = people or (list(due.people) if due else [])
        for case in due.cases if due else ():
            typer.echo(f"{case.kept_as.value}　{case.number or '没有编号'}")
        for case in still_open:
            typer.echo(f"还没有办完　{case.kept_as.value}　{case.number or '没有编号'}")
        typer.echo(f"将删除 {len(found)} 人的姓名、证件号码、电话和地址")
        if still_open:
            typer.confirm(f"其中 {len(still_open)} 件还没有办完，文书上将没有姓名，仍要删除吗？", abort=True)
        elif found and not yes:
            typer.confirm("删除后不能恢复，确定吗？", abort=True)
        erased = erase_people(dsn, centre, found)
    typer.echo(f"已删除 {erased.announced} 人，{erased.before} 人以前已删除")


@app.command()
def incidents(
    dsn: Dsn,
    days: Annotated[int, typer.Option("--days", min=1, help="最近几天")] = 7,
    as_json: Json = False,
) -> None:
    """列出中心拒绝过的事：分叉、伪造、越权、过多的上报、登记码和口令不对。"""
    with plainly():
        from window_desk.sync.incidents import incidents as refused

        found = refused(dsn, datetime.now(UTC) - timedelta(days=days))
    if as_json:
        _print_json([{**asdict(one), "what": one.what.name.lower()} for one in found.listed])
    for one in found.listed if not as_json else []:
        typer.echo(f"{when(one.last_at)}　{one.login}　{one.what.value}　{one.detail}　{one.times} 次")
    if not found.complete:
        typer.echo("数据库没有写 CSV 日志，被数据库拒绝的语句不在其中：请打开 logging_collector 和 csvlog。", err=True)


def _still_open(store: Path | None, people: list[UUID]) -> "tuple[KeptCase, ...]":
    """The cases of these people that are not closed, as far as this PC can know."""
    from window_desk.app import any_store
    from window_desk.upkeep import open_cases

    try:
        at = store or any_store()
    except WindowDeskError:
        typer.echo("本机没有台账，没有核对他们的件办完没有。", err=True)
        return ()
    return open_cases(at, people)


def _print_json(data: Any) -> None:
    typer.echo(json.dumps(data, ensure_ascii=False, indent=2, default=str))
