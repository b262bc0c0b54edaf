"""What a client's package offers under its own name, besides its client classes."""

from __future__ import annotations

from collections.abc import Iterable

from ..code import symbols
from ..code.tree import Symbol
from ..ir import Declaration, StringFormat, StringType
from ..ir.graph import declared_types, inner_types
from .kinds import KINDS
from .resources import Namespace

_TYPES = (
    symbols.FILE_INPUT,
    symbols.HEADERS,
    symbols.AFTER_RESPONSE,
    symbols.ASYNC_AFTER_RESPONSE,
    symbols.BEFORE_REQUEST,
    symbols.ASYNC_BEFORE_REQUEST,
    symbols.LIMITER,
    symbols.CREDENTIAL,
    symbols.ASYNC_CREDENTIAL,
    symbols.ON_DRIFT,
    symbols.TOKEN_SOURCE,
    symbols.ASYNC_TOKEN_SOURCE,
    symbols.REDIRECT,
    symbols.STREAMED_RESPONSE,
    symbols.ASYNC_STREAMED_RESPONSE,
)


def annotation_exports(
    namespaces: Iterable[Namespace], declarations: Iterable[Declaration]
) -> tuple[Symbol, ...]:
    """Return the types of the runtime that signatures show: callers annotate with them.

    Those that models are built with are among them.
    """
    kinds = {method.kind for namespace in namespaces for method in namespace.methods}
    of_kinds = [one for kind in KINDS if kind in kinds for one in KINDS[kind].exports]
    held = (
        inner
        for declaration in declarations
        for one in declared_types(declaration)
        for inner in inner_types(one)
    )
    is_encoded = any(
        isinstance(one, StringType) and one.format is StringFormat.BASE64URL
        for one in held
    )
    return (*_TYPES, *of_kinds, *([symbols.BASE64URL] if is_encoded else []))


def package_exports(*, keeps_tokens: bool, has_error_codes: bool) -> tuple[Symbol, ...]:
    """Return what everybody needs: the package's own attributes."""
    tokens = [symbols.TOKENS] if keeps_tokens else []
    codes = [symbols.ERROR_CODES, symbols.ERROR_CODE] if has_error_codes else []
    return (*symbols.PACKAGE, *tokens, *codes)
