"""`clientpress` and `python -m clientpress`: where the program starts and ends.

Ctrl-C is no error at any moment. While the generator is loaded nobody could catch an interrupt,
and one that lands in a callback of the import system is lost: the process then ends by the signal
itself, as other programs do.
"""

# First of all, since every import takes time in which somebody may press the keys.
import signal

# A shell starts what runs in the background with the signal ignored; that stays so.
_HEARD = signal.getsignal(signal.SIGINT) is signal.default_int_handler
if _HEARD:
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import os  # noqa: E402
import sys  # noqa: E402
from contextlib import suppress  # noqa: E402
from typing import NoReturn  # noqa: E402

from .cli import main  # noqa: E402
from .messages import INTERRUPTED  # noqa: E402


def run() -> NoReturn:
    """Run the command line and end the process with its exit code, 130 after Ctrl-C."""
    try:
        if _HEARD:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        code = main()
    except KeyboardInterrupt:
        code = INTERRUPTED
    finally:
        if _HEARD:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            stream.flush()
    # Python would go on to take every object and module apart, which takes as long as a
    # stage and is another moment for Ctrl-C.
    os._exit(code)


if __name__ == "__main__":
    run()
