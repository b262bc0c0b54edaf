"""What the repairs of single objects need of the one that walks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from ...references import Pointer


class Notes(Protocol):
    """Takes note of what was wrong in the document `root`."""

    root: dict[str, Any]
    moved: dict[Pointer, Pointer]
    """New place -> the place before, for what was moved."""

    def note(
        self,
        pointer: Pointer,
        code: str,
        message: str,
        hint: str = "",
        *,
        at_key: bool = False,
    ) -> None: ...
