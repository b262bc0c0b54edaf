# Copied by clientpress. Do not edit.
"""Answers of which it is not plain where they end: what follows could be anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .failures import TransportError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["check_framing"]


def check_framing(codings: Sequence[str], lengths: Sequence[str]) -> None:
    """Raise TransportError for framing that RFC 9112, 6 calls an error.

    `codings` are the values of Transfer-Encoding, `lengths` those of Content-Length.
    """
    if codings:
        is_plain = [one.strip().lower() for one in codings] == ["chunked"]
    else:
        found = {one.strip() for length in lengths for one in length.split(",")}
        is_plain = len(found) < 2 and all(
            one.isascii() and one.isdigit() for one in found
        )
    if not is_plain:
        raise TransportError("bad answer")
