# Copied by clientpress. Do not edit.
"""A client that answers by itself: what users' tests have in place of an API."""

from __future__ import annotations

import sys
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    TypedDict,
    TypeGuard,
    TypeVar,
    cast,
)

from ..client.caller import SyncCaller, session_of
from ..client.client import AsyncClient, SyncClient
from ..command_line.methods import find_method
from ..core.errors import ClientConfigurationError
from ..spec.operation import Binary, Json, Nothing, Operation, Text
from .asserted import AssertingCalls
from .operations import FakeOperation, FakePages, FakeStream, FakeTask
from .transport import (
    AsyncFakeCalls,
    AsyncFakeTransport,
    FakeCalls,
    FakeTransport,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Self, Unpack

    from ..limits.limiter import Limiter
    from ..recording.recorder import DriftRecorder
    from ..spec.hooks import AfterResponse, BeforeRequest
    from ..spec.options import OnDrift
    from .answers import Reply
    from .operations import AnyFakeOperation, StreamWriter
    from .recorded import RecordedCall

__all__ = ["Fake", "FakeSettings", "UnexpectedCallError"]

C = TypeVar("C", bound=SyncClient)
A = TypeVar("A", bound=AsyncClient)

_NOWHERE = "https://api.example"
_REQUEST: Operation[Any] = Operation(
    "request",
    "GET",
    "/",
    results={
        "200": {
            "application/json": Json(lambda: Any),
            "text/plain": Text(),
            "*/*": Binary(),
        },
        "204": Nothing(),
    },
)


class UnexpectedCallError(AssertionError):
    """A call was made for which the fake was given no answer."""


class FakeSettings(TypedDict, total=False):
    """Settings of the clients, as their constructors take them."""

    base_url: str
    headers: Mapping[str, str]
    timeout: float | None
    deadline: float | None
    max_retries: int
    max_response_bytes: int | None
    on_drift: OnDrift
    paths: Mapping[str, str]
    rate_limiter: Limiter | None
    before_request: BeforeRequest
    after_response: AfterResponse
    recorder: DriftRecorder | None


class Fake(Generic[C, A]):
    """A client, synchronous and asynchronous, whose requests never leave the process.

    Its attributes are the namespaces and methods of the client, of which tests say what
    they answer. As long as nothing is said, each answers as its document shows it. From
    then on a call of which nothing was said is an error, unless `strict` is False; with
    True it is one from the beginning.

    Calls go through all of the client: arguments are checked, answers decoded, hooks
    called. By itself nothing is tried again, and an answer that disagrees with the
    document is an error; `settings` may say otherwise.
    """

    client: C
    """The client that the fake answers."""
    async_client: A
    """The asynchronous client that it answers."""
    calls: list[RecordedCall]
    """All calls that were made, in their order."""
    _sync_class: ClassVar[type[SyncClient]]
    _async_class: ClassVar[type[AsyncClient]]
    _examples: ClassVar[tuple[Mapping[str, str], ...]] = ()
    _streams: ClassVar[tuple[StreamWriter, str] | None] = None

    def __init__(
        self, *, strict: bool | None = None, **settings: Unpack[FakeSettings]
    ) -> None:
        self._strict = strict
        self._operations: dict[str, AnyFakeOperation] = {}
        self._unexpected: UnexpectedCallError | None = None
        self._shown = {
            name: body
            for examples in self._examples
            for body, names in examples.items()
            for name in names.split()
        }
        self.calls = []
        given: Any = {"max_retries": 0, "on_drift": "raise", **settings}
        client: Any = _made(self._sync_class, FakeTransport(self._reply), given)
        client._calls = FakeCalls(session_of(client), client)
        twin: Any = _made(self._async_class, AsyncFakeTransport(self._reply), given)
        twin._calls = AsyncFakeCalls(twin._calls.session, twin)
        self.client = cast("C", client)
        self.async_client = cast("A", twin)

    @property
    def assert_called(self) -> C:
        """The client once more: to call a method asserts that it was called just so.

        Raises AssertionError, which lists the calls that there were instead.
        """
        client: Any = self.client.with_options()
        client._calls = AssertingCalls(client._calls.session, client, self.calls)
        return cast("C", client)

    @property
    def request(self) -> FakeOperation[Any]:
        """The answers to requests that no method makes: `client.request(...)`."""
        return cast("FakeOperation[Any]", self._of(_REQUEST))

    def close(self) -> None:
        """End it. Raises `UnexpectedCallError` once more, lest it was swallowed."""
        problem, self._unexpected = self._unexpected, None
        if problem is not None:
            raise problem

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is None:
            self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.__exit__(kind, error, traceback)

    if not TYPE_CHECKING:
        # Type checkers know what there is from the stub of the client.

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            # What the fake has itself is called longer where the client has it.
            own = (*dir(type(self)), *Fake.__annotations__)
            short = name.rstrip("_")
            if find_method(self.client, name) is None and short in own:
                name = short
            return self._find(name)

    def _find(self, path: str) -> Any:
        caller, _, name = path.rpartition(".")
        found = find_method(self.client, path)
        if isinstance(found, SyncCaller):
            return Fakes(self._find, path)
        holder = find_method(self.client, caller)
        operation = None if found is None else _operation(holder, path)
        if operation is None:
            raise AttributeError(f"the client has no operation {path!r}", name=name)
        return self._of(operation)

    def _of(self, operation: Operation[Any]) -> AnyFakeOperation:
        name = operation.name
        if name not in self._operations:
            self._operations[name] = self._made(operation)
        return self._operations[name]

    def _made(self, operation: Operation[Any]) -> AnyFakeOperation:
        own = operation, self.calls, self._shown.get(operation.name)
        if operation.paging is not None:
            return FakePages[Any](*own)
        if operation.task is not None:
            reader = self._find(operation.task.method)
            return FakeTask[Any, Any](*own, reader)
        write, streams = self._streams or (None, "")
        if write is not None and operation.name in streams.split():
            return FakeStream[Any](*own, write)
        return FakeOperation[Any](*own)

    def _reply(self, call: RecordedCall) -> Reply:
        if call.attempts == 1:
            self.calls.append(call)
        is_free = call.operation == _REQUEST.name
        own = self.request if is_free else self._find(call.operation)
        operation = call.made
        reply = own.next_reply(call)
        if reply is not None:
            return reply
        strict = self._strict
        if strict is None:
            strict = any(one.is_set() for one in self._operations.values())
        if not strict:
            return own.shown_reply(call)
        why = "the answers that were set are used up" if own.is_set() else "none is set"
        name = f"fake.{call.operation}"
        self._unexpected = UnexpectedCallError(
            f"there is no answer for {call!r} ({operation.method} {operation.path}):"
            f" {why}. Say {name}.returns(...), {name}.raises(404, ...) or"
            f" {name}.returns_example() before, or make the fake with strict=False."
        )
        raise self._unexpected

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Fakes:
    """The fakes of a namespace."""

    def __init__(self, find: Callable[[str], Any], path: str) -> None:
        self._find = find
        self._path = path

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return self._find(f"{self._path}.{name}")

    def __repr__(self) -> str:
        return f"<Fakes of {self._path}>"


def _made(kind: Any, transport: Any, settings: Any) -> Any:
    try:
        client = kind(http_client=transport, **settings)
    except ClientConfigurationError:
        # The server's address, or a part of it, is the user's to say.
        if "base_url" in settings:
            raise
        client = kind(http_client=transport, **settings, base_url=_NOWHERE)
    session = client._calls.session
    for scheme in session.service.security_schemes.values():
        for argument in (name for way in scheme.ways(session) for name in way):
            if session.credentials.get(argument) is None:
                session.credentials[argument] = "fake"
    return client


def _operation(caller: Any, name: str) -> Operation[Any] | None:
    """The operation of a method, which stands in the module of its class."""
    for kind in type(caller).__mro__:
        for value in vars(sys.modules[kind.__module__]).values():
            if _is_operation(value) and value.name == name:
                return value
    return None


def _is_operation(value: object) -> TypeGuard[Operation[Any]]:
    return isinstance(value, Operation)
