"""Copies of parsed values."""

from __future__ import annotations

from typing import Any

from clientpress.document.reading import is_list, is_object


def fresh(value: Any) -> Any:
    """Return a copy that shares nothing: what YAML aliases name twice is twice there."""
    if is_object(value):
        return {key: fresh(item) for key, item in value.items()}
    return [fresh(item) for item in value] if is_list(value) else value
