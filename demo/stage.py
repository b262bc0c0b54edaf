"""Servers of this process, each in a thread, and what is said on the screen."""

from __future__ import annotations

import os
import sys
import textwrap
import threading
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clientpress.colours import YELLOW, has_colour, painted
from clientpress.mock import Mock, Reading, application, read
from clientpress.mock.log import Log
from clientpress.mock.serving import bound, server
from clientpress.project import load_project

if TYPE_CHECKING:
    from clientpress.mock.asgi import App

ROOT = Path(__file__).resolve().parents[1]
_LOOPBACK = "127.0.0.1"
_WIDTH = 96
_STARTS_WITHIN = 30.0


class Stage:
    """Serves mocks and receivers until its block ends."""

    def __init__(self) -> None:
        self.readings: dict[str, Reading] = {}
        self.mocks: list[Mock] = []
        self.log = Log(sys.stdout, os.environ)
        self._exits = ExitStack()
        self._has_colour = has_colour(sys.stdout, os.environ)

    def __enter__(self) -> Stage:
        return self

    def __exit__(self, *_: object) -> None:
        self._exits.close()

    def serve(self, app: App) -> str:
        """Serve an application, and return its address."""
        own = self._exits.enter_context(bound(_LOOPBACK, 0))
        ready = threading.Event()
        serving = server(app, ready=ready.set)
        thread = threading.Thread(target=serving.run, args=([own],))
        thread.start()

        def end() -> None:
            serving.should_exit = True
            thread.join()

        self._exits.callback(end)
        if not ready.wait(_STARTS_WITHIN):
            raise TimeoutError("a server of the demo did not start")
        return f"http://{_LOOPBACK}:{own.getsockname()[1]}"

    def mock(self, name: str) -> tuple[Mock, str]:
        """Serve the mock of an API of this project; return it and its address."""
        reading = self.readings[name] = read(load_project(ROOT).apis[name])
        mock = Mock(reading, listener=self.log)
        url = self.serve(application(mock))
        self.mocks.append(mock)
        self._write(f"\n== {reading.api.title}, at {url}\n")
        return mock, url

    def say(self, text: str) -> None:
        """Say what is done next."""
        self._write(
            "\n" + painted(f"-- {text}", YELLOW, has_colour=self._has_colour) + "\n"
        )

    def show(self, result: Any) -> None:
        """Show what came of it."""
        text = result if isinstance(result, str) else repr(result)
        self._write(f"   -> {textwrap.shorten(text, _WIDTH, placeholder=' ...')}\n")

    def _write(self, text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()
