"""Our mock and one that others have written say the same of requests.

The requests are those that the generated tests of each client send, and the same with one
thing changed. The asynchronous half of these tests sends nothing else than the other,
which the tests themselves see to. Where the two disagree, `DIFFERENCES` says who is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

import pytest

from tests.external.comparing import Comparison, Refusal, Side, comparison
from tests.mock.calls import GIVEN


class Difference(NamedTuple):
    """What one of the two refuses and the other takes.

    `pattern` is found in a line that has the operation, the method, the change, and why it
    was refused.
    """

    refuses: Side
    pattern: str
    right: Side | Literal["either"]
    reason: str


DIFFERENCES = (
    Difference(
        "ours",
        "no credential: credential: ",
        "ours",
        "`security` says what a request needs to be let in; theirs does not look at it",
    ),
    Difference(
        "ours",
        "expected [a-z ]+, found null$",
        "ours",
        "null is of no type but `null` (JSON Schema); theirs only notes it",
    ),
    Difference(
        "ours",
        "is no (uuid|date|date-time|uri)$",
        "either",
        "`format` may be taken as a note or as a rule (JSON Schema); who runs a client "
        "against a mock wants to know",
    ),
    Difference(
        "ours",
        "query, twice: parameter: ",
        "ours",
        "a name that stands twice is how a list is written (OpenAPI, Style Values), and "
        "the schema has none",
    ),
    Difference(
        "ours",
        "query, empty: parameter: ",
        "ours",
        "an empty text is no integer, and `allowEmptyValue` is not set",
    ),
    Difference(
        "ours",
        "no media type: media-type: ",
        "either",
        "what has no media type may be taken for bytes or for what it looks like (RFC "
        "9110, 8.3); theirs does so where the body is not required",
    ),
    Difference(
        "ours",
        "^cnt.files.upload POST, no body: body: ",
        "ours",
        "a form of parts that is required is a body like any other; theirs looks for none",
    ),
    Difference(
        "ours",
        " GET, (broken JSON|JSON, .*): body: ",
        "ours",
        "a body that is documented for GET has a schema; theirs reads none there",
    ),
    Difference(
        "ours",
        "body: agreementId: expected integer or string, found object$",
        "ours",
        "a value has to fit one alternative of `anyOf`; theirs only notes that it fits none",
    ),
    Difference(
        "theirs",
        "E3016 header.Accept",
        "ours",
        "a parameter called Accept is to be ignored (OpenAPI, Parameter Object)",
    ),
    Difference(
        "theirs",
        r"^\(token\) POST, as sent: E2001 ",
        "ours",
        "the `tokenUrl` of a flow is documented, though not as an operation",
    ),
    Difference(
        "theirs",
        "^services.send POST, .*: E2001 ",
        "theirs",
        "a placeholder holds no slash (OpenAPI, Paths Object); that API's does, which its "
        "document says with `x-multi-segment`",
    ),
)
# README.md shows how a caller corrects a path that the vendor may have misspelt.
_REFUSED_BY_BOTH = ["/pub/v1/campaigns/8/new-contact POST"]


def _compared(name: str) -> Comparison:
    try:
        return comparison(name)
    except LookupError as error:
        pytest.fail(f"this test needs it: {error.args[0]}", pytrace=False)


def _explanations(line: str, refusal: Refusal) -> Iterator[Difference]:
    for one in DIFFERENCES:
        if refusal.by == (one.refuses,) and re.search(one.pattern, line):
            yield one


def _unexplained(refusals: list[Refusal]) -> list[tuple[Side, str]]:
    """Return what one mock refuses and the other takes, for no reason that is known."""
    return [
        (side, line)
        for refusal in refusals
        if len(refusal.by) == 1
        for side in refusal.by
        for line in refusal.lines
        if not any(_explanations(line, refusal))
    ]


@pytest.mark.parametrize("name", GIVEN)
def test_both_take_what_generated_tests_send(name: str) -> None:
    refusals = _compared(name).as_sent
    assert _unexplained(refusals) == []
    ours = {
        line.partition(",")[0] for r in refusals if "ours" in r.by for line in r.lines
    }
    assert ours <= set(_REFUSED_BY_BOTH)


@pytest.mark.parametrize("name", GIVEN)
def test_both_refuse_the_same_changes(name: str) -> None:
    refusals = _compared(name).changed
    assert any(len(refusal.by) == 2 for refusal in refusals)
    assert _unexplained(refusals) == []


def test_each_difference_is_one() -> None:
    found = {
        difference
        for name in GIVEN
        for refusals in _compared(name)
        for refusal in refusals
        for line in refusal.lines
        for difference in _explanations(line, refusal)
    }
    assert found == set(DIFFERENCES)
