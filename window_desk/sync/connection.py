"""The line to the centre's PostgreSQL: always TLS and SCRAM, never silent for ever, and honest about why it failed."""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.abc import RV, PQGen
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.waiting import Wait

from window_desk.errors import Unreachable, WindowDeskError


class Line(psycopg.Connection[tuple[Any, ...]]):
    """An open connection, one transaction per statement.

    ``meanwhile`` is called once, as soon as the next question is sent, while the other side works on it; it must not
    raise, nor use the line.
    """

    meanwhile: Callable[[], object] | None = None

    def wait(self, gen: PQGen[RV], *timing: Any, **named: Any) -> RV:
        """Where psycopg waits for the socket."""
        return super().wait(self._using(gen) if self.meanwhile else gen, *timing, **named)

    def _using(self, talk: PQGen[RV]) -> PQGen[RV]:
        try:
            wanted = next(talk)
            while True:
                if wanted == Wait.R and self.meanwhile:
                    work, self.meanwhile = self.meanwhile, None
                    work()
                wanted = talk.send((yield wanted))
        except StopIteration as end:
            answer: RV = end.value
            return answer


PATIENCE = {
    "connect_timeout": 10,
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
"""Seconds (the last: ms) until a dead network is an error; left alone libpq waits two hours (psycopg issue 777)."""

REVOKED = "本窗口已被中心停用，不能再上报。已办的件都完整保存在本机；请联系中心管理员。"
CUT_OFF = "与中心的连接断开了。已办的件都保存在本机，恢复后会自动接着上报。"
NO_ANSWER = "连不上中心，对方没有应答。本窗口可以照常办理，恢复后会自动上报；请检查网线和网络，仍不通请联系信息中心。"
WRONG_PASSWORD = "中心不认本窗口的登录口令。请管理员为本窗口重新登记，再在设置里换上新的连接。"
NO_TLS = "与中心的加密连接没有建成，口令没有发出。请信息中心核对中心的证书和 TLS 设置，不要改用不加密的连接。"
NO_ROOT = "与中心的加密连接没有建成：根证书文件不在那里，或者不是证书。请选中心发的根证书文件，不要改用不加密的连接。"
OTHER_HOST = "与中心的加密连接没有建成：中心的证书不是发给这个主机名的。请把主机名写成证书上的那一个，口令没有发出。"
NOT_TRUSTED = (
    "与中心的加密连接没有建成：中心的证书和本机的根证书文件对不上，口令没有发出。请先看本机的日期对不对；日期对的，"
    "请向信息中心要现在的根证书文件，不要改用不加密的连接。"
)
NO_SUCH_HOST = "连不上中心：找不到这台主机。请核对主机名的写法，并检查网线和网络。"
BUSY = "中心现在接不了更多连接。稍后会自动再试；若一直如此，请联系信息中心。"
NOT_SET_UP = "中心数据库还没有建好，或版本与本程序不符。请中心管理员建库或升级后再试。"
NO_DATABASE = "中心数据库还没有建好：数据库服务器上没有这个名称的数据库。请核对名称；还没有建的，请中心管理员建。"
PLAIN_DSN = "中心连接设置为 sslmode={mode}，可能不加密。请改为 sslmode=verify-full（至少 require）后再试。"
UNREADABLE = "中心连接设置写错了，读不懂。请管理员重新填写。"
LOCAL_SOCKET = "中心连接设置为本地套接字，不加密。请改为经 TCP 连接，sslmode=verify-full（至少 require）后再试。"

_WHILE_CONNECTING = {
    # libpq gives no SQLSTATE for a failed connection, so the words decide; a server may speak English or Chinese
    r"not permitted to log ?in|不允许角色.*登录": REVOKED,
    r"too many (connections|clients)|remaining connection slots|太多连接|已有太多": BUSY,
    r"root certificate file": NO_ROOT,
    r"does not match host ?name": OTHER_HOST,
    r"certificate verify failed": NOT_TRUSTED,
    r"failed to resolve host|could not translate host name": NO_SUCH_HOST,
    r"certificate|does not support SSL|channel binding|tls\w* alert|unsupported protocol": NO_TLS,
    r"(password )?authentication failed|认证失败|no password supplied": WRONG_PASSWORD,
    r'database ".*" does not exist|数据库 ?".*" ?不存在': NO_DATABASE,
    r"permission denied for database": NOT_SET_UP,
}
_WHILE_TALKING = {
    "55P03": BUSY,
    "53300": BUSY,
    "25006": "中心数据库现在只读，暂时收不了。稍后会自动再试；若一直如此，请联系信息中心。",
    "53100": "中心的磁盘满了。已办的件都保存在本机；请立即联系信息中心。",
    "3F000": NOT_SET_UP,
    "42P01": NOT_SET_UP,
    "42883": NOT_SET_UP,
    "42501": NOT_SET_UP,
}


class InsecureConnection(WindowDeskError):
    """The connection setting asks for less than TLS; nothing was sent."""


def secured(dsn: str) -> str:
    """``dsn`` with TLS and SCRAM made mandatory, and the time-outs set.

    ``sslmode`` becomes ``verify-full`` wherever a root certificate is configured. Channel binding ties the password
    exchange to the server's certificate, so even ``require`` cannot be listened to from the middle.
    A ``dsn`` that asks for less raises ``InsecureConnection``.
    """
    try:
        asked = conninfo_to_dict(dsn)
    except psycopg.ProgrammingError as error:
        raise Unreachable(UNREADABLE) from error
    mode = asked.get("sslmode") or "require"
    if mode not in ("require", "verify-ca", "verify-full"):
        raise InsecureConnection(PLAIN_DSN, mode=mode)
    if asked.get("sslrootcert") or os.environ.get("PGSSLROOTCERT"):
        mode = "verify-full"
    floor = {"sslmode": mode, "gssencmode": "disable", "channel_binding": "require", "require_auth": "scram-sha-256"}
    return make_conninfo(dsn, **{**PATIENCE, **_without(asked, floor), **floor, "application_name": "window_desk"})


def _without(asked: dict[str, Any], floor: dict[str, str]) -> dict[str, Any]:
    return {name: value for name, value in asked.items() if name not in floor}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a central database is, without who logs in; ``certificate`` is the file of the root certificate."""

    host: str
    port: int
    database: str
    certificate: str

    @property
    def address(self) -> str:
        """As a connection setting."""
        certificate = self.certificate or None
        return make_conninfo(host=self.host, port=self.port, dbname=self.database, sslrootcert=certificate)


def place(dsn: str) -> Place:
    """Where ``dsn`` leads; what it does not say is as a centre has it at first, and so is all of an unreadable one."""
    try:
        parts = conninfo_to_dict(dsn)
    except psycopg.ProgrammingError:
        parts = {}
    port, database = str(parts.get("port") or 5432), str(parts.get("dbname") or "window_desk")
    return Place(str(parts.get("host") or ""), int(port), database, str(parts.get("sslrootcert") or ""))


def address(dsn: str) -> str:
    """Where ``dsn`` leads, without who logs in; empty for one that cannot be read."""
    try:
        parts = conninfo_to_dict(dsn)
    except psycopg.ProgrammingError:
        return ""
    kept = {name: str(parts[name]) for name in ("host", "port", "dbname", "sslrootcert") if parts.get(name)}
    return make_conninfo("", **kept)


def as_user(where: str, user: str, password: str) -> str:
    """The connection of somebody else to the same place; ``Unreachable`` where ``where`` cannot be read."""
    try:
        return make_conninfo(where, user=user, password=password)
    except psycopg.ProgrammingError as error:
        raise Unreachable(UNREADABLE) from error


def connect(dsn: str) -> Line:
    """A connection in autocommit: each statement is one transaction, so a hung window holds no lock.

    Raises ``Unreachable`` with a sentence for a person, ``InsecureConnection`` when the line would not be encrypted.
    """
    try:
        line = Line.connect(secured(dsn), autocommit=True)
    except psycopg.OperationalError as error:
        raise _why_not_connected(error) from error
    if not line.pgconn.ssl_in_use:  # a Unix socket ignores sslmode
        line.close()
        raise InsecureConnection(LOCAL_SOCKET)
    return line


def _why_not_connected(error: psycopg.Error) -> Unreachable:
    for words in _WHILE_CONNECTING:
        if re.search(words, str(error), re.IGNORECASE):
            return Unreachable(_WHILE_CONNECTING[words])
    return Unreachable(NO_ANSWER)


@contextmanager
def speaking() -> Iterator[None]:
    """Turns what goes wrong on an open line into ``Unreachable``; what can only be our mistake is left as it is."""
    try:
        yield
    except psycopg.Error as error:
        if error.sqlstate in _WHILE_TALKING:
            raise Unreachable(_WHILE_TALKING[error.sqlstate]) from error
        if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
            raise Unreachable(CUT_OFF) from error
        raise
