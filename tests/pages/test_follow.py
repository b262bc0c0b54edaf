"""A page that is not true fails, and says where."""

from __future__ import annotations

from pathlib import Path

import pytest

from .follow import WrongPageError, follow
from .page import ROOT, Page


def followed(text: str, folder: Path, patch: pytest.MonkeyPatch) -> None:
    follow(Page(ROOT / "docs/a.md", text), folder, patch)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("```sh\nfalse\n```\n", "docs/a.md:2: a command ended with 1"),
        ("```sh\nfalse\ntrue\n```\n", "a command ended with 1"),
        ("```console\n$ echo tea\ncoffee\n```\n", "-coffee\n+tea"),
        ("```text\ntea\n```\n", "nothing has printed this"),
        ("```yaml\ntea: 1\n```\n", "a block of yaml has no name"),
        ("```console\n$ clientpress validate no.yaml\n...\n```\n", "ended with 2"),
    ],
)
def test_what_is_not_so_is_told(
    text: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(WrongPageError) as caught:
        followed(text, tmp_path, monkeypatch)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "```console\n$ echo took 3.14 s\ntook 2.72 s\n```\n",
        "```console\n$ printf 'a\\nb\\nc\\n'\na\n...\nc\n```\n",
        "```console\n$ false\n$ echo $?\n1\n```\n",
        "Write `a.py`:\n\n```python\nprint(1)\n```\n\n```console\n$ python a.py\n1\n```\n",
        "```python\ntea = 1\n```\n\n```python\nprint(tea)\n```\n\n```text\n1\n```\n",
        "<!-- not run: it would fail -->\n\n```sh\nfalse\n```\n",
    ],
)
def test_what_is_so_is_taken(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed(text, tmp_path, monkeypatch)
