"""Bring a document in several files into one tree with local `$ref`s only.

A root component that is exactly `{$ref: other-file}` receives the content; a path
item that is a reference is replaced by its content; any other target in another
file becomes a component, named by the last segment of its pointer, and by its file
as well where there is such a name already.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import unquote

from ..json_values import is_object
from ..references import (
    format_pointer,
    nothing_at,
    parse_pointer,
    reference,
    resolve_pointer,
)
from ..rules import is_recoverable
from .layouts import entries, layout_of
from .objects import Node, children, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..references import Pointer

Target = tuple[str, "Pointer"]
"""A place in a file: its name relative to the root's folder, and a pointer."""

_REMOTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_FILE_LIKE = re.compile(r"[/#]|\.(?:yaml|yml|json)$")


class BundleError(Exception):
    """A finding at a place in a file, before there is a bundled document."""

    def __init__(
        self,
        place: Target,
        code: str,
        message: str,
        hint: str = "",
        at_key: bool = False,
    ) -> None:
        super().__init__(message)
        self.place = place
        self.code = code
        self.message = message
        self.hint = hint
        self.at_key = at_key


class BrokenFileError(Exception):
    """A file was found but could not be parsed; that is reported elsewhere."""


class Files(Protocol):
    """Where the bundler gets files from."""

    def tree(self, base: str, reference: str) -> tuple[str, Any]:
        """Return (name, parsed content) of a file named beside file `base`.

        Raises LookupError(code, message, hint) if there is no such file, and
        BrokenFileError if it cannot be parsed.
        """
        ...

    def standing_for(self, url: str) -> tuple[str, Any] | None:
        """Return the file that stands for a URL, None if there is none.

        Raises what `tree` does.
        """
        ...


@dataclass(slots=True)
class Bundle:
    """The tree, and which part of it came from where."""

    root: dict[str, Any]
    origins: dict[Pointer, Target] = field(default_factory=dict["Pointer", Target])
    """Prefix of a bundled pointer -> its file and pointer there; longest wins."""
    errors: list[BundleError] = field(default_factory=list[BundleError])


def bundle(root_name: str, root: dict[str, Any], files: Files) -> Bundle:
    """Join the files that `root` refers to; errors are collected in the result."""
    finder = _Finder(root_name, root, files)
    finder.find()
    finder.find_unused()
    fatal = any(not is_recoverable(error.code) for error in finder.errors)
    if fatal or not (finder.targets or finder.names_itself):
        return Bundle(root, errors=finder.errors)
    joined = _Joiner(finder).join()
    joined.errors += finder.errors
    return joined


class _Finder:
    """Finds every target outside the root file, with the kind of object it is."""

    def __init__(self, root_name: str, root: dict[str, Any], files: Files) -> None:
        self.root_name = root_name
        self.uri = own_uri(root)
        self.layout = layout_of(root)
        self.trees: dict[str, Any] = {root_name: root}
        self.files = files
        self.errors: list[BundleError] = []
        self.targets: dict[Target, tuple[str, Target]] = {}
        """Target -> kind of object, first place that refers to it."""
        self.names_itself = False
        """Whether a reference names the root's file, which is local all the same."""
        self._resolved: dict[tuple[str, str], Target | None] = {}

    def find(self) -> None:
        queue: list[tuple[str, Node]] = [
            (self.root_name, Node("openapi", (), self.trees[self.root_name]))
        ]
        while queue:
            name, start = queue.pop(0)
            for node in walk(
                start.value, start.kind, start.pointer, self.layout.fields
            ):
                for pointer, text in references(node):
                    target = self.resolve(name, text, (name, pointer), node.kind)
                    if target is None:
                        continue
                    if target[0] == self.root_name:
                        self.names_itself = True
                        continue
                    if target not in self.targets:
                        self.targets[target] = (node.kind, (name, pointer))
                        value = resolve_pointer(self.trees[target[0]], target[1])[1]
                        queue.append((target[0], Node(node.kind, target[1], value)))

    def find_unused(self) -> None:
        """Note the members of files that nothing refers to: they are left out."""
        used: dict[str, set[Pointer]] = {}
        for name, pointer in self.targets:
            used.setdefault(name, set()).add(pointer)
        for name, pointers in used.items():
            tree = self.trees[name]
            # Of a file that is one object, or is ordered some other way, nothing is said.
            if not is_object(tree) or not all(
                p and p[:1] in pointers for p in pointers
            ):
                continue
            for key, member in tree.items():
                is_kept = is_object(member) and "x-unused" not in member
                if is_kept and (key,) not in pointers and key[:1] not in ".$":
                    message = f"nothing refers to {key!r} in this file; it is left out"
                    hint = f'refer to it: $ref: "{name}{format_pointer((key,))}"'
                    place = (name, (key,))
                    self.errors.append(
                        BundleError(place, "unused-member", message, hint, at_key=True)
                    )

    def resolve(
        self, base: str, text: str, place: Target, kind: str = ""
    ) -> Target | None:
        """Return the target of a reference; None, with an error noted, if bad."""
        if base == self.root_name and text.partition("#")[0] in ("", self.uri):
            return None  # validation knows more about local references
        key = (base, text)
        if key not in self._resolved:
            try:
                self._resolved[key] = self._resolve(base, text)
            except BrokenFileError:
                self._resolved[key] = None
            except LookupError as error:
                code, message, hint = error.args
                if kind in ("pathItem", "operation") and code == "unknown-ref":
                    code = "lost-operation"
                self._resolved[key] = None
                self.errors.append(BundleError(place, code, message, hint))
        return self._resolved[key]

    def _resolve(self, base: str, text: str) -> Target:
        path, _, fragment = text.partition("#")
        name, tree = base, self.trees[base]
        if path:
            name, tree = self._file(base, path, text)
            self.trees.setdefault(name, tree)
            tree = self.trees[name]
        try:
            pointer, _ = resolve_pointer(tree, parse_pointer(fragment))
        except ValueError:
            hint = "write a JSON pointer: file.yaml#/Name"
            raise LookupError(
                "unknown-ref", f"{text!r} is no JSON pointer", hint
            ) from None
        except KeyError:
            hint = ""
            places = {f"/{section[0]}/" for section in self.layout.sections}
            if not path and fragment.startswith(tuple(places)):
                hint = f"in this file the root document is another file: put the path to {self.root_name} before the #"
            elif is_object(tree):
                hint = f"{name} holds {', '.join(list(tree)[:8])}"
            raise LookupError(
                "unknown-ref", f"{nothing_at(text)} in {name}", hint
            ) from None
        return name, pointer

    def _file(self, base: str, path: str, text: str) -> tuple[str, Any]:
        if not _REMOTE.match(path):
            return self.files.tree(base, unquote(path))
        found = self.files.standing_for(path)
        if found is None:
            raise LookupError(
                "remote-ref",
                f"{text!r} is no file in this folder, and nothing is fetched",
                "save the file and refer to it by its path, or name it under `urls` in "
                "clientpress.toml",
            )
        return found


def references(node: Node) -> list[tuple[Pointer, str]]:
    """Return the references that stand directly in an object, with their places."""
    value = node.value
    if not is_object(value):
        return []
    found: list[tuple[Pointer, str]] = []
    text = reference(value)
    if text is not None:
        found.append(((*node.pointer, "$ref"), text))
    if node.kind == "schema":
        for name, text in mapping(value).items():
            if _FILE_LIKE.search(text):
                found.append(((*node.pointer, "discriminator", "mapping", name), text))
    return found


def mapping(schema: dict[str, Any]) -> dict[str, str]:
    """Return the string entries of a schema's discriminator mapping."""
    discriminator = schema.get("discriminator")
    named = discriminator.get("mapping") if is_object(discriminator) else None
    if not is_object(named):
        return {}
    return {name: text for name, text in named.items() if type(text) is str}


def own_uri(root: dict[str, Any]) -> str:
    """Return `$self`, the URI that a document of 3.2 gives itself, or ""."""
    uri = root.get("$self")
    return uri.partition("#")[0] if type(uri) is str else ""


class _Joiner:
    """Copies the root, putting the targets in their places."""

    def __init__(self, finder: _Finder) -> None:
        self.finder = finder
        self.root_name = finder.root_name
        self.root: dict[str, Any] = finder.trees[finder.root_name]
        self.layout = finder.layout
        self.result = Bundle({})
        self.homes: dict[Target, Pointer] = {}
        """Target -> where its content stands in the bundled document."""
        self._locals: dict[tuple[str, str], str] = {}
        """File and reference in it -> that reference in the bundled document."""

    def join(self) -> Bundle:
        added = self._assign_homes()
        copied = self._copy(Node("openapi", (), self.root), self.root_name, ())
        root: dict[str, Any] = self.result.root
        root.update(copied)
        copied_sections: set[Pointer] = set()
        for pointer, target in added.items():
            owner = root
            for depth, key in enumerate(pointer[:-1]):
                if pointer[: depth + 1] not in copied_sections:
                    owner[str(key)] = dict(owner.get(str(key)) or {})
                    copied_sections.add(pointer[: depth + 1])
                owner = owner[str(key)]
            owner[str(pointer[-1])] = self._content(target, pointer)
        return self.result

    def _assign_homes(self) -> dict[Pointer, Target]:
        """Decide where each target goes; return those that become new components."""
        taken: set[Pointer] = set()
        for section in self.layout.sections:
            for name, entry in entries(self.root, section).items():
                pointer: Pointer = (*section, name)
                taken.add(pointer)
                target = self._alias(entry, self.root_name)
                if target is not None and target not in self.homes:
                    self.homes[target] = pointer
        for node in walk(self.root, table=self.layout.fields):
            if node.kind == "pathItem" and node.pointer[0] != "components":
                target = self._alias(node.value, self.root_name)
                if target is not None:
                    self.homes.setdefault(target, node.pointer)
        added: dict[Pointer, Target] = {}
        for target in sorted(self.finder.targets, key=describe):
            kind = self.finder.targets[target][0]
            section = self.layout.section(kind) or self.layout.section("schema") or ()
            if target in self.homes or self._inside_other(target):
                continue
            places = ((*section, name) for name in component_names(target))
            pointer = next(place for place in places if place not in taken)
            taken.add(pointer)
            added[pointer] = target
            self.homes[target] = pointer
        return added

    def _alias(self, value: Any, name: str) -> Target | None:
        """Return the target of an object that is nothing but a file reference."""
        text = reference(value)
        if text is None or len(value) != 1:
            return None
        target = self.finder.resolve(name, text, (name, ()))
        return target if target is not None and target[0] != self.root_name else None

    def _inside_other(self, target: Target) -> bool:
        name, pointer = target
        return any(
            (name, pointer[:length]) in self.finder.targets
            for length in range(len(pointer))
        )

    def _local(self, text: str, name: str) -> str:
        """Rewrite a reference that stands in file `name` for the bundled document."""
        place = name, text
        if place not in self._locals:
            self._locals[place] = self._as_local(text, name)
        return self._locals[place]

    def _as_local(self, text: str, name: str) -> str:
        target = self.finder.resolve(name, text, (name, ()))
        if target is None:
            return text
        target_name, pointer = target
        if target_name == self.root_name:
            return format_pointer(pointer)
        for length in range(len(pointer), -1, -1):
            home = self.homes.get((target_name, pointer[:length]))
            if home is not None:
                return format_pointer((*home, *pointer[length:]))
        return text

    def _content(self, target: Target, pointer: Pointer) -> Any:
        """Copy a target's content to `pointer` in the bundled document."""
        kind, _ = self.finder.targets[target]
        name, source = target
        value = resolve_pointer(self.finder.trees[name], source)[1]
        self.result.origins[pointer] = (name, source)
        return self._copy(Node(kind, source, value), name, pointer)

    def _copy(self, node: Node, name: str, pointer: Pointer) -> Any:
        """Copy an object of file `name` with its references made local."""
        value = node.value
        if not is_object(value):
            return value
        if node.kind == "pathItem":
            value, name = self._inline(node, name, pointer)
            if not is_object(value):
                return value
        elif (
            name == self.root_name
            and self.homes.get(self._alias(value, name) or ("", ())) == pointer
        ):
            # A root component that is nothing but a reference takes the content.
            target = self._alias(value, name)
            if target is not None:
                return self._content(target, pointer)
        copy: dict[str, Any] = dict(value)
        text = reference(value)
        if text is not None:
            copy["$ref"] = self._local(text, name)
        if node.kind == "schema" and mapping(value):
            discriminator: dict[str, Any] = dict(value["discriminator"])
            discriminator["mapping"] = {
                key: (
                    self._local(entry, name)
                    if type(entry) is str and _FILE_LIKE.search(entry)
                    else entry
                )
                for key, entry in discriminator["mapping"].items()
            }
            copy["discriminator"] = discriminator
        for child in children(Node(node.kind, (), value), self.layout.fields):
            place = child.pointer
            inner = self._copy(child, name, (*pointer, *place))
            if len(place) == 1:
                copy[str(place[0])] = inner
                continue
            outer, key = str(place[0]), place[1]
            if copy[outer] is value[outer]:
                copy[outer] = value[outer].copy()
            copy[outer][key] = inner
        return copy

    def _inline(self, node: Node, name: str, pointer: Pointer) -> tuple[Any, str]:
        """Follow a path item's file references; return its content and file."""
        value = node.value
        seen: set[Target] = set()
        while (text := reference(value)) is not None:
            target = self.finder.resolve(name, text, (name, ()))
            if target is None or target[0] == self.root_name:
                break
            if target in seen:
                break  # a cycle; validation lists the reference that is left
            seen.add(target)
            content = resolve_pointer(self.finder.trees[target[0]], target[1])[1]
            if not is_object(content):
                return content, target[0]
            siblings = {k: v for k, v in value.items() if k != "$ref"}
            for key in siblings:
                self.result.origins[*pointer, key] = (name, (*node.pointer, key))
            value, name = {**content, **siblings}, target[0]
            self.result.origins[pointer] = target
        return value, name


def component_names(target: Target) -> Iterator[str]:
    """Yield names for a target: its last segment or its file's stem, then longer ones.

    The longer ones have the file's path, then its whole place, then a number.
    """
    name, pointer = target
    path = name.rpartition(".")[0] or name
    inner = [str(segment) for segment in pointer]
    last = inner[-1:]
    yield _identifier(last or [file_stem(name)])
    yield _identifier([path, *last])
    yield _identifier([path, *inner])
    for number in count(2):
        yield f"{_identifier([path, *inner])}_{number}"


def _identifier(parts: list[str]) -> str:
    return re.sub(r"[^A-Za-z0-9._-]", "_", "_".join(parts)).strip("._") or "_"


def file_stem(name: str) -> str:
    """Return a file's name without folder and extension."""
    return name.rpartition("/")[2].partition(".")[0]


def describe(target: Target) -> str:
    """Return a target as it would be written in a `$ref`."""
    return target[0] + format_pointer(target[1])
