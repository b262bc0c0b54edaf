"""The tests of one operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from ...code.symbols import DEVIATIONS, MEANINGS, PARAMS, REPLY, UNSET
from ...code.tree import Call, Code, Dict, List, Name, Tuple, Value, path
from ...ir import (
    AnyType,
    MediaType,
    ModelDecl,
    Operation,
    RateLimit,
    Response,
    StringType,
)
from ...sampling import (
    Samples,
    SampleTooLargeError,
    fits,
    status_of,
)
from ..expressions import example_code
from ..media_types import body_fields, is_asked_for
from ..sample_calls import SampleCall, asking_for, sample_call
from .answers import json_reply, of_variable, plan_answer
from .credentials import TestCredentials
from .paging import PagingTest, TaskTest, plan_paging_test, plan_task_test
from .read_only import ReadOnlyTest, plan_read_only_test
from .requests import sent_code

_IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"})


_RUN = Name("run")


class CallTest(Struct, frozen=True):
    """One call and what must come of it.

    `call` is None for the one with the required arguments, which has a function of its
    own. `whole` is the same call with its body in one piece. `sent` and `whole` may
    name the variable `body`. `views` makes the call through the views of its namespace,
    None where another test does or there are none. `encoded` is the JSON of the reply,
    which the variable `answer` holds, or None.
    """

    name: str
    call: Code | None
    whole: WholeBody | None
    run: Code
    views: Code | None
    reply: Code
    sent: Code
    seen: Code
    encoded: Code | None


class WholeBody(Struct, frozen=True):
    """A body in one piece: the variable that holds it, the call and how it is run."""

    annotation: Code
    body: Code
    call: Code
    run: Code


class ExampleTest(Struct, frozen=True):
    """A documented example of an answer; the variable `example` holds its JSON."""

    name: str
    run: Code
    reply: Code
    example: Code


class RetryTest(Struct, frozen=True):
    """Whether a call is repeated after a 503, and after a 429 with `Retry-After`.

    `identified` is a call that is repeated since it gives the field `field`, run by
    `run_identified`, where such a field makes the difference.
    """

    success: Code
    repeated: bool
    run: Code
    rate_limited: Code | None
    field: str | None
    identified: Code | None
    run_identified: Code


class OperationTests(Struct, frozen=True):
    """All tests of one operation. `name` is unique in its test module.

    `call` is the call with the required arguments, which the function `function` makes.
    `bodiless` are calls that are refused where a body or some of its fields are
    required: one without a body, and one that gives an empty one, or UNSET where it has
    no fields. `scopes` are those that a 403 names, None where it names none.
    `limits` are the rate limits it is counted in, as requests and seconds, and `counted`
    how that is run.
    """

    name: str
    function: str
    call: Code
    operation: Operation
    calls: tuple[CallTest, ...]
    failing: Code
    examples: tuple[ExampleTest, ...]
    read_only: ReadOnlyTest | None
    refusals: tuple[tuple[str, Code], ...]
    bodiless: tuple[Code, Code] | None
    retry: RetryTest
    scopes: Code | None
    forbidden: Code
    meanings: Code
    limits: Code | None
    counted: Code
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
    name = "_".join(operation.path_of_method)
    function = Name(f"call_{name}")
    counting = (("rate_limiter", Name("counting")),)
    return OperationTests(
        name=name,
        function=function.text,
        call=required.code(),
        operation=operation,
        calls=tuple(_call_tests(full, required, function, samples, credentials)),
        failing=Call(DEVIATIONS, (_RUN, function, Name("failures"))),
        examples=tuple(_examples(operation, function, samples)),
        read_only=plan_read_only_test(full, samples, credentials),
        refusals=tuple(_refusals(required)),
        bodiless=_bodiless(required, samples),
        retry=_retry(full, required, function, samples),
        scopes=_scopes(operation),
        meanings=Call(MEANINGS, (_RUN, function, Name("codes"))),
        forbidden=Call(path(_RUN, "error"), (function, Call(REPLY, (Value(403),)))),
        limits=_limits(shared_limit, operation.rate_limit),
        counted=Call(_RUN, (function, Name("success")), counting),
        paging=plan_paging_test(operation, function, samples),
        task=plan_task_test(operation, function, operations, samples, credentials),
    )


def _call_tests(
    full: SampleCall,
    required: SampleCall,
    function: Name,
    samples: Samples,
    credentials: TestCredentials,
) -> Iterator[CallTest]:
    operation = full.request.operation
    # What leads elsewhere is no page.
    is_paged = operation.pagination is not None
    responses = tuple(r for r in operation.results if not (is_paged and r.is_redirect))
    test = partial(_call_test, samples=samples, credentials=credentials)
    first = _at(responses, 0)
    yield test("full", full, first, full=True, whole=True)
    yield test("required", required, _at(responses, -1), full=False, function=function)
    body = operation.body
    for number, content in enumerate(body.contents[1:] if body is not None else (), 2):
        other = sample_call(operation, samples, full=False, other=content)
        yield test(f"body_{number}", other, first, full=False)
    for response in responses:
        # A page is read by what the first content says of it.
        if response.is_redirect or is_paged:
            continue
        for number, (content, *_) in enumerate(response.alternatives[1:], 2):
            name = f"answer_{response.status.lower()}_{number}"
            asking = asking_for(content, required, samples.declarations)
            own = function if asking is required else None
            yield test(name, asking, response, full=True, function=own, content=content)


def _at(responses: tuple[Response, ...], index: int) -> Response | None:
    return responses[index] if responses else None


def _call_test(
    name: str,
    call: SampleCall,
    response: Response | None,
    *,
    full: bool,
    samples: Samples,
    credentials: TestCredentials,
    function: Name | None = None,
    whole: bool = False,
    content: MediaType | None = None,
) -> CallTest:
    answer = plan_answer(
        response, call.request.operation, samples, full=full, content=content
    )
    sent = sent_code(call, credentials)
    body = _whole_body(call) if whole else None
    views: Code | None = None
    if function and content is None and call.request.operation.stream is None:
        views = Call(path(_RUN, "views"), (function, Name("reply")))
    return CallTest(
        name=name,
        call=call.code() if function is None else None,
        whole=body,
        run=Call(_RUN, (function or Name("call"), Name("reply"))),
        views=views,
        reply=(
            answer.reply
            if answer.encoded is None
            else of_variable(answer.reply, "answer")
        ),
        sent=sent if body is None else _with_body(sent, body.body),
        seen=answer.seen,
        encoded=answer.encoded,
    )


def _whole_body(by_field: SampleCall) -> WholeBody | None:
    """Return the body of a call whose fields are arguments, given in one piece."""
    given = by_field.request.given
    if by_field.fields is None or given is None or not isinstance(given.of, ModelDecl):
        return None
    call = by_field.code(whole=True)
    keyword = dict(call.keyword)
    body, keyword["body"] = keyword["body"], Name("body")
    return WholeBody(
        path(PARAMS, f"{given.of.name}Params"),
        body,
        replace(call, keyword=tuple(keyword.items())),
        Call(_RUN, (Name("whole"), Name("reply"))),
    )


def _with_body(sent: Call, body: Code) -> Call:
    """Return a request whose JSON is the variable `body`, if that is what it holds."""
    keyword = (
        (name, Name("body") if name == "json" and repr(code) == repr(body) else code)
        for name, code in sent.keyword
    )
    return replace(sent, keyword=tuple(keyword))


def _examples(
    operation: Operation, function: Name, samples: Samples
) -> Iterator[ExampleTest]:
    for response in operation.results:
        content = response.contents[0] if response.contents else None
        leads_on = response.is_redirect
        if content is None or leads_on or content.kind != "json":
            continue
        shown = [example for example in content.examples if not example.is_default]
        for number, example in enumerate(shown, 1):
            one = content.type or AnyType()
            if not fits(example.value, one, samples.declarations):
                continue
            status = status_of(response.status, operation)
            yield ExampleTest(
                name=f"example_{response.status.lower()}_{number}",
                run=Call(_RUN, (function, Name("reply"))),
                reply=json_reply(status, Name("example"), content.essence),
                example=example_code(example.value),
            )


def _limits(*limits: RateLimit | None) -> Code | None:
    pairs = [
        Tuple((Value(limit.requests), Value(limit.seconds)))
        for limit in limits
        if limit is not None
    ]
    return List(tuple(pairs)) if pairs else None


def _refusals(call: SampleCall) -> Iterator[tuple[str, Code]]:
    for parameter, _ in call.request.parameters:
        # Only text can be empty, and only what the path names is in it. JSON has quotes.
        named = f"{{{parameter.wire}}}" in call.request.operation.path
        # In style matrix the name stands there all the same.
        is_text = (
            isinstance(parameter.type, StringType)
            and parameter.style != "matrix"
            and parameter.media_type is None
        )
        if named and parameter.place == "path" and is_text:
            empty = call.request.with_empty(parameter)
            yield parameter.name, replace(call, request=empty).code()


def _scopes(operation: Operation) -> Code | None:
    """Return the scopes of the first alternative that asks for some."""
    for alternative in operation.security:
        scopes = [scope for _, several in alternative for scope in several]
        if scopes:
            return Tuple(tuple(map(Value, scopes)))
    return None


def _given(call: SampleCall) -> set[str]:
    """Return the names of the arguments that a call gives."""
    names = {name for name, _ in call.fields or ()}
    return names | {parameter.name for parameter, _ in call.request.parameters}


def _bodiless(call: SampleCall, samples: Samples) -> tuple[Code, Code] | None:
    operation = call.request.operation
    body = operation.body
    if body is None or not body.required or operation.switch:
        return None
    fields = body_fields(operation, samples.declarations)
    empty: Code = UNSET
    if fields is not None:
        if not any(is_asked_for(field, samples.declarations) for field in fields):
            return None
        empty = Dict(())
    request = replace(call.request, given=None)
    without = replace(call, request=request, fields=None).code()
    return without, replace(without, keyword=(*without.keyword, ("body", empty)))


def _retry(
    full: SampleCall, call: SampleCall, function: Name, samples: Samples
) -> RetryTest:
    operation = call.request.operation
    response = _at(operation.results, 0)
    by_method = operation.method in _IDEMPOTENT and operation.idempotent is not False
    field = operation.idempotent_field
    repeated = (
        by_method
        or operation.idempotent is True
        or operation.idempotency_key is not None
        or field in _given(call)
    )
    identified = not repeated and field in _given(full)
    once = (("max_retries", Value(1)),)
    unavailable = Call(REPLY, (Value(503),))
    success = (Name("success"),)
    limited = any(r.status == "429" for r in operation.responses)
    return RetryTest(
        success=plan_answer(response, operation, samples, full=False).reply,
        repeated=repeated,
        run=Call(_RUN, (function, unavailable, *(success if repeated else ())), once),
        rate_limited=(
            Call(_RUN, (function, Name("limited"), *success), once) if limited else None
        ),
        field=field,
        identified=full.code() if identified else None,
        run_identified=Call(_RUN, (Name("call"), unavailable, *success), once),
    )
