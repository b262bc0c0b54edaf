"""Names of media types."""

from __future__ import annotations


def essence(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(name: str) -> bool:
    """Tell whether an essence is that of JSON."""
    return name in ("application/json", "text/json") or name.endswith("+json")


def is_wildcard(name: str) -> bool:
    """Tell whether an essence stands for any media type, or any of an application."""
    return name in ("*/*", "application/*")


def without_boundary(media_type: str) -> str:
    """Return a media type without a boundary, which is chosen for each request."""
    name, *parameters = media_type.split(";")
    kept = [
        one for one in parameters if not one.strip().lower().startswith("boundary=")
    ]
    return ";".join([name, *kept])
