"""Each extension of others that is read, with what of ours it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from . import naming, paging, repeating
from .reading import Place

Read = Callable[[Any, Place], "dict[str, Any] | None"]
"""Returns the keys that the owner gets, None where the value is not understood."""

LEAVE_OUT = "(left out)"


@dataclass(frozen=True, slots=True)
class Hint:
    """`kinds` of objects that it stands on, and what of ours it `says`."""

    kinds: tuple[str, ...]
    says: str
    read: Read


def _flag(value: Any, place: Place) -> dict[str, Any] | None:
    del place
    return {} if isinstance(value, bool) else None


def _nothing(value: Any, place: Place) -> dict[str, Any] | None:
    """Pass over what others read: `x-fern-pagination` of the root, for operations."""
    del value, place
    return {}


def _open(value: Any, place: Place) -> dict[str, Any] | None:
    del place
    return {"x-extensible-enum": True} if value == "allow" else {}


_NAME = "x-name"
_ENUM = Hint(("schema",), "description", naming.described_enum)
HINTS: dict[str, tuple[Hint, ...]] = {
    "x-enum-descriptions": (_ENUM,),
    "x-enum-varnames": (_ENUM,),
    "x-enumDescriptions": (_ENUM,),
    "x-enumNames": (_ENUM,),
    "x-fern-bearer": (Hint(("securityScheme",), _NAME, naming.credential),),
    "x-fern-enum": (_ENUM,),
    "x-fern-header": (Hint(("securityScheme",), _NAME, naming.credential),),
    "x-fern-idempotency-headers": (Hint(("openapi",), "x-idempotency-key", _nothing),),
    "x-fern-idempotent": (
        Hint(("operation",), "x-idempotency-key", repeating.of_fern),
    ),
    "x-fern-ignore": (Hint(("operation",), LEAVE_OUT, _flag),),
    "x-fern-pagination": (
        Hint(("openapi",), "x-pagination", _nothing),
        Hint(("operation",), "x-pagination", paging.of_fern),
    ),
    "x-fern-parameter-name": (Hint(("parameter",), _NAME, naming.argument),),
    "x-fern-property-name": (Hint(("schema",), _NAME, naming.argument),),
    "x-fern-retries": (
        Hint(("operation",), "x-idempotent", repeating.retries_of_fern),
    ),
    "x-fern-sdk-group-name": (Hint(("operation",), _NAME, naming.method),),
    "x-fern-sdk-method-name": (Hint(("operation",), _NAME, naming.method),),
    "x-fern-server-name": (Hint(("server",), _NAME, naming.argument),),
    "x-fern-type-name": (Hint(("schema",), _NAME, naming.schema_class),),
    "x-ms-client-name": (
        Hint(("parameter",), _NAME, naming.argument),
        Hint(("schema",), _NAME, naming.class_or_field),
    ),
    "x-ms-pageable": (Hint(("operation",), "x-pagination", paging.of_autorest),),
    "x-speakeasy-enum-descriptions": (_ENUM,),
    "x-speakeasy-enums": (_ENUM,),
    "x-speakeasy-group": (Hint(("operation",), _NAME, naming.method),),
    "x-speakeasy-ignore": (Hint(("operation",), LEAVE_OUT, _flag),),
    "x-speakeasy-name-override": (
        Hint(("operation",), _NAME, naming.method),
        Hint(("parameter",), _NAME, naming.argument),
        Hint(("schema",), _NAME, naming.class_or_field),
    ),
    "x-speakeasy-pagination": (
        Hint(("operation",), "x-pagination", paging.of_speakeasy),
    ),
    "x-speakeasy-retries": (
        Hint(("openapi",), "x-idempotent", _nothing),
        Hint(("operation",), "x-idempotent", repeating.retries_of_speakeasy),
    ),
    "x-speakeasy-server-id": (Hint(("server",), _NAME, naming.argument),),
    "x-speakeasy-unknown-values": (Hint(("schema",), "x-extensible-enum", _open),),
}
"""Each extension -> what it says, by the kind of object that it stands on.

Of two that say the same of one object the first in this order counts.
"""

IGNORED = ("x-fern-ignore", "x-speakeasy-ignore")
