"""A call that needs another one first: one method makes both."""

from __future__ import annotations

import asyncio

import pytest
from quirk_prepared_upload import AsyncQuirk, DecodeError, Quirk, models
from quirk_prepared_upload.testing import FakeQuirk

from ..api import Api

SIGNATURE = {"upload": {"uploadSignature": "s/1"}}
FILES = [{"id": "f1"}]


def test_both_calls_are_made_in_order() -> None:
    api = Api(SIGNATURE, FILES)
    files = Quirk(http_client=api.http).files.upload_file(file=b"data", path="/a")
    assert files == [models.File(id="f1")]
    first, second = api.requests
    assert first.content == b'{"path":"/a"}'
    assert second.url.raw_path == b"/upload/s%2F1"
    assert b"data" in second.content


def test_the_asynchronous_client_makes_both_calls() -> None:
    api = Api(SIGNATURE, FILES)
    client = AsyncQuirk(http_client=api.async_http)
    files = asyncio.run(client.files.upload_file(file=b"data", path="/a"))
    assert files == [models.File(id="f1")]
    assert [r.url.path for r in api.requests] == ["/signature", "/upload/s/1"]


def test_arguments_of_one_name_are_told_apart() -> None:
    api = Api(SIGNATURE, FILES)
    files = Quirk(http_client=api.http).files
    files.upload_file(file=b"", path="/a", label="second", body_label="first")
    first, second = api.requests
    assert first.content == b'{"path":"/a","label":"first"}'
    assert second.url.query == b"label=second"


def test_the_raw_twin_returns_the_second_response() -> None:
    api = Api(SIGNATURE, FILES)
    raw = Quirk(http_client=api.http).files.with_raw_response
    response = raw.upload_file(file=b"", path="/a")
    assert response.operation == "files.upload"
    assert response.parse() == [models.File(id="f1")]


def test_options_of_one_request_are_for_the_second() -> None:
    api = Api(SIGNATURE, FILES)
    Quirk(http_client=api.http).files.upload_file(
        file=b"",
        path="/a",
        options={"extra_query": {"q": 1}, "extra_headers": {"X-Trace": "t"}},
    )
    assert [r.url.query for r in api.requests] == [b"", b"q=1"]
    assert [r.headers["x-trace"] for r in api.requests] == ["t", "t"]


@pytest.mark.parametrize("answer", [{}, {"upload": {"uploadSignature": None}}, []])
def test_an_answer_without_the_argument_is_an_error(answer: object) -> None:
    api = Api(answer)
    with pytest.raises(DecodeError, match="/upload/uploadSignature") as raised:
        Quirk(http_client=api.http).files.upload_file(file=b"", path="/a")
    assert raised.value.operation == "files.create_signature"
    assert len(api.requests) == 1


def test_the_first_call_may_stand_elsewhere_and_answer_a_number() -> None:
    api = Api(17, ["a"])
    visits = Quirk(http_client=api.http).visits
    seen = visits.with_ticket("monday", "left", desk="right", create_body="please")
    assert seen == ["a"]
    first, second = api.requests
    assert (first.url.path, first.content) == ("/tickets/left", b"please")
    assert second.headers["ticket"] == "17"
    assert second.url.raw_path == b"/visits/monday?desk=right"


def test_both_calls_of_a_fake_are_asserted_at_once() -> None:
    with FakeQuirk(strict=False) as fake:
        content = b'{"upload":{"uploadSignature":"s/1"}}'
        signed = models.FilesCreateSignatureResponse.from_json(content)
        fake.files.create_signature.returns(signed)
        fake.client.files.upload_file(file=b"data", path="/a", label="x")
        called = fake.assert_called.files.upload_file
        called(file=b"data", path="/a", label="x")
        with pytest.raises(
            AssertionError, match=r"files\.create_signature\(path='/b'\)"
        ):
            called(file=b"data", path="/b", label="x")
        with pytest.raises(AssertionError, match=r"files\.upload\(.*label='y'"):
            called(file=b"data", path="/a", label="y")
        fake.files.create_signature.returns(models.FilesCreateSignatureResponse())
        with pytest.raises(DecodeError):
            fake.client.files.upload_file(file=b"data", path="/c")
        with pytest.raises(DecodeError):
            called(file=b"data", path="/c")
