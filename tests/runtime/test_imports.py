"""What importing a client loads, and what it leaves for later."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.usefixtures("rt")
def test_lazy_exports_load_on_first_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "lazy_package"
    package.mkdir()
    (package / "__init__.py").write_text(
        "from exchange_acme._runtime.core.lazy import lazy_exports\n"
        "__getattr__, __dir__ = lazy_exports(__name__, {'Thing': 'things'})\n"
    )
    (package / "things.py").write_text("class Thing: ...\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    lazy_package = __import__("lazy_package")
    assert "lazy_package.things" not in sys.modules
    assert "Thing" in dir(lazy_package)
    assert lazy_package.Thing.__name__ == "Thing"
    assert "Thing" in vars(lazy_package)
    with pytest.raises(AttributeError, match="'Other'"):
        lazy_package.Other  # noqa: B018


@pytest.mark.parametrize("module", ["asyncio", "sqlite3"])
def test_importing_a_client_does_not_load_heavy_modules(
    package_folder: Path, module: str
) -> None:
    code = f"import exchange_acme, sys; sys.exit({module!r} in sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(package_folder)}
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], env=environment, check=False
    )
    assert done.returncode == 0
