"""What is shown while a command runs."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from clientpress.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Mapping


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _show(
    stream: io.StringIO, *, quiet: bool = False, environment: Mapping[str, str] = {}
) -> str:
    progress = Progress(
        stream,
        ["bank", "shop"],
        quiet=quiet,
        environment=environment,
        clock=iter([10.0, 12.5]).__next__,
    )
    progress.stage("shop", "load")
    progress.done("shop", "23 files, 2 changed", 0.31)
    return stream.getvalue()


def test_elsewhere_it_is_one_plain_line_per_api() -> None:
    assert _show(io.StringIO()) == "shop: 23 files, 2 changed (0.31 s)\n"


def test_on_a_terminal_one_line_is_written_over() -> None:
    assert _show(_Terminal()) == (
        "\r\x1b[K[2/2] shop: load (2.5 s)"
        "\r\x1b[K\x1b[32mshop\x1b[0m: 23 files, 2 changed (0.31 s)\n"
    )


def test_no_color_is_respected() -> None:
    shown = _show(_Terminal(), environment={"NO_COLOR": "1"})

    assert shown.endswith("\r\x1b[Kshop: 23 files, 2 changed (0.31 s)\n")


def test_a_dumb_terminal_is_no_terminal() -> None:
    shown = _show(_Terminal(), environment={"TERM": "dumb"})

    assert shown == "shop: 23 files, 2 changed (0.31 s)\n"


def test_quiet_shows_nothing() -> None:
    assert _show(_Terminal(), quiet=True) == ""


def test_quiet_still_shows_failures() -> None:
    stream = io.StringIO()
    progress = Progress(stream, ["shop"], quiet=True, environment={})

    progress.done("shop", "differs", 0.1, ok=False)

    assert stream.getvalue() == "shop: differs (0.10 s)\n"
