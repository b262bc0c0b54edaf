# Copied by clientpress. Do not edit.
"""Parameters as text: the styles of OpenAPI 3.1, percent-encoded per RFC 3986.

`None` and UNSET are left out wherever a parameter may be left out, inside arrays and
objects too. Empty arrays and objects are left out, as RFC 6570 has it. What OpenAPI
leaves undefined is decided here: arrays and objects inside another array or object
are written as JSON, except in deepObject, where brackets nest, arrays of scalars repeat and others are
numbered (`a[0][b]`).

No message here holds a value: values may be secrets.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, unquote

import msgspec

from ..codec.encode import encode_json
from ..codec.wire_names import plain_scalar, to_wire
from ..core.headers import check_header, check_header_value
from ..core.media_types import is_json
from ..core.sentinel import UNSET

if TYPE_CHECKING:
    from ..spec.operation import Parameter, Part, Style

__all__ = [
    "cookie_pairs",
    "form_pairs",
    "header_value",
    "is_dot_segment",
    "path_value",
    "percent_encode",
    "query_pairs",
    "scalar_text",
    "styled_pairs",
]

# '&' and '#' would end the parameter or the query and '+' is read as a space, so they
# are encoded even where reserved characters are allowed.
_RESERVED_IN_QUERY = ":/?[]@!$'()*,;="
# '/', '?' and '#' would end the segment; brackets stand in no path.
_RESERVED_IN_PATH = ":@!$&'()*+,;="
# Tabs, and delimiters in paths and headers, are those of Swagger 2.0.
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C", "tabDelimited": "%09"}


_UNRESERVED = re.compile(r"[A-Za-z0-9\-._~]*")


def percent_encode(text: str, safe: str = "") -> str:
    """Everything but RFC 3986 unreserved characters and `safe`, as UTF-8 octets."""
    return text if _UNRESERVED.fullmatch(text) else quote(text, safe=safe)


def _encode_reserved(text: str, safe: str = _RESERVED_IN_QUERY) -> str:
    # RFC 6570 reserved expansion lets triplets that are encoded already pass.
    if "%" not in text:
        return quote(text, safe=safe)
    parts = text.split("%")
    encoded = [quote(parts[0], safe=safe)]
    for part in parts[1:]:
        is_triplet = len(part) >= 2 and all(
            c in "0123456789abcdefABCDEF" for c in part[:2]
        )
        encoded.append("%" if is_triplet else "%25")
        encoded.append(quote(part, safe=safe))
    return "".join(encoded)


def scalar_text(value: Any, where: str, type_: Any = None) -> str:
    """A scalar as JSON would write it, without the quotes.

    Numbers come without an exponent. Raises ValueError, naming `where`, for numbers
    that are not finite, and for a datetime that is no date or no moment.
    """
    if type(value) is not str:
        value = plain_scalar(value, type_, where)
    if isinstance(value, str):
        # An enum member that is a str counts by its value.
        return value if type(value) is str else str.__str__(value)
    if value is True:
        return "true"
    if value is False:
        return "false"
    if type(value) is int:
        return str(value)
    if isinstance(value, float):
        return _float_text(value)
    if hasattr(value, "as_tuple"):
        return _decimal_text(value)
    plain = to_wire(value, type_)
    if isinstance(plain, (Mapping, list)):
        return _json_text(cast("Any", plain))
    return "null" if plain is None else scalar_text(plain, where)


def _float_text(value: float) -> str:
    text = float.__repr__(value)
    if "e" not in text:
        return text
    from decimal import Decimal  # only huge and tiny floats

    return _decimal_text(Decimal(text))


def _decimal_text(value: Any) -> str:
    return format(value, "f")


def _json_text(value: Any) -> str:
    return encode_json(value, None).decode()


def _members(
    value: Any, type_: Any, name: str
) -> list[tuple[str, Any]] | list[Any] | None:
    """An object as pairs, an array as a list, a scalar as None; absences dropped."""
    if isinstance(value, (str, bytes, bytearray, int, float)):
        return None
    if isinstance(value, (Mapping, msgspec.Struct)):
        plain = cast("dict[str, Any]", to_wire(value, type_, (None, name)))
        return [(str(k), v) for k, v in plain.items() if v is not None]
    if isinstance(value, (Sequence, AbstractSet)):
        items = cast("Iterable[Any]", value)
        given = [v for v in items if v is not UNSET]
        plain_items = cast("list[Any]", to_wire(given, type_, (None, name)))
        return [v for v in plain_items if v is not None]
    return None


def _is_object(members: list[Any]) -> bool:
    return bool(members) and isinstance(members[0], tuple)


def _resolve(parameter: Parameter) -> Any:
    return None if parameter.type is None else parameter.type()


def _item_text(value: Any, where: str) -> str:
    if isinstance(value, (dict, list)):
        return _json_text(cast("Any", value))
    return scalar_text(value, where)


def query_pairs(parameter: Parameter, value: Any) -> list[str]:
    """`name=value` for each pair, encoded and ready to be joined with `&`.

    A parameter of style `querystring` is the whole query: its value without a name.
    """
    encode = _encode_reserved if parameter.allow_reserved else percent_encode
    if parameter.json:
        where = None, parameter.wire
        text = _json_text(to_wire(value, _resolve(parameter), where))
        if parameter.style == "querystring":
            return [encode(text)]
        return [f"{percent_encode(parameter.wire)}={encode(text)}"]
    if parameter.form is not None:
        wire = to_wire(value, _resolve(parameter), (None, parameter.wire))
        if isinstance(wire, dict):
            pairs = form_pairs(cast("dict[str, Any]", wire), parameter.form)
            if parameter.style == "querystring":
                return pairs
            return [f"{percent_encode(parameter.wire)}={encode('&'.join(pairs))}"]
    if parameter.style == "querystring":
        return [encode(_item_text(value, parameter.wire))]
    return styled_pairs(
        parameter.wire,
        value,
        style=parameter.style,
        explode=parameter.explode,
        allow_reserved=parameter.allow_reserved,
        type_=_resolve(parameter),
    )


def form_pairs(
    members: Mapping[str, Any], parts: Mapping[str, Part], *, space: str = "%20"
) -> list[str]:
    """The pairs of a form, from properties by wire name.

    `space` stands for one in what has no style: those are written as HTML forms are,
    objects as JSON.
    """
    pairs: list[str] = []
    for name, member in members.items():
        if member is None:
            continue
        part = parts.get(name)
        if part is not None and part.style is not None:
            pairs += styled_pairs(
                name,
                member,
                style=part.style,
                explode=part.explode,
                allow_reserved=part.allow_reserved,
            )
            continue
        if isinstance(member, dict) or (part and is_json(part.content_type)):
            member = _json_text(cast("Any", member))
        # Only a space is written as %20.
        plain = styled_pairs(name, member)
        pairs += [pair.replace("%20", space) for pair in plain]
    return pairs


def styled_pairs(
    name: str,
    value: Any,
    *,
    style: Style = "form",
    explode: bool = True,
    allow_reserved: bool = False,
    type_: Any = None,
) -> list[str]:
    """One query parameter or form field by its style, as encoded `name=value`."""
    encode = _encode_reserved if allow_reserved else percent_encode
    key = percent_encode(name)
    members = _members(value, type_, name)
    if members is None:
        return [f"{key}={encode(scalar_text(value, name, type_))}"]
    if not members:
        return []
    if style == "deepObject":
        return _deep_pairs(key, members, name, encode=encode)
    if _is_object(members):
        pairs = [(encode(k), encode(_item_text(v, name))) for k, v in members]
        if explode:
            return [f"{k}={v}" for k, v in pairs]
        texts = [text for pair in pairs for text in pair]
    else:
        texts = [encode(_item_text(v, name)) for v in members]
        if explode:
            return [f"{key}={text}" for text in texts]
    return [f"{key}={_DELIMITERS.get(style, ',').join(texts)}"]


def _deep_pairs(key: str, members: list[Any], name: str, *, encode: Any) -> list[str]:
    pairs: list[str] = []
    items: list[tuple[str, list[Any] | None, Any]]
    if _is_object(members):
        items = [
            (f"{key}%5B{percent_encode(k)}%5D", _members(v, None, name), v)
            for k, v in members
        ]
    else:
        items = [(key, _members(v, None, name), v) for v in members]
        if any(inner is not None for _, inner, _ in items):
            # Repeated names would not say which property belongs to which object.
            items = [
                (f"{key}%5B{number}%5D", inner, value)
                for number, (_, inner, value) in enumerate(items)
            ]
    for item_key, inner, value in items:
        if inner is None:
            pairs.append(f"{item_key}={encode(scalar_text(value, name))}")
        else:
            pairs.extend(_deep_pairs(item_key, inner, name, encode=encode))
    return pairs


def path_value(parameter: Parameter, value: Any) -> str:
    """A path parameter, encoded and ready to stand in the path.

    Raises ValueError, naming the parameter and never its value, when the value is
    absent, empty or a dot segment: the request would reach another resource.
    """
    name = parameter.name
    if value is None or value is UNSET:
        raise ValueError(f"path parameter {name!r} must have a value")
    if parameter.json:
        wire = to_wire(value, _resolve(parameter), (None, name))
        return percent_encode(_json_text(wire))
    encode = _encode_path if parameter.allow_reserved else percent_encode
    type_ = _resolve(parameter)
    members = _members(value, type_, name)
    if members is None:
        text = scalar_text(value, name, type_)
        if not text and parameter.style == "matrix":
            return f";{percent_encode(parameter.wire)}"
        if parameter.multi_segment:
            if text.startswith("/"):
                raise ValueError(f"path parameter {name!r} must not begin with a slash")
            return "/".join(_segment(part, name, encode) for part in text.split("/"))
        return _path_prefix(parameter, _segment(text, name, encode))
    if not members:
        raise ValueError(f"path parameter {name!r} must not be empty")
    if _is_object(members):
        pairs = [(encode(k), encode(_item_text(v, name))) for k, v in members]
        if parameter.explode:
            texts = [f"{k}={v}" for k, v in pairs]
        else:
            texts = [text for pair in pairs for text in pair]
    else:
        texts = [encode(_item_text(v, name)) for v in members]
        if parameter.explode and parameter.style == "matrix":
            texts = [f"{percent_encode(parameter.wire)}={text}" for text in texts]
    return _join_path(parameter, texts)


def _encode_path(text: str) -> str:
    return _encode_reserved(text, _RESERVED_IN_PATH)


def _segment(text: str, name: str, encode: Callable[[str], str]) -> str:
    if not text:
        raise ValueError(f"path parameter {name!r} must not be empty")
    encoded = encode(text)
    if is_dot_segment(encoded):
        raise ValueError(f"path parameter {name!r} must not be a dot segment")
    return encoded


def is_dot_segment(segment: str) -> bool:
    """Whether a segment of a path, encoded or not, leads to another resource."""
    if len(segment) > len("%2e%2e"):
        return False
    # Encoded dots that pass are dots to whoever resolves the path.
    return unquote(segment) in {".", ".."}


def _path_prefix(parameter: Parameter, text: str) -> str:
    if parameter.style == "label":
        return f".{text}"
    if parameter.style == "matrix":
        return f";{percent_encode(parameter.wire)}={text}"
    return text


def _join_path(parameter: Parameter, texts: list[str]) -> str:
    if not parameter.explode:
        delimiter = _DELIMITERS.get(parameter.style, ",")
        joined = _path_prefix(parameter, delimiter.join(texts))
    elif parameter.style == "label":
        joined = "." + ".".join(texts)
    elif parameter.style == "matrix":
        joined = ";" + ";".join(texts)
    else:
        joined = ",".join(texts)
    # An array such as [""] or ["."] yields these.
    if not joined or is_dot_segment(joined):
        raise ValueError(f"path parameter {parameter.name!r} must not be empty")
    return joined


def header_value(parameter: Parameter, value: Any) -> str | None:
    """A header parameter; None when there is nothing to send."""
    if parameter.json:
        wire = to_wire(value, _resolve(parameter), (None, parameter.wire))
        return check_header(parameter.wire, _json_text(wire))
    type_ = _resolve(parameter)
    name = parameter.wire
    members = _members(value, type_, name)
    if members is None:
        return check_header(name, scalar_text(value, name, type_))
    if not members:
        return None
    if _is_object(members):
        sign = "=" if parameter.explode else ","
        texts = [f"{k}{sign}{_item_text(v, name)}" for k, v in members]
    else:
        texts = [_item_text(v, name) for v in members]
    delimiter = unquote(_DELIMITERS.get(parameter.style, ","))
    return check_header(name, delimiter.join(texts))


def cookie_pairs(parameter: Parameter, value: Any) -> list[str]:
    """`name=value` for each cookie.

    Style `form` percent-encodes, as OpenAPI 3.1 has it; style `cookie` (OpenAPI 3.2)
    sends the value as it is and refuses what a cookie cannot hold.
    """
    if parameter.style != "cookie":
        return query_pairs(parameter, value)
    name = parameter.wire
    type_ = _resolve(parameter)
    members = _members(value, type_, name)
    if parameter.json:
        texts = [(name, _json_text(to_wire(value, type_, (None, name))))]
    elif members is None:
        texts = [(name, scalar_text(value, name, type_))]
    elif not members:
        return []
    elif _is_object(members):
        texts = [(k, _item_text(v, name)) for k, v in members]
        if not parameter.explode:
            texts = [(name, ",".join(part for pair in texts for part in pair))]
    else:
        texts = [(name, _item_text(v, name)) for v in members]
        if not parameter.explode:
            texts = [(name, ",".join(text for _, text in texts))]
    for key, text in texts:
        check_header_value(key, text)
        if ";" in text:
            raise ValueError(f"cookie {key!r} must not hold a semicolon")
    return [f"{key}={text}" for key, text in texts]
