# Copied by clientpress. Do not edit.
"""An operation prepared for a client: what of a request can be known beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import httpx2

from ..core.sentinel import UNSET
from ..spec.path_template import split_at_placeholders
from ..transport.request import RequestHeaders, parse_url
from .parameters import (
    cookie_pairs,
    header_value,
    is_dot_segment,
    path_value,
    percent_encode,
    query_pairs,
    styled_pairs,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..auth.schemes import SentCredential
    from ..spec.operation import Decoders, Operation, Parameter
    from ..transport.request import Url

__all__ = ["Route"]

# What may stand in a path as it is; a document may have encoded the rest already.
_IN_PATH = "/%:@!$&'()*+,;=~?"


class Route:
    """Where requests of one operation go, and the headers that all of them have."""

    __slots__ = (
        "_cookies",
        "_headers",
        "_literals",
        "_origin",
        "_path",
        "_prefix",
        "_query",
        "_static_url",
        "base_url",
        "headers",
        "template",
    )

    def __init__(
        self,
        operation: Operation[Any],
        template: str,
        base_url: str,
        *,
        headers: RequestHeaders,
        own_headers: Mapping[str, str],
        base_query: str,
    ) -> None:
        """`headers` and `base_query` come from the transport client."""
        self.template = template
        self.base_url = base_url
        by_place: dict[str, list[Parameter]] = {
            "path": [],
            "query": [],
            "header": [],
            "cookie": [],
        }
        for parameter in operation.parameters:
            by_place[parameter.place].append(parameter)
        self._query = by_place["query"]
        self._headers = by_place["header"]
        self._cookies = by_place["cookie"]
        # Some documents tell operations of one path apart by a fragment.
        parts = split_at_placeholders(template.partition("#")[0])
        self._literals = [percent_encode(text, _IN_PATH) for text in parts[0::2]]
        base = parse_url(base_url)
        self._origin = base.origin
        self._literals[0] = base.target.rstrip("/") + self._literals[0]
        in_path = {parameter.wire: parameter for parameter in by_place["path"]}
        self._path = [in_path[name] for name in parts[1::2]]
        self._prefix = [base_query] if base_query else []
        self._static_url: Url | None = None
        if not self._path:
            self._static_url = self._url(self._with_query(self._literals[0], []))
        # First, as servers like it; a Host that the user set on the client stays.
        host = (b"Host", base.origin.netloc.encode())
        self.headers = RequestHeaders(
            headers if "Host" in headers else [host, *headers]
        )
        self.headers["Accept"] = operation.accept or _accept(operation.results)
        for name, value in own_headers.items():
            self.headers[name] = value

    def url(
        self,
        values: Mapping[str, Any],
        extra: Mapping[str, Any] | None,
        credentials: Sequence[SentCredential],
    ) -> Url:
        """The URL of a request. Raises ValueError naming the parameter at fault."""
        pairs: list[str] = []
        for parameter in self._query:
            value = values.get(parameter.name, UNSET)
            if value is not UNSET and value is not None:
                pairs += query_pairs(parameter, value)
        if extra:
            for name, value in extra.items():
                if value is not UNSET and value is not None:
                    pairs += styled_pairs(name, value)
        for credential in credentials:
            if credential.place == "query":
                name, text = credential.name, credential.value
                pairs.append(f"{percent_encode(name)}={percent_encode(text)}")
        if self._static_url is not None:
            if not pairs:
                return self._static_url
            return self._url(self._with_query(self._literals[0], pairs))
        text = self._literals[0]
        for parameter, literal in zip(self._path, self._literals[1:], strict=True):
            text += path_value(parameter, values.get(parameter.name, UNSET)) + literal
        # Values beside literals or other values may add up to a dot segment.
        if _may_have_dots(text) and any(
            map(is_dot_segment, text.partition("?")[0].split("/")[1:])
        ):
            names = " and ".join(parameter.name for parameter in self._path)
            raise ValueError(f"path parameter {names} must not make a dot segment")
        return self._url(self._with_query(text, pairs))

    def _url(self, target: str) -> Url:
        try:
            return self._origin.at(target)
        except httpx2.InvalidURL:
            pass
        # Outside the except: the original quotes the URL.
        raise ValueError("the parameters make no valid URL; most likely it is too long")

    def _with_query(self, text: str, pairs: list[str]) -> str:
        if self._prefix:
            pairs = self._prefix + pairs
        if not pairs:
            return text
        return f"{text}{'&' if '?' in text else '?'}{'&'.join(pairs)}"

    def header_values(self, values: Mapping[str, Any]) -> list[tuple[str, str]]:
        headers: list[tuple[str, str]] = []
        for parameter in self._headers:
            value = values.get(parameter.name, UNSET)
            if value is not UNSET and value is not None:
                text = header_value(parameter, value)
                if text is not None:
                    headers.append((parameter.wire, text))
        return headers

    def cookie_values(self, values: Mapping[str, Any]) -> list[str]:
        pairs: list[str] = []
        for parameter in self._cookies:
            value = values.get(parameter.name, UNSET)
            if value is not UNSET and value is not None:
                pairs += cookie_pairs(parameter, value)
        return pairs


def _may_have_dots(text: str) -> bool:
    return "/." in text or "%2e" in text or "%2E" in text


def _accept(results: Decoders) -> str:
    """All documented media types of results; of one answer's the first counts."""
    preferred: dict[str, None] = {}
    others: dict[str, None] = {}
    for found in results.values():
        decoders = found.values() if isinstance(found, Mapping) else (found,)
        names = [name for decoder in decoders for name in decoder.media_types]
        preferred.update(dict.fromkeys(names[:1]))
        others.update(dict.fromkeys(names[1:]))
    also = [f"{name};q=0.5" for name in others if name not in preferred]
    # Errors come as JSON more often than not, even where results have no body.
    return ", ".join([*preferred, *also]) or "application/json"
