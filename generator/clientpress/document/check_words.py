"""Find words that are nearly one of those that OpenAPI, or IANA, has a list of.

What is no word of a list and like none of it is left to others: the schemas of the
specification refuse it, or it is a word that its vendor has made.
"""

from __future__ import annotations

from functools import cache
from mimetypes import MimeTypes
from typing import TYPE_CHECKING, Any

from ..diagnostics import Problem
from ..json_values import is_list, is_object
from ..media_types import essence
from ..spelling import Words, did_you_mean
from .objects import FIELDS, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..references import Pointer
    from .objects import Node

_PLACES = "path query querystring header cookie"
_STYLES = "matrix label simple form spaceDelimited pipeDelimited deepObject cookie"
# The registry of IANA; HTTP compares them without case.
_SCHEMES = (
    "basic bearer concealed digest dpop gnap hoba mutual negotiate oauth "
    "privatetoken scram-sha-1 scram-sha-256 vapid"
)
_WORDS = {
    (kind, key): Words(words.split())
    for kind, key, words in (
        ("parameter", "in", _PLACES),
        ("parameter", "style", _STYLES),
        ("header", "style", _STYLES),
        ("encoding", "style", _STYLES),
        ("securityScheme", "type", "apiKey http mutualTLS oauth2 openIdConnect"),
        ("securityScheme", "in", "query header cookie"),
        (
            "securityScheme",
            "scheme",
            _SCHEMES,
        ),
        (
            "schema",
            "contentEncoding",
            "base64 base64url base32 base16 quoted-printable 7bit 8bit binary",
        ),
    )
}
_OF_LISTS = "csv ssv tsv pipes multi"
_SWAGGER_WORDS = {
    (kind, key): Words(words.split())
    for kind, key, words in (
        ("openapi", "schemes", "http https ws wss"),
        ("operation", "schemes", "http https ws wss"),
        ("parameter", "in", "path query header body formData"),
        ("parameter", "collectionFormat", _OF_LISTS),
        ("items", "collectionFormat", _OF_LISTS),
        ("header", "collectionFormat", _OF_LISTS),
        ("securityScheme", "type", "basic apiKey oauth2"),
        ("securityScheme", "in", "query header"),
        ("securityScheme", "flow", "implicit password application accessCode"),
    )
}
_NO_CASE = frozenset([("securityScheme", "scheme")])


def _by_kind(table: Mapping[tuple[str, str], Words]) -> dict[str, dict[str, Words]]:
    return {
        kind: {key: words for (owner, key), words in table.items() if owner == kind}
        for kind, _ in table
    }


_WORDS_OF, _SWAGGER_WORDS_OF = _by_kind(_WORDS), _by_kind(_SWAGGER_WORDS)
_CONTENTS = {
    kind: [key for key, (_, inner) in fields.items() if inner == "mediaType"]
    for kind, fields in FIELDS.items()
    if kind != "components"
}
"""kind -> the keys under which it has contents by their media types."""
_USUAL = (
    "application/json application/xml application/yaml application/octet-stream "
    "application/x-www-form-urlencoded application/pdf application/zip "
    "application/gzip application/jsonl application/x-ndjson application/json-seq "
    "application/problem+json application/problem+xml application/hal+json "
    "application/vnd.api+json application/ld+json application/json-patch+json "
    "application/merge-patch+json multipart/form-data multipart/mixed "
    "multipart/related text/plain text/html text/csv text/xml text/event-stream "
    "text/markdown image/png image/jpeg image/gif image/webp image/svg+xml "
    "audio/mpeg video/mp4 application/* image/* text/* audio/* video/* */*"
)
# Written by many, in no register, and like one of those.
_CUSTOMARY = (
    "application/yml application/x-yaml application/x-yml application/x-json "
    "application/x-zip application/x-gzip application/jsonp application/json5 "
    "application/bson text/yml text/yaml text/json text/x-markdown image/jpg "
    "image/jp2 image/jpx image/apng audio/mp3 audio/mp4"
)
_MEDIA_TYPES = Words(_USUAL.split())


@cache
def _known_media_types() -> frozenset[str]:
    tables = MimeTypes().types_map
    listed = [name for table in tables for name in table.values()]
    return frozenset([*_USUAL.split(), *_CUSTOMARY.split(), *listed])


def check_words(node: Node) -> Iterator[Problem]:
    """Yield a problem for each word of a node that is nearly one of its list."""
    kind, value, pointer = node.kind, node.value, node.pointer
    yield from _listed_words(node, _WORDS_OF)
    for field in _CONTENTS.get(kind, ()):
        entries = value.get(field)
        if is_object(entries):
            for name in entries:
                yield from _media_type(name, (*pointer, field, name), at_key=True)
    if kind == "schema":
        yield from _media_type(
            value.get("contentMediaType"), (*pointer, "contentMediaType")
        )
    if kind == "encoding":
        yield from _media_types(value.get("contentType"), (*pointer, "contentType"))


def check_swagger_words(node: Node) -> Iterator[Problem]:
    """Yield the same for a node of Swagger 2.0."""
    yield from _listed_words(node, _SWAGGER_WORDS_OF)
    for key in (
        ("consumes", "produces") if node.kind in ("openapi", "operation") else ()
    ):
        said = node.value.get(key)
        for index, name in enumerate(said if is_list(said) else ()):
            yield from _media_type(name, (*node.pointer, key, index))


def _listed_words(
    node: Node, table: Mapping[str, Mapping[str, Words]]
) -> Iterator[Problem]:
    kind = node.kind
    for key, words in table.get(kind, {}).items():
        said = node.value.get(key)
        entries = enumerate(said) if is_list(said) else [(None, said)]
        for index, given in entries:
            if type(given) is not str:
                continue
            word = given.lower() if (kind, key) in _NO_CASE else given
            if word not in words and (near := words.near(word)):
                message = f"{key}: unknown word {word!r} in this {spoken(kind)}"
                place = (*node.pointer, key, *(() if index is None else (index,)))
                yield Problem(place, "misspelt-word", message, did_you_mean(near))


def _media_types(listed: Any, place: Pointer) -> Iterator[Problem]:
    for name in listed.split(",") if type(listed) is str else ():
        yield from _media_type(name, place)


def _media_type(
    name: Any, place: Pointer, *, at_key: bool = False
) -> Iterator[Problem]:
    if type(name) is not str:
        return
    word = essence(name)
    if word in _known_media_types():
        return
    if near := _MEDIA_TYPES.near(word):
        message = f"unknown media type {word!r}"
        hint = did_you_mean(near)
        yield Problem(place, "misspelt-word", message, hint, at_key=at_key)
