"""`clientpress check`: is generated/ what spec/ says?"""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from clientpress import check, config
from clientpress.cache import fingerprint
from clientpress.document.load import Document, load
from clientpress.output import journal
from clientpress.output.work import recover, work_path
from clientpress.project import load_project

from .toy import TOY

if TYPE_CHECKING:
    from pathlib import Path

    from clientpress.cache.memo import Memo
    from clientpress.reach import Reach

    from .conftest import Command, Project


@pytest.fixture
def pressed(project: Project, clientpress: Command) -> Project:
    """The project with both APIs pressed."""
    assert clientpress("generate").code == 0
    return project


def test_nothing_changed(pressed: Project, clientpress: Command) -> None:
    outcome = clientpress("check")

    assert outcome.code == 0
    assert outcome.out == ""
    assert [line.split(" (")[0] for line in outcome.err.splitlines()] == [
        "bank: up to date",
        "shop: up to date",
    ]
    assert pressed.generated()


@pytest.mark.parametrize("arguments", [("check",), ("check", "--full"), ("generate",)])
def test_a_checkout_with_other_line_ends_is_the_same(
    pressed: Project, clientpress: Command, arguments: tuple[str, ...]
) -> None:
    """As git makes them on Windows: all of the specs, the clients, their manifests."""
    files = [path for path in pressed.root.rglob("*") if path.is_file()]
    for path in files:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = {path: path.read_bytes() for path in files}

    outcome = clientpress(*arguments)

    assert outcome.code == 0
    assert {path: path.read_bytes() for path in files} == before


def test_an_edit_in_such_a_checkout_is_an_edit(
    pressed: Project, clientpress: Command
) -> None:
    path = pressed.root / "generated/shop/shop.py"
    path.write_bytes(b"shop = 3\r\n")

    assert "edited by hand: shop.py" in clientpress("check").out


def test_the_fast_path_runs_no_stage(pressed: Project) -> None:
    def fail(_: Path, __: Reach, ___: Memo) -> Document:
        raise AssertionError("a stage ran")

    broken = dataclasses.replace(TOY, load=fail)
    api = load_project(pressed.root).apis["shop"]

    report = check.check_api(api, stages=broken)

    assert (report.ok, report.regenerated) == (True, False)


def test_full_generates_again(pressed: Project) -> None:
    api = load_project(pressed.root).apis["shop"]

    report = check.check_api(api, full=True, stages=TOY)

    assert (report.ok, report.regenerated) == (True, True)


def test_an_edited_spec_gives_a_diff(pressed: Project, clientpress: Command) -> None:
    pressed.spec("shop", "file shop.py = shop = 2")

    outcome = clientpress("check")

    assert outcome.code == 1
    assert outcome.out == (
        "generated/shop is not what spec/shop/openapi.yaml says\n"
        "out of date: shop.py\n"
        "--- generated/shop/shop.py\n"
        "+++ generated/shop/shop.py (as generated now)\n"
        "@@ -1 +1 @@\n"
        "-shop = 1\n"
        "+shop = 2\n"
    )
    assert outcome.err.endswith(
        "clientpress: run 'clientpress generate shop' and commit what it writes\n"
    )


def test_an_edit_in_an_included_file_is_seen(
    pressed: Project, clientpress: Command
) -> None:
    part = pressed.root / "spec/shop/part.txt"
    part.write_text("1")
    pressed.spec("shop", "include part.txt")
    clientpress("generate")
    assert clientpress("check").code == 0

    part.write_text("2")

    outcome = clientpress("check")
    assert outcome.code == 1
    assert "out of date: .clientpress.json" in outcome.out


@pytest.mark.parametrize("options", [(), ("--full",)])
def test_a_hand_edit_is_named(
    pressed: Project, clientpress: Command, options: tuple[str, ...]
) -> None:
    (pressed.root / "generated/shop/shop.py").write_text("shop = 3\n")

    outcome = clientpress("check", *options)

    assert outcome.code == 1
    assert "edited by hand: shop.py\n" in outcome.out
    assert "-shop = 3\n+shop = 1\n" in outcome.out


def test_a_hand_edit_is_shown_before_what_is_out_of_date(
    project: Project, clientpress: Command
) -> None:
    project.spec("shop", "file a.py = a = 1", "file z.py = z = 1")
    clientpress("generate", "shop")
    (project.root / "generated/shop/z.py").write_text("z = 3\n")
    project.spec("shop", "file a.py = a = 2", "file z.py = z = 1")

    lines = clientpress("check", "shop").out.splitlines()

    shown = [line for line in lines if line.startswith("---")]
    assert shown == ["--- generated/shop/z.py", "--- generated/shop/a.py"]


def test_what_generate_would_refuse_is_not_advised(
    pressed: Project, clientpress: Command
) -> None:
    (pressed.root / "generated/shop/shop.py").write_text("shop = 3\n")
    (pressed.root / "generated/bank/.clientpress.json").write_text("<<<<<<<")

    outcome = clientpress("check")

    assert outcome.err.splitlines()[-4:] == [
        "clientpress: 'generate' would not write generated/bank (bad-manifest)",
        (
            "    = hint: restore it from version control, or pass --force to write the "
            "folder anew"
        ),
        "clientpress: 'generate' would not write generated/shop (edited-file)",
        (
            "    = hint: say it in the document or clientpress.toml, or in a module of "
            "your own (additions.py); or pass --force to overwrite them"
        ),
    ]
    assert clientpress("generate").code == 1


def test_a_spec_that_cannot_be_read_is_not_advised_to_be_generated(
    pressed: Project, clientpress: Command
) -> None:
    pressed.spec("shop", "error one")

    outcome = clientpress("check")

    assert outcome.code == 1
    assert "error[lost-operation]: one" in outcome.err
    assert "clientpress: " not in outcome.err


def test_missing_and_superfluous_files_are_named(
    pressed: Project, clientpress: Command
) -> None:
    pressed.spec("shop", "file other.py = 1")
    (pressed.root / "generated/shop/package.txt").unlink()

    outcome = clientpress("check", "shop")

    assert outcome.out.splitlines()[1:] == [
        "missing: other.py",
        "missing: package.txt",
        "no longer generated: shop.py",
    ]


def test_a_deleted_folder(pressed: Project, clientpress: Command) -> None:
    for path in (pressed.root / "generated/shop").iterdir():
        path.unlink()
    (pressed.root / "generated/shop").rmdir()

    outcome = clientpress("check", "shop")

    assert outcome.code == 1
    assert "missing: shop.py" in outcome.out


@pytest.mark.parametrize("text", [None, "<<<<<<< ours\n"])
def test_a_lost_manifest(
    pressed: Project, clientpress: Command, text: str | None
) -> None:
    manifest = pressed.root / "generated/shop/.clientpress.json"
    manifest.unlink()
    if text is not None:
        manifest.write_text(text)

    outcome = clientpress("check", "shop")

    assert outcome.code == 1
    assert "missing or unreadable: .clientpress.json" in outcome.out


def test_other_settings_are_a_difference(
    pressed: Project, clientpress: Command
) -> None:
    pressed.configure('[apis.shop]\npackage = "store"\n')

    outcome = clientpress("check", "shop")

    assert outcome.code == 1
    assert "out of date: package.txt" in outcome.out


def test_edits_that_shape_no_file_keep_the_fingerprint(tmp_path: Path) -> None:
    for name in ("code", "templates"):
        (tmp_path / name).mkdir()
    code, templates = tmp_path / "code", tmp_path / "templates"
    (code / "render.py").write_text("1")
    before = fingerprint.fingerprint_of(code, templates)

    (code / "cli.py").write_text("1")
    (code / "__pycache__").mkdir()
    (code / "__pycache__/render.pyc").write_text("1")
    # What the wheel holds and a checkout has elsewhere.
    for packed in ("_docs", "_templates"):
        (code / packed).mkdir()
        (code / packed / "page.txt").write_text("1")
    assert fingerprint.fingerprint_of(code, templates) == before

    (code / "render.py").write_text("2")
    assert fingerprint.fingerprint_of(code, templates) != before


def test_foreign_files_and_caches_are_no_difference(
    pressed: Project, clientpress: Command
) -> None:
    cache = pressed.root / "generated/shop/__pycache__"
    cache.mkdir()
    (cache / "shop.cpython-311.pyc").write_text("bytecode")
    (pressed.root / "generated/shop/notes.md").write_text("mine")

    assert clientpress("check").code == 0
    assert clientpress("check", "--full").code == 0


def test_a_folder_without_a_spec_is_reported(
    pressed: Project, clientpress: Command
) -> None:
    (pressed.root / "spec/shop/openapi.yaml").unlink()

    outcome = clientpress("check")

    assert outcome.code == 1
    assert "generated/shop: error[orphan]" in outcome.err


def test_a_broken_spec_does_not_hide_the_other_verdicts(
    pressed: Project, clientpress: Command
) -> None:
    pressed.spec("bank", "error a bad thing")
    pressed.spec("shop", "file shop.py = shop = 2")

    outcome = clientpress("check")

    assert outcome.code == 1
    assert "error[lost-operation]: a bad thing" in outcome.err
    assert "out of date: shop.py" in outcome.out


def test_a_long_diff_is_cut(pressed: Project, clientpress: Command) -> None:
    shop = pressed.root / "generated/shop/shop.py"
    shop.write_text("".join(f"line {number}\n" for number in range(500)))

    outcome = clientpress("check", "shop")

    lines = outcome.out.splitlines()
    assert lines[-1] == "... 304 more lines"
    assert len(lines) == 2 + 200 + 1


def test_an_interrupted_write_is_reported_and_finished_by_generate(
    pressed: Project, clientpress: Command
) -> None:
    folder = pressed.root / "generated/shop"
    pressed.spec("shop", "file shop.py = shop = 2")
    work = work_path(folder)
    shutil.copytree(folder, work / "tree")
    outcome = clientpress("check", "shop")
    assert (outcome.code, "out of date: shop.py" in outcome.out) == (1, True)

    (work / "tree/shop.py").write_text("shop = 2\n")
    journal.begin(work, replace=["shop.py"], remove=["package.txt"])
    outcome = clientpress("check", "shop")
    assert outcome.code == 1
    assert "generated/shop: error[interrupted]" in outcome.err
    assert (work / "tree/shop.py").exists()

    recover(folder)

    assert not work.exists()
    assert pressed.generated() == {
        "bank/bank.py": "bank = 1\n",
        "bank/package.txt": "bank\n",
        "shop/shop.py": "shop = 2\n",
    }


def test_the_check_imports_nothing_heavy(pressed: Project) -> None:
    code = (
        "import sys, json; from clientpress.cli import main; "
        "code = main(['check', '--quiet']); "
        "heavy = {'black', 'jinja2', 'yaml', 'jsonschema', 'openapi_spec_validator'}; "
        "print(json.dumps([code, sorted(heavy & sys.modules.keys())]))"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code],
        cwd=pressed.root,
        capture_output=True,
        check=True,
        text=True,
    )
    assert json.loads(done.stdout) == [0, []]


def test_the_digest_on_disk_is_that_of_the_loaded_document(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
    spec.write_text(head + "paths: {/a: {$ref: 'a.yaml#/a'}}\n")
    (tmp_path / "a.yaml").write_text("a: {get: {responses: {'200': {description: a}}}}")
    settings = config.PackageSettings.derive("toy")
    api = config.ApiConfig(settings, spec, tmp_path / "out")

    document = load(spec)
    loaded = fingerprint.origin_of(api, document.names, document.digest)

    assert loaded.spec_files == ("a.yaml", "openapi.yaml")
    assert fingerprint.origin_on_disk(api, loaded.spec_files) == loaded
