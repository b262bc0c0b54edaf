"""What a document says of a value in words: its meaning, its bounds, its default."""

from __future__ import annotations

from ..ir import (
    ArrayType,
    DeclarationRef,
    Declarations,
    Field,
    IntegerType,
    ModelDecl,
    NullableType,
    NumberType,
    Parameter,
    StringType,
    Type,
    UnionDecl,
)
from ..ir.graph import untyped_reason
from ..ir.types import Hints

# Longer ones say little to a reader.
_LONGEST_PATTERN = 80
_MOST_VARIANTS = 8

WHOLE_BODY = "The whole body at once."
"""What is said of a body of which the document says nothing."""


def field_text(field: Field) -> str:
    """Return the docstring of a field: what it is, its bounds, its default."""
    text = type_text(field.description, field.type)
    said = _said(field.type, field.default, deprecated=field.deprecated)
    return f"{text}\n\n{said}".strip()


def type_text(description: str, one: Type) -> str:
    """Return a description with the reason why something in the type is Any."""
    reason = untyped_reason(one)
    return f"{description}\n\nAny: {reason}.".strip() if reason else description


def parameter_meaning(parameter: Parameter, declarations: Declarations) -> str:
    """Return what is said of a parameter, as one paragraph."""
    default = "" if parameter.required else parameter.default
    said = _said(parameter.type, default, deprecated=parameter.deprecated)
    own = parameter.description or _of_each(parameter.type, declarations)
    return _joined(own, said)


def field_meaning(field: Field, declarations: Declarations) -> str:
    """Return what is said of a field that is an argument, as one paragraph."""
    default = "" if field.required else field.default
    said = _said(field.type, default, deprecated=field.deprecated)
    return _joined(field.description or _of_each(field.type, declarations), said)


def _of_each(one: Type, declarations: Declarations) -> str:
    """Return what is said of the items of a list, "" of what is none."""
    match one:
        case NullableType(inner=inner):
            return _of_each(inner, declarations)
        case ArrayType(item=DeclarationRef(name=name)):
            description = declarations[name].description
            return f"Each: {description}" if description else ""
        case _:
            return ""


def place_of(parameter: Parameter) -> str:
    """Return where a parameter goes, in words."""
    if parameter.place in ("header", "cookie"):
        return f"The {parameter.place} `{parameter.wire}`."
    return f"`{parameter.wire}` in the {parameter.place}."


def body_meaning(description: str, one: Type | None, declarations: Declarations) -> str:
    """Return what is said of a body that is given as a whole."""
    declared = declarations[one.name] if isinstance(one, DeclarationRef) else None
    if not isinstance(declared, UnionDecl):
        return description or WHOLE_BODY
    description = description or declared.description or WHOLE_BODY
    models = [_model(variant, declarations) for variant in declared.variants]
    if len(models) > _MOST_VARIANTS:
        return description
    kinds = [_fields(model) for model in models if model is not None]
    return f"{description} {'; or '.join(kinds)}." if kinds else description


def _model(one: Type, declarations: Declarations) -> ModelDecl | None:
    declared = declarations[one.name] if isinstance(one, DeclarationRef) else None
    return declared if isinstance(declared, ModelDecl) else None


def _fields(model: ModelDecl) -> str:
    given = [field for field in model.fields if not field.read_only]
    required = [f"`{field.name}`" for field in given if field.required]
    others = [f"`{field.name}`" for field in given if not field.required]
    text = f"`{model.name}`"
    if required:
        text += f" with {', '.join(required)}"
    if others:
        text += f"{', and' if required else ' with'} perhaps {', '.join(others)}"
    return text


def _joined(description: str, said: str) -> str:
    description = description.rstrip()
    ends = (
        not description or not said or description.endswith((".", "!", "?", ":", "`"))
    )
    return f"{description}{'' if ends else '.'} {said}".strip()


def _said(one: Type, default: str, *, deprecated: bool) -> str:
    """Return the bounds of a type, a default as JSON and whether it is deprecated."""
    said = [bounds(one)]
    said += [f"Default: `{default}`."] if default else []
    said += ["Deprecated."] if deprecated else []
    return " ".join(text for text in said if text)


def bounds(one: Type) -> str:
    """Return the documented bounds of a type in a sentence, "" if there are none."""
    match one:
        case NullableType(inner=inner):
            return bounds(inner)
        case ArrayType(item=item):
            each = bounds(item)
            return f"Each: {each[0].lower()}{each[1:]}" if each else ""
        case IntegerType(hints=hints) | NumberType(hints=hints):
            found = _of_number(hints)
        case StringType(hints=hints):
            found = _of_text(hints)
        case _:
            found = []
    text = ", ".join(found)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _of_number(hints: Hints) -> list[str]:
    found: list[str] = []
    if hints.above is not None:
        found.append(f"more than {_number(hints.above)}")
    elif hints.minimum is not None:
        found.append(f"at least {_number(hints.minimum)}")
    if hints.below is not None:
        found.append(f"less than {_number(hints.below)}")
    elif hints.maximum is not None:
        found.append(f"at most {_number(hints.maximum)}")
    if hints.multiple_of is not None:
        found.append(f"a multiple of {_number(hints.multiple_of)}")
    return found


def _of_text(hints: Hints) -> list[str]:
    found: list[str] = []
    least, most = hints.min_length, hints.max_length
    if least and least == most:
        found.append(_characters(f"exactly {least}", least))
    elif least and most is not None:
        found.append(_characters(f"{least} to {most}", most))
    elif least:
        found.append(_characters(f"at least {least}", least))
    elif most is not None:
        found.append(_characters(f"at most {most}", most))
    if 0 < len(hints.pattern) <= _LONGEST_PATTERN:
        found.append(f"of the pattern `{hints.pattern}`")
    return found


def _characters(text: str, count: int) -> str:
    return f"{text} character{'' if count == 1 else 's'}"


def _number(value: float) -> str:
    is_whole = isinstance(value, float) and value.is_integer() and abs(value) < 1e15
    return str(int(value) if is_whole else value)
