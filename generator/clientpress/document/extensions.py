"""The x- keys this program understands, each with a JSON Schema in extensions/."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from jsonschema_rs import Draft202012Validator

from ..diagnostics import Problem
from .mismatch import json_path, mismatches
from .objects import COMPONENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..references import Pointer


_ANYWHERE = (
    "server",
    "operation",
    "parameter",
    "header",
    "requestBody",
    "response",
    "schema",
    "securityScheme",
)
_NAMED = ("operation", "parameter", "schema", "securityScheme", "server")
OWNERS: dict[str, tuple[str, ...]] = {
    "x-error-codes": ("openapi", "operation"),
    "x-formats": ("openapi",),
    "x-idempotency-key": ("operation",),
    "x-idempotent": ("operation",),
    "x-multi-segment": ("parameter",),
    "x-name": _NAMED,
    "x-pagination": ("operation",),
    "x-prepared-by": ("operation",),
    "x-rate-limit": ("openapi", "operation"),
    "x-required": ("serverVariable",),
    "x-sensitive": ("parameter", "header", "schema", "securityScheme"),
    "x-source": _ANYWHERE,
    "x-task": ("operation",),
    "x-token-request": ("securityScheme",),
    "x-unused": tuple(COMPONENTS.values()),
    "x-webhook": ("operation",),
}
"""Each extension, with the kinds of objects that it may stand on."""


@cache
def names() -> frozenset[str]:
    """Return the keys that have a schema."""
    folder = resources.files("clientpress.document") / "extensions"
    return frozenset(
        entry.name.removesuffix(".json")
        for entry in folder.iterdir()
        if entry.name.endswith(".json")
    )


@cache
def _validator(name: str) -> Draft202012Validator:
    folder = resources.files("clientpress.document") / "extensions"
    text = (folder / f"{name}.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text), offline=True)


def extension(owner: dict[str, Any], name: str) -> Any:
    """Return the value of an x- key, None where it is absent or does not fit.

    Documents of others use some of these names with a meaning of their own.
    """
    value = owner.get(name)
    if value is None or not _validator(name).is_valid(value):
        return None
    return value


def check_extensions(owner: dict[str, Any], pointer: Pointer) -> Iterator[Problem]:
    """Yield a problem for each known x- key whose value does not fit."""
    known = names()
    for name, value in owner.items():
        if not name.startswith("x-") or name not in known:
            continue
        for mismatch in mismatches(_validator(name).iter_errors(value), value):
            where = json_path(mismatch.path)
            yield Problem(
                (*pointer, name, *mismatch.path),
                "extension",
                f"{name}{f' at {where}' if where else ''}: {mismatch.text}",
                f"see the JSON Schema {name}.json",
            )
