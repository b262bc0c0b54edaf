"""`clientpress mcp`: an API for assistants, over the Model Context Protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..arguments import UsageError, add_api, add_root, add_strictness, named_api
from ..messages import OK, say

if TYPE_CHECKING:
    import argparse

    from ..stages import Stages

HELP = "offer an API to an assistant, over the Model Context Protocol"
DESCRIPTION = (
    "Speaks the Model Context Protocol over stdin and stdout, with three tools: to find "
    "operations by words, to describe one, and to call one. Only GET and HEAD may be "
    "called unless --allow names others. Credentials are taken from the environment, as "
    "by the client itself. What is sensitive is hidden, and what is long is cut."
)
_FEWEST = 4_000
"""Bytes in which an answer, and what is said beside it, can be told."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_api(parser)
    parser.add_argument(
        "--allow",
        metavar="PATTERN",
        action="append",
        default=[],
        help="operations that may be called besides, as `include` of clientpress.toml "
        "names them: orders.create, 'orders.*', 'POST /orders', tag:orders; may be repeated",
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--server", metavar="NAME", default="", help="one of the documented servers"
    )
    where.add_argument(
        "--base-url", metavar="URL", default="", help="where the API is instead"
    )
    parser.add_argument(
        "--timeout",
        metavar="SECONDS",
        type=float,
        default=60.0,
        help="for a whole call, with its retries; 60 by default",
    )
    parser.add_argument(
        "--max-bytes",
        metavar="NUMBER",
        type=int,
        default=40_000,
        help="how long an answer may be before it is cut; 40000 by default",
    )
    add_root(parser)
    add_strictness(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Serve until the other side ends it."""
    try:
        from ..mcp_server.server import serve  # noqa: PLC0415
    except ImportError as error:
        raise UsageError(
            f"the server needs {error.name}, which is not installed",
            "pip install 'clientpress[mcp]'",
        ) from None
    from ..mcp_server.calls import Limits  # noqa: PLC0415
    from ..mcp_server.catalogue import UnknownNameError  # noqa: PLC0415
    from ..mcp_server.session import UnusableClientError, opened  # noqa: PLC0415
    from ..mock import read  # noqa: PLC0415

    if not arguments.timeout > 0:
        raise UsageError("--timeout is a number of seconds above 0")
    if arguments.max_bytes < _FEWEST:
        raise UsageError(f"--max-bytes is {_FEWEST} or more")
    api = named_api(arguments)
    given = {"base_url": arguments.base_url, "server": arguments.server}
    try:
        with opened(
            read(api, stages),
            api,
            stages,
            allowed=arguments.allow,
            limits=Limits(arguments.timeout, arguments.max_bytes),
            client={name: value for name, value in given.items() if value},
            listener=say,
        ) as tools:
            say(f"{api.name}: {tools.summary}; it speaks over stdin and stdout")
            serve(tools, api.name)
    except UnknownNameError as error:
        raise UsageError(f"--allow: {error}", error.hint) from None
    except UnusableClientError as error:
        hint = "--server and --base-url say where the API is; all else the environment"
        raise UsageError(str(error), hint) from None
    except KeyboardInterrupt:
        say("stopped")
    return OK
