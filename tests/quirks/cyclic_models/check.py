"""Models in two modules that refer to each other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import quirk_cyclic_models
from quirk_cyclic_models import Quirk, models

from ..api import Api

AUTHOR = {"name": "A", "books": [{"title": "B", "author": {"name": "C"}}]}


def test_a_cycle_is_decoded_into_models() -> None:
    author = Quirk(http_client=Api(AUTHOR).http).authors.get("1")
    assert author.books is not None
    assert author.books[0].author == models.Author(name="C")


def test_a_cycle_is_encoded() -> None:
    api = Api({"title": "x"})
    book = models.Book(
        title="B",
        author=models.Author(name="A"),
        sequels={"2": models.Book(title="C", sequels={})},
    )
    Quirk(http_client=api.http).books.create(body=book)
    assert api.text == (
        '{"title":"B","author":{"name":"A"},"sequels":{"2":{"title":"C","sequels":{}}}}'
    )


def test_models_live_where_their_files_say() -> None:
    assert models.Author.__module__.endswith("models.a")
    assert models.Book.__module__.endswith("models.b")


@pytest.mark.parametrize("first", ["a", "b"])
def test_either_module_can_be_imported_first(first: str) -> None:
    package = Path(str(quirk_cyclic_models.__file__)).parent
    code = (
        f"from quirk_cyclic_models.models import {first}\n"
        "from quirk_cyclic_models import models\n"
        'print(models.Author.from_json(b\'{"name": "x", "books": []}\'))\n'
    )
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code],
        cwd=package.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == "Author(name='x', books=[], mentor=None)\n"
