"""What is marked below a property or an answer is as hidden as what is marked itself."""

from __future__ import annotations

from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from quirk_sensitive_below import DriftRecorder, Quirk, models

from ..api import Api

SECRET = "s3cr3t"
OBJECT = {"word": SECRET, "inner": {"word": SECRET, SECRET: 1}, SECRET: SECRET}
PROPERTIES: dict[str, Any] = {
    "direct": SECRET,
    "allOf": SECRET,
    "nullable": SECRET,
    "either": SECRET,
    "list": [SECRET],
    "inlineList": [SECRET],
    "tuple": [SECRET, 1],
    "lists": [[SECRET]],
    "named": [SECRET],
    "tree": [[SECRET], SECRET],
    "mapping": {"x": SECRET},
    "patterns": {"x": SECRET},
    "mappings": {"x": [SECRET]},
    "object": OBJECT,
    "objectOrNumber": OBJECT,
    "objects": [OBJECT],
    "plain": {"word": SECRET},
    "undeclared": SECRET,
}
ANSWERS: dict[str, Any] = {
    "secrets.get": OBJECT,
    "secrets.list": [OBJECT],
    "words.get": SECRET,
    "words.list": [SECRET],
    "words.by_name": {"x": SECRET},
}


@pytest.mark.parametrize("name", PROPERTIES)
def test_a_property_is_hidden(name: str, tmp_path: Path) -> None:
    recorder = DriftRecorder(tmp_path / "drift.jsonl")
    api = Api({name: PROPERTIES[name]})
    thing = Quirk(http_client=api.http, recorder=recorder).things.get()
    assert SECRET in repr(thing.to_dict())
    assert SECRET not in repr(thing)
    assert SECRET not in (tmp_path / "drift.jsonl").read_text()


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_is_hidden(name: str, tmp_path: Path) -> None:
    recorder = DriftRecorder(tmp_path / "drift.jsonl")
    client = Quirk(http_client=Api(ANSWERS[name]).http, recorder=recorder)
    attrgetter(name)(client)()
    written = (tmp_path / "drift.jsonl").read_text()
    assert SECRET not in written
    assert name in written


def test_a_marked_object_shows_nothing() -> None:
    secret = models.Secret.from_json(b'{"word": "a", "other": 1}')
    assert repr(secret) == "Secret(inner=None, word='***', extra='***')"


def test_what_is_beside_it_is_shown() -> None:
    thing = models.Thing.from_json(b'{"plain": {"name": "Ada", "word": "a"}}')
    assert "name='Ada'" in repr(thing)
    assert "word='***'" in repr(thing)
