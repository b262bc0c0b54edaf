# Copied by clientpress. Do not edit.
"""Paths with placeholders, such as `/orders/{id}`."""

from __future__ import annotations

import re

from ..core.errors import ClientConfigurationError

__all__ = ["check_override", "split_at_placeholders"]

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


def split_at_placeholders(template: str) -> list[str]:
    """Text and names of placeholders in turn; it begins and ends with text."""
    return _PLACEHOLDER.split(template)


def check_override(operation: str, template: str, override: str) -> None:
    """Raises `ClientConfigurationError` unless both have the same placeholders."""
    declared, given = set(_names(template)), set(_names(override))
    if declared == given and override.startswith("/"):
        return
    wanted = ", ".join(f"{{{name}}}" for name in sorted(declared)) or "no placeholder"
    raise ClientConfigurationError(
        f"paths[{operation!r}] must start with / and hold {wanted}, as {template} does"
    )


def _names(template: str) -> list[str]:
    return split_at_placeholders(template)[1::2]
