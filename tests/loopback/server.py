"""An HTTP server on loopback that answers from a script and notes what it was asked."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, NamedTuple


class Asked(NamedTuple):
    """A request as it came over the socket."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


class Server:
    """`answers` are given in turn; `asked` grows with each request."""

    def __init__(
        self, url: str, answers: list[tuple[int, dict[str, str], bytes]]
    ) -> None:
        self.url = url
        self.asked: list[Asked] = []
        self._answers = answers

    def answer(
        self, status: int, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> Server:
        """Add an answer: JSON, or text as it is."""
        own = dict(headers or {})
        if isinstance(body, str):
            own.setdefault("Content-Type", "text/plain")
            content = body.encode()
        else:
            own.setdefault("Content-Type", "application/json")
            content = b"" if body is None else json.dumps(body).encode()
        self._answers.append((status, own, content))
        return self


@contextmanager
def serving() -> Generator[Server, None, None]:
    """Serve on a free port of 127.0.0.1 until the block ends."""
    answers: list[tuple[int, dict[str, str], bytes]] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _handle(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self.rfile.read(length)
            server.asked.append(Asked(self.command, self.path, headers, body))
            status, own, content = answers.pop(0)
            self.send_response(status)
            for name, value in own.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _handle  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:
            """Keep the output of the tests clean."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        server = Server(f"http://127.0.0.1:{http.server_port}", answers)
        thread = Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            http.shutdown()
            thread.join()
