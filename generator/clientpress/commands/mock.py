"""`clientpress mock`: a server that answers as a document says."""

from __future__ import annotations

import math
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from ..arguments import (
    UsageError,
    add_api,
    add_root,
    add_strictness,
    named_api,
)
from ..json_values import mapping
from ..messages import OK, say
from ..spelling import nearest

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Coroutine

    from ..mock import Exchange, Mock, Reading
    from ..mock.log import Log
    from ..mock.webhooks import Event, Events
    from ..stages import Stages

HELP = "serve a document on this machine: check requests, answer with its examples"
DESCRIPTION = (
    "Serves an API's document at an address of this machine. Requests are held against the "
    "document, and what is wrong with them is told line by line. Answers are the "
    "document's examples, or made up by its schemas; the header Prefer asks for others: "
    "code=429, example=NAME, dynamic=true, delay=SECONDS, fault=reset (or truncate, "
    "wrong-type, rate-limit, expired-token). What is created is remembered until the end."
)
_PORT = 4010


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_api(parser)
    parser.add_argument("--host", default="127.0.0.1", help="where it listens")
    parser.add_argument(
        "--port",
        type=int,
        default=_PORT,
        help=f"{_PORT} by default; 0 is any that is free",
    )
    parser.add_argument(
        "--prefer",
        metavar="TEXT",
        default="",
        help="what Prefer says where a request does not: 'delay=0.2, dynamic=true'",
    )
    parser.add_argument(
        "--token-lifetime",
        metavar="SECONDS",
        type=float,
        default=3600.0,
        help="how long the tokens are good that it hands out; 3600 by default",
    )
    parser.add_argument(
        "--key",
        metavar="SCHEME=VALUE",
        action="append",
        default=[],
        help="a credential that is right, of a security scheme of the document, which "
        "then lets in no others: a key, a token, user:password, or id:secret of a client "
        "that asks for tokens; may be repeated",
    )
    parser.add_argument(
        "--webhook",
        metavar="NAME=URL",
        action="append",
        default=[],
        help="send an event of that webhook there, until it is taken; may be repeated",
    )
    parser.add_argument(
        "--callbacks",
        action="store_true",
        help="send the callbacks of an operation to the addresses that requests give",
    )
    parser.add_argument(
        "--webhook-secret",
        metavar="TEXT",
        default="",
        help="what events are signed with, or sent with",
    )
    parser.add_argument(
        "--webhook-header",
        metavar="NAME",
        default="X-Secret",
        help="the header of a secret that is sent; X-Secret by default",
    )
    parser.add_argument(
        "--webhook-speed",
        metavar="TIMES",
        type=float,
        default=1.0,
        help="how much faster than the vendor's schedule events are sent again",
    )
    add_root(parser)
    add_strictness(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Serve until the command is interrupted."""
    try:
        from ..mock.serving import bound, server  # noqa: PLC0415
    except ImportError as error:
        raise UsageError(
            f"the mock needs {error.name}, which is not installed",
            "pip install 'clientpress[mock]'",
        ) from None
    from ..mock import application, read  # noqa: PLC0415
    from ..mock.log import Log  # noqa: PLC0415
    from ..mock.webhooks import Events  # noqa: PLC0415
    from ..mock.wishes import preferences  # noqa: PLC0415

    unknown = preferences(arguments.prefer).unknown
    if unknown:
        raise UsageError(
            f"--prefer has {unknown[0]!r}",
            "it may say code=429, example=NAME, dynamic=true, delay=0.5, fault=reset",
        )
    api = named_api(arguments)
    host: str = arguments.host
    try:
        own = bound(host, arguments.port)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(
            f"cannot listen at {host}:{arguments.port}: {reason}",
            "--port names another port, 0 any that is free",
        ) from None
    with own:
        reading = read(api, stages)
        log = Log(sys.stdout, os.environ)
        queue = _Queue(log) if arguments.callbacks else None
        sending = _sending(arguments, Events(reading), log, queue)
        mock = _mock(arguments, reading, queue or log)
        shown = f"[{host}]" if ":" in host else host
        where = f"http://{shown}:{own.getsockname()[1]}"
        count = len(mock.routes.routes)
        text = f"{api.name}: {count} operations at {where} (Ctrl-C ends it)"
        serving = server(application(mock), ready=lambda: say(text), beside=sending)
        try:
            serving.run(sockets=[own])
        except KeyboardInterrupt:
            say("stopped")
    return OK


class _Queue:
    """Shows exchanges, and keeps the callbacks that follow from them to be sent."""

    def __init__(self, log: Log) -> None:
        import anyio  # noqa: PLC0415

        self._log = log
        pair = anyio.create_memory_object_stream[tuple[str, str]](math.inf)
        self._waiting, self.events = pair

    def __call__(self, exchange: Exchange) -> None:
        self._log(exchange)
        for one in exchange.callbacks:
            self._waiting.send_nowait(one)


def _mock(
    arguments: argparse.Namespace,
    reading: Reading,
    listener: Callable[[Exchange], None],
) -> Mock:
    """Return the mock.

    Raises:
        UsageError: a key is of no scheme that the document has.
    """
    from ..mock import Mock  # noqa: PLC0415

    known = mapping(mapping(reading.root, "components"), "securitySchemes")
    keys: dict[str, list[str]] = {}
    for text in arguments.key:
        name, equals, value = text.partition("=")
        if not equals or not value:
            # It may be a key, which is not repeated.
            raise UsageError("--key is SCHEME=VALUE", nearest("", known))
        keys.setdefault(name, []).append(value)
    try:
        return Mock(
            reading,
            listener=listener,
            prefer=arguments.prefer,
            lifetime=arguments.token_lifetime,
            keys=keys,
        )
    except KeyError as error:
        name = str(error.args[0])
        raise UsageError(
            f"no security scheme is called '{name}'", nearest(name, known)
        ) from None
    except ValueError as error:
        raise UsageError(f"--key: {error}") from None


def _sending(
    arguments: argparse.Namespace, events: Events, log: Log, queue: _Queue | None
) -> Callable[[], Coroutine[None, None, None]]:
    """Return what sends the events that are asked for, one of each webhook.

    Raises:
        UsageError: there is no such webhook, or it needs a secret.
    """
    import anyio  # noqa: PLC0415
    import httpx2  # noqa: PLC0415

    from ..mock.webhooks import Secret, deliver  # noqa: PLC0415

    given: str = arguments.webhook_secret
    secret = Secret(given, arguments.webhook_header) if given else None
    speed: float = arguments.webhook_speed
    if not speed > 0:
        raise UsageError("--webhook-speed is a number above 0")
    wanted: list[tuple[Event, str]] = []
    for text in arguments.webhook:
        name, _, url = text.partition("=")
        if name not in events.webhooks:
            raise UsageError(
                f"there is no webhook '{name}'", nearest(name, events.webhooks)
            )
        try:
            wanted.append((events.event(name, secret), url))
        except ValueError as error:
            raise UsageError(str(error), "--webhook-secret gives it") from None

    async def send() -> None:
        async with httpx2.AsyncClient() as client, anyio.create_task_group() as group:

            def begin(event: Event, url: str) -> None:
                sending = partial(deliver, secret=secret, speed=speed)
                sending = partial(sending, event, url, client, listener=log.attempt)
                group.start_soon(sending)

            for event, url in wanted:
                begin(event, url)
            if queue is None:
                return
            async for name, url in queue.events:
                try:
                    begin(events.event(name, secret), url)
                except ValueError as error:
                    say(str(error), "--webhook-secret gives it")

    return send
