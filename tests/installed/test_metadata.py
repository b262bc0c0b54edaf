"""README of a distribution leads to the repository, or nowhere."""

from __future__ import annotations

import re
from typing import Any

import pytest

from hatch_build import VARIABLE, CustomMetadataHook, with_links
from tests.pages.page import ROOT

ADDRESS = "https://code.example/shop/clientpress"
README = (ROOT / "README.md").read_text("utf-8")


def test_a_link_leads_to_the_file_of_the_tag() -> None:
    text = "![A](docs/a.svg) [b](docs/b.md#c), [d](https://d.example) and [e](#e)."

    assert with_links(text, ADDRESS, "v1.0.0") == (
        f"![A]({ADDRESS}/raw/v1.0.0/docs/a.svg) [b]({ADDRESS}/blob/v1.0.0/docs/b.md#c), "
        "[d](https://d.example) and [e](#e)."
    )
    assert with_links(text, "", "v1.0.0") == " b, [d](https://d.example) and [e](#e)."


@pytest.mark.parametrize("address", ["", ADDRESS])
def test_no_link_of_readme_is_relative(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, address)
    metadata: dict[str, Any] = {"version": "1.0.0"}

    CustomMetadataHook(str(ROOT), {}).update(metadata)

    text = metadata["readme"]["text"]
    assert [to for to in links(text) if not to.startswith(("https://", "#"))] == []
    assert text.count("\n") == README.count("\n")
    assert ("urls" in metadata) == bool(address)
    # Of what README leads to nothing is lost.
    relative = [to for to in links(README) if not to.startswith(("https://", "#"))]
    led = [to for to in links(text) if address and to.startswith(address)]
    assert len(led) == (len(relative) if address else 0)


def links(text: str) -> list[str]:
    return re.findall(r"\]\(([^)]*)\)", text)
