"""Models of `shared`."""

from __future__ import annotations

from typing import Any, TypeAlias

ErrorBody: TypeAlias = dict[str, Any]
"""What went wrong. It holds one of the error codes, at a place that is not
documented.
"""
