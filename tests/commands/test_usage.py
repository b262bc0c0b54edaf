"""Wrong usage, the configuration file, and what surrounds the commands."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clientpress.config import ConfigError, PackageSettings
from clientpress.project import load_project
from clientpress.version import VERSION

if TYPE_CHECKING:
    from .conftest import Command, Project


def test_the_versions_that_decide_what_is_written(clientpress: Command) -> None:
    done = clientpress("--version")

    assert done.code == 0
    first, own, python, *libraries = done.out.splitlines()
    assert first == f"clientpress {VERSION}"
    assert re.fullmatch(r"code and templates [0-9a-f]{12}", own)
    assert python == f"Python {platform.python_version()}"
    assert f"jinja2 {version('jinja2')}" in libraries
    assert f"black {version('black')}" in libraries


def test_a_library_that_is_gone_is_told(
    clientpress: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clientpress.about._LIBRARIES", ("no-such-library",))
    assert clientpress("--version").out.endswith("no-such-library is not installed\n")


def test_the_version_is_that_of_the_distribution() -> None:
    path = Path(__file__).parents[2] / "pyproject.toml"

    assert tomllib.loads(path.read_text())["project"]["version"] == VERSION


def test_without_a_command_the_help_is_shown(clientpress: Command) -> None:
    outcome = clientpress()

    assert outcome.code == 2
    assert outcome.err.startswith("usage: clientpress")


def test_an_unknown_api_lists_the_known_ones(
    project: Project, clientpress: Command
) -> None:
    outcome = clientpress("generate", "shap")

    assert outcome.code == 2
    assert outcome.err == (
        "clientpress: unknown API 'shap'\n"
        "    = hint: did you mean 'shop'? known: bank, shop\n"
    )
    assert project.generated() == {}


def test_outside_a_project(
    tmp_path: Path, clientpress: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    outcome = clientpress("check")

    assert outcome.code == 2
    assert "no clientpress.toml in this folder or above it" in outcome.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--package", "x"], "--package without --spec"),
        (["--spec", "clientpress.toml"], "--spec needs --package and --output too"),
        (
            ["--spec", "clientpress.toml", "shop"],
            "--spec and the API 'shop' at once",
        ),
        (
            ["--spec", "none.yaml", "--package", "x", "--output", "o"],
            "no such file: none.yaml",
        ),
        (
            ["--spec", "spec", "--package", "x", "--output", "o"],
            "spec is a folder",
        ),
        (
            ["--spec", "clientpress.toml", "--package", "a-b", "--output", "o"],
            "--package: package 'a-b' is not a Python name",
        ),
    ],
)
def test_options_that_do_not_fit(
    project: Project, clientpress: Command, arguments: list[str], message: str
) -> None:
    outcome = clientpress("generate", *arguments)

    assert outcome.code == 2
    assert outcome.err.startswith(f"clientpress: {message}\n")
    assert project.generated() == {}


def test_validate_lists_what_is_wrong(project: Project, clientpress: Command) -> None:
    path = project.spec("shop", "error one", "warning two")

    outcome = clientpress("validate", str(path))

    assert outcome.code == 1
    assert "error[lost-operation]: one" in outcome.err
    assert "warning[untyped]: two" in outcome.err
    assert "spec/shop/openapi.yaml: 1 error, 1 warning" in outcome.err


def test_validate_passes_on_warnings(project: Project, clientpress: Command) -> None:
    path = project.spec("shop", "warning two")

    assert clientpress("validate", str(path)).code == 0
    assert clientpress("validate", "--quiet", str(path)).err == ""


@pytest.mark.parametrize(
    ("house_rules", "option", "code"),
    [
        ("true", [], 1),
        ("false", [], 0),
        ("true", ["--lenient"], 0),
        ("true", ["--strict"], 1),
        ("false", ["--strict"], 0),
    ],
)
def test_house_rules_are_those_of_the_project(
    project: Project,
    clientpress: Command,
    house_rules: str,
    option: list[str],
    code: int,
) -> None:
    project.configure(f"house_rules = {house_rules}\n")
    path = project.spec("shop", "house-error no source")

    assert clientpress("validate", *option, str(path)).code == code
    assert clientpress("generate", *option).code == code


def test_validate_without_a_file_of_that_name(
    project: Project, clientpress: Command
) -> None:
    outcome = clientpress("validate", str(project.root / "none.yaml"))

    assert (outcome.code, outcome.err) == (2, "clientpress: no such file: none.yaml\n")


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("command", ["generate", "overlay", "validate", "diff"])
@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("http://127.0.0.1:1/shop.json", "not by an address"),
        ("https:shop", "not by an address"),
        ("file:///etc/hosts", "not by an address"),
        ("-", "not from standard input"),
    ],
)
def test_what_is_no_file_says_what_to_type(
    clientpress: Command, command: str, given: str, said: str
) -> None:
    outside = ["--package", "x", "--output", "o"]
    outcome = clientpress(
        *{
            "generate": ["generate", "--spec", given, *outside],
            "overlay": [
                *["generate", "--spec", "spec/shop/openapi.yaml"],
                *["--overlay", given, *outside],
            ],
            "validate": ["validate", given],
            "diff": ["diff", "spec/shop/openapi.yaml", given],
        }[command]
    )

    assert outcome.code == 2
    assert outcome.err.startswith("clientpress: a document is ")
    assert f"{said}\n    = hint: " in outcome.err
    assert "openapi.yaml" in outcome.err
    assert "127.0.0.1" not in outcome.err


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("apis = 1", "clientpress.toml: 'apis' must be a table"),
        ("house_rules = 1", "clientpress.toml: 'house_rules' must be true or false"),
        ("api = 1", "clientpress.toml: unknown key 'api'"),
        ("[apis]\nshop = 1", "clientpress.toml: [apis.shop] must be a table"),
        (
            '[apis.shop]\npakage = "x"',
            "clientpress.toml: [apis.shop]: unknown key 'pakage'",
        ),
        (
            "[apis.shop]\nspec = 1",
            "clientpress.toml: [apis.shop]: 'spec' must be a string",
        ),
        (
            '[apis.shop]\nclass_name = "class"',
            "clientpress.toml: [apis.shop]: class_name 'class' is not a Python name",
        ),
        (
            '[apis.shop]\nclass_name = "Client"',
            "clientpress.toml: [apis.shop]: class_name 'Client' is what something else",
        ),
        (
            '[apis.shop]\npackage = "pytest"',
            "clientpress.toml: [apis.shop]: package 'pytest' would hide another module",
        ),
        (
            '[apis.shop]\npackage = "json"',
            "clientpress.toml: [apis.shop]: package 'json' would hide another module",
        ),
        ('[apis."../x"]', "clientpress.toml: [apis.../x]: '../x' cannot be the name"),
        (
            '[apis.shop]\noutput = "generated/bank"',
            (
                "clientpress.toml: the output of 'bank', generated/bank, would hold "
                "the output of 'shop'"
            ),
        ),
        (
            '[apis.shop]\noutput = "."',
            "would hold the spec of 'bank'",
        ),
        ("[apis", "clientpress.toml is not TOML"),
        (
            '[apis.shop]\nspec = "https://shop.example/openapi.json"',
            "[apis.shop]: spec 'https://shop.example/openapi.json' is an address",
        ),
        (
            '[apis.shop]\nchangelog = "../CHANGELOG.md"',
            "[apis.shop]: changelog '../CHANGELOG.md' leads out of the project",
        ),
        (
            '[apis.shop]\ndocumentation = "docs/shop"',
            "[apis.shop]: documentation 'docs/shop' is no address of a page",
        ),
        (
            '[apis.shop.operations.a.parameters]\np.name = "x"\nq.name = "x"',
            "operations.a.parameters: 'x' is the name of both 'p' and 'q'",
        ),
        (
            '[apis.shop.schemas]\nA.name = "C"\nB.name = "C"',
            "schemas: 'C' is the name of both 'A' and 'B'",
        ),
        (
            '[apis.shop.schemas.A.fields]\na.name = "c"\nb.name = "c"',
            "schemas.A.fields: 'c' is the name of both 'a' and 'b'",
        ),
        (
            '[apis.shop.security]\nkey = "token"\nother = "token"',
            "security: 'token' is the name of both 'key' and 'other'",
        ),
    ],
)
def test_a_bad_configuration(
    project: Project, clientpress: Command, text: str, message: str
) -> None:
    project.configure(text)

    outcome = clientpress("check")

    assert outcome.code == 1
    assert outcome.err.startswith("error[config]: ")
    assert message in outcome.err


def test_a_misspelt_key_gets_the_nearest_as_a_hint(project: Project) -> None:
    project.configure('[apis.shop]\npakage = "x"')

    with pytest.raises(ConfigError) as caught:
        load_project(project.root)

    assert caught.value.hint == "did you mean 'package'?"


def test_names_derive_from_the_name_of_the_api() -> None:
    settings = PackageSettings.derive("fenix-partners")

    assert settings.package == "fenix_partners"
    assert settings.class_name == "FenixPartners"
    assert settings.environment == "FENIX_PARTNERS"


@pytest.mark.parametrize("name", ["client", "limiter", "any", "sync-resource"])
def test_a_derived_class_name_is_that_of_nothing_else(name: str) -> None:
    settings = PackageSettings.derive(name, package="shop")

    assert settings.class_name.endswith("Client")
    assert settings.class_name != "Client"


def test_the_configuration_overrides_names_and_places(project: Project) -> None:
    project.configure(
        '[apis.shop]\npackage = "store"\nclass_name = "TheStore"\n'
        'version = "2.0"\noutput = "out"\n'
    )

    api = load_project(project.root).apis["shop"]

    assert api.settings == PackageSettings("shop", "store", "TheStore", "STORE", "2.0")
    assert api.output == project.root / "out"


def test_a_closed_pipe_is_no_traceback(project: Project) -> None:
    read, write = os.pipe()
    os.close(read)
    code = (
        "import sys; from clientpress.cli import main; "
        "from commands.toy import TOY; "
        "sys.exit(main(['generate', '--dump-ir'], TOY))"
    )
    path = os.pathsep.join([str(Path(__file__).parents[1]), *filter(None, sys.path)])

    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code],
        check=False,
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": path},
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(write)

    assert (done.returncode, done.stderr) == (1, "")
