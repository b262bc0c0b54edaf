"""A pytest plugin that writes down what generated tests send, each request once.

They go to the file that `CLIENTPRESS_RECORD` names: a list of JSON a line, with method,
URL, headers and the body in base64.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest

from clientpress.mock import Request

VARIABLE = "CLIENTPRESS_RECORD"


def pytest_configure(config: pytest.Config) -> None:
    """Listen from the first test on."""
    config.pluginmanager.register(_Recorder(Path(os.environ[VARIABLE])))


def recorded(path: Path) -> Iterator[Request]:
    """Yield the requests that a run has written down."""
    for line in path.read_text(encoding="utf-8").splitlines():
        method, url, headers, body = json.loads(line)
        parts = urlsplit(str(url))
        yield Request(
            method,
            parts.path,
            parts.query,
            tuple((name, value) for name, value in headers),
            base64.b64decode(body),
            parts.scheme,
        )


class _Recorder:
    """Hears what clients and transports are asked, which generated tests answer."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lines: dict[str, None] = {}
        patch = pytest.MonkeyPatch()
        answer, send = httpx2.MockTransport.handle_request, httpx2.Client.send

        def heard(
            transport: httpx2.MockTransport, request: httpx2.Request
        ) -> httpx2.Response:
            self._note(request)
            return answer(transport, request)

        def sent(
            client: httpx2.Client, request: httpx2.Request, **options: Any
        ) -> httpx2.Response:
            self._note(request)
            return send(client, request, **options)

        patch.setattr(httpx2.MockTransport, "handle_request", heard)
        patch.setattr(httpx2.Client, "send", sent)

    def _note(self, request: httpx2.Request) -> None:
        body = base64.b64encode(request.read()).decode()
        headers = request.headers.multi_items()
        line = json.dumps([request.method, str(request.url), headers, body])
        self._lines[line] = None

    def pytest_sessionfinish(self) -> None:
        """Write the file."""
        text = "".join(f"{line}\n" for line in self._lines)
        self._path.write_text(text, encoding="utf-8")
