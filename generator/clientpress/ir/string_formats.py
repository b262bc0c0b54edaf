"""String formats that have a Python type of their own, each in one entry.

A new format is a member of `StringFormat` and its entry in `_FORMATS`; the rest of the
generator asks the member. What msgspec does not decode to its type by itself, the
runtime has to.
"""

from __future__ import annotations

import base64
import datetime as dt
import re
from collections.abc import Callable
from enum import Enum
from typing import Any, Literal, TypeAlias
from uuid import UUID

from msgspec import Struct

Taken: TypeAlias = Literal["value", "value or text", "file"]

_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)"
)
# What `datetime.fromisoformat` reads without losing anything.
_EXACT = re.compile(r"[\d-]+T[\d:]+(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


class StringFormat(Enum):
    """A string format that the generator knows; all others are text."""

    TEXT = "text"
    DATE_TIME = "date-time"
    DATE = "date"
    UUID = "uuid"
    BASE64 = "base64"
    BASE64URL = "base64url"
    BINARY = "binary"

    @property
    def names(self) -> tuple[str, ...]:
        """What documents call it, in `format`."""
        return _FORMATS[self].names

    @property
    def python(self) -> type:
        """The type that an answer's text is decoded to."""
        return _FORMATS[self].python

    @property
    def is_date(self) -> bool:
        """Whether values are dates, of which Python takes datetimes for a kind."""
        return self.python is dt.date

    @property
    def taken(self) -> Taken:
        """What a caller gives."""
        return _FORMATS[self].taken

    def decoded(self, text: str) -> Any:
        """Return the value that a text is decoded to.

        Raises:
            ValueError: the text is of another format.
        """
        return _FORMATS[self].decode(text)

    def kept(self, text: str) -> str:
        """Return what a client that decodes a text writes again, in value the same.

        Raises:
            ValueError: the text is of another format.
        """
        return _FORMATS[self].keep(text)

    def sample(self, name: str, number: int) -> str:
        """Return a text of the format; `name` is seen in it where it may be."""
        return _FORMATS[self].sample(name, number)


class _Format(Struct, frozen=True):
    names: tuple[str, ...]
    python: type
    decode: Callable[[str], Any]
    keep: Callable[[str], str]
    sample: Callable[[str, int], str]
    taken: Taken = "value"


def _moment(text: str) -> dt.datetime:
    """Return a moment to the microsecond, which is what Python has."""
    found = _MOMENT.fullmatch(text)
    if found is None:
        raise ValueError(text)
    whole, fraction, zone = found.groups("")
    moment = dt.datetime.fromisoformat(f"{whole}{zone}".upper())
    # msgspec rounds halves up.
    micros = int(fraction[:6].ljust(6, "0")) + (fraction[6:7] >= "5")
    return moment + dt.timedelta(microseconds=micros)


def _kept_moment(text: str) -> str:
    moment = _moment(text)
    return text if _EXACT.fullmatch(text) else moment.isoformat()


def _date(text: str) -> dt.date:
    if not _DATE.fullmatch(text):
        raise ValueError(text)
    return dt.date.fromisoformat(text)


def _day(number: int) -> str:
    return f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}"


def _numbered(name: str, number: int) -> str:
    return f"{name}-{number}"


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _url_bytes(text: str) -> bytes:
    return base64.b64decode(text, altchars=b"-_", validate=True)


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode()


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()


_FORMATS = {
    StringFormat.TEXT: _Format((), str, str, str, _numbered),
    StringFormat.DATE_TIME: _Format(
        names=("date-time",),
        python=dt.datetime,
        decode=_moment,
        keep=_kept_moment,
        sample=lambda _, n: f"{_day(n)}T{n % 24:02}:{n % 60:02}:07Z",
        taken="value or text",
    ),
    StringFormat.DATE: _Format(
        names=("date",),
        python=dt.date,
        decode=_date,
        keep=lambda text: _date(text).isoformat(),
        sample=lambda _, n: _day(n),
        taken="value or text",
    ),
    StringFormat.UUID: _Format(
        names=("uuid",),
        python=UUID,
        decode=UUID,
        keep=lambda text: str(UUID(text)),
        sample=lambda _, n: f"00000000-0000-4000-8000-{n:012}",
        taken="value or text",
    ),
    StringFormat.BASE64: _Format(
        names=("byte", "base64"),
        python=bytes,
        decode=_bytes,
        keep=lambda text: _base64(_bytes(text)),
        sample=lambda name, n: _base64(_numbered(name, n).encode()),
    ),
    # The runtime decodes it to a kind of bytes that is written so again.
    StringFormat.BASE64URL: _Format(
        names=("base64url",),
        python=bytes,
        decode=_url_bytes,
        keep=lambda text: _base64url(_url_bytes(text)),
        sample=lambda name, n: _base64url(_numbered(f"{name}?", n).encode()),
    ),
    # In JSON it is text; what is sent as a body or part is a file.
    StringFormat.BINARY: _Format(("binary",), str, str, str, _numbered, taken="file"),
}
