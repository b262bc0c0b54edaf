# Copied by clientpress. Do not edit.
"""Checks that tell type checkers what plain `isinstance` leaves unknown."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard

__all__ = ["is_list", "is_mapping", "is_path", "is_sequence", "is_tuple"]


def is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Text and bytes are sequences by their type, but not by what they mean."""
    scalars = (str, bytes, bytearray, memoryview)
    return isinstance(value, Sequence) and not isinstance(value, scalars)


def is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)
