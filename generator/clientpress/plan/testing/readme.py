"""The API that the examples of the README call, in a test that runs them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import urlsplit

from msgspec import Struct

from ...code.tree import Code, List, Name
from ...ir import Operation
from ...sampling import Samples
from ..expressions import json_code
from ..prepared import Prepared
from .answers import plan_answer, reply
from .credentials import TestCredentials
from .paging import plan_last_page, plan_paging_test, plan_task_test
from .prepared import plan_prepared_tests

_CALL = Name("call")
_PLACEHOLDER = re.compile(r"\\{[^{}]*\\}")


class Played(Struct, frozen=True):
    """An operation as the test plays it.

    Its requests get `replies`, then the last one again. `pattern` matches the end of
    their paths. `accept` is the media type of a stream, which another operation may
    answer with JSON.
    """

    method: str
    pattern: str
    replies: Code
    accept: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What its requests are known by."""
        return self.method, self.pattern, self.accept


def plan_readme_test(
    shown: Iterable[Operation],
    operations: Mapping[str, Operation],
    samples: Samples,
    credentials: TestCredentials,
    *,
    opening: Iterable[Operation],
    prepared: Iterable[Prepared],
) -> tuple[Played, ...]:
    """Plan what the operations of the examples answer; `operations` are all, by id.

    `opening` are those that are called with a client of the reader's making, `prepared`
    methods among the examples that make two calls.
    """
    token = {"access_token": "token-1", "token_type": "Bearer", "expires_in": 3600}
    answered = reply(200, json=json_code(token))
    tokens = [
        Played("POST", f"{re.escape(urlsplit(url).path)}$", List((answered,)))
        for url in credentials.token_urls(opening)
    ]
    found = {played.key: played for played in tokens}
    for one in _played_pairs(prepared, samples, credentials):
        found.setdefault(one.key, one)
    for operation in shown:
        for played in _played(operation, operations, samples, credentials):
            found.setdefault(played.key, played)
    return tuple(sorted(found.values(), key=_rank))


def _rank(played: Played) -> tuple[int, int, str, bool]:
    """Return what an operation is sorted by, where others would match its requests too.

    What is spelt out in a path comes before a placeholder, a path before one that it
    ends in, and a stream before what answers without one.
    """
    pattern = played.pattern
    return pattern.count("+"), -pattern.count("/"), pattern, not played.accept


def _played(
    operation: Operation,
    operations: Mapping[str, Operation],
    samples: Samples,
    credentials: TestCredentials,
) -> Iterator[Played]:
    paging = plan_paging_test(operation, _CALL, samples)
    task = plan_task_test(operation, _CALL, operations, samples, credentials)
    if task is not None and isinstance(task.replies, List):
        started, *tasks = task.replies.items
        yield _as_played(operation, List((started,)))
        if operation.task is not None:
            reader = operations[operation.task.operation]
            yield _as_played(reader, List(tuple(tasks)))
    elif paging is not None:
        yield _as_played(operation, paging.spelt_out)
    else:
        responses = operation.results
        first = responses[0] if responses else None
        answer = plan_answer(first, operation, samples, full=False)
        only = plan_last_page(operation, samples) or answer.reply
        yield _as_played(operation, List((only,)))


def _played_pairs(
    methods: Iterable[Prepared],
    samples: Samples,
    credentials: TestCredentials,
) -> Iterator[Played]:
    for method in methods:
        for test in plan_prepared_tests([method], samples, credentials):
            if isinstance(test.replies, List):
                first, second = test.replies.items
                yield _as_played(method.pair.first, List((first,)))
                yield _as_played(method.pair.second, List((second,)))


def _as_played(operation: Operation, replies: Code) -> Played:
    path = re.split("[?#]", operation.path)[0]
    pattern = _PLACEHOLDER.sub("[^/]+", re.escape(path))
    accept = operation.stream.accept if operation.stream is not None else ""
    return Played(operation.method, f"{pattern}$", replies, accept)
