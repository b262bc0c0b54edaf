"""The pages about the press follow from the files of its repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientpress.commands import all_commands
from clientpress.documentation import assets
from clientpress.project import API_KEYS
from tests.press_site import ROOT, PressPages

from .pages import pages
from .reading import leading_nowhere

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def groups(made: PressPages) -> dict[str, list[tuple[str, str]]]:
    """Return the navigation."""
    return {group.title: [*group.links] for group in made.site.groups}


def written(root: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def test_a_file_has_its_place_by_its_folder(tmp_path: Path) -> None:
    files = {
        "README.md": "# The press",
        "SECURITY.md": "# Security",
        "docs/design/README.md": "# Why",
        "docs/howto/paging.md": "# Page",
        "docs/howto/diff.md": "# Compare",
        "docs/mock.md": "# Mock",
        "docs/tutorial.md": "# Learn",
    }
    found = groups(PressPages(written(tmp_path, files), {"shop": "clients/shop/"}))

    assert [*found] == ["Start", "How-to", "Reference", "Design", "Clients", "Project"]
    assert found["Start"] == [("The press", "index.html"), ("Learn", "tutorial.html")]
    assert found["How-to"] == [
        ("Compare", "howto/diff.html"),
        ("Page", "howto/paging.html"),
    ]
    assert found["Reference"][0] == ("Mock", "mock.html")
    assert found["Design"] == [("Why", "design/index.html")]
    assert found["Clients"] == [("shop", "clients/shop/index.html")]
    assert found["Project"] == [("Security", "security.html")]


def test_links_and_pictures_lead_within_the_site(tmp_path: Path) -> None:
    files = {
        "README.md": "# A\n\n[b](docs/howto/b.md#part) [c](generated/shop/README.md) "
        "[d](Makefile) ![e](docs/e.svg) ![f](https://a.example/f.png)",
        "docs/howto/b.md": "# B\n\n## Part\n\n[a](../../README.md)",
        "docs/e.svg": "<svg/>",
    }
    made = PressPages(written(tmp_path, files), {"shop": "clients/shop/"})
    shared = {**dict(assets()), "docs/e.svg": "", "clients/shop/index.html": ""}
    texts = dict(made.site.files(shared))

    home = pages(texts)["index.html"]
    assert {"howto/b.html#part", "clients/shop/index.html"} <= {*home.links}
    assert [own["src"] for tag, own in home.elements if tag == "img"] == ["docs/e.svg"]
    assert "Makefile" not in home.links
    assert made.pictures == {"docs/e.svg": b"<svg/>"}


def test_each_page_of_this_repository_leads_somewhere() -> None:
    folders = {path.name: f"{path.name}/" for path in (ROOT / "generated").iterdir()}
    made = PressPages(ROOT, folders)
    clients = {f"{folder}index.html" for folder in folders.values()}
    others = frozenset({*dict(assets()), *made.pictures, *clients})
    read = pages(dict(made.site.files(others)))

    assert [*leading_nowhere(read, others)] == []
    commands, keys = read["commands.html"], read["keys.html"]
    assert {f"clientpress-{name}" for name in all_commands()} <= {*commands.ids}
    for name in API_KEYS:
        assert name in keys.text
