"""What `clientpress.toml` changes in a document that one does not own."""

from __future__ import annotations

import json
import keyword
import re
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, cast

from .config_schema import keys
from .files import read_file, with_line_feeds
from .spelling import nearest

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

OPERATION_KEYS, SCHEMA_KEYS = keys("operation"), keys("schema")
NAMED_KEYS = keys("named")
"""The keys of a parameter's and of a field's table."""
# All other keys of an operation's table become extensions of the document.
NAME, PARAMETERS = "name", "parameters"
OPEN, CLOSED = "open", "closed"
PATHS, IDS = "paths", "ids"
_TYPE = re.compile(r"[A-Za-z]\w*(\.[A-Za-z]\w*)*:[A-Za-z_]\w*", re.ASCII)


_Tables = dict[str, "Mapping[str, Any]"]
_Names = dict[str, str]


class OwnType(str):
    """A type of the user's own, "module:attribute", as the configuration names it.

    What a document says is plain text, so no document can have anything imported.
    """

    __slots__ = ()


class EditError(Exception):
    """A table of the configuration is not understood; `hint` says what to write."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Edits:
    """The edits of one API, in the order in which they are made.

    `overlays` are files of the OpenAPI Overlay Specification. `include` and `exclude`
    select operations by id, `tag:NAME`, a glob of paths or `METHOD /path`. `enums` says
    whether callers may, for type checkers, give values that no enum lists, `pagination`
    whether paging is inferred; None: where the document states none. `naming` says what
    operations are named by, "" where their ids decide that, and `prefix` what their
    paths begin with before anything that names them, None where it is found out.
    `only` selects further, for a part of a client, which has no webhooks.
    """

    overlays: tuple[Path, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    operations: Mapping[str, Mapping[str, Any]] = field(default_factory=_Tables)
    schemas: Mapping[str, Mapping[str, Any]] = field(default_factory=_Tables)
    namespaces: Mapping[str, str] = field(default_factory=_Names)
    security: Mapping[str, str] = field(default_factory=_Names)
    servers: Mapping[str, str] = field(default_factory=_Names)
    types: Mapping[str, str] = field(default_factory=_Names)
    enums: str = CLOSED
    pagination: bool | None = None
    naming: str = ""
    prefix: str | None = None
    only: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any(
            getattr(self, one.name) != getattr(_NONE, one.name) for one in fields(self)
        )

    def text(self) -> str:
        """Return the edits, and what the overlays hold, as text to make a digest of.

        Raises:
            OSError: an overlay cannot be read.
        """
        rest = {
            one.name: getattr(self, one.name)
            for one in fields(self)
            if one.name != "overlays"
        }
        contents = [with_line_feeds(read_file(one)).hex() for one in self.overlays]
        return json.dumps([rest, contents], sort_keys=True, default=str)


def read_edits(root: Path, values: Mapping[str, Any]) -> Edits:
    """Return the edits of an API's table, whose `overlays` are relative to `root`.

    Raises:
        EditError: a key or value is not understood.
    """
    lists = {key: tuple(_texts(key, values.get(key, []))) for key in _LISTS}
    operations = _tables("operations", values.get("operations", {}), OPERATION_KEYS)
    for name, table in operations.items():
        where = f"operations.{name}"
        _check_name(where, table)
        inner = _tables(f"{where}.parameters", table.get(PARAMETERS, {}), NAMED_KEYS)
        _check_names(f"{where}.parameters", inner)
    schemas = _tables("schemas", values.get("schemas", {}), SCHEMA_KEYS)
    _check_names("schemas", schemas)
    for name, table in schemas.items():
        where = f"schemas.{name}.fields"
        _check_names(where, _tables(where, table.get("fields", {}), NAMED_KEYS))
    security = _strings("security", values.get("security", {}), is_python=True)
    _check_unique("security", {one: {NAME: name} for one, name in security.items()})
    servers = _strings("servers", values.get("servers", {}), is_python=True)
    _check_unique("servers", {one: {NAME: name} for one, name in servers.items()})
    types = _strings("types", values.get("types", {}))
    for name, text in types.items():
        is_type = _TYPE.fullmatch(text) is not None
        if not is_type or any(map(keyword.iskeyword, re.split("[.:]", text))):
            hint = 'write it like "myapp.money:Money"'
            raise EditError(f"types.{name}: {text!r} names no type", hint)
    enums = values.get("enums", CLOSED)
    if enums not in (OPEN, CLOSED):
        raise EditError(f"enums: {enums!r} is not known", f"say '{OPEN}' or '{CLOSED}'")
    naming = values.get("naming", "")
    if naming not in ("", PATHS, IDS) or ("naming" in values and not naming):
        hint = f"say '{PATHS}' or '{IDS}'"
        raise EditError(f"naming: {naming!r} is not known", hint)
    prefix = values.get("prefix")
    if prefix is not None and not prefix.startswith("/"):
        raise EditError(f"prefix: {prefix!r} is no path", 'begin it with "/"')
    return Edits(
        overlays=tuple(root / name for name in lists["overlays"]),
        include=lists["include"],
        exclude=lists["exclude"],
        operations=operations,
        schemas=schemas,
        namespaces=_strings("namespaces", values.get("namespaces", {}), is_python=True),
        security=security,
        servers=servers,
        types=types,
        enums=enums,
        pagination=values.get("pagination"),
        naming=naming,
        prefix=prefix,
    )


_NONE = Edits()


_LISTS = ("overlays", "include", "exclude")


def _texts(where: str, value: list[Any]) -> list[str]:
    if not all(isinstance(one, str) for one in value):
        raise EditError(f"'{where}' must be a list of strings")
    return value


def _strings(
    where: str, value: dict[str, Any], *, is_python: bool = False
) -> dict[str, str]:
    for name, text in value.items():
        if not isinstance(text, str):
            raise EditError(f"{where}.{name} must be a string")
        if is_python and not _is_python(text):
            raise EditError(f"{where}.{name}: {text!r} is not a Python name")
    return value


def _tables(
    where: str, value: Any, known: Collection[str]
) -> dict[str, dict[str, Any]]:
    if not isinstance(value, dict):
        raise EditError(f"'{where}' must be a table")
    tables = cast("dict[str, Any]", value)
    for name, table in tables.items():
        if not isinstance(table, dict):
            raise EditError(f"{where}.{name} must be a table")
        for key in cast("dict[str, Any]", table):
            if key not in known:
                message = f"{where}.{name}: unknown key '{key}'"
                raise EditError(message, nearest(key, known))
    return tables


def _check_names(where: str, tables: Mapping[str, Mapping[str, Any]]) -> None:
    for name, table in tables.items():
        _check_name(f"{where}.{name}", table)
    _check_unique(where, tables)


def _check_unique(where: str, tables: Mapping[str, Mapping[str, Any]]) -> None:
    """Refuse one name for two things: one of them would come out as `name_2`."""
    owners: dict[str, str] = {}
    for owner, table in tables.items():
        name = table.get(NAME)
        if name is None:
            continue
        # Names that differ in case only clash too.
        other = owners.setdefault(name.casefold(), owner)
        if other != owner:
            raise EditError(
                f"{where}: '{name}' is the name of both '{other}' and '{owner}'",
                "give one of them another name",
            )


def _check_name(where: str, table: Mapping[str, Any]) -> None:
    name = table.get(NAME)
    if name is not None and not (isinstance(name, str) and _is_python(name)):
        raise EditError(f"{where}.name: {name!r} is not a Python name")


def _is_python(text: str) -> bool:
    """Tell whether a text is a name in Python, or several with dots; no private one."""
    parts = text.split(".")
    return all(part.isidentifier() and not part.startswith("_") for part in parts)
