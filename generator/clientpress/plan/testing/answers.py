"""Answers of the API as samples, and what must become of them."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

from ...code.symbols import REPLY, SEEN
from ...code.tree import Call, Code, Dict, List, Name, Value
from ...ir import MediaType, Operation, Response
from ...sampling import Sample, Samples, sample_answer
from ..expressions import json_code, seen

# Samples by identity, as JSON and as they are seen.
KnownCodes: TypeAlias = dict[int, tuple[Sample, Code, Code]]


class Answer(Struct, frozen=True):
    """`reply` is what the API answers, `seen` what the client makes of it.

    `encoded` is what that must encode to again, or None where it is not JSON.
    """

    status: int
    reply: Code
    seen: Code
    encoded: Code | None


def plan_answer(
    response: Response | None,
    operation: Operation,
    samples: Samples,
    *,
    full: bool,
    is_error: bool = False,
    content: MediaType | None = None,
    known: KnownCodes | None = None,
) -> Answer:
    """Return a sampled answer of a documented response, of its preferred content.

    What is `known` of samples is not made again, and what is made of some is added.
    """
    answer = sample_answer(
        response, operation, samples, full=full, is_error=is_error, content=content
    )
    status, content = answer.status, answer.content
    if response is None:
        return Answer(status, reply(status, json=Value(None)), Value(None), None)
    if answer.location is not None:
        place = Value(answer.location)
        headers = Dict(((Value("Location"), place),))
        fields = Dict(
            ((Value("location"), place), (Value("status_code"), Value(status)))
        )
        seen_place = Call(SEEN, (Value("Redirect"), fields))
        return Answer(status, reply(status, headers=headers), seen_place, None)
    if content is None:
        return Answer(status, reply(status), Value(None), None)
    media_type = Value(answer.media_type)
    if content.is_stream:
        text = Value(answer.body.decode())
        return Answer(
            status,
            reply(status, text=text, content_type=media_type),
            List(tuple(_seen_item(content, item) for item in answer.values)),
            List(tuple(json_code(item.wire) for item in answer.values)),
        )
    if content.kind == "json":
        (value,) = answer.values
        known = {} if known is None else known
        if id(value) not in known:
            known[id(value)] = value, json_code(value.wire), seen(value)
        _, body, seen_value = known[id(value)]
        own = json_reply(status, body, answer.media_type)
        return Answer(status, own, seen_value, body)
    if content.kind == "text":
        text = Value(answer.body.decode())
        return Answer(
            status, reply(status, text=text, content_type=media_type), text, None
        )
    data = Value(answer.body)
    return Answer(
        status, reply(status, content=data, content_type=media_type), data, None
    )


def _seen_item(content: MediaType, item: Sample) -> Code:
    items = content.items
    if content.kind == "events" and (items is None or items.type is None):
        return Call(SEEN, (Value("ServerSentEvent"), json_code(item.wire)))
    return seen(item)


def reply(status: int, **keyword: Code) -> Code:
    """Return `Reply(status, ...)`."""
    return Call(REPLY, (Value(status),), tuple(keyword.items()))


def json_reply(status: int, body: Code, media_type: str) -> Code:
    """Return a reply in JSON; its media type is named unless it is the usual one."""
    if media_type == "application/json":
        return reply(status, json=body)
    return reply(status, json=body, content_type=Value(media_type))


def of_variable(reply: Code, name: str) -> Code:
    """Return a reply whose JSON is held by a variable: it is compared with later."""
    if not isinstance(reply, Call):
        raise TypeError(reply)
    keyword = ((k, Name(name) if k == "json" else v) for k, v in reply.keyword)
    return Call(reply.function, reply.positional, tuple(keyword))
