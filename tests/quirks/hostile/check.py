"""A string that tries to end whatever it stands in, in every place of a document."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any, get_args
from urllib.parse import unquote

import pytest
import yaml
from quirk_hostile import Quirk, models, webhooks

from clientpress.config import ApiConfig
from clientpress.press import compile_api

from ..api import Api
from ..pressing import FOLDER, settings

SPEC = FOLDER / "hostile" / "openapi.yaml"
EVIL: str = yaml.safe_load(SPEC.read_text(encoding="utf-8"))["x-evil"]
WIRE: dict[str, Any] = {
    EVIL: EVIL,
    "kind": EVIL,
    "choice": EVIL,
    "inner": {EVIL: 1},
    "either": [EVIL],
}


def files(spec: Path) -> dict[str, str]:
    compiled = compile_api(ApiConfig(settings("hostile"), spec, spec.parent / "out"))
    return {name: content.decode() for name, content in compiled.files.items()}


def shape(text: str) -> list[str]:
    return [type(node).__name__ for node in ast.walk(ast.parse(text))]


def test_the_code_has_the_shape_of_a_harmless_twins(tmp_path: Path) -> None:
    text = SPEC.read_text(encoding="utf-8")
    # The same words, and as long: names and line breaks are then the same too. Property
    # names with a backslash take another way than others, so there is one here.
    harmless = " ".join(re.findall(r"\w+", EVIL))
    harmless += " ." * (len(repr(EVIL)) - len(harmless)) + " \\\\ end"
    twin = tmp_path / "openapi.yaml"
    start, end = text.index("&evil"), text.index("\ninfo:")
    twin.write_text(f'{text[:start]}&evil "{harmless}"{text[end:]}', encoding="utf-8")
    ours = [shape(t) for n, t in sorted(files(SPEC).items()) if n.endswith(".py")]
    theirs = [shape(t) for n, t in sorted(files(twin).items()) if n.endswith(".py")]
    assert ours == theirs


def test_nothing_leaves_the_folder() -> None:
    for name in files(SPEC):
        assert re.fullmatch(r"[\w./-]+", name)
        assert ".." not in name


def test_no_separator_is_left_in_a_file() -> None:
    for text in files(SPEC).values():
        assert not re.search("[\u2028\u0085\u202e\r]", text)


def test_the_answer_round_trips() -> None:
    thing = models.Thing.from_json(Api(WIRE).http.get("https://api.test").content)
    assert thing.kind == EVIL
    assert thing.to_dict() == WIRE


def test_values_of_an_enum_are_what_the_document_says() -> None:
    literal, _ = get_args(models.Choice)
    assert get_args(literal) == (EVIL, "{{ x }}", "'''", "a\\")


def test_a_call_says_what_the_document_says() -> None:
    api = Api(WIRE)
    client = Quirk(api_key="key", http_client=api.http)
    method = only(only(client))
    method("1", choice=EVIL, body=WIRE)
    assert api.json == WIRE
    target = unquote(api.target)
    assert target.startswith("/v1/things \"'%\\/1/a|b?")
    assert f"choice={EVIL}" in target
    assert f"{EVIL}=key" in target


def only(owner: object) -> Any:
    """Return the one thing that a client or resource has by the document."""
    names = [name for name in vars(type(owner)) if not name.startswith("_")]
    return getattr(owner, next(name for name in names if not name.startswith("with_")))


@pytest.mark.parametrize("name", ["README.md", "reference.md", "pyproject.toml"])
def test_prose_cannot_run_in_a_template(name: str) -> None:
    assert "49" not in files(SPEC)[name]


def test_an_event_is_read() -> None:
    received = Api(WIRE).http.get("https://api.test").content
    [webhook] = [v for v in vars(webhooks).values() if type(v).__name__ == "Webhook"]
    event = webhook.parse(received)
    assert event.name == EVIL
    assert event.data.kind == EVIL
