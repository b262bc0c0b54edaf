"""A run that takes unchanged files from the output folder gives what a cold run gives."""

from __future__ import annotations

import dataclasses
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from clientpress import config
from clientpress import templates as templates_module
from clientpress.cache import fingerprint
from clientpress.output.manifest import NAME
from clientpress.press import compile_api, press
from clientpress.project import load_project
from clientpress.render import engine, forget_templates
from clientpress.render.module import PythonModule
from clientpress.templates import templates_folder

from .documents import DOCUMENTS, UNVALIDATED

if TYPE_CHECKING:
    from clientpress.cache.files import Source
    from clientpress.config import ApiConfig

pytestmark = pytest.mark.thorough

SMALL = ("fenix_collect", "fenix_partners", "netfinity", "telenor_agreements")
_PROSE = r"[A-Z][^\n\"'#{}:]*\.$"
EDITS = {
    "summary": (rf"^( +summary: {_PROSE})", r"\1 Edited."),
    "schema": (rf"^(  schemas:\n(?:.*\n)*? +description: {_PROSE})", r"\1 Edited."),
    "last-description": (
        rf"([\s\S]*^ +description: {_PROSE})",
        r"\1 Edited.",
    ),
    "type": (r"type: boolean", "type: integer"),
    "server": (r"(url: https://)", r"\1edited."),
    "scheme": (r"(securitySchemes:[\s\S]*?(?:tokenUrl: \S+|name: \w[\w-]*))", r"\1x"),
    "title": (r"(title: .*)", r"\1 Edited"),
}


class Workshop:
    """A project with one API, pressed once, in a folder of its own."""

    def __init__(self, folder: Path, name: str, source: Path) -> None:
        self.root = folder
        self.name = name
        shutil.copytree(source, folder / "spec" / name)
        (folder / config.FILE).write_text("")

    @property
    def api(self) -> ApiConfig:
        return load_project(self.root).apis[self.name]

    def edit(self, pattern: str, replacement: str) -> bool:
        """Edit the first file that holds the pattern; tell whether one does."""
        for path in sorted((self.root / "spec").rglob("*.yaml")):
            text = path.read_text()
            found, count = re.subn(
                pattern, replacement, text, count=1, flags=re.MULTILINE
            )
            if count:
                path.write_text(found)
                return True
        return False

    def pressed(self) -> dict[str, bytes]:
        """Press and return what stands in the output folder."""
        press([self.api], stages=UNVALIDATED)
        output = self.api.output
        return {
            path.relative_to(output).as_posix(): path.read_bytes()
            for path in output.rglob("*")
            if path.is_file() and path.name != NAME
        }

    def cold(self) -> dict[str, bytes]:
        """Return every file as a run without a cache makes it."""
        api = dataclasses.replace(self.api, cache=None)
        return dict(compile_api(api, stages=UNVALIDATED).files)


def workshop(folder: Path, name: str) -> Workshop:
    made = Workshop(folder, name.replace("_", "-"), DOCUMENTS[name].parent)
    made.pressed()
    return made


@pytest.mark.parametrize("name", SMALL)
def test_a_series_of_edits_gives_what_cold_runs_give(name: str, tmp_path: Path) -> None:
    own = workshop(tmp_path, name)
    made = 0
    for pattern, replacement in EDITS.values():
        if own.edit(pattern, replacement):
            made += 1
            assert own.pressed() == own.cold()
    assert made >= len(EDITS) - 3


def test_an_edit_of_many_operations_gives_what_a_cold_run_gives(tmp_path: Path) -> None:
    own = workshop(tmp_path, "afosto")
    assert own.edit(*EDITS["type"])
    assert own.pressed() == own.cold()


@pytest.mark.parametrize(
    "line", ['version = "2.0.0"', 'class_name = "Other"', 'package = "other"']
)
def test_other_settings_give_what_a_cold_run_gives(line: str, tmp_path: Path) -> None:
    own = workshop(tmp_path, "netfinity")
    (own.root / config.FILE).write_text(f"[apis.netfinity]\n{line}\n")

    assert own.pressed() == own.cold()


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The templates that are rendered from now on."""
    names: list[str] = []
    render = PythonModule.render

    def render_again(self: PythonModule, template: str, **context: Any) -> Source:
        names.append(template)
        return render(self, template, **context)

    monkeypatch.setattr(PythonModule, "render", render_again)
    return names


def test_an_edited_template_shows_in_its_files_and_no_other_is_rendered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rendered: list[str]
) -> None:
    own = workshop(tmp_path / "project", "netfinity")
    rendered.clear()
    templates = tmp_path / "templates"
    shutil.copytree(templates_folder(), templates)
    template = templates / "tests" / "test_operations.py.jinja"
    template.write_text(template.read_text().replace("Tests of", "The tests of"))
    for module in (engine, fingerprint, templates_module):
        monkeypatch.setattr(module, "templates_folder", lambda: templates)
    forget_templates()
    try:
        pressed = own.pressed()
    finally:
        forget_templates()

    titles = {
        pressed[f"tests/test_{namespace}.py"].partition(b"`")[0]
        for namespace in ("services", "sms")
    }
    assert {title.partition(b"\n")[2] for title in titles} == {b'"""The tests of '}
    assert "tests/test_operations.py.jinja" in rendered
    assert "package/resources/resource.py.jinja" not in rendered


def test_a_namespace_that_nothing_edited_reaches_is_not_rendered(
    tmp_path: Path, rendered: list[str]
) -> None:
    own = workshop(tmp_path, "fenix_collect")
    rendered.clear()
    assert own.edit(*EDITS["summary"])
    own.pressed()

    assert rendered.count("package/resources/resource.py.jinja") == 1


def test_an_edit_by_hand_is_never_taken_for_what_was_rendered(tmp_path: Path) -> None:
    own = workshop(tmp_path, "netfinity")
    path = next((own.api.output / "netfinity" / "models").glob("[a-z]*.py"))
    path.write_text(f"{path.read_text()}\n# by hand\n")
    press([own.api], force=True, stages=UNVALIDATED)

    assert b"# by hand" not in path.read_bytes()
