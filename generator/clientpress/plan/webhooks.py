"""The webhooks module: one typed constant for each event we receive."""

from __future__ import annotations

from msgspec import Struct

from ..code.symbols import ANY, HMAC_SECRET, STANDARD_WEBHOOK_SECRET, WEBHOOK, WEBHOOKS
from ..code.tree import (
    Call,
    Code,
    Dict,
    Lambda,
    Name,
    Subscript,
    Symbol,
    Tuple,
    Value,
    path,
)
from ..escape import Entries
from ..ir import AnyType, DeclarationRef, Declarations, Signature, Webhook
from ..names import snake_name, unique
from .annotations import Annotations
from .description import source_text

# The `def` line of a function named after a header stays on one line.
_LONGEST = 36
_SIGNED = ("hmac", "standard-webhooks")


class WebhookPlan(Struct, frozen=True):
    """A webhook, its event's annotation and the constant's value."""

    name: str
    webhook: Webhook
    event: Code
    definition: Code
    paragraphs: tuple[str | Entries, ...]

    @property
    def annotation(self) -> Code:
        """The annotation of the constant."""
        return Subscript(WEBHOOK, (self.event,))


def plan_webhooks(
    webhooks: tuple[Webhook, ...], declarations: Declarations
) -> tuple[WebhookPlan, ...]:
    """Plan the constants of all webhooks."""
    names = frozenset(webhook.name for webhook in webhooks)
    annotations = Annotations(declarations, shadowed=names)
    return tuple(_webhook(webhook, annotations) for webhook in webhooks)


class SignaturePlan(Struct, frozen=True):
    """A function that makes, of a secret, what `parse` verifies signed events by.

    `webhook` is the first of those that are signed so.
    """

    name: str
    webhook: Webhook
    secret_class: Symbol
    definition: Code
    paragraphs: tuple[str, ...]


def plan_signatures(webhooks: tuple[Webhook, ...]) -> tuple[SignaturePlan, ...]:
    """Plan one function for each way in which webhooks are signed.

    A single one is called `signed`, several are told apart by their headers.
    """
    signed: dict[Signature | None, list[Webhook]] = {}
    for webhook in webhooks:
        if webhook.authentication in _SIGNED:
            signed.setdefault(webhook.signature, []).append(webhook)
    used = {webhook.name for webhook in webhooks}
    plans: list[SignaturePlan] = []
    for signature, own in signed.items():
        header = "webhook-signature" if signature is None else signature.header
        wanted = snake_name(header, fallback="header")[:_LONGEST].strip("_")
        name = "signed" if len(signed) == 1 else f"signed_by_{wanted}"
        plans.append(_signature(unique(name, used), signature, own))
    return tuple(plans)


def _signature(
    name: str, signature: Signature | None, webhooks: list[Webhook]
) -> SignaturePlan:
    signed = ", ".join(f"`{webhook.name}`" for webhook in webhooks)
    if signature is None:
        secret_class = STANDARD_WEBHOOK_SECRET
        definition = Call(secret_class, (Name("secret"),))
        text = (
            "The sender signs as Standard Webhooks says; secrets begin with `whsec_`."
        )
    else:
        secret_class = HMAC_SECRET
        keyword: list[tuple[str, Code]] = []
        if signature.encoding != "hex":
            keyword.append(("encoding", Value(signature.encoding)))
        if signature.prefix:
            keyword.append(("prefix", Value(signature.prefix)))
        definition = Call(
            secret_class, (Value(signature.header), Name("secret")), tuple(keyword)
        )
        after = f", after `{signature.prefix}`" if signature.prefix else ""
        text = (
            f"The header `{signature.header}` holds the {signature.encoding} HMAC-SHA256"
            f" of the raw body{after}."
        )
    return SignaturePlan(
        name=name,
        webhook=webhooks[0],
        secret_class=secret_class,
        definition=definition,
        paragraphs=(f"What `parse(secret=...)` verifies {signed} by.", text),
    )


class WebhookGuide(Struct, frozen=True):
    """What the README shows, of the first webhook.

    `event` annotates an event, `data` what it holds. `secret` is what proves the sender,
    None where nothing does. `status` is what a receiver answers. `about` is what the
    document says of the event, `doubt` what is doubtful about its identity, "" if
    nothing is. `headers` pairs documented ones with what is said of each. `retries` are
    the waits before each further delivery in words, `timeout` is how long the sender
    waits for an answer, "" if that is not documented. `answer` are the fields of what the
    sender expects back.
    """

    name: str
    event: Code
    data: Code
    secret: Code | None
    status: int
    about: str
    doubt: str
    headers: tuple[tuple[str, str], ...]
    retries: tuple[str, ...]
    timeout: str
    answer: tuple[str, ...]


def plan_webhook_guide(
    plans: tuple[WebhookPlan, ...], signatures: tuple[SignaturePlan, ...]
) -> WebhookGuide | None:
    """Plan what the README shows; None without webhooks."""
    if not plans:
        return None
    webhook = plans[0].webhook
    secret: Code | None = None
    if webhook.authentication == "shared-secret-header":
        secret = Call(path(WEBHOOKS, "SharedSecret"), (Value("X-Secret"), Value("...")))
    for signature in signatures if webhook.authentication in _SIGNED else ():
        if signature.webhook.signature == webhook.signature:
            # The README's code can be run, and a key must be base64.
            example = "..." if webhook.signature else "whsec_c2VjcmV0"
            secret = Call(path(WEBHOOKS, signature.name), (Value(example),))
    shown = plans[0].event if isinstance(webhook.type, DeclarationRef) else ANY
    return WebhookGuide(
        name=webhook.name,
        event=Subscript(path(WEBHOOKS, "Event"), (shown,)),
        data=shown,
        secret=secret,
        status=success_status(webhook, has_answer=bool(webhook.answer)),
        about=webhook.description,
        doubt=webhook.identity_note,
        headers=webhook.headers,
        retries=tuple(map(spoken_time, webhook.retries)),
        timeout="" if webhook.timeout is None else spoken_time(webhook.timeout),
        answer=tuple(name for name, _ in webhook.answer),
    )


def spoken_time(seconds: float) -> str:
    """Return seconds in the largest unit that they are a whole number of."""
    for size, unit in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if seconds >= size and seconds % size == 0:
            return _counted(int(seconds // size), unit)
    whole = int(seconds) if seconds == int(seconds) else seconds
    return _counted(whole, "second")


def _counted(number: float, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def success_status(webhook: Webhook, *, has_answer: bool) -> int:
    """Return the status by which a receiver says that an event has arrived."""
    if webhook.success != "2XX":
        return int(webhook.success)
    return 200 if has_answer else 204


def _webhook(webhook: Webhook, annotations: Annotations) -> WebhookPlan:
    event = annotations.value(webhook.type or AnyType())
    keyword: list[tuple[str, Code]] = []
    if webhook.identity_header is None:
        keyword.append(("identity", Value(webhook.identity)))
    else:
        keyword.append(("identity_header", Value(webhook.identity_header)))
    if webhook.retries:
        keyword.append(("retries", Tuple(tuple(map(Value, webhook.retries)))))
    if webhook.timeout is not None:
        keyword.append(("timeout", Value(webhook.timeout)))
    if webhook.answer:
        pairs = tuple((Value(k), Value(v)) for k, v in webhook.answer)
        keyword.append(("answer", Dict(pairs)))
    if webhook.success != "2XX":
        keyword.append(("success", Value(webhook.success)))
    if webhook.method != "POST":
        keyword.append(("method", Value(webhook.method)))
    paragraphs: list[str | Entries] = [
        webhook.summary or f"The webhook {webhook.wire}."
    ]
    if webhook.description:
        paragraphs.append(webhook.description)
    if webhook.identity_note:
        paragraphs.append(f"Of what tells events apart: {webhook.identity_note}")
    if webhook.headers:
        paragraphs.append(Entries("Headers:", webhook.headers))
    if webhook.source is not None:
        paragraphs.append(f"Source: {source_text(webhook.source)}")
    return WebhookPlan(
        name=webhook.name,
        webhook=webhook,
        event=event,
        definition=Call(
            WEBHOOK,
            (Value(webhook.wire), Lambda(event)),
            tuple(keyword),
        ),
        paragraphs=tuple(paragraphs),
    )
