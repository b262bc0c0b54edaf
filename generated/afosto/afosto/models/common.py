"""Models of `common`."""

from __future__ import annotations

from typing import Any

import msgspec

from .._runtime.codec.model import Model


class Error(Model, kw_only=True):
    """Why a request failed, with the fields that break each rule."""

    code: int | None = None
    errors: dict[str, list[str]] | None = None
    message: str | None = None
    reference: str | None = None


class GraphQLQuery(Model, kw_only=True):
    """A GraphQL query with its variables."""

    operation_name: str | None = msgspec.field(name="operationName", default=None)
    query: str | None = None
    variables: dict[str, Any] | None = None
