"""Tests of methods that make two calls: both requests, and what is made of it all."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from msgspec import Struct

from ...code.tree import Code, List, Name, path
from ...sampling import Samples, SampleTooLargeError, replaced, status_of, steps_of
from ..expressions import json_code
from ..prepared import Prepared
from ..prepared_samples import prepared_call
from ..sample_calls import SampleCall, sample_call
from .answers import json_reply, plan_answer
from .credentials import TestCredentials
from .requests import sent_code


class PreparedTest(Struct, frozen=True):
    """One call, the two replies it gets, and the two requests it must send."""

    name: str
    call: Code
    replies: Code
    sent: Code
    seen: Code
    encoded: Code | None


def plan_prepared_tests(
    methods: Iterable[Prepared],
    samples: Samples,
    credentials: TestCredentials,
) -> tuple[PreparedTest, ...]:
    """Plan the tests of prepared methods, but for those that cannot be played."""
    tests: list[PreparedTest] = []
    for method in methods:
        with suppress(SampleTooLargeError):
            test = _test(method, samples, credentials)
            tests += [test] if test is not None else []
    return tuple(tests)


def _test(
    method: Prepared,
    samples: Samples,
    credentials: TestCredentials,
) -> PreparedTest | None:
    pair = method.pair
    first = sample_call(pair.first, samples, full=True)
    second = sample_call(pair.second, samples, full=True)
    # A key of its own is made up for each call, and is never the same.
    prepared = _answer(method, second, samples)
    if prepared is None or pair.first.idempotency_key is not None:
        return None
    responses = pair.second.results
    answer = plan_answer(
        responses[0] if responses else None, pair.second, samples, full=True
    )
    names = (*pair.second.path_of_method[:-1], method.name)
    return PreparedTest(
        name="_".join(names),
        call=prepared_call(path(Name("client"), *names), method, first, second),
        replies=List((prepared, answer.reply)),
        sent=List(
            (
                sent_code(first, credentials),
                sent_code(second, credentials),
            )
        ),
        seen=answer.seen,
        encoded=answer.encoded,
    )


def _answer(method: Prepared, second: SampleCall, samples: Samples) -> Code | None:
    """Return the reply to the first request; it holds what the second one sends."""
    operation = method.pair.first
    for response in operation.results:
        content = response.contents[0] if response.contents else None
        if content is None or content.kind != "json":
            continue
        body: Any = {}
        if content.type is not None:
            body = samples.sampler(full=True).sample(content.type, "answer").wire
        values = {p.name: sample.wire for p, sample in second.request.parameters}
        for name, pointer in method.pair.taken:
            if isinstance(values[name], bool | dict | list | None):
                return None
            body = replaced(body, steps_of(pointer), values[name])
        status = status_of(response.status, operation)
        return json_reply(status, json_code(body), content.essence)
    return None
