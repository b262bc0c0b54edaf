"""Classes and other types of two versions, compared name by name.

What a class holds counts where answers lead to it; what it is made with, and the keys of
its dict, where callers give it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..code.printer import Printer
from ..code.tree import LITERAL, NONE, Code, Subscript, union, variants
from ..ir import (
    AliasDecl,
    AnyType,
    CustomTypeDecl,
    Declaration,
    EnumDecl,
    Field,
    ModelDecl,
    UnionDecl,
)
from ..plan.media_types import is_asked_for
from ..surface import Surface
from .changes import Change, quoted
from .fitting import Fitting, opened

_flat = Printer().flat
_WORDS = {
    ModelDecl: "a class",
    UnionDecl: "a union",
    EnumDecl: "a choice of values",
    AliasDecl: "a name for another type",
    CustomTypeDecl: "a type of your own",
}


def compare_declared(old: Surface, new: Surface, fitting: Fitting) -> Iterator[Change]:
    """Yield the changes of all types; `fitting` knows which were renamed."""
    compared: set[str] = set()
    # To compare fields may show that one more class took the place of another.
    while waiting := [
        name
        for name in old.declared
        if name not in compared and (name in new.declared or name in fitting.renamed)
    ]:
        for name in waiting:
            compared.add(name)
            now = name if name in new.declared else fitting.renamed[name]
            if _is_same(old, new, name, now):
                continue
            yield from _Declared(old, new, fitting, name, now).changes()
    for name, one in old.declared.items():
        if name not in compared:
            text = "is gone"
            yield _change("class-removed", one, text, old=one)
    arrived = {*fitting.renamed.values()}
    for name, one in new.declared.items():
        if name not in old.declared and name not in arrived:
            yield _change("class-added", one, f"is new, {_WORDS[type(one)]}", new=one)


def _is_same(old: Surface, new: Surface, before: str, after: str) -> bool:
    """Tell whether nothing of a type is different, nor what it is used for."""
    return old.declared[before] == new.declared[after] and all(
        (before in was) == (after in now)
        for was, now in ((old.answered, new.answered), (old.sent, new.sent))
    )


def _change(
    kind: str,
    at: Declaration,
    text: str,
    *,
    old: Declaration | Field | None = None,
    new: Declaration | Field | None = None,
    member: str = "",
) -> Change:
    return Change(
        kind,
        f"models.{at.name}{member}",
        "#/" + "/".join(map(str, (new or old or at).pointer)),
        text,
        None if old is None else old.pointer,
        None if new is None else new.pointer,
    )


class _Declared:
    """A type that both versions have."""

    def __init__(
        self, old: Surface, new: Surface, fitting: Fitting, before: str, after: str
    ) -> None:
        self._old, self._new, self._fitting = old, new, fitting
        self._before, self._after = old.declared[before], new.declared[after]
        self._is_answered = before in old.answered and after in new.answered
        self._is_sent = before in old.sent and after in new.sent

    def changes(self) -> Iterator[Change]:
        """Yield what is different."""
        before, after = self._before, self._after
        if before.name != after.name:
            yield self._change("class-renamed", f"is called {quoted(after.name)} now")
        kinds = {type(before), type(after)}
        if len(kinds) > 1 and not kinds.isdisjoint((ModelDecl, CustomTypeDecl)):
            text = f"is {_WORDS[type(after)]} now, and was {_WORDS[type(before)]}"
            yield self._change("class-replaced", text)
        elif isinstance(before, ModelDecl) and isinstance(after, ModelDecl):
            yield from self._of_models(before, after)
        elif isinstance(before, CustomTypeDecl) and isinstance(after, CustomTypeDecl):
            was = f"{before.imported_from}.{before.imported_name}"
            now = f"{after.imported_from}.{after.imported_name}"
            if was != now:
                yield self._change(
                    "class-replaced", f"is {quoted(now)} now, and was {quoted(was)}"
                )
        else:
            yield from self._of_aliases()
        if before.description != after.description:
            yield self._change("described-otherwise", "is described in other words")

    def _change(
        self,
        kind: str,
        text: str,
        old: Field | None = None,
        new: Field | None = None,
    ) -> Change:
        field = old or new
        member = "" if field is None else f".{field.name}"
        is_alone = field is None
        return _change(
            kind,
            self._before,
            text,
            old=self._before if is_alone else old,
            new=self._after if is_alone else new,
            member=member,
        )

    def _of_aliases(self) -> Iterator[Change]:
        """Yield what is different of a union, an enum or an alias."""
        name = self._before.name
        was = opened("models", name, self._old.declared)
        now = opened("models", self._after.name, self._new.declared)
        is_used = self._is_answered or self._is_sent
        if was is not None and now is not None and (self._is_answered or not is_used):
            text = f"is {quoted(_flat(now))} now, and was {quoted(_flat(was))}"
            if not self._fitting.gives(was, now):
                yield self._change("alias-changed", text)
            elif not self._fitting.takes(was, now):
                yield self._change("alias-narrowed", text)
            else:
                yield from self._of_values(was, now)
            yield from self._of_variants()
        if self._is_sent:
            was = opened("params", name, self._old.declared)
            now = opened("params", self._after.name, self._new.declared)
            if was is not None and now is not None:
                text = f"takes {quoted(_flat(now))} now, and took {quoted(_flat(was))}"
                if not self._fitting.takes(was, now):
                    yield self._change("choice-narrowed", text)
                elif not self._fitting.gives(was, now):
                    yield self._change("choice-widened", text)

    def _of_values(self, old: Code, new: Code, *at: Field) -> Iterator[Change]:
        """Yield the values that one type lists and another one does not."""
        was, now = _values(old), _values(new)
        if not was or not now:
            return
        if more := [one for one in now if one not in was]:
            yield self._change("values-added", f"may be {', '.join(more)} too", *at)
        if fewer := [one for one in was if one not in now]:
            yield self._change("values-removed", f"is never {', '.join(fewer)}", *at)

    def _of_variants(self) -> Iterator[Change]:
        """Yield what is different of how the variants of a union are told apart."""
        before, after = self._before, self._after
        if not isinstance(before, UnionDecl) or not isinstance(after, UnionDecl):
            return
        told, tells = _told(before), _told(after)
        for (wire, value), name in told.items():
            now = tells.get((wire, value), "")
            if now != self._fitting.renamed.get(name, name):
                means = f"{quoted(f'models.{now}')} now" if now else "no class any more"
                text = f"{quoted(f'{wire}: {value}')} means {means}, and meant "
                text += quoted(f"models.{name}")
                yield self._change("variants-told-otherwise", text)
        if more := sorted(f"{wire}: {value}" for wire, value in tells.keys() - told):
            text = f"{', '.join(map(quoted, more))} tells of a class too"
            yield self._change("variants-told", text)

    def _of_models(self, before: ModelDecl, after: ModelDecl) -> Iterator[Change]:
        old = {field.name: field for field in before.fields}
        new = {field.name: field for field in after.fields}
        successors = {field.wire: field.name for field in after.fields}
        for name, field in old.items():
            successor = successors.get(field.wire, name)
            if name in new and successor != name:
                # The name now means another property, which took it.
                text = f"is called {quoted(successor)} now"
                yield self._change("field-renamed", text, old=field)
            elif name in new:
                yield from self._of_fields(field, new[name])
            elif self._is_answered or not self._is_sent:
                yield self._change("field-removed", "is gone", old=field)
            elif not field.read_only:
                yield self._change("key-removed", "is no longer taken", old=field)
        for name, field in new.items():
            if name not in old:
                yield self._added(field)
        yield from self._of_undeclared(before, after)

    def _added(self, field: Field) -> Change:
        taken = _flat(self._new.annotations.argument(field.type))
        if not self._is_sent or field.read_only:
            held = _flat(_held(field, self._new))
            return self._change("field-added", f"is new: {quoted(held)}", new=field)
        if _is_asked_for(field, self._new):
            text = f"has to be given now: {quoted(taken)}"
            return self._change("key-added-required", text, new=field)
        return self._change(
            "key-added", f"can be given now: {quoted(taken)}", new=field
        )

    def _of_fields(self, old: Field, new: Field) -> Iterator[Change]:
        if self._is_answered or not self._is_sent:
            was, now = _held(old, self._old), _held(new, self._new)
            text = f"is {quoted(_flat(now))} now, and was {quoted(_flat(was))}"
            if not self._fitting.gives(was, now):
                yield self._change("field-changed", text, old, new)
            elif not self._fitting.takes(was, now):
                yield self._change("field-narrowed", text, old, new)
            else:
                yield from self._of_values(was, now, old, new)
        if self._is_sent:
            yield from self._of_keys(old, new)
        if old.wire != new.wire:
            text = f"is {quoted(new.wire)} on the wire now, and was {quoted(old.wire)}"
            yield self._change("field-renamed-on-wire", text, old, new)
        if new.deprecated and not old.deprecated:
            yield self._change("field-deprecated", "is deprecated", old, new)
        if old.description != new.description:
            text = "is described in other words"
            yield self._change("described-otherwise", text, old, new)

    def _of_keys(self, old: Field, new: Field) -> Iterator[Change]:
        """Yield what is different for who gives a field, as an argument or a key."""
        if old.read_only and new.read_only:
            return
        if new.read_only:
            yield self._change("key-removed", "is read-only now", old, new)
            return
        asked = _is_asked_for(new, self._new)
        if old.read_only:
            kind = "key-added-required" if asked else "key-added"
            yield self._change(kind, "is no longer read-only", old, new)
            return
        if asked and not _is_asked_for(old, self._old):
            yield self._change("key-required", "has to be given now", old, new)
        elif not asked and _is_asked_for(old, self._old):
            yield self._change("key-optional", "may be left out now", old, new)
        was = self._old.annotations.argument(old.type)
        now = self._new.annotations.argument(new.type)
        text = f"takes {quoted(_flat(now))} now, and took {quoted(_flat(was))}"
        if not self._fitting.takes(was, now):
            yield self._change("key-narrowed", text, old, new)
        elif not self._fitting.gives(was, now):
            yield self._change("key-widened", text, old, new)

    def _of_undeclared(self, before: ModelDecl, after: ModelDecl) -> Iterator[Change]:
        """Yield what is different of properties that have no field."""
        if not self._is_answered:
            return
        # What a document does not speak of, or forbids, is in `extra` all the same.
        was = self._old.annotations.value(before.extras or AnyType())
        now = self._new.annotations.value(after.extras or AnyType())
        if not self._fitting.gives(was, now):
            text = (
                f"`extra` holds {quoted(_flat(now))} now, and held {quoted(_flat(was))}"
            )
            yield self._change("undeclared-changed", text)


def _held(field: Field, of: Surface) -> Code:
    """Return the annotation of a field."""
    held = of.annotations.value(field.type)
    return held if field.required and not field.write_only else union(held, NONE)


def _is_asked_for(field: Field, of: Surface) -> bool:
    return is_asked_for(field, of.declared)


def _told(union: UnionDecl) -> dict[tuple[str, str], str]:
    """Return the class that each value of a property tells of."""
    discriminator = union.discriminator
    if discriminator is None:
        return {}
    return {(discriminator.wire, value): name for value, name in discriminator.mapping}


def _values(code: Code) -> list[str]:
    """Return the values that a type lists, as they are printed."""
    return sorted(
        _flat(item)
        for one in variants(code)
        if isinstance(one, Subscript) and one.of == LITERAL
        for item in one.items
    )
