"""Speaks with a language server as an editor does: JSON-RPC over stdin and stdout."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO, cast

# What editors that have pyright or what is built on it run. It comes with the type checker.
_COMMAND = [str(Path(sys.executable).with_name("basedpyright-langserver")), "--stdio"]


class Editor:
    """An open file, in which one asks at the end of a text."""

    def __init__(self, folder: Path) -> None:
        self._server = subprocess.Popen(  # noqa: S603  # our own command
            _COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder
        )
        self._numbers = count(1)
        self._versions = count(1)
        self._place = {"uri": (folder / "application.py").as_uri()}
        markdown = {"contentFormat": ["markdown"]}
        documented = {"signatureInformation": {"documentationFormat": ["markdown"]}}
        self._ask(
            "initialize",
            {
                "processId": None,
                "rootUri": folder.as_uri(),
                "workspaceFolders": [{"uri": folder.as_uri(), "name": "application"}],
                "capabilities": {
                    "textDocument": {"hover": markdown, "signatureHelp": documented},
                    "workspace": {"configuration": True},
                },
            },
        )
        self._tell("initialized", {})
        opened = {**self._place, "languageId": "python", "version": 0, "text": ""}
        self._tell("textDocument/didOpen", {"textDocument": opened})

    def completions(self, text: str) -> list[str]:
        """Return what may follow a text, in the order in which editors show it."""
        items: list[dict[str, str]] = self._at_end(text, "completion")["items"]
        shown = sorted(items, key=lambda one: one.get("sortText", one["label"]))
        return [one["label"] for one in shown]

    def hover(self, text: str) -> str:
        """Return what is shown where the pointer rests on the last word of a text."""
        return str(self._at_end(text, "hover", before=1)["contents"]["value"])

    def signatures(self, text: str) -> list[dict[str, Any]]:
        """Return what is shown while arguments are typed."""
        return list(self._at_end(text, "signatureHelp")["signatures"])

    def close(self) -> None:
        """End the server."""
        self._ask("shutdown", None)
        self._tell("exit", None)
        self._server.communicate(timeout=60)

    def _at_end(self, text: str, what: str, before: int = 0) -> Any:
        changed = {**self._place, "version": next(self._versions)}
        self._tell(
            "textDocument/didChange",
            {"textDocument": changed, "contentChanges": [{"text": text}]},
        )
        last = text.splitlines()[-1]
        place = {"line": text.count("\n"), "character": len(last) - before}
        about = {"textDocument": self._place, "position": place}
        return self._ask(f"textDocument/{what}", about)

    def _ask(self, method: str, params: object) -> Any:
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._read()
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": _answer(message)})
            elif message.get("id") == number:
                assert "error" not in message, message
                return message["result"]

    def _tell(self, method: str, params: object) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, object]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        to = cast("BinaryIO", self._server.stdin)
        to.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        to.flush()

    def _read(self) -> dict[str, Any]:
        from_ = cast("BinaryIO", self._server.stdout)
        length = 0
        while (line := from_.readline().strip()) or not length:
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        return cast("dict[str, Any]", json.loads(from_.read(length)))


def _answer(message: dict[str, Any]) -> object:
    """Answer what the server asks: nothing is configured but which Python there is."""
    if message["method"] != "workspace/configuration":
        return None
    known = {"python": {"pythonPath": sys.executable}}
    return [known.get(one["section"], {}) for one in message["params"]["items"]]
