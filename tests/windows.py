"""How many moments there are in the fullest window."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable


def most_in_a_window(moments: Iterable[int], length: int) -> int:
    """Return the most of some moments that are less than `length` apart."""
    times = sorted(moments)
    ends = (bisect_left(times, first + length) for first in times)
    return max((end - start for start, end in enumerate(ends)), default=0)
