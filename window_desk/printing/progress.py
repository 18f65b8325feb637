"""How far a paper is being drawn: told between two pages, so that a long one can be shown and stopped.

The forms need not know: who asks for a paper says ``telling(progress)`` around it, who draws pages says ``page_drawn``.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Progress = Callable[[int, int], None]
"""Told ``(done, all)``; an exception out of it stops the drawing."""


def nobody(done: int, of: int) -> None:
    """Nobody wants to know."""


_told: ContextVar[Progress] = ContextVar("told", default=nobody)


@contextmanager
def telling(progress: Progress) -> Iterator[None]:
    """Whatever is drawn inside tells ``progress``."""
    before = _told.set(progress)
    try:
        yield
    finally:
        _told.reset(before)


def page_drawn(done: int, of: int) -> None:
    """Page ``done`` of ``of`` is drawn."""
    _told.get()(done, of)
