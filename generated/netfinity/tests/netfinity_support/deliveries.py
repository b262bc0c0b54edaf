"""Events delivered to a receiver in process."""

from __future__ import annotations

import asyncio
import json
from typing import Any


class _Store:
    """Remembers finished events, as a store does that forgets nothing."""

    def __init__(self) -> None:
        self.finished: set[str] = set()

    def claim(self, key: str, owner: str, lease: float) -> Any:
        del owner, lease
        return "finished" if key in self.finished else "claimed"

    def finish(self, key: str, keep: float) -> None:
        del keep
        self.finished.add(key)

    def release(self, key: str, owner: str) -> None:
        del key, owner


def delivered_twice(
    webhook: Any, method: str, body: Any, headers: dict[str, str] | None = None
) -> tuple[int, Any, int]:
    """The status, the JSON answer, and how often the event was handled."""
    events: list[Any] = []
    receiver = webhook.receiver(
        events.append, secret=None, store=_Store(), on_drift="raise"
    )
    scope = {
        "type": "http",
        "method": method,
        "headers": [(k.encode(), v.encode()) for k, v in (headers or {}).items()],
    }
    content = json.dumps(body).encode()
    first, second = (asyncio.run(_answer(receiver, scope, content)) for _ in range(2))
    if first != second:
        raise AssertionError("the duplicate was answered otherwise")
    status, answer = first
    return status, json.loads(answer) if answer else None, len(events)


async def _answer(app: Any, scope: Any, content: bytes) -> tuple[int, bytes]:
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": content, "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    return sent[0]["status"], sent[1]["body"]
