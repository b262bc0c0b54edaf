"""Writing a folder: what appears, stays and goes."""

from __future__ import annotations

import dataclasses
import errno
import os
from pathlib import Path

import pytest

from clientpress.output import write as write_module
from clientpress.output.errors import OutputError
from clientpress.output.manifest import NAME, read
from clientpress.output.work import KeptFolders, work_folder, work_path

from .conftest import ORIGIN, Look, Put, no_exchange


@pytest.fixture(params=["exchange", "journal", "kept"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run each test with both ways of putting a tree in place, and with kept folders."""
    way: str = request.param
    if way == "journal":
        monkeypatch.setattr(write_module, "exchange", no_exchange)
    return way


@pytest.fixture
def kept(way: str) -> KeptFolders | None:
    return KeptFolders() if way == "kept" else None


def test_a_first_write_makes_the_folder(put: Put, look: Look) -> None:
    report = put({"README.md": "hello", "shop/models.py": "x = 1\n"})

    assert look() == {"README.md": "hello", "shop/models.py": "x = 1\n"}
    assert report.added == ("README.md", "shop/models.py")
    assert report.total == 2


def test_the_manifest_lists_each_file_with_its_hash(put: Put, folder: Path) -> None:
    put({"a.txt": "abc"})

    manifest = read(folder)
    assert manifest is not None
    assert manifest.origin == ORIGIN
    assert manifest.files["a.txt"].size == 3
    assert manifest.files["a.txt"].sha256.startswith("ba7816bf8f01cfea")


def test_files_that_stay_the_same_keep_inode_and_mtime(put: Put, folder: Path) -> None:
    put({"same.py": "1", "other.py": "1"})
    before = (folder / "same.py").stat()

    report = put({"same.py": "1", "other.py": "2"})

    after = (folder / "same.py").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert (report.changed, report.unchanged) == (("other.py",), ("same.py",))


@pytest.mark.parametrize("reason", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_where_nothing_may_be_written_nothing_need_be(
    put: Put, look: Look, monkeypatch: pytest.MonkeyPatch, reason: int
) -> None:
    put({"a.py": "1"})

    # Not by the mode of the folder: it binds no superuser.
    def denied(*_: object) -> None:
        raise OSError(reason, os.strerror(reason))

    monkeypatch.setattr("clientpress.output.work._locked", denied)

    assert put({"a.py": "1"}).unchanged == ("a.py",)
    with pytest.raises(OSError, match=os.strerror(reason)):
        put({"a.py": "2"})
    assert look() == {"a.py": "1"}


def test_writing_the_same_again_leaves_the_folder_itself_alone(
    put: Put, folder: Path
) -> None:
    put({"a.py": "1"})
    before = folder.stat()

    put({"a.py": "1"})

    assert folder.stat().st_ino == before.st_ino
    assert folder.stat().st_mtime_ns == before.st_mtime_ns


def test_a_new_origin_alone_rewrites_the_manifest(put: Put, folder: Path) -> None:
    put({"a.py": "1"})

    put({"a.py": "1"}, origin=dataclasses.replace(ORIGIN, spec_digest="e" * 64))

    manifest = read(folder)
    assert manifest is not None
    assert manifest.origin.spec_digest == "e" * 64


def test_files_no_longer_produced_go_with_their_empty_folders(
    put: Put, folder: Path, look: Look
) -> None:
    put({"a.py": "1", "old/deep/b.py": "1"})

    report = put({"a.py": "1"})

    assert look() == {"a.py": "1"}
    assert not (folder / "old").exists()
    assert report.removed == ("old/deep/b.py",)


def test_a_deleted_generated_file_comes_back(put: Put, folder: Path) -> None:
    put({"a.py": "1"})
    (folder / "a.py").unlink()

    put({"a.py": "1"})

    assert (folder / "a.py").read_text() == "1"


def test_a_module_can_become_a_package(put: Put, look: Look) -> None:
    put({"models": "1"})

    put({"models/__init__.py": "2"})

    assert look() == {"models/__init__.py": "2"}


def test_a_package_can_become_a_file(put: Put, look: Look) -> None:
    put({"models/__init__.py": "2"})

    put({"models": "1"})

    assert look() == {"models": "1"}


def test_foreign_files_survive(put: Put, folder: Path, look: Look) -> None:
    put({"a.py": "1"})
    (folder / "notes").mkdir()
    (folder / "notes/mine.md").write_text("mine")
    before = (folder / "notes/mine.md").stat()

    put({"a.py": "2"})

    assert look() == {"a.py": "2", "notes/mine.md": "mine"}
    assert (folder / "notes/mine.md").stat().st_ino == before.st_ino


def test_foreign_links_and_empty_folders_survive(
    put: Put, folder: Path, tmp_path: Path
) -> None:
    put({"a.py": "1"})
    (folder / "empty").mkdir()
    (folder / "link").symlink_to(tmp_path)

    put({"a.py": "2"})

    assert (folder / "empty").is_dir()
    assert (folder / "link").readlink() == tmp_path


def test_bytecode_goes_with_the_source_it_was_compiled_from(
    put: Put, folder: Path
) -> None:
    put({"changes.py": "1", "stays.py": "1"})
    cache = folder / "__pycache__"
    cache.mkdir()
    for name in ("changes.cpython-311.pyc", "stays.cpython-311.pyc"):
        (cache / name).write_text("bytecode")

    put({"changes.py": "2", "stays.py": "1"})

    assert [path.name for path in cache.iterdir()] == ["stays.cpython-311.pyc"]


def test_a_folder_that_holds_only_bytecode_of_removed_files_goes(
    put: Put, folder: Path
) -> None:
    put({"a.py": "1", "old/b.py": "1"})
    (folder / "old/__pycache__").mkdir()
    (folder / "old/__pycache__/b.cpython-311.pyc").write_text("bytecode")

    put({"a.py": "1"})

    assert not (folder / "old").exists()


def test_folder_modes_are_kept(put: Put, folder: Path) -> None:
    put({"sub/a.py": "1"})
    (folder / "sub").chmod(0o750)

    put({"sub/a.py": "2"})

    assert (folder / "sub").stat().st_mode & 0o777 == 0o750


def test_nothing_is_left_beside_the_folder(
    put: Put, folder: Path, kept: KeptFolders | None
) -> None:
    put({"a.py": "1"})
    put({"a.py": "2"})
    if kept is not None:
        kept.remove()

    assert [path.name for path in folder.parent.iterdir()] == ["shop"]


def test_a_hand_edit_is_reported_and_nothing_is_written(
    put: Put, folder: Path, look: Look
) -> None:
    put({"a.py": "1", "b.py": "1"})
    (folder / "a.py").write_text("edited")

    with pytest.raises(OutputError) as caught:
        put({"a.py": "2", "b.py": "2"})

    assert str(caught.value) == (
        f"{folder}: error[edited-file]: generated files were edited by hand; nothing "
        "was written\n"
        "    a.py\n"
        "    = hint: say it in the document or clientpress.toml, or in a module of "
        "your own (additions.py); or pass --force to overwrite them"
    )
    assert look() == {"a.py": "edited", "b.py": "1"}


def test_force_overwrites_a_hand_edit(put: Put, folder: Path, look: Look) -> None:
    put({"a.py": "1"})
    (folder / "a.py").write_text("edited")

    put({"a.py": "2"}, force=True)

    assert look() == {"a.py": "2"}


def test_an_edit_that_is_what_would_be_written_is_no_edit(
    put: Put, folder: Path
) -> None:
    put({"a.py": "1"})
    (folder / "a.py").write_text("2")

    assert put({"a.py": "2"}).unchanged == ("a.py",)


def test_a_hand_edited_file_is_not_removed(put: Put, folder: Path) -> None:
    put({"a.py": "1", "b.py": "1"})
    (folder / "b.py").write_text("edited")

    with pytest.raises(OutputError, match="edited-file"):
        put({"a.py": "1"})

    assert (folder / "b.py").read_text() == "edited"


def test_a_new_file_does_not_land_on_a_foreign_one(
    put: Put, folder: Path, look: Look
) -> None:
    put({"a.py": "1"})
    (folder / "b.py").write_text("mine")

    with pytest.raises(OutputError, match=r"foreign-file(.|\n)*b\.py"):
        put({"a.py": "1", "b.py": "1"})

    assert look() == {"a.py": "1", "b.py": "mine"}


def test_force_replaces_a_foreign_file_in_the_way(
    put: Put, folder: Path, look: Look
) -> None:
    put({"a.py": "1"})
    (folder / "b.py").write_text("mine")

    put({"a.py": "1", "b.py": "1"}, force=True)

    assert look() == {"a.py": "1", "b.py": "1"}


def test_a_foreign_file_where_a_folder_is_needed_is_never_removed(
    put: Put, folder: Path
) -> None:
    put({"a.py": "1"})
    (folder / "sub").write_text("mine")

    with pytest.raises(OutputError, match="blocked-path"):
        put({"sub/b.py": "1"}, force=True)

    assert (folder / "sub").read_text() == "mine"


def test_a_foreign_folder_where_a_file_is_needed_is_never_removed(
    put: Put, folder: Path
) -> None:
    put({"a.py": "1"})
    (folder / "sub/empty").mkdir(parents=True)

    with pytest.raises(OutputError, match="blocked-path"):
        put({"sub": "1"}, force=True)

    assert (folder / "sub/empty").is_dir()


def test_a_folder_of_somebody_else_is_refused(folder: Path, put: Put) -> None:
    folder.mkdir(parents=True)
    (folder / "thesis.txt").write_text("mine")

    with pytest.raises(OutputError, match="foreign-folder"):
        put({"a.py": "1"})

    assert [path.name for path in folder.iterdir()] == ["thesis.txt"]


def test_force_writes_beside_the_files_of_somebody_else(
    folder: Path, put: Put, look: Look
) -> None:
    folder.mkdir(parents=True)
    (folder / "thesis.txt").write_text("mine")

    put({"a.py": "1"}, force=True)

    assert look() == {"a.py": "1", "thesis.txt": "mine"}


def test_an_empty_folder_and_caches_are_no_obstacle(folder: Path, put: Put) -> None:
    (folder / ".mypy_cache/3.11").mkdir(parents=True)
    (folder / ".mypy_cache/3.11/a.json").write_text("{}")

    put({"a.py": "1"})

    assert (folder / "a.py").exists()
    assert (folder / ".mypy_cache/3.11/a.json").exists()


def test_without_its_manifest_a_folder_is_taken_back_if_nothing_differs(
    folder: Path, put: Put
) -> None:
    put({"a.py": "1"})
    (folder / NAME).unlink()

    put({"a.py": "1"})

    assert read(folder) is not None


def test_without_its_manifest_a_folder_that_differs_is_refused(
    folder: Path, put: Put
) -> None:
    put({"a.py": "1"})
    (folder / NAME).unlink()

    with pytest.raises(OutputError, match="foreign-folder"):
        put({"a.py": "2"})


def test_a_manifest_with_merge_conflicts_is_reported(folder: Path, put: Put) -> None:
    put({"a.py": "1"})
    (folder / NAME).write_text("<<<<<<< ours\n")

    with pytest.raises(OutputError, match="bad-manifest"):
        put({"a.py": "1"})


def test_a_manifest_cannot_have_files_outside_the_folder_removed(
    folder: Path, put: Put, tmp_path: Path
) -> None:
    put({"a.py": "1"})
    (tmp_path / "precious").write_text("")
    text = (folder / NAME).read_text().replace('"a.py"', '"../../precious"')
    (folder / NAME).write_text(text)

    with pytest.raises(OutputError, match="bad-manifest"):
        put({"b.py": "1"})

    assert (tmp_path / "precious").exists()


def test_a_linked_folder_is_not_written_through(
    folder: Path, put: Put, tmp_path: Path
) -> None:
    put({"a.py": "1"})
    outside = tmp_path / "outside"
    outside.mkdir()
    (folder / "sub").symlink_to(outside)

    with pytest.raises(OutputError, match="blocked-path"):
        put({"a.py": "1", "sub/b.py": "1"}, force=True)

    assert list(outside.iterdir()) == []


def test_a_linked_file_is_replaced_and_not_written_through(
    folder: Path, put: Put, tmp_path: Path
) -> None:
    put({"a.py": "1"})
    (tmp_path / "outside.py").write_text("mine")
    (folder / "a.py").unlink()
    (folder / "a.py").symlink_to(tmp_path / "outside.py")

    put({"a.py": "2"}, force=True)

    assert not (folder / "a.py").is_symlink()
    assert (tmp_path / "outside.py").read_text() == "mine"


def test_an_output_folder_that_is_a_link_stays_one(
    folder: Path, put: Put, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    folder.parent.mkdir()
    folder.symlink_to(tmp_path / "elsewhere")

    put({"a.py": "1"})

    assert folder.is_symlink()
    assert (tmp_path / "elsewhere/a.py").read_text() == "1"


def test_an_output_that_is_a_file_is_refused(folder: Path, put: Put) -> None:
    folder.parent.mkdir()
    folder.write_text("mine")

    with pytest.raises(OutputError, match="not-a-folder"):
        put({"a.py": "1"})


def test_two_writers_do_not_meet(folder: Path, put: Put) -> None:
    with work_folder(folder), pytest.raises(OutputError, match="busy"):
        put({"a.py": "1"})


def test_the_working_directory_is_not_swapped_away(
    folder: Path, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    put({"a.py": "1"})
    monkeypatch.chdir(folder)

    put({"a.py": "2"})

    assert Path("a.py").read_text() == "2"


def test_what_a_killed_run_left_is_cleaned(
    folder: Path, put: Put, kept: KeptFolders | None
) -> None:
    put({"a.py": "1"})
    if kept is not None:
        kept.remove()
    left = work_path(folder)
    (left / "tree").mkdir(parents=True)
    (left / "tree/a.py").write_text("half")

    put({"a.py": "2"})

    assert not (left / "tree/a.py").exists()
    assert left.exists() == (kept is not None)


def test_a_file_saved_while_the_tree_was_staged_is_carried_over(
    folder: Path, put: Put, look: Look
) -> None:
    put({"a.py": "1"})
    (folder / "mine.md").write_text("old")
    contents = {"a.py": b"2"}

    with write_module.prepare(folder, contents, ORIGIN) as change:
        (folder / "mine.md.new").write_text("new")
        (folder / "mine.md.new").replace(folder / "mine.md")
        change.commit()

    assert look() == {"a.py": "2", "mine.md": "new"}


def test_without_hard_links_files_are_copied(
    put: Put, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    put({"a.py": "1", "b.py": "1"})
    monkeypatch.setattr(os, "link", refuse)

    put({"a.py": "1", "b.py": "2"})

    assert look() == {"a.py": "1", "b.py": "2"}
