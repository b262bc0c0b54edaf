"""A terminal in which the commands of a page run, most of them in this process.

A program of its own costs most of a second to start, and pages have a hundred commands.
So `clientpress` and scripts of Python run here, `pytest` and what else there is do not. A
mock serves no socket but whatever is called from then on. Nothing reaches the network.
"""

from __future__ import annotations

import importlib
import os
import re
import runpy
import shlex
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from importlib.metadata import distribution
from io import StringIO
from pathlib import Path
from types import CodeType, ModuleType, SimpleNamespace
from typing import Any

import httpx2
import pytest

import clientpress.mock
import clientpress.mock.serving
from clientpress.cli import main
from clientpress.mock import Mock, MockTransport

# Seconds, after which something is wrong.
_LONGEST = 600
_SHELL = re.compile(r"[|<>&;$*()`~]")
_MCP_SERVER = "clientpress.mcp_server.server"
_ASSIGNMENT = re.compile(r"(\w+)=(.*)", re.DOTALL)


class _NoSocket:
    """Stands for the socket of a mock, at the address that it has by default."""

    def __enter__(self) -> None:
        """Open nothing."""

    def __exit__(self, *_: object) -> None:
        """Close nothing."""

    def getsockname(self) -> tuple[str, int]:
        return "127.0.0.1", 4010


class _Server:
    """Stands for what serves a mock: it is ready, and that is all."""

    def __init__(self, ready: Callable[[], None]) -> None:
        self._ready = ready

    def run(self, **_: object) -> None:
        self._ready()


def _no_socket(*_: object) -> _NoSocket:
    return _NoSocket()


def _nothing(*_: object) -> None:
    pass


class _Screen(StringIO):
    """Shows colour."""

    def isatty(self) -> bool:
        return True


class Terminal:
    """Runs commands in a folder; `log()` is what mocks have printed."""

    def __init__(
        self, folder: Path, patch: pytest.MonkeyPatch, *, has_colour: bool = False
    ) -> None:
        self.folder = folder
        self._has_colour = has_colour
        self._log = StringIO()
        self.status = 0
        self._patch = patch
        self._variables: dict[str, Any] = {"__name__": "__main__"}
        patch.chdir(folder)
        for name in ("AUTHOR", "COMMITTER"):
            patch.setenv(f"GIT_{name}_NAME", "A reader")
            patch.setenv(f"GIT_{name}_EMAIL", "reader@example.com")
        patch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
        # A reader has no plugins of pytest, and these take long to import.
        patch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
        # What a reader types as `python` and `clientpress`.
        tools = str(Path(sys.executable).parent)
        patch.setenv("PATH", os.pathsep.join((tools, os.environ["PATH"])))

    def run(self, command: str) -> str:
        """Run a command and return what it printed; `status` is its exit code."""
        before, words = _words(command)
        with self._environment(before):
            match words:
                case ["clientpress", "mock", *rest]:
                    return self._serve(rest)
                case ["clientpress", "mcp", *_] as rest:
                    # It would speak with an assistant, over stdin and stdout.
                    server = SimpleNamespace(serve=_nothing)
                    with self._patch.context() as patch:
                        patch.setitem(sys.modules, _MCP_SERVER, server)
                        return self._call(lambda: main(rest[1:]))
                case ["clientpress", *rest]:
                    return self._call(lambda: main(rest))
                case ["python", "-m", "pip", "install", *names] | [
                    "pip",
                    "install",
                    *names,
                ]:
                    return _installed(names)
                case ["python", script, *rest] if script.endswith(".py"):
                    path = self.folder / script
                    return self._python(lambda: runpy.run_path(str(path)), path, rest)
                case ["python", "-m", name, *rest] if name != "pytest":
                    return self._python(
                        lambda: runpy.run_module(
                            name, run_name="__main__", alter_sys=True
                        ),
                        self.folder / name,
                        rest,
                    )
                case ["echo", "$?"]:
                    status, self.status = self.status, 0
                    return f"{status}\n"
                case _:
                    return self._shell(command)

    def runs(self, reason: str) -> bool:
        """Tell whether blocks run here that do not elsewhere, for this reason."""
        del reason
        return False

    def log(self) -> str:
        """Return what mocks have printed."""
        return self._log.getvalue()

    def execute(self, code: str, name: str) -> str:
        """Run code of a page, which has what the code before it has made."""
        compiled: CodeType = compile(code, name, "exec")
        return self._python(
            lambda: exec(compiled, self._variables),  # noqa: S102  # our own text
            self.folder / name,
            [],
        )

    def _call(self, run: Callable[[], object]) -> str:
        printed = _Screen() if self._has_colour else StringIO()
        with redirect_stdout(printed), redirect_stderr(printed):
            try:
                result = run()
            except SystemExit as stop:
                result = stop.code
        self.status = result if isinstance(result, int) else int(result is not None)
        return printed.getvalue()

    def _python(
        self, run: Callable[[], object], script: Path, arguments: list[str]
    ) -> str:
        extra = os.environ.get("PYTHONPATH", "")
        found = [str(self.folder / part) for part in extra.split(os.pathsep) if part]
        clients = sorted(map(str, self.folder.glob("generated/*")))
        own = [str(script.parent), *found, *clients]
        with self._patch.context() as patch, _modules_of(own):
            patch.setattr(sys, "path", [*own, *sys.path])
            patch.setattr(sys, "argv", [str(script), *arguments])
            return self._call(lambda: run() and None)

    def _shell(self, command: str) -> str:
        done = subprocess.run(  # noqa: S603  # our own commands
            ["bash", "-euo", "pipefail", "-c", command],  # noqa: S607
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=_LONGEST,
        )
        self.status = done.returncode
        return done.stdout

    def _serve(self, arguments: list[str]) -> str:
        """Run the command that serves, but answer calls in this process."""
        mocks: list[Mock] = []

        def server(_: object, *, ready: Callable[[], None], **__: object) -> object:
            return _Server(ready)

        with self._patch.context() as patch, redirect_stdout(self._log):
            patch.setattr(clientpress.mock, "application", mocks.append)
            patch.setattr(clientpress.mock.serving, "bound", _no_socket)
            patch.setattr(clientpress.mock.serving, "server", server)
            printed = StringIO()
            with redirect_stderr(printed):
                self.status = main(["mock", *arguments])
        for mock in mocks:
            self.answer(mock)
        return printed.getvalue()

    def answer(self, mock: Mock) -> None:
        """Let a mock answer whatever is called."""
        transport = MockTransport(mock)

        def handle(_: object, request: httpx2.Request) -> httpx2.Response:
            return transport.handle_request(request)

        async def handle_later(_: object, request: httpx2.Request) -> httpx2.Response:
            return await transport.handle_async_request(request)

        # Of the classes themselves: an `httpx2.Client` of a page's own has them too.
        self._patch.setattr(httpx2.HTTPTransport, "handle_request", handle)
        asynchronous = httpx2.AsyncHTTPTransport
        self._patch.setattr(asynchronous, "handle_async_request", handle_later)

    @contextmanager
    def _environment(self, variables: dict[str, str]) -> Generator[None]:
        with self._patch.context() as patch:
            for name, value in variables.items():
                patch.setenv(name, value)
            yield


@contextmanager
def _modules_of(path: list[str]) -> Generator[None]:
    """Let what stands in these folders be imported anew, and forget it afterwards.

    Other tests of this process have imported other packages of the same names.
    """
    names = {entry.stem for folder in path for entry in Path(folder).glob("*")}
    others = _taken_out(names)
    importlib.invalidate_caches()
    try:
        yield
    finally:
        _taken_out(names)
        sys.modules.update(others)


def _taken_out(names: set[str]) -> dict[str, ModuleType]:
    found = [name for name in sys.modules if name.partition(".")[0] in names]
    return {name: sys.modules.pop(name) for name in found}


def _installed(names: list[str]) -> str:
    """Hold that what a page has people install is here, where nothing is downloaded."""
    for name in names:
        if not name.startswith("-"):
            distribution(name.partition("[")[0])
    return ""


def _words(command: str) -> tuple[dict[str, str], list[str]]:
    """Split a plain command, or return no words where a shell has to read it."""
    if command.strip() == "echo $?":
        return {}, ["echo", "$?"]
    if command.startswith("clientpress mock "):
        # Other commands do not wait for it, in the background or not.
        command = command.rstrip().removesuffix("&")
    words = shlex.split(command, comments=True)
    variables: dict[str, str] = {}
    while words and (found := _ASSIGNMENT.fullmatch(words[0])):
        variables[found[1]] = found[2]
        words = words[1:]
    unquoted = re.sub(r"'[^']*'|\"[^\"$`]*\"", "", command)
    return ({}, []) if _SHELL.search(unquoted) else (variables, words)
