"""What a template is made of: itself, and what it takes in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from clientpress import templates
from clientpress.templates import template_digest, templates_folder

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

WORDS = r"{%-?\s*(?:extends|from|import|include)\b[^%]*%}"
SEEN = r'{%-? *(?:extends|from|import|include) "[^"]+"[^%"]*%}'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Path]:
    """A template that includes another one, which does so too."""
    for name, text in (
        ("page.jinja", '{% include "head.jinja" %}page'),
        ("head.jinja", '{%- extends "base.jinja" %}'),
        ("base.jinja", "base"),
        ("other.jinja", '{% include "page.jinja" %}'),
    ):
        (tmp_path / name).write_text(text)
    monkeypatch.setattr(templates, "templates_folder", lambda: tmp_path)
    template_digest.cache_clear()
    yield tmp_path
    template_digest.cache_clear()


@pytest.mark.parametrize(
    ("edited", "differs"),
    [("page", True), ("head", True), ("base", True), ("other", False)],
)
def test_a_template_differs_with_what_it_takes_in(
    folder: Path, edited: str, differs: bool
) -> None:
    before = template_digest("page.jinja")
    with (folder / f"{edited}.jinja").open("a") as file:
        file.write("more")
    template_digest.cache_clear()

    assert (template_digest("page.jinja") != before) is differs


def test_every_template_says_by_name_what_it_takes_in() -> None:
    for path in templates_folder().rglob("*.jinja"):
        text = path.read_text("utf-8")
        found = [one[0] for one in re.finditer(WORDS, text)]
        assert [one for one in found if not re.fullmatch(SEEN, one)] == [], path.name
