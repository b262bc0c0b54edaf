"""A mock on a socket, in a thread of the test."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager

from clientpress.mock import Mock, application
from clientpress.mock.serving import bound, server


@contextmanager
def served(mock: Mock) -> Generator[str]:
    """Serve a mock, and yield its address."""
    ready = threading.Event()
    with bound("127.0.0.1", 0) as own:
        serving = server(application(mock), ready=ready.set)
        thread = threading.Thread(target=serving.run, args=([own],))
        thread.start()
        try:
            assert ready.wait(30)
            yield f"http://127.0.0.1:{own.getsockname()[1]}"
        finally:
            serving.should_exit = True
            thread.join()
