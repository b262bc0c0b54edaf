"""Where things stand in a converted document, and where they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...references import Pointer


class Moves:
    """Places in a converted document and in the one as it is written.

    What is inside of something that moved has moved with it, unless it is noted too.
    """

    def __init__(self) -> None:
        self._written: dict[Pointer, Pointer] = {}
        self._converted: dict[Pointer, Pointer] = {}

    def note(self, converted: Pointer, written: Pointer) -> None:
        """Note that what stands at `converted` follows from what is at `written`."""
        self._written[converted] = written

    def move(self, converted: Pointer, written: Pointer) -> None:
        """Note that what is written at `written` stands at `converted`.

        References to it lead there, to the first place if there are several.
        """
        self._written[converted] = written
        self._converted.setdefault(written, converted)

    def written(self, converted: Pointer) -> Pointer:
        """Return where that is written which stands at `converted`."""
        return _moved(converted, self._written)

    def converted(self, written: Pointer) -> Pointer:
        """Return where that stands which is written at `written`."""
        return _moved(written, self._converted)


def _moved(pointer: Pointer, places: dict[Pointer, Pointer]) -> Pointer:
    for length in range(len(pointer), 0, -1):
        place = places.get(pointer[:length])
        if place is not None:
            return (*place, *pointer[length:])
    return pointer
