"""Runs the sessions one after the other; fails if anything broke a document."""

from __future__ import annotations

import logging
import sys

from .stage import ROOT, Stage


def main() -> int:
    """Run all sessions, and say whether anything broke a document."""
    for client in sorted((ROOT / "generated").iterdir()):
        sys.path.insert(0, str(client))
    from .sessions import SESSIONS  # noqa: PLC0415  # the clients are found by now

    # What the clients log of retries and failed handlers is shown by the mocks already.
    logging.disable(logging.CRITICAL)
    with Stage() as stage:
        for session in SESSIONS:
            session(stage)
        exchanges = [one for mock in stage.mocks for one in mock.exchanges]
    broken = [one for one in exchanges if not one.is_clean and one.answer.status != 401]
    sys.stdout.write(
        f"\n{len(exchanges)} requests, all as documented\n"
        if not broken
        else f"\n{len(broken)} of {len(exchanges)} requests broke a document\n"
    )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
