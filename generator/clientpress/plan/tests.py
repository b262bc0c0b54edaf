"""The generated tests: what is called, what is answered, what must be seen.

Everything a test compares against is worked out here from the IR, apart from the
plan of the client itself, so that a fault in the client cannot agree with its test.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ..document.reading import is_list, is_object
from ..ir import (
    Api,
    Declaration,
    MediaType,
    Operation,
    Parameter,
    Response,
    Type,
    Webhook,
)
from . import wire
from .code import Call, Code, Dict, List, Tuple, Value
from .contents import (
    body_kind,
    error_responses,
    essence,
    is_json,
    result_responses,
)
from .credentials import TestCredentials
from .docs import error_class
from .methods import (
    body_argument_names,
    body_fields,
    body_model,
    chosen_content,
)
from .samples import Sample, Sampler, json_code

_IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "QUERY"})
_BINARY = b"\x00binary\xff"


@dataclass(frozen=True, slots=True)
class CallTest:
    """One call and what must come of it. `encoded` is None where it is not compared."""

    name: str
    call: Code
    reply: Code
    sent: Code
    seen: Code
    encoded: Code | None


@dataclass(frozen=True, slots=True)
class ErrorTest:
    """A documented error: the answer and the class, body and code it must raise."""

    name: str
    call: Code
    reply: Code
    status: int
    error: str
    seen: Code | None


@dataclass(frozen=True, slots=True)
class ExampleTest:
    """A documented example of an answer."""

    name: str
    call: Code
    reply: Code
    example: Code


@dataclass(frozen=True, slots=True)
class RetryTest:
    """Whether a call is repeated after a 503, and after a 429 with `Retry-After`."""

    call: Code
    success: Code
    repeated: bool
    rate_limited: bool


@dataclass(frozen=True, slots=True)
class OperationTests:
    """All tests of one operation. `name` is unique in its test module."""

    name: str
    operation: Operation
    calls: tuple[CallTest, ...]
    errors: tuple[ErrorTest, ...]
    examples: tuple[ExampleTest, ...]
    refusals: tuple[tuple[str, Code], ...]
    retry: RetryTest


@dataclass(frozen=True, slots=True)
class WebhookTest:
    """A webhook's sample or example event."""

    name: str
    webhook: Webhook
    body: Code
    seen: Code | None
    identity: str | None


def plan_operation_tests(
    api: Api,
    operation: Operation,
    declarations: Mapping[str, Declaration],
    credentials: TestCredentials,
) -> OperationTests:
    """Plan the tests of one operation."""
    planner = _Planner(api, operation, declarations, credentials)
    return planner.tests()


class _Planner:
    def __init__(
        self,
        api: Api,
        operation: Operation,
        declarations: Mapping[str, Declaration],
        credentials: TestCredentials,
    ) -> None:
        self._api = api
        self._operation = operation
        self._declarations = declarations
        self._credentials = credentials

    def tests(self) -> OperationTests:
        """Return all tests of the operation."""
        operation = self._operation
        full, required = self._request(full=True), self._request(full=False)
        calls = [
            self._call_test("full", full, full=True),
            self._call_test("required", required, full=False),
        ]
        if full.whole is not None and full.fields is not None:
            calls.append(self._call_test("whole_body", full, full=True, whole=True))
        return OperationTests(
            name="_".join(operation.path_of_method),
            operation=operation,
            calls=tuple(calls),
            errors=tuple(
                self._error_test(response, required)
                for response in error_responses(operation)
            ),
            examples=tuple(self._examples(required)),
            refusals=tuple(self._refusals(required)),
            retry=self._retry(required),
        )

    def _request(self, *, full: bool) -> Request:
        operation = self._operation
        sampler = Sampler(self._declarations, full=full)
        values = [
            (p, sampler.sample(p.type, p.name, writable=True))
            for p in operation.parameters
            if full or p.required
        ]
        content = chosen_content(operation)
        body: Sample | None = None
        fields: tuple[tuple[str, Sample], ...] | None = None
        if content is not None and operation.body is not None:
            if full or operation.body.required:
                body = self._body_sample(content, sampler)
            model = body_model(content.type, self._declarations)
            if (
                body is not None
                and model
                and body_fields(operation, self._declarations)
            ):
                again = Sampler(self._declarations, full=full)
                for parameter, _ in values:
                    again.sample(parameter.type, parameter.name, writable=True)
                members = again.members(model, writable=True)
                fields = tuple((m.field.name, m.sample) for m in members)
        return Request(tuple(values), content, body, fields)

    def _body_sample(self, content: MediaType, sampler: Sampler) -> Sample:
        kind = body_kind(content)
        if kind == "binary":
            return Sample(None, Value(_BINARY), Value(_BINARY))
        if kind == "text":
            return Sample("text", Value("text"), Value("text"))
        if content.type is None:
            return Sample({"any": 1}, json_code({"any": 1}), json_code({"any": 1}))
        return sampler.sample(content.type, "body", writable=True)

    def _arguments(self, request: Request, *, whole: bool) -> Call:
        operation = self._operation
        in_path = [v for v in request.values if v[0].place == "path"]
        in_path.sort(key=lambda v: operation.path.find(f"{{{v[0].wire}}}"))
        keyword = [
            (p.name, sample.argument)
            for p, sample in request.values
            if p.place != "path"
        ]
        fields = body_fields(operation, self._declarations)
        if request.fields is not None and fields is not None and not whole:
            own = body_argument_names(operation, fields)
            keyword += [(own[name], s.argument) for name, s in request.fields]
        elif request.whole is not None:
            keyword.append(("body", request.whole.argument))
        if operation.idempotency_key is not None:
            key = Dict(((Value("idempotency_key"), Value("key-1")),))
            keyword.append(("options", key))
        method = f"client.{'.'.join(operation.path_of_method)}"
        return Call(method, tuple(s.argument for _, s in in_path), tuple(keyword))

    def _call_test(
        self, name: str, request: Request, *, full: bool, whole: bool = False
    ) -> CallTest:
        response = _chosen(result_responses(self._operation), 0 if full else -1)
        reply, seen, encoded = self._answer(response, full=full)
        return CallTest(
            name=name,
            call=self._arguments(request, whole=whole),
            reply=reply,
            sent=self._sent(request),
            seen=seen,
            encoded=encoded,
        )

    def _sent(self, request: Request) -> Code:
        operation, credentials = self._operation, self._credentials
        by_place: dict[str, list[tuple[Parameter, Any]]] = {}
        for parameter, sample in request.values:
            by_place.setdefault(parameter.place, []).append((parameter, sample.wire))
        auth = credentials.on_the_wire(operation)
        path = wire.path_text(operation.path, by_place.get("path", []))
        pairs = [q for q in [wire.query_text(by_place.get("query", []))] if q]
        pairs += [f"{name}={value}" for place, name, value in auth if place == "query"]
        url = credentials.base_url(operation) + path
        if pairs:
            url += "?" + "&".join(pairs)
        headers = {"accept": _accept(operation)}
        headers.update(
            {
                p.wire.lower(): wire.header_text(p, v)
                for p, v in by_place.get("header", [])
            }
        )
        headers.update({n.lower(): v for place, n, v in auth if place == "header"})
        cookies = [wire.query_text([item]) for item in by_place.get("cookie", [])]
        cookies += [
            f"{name}={value}" for place, name, value in auth if place == "cookie"
        ]
        if cookies:
            headers["cookie"] = "; ".join(cookies)
        if operation.idempotency_key is not None:
            headers[operation.idempotency_key.lower()] = "key-1"
        keyword: list[tuple[str, Code]] = []
        if request.whole is not None and request.content is not None:
            kind = body_kind(request.content)
            if kind != "multipart":
                headers["content-type"] = _sent_media_type(request.content)
            keyword += _sent_body(kind, request.whole)
        pairs_code = tuple((Value(k), Value(v)) for k, v in sorted(headers.items()))
        keyword.insert(0, ("headers", Dict(pairs_code)))
        return Call("Sent", (Value(operation.method), Value(url)), tuple(keyword))

    def _answer(
        self, response: Response | None, *, full: bool, is_error: bool = False
    ) -> tuple[Code, Code, Code | None]:
        """Return the reply, what must be decoded and what it must encode to."""
        if response is None:
            return (
                Call("Reply", (Value(200),), (("json", Value(None)),)),
                Value(None),
                None,
            )
        status = status_of(response.status, self._operation, is_error=is_error)
        if not response.contents:
            return Call("Reply", (Value(status),)), Value(None), None
        content = response.contents[0]
        name = essence(content.media_type)
        if is_json(name) or (name == "*/*" and content.type is not None):
            sample = self._sample(content.type, full=full)
            body = json_code(sample.wire)
            return _json_reply(status, body, name), sample.seen, body
        keyword: list[tuple[str, Code]]
        if name.startswith("text/"):
            keyword = [("text", Value("some text")), ("content_type", Value(name))]
            return (
                Call("Reply", (Value(status),), tuple(keyword)),
                Value("some text"),
                None,
            )
        served = "application/octet-stream" if "*" in name else name
        keyword = [("content", Value(_BINARY)), ("content_type", Value(served))]
        return Call("Reply", (Value(status),), tuple(keyword)), Value(_BINARY), None

    def _sample(self, one: Type | None, *, full: bool) -> Sample:
        if one is None:
            return Sample({"any": 1}, json_code({"any": 1}), json_code({"any": 1}))
        return Sampler(self._declarations, full=full).sample(one, "answer")

    def _error_test(self, response: Response, request: Request) -> ErrorTest:
        status = status_of(response.status, self._operation, is_error=True)
        name = f"status_{response.status.lower()}"
        seen: Code | None = None
        reply: Code = Call("Reply", (Value(status),))
        if response.contents:
            reply, seen, _ = self._answer(response, full=True, is_error=True)
        return ErrorTest(
            name=name,
            call=self._arguments(request, whole=False),
            reply=reply,
            status=status,
            error=error_class(str(status)),
            seen=seen,
        )

    def _examples(self, request: Request) -> list[ExampleTest]:
        tests: list[ExampleTest] = []
        for response in result_responses(self._operation):
            content = response.contents[0] if response.contents else None
            if content is None or not is_json(essence(content.media_type)):
                continue
            for number, example in enumerate(content.examples, 1):
                status = status_of(response.status, self._operation)
                body = json_code(example.value)
                tests.append(
                    ExampleTest(
                        name=f"example_{response.status.lower()}_{number}",
                        call=self._arguments(request, whole=False),
                        reply=_json_reply(status, body, essence(content.media_type)),
                        example=body,
                    )
                )
        return tests

    def _refusals(self, request: Request) -> list[tuple[str, Code]]:
        refusals: list[tuple[str, Code]] = []
        for refused, _ in request.values:
            if refused.place != "path":
                continue
            values = tuple(
                (p, Sample("", Value(""), Value("")) if p is refused else s)
                for p, s in request.values
            )
            changed = Request(values, request.content, request.whole, request.fields)
            refusals.append((refused.name, self._arguments(changed, whole=False)))
        return refusals

    def _retry(self, request: Request) -> RetryTest:
        operation = self._operation
        response = _chosen(result_responses(operation), 0)
        success, _, _ = self._answer(response, full=False)
        by_method = (
            operation.method in _IDEMPOTENT and operation.idempotent is not False
        )
        names = {name for name, _ in request.fields or ()}
        names |= {p.name for p, _ in request.values}
        repeated = (
            by_method
            or operation.idempotent is True
            or operation.idempotency_key is not None
            or operation.idempotent_field in names
        )
        return RetryTest(
            call=self._arguments(request, whole=False),
            success=success,
            repeated=repeated,
            rate_limited=any(r.status == "429" for r in operation.responses),
        )


@dataclass(frozen=True, slots=True)
class Request:
    """The sampled arguments of a call: parameters, the whole body, or its fields."""

    values: tuple[tuple[Parameter, Sample], ...]
    content: MediaType | None
    whole: Sample | None
    fields: tuple[tuple[str, Sample], ...] | None


def _chosen(responses: list[Response], index: int) -> Response | None:
    return responses[index] if responses else None


def status_of(status: str, operation: Operation, *, is_error: bool = False) -> int:
    """Return a status code for "200", "4XX" or "default" that no other entry claims."""
    if status.isdigit():
        return int(status)
    claimed = {r.status for r in operation.responses}
    if status == "default":
        candidates = range(418, 500) if is_error else range(200, 300)
    else:
        candidates = range(int(status[0]) * 100, int(status[0]) * 100 + 100)
        if status[0] == "4":
            candidates = range(418, 500)
    return next(code for code in candidates if str(code) not in claimed)


def _json_reply(status: int, body: Code, media_type: str) -> Code:
    keyword: list[tuple[str, Code]] = [("json", body)]
    if media_type not in ("application/json", "*/*"):
        keyword.append(("content_type", Value(media_type)))
    return Call("Reply", (Value(status),), tuple(keyword))


def _accept(operation: Operation) -> str:
    types: list[str] = []
    for response in result_responses(operation):
        if response.contents:
            content = response.contents[0]
            name = essence(content.media_type)
            as_json = name == "application/json" or (name == "*/*" and content.type)
            own = "application/json" if as_json else content.media_type
            if own not in types:
                types.append(own)
    return ", ".join(types) or "application/json"


def _sent_media_type(content: MediaType) -> str:
    name = essence(content.media_type)
    return "application/octet-stream" if "*" in name else content.media_type


def _sent_body(
    kind: Literal["json", "form", "multipart", "text", "binary"], body: Sample
) -> list[tuple[str, Code]]:
    match kind:
        case "json":
            return [("json", json_code(body.wire))]
        case "form":
            pairs = [wire.form_pairs(name, value) for name, value in body.wire.items()]
            return [("text", Value("&".join(pairs)))]
        case "multipart":
            parts = [
                Tuple((Value(name), Value(wire.form_value(value))))
                for name, one in body.wire.items()
                for value in (one if is_list(one) else [one])
            ]
            return [("parts", List(tuple(parts)))]
        case "text":
            return [("text", Value(body.wire))]
        case "binary":
            return [("content", Value(_BINARY))]


def plan_webhook_tests(
    webhooks: tuple[Webhook, ...], declarations: Mapping[str, Declaration]
) -> tuple[WebhookTest, ...]:
    """Plan the tests of all webhooks: a full and a required sample, and each example."""
    tests: list[WebhookTest] = []
    for webhook in webhooks:
        if webhook.type is not None:
            for name, full in (("full", True), ("required", False)):
                sample = Sampler(declarations, full=full).sample(
                    webhook.type, webhook.name
                )
                tests.append(_webhook_test(webhook, name, sample.wire, sample.seen))
        for number, example in enumerate(webhook.examples, 1):
            tests.append(
                _webhook_test(webhook, f"example_{number}", example.value, None)
            )
    return tuple(tests)


def _webhook_test(
    webhook: Webhook, name: str, body: Any, seen: Code | None
) -> WebhookTest:
    identity: str | None = None
    if webhook.identity:
        found: Any = body
        for part in webhook.identity.split("/")[1:]:
            found = found.get(part) if is_object(found) else None
        identity = None if found is None else str(found)
    return WebhookTest(
        name=f"{webhook.name}_{name}",
        webhook=webhook,
        body=json_code(body),
        seen=seen,
        identity=identity,
    )
