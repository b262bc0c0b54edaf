"""Methods of two versions: which there are, how they are called, what they return."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..code.printer import Printer
from ..code.symbols import ANY
from ..code.tree import NONE, Code, variants
from ..ir import Operation, Response
from ..plan.methods import Signature
from ..surface import Offered, Surface, answer_types
from .calls import compare_calls
from .changes import Change, quoted
from .fitting import Fitting
from .on_the_wire import PLACEHOLDER, compare_requests

_flat = Printer().flat


def compare_methods(old: Surface, new: Surface, fitting: Fitting) -> Iterator[Change]:
    """Yield the changes of all methods."""
    for name, before in old.methods.items():
        if name in new.methods:
            yield from _Method(old, new, before, new.methods[name], fitting).changes()
    gone = [one for name, one in old.methods.items() if name not in new.methods]
    arrived = [one for name, one in new.methods.items() if name not in old.methods]
    by_place = {_place(one): one for one in arrived}
    for one in gone:
        successor = by_place.pop(_place(one), None)
        if successor is None:
            yield _change("method-removed", one, "is gone", old=one)
            continue
        text = f"is called {quoted(successor.python)} now"
        yield _change("method-renamed", one, text, old=one, new=successor)
        yield from _Method(old, new, one, successor, fitting).changes()
    for one in by_place.values():
        summary = one.operation.summary.strip().rstrip(".")
        text = f"is new: {summary}" if summary else "is new"
        yield _change("method-added", one, text, new=one)


def _place(one: Offered) -> tuple[str, str, str | None, bool]:
    """Return what tells an operation from others whatever it is called."""
    operation = one.operation
    path = PLACEHOLDER.sub("{}", operation.path)
    return operation.method, path, operation.switch, one.is_prepared


def _change(
    kind: str,
    at: Offered,
    text: str,
    *,
    old: Offered | None = None,
    new: Offered | None = None,
) -> Change:
    return Change(
        kind,
        at.python,
        (new or old or at).document,
        text,
        None if old is None else old.operation.pointer,
        None if new is None else new.operation.pointer,
    )


class _Method:
    """A method that both versions have."""

    def __init__(
        self,
        old: Surface,
        new: Surface,
        before: Offered,
        after: Offered,
        fitting: Fitting,
    ) -> None:
        self._old, self._new, self._fitting = old, new, fitting
        self._before, self._after = before, after

    def changes(self) -> Iterator[Change]:
        """Yield what is different."""
        before, after = self._before, self._after
        for one in compare_calls(before.ways, after.ways, self._fitting):
            yield self._change(one.kind, one.text)
        yield from self._of_results()
        was, now = before.operation, after.operation
        yield from self._of_errors(was, now)
        for kind, text in compare_requests(was, now, self._old, self._new):
            yield self._change(kind, text)
        if now.deprecated and not was.deprecated:
            yield self._change("method-deprecated", "is deprecated")
        elif was.deprecated and not now.deprecated:
            yield self._change("method-no-longer-deprecated", "is no longer deprecated")
        if _is_reworded(was, now):
            yield self._change("described-otherwise", "is described in other words")

    def _change(self, kind: str, text: str) -> Change:
        before, after = self._before, self._after
        return _change(kind, before, text, old=before, new=after)

    def _of_results(self) -> Iterator[Change]:
        before, after = self._before, self._after
        for was, now in _results(before, after):
            text = (
                f"returns {quoted(_flat(now))} now, and returned {quoted(_flat(was))}"
            )
            if was == NONE != now and len(variants(now)) == 1:
                # What nobody could use before.
                yield self._change("result-narrowed", text)
            elif not self._fitting.gives(was, now):
                yield self._change("result-changed", text)
            elif before.is_lazy != after.is_lazy:
                awaited = "is no longer" if after.is_lazy else "has to be"
                text = f"{awaited} awaited in the asynchronous client"
                yield self._change("result-changed", text)
            elif not self._fitting.takes(was, now):
                yield self._change("result-narrowed", text)

    def _of_errors(self, old: Operation, new: Operation) -> Iterator[Change]:
        was = {one.status: one for one in old.responses}
        now = {one.status: one for one in new.responses}
        for status, answer in was.items():
            if status not in now:
                kind = "error" if answer in old.errors else "status"
                text = f"answers {status} no longer"
                yield self._change(f"{kind}-removed", text)
        for status, answer in now.items():
            if status not in was:
                kind = "error" if answer in new.errors else "status"
                yield self._change(f"{kind}-added", f"may answer {status} now")
        for status in dict.fromkeys((*was, *now)):
            before, after = _answer_to(status, was), _answer_to(status, now)
            if before in old.errors and after in new.errors:
                yield from self._of_error_bodies(status, before, after)

    def _of_error_bodies(
        self, status: str, old: Response | None, new: Response | None
    ) -> Iterator[Change]:
        before = _bodies(old, self._old) or [ANY]
        after = _bodies(new, self._new) or [ANY]
        for was, now in zip(before, after, strict=False):
            if not self._fitting.gives(was, now):
                text = (
                    f"answers {status} with {quoted(_flat(now))} now, and did with "
                    f"{quoted(_flat(was))}"
                )
                yield self._change("error-body-changed", text)


def _answer_to(status: str, answers: Mapping[str, Response]) -> Response | None:
    """Return what is documented of a status, by itself, its range or the default."""
    for key in (status, f"{status[0]}XX", "default"):
        if key in answers:
            return answers[key]
    return None


def _bodies(answer: Response | None, of: Surface) -> list[Code]:
    """Return the types of what an answer may hold."""
    if answer is None:
        return []
    return list(map(of.annotations.value, answer_types(answer)))


def _results(before: Offered, after: Offered) -> Iterator[tuple[Code, Code]]:
    """Yield what each way to call returns, before and now.

    The first of the old ways is what most callers use; the others are told apart by an
    argument, so each is compared with those that have the same one.
    """
    was = [(_choice(way), way.result or before.result) for way in before.ways]
    now = [(_choice(way), way.result or after.result) for way in after.ways]
    found: dict[tuple[Code, Code], None] = {}
    for choice, result in was:
        same = [one for other, one in now if other == choice] or [now[0][1]]
        found.setdefault((result, same[0]))
    yield from found


def _choice(way: Signature) -> tuple[Code, ...]:
    """Return the literals by which a way to call is chosen."""
    return tuple(
        one.annotation
        for one in way.keyword
        if one.name in ("accept", "answer_type") and one.default is None
    )


def _is_reworded(old: Operation, new: Operation) -> bool:
    """Tell whether what both versions have is described in other words."""
    if (old.summary, old.description) != (new.summary, new.description):
        return True
    bodies = (old.body, new.body)
    if None not in bodies and len({one.description for one in bodies if one}) > 1:
        return True
    before = {one.name: one.description for one in old.parameters}
    before |= {one.status: one.description for one in old.responses}
    after = {one.name: one.description for one in new.parameters}
    after |= {one.status: one.description for one in new.responses}
    return any(before[name] != after[name] for name in before.keys() & after.keys())
