"""The x- keys that operations and webhooks carry.

`document.extensions` knows the shape of each; a value that does not fit, as in
documents of others who use the same name, reads as if it were not there.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from ..document.extensions import extension
from ..ir import (
    ErrorCode,
    Pagination,
    PreparedBy,
    RateLimit,
    Signature,
    Source,
    Task,
    TaskPolling,
)
from ..json_values import Node, flag, is_object, items, mapping, scalar, string, text
from ..names import method_name


def _read(node: Node, name: str) -> Any:
    return extension(dict(node), name) if name in node else None


def source(node: Node) -> Source | None:
    """Return `x-source`: where the vendor documents an operation or webhook."""
    value = _read(node, "x-source")
    if value is None:
        return None
    return Source(
        origin=text(value, "document") or text(value, "url"),
        section=text(value, "section"),
        lines=text(value, "lines"),
        note=text(value, "note"),
    )


def rate_limit(node: Node) -> RateLimit | None:
    """Return `x-rate-limit` of the document or an operation."""
    value = _read(node, "x-rate-limit")
    if value is None:
        return None
    return RateLimit(
        int(value["requests"]), float(value["seconds"]), text(value, "scope")
    )


def guide(root: Node) -> tuple[Task, ...]:
    """Return `x-guide`: the tasks that are shown first."""
    if _read(root, "x-guide") is None:
        return ()
    return tuple(
        Task(
            title=text(entry, "title"),
            text=text(entry, "text"),
            operation=string(entry, "operation"),
            example=string(entry, "example"),
            paths=tuple(sorted(mapping(entry, "paths").items())),
            headers=tuple(sorted(mapping(entry, "headers").items())),
        )
        for entry in items(root, "x-guide")
    )


def error_codes(*nodes: Node) -> tuple[ErrorCode, ...]:
    """Return `x-error-codes` sorted by code; of one code the last entry holds."""
    codes: dict[str, ErrorCode] = {}
    for node in nodes:
        if _read(node, "x-error-codes") is None:
            continue
        for entry in items(node, "x-error-codes"):
            code = scalar(entry, "code")
            codes[code] = ErrorCode(
                code=code,
                meaning=text(entry, "meaning"),
                status=int(entry["status"]),
                refresh=flag(entry, "refresh"),
            )
    return tuple(codes[code] for code in sorted(codes))


def pagination(node: Node) -> Pagination | None:
    """Return `x-pagination`: how the list that an operation answers is paged."""
    value = _read(node, "x-pagination")
    if not is_object(value):
        return None
    return Pagination(
        style=value["style"],
        request=_place(value, "request"),
        response=_place(value, "response"),
        size=_place(value, "size"),
        total=_place(value, "total"),
        items=value["items"],
        starts_at=int(value.get("starts_at", 1)),
        ends_when_repeated=value.get("repeated") == "end",
        more=_place(value, "more"),
        pages=_place(value, "pages"),
    )


def _place(node: Node, name: str) -> tuple[str, str] | None:
    place = mapping(node, name)
    return (string(place, "in"), string(place, "name")) if place else None


def task_polling(node: Node) -> TaskPolling | None:
    """Return `x-task`: how to wait for the work that an operation starts."""
    value = _read(node, "x-task")
    if value is None:
        return None
    return TaskPolling(value["header"], value["operation"], value["done"])


class Idempotency(Struct, frozen=True):
    """Whether a call may be repeated, by itself or with a body field or header."""

    always: bool | None
    field: str | None
    header: str | None


def idempotency(node: Node) -> Idempotency:
    """Return `x-idempotent` and `x-idempotency-key` of an operation."""
    value = _read(node, "x-idempotent")
    return Idempotency(
        always=value if isinstance(value, bool) else None,
        field=str(value["field"]) if is_object(value) else None,
        header=_read(node, "x-idempotency-key") or None,
    )


def prepared_by(node: Node) -> PreparedBy | None:
    """Return `x-prepared-by`: the operation whose answer this one's arguments are in."""
    value = _read(node, "x-prepared-by")
    if value is None:
        return None
    arguments = tuple(sorted(mapping(value, "arguments").items()))
    return PreparedBy(value["operation"], arguments, method_name(value["name"]))


def token_request(node: Node) -> tuple[str, str, float | None]:
    """Return `x-token-request`: media type, place of the client, lifetime in seconds."""
    value: Node = _read(node, "x-token-request") or {}
    media_type = text(value, "media_type") or "application/x-www-form-urlencoded"
    return media_type, text(value, "client") or "basic", value.get("lifetime")


class Delivery(Struct, frozen=True):
    """How a webhook's event is delivered, and what its sender wants to hear."""

    identity: str | None = None
    identity_header: str | None = None
    identity_note: str = ""
    retries: tuple[float, ...] = ()
    timeout: float | None = None
    answer: tuple[tuple[str, str], ...] = ()
    success: str = "2XX"
    authentication: str = "none"
    signature: Signature | None = None


def delivery(node: Node) -> Delivery:
    """Return `x-webhook` of a webhook's operation."""
    value = _read(node, "x-webhook")
    if value is None:
        return Delivery()
    identity = value["identity"]
    return Delivery(
        identity=identity if isinstance(identity, str) else None,
        identity_header=str(identity["header"]) if is_object(identity) else None,
        identity_note=text(value, "identity_note"),
        retries=tuple(value["retries"]),
        timeout=value.get("timeout"),
        answer=tuple(sorted(mapping(value, "answer").items())),
        success=value["success"],
        authentication=value["authentication"],
        signature=_signature(mapping(value, "signature")),
    )


def _signature(node: Node) -> Signature | None:
    if not node:
        return None
    return Signature(node["header"], node["encoding"], node.get("prefix", ""))
