"""`mock` serves until it is interrupted, and says in words what it cannot do."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest

from clientpress.cli import main

DOCUMENT = Path(__file__).parents[1] / "mock" / "shop.yaml"
_START = "from clientpress.__main__ import run; run()"


def test_a_document_is_served_and_what_comes_is_told() -> None:
    command = [sys.executable, "-c", _START, "mock", str(DOCUMENT), "--port", "0"]
    with subprocess.Popen(  # noqa: S603  # the command is written above
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as served:
        assert served.stdout is not None
        assert served.stderr is not None
        begun = served.stderr.readline()
        where = re.search(r"http://127\.0\.0\.1:\d+", begun)
        assert where is not None, begun
        asked = f"{where[0]}/orders/7?colour=red"
        assert httpx2.get(asked, headers={"X-Key": "k"}).status_code == 200
        told = [served.stdout.readline(), served.stdout.readline()]
        served.send_signal(signal.SIGINT)
        rest = served.stderr.read()
    assert f"shop.yaml: 7 operations at {where[0]} " in begun
    assert "GET /orders/7 200  orders.get" in told[0]
    assert told[1].strip() == "request: query colour: is not documented"
    assert (served.returncode, rest) == (0, "stopped\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing.yaml"], "no such file: nothing.yaml"),
        ([str(DOCUMENT), "--prefer", "code=none"], "--prefer has 'code=none'"),
        ([str(DOCUMENT), "--webhook", "paid=http://x"], "there is no webhook 'paid'"),
        ([str(DOCUMENT), "--webhook-speed", "0"], "--webhook-speed is a number above"),
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
