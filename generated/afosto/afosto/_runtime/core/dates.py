# Copied by clientpress. Do not edit.
"""Dates that are no moments."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Protocol

    class PlainDate(Protocol):
        """A `datetime.date` that is no `datetime.datetime`.

        A datetime is a date to Python, but where a date is wanted its time of day would
        be sent too. Only the comparison tells the two apart: a datetime cannot be
        compared with every date.
        """

        def isoformat(self) -> str:
            """The date as `2024-12-31`."""
            ...

        def __lt__(self, other: dt.date, /) -> bool: ...

else:
    PlainDate = dt.date

__all__ = ["PlainDate"]
