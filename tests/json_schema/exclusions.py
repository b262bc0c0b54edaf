"""Which instances of the suite are not decoded as they came, and why.

What `is_excluded` says is a rule; `EXCLUDED` names single instances, each of which must
fail: a test holds the list against what happens.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from clientpress.json_values import is_object

if TYPE_CHECKING:
    from .suite import Group

_OUTSIDE = re.compile(
    r'"\$ref": "(?:https://json-schema\.org|tree\.json|extendible-dynamic'
    r"|http://localhost:1234/draft2020-12/detached)"
)


def why_no_operation(group: Group) -> str:
    """Return why a group is no part of the document, "" if it is."""
    if group.keyword == "refRemote":
        return "its schemas are on a server, and nothing is fetched"
    if _OUTSIDE.search(json.dumps(group.schema)):
        return "it refers to a schema outside of the document"
    return ""


def is_excluded(group: Group, instance: str) -> bool:
    """Tell whether an instance is of another JSON type than the schema speaks of.

    A schema without `type` that has `properties` means objects to whoever writes API
    documents. The suite is stricter, and names such instances alike.
    """
    typeless = not is_object(group.schema) or "type" not in group.schema
    return typeless and instance.startswith("ignores ")


BELIEVED = "base64 is decoded, and what is none is reported"
IMPLIED = "a schema without a type is of the type its keywords speak of"
CONDITIONAL = "a property that only a condition describes is of that type"
ALIKE = "the items after alike ones are taken to be like them"
PATTERN = "keys are taken to match the pattern"
DYNAMIC = "what $dynamicRef means depends on the way to it"

EXCLUDED: dict[tuple[str, str, str], str] = {
    (
        "content",
        "validation of binary string-encoding",
        "an invalid base64 string (% is not a valid character); validates true",
    ): BELIEVED,
    (
        "content",
        "validation of binary-encoded media type documents",
        "an invalid base64 string that is valid JSON; validates true",
    ): BELIEVED,
    (
        "content",
        "validation of binary-encoded media type documents with schema",
        "an invalid base64 string that is valid JSON; validates true",
    ): BELIEVED,
    ("dependentSchemas", "single dependency", "no dependency"): CONDITIONAL,
    (
        "items",
        "a schema given for items",
        "JavaScript pseudo-array is valid",
    ): IMPLIED,
    (
        "prefixItems",
        "a schema given for prefixItems",
        "JavaScript pseudo-array is valid",
    ): IMPLIED,
    (
        "patternProperties",
        "regexes are not anchored by default and are case sensitive",
        "regexes are case sensitive",
    ): PATTERN,
    ("ref", "root pointer ref", "match"): IMPLIED,
    ("ref", "root pointer ref", "recursive match"): IMPLIED,
    (
        "ref",
        "simple URN base URI with $ref via the URN",
        "valid under the URN IDed schema",
    ): IMPLIED,
    (
        "unevaluatedProperties",
        "unevaluatedProperties with $dynamicRef",
        "with no unevaluated properties",
    ): DYNAMIC,
    **{
        ("uniqueItems", f"uniqueItems{which} with an array of items", instance): ALIKE
        for which, instance in (
            ("", "unique array extended from [false, true] is valid"),
            ("", "unique array extended from [true, false] is valid"),
            ("=false", "unique array extended from [false, true] is valid"),
            ("=false", "unique array extended from [true, false] is valid"),
            ("=false", "non-unique array extended from [false, true] is valid"),
            ("=false", "non-unique array extended from [true, false] is valid"),
        )
    },
}
