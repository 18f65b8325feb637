"""A TCP proxy that cuts the line after so many bytes, or swallows them. TLS passes through it untouched."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Lock, Thread

UP, DOWN = "up", "down"


class CuttingProxy:
    """In front of a server on loopback; ``port`` is where to connect instead. ``passed`` counts bytes each way."""

    def __init__(self, server_port: int) -> None:
        self._server_port = server_port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._lock = Lock()
        self._left: dict[str, int] = {}
        self._once = False
        self._swallowing = False
        self.passed = {UP: 0, DOWN: 0}
        self.swallowed = Event()
        Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    @contextmanager
    def cutting(self, direction: str, after: int, *, once: bool = False) -> Iterator[None]:
        """Inside, the line is cut when ``after`` more bytes have been delivered in that direction, and every line after
        it, unless ``once``.
        """
        with self._lock:
            self._left, self._once = {direction: after}, once
        yield
        with self._lock:
            self._left = {}

    def swallow(self) -> None:
        """From now on nothing comes through and the line stays open, as when a cable is pulled."""
        self._swallowing = True

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._server_port))
                Thread(target=self._pump, args=(client, server, UP), daemon=True).start()
                Thread(target=self._pump, args=(server, client, DOWN), daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket, direction: str) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if self._swallowing:
                    self.swallowed.set()
                    continue
                allowed = self._allowed(direction, len(data))
                sink.sendall(data[:allowed])
                if allowed < len(data):
                    break
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _allowed(self, direction: str, wanted: int) -> int:
        with self._lock:
            allowed = min(wanted, self._left.get(direction, wanted))
            if direction in self._left:
                self._left[direction] -= allowed
                if self._once and allowed < wanted:
                    self._left = {}
            self.passed[direction] += allowed
            return allowed
