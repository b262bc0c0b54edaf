"""Models that lead to each other in chains longer than Python lets calls nest."""

from __future__ import annotations

import sys
import types
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.model_fixtures import decode, runtime

MODELS = 1_500


@pytest.fixture
def chain(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a module of models that each hold the next one; the last holds the first."""
    module = types.ModuleType("chain")
    monkeypatch.setitem(sys.modules, "chain", module)
    lines = ["from __future__ import annotations"]
    for number in range(MODELS):
        lines += [
            f"class Model{number}(Model, kw_only=True):",
            f"    following: Model{(number + 1) % MODELS} | None = None",
            "    number: int | None = None",
        ]
    lines.append("Start = union('Start', __name__, 'Model0', 'int')")
    names = module.__dict__
    names["Model"] = runtime("codec.model").Model
    names["union"] = runtime("codec.union").union
    exec("\n".join(lines), names)  # noqa: S102
    return module


@pytest.mark.parametrize("name", ["Model0", "Start"])
def test_answers_are_decoded_and_the_limit_is_as_before(chain: Any, name: str) -> None:
    before = sys.getrecursionlimit()
    text = '{"number": 1, "new": 2, "following": {"number": 3, "new": 4}}'
    answer = decode(text, getattr(chain, name))
    assert (answer.number, answer.extra) == (1, {"new": 2})
    assert (answer.following.number, answer.following.extra) == (3, {"new": 4})
    assert sys.getrecursionlimit() == before


def test_modules_that_need_each_other_are_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "modules_in_a_chain"
    package.mkdir()
    for number in range(200):
        following = (number + 1) % 200
        (package / f"part{number}.py").write_text(
            f"from {runtime('core.lazy').__name__} import import_late\n"
            f"Model{number} = {number}\n"
            f"import_late(__name__, {{'Model{following}': 'part{following}'}})\n"
        )
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert import_module("modules_in_a_chain.part0").Model1 == 1
    assert import_module("modules_in_a_chain.part199").Model0 == 0
