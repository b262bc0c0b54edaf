"""The media type of what is sent, among those that a document allows."""

from __future__ import annotations

import pytest

from tests.runtime.model_fixtures import runtime

media_types = runtime("core.media_types")


@pytest.mark.parametrize(
    ("allowed", "filename", "chosen"),
    [
        (None, "a.png", "image/png"),
        (None, "a.unheard-of", None),
        (None, None, None),
        ("image/png", None, "image/png"),
        # What the name of the file tells, wherever it is allowed.
        ("image/jpeg, image/png", "a.png", "image/png"),
        ("text/csv, image/*", "a.png", "image/png"),
        ("*/*, text/csv", "a.png", "image/png"),
        ("*", "a.png", "image/png"),
        ("Image/PNG; q=1", "a.png", "image/png"),
        # Elsewhere the first that is no wildcard.
        ("image/*, text/csv, text/plain", "a.json", "text/csv"),
        ("image/*, text/csv", None, "text/csv"),
        ("image/*", "a.json", None),
        ("imagery/*", "a.png", None),
        ("image/*", None, None),
    ],
)
def test_a_content(allowed: str | None, filename: str | None, chosen: str) -> None:
    assert media_types.choose_media_type(allowed, filename) == chosen


@pytest.mark.parametrize(
    ("documented", "filename", "sent"),
    [
        ("text/csv", "a.png", "text/csv"),
        ("image/*", "a.png", "image/png"),
        ("image/*", "a.json", "application/octet-stream"),
        ("*/*", None, "application/octet-stream"),
        ("text/plain; charset=*", "a.png", "text/plain; charset=*"),
    ],
)
def test_a_whole_body(documented: str, filename: str | None, sent: str) -> None:
    assert media_types.sent_media_type(documented, filename) == sent
