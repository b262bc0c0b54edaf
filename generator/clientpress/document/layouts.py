"""Where objects stand in the documents of OpenAPI 3, and of Swagger 2.0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..json_values import is_object
from .objects import COMPONENTS, FIELDS, METHODS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..references import Pointer
    from .objects import Fields


class Layout(NamedTuple):
    """How documents of one major version are laid out."""

    fields: Fields
    sections: Mapping[Pointer, str]
    """Where components stand -> their kind."""

    def section(self, kind: str) -> Pointer | None:
        """Return where components of a kind stand; None if there are none of it."""
        return next(
            (place for place, one in self.sections.items() if one == kind), None
        )


OPENAPI = Layout(FIELDS, {("components", s): kind for s, kind in COMPONENTS.items()})
SWAGGER = Layout(
    {
        "openapi": {
            "info": ("one", "info"),
            "paths": ("patterned", "pathItem"),
            "x-ms-paths": ("patterned", "pathItem"),
            "definitions": ("map", "schema"),
            "parameters": ("map", "parameter"),
            "responses": ("map", "response"),
            "securityDefinitions": ("map", "securityScheme"),
            "tags": ("list", "tag"),
        },
        "pathItem": {
            "parameters": ("list", "parameter"),
            # Methods that came later are read where somebody has written them.
            **dict.fromkeys(METHODS, ("one", "operation")),
        },
        "operation": {
            "parameters": ("list", "parameter"),
            "responses": ("patterned", "response"),
        },
        "parameter": {"schema": ("one", "schema"), "items": ("one", "items")},
        "items": {"items": ("one", "items")},
        "header": {"items": ("one", "items")},
        "response": {"schema": ("one", "schema"), "headers": ("map", "header")},
        "schema": FIELDS["schema"],
    },
    {
        ("definitions",): "schema",
        ("parameters",): "parameter",
        ("responses",): "response",
        ("securityDefinitions",): "securityScheme",
    },
)


def is_swagger(root: Mapping[str, Any]) -> bool:
    """Tell whether a document is one of Swagger 2.0, and not of OpenAPI."""
    version = str(root.get("swagger", ""))
    return "openapi" not in root and version.strip().removeprefix("v") in ("2", "2.0")


def layout_of(root: Mapping[str, Any]) -> Layout:
    """Return the layout of a document."""
    return SWAGGER if is_swagger(root) else OPENAPI


def entries(root: Any, section: Pointer) -> dict[str, Any]:
    """Return the components that stand in a section of a document, by name."""
    value = root
    for key in section:
        value = value.get(str(key)) if is_object(value) else None
    return value if is_object(value) else {}
