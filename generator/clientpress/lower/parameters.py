"""Parameters of operations: which there are, what they are called and hold."""

from __future__ import annotations

from typing import TypeAlias, TypeGuard, get_args

from .. import names
from ..ir import DEFAULT_STYLES, Parameter, Pointer, explodes
from ..ir.api import Place
from ..json_values import Node, flag, items, mapping, string, text
from ..media_types import essence
from .media_types import ContentLowering, examples
from .naming import Naming, given_names, shared_name
from .schemas import SchemaLowering
from .sensitive import is_sensitive
from .shape import default_text

# A parameter is known by its place and its name on the wire.
_Key: TypeAlias = tuple[Place, str]

# In the order in which they choose their Python names.
_PLACES: tuple[Place, ...] = get_args(Place)
# A parameter that is all of the query, by its content.
_WHOLE_QUERY = "querystring"
_FORM = "application/x-www-form-urlencoded"
# The specification has the first three header parameters ignored: they follow from the
# body, the responses and the security schemes. So do those that say where a body ends.
_IGNORED_HEADERS = frozenset(
    {"accept", "content-type", "authorization", "content-length", "transfer-encoding"}
)


class ParameterLowering:
    """Lowers the parameters of operations, whose schemas `schemas` lowers."""

    def __init__(self, schemas: SchemaLowering, contents: ContentLowering) -> None:
        self.schemas = schemas
        self.resolver = schemas.resolver
        self._contents = contents

    def parameters(
        self, item: Node, node: Node, pointer: Pointer, hint: str
    ) -> tuple[Parameter, ...]:
        """Lower the parameters of an operation and of the path item it stands in.

        `pointer` is the operation's; of one parameter given by both its own holds.
        """
        found: dict[_Key, tuple[Node, Pointer]] = {}
        for owner, base in ((item, pointer[:-1]), (node, pointer)):
            for index, entry in enumerate(items(owner, "parameters")):
                target = self.resolver.follow(
                    entry, (*base, "parameters", index), "parameter"
                )
                if target is not None:
                    key = self._key(*target)
                    if key is not None:
                        found[key] = target
        kept = {
            key: target
            for key, target in found.items()
            if not (key[0] == "header" and key[1].lower() in _IGNORED_HEADERS)
        }
        python = _argument_names({key: node for key, (node, _) in kept.items()})
        return tuple(
            self._parameter(key, *target, name=python[key], hint=hint)
            for key, target in kept.items()
        )

    def _key(self, node: Node, pointer: Pointer) -> _Key | None:
        """Return what a parameter is known by; None, and a problem, if it is not said."""
        place, wire = string(node, "in"), string(node, "name")
        if not wire:
            message = "this parameter has no name"
            hint = "give the name it has on the wire under `name`"
        elif not place:
            message = f"the parameter {wire!r} does not say where it goes"
            hint = f"say one of {', '.join(_PLACES)} under `in`"
        elif place == _WHOLE_QUERY:
            return "query", wire
        elif not _is_place(place):
            message = f"the parameter {wire!r} cannot go into {place!r}"
            hint = f"parameters go into one of {', '.join(_PLACES)}"
            if place in ("body", "formData"):
                hint = "OpenAPI 3 describes bodies and forms under `requestBody`"
        else:
            return place, wire
        self.resolver.report(pointer, "openapi", message, hint)
        return None

    def _parameter(
        self, key: _Key, node: Node, pointer: Pointer, *, name: str, hint: str
    ) -> Parameter:
        place, wire = key
        style = string(node, "style") or DEFAULT_STYLES[place]
        explode = node.get("explode")
        media_type, owner, where = self._serialised(node, pointer)
        form = None
        if media_type is not None and essence(media_type) == _FORM:
            form = self._contents.encoding(owner, where, _FORM)
        if string(node, "in") == _WHOLE_QUERY:
            style = _WHOLE_QUERY
        if form is not None:
            media_type = None
        elif style == _WHOLE_QUERY:
            media_type = media_type if media_type and "json" in media_type else None
        elif media_type is not None and media_type.lower().startswith("text/"):
            media_type = None
        schema = mapping(owner, "schema")
        # What several operations share is called after none of them.
        naming = Naming(shared_name(pointer) or f"{hint} {name}")
        return Parameter(
            name=name,
            wire=wire,
            place=place,
            type=self.schemas.type_of(
                owner.get("schema", True), (*where, "schema"), naming
            ),
            required=flag(node, "required") or place == "path",
            description=text(node, "description") or text(schema, "description"),
            style=style,
            explode=explode if isinstance(explode, bool) else explodes(style),
            allow_reserved=flag(node, "allowReserved"),
            media_type=media_type,
            multi_segment=place == "path" and flag(node, "x-multi-segment"),
            sensitive=flag(node, "x-sensitive") or is_sensitive(schema, self.resolver),
            deprecated=flag(node, "deprecated"),
            examples=examples(node, pointer, self.resolver, schema),
            pointer=pointer,
            default=default_text(
                self.schemas.annotations(owner.get("schema"), (*where, "schema"))
            ),
            form=form,
        )

    def _serialised(
        self, node: Node, pointer: Pointer
    ) -> tuple[str | None, Node, Pointer]:
        """Return the media type, if any, and the object that holds the schema."""
        for media_type, content in mapping(node, "content").items():
            where: Pointer = (*pointer, "content", media_type)
            found = self.resolver.follow(content, where, "media type")
            if found is None:
                return media_type, {}, where
            return media_type, found[0], found[1]
        return None, node, pointer


def _is_place(text: str) -> TypeGuard[Place]:
    return text in _PLACES


def _argument_names(nodes: dict[_Key, Node]) -> dict[_Key, str]:
    """Name the arguments of one operation: a path parameter keeps its name.

    The same name in another place is told apart by that place (`id`, `query_id`).
    """
    used: set[str] = set()
    python: dict[_Key, str] = {}
    for place in _PLACES:
        own = {wire: node for (p, wire), node in nodes.items() if p == place}
        wanted = names.assign(own, names.argument_name, given=given_names(own))
        for wire, name in wanted.items():
            told_apart = f"{place}_{name}" if name.casefold() in used else name
            python[(place, wire)] = names.unique(told_apart, used)
    return python
