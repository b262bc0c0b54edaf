"""Presses hostile documents by the ten thousand: `make hostile COUNT=100000`.

They come in portions of 250, each drawn from its own number, so that a run with another
`FROM` goes on where one ended. It ends with the first document that gets away with
something, made as simple as it can be, and with the number of its portion.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections import Counter
from multiprocessing import get_context
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from .payloads import PAYLOADS
from .trial import PLACES, EscapeError, Trial

if TYPE_CHECKING:
    from types import FrameType
    from typing import NoReturn

_PORTION = 250
_UNCHECKED = (
    HealthCheck.too_slow,
    HealthCheck.data_too_large,
    HealthCheck.filter_too_much,
)
_PATIENCE = 20.0
"""Seconds of work after which a document is taken to be endless."""


class _Endless(BaseException):
    """No stage of the press takes this for an error of its own."""


def main() -> int:
    """Press `COUNT` documents from portion `FROM` on; return 1 if one gets away."""
    count = int(os.environ.get("COUNT") or 10_000)
    first = int(os.environ.get("FROM") or 0)
    portions = range(first, first + -(-count // _PORTION))
    start = time.monotonic()
    outcomes: Counter[str] = Counter()
    with get_context("spawn").Pool(os.cpu_count(), _begin) as pool:
        for number, found, fault in pool.imap(_portion, portions):
            outcomes += found
            if fault:
                pool.terminate()
                sys.stdout.write(f"{fault}\nin portion {number}: make hostile ")
                sys.stdout.write(f"FROM={number} COUNT={_PORTION}\n")
                return 1
            if number % 4 == 3 or number == portions[-1]:
                _say(outcomes, time.monotonic() - start, number + 1)
    return 0


def _say(outcomes: Counter[str], seconds: float, further: int) -> None:
    total = outcomes.total()
    sys.stdout.write(
        f"{total:,} documents in {seconds:.0f} s ({total / seconds:.0f} a second),"
        f" {outcomes['refused']:,} of them refused, none got away;"
        f" FROM={further} goes on from here\n"
    )
    sys.stdout.flush()


def _begin() -> None:
    signal.signal(signal.SIGVTALRM, _end)


def _end(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise _Endless


def _portion(number: int) -> tuple[int, Counter[str], str]:
    """Return what became of the documents of a portion, and of one that got away."""
    found: Counter[str] = Counter()

    @seed(number)
    @settings(
        max_examples=_PORTION,
        database=None,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=_UNCHECKED,
        print_blob=False,
        report_multiple_bugs=False,
    )
    @given(st.sampled_from(PLACES), PAYLOADS)
    def is_harmless(place: tuple[str, str], payload: str) -> None:
        found[_pressed(Trial(*place, payload))] += 1

    try:
        is_harmless()
    except Exception as error:  # noqa: BLE001 - a fault of the press, whichever it is
        said = [*getattr(error, "__notes__", ()), f"{type(error).__name__}: {error}"]
        if error.__cause__ is not None:
            said.append(repr(error.__cause__))
        return number, found, "\n".join(said)
    return number, found, ""


def _pressed(trial: Trial) -> str:
    signal.setitimer(signal.ITIMER_VIRTUAL, _PATIENCE)
    try:
        return trial.run()
    except _Endless:
        raise EscapeError(f"{trial} takes more than {_PATIENCE} seconds") from None
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


if __name__ == "__main__":
    # Another run of `python -m` in a process of the pool would be one more `__main__`.
    from tests.hostile import __main__ as itself

    sys.exit(itself.main())
