"""`clientpress generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientpress import press
from clientpress.cache.outputs import record_path
from clientpress.cli import main
from clientpress.project import load_project

from .toy import TOY

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from .conftest import Command, Project


def test_every_api_is_pressed(project: Project, clientpress: Command) -> None:
    outcome = clientpress("generate")

    assert outcome.code == 0
    assert project.generated() == {
        "bank/bank.py": "bank = 1\n",
        "bank/package.txt": "bank\n",
        "shop/package.txt": "shop\n",
        "shop/shop.py": "shop = 1\n",
    }


def test_named_apis_only(project: Project, clientpress: Command) -> None:
    clientpress("generate", "shop")

    assert not (project.root / "generated/bank").exists()
    assert (project.root / "generated/shop").exists()


def test_the_summary_counts_files_and_changes(
    project: Project, clientpress: Command
) -> None:
    clientpress("generate", "shop")
    project.spec("shop", "file shop.py = shop = 2")

    outcome = clientpress("generate", "shop")

    assert outcome.err.startswith("shop: 2 files, 1 changed (")
    assert outcome.out == ""


def test_it_works_from_a_folder_below(
    project: Project, clientpress: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.root / "spec/shop")

    clientpress("generate", "shop")

    assert (project.root / "generated/shop/shop.py").exists()


def test_errors_go_to_stderr_with_their_place(
    project: Project, clientpress: Command
) -> None:
    project.spec("shop", "error a bad thing")

    outcome = clientpress("generate", "shop")

    assert outcome.code == 1
    assert outcome.err == (
        "spec/shop/openapi.yaml:1:1: error[lost-operation]: a bad thing\n"
        "    | error a bad thing\n"
        "    | ^\n"
    )


def test_a_broken_spec_leaves_all_folders_untouched(
    project: Project, clientpress: Command
) -> None:
    clientpress("generate")
    before = project.generated()
    project.spec("bank", "file bank.py = bank = 2")
    project.spec("shop", "error a bad thing")

    outcome = clientpress("generate")

    assert outcome.code == 1
    assert project.generated() == before


def test_the_errors_of_all_apis_are_listed(
    project: Project, clientpress: Command
) -> None:
    project.spec("bank", "error one")
    project.spec("shop", "error two", "warning three")

    outcome = clientpress("generate")

    assert [line for line in outcome.err.splitlines() if "[" in line] == [
        "spec/bank/openapi.yaml:1:1: error[lost-operation]: one",
        "spec/shop/openapi.yaml:1:1: error[lost-operation]: two",
        "spec/shop/openapi.yaml:2:1: warning[untyped]: three",
    ]


def test_warnings_do_not_stop_it(project: Project, clientpress: Command) -> None:
    project.spec("shop", "warning careful")

    outcome = clientpress("generate", "shop")

    assert outcome.code == 0
    assert "warning[untyped]: careful" in outcome.err


def test_house_rules_come_from_the_configuration(
    project: Project, clientpress: Command
) -> None:
    project.spec("shop", "house-error no source")
    assert clientpress("generate", "shop").code == 0

    project.configure("house_rules = true")

    assert clientpress("generate", "shop").code == 1


def test_quiet_says_nothing(project: Project, clientpress: Command) -> None:
    project.spec("shop", "warning careful")

    outcome = clientpress("generate", "--quiet")

    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")


def test_a_hand_edit_in_one_api_leaves_all_folders_untouched(
    project: Project, clientpress: Command
) -> None:
    clientpress("generate")
    (project.root / "generated/shop/shop.py").write_text("edited")
    before = project.generated()
    project.spec("bank", "file bank.py = bank = 2")
    project.spec("shop", "file shop.py = shop = 2")

    outcome = clientpress("generate")

    assert outcome.code == 1
    assert "generated/shop: error[edited-file]" in outcome.err
    assert project.generated() == before
    assert clientpress("generate", "--force").code == 0


def test_the_intermediate_form_goes_to_stdout(
    project: Project, clientpress: Command
) -> None:
    outcome = clientpress("generate", "shop", "--dump-ir")

    assert (outcome.code, outcome.out) == (0, "['file shop.py = shop = 1']\n")
    assert project.generated() == {}


def test_format_runs_black_over_python_files(
    project: Project, clientpress: Command
) -> None:
    project.spec("shop", "file a.py = x='a'", "file a.txt = x='a'")

    clientpress("generate", "shop", "--format")

    assert project.generated()["shop/a.py"] == 'x = "a"\n'
    assert project.generated()["shop/a.txt"] == "x='a'\n"


def test_a_document_outside_a_project(
    tmp_path: Path, clientpress: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "toy.yaml").write_text("file a.py = 1\n")

    outcome = clientpress(
        "generate", "--spec", "toy.yaml", "--package", "my_toy", "--output", "out"
    )

    assert outcome.code == 0
    assert outcome.err.startswith("my-toy: 2 files, 2 changed")
    assert (tmp_path / "out/package.txt").read_text() == "my_toy\n"


def test_an_output_folder_with_other_files_is_refused(
    project: Project, clientpress: Command
) -> None:
    (project.root / "mine").mkdir()
    (project.root / "mine/thesis.txt").write_text("mine")
    spec = str(project.root / "spec/shop/openapi.yaml")
    arguments = ["generate", "--spec", spec, "--package", "shop", "--output", "mine"]

    outcome = clientpress(*arguments)

    assert outcome.code == 1
    assert "mine: error[foreign-folder]" in outcome.err
    assert clientpress(*arguments, "--force").code == 0


def test_a_bug_names_api_and_stage_and_writes_nothing(
    project: Project, clientpress: Command
) -> None:
    project.spec("shop", "crash")

    outcome = clientpress("generate")

    assert outcome.code == 1
    assert "internal error in stage 'lower' for shop: KeyError" in outcome.err
    assert "please report it" in outcome.err
    assert "Traceback" not in outcome.err
    assert project.generated() == {}


def test_the_traceback_of_a_bug_on_request(
    project: Project, clientpress: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLIENTPRESS_TRACEBACK", "1")
    project.spec("shop", "crash")

    assert "Traceback" in clientpress("generate").err


def test_a_file_that_cannot_be_read_is_one_line(
    project: Project, clientpress: Command
) -> None:
    project.spec("shop", "include missing.txt")

    outcome = clientpress("generate", "shop")

    assert outcome.code == 1
    expected = "clientpress: spec/shop/missing.txt: No such file or directory\n"
    assert outcome.err == expected


def test_ctrl_c_ends_with_130(
    project: Project, clientpress: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(press, "press", interrupt)

    outcome = clientpress("generate")

    assert outcome.code == 130
    assert "Traceback" not in outcome.err
    assert project.generated() == {}


def test_the_report_tells_the_seconds_of_each_stage(project: Project) -> None:
    api = load_project(project.root).apis["shop"]

    (report,) = press.press([api], stages=TOY)

    expected = [
        "load",
        "normalise",
        "validate",
        "lower",
        "render",
        "encode",
        "stage",
        "write",
    ]
    assert list(report.seconds) == expected


def test_a_client_is_told_of_before_what_only_later_runs_need(project: Project) -> None:
    api = load_project(project.root).apis["shop"]
    stood: list[tuple[str, bool, bool]] = []

    def told(report: press.Report) -> None:
        client, kept = api.output / "shop.py", record_path(api)
        stood.append((report.name, client.exists(), kept is not None and kept.exists()))

    press.press([api], told=told, stages=TOY)
    press.press([api], told=told, stages=TOY)

    assert stood == [("shop", True, False), ("shop", True, True)]


def test_two_runs_write_the_same_bytes(project: Project) -> None:
    main(["generate", "--quiet"], TOY)
    manifest = project.root / "generated/shop/.clientpress.json"
    first = manifest.read_bytes()
    manifest.unlink()

    main(["generate", "--quiet"], TOY)

    assert manifest.read_bytes() == first


def test_a_changelog_beside_the_document_is_copied(
    project: Project, clientpress: Command
) -> None:
    written = project.root / "spec/shop/CHANGELOG.md"
    written.write_text("## 0.2.0\n\nMore tea.\n")
    clientpress("generate")
    copied = project.root / "generated/shop/CHANGELOG.md"
    assert copied.read_text() == written.read_text()
    assert not (project.root / "generated/bank/CHANGELOG.md").exists()
    assert clientpress("check").code == 0

    written.write_text("## 0.2.1\n\nLess tea.\n")

    assert "out of date: CHANGELOG.md" in clientpress("check").out
    clientpress("generate", "shop")
    assert copied.read_text() == written.read_text()

    written.unlink()
    clientpress("generate")
    assert not copied.exists()


def test_a_changelog_that_is_a_link_is_not_followed(
    project: Project, clientpress: Command
) -> None:
    secret = project.root.parent / "secret.txt"
    secret.write_text("hunter2")
    (project.root / "spec/shop/CHANGELOG.md").symlink_to(secret)

    outcome = clientpress("check")

    assert outcome.code == 1
    assert "hunter2" not in outcome.out + outcome.err
