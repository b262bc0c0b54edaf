"""A mock, or a receiver of its events, on a socket, in a thread of the test."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager

from clientpress.mock import Mock, application
from clientpress.mock.asgi import App
from clientpress.mock.serving import bound, server


@contextmanager
def served(what: Mock | App) -> Generator[str]:
    """Serve a mock or an application, and yield its address."""
    app = application(what) if isinstance(what, Mock) else what
    ready = threading.Event()
    with bound("127.0.0.1", 0) as own:
        serving = server(app, ready=ready.set)
        thread = threading.Thread(target=serving.run, args=([own],))
        thread.start()
        try:
            assert ready.wait(30)
            yield f"http://127.0.0.1:{own.getsockname()[1]}"
        finally:
            serving.should_exit = True
            thread.join()
