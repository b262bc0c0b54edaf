"""Answers of a token server, and what the tests ask about its requests."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

import httpx2

CLIENT = {"client_id": "id 1", "client_secret": "s3cr3t/", "token": None}
USER = {"username": "ann", "password": "pa55", "client_id": None, "token": None}


def ok(_request: httpx2.Request | None = None) -> httpx2.Response:
    return httpx2.Response(200, json={})


def token(value: str, **more: Any) -> httpx2.Response:
    return httpx2.Response(200, json={"access_token": value, **more})


def form(request: httpx2.Request) -> dict[str, list[str]]:
    return parse_qs(request.content.decode())


def bearers(world: Any) -> list[str]:
    return [
        request.headers["authorization"].removeprefix("Bearer ")
        for request in world.requests
        if request.url.path != "/token"
    ]
