"""Values that an API's schemas describe, as they go over the wire.

Tests, the README and the docstrings of a client show them. They are made from the IR
alone and are plain JSON; how Python spells them is decided by who shows them.
"""

from .answers import AnswerSample, sample_answer, status_of
from .examples import ExampleMismatchError, fits, fitted
from .pointers import found, replaced, steps_of
from .requests import BINARY, BodySample, RequestSample, sample_body, sample_request
from .sample import Member, Sample, any_sample, list_sample, object_sample
from .sampler import Sampler, Samples, SampleTooLargeError
from .sizes import Size, smallest_sizes
from .streams import StreamSample, sample_stream

__all__ = [
    "BINARY",
    "AnswerSample",
    "BodySample",
    "ExampleMismatchError",
    "Member",
    "RequestSample",
    "Sample",
    "SampleTooLargeError",
    "Sampler",
    "Samples",
    "Size",
    "StreamSample",
    "any_sample",
    "fits",
    "fitted",
    "found",
    "list_sample",
    "object_sample",
    "replaced",
    "sample_answer",
    "sample_body",
    "sample_request",
    "sample_stream",
    "smallest_sizes",
    "status_of",
    "steps_of",
]
