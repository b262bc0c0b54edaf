"""What of a request or an answer is a name that may be told, and no data of somebody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

ANY_NAME = "*"
"""Stands for a name that looks like data."""
HEADERS_OF_HTTP = frozenset(
    [
        "accept-ranges",
        "access-control-allow-credentials",
        "access-control-allow-headers",
        "access-control-allow-methods",
        "access-control-allow-origin",
        "access-control-expose-headers",
        "access-control-max-age",
        "age",
        "allow",
        "alt-svc",
        "cache-control",
        "cf-cache-status",
        "cf-ray",
        "connection",
        "content-disposition",
        "content-encoding",
        "content-language",
        "content-length",
        "content-location",
        "content-range",
        "content-security-policy",
        "content-type",
        "cross-origin-embedder-policy",
        "cross-origin-opener-policy",
        "cross-origin-resource-policy",
        "date",
        "etag",
        "expect-ct",
        "expires",
        "keep-alive",
        "last-modified",
        "link",
        "location",
        "nel",
        "permissions-policy",
        "pragma",
        "proxy-authenticate",
        "referrer-policy",
        "report-to",
        "retry-after",
        "server",
        "server-timing",
        "set-cookie",
        "strict-transport-security",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "vary",
        "via",
        "warning",
        "www-authenticate",
        "x-cache",
        "x-content-type-options",
        "x-frame-options",
        "x-powered-by",
        "x-xss-protection",
    ]
)
"""Headers of HTTP itself, and those that proxies add: no document speaks of them."""
_PLACEHOLDER = "{}"
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
# What a part of a media type may have is less than what a token may (RFC 6838).
_RESTRICTED = r"[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}"
_MEDIA_TYPE = re.compile(f"{_RESTRICTED}/{_RESTRICTED}")
_BRACKETS = re.compile(r"\[([^\[\]]*)\]")
_NAME = re.compile(r"[A-Za-z_$@][A-Za-z0-9_.$:-]{0,39}")
_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+")
_MOST_WORDS = 6
_MOST_DIGITS = 4
_LONGEST_WORD = 20
_PATH_WORD = re.compile(r"[a-z]+(?:[-_][a-z]+)*")


def is_header_name(text: str) -> bool:
    """Tell whether a text is a token, as names of headers are (RFC 9110)."""
    return _HEADER.fullmatch(text) is not None


def is_media_type(text: str) -> bool:
    """Tell whether an essence is a type with a subtype."""
    return _MEDIA_TYPE.fullmatch(text) is not None


def shown_parameter(name: str) -> str:
    """Return the name of a query parameter, `ANY_NAME` if it or a part is like data.

    Parts are what stands in brackets: `filter[state]`.
    """
    start = name.partition("[")[0]
    rest = name[len(start) :]
    parts = [part for part in _BRACKETS.findall(rest) if part]
    if _BRACKETS.sub("", rest) or not all(map(_is_name, [start, *parts])):
        return ANY_NAME
    return name


def _is_name(text: str) -> bool:
    """Tell whether a text has few words, as names have and tokens and ids do not."""
    words = _WORD.findall(text)
    return (
        _NAME.fullmatch(text) is not None
        and 0 < len(words) <= _MOST_WORDS
        and all(len(word) <= _LONGEST_WORD for word in words)
        and sum(map(str.isdigit, text)) <= _MOST_DIGITS
    )


class PathNames:
    """Shows the paths of requests without what may be data."""

    def __init__(self, templates: Iterable[str]) -> None:
        """`templates` are the paths of a document, and the URLs of its servers."""
        self._known: set[str] = set()
        self._before_data: set[str] = set()
        for template in templates:
            before: list[str] = []
            for part in template.split("/"):
                if "{" in part:
                    self._before_data.add(_near(before))
                    before.append(_PLACEHOLDER)
                else:
                    self._known.add(part)
                    before.append(part)

    def shown(self, path: str) -> str:
        """Return a path with `{}` for each part that is no word of a path."""
        parts: list[str] = []
        for part in path.split("/"):
            is_value = _near(parts) in self._before_data
            is_shown = part in self._known or (not is_value and _is_path_word(part))
            parts.append(part if is_shown else _PLACEHOLDER)
        return "/".join(parts)


def _near(parts: list[str]) -> str:
    """Return the last part that is a word, with the values after it."""
    count = 1
    while count < len(parts) and parts[-count] == _PLACEHOLDER:
        count += 1
    return "/".join(parts[-count:])


def _is_path_word(part: str) -> bool:
    return len(part) <= _LONGEST_WORD and _PATH_WORD.fullmatch(part) is not None
