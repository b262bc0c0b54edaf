"""The x- keys that operations and webhooks carry.

`document.extensions` knows the shape of each; a value that does not fit, as in
documents of others who use the same name, reads as if it were not there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..document.extensions import extension
from ..ir import ErrorCode, RateLimit, Source
from .nodes import Node, flag, is_mapping, items, mapping, scalar, text


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


@dataclass(frozen=True, slots=True)
class Idempotency:
    """Whether a call may be repeated, by itself or with a body field or header."""

    always: bool | None
    field: str | None
    header: str | None


def idempotency(node: Node) -> Idempotency:
    """Return `x-idempotent` and `x-idempotency-key` of an operation."""
    value = _read(node, "x-idempotent")
    return Idempotency(
        always=value if isinstance(value, bool) else None,
        field=str(value["field"]) if is_mapping(value) else None,
        header=_read(node, "x-idempotency-key"),
    )


@dataclass(frozen=True, slots=True)
class Delivery:
    """How a webhook's event is delivered, and what its sender wants to hear."""

    identity: str | None = None
    retries: tuple[float, ...] = ()
    timeout: float | None = None
    answer: tuple[tuple[str, str], ...] = ()
    success: str = "2XX"
    authentication: str = "none"


def delivery(node: Node) -> Delivery:
    """Return `x-webhook` of a webhook's operation."""
    value = _read(node, "x-webhook")
    if value is None:
        return Delivery()
    return Delivery(
        identity=value["identity"],
        retries=tuple(value["retries"]),
        timeout=value.get("timeout"),
        answer=tuple(sorted(mapping(value, "answer").items())),
        success=value["success"],
        authentication=value["authentication"],
    )
