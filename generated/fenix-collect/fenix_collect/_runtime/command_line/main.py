# Copied by clientpress. Do not edit.
"""The command line of a client: `python -m package orders.list --page-size 5`."""

from __future__ import annotations

import os
import sys
import warnings
from argparse import (
    REMAINDER,
    SUPPRESS,
    ArgumentParser,
    ArgumentTypeError,
    Namespace,
    RawDescriptionHelpFormatter,
)
from contextlib import suppress
from difflib import get_close_matches
from inspect import getdoc
from typing import TYPE_CHECKING, Any, cast

from ..client.caller import SyncCaller, session_of
from ..core.errors import APIError, APIStatusError, ClientConfigurationError
from .arguments import add_arguments, arguments_of, outcome_of, values_of
from .dry_run import DryRun, Shown
from .methods import find_method, methods_below, summary
from .output import NothingThere, write_result

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import BinaryIO

    from ..client.client import SyncClient

__all__ = ["main"]

_FAILED = 1
_MISUSED = 2
_INTERRUPTED = 130


def main(
    make_client: Callable[..., SyncClient],
    package: str | None,
    arguments: Sequence[str] | None = None,
) -> int:
    """Carry out one command; return its exit code.

    0: done. 1: the call failed. 2: the command is wrong, or a credential is missing.
    130: interrupted.
    """
    program = f"python -m {package}"
    warnings.showwarning = cast("Any", _show_warning)
    try:
        return _run(make_client, program, arguments)
    except NothingThere as problem:
        return _fail(str(problem), _FAILED)
    except ClientConfigurationError as problem:
        return _fail(str(problem), _MISUSED)
    except APIError as problem:
        body = problem.body if isinstance(problem, APIStatusError) else None
        code = _fail(str(problem), _FAILED)
        if body is not None:
            sys.stderr.flush()
            write_result(sys.stderr.buffer, body)
        return code
    except (TypeError, ValueError) as problem:
        # What a method says of arguments that it cannot be meant to be given.
        return _fail(str(problem), _MISUSED)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough; nothing is left to be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(
    make_client: Callable[..., SyncClient],
    program: str,
    arguments: Sequence[str] | None,
) -> int:
    parser = _parser(program)
    general = parser.parse_args(arguments)
    name: str = general.method
    # Looking around needs no server; a call may.
    with make_client(base_url="https://localhost") as somewhere:
        found = find_method(somewhere, name)
        if found is None:
            parser.error(_unknown(somewhere, name))
        if isinstance(found, SyncCaller):
            parser.epilog = _listing(methods_below(found, name)) + _variables(somewhere)
            parser.print_help()
            return 0
    taken = arguments_of(found)
    own = _method_parser(f"{program} {name}", found)
    add_arguments(own, taken)
    given = own.parse_args(["--help"] if general.is_help else general.rest)
    try:
        positional, named = values_of(taken, given)
    except ArgumentTypeError as problem:
        own.error(str(problem))
    settings = {
        setting: getattr(general, setting)
        for setting in ("base_url", "server", "timeout")
        if hasattr(general, setting)
    }
    out = sys.stdout.buffer
    if general.is_dry or given.is_dry:
        dry = DryRun(out)
        settings |= {"http_client": dry.http_client, "before_request": dry.before}
        with make_client(**settings) as client, suppress(Shown):
            dry.hide_credentials(client)
            _call(out, find_method(client, name), positional, named, given)
    else:
        with make_client(**settings) as client:
            _call(out, find_method(client, name), positional, named, given)
    out.flush()
    return 0


def _call(
    out: BinaryIO,
    method: Callable[..., Any],
    positional: list[Any],
    named: dict[str, Any],
    given: Namespace,
) -> None:
    result = method(*positional, **named)
    write_result(out, result, pointer=given.pointer, most=given.most, waits=given.waits)


def _parser(program: str) -> ArgumentParser:
    parser = ArgumentParser(
        program,
        description="Call a method of the API, and print what it answers.",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,
    )
    # The methods are to stand there, which the client tells.
    told = "show this help message, with the methods, and exit"
    parser.add_argument("-h", "--help", dest="is_help", action="store_true", help=told)
    parser.add_argument("--base-url", metavar="URL", default=SUPPRESS)
    parser.add_argument("--server", metavar="NAME", default=SUPPRESS)
    parser.add_argument("--timeout", metavar="SECONDS", type=float, default=SUPPRESS)
    _add_dry_run(parser)
    parser.add_argument("method", nargs="?", default="", help="such as orders.list")
    parser.add_argument("rest", nargs=REMAINDER, metavar="...", help="its arguments")
    return parser


def _method_parser(program: str, method: Any) -> ArgumentParser:
    # Arguments of the method are added later, and win over these.
    parser = ArgumentParser(
        program,
        description=getdoc(method),
        formatter_class=RawDescriptionHelpFormatter,
        conflict_handler="resolve",
        allow_abbrev=False,
    )
    parser.add_argument(
        "-q",
        dest="pointer",
        metavar="POINTER",
        help="print this part of the answer, or of each item: a JSON pointer",
    )
    outcome = outcome_of(method)
    parser.set_defaults(most=None, waits=False, is_dry=False)
    if outcome == "items":
        told = "print so many items, and stop"
        parser.add_argument("-n", dest="most", metavar="COUNT", type=int, help=told)
    elif outcome == "task":
        told = "wait for the task that it starts"
        parser.add_argument("-w", dest="waits", action="store_true", help=told)
    _add_dry_run(parser)
    return parser


def _add_dry_run(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--dry-run",
        dest="is_dry",
        action="store_true",
        help="print the request, without credentials, and send nothing",
    )


def _listing(methods: Iterable[tuple[str, Any]]) -> str:
    rows = [(name, summary(method)) for name, method in methods]
    width = max((len(name) for name, _ in rows), default=0)
    lines = (f"  {name:{width}}  {text}".rstrip() for name, text in rows)
    return "\n".join(["methods:", *lines])


def _variables(client: SyncClient) -> str:
    """The environment variables from which credentials are taken."""
    session = session_of(client)
    schemes = session.service.security_schemes.values()
    names = dict.fromkeys(
        argument for one in schemes for way in one.ways(session) for argument in way
    )
    if not names:
        return ""
    prefix = session.service.environment
    listed = "\n".join(f"  {prefix}_{name.upper()}" for name in names)
    return f"\n\ncredentials, from the environment:\n{listed}"


def _unknown(client: SyncClient, name: str) -> str:
    known = [method for method, _ in methods_below(client)]
    close = get_close_matches(name, known, 1)
    hint = f"did you mean {close[0]}?" if close else "--help lists them"
    return f"there is no method {name}; {hint}"


def _show_warning(message: Warning | str, *_: Any, **__: Any) -> None:
    sys.stderr.write(f"warning: {message}\n")


def _fail(text: str, code: int) -> int:
    sys.stderr.write(f"error: {text}\n")
    return code
