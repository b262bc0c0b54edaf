# Copied by clientpress. Do not edit.
"""Webhooks that a fake delivers to the application that takes them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar

from ..codec.encode import encode_json
from ..core.headers import Headers
from ..webhooks.definition import WebhookDefinition
from ..webhooks.secrets import NO_TEXT

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

    from ..webhooks.secrets import Signing

__all__ = ["AsyncDeliveries", "AsyncDelivery", "Delivered", "Deliveries", "Delivery"]

T = TypeVar("T")

Application: TypeAlias = Callable[[Any, Any, Any], Awaitable[Any]]
"""An ASGI application."""


class Delivered(NamedTuple):
    """What the application answered."""

    status_code: int
    headers: Headers
    content: bytes


class _AnyDelivery(Generic[T]):
    """The deliveries of one webhook; `example` is an event that the document shows."""

    def __init__(self, webhook: WebhookDefinition[T], example: str | None) -> None:
        self._webhook = webhook
        self._example = example

    async def _deliver(
        self,
        application: Application,
        data: T | None,
        secret: Signing | Sequence[Signing] | None,
        path: str,
        headers: Mapping[str, str] | None,
    ) -> Delivered:
        body = (self._example or "null").encode()
        if data is not None:
            body = encode_json(data, None)
        sent = {"content-type": "application/json", "content-length": str(len(body))}
        identity = f"fake-{token_hex(8)}"
        if self._webhook.identity_header is not None:
            sent[self._webhook.identity_header.lower()] = identity
        signing = _signing(secret)
        signed = {} if signing is None else signing.sign(body, identity)
        for name, value in {**signed, **(headers or {})}.items():
            sent[name.lower()] = value
        return await _post(application, self._webhook.method, path, sent, body)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._webhook.name}>"


class Delivery(_AnyDelivery[T]):
    """Delivers an event of one webhook."""

    def __call__(
        self,
        application: Application,
        data: T | None = None,
        *,
        secret: Signing | Sequence[Signing] | None = None,
        path: str = "/",
        headers: Mapping[str, str] | None = None,
    ) -> Delivered:
        """Post an event to an ASGI application and return its answer.

        Without `data` it is one that the document shows. `secret` is what the receiver
        verifies the sender by, which here signs; of several the first does.

        Raises what the application raises, and ValueError for an empty list of secrets.
        """
        return asyncio.run(self._deliver(application, data, secret, path, headers))


class AsyncDelivery(_AnyDelivery[T]):
    """The asynchronous twin of `Delivery`, for tests with an event loop."""

    async def __call__(
        self,
        application: Application,
        data: T | None = None,
        *,
        secret: Signing | Sequence[Signing] | None = None,
        path: str = "/",
        headers: Mapping[str, str] | None = None,
    ) -> Delivered:
        """See `Delivery`."""
        return await self._deliver(application, data, secret, path, headers)


class Deliveries:
    """The deliveries of all webhooks, by their names."""

    _kind: type[_AnyDelivery[Any]] = Delivery

    def __init__(self, webhooks: Any, examples: Mapping[str, str]) -> None:
        self._webhooks = webhooks
        self._examples = examples

    if not TYPE_CHECKING:
        # Type checkers know what there is from the stub of the client.

        def __getattr__(self, name: str) -> Any:
            private = name.startswith("_")
            webhook = None if private else getattr(self._webhooks, name, None)
            if isinstance(webhook, WebhookDefinition):
                return self._kind(webhook, self._examples.get(name))
            raise AttributeError(f"there is no webhook {name!r}", name=name)


class AsyncDeliveries(Deliveries):
    """The asynchronous twin of `Deliveries`."""

    _kind = AsyncDelivery


def _signing(secret: Signing | Sequence[Signing] | None) -> Signing | None:
    if secret is None:
        return None
    secrets = secret if isinstance(secret, Sequence) else [secret]
    if not secrets:
        raise ValueError("no secret is given; None sends the event unsigned")
    if not hasattr(secrets[0], "sign"):
        raise TypeError(NO_TEXT)
    return secrets[0]


async def _post(
    application: Application,
    method: str,
    path: str,
    headers: Mapping[str, str],
    body: bytes,
) -> Delivered:
    target, _, query = path.partition("?")
    scope: MutableMapping[str, Any] = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": method,
        "scheme": "https",
        "path": target,
        "raw_path": target.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [
            (k.encode("latin-1"), v.encode("latin-1")) for k, v in headers.items()
        ],
        "client": ("127.0.0.1", 50_000),
        "server": ("testserver", 443),
    }
    waiting = [{"type": "http.request", "body": body, "more_body": False}]
    sent: list[Any] = []

    async def receive() -> Any:
        if not waiting:
            # The sender stays until it is answered.
            await asyncio.Event().wait()
        return waiting.pop()

    async def send(message: Any) -> None:
        sent.append(message)

    await application(scope, receive, send)
    if not sent:
        raise RuntimeError("the application answered nothing")
    content = b"".join(message.get("body", b"") for message in sent[1:])
    return Delivered(sent[0]["status"], Headers(sent[0].get("headers", ())), content)
