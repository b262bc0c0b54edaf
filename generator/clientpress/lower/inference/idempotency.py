"""Headers by which a server knows a call that is made twice."""

from __future__ import annotations

import re

from msgspec.structs import replace

from ...ir import Declarations, NullableType, Operation, Parameter, StringType
from .pages import lower_words

_METHODS = ("POST", "PATCH")
_UUID_LENGTH = 36
# What a description says of a key that makes it safe to repeat a call.
_REPEATS = re.compile(
    r"\bretr(?:y|ies|ied|ying)\b|\bsame (?:response|result|answer)\b"
    r"|\b(?:at most|only|exactly) once\b|\b(?:duplicat\w+|accidental\w*)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(r"\b(?:not|never|n't) (?:be )?(?:retr|repeat)", re.IGNORECASE)


def with_key(operation: Operation, declarations: Declarations) -> Operation:
    """Return an operation with the header for a key, if one is documented.

    What is stated of its repetition is left as it is.
    """
    header = None if _is_stated(operation) else _key(operation, declarations)
    return operation if header is None else _with_key(operation, header)


def _is_stated(operation: Operation) -> bool:
    stated = (operation.idempotent, operation.idempotent_field)
    return operation.idempotency_key is not None or stated != (None, None)


def _key(operation: Operation, declarations: Declarations) -> Parameter | None:
    if operation.method not in _METHODS:
        return None
    for parameter in operation.parameters:
        words = lower_words(parameter.wire)
        name = "".join(word for word in words if word != "x")
        is_key = parameter.place == "header" and name == "idempotencykey"
        if is_key and _may_be_made_up(parameter, declarations):
            return parameter
    return None


def _may_be_made_up(parameter: Parameter, declarations: Declarations) -> bool:
    """Tell whether a UUID will do for a value."""
    found = declarations.at(parameter.type, ())
    if isinstance(parameter.type, NullableType) or len(found) != 1:
        return False
    one = found[0]
    if not isinstance(one, StringType) or one.hints.pattern:
        return False
    longest = one.hints.max_length
    return longest is None or longest >= _UUID_LENGTH


def _with_key(operation: Operation, header: Parameter) -> Operation:
    """Return an operation whose key is made up by the client where none is given."""
    said = header.description
    return replace(
        operation,
        parameters=tuple(
            replace(one, required=False) if one is header else one
            for one in operation.parameters
        ),
        idempotency_key=header.wire,
        key_repeats=bool(_REPEATS.search(said)) and not _NEVER.search(said),
        key_is_inferred=True,
    )
