"""Models of `shared`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.model import Model


class PingbackReceipt(Model, kw_only=True):
    """Answer that makes a pingback count as received."""

    id: str | None
    """The `id` of the pingback, null if it had none."""
    uuid: str
    """The `uuid` of the pingback."""


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
