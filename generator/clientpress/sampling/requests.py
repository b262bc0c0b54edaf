"""Requests of an operation: its parameters and its body, as they go over the wire."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from ..ir import (
    AnyType,
    ArrayType,
    MapType,
    MediaType,
    ModelDecl,
    Operation,
    Parameter,
    StringFormat,
    StringType,
)
from ..media_types import is_wildcard
from .sample import Sample, any_sample, object_sample, revealed
from .sampler import Sampler, Samples

BINARY = b"\x00binary\xff"
"""What files hold that come as they are."""
_TEXT = "text"
_FEW = 2
# Names that tell Python's `mimetypes` a type of their kind, whatever the system adds.
_FILES = {
    "image/*": ("picture.png", "image/png"),
    "audio/*": ("sound.mp3", "audio/mpeg"),
    "video/*": ("film.mp4", "video/mp4"),
}


class RequestSample(Struct, frozen=True):
    """The parameters of a request, and its body as `content`.

    `given` is the body without what a client adds by itself, None where there is none.
    Of a body that is a file, which is no JSON, it only tells that it is there.
    """

    operation: Operation
    parameters: tuple[tuple[Parameter, Sample], ...]
    content: MediaType | None = None
    given: Sample | None = None

    @property
    def body(self) -> Sample | None:
        """The body as it goes out."""
        switch = self.operation.switch
        if switch is None:
            return self.given
        body = self.given or Sample(MapType(AnyType()), {})
        return replace(body, wire={**body.wire, switch: True})

    def with_empty(self, refused: Parameter) -> RequestSample:
        """Return the same request with one path parameter empty."""
        empty = Sample(StringType(), "")
        parameters = ((p, empty if p is refused else s) for p, s in self.parameters)
        return replace(self, parameters=tuple(parameters))


class BodySample(Struct, frozen=True):
    """A whole body that is text or a file, and the media type that it is sent as.

    It has a `filename` where the document leaves the media type to what is sent, and
    `name_tells` says whether that name is enough.
    """

    media_type: str
    filename: str | None = None
    name_tells: bool = True


def sample_body(content: MediaType) -> BodySample:
    """Return what is sent under a media type, which may be a wildcard."""
    if "*" not in content.essence:
        return BodySample(content.media_type)
    if content.kind == "text":
        return BodySample("text/plain")
    if is_wildcard(content.essence):
        return BodySample("application/octet-stream")
    if content.essence in _FILES:
        filename, media_type = _FILES[content.essence]
        return BodySample(media_type, filename)
    kind = content.essence.partition("/")[0]
    return BodySample(f"{kind}/x-own", "file", name_tells=False)


def sample_request(
    operation: Operation,
    samples: Samples,
    *,
    full: bool,
    documented: bool = False,
    content: MediaType | None = None,
    named: str = "",
) -> RequestSample:
    """Return a request with all that may be given, or with what has to be.

    One that is `documented` has the examples of the document, and a few fields of a
    body of which none is required. The body is sent as `content`, else as the preferred
    one. With `named` it is the example of that name, whatever of it is sensitive.

    Raises:
        SampleTooLargeError: something has no small value.
    """
    sampler = samples.sampler(full=full, documented=documented)
    # A path parameter must not be empty, as an object without its optional properties
    # would be.
    complete = samples.sampler(full=True, documented=documented)
    parameters = tuple(
        (p, _parameter(p, complete if p.place == "path" else sampler))
        for p in operation.parameters
        if full or p.required
    )
    body = operation.body
    request = RequestSample(operation, parameters, content or operation.content)
    if request.content is None or body is None:
        return request
    may_lack = not (full or body.required or documented or content is not None)
    if may_lack:
        return request
    given = _body(request.content, sampler, named)
    if documented and isinstance(given.of, ModelDecl) and not given.members:
        members = complete.members(given.of, writable=True)
        plain = [m for m in members if isinstance(m.sample.wire, str | int)]
        plain.sort(key=lambda member: not member.sample.documented)
        few = tuple(member for member in members if member in plain[:_FEW])
        given = object_sample(given.of, few)
    return replace(request, given=_without(given, operation.switch))


def _parameter(parameter: Parameter, sampler: Sampler) -> Sample:
    found = sampler.example(parameter.examples, parameter.type)
    if found is not None and not (parameter.place == "path" and found.wire == ""):
        return found
    sample = sampler.sample(parameter.type, parameter.name)
    if (
        parameter.multi_segment
        and isinstance(sample.wire, str)
        and not sampler.documented
    ):
        return replace(sample, wire=f"{sample.wire}/below")
    return sample


def _body(content: MediaType, sampler: Sampler, named: str) -> Sample:
    match content.kind:
        case "binary" if content.is_series and content.items is not None:
            series = ArrayType(content.items.type or AnyType())
            return sampler.sample(series, "body", writable=True)
        case "binary":
            return Sample(StringType(StringFormat.BINARY), None)
        case "text":
            return Sample(StringType(), _TEXT)
        case _ if content.type is None:
            return any_sample()
        case _:
            chosen = [e for e in content.examples if named and e.name == named]
            examples = chosen or content.examples
            found = sampler.example(examples, content.type, writable=True)
            if found is not None and chosen:
                return revealed(found)
            return found or sampler.sample(content.type, "body", writable=True)


def _without(given: Sample, switch: str | None) -> Sample:
    """Return a body without the member that a client adds itself."""
    if not any(member.wire == switch for member in given.members):
        return given
    members = tuple(member for member in given.members if member.wire != switch)
    return object_sample(given.of, members)
