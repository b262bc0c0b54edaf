"""Find everything that is wrong with a document, all of it at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from ..diagnostics import Problem, has_errors
from .openapi import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from ..references import Pointer
    from .load import Document


def validate(
    document: Document,
    root: dict[str, Any],
    *,
    house_rules: bool,
    cache: Path | None = None,
) -> list[Problem]:
    """Return the problems of a document, `root` being its normalised form.

    `house_rules` adds the rules for the documents under spec/. `cache` is a folder that keeps what openapi-spec-validator said.
    """
    return Validation(document, root, house_rules=house_rules, cache=cache).finish()


class Validation:
    """A validation whose slower half may run beside the stages that follow.

    `problems` holds what our own pass found, unless that is made beside too; `finish`
    adds the rest. Whoever does not call `finish` calls `cancel`.
    """

    def __init__(
        self,
        document: Document,
        root: dict[str, Any],
        *,
        house_rules: bool,
        cache: Path | None = None,
    ) -> None:
        self._document = document
        own = partial(_own_problems, document, root, house_rules=house_rules)
        self._verdict = Verdict(document, cache, own)
        self.problems: list[Problem] = list(document.problems)
        if self._verdict.is_beside:
            return
        try:
            self.problems = own()
        except BaseException:
            self._verdict.cancel()
            raise

    def finish(self) -> list[Problem]:
        """Wait for openapi-spec-validator and return all problems."""
        found, own = self._verdict.result()
        ours = self.problems if own is None else own
        theirs = [replace(one, as_written=True) for one in found]
        return [*ours, *_new(theirs, ours, self._document)]

    def cancel(self) -> None:
        """Give up waiting."""
        self._verdict.cancel()


class LateValidation:
    """A validation of a document that mostly is well, begun when it is asked for."""

    def __init__(
        self,
        document: Document,
        root: dict[str, Any],
        *,
        house_rules: bool,
        cache: Path | None = None,
    ) -> None:
        self.problems: list[Problem] = []
        self._begin = partial(
            Validation, document, root, house_rules=house_rules, cache=cache
        )

    def finish(self) -> list[Problem]:
        """Return all problems."""
        return self._begin().finish()

    def cancel(self) -> None:
        """Give up what was not begun."""


def _own_problems(
    document: Document, root: dict[str, Any], *, house_rules: bool
) -> list[Problem]:
    # Loaded where it runs, which mostly is a second process.
    from .own_pass import own_problems  # noqa: PLC0415

    return own_problems(document, root, house_rules=house_rules)


def _new(
    theirs: Iterable[Problem], ours: list[Problem], document: Document
) -> Iterator[Problem]:
    """Yield what openapi-spec-validator found and our own pass did not."""
    known: set[Pointer] = set()
    leftovers: set[Pointer] = set()
    details: set[Pointer] = set()
    for problem in ours:
        place = document.place(problem)
        known.add(place)
        if problem.code in ("wrong-type", "misspelt-key"):
            # What is missing there is what was meant.
            known.add(place[:-1])
        if problem.code == "swagger-leftover":
            leftovers.add(place)
        if problem.code == "misspelt-word":
            # What may stand beside it hangs on the word that was meant.
            details.add(place[:-1])
    failed = has_errors(ours, "strict")
    for problem in theirs:
        if problem.pointer == () and failed:
            continue  # it stopped over what is listed already
        owner = problem.pointer[:-1]
        if problem.pointer in known or owner in leftovers:
            continue
        if problem.code != "openapi-detail" or owner not in details:
            yield problem
