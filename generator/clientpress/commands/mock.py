"""`clientpress mock`: a server that answers as a document says."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from ..arguments import (
    UsageError,
    add_api,
    add_root,
    add_strictness,
    named_api,
)
from ..messages import OK, say

if TYPE_CHECKING:
    import argparse

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
    from ..mock.log import Log  # noqa: PLC0415
    from ..mock.mock import Mock  # noqa: PLC0415
    from ..mock.reading import read  # noqa: PLC0415
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
        mock = Mock(
            read(api, stages),
            listener=Log(sys.stdout, os.environ),
            prefer=arguments.prefer,
            lifetime=arguments.token_lifetime,
        )
        shown = f"[{host}]" if ":" in host else host
        where = f"http://{shown}:{own.getsockname()[1]}"
        count = len(mock.routes.routes)
        text = f"{api.name}: {count} operations at {where} (Ctrl-C ends it)"
        try:
            server(mock, ready=lambda: say(text)).run(sockets=[own])
        except KeyboardInterrupt:
            say("stopped")
    return OK
