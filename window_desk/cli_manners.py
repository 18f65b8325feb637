"""What every command has in common: its options, refusals in one sentence, how far it has come, files made whole."""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from window_desk.errors import Unreachable, WindowDeskError

Store = Annotated[Path | None, typer.Option("--store", help="本机台账文件；不写时用本机的，没有则用演示的")]
Json = Annotated[bool, typer.Option("--json", help="输出 JSON，供其他程序读")]

NOT_WRITTEN = "写不到 {path}：{why}。请换一个地方，或者腾出空间再试。"

WEEKDAYS = "一二三四五六日"


def with_weekday(day: date) -> str:
    """A day with its weekday, e.g. ``2026-11-20（周五）``."""
    return f"{day}（周{WEEKDAYS[day.weekday()]}）"


@contextmanager
def plainly() -> Iterator[None]:
    """What a person can do something about is said in one sentence and exit status 2; a bug keeps its traceback.

    Inside, commands import what they need: ``window-desk due`` answers without loading screens or database.
    """
    try:
        yield
    except WindowDeskError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from error


@contextmanager
def progress(label: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal, nothing in a pipe; gives what is to be told ``(done, all)``."""
    with typer.progressbar(length=1, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:

        def tell(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        yield tell


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A new folder beside ``path``, gone afterwards: what is cut short leaves nothing half done behind."""
    new: Path | None = None
    try:
        path.absolute().parent.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(prefix=".window-desk-", dir=path.absolute().parent))
        yield new
    except OSError as error:
        raise Unreachable(NOT_WRITTEN, path=path, why=error.strerror) from error
    finally:
        if new:
            shutil.rmtree(new, ignore_errors=True)
