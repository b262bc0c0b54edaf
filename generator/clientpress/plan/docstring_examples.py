"""An example in a method's docstring: how its operation is called."""

from __future__ import annotations

from msgspec.structs import replace

from ..ir import Operation
from ..sampling import Samples, SampleTooLargeError
from .docs import CodeExample
from .methods import Method
from .sample_calls import SampleCall, sample_call


def with_example(method: Method, samples: Samples) -> Method:
    """Return a method whose docstring shows a call, where a reader learns from one.

    That is where the document has examples of the arguments, and where a body has to be
    given.
    """
    operation = method.operation
    try:
        call = sample_call(operation, samples, full=False, shown=True)
    except SampleTooLargeError:
        return method
    if not _is_telling(call, samples):
        return method
    example = CodeExample(call.code(), awaited=not method.is_lazy)
    return replace(method, example=example)


def _is_telling(call: SampleCall, samples: Samples) -> bool:
    request = call.request
    given = [sample for _, sample in request.parameters]
    given += [request.given] if request.given is not None else []
    return any(sample.holds_documented for sample in given) or _needs_body(
        request.operation, samples
    )


def _needs_body(operation: Operation, samples: Samples) -> bool:
    """Tell whether a body is required that says something."""
    body = operation.body
    if body is None or not body.required or not body.contents:
        return False
    model = samples.declarations.model(body.contents[0].type)
    return model is None or any(f.required and not f.read_only for f in model.fields)
