"""Properties that answers must have and callers need not give."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.runtime.model_fixtures import runtime

filled_in = runtime("codec.filled_in")
UNSET = runtime("core.sentinel").UNSET

Kept: Any = filled_in.FilledInMeta(
    "Kept",
    (msgspec.Struct,),
    {
        "__annotations__": {
            "kind": str,
            "id": Any,
            "note": Any,
            "plain": int,
            "a": Any,
        },
        "__module__": __name__,
        "kind": filled_in.constant("kept"),
        "id": msgspec.field(default=filled_in.READ_ONLY, name="theId"),
        "note": None,
        "a": msgspec.field(default=filled_in.own_value("x"), name="anA"),
    },
    kw_only=True,
)


def test_they_are_filled_in_where_a_caller_gives_none() -> None:
    kept = Kept(plain=1)
    found = (kept.kind, kept.id, kept.note, kept.plain, kept.a)
    assert found == ("kept", UNSET, None, 1, "x")
    kept = Kept(plain=1, kind="other", id=5, note="n", a="y")
    found = (kept.kind, kept.id, kept.note, kept.plain, kept.a)
    assert found == ("other", 5, "n", 1, "y")
    with pytest.raises(TypeError, match="plain"):
        Kept()


def test_what_is_sent_has_its_own_names() -> None:
    sent = msgspec.json.decode(msgspec.json.encode(Kept(plain=1)))
    assert sent == {"kind": "kept", "note": None, "plain": 1, "anA": "x"}


@pytest.mark.parametrize("missing", ["kind", "theId", "plain"])
def test_an_answer_must_have_those_that_are_required(missing: str) -> None:
    whole = {"kind": "kept", "theId": 1, "plain": 2}
    kept = msgspec.convert(whole, Kept)
    assert (kept.id, kept.a) == (1, None)
    del whole[missing]
    with pytest.raises(msgspec.ValidationError, match=missing):
        msgspec.convert(whole, Kept)
