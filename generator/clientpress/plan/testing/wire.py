"""What a request must look like on the wire, worked out apart from the runtime.

Generated tests compare against these texts, so nothing here may be shared with the
code under test.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, unquote

from ...ir import Parameter

_IN_PATH = "/%:@!$&'()*+,;=~?"
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}


def path_text(template: str, values: list[tuple[Parameter, Any]]) -> str:
    """Return the path with its parameters filled in."""
    texts = {p.wire: _in_path(p, value) for p, value in values}
    pieces = re.split(r"\{([^{}]+)\}", template.partition("#")[0])
    literals = [quote(piece, safe=_IN_PATH) for piece in pieces[0::2]]
    filled = [texts[name] for name in pieces[1::2]]
    return "".join(
        part for pair in zip(literals, [*filled, ""], strict=True) for part in pair
    )


def query_text(values: list[tuple[Parameter, Any]]) -> str:
    """Return the query string without its question mark."""
    return "&".join(pair for p, v in values for pair in query_pairs(p, v))


def scalar_text(value: Any) -> str:
    """Return a scalar as JSON writes it, without quotes."""
    return value if isinstance(value, str) else json.dumps(value)


def header_text(parameter: Parameter, value: Any) -> str | None:
    """Return a header's value: style simple, or JSON where that is its content.

    An empty list or object is not sent (None).
    """
    if parameter.media_type is not None:
        return json_text(value)
    if value in ([], {}):
        return None
    return _simple(value, parameter.explode, str)


def _in_path(parameter: Parameter, value: Any) -> str:
    if parameter.style == "label":
        return _label(value, parameter.explode)
    if parameter.style == "matrix":
        return _matrix(parameter.wire, value, parameter.explode)
    return _simple(value, parameter.explode, quoted)


def quoted(text: str) -> str:
    """Return text percent-encoded, all but unreserved characters."""
    return quote(text, safe="")


def _simple(value: Any, explode: bool, encode: Any) -> str:
    if isinstance(value, dict):
        joiner = "=" if explode else ","
        return ",".join(
            f"{encode(k)}{joiner}{encode(scalar_text(v))}" for k, v in _pairs(value)
        )
    if isinstance(value, list):
        return ",".join(encode(scalar_text(item)) for item in _items(value))
    return str(encode(scalar_text(value)))


def _label(value: Any, explode: bool) -> str:
    joiner = "." if explode else ","
    if isinstance(value, dict):
        between = "=" if explode else ","
        parts = [
            f"{quoted(k)}{between}{quoted(scalar_text(v))}" for k, v in _pairs(value)
        ]
        return "." + joiner.join(parts)
    if isinstance(value, list):
        return "." + joiner.join(quoted(scalar_text(item)) for item in _items(value))
    return f".{quoted(scalar_text(value))}"


def _matrix(name: str, value: Any, explode: bool) -> str:
    if isinstance(value, dict) and explode:
        return "".join(
            f";{quoted(k)}={quoted(scalar_text(v))}" for k, v in _pairs(value)
        )
    if isinstance(value, list) and explode:
        return "".join(f";{name}={quoted(scalar_text(item))}" for item in _items(value))
    return f";{name}={_simple(value, False, quoted)}"


def query_pairs(parameter: Parameter, value: Any) -> list[str]:
    """Return the `name=value` pairs of a query parameter."""
    if parameter.style == "querystring":
        is_text = parameter.media_type is None and isinstance(value, str)
        return [quoted(value if is_text else json_text(value))]
    if parameter.media_type is not None:
        return [f"{quoted(parameter.wire)}={quoted(json_text(value))}"]
    pairs = styled_pairs(
        parameter.wire, value, parameter.style, parameter.explode, quoted
    )
    return [f"{name}={text}" for name, text in pairs]


def styled_pairs(
    name: str, value: Any, style: str, explode: bool, encode: Callable[[str], str]
) -> list[tuple[str, str]]:
    """Return the names and values that a query parameter of a style is written as."""
    key = encode(name)
    if isinstance(value, dict):
        if style == "deepObject":
            return _deep_pairs(name, value, encode)
        if explode and style == "form":
            return [(encode(k), encode(_text(v))) for k, v in _pairs(value)]
        value = [part for k, v in _pairs(value) for part in (k, v)]
    elif not isinstance(value, list):
        return [(key, encode(_text(value)))]
    elif explode:
        return [(key, encode(_text(item))) for item in _items(value)]
    joiner = encode(_DELIMITERS.get(style, ",")) if style != "form" else ","
    joined = joiner.join(encode(_text(item)) for item in _items(value))
    return [(key, joined)] if value else []


def cookie_text(parameter: Parameter, value: Any) -> str:
    """Return what one cookie parameter adds to the header: as a query, or as it is."""
    text = query_text([(parameter, value)])
    is_plain = parameter.style == "cookie"
    return "; ".join(map(unquote, text.split("&"))) if is_plain else text


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
        return [
            pair for item in _items(value) for pair in _deep_pairs(name, item, encode)
        ]
    return [(encode(name), encode(scalar_text(value)))]


def json_text(value: Any) -> str:
    """Return a JSON value without white space."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _text(value: Any) -> str:
    return json_text(value) if isinstance(value, dict | list) else scalar_text(value)


def _pairs(value: Any) -> list[tuple[str, Any]]:
    return [(str(k), v) for k, v in value.items()]


def _items(value: Any) -> list[Any]:
    return list(value)
