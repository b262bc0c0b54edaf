"""Which calls may be made twice."""

from __future__ import annotations

from typing import Any

from ...json_values import is_object, items, scalar_text, string
from .reading import Place


def of_fern(value: Any, place: Place) -> dict[str, Any] | None:
    """Read `x-fern-idempotent`: the operation takes the document's header for keys."""
    if not isinstance(value, bool):
        return None
    headers = [
        string(one, "header")
        for one in items(place.root, "x-fern-idempotency-headers")
        if string(one, "header")
    ]
    if not value or not headers:
        return {}
    return {"x-idempotency-key": headers[0]}


def retries_of_fern(value: Any, place: Place) -> dict[str, Any] | None:
    """Read `x-fern-retries`, which can turn them off."""
    del place
    if not is_object(value):
        return None
    return {"x-idempotent": False} if value.get("disabled") is True else {}


def retries_of_speakeasy(value: Any, place: Place) -> dict[str, Any] | None:
    """Read `x-speakeasy-retries` of an operation: what fails on the way is repeated."""
    del place
    if not is_object(value):
        return None
    if value.get("strategy") == "none":
        return {"x-idempotent": False}
    statuses = [scalar_text(one).upper() for one in items(value, "statusCodes")]
    of_server = any(status.startswith("5") and status != "503" for status in statuses)
    repeats = of_server or value.get("retryConnectionErrors") is True
    return {"x-idempotent": True} if repeats else {}
