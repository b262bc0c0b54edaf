"""Files that stand in the output folder are rendered anew only where they must be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from clientpress.cache.files import Rendered, Source, notes_path
from clientpress.config import ApiConfig, PackageSettings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


WRITTEN = Source("a = 1\n", frozenset({"core.logs.logger"}))


@pytest.fixture
def api(tmp_path: Path) -> ApiConfig:
    """An API whose output folder holds `a.py`, and whose cache says why."""
    own = ApiConfig(
        PackageSettings.derive("shop"),
        tmp_path / "openapi.yaml",
        tmp_path / "out",
        cache=tmp_path / ".clientpress",
    )
    own.output.mkdir()
    (own.output / "a.py").write_text("a = 1\n")
    rendered = Rendered(own, "generator")
    rendered.source("a.py", ("plan", 1), lambda: WRITTEN)
    rendered.keep()
    return own


def notes(api: ApiConfig) -> Path:
    path = notes_path(api)
    assert path is not None
    return path


def anew() -> Source:
    return Source("a = 2\n", frozenset())


def test_a_file_made_from_the_same_is_taken_as_it_stands(api: ApiConfig) -> None:
    assert Rendered(api, "generator").source("a.py", ("plan", 1), anew) == WRITTEN


@pytest.mark.parametrize("parts", [("plan", 2), ("plan",), ("plan", True), (1, "plan")])
def test_a_file_made_from_something_else_is_rendered(
    api: ApiConfig, parts: tuple[object, ...]
) -> None:
    assert Rendered(api, "generator").source("a.py", parts, anew) == anew()


def test_another_generator_renders_everything(api: ApiConfig) -> None:
    assert Rendered(api, "another").source("a.py", ("plan", 1), anew) == anew()


def test_anew_renders_everything(api: ApiConfig) -> None:
    rendered = Rendered(api, "generator", anew=True)
    assert rendered.source("a.py", ("plan", 1), anew) == anew()


def test_a_file_edited_by_hand_is_rendered(api: ApiConfig) -> None:
    (api.output / "a.py").write_text("a = 3\n")
    assert Rendered(api, "generator").source("a.py", ("plan", 1), anew) == anew()


def test_a_missing_file_is_rendered(api: ApiConfig) -> None:
    (api.output / "a.py").unlink()
    assert Rendered(api, "generator").source("a.py", ("plan", 1), anew) == anew()


def _cut(text: str) -> str:
    return text[:-9]


def _without_files(text: str) -> str:
    return json.dumps({"by": json.loads(text)["by"]})


def _odd_files(text: str) -> str:
    return json.dumps({**json.loads(text), "files": {"a.py": 1}})


def _odd_imports(text: str) -> str:
    return text.replace('["core.logs.logger"]', "[1]")


def _no_object(_: str) -> str:
    return "[]"


@pytest.mark.parametrize(
    "damage", [_cut, _without_files, _odd_files, _odd_imports, _no_object]
)
def test_damaged_notes_are_ignored(
    api: ApiConfig, damage: Callable[[str], str]
) -> None:
    notes(api).write_text(damage(notes(api).read_text()))

    rendered = Rendered(api, "generator")

    assert rendered.source("a.py", ("plan", 1), anew) == anew()


def test_notes_that_cannot_be_written_are_no_error(api: ApiConfig) -> None:
    notes(api).unlink()
    notes(api).mkdir()
    rendered = Rendered(api, "generator")
    rendered.source("a.py", ("plan", 1), anew)
    rendered.keep()

    assert notes(api).is_dir()


def test_notes_hold_no_text_of_the_document(api: ApiConfig) -> None:
    assert "plan" not in notes(api).read_text()
    assert "a = 1" not in notes(api).read_text()


def test_outside_a_project_everything_is_rendered_and_nothing_kept() -> None:
    rendered = Rendered()
    rendered.keep()
    assert rendered.source("a.py", ("plan", 1), anew) == anew()
