"""Lowering: a normalised document becomes the IR."""

from .api import lower

__all__ = ["lower"]
