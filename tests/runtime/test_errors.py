"""What an error tells, and what it keeps to itself."""

from __future__ import annotations

import copy
import errno
import json
import pickle
import socket
import traceback
from typing import Any

import httpx2
import msgspec
import pytest

SECRET = "19121212-1212"


class Problem(msgspec.Struct):
    title: str


@pytest.fixture
def by_ssn(rt: Any) -> Any:
    return rt.Operation(
        "contacts.get_by_ssn",
        "GET",
        "/contacts/{ssn}/by-ssn",
        parameters=(rt.Parameter("ssn", "path"),),
        results={"200": rt.Json(lambda: dict)},
        errors={"422": rt.Json(lambda: Problem), "5XX": rt.Text()},
        security=({"main": ("contacts:read", "ssn:read")},),
        error_codes={"17": ("unknown contact", False), "E_X": ("", False)},
    )


def failed(world: Any, operation: Any, answer: Any, **client: Any) -> Any:
    client = {"credentials": {"token": "t"}, "max_retries": 0, **client}
    with pytest.raises(world.rt.APIError) as raised:
        world.call(world.client(answer, **client), operation, {"ssn": SECRET})
    return raised.value


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (406, "NotAcceptableError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (599, "ServerError"),
        (304, "APIStatusError"),
    ],
)
def test_each_status_has_its_class(
    rt: Any, world: Any, by_ssn: Any, status: int, name: str
) -> None:
    error = failed(world, by_ssn, httpx2.Response(status))
    assert type(error) is getattr(rt, name)
    assert isinstance(error, rt.APIError)
    assert error.status_code == status


def test_an_error_knows_nothing_that_it_was_not_told(rt: Any) -> None:
    assert vars(rt.APIStatusError("words", status_code=418)) == {
        "status_code": 418,
        "body": None,
        "raw": b"",
        "headers": {},
        "request_id": None,
        "retry_after": None,
        "message": "",
        "code": None,
        "code_meaning": None,
        "required_scopes": (),
        "may_have_been_processed": False,
        "operation": "",
        "method": "",
        "route": "",
    }


@pytest.mark.parametrize(
    ("name", "processed", "others"),
    [
        ("APIError", False, {}),
        ("APIConnectionError", False, {}),
        ("ClientConfigurationError", False, {}),
        ("DecodeError", True, {"raw": b"", "status_code": None}),
        ("DriftError", True, {"raw": b"", "status_code": None, "paths": ()}),
        ("RateLimitWaitError", False, {"wait": 0.0}),
        ("ResponseTooLargeError", True, {"status_code": None, "request_id": None}),
        ("TaskTimeoutError", True, {}),
    ],
)
def test_what_an_error_is_by_itself(
    rt: Any, name: str, processed: bool, others: dict[str, Any]
) -> None:
    error = getattr(rt, name)("words")
    found = {other: getattr(error, other) for other in others}
    assert (found, error.may_have_been_processed) == (others, processed)
    assert (error.operation, error.method, error.route) == ("", "", "")


def test_an_error_tells_what_happened(world: Any, by_ssn: Any) -> None:
    answer = httpx2.Response(
        422,
        json={"title": "t", "message": f"no {SECRET}", "code": 17},
        headers={"X-Request-Id": "req-1", "X-Other": "o"},
    )
    error = failed(world, by_ssn, answer)
    assert error.body == Problem("t")
    assert json.loads(error.raw)["code"] == 17
    assert error.headers["x-other"] == "o"
    assert error.request_id == "req-1"
    assert error.message == f"no {SECRET}"
    assert (error.code, error.code_meaning) == ("17", "unknown contact")
    assert error.operation == "contacts.get_by_ssn"
    assert (error.method, error.route) == ("GET", "/contacts/{ssn}/by-ssn")
    assert str(error) == (
        "GET /contacts/{ssn}/by-ssn: 422 Unprocessable Content, "
        "code 17 (unknown contact), request id req-1 (see error.message)"
    )


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"message": "m", "title": "t"}, "m"),
        ({"title": "t", "detail": "d", "type": "about:blank"}, "d"),
        ({"title": "t", "status": 400}, "t"),
        ({"error": {"code": 5, "message": "m"}}, "m"),
        ({"error": {"message": {"lang": "en", "value": "m"}}}, "m"),
        ({"error": "e"}, "e"),
        ({"error": "invalid_request", "error_description": "d"}, "d"),
        ({"error": "not_found", "reason": "r"}, "r"),
        ({"errors": ["e", "f"]}, "e"),
        ({"errors": [{"code": 1}, {"message": "m"}]}, "m"),
        ({"errors": [{"title": "t", "detail": "d"}]}, "d"),
        ({"errors": {"email": ["is taken"]}}, "is taken"),
        ({"detail": [{"loc": ["body", "x"], "msg": "m"}]}, "m"),
        ({"errorMessages": ["m"], "errors": {}}, "m"),
        ({"Message": "m"}, "m"),
        ({"message": ["m", "n"], "error": "Bad Request"}, "m"),
        ({"message": "", "error": "e"}, "e"),
        ({"fault": {"faultstring": "f", "detail": {"errorcode": "x"}}}, "f"),
        ({"ok": False, "error_code": 400, "description": "d"}, "d"),
        ([{"message": "m", "errorCode": "E"}], "m"),
        ([], ""),
        ({"code": 17}, ""),
        ([[[[[[["e"]]]]]]], ""),
        ("words", "words"),
        (None, ""),
    ],
)
def test_the_servers_words_wherever_they_stand(
    sync_world: Any, by_ssn: Any, body: Any, message: str
) -> None:
    error = failed(sync_world, by_ssn, httpx2.Response(400, json=body))
    assert error.message == message
    assert str(error).endswith("(see error.message)") is bool(message)


def test_an_error_that_cannot_be_read_at_all_is_still_that_error(
    world: Any, by_ssn: Any
) -> None:
    error = failed(world, by_ssn, httpx2.Response(422, content=b"{" * 2_000))
    assert error.status_code == 422
    assert error.body == error.message == "{" * 2_000


def test_a_403_names_the_scopes(world: Any, by_ssn: Any) -> None:
    error = failed(world, by_ssn, httpx2.Response(403))
    assert error.required_scopes == ("contacts:read", "ssn:read")
    assert "needs scope contacts:read ssn:read" in str(error)


def test_other_errors_name_no_scopes(world: Any, by_ssn: Any) -> None:
    assert failed(world, by_ssn, httpx2.Response(404)).required_scopes == ()


def test_a_body_that_is_not_as_documented_is_a_json_value(
    world: Any, by_ssn: Any
) -> None:
    error = failed(world, by_ssn, httpx2.Response(409, json={"a": [1]}))
    assert error.body == {"a": [1]}


def test_a_body_that_is_not_json_is_text(world: Any, by_ssn: Any) -> None:
    error = failed(world, by_ssn, httpx2.Response(500, text="<h1>Oops"))
    assert error.body == "<h1>Oops"
    assert error.message == "<h1>Oops"


def test_an_empty_body_is_none(world: Any, by_ssn: Any) -> None:
    error = failed(world, by_ssn, httpx2.Response(404))
    assert error.body is None
    assert error.raw == b""


def test_the_servers_words_stay_out_of_the_text(world: Any, by_ssn: Any) -> None:
    answer = httpx2.Response(
        500,
        text=f"failed for {SECRET}",
        headers={"X-Request-Id": f"{SECRET} <script>"},
        extensions={"reason_phrase": SECRET.encode()},
    )
    error = failed(world, by_ssn, answer)
    assert error.message == f"failed for {SECRET}"
    assert str(error) == (
        "GET /contacts/{ssn}/by-ssn: 500 Internal Server Error (see error.message)"
    )
    assert SECRET not in repr(error)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"code": 17}, "17"),
        ({"error": {"code": "17"}}, "17"),
        ({"errors": [{"x": 1}, {"errorCode": "E_X"}]}, "E_X"),
        ({"id": 17, "error_code": "E_X"}, "E_X"),
        ({"id": 17}, "17"),
        ({"message": "error 17: no such contact"}, "17"),
        ("17", "17"),
        ("failed (17)", "17"),
        ("failed with E_X, 17", "E_X"),
        ("failed 170, 1.17, 17.5", None),
        ({"code": True}, None),
        ({"code": 18}, None),
    ],
)
def test_codes_are_found_wherever_they_stand(
    rt: Any, body: Any, code: str | None
) -> None:
    codes = {"17": ("unknown contact", False), "E_X": ("", False)}
    if isinstance(body, str):
        assert rt.find_code(codes, rt.json_value(body.encode()), body) == code
    else:
        assert rt.find_code(codes, body, json.dumps(body)) == code


def test_errors_can_be_pickled_and_copied(world: Any, by_ssn: Any) -> None:
    answer = httpx2.Response(422, json={"title": "t"}, headers={"X-A": "b"})
    error = failed(world, by_ssn, answer)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert twin.body == error.body
        assert twin.headers["x-a"] == "b"


def test_drift_errors_can_be_pickled(rt: Any) -> None:
    twin = pickle.loads(pickle.dumps(rt.DriftError("m", ["$.a"])))  # noqa: S301
    assert (str(twin), twin.paths) == ("m", ("$.a",))


def test_a_configuration_error_is_a_value_error(rt: Any) -> None:
    assert issubclass(rt.ClientConfigurationError, (rt.APIError, ValueError))


@pytest.mark.parametrize(
    ("error", "class_", "text"),
    [
        (httpx2.ConnectError, "APIConnectionError", "could not connect to api.test"),
        (httpx2.ConnectTimeout, "APITimeoutError", "no connection to api.test in time"),
        (httpx2.PoolTimeout, "APITimeoutError", "no free connection in time"),
        (httpx2.ReadTimeout, "APITimeoutError", "no answer of api.test in time"),
        (
            httpx2.RemoteProtocolError,
            "APIConnectionError",
            "answer of api.test broke off",
        ),
        (httpx2.ReadError, "APIConnectionError", "connection to api.test broke"),
        (httpx2.DecodingError, "DecodeError", "decompressed"),
    ],
)
def test_transport_errors_are_translated(
    *, rt: Any, world: Any, by_ssn: Any, error: Any, class_: str, text: str
) -> None:
    translated = failed(world, by_ssn, error(f"at https://api.test/{SECRET}"))
    assert type(translated) is getattr(rt, class_)
    assert text in str(translated)
    assert translated.operation == "contacts.get_by_ssn"
    assert (translated.method, translated.route) == ("GET", "/contacts/{ssn}/by-ssn")


@pytest.mark.parametrize(
    ("cause", "told"),
    [
        (socket.gaierror(-2, "Name or service not known"), "Name or service not known"),
        (socket.gaierror(-2, None), ""),
        (OSError(errno.ECONNREFUSED, SECRET), "Connection refused"),
        (OSError(-5, SECRET), ""),
        (ValueError(SECRET), ""),
    ],
)
def test_the_reason_is_the_systems_own_word(
    world: Any, by_ssn: Any, cause: Exception, told: str
) -> None:
    def fail(_request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError(SECRET) from cause

    error = failed(world, by_ssn, fail)
    text = "GET /contacts/{ssn}/by-ssn: could not connect to api.test"
    assert str(error) == (f"{text} ({told})" if told else text)


def test_the_host_is_told_with_its_port(world: Any, by_ssn: Any) -> None:
    error = failed(
        world,
        by_ssn,
        httpx2.ConnectError("no"),
        base_url="https://user:pass@bücher.test:8443/v1",
    )
    assert str(error).endswith("could not connect to xn--bcher-kva.test:8443")


def _cut_off(_: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(200, text="{")


def _asks_for_long(_: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(503, headers={"Retry-After": "61"})


ATTEMPTS: list[tuple[list[Any], bool]] = [
    ([httpx2.ConnectError("")], False),
    ([httpx2.ConnectTimeout("")], False),
    ([httpx2.PoolTimeout("")], False),
    ([httpx2.ProxyError("")], False),
    ([httpx2.LocalProtocolError("")], False),
    ([httpx2.WriteError("")], True),
    ([httpx2.WriteTimeout("")], True),
    ([httpx2.ReadTimeout("")], True),
    ([httpx2.RemoteProtocolError("")], True),
    ([httpx2.DecodingError("")], True),
    ([_cut_off], True),
    ([302], True),
    ([400], False),
    ([408], True),
    ([409], False),
    ([429], False),
    ([500], True),
    ([503], True),
    ([_asks_for_long], False),
    # One of the attempts may have been the one.
    ([httpx2.ReadError(""), httpx2.ConnectError("")], True),
    ([502, 429], True),
    ([502, 404], True),
    ([httpx2.ConnectError(""), 404], False),
]


@pytest.mark.parametrize(("answers", "expected"), ATTEMPTS)
def test_an_error_tells_whether_the_request_may_have_been_processed(
    world: Any, by_ssn: Any, answers: list[Any], *, expected: bool
) -> None:
    made = [httpx2.Response(one) if isinstance(one, int) else one for one in answers]
    client = world.client(
        *made, credentials={"token": "t"}, max_retries=len(answers) - 1
    )
    with pytest.raises(world.rt.APIError) as raised:
        world.call(client, by_ssn, {"ssn": SECRET})
    assert raised.value.may_have_been_processed is expected
    assert (
        pickle.loads(pickle.dumps(raised.value)).may_have_been_processed  # noqa: S301
        is expected
    )


def test_what_was_never_sent_was_not_processed(world: Any, by_ssn: Any) -> None:
    with pytest.raises(world.rt.ClientConfigurationError) as raised:
        world.call(world.client(), by_ssn, {"ssn": SECRET})
    assert not raised.value.may_have_been_processed


def test_no_transport_error_hangs_on_a_translated_one(world: Any, by_ssn: Any) -> None:
    original = httpx2.ReadError(f"at https://api.test/{SECRET}")
    error = failed(world, by_ssn, original)
    assert error.__cause__ is None
    assert error.__context__ is None
    assert SECRET not in "".join(traceback.format_exception(error))


def test_the_system_says_why_there_is_no_connection(world: Any, by_ssn: Any) -> None:
    original = httpx2.ConnectError(SECRET)
    original.__cause__ = ConnectionRefusedError(errno.ECONNREFUSED, f"to {SECRET}")
    error = failed(world, by_ssn, original)
    assert str(error).endswith("could not connect to api.test (Connection refused)")


def test_retry_after_is_told(world: Any, by_ssn: Any) -> None:
    answer = httpx2.Response(429, headers={"Retry-After": "5"})
    assert failed(world, by_ssn, answer).retry_after == 5.0
    assert failed(world, by_ssn, httpx2.Response(404)).retry_after is None


HALF = f"{SECRET}\udcff"
"""What Python makes of a byte that is no UTF-8, in a variable of the environment."""


@pytest.mark.parametrize("place", ["path", "query", "header", "cookie"])
def test_a_parameter_that_is_no_unicode_is_not_shown(
    rt: Any, sync_world: Any, place: str
) -> None:
    path = "/things/{id}" if place == "path" else "/things"
    get = rt.Operation(
        "things.get", "GET", path, parameters=(rt.Parameter("id", place),)
    )
    with pytest.raises(ValueError, match="surrogate") as raised:
        sync_world.call(sync_world.client(token="t"), get, {"id": HALF})
    assert SECRET not in repr(raised.value)
    assert raised.value.__context__ is None


@pytest.mark.parametrize(
    "media_type",
    ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
)
def test_a_body_that_is_no_unicode_is_not_shown(
    rt: Any, sync_world: Any, media_type: str
) -> None:
    post = rt.Operation("things.create", "POST", "/things", body=rt.Body(media_type))
    with pytest.raises(ValueError, match="surrogate") as raised:
        sync_world.call(sync_world.client(token="t"), post, body={"id": HALF})
    assert SECRET not in repr(raised.value)


@pytest.mark.parametrize("name", ["Bearer", "Basic", "OAuth2ClientCredentials"])
def test_a_credential_that_is_no_unicode_is_not_shown(
    rt: Any, world: Any, name: str
) -> None:
    scheme = (
        rt.OAuth2ClientCredentials("https://auth.test/token")
        if name.startswith("OAuth2")
        else getattr(rt, name)()
    )
    given = dict.fromkeys(scheme.arguments, HALF)
    get = rt.Operation("things.get", "GET", "/things", security=({"main": ()},))
    with pytest.raises(rt.ClientConfigurationError, match="surrogate") as raised:
        world.call(world.client(scheme=scheme, credentials=given), get)
    assert SECRET not in repr(raised.value)
