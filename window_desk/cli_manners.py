"""What every command has in common: its options, refusals in one sentence, how far it has come."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from window_desk.errors import WindowDeskError

Store = Annotated[Path | None, typer.Option("--store", help="本机台账文件；不写时用本机的，没有则用演示的")]
Json = Annotated[bool, typer.Option("--json", help="输出 JSON，供其他程序读")]

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
