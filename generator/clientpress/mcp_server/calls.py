"""Calls of operations, and what comes of them as JSON: hidden, chosen and cut."""

from __future__ import annotations

import base64
import io
from collections.abc import AsyncIterator, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import reduce
from typing import TYPE_CHECKING, Any

import anyio
import msgspec
from msgspec import Struct

from ..ir import Api, MediaType, Operation, has_body
from ..json_values import is_list, is_object
from ..media_types import essence, is_json
from ..references import escape_step, pointer_steps
from ..sampling import found
from .hiding import HIDDEN, Hider
from .pressed import Pressed
from .refusals import RefusedError, status_refusal
from .shortening import shortened, size

if TYPE_CHECKING:
    from ..surface import Offered

_Json = dict[str, Any]
_MOST_WALKS = 16
_MOST_STREAMED = 100
_ROOM = 1_000
"""Bytes of an answer for what is said beside what came."""
_NO_SECRETS = frozenset(("client_id", "scope", "token_url", "username"))
_NOTHING = object()


class Limits(Struct, frozen=True):
    """How long a whole call may take, and an answer may be as it is handed on."""

    seconds: float = 60.0
    most_bytes: int = 40_000


class Wanted(Struct, frozen=True):
    """What is wanted of an answer.

    `select` is a JSON pointer into it, or into each item of a list. `waits` says that a
    task that is started is waited for.
    """

    select: str = ""
    waits: bool = False


class _Walk(Struct):
    """A list whose pages are read one after the other; `items` are yet to be told."""

    offered: Any
    pages: AsyncIterator[Any]
    items: list[Any]
    status: int = 200
    total: int | None = None


class Caller:
    """Makes calls with an asynchronous client of a pressed package."""

    def __init__(self, api: Api, pressed: Pressed, client: Any, limits: Limits) -> None:
        self._api = api
        self._pressed = pressed
        self._client = client
        self._limits = limits
        self._hider = Hider(api.declared)
        self._held = self._held_tokens()
        self._errors = pressed.module("_runtime.core.errors")
        self._walks: dict[str, _Walk] = {}
        self._number = 0

    @property
    def hider(self) -> Hider:
        """What hides, with all that the client knows to be secret by now."""
        self._hider.learn(_secrets(_session(self._client)))
        for held in self._held:
            self._hider.learn(held.refresh_tokens)
        return self._hider

    def _held_tokens(self) -> list[Any]:
        """Return where the client keeps its tokens, each of which is learnt before use.

        Later would be too late: a token that is refused is soon replaced.
        """
        of_client = self._pressed.module("_runtime.auth.tokens").HeldTokens

        def keep(held: Any, token: str, lifetime: float | None) -> None:
            self._hider.learn([token])
            of_client.keep(held, token, lifetime)

        telling = type("TellingTokens", (of_client,), {"keep": keep})
        session = _session(self._client)
        schemes = session.service.security_schemes.values()
        return [session.state_of(scheme, telling) for scheme in schemes]

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def call(
        self, offered: Offered, values: Mapping[str, Any], wanted: Wanted
    ) -> _Json:
        """Call a method and return what came of it.

        Raises:
            RefusedError: it came to nothing.
        """
        name = _last(offered)
        with self._refusing(offered):
            caller = _namespace(self._client, offered)
            if not offered.is_lazy and not wanted.waits:
                raw = getattr(caller, "with_raw_response", caller)
                result = await getattr(raw, name)(**values)
                return self._answered(offered, result, wanted)
            result = getattr(caller, name)(**values)
            if not offered.is_lazy:
                return await self._waited(offered, await result, wanted)
            if offered.operation.stream is not None:
                return await self._streamed(offered, result, wanted)
            return await self._listed(_Walk(offered, result.pages(), []), wanted)

    async def go_on(self, token: str, offered: Offered, wanted: Wanted) -> _Json:
        """Return more of a list, by what was said to be its `next`.

        Raises:
            RefusedError: there is no such list any more, or its next page did not come.
        """
        walk = self._walks.get(token)
        if walk is None or walk.offered.python != offered.python:
            hint = "each is good once, and a few are kept: call the operation anew"
            said = {"error": f"{offered.python} has no next '{token}'", "hint": hint}
            raise RefusedError(said)
        del self._walks[token]
        with self._refusing(offered):
            return await self._listed(walk, wanted)

    def shown(self, offered: Offered, values: Mapping[str, Any]) -> _Json:
        """Return the request that a call would make, which is not sent.

        Raises:
            RefusedError: there would be none.
        """
        dry_run = self._pressed.module("_runtime.command_line.dry_run")
        output = self._pressed.module("_runtime.command_line.output")
        out = io.BytesIO()
        dry = dry_run.DryRun(out)
        made = self._pressed.client(
            is_async=False,
            base_url=_session(self._client).base_url,
            http_client=dry.http_client,
            before_request=dry.before,
        )
        with self._refusing(offered), made, suppress(dry_run.Shown):
            dry.hide_credentials(made)
            result = getattr(_namespace(made, offered), _last(offered))(**values)
            # What is lazy makes its request when it is read.
            output.write_result(io.BytesIO(), result)
        text = out.getvalue().decode("utf-8", "replace")
        cut = shortened(self.hider.text(text), self._limits.most_bytes)
        return {"operation": offered.python, "not_sent": cut.value}

    def _answered(self, offered: Offered, result: Any, wanted: Wanted) -> _Json:
        if not hasattr(result, "status_code"):
            # Few methods give no raw response, such as those that make two calls.
            contents = _contents(offered.operation, 200)
            value = self.hider.body(_decoded(result), contents)
            return self._told({"operation": offered.python}, value, wanted)
        said: _Json = {"operation": offered.python, "status": result.status_code}
        task = offered.operation.task
        if task is not None:
            said["task"] = result.headers.get(task.header)
        return self._told(said, self._value(offered.operation, result), wanted)

    async def _waited(self, offered: Offered, started: Any, wanted: Wanted) -> _Json:
        said: _Json = {
            "operation": offered.python,
            "status": started.response.status_code,
        }
        said["task"] = started.task_id
        task = await started.wait(timeout=self._limits.seconds)
        polled = offered.operation.task
        reader = self._api.by_id.get(polled.operation) if polled is not None else None
        contents = [] if reader is None else _contents(reader, 200)
        said["answer"] = self._value(offered.operation, started.response)
        value = self.hider.body(_decoded(task), contents)
        return self._told(said, value, wanted, key="done")

    async def _streamed(self, offered: Offered, stream: Any, wanted: Wanted) -> _Json:
        content = offered.operation.stream
        of = content.items if content is not None else None
        types = [] if of is None or of.type is None else [of.type]
        items: list[Any] = []
        room = self._limits.most_bytes - _ROOM
        is_over = False
        with anyio.move_on_after(self._limits.seconds):
            async with stream as received:
                async for one in received:
                    value = self.hider.value(_decoded(one), types)
                    item = found(value, wanted.select)
                    room -= size(item)
                    if items and (room < 0 or len(items) >= _MOST_STREAMED):
                        break
                    items.append(item)
                else:
                    is_over = True
        said: _Json = {"operation": offered.python, "is_over": is_over}
        if not is_over:
            said["hint"] = (
                "the stream was left after these items; select makes them smaller"
            )
        return self._cut(said, "items", items)

    async def _listed(self, walk: _Walk, wanted: Wanted) -> _Json:
        operation: Operation = walk.offered.operation
        is_over = False
        if not walk.items:
            page = await anext(walk.pages, None)
            is_over = page is None
            if page is not None:
                body = self._value(operation, page.response)
                paging = operation.pagination
                held = found(body, paging.items) if paging is not None else None
                walk.items = list(held) if is_list(held) else []
                walk.status, walk.total = page.response.status_code, page.total
        _check_parts(walk.items, wanted.select)
        room = self._limits.most_bytes - _ROOM
        items: list[Any] = []
        while walk.items:
            item = found(walk.items[0], wanted.select)
            room -= size(item)
            if items and room < 0:
                break
            items.append(item)
            walk.items.pop(0)
        said: _Json = {"operation": walk.offered.python, "status": walk.status}
        if walk.total is not None:
            said["total"] = walk.total
        if not is_over:
            said["next"] = self._kept(walk)
        if walk.items:
            said["cut"] = f"{len(walk.items)} more items of this page come with next"
            said["hint"] = _less(operation)
        return self._cut(said, "items", items)

    def _kept(self, walk: _Walk) -> str:
        self._number += 1
        token = f"{walk.offered.python}#{self._number}"
        self._walks[token] = walk
        while len(self._walks) > _MOST_WALKS:
            self._walks.pop(next(iter(self._walks)))
        return token

    def _value(self, operation: Operation, response: Any) -> Any:
        """Return what an answer holds, as JSON, without what is not to be seen."""
        status: int = response.status_code
        if 300 <= status < 400 and response.headers.get("location"):
            return {"location": self.hider.text(response.headers["location"])}
        content: bytes = response.content
        if not content or not has_body(operation.method, str(status)):
            return None
        contents = _contents(operation, status)
        media_type = essence(response.headers.get("content-type") or "")
        if is_json(media_type) or any(one.kind == "json" for one in contents):
            with suppress(self._errors.DecodeError):
                return self.hider.body(response.json(), contents)
        if any(one.sensitive for one in contents):
            return HIDDEN
        if media_type.startswith("text/") or media_type.endswith("xml"):
            return self.hider.text(response.text)
        said = {"media_type": media_type, "bytes": len(content)}
        if len(content) * 4 // 3 > self._limits.most_bytes - _ROOM:
            return {**said, "note": "a file that is too large to be handed on"}
        return {**said, "base64": base64.b64encode(content).decode()}

    def _told(
        self, said: _Json, value: Any, wanted: Wanted, *, key: str = "answer"
    ) -> _Json:
        return self._cut(said, key, chosen(value, wanted.select))

    def _cut(self, said: _Json, key: str, value: Any) -> _Json:
        """Return what is said with a value, which is cut where it is too long."""
        cut = shortened(value, self._limits.most_bytes - _ROOM)
        if not cut.places:
            return {**said, key: cut.value}
        bytes_ = size(value)
        text = f"{bytes_} bytes, more than {self._limits.most_bytes}; cut at"
        hint = "select, a JSON pointer such as /items/0/id, gives a part as a whole"
        return {
            **said,
            key: cut.value,
            "cut": f"{text} {', '.join(one or 'the top' for one in cut.places)}",
            "hint": hint,
        }

    @contextmanager
    def _refusing(self, offered: Offered) -> Generator[None]:
        """Raise what a call raises as a refusal."""
        errors = self._errors
        try:
            yield
        except errors.APIStatusError as error:
            contents = _contents(offered.operation, error.status_code)
            said = status_refusal(error, self.hider, contents)
        except errors.ClientConfigurationError as error:
            hint = (
                "whoever runs this server sets it, in its environment or command line"
            )
            said = {"error": str(error), "hint": hint}
        except errors.APIError as error:
            said = {
                "error": str(error),
                "kind": type(error).__name__,
                "may_have_been_processed": error.may_have_been_processed,
            }
        except (TypeError, ValueError) as error:
            # What a method says of arguments that it cannot be meant to be given.
            said = {"error": self.hider.text(str(error))}
        else:
            return
        if "body" in said:
            said = self._cut(said, "body", said.pop("body"))
        raise RefusedError({"operation": offered.python, **said})


def _session(client: Any) -> Any:
    return client.__dict__["_calls"].session


def _secrets(session: Any) -> Iterator[str]:
    """Yield what a client was given to prove who it is, as it is sent too."""
    given: Mapping[str, Any] = session.credentials
    for name, value in given.items():
        if isinstance(value, str) and name not in _NO_SECRETS:
            yield value
    for scheme in session.service.security_schemes.values():
        pair = [given.get(name) for name in scheme.arguments]
        if len(pair) > 1 and all(isinstance(one, str) for one in pair):
            # As HTTP's basic authentication has them.
            yield base64.b64encode(":".join(map(str, pair)).encode()).decode()


def _namespace(client: Any, offered: Offered) -> Any:
    return reduce(getattr, offered.python.split(".")[:-1], client)


def _last(offered: Offered) -> str:
    return offered.python.rpartition(".")[2]


def _contents(operation: Operation, status: int) -> list[MediaType]:
    """Return what is documented for a status: exactly, by range or as the default."""
    known = {one.status.lower(): one for one in operation.responses}
    for key in (str(status), f"{status // 100}xx", "default"):
        if key in known:
            return list(known[key].contents)
    # What is not documented is read as the documented one is.
    return [content for one in operation.results for content in one.contents]


def _decoded(value: Any) -> Any:
    """Return a result of a method as plain JSON."""
    if isinstance(value, bytes):
        return {"bytes": len(value)}
    encode = getattr(value, "to_json", None)
    return msgspec.json.decode(encode() if encode else msgspec.json.encode(value))


def chosen(value: Any, pointer: str) -> Any:
    """Return what a JSON pointer leads to.

    Raises:
        RefusedError: that is nothing, or it is no pointer.
    """
    try:
        steps = pointer_steps(pointer)
    except ValueError:
        hint = "a JSON pointer begins with a slash: /items/0/id"
        raise RefusedError({"error": f"select is {pointer!r}", "hint": hint}) from None
    for number, step in enumerate(steps):
        inner = found(value, f"/{escape_step(step)}", _NOTHING)
        if inner is _NOTHING:
            at = "".join(f"/{escape_step(one)}" for one in steps[:number])
            said = {
                "error": f"the answer has nothing at {pointer}",
                "hint": _has(at, value),
            }
            raise RefusedError(said)
        value = inner
    return value


def _check_parts(items: Iterable[Any], pointer: str) -> None:
    """See that one of the items has something where a pointer leads.

    Raises:
        RefusedError: none has, or it is no pointer.
    """
    refused: RefusedError | None = None
    for one in items:
        try:
            chosen(one, pointer)
        except RefusedError as error:
            refused = error
        else:
            return
    if refused is not None:
        raise refused


def _has(at: str, value: Any) -> str:
    where = f"at {at}" if at else "at its top"
    if is_object(value):
        return f"{where} it has {', '.join(list(value)[:20]) or 'nothing'}"
    if is_list(value):
        return f"{where} it has a list of {len(value)} items"
    return f"{where} it has a value without parts"


def _less(operation: Operation) -> str:
    """Return how to get less of a list."""
    paging = operation.pagination
    asked = paging.size if paging is not None else None
    names: Iterable[str] = (
        p.name for p in operation.parameters if asked == (p.place, p.wire)
    )
    name = next(iter(names), "")
    less = f"a smaller {name}" if name else "arguments that filter"
    return f"{less}, or select with a JSON pointer into each item, give less"
