"""The tests of one operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...ir import (
    AnyType,
    MediaType,
    Operation,
    RateLimit,
    Response,
    StringType,
)
from ...sampling import ExampleMismatchError, Samples, SampleTooLargeError, fitted
from ..code import Code, List, Name, Tuple, Value
from ..docs import error_class
from ..expressions import example_code
from ..sample_calls import BINARY, SampleCall, sample_call
from .answers import json_reply, of_variable, sample_answer, status_of
from .credentials import TestCredentials
from .paging import PagingTest, TaskTest, plan_paging_test, plan_task_test
from .requests import sent_code

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
    samples: Samples,
    credentials: TestCredentials,
    shared_limit: RateLimit | None,
) -> OperationTests | None:
    """Plan the tests of one operation; `operations` are all, by operationId.

    There are none where the API describes values that are too large for a test.
    """
    try:
        return _tests(operation, operations, samples, credentials, shared_limit)
    except SampleTooLargeError:
        return None


def _tests(
    operation: Operation,
    operations: Mapping[str, Operation],
    samples: Samples,
    credentials: TestCredentials,
    shared_limit: RateLimit | None,
) -> OperationTests:
    full = sample_call(operation, samples, full=True)
    required = sample_call(operation, samples, full=False)
    errors = [_error_test(response, required, samples) for response in operation.errors]
    return OperationTests(
        name="_".join(operation.path_of_method),
        operation=operation,
        calls=tuple(_call_tests(full, required, samples, credentials)),
        errors=tuple(errors),
        examples=tuple(_examples(required, samples)),
        refusals=tuple(_refusals(required)),
        retry=_retry(required, samples),
        limits=_limits(shared_limit, operation.rate_limit),
        paging=plan_paging_test(required, samples),
        task=plan_task_test(required, operations, samples, credentials),
    )


def _call_tests(
    full: SampleCall,
    required: SampleCall,
    samples: Samples,
    credentials: TestCredentials,
) -> Iterator[CallTest]:
    responses = full.operation.results
    first = _at(responses, 0)
    yield _call_test("full", full, first, samples, credentials, full=True)
    yield _call_test(
        "required", required, _at(responses, -1), samples, credentials, full=False
    )
    if full.fields is not None:
        yield _call_test(
            "whole_body", full, first, samples, credentials, full=True, whole=True
        )
    body = full.operation.body
    for number, content in enumerate(body.contents[1:] if body is not None else (), 2):
        other = sample_call(full.operation, samples, full=False, other=content)
        yield _call_test(
            f"body_{number}", other, first, samples, credentials, full=False
        )
    for response in responses:
        contents = response.distinct_contents[1:]
        if response.is_redirect:
            continue
        for number, content in enumerate(contents, 2):
            yield _call_test(
                f"answer_{response.status.lower()}_{number}",
                required,
                response,
                samples,
                credentials,
                full=True,
                content=content,
            )


def _at(responses: tuple[Response, ...], index: int) -> Response | None:
    return responses[index] if responses else None


def _call_test(
    name: str,
    request: SampleCall,
    response: Response | None,
    samples: Samples,
    credentials: TestCredentials,
    *,
    full: bool,
    whole: bool = False,
    content: MediaType | None = None,
) -> CallTest:
    answer = sample_answer(
        response, request.operation, samples, full=full, content=content
    )
    return CallTest(
        name=name,
        call=request.code(whole=whole),
        reply=(
            answer.reply
            if answer.encoded is None
            else of_variable(answer.reply, "answer")
        ),
        sent=sent_code(request, credentials),
        seen=answer.seen,
        encoded=answer.encoded,
    )


def _error_test(response: Response, request: SampleCall, samples: Samples) -> ErrorTest:
    answer = sample_answer(
        response, request.operation, samples, full=True, is_error=True
    )
    # An error's body is shown as text where it is neither JSON nor text; the bytes are
    # in `raw`.
    compared = bool(response.contents) and answer.seen != Value(BINARY)
    return ErrorTest(
        name=f"status_{response.status.lower()}",
        call=request.code(),
        reply=answer.reply,
        status=answer.status,
        error=error_class(str(answer.status)),
        seen=answer.seen if compared else None,
    )


def _examples(request: SampleCall, samples: Samples) -> Iterator[ExampleTest]:
    for response in request.operation.results:
        content = response.contents[0] if response.contents else None
        leads_on = response.is_redirect
        if content is None or leads_on or content.kind != "json":
            continue
        shown = [example for example in content.examples if not example.is_default]
        for number, example in enumerate(shown, 1):
            try:
                one = content.type or AnyType()
                expected = fitted(example.value, one, samples.declarations).wire
            except ExampleMismatchError:
                continue
            status = status_of(response.status, request.operation)
            body = example_code(example.value)
            yield ExampleTest(
                name=f"example_{response.status.lower()}_{number}",
                call=request.code(),
                reply=json_reply(status, Name("example"), content.essence),
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


def _refusals(request: SampleCall) -> Iterator[tuple[str, Code]]:
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
            yield parameter.name, request.with_empty(parameter).code()


def _retry(request: SampleCall, samples: Samples) -> RetryTest:
    operation = request.operation
    response = _at(operation.results, 0)
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
        call=request.code(),
        success=sample_answer(response, operation, samples, full=False).reply,
        repeated=repeated,
        rate_limited=any(r.status == "429" for r in operation.responses),
    )
