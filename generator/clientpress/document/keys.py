"""The keys that each kind of object has, and what a key means that is nearly one.

The keys are those of OpenAPI 3.0, 3.1 and 3.2 together with our extensions, or those of
Swagger 2.0 with them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from ..diagnostics import Problem
from ..json_values import is_object
from ..spelling import Words, did_you_mean
from .extensions import OWNERS, extension
from .hints.table import HINTS
from .layouts import OPENAPI, SWAGGER
from .objects import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..references import Pointer
    from .layouts import Layout
    from .objects import Node

_PARAMETER = (
    "description required deprecated allowEmptyValue style explode allowReserved "
    "example"
)
_ENCODING = "contentType style explode allowReserved"
_WORDS = {
    "openapi": "openapi $self jsonSchemaDialect security externalDocs",
    "info": "title summary description termsOfService contact license version",
    "contact": "name url email",
    "license": "name identifier url",
    "server": "name url description",
    "serverVariable": "enum default description",
    "tag": "name summary description externalDocs parent kind",
    "externalDocs": "description url",
    "components": "",
    "pathItem": "summary description",
    "operation": "tags summary description externalDocs operationId deprecated security",
    "parameter": f"name in {_PARAMETER}",
    "header": _PARAMETER,
    "requestBody": "description required",
    "response": "summary description",
    "mediaType": "example",
    "encoding": _ENCODING,
    "example": "summary description value externalValue dataValue serializedValue",
    "link": "operationRef operationId parameters requestBody body description",
    "securityScheme": "type description name in scheme bearerFormat flows deprecated "
    "openIdConnectUrl oauth2MetadataUrl",
    "oauthFlows": "implicit password clientCredentials authorizationCode "
    "deviceAuthorization",
    "oauthFlow": "authorizationUrl tokenUrl refreshUrl scopes deviceAuthorizationUrl",
    "discriminator": "propertyName mapping defaultMapping",
    "xml": "name namespace prefix attribute wrapped nodeType",
    "schema": "type format title description default enum const example examples "
    "required nullable readOnly writeOnly deprecated multipleOf maximum minimum "
    "exclusiveMaximum exclusiveMinimum maxLength minLength pattern maxItems minItems "
    "uniqueItems maxContains minContains maxProperties minProperties "
    "dependentRequired contentEncoding contentMediaType discriminator xml "
    "externalDocs $schema $id $anchor $dynamicAnchor $dynamicRef $comment $vocabulary",
}
_VALUE = (
    "type format items collectionFormat default maximum exclusiveMaximum minimum "
    "exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum "
    "multipleOf"
)
_SWAGGER_WORDS = {
    **{
        kind: _WORDS[kind]
        for kind in ("info", "contact", "license", "tag", "externalDocs", "xml")
    },
    "openapi": "swagger host basePath schemes consumes produces security externalDocs",
    "pathItem": "",
    "operation": f"{_WORDS['operation']} consumes produces schemes",
    "parameter": f"name in description required allowEmptyValue {_VALUE}",
    "items": _VALUE,
    "header": f"description {_VALUE}",
    "response": "description examples",
    "securityScheme": "type description name in flow authorizationUrl tokenUrl scopes",
    "schema": _WORDS["schema"],
}
_REFERENCE = "$ref summary description"
# Keywords of other drafts and tools: they are not ours, and no slips either.
TOLERATED = frozenset(
    [
        "id",
        "dependencies",
        "extends",
        "disallow",
        "divisibleBy",
        "$recursiveRef",
        "$recursiveAnchor",
        "optional",
    ]
)
# Objects that no stage visits; kind -> key -> kind of what is inside.
_INSIDE = {
    "openapi": {"externalDocs": "externalDocs"},
    "info": {"contact": "contact", "license": "license"},
    "tag": {"externalDocs": "externalDocs"},
    "operation": {"externalDocs": "externalDocs"},
    "schema": {
        "discriminator": "discriminator",
        "externalDocs": "externalDocs",
        "xml": "xml",
    },
    "securityScheme": {"flows": "oauthFlows"},
    "oauthFlows": dict.fromkeys(_WORDS["oauthFlows"].split(), "oauthFlow"),
}
# `xname`, `y-name` and `-name` are slips of `x-name`; `name` is none.
_LIKE_EXTENSION = re.compile("x|.?-", re.IGNORECASE)


def _keys(words: dict[str, str], layout: Layout) -> dict[str, frozenset[str]]:
    return {
        kind: frozenset(
            [*own.split(), *_REFERENCE.split(), *layout.fields.get(kind, {})]
            + [name for name, kinds in OWNERS.items() if kind in kinds]
            + [
                name
                for name, hints in HINTS.items()
                if any(kind in h.kinds for h in hints)
            ]
        )
        for kind, own in words.items()
    }


Keys = dict[str, frozenset[str]]
KEYS: Keys = _keys(_WORDS, OPENAPI)
"""kind -> every key that an object of it may have, foreign x- keys apart."""
SWAGGER_KEYS: Keys = _keys(_SWAGGER_WORDS, SWAGGER)
"""The same of Swagger 2.0."""


def misspelt(
    kind: str, value: dict[str, Any], table: Keys = KEYS
) -> dict[str, list[str]]:
    """Return the keys of an object that are nearly others -> what they may mean."""
    known = table.get(kind)
    if known is None or value.keys() <= known:
        return {}
    found: dict[str, list[str]] = {}
    for key in value.keys() - known:
        if meant := _meant(kind, key, known):
            found[key] = meant
    return found


def misspelt_keys(node: Node, table: Keys = KEYS) -> Iterator[Problem]:
    """Yield the keys of a node that are nearly one of its kind, or of other kinds."""
    for kind, pointer, value in _objects(node.kind, node.pointer, node.value):
        if kind in table:
            yield from _misplaced(kind, pointer, value)
        for key, meant in misspelt(kind, value, table).items():
            what = "document" if kind == "openapi" else spoken(kind)
            message = f"unknown key {key!r} in this {what}"
            place = (*pointer, key)
            hint = did_you_mean(meant)
            yield Problem(place, "misspelt-key", message, hint, at_key=True)


def _misplaced(kind: str, pointer: Pointer, value: dict[str, Any]) -> Iterator[Problem]:
    """Yield our extensions where they count for nothing."""
    for key in value.keys() & OWNERS.keys():
        # What does not fit is of somebody else, who has a key of that name too. Of a
        # whole document x-pagination can only say whether it is to be inferred.
        is_all = kind == "openapi" and key == "x-pagination" and is_object(value[key])
        is_misplaced = kind not in OWNERS[key] or is_all
        if is_misplaced and extension(value, key) is not None:
            message = f"{key} counts for nothing in this {spoken(kind)}"
            hint = f"it belongs into: {', '.join(map(spoken, OWNERS[key]))}"
            place = (*pointer, key)
            yield Problem(place, "misplaced-key", message, hint, at_key=True)


def _objects(
    kind: str, pointer: Pointer, value: Any
) -> Iterator[tuple[str, Pointer, dict[str, Any]]]:
    if not is_object(value):
        return
    yield kind, pointer, value
    inside = _INSIDE.get(kind)
    if inside is not None:
        for key in inside.keys() & value.keys():
            yield from _objects(inside[key], (*pointer, key), value[key])


@cache
def _words(keys: frozenset[str]) -> tuple[Words, Words, Words]:
    """Return the plain ones of keys, the extensions, and both."""
    extensions = {key for key in keys if key.startswith("x-")}
    return Words(keys - extensions), Words(extensions), Words(keys)


def _meant(kind: str, key: str, keys: frozenset[str]) -> list[str]:
    if kind == "schema" and key in TOLERATED:
        return []
    plain, extensions, both = _words(keys)
    if key.lower().startswith("x-"):
        return extensions.near(key)
    return (both if _LIKE_EXTENSION.match(key) else plain).near(key)
