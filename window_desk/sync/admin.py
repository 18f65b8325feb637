"""What the centre's administrator does: make the central database, enrol a window, shut one out.

All of it needs the connection of a PostgreSQL superuser, over TLS like any other; else ``NotAdministrator``.
"""

import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from window_desk.core.posts import Centre
from window_desk.errors import Unreachable, WindowDeskError
from window_desk.sync import schema
from window_desk.sync.connection import NO_DATABASE, WRONG_PASSWORD, Line, connect, speaking

LOGIN = re.compile(r"[a-z][a-z0-9_]{0,62}")
CONNECTIONS_PER_WINDOW = 3
CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Nothing that is read as something else: no 0 and O, no 1 and I. Twelve of them are 60 bits."""

VALID = timedelta(hours=24)
JOIN_LOGIN = JOIN_PASSWORD = "sync_join"  # no secret: what this role may call asks for a one-time code

WRONG_LOGIN = "数据库不认这个管理员或者口令，什么都没有改。请核对数据库管理员的名字和口令。"
UNUSABLE_LOGIN = "登录名“{login}”不能用：请用小写字母开头，只含小写字母、数字和下划线，最多 63 个字符。"


class NotEnrolled(WindowDeskError):
    """A window could not be enrolled or shut out as asked; nothing was changed."""


class NotAdministrator(WindowDeskError):
    """The connection is not a PostgreSQL superuser's; nothing was changed."""


def create_centre(dsn: str, centre: Centre, *, may_upgrade: bool = False) -> None:
    """Sets up ``centre`` in the database of ``dsn``; an empty one first gets the central schema.

    Doing it again changes the centre's name at most; an older schema is upgraded only with ``may_upgrade``.
    Raises ``schema.UnknownSchema``, ``Unreachable``.
    """
    with administering(dsn) as line, line.transaction():
        if may_upgrade or schema.version(line) is None:
            _upgrade(line)
        schema.require(line)
        line.execute(
            "INSERT INTO sync.centre (centre_id, name) VALUES (%s, %s)"
            " ON CONFLICT (centre_id) DO UPDATE SET name = excluded.name",
            (centre.centre_id, centre.name),
        )


def upgrade(dsn: str) -> tuple[int, int]:
    """Brings the central schema to this program's version in one transaction; from which version to which."""
    with administering(dsn) as line, line.transaction():
        if schema.version(line) is None:
            schema.require(line)
        return _upgrade(line)


def enrol(dsn: str, centre_id: int, login: str) -> str:
    """Gives a window's PC a role of its own at the centre and returns its password, which is stored nowhere.

    ``login``: lower-case letters, digits, ``_``. Enrolling it again gives a new password and opens it again if it was
    shut out. Raises ``NotEnrolled`` for an unusable login or an unknown centre, ``Unreachable``.
    """
    password = secrets.token_urlsafe(24)
    with administering(dsn) as line, line.transaction():
        _admit(line, centre_id, login)
        _set_password(line, login, password)
    return password


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time ``code`` to be typed at a window's first start; the centre keeps only its hash."""

    login: str
    code: str
    expires_at: datetime


def invite(
    dsn: str, centre_id: int, login: str, *, label: str = "", supervisor: bool = False, valid: timedelta = VALID
) -> Invitation:
    """Enrols a window that fetches its own password with a code (``joining``); an earlier code of it is void.

    ``supervisor``: the personal data of the whole centre comes to it. What it logged in with before holds until it has
    joined again. Raises as ``enrol``.
    """
    code = "-".join("".join(secrets.choice(CODE_LETTERS) for _ in range(4)) for _ in range(3))
    with administering(dsn) as line, line.transaction():
        schema.require(line)
        _admit(line, centre_id, login)
        line.execute("UPDATE sync.pc SET label = %s, supervisor = %s WHERE login = %s", (label, supervisor, login))
        line.execute("DELETE FROM sync.invitation WHERE login = %s", (login,))
        row = line.execute(
            "INSERT INTO sync.invitation (code_hash, login, expires_at) VALUES (%s, %s, clock_timestamp() + %s)"
            " RETURNING expires_at",
            (code_hash(code), login, valid),
        ).fetchone()
    assert row is not None
    return Invitation(login, code, row[0])


def code_hash(typed: str) -> bytes:
    """The hash of a code however it was typed: small letters, spaces and hyphens make no difference."""
    return sha256(plain_code(typed).encode()).digest()


def plain_code(typed: str) -> str:
    """A code without what is there for the eye."""
    return re.sub(r"[^0-9A-Z]", "", typed.upper())


def revoke(dsn: str, login: str, why: str) -> None:
    """Shuts a window out at once: its open sessions end and it cannot log in again. Its acts stay, under its name."""
    with administering(dsn) as line:
        with line.transaction():
            if _centre_of(line, login) is None:
                raise NotEnrolled("没有登记过登录名“{login}”。请核对后再试。", login=login)
            line.execute("UPDATE sync.pc SET closed_at = now(), closed_why = %s WHERE login = %s", (why, login))
            line.execute("DELETE FROM sync.invitation WHERE login = %s", (login,))
            line.execute(sql.SQL("ALTER ROLE {} NOLOGIN").format(sql.Identifier(login)))
        line.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (login,))


@contextmanager
def administering(dsn: str) -> Iterator[Line]:
    """An open connection of a superuser; else ``NotAdministrator``."""
    with _connected(dsn) as line, speaking():
        if line.execute("SHOW is_superuser").fetchone() != ("on",):
            raise NotAdministrator("建立中心和登记窗口要用数据库的超级用户。请换用超级用户的连接。")
        yield line


def _connected(dsn: str) -> Line:
    try:
        return connect(dsn)
    except Unreachable as error:
        if error.template == WRONG_PASSWORD:  # which speaks to a window
            raise NotAdministrator(WRONG_LOGIN) from error
        raise


def make_database(dsn: str) -> None:
    """Makes the database that ``dsn`` names, empty, unless it is there."""
    try:
        _connected(dsn).close()
    except Unreachable as error:
        if error.template != NO_DATABASE:
            raise
        named = sql.Identifier(str(conninfo_to_dict(dsn)["dbname"]))
        with administering(make_conninfo(dsn, dbname="postgres")) as line:
            line.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(named))


def _upgrade(line: Line) -> tuple[int, int]:
    versions = schema.upgrade(line)
    _set_password(line, JOIN_LOGIN, JOIN_PASSWORD)
    return versions


def _admit(line: Line, centre_id: int, login: str) -> None:
    """Makes the login's role where there is none, and opens it again where it was shut out."""
    if not LOGIN.fullmatch(login):
        raise NotEnrolled(UNUSABLE_LOGIN, login=login)
    enrolled_at = _centre_of(line, login)
    if enrolled_at is None:
        _create_role(line, centre_id, login)
    elif enrolled_at != centre_id:
        raise NotEnrolled("登录名“{login}”已登记在 {centre} 号中心。请换一个登录名。", login=login, centre=enrolled_at)
    line.execute("UPDATE sync.pc SET closed_at = NULL, closed_why = NULL WHERE login = %s", (login,))
    line.execute(sql.SQL("GRANT {} TO sync_registrar WITH ADMIN OPTION").format(sql.Identifier(login)))


def _centre_of(line: Line, login: str) -> int | None:
    row = line.execute("SELECT centre_id FROM sync.pc WHERE login = %s FOR UPDATE", (login,)).fetchone()
    return row[0] if row else None


def _create_role(line: Line, centre_id: int, login: str) -> None:
    if line.execute("SELECT FROM sync.centre WHERE centre_id = %s", (centre_id,)).fetchone() is None:
        raise NotEnrolled("中心数据库里没有 {centre} 号中心。请先建立中心。", centre=centre_id)
    if line.execute("SELECT FROM pg_roles WHERE rolname = %s", (login,)).fetchone() is not None:
        raise NotEnrolled("登录名“{login}”在这台数据库服务器上已作他用。请换一个登录名。", login=login)
    line.execute(
        sql.SQL("CREATE ROLE {} CONNECTION LIMIT {} IN ROLE sync_window").format(
            sql.Identifier(login), sql.Literal(CONNECTIONS_PER_WINDOW)
        )
    )
    line.execute("INSERT INTO sync.pc (login, centre_id) VALUES (%s, %s)", (login, centre_id))


def _set_password(line: Line, login: str, password: str) -> None:
    """Only the SCRAM verifier goes over the line, so the password is in no log of the server."""
    verifier = line.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    line.execute(
        sql.SQL("ALTER ROLE {} LOGIN PASSWORD {}").format(sql.Identifier(login), sql.Literal(verifier.decode()))
    )
