"""Models of `shared`."""

from __future__ import annotations

from typing import Any, TypeAlias

ValidationProblem: TypeAlias = dict[str, Any]
"""What is wrong with the request. The shape is not documented, only that it is JSON."""
