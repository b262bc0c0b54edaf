"""Files in a multipart body: bytes, paths, open files and chunks."""

from __future__ import annotations

import asyncio
import io
import typing
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from quirk_multipart_files import AsyncQuirk, Quirk, RateLimitError
from quirk_multipart_files._runtime.request.files import FileInput

from ..api import Api

LATER = httpx2.Response(429, headers={"retry-after": "0"})


def sent(photo: FileInput, **more: Any) -> str:
    """The one part of a body, without the boundary."""
    api = Api(None)
    Quirk(http_client=api.http).files.upload(photo=photo, **more)
    boundary = api.request.headers["content-type"].partition("boundary=")[2]
    assert api.request.headers["content-length"] == str(len(api.request.content))
    pieces = api.text.split(f"--{boundary}")
    assert pieces[-1] == "--\r\n"
    return "".join(pieces[1:-1])


def test_bytes() -> None:
    assert sent(b"PNG") == (
        '\r\nContent-Disposition: form-data; name="photo"; filename="upload"'
        "\r\nContent-Type: application/octet-stream\r\n\r\nPNG\r\n"
    )


def test_a_path_gives_its_name_and_media_type(tmp_path: Path) -> None:
    path = tmp_path / "cät.png"
    path.write_bytes(b"PNG")
    assert sent(path) == (
        '\r\nContent-Disposition: form-data; name="photo"; filename="cät.png"'
        "\r\nContent-Type: image/png\r\n\r\nPNG\r\n"
    )


def test_a_path_that_is_missing_fails_before_anything_is_sent(tmp_path: Path) -> None:
    api = Api()
    with pytest.raises(FileNotFoundError):
        Quirk(http_client=api.http).files.upload(photo=tmp_path / "none")
    assert api.requests == []


def test_text_is_never_a_path(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_bytes(b"hidden")
    assert sent(str(path)).endswith(f'name="photo"\r\n\r\n{path}\r\n')


def test_an_open_file_is_sent_from_where_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"head;tail")
    with path.open("rb") as file:
        file.seek(5)
        text = sent(file)
    assert 'filename="a.csv"\r\nContent-Type: text/csv\r\n\r\ntail\r\n' in text


def test_a_file_in_text_mode_is_refused() -> None:
    text: Any = io.StringIO("x")
    with pytest.raises(TypeError, match="binary mode"):
        sent(text)


def test_name_media_type_and_headers_can_be_given() -> None:
    text = sent(('a"\r\n.png', b"PNG", "image/x-own", {"X-Part": "1"}))
    assert text == (
        '\r\nContent-Disposition: form-data; name="photo"; filename="a%22%0D%0A.png"'
        "\r\nContent-Type: image/x-own\r\nX-Part: 1\r\n\r\nPNG\r\n"
    )


def test_a_header_of_a_part_cannot_smuggle_another() -> None:
    for headers in ({"X": "1\r\nY: 2"}, {"X: 1\r\nY": "2"}):
        with pytest.raises(ValueError, match=r"X|photo"):
            sent(("a", b"PNG", None, headers))


def test_several_files_and_other_values() -> None:
    text = sent(b"1", scans=[b"2", ("b.tiff", b"3")], digest=b"4", sheet=b"5")
    assert text.count('name="scans"') == 2
    assert 'filename="b.tiff"\r\nContent-Type: image/tiff\r\n\r\n3' in text
    assert 'name="digest"\r\n\r\nNA==\r\n' in text
    assert 'name="sheet"; filename="upload"' in text


def test_chunks_are_sent_as_they_come() -> None:
    def chunks() -> Iterator[bytes]:
        yield b"ab"
        yield b"c"

    api = Api(None)
    Quirk(http_client=api.http).files.upload(photo=("a", chunks()))
    assert api.request.headers["transfer-encoding"] == "chunked"
    assert "\r\n\r\nabc\r\n" in api.text


def test_asynchronous_chunks() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"ab"
        yield b"c"

    api = Api(None)
    asyncio.run(AsyncQuirk(http_client=api.async_http).files.upload(photo=chunks()))
    assert "\r\n\r\nabc\r\n" in api.text
    with pytest.raises(TypeError, match="asynchronous client"):
        sent(chunks())


def test_paths_are_read_by_the_asynchronous_client_too(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 200_000)
    api = Api(None)
    asyncio.run(AsyncQuirk(http_client=api.async_http).files.upload(photo=path))
    assert b"x" * 200_000 + b"\r\n" in api.request.content


def test_what_can_be_read_again_is_sent_again(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"path")
    api = Api(LATER, None)
    files = Quirk(http_client=api.http).files
    files.upload(photo=path, scans=[io.BytesIO(b"file")])
    first, second = (r.content.split(b"\r\n", 1)[1] for r in api.requests)
    assert len(first) == len(second)
    assert b"path" in second
    assert b"file" in second


def test_what_is_spent_is_not_sent_again() -> None:
    api = Api(LATER)
    with pytest.raises(RateLimitError):
        Quirk(http_client=api.http).files.upload(photo=iter([b"once"]))
    assert len(api.requests) == 1


def test_files_are_read_in_chunks() -> None:
    class Endless(io.RawIOBase):
        """A large file that counts how much of it is asked for at once."""

        left = 1 << 26
        largest = 0

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1, /) -> bytes:
            self.largest = max(self.largest, size)
            given = min(size, self.left)
            self.left -= given
            return bytes(given)

    class Counting(httpx2.BaseTransport):
        received = 0

        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            assert isinstance(request.stream, httpx2.SyncByteStream)
            self.received = sum(map(len, request.stream))
            return httpx2.Response(204)

    transport = Counting()
    file = Endless()
    http = httpx2.Client(transport=transport)
    Quirk(http_client=http).files.upload(photo=typing.cast("Any", file))
    assert transport.received > 1 << 26
    assert file.largest <= 1 << 20


def test_files_in_lists_of_lists_are_text_in_json() -> None:
    """A part is a file or a list of them; there is nothing between JSON and files."""
    api = Api(httpx2.Response(204))
    Quirk(http_client=api.http).files.arrange(rows=[[b"a", b"b"], [b"c"]])
    assert b'["YQ==","Yg=="]' in api.requests[0].content


def test_a_form_is_preferred_to_json_that_would_hold_files() -> None:
    api = Api(httpx2.Response(204), httpx2.Response(204))
    create = Quirk(http_client=api.http).uploads.create
    create(file=b"PNG", file_id="7")
    assert api.request.headers["content-type"].startswith("multipart/form-data")
    assert b"\r\n\r\nPNG\r\n" in api.request.content
    create(body={"file_id": "7"}, content_type="application/json")
    assert api.json == {"fileId": "7"}


def test_what_is_binary_in_json_is_text() -> None:
    api = Api(httpx2.Response(204))
    mails = Quirk(http_client=api.http).mails
    mails.send(stamp="a", attachments=[{"content": "UE5H"}])
    assert api.json == {"attachments": [{"content": "UE5H"}]}
