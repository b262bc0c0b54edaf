# Copied by clientpress. Do not edit.
"""Requests as a transport gets them: what is put on the wire, and nothing else."""

from __future__ import annotations

import re
from base64 import b64encode
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import unquote

import httpx2

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

__all__ = ["ByteStream", "Origin", "Request", "RequestHeaders", "Url", "parse_url"]

# What `httpx2.URL` leaves as it is, in a path and in a query.
_PLAIN = re.compile(r"/(?:[A-Za-z0-9\-._~/!$&'()*+,;=:@?]++|%[0-9A-Fa-f]{2})*+")
_LONGEST = 60_000


class Origin:
    """Where requests go.

    `host` is as people read it, `wire_host` and `netloc` (with the port) as the wire has it.
    `authorization` is what user name and password make, where they stand before the host,
    and `url` is without them.
    """

    __slots__ = (
        "authorization",
        "host",
        "netloc",
        "port",
        "scheme",
        "url",
        "wire_host",
    )

    def __init__(self, url: httpx2.URL) -> None:
        self.url = url.copy_with(userinfo=b"", raw_path=b"/", fragment=None)
        self.scheme = url.scheme
        self.host = url.host
        self.wire_host = url.raw_host.decode("ascii")
        self.netloc = url.netloc.decode("ascii")
        self.port = url.port or (443 if url.scheme == "https" else 80)
        self.authorization: str | None = None
        if url.userinfo:
            pair = f"{url.username}:{url.password}".encode()
            self.authorization = f"Basic {b64encode(pair).decode()}"

    @property
    def address(self) -> tuple[str, int]:
        """Host and port."""
        return self.host, self.port

    def at(self, target: str) -> Url:
        """The URL of a path and query, which are percent-encoded where they must be.

        Raises `httpx2.InvalidURL`.
        """
        is_plain = len(target) < _LONGEST and _PLAIN.fullmatch(target) is not None
        if not is_plain or "/." in target:
            url = httpx2.URL(f"{self.scheme}://{self.netloc}{target}")
            target = url.raw_path.decode("ascii")
        return Url(self, target)


class Url:
    """A URL as it stands on the wire: ASCII, without credentials and fragment.

    `target` is its path and query. `made` is what the transport has made of it, for
    the next request that has the same.
    """

    __slots__ = ("made", "origin", "target")

    def __init__(self, origin: Origin, target: str) -> None:
        self.origin = origin
        self.target = target
        self.made: Any = None

    @property
    def path(self) -> str:
        """The path, decoded."""
        return unquote(self.target.partition("?")[0])

    def __str__(self) -> str:
        return f"{self.origin.scheme}://{self.origin.netloc}{self.target}"


def parse_url(text: str) -> Url:
    """Raises `httpx2.InvalidURL`."""
    url = httpx2.URL(text)
    return Url(Origin(url), url.raw_path.decode("ascii"))


class RequestHeaders:
    """Headers that are sent, in their order; names in any case, values in UTF-8.

    The repr shows names only: values may be credentials.
    """

    __slots__ = ("_pairs",)

    def __init__(self, raw: Iterable[tuple[bytes, bytes]] = ()) -> None:
        self._pairs: dict[str, tuple[tuple[bytes, bytes], ...]] = {}
        for name, value in raw:
            key = name.decode("latin-1").lower()
            self._pairs[key] = (*self._pairs.get(key, ()), (name, value))

    def copy(self) -> RequestHeaders:
        other = RequestHeaders()
        other._pairs = self._pairs.copy()
        return other

    def get(self, name: str) -> str | None:
        pairs = self._pairs.get(name.lower())
        if pairs is None:
            return None
        return ", ".join(value.decode("utf-8", "replace") for _, value in pairs)

    def __setitem__(self, name: str, value: str) -> None:
        """Replace all headers of a name, where the first of them stands."""
        self._pairs[name.lower()] = ((name.encode(), value.encode()),)

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._pairs

    def __iter__(self) -> Iterator[tuple[bytes, bytes]]:
        """Names and values as they are sent."""
        return iter(self.raw)

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """The same as a list."""
        return [pair for pairs in self._pairs.values() for pair in pairs]

    def __repr__(self) -> str:
        return f"<RequestHeaders {', '.join(self._pairs)}>"


class ByteStream(Protocol):
    """A body that is read while it is sent."""

    def __iter__(self) -> Iterator[bytes]: ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...


class Request:
    """One attempt of a call. Its body is `content`, or what `stream` yields.

    The headers say how long the body is.
    """

    __slots__ = ("content", "headers", "method", "stream", "url")

    def __init__(
        self,
        method: str,
        url: Url,
        headers: RequestHeaders,
        content: bytes | None = b"",
        stream: ByteStream | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content if stream is None else None
        self.stream = stream

    def __repr__(self) -> str:
        return f"<Request {self.method}>"
