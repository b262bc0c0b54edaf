"""A namespace within another is a module of that one's package."""

from __future__ import annotations

import pytest

from clientpress.names import importable_path


@pytest.mark.parametrize(
    ("path", "possible"),
    [
        (("raw",), ("raw",)),
        (("raw", "raw"), ("raw", "raw")),
        (("raw", "raw", "raw"), ("raw", "raw_", "raw")),
        (("ai", "cast", "jobs", "get"), ("ai", "cast_", "jobs", "get")),
    ],
)
def test_it_hides_nothing_that_is_imported_there(
    path: tuple[str, ...], possible: tuple[str, ...]
) -> None:
    assert importable_path(path) == possible
