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
        ("application/*", "a.png", "application/octet-stream"),
        ("*/*", None, "application/octet-stream"),
        ("text/plain; charset=*", "a.png", "text/plain; charset=*"),
    ],
)
def test_a_whole_body(documented: str, filename: str | None, sent: str) -> None:
    assert media_types.sent_media_type(documented, filename) == sent


@pytest.mark.parametrize(
    ("others", "filename", "text", "sent"),
    [
        # What the name of the file tells, in the words of the document.
        (("text/csv", "IMAGE/png; q=1"), "a.png", False, "IMAGE/png; q=1"),
        (("image/*",), "a.png", False, "image/png"),
        # Text is text, and bytes are not.
        (("text/csv",), None, True, "text/csv"),
        (("text/csv",), None, False, "application/pdf"),
        (("text/csv",), "a.png", False, "application/pdf"),
        (
            ("image/png", "application/octet-stream"),
            None,
            False,
            "application/octet-stream",
        ),
        (("image/png", "*/*"), None, False, "application/octet-stream"),
    ],
)
def test_one_of_several_media_types(
    others: tuple[str, ...], filename: str | None, text: bool, sent: str
) -> None:
    found = media_types.sent_media_type("application/pdf", filename, others, text=text)
    assert found == sent


@pytest.mark.parametrize(
    ("documented", "filename", "told"),
    [
        ("image/*", "a.json", "its name tells application/json"),
        ("image/*", "a.unheard-of", "nothing tells which"),
        ("text/*", None, "nothing tells which"),
    ],
)
def test_what_a_wildcard_does_not_allow(
    documented: str, filename: str | None, told: str
) -> None:
    with pytest.raises(TypeError) as raised:
        media_types.sent_media_type(documented, filename)
    assert str(raised.value) == (
        f"body= must be {documented}, and {told}: say which as (name, content, media type)"
    )


@pytest.mark.parametrize(
    ("documented", "sent"),
    [
        ("text/*", "text/plain"),
        ("*/*", "text/plain"),
        ("application/*", "application/octet-stream"),
    ],
)
def test_text_under_a_wildcard(documented: str, sent: str) -> None:
    found = media_types.sent_media_type(documented, None, text=True)
    assert found == sent


@pytest.mark.parametrize("text", [True, False])
def test_one_that_nothing_tells_has_to_be_named(text: bool) -> None:
    others = ("image/png", "text/csv", "text/plain")
    with pytest.raises(TypeError) as raised:
        media_types.sent_media_type("application/pdf", None, others, text=text)
    assert str(raised.value) == (
        "content_type= is needed: one of application/pdf, image/png, text/csv,"
        " text/plain"
    )


@pytest.mark.parametrize(
    ("allowed", "is_json"),
    [
        (None, False),
        ("application/json", True),
        ("application/problem+JSON; charset=utf-8", True),
        ("application/json, text/csv", True),
        ("text/csv, application/json", False),
        ("text/csv; profile=json", False),
    ],
)
def test_what_is_json(allowed: str | None, is_json: bool) -> None:
    assert media_types.is_json(allowed) is is_json
