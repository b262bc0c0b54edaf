"""A rate limiter that makes nobody wait."""

from __future__ import annotations

from collections.abc import Mapping


class Counting:
    """Keeps which limits the latest request was counted in."""

    max_wait: float | None = None

    def __init__(self) -> None:
        self.limits: Mapping[str, tuple[int, float] | None] = {}
        self.counted: list[tuple[int, float]] = []

    def reserve(
        self, _ticket: str, buckets: Mapping[str, tuple[int, float] | None], /
    ) -> float:
        """Let the request out."""
        self.counted = [limit for limit in buckets.values() if limit is not None]
        return 0.0

    def sent(
        self, _ticket: str, _buckets: Mapping[str, tuple[int, float] | None], /
    ) -> None:
        """Nobody waits until requests have gone out."""

    def abandon(
        self, _ticket: str, _buckets: Mapping[str, tuple[int, float] | None], /
    ) -> None:
        """Nobody waits, so nobody gives up."""

    def pause(
        self, _buckets: Mapping[str, tuple[int, float] | None], _seconds: float, /
    ) -> None:
        """Nobody is held up."""
