"""Follows a page: writes its files, runs its blocks, compares what they print."""

from __future__ import annotations

import difflib
import json
import os
import re
import shutil
import tomllib
from pathlib import Path

import pytest

from clientpress.mock import Mock, read_document
from clientpress.project import load_project
from tests import shared
from tests.recipes.book import Step

from .page import ROOT, Block, Page, read
from .terminal import Terminal

# What differs from run to run, or with each change of the runtime.
_VARIES = [
    (re.compile(r"\d+\.\d+ ?(m?s)\b"), r"0.1 \1"),
    (re.compile(r"\b\d\d:\d\d:\d\d\b"), "12:00:00"),
    (re.compile(r"\b\d+ files, \d+ changed"), "150 files, 150 changed"),
    (re.compile(r"\b\d+ files\b"), "150 files"),
    (
        re.compile(r"^\[\w+(?: \(root-commit\))? [0-9a-f]{7,}\]", re.MULTILINE),
        "[main 1234567]",
    ),
    (re.compile(r"^code and templates [0-9a-f]+$", re.MULTILINE), "code 1234567"),
    (re.compile(r"^([\w-]+) \d+(?:\.\d+)+$", re.MULTILINE), r"\1 1.2.3"),
    (re.compile(r"[ \t]+$", re.MULTILINE), ""),
]
REFRESH = "CLIENTPRESS_REFRESH" in os.environ


class WrongPageError(Exception):
    """A page says what is not so."""


def follow(
    page: Page,
    folder: Path,
    patch: pytest.MonkeyPatch,
    terminal: Terminal | None = None,
) -> Terminal:
    """Follow a page in a folder, in a terminal of this process if none is given.

    Raises:
        WrongPageError: a command fails, or prints something else than the page shows.
    """
    for name in page.begins_with:
        begin(name, folder)
    if (folder / "clientpress.toml").exists() and not (folder / "generated").exists():
        printed = (terminal := Terminal(folder, patch)).run("clientpress generate")
        assert terminal.status == 0, printed
    return _Reader(page, terminal or Terminal(folder, patch)).follow()


def begin(name: str, folder: Path) -> None:
    """Put into a folder what a page begins with."""
    if name.startswith("spec/"):
        # The clients of this repository can be imported as it is.
        shutil.copytree(ROOT / name, folder / name)
        (folder / "clientpress.toml").touch()
        (folder / "generated").mkdir(exist_ok=True)
    elif name.endswith(".md"):
        shutil.copytree(_end_of(name), folder, dirs_exist_ok=True)
    else:
        source = Path(__file__).parent / "folders" / name
        shutil.copytree(source, folder, dirs_exist_ok=True)


def _end_of(name: str) -> Path:
    """Return the folder in which a page ends, which is followed once in a run for that."""

    def make(folder: Path) -> None:
        folder.mkdir()
        with pytest.MonkeyPatch.context() as patch:
            follow(read(ROOT / name), folder, patch)

    return shared.once(f"page-{name.replace('/', '-')}", make)


class _Reader:
    """Goes through the blocks of a page."""

    def __init__(self, page: Page, terminal: Terminal) -> None:
        self._page = page
        self._folder = terminal.folder
        self._terminal = terminal
        self._printed = ""
        self._edits: list[tuple[Block, str]] = []

    def follow(self) -> Terminal:
        for name in ("spec/*/openapi.yaml", "really.yaml"):
            for path in sorted(self._folder.glob(name)):
                self._terminal.answer(Mock(read_document(path)))
        try:
            for block in self._page.blocks():
                if block.not_run is None or self._terminal.runs(block.not_run):
                    self._step(block)
        finally:
            if REFRESH:
                self._refresh()
        return self._terminal

    def _step(self, block: Block) -> None:
        if block.path is not None:
            self._write(block.path, block)
            return
        match block.language:
            case "sh":
                for command in _commands(block.code):
                    self._run(command, block)
                self._require_success(block)
            case "console":
                self._converse(block)
            case "python":
                line = self._page.text.count("\n", 0, block.start)
                # An error then tells the line of the page.
                code = "\n" * line + block.code
                self._printed += self._terminal.execute(code, self._page.path.name)
            case "json":
                json.loads(block.code)
            case "text" | "diff":
                if _plain(block.code) not in _plain(self._printed + self._log()):
                    self._fail(block, "nothing has printed this", self._printed)
            case "toml":
                self._configuration(block)
            case language:
                self._fail(block, f"a block of {language or 'no language'} has no name")

    def _log(self) -> str:
        return self._terminal.log()

    def _run(self, command: str, block: Block) -> str:
        if not command.startswith("echo $?"):
            self._require_success(block)
        printed = self._terminal.run(command)
        self._printed += printed
        return printed

    def _require_success(self, block: Block) -> None:
        if self._terminal.status:
            message = f"a command ended with {self._terminal.status}"
            self._fail(block, message, self._printed)

    def _converse(self, block: Block) -> None:
        shown = re.findall(
            r"^\$ ((?:.*\\\n)*.*\n)((?:(?!\$ ).*\n)*)", block.code, re.MULTILINE
        )
        assert "".join(f"$ {a}{b}" for a, b in shown) == block.code, block.code
        written = ""
        for command, expected in shown:
            printed = self._run(command, block)
            if _fits(expected, printed):
                printed = expected
            elif not REFRESH:
                old, new = (_plain(text).splitlines() for text in (expected, printed))
                diff = difflib.unified_diff(old, new, "page", "printed", lineterm="")
                self._fail(block, f"{command.strip()} prints", "\n".join(diff))
            written += f"$ {command}{printed}"
        self._require_success(block)
        self._edits.append((block, written))

    def _write(self, name: str, block: Block) -> None:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if block.how is None:
            path.write_text(block.code, encoding="utf-8")
        elif block.how == "at the end":
            with path.open("a", encoding="utf-8") as file:
                file.write(block.code)
        else:
            Step(name, block.how, block.line, block.code).follow(self._folder)

    def _configuration(self, block: Block) -> None:
        """Read part of a clientpress.toml, or of another file that is TOML."""
        tables = tomllib.loads(block.code)
        if tables.keys() <= {"apis", "vendor", "house_rules"}:
            alone = self._folder / ".fragment"
            alone.mkdir(exist_ok=True)
            shutil.copytree(self._folder / "spec", alone / "spec")
            (alone / "clientpress.toml").write_text(block.code, encoding="utf-8")
            load_project(alone)
            shutil.rmtree(alone)

    def _refresh(self) -> None:
        text = self._page.text
        for block, code in reversed(self._edits):
            text = text[: block.start] + code + text[block.end :]
        if text != self._page.text:
            self._page.path.write_text(text, encoding="utf-8")

    def _fail(self, block: Block, message: str, details: str = "") -> None:
        line = self._page.text.count("\n", 0, block.start) + 1
        raise WrongPageError(
            f"{self._page.name}:{line}: {message}\n{block.code}\n{details}"
        )


def _commands(code: str) -> list[str]:
    """Return the commands of a block; one that goes on below is one command."""
    if re.search(r"^(cd|for|if|while|export) |<<", code, re.MULTILINE):
        return [code]
    whole = re.sub(r"\\\n", "", code)
    return [line for line in whole.splitlines() if line and not line.startswith("#")]


def _plain(text: str) -> str:
    for pattern, replacement in _VARIES:
        text = pattern.sub(replacement, text)
    return text


def _fits(expected: str, printed: str) -> bool:
    """Tell whether a page shows what was printed; a line `...` stands for any lines."""
    parts = re.split(r"^ *\.\.\.\n", _plain(expected), flags=re.MULTILINE)
    pattern = "(?:.*\n)*?".join(map(re.escape, parts))
    return re.fullmatch(pattern, _plain(printed)) is not None
