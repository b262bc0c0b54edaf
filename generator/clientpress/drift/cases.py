"""What a document lacks: observations held against it, and put together by place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from msgspec import Struct, field

from ..ir import ModelDecl, has_body
from ..json_values import is_list, is_object
from ..mock.bodies import content_for
from ..mock.tree import Place
from ..references import Pointer, pointer_steps
from .names import ANY_NAME, HEADERS_OF_HTTP, is_header_name, is_media_type
from .schemas import ANY_STEP, Schemas, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..document.load import Document
    from ..ir import Api, Operation
    from .observations import Observation, Observed

Kind: TypeAlias = Literal[
    "absent",
    "content",
    "enum",
    "format",
    "header",
    "header-absent",
    "header-type",
    "only-told",
    "property",
    "query",
    "status",
    "type",
]
Answer: TypeAlias = tuple[str, int]
"""An operation, by the Python path of its method, and a status."""

_NO_BODY = "there is no body, or none with a Content-Type"
_STATUSES = range(100, 600)
_ANY_REQUEST = "request"
"""What calls are named that no operation describes."""
_OF_REQUESTS = ("query", "sent")
_RESULTS = range(200, 300)
_OF_PARTS = ("content", "property", "status")
"""Cases of which several observations tell, each of another part."""


class Case(Struct, eq=False):
    """One thing in which a document and the answers disagree.

    `place` is the object of the document that it is about; `name` what is missing from
    it or too much in it. `seen` is in how many answers that was so, `sent` in how many
    requests. With `is_result` it is about what a method returns as a whole.
    """

    kind: Kind
    place: Place
    name: str
    words: str
    seen: dict[Answer, int] = field(default_factory=dict[Answer, int])
    shape: Shape = field(default_factory=Shape)
    values: list[Any] = field(default_factory=list[Any])
    """JSON types, or members of an enum, that came."""
    holder: Pointer = ()
    """The object that has the list `required`, or the header whose value it is."""
    sent: dict[Answer, int] = field(default_factory=dict[Answer, int])
    is_result: bool = False

    @property
    def told(self) -> list[tuple[Answer, int]]:
        """In how many answers of each kind it was seen, and in how many requests."""
        return [*self.seen.items(), *self.sent.items()]


def cases_of(observed: Observed, document: Document, api: Api) -> list[Case]:
    """Return what the document lacks or has too much, in the order of its operations."""
    return _Sorter(observed, document, api).sorted()


def answers_of(observed: Observed) -> dict[Answer, int]:
    """Return how many answers there were of each status of each operation."""
    found: dict[Answer, int] = {}
    for one, count in observed.counts.items():
        if one.kind == "answer":
            key = one.operation, one.status
            found[key] = found.get(key, 0) + count
    return found


class _Sorter:
    """Finds the place of each observation, and asks whether it is documented now."""

    def __init__(self, observed: Observed, document: Document, api: Api) -> None:
        self._observed = observed
        self._document = document
        self._api = api
        self._schemas = Schemas(document.written)
        self._operations = {".".join(o.path_of_method): o for o in api.operations}
        self._cases: dict[tuple[Any, ...], Case] = {}
        self._answers = answers_of(observed)

    def sorted(self) -> list[Case]:
        counts = self._observed.counts
        # What an answer as a whole is like comes before what is in it.
        known = sorted(counts, key=lambda one: (one.kind != "answer", _order(one)))
        for one in known:
            operation = self._operations.get(one.operation)
            where = Place((), {})
            if one.kind in ("no-method", "no-path"):
                what = one.kind.removeprefix("no-")
                words = f"the document has no such {what}"
                self._case(one, "only-told", where, one.operation, words)
            elif operation is None:
                self._without_operation(one)
            else:
                self._sort(one, operation)
        self._absent_headers()
        order = {name: number for number, name in enumerate(self._operations)}
        return sorted(
            self._cases.values(),
            key=lambda case: min((order.get(n, -1), s) for (n, s), _ in case.told),
        )

    def _without_operation(self, one: Observation) -> None:
        if one.kind != "answer":
            return
        words = f"the document has no operation {one.operation}"
        if one.operation == _ANY_REQUEST:
            words = "client.request was called, for what the document does not have"
        self._case(one, "only-told", Place((), {}), one.operation, words)

    def _case(
        self, one: Observation, kind: Kind, place: Place, name: str, words: str
    ) -> Case:
        """Return the case of an observation, with what it has seen counted."""
        key = kind, place.pointer, name
        case = self._cases.get(key)
        if case is None:
            case = self._cases[key] = Case(kind, place, name, words)
        answer = one.operation, one.status
        seen = case.sent if one.kind in _OF_REQUESTS else case.seen
        is_part = kind in _OF_PARTS and one.kind in ("sent", "unknown")
        if not is_part or answer not in seen:
            count = self._observed.counts[one]
            total = seen.get(answer, 0) + count
            # One answer may have several kinds of values at one place.
            seen[answer] = min(total, self._answers.get(answer, total))
        return case

    def _sort(self, one: Observation, operation: Operation) -> None:
        place = self._at(operation.pointer)
        response = None if place is None else self._response(place, one.status)
        if place is None:
            return
        if one.kind == "query":
            words = f"the query parameter {one.at} is not documented"
            kind: Kind = "only-told" if one.at == ANY_NAME else "query"
            self._add(one, kind, place, words, one.type, name=one.at)
        elif one.kind == "sent":
            self._of_request(one, place)
        elif response is None:
            self._undocumented(one, place)
        elif one.kind == "answer":
            self._content(one, operation, response)
        elif one.kind == "header":
            if one.at != "*":
                self._header(one, response)
        elif one.kind == "no-json":
            words = f"{one.media_type or 'a body'} that is no JSON"
            self._case(one, "only-told", response, one.media_type, words)
        else:
            self._of_body(one, response)

    def _undocumented(self, one: Observation, operation: Place) -> None:
        if one.kind in ("header", "no-json"):
            return
        words = f"status {one.status} is not documented"
        if one.status not in _STATUSES:
            self._case(one, "only-told", operation, str(one.status), words)
            return
        case = self._case(one, "status", operation, str(one.status), words)
        case.is_result = one.status in _RESULTS and bool(one.media_type)
        if is_media_type(one.media_type) and one.media_type not in case.values:
            case.values.append(one.media_type)
        if one.kind == "unknown" and not one.model:
            self._shape(case, one, pointer_steps(one.at))

    def _content(
        self, one: Observation, operation: Operation, response: Place
    ) -> Case | None:
        if not has_body(operation.method, str(one.status)):
            return None
        if not one.media_type:
            if self._schemas.is_swagger or not response.get("content"):
                return None
            return self._case(one, "only-told", response, "", _NO_BODY)
        if self._schemas.is_swagger:
            return None
        if self._content_of(response, one.media_type) is not None:
            return None
        if not is_media_type(one.media_type):
            words = "the Content-Type is no media type"
            return self._case(one, "only-told", response, "", words)
        words = f"{one.media_type} is not documented"
        case = self._case(one, "content", response, one.media_type, words)
        case.is_result = one.status in _RESULTS
        return case

    def _header(self, one: Observation, response: Place) -> None:
        name = one.at.lower()
        members = self._schemas.tree.members(response, "headers")
        known = {key.lower(): place for key, place in members}
        if name in known:
            self._value_of_header(one, known[name], name)
        if name in known or name in HEADERS_OF_HTTP or not is_header_name(name):
            return
        words = f"the header {name} is not documented: {one.type}"
        case = self._case(one, "header", response, name, words)
        if one.type not in case.values:
            case.values.append(one.type)

    def _value_of_header(self, one: Observation, header: Place, name: str) -> None:
        place: Place | None = header
        if not self._schemas.is_swagger:
            schema = header.get("schema")
            pointer = (*header.pointer, "schema")
            place = Place(pointer, schema) if is_object(schema) else None
        place = None if place is None else self._schemas.follow(place)
        types = None if place is None else self._schemas.types(place)
        # Any header is a text.
        if place is None or types is None or types & {"string", "array", "object"}:
            return
        if not self._schemas.admits(place, one.type):
            case = self._add(one, "header-type", place, name, one.type)
            case.holder = header.pointer
            known = " or ".join(sorted(types))
            came = " or ".join(sorted(case.values))
            case.words = f"the header {name} is {came} and not {known}"

    def _absent_headers(self) -> None:
        seen = {
            (one.operation, one.status, one.at.lower()): count
            for one, count in self._observed.counts.items()
            if one.kind == "header"
        }
        for (name, status), count in self._answers.items():
            operation = self._operations.get(name)
            place = None if operation is None else self._at(operation.pointer)
            response = None if place is None else self._response(place, status)
            members = (
                self._schemas.tree.members(response, "headers") if response else ()
            )
            for header, found in members:
                lacking = count - seen.get((name, status, header.lower()), 0)
                # What stands there as `*` may be the one.
                lacking -= seen.get((name, status, "*"), 0)
                if found.get("required") is True and lacking > 0:
                    words = f"the required header {header} is absent"
                    key = "header-absent", found.pointer, header
                    case = self._cases.setdefault(
                        key, Case("header-absent", found, header, words)
                    )
                    case.seen[name, status] = lacking

    def _of_body(self, one: Observation, response: Place) -> None:
        steps = pointer_steps(one.at)
        model = self._api.declared.get(one.model) if one.model else None
        if one.model:
            start = None if model is None else self._at(model.pointer)
            if model is None:
                words = f"the document has no model {one.model}: press the client anew"
                self._case(one, "only-told", response, one.model, words)
        else:
            start = self._body(response, one.media_type)
        if start is None:
            if not one.model and one.kind == "unknown":
                key = "content", response.pointer, one.media_type
                case = self._cases.get(key)
                if case is not None:
                    self._shape(case, one, steps)
            return
        where = _where(one, steps)
        if one.kind == "unknown":
            self._unknown(one, start, steps, model)
        elif one.kind == "absent":
            self._absent(one, start, steps[-1], where)
        else:
            place = self._below(start, steps, model)
            if place is not None:
                self._value(one, place, where)

    def _of_request(self, one: Observation, operation: Place) -> None:
        if self._schemas.is_swagger:
            return
        body = self._schemas.tree.member(operation, "requestBody")
        content = None if body is None else self._content_of(body, one.media_type)
        if content is None:
            words = f"a request with {one.media_type} is not documented"
            if not one.at:
                self._case(one, "only-told", operation, one.media_type, words)
            return
        if not is_object(content.get("schema")):
            return
        start = Place((*content.pointer, "schema"), content.get("schema"))
        steps = pointer_steps(one.at)
        if self._schemas.is_hidden(start, steps):
            return
        place, count = self._schemas.below(start, steps)
        if count == len(steps):
            if not self._schemas.admits(place, one.type):
                types = " or ".join(sorted(self._schemas.types(place) or ()))
                where = f"{_where(one, steps)} is {one.type} and not {types}"
                self._add(one, "type", place, where, one.type)
        else:
            self._unknown(one, start, steps, None)

    def _value(self, one: Observation, place: Place, where: str) -> None:
        schemas = self._schemas
        if one.kind in ("null", "type"):
            if not schemas.admits(place, one.type):
                types = " or ".join(sorted(schemas.types(place) or ()))
                case = self._add(one, "type", place, where, one.type)
                came = " or ".join(sorted(case.values))
                case.words = f"{where} is {came} and not {types}"
                is_whole = not one.model and not one.at
                case.is_result = is_whole and one.status in _RESULTS
        elif one.kind == "format":
            part = schemas.holding(place, "format")
            if part is not None:
                words = f"{where} is no {part.get('format')}"
                self._add(one, "format", part, words, None)
        else:
            if one.value is not None and schemas.has_member(place, one.value):
                return
            part = schemas.holding(place, "enum")
            members: Any = None if part is None else part.get("enum")
            if one.value is None or part is None or not is_list(members):
                words = f"{where} is none of the values that are documented"
                self._case(one, "only-told", place, where, words)
            elif one.value not in members:
                words = f"{where} has members that are not documented"
                self._add(one, "enum", part, words, one.value)

    def _add(
        self,
        one: Observation,
        kind: Kind,
        place: Place,
        words: str,
        value: Any,
        *,
        name: str = "",
    ) -> Case:
        case = self._case(one, kind, place, name, words)
        if value is not None and value not in case.values:
            case.values.append(value)
        return case

    def _unknown(
        self,
        one: Observation,
        start: Place,
        steps: Sequence[str],
        model: ModelDecl | Any,
    ) -> None:
        if isinstance(model, ModelDecl) and steps:
            first = self._field(model, steps[0])
            if first is not None:
                start, steps = first, steps[1:]
        place, count = self._schemas.below(start, steps)
        if count == len(steps):
            return
        owner = self._schemas.follow(place)
        name = steps[count]
        if owner is None or name == ANY_STEP:
            return
        # Of what is in a model, its client has told what is no matter.
        if not one.model and not self._schemas.is_known(place):
            return
        words = f"{_where(one, steps[: count + 1])} is not documented"
        case = self._case(one, "property", owner, name, words)
        self._shape(case, one, steps[count + 1 :])

    def _absent(self, one: Observation, start: Place, wire: str, where: str) -> None:
        for part in self._schemas.parts(start):
            required = part.get("required")
            if is_list(required) and wire in required:
                place = self._schemas.below(start, [wire])[0]
                case = self._case(one, "absent", place, wire, f"{where} is absent")
                case.holder = part.pointer
                return

    def _shape(self, case: Case, one: Observation, steps: Sequence[str]) -> None:
        case.shape.add(steps, one.type, one.format, self._observed.counts[one])

    def _below(
        self, start: Place, steps: Sequence[str], model: ModelDecl | Any
    ) -> Place | None:
        if isinstance(model, ModelDecl) and steps:
            first = self._field(model, steps[0])
            if first is not None:
                start, steps = first, steps[1:]
        place, count = self._schemas.below(start, steps)
        return place if count == len(steps) else None

    def _field(self, model: ModelDecl, wire: str) -> Place | None:
        found = next((one for one in model.fields if one.wire == wire), None)
        return None if found is None else self._at(found.pointer)

    def _at(self, pointer: Pointer) -> Place | None:
        return self._schemas.at(self._document.as_written(pointer))

    def _response(self, operation: Place, status: int) -> Place | None:
        known = dict(self._schemas.tree.members(operation, "responses"))
        keys = (str(status), f"{status // 100}XX", f"{status // 100}xx", "default")
        return next((known[key] for key in keys if key in known), None)

    def _content_of(self, response: Place, media_type: str) -> Place | None:
        if self._schemas.is_swagger:
            return response
        # Some documents refer to the whole map.
        held = self._schemas.tree.member(response, "content")
        contents = () if held is None else tuple(self._schemas.entries(held))
        found = content_for(contents, media_type) if media_type else None
        if found is None and media_type.endswith("+json"):
            found = content_for(contents, "application/json")
        if not media_type and contents:
            found = contents[0]
        return None if found is None else found[1]

    def _body(self, response: Place, media_type: str) -> Place | None:
        content = self._content_of(response, media_type)
        if content is None or not is_object(content.get("schema")):
            return None
        return Place((*content.pointer, "schema"), content.get("schema"))


def _order(one: Observation) -> tuple[str, ...]:
    return tuple(str(getattr(one, name)) for name in one.__struct_fields__)


def _where(one: Observation, steps: Sequence[str]) -> str:
    """Return what a place is called: "state of Order"."""
    shown = "".join(f"[{s}]" if s == ANY_STEP else f".{s}" for s in steps).lstrip(".")
    owner = one.model or ("the request" if one.kind == "sent" else "the body")
    return f"{shown} of {owner}" if shown else owner
