"""The import lines of a module, from the symbols that were printed in it.

Sorted as `isort --profile black` and ruff sort them: the standard library, packages,
then own modules, the farthest first; in each `import x` before `from x import y`;
constants before classes before functions.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from itertools import takewhile
from typing import TypeAlias

from .layout import WIDTH, width
from .symbols import RUNTIME, SUPPORT, Scope, belongs
from .tree import Module, Symbol

_DIGITS = re.compile(r"(\d+)")
_Key: TypeAlias = tuple[object, ...]


class Imports:
    """Collects what is printed in one module.

    `folders` are those of the generated package that the module stands in; None for
    modules outside of it, which import it by its name, `package`. `own` is the module:
    its own symbols need no import there. `is_shared` says that the runtime stands beside
    the package.
    """

    def __init__(
        self,
        package: str,
        folders: tuple[str, ...] | None,
        *,
        scope: Scope | None = None,
        own: str = "",
        is_shared: bool = False,
    ) -> None:
        self._package = package
        self._folders = folders
        self._scope = scope
        self._own = own
        self._is_shared = is_shared
        self._used: set[Symbol | Module] = set()
        self._forward: set[Symbol | Module] = set()
        self._of_runtime: set[str] = set()

    def use(self, one: Symbol | Module) -> None:
        """Take note of what the module needs when it is loaded."""
        if one not in self._used:
            if self._scope is not None and not belongs(one, self._scope):
                raise ValueError(f"names in {self._scope.value} do not avoid {one}")
            self._used.add(one)

    def forward(self, one: Symbol | Module) -> None:
        """Take note of what only type checkers need, or what is loaded later."""
        self._forward.add(one)

    @property
    def of_runtime(self) -> frozenset[str]:
        """What the lines that were written import of the runtime: `core.logs.logger`."""
        return frozenset(self._of_runtime)

    def block(self) -> str:
        """Return the import lines of what is used, '' if there are none."""
        return self.lines(self._used)

    def forward_block(self, indent: int) -> str:
        """Return the lines for type checkers, of what is not imported anyway."""
        return self.lines(self._forward - self._used, indent)

    def late(self) -> dict[str, list[str]]:
        """Return the names that are needed later, by module."""
        found: dict[str, list[str]] = {}
        for one in self._forward - self._used:
            if isinstance(one, Symbol) and one.module != self._own:
                found.setdefault(one.module, []).append(one.name)
        return {module: sorted(names) for module, names in sorted(found.items())}

    def lines(self, symbols: Iterable[Symbol | Module], indent: int = 0) -> str:
        """Return sorted import lines, parted by blank lines where the sections end."""
        found: list[tuple[_Key, str]] = []
        grouped: dict[str, list[str]] = {}
        for one in symbols:
            if isinstance(one, Module):
                alias = f" as {one.alias}" if one.alias else ""
                key: _Key = (self._section(one.name), 0, _natural(one.name))
                found.append((key, f"import {one.name}{alias}"))
            elif one.module == self._own:
                continue
            elif one.alias:
                module = self._spelt(one.module)
                line = from_import(module, [f"{one.name} as {one.alias}"], indent)
                found.append((self._key(module, one.name, one.alias), line))
            else:
                grouped.setdefault(self._spelt(one.module), []).append(one.name)
            if isinstance(one, Symbol):
                self._note(one)
        for module, names in grouped.items():
            names.sort(key=_member_key)
            line = from_import(module, names, indent)
            found.append((self._key(module, names[0]), line))
        found.sort(key=lambda pair: pair[0])
        pad = " " * indent
        text, before = "", None
        for key, line in found:
            text += "" if before is None else "\n" if key[0] == before else "\n\n"
            text += pad + line
            before = key[0]
        return text

    def exports(self, symbols: Iterable[Symbol], indent: int = 0) -> str:
        """Return the import lines by which a module has symbols of others as its own."""
        return self.lines(set(map(exported, symbols)), indent)

    def _note(self, symbol: Symbol) -> None:
        if symbol.module.startswith(RUNTIME):
            module = symbol.module.removeprefix(RUNTIME)
            self._of_runtime.add(f"{module}.{symbol.name}")

    def _spelt(self, module: str) -> str:
        if module == SUPPORT:
            support = f"{self._package}_support"
            return (
                support if self._folders is None else self._spelt(f".tests.{support}")
            )
        if not module.startswith("."):
            return module
        if self._folders is None:
            return f"{self._package}{module}".rstrip(".")
        if self._is_shared and module.startswith(RUNTIME):
            return "." * (len(self._folders) + 1) + module
        steps = module.split(".")[1:] if module != "." else []
        # The last step is a module; what stands before it are folders.
        pairs = zip(self._folders, steps[:-1], strict=False)
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        dots = "." * (len(self._folders) - shared + 1)
        return dots + ".".join(steps[shared:])

    def _key(self, module: str, name: str, alias: str = "") -> _Key:
        own = (_module_key(module), _member_key(name), alias)
        return (self._section(module), 1, *own)

    def _section(self, module: str) -> int:
        if module.startswith("."):
            return 3
        top = module.partition(".")[0]
        if top == "__future__":
            return -1
        if top in sys.stdlib_module_names:
            return 0
        return 2 if top == self._package else 1


def exported(symbol: Symbol) -> Symbol:
    """Return a symbol as it is imported to be an attribute of the module too."""
    return Symbol(symbol.module, symbol.name, symbol.name)


def from_import(module: str, names: Iterable[str], indent: int = 0) -> str:
    """Return `from module import names`, opened where it is too long."""
    names = list(names)
    one_line = f"from {module} import {', '.join(names)}"
    if indent + width(one_line) <= WIDTH:
        return one_line
    pad = " " * indent
    inner = "".join(f"{pad}    {name},\n" for name in names)
    return f"from {module} import (\n{inner}{pad})"


def _module_key(module: str) -> _Key:
    """Order modules by name, and relative ones from far to near."""
    name = module.lstrip(".")
    return (-(len(module) - len(name)), _natural(name))


def _member_key(name: str) -> _Key:
    """Order names as isort does: constants, classes, then the others."""
    return (_case(name), _natural(name), name)


def public_key(name: str) -> _Key:
    """Order names as ruff does in `__all__`, where case counts."""
    return (_case(name), _by_numbers(name))


def _case(name: str) -> int:
    return 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2


def _natural(text: str) -> _Key:
    """Order texts without regard to case, numbers in them by value."""
    return _by_numbers(text.lower())


def _by_numbers(text: str) -> _Key:
    pieces = _DIGITS.split(text)
    return tuple((int(p), "") if p.isdecimal() else (-1, p) for p in pieces)
