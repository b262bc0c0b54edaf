"""Answers of an operation, as they go over the wire."""

from __future__ import annotations

import json

from msgspec import Struct

from ..ir import MediaType, Operation, Response, has_body
from .requests import BINARY
from .sample import Sample, any_sample
from .sampler import Samples
from .streams import sample_stream

TEXT = "some text"
PLACE = "https://elsewhere.example/place"
"""Where redirects lead."""


class AnswerSample(Struct, frozen=True):
    """A status and what comes with it.

    `content` is the documented content, None where there is no body, and `media_type`
    what it is sent as. `values` is the JSON of an answer, or each item of a stream of
    them; none where the body is no JSON. `location` is set for redirects.
    """

    status: int
    content: MediaType | None = None
    media_type: str = ""
    body: bytes = b""
    values: tuple[Sample, ...] = ()
    location: str | None = None


def sample_answer(
    response: Response | None,
    operation: Operation,
    samples: Samples,
    *,
    full: bool,
    is_error: bool = False,
    content: MediaType | None = None,
) -> AnswerSample:
    """Return an answer that a response describes, of its preferred content.

    Where an operation documents none it is `null`.

    Raises:
        SampleTooLargeError: the body has no small value.
    """
    if response is None:
        return AnswerSample(200, None, "application/json", b"null")
    status = status_of(response.status, operation, is_error=is_error)
    if response.is_redirect:
        return AnswerSample(status, location=PLACE)
    content = content or next(iter(response.contents), None)
    if content is None:
        return AnswerSample(status)
    # Of a kind of contents a server sends one.
    served = content.essence.replace("*/*", "application/*")
    served = served.replace("*", "octet-stream")
    if content.is_stream:
        stream = sample_stream(content, samples)
        text = stream.text.encode()
        return AnswerSample(status, content, content.essence, text, stream.items)
    if content.kind == "json":
        value = any_sample()
        if content.type is not None:
            value = samples.answer(content.type, full=full)
        media_type = "application/json" if "*" in content.essence else content.essence
        text = json.dumps(value.wire, ensure_ascii=False).encode()
        return AnswerSample(status, content, media_type, text, (value,))
    body = TEXT.encode() if content.kind == "text" else BINARY
    return AnswerSample(status, content, served, body)


def status_of(status: str, operation: Operation, *, is_error: bool = False) -> int:
    """Return a status code for "200", "4XX" or "default" that no other entry claims."""
    if status.isdigit():
        return int(status)
    claimed = {r.status for r in operation.responses}
    if status != "default":
        # 418 upwards has no error class of its own.
        first = 418 if status[0] == "4" else int(status[0]) * 100
        candidates = range(first, int(status[0]) * 100 + 100)
    elif not is_error:
        candidates = range(200, 300)
        claimed |= {str(code) for code in candidates if not has_body("GET", str(code))}
    elif "4XX" not in claimed:
        candidates = range(418, 500)
    else:
        candidates = range(600, 700) if "5XX" in claimed else range(500, 600)
    return next(code for code in candidates if str(code) not in claimed)
