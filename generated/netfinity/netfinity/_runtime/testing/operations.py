# Copied by clientpress. Do not edit.
"""The operations of a fake: what each is to answer, and what it was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ..core import clock
from ..core.media_types import is_json
from ..core.narrowing import is_list
from ..core.pointers import find
from ..exchange.status_errors import status_error
from ..transport.received import Received
from ..transport.retry import retry_after_seconds
from .answers import error_reply, example_reply, plain, result_reply, ways
from .pages import FakeList
from .transport import FakeAnswer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Self

    from ..core.errors import APIError, APIStatusError
    from ..spec.operation import Operation
    from .answers import Reply
    from .recorded import RecordedCall

__all__ = [
    "AnyFakeOperation",
    "FakeOperation",
    "FakePages",
    "FakeStream",
    "FakeTask",
    "StreamWriter",
]

T = TypeVar("T")
M = TypeVar("M")

StreamWriter: TypeAlias = "Callable[[Any, Iterable[Any]], bytes]"
Answering: TypeAlias = "Callable[[RecordedCall], Reply]"


class _Planned:
    """An answer, and how many requests are still to get it; None: all."""

    def __init__(self, answering: Answering, left: int | None) -> None:
        self.answering = answering
        self.left = left


class AnyFakeOperation:
    """What is said of one operation: its answers, and its calls.

    What is said with `times` holds for so many requests, and comes before what holds for
    all. Of what holds for all, the last word counts.
    """

    def __init__(
        self, operation: Operation[Any], calls: list[RecordedCall], example: str | None
    ) -> None:
        self._operation: Operation[Any] = operation
        self._calls = calls
        self._example = example
        self._limited: list[_Planned] = []
        self._lasting: Answering | None = None

    @property
    def calls(self) -> list[RecordedCall]:
        """The calls that were made, in their order."""
        name = self._operation.name
        return [call for call in self._calls if call.operation == name]

    def raises(
        self,
        error: int | APIError | type[APIError],
        body: Any = None,
        *,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> Self:
        """Answer with an error: the client raises the class that it has for it.

        `error` is a status, a class of error, or one made by hand. `body` is what the
        server says, as a model, as plain values or as text.

        Raises ValueError for a status that is no error of the operation, and TypeError for
        a class that no answer causes.
        """
        reply = error_reply(self._operation, error, body, headers)
        return self._plan(lambda _: reply, times)

    def returns_example(
        self,
        *,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> Self:
        """Answer as the document shows it, or with made-up values that it allows."""
        more = dict(headers or {})

        def answering(call: RecordedCall) -> Reply:
            reply = self._shown(call)
            return reply._replace(headers={**reply.headers, **more})

        return self._plan(answering, times)

    def error(
        self,
        status_code: int,
        body: Any = None,
        *,
        headers: Mapping[str, str] | None = None,
    ) -> APIStatusError:
        """The error that the client raises for such an answer, to be raised by hand."""
        reply = error_reply(self._operation, status_code, body, headers)
        received = Received(FakeAnswer(reply), None, None)
        received.add(reply.content)
        own = self._operation
        wait = retry_after_seconds(received.headers, clock.now())
        return status_error(own, own.path, received, retry_after=wait)

    def reset(self) -> Self:
        """Forget the answers that were set, and the calls."""
        self._limited.clear()
        self._lasting = None
        self._calls[:] = [c for c in self._calls if c.operation != self._operation.name]
        return self

    def _plan(self, answering: Answering, times: int | None) -> Self:
        if times is None:
            self._lasting = answering
        elif times < 1:
            raise ValueError("times must be 1 or more")
        else:
            self._limited.append(_Planned(answering, times))
        return self

    def _shown(self, call: RecordedCall) -> Reply:
        if call.made.accept:
            # Something else than by itself was asked for, of which nothing is known.
            asked = example_reply(call.made, None)
            if not is_json(asked.media_type):
                return asked
        return example_reply(self._operation, self._example)

    def is_set(self) -> bool:
        """Whether anything was said of its answers, be it used up."""
        return bool(self._limited) or self._lasting is not None

    def next_reply(self, call: RecordedCall) -> Reply | None:
        """The answer to the next request; None where none is left."""
        for one in self._limited:
            if one.left:
                one.left -= 1
                return one.answering(call)
        return None if self._lasting is None else self._lasting(call)

    def shown_reply(self, call: RecordedCall) -> Reply:
        """The answer where nothing was said."""
        return self._shown(call)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._operation.name}>"


class FakeOperation(AnyFakeOperation, Generic[T]):
    """An operation whose method returns `T`. See `AnyFakeOperation`."""

    def returns(
        self,
        value: T,
        *,
        status_code: int | None = None,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> Self:
        """Answer with a value, which the client reads from the answer as from any.

        Raises ValueError for a value that the operation does not return.
        """
        reply = result_reply(
            self._operation, value, status_code=status_code, headers=headers
        )
        return self._plan(lambda _: reply, times)

    def replies(
        self,
        function: Callable[[RecordedCall], T],
        *,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> Self:
        """Answer with what a function returns, which is given the call."""
        own = self._operation
        return self._plan(
            lambda call: result_reply(own, function(call), headers=headers), times
        )


class FakePages(AnyFakeOperation, Generic[T]):
    """A list in pages, whose items are `T`. See `AnyFakeOperation`."""

    def returns(
        self,
        items: Iterable[T],
        *,
        page_size: int | None = None,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> Self:
        """Answer with a list of so many items a page, or with a single page.

        Which page a request gets hangs on what it asks for, as with the server.

        Raises ValueError for items that the operation does not return.
        """
        if page_size is not None and page_size < 1:
            raise ValueError("page_size must be 1 or more")
        found = FakeList(
            self._operation, [*items], page_size, self._example, headers or {}
        )
        return self._plan(found.reply, times)

    def _shown(self, call: RecordedCall) -> Reply:
        """One page; an example may tell of more, which are not there."""
        paging, items = self._operation.paging, list[Any]()
        if self._example is not None and paging is not None:
            found = find(plain(self._example.encode()), paging.items)
            items = found if is_list(found) else items
        try:
            shown = FakeList(self._operation, items, None, self._example, {})
        except ValueError:
            return super()._shown(call)
        return shown.reply(call)


class FakeTask(AnyFakeOperation, Generic[T, M]):
    """An operation that starts a task `M` and answers `T`. See `AnyFakeOperation`."""

    def __init__(
        self,
        operation: Operation[Any],
        calls: list[RecordedCall],
        example: str | None,
        reader: FakeOperation[Any] | None,
    ) -> None:
        super().__init__(operation, calls, example)
        self._reader = reader

    def returns(
        self,
        value: T,
        *,
        task: M | None = None,
        status_code: int | None = None,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> Self:
        """Answer with a value, having started a task; without `task` there is none.

        `task` is what reading it gives from then on, so it should be done: `wait` goes on
        until it is.

        Raises ValueError for a value that the operation does not return.
        """
        if task is not None and self._reader is not None:
            self._reader.returns(task)
            polling = self._operation.task
            assert polling is not None  # only such operations come here
            headers = {polling.header: "fake-task", **(headers or {})}
        reply = result_reply(
            self._operation, value, status_code=status_code, headers=headers
        )
        return self._plan(lambda _: reply, times)


class FakeStream(AnyFakeOperation, Generic[T]):
    """An operation that streams items `T`. See `AnyFakeOperation`."""

    def __init__(
        self,
        operation: Operation[Any],
        calls: list[RecordedCall],
        example: str | None,
        write: StreamWriter,
    ) -> None:
        super().__init__(operation, calls, example)
        self._write = write

    def returns(
        self,
        items: Iterable[T],
        *,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> Self:
        """Answer with a stream of items, then its end."""
        way = next(ways(self._operation))
        content = self._write(way.decoder, items)
        plain = example_reply(self._operation, "")
        reply = plain._replace(content=content, headers=dict(headers or {}))
        return self._plan(lambda _: reply, times)
