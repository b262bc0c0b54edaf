"""What the documents of a corpus have misspelt, each looked at by hand."""

from __future__ import annotations

from pathlib import Path

from clientpress.document.load import load
from clientpress.document.normalise import normalise
from clientpress.document.validate import Validation

_CODES = frozenset(
    (
        "misplaced-key",
        "misspelt-format",
        "misspelt-key",
        "misspelt-word",
        "required-property",
        "undefined-name",
        "undefined-scope",
        "unused-member",
    )
)
_REQUIRED = "no property is called {!r}, which is required".format
_OPERATION = "there is no operation {!r}".format
_SCOPE = "the security scheme 'oauth2' has no scope {!r}".format
# These say what is wrong with the document: no report of them is false.
TRUE = {
    "asana": {
        _SCOPE("goals:write"),
        _SCOPE("stories:delete"),
        _SCOPE("workspaces.typeahead:read"),
    },
    "box": {_REQUIRED("type"), _REQUIRED("id"), _REQUIRED("grant_type")},
    "digitalocean": {
        _OPERATION("sshKeys_get_by_id"),
        _OPERATION("sshKeys_get_by_fingerprint"),
        _OPERATION("sshKeys_delete_by_id"),
        _OPERATION("ssh_keys_delete_by_fingerprint"),
        _REQUIRED("method"),
        _REQUIRED("endpoint"),
        _REQUIRED("urn"),
    },
    "docker-engine": {"unknown format 'dateTime'"},
    "github": {_REQUIRED("tags")},
    "lob": {
        "the body has no property 'example-prop' to encode",
        _REQUIRED("offset"),
        _REQUIRED("color"),
    },
    "openai": {
        "unknown key 'max_items' in this schema",
        "unknown key 'min_items' in this schema",
    },
}


def false_reports(path: Path) -> list[str]:
    """Return the slips that are reported of a document and are not known to be true."""
    document = load(path)
    validation = Validation(document, normalise(document), house_rules=False)
    validation.cancel()
    known = TRUE.get(path.stem, set())
    return [
        f"{document.locate(one.pointer, at_key=one.at_key)}: {one.message}"
        for one in validation.problems
        if one.code in _CODES and one.message not in known
    ]
