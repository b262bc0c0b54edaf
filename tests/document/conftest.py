"""Shared by the tests of the document stages."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from clientpress.document.load import Document, load

if TYPE_CHECKING:
    from pathlib import Path

Write = Callable[..., Document]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write `openapi="..."` and other files (`a__b` is a/b.yaml), and load the root."""

    def write_and_load(**files: str) -> Document:
        for name, text in files.items():
            path = tmp_path / f"{name.replace('__', '/')}.yaml"
            path.parent.mkdir(exist_ok=True)
            path.write_text(dedent(text), encoding="utf-8")
        return load(tmp_path / "openapi.yaml")

    return write_and_load
