# Copied by clientpress. Do not edit.
"""What an operation is: data that generated modules hold as constants.

Nothing here acts. `route.py` prepares an operation for a client, `exchange.py`
carries it out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

if TYPE_CHECKING:
    from .paging import Paging, Polling
    from .server import Server

__all__ = [
    "Binary",
    "Body",
    "Decoder",
    "Decoders",
    "ErrorCodes",
    "Json",
    "Limit",
    "Location",
    "Nothing",
    "Operation",
    "Parameter",
    "Part",
    "Place",
    "Style",
    "Text",
    "is_idempotent",
]

T_co = TypeVar("T_co", covariant=True)

Place: TypeAlias = Literal["path", "query", "header", "cookie"]
Style: TypeAlias = Literal[
    "simple",
    "label",
    "matrix",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "tabDelimited",
    "deepObject",
    "cookie",
    "querystring",
]

_DEFAULT_STYLE: dict[str, Style] = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}

_IDEMPOTENT_METHODS = frozenset(
    {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"}
)

Limit: TypeAlias = tuple[int, float]
"""So many requests in so many seconds."""


def _explodes(style: Style) -> bool:
    """Whether items are written apart where nothing is said."""
    return style in ("form", "cookie")


class Json:
    """An answer in JSON. `type` is called once, when the first one arrives.

    Nothing is told of the value of one that `is_sensitive`.
    """

    __slots__ = ("_type", "is_sensitive", "media_types", "type")

    def __init__(
        self,
        type: Callable[[], Any],
        media_type: str = "application/json",
        *others: str,
        is_sensitive: bool = False,
    ) -> None:
        self.type = type
        self.media_types = (media_type, *others)
        self.is_sensitive = is_sensitive

    def resolved_type(self) -> Any:
        try:
            return self._type
        except AttributeError:
            self._type: Any = self.type()
            return self._type


class Text:
    """An answer that is returned as `str`."""

    __slots__ = ("media_types",)

    def __init__(self, media_type: str = "text/plain", *others: str) -> None:
        self.media_types = (media_type, *others)


class Binary:
    """An answer that is returned as `bytes`."""

    __slots__ = ("media_types",)

    def __init__(self, media_type: str = "*/*", *others: str) -> None:
        self.media_types = (media_type, *others)


class Location:
    """An answer that leads elsewhere; it is not followed but returned as `Redirect`."""

    __slots__ = ()

    media_types: tuple[str, ...] = ()


class Nothing:
    """An answer without a body; the result is None."""

    __slots__ = ()

    media_types: tuple[str, ...] = ()


Decoder: TypeAlias = Json | Text | Binary | Location | Nothing

Decoders: TypeAlias = Mapping[str, "Decoder | Mapping[str, Decoder]"]
"""By status (`"200"`, `"2XX"`, `"default"`); what is read in several ways is a mapping by
the first media type of each."""

ErrorCodes: TypeAlias = Mapping[str, tuple[str, bool]]
"""The vendor's code -> its meaning, and whether a new token may help."""


class Parameter:
    """A parameter. Style and explode are the defaults of OpenAPI unless given.

    `name` is the Python name, `wire` the name on the wire. `json` is set where the
    parameter is declared with the content `application/json`, and `form`, which says
    how its properties are written, with that of a form. `type` is given only where something follows from it: where Python names inside an object differ from
    those on the wire, or a value from what it would be by itself.
    """

    __slots__ = (
        "allow_reserved",
        "explode",
        "form",
        "json",
        "multi_segment",
        "name",
        "place",
        "style",
        "type",
        "wire",
    )

    def __init__(
        self,
        name: str,
        place: Place,
        *,
        wire: str | None = None,
        style: Style | None = None,
        explode: bool | None = None,
        allow_reserved: bool = False,
        json: bool = False,
        form: Mapping[str, Part] | None = None,
        multi_segment: bool = False,
        type: Callable[[], Any] | None = None,
    ) -> None:
        self.name = name
        self.place = place
        self.wire = name if wire is None else wire
        self.style: Style = _DEFAULT_STYLE[place] if style is None else style
        self.explode = _explodes(self.style) if explode is None else explode
        self.allow_reserved = allow_reserved
        self.json = json
        self.form = form
        self.multi_segment = multi_segment
        self.type = type


# No name of Python's, so that no parameter of a document has it.
_ANY_PATH = Parameter("/", "path", multi_segment=True, allow_reserved=True)


class Part:
    """How one property of a form or multipart body is written.

    `content_type` may be a list with wildcards, `headers` go with the part. With a
    `style` the property is written as a query parameter is. `base64` says that bytes
    are written as text.
    """

    __slots__ = (
        "allow_reserved",
        "base64",
        "content_type",
        "explode",
        "headers",
        "style",
    )

    def __init__(
        self,
        *,
        content_type: str | None = None,
        style: Style | None = None,
        explode: bool | None = None,
        allow_reserved: bool = False,
        headers: Mapping[str, str] | None = None,
        base64: bool | Literal["url"] = False,
    ) -> None:
        self.content_type = content_type
        self.base64: bool | Literal["url"] = base64
        self.style: Style | None = style
        self.explode = _explodes(style or "form") if explode is None else explode
        self.allow_reserved = allow_reserved
        self.headers: Mapping[str, str] = {} if headers is None else headers


class Body:
    """The request body.

    `type` is given only where something follows from it: where some Python name, at any
    depth, differs from the name on the wire, or a value from what it would be by itself.
    `read_only` says that a model in it may have properties that are not sent.
    `encoding` maps wire names to parts, positions where parts have no names (`"0"`,
    `"*"` for those beyond). Of an object, `required_fields` are those that have to be
    given, by Python name, and `constants` those that have one value only. `item` is the
    type of what is sent as lines of JSON. `others` are media types of files that may be
    sent as well, where the file tells which it is.
    """

    __slots__ = (
        "constants",
        "encoding",
        "item",
        "media_type",
        "others",
        "read_only",
        "required",
        "required_fields",
        "type",
    )

    def __init__(
        self,
        media_type: str,
        type: Callable[[], Any] | None = None,
        *,
        required: bool = False,
        read_only: bool = False,
        required_fields: tuple[str, ...] = (),
        constants: Mapping[str, Any] | None = None,
        encoding: Mapping[str, Part] | None = None,
        item: Callable[[], Any] | None = None,
        others: tuple[str, ...] = (),
    ) -> None:
        self.media_type = media_type
        self.type = type
        self.item = item
        self.others = others
        self.required = required
        self.read_only = read_only
        self.required_fields = required_fields
        self.constants: Mapping[str, Any] = {} if constants is None else constants
        self.encoding: Mapping[str, Part] = {} if encoding is None else encoding


class Operation(Generic[T_co]):
    """One operation of the API; `T_co` is what a call returns.

    `security` lists the alternatives, each a mapping from security scheme to scopes.
    `idempotent` overrules what the method says. `idempotency_key` is the header that
    carries a key; one made up by the client makes the call safe to repeat only if
    `key_repeats`. `idempotent_field` is the Python name of the field or parameter that,
    when given, makes it so. `rate_limit` counts its calls alone. `results` are what a
    call asks for; `other_results` come only when `accept`, a media type, asks for them.
    """

    __slots__ = (
        "_twins",
        "accept",
        "body",
        "error_codes",
        "errors",
        "idempotency_key",
        "idempotent",
        "idempotent_field",
        "key_repeats",
        "method",
        "name",
        "other_bodies",
        "other_results",
        "paging",
        "parameters",
        "path",
        "rate_limit",
        "results",
        "security",
        "server",
        "task",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        parameters: tuple[Parameter, ...] = (),
        body: Body | None = None,
        other_bodies: tuple[Body, ...] = (),
        results: Decoders | None = None,
        other_results: Mapping[str, Mapping[str, Decoder]] | None = None,
        errors: Decoders | None = None,
        security: tuple[Mapping[str, tuple[str, ...]], ...] = (),
        idempotent: bool | None = None,
        idempotent_field: str | None = None,
        idempotency_key: str | None = None,
        key_repeats: bool = True,
        error_codes: ErrorCodes | None = None,
        server: Server | None = None,
        paging: Paging | None = None,
        task: Polling | None = None,
        rate_limit: Limit | None = None,
    ) -> None:
        self.rate_limit = rate_limit
        self.paging = paging
        self.task = task
        self.name = name
        self.method = method
        self.path = path
        self.parameters = parameters
        self.body = body
        self.other_bodies = other_bodies
        self._twins: dict[tuple[str, str], Operation[T_co]] = {}
        self.accept = ""
        self.results: Decoders = {} if results is None else results
        self.other_results: Mapping[str, Mapping[str, Decoder]] = other_results or {}
        self.errors: Decoders = {} if errors is None else errors
        self.security = security
        self.idempotent = idempotent
        self.idempotent_field = idempotent_field
        self.idempotency_key = idempotency_key
        self.key_repeats = key_repeats
        self.error_codes = error_codes
        self.server = server

    def sent_as(self, media_type: str | None) -> Operation[T_co]:
        """The same operation with its documented body of another media type.

        Raises ValueError where there is none.
        """
        if self.body is None or media_type is None:
            return self
        if media_type == self.body.media_type and not self.body.others:
            return self
        key = "body", media_type
        if key not in self._twins:
            known = {body.media_type: body for body in self.other_bodies}
            first = self.body.media_type
            # Named by the caller, it is no matter of the file any more.
            known[first] = Body(first, item=self.body.item, required=self.body.required)
            if media_type not in known:
                named = ", ".join(sorted(known))
                raise ValueError(f"{self.name}: the body is one of {named}")
            twin = self._twin()
            twin.body = known[media_type]
            self._twins[key] = twin
        return self._twins[key]

    def answered_as(self, media_type: str | None) -> Operation[T_co]:
        """The same operation, asking for one of its documented media types.

        Raises ValueError where it is none of them.
        """
        if media_type is None:
            return self
        key = "accept", media_type
        if key not in self._twins:
            twin = self._twin()
            twin.accept = media_type
            results: dict[str, Decoder | Mapping[str, Decoder]] = {}
            others: dict[str, Mapping[str, Decoder]] = {}
            known: dict[str, None] = {}
            for status, own in self.results.items():
                ways = _ways(own) + _ways(self.other_results.get(status, {}))
                known.update((name, None) for name, _ in ways)
                asked = [one for name, one in ways if name == media_type]
                results[status] = asked[0] if asked else own
                others[status] = {
                    name: one for name, one in ways if asked and one is not asked[0]
                }
            if media_type not in known:
                raise ValueError(
                    f"{self.name}: the answer is one of {', '.join(known)}"
                )
            twin.results, twin.other_results = results, others
            self._twins[key] = twin
        return self._twins[key]

    def at(
        self, path: str, values: Mapping[str, Any]
    ) -> tuple[Operation[T_co], dict[str, Any]]:
        """The same operation at another path, and the values for its parameters there.

        The path goes by a parameter, so that routes and logs do not show it.
        """
        key = "path", "/{/}/" if path.endswith("/") else "/{/}"
        if key not in self._twins:
            twin = self._twin()
            twin.path = key[1]
            others = (one for one in self.parameters if one.place != "path")
            twin.parameters = (_ANY_PATH, *others)
            self._twins[key] = twin
        found = self._twins[key]
        known = {one.name for one in found.parameters}
        kept = {name: value for name, value in values.items() if name in known}
        return found, {**kept, _ANY_PATH.name: path.removesuffix("/")}

    def _twin(self) -> Operation[T_co]:
        twin: Operation[T_co] = object.__new__(type(self))
        for name in Operation.__slots__:
            setattr(twin, name, getattr(self, name))
        twin._twins = {}
        return twin

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"


def _ways(found: Decoder | Mapping[str, Decoder]) -> list[tuple[str, Decoder]]:
    """Each media type, and how it is read."""
    if not isinstance(found, Mapping):
        return [(name, found) for name in found.media_types]
    return [
        (name, decoder)
        for key, decoder in found.items()
        for name in dict.fromkeys((key, *decoder.media_types))
    ]


def is_idempotent(
    method: str, *, declared: bool | None, has_key: bool, has_field: bool
) -> bool:
    """Whether repeating the call does no harm.

    `declared` is what the API's description says; `has_key` tells that the call
    carries an idempotency key, `has_field` that the body carries its own identity.
    """
    if has_key or has_field:
        return True
    return method in _IDEMPOTENT_METHODS if declared is None else declared
