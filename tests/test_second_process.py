"""A second process does a part of the work, and its end is never this one's."""

from __future__ import annotations

import os
import signal
from typing import IO, TYPE_CHECKING

import pytest

from clientpress.second_process import SecondProcess, begun

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def interrupts() -> Iterator[None]:
    """Ctrl-C counts, though shells have what runs behind them ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def second(work: list[bytes], last: str = "") -> SecondProcess:
    """Begin a process that sends texts, each at once, and then ends as `last` says."""

    def send(pipe: IO[bytes]) -> None:
        for text in work:
            pipe.write(text)
            pipe.flush()
        if last == "interrupted":
            os.kill(os.getpid(), signal.SIGINT)
        if last == "failing":
            raise ValueError(last)
        pipe.write(b".")

    found = begun(send)
    assert found is not None
    return found


def test_what_it_sends_arrives() -> None:
    # More than a pipe holds.
    assert second([b"a" * 100_000, b"b"]).whole() == b"a" * 100_000 + b"b."


@pytest.mark.parametrize("last", ["interrupted", "failing"])
def test_what_ends_it_early_is_told_nobody(
    last: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert second([b"a"], last).whole() == b"a"
    assert capfd.readouterr() == ("", "")


def test_it_is_ended_once() -> None:
    one = second([b"a" * 1_000_000])
    pid = one.pid
    assert pid is not None
    one.end()
    one.end()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_an_interrupt_that_comes_meanwhile_is_this_one_s(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fork = os.fork

    def interrupted() -> int:
        # To this very thread, as where there is no other.
        signal.raise_signal(signal.SIGINT)
        return fork()

    monkeypatch.setattr(os, "fork", interrupted)
    with pytest.raises(KeyboardInterrupt):
        second([b"a"])
