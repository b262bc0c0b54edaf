"""How the project is set up: dependencies by digest, actions by commit, fragments of news."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import yaml
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


WORKFLOWS = {
    path.name: yaml.safe_load(path.read_text("utf-8"))
    for path in sorted((ROOT / ".github/workflows").glob("*.yml"))
}


def test_no_workflow_has_a_secret_or_may_write_by_default() -> None:
    for path in (ROOT / ".github/workflows").glob("*.yml"):
        assert "secrets." not in path.read_text("utf-8")
    assert {name: one["permissions"] for name, one in WORKFLOWS.items()} == {
        name: {"contents": "read"} for name in WORKFLOWS
    }


def test_no_workflow_writes_what_it_was_given_into_a_script() -> None:
    scripts = [
        step["run"]
        for one in WORKFLOWS.values()
        for job in one["jobs"].values()
        for step in job["steps"]
        if "run" in step
    ]

    assert scripts
    assert [script for script in scripts if "${{" in script] == []


def test_a_release_is_tried_before_it_is_published() -> None:
    jobs = WORKFLOWS["release.yml"]["jobs"]
    order = ["publish"]
    while needed := jobs[order[-1]].get("needs"):
        order.append(needed)

    assert order == ["publish", "attest", "try", "build"]
    assert jobs["try"]["strategy"]["matrix"]["python"][-1] == "3.14"
    assert jobs["publish"]["permissions"] == {"id-token": "write"}


@pytest.mark.parametrize("name", ["constraints.txt", ".ci/release.txt"])
def test_what_is_installed_is_named_by_digest(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    wanted = re.findall(r"^[\w.-]+==", text, re.MULTILINE)

    assert len(wanted) > 20
    assert text.count("--hash=sha256:") >= len(wanted)
    assert "://" not in text
