# Copied by clientpress. Do not edit.
"""The constants of generated modules for what a server sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from .definition import WebhookDefinition

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Sequence

    from ..spec.options import OnDrift
    from .definition import Event
    from .receiver import Receiver
    from .secrets import Secret
    from .stores import EventStore

__all__ = ["Webhook"]

_T = TypeVar("_T")


class Webhook(WebhookDefinition[_T]):
    """A kind of event that the server sends."""

    __slots__ = ()

    def receiver(
        self,
        handler: Callable[[Event[_T]], object],
        *,
        secret: Secret | Sequence[Secret] | None,
        store: EventStore | str | os.PathLike[str] | None,
        on_drift: OnDrift = "warn",
        body_limit: int = 1_048_576,
        body_timeout: float | None = 30.0,
        lease: float | None = None,
    ) -> Receiver[_T]:
        """An ASGI application that hands each event to `handler`, once.

        The handler may be asynchronous; one that is not runs in a thread. `secret` is
        as for `parse`. `store` notes which events were handled; a path is that of a
        SQLite file, and with None every delivery is handled. `body_limit` is in bytes,
        and `body_timeout` in seconds: after that nobody waits for a body any more.
        `lease` is how many seconds an event waits when the process that handled it
        died; by default it follows from the sender's timeout and schedule.
        """
        # Imported late: only those who receive events need asyncio.
        from .receiver import Receiver

        return Receiver(
            self,
            handler,
            secret=secret,
            store=store,
            on_drift=on_drift,
            body_limit=body_limit,
            body_timeout=body_timeout,
            lease=lease,
        )
