"""Edit a document as `clientpress.toml` says, before it is read for what it means.

Names, paging and the like become the x- keys that our own documents carry, so that no
later stage knows of the configuration.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ..diagnostics import Diagnostic, SpecErrors
from ..edits import IDS, NAME, OPEN, PARAMETERS, OwnType
from ..json_values import fresh, is_list, is_object
from ..output.errors import near
from ..spelling import nearest
from .extensions import check_extensions
from .selecting import (
    leave_out_all_but,
    naming_of_all_but,
    operations,
    select,
    with_needed,
)
from .targets import (
    fields_of,
    operations_of,
    parameters_of,
    parameters_on,
    section,
    servers_of,
)

if TYPE_CHECKING:
    from ..edits import Edits
    from .load import Document
    from .selecting import Place as Kept
    from .targets import Place

T = TypeVar("T")


MethodPaths = Callable[
    [Sequence[tuple[str, str, Mapping[str, Any]]], Mapping[str, Any]],
    Mapping[tuple[str, str], tuple[str, ...]],
]
"""Names operations, each a path, a method and what is said of it, of a document."""


def edit(document: Document, edits: Edits, method_paths: MethodPaths) -> Document:
    """Return the document with all edits made.

    `method_paths` is asked for the Python paths of methods, which patterns may name.

    Raises:
        SpecErrors: an edit names what is not in the document, or makes no sense.
    """
    root = fresh(document.written)
    found: list[Diagnostic] = []
    if edits.overlays:
        # JSONPath takes a while to load, and few documents have overlays.
        from .overlay import apply_overlay  # noqa: PLC0415

        for path in edits.overlays:
            found += apply_overlay(root, near(path))
    editor = _Editor(root, method_paths)
    editor.edit(edits)
    if editor.found:
        raise SpecErrors(editor.found)
    return document.edited(root, [*found, *editor.remarks], editor.selected)


class _Editor:
    def __init__(self, root: dict[str, Any], method_paths: MethodPaths) -> None:
        self.root = root
        self.method_paths = method_paths
        self.selected = ""
        self.found: list[Diagnostic] = []
        self.remarks: list[Diagnostic] = []

    def edit(self, edits: Edits) -> None:
        """Make all edits but overlays."""
        if edits.enums == OPEN:
            self.root["x-enums"] = OPEN
        if edits.pagination is not None:
            self.root["x-pagination"] = edits.pagination
        naming = {"style": edits.naming or None, "prefix": edits.prefix}
        self._name({key: said for key, said in naming.items() if said is not None})
        # Tables may name what patterns leave out.
        self._namespaces(edits.namespaces)
        there = operations_of(self.root)
        for name, table in edits.operations.items():
            place = self._of(f"operations.{name}", name, there)
            if place is not None:
                self._operation(f"operations.{name}", place, table)
        schemas = section(self.root, "schema")
        for name, table in edits.schemas.items():
            schema = self._of(f"schemas.{name}", name, schemas)
            if schema is not None:
                self._schema(f"schemas.{name}", schema, table)
        for name, python in edits.types.items():
            schema = self._of(f"types.{name}", name, schemas)
            if schema is not None:
                schema["x-type"] = OwnType(python)
        schemes = section(self.root, "securityScheme")
        for name, argument in edits.security.items():
            scheme = self._of(f"security.{name}", name, schemes)
            if scheme is not None:
                scheme["x-name"] = argument
        self._servers(edits.servers)
        if edits.include or edits.exclude or edits.only:
            self._select(edits)
        self._check_left(edits)

    def _select(self, edits: Edits) -> None:
        """Take out the operations that patterns leave out, and say what is left."""
        python = self._python_paths()
        kept, unknown = select(self.root, edits.include, edits.exclude, python)
        if edits.only:
            taken, more = select(self.root, edits.only, (), python)
            kept, unknown = kept & taken, {**unknown, **more}
            self.root.pop("webhooks", None)
        for pattern, hint in unknown.items():
            self._note(f"no operation fits '{pattern}'", hint)
        schemas = len(section(self.root, "schema"))
        self._leave_out(kept)
        left = len(section(self.root, "schema"))
        self.selected = (
            f"{len(kept)} of {len(python)} operations, {left} of {schemas} schemas"
        )

    def _python_paths(self) -> dict[Kept, str]:
        there = [(*place, one) for place, one in operations(self.root)]
        found = self.method_paths(there, self.root)
        return {place: ".".join(path) for place, path in found.items()}

    def _leave_out(self, kept: set[Kept]) -> None:
        """Take out all other operations but those that one of `kept` needs."""
        for needed, by in with_needed(self.root, kept):
            message = f"'{needed}' is kept, since '{by}' needs it"
            hint = "add it to `include` to say so yourself"
            self.remarks.append(Diagnostic(None, "brought-along", message, hint))
        # What is left out would have a name that nothing else gets for that.
        self._name({"left_out": list(naming_of_all_but(self.root, kept))})
        leave_out_all_but(self.root, kept)

    def _name(self, said: dict[str, Any]) -> None:
        """Add to what the document says of names of operations."""
        before = self.root.get("x-naming")
        if said:
            self.root["x-naming"] = {**(before if is_object(before) else {}), **said}

    def _check_left(self, edits: Edits) -> None:
        """Say which tables have no effect, and which names are given twice."""
        there, named = operations_of(self.root), dict[str, str]()
        for name, table in edits.operations.items():
            if name in there:
                within = _namespace_of(there[name], edits.naming)
                self._claim(name, within, table, named)
        for key, tables, known in (
            ("operations", edits.operations, there),
            ("schemas", edits.schemas, section(self.root, "schema")),
            ("types", edits.types, section(self.root, "schema")),
            ("security", edits.security, section(self.root, "securityScheme")),
        ):
            for name in tables if not self.found else ():
                if name not in known:
                    message = f"{key}.{name} has no effect: it is left out"
                    hint = "see `include` and `exclude`"
                    self.remarks.append(Diagnostic(None, "left-out", message, hint))

    def _note(self, message: str, hint: str = "") -> None:
        self.found.append(Diagnostic(None, "config", message, hint))

    def _of(
        self,
        where: str,
        name: str,
        known: Mapping[str, T],
        owner: str = "document",
    ) -> T | None:
        if name in known:
            return known[name]
        self._note(f"{where}: the {owner} has no '{name}'", nearest(name, known))
        return None

    def _servers(self, named: Mapping[str, str]) -> None:
        """Name servers by their URLs, wherever they stand."""
        if not named:
            return
        servers = servers_of(self.root)
        for url in named:
            self._of(f"servers.{url}", url, dict(servers))
        for url, server in servers:
            if url in named:
                server["x-name"] = named[url]

    def _namespaces(self, namespaces: Mapping[str, str]) -> None:
        unused = dict(namespaces)
        known: set[str] = set()
        for operation, _ in operations_of(self.root).values():
            tags = operation.get("tags")
            name = str(operation.get("operationId"))
            prefixes = [name[:i] for i, c in enumerate(name) if c == "."]
            known.update(prefixes)
            if is_list(tags) and tags:
                known.add(str(tags[0]))
                python = namespaces.get(str(tags[0]))
                if python is not None:
                    unused.pop(str(tags[0]), None)
                    operation["x-namespace"] = python
            for prefix in prefixes:
                if prefix in namespaces:
                    unused.pop(prefix, None)
                    operation["x-name"] = namespaces[prefix] + name[len(prefix) :]
        for name in unused:
            hint = nearest(name, known)
            self._note(f"namespaces.{name}: the document has no '{name}'", hint)

    def _operation(self, where: str, place: Place, table: Mapping[str, Any]) -> None:
        operation = place.operation
        for key, value in table.items():
            if key != PARAMETERS:
                operation[_extension(key)] = fresh(value)
        self._parameters(f"{where}.parameters", place, table.get(PARAMETERS, {}))
        self._check(where, operation)

    def _claim(
        self,
        owner: str,
        namespace: str,
        table: Mapping[str, Any],
        named: dict[str, str],
    ) -> None:
        """Note one name for two operations: one would come out as `name_2`."""
        name: str = table.get(NAME, "")
        path = name if "." in name else f"{namespace}.{name}"
        # Names that differ in case only clash too.
        other = named.setdefault(path.casefold(), owner) if name else owner
        if other != owner:
            self._note(
                f"operations: '{name}' is the name of both '{other}' and '{owner}'",
                "give one of them another name",
            )

    def _parameters(self, where: str, place: Place, tables: Mapping[str, Any]) -> None:
        if not tables:
            return
        operation = place.operation
        own, known = parameters_on(self.root, operation), parameters_of(
            self.root, place
        )
        for name, table in tables.items():
            parameter = self._of(f"{where}.{name}", name, known, "operation")
            if parameter is None:
                continue
            # One that other operations have too keeps its name there.
            changed = {**parameter, **_extensions(table)}
            same = [i for i, *entry in own if entry == [name, parameter]]
            if same:
                operation["parameters"][same[0]] = changed
            else:
                operation["parameters"] = [*operation.get("parameters", []), changed]
            self._check(f"{where}.{name}", changed)

    def _schema(
        self, where: str, schema: dict[str, Any], table: Mapping[str, Any]
    ) -> None:
        if NAME in table:
            schema["x-name"] = table[NAME]
        known = fields_of(schema)
        fields = {name: properties[name] for name, properties in known.items()}
        for name, inner in table.get("fields", {}).items():
            field = self._of(f"{where}.fields.{name}", name, fields)
            if field is not None:
                changed = {**field, **_extensions(inner)}
                known[name][name] = changed
                self._check(f"{where}.fields.{name}", changed)

    def _check(self, where: str, owner: dict[str, Any]) -> None:
        for problem in check_extensions(owner, ()):
            name, *inner = map(str, problem.pointer)
            key = ".".join([name.removeprefix("x-").replace("-", "_"), *inner])
            message = problem.message.partition(": ")[2]
            self._note(f"{where}.{key}: {message}", problem.hint)


def _namespace_of(place: Place, naming: str) -> str:
    """Return what two operations that are surely in one namespace have in common.

    That is their path, or with names by ids their first tag.
    """
    tags = place.operation.get("tags")
    tag = str(tags[0]) if is_list(tags) and tags else ""
    found = tag if naming == IDS else f"path {id(place.item)}"
    return str(place.operation.get("x-namespace", found))


def _extension(key: str) -> str:
    return f"x-{key.replace('_', '-')}"


def _extensions(table: Mapping[str, Any]) -> dict[str, Any]:
    return {_extension(key): fresh(value) for key, value in table.items()}
