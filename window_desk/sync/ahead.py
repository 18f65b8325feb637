"""Work done while the centre is at its own: a first exchange takes as long as the slower of the two, not as both."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Ahead(Generic[T]):
    """Something to be done once: when it is called, or else when its outcome is asked for."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._came: list[T] = []
        self._error: Exception | None = None

    def __call__(self) -> None:
        """Do it now; an error is kept for whoever asks for the outcome."""
        if self._came or self._error:
            return
        try:
            self._came.append(self._work())
        except Exception as error:
            self._error = error

    def outcome(self) -> T:
        """What came of it; raises what the work raised."""
        self()
        if self._error:
            raise self._error
        return self._came[0]
