"""What a call puts on the wire: the method, the URL, headers and body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...ir import Declaration, MediaType, Operation, Parameter
from ...sampling import Samples
from ..code import Call, Code, Dict, Value
from ..expressions import json_code
from ..media_types import (
    answer_kind,
    answered_contents,
    asked_for,
    body_kind,
    essence,
    result_responses,
)
from ..sample_calls import BINARY, IDEMPOTENCY_KEY, SampleCall
from . import wire
from .credentials import TestCredentials
from .forms import form_text, multipart_code


def sent_code(
    request: SampleCall,
    samples: Samples,
    credentials: TestCredentials,
) -> Code:
    """Return `Sent(...)`: the method, URL, headers and body that must go out."""
    operation = request.operation
    by_place: dict[str, list[tuple[Parameter, Any]]] = {}
    for parameter, sample in request.values:
        by_place.setdefault(parameter.place, []).append((parameter, sample.wire))
    proofs = credentials.on_the_wire(operation)
    headers = _headers(request, samples.declarations, by_place.get("header", []))
    headers.update({n.lower(): v for place, n, v in proofs if place == "header"})
    cookies = [wire.cookie_text(*item) for item in by_place.get("cookie", [])]
    cookies += [f"{name}={value}" for place, name, value in proofs if place == "cookie"]
    if cookies:
        headers["cookie"] = "; ".join(cookies)
    pairs = [q for q in [wire.query_text(by_place.get("query", []))] if q]
    pairs += [
        f"{wire.quoted(name)}={wire.quoted(value)}"
        for place, name, value in proofs
        if place == "query"
    ]
    path = wire.path_text(operation.path, by_place.get("path", []))
    url = credentials.base_url(operation) + path
    if pairs:
        url += ("&" if "?" in url else "?") + "&".join(pairs)
    keyword: list[tuple[str, Code]] = [
        (
            "headers",
            Dict(tuple((Value(k), Value(v)) for k, v in sorted(headers.items()))),
        )
    ]
    if request.body is not None and request.content is not None:
        keyword.append(_body(request.content, request.files, request.body.wire))
    return Call("Sent", (Value(operation.method), Value(url)), tuple(keyword))


def _headers(
    request: SampleCall,
    declarations: Mapping[str, Declaration],
    values: list[tuple[Parameter, Any]],
) -> dict[str, str]:
    headers = {"accept": _accept(request.operation, declarations)}
    for parameter, value in values:
        text = wire.header_text(parameter, value)
        if text is not None:
            headers[parameter.wire.lower()] = text
    if request.operation.idempotency_key is not None:
        headers[request.operation.idempotency_key.lower()] = IDEMPOTENCY_KEY
    content = request.content
    if request.body is not None and content:
        media_type = content.media_type
        if body_kind(content) == "multipart":
            # The boundary differs each time.
            media_type = essence(media_type).replace("/*", "/form-data")
        elif "*" in essence(media_type):
            media_type = "application/octet-stream"
        headers["content-type"] = media_type
    return headers


def _accept(operation: Operation, declarations: Mapping[str, Declaration]) -> str:
    preferred: dict[str, None] = {}
    others: dict[str, None] = {}
    for response in result_responses(operation):
        if response.status.startswith("3"):
            continue
        for number, content in enumerate(answered_contents(response, declarations)):
            own = asked_for(content, answer_kind(content, declarations))
            (others if number else preferred)[own] = None
    also = [f"{own};q=0.5" for own in others if own not in preferred]
    return ", ".join([*preferred, *also]) or "application/json"


def _body(content: MediaType, files: frozenset[str], body: Any) -> tuple[str, Code]:
    match body_kind(content):
        case "json":
            return "json", json_code(body)
        case "form":
            return "text", Value(form_text(content, body))
        case "multipart":
            return "parts", multipart_code(content, body, files)
        case "text":
            return "text", Value(body)
        case "binary":
            return "content", Value(BINARY)
