"""Answers of the API as samples, and what must become of them."""

from __future__ import annotations

from dataclasses import dataclass

from ...ir import MediaType, Operation, Response
from ...sampling import Sample, Samples, any_sample, sample_stream
from ..code import Call, Code, Dict, List, Name, Value
from ..expressions import json_code, seen
from ..sample_calls import BINARY

_TEXT = "some text"


@dataclass(frozen=True, slots=True)
class Answer:
    """`reply` is what the API answers, `seen` what the client makes of it.

    `encoded` is what that must encode to again, or None where it is not JSON.
    """

    status: int
    reply: Code
    seen: Code
    encoded: Code | None


def sample_answer(
    response: Response | None,
    operation: Operation,
    samples: Samples,
    *,
    full: bool,
    is_error: bool = False,
    content: MediaType | None = None,
) -> Answer:
    """Return a sampled answer of a documented response, of its preferred content."""
    if response is None:
        return Answer(200, reply(200, json=Value(None)), Value(None), None)
    status = status_of(response.status, operation, is_error=is_error)
    if response.is_redirect:
        address = "https://elsewhere.example/place"
        headers = Dict(((Value("Location"), Value(address)),))
        fields: tuple[tuple[Code, Code], ...] = (
            (Value("location"), Value(address)),
            (Value("status_code"), Value(status)),
        )
        redirect = Call("Seen", (Value("Redirect"), Dict(fields)))
        return Answer(status, reply(status, headers=headers), redirect, None)
    if not response.contents:
        return Answer(status, reply(status), Value(None), None)
    content = content or response.contents[0]
    name = content.essence
    if content.is_stream:
        stream = sample_stream(content, samples)
        own = reply(status, text=Value(stream.text), content_type=Value(name))
        return Answer(
            status,
            own,
            List(tuple(_seen_item(content, item) for item in stream.items)),
            List(tuple(json_code(item.wire) for item in stream.items)),
        )
    if content.kind == "json":
        sample = any_sample()
        if content.type is not None:
            sample = samples.sampler(full=full).sample(content.type, "answer")
        body = json_code(sample.wire)
        own = json_reply(status, body, name)
        return Answer(status, own, seen(sample), body)
    if content.kind == "text":
        own = reply(status, text=Value(_TEXT), content_type=Value(name))
        return Answer(status, own, Value(_TEXT), None)
    # Of a kind of contents a server sends one.
    served = Value(name.replace("*/*", "application/*").replace("*", "octet-stream"))
    own = reply(status, content=Value(BINARY), content_type=served)
    return Answer(status, own, Value(BINARY), None)


def _seen_item(content: MediaType, item: Sample) -> Code:
    items = content.items
    if content.kind == "events" and (items is None or items.type is None):
        return Call("Seen", (Value("ServerSentEvent"), json_code(item.wire)))
    return seen(item)


def reply(status: int, **keyword: Code) -> Code:
    """Return `Reply(status, ...)`."""
    return Call("Reply", (Value(status),), tuple(keyword.items()))


def json_reply(status: int, body: Code, media_type: str) -> Code:
    """Return a reply in JSON; its media type is named unless it is the usual one."""
    if media_type == "application/json" or "*" in media_type:
        return reply(status, json=body)
    return reply(status, json=body, content_type=Value(media_type))


def of_variable(reply: Code, name: str) -> Code:
    """Return a reply whose JSON is held by a variable: it is compared with later."""
    if not isinstance(reply, Call):
        raise TypeError(reply)
    keyword = ((k, Name(name) if k == "json" else v) for k, v in reply.keyword)
    return Call(reply.function, reply.positional, tuple(keyword))


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
    elif "4XX" not in claimed:
        candidates = range(418, 500)
    else:
        candidates = range(600, 700) if "5XX" in claimed else range(500, 600)
    return next(code for code in candidates if str(code) not in claimed)
