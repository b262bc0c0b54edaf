"""Models of `shared`."""

from __future__ import annotations

from typing import Any, TypeAlias

ErrorBody: TypeAlias = dict[str, Any]
"""What went wrong. Somewhere in it stands one of the error codes; where, is not
documented.
"""
