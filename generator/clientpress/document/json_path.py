"""JSONPath as RFC 9535 has it, with patterns that take no longer than their text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from iregexp_check import check
from jsonpath_rfc9535 import JSONPathEnvironment
from jsonpath_rfc9535.function_extensions import ExpressionType, FilterFunction
from jsonschema_rs import Draft202012Validator, RegexOptions, ValidationError

# A class of characters, an escaped character, or a dot: only the last is no plain dot.
_DOT = re.compile(r"\[(?:\\.|[^\]\\])*\]|\\.|(\.)", re.DOTALL)


class _Pattern(FilterFunction):
    """`match` or `search`, by an engine that does not try one way after the other."""

    def __init__(self, form: str) -> None:
        self._form = form

    @property
    def arg_types(self) -> list[ExpressionType]:
        """Return what the function takes: a value and a pattern."""
        return [ExpressionType.VALUE, ExpressionType.VALUE]

    @property
    def return_type(self) -> ExpressionType:
        """Return what the function gives: a test."""
        return ExpressionType.LOGICAL

    def __call__(self, value: object, pattern: object) -> bool:
        """Tell whether a text fits a pattern; what is no pattern, none fits."""
        if not isinstance(value, str) or not isinstance(pattern, str):
            return False
        validator = _validator(self._form, pattern)
        return validator is not None and validator.is_valid(value)


@lru_cache(maxsize=100)
def _validator(form: str, pattern: str) -> Draft202012Validator | None:
    if not check(pattern):
        return None
    own = _DOT.sub(lambda found: r"[^\n\r]" if found[1] else found[0], pattern)
    try:
        schema = {"pattern": form.format(own)}
        return Draft202012Validator(schema, pattern_options=RegexOptions())
    except (ValidationError, ValueError):
        # It would take more memory than a pattern of anybody's needs.
        return None


class _Environment(JSONPathEnvironment):
    def setup_function_extensions(self) -> None:
        super().setup_function_extensions()
        self.function_extensions["match"] = _Pattern("^(?:{})$")
        self.function_extensions["search"] = _Pattern("(?:{})")


_ENVIRONMENT = _Environment()


def places(path: str, root: Any) -> list[tuple[str | int, ...]]:
    """Return where a JSONPath leads in a document; raises JSONPathError."""
    return [node.location for node in _ENVIRONMENT.find(path, root)]
