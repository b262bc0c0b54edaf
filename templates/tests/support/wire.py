"""Answers of the API, and requests as they went out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

import httpx2
import msgspec

# Written by the transport where the client does not.
_TRANSPORT_HEADERS = frozenset(
    {"accept-encoding", "connection", "content-length", "host", "user-agent"}
    | {"transfer-encoding"}
)
_UNSET: Any = object()


class Reply:
    """An answer of the API."""

    def __init__(
        self,
        status: int,
        *,
        json: Any = _UNSET,
        text: str | None = None,
        content: bytes = b"",
        content_type: str = "application/json",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.status = status
        self.content = content if text is None else text.encode()
        self.headers = dict(headers or {})
        if json is not _UNSET:
            self.content = msgspec.json.encode(json)
        if self.content:
            self.headers["content-type"] = content_type

    def response(self) -> httpx2.Response:
        """The answer as the transport hands it on."""
        return httpx2.Response(self.status, headers=self.headers, content=self.content)


class Sent:
    """A request as it went out. A header that is None may hold whatever it likes."""

    def __init__(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str | None],
        json: Any = _UNSET,
        text: str | None = None,
        content: bytes | None = None,
        parts: Sequence[tuple[list[str], str]] | None = None,
    ) -> None:
        self.shown = (method, url, dict(headers))
        self.transport: Mapping[str, str] = {}
        self.body: Any = None
        if json is not _UNSET:
            self.body = json
        elif parts is not None:
            self.body = list(parts)
        elif text is not None:
            self.body = text.encode() or None
        else:
            self.body = content

    @classmethod
    def of(cls, request: httpx2.Request, content: bytes) -> Sent:
        """The request that the transport was given."""
        headers = {name.lower(): value for name, value in request.headers.items()}
        transport = {n: headers.pop(n) for n in _TRANSPORT_HEADERS if n in headers}
        url = request.url
        target = f"{url.scheme}://{url.netloc.decode()}{url.raw_path.decode()}"
        sent = cls(request.method, target, headers=headers, content=content or None)
        kind = headers.get("content-type", "")
        essence = kind.partition(";")[0].strip().lower()
        if essence in ("application/json", "text/json") or essence.endswith("+json"):
            sent.body = json.loads(content)
        elif kind.startswith("multipart/"):
            # The boundary is chosen anew for each request.
            headers["content-type"] = kind.partition(";")[0]
            sent = cls(request.method, target, headers=headers)
            sent.body = _parts(kind, content)
        sent.transport = transport
        return sent

    def given(self, place: str, name: str) -> Any:
        """The value of a header, query parameter or body field, or None."""
        _, url, headers = self.shown
        if place == "header":
            return headers.get(name.lower())
        if place == "query":
            return dict(parse_qsl(urlsplit(url).query)).get(name)
        return cast("Mapping[str, Any]", self.body or {}).get(name)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sent):
            return NotImplemented
        return (self._compared(other), self.body) == (other._compared(self), other.body)

    def _compared(self, other: Sent) -> tuple[str, str, Mapping[str, str | None]]:
        """What is compared: the transport's headers only where `other` names them."""
        method, url, headers = self.shown
        others = other.shown[2]
        named = {n: v for n, v in self.transport.items() if n in others}
        free = {n: None for n in headers if others.get(n, "") is None}
        return method, url, {**headers, **named, **free}

    def __repr__(self) -> str:
        return f"Sent{(*self.shown, self.body)!r}"


def _parts(content_type: str, content: bytes) -> list[tuple[list[str], str]]:
    """The parts, each as its header lines and its text."""
    boundary = content_type.partition("boundary=")[2].strip('"').encode()
    found: list[tuple[list[str], str]] = []
    for piece in (b"\r\n" + content).split(b"\r\n--" + boundary)[1:-1]:
        head, _, body = piece.partition(b"\r\n\r\n")
        found.append((head.decode().split("\r\n")[1:], body.decode()))
    return found
