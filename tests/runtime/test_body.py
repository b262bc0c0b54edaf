"""Request bodies as they stand on the wire."""

from __future__ import annotations

import io
import json
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2
import msgspec
import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


class Person(msgspec.Struct, omit_defaults=True):
    last_name: str | None = msgspec.field(name="lastName", default=None)
    age: int | None = None


def operation(rt: Any, media_type: str, **body: Any) -> Any:
    return rt.Operation(
        "things.create",
        "POST",
        "/things",
        body=rt.Body(media_type, **body),
        results={"204": rt.Nothing()},
    )


def done() -> httpx2.Response:
    return httpx2.Response(204)


def sent(world: Any, spec: Any, **call: Any) -> httpx2.Request:
    world.call(world.client(done()), spec, **call)
    request: httpx2.Request = world.request
    return request


def test_fields_make_a_json_object(rt: Any, world: Any) -> None:
    request = sent(world, operation(rt, "application/json"), fields={"a": 1, "b": None})
    assert json.loads(request.content) == {"a": 1, "b": None}
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.content))


def test_unset_fields_are_dropped(rt: Any, sync_world: Any) -> None:
    request = sent(
        sync_world, operation(rt, "application/json"), fields={"a": 1, "b": rt.UNSET}
    )
    assert json.loads(request.content) == {"a": 1}


def test_names_are_changed_where_they_differ(rt: Any, sync_world: Any) -> None:
    spec = operation(rt, "application/json", type=lambda: Person)
    request = sent(sync_world, spec, fields={"last_name": "Ek"})
    assert json.loads(request.content) == {"lastName": "Ek"}


def test_a_whole_body_may_be_a_model(rt: Any, sync_world: Any) -> None:
    spec = operation(rt, "application/json")
    request = sent(sync_world, spec, body=Person(last_name="Ek"))
    assert json.loads(request.content) == {"lastName": "Ek"}


def test_a_whole_body_may_be_null(rt: Any, sync_world: Any) -> None:
    request = sent(sync_world, operation(rt, "application/json"), body=None)
    assert request.content == b"null"


def test_bytes_are_no_json_object(rt: Any, sync_world: Any) -> None:
    client = sync_world.client()
    spec = operation(rt, "application/json")
    with pytest.raises(TypeError, match="must be an object"):
        sync_world.call(client, spec, body=b"{}", fields={"a": rt.UNSET})
    file = operation(rt, "application/octet-stream")
    assert sent(sync_world, file, body=b"{}", fields={"a": rt.UNSET}).content == b"{}"


def test_body_and_fields_exclude_each_other(rt: Any, sync_world: Any) -> None:
    client = sync_world.client()
    spec = operation(rt, "application/json")
    with pytest.raises(TypeError, match="not both"):
        sync_world.call(client, spec, body={"a": 1}, fields={"b": 2})


def test_fields_that_are_all_unset_leave_room_for_a_body(
    rt: Any, sync_world: Any
) -> None:
    spec = operation(rt, "application/json")
    request = sent(sync_world, spec, body={"a": 1}, fields={"b": rt.UNSET})
    assert json.loads(request.content) == {"a": 1}


def test_a_required_body_of_optional_fields_is_an_empty_object(
    rt: Any, sync_world: Any
) -> None:
    spec = operation(rt, "application/json", required=True)
    request = sent(sync_world, spec, fields={"a": rt.UNSET})
    assert request.content == b"{}"


def test_a_required_body_must_be_given(rt: Any, sync_world: Any) -> None:
    spec = operation(rt, "application/json", required=True)
    with pytest.raises(TypeError, match="body= is required"):
        sync_world.call(sync_world.client(), spec)


def test_an_optional_body_may_be_left_out(rt: Any, sync_world: Any) -> None:
    request = sent(
        sync_world, operation(rt, "application/json"), fields={"a": rt.UNSET}
    )
    assert request.content == b""
    assert "content-type" not in request.headers
    assert request.headers["content-length"] == "0"


def test_extra_body_is_merged(rt: Any, sync_world: Any) -> None:
    spec = operation(rt, "application/json", type=lambda: Person)
    request = sent(
        sync_world,
        spec,
        fields={"last_name": "Ek"},
        options={"extra_body": {"beta": True}},
    )
    assert json.loads(request.content) == {"lastName": "Ek", "beta": True}


def test_extra_body_needs_an_object(rt: Any, sync_world: Any) -> None:
    with pytest.raises(TypeError, match="extra_body"):
        sync_world.call(
            sync_world.client(),
            operation(rt, "application/json"),
            body=[1],
            options={"extra_body": {"beta": True}},
        )


def test_form(rt: Any, world: Any) -> None:
    spec = operation(rt, "application/x-www-form-urlencoded")
    fields = {"a": "x y&z", "b": [1, 2], "c": True, "d": {"k": "v"}, "e": None}
    request = sent(world, spec, fields=fields)
    assert request.content == b"a=x+y%26z&b=1&b=2&c=true&d=%7B%22k%22%3A%22v%22%7D"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"


def test_form_follows_its_encoding(rt: Any, sync_world: Any) -> None:
    spec = operation(
        rt,
        "application/x-www-form-urlencoded",
        encoding={
            "b": rt.Part(style="form", explode=False),
            "d": rt.Part(style="deepObject"),
        },
    )
    request = sent(sync_world, spec, fields={"b": [1, 2], "d": {"k": "v"}})
    assert request.content == b"b=1,2&d%5Bk%5D=v"


def test_multipart_writes_each_kind_of_part(rt: Any, world: Any) -> None:
    spec = operation(rt, "multipart/form-data")
    request = sent(
        world,
        spec,
        fields={
            "title": "Hi",
            "meta": {"a": 1},
            "tags": ["x", "y"],
            "photo": ("cat.png", b"\x89PNG"),
            "gone": None,
        },
    )
    content_type = request.headers["content-type"]
    assert content_type.startswith("multipart/form-data; boundary=")
    boundary = content_type.partition("boundary=")[2].encode()
    parts = [part.strip(b"\r\n") for part in request.content.split(b"--" + boundary)]
    disposition = b'Content-Disposition: form-data; name="%s"'
    assert parts[1:-1] == [
        disposition % b"title" + b"\r\n\r\nHi",
        disposition % b"meta" + b'\r\nContent-Type: application/json\r\n\r\n{"a":1}',
        disposition % b"tags" + b"\r\n\r\nx",
        disposition % b"tags" + b"\r\n\r\ny",
        disposition % b"photo"
        + b'; filename="cat.png"\r\nContent-Type: image/png\r\n\r\n\x89PNG',
    ]


def test_multipart_takes_files_and_bytes(rt: Any, sync_world: Any) -> None:
    spec = operation(
        rt, "multipart/form-data", encoding={"a": rt.Part(content_type="text/csv")}
    )
    request = sent(sync_world, spec, fields={"a": b"1;2", "b": io.BytesIO(b"file")})
    assert b"Content-Type: text/csv\r\n\r\n1;2\r\n" in request.content
    assert b'name="b"; filename="upload"' in request.content


def test_multipart_changes_names_beside_files(rt: Any, sync_world: Any) -> None:
    spec = operation(rt, "multipart/form-data", type=lambda: Person)
    request = sent(sync_world, spec, fields={"last_name": ("n.txt", b"Ek")})
    assert b'name="lastName"; filename="n.txt"' in request.content


def test_binary(rt: Any, world: Any) -> None:
    request = sent(world, operation(rt, "application/pdf"), body=b"%PDF")
    assert request.content == b"%PDF"
    assert request.headers["content-type"] == "application/pdf"


def test_text(rt: Any, sync_world: Any) -> None:
    request = sent(sync_world, operation(rt, "text/plain"), body="grüß")
    assert request.content == "grüß".encode()


@pytest.mark.parametrize(
    "media_type", ["text/plain", "application/x-www-form-urlencoded"]
)
@pytest.mark.parametrize(("value", "text"), [(True, b"true"), (1.5, b"1.5")])
def test_a_scalar_is_text(
    rt: Any, sync_world: Any, media_type: str, value: object, text: bytes
) -> None:
    request = sent(sync_world, operation(rt, media_type), body=value)
    assert (request.content, request.headers["content-type"]) == (text, media_type)


@pytest.mark.parametrize(
    "given",
    [
        {"body": {"a": 1}},
        {"fields": {"a": 1}},
        {"options": {"extra_body": {"a": 1}}},
    ],
)
def test_an_operation_without_a_body_takes_none(
    sync_world: Any, get: Any, given: dict[str, Any]
) -> None:
    with pytest.raises(TypeError, match="this operation takes no body"):
        sync_world.call(sync_world.client(), get, **given)


def test_any_multipart_body_is_one_of_form_data(rt: Any, sync_world: Any) -> None:
    request = sent(sync_world, operation(rt, "multipart/*"), body={"a": 1})
    start, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert start == "multipart/form-data"
    assert request.content.startswith(f"--{boundary}\r\n".encode())


def test_a_file_is_streamed(rt: Any, world: Any) -> None:
    spec = operation(rt, "application/octet-stream")
    request = sent(world, spec, body=io.BytesIO(b"abc"))
    assert request.content == b"abc"


def test_an_iterator_is_streamed(rt: Any, world: Any) -> None:
    def chunks() -> Iterator[bytes]:
        yield b"ab"
        yield b"c"

    request = sent(world, operation(rt, "application/octet-stream"), body=chunks())
    assert request.content == b"abc"


def test_an_async_iterator_is_streamed(rt: Any, async_world: Any) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"ab"
        yield b"c"

    request = sent(
        async_world, operation(rt, "application/octet-stream"), body=chunks()
    )
    assert request.content == b"abc"


def test_a_file_is_rewound_to_where_it_stood_for_a_retry(rt: Any, world: Any) -> None:
    spec = operation(rt, "application/octet-stream")
    file = io.BytesIO(b"skipped and sent")
    file.seek(len(b"skipped and "))
    world.call(world.client(httpx2.Response(429), done()), spec, body=file)
    assert [request.content for request in world.requests] == [b"sent", b"sent"]


def test_an_iterator_cannot_be_sent_again(rt: Any, world: Any) -> None:
    spec = operation(rt, "application/octet-stream")
    client = world.client(httpx2.Response(429))
    with pytest.raises(rt.RateLimitError):
        world.call(client, spec, body=iter([b"abc"]))
    assert len(world.requests) == 1


def test_an_object_is_no_binary_body(rt: Any, sync_world: Any) -> None:
    spec = operation(rt, "application/pdf")
    with pytest.raises(TypeError, match="application/pdf"):
        sync_world.call(sync_world.client(), spec, body={"a": 1})


def test_undeclared_properties_of_a_model_are_merged_and_sent(
    rt: Any, sync_world: Any
) -> None:
    person = rt.OpenModel(extra={"beta": 1})
    options = {"extra_body": {"gamma": 2}}
    spec = operation(rt, "application/json")
    request = sent(sync_world, spec, body=person, options=options)
    assert json.loads(request.content) == {"beta": 1, "gamma": 2}


def test_undeclared_properties_are_parts(rt: Any, sync_world: Any) -> None:
    spec = operation(rt, "multipart/form-data")
    request = sent(sync_world, spec, body=rt.OpenModel(extra={"beta": 1}))
    assert b'name="beta"\r\n\r\n1\r\n' in request.content


def test_a_file_whose_chunks_come_asynchronously(rt: Any, async_world: Any) -> None:
    class File:
        """As asynchronous file libraries have them."""

        async def read(self) -> bytes:
            return b""

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"line\n"
            yield b"line"

    spec = operation(rt, "application/octet-stream")
    request = sent(async_world, spec, body=File())
    assert request.content == b"line\nline"


def test_a_path_is_closed_when_the_connection_breaks(
    rt: Any, world: Any, tmp_path: Path
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 200_000)

    class Breaking(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            next(iter(request.stream))  # type: ignore[arg-type]
            raise httpx2.WriteError("broken")

        async def handle_async_request(
            self, request: httpx2.Request
        ) -> httpx2.Response:
            async for _ in request.stream:  # type: ignore[union-attr]
                raise httpx2.WriteError("broken")
            raise AssertionError

    http = httpx2.AsyncClient if world.is_async else httpx2.Client
    client = world.client(http_client=http(transport=Breaking()), max_retries=0)
    with pytest.raises(rt.APIConnectionError):
        world.call(client, operation(rt, "application/octet-stream"), body=path)
    open_files = [
        str(link.readlink())
        for link in Path("/proc/self/fd").iterdir()
        if link.exists()
    ]
    assert str(path) not in open_files


def test_a_pipe_is_sent_once_and_without_a_length(
    rt: Any, sync_world: Any, tmp_path: Path
) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(b"piped",))
    writer.start()
    request = sent(sync_world, operation(rt, "application/octet-stream"), body=path)
    writer.join()
    assert request.content == b"piped"
    assert request.headers["transfer-encoding"] == "chunked"


def test_names_of_parts_are_escaped(rt: Any, sync_world: Any) -> None:
    name = 'a"b\r\n\x7f'
    body = {name: ('c"\t.txt', b"x", "text/plain", {"X-A": "1"})}
    request = sent(sync_world, operation(rt, "multipart/form-data"), body=body)
    assert (
        b'name="a%22b%0D%0A%7F"; filename="c%22%09.txt"\r\n'
        b"Content-Type: text/plain\r\nX-A: 1\r\n\r\nx\r\n"
    ) in request.content


@pytest.mark.parametrize(
    ("part", "value", "text"),
    [
        ({"base64": True}, b"\xff\xef", b"/+8="),
        ({"base64": "url"}, b"\xff\xef", b"_-8="),
        ({"base64": True}, "kept", b"kept"),
    ],
)
def test_bytes_of_a_part_may_be_text(
    rt: Any, sync_world: Any, part: dict[str, Any], value: object, text: bytes
) -> None:
    spec = operation(rt, "multipart/form-data", encoding={"a": rt.Part(**part)})
    request = sent(sync_world, spec, body={"a": value})
    assert b'name="a"\r\n\r\n' + text + b"\r\n" in request.content


@pytest.mark.parametrize(
    ("given", "media_type"),
    [
        (("a.png", b"x"), "image/png"),
        (("a.png", b"x", "text/css"), "text/css"),
    ],
)
def test_a_whole_body_may_be_a_file_with_its_name(
    rt: Any, sync_world: Any, given: tuple[Any, ...], media_type: str
) -> None:
    request = sent(sync_world, operation(rt, "*/*"), body=given)
    assert (request.content, request.headers["content-type"]) == (b"x", media_type)
