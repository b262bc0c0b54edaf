# Copied by clientpress. Do not edit.
r"""Halves of surrogate pairs in JSON: escapes such as `"\ud83d"` that stand alone.

JSON lets them be written, but they are no characters, and no text can be made of them.
"""

from __future__ import annotations

import re

__all__ = ["REPLACEMENT", "without_lone_surrogates"]

REPLACEMENT = "\ufffd"
"""What stands for what could not be read."""

_ESCAPE = (
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    rb"|u(?P<lone>[dD][89a-fA-F][0-9a-fA-F]{2})|.)"
)


def without_lone_surrogates(content: bytes) -> bytes | None:
    """The JSON with `REPLACEMENT` for each of them; None if there is none."""
    # Compiled only here: few programs ever need it.
    replaced = re.sub(_ESCAPE, _replaced, content, flags=re.DOTALL)
    return None if replaced == content else replaced


def _replaced(escape: re.Match[bytes]) -> bytes:
    return escape[0] if escape["lone"] is None else rb"\ufffd"
