"""A TCP proxy that is a slow line: so long each way, so many bytes a second. TLS passes through it untouched."""

import socket
import time
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread


class SlowProxy:
    """In front of a server on loopback; ``port`` is where to connect instead. ``one_way`` in seconds."""

    def __init__(self, server_port: int, one_way: float, bytes_a_second: float) -> None:
        self._server_port, self._one_way, self._rate = server_port, one_way, bytes_a_second
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.turns = 0
        """How often the server was spoken to anew: what a long line makes dear."""
        Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._server_port))
                for end in (client, server):
                    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._quiet = True
                self._carry(client, server, up=True)
                self._carry(server, client, up=False)

    def _carry(self, source: socket.socket, sink: socket.socket, *, up: bool) -> None:
        line: SimpleQueue[tuple[float, bytes]] = SimpleQueue()
        Thread(target=self._take, args=(source, line, up), daemon=True).start()
        Thread(target=self._bring, args=(sink, line), daemon=True).start()

    def _take(self, source: socket.socket, line: "SimpleQueue[tuple[float, bytes]]", up: bool) -> None:
        free = 0.0
        with suppress(OSError):
            while data := source.recv(1400):
                self.turns += up and self._quiet
                self._quiet = not up
                free = max(free, time.monotonic()) + len(data) / self._rate
                line.put((free + self._one_way, data))
        line.put((free + self._one_way, b""))

    def _bring(self, sink: socket.socket, line: "SimpleQueue[tuple[float, bytes]]") -> None:
        with suppress(OSError):
            while True:
                due, data = line.get()
                time.sleep(max(0.0, due - time.monotonic()))
                if not data:
                    sink.shutdown(socket.SHUT_RDWR)
                    return
                sink.sendall(data)
