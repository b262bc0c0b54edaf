"""The import lines of a module are those of the symbols that were printed in it."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from clientpress.code import symbols
from clientpress.code.imports import Imports
from clientpress.code.printer import Printer
from clientpress.code.symbols import Scope
from clientpress.code.tree import Forward, Module, Subscript, Symbol, path, union

if TYPE_CHECKING:
    from pathlib import Path

CONTACT = Symbol(".models.contacts", "Contact")
KNOWN = sorted(
    (one for one in vars(symbols).values() if isinstance(one, Symbol | Module)),
    key=repr,
)


def test_what_is_printed_is_imported() -> None:
    imports = Imports("shop", ("resources",))
    printer = Printer(imports.use, imports.forward)
    day = path(symbols.DATETIME, "date")
    listed = Subscript(symbols.SEQUENCE, (union(day, symbols.ANY),))
    assert printer.flat(union(listed, Forward(CONTACT))) == (
        "Sequence[dt.date | Any] | Contact"
    )
    assert imports.block() == (
        "import datetime as dt\n"
        "from collections.abc import Sequence\n"
        "from typing import Any"
    )
    assert imports.forward_block(0) == "from ..models.contacts import Contact"
    assert imports.late() == {".models.contacts": ["Contact"]}


def test_a_module_beside_it_is_one_dot_away() -> None:
    imports = Imports("shop", ("models",), own=".models.orders")
    imports.forward(CONTACT)
    imports.forward(Symbol(".models.orders", "Order"))
    assert imports.forward_block(4) == "    from .contacts import Contact"
    assert imports.late() == {".models.contacts": ["Contact"]}


def test_outside_of_the_package_it_is_imported_by_its_name() -> None:
    assert Imports("shop", None).lines([symbols.MODELS, symbols.SEEN]) == (
        "from shop_support import Seen\n\nfrom shop import models"
    )


def test_a_module_prints_no_symbol_that_its_names_do_not_avoid() -> None:
    imports = Imports("shop", ("resources",), scope=Scope.SCHEMAS)
    imports.use(symbols.MODEL)
    with pytest.raises(ValueError, match="do not avoid"):
        imports.use(symbols.SERVICE)


def test_ruff_finds_the_imports_sorted(tmp_path: Path) -> None:
    """ruff sorts as isort does with black's profile."""
    own = tmp_path / "shop"
    for one in KNOWN:
        if isinstance(one, Symbol) and one.module.startswith("."):
            module = own.joinpath(*one.module.split("."))
            module.parent.mkdir(parents=True, exist_ok=True)
            module.with_name(f"{module.name}.py").touch()
    chosen = random.Random(9)  # noqa: S311
    for number in range(25):
        some = chosen.sample(KNOWN, chosen.randint(1, 30))
        for folder, folders in (
            (own, ()),
            (own / "a" / "b", ("a", "b")),
            (tmp_path, None),
        ):
            # Where ruff looks for packages the tests' own is not.
            shown = [
                s
                for s in some
                if folders is not None or getattr(s, "module", "")[:1] != "~"
            ]
            folder.mkdir(parents=True, exist_ok=True)
            lines = Imports("shop", folders).lines(shown)
            (folder / f"m{number}.py").write_text(f'"""M."""\n\n{lines}\n')
        named = [one for one in some if isinstance(one, Symbol)]
        lines = Imports("shop", ()).exports(named)
        (own / f"exports{number}.py").write_text(f'"""M."""\n\n{lines}\n')
    ruff = shutil.which("ruff", path=str(sys.exec_prefix + "/bin"))
    assert ruff is not None
    command = [ruff, "check", "--isolated", "--no-cache", "--select", "I", "."]
    done = subprocess.run(  # noqa: S603
        command, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "All checks passed!"
