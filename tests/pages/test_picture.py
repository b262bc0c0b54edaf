"""The picture in README.md shows what commands print today."""

from __future__ import annotations

import re
from pathlib import Path

from .picture import PICTURE, picture, session

_DURATION = re.compile(r"\d+\.\d+ s\)")


def test_the_picture_is_of_these_commands(tmp_path: Path) -> None:
    drawn = picture(session(tmp_path))

    assert "error[required-property]" in drawn
    assert "addition[argument-added]" in drawn
    shown = PICTURE.read_text("utf-8")
    assert _DURATION.sub("0 s)", shown) == _DURATION.sub("0 s)", drawn)
