"""Models of `shared`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.codec.model import Model


class PingbackReceipt(Model, kw_only=True):
    """Answer that makes a pingback count as received."""

    uuid: str
    """The `uuid` of the pingback."""
    id: str | None = None
    """The `id` of the pingback, left out if it had none."""


class ValidationProblem(Model, kw_only=True):
    """Which parameters were refused, and why."""

    errors: dict[str, list[str]]
    """Messages by the name of the parameter."""
    message: str
    """Sums up the problem."""


Acceptance: TypeAlias = dict[str, Any]
"""Details about the accepted request, different for each service."""

ErrorBody: TypeAlias = dict[str, Any]
"""Details about the refusal. Every answer is JSON; what this one holds is not
documented.
"""

ServiceRequest: TypeAlias = dict[str, Any]
"""Parameters of a service, as its own description defines them."""
