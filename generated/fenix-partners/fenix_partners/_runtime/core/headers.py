# Copied by clientpress. Do not edit.
"""Headers of HTTP messages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import ascii_letters, digits
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Headers", "check_header", "check_header_value"]

_MADE_HERE = frozenset({"content-length", "transfer-encoding", "trailer", "upgrade"})
"""Headers that say where a message ends: the transport writes them, and a wrong one would
make two requests of one."""

_IN_NAMES = frozenset("!#$%&'*+.^_`|~-" + ascii_letters + digits)


class Headers(Mapping[str, str]):
    """Headers that were received, read-only; names in any case.

    Values of a header that came several times are joined by a comma; `get_all` keeps
    them apart. The repr shows names only: values may be cookies or tokens.
    """

    __slots__ = ("_values",)

    def __init__(self, raw: Sequence[tuple[bytes, bytes]]) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in raw:
            # Any octet may come; ISO 8859-1 takes them all.
            key = name.decode("latin-1").lower()
            self._values.setdefault(key, []).append(value.decode("latin-1"))

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> Headers:
        """The same headers, whatever the case of their names."""
        own = cls(())
        for name, value in headers.items():
            own._values.setdefault(name.lower(), []).append(value)
        return own

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._values[name.lower()])

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def get_all(self, name: str) -> list[str]:
        return list(self._values.get(name.lower(), ()))

    def __repr__(self) -> str:
        return f"<Headers {', '.join(self._values)}>"


def check_header(name: str, text: str) -> str:
    """The value of a request's header.

    Raises ValueError, without the value, for a header that cannot be sent or that is
    not the caller's to send.
    """
    if not name or not _IN_NAMES.issuperset(name):
        raise ValueError(f"{name!r} is no name of a header")
    if name.lower() in _MADE_HERE:
        raise ValueError(f"header {name!r} is the transport's to write")
    return check_header_value(name, text)


def check_header_value(name: str, text: str) -> str:
    """Raises ValueError, without the value, for what would end or split a header."""
    if not text.isprintable() and any(
        (c < " " and c != "\t") or c == "\x7f" for c in text
    ):
        raise ValueError(f"header {name!r} must not hold control characters")
    if text != text.strip(" \t"):
        # Of no meaning in HTTP, and taken away on the way.
        raise ValueError(f"header {name!r} must not begin or end with a space")
    return text
