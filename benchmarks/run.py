"""What the press and its clients cost: `make bench`.

Whole processes are timed from outside, in turn where two are compared (A B A B ...),
so that a machine whose speed drifts does not favour one of them. Quote medians and
ratios; targets are those of docs/design and are printed, never asserted.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2

ROOT = Path(__file__).resolve().parents[1]
RUNS = 7
# Bytecode is part of what an installed package has.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def seconds(action: Callable[[], object]) -> float:
    """Return how long an action takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def show(what: str, values: list[float], unit: str, target: str) -> None:
    """Print one row: median, smallest and largest value."""
    median = statistics.median(values)
    spread = f"{min(values):.2f} to {max(values):.2f}"
    print(f"{what:<52}{median:>7.2f} {unit:<6}{spread:<16}{target}")  # noqa: T201


def command(folder: Path, *arguments: str) -> Callable[[], object]:
    """Return an action that runs clientpress in a folder."""
    program = str(Path(sys.executable).with_name("clientpress"))
    return lambda: subprocess.run(  # noqa: S603
        [program, *arguments, "--quiet"], cwd=folder, env=ENVIRONMENT, check=True
    )


def pressing(folder: Path) -> None:
    """Time cold runs, runs after an edit, and checks, on a copy of the project."""
    shutil.copytree(ROOT / "spec", folder / "spec")
    shutil.copy(ROOT / "clientpress.toml", folder)
    generate, check = command(folder, "generate"), command(folder, "check")
    cold: list[float] = []
    for _ in range(RUNS):
        shutil.rmtree(folder / "generated", ignore_errors=True)
        shutil.rmtree(folder / ".clientpress", ignore_errors=True)
        cold.append(seconds(generate))
    show("generate, all five APIs, from nothing", cold, "s", "at most 20")
    edited = folder / "spec/afosto/paths/odr.yaml"
    after_edit: list[float] = []
    for number in range(RUNS):
        text = edited.read_text(encoding="utf-8")
        edited.write_text(
            text.replace("summary: ", f"summary: {number} ", 1), encoding="utf-8"
        )
        after_edit.append(seconds(generate))
    show("generate after one changed line in spec/afosto", after_edit, "s", "at most 2")
    unchanged = [seconds(check) for _ in range(RUNS)]
    show("check with nothing changed", unchanged, "s", "at most 1")


def importing(folder: Path) -> None:
    """Time the import of each client against that of what it depends on."""

    def python(code: str) -> Callable[[], object]:
        return lambda: subprocess.run(  # noqa: S603
            [sys.executable, "-c", code], cwd=folder, env=ENVIRONMENT, check=True
        )

    bare = python("import httpx2, msgspec")
    for client in sorted((ROOT / "generated").iterdir()):
        package = client.name.replace("-", "_")
        shutil.copytree(client / package, folder / package)
        own = python(f"import {package}")
        own()
        ratios = [seconds(own) / seconds(bare) for _ in range(2 * RUNS)]
        show(f"import {package} / import httpx2, msgspec", ratios, "times", "1.15")


def calling() -> None:
    """Time calls in process against the same on a bare httpx2 client and json.loads."""
    sys.path.insert(0, str(ROOT / "generated/fenix-collect"))
    from fenix_collect import FenixCollect  # noqa: PLC0415

    campaign = {
        "preferred_landing_page": "https://a.example/1",
        "default_landing_page": "https://a.example/2",
        "uuid": "8",
        "name": "Campaign",
        "internal_name": "C",
        "external_recruitment_id": None,
        "external_campaign_group_id": None,
        "external_donation_purpose_id": None,
    }
    url = "https://app.fenixcollect.se/pub/v1/my-campaigns"
    for what, count, repeats, target in (
        ("2,000 plain objects in a call", 2000, 20, "0.8"),
        ("a small call", 1, 500, "1.0"),
    ):
        content = json.dumps([campaign] * count).encode()

        def answer(_: httpx2.Request, content: bytes = content) -> httpx2.Response:
            kind = {"content-type": "application/json"}
            return httpx2.Response(200, content=content, headers=kind)

        http = httpx2.Client(transport=httpx2.MockTransport(answer))
        client = FenixCollect(api_key="key", http_client=http)

        def ours(client: Any = client, repeats: int = repeats) -> None:
            for _ in range(repeats):
                client.campaigns.list()

        def bare(http: Any = http, repeats: int = repeats) -> None:
            headers = {"API-KEY": "key", "Accept": "application/json"}
            for _ in range(repeats):
                json.loads(http.get(url, headers=headers).content)

        ours()
        bare()
        ratios = [seconds(ours) / seconds(bare) for _ in range(2 * RUNS)]
        show(f"{what} / httpx2 and json.loads", ratios, "times", target)


def main() -> None:
    """Print the table."""
    print(f"{'':<52}{'median':>7} {'':<6}{'spread':<16}target")  # noqa: T201
    with tempfile.TemporaryDirectory() as folder:
        pressing(Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        importing(Path(folder))
    calling()


if __name__ == "__main__":
    main()
