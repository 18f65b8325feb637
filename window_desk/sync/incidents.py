"""What was refused at the centre: by its functions (``sync.incident``), and by PostgreSQL itself (the server's log).

A statement that PostgreSQL denies is rolled back with all it did, so only the server's log knows of it. The log is read
through the administrator's connection; the server must write it as CSV (``logging_collector``, ``log_destination``).
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from window_desk.sync.admin import JOIN_LOGIN, administering
from window_desk.sync.connection import Line

READ_AT_MOST = 64 * 2**20
"""Bytes of each log file that are read, the last ones."""

NOTHING_WRONG = ("00", "01", "08", "40", "57", "XX", "58", "55")
"""SQLSTATE classes that the network, a restart or the server itself cause, not the one who asks."""

_LOGS = """
    SELECT current_setting('log_directory') || '/' || name, greatest(size - %(most)s, 0), least(size, %(most)s)
      FROM pg_ls_logdir() WHERE name LIKE '%%.csv' AND modification >= %(since)s ORDER BY modification
"""
_TIMES = """
    SELECT at::timestamp AT TIME ZONE current_setting('log_timezone')
      FROM unnest(%s::text[]) WITH ORDINALITY each (at, n) ORDER BY n
"""
"""The log's own abbreviation is ambiguous: CST is China's time to us, and America's to PostgreSQL."""

_FIRST_ROW = re.compile(rb"(?<=\n)\d{4}-\d\d-\d\d ")
_KEPT = """
    SELECT i.login, i.what, i.centre_id, i.device_id, i.seq, i.first_at, i.last_at, i.times
      FROM sync.incident i WHERE i.last_at >= %s
"""


class What(StrEnum):
    """What was tried or happened; the value is what to tell the administrator."""

    FORK = "同一本台账出现两个分支：磁盘镜像克隆、旧备份恢复，或伪造"
    BROKEN = "台账的链不成立：数据损坏，或伪造"
    FUTURE = "记录的时间晚于中心时钟：窗口时钟不准"
    CLOSED = "已停用的窗口又来连接"
    FOREIGN = "用别的窗口的本机台账上报"
    MALFORMED = "上报的格式不对，或单条记录过大"
    FLOOD = "上报过多"
    RECLAIMED = "中心恢复后，窗口认领了自己的本机台账"
    IMPOSTOR = "用别人记录的编号写另一条记录，没有接收"
    DIVERGED = "交回的记录与中心的不同：中心和窗口都恢复过备份"
    CLONED = "从分叉处另起了一本台账：磁盘镜像克隆，或旧备份恢复后又办过件"
    RESTORED = "另起了一本台账：窗口用旧备份恢复"
    CLOCK = "窗口时钟超前，未报的记录改按中心时间排序"
    REWRITTEN = "改写已登记的申请人信息，没有接收"
    CURIOUS = "一天内索取的申请人信息过多"
    WRONG_CODE = "登记码不对、已用过或已过期"
    DENIED = "试图执行没有权限的语句"
    WRONG_PASSWORD = "口令不对，或登录已停用"
    TOO_MANY = "同时连接过多"
    OTHER = "数据库拒绝的语句"


@dataclass(frozen=True, slots=True)
class Incident:
    """What was refused, to whom, how often; ``detail`` is PostgreSQL's own word or the place in a chain."""

    login: str
    what: What
    centre_id: int | None
    device_id: UUID | None
    detail: str
    first_at: datetime
    last_at: datetime
    times: int


@dataclass(frozen=True, slots=True)
class Incidents:
    """The newest last. Without ``complete`` the server writes no CSV log: denied statements are not among them."""

    listed: tuple[Incident, ...]
    complete: bool


def incidents(dsn: str, since: datetime) -> Incidents:
    """Everything refused since then. ``NotAdministrator``, ``Unreachable``."""
    with administering(dsn) as line:
        kept = [_kept(*row) for row in line.execute(_KEPT, (since,))]
        complete = line.execute("SELECT pg_current_logfile('csvlog')").fetchone() != (None,)
        denied = _counted(_denied(line, since)) if complete else []
        return Incidents(tuple(sorted([*kept, *denied], key=lambda incident: incident.last_at)), complete)


def _kept(
    login: str,
    what: str,
    centre_id: int | None,
    device_id: UUID,
    seq: int,
    first_at: datetime,
    last_at: datetime,
    times: int,
) -> Incident:
    known = What.__members__.get(what.upper(), What.OTHER)
    device = device_id if device_id.int else None
    return Incident(login, known, centre_id, device, f"第 {seq} 笔" if seq else "", first_at, last_at, times)


def _denied(line: Line, since: datetime) -> list[Incident]:
    """Every error of a window's role in this database, as the server wrote it down."""
    centres: dict[str, int | None] = {JOIN_LOGIN: None}
    centres.update(line.execute("SELECT login, centre_id FROM sync.pc").fetchall())
    (database,) = line.execute("SELECT current_database()").fetchone() or ("",)
    rows = [
        row
        for row in _log_rows(line, since)
        if row[1] in centres
        and row[2] == database
        and row[11] in ("ERROR", "FATAL")
        and row[12][:2] not in NOTHING_WRONG
    ]
    times = [at for (at,) in line.execute(_TIMES, ([row[0].rpartition(" ")[0] for row in rows],))]
    return [
        Incident(row[1], _meaning(row[12]), centres[row[1]], None, row[13], at, at, 1)
        for row, at in zip(rows, times, strict=True)
        if at >= since
    ]


def _log_rows(line: Line, since: datetime) -> Iterator[list[str]]:
    """Columns: 0 time, 1 role, 2 database, 11 severity, 12 SQLSTATE, 13 message (PostgreSQL 13 to 18)."""
    csv.field_size_limit(READ_AT_MOST)  # a denied statement may be long
    for name, start, length in line.execute(_LOGS, {"most": READ_AT_MOST, "since": since}).fetchall():
        (raw,) = line.execute("SELECT pg_read_binary_file(%s, %s, %s)", (name, start, length)).fetchone() or (b"",)
        first = _FIRST_ROW.search(raw) if start else None
        whole = raw[first.start() if first else 0 :].decode(errors="replace")
        yield from (row for row in csv.reader(io.StringIO(whole)) if len(row) > 13)


def _meaning(state: str) -> What:
    if state == "53300":
        return What.TOO_MANY
    if state[:2] == "28":
        return What.WRONG_PASSWORD
    return What.DENIED if state == "42501" else What.OTHER


def _counted(denied: Iterable[Incident]) -> list[Incident]:
    """The same refusal to the same login as one, so that a flood of them can be read."""
    counted: dict[tuple[str, What, str], Incident] = {}
    for one in denied:
        key = one.login, one.what, one.detail
        first = counted.get(key, one)
        times = first.times + 1 if key in counted else 1
        counted[key] = Incident(
            one.login, one.what, one.centre_id, None, one.detail, first.first_at, one.last_at, times
        )
    return list(counted.values())
