"""Black, pinned, as the style of record. Slow: kept out of the usual way."""

from __future__ import annotations

import difflib

LINE_LENGTH = 88


def black_format(text: str) -> str:
    """Return Python source as black lays it out.

    Raises:
        ValueError: the text is not Python.
    """
    from black import format_str  # noqa: PLC0415
    from black.mode import Mode, TargetVersion  # noqa: PLC0415
    from black.parsing import InvalidInput  # noqa: PLC0415

    mode = Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
    try:
        return format_str(text, mode=mode)
    except InvalidInput as error:
        raise ValueError(str(error)) from error


def black_differences(text: str) -> str:
    """Return what black would change as a unified diff, '' if nothing."""
    formatted = black_format(text)
    if formatted == text:
        return ""
    return "".join(
        difflib.unified_diff(
            text.splitlines(keepends=True),
            formatted.splitlines(keepends=True),
            "as written",
            "as black writes it",
        )
    )
