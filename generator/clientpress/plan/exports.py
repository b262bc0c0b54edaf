"""What a client's package offers under its own name, besides its client classes."""

from __future__ import annotations

from collections.abc import Iterable

from ..code import symbols
from ..code.tree import Symbol
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


def annotation_exports(namespaces: Iterable[Namespace]) -> tuple[Symbol, ...]:
    """Return the types of the runtime that signatures show: callers annotate with them."""
    kinds = {method.kind for namespace in namespaces for method in namespace.methods}
    of_kinds = [one for kind in KINDS if kind in kinds for one in KINDS[kind].exports]
    return (*_TYPES, *of_kinds)


def package_exports(*, keeps_tokens: bool, has_error_codes: bool) -> tuple[Symbol, ...]:
    """Return what everybody needs: the package's own attributes."""
    tokens = [symbols.TOKENS] if keeps_tokens else []
    codes = [symbols.ERROR_CODES, symbols.ERROR_CODE] if has_error_codes else []
    return (*symbols.PACKAGE, *tokens, *codes)
