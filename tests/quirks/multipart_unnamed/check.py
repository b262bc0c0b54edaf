"""Multipart bodies and forms whose schema is no object: their parts have no names."""

from __future__ import annotations

from quirk_multipart_unnamed import Quirk

from ..api import Api


def parts(api: Api) -> list[str]:
    boundary = api.request.headers["content-type"].partition("boundary=")[2]
    found = api.text.split(f"--{boundary}")[1:-1]
    return [piece.removeprefix("\r\n").removesuffix("\r\n") for piece in found]


def test_a_list_is_a_part_for_each_item() -> None:
    api = Api(None)
    Quirk(http_client=api.http).bodies.mixed(
        body=[{"first_name": "A"}, {"first_name": "B"}]
    )
    assert api.request.headers["content-type"].startswith("multipart/mixed; ")
    head = "Content-Type: application/json\r\n\r\n"
    assert parts(api) == [head + '{"firstName":"A"}', head + '{"firstName":"B"}']


def test_parts_of_any_kind() -> None:
    api = Api(None)
    Quirk(http_client=api.http).bodies.any(body=[{"a": 1}, ("b.png", b"PNG"), "text"])
    json, file, text = parts(api)
    assert json == 'Content-Type: application/json\r\n\r\n{"a":1}'
    assert file == (
        'Content-Disposition: attachment; filename="b.png"'
        "\r\nContent-Type: image/png\r\n\r\nPNG"
    )
    assert text == "\r\ntext"


def test_parts_are_written_by_their_position() -> None:
    api = Api(None)
    Quirk(http_client=api.http).bodies.positions(body=["a", b"PNG", "# b", "# c"])
    json, file, *texts = parts(api)
    assert json == 'Content-Type: application/json\r\n\r\n"a"'
    assert file.endswith("\r\nContent-Type: image/png\r\n\r\nPNG")
    assert texts == [
        "Content-Type: text/markdown\r\n\r\n# b",
        "Content-Type: text/markdown\r\n\r\n# c",
    ]


def test_a_bare_file_in_a_form_is_called_file() -> None:
    api = Api(None)
    Quirk(http_client=api.http).bodies.bare(body=("a.png", b"PNG"))
    (part,) = parts(api)
    assert part.startswith(
        'Content-Disposition: form-data; name="file"; filename="a.png"\r\n'
    )


def test_a_form_may_be_written_by_the_caller() -> None:
    api = Api(None)
    Quirk(http_client=api.http).bodies.form(body="a=1&b=2")
    assert api.text == "a=1&b=2"
