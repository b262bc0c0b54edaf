"""Documents of others are read leniently, our own strictly, unless the command says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientpress.cli import main
from clientpress.diagnostics import Diagnostic, Position, summarised

if TYPE_CHECKING:
    from pathlib import Path

    from clientpress.rules import Severity

    from .conftest import Project

SLIP = """\
openapi: 3.1.0
info: {title: Things}
paths:
  /things/{id}:
    get: {}
"""


def generate(project: Project, *options: str) -> int:
    path = project.root / "api.yaml"
    path.write_text(SLIP)
    words = ["--spec", str(path), "--package", "things", "--output", "out"]
    return main(["generate", *words, *options])


def test_a_slip_is_a_warning_with_a_position(
    project: Project, capfd: pytest.CaptureFixture[str]
) -> None:
    assert generate(project) == 0
    assert "api.yaml:5:5: warning[path-parameter]: the path" in capfd.readouterr().err
    assert (project.root / "out" / "things" / "_client.py").is_file()


def test_a_slip_is_an_error_where_it_is_read_strictly(
    project: Project, capfd: pytest.CaptureFixture[str]
) -> None:
    assert generate(project, "--strict") == 1
    assert "api.yaml:5:5: error[path-parameter]: the path" in capfd.readouterr().err
    assert not (project.root / "out").exists()


@pytest.mark.parametrize(
    ("settings", "options", "code"),
    [
        ("house_rules = true", [], 1),
        ("house_rules = true", ["--lenient"], 0),
        ("house_rules = false", [], 0),
        ("[apis.things]\nstrict = true", [], 1),
        ("house_rules = true\n[apis.things]\nhouse_rules = false", [], 0),
    ],
)
def test_an_api_of_the_project(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settings: str,
    options: list[str],
    code: int,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clientpress.toml").write_text(settings)
    spec = tmp_path / "spec" / "things" / "openapi.yaml"
    spec.parent.mkdir(parents=True)
    spec.write_text(SLIP)
    assert main(["generate", *options]) == code


@pytest.mark.parametrize(
    "text",
    [
        "swagger: '1.2'\npaths: {}",
        "openapi: 3.1.0\npaths: {/a: {$ref: 'https://example.com/a.yaml'}}",
        "openapi: 3.1.0\npaths: {/a: {$ref: '#/components/pathItems/a'}}",
        "openapi: 3.1.0\npaths: {/a: {get: {}}, a: {get: {}}}",
        "openapi: 3.1.0\ncomponents: {links: {A: {$ref: '#/components/links/A'}}}",
        "openapi: [",
        "[]",
        "hello: world",
    ],
)
def test_what_stays_an_error(project: Project, text: str) -> None:
    path = project.root / "api.yaml"
    path.write_text(text)
    assert main(["validate", "--lenient", str(path)]) == 1


def test_many_warnings_of_a_kind_are_grouped() -> None:
    def found(line: int, code: str) -> Diagnostic:
        severity: Severity = "error" if code == "syntax" else "warning"
        return Diagnostic(Position("a", line, 1), code, "m", severity=severity)

    lines = summarised(
        [found(line, code) for line in range(8) for code in ("openapi", "syntax")]
    )
    assert len([line for line in lines if "error[syntax]" in line]) == 8
    assert len([line for line in lines if line.startswith("a:")]) == 8 + 5
    assert lines[-1] == (
        "warning[openapi]: and 3 more like these; --verbose shows them"
    )


def test_an_overlay_on_the_command_line(
    project: Project, capfd: pytest.CaptureFixture[str]
) -> None:
    overlay = project.root / "fix.yaml"
    overlay.write_text(
        "overlay: 1.0.0\nactions:\n"
        "- {target: $.info, update: {version: '1'}}\n"
        "- {target: \"$.paths['/things/{id}'].get\", update: {x-name: find}}\n"
    )
    assert generate(project, "--overlay", str(overlay)) == 0
    assert "'version' is missing" not in capfd.readouterr().err
    resources = project.root / "out" / "things" / "resources"
    assert "def find(" in (resources / "things.py").read_text()
    assert main(["generate", "--overlay", str(overlay)]) == 2


def test_an_edited_overlay_is_seen_by_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clientpress.toml").write_text('[apis.things]\noverlays = ["fix.yaml"]')
    spec = tmp_path / "spec" / "things" / "openapi.yaml"
    spec.parent.mkdir(parents=True)
    spec.write_text(SLIP)
    overlay = "overlay: 1.0.0\nactions:\n- {target: $.info, update: {title: %s}}\n"
    (tmp_path / "fix.yaml").write_text(overlay % "One")
    assert main(["generate", "--quiet"]) == 0
    assert main(["check"]) == 0
    (tmp_path / "fix.yaml").write_text(overlay % "Two")
    assert main(["check"]) == 1


def test_a_misspelt_edit_is_an_error_of_the_configuration(
    project: Project, capfd: pytest.CaptureFixture[str]
) -> None:
    project.configure('[apis.shop.operations.x]\nnme = "y"')
    assert main(["check"]) == 1
    message = "[apis.shop]: operations.x: unknown key 'nme'"
    error = capfd.readouterr().err
    assert message in error
    assert "did you mean 'name'?" in error
