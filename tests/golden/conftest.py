"""The golden client is no test of this folder: `test_golden.py` runs its tests."""

from __future__ import annotations

collect_ignore = ["client"]
