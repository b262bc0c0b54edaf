"""What goes to and fro, apart from how it is carried."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

Headers: TypeAlias = tuple[tuple[str, str], ...]
Trouble: TypeAlias = Literal[
    "unknown-path", "method", "credential", "media-type", "parameter", "body", "remark"
]


class Request(Struct, frozen=True):
    """A request as it came. `path` and `query` are percent-encoded, `query` without "?"."""

    method: str
    path: str
    query: str = ""
    headers: Headers = ()
    body: bytes = b""
    scheme: str = "http"

    def header(self, name: str) -> str | None:
        """Return what a header says, several of one name joined with commas."""
        wanted = name.lower()
        found = [value for own, value in self.headers if own.lower() == wanted]
        return ", ".join(found) if found else None


class Answer(Struct, frozen=True):
    """What is sent back, after `delay` seconds.

    An answer that is "cut" ends in the middle of its body, one that is "reset" before
    its first byte.
    """

    status: int
    headers: Headers = ()
    body: bytes = b""
    delay: float = 0.0
    ending: Literal["whole", "cut", "reset"] = "whole"


class Finding(Struct, frozen=True):
    """What is wrong with a request or an answer, and where; a "remark" refuses nothing."""

    trouble: Trouble
    where: str
    text: str

    def __str__(self) -> str:
        return f"{self.where}: {self.text}" if self.where else self.text


class Exchange(Struct, frozen=True):
    """A request, what came of it, and what was found; `operation` is "" for no operation.

    `callbacks` are the events that follow from it, each with the address that the request
    has given for it.
    """

    request: Request
    answer: Answer
    operation: str
    findings: tuple[Finding, ...]
    of_answer: tuple[Finding, ...]
    seconds: float
    callbacks: tuple[tuple[str, str], ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether neither the request nor the answer breaks the document."""
        return not (self.findings or self.of_answer)
