"""Events as the vendor would send them: signed, and again until they are taken."""

from __future__ import annotations

import hmac
import time
from base64 import b64decode, b64encode
from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from uuid import UUID

import anyio
import httpx2
import msgspec
from msgspec import Struct

from ..ir import Webhook
from ..json_values import is_object
from ..media_types import essence, is_json
from ..sampling import Samples, SampleTooLargeError, found
from .fitted import Fitted
from .json_text import read_json
from .messages import Headers
from .reading import Reading
from .schemas import Schemas
from .tree import Place, Tree

_JSON = "application/json"
_TIMEOUT = 30.0


class Secret(Struct, frozen=True):
    """What the receiver knows the sender by; `header` is for a secret that is sent."""

    value: str
    header: str = "X-Secret"


class Event(Struct, frozen=True):
    """One event, the same in each attempt but for what depends on the time."""

    webhook: Webhook
    identity: str
    headers: Headers
    body: bytes


class Attempt(Struct, frozen=True):
    """One delivery. `waited` are the seconds before it by the vendor's schedule.

    `status` is None where no answer came. `problem` says why it does not count as
    received, or what the document would not have had in the answer.
    """

    number: int
    waited: float
    status: int | None
    is_taken: bool
    problem: str = ""


class Events:
    """Makes the events of an API."""

    def __init__(self, reading: Reading) -> None:
        self._tree = Tree(reading.root)
        # Events come from the API as answers do: what is only written is not in them.
        self._schemas = Schemas(self._tree, "response")
        self._samples = Samples(reading.api.declared)
        self.webhooks = {one.wire: one for one in reading.api.webhooks}
        self._count = 0

    def event(self, name: str, secret: Secret | None = None) -> Event:
        """Return the next event of a webhook, the first one as the document has it.

        Raises:
            KeyError: there is no webhook of that name.
            ValueError: the webhook's events prove their sender, and there is no secret.
        """
        webhook = self.webhooks[name]
        if webhook.authentication in _PROVING and secret is None:
            raise ValueError(f"the webhook {name} needs a secret")
        self._count += 1
        value = self._value(webhook)
        identity = f"event-{self._count}"
        if webhook.identity is not None:
            identity = str(found(value, webhook.identity, identity))
        return Event(
            webhook,
            identity,
            (*self._headers(webhook, identity), *_shared(webhook, secret)),
            msgspec.json.encode(value),
        )

    def _value(self, webhook: Webhook) -> Any:
        schema = self._schema(webhook)
        fitted = Fitted(self._schemas, schema)
        documented = [one.value for one in webhook.examples if not one.is_default]
        value = documented[0] if documented else None
        if value is None or not fitted.fits(value):
            value = self._sampled(webhook)
        if self._count == 1:
            return value
        if webhook.identity == "":
            return self._sampled(webhook)
        if webhook.identity is not None:
            old = found(value, webhook.identity)
            unique = str(UUID(int=self._count, version=4))
            new = [f"{old}-{self._count}", unique, self._count]
            return fitted.placed(value, webhook.identity, new)
        return value

    def _sampled(self, webhook: Webhook) -> Any:
        if webhook.type is None:
            return {}
        first = self._count * 100
        for full in (True, False):
            sampler = self._samples.sampler(full=full, first=first)
            try:
                return sampler.sample(webhook.type, "event").wire
            except SampleTooLargeError:
                continue
        return {}

    def _schema(self, webhook: Webhook) -> Place | None:
        operation = self._tree.follow(webhook.pointer, self._at(webhook))
        body = operation and self._tree.member(operation, "requestBody")
        for name, content in self._tree.members(body, "content") if body else ():
            if is_json(essence(name)):
                return self._tree.member(content, "schema")
        return None

    def _at(self, webhook: Webhook) -> Any:
        value: Any = self._tree.root
        for step in webhook.pointer:
            value = value[step]
        return value

    def _headers(self, webhook: Webhook, identity: str) -> Iterator[tuple[str, str]]:
        """Yield the documented headers but for those that prove the sender."""
        yield "Content-Type", _JSON
        operation = self._tree.follow(webhook.pointer, self._at(webhook))
        signature = webhook.signature.header.lower() if webhook.signature else ""
        for place in self._tree.items(operation, "parameters") if operation else ():
            name = place.text("name")
            if place.text("in") != "header" or name.lower() in (*_SIGNED, signature):
                continue
            if name.lower() == (webhook.identity_header or "").lower():
                yield name, identity
                continue
            schema = self._tree.member(place, "schema")
            known = [str(UUID(int=1, version=4)), f"{name.lower()}-1", "1"]
            fits = (
                one for one in known if not schema or self._schemas.fits(schema, one)
            )
            yield name, next(fits, known[1])


_PROVING = frozenset(("hmac", "standard-webhooks", "shared-secret-header"))
_SIGNED = ("webhook-id", "webhook-timestamp", "webhook-signature")


def _shared(webhook: Webhook, secret: Secret | None) -> Headers:
    if webhook.authentication == "shared-secret-header" and secret is not None:
        return ((secret.header, secret.value),)
    return ()


def signed(event: Event, secret: Secret | None, now: float) -> Headers:
    """Return the headers that prove the sender of an event at a time, in seconds."""
    webhook = event.webhook
    if secret is None:
        return ()
    if webhook.authentication == "hmac" and webhook.signature is not None:
        digest = hmac.digest(secret.value.encode(), event.body, "sha256")
        is_hex = webhook.signature.encoding == "hex"
        text = digest.hex() if is_hex else b64encode(digest).decode()
        return ((webhook.signature.header, f"{webhook.signature.prefix}{text}"),)
    if webhook.authentication == "standard-webhooks":
        key = secret.value.removeprefix("whsec_")
        key += "=" * (-len(key) % 4)
        at = str(int(now))
        covered = f"{event.identity}.{at}.".encode() + event.body
        digest = hmac.digest(b64decode(key), covered, "sha256")
        said = (event.identity, at, f"v1,{b64encode(digest).decode()}")
        return tuple(zip(_SIGNED, said, strict=True))
    return ()


async def deliver(
    event: Event,
    url: str,
    client: httpx2.AsyncClient,
    *,
    secret: Secret | None = None,
    speed: float = 1.0,
    listener: Callable[[Event, Attempt], None] = lambda _event, _attempt: None,
    sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
) -> list[Attempt]:
    """Send an event until it is taken, or until the vendor would give up.

    The vendor's schedule passes `speed` times as fast.
    """
    attempts: list[Attempt] = []
    for number, waited in enumerate((0.0, *event.webhook.retries), start=1):
        if waited:
            await sleep(waited / speed)
        headers = [*event.headers, *signed(event, secret, time.time())]
        attempt = await _attempt(event, url, client, headers, (number, waited))
        attempts.append(attempt)
        listener(event, attempt)
        if attempt.is_taken:
            break
    return attempts


async def _attempt(
    event: Event,
    url: str,
    client: httpx2.AsyncClient,
    headers: list[tuple[str, str]],
    which: tuple[int, float],
) -> Attempt:
    webhook = event.webhook
    try:
        answer = await client.request(
            webhook.method,
            url,
            headers=headers,
            content=event.body,
            timeout=webhook.timeout or _TIMEOUT,
        )
    except (httpx2.TransportError, OSError) as error:
        text = str(error) or type(error).__name__
        return Attempt(*which, None, is_taken=False, problem=text)
    if not _is_success(webhook.success, answer.status_code):
        problem = f"{webhook.success} counts as received"
        return Attempt(*which, answer.status_code, is_taken=False, problem=problem)
    problem = _missed(event, answer.content)
    return Attempt(*which, answer.status_code, is_taken=True, problem=problem)


def _is_success(wanted: str, status: int) -> bool:
    return str(status) == wanted or f"{status // 100}XX" == wanted.upper()


def _missed(event: Event, content: bytes) -> str:
    """Return which fields of the answer are not what the document asks for."""
    sent = msgspec.json.decode(event.body)
    wanted = {name: found(sent, pointer) for name, pointer in event.webhook.answer}
    wanted = {name: value for name, value in wanted.items() if value is not None}
    if not wanted:
        return ""
    try:
        given = read_json(content)
    except ValueError:
        return "the answer is no JSON"
    held = given if is_object(given) else {}
    wrong = [name for name, value in wanted.items() if held.get(name) != value]
    return f"the answer has not the event's {', '.join(wrong)}" if wrong else ""
