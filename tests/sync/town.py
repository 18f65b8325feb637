"""Windows and centres on the test server, each test with its own."""

from dataclasses import dataclass
from itertools import count

from psycopg.conninfo import make_conninfo
from small_ledger import SmallLedger
from store_ledger import StoreLedger

from window_desk.core import posts
from window_desk.sync import admin
from window_desk.sync.centre import Centre
from window_desk.sync.connection import Line, connect
from window_desk.sync.embedded import EmbeddedPostgres
from window_desk.sync.exchange import Exchange, RoundReport

NUMBERS = count(100)


@dataclass
class Desktop:
    """A window's PC: its login at the centre and its ledger."""

    login: str
    dsn: str
    ledger: SmallLedger | StoreLedger

    def line(self, port: int | None = None) -> Centre:
        return Centre(make_conninfo(self.dsn, port=port) if port else self.dsn)

    def round(self, port: int | None = None) -> RoundReport:
        with self.line(port) as centre:
            return Exchange(self.ledger, centre).round()


class Town:
    """A database on the test server, where each call of ``centre`` makes another service centre."""

    def __init__(self, server: EmbeddedPostgres) -> None:
        self.server = server
        self.database = f"town_{next(NUMBERS)}"
        self.admin_dsn = server.database(self.database)
        admin.create_centre(self.admin_dsn, posts.Centre(0, "预备"))

    def centre(self) -> int:
        number = next(NUMBERS)
        admin.create_centre(self.admin_dsn, posts.Centre(number, f"{number}号政务服务中心"))
        return number

    def desktop(self, centre_id: int, kind: type[SmallLedger] | type[StoreLedger] = SmallLedger) -> Desktop:
        login, dsn = self.enrol(centre_id)
        return Desktop(login, dsn, kind(centre_id, seed=next(NUMBERS)))

    def enrol(self, centre_id: int) -> tuple[str, str]:
        """A new window's login and connection setting."""
        login = f"window_{next(NUMBERS)}"  # logins belong to the whole server, so no two databases may share one
        password = admin.enrol(self.admin_dsn, centre_id, login)
        return login, self.server.dsn(self.database, login, password)

    def ask(self, question: str, *values: object) -> list[tuple[object, ...]]:
        with connect(self.admin_dsn) as line:
            cursor = line.execute(question, values)
            return cursor.fetchall() if cursor.description else []

    def server_line(self) -> Line:
        return connect(self.server.dsn())

    def stored(self, desktop: Desktop) -> int:
        ((number,),) = self.ask("SELECT count(*) FROM sync.act WHERE device_id = %s", desktop.ledger.device_id)
        assert isinstance(number, int)
        return number
