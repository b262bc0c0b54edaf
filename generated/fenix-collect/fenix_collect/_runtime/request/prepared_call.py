# Copied by clientpress. Do not edit.
"""A call made ready: what is sent, however often it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..auth.schemes import Signature
from ..core.headers import check_header, check_header_value
from ..core.narrowing import is_mapping
from ..core.sentinel import UNSET
from ..spec.operation import is_idempotent
from ..transport.cookies import cookie_header
from ..transport.request import Request
from .body import prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import httpx2

    from ..auth.schemes import SentCredential
    from ..spec.operation import Operation
    from ..spec.options import RequestOptions
    from ..transport.request import Url
    from .route import Route

__all__ = ["PreparedCall", "in_utf8"]

T = TypeVar("T")

_METHODS_WITH_BODY = frozenset({"POST", "PUT", "PATCH", "QUERY"})
_DEFAULT_KEY_HEADER = "Idempotency-Key"


class PreparedCall:
    """Arguments checked and encoded.

    Raises ValueError and TypeError for those that cannot be sent.
    """

    __slots__ = (
        "_content",
        "_cookies",
        "_extra_headers",
        "_extra_query",
        "_headers",
        "_method",
        "_parameters",
        "_route",
        "idempotent",
        "replayable",
    )

    def __init__(
        self,
        operation: Operation[Any],
        route: Route,
        parameters: Mapping[str, Any],
        *,
        body: Any,
        fields: Mapping[str, Any] | None,
        options: RequestOptions,
        is_async: bool,
    ) -> None:
        self._route = route
        self._method = operation.method
        self._parameters = parameters
        self._extra_query = options.get("extra_query")
        self._extra_headers = options.get("extra_headers") or {}
        self._content = prepare(operation.body, body, fields, options.get("extra_body"))
        self.replayable = self._content is None or self._content.replayable
        if self._content is not None and self._content.is_async and not is_async:
            raise TypeError("only the asynchronous client takes asynchronous chunks")
        self._cookies = self._route.cookie_values(parameters)
        self._headers = self._route.header_values(parameters)
        if self._content is not None:
            self._headers.append(("Content-Type", self._content.content_type))
        has_key = self._name_call(operation, options)
        self.idempotent = is_idempotent(
            operation.method,
            declared=operation.idempotent,
            has_key=has_key,
            has_field=_has_field(operation, parameters, body, fields),
        )

    def _has_header(self, wanted: str) -> bool:
        return any(name.lower() == wanted.lower() for name, _ in self._headers) or any(
            name.lower() == wanted.lower() for name in self._extra_headers
        )

    def _name_call(self, operation: Operation[Any], options: RequestOptions) -> bool:
        """Add the idempotency key: one for all attempts.

        Returns whether a key makes the call safe to repeat.
        """
        name = operation.idempotency_key or _DEFAULT_KEY_HEADER
        given = options.get("idempotency_key")
        if given is not None:
            self._headers.append((name, check_header(name, given)))
        elif self._has_header(name):
            pass
        elif operation.idempotency_key is not None:
            from uuid import uuid4  # few operations need it

            self._headers.append((name, str(uuid4())))
            return operation.key_repeats
        else:
            return False
        return True

    def request(
        self, credentials: Sequence[SentCredential], kept: httpx2.Cookies
    ) -> Request:
        """A request of its own for each attempt: hooks and authentication change it.

        `kept` are the cookies that the client has got. Raises ValueError naming the
        parameter that makes no valid URL or header.
        """
        url = self._route.url(self._parameters, self._extra_query, credentials)
        request = self._bare_request(url)
        headers = request.headers
        for name, value in self._headers:
            headers[name] = value
        cookies = self._cookies
        for sent in credentials:
            if sent.place == "header":
                headers[sent.name] = check_header(sent.name, sent.value)
            elif sent.place == "cookie":
                value = check_header_value(sent.name, sent.value)
                cookies = [*cookies, f"{sent.name}={value}"]
        for name, value in self._extra_headers.items():
            headers[name] = check_header(name, value)
        if kept and "Cookie" not in headers:
            held = cookie_header(kept, request)
            if held is not None:
                headers["Cookie"] = held
        if cookies:
            held = headers.get("Cookie")
            headers["Cookie"] = "; ".join([held, *cookies] if held else cookies)
        if url.origin.authorization is not None:
            headers["Authorization"] = url.origin.authorization
        for sent in credentials:
            if isinstance(sent, Signature):
                sent.sign(request)
        return request

    def _bare_request(self, url: Url) -> Request:
        content = self._content
        stream = None if content is None else content.stream
        data = b"" if content is None or content.data is None else content.data
        request = Request(
            self._method, url, self._route.headers.copy(), data, stream=stream
        )
        headers = request.headers
        if stream is None:
            if data or self._method in _METHODS_WITH_BODY:
                headers["Content-Length"] = str(len(data))
        elif stream.length is None:
            headers["Transfer-Encoding"] = "chunked"
        else:
            headers["Content-Length"] = str(stream.length)
        return request


def in_utf8(make: Callable[[], T]) -> T:
    """What is made of texts. Raises ValueError where one of them is no Unicode."""
    try:
        return make()
    except UnicodeEncodeError:
        pass
    # Outside of the except: the original holds the text.
    raise ValueError("what is sent must not hold half of a surrogate pair")


def _has_field(
    operation: Operation[Any],
    parameters: Mapping[str, Any],
    body: Any,
    fields: Mapping[str, Any] | None,
) -> bool:
    """Whether what makes this operation safe to repeat is given."""
    name = operation.idempotent_field
    if name is None:
        return False
    values = [parameters.get(name), (fields or {}).get(name)]
    values.append(body.get(name) if is_mapping(body) else getattr(body, name, None))
    return any(value is not None and value is not UNSET for value in values)
