"""A call of a method that makes two calls, with the sampled arguments of both."""

from __future__ import annotations

from ..code.tree import Call, Code
from .prepared import Prepared
from .sample_calls import SampleCall


def prepared_call(
    function: Code, method: Prepared, first: SampleCall, second: SampleCall
) -> Call:
    """Return the call of a method; `first` and `second` call its operations alone."""
    taken = dict(method.pair.taken)
    renamed = dict(method.renamed)
    in_path, keyword = _arguments(second)
    first_in_path, first_keyword = _arguments(first)
    positional = [code for name, code in in_path if name not in taken]
    named = [(name, code) for name, code in keyword if name not in taken]
    named += [(renamed[name], code) for name, code in first_keyword]
    return Call(
        function,
        (*positional, *(code for _, code in first_in_path)),
        tuple(named),
    )


def _arguments(
    call: SampleCall,
) -> tuple[list[tuple[str, Code]], tuple[tuple[str, Code], ...]]:
    """Return the positional arguments with their names, and those by keyword."""
    code = call.code()
    template = call.request.operation.path
    in_path = [p for p, _ in call.request.parameters if p.place == "path"]
    in_path.sort(key=lambda p: template.find(f"{{{p.wire}}}"))
    names = [p.name for p in in_path]
    return list(zip(names, code.positional, strict=True)), code.keyword
