"""What a client with thousands of models loads when it is imported."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from typing import TYPE_CHECKING

from clientpress.config import ApiConfig, PackageSettings
from clientpress.press import press

if TYPE_CHECKING:
    from pathlib import Path

SHOWN = """
import json, many, sys
loaded = [name for name in sys.modules if name.startswith("many.models.")]
print(json.dumps([loaded, many.models.Thing7(name="a").name, dir(many.models)]))
"""


def test_type_checkers_have_a_stub_with_all_names(tmp_path: Path) -> None:
    thing = {"type": "object", "properties": {"name": {"type": "string"}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Many", "version": "1"},
        "servers": [{"url": "https://many.example"}],
        "paths": {},
        "components": {"schemas": {f"Thing{n}": thing for n in range(1_001)}},
    }
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document))
    settings = PackageSettings.derive("many", package="many", tests="none")
    press([ApiConfig(settings, spec, tmp_path / "out")])

    stub = (tmp_path / "out/many/models/__init__.pyi").read_text()
    imports = [n for n in ast.parse(stub).body if isinstance(n, ast.ImportFrom)]
    named = {alias.asname for node in imports for alias in node.names}
    shown = subprocess.run(  # noqa: S603
        [sys.executable, "-c", SHOWN],
        cwd=tmp_path / "out",
        check=True,
        capture_output=True,
    ).stdout
    loaded, name, at_run_time = json.loads(shown)

    assert loaded == []
    assert name == "a"
    assert named == {f"Thing{n}" for n in range(1_001)}
    assert named <= {*at_run_time}
