"""A window's first start: with a one-time code from its administrator it fetches a login and password of its own.

Nobody ever sees the password: it is made here, and only its SCRAM verifier goes over the line.
"""

import secrets
from contextlib import suppress
from dataclasses import dataclass

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from window_desk.core.posts import Centre
from window_desk.errors import Unreachable, WindowDeskError
from window_desk.sync import connection
from window_desk.sync.admin import JOIN_LOGIN, JOIN_PASSWORD, plain_code
from window_desk.sync.connection import InsecureConnection, Line, connect, secured, speaking

JOIN = "SELECT status, login, centre_id, name FROM sync.join(%s, %s, %s)"
TRIES = 3
NOWHERE = -1
"""The number of no centre: a code shown with it is answered with its own centre, and stays good."""

UNKNOWN_SERVER = "登记时必须核对中心的证书，否则登记码可能落入他人之手。请用中心发的根证书文件（sslrootcert）再试。"
WRONG_CODE = "登记码不对、已用过或已过期。请核对后重新输入；仍不行，请中心管理员另发一个。"
NO_CENTRE = "这台数据库里还没有中心，登记码没有用掉。请核对主机名、端口和数据库名称；都对的，请中心管理员先建立中心。"
NO_ANSWER = "连不上中心，对方没有应答，登记码没有用掉。请核对主机名和端口，检查网线和网络；仍不通请联系信息中心。"
OTHER_CENTRE = "这个登记码是“{name}”（{centre} 号中心）的，本机台账属于另一个中心。登记码没有用掉；请核对。"


class NotJoined(WindowDeskError):
    """The centre did not take the code; nothing was changed here."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What a window now is to its centre: ``dsn`` holds its login and password and goes into its encrypted store."""

    login: str
    centre_id: int
    centre_name: str
    dsn: str


def look(address: str, code: str) -> Centre:
    """The centre that ``code`` is for; it is not used up. Raises as ``join``."""
    status, _, number, name = _ask(address, plain_code(code), secrets.token_urlsafe(24), NOWHERE)
    if status != "other_centre":
        raise NotJoined(WRONG_CODE)
    return Centre(number, name)


def join(address: str, code: str, centre_id: int | None = None) -> Joined:
    """Exchanges ``code`` for a login at the centre of ``address`` (host, port, dbname, sslrootcert).

    With ``centre_id``, a code of another centre is refused and stays good. The line is TLS with the server's
    certificate verified, no less. Raises ``NotJoined``, ``InsecureConnection``, ``Unreachable``; the code can be used
    again unless the answer was lost for good.
    """
    password = secrets.token_urlsafe(24)
    status, login, centre, name = _ask(address, plain_code(code), password, centre_id)
    if status == "other_centre":
        raise NotJoined(OTHER_CENTRE, name=name, centre=centre)
    if status != "ok":
        raise NotJoined(WRONG_CODE)
    dsn = make_conninfo(address, user=login, password=password)
    connect(dsn).close()
    return Joined(login, centre, name, dsn)


def _ask(address: str, code: str, password: str, centre_id: int | None) -> tuple[str, str, int, str]:
    """Asks again with the same verifier when the answer is lost, because the code may be used up by then."""
    if conninfo_to_dict(secured(address)).get("sslmode") != "verify-full":
        raise InsecureConnection(UNKNOWN_SERVER)
    verifier = ""
    for tries in range(TRIES, 0, -1):
        with suppress(Unreachable) if tries > 1 else speaking(), _caller(address) as line, speaking():
            verifier = verifier or line.pgconn.encrypt_password(password.encode(), b"", b"scram-sha-256").decode()
            row = line.execute(JOIN, (code, verifier, centre_id)).fetchone()
            assert row is not None
            return row[0], row[1], row[2], row[3]
    raise AssertionError("the last try raises or returns")


def _caller(address: str) -> Line:
    """A line for the role that may join and nothing else; what goes wrong is said to one who has not joined yet."""
    try:
        return connect(make_conninfo(address, user=JOIN_LOGIN, password=JOIN_PASSWORD))
    except Unreachable as error:
        if error.template == connection.NO_ANSWER:
            raise Unreachable(NO_ANSWER) from error
        if error.template in (connection.WRONG_PASSWORD, connection.NOT_SET_UP, connection.NO_DATABASE):
            raise Unreachable(NO_CENTRE) from error
        raise
