"""What is valid decodes without drift, and is encoded as it came."""

from __future__ import annotations

import importlib
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from clientpress.config import ApiConfig, PackageSettings
from clientpress.json_values import is_list, is_object
from clientpress.press import press
from clientpress.stages import Stages
from tests.quirks.api import Api

from .exclusions import EXCLUDED, is_excluded, why_no_operation
from .suite import groups

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from clientpress.diagnostics import Problem

_GROUPS = tuple(
    (f"g{number}", group)
    for number, group in enumerate(groups())
    if not why_no_operation(group)
)
_KEYWORDS = tuple(dict.fromkeys(group.keyword for _, group in _GROUPS))


class _Unchecked:
    """The suite has schemas that no document for people would hold."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def finish(self) -> list[Problem]:
        return []

    def cancel(self) -> None:
        """There is nothing to wait for."""


def _unchecked(*_: object, **__: object) -> _Unchecked:
    return _Unchecked()


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Press all schemas into one client, each as the answer of an operation."""
    folder = tmp_path_factory.mktemp("suite")
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(_document()))
    settings = PackageSettings.derive(
        "suite", package="json_schema_suite", class_name="Suite", environment="SUITE"
    )
    stages = Stages(validate=_unchecked)
    press([ApiConfig(settings, spec, folder / "out")], stages=stages)
    sys.path.append(str(folder / "out"))
    yield importlib.import_module("json_schema_suite")
    sys.path.remove(str(folder / "out"))


def _document() -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Suite", "version": "1"},
        "servers": [{"url": "https://suite.test"}],
        "paths": {f"/{name}": _path(name, group.schema) for name, group in _GROUPS},
    }


def _path(name: str, schema: Any) -> dict[str, Any]:
    if is_object(schema):
        # References in it are relative to the schema, not to the document.
        schema = {"$id": f"https://suite.test/{name}", **schema}
    content = {"application/json": {"schema": schema}}
    responses = {"200": {"description": "An instance.", "content": content}}
    return {"get": {"operationId": f"instances.{name}", "responses": responses}}


@pytest.mark.parametrize("keyword", _KEYWORDS)
def test_valid_instances_come_and_go_as_they_are(
    client: ModuleType, keyword: str
) -> None:
    failed: dict[tuple[str, str, str], str] = {}
    for name, group in _GROUPS:
        if group.keyword == keyword:
            for instance, value in group.valid:
                fault = _fault(client, name, value)
                if fault and not is_excluded(group, instance):
                    failed[keyword, group.description, instance] = fault
    expected = {key for key in EXCLUDED if key[0] == keyword}
    assert {k: v for k, v in failed.items() if k not in expected} == {}
    assert expected - failed.keys() == set(), "excluded, but it does not fail"


def _fault(client: ModuleType, name: str, value: Any) -> str:
    """Return what is wrong with a value after it was decoded, "" if nothing is."""
    api = Api(value)
    instances = client.Suite(http_client=api.http, on_drift="raise").instances
    try:
        decoded = getattr(instances, name)()
    except client.DriftError as error:
        return str(error)
    back = importlib.import_module("json_schema_suite._runtime.codec.wire_names")
    sent = back.to_wire(decoded, None)
    return "" if _same(sent, value) else f"sent as {sent!r}"


def _same(one: Any, other: Any) -> bool:
    """Tell whether two JSON values are equal, null being the same as absent."""
    if is_object(one) and is_object(other):
        keys = {k for k, v in (one | other).items() if v is not None}
        return all(_same(one.get(key), other.get(key)) for key in keys)
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return bool(one == other)


def test_what_is_left_out_is_the_smaller_part() -> None:
    kept = [group for _, group in _GROUPS]
    assert len(kept) > len(groups()) * 9 // 10
    instances = [(g, name) for g in kept for name, _ in g.valid]
    excluded = [name for g, name in instances if is_excluded(g, name)]
    assert len(excluded) + len(EXCLUDED) < len(instances) // 4


def test_every_exclusion_names_an_instance() -> None:
    known = {
        (group.keyword, group.description, name)
        for _, group in _GROUPS
        for name, _ in group.valid
    }
    assert EXCLUDED.keys() <= known
