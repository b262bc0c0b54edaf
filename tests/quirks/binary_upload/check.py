"""Bodies that are a file or text, and their media type where it is left open."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx2
import pytest
from quirk_binary_upload import AsyncQuirk, Quirk

from ..api import Api


def seen(api: Api) -> tuple[str, bytes]:
    return api.request.headers["content-type"], api.request.content


def test_a_path_tells_the_media_type(tmp_path: Path) -> None:
    path = tmp_path / "cat.gif"
    path.write_bytes(b"GIF")
    api = Api(None)
    Quirk(http_client=api.http).bodies.image(body=path)
    assert seen(api) == ("image/gif", b"GIF")
    assert api.request.headers["content-length"] == "3"


def test_the_caller_tells_the_media_type() -> None:
    api = Api(None, None)
    bodies = Quirk(http_client=api.http).bodies
    bodies.image(body=("cat", b"GIF", "image/x-own"))
    assert seen(api) == ("image/x-own", b"GIF")
    bodies.any(body=b"{}", options={"extra_headers": {"Content-Type": "text/x-own"}})
    assert seen(api) == ("text/x-own", b"{}")


def test_nobody_tells_the_media_type(tmp_path: Path) -> None:
    path = tmp_path / "no_image.pdf"
    path.write_bytes(b"%PDF")
    api = Api(None, None)
    bodies = Quirk(http_client=api.http).bodies
    bodies.any(body=path)
    assert seen(api) == ("application/pdf", b"%PDF")
    bodies.any(body=b"%PDF")
    assert seen(api) == ("application/octet-stream", b"%PDF")
    with pytest.raises(
        TypeError, match=r"image/\*, and its name tells application/pdf"
    ):
        bodies.image(body=path)
    with pytest.raises(
        TypeError, match=r"image/\*, and nothing tells which: say which"
    ):
        bodies.image(body=b"GIF")


def test_under_a_wildcard_text_is_plain_text() -> None:
    api = Api(None)
    Quirk(http_client=api.http).bodies.words(body="ä")
    assert seen(api) == ("text/plain", "ä".encode())


def test_a_documented_media_type_stays(tmp_path: Path) -> None:
    path = tmp_path / "table.txt"
    path.write_bytes(b"a;b")
    api = Api(None, None)
    bodies = Quirk(http_client=api.http).bodies
    bodies.text(body=path)
    assert seen(api) == ("text/csv", b"a;b")
    bodies.text(body="ä")
    assert seen(api) == ("text/csv", "ä".encode())


def test_chunks() -> None:
    def chunks() -> Iterator[bytes]:
        yield b"ab"
        yield b"c"

    async def later() -> AsyncIterator[bytes]:
        yield b"de"
        yield b"f"

    api = Api(None, None, None)
    Quirk(http_client=api.http).bodies.any(body=chunks())
    assert seen(api) == ("application/octet-stream", b"abc")
    client = AsyncQuirk(http_client=api.async_http)
    asyncio.run(client.bodies.any(body=later()))
    assert seen(api) == ("application/octet-stream", b"def")
    asyncio.run(client.bodies.any(body=io.BytesIO(b"ghi")))
    assert seen(api) == ("application/octet-stream", b"ghi")


def test_a_path_is_read_again_for_a_retry(tmp_path: Path) -> None:
    path = tmp_path / "cat.gif"
    path.write_bytes(b"GIF")
    later = httpx2.Response(503, headers={"retry-after": "0"})
    api = Api(later, None)
    Quirk(http_client=api.http).bodies.image(body=path)
    assert [request.content for request in api.requests] == [b"GIF", b"GIF"]


def test_of_several_media_types_the_name_of_the_file_tells(tmp_path: Path) -> None:
    api = Api(None, None, None, None, None)
    bodies = Quirk(http_client=api.http).bodies
    path = tmp_path / "cat.png"
    path.write_bytes(b"PNG")
    bodies.picture(body=path)
    assert seen(api) == ("image/png", b"PNG")
    bodies.picture(body=("cat.jpg", b"JPG"))
    assert seen(api) == ("image/jpeg", b"JPG")
    bodies.picture(body=path, content_type="image/jpeg")
    assert seen(api) == ("image/jpeg", b"PNG")
    bodies.picture(body=("cat", b"PNG", "image/png"))
    assert seen(api) == ("image/png", b"PNG")
    bodies.picture(body=b"JPG", content_type="image/jpeg")
    assert seen(api) == ("image/jpeg", b"JPG")


def test_where_nothing_tells_the_caller_is_asked() -> None:
    bodies = Quirk(http_client=Api().http).bodies
    with pytest.raises(TypeError, match=r"content_type= .* image/jpeg, image/png"):
        bodies.picture(body=b"PNG")
    with pytest.raises(TypeError, match="content_type="):
        bodies.picture(body=("cat.gif", b"GIF"))


def test_a_media_type_may_be_the_only_one_of_its_kind() -> None:
    api = Api(None, None, None)
    bodies = Quirk(http_client=api.http).bodies
    bodies.document(body="a,b")
    assert seen(api) == ("text/csv", b"a,b")
    bodies.document(body=b"?")
    assert seen(api) == ("application/octet-stream", b"?")
    bodies.document(body=("a.pdf", b"%PDF"))
    assert seen(api) == ("application/pdf", b"%PDF")
