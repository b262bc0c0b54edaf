"""Mutants are told apart by name, sampled evenly, and tried one by one."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from . import verdicts as remembered
from .clients import Client, Mutant, sample
from .figures import Figures, fallen
from .trials import Verdict
from .verdicts import verdicts

ROOT = Path(__file__).resolve().parents[2]
CLIENT = {
    "shop/__init__.py": "",
    "shop/_runtime/__init__.py": "",
    "shop/_runtime/tables.py": "def Operation(*given, **named): return given, named\n",
    "shop/pets.py": """
from ._runtime.tables import Operation

_GET: object = Operation("pets.get", "GET", "/pets")
""",
    "shop/toys.py": """
from ._runtime.tables import Operation

_GET: object = Operation("toys.get", "GET", "/toys")
""",
    "tests/test_pets.py": """
from shop.pets import _GET

def test_get():
    assert _GET[0][1:] == ("GET", "/pets")
""",
}
TRY = """
import sys
from pathlib import Path
from tests.mutation.clients import Client
from tests.mutation.trials import Trials

client = Client(Path(sys.argv[1]), Path(sys.argv[2]))
for mutant, verdict in Trials(client, jobs=2).run(client.mutants()):
    print(f"{mutant.name} = {verdict}")
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A client of two modules, of which its tests look at one."""
    for name, text in CLIENT.items():
        path = tmp_path / "shop" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "shop"


def tried(source: Path, copy: Path) -> subprocess.CompletedProcess[str]:
    """Try all mutants; in a process of its own, since pytest here may have threads."""
    command = [sys.executable, "-c", TRY, str(source), str(copy)]
    return subprocess.run(  # noqa: S603
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_what_no_test_looks_at_is_not_noticed(source: Path, tmp_path: Path) -> None:
    assert sorted(tried(source, tmp_path / "copy").stdout.splitlines()) == [
        "pets _GET 0: 'pets.get-x' = not noticed",
        "pets _GET 1: POST = noticed",
        "pets _GET 2: /pets-x = noticed",
        "toys _GET 0: 'toys.get-x' = not noticed",
        "toys _GET 1: POST = not noticed",
        "toys _GET 2: /toys-x = not noticed",
    ]


def test_a_client_whose_tests_fail_anyway_is_not_tried(
    source: Path, tmp_path: Path
) -> None:
    (source / "tests" / "test_toys.py").write_text("assert False\n", encoding="utf-8")
    run = tried(source, tmp_path / "copy")
    assert run.stdout == ""
    assert "test_toys.py fails without any change" in run.stderr


def test_a_sample_is_of_all_kinds_alike_and_part_of_a_bigger_one(
    source: Path, tmp_path: Path
) -> None:
    mutants = list(Client(source, tmp_path / "copy").mutants())
    few, many = sample(mutants, 3), sample(mutants, 5)
    assert Counter(one.kind for one in few) == {"methods": 1, "names": 1, "paths": 1}
    assert few == many[:3]
    assert sorted(sample(mutants, None), key=id) == sorted(mutants, key=id)


def test_names_of_mutants_are_all_different(source: Path, tmp_path: Path) -> None:
    pets = source / "shop" / "pets.py"
    pets.write_text(pets.read_text("utf-8") * 2, encoding="utf-8")
    names = [one.name for one in Client(source, tmp_path / "copy").mutants()]
    assert len(set(names)) == len(names) == 9


def test_a_kind_that_is_noticed_less_is_told() -> None:
    before = Figures({"paths": 4, "names": 2}, {}, {"paths": ["a"]})
    after = Figures({"paths": 8, "names": 2}, {"names": 1}, {"paths": ["a", "b", "c"]})
    assert list(fallen({"shop": before}, {"shop": after})) == [
        "shop, paths: 5 of 8, was 3 of 4"
    ]


def test_what_came_of_a_mutant_is_remembered_until_a_file_changes(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs: list[int] = []

    class Noticed:
        def __init__(self, client: Client, jobs: int) -> None:
            del client, jobs

        def run(self, mutants: Iterable[Mutant]) -> Iterator[tuple[Mutant, Verdict]]:
            several = list(mutants)
            runs.append(len(several))
            return ((one, "noticed") for one in several)

    def names(copy: str) -> set[str]:
        client = Client(source, tmp_path / copy)
        found = verdicts(client, list(client.mutants()), tmp_path / "kept")
        return {f"{mutant.name} = {verdict}" for mutant, verdict in found}

    monkeypatch.setattr(remembered, "Trials", Noticed)
    first = names("first")
    assert (names("second"), runs) == (first, [6])
    (source / "tests" / "test_pets.py").write_text("", encoding="utf-8")
    assert (names("third"), runs) == (first, [6, 6])
