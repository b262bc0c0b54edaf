# Copied by clientpress. Do not edit.
"""The one sentinel for "not given", which keeps absent and null apart."""

from msgspec import UNSET, UnsetType

__all__ = ["UNSET", "UnsetType"]
