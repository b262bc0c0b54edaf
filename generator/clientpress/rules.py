"""Everything that can be wrong with a document: each code, its meaning, its weight.

Who finds something says which rule it breaks. Whether that is an error or a warning is
decided here, by how the document is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

Severity = Literal["error", "warning"]
Reading = Literal["lenient", "strict", "house"]
READINGS: tuple[Reading, ...] = ("lenient", "strict", "house")
"""How a document is read: as it is meant, by the letter, or by the house rules too."""


class Weight(Enum):
    """What a finding means for a document: its severity for each reading, and why."""

    FATAL = ("error", "error", "error")
    RECOVERABLE = ("warning", "error", "error")
    MILD = ("warning", "warning", "error")
    REMARK = ("warning", "warning", "warning")

    def severity(self, reading: Reading) -> Severity:
        """Return what a finding of this weight is in a document read so."""
        severities: tuple[Severity, Severity, Severity] = self.value
        return severities[READINGS.index(reading)]

    @property
    def meaning(self) -> str:
        """Return what all rules of this weight have in common."""
        return _MEANINGS[self]


_MEANINGS = {
    Weight.FATAL: "Something would be lost, or nothing can be read",
    Weight.RECOVERABLE: "Wrong, though what is meant is plain",
    Weight.MILD: "Against a rule, and without effect on the client",
    Weight.REMARK: "Nothing is wrong, but one should know what came of it",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong; `meaning` says in one line what is."""

    code: str
    weight: Weight
    meaning: str


def is_recoverable(code: str) -> bool:
    """Tell whether a document can be read although it breaks a rule."""
    return RULES[code].weight is not Weight.FATAL


def severity(code: str, reading: Reading) -> Severity:
    """Return whether a finding is an error in a document that is read so."""
    return RULES[code].weight.severity(reading)


_FATAL, _RECOVERABLE = Weight.FATAL, Weight.RECOVERABLE
_MILD, _REMARK = Weight.MILD, Weight.REMARK
RULES = {
    rule.code: rule
    for rule in (
        Rule(
            "alias-bomb",
            _FATAL,
            "YAML aliases expand to more nodes than any document needs",
        ),
        Rule(
            "binary-in-json",
            _REMARK,
            "a property that is binary is sent in JSON, which holds text only",
        ),
        Rule(
            "brought-along",
            _REMARK,
            "an operation is kept since another one needs it",
        ),
        Rule(
            "config", _FATAL, "clientpress.toml names what the document does not have"
        ),
        Rule("cyclic-alias", _FATAL, "a YAML alias stands inside the node it names"),
        Rule("cyclic-ref", _FATAL, "a chain of $refs leads back to itself"),
        Rule("cyclic-schema", _RECOVERABLE, "a schema is made of itself without end"),
        Rule(
            "discriminator-value",
            _RECOVERABLE,
            "a discriminator's value is said to mean what it cannot mean",
        ),
        Rule("duplicate-key", _RECOVERABLE, "a mapping holds the same key twice"),
        Rule(
            "duplicate-operation-id",
            _RECOVERABLE,
            "two operations share an operationId",
        ),
        Rule(
            "duplicate-parameter",
            _RECOVERABLE,
            "a list holds two parameters of one name and place",
        ),
        Rule("encoding", _FATAL, "a file is not UTF-8"),
        Rule(
            "required-cycle",
            _RECOVERABLE,
            "a schema requires itself, so that no value of it could end",
        ),
        Rule(
            "example-mismatch", _MILD, "an example or default does not fit its schema"
        ),
        Rule("extension", _MILD, "the value of an x- key does not fit its JSON Schema"),
        Rule(
            "hint", _REMARK, "what is said for other generators has an effect, or none"
        ),
        Rule("house-description", _FATAL, "a summary or description is written badly"),
        Rule(
            "house-operation-id", _FATAL, "an operationId is not a dotted Python path"
        ),
        Rule(
            "left-out",
            _REMARK,
            "clientpress.toml has a table for what include or exclude leave out",
        ),
        Rule(
            "lost-operation",
            _FATAL,
            "a path item or an operation cannot be read and would be lost",
        ),
        Rule("missing-file", _FATAL, "a file cannot be read"),
        Rule("missing-operation-id", _FATAL, "an operation has no operationId"),
        Rule(
            "missing-source",
            _FATAL,
            "an operation or webhook does not say where it is documented",
        ),
        Rule("misspelt-format", _RECOVERABLE, "a format is nearly one that is known"),
        Rule(
            "misspelt-key",
            _RECOVERABLE,
            "a key is nearly one that such an object has, and counts for nothing",
        ),
        Rule(
            "misplaced-key",
            _MILD,
            "one of our x- keys stands where it counts for nothing",
        ),
        Rule(
            "misspelt-word",
            _RECOVERABLE,
            "a word is nearly one of those that can stand there",
        ),
        Rule("missing-summary", _FATAL, "an operation has no summary"),
        Rule("multiple-documents", _FATAL, "a file holds more than one YAML document"),
        Rule(
            "name-taken",
            _REMARK,
            "an operation cannot have the name it was given, since another has it",
        ),
        Rule(
            "nested-list",
            _REMARK,
            "a list within a list is sent as JSON, which Swagger 2.0 writes otherwise",
        ),
        Rule("openapi", _RECOVERABLE, "the document breaks the OpenAPI specification"),
        Rule(
            "openapi-detail",
            _MILD,
            "the document breaks a rule of the OpenAPI specification that says nothing "
            "about what is meant",
        ),
        Rule(
            "openapi-version",
            _RECOVERABLE,
            "the OpenAPI version is not written as the specification asks",
        ),
        Rule(
            "outside-ref", _FATAL, "a $ref leaves the folder in which references stay"
        ),
        Rule("overlay", _FATAL, "an Overlay document cannot be applied"),
        Rule(
            "overlay-target",
            _REMARK,
            "an action of an Overlay document changes nothing",
        ),
        Rule(
            "guide",
            _RECOVERABLE,
            "x-guide names an operation or an example that is not there",
        ),
        Rule("paging", _FATAL, "x-pagination names what the operation does not have"),
        Rule(
            "path-parameter",
            _RECOVERABLE,
            "a path has a parameter that nobody declares",
        ),
        Rule("prepared-by", _MILD, "x-prepared-by names what does not exist"),
        Rule(
            "ref-kind",
            _RECOVERABLE,
            "a $ref points to another kind of object than stands there",
        ),
        Rule(
            "remote-ref",
            _FATAL,
            "a $ref points to the network or to a file: URL, and no file stands for it",
        ),
        Rule(
            "required-property",
            _RECOVERABLE,
            "a schema requires what none of its properties is called",
        ),
        Rule("same-operation", _FATAL, "two operations have one method and one path"),
        Rule(
            "swagger-leftover",
            _RECOVERABLE,
            "something of Swagger 2 stands in an OpenAPI 3 document",
        ),
        Rule("syntax", _FATAL, "a file is not well-formed YAML or JSON"),
        Rule("task", _FATAL, "x-task names an operation that cannot read a task"),
        Rule(
            "too-deep", _FATAL, "a document is nested deeper than this program follows"
        ),
        Rule(
            "too-many-pairs",
            _REMARK,
            "a schema combines more alternatives than a union of their pairs can hold",
        ),
        Rule(
            "undefined-name",
            _RECOVERABLE,
            "a tag, link, variable or part has a name that leads to nothing",
        ),
        Rule(
            "undefined-security",
            _RECOVERABLE,
            "a security requirement names no security scheme",
        ),
        Rule(
            "undefined-scope",
            _RECOVERABLE,
            "a security requirement names a scope that its scheme does not have",
        ),
        Rule("unknown-ref", _RECOVERABLE, "a $ref points to nothing"),
        Rule(
            "unknown-type",
            _RECOVERABLE,
            "a schema names a type that JSON does not have",
        ),
        Rule(
            "unsupported-version",
            _FATAL,
            "the file is no document of OpenAPI 3.0, 3.1 or 3.2, nor of Swagger 2.0",
        ),
        Rule("untyped", _REMARK, "a schema says what no type can say, and becomes Any"),
        Rule("unused-component", _RECOVERABLE, "nothing refers to a component"),
        Rule(
            "unused-member",
            _RECOVERABLE,
            "nothing refers to a member of a file, which is left out",
        ),
        Rule(
            "unused-path-parameter",
            _MILD,
            "a path parameter is declared that the path does not have",
        ),
        Rule(
            "validator",
            _RECOVERABLE,
            "openapi-spec-validator could not check the document",
        ),
        Rule(
            "wrong-type",
            _RECOVERABLE,
            "a value has another JSON type than the specification asks for",
        ),
    )
}
"""The table of rules, by code."""
