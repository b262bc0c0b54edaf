# Copied by clientpress. Do not edit.
"""How lists are paged and tasks are read, as data that operations hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["FoundAt", "Paging", "Polling"]

FoundAt: TypeAlias = tuple[Literal["header", "body", "item"], str]
"""Where an answer holds a value: a header's name, or a JSON pointer.

It leads into the body, or into the last item of the list that the body holds.
"""


class Paging:
    """How a list is paged.

    `argument` is the Python name of the parameter or, with `in_body`, of the body's
    field that asks for a page. `items` is a JSON pointer to the items, `more` where an
    answer says whether another page follows, `total` how many items there are, `pages`
    how many pages.
    """

    __slots__ = (
        "argument",
        "ends_when_repeated",
        "in_body",
        "items",
        "more",
        "pages",
        "response",
        "starts_at",
        "style",
        "total",
    )

    def __init__(
        self,
        style: Literal["cursor", "page", "offset", "link"],
        *,
        argument: str = "",
        in_body: bool = False,
        response: FoundAt | None = None,
        items: str = "",
        total: FoundAt | None = None,
        more: FoundAt | None = None,
        pages: FoundAt | None = None,
        starts_at: int = 1,
        ends_when_repeated: bool = False,
    ) -> None:
        self.style = style
        self.argument = argument
        self.in_body = in_body
        self.response = response
        self.items = items
        self.total = total
        self.more = more
        self.pages = pages
        self.starts_at = starts_at
        self.ends_when_repeated = ends_when_repeated


class Polling:
    """Where an answer names its task, and how the task is read.

    `method` is the path of the method that reads a task ("mes.tasks.get"), `done` a
    JSON pointer to what is set in the task once it is done.
    """

    __slots__ = ("done", "header", "method")

    def __init__(self, header: str, method: str, done: str) -> None:
        self.header = header
        self.method = method
        self.done = done
