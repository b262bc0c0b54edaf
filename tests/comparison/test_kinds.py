"""Each kind of change is found, and nothing else with it."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest

from clientpress.comparison import Change, Surface, compare
from clientpress.comparison.kinds import KINDS
from clientpress.config import ApiConfig, PackageSettings
from clientpress.reading import read_api
from tests.kinds_page import PAGE, page

from .cases import Case, cases, document, owner


def surface(folder: Path, side: str) -> Surface:
    path = folder / f"{side}.json"
    path.write_text(json.dumps(document(side)))
    settings = PackageSettings.derive("shop")
    _, api = read_api(ApiConfig(settings, path, folder))
    return Surface(api, settings)


@pytest.fixture(scope="module")
def changes(
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[Case | None, list[Change]]:
    folder = tmp_path_factory.mktemp("kinds")
    found: dict[Case | None, list[Change]] = defaultdict(list)
    for change in compare(surface(folder, "old"), surface(folder, "new")):
        found[owner(change.python)].append(change)
    return found


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.slug)
def test_a_change_is_what_it_is(
    case: Case, changes: dict[Case | None, list[Change]]
) -> None:
    assert {change.kind for change in changes[case]} == {*case.changes}


def test_there_is_nothing_else(changes: dict[Case | None, list[Change]]) -> None:
    assert changes[None] == []


def test_nothing_is_different_from_itself(tmp_path: Path) -> None:
    assert compare(surface(tmp_path, "new"), surface(tmp_path, "new")) == ()


def test_each_kind_has_a_case_or_a_test_of_its_own() -> None:
    elsewhere = {
        *("api-added", "api-removed"),
        *("event-added", "event-changed", "event-narrowed", "event-removed"),
        *("event-sent-otherwise", "address-needed", "scopes-changed"),
        *("environment-renamed", "error-code-removed", "package-renamed"),
    }
    assert {kind for case in cases() for kind in case.changes} | elsewhere == {*KINDS}


def test_the_page_is_what_the_table_says() -> None:
    assert PAGE.read_text("utf-8") == page()
