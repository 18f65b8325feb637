"""文印机. Papers are drawn by a process of its own, so that no drawing holds up the screen (decision 0021).

The program holds one end of a pipe, the press the other: what is to be drawn goes in, how far it is and the PDF come
out. When the program ends, in whatever way, its end closes, and the press ends with it. A press that dies over a paper
(the system was out of memory) is replaced and the paper drawn once more; where that one dies too, it is an error.

What takes many seconds and is no paper (the book of all guides, a large workbook) has a press of its own for that time,
so that no paper waits for it: ``aside``.
"""

import pickle
import signal
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple, Protocol

from window_desk.core.leaflets import Guide
from window_desk.errors import Unreachable
from window_desk.printing import Drawable, render
from window_desk.printing.progress import page_drawn, telling

LOOK = 0.05
"""Seconds between two looks whether somebody stopped what is being drawn."""
STOP_PATIENCE = 1.0
"""Seconds a press is given to stop by itself, which it does between two pages; then it is ended."""
DIED = (
    "文书没有画成：负责画文书的程序两次意外中止，多半是电脑内存不足。"
    "请关掉不用的程序再打印一次；仍然不行的，请重新启动电脑并告诉管理员。"
)
NO_PRESS = "文书没有画成：负责画文书的程序启动不了（{why}）。请关掉不用的程序再打印一次；仍然不行的，请告诉管理员。"


class Watch(Protocol):
    """Whoever waits for a PDF; both raise where it is to be drawn no further."""

    def check(self) -> None:
        """Asked every ``LOOK`` seconds."""

    def tell(self, done: int, of: int) -> None:
        """How many pages are drawn, or other parts done."""


class Told(NamedTuple):
    """What the press says between two pages."""

    done: int
    of: int


class Press:
    """The program's end. Any thread may ask; one thing is drawn at a time."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None

    def start(self) -> None:
        """Have a press, which loads its fonts while nobody waits for it; returns before it has."""
        with self._lock:
            self._begin()

    def pdf(self, facts: Drawable, watch: Watch) -> bytes:
        """``printing.render``, with its errors; ``Unreachable`` where the press cannot draw it."""
        return self._ask("pdf", facts, watch)

    def dots(self, pdf: bytes, watch: Watch) -> bytes:
        """``thermal.escpos``."""
        return self._ask("dots", pdf, watch)

    def do(self, what: str, facts: object, watch: Watch) -> bytes:
        """What ``WORK`` has under that name; raises as ``pdf``."""
        return self._ask(what, facts, watch)

    def close(self) -> None:
        """End the press; the next thing to draw gets a new one."""
        if self._process is not None and self._line is not None:
            self._process.kill()
            self._process.join()
            self._line.close()
        self._process = self._line = None

    def _ask(self, what: str, facts: object, watch: Watch) -> bytes:
        with self._lock:
            answer = self._answer((what, facts), watch)
            if answer is None:
                answer = self._answer((what, facts), watch)
        if answer is None:
            raise Unreachable(DIED)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _begin(self) -> Connection:
        if self._process is not None and not self._process.is_alive():
            self.close()
        if self._line is None:
            spawn = get_context("spawn")
            self._line, theirs = spawn.Pipe()
            self._process = spawn.Process(target=work, args=(theirs,), name="press", daemon=True)
            try:
                self._process.start()
            except OSError as error:
                self._process = self._line = None
                raise Unreachable(NO_PRESS, why=error.strerror or error) from error
            finally:
                theirs.close()
        return self._line

    def _answer(self, asked: tuple[str, object], watch: Watch) -> bytes | Exception | None:
        """What the press answers: bytes or what was raised there; ``None`` where it died."""
        line = self._begin()
        try:
            line.send(asked)
            while True:
                if not line.poll(LOOK):
                    watch.check()
                    continue
                said: Told | bytes | Exception = line.recv()
                if not isinstance(said, Told):
                    return said
                watch.tell(*said)
        except (EOFError, OSError):
            self.close()
            return None
        except BaseException:
            self._stop(line)
            raise

    def _stop(self, line: Connection) -> None:
        """Let it stop between two pages, which keeps its fonts loaded; one that does not is ended."""
        with suppress(EOFError, OSError):
            line.send(None)
            while line.poll(STOP_PATIENCE):
                if not isinstance(line.recv(), Told):
                    return
        self.close()


PRESS = Press()
"""The one of this program."""


def aside(what: str, facts: object, watch: Watch) -> bytes:
    """What ``WORK`` has under that name, done by a press that is ended afterwards; raises as ``Press.pdf``."""
    with closing(Press()) as press:
        return press.do(what, facts, watch)


class _Stopped(Exception):
    """Nobody wants the rest."""


def work(line: Connection) -> None:
    """The press: draw what is asked for on ``line`` until nobody is there to ask."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the program
    with suppress(Exception):  # what is wrong shows with the first paper
        _warm_up()
    with suppress(EOFError, OSError):
        while True:
            if (asked := line.recv()) is not None:  # None comes late: what it was to stop is done
                line.send(_done(line, *asked))


def _warm_up() -> None:
    """Load what half a second of libraries and fonts every paper needs."""
    from window_desk.printing import checklist_slip, fonts, forms, shift_sheet  # noqa: F401
    from window_desk.printing.guides import sheet  # noqa: F401

    for weight in fonts.Weight:
        fonts.first_font(weight)


def _escpos(pdf: bytes) -> bytes:
    from window_desk.printing.thermal import escpos

    return escpos(pdf)


def _book(asked: tuple[Sequence[Guide], Path]) -> bytes:
    from window_desk.printing.guides.files import write_book

    write_book(*asked, page_drawn)
    return b""


def _site(asked: tuple[Sequence[Guide], Path]) -> bytes:
    from window_desk.printing.guides.files import write_site

    write_site(*asked, page_drawn)
    return b""


def _trial(asked: tuple[Any, ...]) -> bytes:
    from window_desk.interchange.trial import shortened, try_out_file

    path, current, departments, today, most = asked
    return pickle.dumps(shortened(try_out_file(path, current, departments, today, page_drawn), most))


WORK: Mapping[str, Callable[[Any], bytes]] = {
    "pdf": render,
    "dots": _escpos,
    "book": _book,
    "site": _site,
    "trial": _trial,
}


def _done(line: Connection, what: str, facts: object) -> bytes | Exception:
    """The bytes, or what was raised."""

    def tell(done: int, of: int) -> None:
        line.send(Told(done, of))
        if line.poll():
            line.recv()
            raise _Stopped

    try:
        with telling(tell):
            return WORK[what](facts)
    except Exception as error:
        return _portable(error)


def _portable(error: Exception) -> Exception:
    """``error`` as it can cross over, with where it was raised; one that cannot, as text."""
    where = "".join(traceback.format_exception(error))
    error.add_note(where)
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(where)
    return error
