"""What is sensitive is in no repr, no log and no exception."""

from __future__ import annotations

import logging
import traceback

import httpx2
import pytest
from quirk_sensitive import APIConnectionError, Quirk, UnprocessableEntityError, models

from ..api import Api

SECRET = "S3cr3t"
WIRE = {
    "name": "x",
    "ssn": SECRET,
    "accountNumber": SECRET,
    "address": {"street": SECRET},
    "unknown": SECRET,
}


def shown(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)) + repr(error)


def test_a_repr_hides_it() -> None:
    person = models.Person.from_json(httpx2.Response(200, json=WIRE).content)
    assert person.ssn == SECRET
    assert SECRET not in repr([person])


def test_the_log_hides_it(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    drifted = {**WIRE, "age": SECRET}
    client = Quirk(http_client=Api(drifted).http)
    client.people.create(SECRET, pin=SECRET, name="x", body_ssn=SECRET)
    assert "$.age" in caplog.text
    assert SECRET not in caplog.text


def test_an_error_hides_it() -> None:
    refusal = httpx2.Response(422, json={"message": "no", "phone": SECRET})
    client = Quirk(http_client=Api(refusal).http)
    with pytest.raises(UnprocessableEntityError) as caught:
        client.people.create(SECRET, pin=SECRET, name="x", body_ssn=SECRET)
    assert SECRET not in shown(caught.value)
    assert SECRET not in repr(caught.value.body)


def test_a_broken_connection_hides_it() -> None:
    def break_it(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError(f"cannot reach {request.url}", request=request)

    http = httpx2.Client(transport=httpx2.MockTransport(break_it))
    client = Quirk(http_client=http, max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        client.people.create(SECRET, pin=SECRET, name="x", body_ssn=SECRET)
    assert SECRET not in shown(caught.value)


def test_a_refused_value_is_not_named() -> None:
    client = Quirk(http_client=Api().http)
    with pytest.raises(ValueError, match="ssn") as caught:
        client.people.create("..", pin=SECRET, name="x", body_ssn=SECRET)
    assert SECRET not in shown(caught.value)
