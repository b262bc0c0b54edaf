"""`--root` names the folder in which the references of one document stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientpress.cli import main

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = """\
openapi: 3.1.0
info: {title: Things, version: "1"}
paths: {}
components: {schemas: {A: {$ref: "../common/a.yaml"}}}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "api/api.yaml": DOCUMENT,
        "common/a.yaml": "{type: string}",
    }.items():
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text)


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ([], 1, "leaves the folder of api.yaml"),
        (["--root", "."], 0, ""),
        (["--root", "common"], 2, "root common does not hold api/api.yaml"),
    ],
)
def test_it_is_given(
    capfd: pytest.CaptureFixture[str], options: list[str], code: int, said: str
) -> None:
    words = ["--spec", "api/api.yaml", "--package", "things", "--output", "out"]

    assert main(["validate", "api/api.yaml", *options]) == code
    assert said in capfd.readouterr().err
    assert main(["generate", *words, *options]) == code
    assert said in capfd.readouterr().err


def test_it_belongs_to_one_document(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "clientpress.toml").touch()

    assert main(["generate", "--root", "."]) == 2
    assert "--root without --spec" in capfd.readouterr().err
