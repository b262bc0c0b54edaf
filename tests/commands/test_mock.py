"""`mock` serves until it is interrupted, and says in words what it cannot do."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import httpx2
import pytest

from clientpress.cli import main
from clientpress.mock.asgi import Message, Receive, Send
from tests.mock.served import served

DOCUMENT = Path(__file__).parents[1] / "mock" / "shop.yaml"
HOOKS = """\
openapi: 3.1.0
info: {title: Hooks, version: "1"}
paths:
  /hooks:
    post:
      operationId: hooks.create
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {"204": {description: Done.}}
      callbacks:
        done:
          "{$request.body#/url}":
            post:
              requestBody: {content: {application/json: {schema: {type: object}, example: {n: 3}}}}
              responses: {"204": {description: Taken.}}
"""
_HANGS = 100.0
_START = "from clientpress.__main__ import run; run()"


@contextmanager
def started(
    *arguments: str, document: Path = DOCUMENT
) -> Generator[subprocess.Popen[str]]:
    """Run the command; one that hangs is killed, so that nobody waits for its lines."""
    command = [sys.executable, "-c", _START, "mock", str(document), "--port", "0"]
    with subprocess.Popen(  # noqa: S603  # the command is written above
        [*command, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        guard = threading.Timer(_HANGS, process.kill)
        guard.start()
        try:
            yield process
        finally:
            guard.cancel()
            process.kill()


def line_of(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline()


def test_a_document_is_served_and_what_comes_is_told() -> None:
    with started() as served:
        begun = line_of(served.stderr)
        where = re.search(r"http://127\.0\.0\.1:\d+", begun)
        assert where is not None, begun
        asked = f"{where[0]}/orders/7?colour=red"
        assert httpx2.get(asked, headers={"X-Key": "k"}).status_code == 200
        told = [line_of(served.stdout), line_of(served.stdout)]
        served.send_signal(signal.SIGINT)
        rest = served.communicate()[1]
    assert f"shop.yaml: 9 operations at {where[0]} " in begun
    assert "GET /orders/7 200  orders.get" in told[0]
    assert told[1].strip() == "request: query colour: is not documented"
    assert (served.returncode, rest) == (0, "stopped\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing.yaml"], "no such file: nothing.yaml"),
        ([str(DOCUMENT), "--prefer", "code=none"], "--prefer has 'code=none'"),
        ([str(DOCUMENT), "--webhook", "piad=http://x"], "did you mean 'paid'?"),
        ([str(DOCUMENT), "--webhook", "paid=http://x"], "paid needs a secret"),
        ([str(DOCUMENT), "--webhook-speed", "0"], "--webhook-speed is a number above"),
        ([str(DOCUMENT), "--key", "s3cret"], "--key is SCHEME=VALUE"),
        ([str(DOCUMENT), "--key", "kye=a"], "did you mean 'key'?"),
        ([str(DOCUMENT), "--port", "70000"], "cannot listen at 127.0.0.1:70000"),
    ],
)
def test_what_cannot_be_served(
    arguments: list[str], said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["mock", *arguments]) == 2
    assert said in capfd.readouterr().err


def test_a_port_that_is_taken(capfd: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["mock", str(DOCUMENT), "--port", port]) == 2
    assert "--port names another port" in capfd.readouterr().err


def test_a_webhook_is_sent_until_it_is_taken() -> None:
    seen: list[tuple[bytes, bytes]] = []

    async def receiver(scope: Message, receive: Receive, send: Send) -> None:
        body = (await receive())["body"]
        seen.append((dict(scope["headers"])[b"x-own"], body))
        status = 500 if len(seen) == 1 else 204
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    with (
        served(receiver) as url,
        started(
            *("--webhook", f"paid={url}/paid", "--webhook-speed", "36000"),
            *("--webhook-secret", "s3cret", "--webhook-header", "X-Own"),
        ) as sender,
    ):
        told = [line_of(sender.stdout)[9:], line_of(sender.stdout)[9:]]
        sender.send_signal(signal.SIGINT)
        sender.communicate()
    assert told == [
        "webhook paid, attempt 1: 500  2XX counts as received\n",
        "webhook paid, attempt 2: 204  after 3600 s\n",
    ]
    assert seen == [(b"s3cret", b'{"id":"e-1"}')] * 2


def test_callbacks_are_sent_where_a_request_says(tmp_path: Path) -> None:
    document = tmp_path / "hooks.yaml"
    document.write_text(HOOKS)
    seen: list[bytes] = []

    async def receiver(scope: Message, receive: Receive, send: Send) -> None:
        seen.append((await receive())["body"])
        assert scope["path"] == "/done"
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    with (
        served(receiver) as url,
        started("--callbacks", document=document) as sender,
    ):
        where = re.search(r"http://127\.0\.0\.1:\d+", line_of(sender.stderr))
        assert where is not None
        sent = httpx2.post(f"{where[0]}/hooks", json={"url": f"{url}/done"})
        assert sent.status_code == 204
        told = [line_of(sender.stdout)[9:], line_of(sender.stdout)[9:]]
        sender.send_signal(signal.SIGINT)
        sender.communicate()
    assert told[0].startswith("POST /hooks 204  hooks.create")
    assert told[1] == "webhook hooks create done, attempt 1: 204\n"
    assert seen == [b'{"n":3}']
