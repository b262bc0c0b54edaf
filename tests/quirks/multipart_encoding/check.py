"""The `encoding` of multipart bodies: media types, headers and styles of parts."""

from __future__ import annotations

from typing import Any

import pytest
from quirk_multipart_encoding import Quirk

from ..api import Api


def parts(**fields: Any) -> list[str]:
    api = Api(None)
    Quirk(http_client=api.http).bodies.form(**fields)
    return pieces(api)


def pieces(api: Api) -> list[str]:
    boundary = api.request.headers["content-type"].partition("boundary=")[2]
    found = api.text.split(f"--{boundary}")[1:-1]
    return [piece.removeprefix("\r\n").removesuffix("\r\n") for piece in found]


def test_of_several_media_types_the_first_counts_unless_the_name_tells() -> None:
    (part,) = parts(picture=b"1")
    assert "\r\nContent-Type: image/png\r\n" in part
    (part,) = parts(picture=("a.jpg", b"1"))
    assert "\r\nContent-Type: image/jpeg\r\n" in part
    (part,) = parts(picture=("a.unheard-of", b"1"))
    assert "\r\nContent-Type: image/png\r\n" in part
    with pytest.raises(TypeError, match="picture must be one of image/png, image/jpeg"):
        parts(picture=("a.pdf", b"1"))
    (part,) = parts(picture=("a.png", b"1", "image/jpeg"))
    assert "\r\nContent-Type: image/jpeg\r\n" in part


def test_what_no_name_tells_is_any_bytes_where_the_document_allows_that() -> None:
    (part,) = parts(script=b"1")
    assert "\r\nContent-Type: application/octet-stream\r\n" in part


def test_null_is_no_part() -> None:
    assert parts(gaps=[None]) == []


def test_a_wildcard_leaves_the_choice_to_the_name() -> None:
    (part,) = parts(any=("a.gif", b"1"))
    assert "\r\nContent-Type: image/gif\r\n" in part
    (part,) = parts(any=b"1")
    assert "\r\nContent-Type: application/octet-stream\r\n" in part


def test_headers_with_a_fixed_value_go_with_the_part() -> None:
    (part,) = parts(note="# Hi")
    assert part == (
        'Content-Disposition: form-data; name="note"\r\nX-Version: 2'
        "\r\nContent-Type: text/markdown\r\n\r\n# Hi"
    )


def test_objects_are_json_and_lists_are_repeated() -> None:
    people = [{"first_name": "A"}, {"first_name": "B"}]
    head = (
        'Content-Disposition: form-data; name="people"'
        "\r\nContent-Type: application/json\r\n\r\n"
    )
    assert parts(people=people) == [
        head + '{"firstName":"A"}',
        head + '{"firstName":"B"}',
    ]


def test_a_list_may_be_one_part_of_json() -> None:
    (part,) = parts(numbers=[1, 2])
    assert part.endswith(
        'name="numbers"\r\nContent-Type: application/json\r\n\r\n[1,2]'
    )


def test_styles_are_written_as_in_a_query_but_not_percent_encoded() -> None:
    assert parts(pair=["a b", "ü&"]) == [
        'Content-Disposition: form-data; name="pair"\r\n\r\na b|ü&'
    ]
    assert parts(filter={"first_name": "A B", "age": 1}) == [
        'Content-Disposition: form-data; name="filter[firstName]"\r\n\r\nA B',
        'Content-Disposition: form-data; name="filter[age]"\r\n\r\n1',
    ]
    assert parts(flat={"first_name": "A"}) == [
        'Content-Disposition: form-data; name="firstName"\r\n\r\nA'
    ]


def test_a_tuple_of_texts_is_a_list() -> None:
    assert parts(pair=("a", "b")) == parts(pair=["a", "b"])


def test_other_multipart_types_keep_their_name_and_have_no_styles() -> None:
    api = Api(None, None)
    bodies = Quirk(http_client=api.http).bodies
    bodies.mixed(person={"age": 1})
    assert api.request.headers["content-type"].startswith("multipart/mixed; boundary=")
    bodies.related(person={"age": 1}, scan=b"1")
    assert api.request.headers["content-type"].startswith("multipart/related; ")
    kind, json, scan = pieces(api)
    assert kind.endswith('name="kind"\r\n\r\nreport')
    assert json.endswith('Content-Type: application/json\r\n\r\n{"age":1}')
    assert scan.endswith("Content-Type: image/png\r\n\r\n1")
