"""A server on raw sockets that does what it is told, a thread for each connection."""

from __future__ import annotations

import contextlib
import os
import select
import socket
import ssl
import struct
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from threading import Condition, Thread
from typing import NamedTuple, TypeAlias

PATIENCE = 20.0
"""Seconds after which a test fails that waits in vain."""


class Asked(NamedTuple):
    """A request as it came over the socket."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


class Peer:
    """The server's side of one connection."""

    def __init__(self, sock: socket.socket) -> None:
        sock.settimeout(PATIENCE)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket = sock
        self._unread = b""
        self.is_open = True

    def read(self) -> Asked | None:
        """The next request, or None when the client has closed."""
        while b"\r\n\r\n" not in self._unread:
            if not self._receive():
                return None
        head, _, self._unread = self._unread.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        headers = {
            name.lower(): value
            for name, _, value in (line.partition(": ") for line in lines)
        }
        if "transfer-encoding" in headers:
            body = self._chunked()
        else:
            body = self._bytes(int(headers.get("content-length", "0")))
        if body is None:
            return None
        method, target, _ = first.split(" ")
        return Asked(method, target, headers, body)

    def _bytes(self, length: int) -> bytes | None:
        while len(self._unread) < length:
            if not self._receive():
                return None
        body, self._unread = self._unread[:length], self._unread[length:]
        return body

    def _chunked(self) -> bytes | None:
        body = b""
        while True:
            while b"\r\n" not in self._unread:
                if not self._receive():
                    return None
            size, _, self._unread = self._unread.partition(b"\r\n")
            chunk = self._bytes(int(size, 16) + 2)
            if chunk is None or chunk == b"\r\n":
                return None if chunk is None else body
            body += chunk[:-2]

    def _receive(self) -> bool:
        data = self._socket.recv(65536)
        self._unread += data
        return bool(data)

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._socket.sendall(data)

    def send_beneath(self, data: bytes) -> None:
        """Send bytes beneath TLS, where there is TLS."""
        os.write(self._socket.fileno(), data)

    def reset(self) -> None:
        """End the connection by a TCP reset."""
        self._socket.setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
        )
        self.close()

    def finish(self) -> None:
        """Send no more; the client's end of the connection stays as it is."""
        self._socket.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        """Close this end."""
        self.is_open = False
        self._socket.close()

    def wait_for_end(self, seconds: float = PATIENCE) -> bool:
        """Whether the client closes, or breaks, its end in time."""
        if not select.select([self._socket], [], [], seconds)[0]:
            return False
        with contextlib.suppress(OSError):
            while self._socket.recv(65536):
                pass
        return True


Behaviour: TypeAlias = Callable[[Peer, Asked], None]
"""What the server does about one request."""


class Server:
    """Meets each request with the next behaviour of `script`, or with `always`.

    `asked` has every request that came in whole; `opened` counts connections.
    """

    def __init__(self, url: str, script: tuple[Behaviour, ...] = ()) -> None:
        self.url = url
        self.script = list(script)
        self.always: Behaviour | None = None
        self.on_first_byte: Callable[[], None] | None = None
        self.asked: list[Asked] = []
        self.opened = 0
        self._open = 0
        self._changed = Condition()

    def plays(self, *behaviours: Behaviour) -> None:
        """Add to the script."""
        self.script += behaviours

    def converse(self, peer: Peer) -> None:
        """Answer the requests of one connection until either side ends it."""
        while peer.is_open and (asked := peer.read()) is not None:
            with self._changed:
                self.asked.append(asked)
                behaviour = self.script.pop(0) if self.script else self.always
                self._changed.notify_all()
            assert behaviour is not None, "the client asked more often than expected"
            behaviour(peer, asked)

    def count(self, change: int) -> None:
        """Note that a connection has begun (1) or ended (-1)."""
        with self._changed:
            self._open += change
            self.opened += change > 0
            self._changed.notify_all()

    def wait_for_requests(self, number: int) -> None:
        """Wait until so many requests have come."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.asked) >= number, PATIENCE)

    def wait_for_no_connection(self) -> None:
        """Wait until no connection is open: one that was leaked fails the test."""
        with self._changed:
            assert self._changed.wait_for(
                lambda: self._open == 0, PATIENCE
            ), f"{self._open} of {self.opened} connections are still open"


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Generator[Server]:
    """Serve on a free port of 127.0.0.1 until the block ends, by TLS with a context."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=512)
    scheme = "https" if context else "http"
    server = Server(f"{scheme}://127.0.0.1:{listener.getsockname()[1]}")

    def converse(sock: socket.socket) -> None:
        try:
            # A client may break off at any time, in the handshake too.
            with contextlib.suppress(OSError):
                if server.on_first_byte is not None:
                    sock.recv(1, socket.MSG_PEEK)
                    server.on_first_byte()
                own = context.wrap_socket(sock, server_side=True) if context else sock
                with own:
                    server.converse(Peer(own))
        finally:
            sock.close()
            server.count(-1)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = listener.accept()
                server.count(1)
                Thread(target=converse, args=(sock,), daemon=True).start()

    accepting = Thread(target=accept)
    accepting.start()
    try:
        yield server
    finally:
        # Closing alone would not wake the thread that accepts.
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        accepting.join()
