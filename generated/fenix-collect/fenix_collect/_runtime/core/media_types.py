# Copied by clientpress. Do not edit.
"""Media types of what is sent, chosen among those a document allows."""

from __future__ import annotations

from mimetypes import guess_type
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["choose_media_type", "is_json", "part_media_type", "sent_media_type"]

_ANY_BYTES = frozenset({"application/octet-stream", "*/*"})


def is_json(allowed: str | None) -> bool:
    """Whether the first of the allowed media types is JSON."""
    return allowed is not None and "json" in _essence(allowed.partition(",")[0])


def choose_media_type(allowed: str | None, filename: str | None) -> str | None:
    """The media type of a content, None where nothing tells.

    `allowed` may be a list with wildcards (`image/png, image/*`): what the file's name
    tells is taken where it is allowed, else the first that is no wildcard.
    """
    guessed = guess_type(filename)[0] if filename else None
    if allowed is None:
        return guessed
    choices = [choice.strip() for choice in allowed.split(",")]
    if guessed is not None and any(_covers(choice, guessed) for choice in choices):
        return guessed
    return next((choice for choice in choices if "*" not in choice), None)


def part_media_type(allowed: str | None, filename: str) -> str | None:
    """The media type of a file in a part, None where nothing tells.

    Where several are allowed and the name tells none of them it is any bytes, if that is
    one. Raises TypeError where it is not and the name tells another type, since nothing
    says which of them is meant.
    """
    chosen = choose_media_type(allowed, filename)
    choices = [choice.strip() for choice in (allowed or "").split(",")]
    guessed = guess_type(filename)[0]
    if len(choices) < 2 or any(_covers(choice, guessed or "") for choice in choices):
        return chosen
    any_bytes = [
        one for one in choices if _essence(one) in _ANY_BYTES and "*" not in one
    ]
    if guessed is not None and not any_bytes:
        raise TypeError(
            f"must be one of {allowed}, and its name tells {guessed}: say which as"
            " (name, content, media type)"
        )
    return any_bytes[0] if any_bytes else chosen


def sent_media_type(
    documented: str,
    filename: str | None,
    others: Sequence[str] = (),
    *,
    text: bool = False,
) -> str:
    """The media type of a whole body: the documented one, but for wildcards.

    Of several the name of the file tells, else whether it is a text: one that is the
    only one for its kind of content needs no name. Of a wildcard it is what the name
    tells, plain text or any bytes, whichever fits first. Raises TypeError where nothing
    does.
    """
    if others:
        allowed = [documented, *others]
        named = choose_media_type(", ".join(allowed), filename)
        if filename and named and _essence(named) == guess_type(filename)[0]:
            return next((one for one in allowed if _essence(one) == named), named)
        alike = [one for one in allowed if _essence(one).startswith("text/") == text]
        any_bytes = [one for one in alike if _essence(one) in _ANY_BYTES]
        if len(alike) != 1 and not any_bytes:
            raise TypeError(f"content_type= is needed: one of {', '.join(allowed)}")
        documented = (any_bytes or alike)[0]
    if "*" not in _essence(documented):
        return documented
    chosen = choose_media_type(documented, filename)
    if chosen is not None:
        return chosen
    if text and _covers(documented, "text/plain"):
        return "text/plain"
    if _covers(documented, "application/octet-stream"):
        return "application/octet-stream"
    told = guess_type(filename)[0] if filename else None
    told = f"its name tells {told}" if told else "nothing tells which"
    raise TypeError(
        f"body= must be {documented}, and {told}: say which as"
        " (name, content, media type)"
    )


def _covers(choice: str, media_type: str) -> bool:
    kind = _essence(choice)
    if kind in ("*", "*/*"):
        return True
    if kind.endswith("/*"):
        return media_type.startswith(kind[:-1])
    return kind == media_type


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
