"""Makes each generated client and its test support importable, whichever is run."""

from __future__ import annotations

import sys
from pathlib import Path

for client in sorted(Path(__file__).parent.glob("generated/*/tests")):
    sys.path[:0] = [str(client.parent), str(client)]
