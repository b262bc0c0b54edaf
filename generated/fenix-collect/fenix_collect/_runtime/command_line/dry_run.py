# Copied by clientpress. Do not edit.
"""Shows the request that a call would make, and sends nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

import httpx2
import msgspec

from ..client.caller import session_of
from ..core.media_types import is_json

if TYPE_CHECKING:
    from ..client.client import SyncClient
    from ..spec.hooks import RequestEvent

__all__ = ["DryRun", "Shown"]

_HIDDEN = "HIDDEN"


class Shown(BaseException):
    """The request was shown: there is no answer. No call takes it for a fault."""


class DryRun:
    """A place for requests to go, which shows the first one of a call.

    Credentials are replaced before they are used; where an access token has to be
    fetched, one is made up.
    """

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._is_call = False
        self.http_client = httpx2.Client(transport=httpx2.MockTransport(self._answer))

    def before(self, event: RequestEvent) -> None:
        """A hook, which is told of calls and not of the fetching of tokens."""
        del event
        self._is_call = True

    def hide_credentials(self, client: SyncClient) -> None:
        """Replace the credentials that the client has, or all if it has none."""
        session = session_of(client)
        schemes = session.service.security_schemes.values()
        given = [one for one in schemes if one.is_given(session)] or schemes
        for scheme in given:
            for way in scheme.ways(session):
                session.credentials |= dict.fromkeys(way, _HIDDEN)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        if not self._is_call:
            token = {"access_token": _HIDDEN, "token_type": "Bearer"}
            return httpx2.Response(200, json=token)
        self._out.write(_shown(request))
        raise Shown


def _shown(request: httpx2.Request) -> bytes:
    lines = [f"{request.method} {request.url}"]
    for name, value in request.headers.multi_items():
        scheme = value.partition(" ")[0]
        hides = name.lower() == "authorization"
        lines.append(f"{name}: {f'{scheme} {_HIDDEN}' if hides else value}")
    head = "\n".join(lines).encode("utf-8", "backslashreplace")
    content = request.read()
    return head + b"\n" + (b"\n" + _body(request, content) + b"\n" if content else b"")


def _body(request: httpx2.Request, content: bytes) -> bytes:
    if is_json(request.headers.get("content-type", "")):
        return msgspec.json.format(content)
    try:
        content.decode()
    except UnicodeDecodeError:
        return f"({len(content)} bytes)".encode()
    return content
