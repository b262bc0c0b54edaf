# Copied by clientpress. Do not edit.
"""Bytes that go over the wire in the alphabet for URLs and names of files."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any

__all__ = ["Base64Url", "encode_hook"]

_URL_ALPHABET = str.maketrans("+/", "-_")
_IN_TEXT = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


class Base64Url(bytes):
    """Bytes that are written as RFC 4648, section 5, has it.

    Those of an answer are written with the padding that they came with, or without it.
    """

    is_padded = True

    @classmethod
    def read(cls, text: str) -> Base64Url:
        """Raises ValueError, without the text, for what is none."""
        bare = text.rstrip("=").translate(_URL_ALPHABET)
        if not _IN_TEXT.issuperset(bare) or len(bare) % 4 == 1:
            raise ValueError("this is no base64 in the alphabet for URLs")
        found = cls(urlsafe_b64decode(bare + "=" * (-len(bare) % 4)))
        if len(bare) % 4 and not text.endswith("="):
            found.is_padded = False
        return found

    @property
    def text(self) -> str:
        """What is sent."""
        text = urlsafe_b64encode(self).decode()
        return text if self.is_padded else text.rstrip("=")


def encode_hook(value: Any) -> Any:
    """The hook for values that msgspec does not know. Raises TypeError for all others."""
    if isinstance(value, Base64Url):
        return value.text
    raise TypeError(f"a value of type {type(value).__name__} cannot be encoded")
