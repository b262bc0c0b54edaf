"""What the tests of this client share: an API in process, and how results are seen."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import json
from collections.abc import Callable, Mapping, Sequence
from email.message import Message
from typing import Any, Literal, cast

import httpx2
import msgspec

from telenor_agreements import APIError, AsyncTelenorAgreements, TelenorAgreements
from telenor_agreements._runtime.encode import encode_json
from telenor_agreements._runtime.narrow import is_list, is_mapping

# Written by the transport, not by the client.
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
    """A request as it went out."""

    def __init__(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        json: Any = _UNSET,
        text: str | None = None,
        content: bytes | None = None,
        parts: Sequence[tuple[str, str]] | None = None,
    ) -> None:
        self.shown = (method, url, dict(headers))
        self.body: Any = None
        if json is not _UNSET:
            self.body = json
        elif parts is not None:
            self.body = list(parts)
        elif text is not None:
            self.body = text.encode()
        else:
            self.body = content

    @classmethod
    def of(cls, request: httpx2.Request, content: bytes) -> Sent:
        """The request that the transport was given."""
        headers = {
            name.lower(): value
            for name, value in request.headers.items()
            if name.lower() not in _TRANSPORT_HEADERS
        }
        url = request.url
        target = f"{url.scheme}://{url.netloc.decode()}{url.raw_path.decode()}"
        sent = cls(request.method, target, headers=headers, content=content or None)
        kind = headers.get("content-type", "")
        if "json" in kind:
            sent.body = json.loads(content)
        elif kind.startswith("multipart/"):
            # The boundary is chosen anew for each request.
            del headers["content-type"]
            sent = cls(request.method, target, headers=headers)
            sent.body = _parts(kind, content)
        return sent

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sent):
            return NotImplemented
        return (self.shown, self.body) == (other.shown, other.body)

    def __repr__(self) -> str:
        return f"Sent{(*self.shown, self.body)!r}"


def _parts(content_type: str, content: bytes) -> list[tuple[str, str]]:
    boundary = content_type.partition("boundary=")[2].strip('"').encode()
    found: list[tuple[str, str]] = []
    for piece in content.split(b"--" + boundary)[1:-1]:
        head, _, body = piece.strip(b"\r\n").partition(b"\r\n\r\n")
        message = Message()
        for line in head.decode().split("\r\n"):
            header, _, value = line.partition(": ")
            message[header] = value
        name = message.get_param("name", header="content-disposition")
        found.append((str(name), body.decode()))
    return found


class Seen:
    """A decoded model as it is seen: its class and the fields that are not None."""

    def __init__(self, name: str, fields: Mapping[str, Any]) -> None:
        self.shown = (name, dict(fields))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Seen) and self.shown == other.shown

    def __repr__(self) -> str:
        return f"Seen{self.shown!r}"


def see(value: Any) -> Any:
    """Return a result with every model in it as `Seen`."""
    if isinstance(value, msgspec.Struct):
        fields = {
            name: see(getattr(value, name))
            for name in value.__struct_fields__
            if getattr(value, name) is not None
        }
        if not fields.get("extra", True):
            del fields["extra"]
        return Seen(type(value).__name__, fields)
    if is_list(value):
        return [see(item) for item in value]
    if is_mapping(value):
        return {key: see(member) for key, member in value.items()}
    return value


def encoded(value: Any) -> Any:
    """Return a result as JSON again, without nulls: they mean the same as absence."""
    return without_nulls(json.loads(encode_json(value, None)))


def without_nulls(value: Any) -> Any:
    """Return JSON without members that are null."""
    if is_mapping(value):
        return {k: without_nulls(v) for k, v in value.items() if v is not None}
    if is_list(value):
        return [without_nulls(item) for item in value]
    return value


def same(left: Any, right: Any) -> bool:
    """Whether two JSON values agree; moments may be spelt in different ways."""
    if is_mapping(left) and is_mapping(right):
        return left.keys() == right.keys() and all(
            same(left[key], right[key]) for key in left
        )
    if is_list(left) and is_list(right):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, str) and isinstance(right, str) and left != right:
        try:
            return dt.datetime.fromisoformat(left) == dt.datetime.fromisoformat(right)
        except ValueError:
            return False
    return bool(left == right)


class Outcome:
    """What came of a call: its result, the requests sent and the waits between."""

    def __init__(self, result: Any, sent: list[Sent], waits: list[float]) -> None:
        self.result = result
        self.sent = sent
        self.waits = waits

    @property
    def seen(self) -> Any:
        """The result with every model as `Seen`."""
        return see(self.result)

    @property
    def encoded(self) -> Any:
        """The result as JSON again."""
        return encoded(self.result)


Call = Callable[[TelenorAgreements], Any]


class Runner:
    """Runs calls against replies, through the synchronous or asynchronous client."""

    def __init__(self, face: Literal["sync", "async"], waits: list[float]) -> None:
        self.face = face
        self.waits = waits
        self.sent: list[Sent] = []

    def __call__(self, call: Call, *replies: Reply, max_retries: int = 0) -> Outcome:
        """Make a call; each request gets the next of `replies`."""
        self.sent.clear()
        self.waits.clear()
        waiting = [reply.response() for reply in replies]

        def answer(request: httpx2.Request) -> httpx2.Response:
            self.sent.append(Sent.of(request, request.read()))
            return waiting.pop(0)

        async def answer_later(request: httpx2.Request) -> httpx2.Response:
            self.sent.append(Sent.of(request, await request.aread()))
            return waiting.pop(0)

        if self.face == "sync":
            transport = httpx2.MockTransport(answer)
            with (
                httpx2.Client(transport=transport) as http_client,
                TelenorAgreements(
                    token="token-secret",
                    max_retries=max_retries,
                    on_drift="raise",
                    http_client=http_client,
                ) as client,
            ):
                result = call(client)
        else:
            result = asyncio.run(self._call(call, answer_later, max_retries))
        return Outcome(result, list(self.sent), list(self.waits))

    async def _call(self, call: Call, answer: Any, max_retries: int) -> object:
        transport = httpx2.MockTransport(answer)
        async with (
            httpx2.AsyncClient(transport=transport) as http_client,
            AsyncTelenorAgreements(
                token="token-secret",
                max_retries=max_retries,
                on_drift="raise",
                http_client=http_client,
            ) as client,
        ):
            # Both clients have the same face; the calls are written for one of them.
            result = call(cast("TelenorAgreements", client))
            return await result if inspect.isawaitable(result) else result

    def error(self, call: Call, *replies: Reply) -> Any:
        """Make a call that must fail, and return its error."""
        try:
            outcome = self(call, *replies)
        except APIError as error:
            return error
        raise AssertionError(f"no error was raised, but {outcome.result!r} returned")
