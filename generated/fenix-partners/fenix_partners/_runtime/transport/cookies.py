# Copied by clientpress. Do not edit.
"""Cookies that answers set and later requests carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .request import Request

__all__ = ["cookie_header", "keep_cookies"]


def cookie_header(cookies: httpx2.Cookies, request: Request) -> str | None:
    """What a request has to say of the cookies that are kept."""
    asking = httpx2.Request(request.method, str(request.url))
    # Otherwise ASCII, as soon as one header was looked up; servers set others.
    asking.headers.encoding = "utf-8"
    cookies.set_cookie_header(asking)
    return asking.headers.get("Cookie")


def keep_cookies(
    cookies: httpx2.Cookies,
    request: Request,
    status_code: int,
    raw: Sequence[tuple[bytes, bytes]],
) -> None:
    """Keep those that the answer to a request sets."""
    if b"set-cookie" in [name.lower() for name, _ in raw]:
        asked = httpx2.Request(request.method, str(request.url))
        cookies.extract_cookies(
            httpx2.Response(status_code, headers=list(raw), request=asked)
        )
