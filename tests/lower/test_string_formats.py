"""The table of string formats: names, values, texts."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest

from clientpress.ir import StringFormat, StringType

from .building import type_of


@pytest.mark.parametrize(
    ("name", "form"), [(name, form) for form in StringFormat for name in form.names]
)
def test_a_name_means_its_format(name: str, form: StringFormat) -> None:
    assert type_of({"type": "string", "format": name}) == StringType(form)


@pytest.mark.parametrize("name", ["email", "time", "duration", "anything"])
def test_other_names_mean_text(name: str) -> None:
    assert type_of({"type": "string", "format": name}) == StringType(StringFormat.TEXT)


@pytest.mark.parametrize("form", list(StringFormat))
@pytest.mark.parametrize("number", [1, 11, 12, 28, 59, 1000])
def test_samples_are_of_their_format(form: StringFormat, number: int) -> None:
    text = form.sample("name", number)
    assert isinstance(form.decoded(text), form.python)
    assert form.kept(text) == text


def test_samples_differ_from_their_neighbours() -> None:
    for form in StringFormat:
        assert form.sample("name", 1) != form.sample("name", 2)


@pytest.mark.parametrize(
    ("form", "text", "value"),
    [
        (
            StringFormat.DATE_TIME,
            "2024-05-06t07:08:09.1234565z",
            dt.datetime(2024, 5, 6, 7, 8, 9, 123457, dt.UTC),
        ),
        (StringFormat.DATE, "2024-05-06", dt.date(2024, 5, 6)),
        (StringFormat.UUID, "0" * 32, UUID(int=0)),
        (StringFormat.BASE64, "YQ==", b"a"),
        (StringFormat.BINARY, "a", "a"),
    ],
)
def test_what_a_text_is_decoded_to(
    form: StringFormat, text: str, value: object
) -> None:
    assert form.decoded(text) == value


@pytest.mark.parametrize(
    ("form", "text", "kept"),
    [
        (StringFormat.DATE_TIME, "2024-05-06T07:08:09.5Z", "2024-05-06T07:08:09.5Z"),
        (
            StringFormat.DATE_TIME,
            "2024-05-06T07:08:09.1234565Z",
            "2024-05-06T07:08:09.123457+00:00",
        ),
        (StringFormat.UUID, "0" * 32, "00000000-0000-0000-0000-000000000000"),
        (StringFormat.TEXT, "a", "a"),
    ],
)
def test_what_is_written_again(form: StringFormat, text: str, kept: str) -> None:
    assert form.kept(text) == kept
    assert form.decoded(kept) == form.decoded(text)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (StringFormat.DATE_TIME, "2024-05-06 07:08"),
        (StringFormat.DATE_TIME, "2024-13-06T07:08:09Z"),
        (StringFormat.DATE, "20240506"),
        (StringFormat.UUID, "a"),
        (StringFormat.BASE64, "a"),
    ],
)
def test_a_text_of_another_format(form: StringFormat, text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        form.decoded(text)
