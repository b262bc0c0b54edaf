"""The house: who may import whom, and how long a room may be."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "generator" / "clientpress"
# A room imports only from lower floors, or from itself.
FLOORS = {
    "escape": 0,
    "files": 0,
    "user_folders": 0,
    "version": 0,
    "diagnostics": 1,
    "edits": 1,
    "code": 1,
    "ir": 1,
    "media_types": 1,
    "names": 2,
    "output": 1,
    "config": 2,
    "document": 2,
    "sampling": 2,
    "fingerprint": 3,
    "lower": 3,
    "plan": 3,
    "rendered": 3,
    "pressed": 4,
    "render": 4,
    "stages": 5,
    "press": 6,
    "check": 7,
    "arguments": 8,
    "progress": 8,
    "messages": 9,
    "commands": 10,
    "cli": 11,
    "__main__": 12,
}

MODULES = sorted(p for p in SOURCE.rglob("*.py") if p.name != "__init__.py")


def room_of(path: Path) -> str:
    """The folder below the package, or the module itself."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imported_rooms(path: Path) -> set[str]:
    """The rooms that a module imports, wherever in it the import stands."""
    package = ["clientpress", *path.relative_to(SOURCE).parts[:-1]]
    rooms: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ImportFrom):
            continue
        base = package[: len(package) - node.level + 1] if node.level else []
        head, *target = [*base, *(node.module or "").split(".")]
        if head == "clientpress":
            parts = [part for part in target if part]
            names = [alias.name for alias in node.names]
            rooms.update([parts[0]] if parts else names)
    return rooms & FLOORS.keys()


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_a_room_imports_only_from_lower_floors(path: Path) -> None:
    own = room_of(path)
    wrong = {r for r in imported_rooms(path) - {own} if FLOORS[r] >= FLOORS[own]}
    assert wrong == set()


def test_every_room_stands_on_a_floor() -> None:
    assert {room_of(path) for path in MODULES} <= FLOORS.keys()


@pytest.mark.parametrize(
    "path",
    [*SOURCE.rglob("*.py"), *(ROOT / "templates").rglob("*.py")],
    ids=lambda p: p.name,
)
def test_a_module_ends_before_500_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 500


@pytest.mark.parametrize(
    "path", sorted((ROOT / "templates").rglob("*.jinja")), ids=lambda p: p.name
)
def test_a_template_ends_before_120_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 120
