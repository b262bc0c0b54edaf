"""How the project is set up: dependencies by digest, actions by commit, fragments of news."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
# A requirement and the digests of its files, each on a line of its own.
PINNED = re.findall(
    r"^([\w.-]+)==([\w.+]+)(?: ;.*?)?((?: \\\n    --hash=sha256:[0-9a-f]{64})+)$",
    (ROOT / "constraints.txt").read_text("utf-8"),
    re.MULTILINE,
)


def test_every_line_of_the_constraints_has_digests() -> None:
    text = (ROOT / "constraints.txt").read_text("utf-8")

    assert len(PINNED) == len(re.findall(r"^[^\s#]", text, re.MULTILINE)) > 50


@pytest.mark.parametrize(
    "text",
    [
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["dev"],
        *PROJECT["build-system"]["requires"],
    ],
)
def test_what_the_project_asks_for_is_pinned_as_it_asks(text: str) -> None:
    wanted = Requirement(text)
    versions = {canonicalize_name(name): version for name, version, _ in PINNED}

    assert wanted.specifier.contains(versions[canonicalize_name(wanted.name)])


def test_actions_are_named_by_commit() -> None:
    workflows = [*(ROOT / ".github/workflows").glob("*.yml")]
    used = [
        name
        for path in workflows
        for name in re.findall(r"uses: *(\S+)", path.read_text("utf-8"))
    ]

    assert used
    assert [n for n in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", n)] == []


def test_news_has_a_kind_and_a_text() -> None:
    """A fragment that towncrier does not understand would be left out in silence."""
    kinds = [kind["directory"] for kind in PROJECT["tool"]["towncrier"]["type"]]
    found = [p for p in (ROOT / "changelog.d").iterdir() if p.name != ".gitignore"]
    named = re.compile(rf"(\+[\w-]+|\d+)\.({'|'.join(kinds)})\.md")

    assert [path.name for path in found if not named.fullmatch(path.name)] == []
    assert [path.name for path in found if not path.read_text("utf-8").strip()] == []


@pytest.mark.parametrize(
    "name", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/glossary.md"]
)
def test_links_lead_somewhere(name: str) -> None:
    page = ROOT / name
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8"))

    assert [link for link in links if not (page.parent / link).exists()] == []
