"""Calls again, through the views of their namespace and with an option of their own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import Any

from .wire import Sent

_HEADER = "x-of-this-call"
_Call = Callable[[Any], Any]


class Through:
    """A client, or a namespace of it, whose methods are called through a view."""

    def __init__(self, target: Any, view: str) -> None:
        self._target = target
        self._view = view

    def __getattr__(self, name: str) -> Any:
        """Return a namespace, or a method as the view has it."""
        value = getattr(self._target, name)
        if not callable(value):
            return Through(value, self._view)
        return partial(_called, getattr(getattr(self._target, self._view), name))


def _called(method: Any, /, *given: Any, options: Any = None, **named: Any) -> Any:
    own = {"extra_headers": {_HEADER: "yes"}}
    return method(*given, options={**(options or {}), **own}, **named)


def without_option(sent: Sent) -> Sent:
    """Return a request without the header that the option adds to each."""
    if sent.shown[2].pop(_HEADER, None) != "yes":
        raise AssertionError(f"the options of the call are not in {sent!r}")
    return sent


def _status(response: Any) -> Any:
    return response.status_code


async def _status_later(response: Any) -> Any:
    return (await response).status_code


def _opened(response: Any) -> Any:
    with response as opened:
        return opened.status_code


async def _opened_later(response: Any) -> Any:
    async with response as opened:
        return opened.status_code


_Settle = tuple[Callable[[Any], Any], Callable[[Any], Awaitable[Any]]]
_VIEWS: dict[str, _Settle] = {
    "with_raw_response": (_status, _status_later),
    "with_streaming_response": (_opened, _opened_later),
}


def through_views(call: _Call) -> Iterator[tuple[_Call, _Settle]]:
    """Yield a call through each view, and how the status of its response is read."""
    for view, settle in _VIEWS.items():
        yield partial(_through, call, view), settle


def _through(call: _Call, view: str, client: Any) -> Any:
    return call(Through(client, view))
