"""`diff` compares files, projects and revisions, and says it in several ways."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from clientpress.cli import main
from clientpress.comparison.release import next_version

if TYPE_CHECKING:
    from pathlib import Path

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      operationId: orders.list
      parameters:
        - {name: size, in: query, schema: {type: integer}}
      responses: {"204": {description: Done.}}
"""
WITHOUT = SHOP.replace(
    "        - {name: size, in: query, schema: {type: integer}}\n", ""
).replace("      parameters:\n", "")
MORE = SHOP.replace(
    "name: size, in: query", "name: size, in: query, description: How many."
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one API in a repository, whose only commit is called `first`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clientpress.toml").write_text("")
    write(tmp_path, SHOP)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "The shop")
    git(tmp_path, "tag", "first")
    return tmp_path


def write(root: Path, text: str, name: str = "shop") -> Path:
    path = root / "spec" / name / "openapi.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def git(root: Path, *arguments: str) -> None:
    program = shutil.which("git")
    assert program is not None
    who = ("-c", "user.name=me", "-c", "user.email=me@shop.test")
    command = [program, "-C", str(root), *who, *arguments]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603


def test_two_documents(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "new.yaml").write_text(WITHOUT)
    assert main(["diff", "spec/shop/openapi.yaml", "new.yaml"]) == 0
    assert capfd.readouterr().out == (
        "breaking[argument-removed]: orders.list takes no `size` any more\n"
        "    GET /orders, new.yaml:5:5, was spec/shop/openapi.yaml:5:5\n"
        "api: 1 breaking change; the version goes up by a major step\n"
    )


def test_a_project_and_what_it_was(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    write(folder, WITHOUT)
    write(folder, SHOP, "bank")
    assert main(["diff", "--base", "first"]) == 0
    out = capfd.readouterr().out
    assert "addition[api-added]: bank is new\n" in out
    assert (
        "GET /orders, spec/shop/openapi.yaml:5:5, was first:spec/shop/openapi.yaml:5:5\n"
        in out
    )

    assert main(["diff", "--base", "first", "bank"]) == 0
    assert "shop" not in capfd.readouterr().out


def test_a_revision_is_read_with_its_own_configuration(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "clientpress.toml").write_text(
        '[apis.shop]\noperations."orders.list".name = "orders.all"\n'
    )
    assert main(["diff", "--base", "first"]) == 0
    out = capfd.readouterr().out
    assert "breaking[method-renamed]: orders.list is called `orders.all` now" in out


@pytest.mark.parametrize(
    "old",
    ["first:spec/shop/openapi.yaml", "first:./spec/shop/openapi.yaml", "HEAD:spec"],
)
def test_a_path_in_a_revision(
    folder: Path, capfd: pytest.CaptureFixture[str], old: str
) -> None:
    write(folder, WITHOUT)
    new = "spec" if old.endswith("spec") else "spec/shop/openapi.yaml"
    code = main(["diff", old, new, "--fail-on", "breaking"])
    out, err = capfd.readouterr()
    if old.endswith("spec"):
        assert code == 2
        assert "is no project and holds no openapi.yaml" in err
    else:
        assert code == 1
        assert "argument-removed" in out


@pytest.mark.parametrize(
    ("new", "fail_on", "code"),
    [
        (SHOP, "documentation", 0),
        (MORE, "documentation", 1),
        (MORE, "addition", 0),
        (WITHOUT, "addition", 1),
        (WITHOUT, "breaking", 1),
        (WITHOUT, "never", 0),
    ],
)
def test_what_it_fails_on(folder: Path, new: str, fail_on: str, code: int) -> None:
    write(folder, new)
    assert main(["diff", "--base", "first", "--fail-on", fail_on]) == code


def test_the_change_as_json(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    write(folder, WITHOUT)
    assert main(["diff", "--base", "first", "--format", "json"]) == 0
    found: dict[str, Any] = json.loads(capfd.readouterr().out)
    [api] = found["apis"]
    assert (api["name"], api["step"]) == ("shop", "major")
    assert api["changes"] == [
        {
            "level": "breaking",
            "kind": "argument-removed",
            "python": "orders.list",
            "document": "GET /orders",
            "text": "takes no `size` any more",
            "old": "first:spec/shop/openapi.yaml:5:5",
            "new": "spec/shop/openapi.yaml:5:5",
        }
    ]


def test_texts_of_the_document_are_escaped(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    hostile = SHOP.replace("/orders:", '"/<img src=x>::error::%0A`[a](b)":')
    write(folder, hostile)
    assert main(["diff", "--base", "first", "--format", "github"]) == 0
    out = capfd.readouterr().out
    for line in out.splitlines():
        assert line.startswith(("::notice ", "::error ", "shop: "))
    assert "%0A" not in out
    assert main(["diff", "--base", "first", "--format", "markdown"]) == 0
    prose = re.sub(r"(`+).*?\1", "", capfd.readouterr().out)
    assert "<" not in prose
    assert "](" not in prose


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["one.yaml"], "diff compares two versions"),
        (["none.yaml", "spec"], "no such file: none.yaml"),
        (["nowhere:spec", "spec"], "git knows no revision 'nowhere'"),
        (["--upload-pack=x:spec", "spec"], "unrecognized arguments"),
        (["first:nothing", "spec"], "revision 'first' has no nothing"),
        (["first:../..", "spec"], "revision 'first' has no ../.."),
        (["--base", "nowhere"], "git knows no revision 'nowhere'"),
        (["--base", "first", "bank"], "unknown API 'bank'"),
        ([".", "spec/shop/openapi.yaml"], "one document and a whole project at once"),
    ],
)
def test_wrong_usage(
    folder: Path, capfd: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    del folder
    assert main(["diff", *arguments]) == 2
    assert said in capfd.readouterr().err


def test_the_working_tree_is_left_alone(folder: Path) -> None:
    before = sorted(folder.rglob("*"))
    assert main(["diff", "--base", "first"]) == 0
    assert sorted(folder.rglob("*")) == before


def test_a_release_is_proposed(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "clientpress.toml").write_text('[apis.shop]\nversion = "1.4.2"')
    git(folder, "commit", "--quiet", "--all", "--message", "A version")
    write(folder, WITHOUT)

    assert main(["diff", "--base", "HEAD", "--release"]) == 0

    assert capfd.readouterr().out == (
        "# clientpress.toml; the version was 1.4.2\n"
        "[apis.shop]\n"
        'version = "2.0.0"\n'
        "\n"
        "# spec/shop/CHANGELOG.md\n"
        "## 2.0.0\n"
        "\n"
        "### Breaking\n"
        "\n"
        "- `orders.list` takes no `size` any more (`GET /orders`)\n"
    )

    (folder / "clientpress.toml").write_text('[apis.shop]\nversion = "2.1"')
    assert main(["diff", "--base", "HEAD", "--release"]) == 0
    out = capfd.readouterr().out
    assert out.startswith("# clientpress.toml has version 2.1 for shop, after 1.4.2\n")
    assert "\n## 2.1\n" in out


def test_a_release_of_nothing(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "--base", "first", "--release"]) == 0
    said = "shop: nothing changes for callers; the version stays 0.1.0\n"
    assert capfd.readouterr().out == said

    write(folder, MORE)
    assert main(["diff", "--base", "first", "--release"]) == 0
    assert "## 0.1.1\n\nOnly descriptions are different.\n" in capfd.readouterr().out


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["spec/shop/openapi.yaml", "spec/shop/openapi.yaml"], "documents alone"),
        (["--base", "first", "--format", "json"], "--release and --format at once"),
    ],
)
def test_what_has_no_release(
    capfd: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert main(["diff", "--release", *arguments]) == 2
    assert message in capfd.readouterr().err


@pytest.mark.parametrize(
    ("version", "major", "minor", "patch"),
    [
        ("1.2.3", "2.0.0", "1.3.0", "1.2.4"),
        ("0.2.3", "0.3.0", "0.2.4", "0.2.4"),
        ("2", "3.0.0", "2.1.0", "2.0.1"),
        ("1.2rc1", "2.0.0", "1.3.0", "1.2.1"),
    ],
)
def test_the_next_version(version: str, major: str, minor: str, patch: str) -> None:
    steps = ("major", "minor", "patch", "")
    found = [next_version(version, step) for step in steps]
    assert found == [major, minor, patch, version]
