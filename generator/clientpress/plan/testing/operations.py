"""The tests of one operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...ir import (
    AnyType,
    Declaration,
    MediaType,
    Operation,
    RateLimit,
    Response,
    StringType,
)
from ..code import Code, List, Name, Tuple, Value
from ..docs import error_class
from ..media_types import (
    answered_contents,
    error_responses,
    essence,
    is_json,
    result_responses,
)
from .answers import json_reply, of_variable, sample_answer, status_of
from .credentials import TestCredentials
from .examples import ExampleMismatchError, round_trip
from .paging import PagingTest, TaskTest, plan_paging_test, plan_task_test
from .requests import BINARY, Request, call_code, sample_request, sent_code
from .samples import example_code

_IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"})


@dataclass(frozen=True, slots=True)
class CallTest:
    """One call and what must come of it.

    `encoded` is the JSON of the reply, which the variable `answer` holds, or None.
    """

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
    """A documented example of an answer.

    The variable `example` holds its JSON. `expected` is what the client keeps of it, None
    where that is all.
    """

    name: str
    call: Code
    reply: Code
    example: Code
    expected: Code | None


@dataclass(frozen=True, slots=True)
class RetryTest:
    """Whether a call is repeated after a 503, and after a 429 with `Retry-After`."""

    call: Code
    success: Code
    repeated: bool
    rate_limited: bool


@dataclass(frozen=True, slots=True)
class OperationTests:
    """All tests of one operation. `name` is unique in its test module.

    `limits` are the rate limits it is counted in, as requests and seconds.
    """

    name: str
    operation: Operation
    calls: tuple[CallTest, ...]
    errors: tuple[ErrorTest, ...]
    examples: tuple[ExampleTest, ...]
    refusals: tuple[tuple[str, Code], ...]
    retry: RetryTest
    limits: Code | None
    paging: PagingTest | None
    task: TaskTest | None


def plan_operation_tests(
    operation: Operation,
    operations: Mapping[str, Operation],
    declarations: Mapping[str, Declaration],
    credentials: TestCredentials,
    shared_limit: RateLimit | None,
) -> OperationTests:
    """Plan the tests of one operation; `operations` are all, by operationId."""
    full = sample_request(operation, declarations, full=True)
    required = sample_request(operation, declarations, full=False)
    errors = [
        _error_test(response, required, declarations)
        for response in error_responses(operation)
    ]
    return OperationTests(
        name="_".join(operation.path_of_method),
        operation=operation,
        calls=tuple(_call_tests(full, required, declarations, credentials)),
        errors=tuple(errors),
        examples=tuple(_examples(required, declarations)),
        refusals=tuple(_refusals(required)),
        retry=_retry(required, declarations),
        limits=_limits(shared_limit, operation.rate_limit),
        paging=plan_paging_test(required, declarations),
        task=plan_task_test(required, operations, declarations, credentials),
    )


def _call_tests(
    full: Request,
    required: Request,
    declarations: Mapping[str, Declaration],
    credentials: TestCredentials,
) -> Iterator[CallTest]:
    responses = result_responses(full.operation)
    first = _at(responses, 0)
    yield _call_test("full", full, first, declarations, credentials, full=True)
    yield _call_test(
        "required", required, _at(responses, -1), declarations, credentials, full=False
    )
    if full.fields is not None:
        yield _call_test(
            "whole_body", full, first, declarations, credentials, full=True, whole=True
        )
    body = full.operation.body
    for number, content in enumerate(body.contents[1:] if body is not None else (), 2):
        other = sample_request(full.operation, declarations, full=False, other=content)
        yield _call_test(
            f"body_{number}", other, first, declarations, credentials, full=False
        )
    for response in responses:
        contents = answered_contents(response, declarations)[1:]
        if response.status.startswith("3"):
            continue
        for number, content in enumerate(contents, 2):
            yield _call_test(
                f"answer_{response.status.lower()}_{number}",
                required,
                response,
                declarations,
                credentials,
                full=True,
                content=content,
            )


def _at(responses: list[Response], index: int) -> Response | None:
    return responses[index] if responses else None


def _call_test(
    name: str,
    request: Request,
    response: Response | None,
    declarations: Mapping[str, Declaration],
    credentials: TestCredentials,
    *,
    full: bool,
    whole: bool = False,
    content: MediaType | None = None,
) -> CallTest:
    answer = sample_answer(
        response, request.operation, declarations, full=full, content=content
    )
    return CallTest(
        name=name,
        call=call_code(request, whole=whole),
        reply=(
            answer.reply
            if answer.encoded is None
            else of_variable(answer.reply, "answer")
        ),
        sent=sent_code(request, credentials),
        seen=answer.seen,
        encoded=answer.encoded,
    )


def _error_test(
    response: Response, request: Request, declarations: Mapping[str, Declaration]
) -> ErrorTest:
    answer = sample_answer(
        response, request.operation, declarations, full=True, is_error=True
    )
    # An error's body is shown as text where it is neither JSON nor text; the bytes are
    # in `raw`.
    compared = bool(response.contents) and answer.seen != Value(BINARY)
    return ErrorTest(
        name=f"status_{response.status.lower()}",
        call=call_code(request),
        reply=answer.reply,
        status=answer.status,
        error=error_class(str(answer.status)),
        seen=answer.seen if compared else None,
    )


def _examples(
    request: Request, declarations: Mapping[str, Declaration]
) -> Iterator[ExampleTest]:
    for response in result_responses(request.operation):
        content = response.contents[0] if response.contents else None
        leads_on = response.status.startswith("3")
        if content is None or leads_on or not is_json(essence(content.media_type)):
            continue
        if content.items is not None:
            # An example shows the text of a stream, or one of its items.
            continue
        for number, example in enumerate(content.examples, 1):
            try:
                expected = round_trip(
                    example.value, content.type or AnyType(), declarations
                )
            except ExampleMismatchError:
                continue
            status = status_of(response.status, request.operation)
            body = example_code(example.value)
            yield ExampleTest(
                name=f"example_{response.status.lower()}_{number}",
                call=call_code(request),
                reply=json_reply(status, Name("example"), essence(content.media_type)),
                example=body,
                expected=None if expected == example.value else example_code(expected),
            )


def _limits(*limits: RateLimit | None) -> Code | None:
    pairs = [
        Tuple((Value(limit.requests), Value(limit.seconds)))
        for limit in limits
        if limit is not None
    ]
    return List(tuple(pairs)) if pairs else None


def _refusals(request: Request) -> Iterator[tuple[str, Code]]:
    for parameter, _ in request.values:
        # Only text can be empty, and only what the path names is in it. JSON has quotes.
        named = f"{{{parameter.wire}}}" in request.operation.path
        # In style matrix the name stands there all the same.
        is_text = (
            isinstance(parameter.type, StringType)
            and parameter.style != "matrix"
            and parameter.media_type is None
        )
        if named and parameter.place == "path" and is_text:
            yield parameter.name, call_code(request.with_empty(parameter))


def _retry(request: Request, declarations: Mapping[str, Declaration]) -> RetryTest:
    operation = request.operation
    response = _at(result_responses(operation), 0)
    by_method = operation.method in _IDEMPOTENT and operation.idempotent is not False
    given = {name for name, _ in request.fields or ()}
    given |= {parameter.name for parameter, _ in request.values}
    repeated = (
        by_method
        or operation.idempotent is True
        or operation.idempotency_key is not None
        or operation.idempotent_field in given
    )
    return RetryTest(
        call=call_code(request),
        success=sample_answer(response, operation, declarations, full=False).reply,
        repeated=repeated,
        rate_limited=any(r.status == "429" for r in operation.responses),
    )
