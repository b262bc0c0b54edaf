"""`clientpress` and `python -m clientpress`: where the program starts and ends.

Ctrl-C is no error at any moment. While the generator is loaded and while Python shuts down,
nobody could catch an interrupt, and one that lands in a callback of the import system is lost:
the process then ends by the signal itself, as other programs do.
"""

# First of all, since every import takes time in which somebody may press the keys.
import signal

# A shell starts what runs in the background with the signal ignored; that stays so.
_HEARD = signal.getsignal(signal.SIGINT) is signal.default_int_handler
if _HEARD:
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import sys  # noqa: E402

from .cli import main  # noqa: E402
from .messages import INTERRUPTED  # noqa: E402


def run() -> int:
    """Run the command line and return its exit code, 130 after Ctrl-C."""
    try:
        if _HEARD:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        return main()
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        if _HEARD:
            signal.signal(signal.SIGINT, signal.SIG_DFL)


if __name__ == "__main__":
    sys.exit(run())
