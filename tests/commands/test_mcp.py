"""`mcp` speaks over stdin and stdout, and says in words what it cannot do."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import Any, TextIO

import msgspec
import pytest
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client

from clientpress.cli import main
from clientpress.mock import Mock, read_document
from tests.mock.served import served

DOCUMENT = Path(__file__).parents[1] / "mcp_server" / "shop.yaml"
ONE_SERVER = DOCUMENT.parents[1] / "mock" / "shop.yaml"
_START = "from clientpress.__main__ import run; run()"


@pytest.mark.long
def test_an_assistant_calls_the_mock_of_an_api(tmp_path: Path) -> None:
    told = tmp_path / "stderr"

    async def asked(url: str, errors: TextIO) -> Any:
        server = StdioServerParameters(
            command=sys.executable,
            args=["-c", _START, "mcp", str(DOCUMENT), "--base-url", url],
            env={**os.environ, "SHOP_TOKEN": "t0ken"},
        )
        async with Client(stdio_client(server, errlog=errors)) as client:
            arguments = {"operation": "orders.get", "arguments": {"id": 7}}
            return (await client.call_tool("call_operation", arguments)).content[0]

    with served(Mock(read_document(DOCUMENT))) as url, told.open("w") as errors:
        said = asyncio.run(asked(url, errors))
    answer = msgspec.json.decode(said.text)["answer"]
    assert (answer["id"], answer["card"]) == (7, "[hidden]")
    begun, called = told.read_text().splitlines()
    assert begun.endswith(
        "shop.yaml: 10 operations, 6 may be called; it speaks over stdin and stdout"
    )
    assert called.startswith("orders.get 200, ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing.yaml"], "no such file: nothing.yaml"),
        (["--allow", "orders.creat"], "did you mean 'orders.create'?"),
        (["--server", "snadbox"], "server= must be one of server_1, sandbox"),
        ([str(ONE_SERVER), "--server", "a"], "has no servers to choose from"),
        (["--base-url", "here"], "the base URL must be absolute"),
        (["--timeout", "0"], "--timeout is a number of seconds above 0"),
        (["--max-bytes", "10"], "--max-bytes is 4000 or more"),
    ],
)
def test_what_cannot_be_offered(
    arguments: list[str], said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    named = [] if arguments[0].endswith(".yaml") else [str(DOCUMENT)]
    assert main(["mcp", *named, *arguments]) == 2
    out, err = capfd.readouterr()
    assert said in err
    assert out == ""


def test_an_api_that_the_project_does_not_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "spec" / "shop").mkdir(parents=True)
    (tmp_path / "spec" / "shop" / "openapi.yaml").write_text("openapi: 3.1.0\n")
    (tmp_path / "clientpress.toml").write_text("")
    monkeypatch.chdir(tmp_path)
    assert main(["mcp", "shpo"]) == 2
    assert "unknown API 'shpo'\n    = hint: did you mean 'shop'?" in (
        capfd.readouterr().err
    )


def test_without_the_sdk_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "mcp.server.lowlevel", None)
    monkeypatch.delitem(sys.modules, "clientpress.mcp_server.server", raising=False)
    assert main(["mcp", str(DOCUMENT)]) == 2
    assert "pip install 'clientpress[mcp]'" in capfd.readouterr().err
