"""Tests of methods that make two calls: both requests, and what is made of it all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ...ir import Declaration
from ..code import Call, Code, List
from ..media_types import essence, is_json, result_responses
from ..prepared import Prepared
from .answers import json_reply, sample_answer, status_of
from .credentials import TestCredentials
from .pointers import replaced
from .requests import Request, call_code, sample_request, sent_code
from .samples import Sampler, json_code


@dataclass(frozen=True, slots=True)
class PreparedTest:
    """One call, the two replies it gets, and the two requests it must send."""

    name: str
    call: Code
    replies: Code
    sent: Code
    seen: Code
    encoded: Code | None


def plan_prepared_tests(
    methods: Iterable[Prepared],
    declarations: Mapping[str, Declaration],
    credentials: TestCredentials,
) -> tuple[PreparedTest, ...]:
    """Plan the tests of prepared methods, but for those that cannot be played."""
    tests = (_test(method, declarations, credentials) for method in methods)
    return tuple(test for test in tests if test is not None)


def _test(
    method: Prepared,
    declarations: Mapping[str, Declaration],
    credentials: TestCredentials,
) -> PreparedTest | None:
    pair = method.pair
    first = sample_request(pair.first, declarations, full=True)
    second = sample_request(pair.second, declarations, full=True)
    # A key of its own is made up for each call, and is never the same.
    prepared = _answer(method, second, declarations)
    if prepared is None or pair.first.idempotency_key is not None:
        return None
    responses = result_responses(pair.second)
    answer = sample_answer(
        responses[0] if responses else None, pair.second, declarations, full=True
    )
    path = (*pair.second.path_of_method[:-1], method.name)
    return PreparedTest(
        name="_".join(path),
        call=_call(f"client.{'.'.join(path)}", method, first, second),
        replies=List((prepared, answer.reply)),
        sent=List((sent_code(first, credentials), sent_code(second, credentials))),
        seen=answer.seen,
        encoded=answer.encoded,
    )


def _answer(
    method: Prepared, second: Request, declarations: Mapping[str, Declaration]
) -> Code | None:
    """Return the reply to the first request; it holds what the second one sends."""
    operation = method.pair.first
    for response in result_responses(operation):
        content = response.contents[0] if response.contents else None
        if content is None or not is_json(essence(content.media_type)):
            continue
        body: Any = {}
        if content.type is not None:
            body = Sampler(declarations, full=True).sample(content.type, "answer").wire
        values = {p.name: sample.wire for p, sample in second.values}
        for name, pointer in method.pair.taken:
            if isinstance(values[name], bool | dict | list | None):
                return None
            steps = [
                step.replace("~1", "/").replace("~0", "~")
                for step in pointer.split("/")[1:]
            ]
            body = replaced(body, steps, values[name])
        status = status_of(response.status, operation)
        return json_reply(status, json_code(body), essence(content.media_type))
    return None


def _call(function: str, method: Prepared, first: Request, second: Request) -> Call:
    taken = dict(method.pair.taken)
    renamed = dict(method.renamed)
    in_path, keyword = _arguments(second)
    first_in_path, first_keyword = _arguments(first)
    positional = [code for name, code in in_path if name not in taken]
    named = [(name, code) for name, code in keyword if name not in taken]
    named += [(renamed[name], code) for name, code in first_keyword]
    return Call(
        function,
        (*positional, *(code for _, code in first_in_path)),
        tuple(named),
    )


def _arguments(
    request: Request,
) -> tuple[list[tuple[str, Code]], tuple[tuple[str, Code], ...]]:
    """Return the positional arguments with their names, and those by keyword."""
    call = call_code(request)
    path = request.operation.path
    in_path = [p for p, _ in request.values if p.place == "path"]
    in_path.sort(key=lambda p: path.find(f"{{{p.wire}}}"))
    names = [p.name for p in in_path]
    return list(zip(names, call.positional, strict=True)), call.keyword
