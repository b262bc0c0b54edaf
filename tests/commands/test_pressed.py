"""What `check` and `generate` keep in the cache, and how little they trust it."""

from __future__ import annotations

import dataclasses
import shutil
from typing import TYPE_CHECKING

import pytest

from clientpress import check, press, user_folders
from clientpress.cache import fingerprint
from clientpress.cache.outputs import is_recorded, record, record_path
from clientpress.project import load_project

from .toy import TOY

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from pathlib import Path

    from clientpress.cache.files import Rendered
    from clientpress.config import ApiConfig, PackageSettings
    from clientpress.ir import Api

    from .conftest import Command, Project


@pytest.fixture
def shop(project: Project) -> ApiConfig:
    """The API `shop`, pressed."""
    api = load_project(project.root).apis["shop"]
    press.press([api], stages=TOY)
    return api


@pytest.fixture
def edit_generator(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> Generator[Callable[[], None]]:
    """Change a template that no toy stage reads; ask for this before `shop`.

    A process reads its generator once, so each edit stands for a new process.
    """
    templates = project.root / "templates"
    templates.mkdir()
    (templates / "client.py.jinja").write_text("1")
    monkeypatch.setattr(fingerprint, "templates_folder", lambda: templates)
    fingerprint.generator_fingerprint.cache_clear()

    def edit() -> None:
        (templates / "client.py.jinja").write_text("2")
        fingerprint.generator_fingerprint.cache_clear()

    yield edit
    fingerprint.generator_fingerprint.cache_clear()


def checked(api: ApiConfig) -> tuple[bool, bool]:
    """Check and return whether all is well and whether stages ran."""
    report = check.check_api(api, stages=TOY)
    return report.ok, report.regenerated


def kept(api: ApiConfig) -> Path:
    path = record_path(api)
    assert path is not None
    return path


def snapshot(folder: Path) -> dict[Path, tuple[int, int, bytes]]:
    """Return what tells whether a file was written again."""
    return {
        path: (path.stat().st_ino, path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_an_edited_generator_with_the_same_output_passes(
    edit_generator: Callable[[], None], shop: ApiConfig
) -> None:
    before = snapshot(shop.output)

    edit_generator()

    assert checked(shop) == (True, True)
    assert snapshot(shop.output) == before


def test_an_edited_generator_is_checked_once(
    edit_generator: Callable[[], None], shop: ApiConfig
) -> None:
    edit_generator()
    checked(shop)

    assert checked(shop) == (True, False)


def test_an_edited_generator_with_other_output_does_not_pass(
    edit_generator: Callable[[], None], shop: ApiConfig
) -> None:
    def render(
        api: Api, settings: PackageSettings, rendered: Rendered, document: str
    ) -> Mapping[str, str]:
        files = TOY.render(api, settings, rendered, document)
        return {**files, "shop.py": "shop = 'edited'\n"}

    edited = dataclasses.replace(TOY, render=render)
    edit_generator()

    for _ in range(2):
        report = check.check_api(shop, stages=edited)
        assert (report.ok, report.regenerated) == (False, True)


def test_generate_writes_nothing_when_nothing_changed(shop: ApiConfig) -> None:
    root = shop.output.parents[1]
    before = snapshot(root)

    press.press([shop], stages=TOY)

    assert snapshot(root) == before


def test_generate_after_an_edit_without_effect_writes_the_record_only(
    edit_generator: Callable[[], None], shop: ApiConfig
) -> None:
    before = snapshot(shop.output)
    edit_generator()

    press.press([shop], stages=TOY)

    assert snapshot(shop.output) == before
    assert checked(shop) == (True, False)


def test_without_a_cache_the_check_runs_the_stages_and_keeps_that(
    shop: ApiConfig,
) -> None:
    shutil.rmtree(kept(shop).parents[1])

    assert checked(shop) == (True, True)
    assert checked(shop) == (True, False)


def test_without_a_cache_a_difference_is_found(
    shop: ApiConfig, project: Project
) -> None:
    shutil.rmtree(kept(shop).parents[1])
    project.spec("shop", "file shop.py = shop = 2")

    assert checked(shop) == (False, True)


def test_a_check_that_fails_keeps_nothing(shop: ApiConfig) -> None:
    kept(shop).unlink()
    (shop.output / "shop.py").write_text("shop = 3\n")

    assert checked(shop) == (False, True)
    assert not kept(shop).exists()


def test_a_record_for_another_manifest_is_not_trusted(
    shop: ApiConfig, project: Project
) -> None:
    bank = load_project(project.root).apis["bank"]
    press.press([bank], stages=TOY)
    shutil.copy(kept(bank), kept(shop))

    assert checked(shop) == (True, True)


def test_a_manifest_that_vouches_for_a_hand_edit_is_not_trusted(
    shop: ApiConfig,
) -> None:
    edited = {"package.txt": b"shop\n", "shop.py": b"shop = 3\n"}
    compiled = press.compile_api(shop, stages=TOY)
    forged = dataclasses.replace(compiled, files=edited).manifest()
    (shop.output / "shop.py").write_bytes(edited["shop.py"])
    (shop.output / ".clientpress.json").write_bytes(forged)

    assert checked(shop) == (False, True)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"manifest": 1}', "\udcff"])
def test_a_corrupt_record_is_ignored(shop: ApiConfig, text: str) -> None:
    kept(shop).write_bytes(text.encode(errors="surrogateescape"))

    assert checked(shop) == (True, True)
    assert checked(shop) == (True, False)


def test_a_cache_that_cannot_be_written_is_no_error(
    project: Project, clientpress: Command
) -> None:
    cache = user_folders.cache_folder(project.root)
    assert cache is not None
    cache.parent.mkdir(exist_ok=True)
    cache.write_text("a file where the folder would be")

    assert clientpress("generate").code == 0
    assert clientpress("check").code == 0
    assert clientpress("check").code == 0


def test_house_rules_turned_on_are_checked(shop: ApiConfig) -> None:
    strict = dataclasses.replace(shop, house_rules=True)

    assert checked(strict) == (True, True)


def test_formatted_output_is_never_on_record(
    project: Project, clientpress: Command
) -> None:
    project.spec("shop", "file a.py = x='a'")

    clientpress("generate", "shop", "--format")

    assert clientpress("check", "shop", "--format").code == 0
    assert clientpress("check", "shop").code == 1


def test_a_document_outside_a_project_leaves_no_record(
    shop: ApiConfig, tmp_path: Path
) -> None:
    outside = dataclasses.replace(shop, output=tmp_path / "out", cache=None)
    before = snapshot(kept(shop).parents[1])

    press.press([outside], stages=TOY)

    assert record_path(outside) is None
    assert snapshot(kept(shop).parents[1]) == before
    assert checked(outside) == (True, True)


def test_a_record_names_generator_and_manifest(shop: ApiConfig) -> None:
    record(shop, "f", b"manifest")

    assert is_recorded(shop, "f", b"manifest")
    assert not is_recorded(shop, "g", b"manifest")
    assert not is_recorded(shop, "f", b"another")
