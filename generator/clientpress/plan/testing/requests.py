"""What a call puts on the wire: the method, the URL, headers and body."""

from __future__ import annotations

import json
from typing import Any

from ...code.symbols import SENT
from ...code.tree import Call, Code, Dict, Value
from ...ir import MediaType, Operation, Parameter
from ...sampling import BINARY, RequestSample, sample_body
from ..expressions import json_code
from ..sample_calls import IDEMPOTENCY_KEY, SampleCall
from .credentials import TestCredentials
from .forms import form_text, multipart_code
from .wire import cookie_text, header_text, path_text, query_text, quoted


def sent_code(call: SampleCall, credentials: TestCredentials) -> Call:
    """Return `Sent(...)`: the method, URL, headers and body that must go out."""
    request = call.request
    operation = request.operation
    by_place: dict[str, list[tuple[Parameter, Any]]] = {}
    for parameter, sample in request.parameters:
        by_place.setdefault(parameter.place, []).append((parameter, sample.wire))
    proofs = credentials.on_the_wire(operation)
    headers: dict[str, str | None] = {}
    headers.update(_headers(request, by_place.get("header", []), call.accepted))
    if credentials.signs(operation):
        headers["authorization"] = None
    headers.update({n.lower(): v for place, n, v in proofs if place == "header"})
    cookies = [cookie_text(*item) for item in by_place.get("cookie", [])]
    cookies += [f"{name}={value}" for place, name, value in proofs if place == "cookie"]
    if cookies:
        headers["cookie"] = "; ".join(cookies)
    pairs = [q for q in [query_text(by_place.get("query", []))] if q]
    pairs += [
        f"{quoted(name)}={quoted(value)}"
        for place, name, value in proofs
        if place == "query"
    ]
    path = path_text(operation.path, by_place.get("path", []))
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
        keyword.append(_body(request.content, call.files, request.body.wire))
    return Call(SENT, (Value(operation.method), Value(url)), tuple(keyword))


def _headers(
    request: RequestSample,
    values: list[tuple[Parameter, Any]],
    accept: str | None,
) -> dict[str, str]:
    headers = {"accept": accept or _accept(request.operation)}
    for parameter, value in values:
        text = header_text(parameter, value)
        if text is not None:
            headers[parameter.wire.lower()] = text
    if request.operation.idempotency_key is not None:
        headers[request.operation.idempotency_key.lower()] = IDEMPOTENCY_KEY
    content = request.content
    if request.body is not None and content:
        media_type = content.media_type
        if content.kind == "multipart":
            # The boundary differs each time.
            media_type = content.essence.replace("/*", "/form-data")
        elif content.kind in ("binary", "text"):
            media_type = sample_body(content).media_type
        headers["content-type"] = media_type
    return headers


def _accept(operation: Operation) -> str:
    preferred: dict[str, None] = {}
    others: dict[str, None] = {}
    for response in operation.results:
        if response.is_redirect:
            continue
        contents = [content for alike in response.asked_for for content in alike]
        for number, content in enumerate(contents):
            (others if number else preferred)[content.accept] = None
    also = [f"{own};q=0.5" for own in others if own not in preferred]
    return ", ".join([*preferred, *also]) or "application/json"


def _body(content: MediaType, files: frozenset[str], body: Any) -> tuple[str, Code]:
    match content.kind:
        case "json":
            return "json", json_code(body)
        case "form":
            return "text", Value(form_text(content, body))
        case "multipart":
            return "parts", multipart_code(content, body, files)
        case "text":
            return "text", Value(body)
        case "binary" if content.is_series:
            before = "\x1e" if content.essence.endswith("json-seq") else ""
            lines = (f"{before}{_compact(item)}\n" for item in body)
            return "text", Value("".join(lines))
        case _:
            return "content", Value(BINARY)


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
