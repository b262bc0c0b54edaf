"""Edit a document as `clientpress.toml` says, before it is read for what it means.

Names, paging and the like become the x- keys that our own documents carry, so that no
later stage knows of the configuration.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..diagnostics import Diagnostic, SpecErrors
from ..edits import NAME, OPEN, PARAMETERS, OwnType
from ..json_values import fresh, is_list, is_object
from ..output.errors import near
from ..references import follow
from ..spelling import nearest
from .extensions import check_extensions
from .objects import METHODS
from .overlay import apply_overlay
from .selecting import leave_out_all_but, select, with_needed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..edits import Edits
    from .load import Document
    from .selecting import Place


def edit(document: Document, edits: Edits) -> Document:
    """Return the document with all edits made.

    Raises:
        SpecErrors: an edit names what is not in the document, or makes no sense.
    """
    root = fresh(document.written)
    found: list[Diagnostic] = []
    for path in edits.overlays:
        found += apply_overlay(root, near(path))
    editor = _Editor(root)
    editor.edit(edits)
    if editor.found:
        raise SpecErrors(editor.found)
    return document.edited(root, [*found, *editor.remarks])


class _Editor:
    def __init__(self, root: dict[str, Any]) -> None:
        self.root = root
        self.found: list[Diagnostic] = []
        self.remarks: list[Diagnostic] = []

    def edit(self, edits: Edits) -> None:
        """Make all edits but overlays."""
        if edits.enums == OPEN:
            self.root["x-enums"] = OPEN
        # Patterns fit what is written, and tables may name what patterns leave out.
        kept, unknown = select(self.root, edits.include, edits.exclude)
        for pattern, hint in unknown.items():
            self._note(f"no operation fits '{pattern}'", hint)
        self._namespaces(edits.namespaces)
        operations = self._operations()
        for name, table in edits.operations.items():
            operation = self._of(f"operations.{name}", name, operations)
            if operation is not None:
                self._operation(f"operations.{name}", operation, table)
        schemas = self._section("schemas")
        for name, table in edits.schemas.items():
            schema = self._of(f"schemas.{name}", name, schemas)
            if schema is not None:
                self._schema(f"schemas.{name}", schema, table)
        for name, python in edits.types.items():
            schema = self._of(f"types.{name}", name, schemas)
            if schema is not None:
                schema["x-type"] = OwnType(python)
        schemes = self._section("securitySchemes")
        for name, argument in edits.security.items():
            scheme = self._of(f"security.{name}", name, schemes)
            if scheme is not None:
                scheme["x-name"] = argument
        if edits.include or edits.exclude:
            self._leave_out(kept)
        self._check_left(edits)

    def _leave_out(self, kept: set[Place]) -> None:
        """Take out all other operations but those that one of `kept` needs."""
        for needed, by in with_needed(self.root, kept):
            message = f"'{needed}' is kept, since '{by}' needs it"
            hint = "add it to `include` to say so yourself"
            self.remarks.append(Diagnostic(None, "brought-along", message, hint))
        leave_out_all_but(self.root, kept)

    def _check_left(self, edits: Edits) -> None:
        """Say which tables have no effect, and which names are given twice."""
        operations, named = self._operations(), dict[str, str]()
        for name, table in edits.operations.items():
            if name in operations:
                self._claim(name, operations[name], table, named)
        for key, tables, known in (
            ("operations", edits.operations, operations),
            ("schemas", edits.schemas, self._section("schemas")),
            ("types", edits.types, self._section("schemas")),
            ("security", edits.security, self._section("securitySchemes")),
        ):
            for name in tables if not self.found else ():
                if name not in known:
                    message = f"{key}.{name} has no effect: it is left out"
                    hint = "see `include` and `exclude`"
                    self.remarks.append(Diagnostic(None, "left-out", message, hint))

    def _note(self, message: str, hint: str = "") -> None:
        self.found.append(Diagnostic(None, "config", message, hint))

    def _of(
        self, where: str, name: str, known: Mapping[str, dict[str, Any]]
    ) -> dict[str, Any] | None:
        if name in known:
            return known[name]
        self._note(f"{where}: the document has no '{name}'", nearest(name, known))
        return None

    def _section(self, name: str) -> dict[str, dict[str, Any]]:
        components = self.root.get("components")
        entries = components.get(name) if is_object(components) else None
        found = entries.items() if is_object(entries) else ()
        return {key: entry for key, entry in found if is_object(entry)}

    def _operations(self) -> dict[str, dict[str, Any]]:
        """Return the operations by their ids, and by `GET /path`."""
        return dict(self._named_operations())

    def _named_operations(self) -> Iterator[tuple[str, dict[str, Any]]]:
        paths = self.root.get("paths")
        for path, entry in paths.items() if is_object(paths) else ():
            item = follow(self.root, entry)
            if not is_object(item):
                continue
            additional = item.get("additionalOperations")
            owners = [{k: v for k, v in item.items() if k in METHODS}, additional]
            for owner in filter(is_object, owners):
                for method, operation in owner.items():
                    if is_object(operation):
                        yield f"{method.upper()} {path}", operation
                        if operation.get("operationId"):
                            yield str(operation["operationId"]), operation

    def _namespaces(self, namespaces: Mapping[str, str]) -> None:
        unused = dict(namespaces)
        known: set[str] = set()
        for operation in self._operations().values():
            tags = operation.get("tags")
            name = str(operation.get("operationId"))
            prefixes = [name[:i] for i, c in enumerate(name) if c == "."]
            known.update(prefixes)
            if is_list(tags) and tags:
                known.add(str(tags[0]))
                python = namespaces.get(str(tags[0]))
                if python is not None:
                    unused.pop(str(tags[0]), None)
                    operation["tags"] = [python, *tags[1:]]
            for prefix in prefixes:
                if prefix in namespaces:
                    unused.pop(prefix, None)
                    operation["x-name"] = namespaces[prefix] + name[len(prefix) :]
        for name in unused:
            hint = nearest(name, known)
            self._note(f"namespaces.{name}: the document has no '{name}'", hint)

    def _operation(
        self, where: str, operation: dict[str, Any], table: Mapping[str, Any]
    ) -> None:
        for key, value in table.items():
            if key != PARAMETERS:
                operation[_extension(key)] = fresh(value)
        self._parameters(f"{where}.parameters", operation, table.get(PARAMETERS, {}))
        self._check(where, operation)

    def _claim(
        self,
        owner: str,
        operation: dict[str, Any],
        table: Mapping[str, Any],
        named: dict[str, str],
    ) -> None:
        """Note one name for two operations: one would come out as `name_2`."""
        name: str = table.get(NAME, "")
        tags = operation.get("tags")
        tag = str(tags[0]) if is_list(tags) and tags else ""
        path = name if "." in name else f"{tag}.{name}"
        # Names that differ in case only clash too.
        other = named.setdefault(path.casefold(), owner) if name else owner
        if other != owner:
            self._note(
                f"operations: '{name}' is the name of both '{other}' and '{owner}'",
                "give one of them another name",
            )

    def _parameters(
        self, where: str, operation: dict[str, Any], tables: Mapping[str, Any]
    ) -> None:
        if not tables:
            return
        listed = operation.get("parameters")
        entries = [follow(self.root, one) for one in listed] if is_list(listed) else []
        names = [str(one.get("name")) if is_object(one) else "" for one in entries]
        for name, table in tables.items():
            if name not in names:
                hint = nearest(name, names) if names else "it has none of its own"
                self._note(f"{where}.{name}: the operation has no '{name}'", hint)
                continue
            index = names.index(name)
            # A parameter that others refer to keeps its name there.
            changed = {**entries[index], **_extensions(table)}
            operation["parameters"][index] = changed
            self._check(f"{where}.{name}", changed)

    def _schema(
        self, where: str, schema: dict[str, Any], table: Mapping[str, Any]
    ) -> None:
        if NAME in table:
            schema["x-name"] = table[NAME]
        properties = schema.get("properties")
        known = properties if is_object(properties) else {}
        for name, inner in table.get("fields", {}).items():
            owner = self._of(f"{where}.fields.{name}", name, known)
            if owner is not None:
                known[name] = {**owner, **_extensions(inner)}
                self._check(f"{where}.fields.{name}", known[name])

    def _check(self, where: str, owner: dict[str, Any]) -> None:
        for problem in check_extensions(owner, ()):
            name, *inner = map(str, problem.pointer)
            key = ".".join([name.removeprefix("x-").replace("-", "_"), *inner])
            message = problem.message.partition(": ")[2]
            self._note(f"{where}.{key}: {message}", problem.hint)


def _extension(key: str) -> str:
    return f"x-{key.replace('_', '-')}"


def _extensions(table: Mapping[str, Any]) -> dict[str, Any]:
    return {_extension(key): fresh(value) for key, value in table.items()}
