"""Two versions of an API, compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..code.printer import Printer
from ..ir import Webhook
from ..references import Pointer
from ..surface import Surface
from .addresses import compare_addresses
from .calls import compare_settings
from .changes import Change, Compared, Locate, in_order, quoted
from .declared import compare_declared
from .fitting import Fitting
from .narrowing import narrowed
from .operations import compare_methods

_flat = Printer().flat


@dataclass(frozen=True, slots=True)
class Side:
    """A version of an API: what its client offers, and where things stand in it."""

    surface: Surface
    locate: Locate


def compare_apis(name: str, old: Side | None, new: Side | None) -> Compared:
    """Compare two versions of an API; None where one has no such API."""
    if old is not None and new is not None:
        changes = compare(old.surface, new.surface)
        return Compared(name, changes, old.locate, new.locate)
    kind, text = ("api-added", "is new") if old is None else ("api-removed", "is gone")
    change = Change(kind, name, "the whole document", text)
    return Compared(name, (change,), _nowhere, _nowhere)


def _nowhere(pointer: Pointer) -> str:
    del pointer
    return ""


def compare(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Return what is different in `new`, the gravest first."""
    fitting = Fitting(old.declared, new.declared)
    old, new = narrowed(old, new)
    return in_order(
        (
            *_of_client(old, new, fitting),
            *compare_methods(old, new, fitting),
            *_of_events(old, new, fitting),
            *compare_declared(old, new, fitting),
        )
    )


def _of_client(old: Surface, new: Surface, fitting: Fitting) -> Iterator[Change]:
    name = old.settings.class_name
    if name != new.settings.class_name:
        text = f"is called {quoted(new.settings.class_name)} now"
        yield Change("class-renamed", name, "info", text)
    was, now = old.settings.package, new.settings.package
    if was != now:
        text = f"is imported from {quoted(now)} now, and was from {quoted(was)}"
        yield Change("package-renamed", name, "clientpress.toml", text)
    was, now = old.settings.environment, new.settings.environment
    if was != now:
        text = f"reads variables {quoted(f'{now}_...')} now, and read {quoted(f'{was}_...')}"
        yield Change("environment-renamed", name, "clientpress.toml", text)
    found = compare_settings(old.client.arguments, new.client.arguments, fitting)
    for one in found:
        yield Change(one.kind, name, "servers and security", one.text)
    for gone in sorted(old.exported - new.exported):
        yield Change("class-removed", gone, "info", "is no longer in the package")
    if new.error_codes and (codes := sorted(old.error_codes - new.error_codes)):
        text = f"has no {', '.join(map(quoted, codes))} any more"
        yield Change("error-code-removed", "ERROR_CODES", "x-error-codes", text)
    for kind, text in compare_addresses(old, new):
        yield Change(kind, name, "servers", text)
    if (old.api.title, old.api.description) != (new.api.title, new.api.description):
        text = "is described in other words"
        yield Change("described-otherwise", name, "info", text)


def _of_events(old: Surface, new: Surface, fitting: Fitting) -> Iterator[Change]:
    before = {webhook.name: webhook for webhook in old.api.webhooks}
    after = {webhook.name: webhook for webhook in new.api.webhooks}
    for name, webhook in before.items():
        if name not in after:
            yield _event("event-removed", "is gone", webhook, None, webhook)
            continue
        other = after[name]
        was, now = old.events.get(name), new.events.get(name)
        if was is not None and now is not None:
            text = f"sends {quoted(_flat(now))} now, and sent {quoted(_flat(was))}"
            if not fitting.gives(was, now):
                yield _event("event-changed", text, webhook, other, webhook)
            elif not fitting.takes(was, now):
                yield _event("event-narrowed", text, webhook, other, webhook)
        elif (was is None) != (now is None):
            yield _event(
                "event-changed", "has another kind of body", webhook, other, webhook
            )
        if _sending(webhook) != _sending(other):
            text = "is sent, signed or answered otherwise"
            yield _event("event-sent-otherwise", text, webhook, other, webhook)
        if webhook.description != other.description:
            text = "is described in other words"
            yield _event("described-otherwise", text, webhook, other, webhook)
    for name, webhook in after.items():
        if name not in before:
            yield _event("event-added", "is new", None, webhook, webhook)


def _event(
    kind: str, text: str, old: Webhook | None, new: Webhook | None, there: Webhook
) -> Change:
    return Change(
        kind,
        f"webhooks.{there.name}",
        f"webhook {there.wire}",
        text,
        old.pointer if old else None,
        new.pointer if new else None,
    )


def _sending(webhook: Webhook) -> tuple[object, ...]:
    return (
        webhook.method,
        webhook.identity,
        webhook.identity_header,
        webhook.retries,
        webhook.timeout,
        webhook.answer,
        webhook.authentication,
        webhook.signature,
    )
