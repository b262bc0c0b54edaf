"""What a request must look like on the wire, worked out apart from the runtime.

Generated tests compare against these texts, so nothing here may be shared with the
code under test.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from urllib.parse import quote, unquote

from ...ir import Encoding, Parameter
from ...ir.api import PLAIN
from ...json_values import is_list, is_object

_IN_PATH = "/%:@!$&'()*+,;=~?"
_RESERVED = {"path": ":@!$&'()*+,;=", "query": ":/?[]@!$'()*,;="}
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}


def path_text(template: str, values: list[tuple[Parameter, Any]]) -> str:
    """Return the path with its parameters filled in."""
    texts = {p.wire: _in_path(p, value) for p, value in values}
    pieces = re.split(r"\{([^{}]+)\}", template.partition("#")[0])
    literals = [literal_path(piece) for piece in pieces[0::2]]
    filled = [texts[name] for name in pieces[1::2]]
    return "".join(
        part for pair in zip(literals, [*filled, ""], strict=True) for part in pair
    )


def literal_path(text: str) -> str:
    """Return a path or a piece of one as it is sent, its escapes kept."""
    return quote(text, safe=_IN_PATH)


def query_text(values: list[tuple[Parameter, Any]]) -> str:
    """Return the query string without its question mark."""
    return "&".join(pair for p, v in values for pair in query_pairs(p, v))


def scalar_text(value: Any) -> str:
    """Return a scalar as JSON writes it, without quotes."""
    return value if isinstance(value, str) else json_text(value)


def header_text(parameter: Parameter, value: Any) -> str | None:
    """Return a header's value: of a style, or JSON where that is its content.

    An empty list or object is not sent (None).
    """
    if parameter.media_type is not None:
        return json_text(value)
    if value in ([], {}):
        return None
    return _simple(value, parameter.explode, str, parameter.style)


def _in_path(parameter: Parameter, value: Any) -> str:
    encode = _encoder(parameter)
    if parameter.media_type is not None:
        return quoted(json_text(value))
    if parameter.style == "label":
        return _label(value, parameter.explode, encode)
    if parameter.style == "matrix":
        return _matrix(parameter.wire, value, parameter.explode, encode)
    return _simple(value, parameter.explode, encode, parameter.style)


def _encoder(parameter: Parameter) -> Callable[[str], str]:
    """Return how values are encoded: no sample holds a per cent sign."""
    if parameter.multi_segment:
        return lambda text: "/".join(map(quoted, text.split("/")))
    if not parameter.allow_reserved:
        return quoted
    safe = _RESERVED.get(parameter.place, _RESERVED["query"])
    return lambda text: quote(text, safe=safe)


def quoted(text: str) -> str:
    """Return text percent-encoded, all but unreserved characters."""
    return quote(text, safe="")


def _simple(
    value: Any, explode: bool, encode: Callable[[str], str], style: str = ""
) -> str:
    between = encode(_DELIMITERS[style]) if style in _DELIMITERS else ","
    if isinstance(value, dict):
        joiner = "=" if explode else ","
        return between.join(
            f"{encode(k)}{joiner}{encode(_text(v))}" for k, v in _pairs(value)
        )
    if isinstance(value, list):
        return between.join(encode(_text(item)) for item in _items(value))
    return encode(scalar_text(value))


def _label(value: Any, explode: bool, encode: Callable[[str], str]) -> str:
    joiner = "." if explode else ","
    if isinstance(value, dict):
        between = "=" if explode else ","
        parts = [f"{encode(k)}{between}{encode(_text(v))}" for k, v in _pairs(value)]
        return "." + joiner.join(parts)
    if isinstance(value, list):
        return "." + joiner.join(encode(_text(item)) for item in _items(value))
    return f".{encode(scalar_text(value))}"


def _matrix(wire: str, value: Any, explode: bool, encode: Callable[[str], str]) -> str:
    name = quoted(wire)
    if isinstance(value, dict) and explode:
        return "".join(f";{encode(k)}={encode(_text(v))}" for k, v in _pairs(value))
    if isinstance(value, list) and explode:
        return "".join(f";{name}={encode(_text(item))}" for item in _items(value))
    return f";{name}={_simple(value, False, encode)}"


def query_pairs(parameter: Parameter, value: Any) -> list[str]:
    """Return the `name=value` pairs of a query parameter."""
    if parameter.form is not None and is_object(value):
        written = form_pairs(value, parameter.form, quoted)
        if parameter.style == "querystring":
            return written
        return [f"{quoted(parameter.wire)}={quoted('&'.join(written))}"]
    if parameter.style == "querystring":
        is_text = parameter.media_type is None and isinstance(value, str)
        return [quoted(value if is_text else json_text(value))]
    if parameter.media_type is not None:
        return [f"{quoted(parameter.wire)}={quoted(json_text(value))}"]
    pairs = styled_pairs(
        parameter.wire, value, parameter.style, parameter.explode, _encoder(parameter)
    )
    return [f"{name}={text}" for name, text in pairs]


def form_pairs(
    body: Mapping[str, Any],
    encodings: tuple[Encoding, ...],
    plain: Callable[[str], str],
) -> list[str]:
    """Return the pairs of a form; `plain` encodes those that have no style."""
    by_name = {encoding.wire: encoding for encoding in encodings}
    pairs: list[tuple[str, str]] = []
    for name, value in body.items():
        if value is None:
            continue
        encoding = by_name.get(name, PLAIN)
        if encoding.style is not None:
            safe = _RESERVED["query"] if encoding.allow_reserved else ""
            encode = partial(quote, safe=safe)
            pairs += styled_pairs(name, value, encoding.style, encoding.explode, encode)
        else:
            is_json = "json" in encoding.content_type.partition(",")[0]
            items = value if is_list(value) and not is_json else [value]
            texts = [
                json_text(item) if is_json else _text(item)
                for item in items
                if item is not None
            ]
            pairs += [(plain(name), plain(text)) for text in texts]
    return [f"{name}={text}" for name, text in pairs]


def styled_pairs(
    name: str, value: Any, style: str, explode: bool, encode: Callable[[str], str]
) -> list[tuple[str, str]]:
    """Return the names and values that a query parameter of a style is written as."""
    key = encode(name)
    if style == "deepObject" and isinstance(value, dict | list):
        return _deep_pairs(name, value, encode)
    if isinstance(value, dict):
        if explode:
            return [(encode(k), encode(_text(v))) for k, v in _pairs(value)]
        value = [part for k, v in _pairs(value) for part in (k, v)]
    elif not isinstance(value, list):
        return [(key, encode(_text(value)))]
    elif explode:
        return [(key, encode(_text(item))) for item in _items(value)]
    joiner = encode(_DELIMITERS.get(style, ",")) if style != "form" else ","
    texts = [encode(_text(item)) for item in _items(value)]
    return [(key, joiner.join(texts))] if texts else []


def cookie_text(parameter: Parameter, value: Any) -> str:
    """Return what one cookie parameter adds to the header."""
    pairs = query_pairs(parameter, value)
    return "; ".join(map(unquote, pairs) if parameter.style == "cookie" else pairs)


def _deep_pairs(
    name: str, value: Any, encode: Callable[[str], str]
) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [
            pair
            for k, v in _pairs(value)
            for pair in _deep_pairs(f"{name}[{k}]", v, encode)
        ]
    if isinstance(value, list):
        items = _items(value)
        is_flat = not any(isinstance(item, dict | list) for item in items)
        return [
            pair
            for number, item in enumerate(items)
            for pair in _deep_pairs(
                name if is_flat else f"{name}[{number}]", item, encode
            )
        ]
    return [(encode(name), encode(scalar_text(value)))]


def json_text(value: Any) -> str:
    """Return a JSON value without white space."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _text(value: Any) -> str:
    return json_text(value) if isinstance(value, dict | list) else scalar_text(value)


def _pairs(value: Any) -> list[tuple[str, Any]]:
    return [(str(k), v) for k, v in value.items() if v is not None]


def _items(value: Any) -> list[Any]:
    """Return the items that are sent: only JSON has a null."""
    return [item for item in value if item is not None]
