# Copied by clientpress. Do not edit.
"""Media types of what is sent, chosen among those a document allows."""

from __future__ import annotations

from mimetypes import guess_type
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["choose_media_type", "is_json", "sent_media_type"]

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


def sent_media_type(
    documented: str,
    filename: str | None,
    others: Sequence[str] = (),
    *,
    text: bool = False,
) -> str:
    """The media type of a whole body: the documented one, but for wildcards.

    Of several the name of the file tells, else whether it is a text: one that is the
    only one for its kind of content needs no name. Raises TypeError where nothing does.
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
    return choose_media_type(documented, filename) or "application/octet-stream"


def _covers(choice: str, media_type: str) -> bool:
    kind = _essence(choice)
    if kind in ("*", "*/*"):
        return True
    if kind.endswith("/*"):
        return media_type.startswith(kind[:-1])
    return kind == media_type


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
