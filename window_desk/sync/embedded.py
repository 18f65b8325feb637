"""A private PostgreSQL of our own on this machine, for the demonstration and the tests: TLS, SCRAM, loopback only.

It runs Debian's binaries (or those in ``$PGBIN``) on a folder; no service is installed or touched. As root it runs the
server under another account, because PostgreSQL refuses to run as root.
"""

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from psycopg import sql
from psycopg.conninfo import make_conninfo

from window_desk.errors import Unreachable
from window_desk.sync.connection import connect

SUPERUSER = "postgres"
NO_BINARIES = (
    "没有找到 PostgreSQL 程序。请运行 apt install postgresql，或用环境变量 PGBIN 指向它的 bin 文件夹。"
    "(No PostgreSQL binaries: install the postgresql package, or set PGBIN.)"
)
FAILED = "本机的 PostgreSQL 没有启动（{tool}）。请根据下面的提示处理后再试。(PostgreSQL did not start.)\n{said}"
UNREADABLE = (
    "以 root 身份运行时，PostgreSQL 改用账户 {account}，但它进不了文件夹 {folder}。"
    "请换一个它能进入的位置，如 /var/lib 下。"
    "(The account {account} cannot enter {folder}.)"
)
_CERTIFICATE = (
    *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"),
    *("-days", "3650", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"),
    *("-keyout", "server.key", "-out", "server.crt"),
)
_CONFIGURATION = """
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
ssl = on
ssl_cert_file = '../server.crt'
ssl_key_file = '../server.key'
ssl_min_protocol_version = 'TLSv1.3'
max_connections = {connections}
logging_collector = on
log_destination = csvlog
log_filename = 'server-%a'
log_truncate_on_rotation = on
"""
_WHO_MAY_CONNECT = "hostssl all all 127.0.0.1/32 scram-sha-256\n"
_CARELESS = "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\n"


def find_binaries() -> Path | None:
    """The folder of ``initdb`` and ``pg_ctl``: ``$PGBIN``, else Debian's newest, else on the ``PATH``."""
    return next((folder for folder in _candidates() if (folder / "initdb").exists()), None)


def _candidates() -> Iterator[Path]:
    if folder := os.environ.get("PGBIN"):
        yield Path(folder)
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda f: int(f.parent.name), reverse=True)
    if tool := shutil.which("initdb"):
        yield Path(tool).resolve().parent


class EmbeddedPostgres:
    """A PostgreSQL server in ``folder``, kept between runs; without a folder in a temporary one, gone after ``stop``.

    It takes so many ``connections`` at once, what administrators need among them. ``durable=False`` turns fsync off:
    only for tests, a power cut would lose data. All methods raise ``Unreachable``
    with what to do when there are no binaries or the server does not start.
    """

    def __init__(self, folder: Path | None = None, *, durable: bool = True, connections: int = 60) -> None:
        binaries = find_binaries()
        if binaries is None:
            raise Unreachable(NO_BINARIES)
        self._binaries = binaries
        self._account = _other_account()
        self._temporary = folder is None
        self._durable, self._connections = durable, connections
        self._started_here = False
        self.folder = Path(tempfile.mkdtemp(prefix="window-desk-pg-")) if folder is None else folder.absolute()
        self.port = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def root_certificate(self) -> Path:
        """The server's self-signed certificate, to be trusted by windows (``sslrootcert``)."""
        return self.folder / "server.crt"

    def start(self) -> None:
        """Starts the server, making it first where there is none; one that runs on this folder already is joined."""
        self._own_folder()
        if not (self.folder / "data" / "PG_VERSION").exists():
            self._create()
        running = self.folder / "data" / "postmaster.pid"
        if running.exists() and self._run("pg_ctl", "-D", "data", "status", check=False).returncode == 0:
            self.port = int(running.read_text().splitlines()[3])
            return
        self.port = _free_port()
        self._run("pg_ctl", "-D", "data", "-w", "-l", "log", "-o", f"-p {self.port}", "start")
        self._started_here = True

    def stop(self) -> None:
        """Stops the server if this object started it, and removes a temporary folder."""
        if self._started_here:
            how = "immediate" if self._temporary else "fast"  # what is thrown away needs no last checkpoint
            self._run("pg_ctl", "-D", "data", "-w", "-m", how, "stop")
            self._started_here = False
        if self._temporary:
            shutil.rmtree(self.folder, ignore_errors=True)

    def dsn(self, database: str = "postgres", login: str = SUPERUSER, password: str | None = None) -> str:
        """The connection setting for ``login``; without a password, the superuser's."""
        return make_conninfo(
            host="127.0.0.1",
            port=self.port,
            dbname=database,
            user=login,
            password=(self.folder / "password").read_text() if password is None else password,
            sslmode="verify-full",
            sslrootcert=str(self.root_certificate),
        )

    def database(self, name: str) -> str:
        """The superuser's connection setting for the database ``name``, created when it does not exist."""
        with connect(self.dsn()) as line:
            if line.execute("SELECT FROM pg_database WHERE datname = %s", (name,)).fetchone() is None:
                line.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
        return self.dsn(name)

    def _own_folder(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        if self._account:
            os.chown(self.folder, self._account["user"], self._account["group"])
            if subprocess.run(["test", "-x", self.folder], check=False, **self._account).returncode:
                raise Unreachable(UNREADABLE, account=self._account["user"], folder=self.folder)

    def _create(self) -> None:
        shutil.rmtree(self.folder / "data", ignore_errors=True)  # an initdb that was cut short
        self._write("password", secrets.token_urlsafe(24))
        self._run(*_CERTIFICATE)
        self._run(
            *("initdb", "-D", "data", "-U", SUPERUSER, "-A", "scram-sha-256", "--pwfile", "password"),
            *("-E", "UTF8", "--locale", "C"),
        )
        self._write("data/pg_hba.conf", _WHO_MAY_CONNECT)
        settings = _CONFIGURATION.format(connections=self._connections)
        with (self.folder / "data" / "postgresql.conf").open("a") as configuration:
            configuration.write(settings + ("" if self._durable else _CARELESS))

    def _write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.touch(mode=0o600)
        path.write_text(text)
        if self._account:
            os.chown(path, self._account["user"], self._account["group"])

    def _run(self, tool: str, *arguments: str, check: bool = True) -> "subprocess.CompletedProcess[str]":
        program = self._binaries / tool
        try:
            with tempfile.TemporaryFile("w+") as said:  # a pipe would stay open as long as the server runs
                done = subprocess.run(
                    [str(program) if program.exists() else tool, *arguments],
                    cwd=self.folder,
                    stdout=said,
                    stderr=subprocess.STDOUT,
                    stdin=subprocess.DEVNULL,
                    text=True,
                    check=False,
                    env={**os.environ, "LC_ALL": "C"},
                    **self._account,
                )
                said.seek(0)
                if check and done.returncode:
                    raise Unreachable(FAILED, tool=tool, said=said.read()[-800:])
                return done
        except OSError as error:
            raise Unreachable(FAILED, tool=tool, said=error) from error


def _other_account() -> dict[str, Any]:
    """As root: the arguments that make a subprocess run as ``postgres``, or ``nobody`` where that does not exist."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return {}
    import pwd  # not on Windows

    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = known.get("postgres") or known["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
