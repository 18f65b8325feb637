"""CUPS, the printing system of Linux: its printers, a PDF handed over byte for byte, and what became of the job.

Calls ``libcups.so.2``, which Qt's own printing needs as well, through ctypes (decision 0015). Every call is one short
request to the scheduler over its socket and may be made on any thread. ``CUPS_SERVER`` says where the scheduler is, as
for every program of CUPS.
"""

import ctypes
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_void_p
from enum import IntEnum
from functools import cache
from typing import Any

from window_desk.core.routing import Printer
from window_desk.errors import Unreachable
from window_desk.printing.faults import NO_SUCH_PRINTER, NOT_ACCEPTING, NOT_TAKEN, SCHEDULER_AWAY

ACTIVE, ALL = 0, -1
"""``whichjobs`` of cupsGetJobs2: those not ended, and every one the scheduler remembers."""
CONTINUE = 100
"""HTTP: go on sending."""
FAILED, UNAVAILABLE, REFUSES_JOBS = 0x0400, 0x0502, 0x0506
"""IPP status codes (RFC 8011, appendix B); ``FAILED`` is the first of those that say no."""
PDF, RAW = "application/pdf", "application/vnd.cups-raw"
"""What is handed over: a paper, or bytes that go to the printer as they are."""
CHUNK = 1 << 16


class JobState(IntEnum):
    """IPP job-state (RFC 8011, 5.3.7); ``GONE`` is ours: the scheduler does not remember the job."""

    GONE = 0
    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELLED = 7
    ABORTED = 8
    COMPLETED = 9


class _Option(ctypes.Structure):
    _fields_ = (("name", c_char_p), ("value", c_char_p))


class _Destination(ctypes.Structure):
    _fields_ = (
        ("name", c_char_p),
        ("instance", c_char_p),
        ("is_default", c_int),
        ("num_options", c_int),
        ("options", POINTER(_Option)),
    )


class _Job(ctypes.Structure):
    _fields_ = (
        ("id", c_int),
        ("dest", c_char_p),
        ("title", c_char_p),
        ("user", c_char_p),
        ("format", c_char_p),
        ("state", c_int),
        ("size", c_int),
        ("priority", c_int),
        ("completed_time", ctypes.c_long),
        ("creation_time", ctypes.c_long),
        ("processing_time", ctypes.c_long),
    )


_SIGNATURES: Mapping[str, tuple[Any, tuple[Any, ...]]] = {
    "cupsSetServer": (None, (c_char_p,)),
    "cupsLastError": (c_int, ()),
    "cupsGetDests2": (c_int, (c_void_p, POINTER(POINTER(_Destination)))),
    "cupsGetNamedDest": (POINTER(_Destination), (c_void_p, c_char_p, c_char_p)),
    "cupsFreeDests": (None, (c_int, POINTER(_Destination))),
    "cupsAddOption": (c_int, (c_char_p, c_char_p, c_int, POINTER(POINTER(_Option)))),
    "cupsFreeOptions": (None, (c_int, POINTER(_Option))),
    "cupsCreateJob": (c_int, (c_void_p, c_char_p, c_char_p, c_int, POINTER(_Option))),
    "cupsStartDocument": (c_int, (c_void_p, c_char_p, c_int, c_char_p, c_char_p, c_int)),
    "cupsWriteRequestData": (c_int, (c_void_p, c_char_p, c_size_t)),
    "cupsFinishDocument": (c_int, (c_void_p, c_char_p)),
    "cupsGetJobs2": (c_int, (c_void_p, POINTER(POINTER(_Job)), c_char_p, c_int, c_int)),
    "cupsFreeJobs": (None, (c_int, POINTER(_Job))),
    "cupsCancelJob2": (c_int, (c_void_p, c_char_p, c_int, c_int)),
}
"""What each function of ``cups/cups.h`` gives and takes; ``c_void_p`` is the connection, ``None`` the usual one."""


@cache
def _loaded() -> Any:
    """The library, or ``None`` where there is none."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        library = ctypes.CDLL("libcups.so.2")
    except OSError:
        return None
    for name, (gives, takes) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = gives, takes
    return library


def there() -> bool:
    """Whether this PC prints through CUPS."""
    return _loaded() is not None


def _library() -> Any:
    """The library, its thread told anew where the scheduler is."""
    library = _loaded()
    library.cupsSetServer(None)
    return library


def printers() -> tuple[Printer, ...]:
    """Every printer the scheduler knows, the default one first; none where it does not answer."""
    library, found = _library(), POINTER(_Destination)()
    number = library.cupsGetDests2(None, byref(found))
    try:
        known = [_printer(found[n]) for n in range(number) if not found[n].instance]
    finally:
        library.cupsFreeDests(number, found)
    return tuple(sorted(known, key=lambda printer: (not printer.default, printer.name)))


def printer(name: str) -> Printer:
    """How one printer is just now. ``Unreachable`` where there is none of that name, or the scheduler is away."""
    library = _library()
    found = library.cupsGetNamedDest(None, name.encode(), None)
    if not found:
        raise Unreachable(NO_SUCH_PRINTER if _answers(library) else SCHEDULER_AWAY, name=name)
    try:
        return _printer(found[0])
    finally:
        library.cupsFreeDests(1, found)


def _answers(library: Any) -> bool:
    """Whether the scheduler is there; asked for one printer, libcups calls it not found in either case."""
    found = POINTER(_Destination)()
    library.cupsFreeDests(library.cupsGetDests2(None, byref(found)), found)
    return bool(library.cupsLastError() != UNAVAILABLE)


def _printer(found: Any) -> Printer:
    options = {found.options[n].name: found.options[n].value.decode() for n in range(found.num_options)}
    said = options.get(b"printer-state-reasons", "none").split(",")
    return Printer(
        found.name.decode(),
        bool(found.is_default),
        options.get(b"printer-is-accepting-jobs") != "false",
        options.get(b"printer-state") == "5",
        tuple(reason for reason in said if reason != "none"),
    )


def submit(document: bytes, title: str, name: str, options: Mapping[str, str], kind: str = PDF) -> int:
    """Hand ``document`` of that ``kind`` over to printer ``name`` as it is; the number of the job.

    ``Unreachable`` where it is not taken.
    """
    library = _library()
    with _options(library, options) as (number, made):
        job = int(library.cupsCreateJob(None, name.encode(), title.encode(), number, made))
    if not job:
        raise _refused(library, name)
    sending = library.cupsStartDocument(None, name.encode(), job, title.encode(), kind.encode(), 1)
    for start in range(0, len(document), CHUNK):
        if sending != CONTINUE:
            break
        chunk = document[start : start + CHUNK]
        sending = library.cupsWriteRequestData(None, chunk, len(chunk))
    if library.cupsFinishDocument(None, name.encode()) >= FAILED or sending != CONTINUE:
        fault = _refused(library, name)
        cancel(name, job)
        raise fault
    return job


@contextmanager
def _options(library: Any, options: Mapping[str, str]) -> Iterator[tuple[int, Any]]:
    made, number = POINTER(_Option)(), 0
    for key, value in options.items():
        number = library.cupsAddOption(key.encode(), value.encode(), number, byref(made))
    try:
        yield number, made
    finally:
        library.cupsFreeOptions(number, made)


def state(name: str, job: int) -> JobState:
    """How far a job is: among those not ended, else among all that are remembered. ``Unreachable``."""
    library = _library()
    for which in (ACTIVE, ALL):
        found = POINTER(_Job)()
        number = library.cupsGetJobs2(None, byref(found), name.encode(), 1, which)
        if number < 0 or (not number and library.cupsLastError() >= FAILED):
            raise _refused(library, name)
        try:
            states = {found[n].id: found[n].state for n in range(number)}
        finally:
            library.cupsFreeJobs(number, found)
        if job in states:
            return JobState(states[job])
    return JobState.GONE


def cancel(name: str, job: int) -> None:
    """Take a job back; what is out already stays out. One that has ended is left alone."""
    _library().cupsCancelJob2(None, name.encode(), job, 0)


def _refused(library: Any, name: str) -> Unreachable:
    """Why the scheduler said no to what was asked last."""
    said = library.cupsLastError()
    if said == REFUSES_JOBS:
        return Unreachable(NOT_ACCEPTING, name=name)
    return Unreachable(SCHEDULER_AWAY if said == UNAVAILABLE else NOT_TAKEN, name=name)
