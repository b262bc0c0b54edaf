"""A small shop, mocked, and a way to ask it things."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from clientpress.mock import Answer, Mock, Reading, Request

DOCUMENT = Path(__file__).with_name("shop.yaml")
JSON = "application/json"


class Shop:
    """The mock of the shop; requests have its key."""

    def __init__(self, reading: Reading, **options: Any) -> None:
        self.seconds = 0.0
        self.mock = Mock(reading, clock=lambda: self.seconds, **options)

    def asked(
        self,
        method: str,
        target: str,
        body: Any = None,
        *,
        prefer: str = "",
        media_type: str = JSON,
        **headers: str,
    ) -> Answer:
        """Return the answer to a request; a body is JSON unless it is bytes."""
        where = urlsplit(target)
        sent = {"x-key": "k", **{n.replace("_", "-"): v for n, v in headers.items()}}
        if body is not None:
            sent["content-type"] = media_type
        if prefer:
            sent["prefer"] = prefer
        content = body if isinstance(body, bytes) else msgspec.json.encode(body)
        return self.mock.answer(
            Request(
                method,
                where.path,
                where.query,
                tuple(sent.items()),
                b"" if body is None else content,
            )
        )

    def json(self, method: str, target: str, body: Any = None, **options: Any) -> Any:
        """Return the JSON of an answer that the document allows."""
        answer = self.asked(method, target, body, **options)
        assert self.found == []
        return msgspec.json.decode(answer.body)

    @property
    def found(self) -> list[str]:
        """What was found in the latest exchange, the request's and the answer's."""
        latest = self.mock.exchanges[-1]
        return [str(one) for one in (*latest.findings, *latest.of_answer)]


def error(answer: Answer) -> tuple[int, str, str]:
    """Return the status of an error, its code and its message."""
    said = msgspec.json.decode(answer.body)["error"]
    return answer.status, said["code"], said["message"]
