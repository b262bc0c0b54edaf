"""Errors in the shape that the vendor documents, with what is wrong in their text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from ..ir import Api, ErrorCode, Operation
from ..json_values import is_list, is_object
from ..media_types import essence, is_json
from ..references import Pointer
from .checking import response_for
from .contents import PLAIN, Content, Contents, Wish
from .messages import Answer, Trouble
from .routes import Route
from .tree import Place

_STATUSES: dict[Trouble, tuple[int, ...]] = {
    "unknown-path": (404,),
    "method": (405, 404),
    "credential": (401, 403),
    "media-type": (415, 400, 422),
    "parameter": (400, 422),
    "body": (422, 400),
}
_REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    409: "Conflict",
    415: "Unsupported Media Type",
    422: "Unprocessable Content",
    429: "Too Many Requests",
    500: "Internal Server Error",
    503: "Service Unavailable",
}
_TEXTS = frozenset(
    (
        "description",
        "detail",
        "details",
        "error",
        "errordescription",
        "errormessage",
        "message",
        "msg",
        "reason",
        "title",
        "userfacingmessage",
    )
)
_CODES = frozenset(("code", "errorcode", "errornumber"))
_DEPTH = 4
PROBLEM = "application/problem+json"


class Refusals:
    """Makes the answers to requests that are refused."""

    def __init__(self, contents: Contents, api: Api) -> None:
        self._contents = contents
        self._operations: dict[Pointer, Operation] = {
            operation.pointer: operation for operation in api.operations
        }

    def status(self, route: Route | None, trouble: Trouble) -> int:
        """Return the status for what is wrong: a documented one, if one will do."""
        wanted = _STATUSES.get(trouble, (400,))
        if route is None:
            return wanted[0]
        return next((one for one in wanted if str(one) in route.responses), wanted[0])

    def answer(
        self,
        route: Route | None,
        status: int,
        text: str,
        *,
        wish: Wish = PLAIN,
        accept: str | None = None,
        expired: bool = False,
    ) -> Answer:
        """Return an error with a text, as the document has errors of that status.

        `expired` says that it is the credential's age that is wrong.
        """
        response = response_for(route, status) if route is not None else None
        headers = () if response is None else self._contents.headers(response)
        headers = tuple(h for h in headers if h[0].lower() != "retry-after")
        if status in (429, 503):
            headers = (*headers, ("Retry-After", "1"))
        if status == 401:
            headers = (*headers, ("WWW-Authenticate", "Bearer"))
        content = None
        if response is not None:
            content = self._contents.chosen(response, accept)
        if content is None:
            if response is not None and not response.get("content"):
                return Answer(status, headers)
            body = _problem(status, text)
            return Answer(status, (*headers, ("Content-Type", PROBLEM)), body)
        if not is_json(essence(content[0])):
            body, media_type = self._contents.body(content, wish)
            return Answer(status, (*headers, ("Content-Type", media_type)), body)
        code = self._code(route, status, expired=expired)
        value = self._contents.value(content, wish)
        if not wish.example:
            value = self._filled(content, value, text, code)
        body = msgspec.json.encode(value)
        return Answer(status, (*headers, ("Content-Type", content[0])), body)

    def _code(self, route: Route | None, status: int, *, expired: bool) -> str | None:
        """Return the vendor's code for a status, if it documents one."""
        operation = self._operations.get(route.pointer) if route is not None else None
        known = operation.error_codes if operation is not None else ()
        found: list[ErrorCode] = [one for one in known if one.status == status]
        if status == 401:
            found.sort(key=lambda one: one.refresh is not expired)
            if expired:
                found.sort(key=lambda one: "expire" not in one.meaning.lower())
        return found[0].code if found else None

    def _filled(self, content: Content, value: Any, text: str, code: str | None) -> Any:
        """Return the body of an error with a text and a code, where it still fits."""
        schema = self._contents.tree.member(content[1], "schema")
        for changed in _with_text(value, text, 0):
            if self._fits(schema, changed):
                value = changed
                break
        else:
            if value == {} and self._fits(schema, {"message": text}):
                value = {"message": text}
        if code is None:
            return value
        numbers = [int(code)] if code.isdigit() else []
        known: list[str | int] = [code, *numbers]
        for one in known:
            for changed in _with_code(value, one, 0):
                if self._fits(schema, changed):
                    return changed
        bare = {**value, "code": code} if is_object(value) else value
        is_free = is_object(value) and value.keys() <= {"message"}
        return bare if is_free and self._fits(schema, bare) else value

    def _fits(self, schema: Place | None, value: Any) -> bool:
        return schema is None or self._contents.schemas.fits(schema, value)


def _problem(status: int, text: str) -> bytes:
    """Return the body of an error that the document says nothing of (RFC 9457)."""
    title = _REASONS.get(status, f"Status {status}")
    return msgspec.json.encode({"title": title, "status": status, "detail": text})


def _plain(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower())


def _with_text(value: Any, text: str, depth: int) -> Iterator[Any]:
    """Yield copies of an error's body in which one of its texts is another."""
    yield from _with(value, _TEXTS, text, depth, types=(str,))


def _with_code(value: Any, code: str | int, depth: int) -> Iterator[Any]:
    yield from _with(value, _CODES, code, depth, types=(type(code),))


def _with(
    value: Any,
    names: frozenset[str],
    new: str | int,
    depth: int,
    *,
    types: Sequence[type],
) -> Iterator[Any]:
    if depth > _DEPTH:
        return
    if is_list(value) and value:
        for changed in _with(value[0], names, new, depth + 1, types=types):
            yield [changed, *value[1:]]
        return
    if not is_object(value):
        return
    for name, held in value.items():
        if _plain(name) in names and type(held) in types:
            yield {**value, name: new}
    for name, held in value.items():
        for changed in _with(held, names, new, depth + 1, types=types):
            yield {**value, name: changed}
