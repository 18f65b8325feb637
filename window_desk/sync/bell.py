"""What ends a wait early: a bell that any thread may ring, and a line on which something comes in."""

import selectors
import socket
from contextlib import suppress


class Bell:
    """Rung from any thread, waited for by one. A ring while nobody waits ends the next wait at once."""

    def __init__(self) -> None:
        self._ear, self._hand = socket.socketpair()  # a selector on Windows takes sockets only
        self._ear.setblocking(False)
        self._hand.setblocking(False)

    def ring(self) -> None:
        """End the wait under way, or the next one."""
        with suppress(OSError):  # rung so often that it is full, or put away already
            self._hand.send(b"!")

    def wait(self, seconds: float, line: int | None = None) -> bool:
        """Wait so many seconds at most, for the bell or for something to read on the socket ``line``; whether so."""
        with selectors.DefaultSelector() as either:
            either.register(self._ear, selectors.EVENT_READ)
            if line is not None:
                either.register(line, selectors.EVENT_READ)
            heard = {key.fd for key, _ in either.select(max(0.0, seconds))}
        with suppress(OSError):
            while self._ear.recv(1024):
                pass
        return line in heard

    def close(self) -> None:
        """Put it away; to be done by whoever waits."""
        self._ear.close()
        self._hand.close()
